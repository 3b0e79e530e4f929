//! Decisions that were made before: what a new meeting asks about first.

use rusqlite::{OptionalExtension, named_params};

use crate::{RecordId, RecordKind, RecordRef, Result, View};

/// The decisions that were made before a meeting by its body, or by a body at any time, whatever became of them, in the order
/// in which they were made; and where neither is named, all of the office that are still open.
///
/// # Errors
/// When the file cannot be read.
pub fn earlier(view: &View<'_>, about: Option<RecordRef>) -> Result<Vec<RecordId>> {
    let (mut body, mut meeting, mut before): (Option<RecordId>, Option<RecordId>, Option<String>) = (None, None, None);
    match about {
        Some(RecordRef { kind: RecordKind::Body, id }) => body = Some(id),
        Some(RecordRef { kind: RecordKind::Meeting, id }) => {
            meeting = Some(id);
            let sql = "SELECT body, held_on FROM meeting WHERE id = :id";
            let mut statement = view.connection().prepare_cached(sql)?;
            let found =
                statement.query_row(named_params! { ":id": id }, |row| Ok((row.get("body")?, row.get("held_on")?)));
            (body, before) = found.optional()?.unwrap_or_default();
        }
        _ => {}
    }
    let mut statement = view.connection().prepare_cached(include_str!("earlier.sql"))?;
    let parameters = named_params! { ":body": body, ":meeting": meeting, ":before": before };
    let rows = statement.query_map(parameters, |row| row.get("id"))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
