//! Activities of a file as projects: what would be made or changed, and the same done in one step.
//!
//! One walk does both: what is shown is what is done.

mod parties;
mod project;
mod put;
mod results;
mod sectors;
mod transactions;

use std::collections::{HashMap, HashSet};

use hamkor_language::spelling::to_cyrillic;
use hamkor_language::{Language, WrittenLanguage, messages};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::element::Element;
use super::left::Left;
use super::write::{every, identifier, urn};
use crate::change::Change;
use crate::member::Action;
use crate::record::{Concept, Stored, one};
use crate::wording::Texts;
use crate::{Error, Message, Office, Outcome, RecordId, RecordRef, Result, Tx, View, fund, organisation};

/// A file of activities that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    root: Element,
}

impl Incoming {
    /// Reads a file of activities of version 2 of the standard.
    ///
    /// # Errors
    /// When the file is too large or too deep, is no XML, has a document type or entities, or holds no activities of
    /// version 2.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let root = Element::read(bytes)?;
        let version = root.attribute("version").unwrap_or_default();
        if root.name != "iati-activities" || !version.starts_with("2.") {
            return Err(Error::IatiOther);
        }
        Ok(Self { root })
    }
}

/// What becomes of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "IatiStanding")]
pub enum Standing {
    /// It is made.
    New,
    /// It is changed.
    Changed,
    /// It reads so already.
    Same,
}

impl Standing {
    /// In words.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::New => messages::iati_new(),
            Self::Changed => messages::iati_changed(),
            Self::Same => messages::iati_same(),
        }
    }
}

/// What becomes of an activity of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "IatiActivity")]
pub struct Planned {
    /// What identifies it.
    pub identifier: String,
    /// Its title.
    pub name: String,
    /// What becomes of the project.
    pub standing: Standing,
    /// What becomes of the project, in words.
    pub standing_text: String,
    /// What is written, in words, each once.
    pub changes: Vec<String>,
    /// What the office has no place for, in words.
    pub left: Vec<String>,
}

/// What a file would do to an office: each of its activities, in their order.
///
/// # Errors
/// When the office cannot be read.
pub fn preview(view: &View<'_>, incoming: &Incoming, language: Language) -> Result<Vec<Planned>> {
    Ok(walk(view, None, incoming, language)?.0)
}

/// Makes and changes the projects of a file in one step. Answers what was done with each of its activities.
///
/// # Errors
/// When the role does not allow it.
pub fn enter(office: &Office, incoming: &Incoming, language: Language) -> Result<Outcome<Vec<Planned>>> {
    office.change(Change::new(Action::Keep, messages::iati_history_entered()), |tx| {
        let (planned, touched) = walk(tx, Some(tx), incoming, language)?;
        for record in touched {
            tx.touch(record);
        }
        Ok(planned)
    })
}

fn walk(
    view: &View<'_>,
    tx: Option<&Tx<'_>>,
    incoming: &Incoming,
    language: Language,
) -> Result<(Vec<Planned>, Vec<RecordRef>)> {
    let mut walk = Walk {
        view,
        tx,
        language,
        projects: HashMap::new(),
        organisations: Named::of(view, &organisation::CONCEPT, "name")?,
        references: HashMap::new(),
        funds: Named::of(view, &fund::CONCEPT, "title")?,
        touched: Vec::new(),
        changes: Vec::new(),
        left: Left::new(language),
    };
    for project in every(view, "project")? {
        let stored = one(view, &crate::project::CONCEPT, project)?;
        walk.projects.insert(identifier(project, &stored)?, project);
    }
    for organisation in every(view, "organisation")? {
        let stored = one(view, &organisation::CONCEPT, organisation)?;
        walk.references.insert(urn(organisation.0), organisation);
        if let Some(identifier) = stored.get::<String>("identifier")? {
            walk.references.insert(identifier, organisation);
        }
    }
    let mut seen = HashSet::new();
    let mut planned = Vec::new();
    for child in &incoming.root.children {
        planned.push(walk.activity(child, &mut seen)?);
    }
    Ok((planned, walk.touched))
}

/// Records by their names in every language.
struct Named(HashMap<(WrittenLanguage, String), RecordId>);

impl Named {
    fn of(view: &View<'_>, concept: &Concept, field: &str) -> Result<Self> {
        let mut named = HashMap::new();
        for id in every(view, concept.table)? {
            for (language, name) in Texts::of_owner(view, id.0)?.stored(id.0, field) {
                named.entry((language, name)).or_insert(id);
            }
        }
        Ok(Self(named))
    }

    fn find(&self, names: &Narratives) -> Option<RecordId> {
        names.iter().find_map(|name| self.0.get(name)).copied()
    }

    fn insert(&mut self, names: &Narratives, id: RecordId) {
        self.0.extend(names.iter().map(|name| (name.clone(), id)));
    }
}

/// A text in its languages, the first of which is its original.
type Narratives = Vec<(WrittenLanguage, String)>;

struct Walk<'a, 'b> {
    view: &'a View<'b>,
    /// What is written with; nothing where it is only looked.
    tx: Option<&'a Tx<'b>>,
    language: Language,
    projects: HashMap<String, RecordId>,
    organisations: Named,
    references: HashMap<String, RecordId>,
    funds: Named,
    touched: Vec<RecordRef>,
    /// Of the present activity: what is written.
    changes: Vec<String>,
    /// Of the present activity: what is left.
    left: Left,
}

/// What is written to: a record, or a row of one.
struct Target<'t> {
    table: &'static str,
    id: Uuid,
    /// As it is stored; nothing of what is new.
    stored: Option<&'t Stored>,
    texts: &'t Texts,
}

impl Walk<'_, '_> {
    /// A text as its reader spells it.
    fn spelled(&self, written: WrittenLanguage, text: &str) -> String {
        let respelled = self.language == Language::UzbekCyrillic && written == WrittenLanguage::Uzbek;
        if respelled { to_cyrillic(text).text } else { text.to_owned() }
    }

    fn activity(&mut self, element: &Element, seen: &mut HashSet<String>) -> Result<Planned> {
        let key = element.first("iati-identifier").map(|found| found.text.trim().to_owned()).unwrap_or_default();
        let title = element.first("title").map(|title| self.narratives(title, element)).unwrap_or_default();
        let name = title.iter().find(|(language, _)| *language == self.language.written()).or(title.first());
        let mut planned = Planned {
            identifier: key.clone(),
            name: name.map(|(language, text)| self.spelled(*language, text)).unwrap_or_default(),
            standing: Standing::Same,
            standing_text: String::new(),
            changes: Vec::new(),
            left: Vec::new(),
        };
        if element.name != "iati-activity" {
            self.leave(&messages::iati_left_element(&element.name));
        } else if key.is_empty() || title.is_empty() || !seen.insert(key.clone()) {
            // Without a name or a key it is no project; a key that comes twice would be written over itself.
            self.leave(&messages::iati_left_whole());
        } else {
            self.leave_unknown(element, "");
            let is_new = !self.projects.contains_key(&key);
            self.project(element, &key, &title)?;
            planned.standing = match (is_new, self.changes.is_empty()) {
                (true, _) => Standing::New,
                (false, false) => Standing::Changed,
                (false, true) => Standing::Same,
            };
        }
        planned.standing_text = planned.standing.message().text(self.language);
        planned.changes = std::mem::take(&mut self.changes);
        planned.left = self.left.take();
        Ok(planned)
    }
}
