//! Lists of records: which of them, in which order, and the part of the list that is in view.

mod condition;
mod names;
mod ordered;
mod rows;
mod select;

use hamkor_language::money::Money;
use hamkor_language::{Language, messages};
use serde::{Deserialize, Serialize};

use super::concept::{Concept, Field, Holds, listed};
use super::view::Choice;
use crate::{Error, RecordId, RecordKind, RecordRef, Result, View};

pub use condition::{Condition, Test};
pub use names::{find_by_name, names};
pub(crate) use ordered::is_kept;
use select::Select;

/// Which records are wanted, and how they are shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordQuery")]
pub struct Query {
    /// Which of them by what is left to do.
    pub filter: Filter,
    /// Those in one state.
    pub state: Option<String>,
    /// Those that have these words in a text of theirs, or refer by a field of the list to a record that is called so; in
    /// any script.
    pub text: String,
    /// Those whose fields are so.
    pub conditions: Vec<Condition>,
    /// The fields that are shown; the usual ones where none is named.
    pub columns: Vec<String>,
    /// By what they are grouped: `state`, or a field that holds a word, a record, a day, or yes and no.
    pub group: Option<String>,
    /// By what they are sorted.
    pub sort: Sort,
    /// Whether the last comes first.
    pub descending: bool,
}

impl Query {
    /// Every record, by name.
    #[must_use]
    pub fn all() -> Self {
        Self {
            filter: Filter::All,
            state: None,
            text: String::new(),
            conditions: Vec::new(),
            columns: Vec::new(),
            group: None,
            sort: Sort::Name,
            descending: false,
        }
    }
}

/// Records by what is left to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "RecordFilter")]
pub enum Filter {
    /// All of them.
    All,
    /// Those with something left to do.
    Open,
    /// Those with nothing left to do.
    Ended,
    /// Plans that wait for who asks.
    WaitingForMe,
    /// Plans in progress with a text that is missing or older than its source in a language.
    NeedsTranslation,
}

/// By what records are sorted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "RecordSort")]
pub enum Sort {
    /// The name, in the reader's alphabet.
    Name,
    /// When it was last changed.
    Changed,
    /// Where it stands.
    State,
    /// A field.
    Field(String),
}

/// Which part of a list is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordWindow")]
pub struct Window {
    /// The place of its first row, from 0.
    pub first: u32,
    /// How many rows, at most.
    pub count: u32,
}

impl Window {
    /// The whole list.
    pub const WHOLE: Self = Self { first: 0, count: u32::MAX };
}

/// A part of the list that was asked for, and what there is to know of the whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordList")]
pub struct List {
    /// The columns beside name and state: the field's name, and what it is called.
    pub columns: Vec<Choice>,
    /// The states that records have, in the order of their life.
    pub states: Vec<Choice>,
    /// How many records fit the query.
    pub total: u32,
    /// The groups, in order, where it is grouped: what each is called, and how many records it has.
    pub groups: Vec<Group>,
    /// The place of the first row.
    pub first: u32,
    /// The rows that were asked for.
    pub rows: Vec<Row>,
    /// How many records of the kind there are in all.
    pub all: u32,
    /// How many of them have something left to do.
    pub open: u32,
    /// How many plans wait for who asks, and how many need translation; nothing of what is no plan.
    pub plans: Option<crate::plan::Counts>,
}

impl List {
    /// The list as a table: its head, then a line a record. A column of states is only there where there are any.
    #[must_use]
    pub fn table(&self, language: Language) -> Vec<Vec<String>> {
        let states = self.rows.iter().any(|row| row.state_text.is_some());
        let mut head = vec![messages::records_sort_name().text(language)];
        head.extend(states.then(|| messages::records_sort_state().text(language)));
        head.extend(self.columns.iter().map(|column| column.text.clone()));
        let line = |row: &Row| {
            let mut line = vec![row.name.clone()];
            line.extend(states.then(|| row.state_text.clone().unwrap_or_default()));
            line.extend(row.cells.iter().cloned());
            line
        };
        [head].into_iter().chain(self.rows.iter().map(line)).collect()
    }
}

/// A group of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordGroup")]
pub struct Group {
    /// What it is called; empty for those that say nothing.
    pub text: String,
    /// How many records it has.
    pub count: u32,
}

/// A record in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "RecordRow")]
pub struct Row {
    /// Which record.
    #[serde(rename = "ref")]
    pub reference: RecordRef,
    /// Its name in the reader's language.
    pub name: String,
    /// Where it stands.
    pub state: Option<String>,
    /// The same, in words.
    pub state_text: Option<String>,
    /// Whether nothing is left to do.
    pub ended: bool,
    /// What the columns hold, in words.
    pub cells: Vec<String>,
    /// When it was last changed, in words.
    pub changed_text: String,
    /// Those of the cells that are amounts of money.
    #[serde(skip)]
    pub(super) amounts: Vec<Option<Money>>,
}

