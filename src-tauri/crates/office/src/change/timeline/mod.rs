//! The timeline that people read: who changed what and when, field by field, before and after. Nothing of it is stored for
//! itself: it is all decoded from the changesets of the history.

mod fields;
mod names;

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use super::entry::{Entry, EntryId, EntryKind};
use super::tx::View;
use crate::storage::moment;
use crate::{Error, MemberId, RecordKind, RecordRef, ReplicaId, Result, member};

pub use names::record_name;

/// How many entries a page of the timeline holds.
const PAGE: usize = 50;

/// Which part of the timeline to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryFilter {
    /// Only what is about this record.
    pub record: Option<RecordRef>,
    /// Only what this member did.
    pub member: Option<MemberId>,
    /// Only what is older than this entry.
    pub before: Option<String>,
}

/// A page of the timeline, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryPage {
    /// The entries.
    pub entries: Vec<HistoryEntry>,
    /// Whether there are older ones.
    pub more: bool,
}

/// One step of work as it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryEntry {
    /// Names the entry, to read on from it.
    pub id: String,
    /// The moment, as RFC 3339.
    pub at: String,
    /// The time of day in Tashkent.
    pub at_text: String,
    /// The day in Tashkent.
    pub day_text: String,
    /// Who did it.
    pub member: String,
    /// What was done.
    pub text: String,
    /// The record that it was about.
    pub record: Option<NamedRecord>,
    /// What kind of step it is.
    pub kind: EntryKind,
    /// Whether it was taken back, and not done again since.
    pub undone: bool,
    /// What changed, before and after.
    pub fields: Vec<FieldChange>,
}

/// A record with its name in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NamedRecord {
    /// Which record.
    #[serde(rename = "ref")]
    pub reference: RecordRef,
    /// Its name.
    pub name: String,
}

/// One field before and after a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldChange {
    /// The field's label in the reader's language.
    pub field: String,
    /// The language that the text is in, when the field is a text.
    pub language: Option<Language>,
    /// What stood there.
    pub before: Option<String>,
    /// What stands there.
    pub after: Option<String>,
}

/// Reads a page of the timeline in the reader's language.
///
/// # Errors
/// When the file cannot be read, or `before` names no entry.
pub fn page(view: &View<'_>, filter: &HistoryFilter, language: Language) -> Result<HistoryPage> {
    let before = filter.before.as_deref().map(|text| order_of(view, text)).transpose()?;
    let mut statement = view.connection().prepare_cached(include_str!("page.sql"))?;
    let mut rows = statement.query(named_params! {
        ":record": filter.record.map(|record| record.id),
        ":member": filter.member,
        ":before": before,
    })?;
    let mut entries = Vec::new();
    let mut more = false;
    while let Some(row) = rows.next()? {
        if entries.len() == PAGE {
            more = true;
            break;
        }
        let undone = row.get("undone")?;
        entries.push(read(view, &Entry::read(row)?, undone, language)?);
    }
    Ok(HistoryPage { entries, more })
}

fn read(view: &View<'_>, entry: &Entry, undone: bool, language: Language) -> Result<HistoryEntry> {
    let at = moment(entry.clock)?;
    let there = at.with_timezone(&Tashkent);
    let member = match entry.member {
        Some(member) => member::name(view, member, language)?,
        None => messages::history_program().text(language),
    };
    let reference = main_record(&Entry::records(view.connection(), entry.id)?);
    let record = reference
        .map(|reference| record_name(view, reference, language).map(|name| NamedRecord { reference, name }))
        .transpose()?;
    Ok(HistoryEntry {
        id: format!("{}:{}", entry.id.replica, entry.id.sequence),
        at: at.to_rfc3339(),
        at_text: format::time(&there),
        day_text: format::date_with_weekday(language, there.date_naive()),
        member,
        text: entry.message.text(language),
        record,
        kind: entry.kind,
        undone,
        fields: fields::changed(view, entry, reference, language)?,
    })
}

/// The record that an entry is mainly about: work on a plan may touch the packets that hold it.
pub(crate) fn main_record(records: &[RecordRef]) -> Option<RecordRef> {
    const ORDER: [RecordKind; 26] = [
        RecordKind::Plan,
        RecordKind::Packet,
        RecordKind::Fund,
        RecordKind::Project,
        RecordKind::Survey,
        RecordKind::Consortium,
        RecordKind::Proposal,
        RecordKind::Programme,
        RecordKind::Expert,
        RecordKind::Mou,
        RecordKind::Template,
        RecordKind::Decision,
        RecordKind::Meeting,
        RecordKind::Visit,
        RecordKind::Task,
        RecordKind::Letter,
        RecordKind::Advice,
        RecordKind::Post,
        RecordKind::Body,
        RecordKind::Term,
        RecordKind::Calendar,
        RecordKind::Person,
        RecordKind::Attachment,
        RecordKind::Member,
        RecordKind::Organisation,
        RecordKind::Office,
    ];
    ORDER.iter().find_map(|kind| records.iter().find(|record| record.kind == *kind)).copied()
}

fn order_of(view: &View<'_>, text: &str) -> Result<i64> {
    let id = text.split_once(':').and_then(|(replica, sequence)| {
        Some(EntryId { replica: replica.parse::<ReplicaId>().ok()?, sequence: sequence.parse().ok()? })
    });
    let entry = id.map(|id| Entry::find(view.connection(), id)).transpose()?.flatten();
    Ok(entry.ok_or(Error::RecordNotFound)?.order)
}
