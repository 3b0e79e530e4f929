//! Two records that turn out to be one.

use hamkor_language::messages;
use rusqlite::named_params;
use rusqlite::types::Value;

use super::actions::{mark_deleted, write_column};
use super::{links, of_kind, store};
use crate::change::Change;
use crate::member::Action;
use crate::wording;
use crate::{Error, Office, Outcome, RecordKind, RecordRef, Result};

/// Merges one person or organisation into another: every link and every row of it goes over, and what the other lacks.
/// The merged record's history is read with the other's. Undo takes it apart again.
///
/// # Errors
/// When the two are of different kinds, one is not there, or records of the kind are not merged.
pub fn merge(office: &Office, from: RecordRef, into: RecordRef) -> Result<Outcome<()>> {
    let mergeable = matches!(from.kind, RecordKind::Person | RecordKind::Organisation);
    let concept = of_kind(from.kind).filter(|_| mergeable).ok_or(Error::RecordNotFound)?;
    if from.kind != into.kind || from.id == into.id {
        return Err(Error::RecordNotFound);
    }
    let name = office.read(|view| super::name_of(view, from, hamkor_language::Language::Korean))?;
    let message = messages::record_history_merged(from.kind.message(), name.unwrap_or_default());
    office.change(Change::new(Action::Keep, message), |tx| {
        let (theirs, ours) = (store::one(tx, concept, from.id)?, store::one(tx, concept, into.id)?);
        tx.touch(from);
        tx.touch(into);
        for touched in links::redirect(tx, from, into)? {
            tx.touch(touched);
        }
        for part in concept.parts {
            let (table, owner) = (part.table, concept.table);
            tx.connection()
                .prepare_cached(&format!("UPDATE {table} SET {owner} = :into WHERE {owner} = :from"))?
                .execute(named_params! { ":from": from.id, ":into": into.id })?;
        }
        tx.connection()
            .prepare_cached("UPDATE attachment SET owner = :into WHERE owner = :from")?
            .execute(named_params! { ":from": from.id, ":into": into.id })?;
        let (their_texts, our_texts) = (store::texts(tx, concept, from.id)?, store::texts(tx, concept, into.id)?);
        for field in concept.fields {
            if field.is_text() {
                for (language, text) in their_texts.stored(from.id.0, field.name) {
                    if !our_texts.has(into.id.0, field.name, language) {
                        wording::set(tx, into.id.0, field.name, language, &text, language)?;
                    }
                }
            } else if ours.get::<Value>(field.name)?.is_none()
                && let Some(value) = theirs.get::<Value>(field.name)?
            {
                write_column(tx, concept.table, into.id.0, field.name, &value)?;
            }
        }
        write_column(tx, concept.table, from.id.0, "merged_into", &into.id)?;
        mark_deleted(tx, concept.table, from.id.0)
    })
}
