//! What stands around every screen: the office, who works in it, what can be undone, the clocks and the last backup.

use chrono::{DateTime, Utc};
use chrono_tz::Asia::{Seoul, Tashkent};
use hamkor_language::{ErrorReply, Language, format};
use hamkor_office::custody::CustodyView;
use hamkor_office::member::{Action, MemberName};
use hamkor_office::place::Hazard;
use hamkor_office::{Office, RecordKind, View, member, plan, record};
use serde::{Deserialize, Serialize};

use crate::backups::LastBackup;
use crate::error::{Error, Result};

/// The office as the desk shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OfficeOverview {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// The file.
    pub path: String,
    /// The passphrase of the sample, which everybody may know; none in an office of one's own.
    pub sample_passphrase: Option<String>,
    /// What makes the place of the file unsafe, in words; nothing in most places.
    pub hazard: Option<String>,
    /// Which copy of the office this is, and whether it may be changed.
    pub custody: CustodyView,
    /// Who works.
    pub member: MemberName,
    /// What that member's role allows.
    pub may: Vec<Action>,
    /// How many records there are.
    pub counts: RecordCounts,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
    /// What would be undone.
    pub undo_text: Option<String>,
    /// What would be redone.
    pub redo_text: Option<String>,
    /// The last backup.
    pub backup: BackupState,
    /// The time of day in Tashkent.
    pub clock_tashkent: String,
    /// The time of day in Seoul.
    pub clock_seoul: String,
}

/// How many records the rail counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecordCounts {
    /// Plans.
    pub plans: u32,
    /// Packets.
    pub packets: u32,
    /// Plans that wait for the member.
    pub waiting_for_me: u32,
    /// What is late or falls due soon.
    pub due: u32,
}

/// The last backup, as the status line says it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub(crate) struct BackupState {
    /// When it was made, as RFC 3339.
    pub at: Option<DateTime<Utc>>,
    /// The same, in words.
    pub text: Option<String>,
    /// Whether it was reopened and checked: a file gets a backup's name only then.
    pub checked: bool,
    /// Why the latest one could not be made.
    pub failed: Option<ErrorReply>,
}

impl BackupState {
    pub(crate) fn of(last: &LastBackup, now: DateTime<Utc>, language: Language) -> Self {
        let there = |moment: DateTime<Utc>| moment.with_timezone(&Tashkent);
        Self {
            at: last.at,
            text: last.at.map(|at| format::moment_beside(language, &there(at), &there(now))),
            checked: last.at.is_some(),
            failed: last.failed.clone(),
        }
    }
}

/// Reads the overview of an office in which a member works.
pub(crate) fn read(
    office: &Office,
    backup: &LastBackup,
    hazard: Option<Hazard>,
    sample_passphrase: Option<String>,
    language: Language,
) -> Result<OfficeOverview> {
    let me = office.member().ok_or(hamkor_office::Error::MemberUnknown)?;
    let (undo, redo) = (office.undoable()?, office.redoable()?);
    let overview = office.read(|view| {
        let now = view.now();
        let plans = plan::counts(view)?;
        Ok(OfficeOverview {
            name: hamkor_office::office_name(view, language)?,
            place: hamkor_office::office_place(view, language)?,
            path: office.path().display().to_string(),
            sample_passphrase,
            hazard: hazard.map(|hazard| hazard.message().text(language)),
            custody: CustodyView::of(view, office, language)?,
            member: member_by_id(view, me, language)?,
            may: Action::ALL.into_iter().filter(|action| view.may(*action)).collect(),
            counts: RecordCounts {
                plans: record::count(view, RecordKind::Plan)?,
                packets: record::count(view, RecordKind::Packet)?,
                waiting_for_me: plans.waiting_for_me,
                due: u32::try_from(record::count_due(view)?).unwrap_or(u32::MAX),
            },
            can_undo: undo.is_some(),
            can_redo: redo.is_some(),
            undo_text: undo.as_ref().map(|message| message.text(language)),
            redo_text: redo.as_ref().map(|message| message.text(language)),
            backup: BackupState::of(backup, now, language),
            clock_tashkent: format::time(&now.with_timezone(&Tashkent)),
            clock_seoul: format::time(&now.with_timezone(&Seoul)),
        })
    });
    overview.map_err(Error::from)
}

fn member_by_id(view: &View<'_>, id: hamkor_office::MemberId, language: Language) -> hamkor_office::Result<MemberName> {
    let members = member::list(view, language)?;
    members.into_iter().find(|member| member.id == id).ok_or(hamkor_office::Error::MemberUnknown)
}
