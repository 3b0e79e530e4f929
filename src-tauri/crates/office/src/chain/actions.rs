//! What is done with links. Each is one change.

use hamkor_language::messages;
use rusqlite::named_params;

use super::verb::Verb;
use super::{circle, rows, store};
use crate::history::record_name;
use crate::member::Action;
use crate::storage::millis;
use crate::{ChainLinkId, Change, Error, Message, Office, Outcome, PartRowId, RecordRef, Result, Tx, record};

/// An end of a link: a record, or a row of it that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct End {
    /// The record.
    pub record: RecordRef,
    /// Its row; none where the whole record is meant.
    pub row: Option<PartRowId>,
}

impl From<RecordRef> for End {
    fn from(record: RecordRef) -> Self {
        Self { record, row: None }
    }
}

/// Says that one record does something to another.
///
/// # Errors
/// When a record or a row is not there, the link is there already, it would close a circle, or the role does not allow it.
pub fn add(office: &Office, from: End, verb: Verb, to: End) -> Result<Outcome<ChainLinkId>> {
    let names = office.read(|view| {
        let name = |record| record_name(view, record, hamkor_language::Language::Korean);
        Ok((name(from.record)?, name(to.record)?))
    })?;
    let message = messages::chain_history_added(names.0, names.1, verb.message());
    change(office, message, |tx| {
        for end in [from, to] {
            if !super::KINDS.contains(&end.record.kind) {
                return Err(Error::RecordNotFound);
            }
            record::require(tx, end.record)?;
            if let Some(row) = end.row {
                rows::require(tx, end.record, row)?;
            }
            tx.touch(end.record);
        }
        let (before, after) = if verb.runs_from_subject() { (from, to) } else { (to, from) };
        circle::refuse(tx, verb, before.record, after.record)?;
        insert(tx, from, verb, to)
    })
}

fn insert(tx: &Tx<'_>, from: End, verb: Verb, to: End) -> Result<ChainLinkId> {
    let id = ChainLinkId::new();
    let written = tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":id": id,
        ":from_kind": from.record.kind,
        ":from_record": from.record.id,
        ":from_row": from.row,
        ":verb": verb,
        ":to_kind": to.record.kind,
        ":to_record": to.record.id,
        ":to_row": to.row,
        ":now": millis(tx.now()),
        ":by": tx.member(),
    })?;
    if written == 0 { Err(Error::ChainLinkExists) } else { Ok(id) }
}

/// Takes a link back. Undo brings it back.
///
/// # Errors
/// When there is no such link, or the role does not allow it.
pub fn remove(office: &Office, record: RecordRef, id: ChainLinkId) -> Result<Outcome<()>> {
    let (verb, from, to) = office.read(|view| {
        let link = store::of_record(view, record)?.into_iter().find(|link| link.id == id);
        let link = link.ok_or(Error::RecordNotFound)?;
        let name = |record| record_name(view, record, hamkor_language::Language::Korean);
        Ok((link.verb, name(link.from)?, name(link.to)?))
    })?;
    change(office, messages::chain_history_removed(from, to, verb.message()), |tx| {
        let link = store::of_record(tx, record)?.into_iter().find(|link| link.id == id);
        let link = link.ok_or(Error::RecordNotFound)?;
        tx.touch(link.from);
        tx.touch(link.to);
        store::mark_deleted(tx, id)
    })
}

fn change<T>(office: &Office, message: Message, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<Outcome<T>> {
    office.change(Change::new(Action::Keep, message), work)
}
