//! Lists of records.

use std::collections::HashMap;

use chrono_tz::Asia::Tashkent;
use hamkor_language::collation::Collation;
use hamkor_language::search::{self, Weight};
use hamkor_language::{Language, format};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::concept::{Concept, Field, Holds, Naming};
use super::read::{Reader, person_name};
use super::store::{self, Stored};
use super::{moves, of_kind};
use crate::history::NamedRecord;
use crate::storage::moment;
use crate::wording::Texts;
use crate::{Error, RecordId, RecordKind, RecordRef, Result, View};

/// Which records are wanted, and in which order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordQuery")]
pub struct Query {
    /// Which of them by what is left to do.
    pub filter: Filter,
    /// Those in one state.
    pub state: Option<String>,
    /// Those whose name or listed fields have these words, in any script.
    pub text: String,
    /// By what they are sorted.
    pub sort: Sort,
    /// Whether the last comes first.
    pub descending: bool,
}

impl Query {
    /// Every record, by name.
    #[must_use]
    pub fn all() -> Self {
        Self { filter: Filter::All, state: None, text: String::new(), sort: Sort::Name, descending: false }
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
    /// A field of the list.
    Field(String),
}

/// The records that were asked for, and how many there are of each sort.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordList")]
pub struct List {
    /// The columns beside name and state: the field's name, and what it is called.
    pub columns: Vec<super::view::Choice>,
    /// The states that the records have, in the order of their life.
    pub states: Vec<super::view::Choice>,
    /// The records.
    pub rows: Vec<Row>,
    /// How many there are in all.
    pub all: u32,
    /// How many of them have something left to do.
    pub open: u32,
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
    #[serde(skip)]
    changed_at: i64,
    #[serde(skip)]
    sortable: Vec<Option<String>>,
}

/// Lists the records of a kind for a reader.
///
/// # Errors
/// When the file cannot be read, or the kind is not kept as a sheet.
pub fn list(view: &View<'_>, kind: RecordKind, query: &Query, language: Language) -> Result<List> {
    let concept = of_kind(kind).ok_or(Error::RecordNotFound)?;
    let listed: Vec<&Field> = concept.fields.iter().filter(|field| field.listed).collect();
    let rows = rows(view, concept, &listed, language)?;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (all, open) = (number(rows.len()), number(rows.iter().filter(|row| !row.ended).count()));
    let choice = |word: &str, text: String| super::view::Choice { word: word.to_owned(), text };
    let states = concept.states.map_or_else(Vec::new, |states| {
        let there = states.set.words.iter().filter(|word| rows.iter().any(|row| row.state.as_deref() == Some(word)));
        there.map(|word| choice(word, states.set.message(word).text(language))).collect()
    });
    let asked = search::Query::parse(&query.text);
    let mut rows: Vec<Row> = rows
        .into_iter()
        .filter(|row| match query.filter {
            Filter::All => true,
            Filter::Open => !row.ended,
            Filter::Ended => row.ended,
        })
        .filter(|row| query.state.is_none() || query.state == row.state)
        .filter(|row| has_words(row, asked.as_ref(), &query.text, language))
        .collect();
    sort(&mut rows, concept, &listed, query, language);
    let columns = listed.iter().map(|field| choice(field.name, field.label().text(language))).collect();
    Ok(List { columns, states, rows, all, open })
}

fn sort(rows: &mut [Row], concept: &Concept, listed: &[&Field], query: &Query, language: Language) {
    let collation = Collation::new(language);
    let words = concept.states.map_or(&[][..], |states| states.set.words);
    let place = |row: &Row| words.iter().position(|word| row.state.as_deref() == Some(word));
    let column = match &query.sort {
        Sort::Field(name) => listed.iter().position(|field| field.name == name),
        _ => None,
    };
    rows.sort_by(|left, right| {
        let names = || collation.compare(&left.name, &right.name);
        let order = match &query.sort {
            Sort::Name => names(),
            Sort::Changed => left.changed_at.cmp(&right.changed_at).then_with(names),
            Sort::State => place(left).cmp(&place(right)).then_with(names),
            Sort::Field(_) => match column.map(|column| (&left.sortable[column], &right.sortable[column])) {
                // What is empty stands behind everything.
                Some((None, Some(_))) => std::cmp::Ordering::Greater,
                Some((Some(_), None)) => std::cmp::Ordering::Less,
                Some((Some(left), Some(right))) => collation.compare(left, right).then_with(names),
                _ => names(),
            },
        };
        if query.descending { order.reverse() } else { order }
    });
}

/// Whether the name and the cells answer what was typed; nothing typed asks for nothing.
fn has_words(row: &Row, asked: Option<&search::Query>, typed: &str, language: Language) -> bool {
    let Some(asked) = asked else { return typed.trim().is_empty() };
    let text = std::iter::once(&row.name).chain(&row.cells).map(String::as_str).collect::<Vec<_>>().join(" · ");
    asked.look(&text, language.written(), Weight::Title).is_some()
}

fn rows(view: &View<'_>, concept: &Concept, listed: &[&Field], language: Language) -> Result<Vec<Row>> {
    let texts = texts_of_all(view, concept)?;
    let changed = changed(view, concept)?;
    let now = view.now().with_timezone(&Tashkent);
    let reader = Reader { view, texts: &texts, language };
    let mut linked: HashMap<RecordRef, String> = HashMap::new();
    store::all(view, concept)?
        .into_iter()
        .map(|(id, stored)| {
            let state: Option<String> = stored.get("state")?;
            let (mut cells, mut sortable) = (Vec::new(), Vec::new());
            for field in listed {
                let (raw, text) = cell(&reader, field, id.0, &stored, &mut linked)?.unzip();
                cells.push(text.unwrap_or_default());
                sortable.push(raw);
            }
            let changed_at = changed.get(&id).copied().or(stored.get("created_at")?).unwrap_or_default();
            Ok(Row {
                reference: RecordRef { kind: concept.kind, id },
                name: match concept.naming {
                    Naming::Field(field) => texts.best(id.0, field, language).unwrap_or_default(),
                    Naming::Person => {
                        person_name(&texts, id.0, stored.get("custom")?.ok_or(Error::OfficeDamaged)?, language)
                    }
                },
                state_text: state.as_deref().and_then(|state| moves::state_text(concept, state, language)),
                ended: moves::ended(concept, state.as_deref()),
                state,
                cells,
                changed_text: format::moment_beside(language, &moment(changed_at)?.with_timezone(&Tashkent), &now),
                changed_at,
                sortable,
            })
        })
        .collect()
}

/// What a cell is sorted by, and what it says.
fn cell(
    reader: &Reader<'_>,
    field: &Field,
    owner: Uuid,
    stored: &Stored,
    linked: &mut HashMap<RecordRef, String>,
) -> Result<Option<(String, String)>> {
    if field.is_text() {
        return Ok(reader.texts.best(owner, field.name, reader.language).map(|text| (text.clone(), text)));
    }
    if let Some(record) = stored.record(field)? {
        let name = if let Some(name) = linked.get(&record) {
            name.clone()
        } else {
            let name = crate::history::record_name(reader.view, record, reader.language)?;
            linked.entry(record).or_insert(name).clone()
        };
        return Ok(Some((name.clone(), name)));
    }
    Ok(reader.value(field, stored)?.map(|(raw, text)| match field.holds {
        Holds::Word(_) => (text.clone(), text),
        _ => (raw, text),
    }))
}

/// The texts of all records of a concept, read in one go.
fn texts_of_all(view: &View<'_>, concept: &Concept) -> Result<Texts> {
    let table = concept.table;
    let sql = format!(
        "SELECT wording.* FROM {table} CROSS JOIN wording ON wording.owner = {table}.id \
         WHERE {table}.deleted_at IS NULL AND :owner IS NOT NULL"
    );
    Texts::read(view, &sql, Uuid::nil())
}

/// When each record was last changed.
fn changed(view: &View<'_>, concept: &Concept) -> Result<HashMap<RecordId, i64>> {
    let mut statement = view.connection().prepare_cached(include_str!("changed.sql"))?;
    let rows = statement.query_map(named_params! { ":kind": concept.kind }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The record of a kind that is called so: by its id, or by its name in any language.
///
/// # Errors
/// When there is none.
pub fn find_by_name(view: &View<'_>, kind: RecordKind, name: &str) -> Result<RecordRef> {
    let name = name.trim();
    if let Ok(id) = Uuid::parse_str(name) {
        return Ok(RecordRef::new(kind, id));
    }
    for language in [Language::Korean, Language::Uzbek, Language::Russian, Language::English] {
        let list = list(view, kind, &Query::all(), language)?;
        if let Some(row) = list.rows.iter().find(|row| row.name == name) {
            return Ok(row.reference);
        }
    }
    Err(Error::RecordNotFound)
}

/// The records of some kinds by name, in the reader's alphabet.
///
/// # Errors
/// When the file cannot be read.
pub fn names(view: &View<'_>, kinds: &[RecordKind], language: Language) -> Result<Vec<NamedRecord>> {
    let mut names = Vec::new();
    for kind in kinds {
        if *kind == RecordKind::Plan {
            let plans = crate::plan::list(view, &crate::plan::Query::all(), language)?;
            names.extend(plans.rows.into_iter().map(|row| NamedRecord { reference: row.id.into(), name: row.title }));
        } else {
            let list = list(view, *kind, &Query::all(), language)?;
            names.extend(list.rows.into_iter().map(|row| NamedRecord { reference: row.reference, name: row.name }));
        }
    }
    let collation = Collation::new(language);
    names.sort_by(|left, right| collation.compare(&left.name, &right.name));
    Ok(names)
}
