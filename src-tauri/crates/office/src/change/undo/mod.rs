//! Undo and redo: one's own latest step is taken back, or done again, as a new entry of the history.
//!
//! - Undo reaches the latest step that the member made in this file on this machine, also after a restart.
//! - It applies the inverse of what the step did. Where another changed the same place since, nothing is changed, and the answer
//!   says who did and when.
//! - A creation is undone by the mark of deletion: what others hung on the record keeps its parent.
//! - It never takes back an approval or a print, and never changes the text of a plan that is closed to changes.
//! - A new change of one's own clears what could be done again.

mod apply;
mod permit;

pub(crate) use apply::columns;
#[cfg(test)]
pub(in crate::change) use apply::exactly;
use hamkor_language::{Arg, messages};
use rusqlite::{Connection, OptionalExtension, named_params};

use super::door::Pass;
use super::entry::{Entry, EntryKind};
use super::tx::Outcome;
use crate::storage::unpoisoned;
use crate::{Error, MemberId, Message, Office, RecordRef, ReplicaId, Result};

/// What was undone or done again.
#[derive(Debug, Clone, PartialEq)]
pub struct Undone {
    /// What history says of it: "Undone: …".
    pub message: Message,
    /// The record that it was about, to be shown.
    pub record: Option<RecordRef>,
}

#[derive(Clone, Copy)]
enum Direction {
    Undo,
    Redo,
}

impl Office {
    /// Takes back the member's latest step.
    ///
    /// # Errors
    /// When there is none, when it is one that is never undone, or when another changed the same place since.
    pub fn undo(&self) -> Result<Outcome<Undone>> {
        self.go(Direction::Undo)
    }

    /// Does again what the member took back last.
    ///
    /// # Errors
    /// When there is nothing to do again, or when another changed the same place since.
    pub fn redo(&self) -> Result<Outcome<Undone>> {
        self.go(Direction::Redo)
    }

    /// What [`Office::undo`] would take back, as history says it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn undoable(&self) -> Result<Option<Message>> {
        self.candidate(Direction::Undo)
    }

    /// What [`Office::redo`] would do again, as history says it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn redoable(&self) -> Result<Option<Message>> {
        self.candidate(Direction::Redo)
    }

    fn candidate(&self, direction: Direction) -> Result<Option<Message>> {
        let Some(member) = self.member() else { return Ok(None) };
        let writer = unpoisoned(&self.writer);
        if !writer.is_changeable()? {
            return Ok(None);
        }
        let target = find(&writer.connection, direction, writer.replica.id, member)?;
        Ok(target.filter(|target| target.undoable).map(|target| what(&target)))
    }

    fn go(&self, direction: Direction) -> Result<Outcome<Undone>> {
        let member = self.member().ok_or(Error::MemberUnknown)?;
        let _standing = self.standing();
        let mut writer = unpoisoned(&self.writer);
        writer.require_changeable()?;
        let target = find(&writer.connection, direction, writer.replica.id, member)?;
        let target = match (target, direction) {
            (Some(target), _) if target.undoable => target,
            (Some(_), _) => return Err(Error::UndoNotPossible),
            (None, Direction::Undo) => return Err(Error::UndoNothing),
            (None, Direction::Redo) => return Err(Error::RedoNothing),
        };
        let (kind, message) = match direction {
            Direction::Undo => (EntryKind::Undo, messages::history_undone(what(&target))),
            Direction::Redo => (EntryKind::Redo, messages::history_redone(what(&target))),
        };
        let pass = Pass {
            kind,
            undoes: Some(target.id),
            message: message.clone(),
            typing: None,
            undoable: true,
            member: Some(member),
            now: self.environment.clock.now(),
        };
        writer.pass(&pass, |tx| {
            let records = Entry::records(tx.connection(), target.id)?;
            for record in &records {
                tx.touch(*record);
            }
            apply::inverse(tx, &target, &records)?;
            Ok(Undone { message, record: super::timeline::main_record(&records) })
        })
    }
}

/// What a step did, without the "undone" and "redone" around it.
fn what(target: &Entry) -> Message {
    match (target.kind, target.message.args().get("what")) {
        (EntryKind::Undo | EntryKind::Redo, Some(Arg::Message(inner))) => (**inner).clone(),
        _ => target.message.clone(),
    }
}

fn find(connection: &Connection, direction: Direction, replica: ReplicaId, member: MemberId) -> Result<Option<Entry>> {
    let sql = match direction {
        Direction::Undo => include_str!("undoable.sql"),
        Direction::Redo => include_str!("redoable.sql"),
    };
    let mut statement = connection.prepare_cached(sql)?;
    let parameters = named_params! { ":replica": replica, ":member": member };
    statement.query_row(parameters, |row| Ok(Entry::read(row))).optional()?.transpose()
}

#[cfg(test)]
mod tests;
