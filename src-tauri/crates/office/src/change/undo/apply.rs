//! Applies the inverse of a step, or nothing of it.

use std::sync::{Arc, Mutex};

use hamkor_language::Language;
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::permit;
use crate::change::changeset::{self, Operation, RowChange};
use crate::change::entry::Entry;
use crate::change::{Tx, door};
use crate::storage::{millis, moment, tables, unpoisoned};
use crate::{Error, RecordRef, Result, member};

/// What stood in the way.
enum Conflict {
    /// The row is not as the step left it.
    Row(RowChange),
    /// Something else refers to what would go.
    Reference,
}

/// Applies the inverse of what `target` did, within the change `tx`.
pub(super) fn inverse(tx: &Tx<'_>, target: &Entry, records: &[RecordRef]) -> Result<()> {
    let exact = changeset::parse(&changeset::invert(&target.effect)?)?;
    permit::check(tx, records, &exact)?;
    let mut rows = Vec::with_capacity(exact.len());
    for row in exact {
        let marked = tables::recorded(&row.table).is_some_and(|table| table.marked);
        if row.operation == Operation::Delete && marked {
            match mark(tx, &row)? {
                Some(row) => rows.push(row),
                None => return Err(explain(tx, target, &Conflict::Row(row))?),
            }
        } else {
            rows.push(row);
        }
    }
    let (conflict, applied) = door::record(tx.connection(), || apply(tx.connection(), &changeset::write(&rows)))?;
    if let Some(conflict) = conflict {
        return Err(explain(tx, target, &conflict)?);
    }
    // SQLite passes over a table that it doesn't know, or one with fewer columns, in silence: so what was applied is counted.
    let applied = changeset::parse(&applied)?;
    if applied.len() != rows.len() || !rows.iter().all(|row| applied.iter().any(|done| done.same_row(row))) {
        return Err(Error::unexpected(format!("{} of {} rows were applied", applied.len(), rows.len())));
    }
    permit::check_left(tx, records)
}

/// Applies a changeset whole; answers the conflict that stopped it.
fn apply(connection: &Connection, bytes: &[u8]) -> Result<Option<Conflict>> {
    let seen: Arc<Mutex<Option<Conflict>>> = Arc::default();
    let handler = {
        let seen = Arc::clone(&seen);
        // Every conflict aborts. A foreign-key conflict above all is never omitted, for omitting it commits the violation.
        move |kind: ConflictType, item: &ChangesetItem| {
            let conflict = match kind {
                ConflictType::SQLITE_CHANGESET_FOREIGN_KEY => Conflict::Reference,
                _ => row_of(item).map_or(Conflict::Reference, Conflict::Row),
            };
            unpoisoned(&seen).get_or_insert(conflict);
            ConflictAction::SQLITE_CHANGESET_ABORT
        }
    };
    let done = connection.apply_strm(&mut &*bytes, None::<fn(&str) -> bool>, handler);
    let conflict = unpoisoned(&seen).take();
    match (done, conflict) {
        (_, Some(conflict)) => Ok(Some(conflict)),
        (Ok(()), None) => Ok(None),
        (Err(error), None) => Err(error.into()),
    }
}

/// The row that a conflict is about: its table and its key.
fn row_of(item: &ChangesetItem) -> Option<RowChange> {
    let operation = item.op().ok()?;
    let key_columns = item.pk().ok()?.to_vec();
    let value = |column| -> Option<Value> {
        item.old_value(column).or_else(|_| item.new_value(column)).ok().and_then(|value| value.try_into().ok())
    };
    let key: Vec<Value> = key_columns
        .iter()
        .enumerate()
        .filter(|(_, place)| **place > 0)
        .map_while(|(column, _)| value(column))
        .collect();
    Some(RowChange::named(operation.table_name(), key_columns, &key))
}

/// The update that marks a created row as deleted; nothing when the row is no longer as it was created.
fn mark(tx: &Tx<'_>, created: &RowChange) -> Result<Option<RowChange>> {
    let columns = columns(tx.connection(), &created.table)?;
    let place = |name: &str| {
        columns.iter().position(|column| column == name).ok_or_else(|| Error::unexpected(format!("no column {name}")))
    };
    let (at, by) = (place("deleted_at")?, place("deleted_by")?);
    let present = present(tx.connection(), created, &columns)?;
    let as_created = present.is_some_and(|present| {
        // Columns that a newer program added since are beyond the recorded ones.
        created.old.iter().zip(&present).all(|(old, present)| old.as_ref() == Some(present))
    });
    if !as_created {
        return Ok(None);
    }
    let now = Value::Integer(millis(tx.now()));
    let member = tx.member().map_or(Value::Null, |member| Value::Blob(member.0.as_bytes().to_vec()));
    Ok(Some(RowChange::update(created, &created.key(), [(at, Value::Null, now), (by, Value::Null, member)])))
}

/// The columns of a table, in their order.
pub(crate) fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let rows = statement.query_map([table], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn present(connection: &Connection, row: &RowChange, columns: &[String]) -> Result<Option<Vec<Value>>> {
    let keys: Vec<String> = columns
        .iter()
        .zip(&row.key_columns)
        .filter(|(_, place)| **place > 0)
        .map(|(column, _)| format!("{column} = ?"))
        .collect();
    // The names come from the schema, never from a reader.
    let sql = format!("SELECT * FROM {} WHERE {}", row.table, keys.join(" AND "));
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_row(params_from_iter(row.key()), |found| {
        (0..columns.len()).map(|column| found.get(column)).collect::<rusqlite::Result<Vec<Value>>>()
    });
    Ok(found.optional()?)
}

/// Says who changed the same place since, and when.
fn explain(tx: &Tx<'_>, target: &Entry, conflict: &Conflict) -> Result<Error> {
    let later = Entry::after(tx.connection(), target.order)?;
    let mut culprit = None;
    for entry in later.iter().rev() {
        let touches = match conflict {
            Conflict::Row(row) => changeset::parse(&entry.effect)?.iter().any(|other| other.same_row(row)),
            Conflict::Reference => true,
        };
        if touches {
            culprit = Some(entry);
            break;
        }
    }
    let Some(culprit) = culprit else { return Ok(Error::UndoNotPossible) };
    let language: String = tx.connection().query_row("SELECT default_language FROM office", [], |row| row.get(0))?;
    let language = language.parse().unwrap_or(Language::Korean);
    let member = match culprit.member {
        Some(member) => member::name(tx, member, language)?,
        None => hamkor_language::messages::history_program().text(language),
    };
    Ok(Error::UndoConflict { member, when: moment(culprit.clock)? })
}

/// Applies changesets exactly, with no mark in place of a deletion: rewinds and replays a file.
#[cfg(test)]
pub(in crate::change) fn exactly(connection: &Connection, bytes: &[u8]) -> Result<()> {
    match apply(connection, bytes)? {
        None => Ok(()),
        Some(_) => Err(Error::UndoNotPossible),
    }
}
