//! The index in the file: what changed of a record is written to it within the change.

use std::collections::{BTreeSet, HashMap, HashSet};

use hamkor_language::search::{ENGINE_VERSION, keys};
use rusqlite::{OptionalExtension, named_params};

use super::rows::{self, Place, SearchRow};
use crate::{RecordRef, Result, Tx, View, record};

/// The file's note of the engine that made its index.
const ENGINE: &str = "search_engine";

/// Brings the index to what the changed records say now. Texts that stayed as they were are left alone.
pub(crate) fn refresh(tx: &Tx<'_>, records: &BTreeSet<RecordRef>) -> Result<()> {
    let mut index = Index { tx, known: HashSet::new() };
    records.iter().try_for_each(|record| index.refresh(*record))
}

/// Makes the whole index anew when it was made by another engine, or not at all.
pub(crate) fn rebuild_if_outdated(tx: &Tx<'_>) -> Result<()> {
    let engine: Option<String> = tx
        .connection()
        .query_row("SELECT value FROM setting WHERE name = ?1", [ENGINE], |row| row.get(0))
        .optional()?;
    if engine.as_deref() == Some(&ENGINE_VERSION.to_string()) {
        return Ok(());
    }
    tx.connection().execute_batch(
        "DELETE FROM search_entry; DELETE FROM search_word; INSERT INTO search (search) VALUES ('delete-all');",
    )?;
    refresh(tx, &record::listing::every(tx)?)?;
    // Made in one go, it is also read in one go.
    tx.connection().execute("INSERT INTO search (search) VALUES ('optimize')", [])?;
    tx.connection().execute(
        "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)",
        [ENGINE, &ENGINE_VERSION.to_string()],
    )?;
    Ok(())
}

/// How many bytes the index takes in the file.
///
/// # Errors
/// When the file cannot be read.
pub fn size(view: &View<'_>) -> Result<u64> {
    let pages = "SELECT ifnull(sum(pgsize), 0) FROM dbstat WHERE name LIKE 'search%' AND aggregate = TRUE";
    let bytes: i64 = view.connection().query_row(pages, [], |row| row.get(0))?;
    Ok(bytes.unsigned_abs())
}

struct Index<'a, 'tx> {
    tx: &'a Tx<'tx>,
    /// Words that the vocabulary has.
    known: HashSet<String>,
}

impl Index<'_, '_> {
    fn refresh(&mut self, record: RecordRef) -> Result<()> {
        let mut written = self.written(record)?;
        for row in rows::of_record(self.tx, record)? {
            match written.remove(&row.place) {
                Some((_, text)) if text == row.text => {}
                outdated => {
                    self.write(record, &row)?;
                    outdated.map_or(Ok(()), |(entry, _)| self.forget(entry))?;
                }
            }
        }
        written.into_values().try_for_each(|(entry, _)| self.forget(entry))
    }

    /// What is in the index of a record, by its place: the entry and its text.
    fn written(&self, record: RecordRef) -> Result<HashMap<Place, (i64, String)>> {
        let mut statement = self.tx.connection().prepare_cached(include_str!("entries.sql"))?;
        let mut rows = statement.query(named_params! { ":record": record.id })?;
        let mut written = HashMap::new();
        while let Some(row) = rows.next()? {
            written.insert(Place::of_row(row)?, (row.get("rowid")?, row.get("text")?));
        }
        Ok(written)
    }

    fn write(&mut self, record: RecordRef, row: &SearchRow) -> Result<()> {
        let connection = self.tx.connection();
        connection.prepare_cached(include_str!("insert_entry.sql"))?.execute(named_params! {
            ":record": record.id,
            ":kind": record.kind,
            ":owner": row.place.owner.as_bytes(),
            ":field": row.place.field,
            ":language": row.place.language.tag(),
            ":part": row.place.part,
            ":text": row.text,
        })?;
        let entry = connection.last_insert_rowid();
        let keys = keys(&row.text, row.place.language, row.place.part.weight());
        connection
            .prepare_cached("INSERT INTO search (rowid, keys) VALUES (:entry, :keys)")?
            .execute(named_params! { ":entry": entry, ":keys": keys.keys })?;
        let mut word = connection.prepare_cached("INSERT OR IGNORE INTO search_word (key) VALUES (?1)")?;
        for key in keys.vocabulary {
            if !self.known.contains(&key) {
                word.execute([&key])?;
                self.known.insert(key);
            }
        }
        Ok(())
    }

    fn forget(&self, entry: i64) -> Result<()> {
        for sql in ["DELETE FROM search WHERE rowid = ?1", "DELETE FROM search_entry WHERE rowid = ?1"] {
            self.tx.connection().prepare_cached(sql)?.execute([entry])?;
        }
        Ok(())
    }
}
