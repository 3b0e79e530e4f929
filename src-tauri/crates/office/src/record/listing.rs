//! What lists are read from: for each record that is there its state, when it was changed, and for each reader's language
//! its name with the key by which that is sorted.
//!
//! Derived, like the search index: the change door keeps it within each change, and it is made anew when an older program
//! made it. It is what lets a list show its first page, in the reader's alphabet, without reading the others.

use std::collections::{BTreeSet, HashMap};

use hamkor_language::Language;
use hamkor_language::collation::{Collation, KEY_VERSION};
use hamkor_language::search::ENGINE_VERSION;
use rusqlite::{OptionalExtension, named_params, params};

use super::concept::{self, Field, listed};
use super::list::is_kept;
use super::naming::names_of;
use super::{links, stale, store};
use crate::storage::millis;
use crate::wording::Texts;
use crate::{RecordId, RecordKind, RecordRef, Result, Tx, View};

/// Changes whenever a record would be listed otherwise than it was, so that the listing is made anew.
const NAMES_VERSION: u32 = 4;

/// The file's note of the program that made its listing.
const MADE_BY: &str = "listing";

/// Brings the listing to what the changed records say now.
pub(crate) fn refresh(tx: &Tx<'_>, records: &BTreeSet<RecordRef>) -> Result<()> {
    let alphabets = Language::ALL.map(Collation::new);
    records.iter().try_for_each(|record| write(tx, *record, millis(tx.now()), &alphabets))
}

/// Makes the listing anew when another program made it, or none.
pub(crate) fn rebuild_if_outdated(tx: &Tx<'_>) -> Result<()> {
    let ours = format!("{NAMES_VERSION}.{KEY_VERSION}.{ENGINE_VERSION}");
    let connection = tx.connection();
    let made_by: Option<String> =
        connection.query_row("SELECT value FROM setting WHERE name = ?1", [MADE_BY], |row| row.get(0)).optional()?;
    if made_by.as_deref() == Some(&ours) {
        return Ok(());
    }
    connection.execute_batch("DELETE FROM listing; DELETE FROM listing_name; DELETE FROM listing_text;")?;
    let alphabets = Language::ALL.map(Collation::new);
    let changed = last_changes(tx)?;
    for record in every(tx)? {
        let at = changed.get(&record.id).copied().unwrap_or_default();
        write(tx, record, at, &alphabets)?;
    }
    connection.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)", [MADE_BY, &ours])?;
    Ok(())
}

/// A record by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownName {
    /// The record.
    pub record: RecordRef,
    /// Its name, as the reader's language has it.
    pub name: String,
    /// Its short name, where it has one of its own.
    pub short_name: Option<String>,
}

