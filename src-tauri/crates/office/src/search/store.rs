//! The index in the file: its rows are made again whenever their record changes.

use std::collections::HashSet;

use hamkor_language::search::{ENGINE_VERSION, index_text, query, snippet};
use hamkor_language::{Language, messages, spelling};
use rusqlite::{Connection, named_params};
use uuid::Uuid;

use super::{Found, rows};
use crate::history::record_name;
use crate::{Error, PassageId, RecordRef, Result, Tx, View};

/// How many places are shown.
const SHOWN: usize = 60;
/// About how long the words around a hit are.
const SNIPPET: usize = 90;

/// Makes the rows of a changed record anew, within the change.
pub(crate) fn refresh(tx: &Tx<'_>, record: RecordRef) -> Result<()> {
    forget(tx.connection(), record)?;
    let rows = rows::of_record(tx, record)?;
    let mut entry = tx.connection().prepare_cached(include_str!("insert_entry.sql"))?;
    let mut keys = tx.connection().prepare_cached("INSERT INTO search (rowid, keys) VALUES (:rowid, :keys)")?;
    for row in rows {
        entry.execute(named_params! {
            ":record": record.id,
            ":kind": record.kind,
            ":language": row.language,
            ":part": row.part,
            ":text": row.text,
            ":engine": ENGINE_VERSION,
        })?;
        let rowid = tx.connection().last_insert_rowid();
        keys.execute(named_params! { ":rowid": rowid, ":keys": index_text(&row.text) })?;
    }
    Ok(())
}

fn forget(connection: &Connection, record: RecordRef) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM search WHERE rowid IN (SELECT rowid FROM search_entry WHERE record = :record)")?
        .execute(named_params! { ":record": record.id })?;
    connection
        .prepare_cached("DELETE FROM search_entry WHERE record = :record")?
        .execute(named_params! { ":record": record.id })?;
    Ok(())
}

/// Makes the whole index anew when it was made by another engine.
pub(crate) fn rebuild_if_outdated(tx: &Tx<'_>) -> Result<()> {
    let outdated = tx
        .connection()
        .prepare("SELECT 1 FROM search_entry WHERE engine <> :engine LIMIT 1")?
        .exists(named_params! { ":engine": ENGINE_VERSION })?;
    if !outdated {
        return Ok(());
    }
    let mut statement = tx.connection().prepare(include_str!("records.sql"))?;
    let records = statement
        .query_map([], |row| Ok(RecordRef { kind: row.get("kind")?, id: row.get("id")? }))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    records.into_iter().try_for_each(|record| refresh(tx, record))
}

/// Finds the places where all the words stand, the best first: titles, headings, then texts; the reader's own language
/// before the others.
///
/// # Errors
/// When the file cannot be read.
pub fn find(view: &View<'_>, words: &str, language: Language) -> Result<Vec<Found>> {
    let Some(asked) = query(words) else { return Ok(Vec::new()) };
    let mut statement = view.connection().prepare_cached(include_str!("find.sql"))?;
    let mut rows = statement.query(named_params! { ":query": asked, ":language": language.written().tag() })?;
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let record = RecordRef { kind: row.get("record_kind")?, id: row.get("record")? };
        let part: String = row.get("part")?;
        if found.len() >= SHOWN || !seen.insert((record, part.clone())) {
            continue;
        }
        let written: String = row.get("language")?;
        let written: Language = written.parse().map_err(|_| Error::OfficeDamaged)?;
        let text: String = row.get("text")?;
        // A reader of Uzbek Cyrillic reads Uzbek in Cyrillic here too.
        let (shown, text) = if language == Language::UzbekCyrillic && written == Language::Uzbek {
            (language, spelling::to_cyrillic(&text).text)
        } else {
            (written, text)
        };
        found.push(Found {
            record,
            name: record_name(view, record, language)?,
            kind_text: record.kind.message().text(language),
            language: shown,
            part: part_text(&part).text(language),
            snippet: snippet(&text, words, SNIPPET),
            passage: part.split_once(':').and_then(|(_, id)| Uuid::parse_str(id).ok()).map(PassageId),
        });
    }
    Ok(found)
}

fn part_text(part: &str) -> hamkor_language::Message {
    match part.split(':').next() {
        Some("title") => messages::search_part_title(),
        Some("heading") => messages::search_part_heading(),
        Some("node") => messages::search_part_node(),
        _ => messages::search_part_text(),
    }
}