/// A field as a list can use it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ListField {
    /// Its name on the wire.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What it holds.
    pub editor: super::view::Editor,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// Which kinds of record it can refer to.
    pub targets: Vec<RecordKind>,
    /// Whether it is shown where nobody chose.
    pub usual: bool,
    /// Whether a list can be grouped by it.
    pub groups: bool,
    /// Whether it can be written in many records together.
    pub together: bool,
}

/// Lists a part of the records of a kind for a reader.
///
/// # Errors
/// When the file cannot be read, or the kind is not listed.
pub fn list(view: &View<'_>, kind: RecordKind, query: &Query, window: Window, language: Language) -> Result<List> {
    let concept = listed(kind).ok_or(Error::RecordNotFound)?;
    let counts = rows::counts(view, concept)?;
    let select = Select::new(view, concept, query, language)?;
    let all = counts.iter().map(|(_, count)| count).sum();
    let open = counts
        .iter()
        .filter(|(state, _)| !super::moves::ended(concept, state.as_deref()))
        .map(|(_, count)| count)
        .sum();
    let states = concept.states.map_or_else(Vec::new, |states| {
        let there = |word: &&&str| counts.iter().any(|(state, _)| state.as_deref() == Some(**word));
        let choice = |word: &&str| Choice::new(word, states.set.message(word).text(language));
        states.set.words.iter().filter(there).map(choice).collect()
    });
    let columns = columns(concept, query);
    let ids = select.ids(view, window)?;
    Ok(List {
        total: if select.is_whole() { all } else { select.count(view)? },
        groups: select.groups(view)?,
        first: window.first,
        rows: rows::read(view, concept, &columns, &ids, language)?,
        columns: columns.iter().map(|field| Choice::new(field.name, field.label().text(language))).collect(),
        states,
        all,
        open,
        plans: if kind == RecordKind::Plan { Some(crate::plan::counts(view)?) } else { None },
    })
}

/// The rows of a part of a list of which the whole is known already: nothing is counted again.
///
/// # Errors
/// When the file cannot be read, or the kind is not listed.
pub fn list_rows(
    view: &View<'_>,
    kind: RecordKind,
    query: &Query,
    window: Window,
    language: Language,
) -> Result<Vec<Row>> {
    let concept = listed(kind).ok_or(Error::RecordNotFound)?;
    let ids = Select::new(view, concept, query, language)?.ids(view, window)?;
    rows::read(view, concept, &columns(concept, query), &ids, language)
}

/// How many records of a kind there are.
///
/// # Errors
/// When the file cannot be read, or the kind is not listed.
pub fn count(view: &View<'_>, kind: RecordKind) -> Result<u32> {
    let concept = listed(kind).ok_or(Error::RecordNotFound)?;
    Ok(rows::counts(view, concept)?.iter().map(|(_, count)| count).sum())
}

/// The ids of all records that are asked for, in the order of the list.
///
/// # Errors
/// When the file cannot be read, or the kind is not listed.
pub fn list_ids(view: &View<'_>, kind: RecordKind, query: &Query, language: Language) -> Result<Vec<RecordId>> {
    let concept = listed(kind).ok_or(Error::RecordNotFound)?;
    Select::new(view, concept, query, language)?.ids(view, Window::WHOLE)
}

/// The fields by which the records of a kind can be shown, narrowed, sorted and grouped.
///
/// # Errors
/// When the file cannot be read, or the kind is not listed.
pub fn list_fields(view: &View<'_>, kind: RecordKind, language: Language) -> Result<Vec<ListField>> {
    let concept = listed(kind).ok_or(Error::RecordNotFound)?;
    let field = |field: &'static Field| {
        let mut sheet = super::read::empty(field, language);
        if let Holds::PlanKind = field.holds {
            let kinds = crate::plan::kinds(view, language)?;
            sheet.choices = kinds.into_iter().map(|kind| Choice::new(&kind.id.0.to_string(), kind.name)).collect();
        }
        Ok(ListField {
            name: sheet.name,
            label: sheet.label,
            editor: sheet.editor,
            choices: sheet.choices,
            targets: sheet.targets,
            usual: field.listed,
            groups: groups(field),
            together: match concept.apart {
                Some(apart) => apart.fields.contains(&field.name),
                // A text in several languages is written record by record.
                None => !field.is_text(),
            },
        })
    };
    fields(concept).map(field).collect()
}

/// The fields of a concept beside its name.
fn fields(concept: &'static Concept) -> impl Iterator<Item = &'static Field> {
    concept.fields.iter().filter(|field| !concept.naming.is(field.name))
}

/// The fields that a list shows.
fn columns(concept: &'static Concept, query: &Query) -> Vec<&'static Field> {
    let chosen = |field: &&Field| {
        if query.columns.is_empty() { field.listed } else { query.columns.iter().any(|name| name == field.name) }
    };
    fields(concept).filter(chosen).collect()
}

/// Whether a list can be grouped by what a field holds.
fn groups(field: &Field) -> bool {
    matches!(field.holds, Holds::Word(_) | Holds::Record(_) | Holds::Date | Holds::Flag | Holds::PlanKind)
}
