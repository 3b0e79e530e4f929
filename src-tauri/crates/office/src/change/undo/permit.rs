//! What undo never does: take back an approval, change the text of a plan that is closed to changes, do what the member's role no
//! longer allows, or leave an office that nobody may manage.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::apply::columns;
use crate::change::Tx;
use crate::change::changeset::RowChange;
use crate::member::{self, Action};
use crate::{Error, RecordKind, RecordRef, Result, record};

/// The columns of a plan's row that its moves write, and no edit.
const MOVES: [&str; 5] = ["version", "state", "state_at", "state_by", "round"];

/// Refuses rows that undo must not write.
pub(super) fn check(tx: &Tx<'_>, records: &[RecordRef], rows: &[RowChange]) -> Result<()> {
    let connection = tx.connection();
    let allowed = |row: &RowChange| needs(&row.table).iter().any(|action| tx.may(*action));
    if !rows.iter().all(allowed) {
        return Err(Error::NotAllowed);
    }
    if rows.iter().any(|row| matches!(row.table.as_str(), "plan_version" | "kept_pdf" | "printing")) {
        return Err(Error::UndoNotPossible);
    }
    for plan in records.iter().filter(|record| record.kind == RecordKind::Plan) {
        let found: Option<(String, String)> = connection
            .prepare_cached("SELECT state, source_language FROM plan WHERE id = :id")?
            .query_row(named_params! { ":id": plan.id }, |row| Ok((row.get("state")?, row.get("source_language")?)))
            .optional()?;
        let Some((state, source)) = found else { continue };
        // As in `plan`: the text is open in an idea, a draft and a returned plan; in review, its translations are.
        let translations = match state.as_str() {
            "idea" | "draft" | "returned" => continue,
            "in_review" => Some(source.as_str()),
            _ => None,
        };
        for row in rows {
            if changes_text(connection, row, translations)? {
                return Err(Error::UndoNotPossible);
            }
        }
    }
    Ok(())
}

/// Refuses an undo that has left nobody who may manage the members.
pub(super) fn check_left(tx: &Tx<'_>, records: &[RecordRef]) -> Result<()> {
    let about_members = records.iter().any(|record| record.kind == RecordKind::Member);
    if about_members && !member::is_managed(tx)? { Err(Error::UndoNotPossible) } else { Ok(()) }
}

/// The actions of which a role must allow one, for a row of a table to be written: roles change, and undo comes later.
fn needs(table: &str) -> &'static [Action] {
    use Action::{Comment, Compose, Draft, Keep, ManageMembers, Review, Submit, Translate};
    match table {
        "office" | "member" => &[ManageMembers],
        "packet" | "packet_item" | "packet_reader" | "packet_template" | "classification" => &[Compose],
        "plan" | "plan_opinion" | "plan_line" => &[Draft, Submit, Review],
        "comment" => &[Comment],
        "organisation" | "attachment" => &[Draft, Keep, Compose],
        "wording" | "spelling_choice" => &[Draft, Translate, Keep, Comment, Compose, Review, ManageMembers],
        "record_move" | "chain_link" => &[Keep],
        table if record::of_table(table).is_some() => &[Keep],
        _ => &[Draft],
    }
}

fn changes_text(connection: &Connection, row: &RowChange, open_but_in: Option<&str>) -> Result<bool> {
    Ok(match row.table.as_str() {
        "passage" | "plan_node" | "indicator" | "spelling_choice" => true,
        "wording" => {
            let key = row.key();
            let translation = open_but_in.is_some_and(|source| key.get(2) != Some(&Value::Text(source.to_owned())));
            !translation && !is_said_of_it(connection, key.first())?
        }
        "plan" => {
            let columns = columns(connection, "plan")?;
            let edited = |place: usize| row.new.get(place).is_some_and(Option::is_some);
            columns.iter().enumerate().any(|(place, column)| {
                edited(place) && !MOVES.contains(&column.as_str()) && row.key_columns.get(place) == Some(&0)
            })
        }
        _ => false,
    })
}

/// The text of an opinion goes with the move that it explains, and a comment is no part of the text.
fn is_said_of_it(connection: &Connection, owner: Option<&Value>) -> Result<bool> {
    let sql = "SELECT 1 FROM plan_opinion WHERE id = ?1 UNION ALL SELECT 1 FROM comment WHERE id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.exists([owner])?)
}