/// Every record of a kind by its name, in the order of the reader's alphabet.
///
/// # Errors
/// When the file cannot be read.
pub fn known_names(view: &View<'_>, kind: RecordKind, language: Language) -> Result<Vec<KnownName>> {
    let mut statement = view.connection().prepare_cached(include_str!("known_names.sql"))?;
    let parameters = named_params! {
        ":kind": kind,
        ":language": language.tag(),
        ":written": language.written().tag(),
    };
    let names = statement.query_map(parameters, |row| {
        let record = RecordRef { kind, id: row.get("record")? };
        Ok(KnownName { record, name: row.get("name")?, short_name: row.get("short_name")? })
    })?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Every record that lists and the search know, also those that are deleted.
pub(crate) fn every(view: &View<'_>) -> Result<BTreeSet<RecordRef>> {
    let mut records = BTreeSet::new();
    for (kind, table) in tables() {
        let mut statement = view.connection().prepare(&format!("SELECT id FROM {table}"))?;
        for id in statement.query_map([], |row| row.get(0))? {
            records.insert(RecordRef { kind, id: id? });
        }
    }
    Ok(records)
}

/// The kinds of record that are listed, with their tables.
fn tables() -> impl Iterator<Item = (RecordKind, &'static str)> {
    let sheets = concept::ALL.iter().map(|concept| (concept.kind, concept.table));
    let apart = concept::APART.into_iter().map(|concept| (concept.kind, concept.table));
    // Members are listed nowhere, but lists name and sort by them.
    sheets.chain(apart).chain([(RecordKind::Member, "member")])
}

/// When each record was last changed, by the history.
fn last_changes(view: &View<'_>) -> Result<HashMap<RecordId, i64>> {
    let mut statement = view.connection().prepare(include_str!("last_changes.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get("record")?, row.get("changed_at")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn write(tx: &Tx<'_>, record: RecordRef, changed_at: i64, alphabets: &[Collation; 5]) -> Result<()> {
    if !tables().any(|(kind, _)| kind == record.kind) {
        return Ok(());
    }
    let connection = tx.connection();
    if !links::is_there(tx, record)? {
        for table in ["listing", "listing_name", "listing_text"] {
            connection.prepare_cached(&format!("DELETE FROM {table} WHERE record = ?1"))?.execute([record.id])?;
        }
        return Ok(());
    }
    let state: Option<String> = match listed(record.kind) {
        Some(concept) if concept.states.is_some() => store::one(tx, concept, record.id)?.get("state")?,
        _ => None,
    };
    let untranslated = stale::of_record(tx, record)?;
    connection.prepare_cached(include_str!("write_listing.sql"))?.execute(named_params! {
        ":record": record.id,
        ":kind": record.kind,
        ":state": state,
        ":changed_at": changed_at,
        ":stale": untranslated.stale,
        ":missing": untranslated.missing,
    })?;
    let called = names_of(tx, record, &Language::ALL)?;
    for ((language, alphabet), name) in Language::ALL.into_iter().zip(alphabets).zip(called) {
        if self::name(tx, record, language)?.as_ref() == Some(&name) {
            continue;
        }
        connection.prepare_cached(include_str!("write_listing_name.sql"))?.execute(named_params! {
            ":record": record.id,
            ":kind": record.kind,
            ":language": language.tag(),
            ":sort_key": alphabet.key(&name),
            ":name": name,
        })?;
    }
    write_texts(tx, record, alphabets)
}

/// Keeps the order of the texts that lists show.
fn write_texts(tx: &Tx<'_>, record: RecordRef, alphabets: &[Collation; 5]) -> Result<()> {
    let Some(concept) = listed(record.kind) else { return Ok(()) };
    let fields: Vec<_> = concept.fields.iter().filter(|field| is_kept(field)).collect();
    if fields.is_empty() {
        return Ok(());
    }
    let stored = store::one(tx, concept, record.id)?;
    let texts = Texts::of_owner(tx, record.id.0)?;
    for field in fields {
        for (language, alphabet) in Language::ALL.into_iter().zip(alphabets) {
            let text = if field.is_text() {
                texts.best(record.id.0, field.name, language)
            } else {
                stored.get::<String>(field.name)?
            };
            let key = text.filter(|text| !text.is_empty()).map(|text| alphabet.key(&text));
            write_text(tx, record, field, language, key)?;
        }
    }
    Ok(())
}

fn write_text(tx: &Tx<'_>, record: RecordRef, field: &Field, language: Language, key: Option<Vec<u8>>) -> Result<()> {
    let connection = tx.connection();
    let Some(key) = key else {
        connection
            .prepare_cached("DELETE FROM listing_text WHERE record = ?1 AND field = ?2 AND language = ?3")?
            .execute(params![record.id, field.name, language.tag()])?;
        return Ok(());
    };
    connection.prepare_cached(include_str!("write_listing_text.sql"))?.execute(named_params! {
        ":record": record.id,
        ":kind": record.kind,
        ":field": field.name,
        ":language": language.tag(),
        ":sort_key": key,
    })?;
    Ok(())
}

/// The name of a record that is there, as it was before the change that may be under way.
pub(crate) fn name(view: &View<'_>, record: RecordRef, language: Language) -> Result<Option<String>> {
    let sql = "SELECT name FROM listing_name WHERE record = :record AND language = :language";
    let mut statement = view.connection().prepare_cached(sql)?;
    let parameters = named_params! { ":record": record.id, ":language": language.tag() };
    Ok(statement.query_row(parameters, |row| row.get(0)).optional()?)
}
