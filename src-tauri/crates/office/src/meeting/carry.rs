//! Carrying over what a meeting left unfinished.

use hamkor_language::messages;
use rusqlite::named_params;

use super::Handling;
use crate::change::Change;
use crate::member::Action;
use crate::record::{insert_row, write_column};
use crate::wording::{self, TITLE};
use crate::{Error, Office, Outcome, PartRowId, RecordId, RecordKind, RecordRef, Result, View};

/// Puts each item of a meeting's agenda that is still open on the agenda of the next meeting of the same body, and marks
/// it as carried over. Answers how many there were.
///
/// # Errors
/// When there is no later meeting of the body that is still planned, or nothing is open.
pub fn carry_over(office: &Office, meeting: RecordId) -> Result<Outcome<usize>> {
    office.change(Change::new(Action::Keep, messages::meeting_history_carried_over()), |tx| {
        let next = next_of_body(tx, meeting)?;
        let part = super::PARTS.first().ok_or(Error::RecordNotFound)?;
        let open: Vec<(PartRowId, Option<i64>, Option<Vec<u8>>)> = tx
            .connection()
            .prepare_cached(include_str!("open_items.sql"))?
            .query_map(named_params! { ":meeting": meeting }, |row| {
                Ok((row.get("id")?, row.get("minutes")?, row.get("presenter")?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        if open.is_empty() {
            return Err(Error::NothingOpen);
        }
        for (id, minutes, presenter) in &open {
            let new = insert_row(tx, &super::CONCEPT, part, next, None)?;
            write_column(tx, part.table, new.0, "minutes", minutes)?;
            write_column(tx, part.table, new.0, "presenter", presenter)?;
            write_column(tx, part.table, new.0, "handling", &Handling::Open)?;
            wording::copy(tx, id.0, new.0, TITLE)?;
            write_column(tx, part.table, id.0, "handling", &Handling::CarriedOver)?;
        }
        for id in [meeting, next] {
            tx.touch(RecordRef { kind: RecordKind::Meeting, id });
        }
        Ok(open.len())
    })
}

fn next_of_body(view: &View<'_>, meeting: RecordId) -> Result<RecordId> {
    use rusqlite::OptionalExtension;
    view.connection()
        .prepare_cached(include_str!("next.sql"))?
        .query_row(named_params! { ":meeting": meeting }, |row| row.get(0))
        .optional()?
        .ok_or(Error::NoNextMeeting)
}
