//! Custody as it is shown.

use chrono::{DateTime, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages};
use serde::{Deserialize, Serialize};

use super::lineage::last_step;
use super::{Divergence, HandOver, LastStep, Side, handed_over, written_for};
use crate::{Error, Office, Result, View, member};

/// Which copy this is, and whether it may be changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct CustodyView {
    /// Whether it may be changed at all.
    pub changeable: bool,
    /// The handing over by which it may only be read.
    pub handed_over: Option<HandOverView>,
    /// The handing over by which it came, until somebody has read of it.
    pub written_for: Option<HandOverView>,
    /// Whether it was opened only to be read.
    pub only_read: bool,
}

/// A handing over in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct HandOverView {
    /// The laptop that has the office.
    pub to: String,
    /// The laptop that gave it.
    pub from: String,
    /// When.
    pub when: String,
    /// Who did it.
    pub member: String,
}

/// What a file lacks that this machine has seen, and both files by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct AstrayView {
    /// The other file.
    pub path: String,
    /// Whether that was this very file, which was replaced since.
    pub is_same_place: bool,
    /// Who changed the other last.
    pub member: String,
    /// When that was.
    pub when: String,
    /// Who changed this file last.
    pub here_member: String,
    /// When that was.
    pub here_when: String,
    /// How many steps this file lacks.
    pub lacking: u32,
    /// Whether this file has steps of its own.
    pub has_own: bool,
}

/// Two copies that have gone different ways.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DivergenceView {
    /// The copy that is open.
    pub here: SideView,
    /// The file that was chosen.
    pub there: SideView,
}

/// One of two copies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SideView {
    /// Its file.
    pub path: String,
    /// Who changed it last.
    pub member: String,
    /// What was done.
    pub text: String,
    /// When.
    pub when: String,
    /// How many steps it has that the other lacks.
    pub steps: u32,
}

impl CustodyView {
    /// Reads which copy this is.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(view: &View<'_>, office: &Office, language: Language) -> Result<Self> {
        let shown = |given: Option<HandOver>| given.map(|given| shown(view, given, language)).transpose();
        Ok(Self {
            changeable: view.is_changeable(),
            handed_over: shown(handed_over(view)?)?,
            written_for: shown(written_for(view)?)?,
            only_read: office.is_only_read(),
        })
    }
}

impl AstrayView {
    /// What the office that was opened lacks, if it lacks anything.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(office: &Office, language: Language) -> Result<Option<Self>> {
        let Some(astray) = office.astray() else { return Ok(None) };
        office.read(|view| {
            // Who worked there may not be a member in this file.
            let there = match astray.member.map(|member| member::name(view, member, language)) {
                Some(Ok(name)) => name,
                Some(Err(Error::MemberUnknown)) | None => messages::history_program().text(language),
                Some(Err(error)) => return Err(error),
            };
            let last = last_step(view)?;
            let (here_member, here_when) = match &last {
                Some(last) => (last.member_name(language), moment(view, last.at, language)),
                None => Default::default(),
            };
            Ok(Some(Self {
                path: astray.path.display().to_string(),
                is_same_place: astray.is_same_place,
                member: there,
                when: moment(view, astray.at, language),
                here_member,
                here_when,
                lacking: u32::try_from(astray.lacking).unwrap_or(u32::MAX),
                has_own: astray.has_own,
            }))
        })
    }
}

impl Divergence {
    /// Both copies in the reader's language, as at this moment.
    #[must_use]
    pub fn view(&self, now: DateTime<Utc>, language: Language) -> DivergenceView {
        DivergenceView { here: self.here.view(now, language), there: self.there.view(now, language) }
    }
}

impl Side {
    fn view(&self, now: DateTime<Utc>, language: Language) -> SideView {
        let last = self.last.as_ref();
        SideView {
            path: self.path.display().to_string(),
            member: last.map(|last| last.member_name(language)).unwrap_or_default(),
            text: last.map(|last| last.message.text(language)).unwrap_or_default(),
            when: last.map(|last| beside(last.at, now, language)).unwrap_or_default(),
            steps: u32::try_from(self.steps).unwrap_or(u32::MAX),
        }
    }
}

impl LastStep {
    fn member_name(&self, language: Language) -> String {
        let name = self.member.as_ref().and_then(|names| names.get(&language)).cloned();
        name.unwrap_or_else(|| messages::history_program().text(language))
    }
}

fn shown(view: &View<'_>, given: HandOver, language: Language) -> Result<HandOverView> {
    let member = match given.by {
        Some(by) => member::name(view, by, language)?,
        None => messages::history_program().text(language),
    };
    Ok(HandOverView { when: moment(view, given.at, language), to: given.to, from: given.from, member })
}

fn moment(view: &View<'_>, at: DateTime<Utc>, language: Language) -> String {
    beside(at, view.now(), language)
}

fn beside(at: DateTime<Utc>, now: DateTime<Utc>, language: Language) -> String {
    format::moment_beside(language, &at.with_timezone(&Tashkent), &now.with_timezone(&Tashkent))
}
