//! The change door: the one way by which anything in an office file changes.
//!
//! What passes here is done in one transaction: the guard lets the writer write, the session records the named tables, the
//! entry of history is numbered and chained, the search rows of the touched records are made anew, the machine's note is
//! written, and all is committed or nothing.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::session::Session;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::changeset::{self, Operation, RowChange};
use super::entry::{Entry, EntryDigest, EntryId, EntryKind};
use super::replica::Replica;
use super::tx::{Outcome, Tx, View};
use crate::storage::{connect, migrate, millis, tables};
use crate::{Error, MemberId, Message, RecordRef, Result, StepId, custody};

/// How long a step of typing stays open, in milliseconds.
const STEP_LASTS: i64 = 30_000;

/// The one connection that can write, and what it writes as.
pub(crate) struct Writer {
    pub(crate) connection: Connection,
    pub(crate) replica: Replica,
    /// Whether somebody opened the file only to read it.
    pub(crate) read_only: bool,
}

/// What passes the door: what the history will say of it.
#[derive(Debug, Clone)]
pub(crate) struct Pass {
    pub(crate) kind: EntryKind,
    pub(crate) undoes: Option<EntryId>,
    pub(crate) message: Message,
    pub(crate) typing: Option<String>,
    pub(crate) undoable: bool,
    pub(crate) member: Option<MemberId>,
    pub(crate) now: DateTime<Utc>,
}

impl Writer {
    /// Passes the door with some work.
    ///
    /// What is derived is made anew also where nothing may be changed: it says what the records say.
    pub(crate) fn pass<T>(&mut self, pass: &Pass, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<Outcome<T>> {
        if pass.kind != EntryKind::Migration {
            self.require_changeable()?;
        }
        self.pass_also_handed_over(pass, work)
    }

    /// Passes the door also while the office is handed over: only what brings it back may.
    pub(crate) fn pass_also_handed_over<T>(
        &mut self,
        pass: &Pass,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<Outcome<T>> {
        let read_only = self.read_only;
        self.transaction(|connection, replica| {
            let mut tx = Tx::new(View::new(connection, pass.now, pass.member, read_only)?);
            let (value, recorded) = record(connection, || work(&mut tx))?;
            let outcome = Outcome::new(value, tx.touched());
            if recorded.is_empty() && !tx.is_noted() {
                return Ok(outcome);
            }
            enter(connection, replica, pass, recorded, tx.touched())?;
            crate::hooks::refresh(&tx, tx.touched())?;
            Ok(outcome)
        })
    }

    /// Makes sure that this copy of the office may be changed.
    pub(crate) fn require_changeable(&self) -> Result<()> {
        self.require_not_read_only()?;
        custody::require_here(&self.connection)
    }

    /// Whether this copy of the office may be changed.
    pub(crate) fn is_changeable(&self) -> Result<bool> {
        Ok(!self.read_only && !custody::is_handed_over(&self.connection)?)
    }

    /// Makes sure that the file was not opened only to be read.
    pub(crate) fn require_not_read_only(&self) -> Result<()> {
        if self.read_only { Err(Error::OpenedReadOnly) } else { Ok(()) }
    }

    /// Seals the step of typing that may be open.
    pub(crate) fn seal(&mut self) -> Result<()> {
        if open_step(&self.connection, &self.replica)?.is_none() {
            return Ok(());
        }
        self.transaction(seal)
    }

    /// Writes what is no record: settings of the file, its derived rows, the cleaning up of chunks.
    pub(crate) fn unrecorded<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.transaction(|connection, _| {
            let (value, recorded) = record(connection, || work(connection))?;
            if recorded.is_empty() {
                Ok(value)
            } else {
                Err(Error::unexpected("a recorded table was changed in silence"))
            }
        })
    }

    fn transaction<T>(&mut self, work: impl FnOnce(&Connection, &Replica) -> Result<T>) -> Result<T> {
        let door = OpenDoor::open(&self.connection)?;
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        let value = work(&transaction, &self.replica)?;
        // The note precedes the commit: see `replica`.
        self.replica.note_in(&transaction, Entry::last(&transaction, self.replica.id)?.as_ref())?;
        transaction.commit()?;
        door.close()?;
        Ok(value)
    }
}

/// The door while it stands open; it closes however the work ends.
struct OpenDoor<'a>(&'a Connection);

impl<'a> OpenDoor<'a> {
    fn open(connection: &'a Connection) -> Result<Self> {
        connect::open_door(connection)?;
        Ok(Self(connection))
    }

    fn close(self) -> Result<()> {
        let connection = self.0;
        std::mem::forget(self);
        connect::close_door(connection)
    }
}

impl Drop for OpenDoor<'_> {
    fn drop(&mut self) {
        // On the way out of a failure there is nobody to tell; the next opening of the door finds out.
        let _ = connect::close_door(self.0);
    }
}

/// Records what some work changes in the recorded tables, as a changeset.
pub(crate) fn record<T>(connection: &Connection, work: impl FnOnce() -> Result<T>) -> Result<(T, Vec<u8>)> {
    let mut session = Session::new(connection)?;
    for table in tables::RECORDED {
        session.attach(Some(table.name))?;
    }
    let value = work()?;
    let mut recorded = Vec::new();
    session.changeset_strm(&mut recorded)?;
    Ok((value, recorded))
}

/// Writes the entry of a change, or writes the open one anew when this is more of the same typing.
fn enter(
    connection: &Connection,
    replica: &Replica,
    pass: &Pass,
    recorded: Vec<u8>,
    touched: &BTreeSet<RecordRef>,
) -> Result<()> {
    if touched.is_empty() {
        return Err(Error::unexpected("a change names no record"));
    }
    keep_marked_rows(&changeset::parse(&recorded)?)?;
    let now = millis(pass.now);
    if let Some(mut open) = open_step(connection, replica)? {
        let lasts = (0..STEP_LASTS).contains(&(now - open.clock));
        if pass.typing.is_some() && open.typing == pass.typing && open.member == pass.member && lasts {
            return continue_typing(connection, open, pass, &recorded, touched);
        }
        open.seal(connection)?;
    }
    replica.introduce(connection, now)?;
    let last = Entry::last(connection, replica.id)?;
    let (clock, clock_count) = tick(connection, now)?;
    let mut entry = Entry {
        id: EntryId { replica: replica.id, sequence: last.as_ref().map_or(1, |last| last.id.sequence + 1) },
        clock,
        clock_count,
        member: pass.member,
        schema_version: migrate::version(connection)?,
        step: StepId::new(),
        kind: pass.kind,
        undoes: pass.undoes,
        message: pass.message.clone(),
        effect: recorded.clone(),
        intent: recorded,
        previous: previous(last.as_ref())?,
        digest: None,
        undoable: pass.undoable,
        typing: pass.typing.clone(),
        order: 0,
    };
    if pass.typing.is_none() {
        entry.digest = Some(entry.compute_digest()?);
    }
    entry.insert(connection)?;
    touched.iter().try_for_each(|record| entry.name_record(connection, *record))
}

fn continue_typing(
    connection: &Connection,
    mut open: Entry,
    pass: &Pass,
    recorded: &[u8],
    touched: &BTreeSet<RecordRef>,
) -> Result<()> {
    open.intent = changeset::join(&open.intent, recorded)?;
    open.effect.clone_from(&open.intent);
    open.message = pass.message.clone();
    open.rewrite(connection)?;
    touched.iter().try_for_each(|record| open.name_record(connection, *record))
}

/// A row that is deleted by a mark never leaves its table: what hangs on it keeps its parent.
fn keep_marked_rows(rows: &[RowChange]) -> Result<()> {
    let lost = rows.iter().find(|row| {
        row.operation == Operation::Delete && tables::recorded(&row.table).is_none_or(|table| table.marked)
    });
    match lost {
        Some(row) => Err(Error::unexpected(format!("a row of {} was deleted, not marked", row.table))),
        None => Ok(()),
    }
}

/// The hybrid logical clock moves on: never behind any entry of this file, whatever the machine's clock says.
fn tick(connection: &Connection, now: i64) -> Result<(i64, i64)> {
    let last: Option<(i64, i64)> = connection
        .prepare_cached(include_str!("last_clock.sql"))?
        .query_row([], |row| Ok((row.get("clock")?, row.get("clock_count")?)))
        .optional()?;
    Ok(match last {
        Some((clock, count)) if clock >= now => (clock, count + 1),
        _ => (now, 0),
    })
}

fn previous(last: Option<&Entry>) -> Result<EntryDigest> {
    let Some(last) = last else { return Ok([0; 32]) };
    last.digest.ok_or_else(|| Error::unexpected("the entry before this one is not sealed"))
}

fn open_step(connection: &Connection, replica: &Replica) -> Result<Option<Entry>> {
    Ok(Entry::last(connection, replica.id)?.filter(|last| last.digest.is_none()))
}

/// Seals the open step of this replica, within a transaction.
pub(super) fn seal(connection: &Connection, replica: &Replica) -> Result<()> {
    if let Some(mut open) = open_step(connection, replica)? {
        open.seal(connection)?;
    }
    Ok(())
}

/// Seals what other replicas of this file left open: they will not come back to it.
pub(crate) fn seal_left_open(writer: &mut Writer) -> Result<()> {
    let left: i64 =
        writer.connection.query_row("SELECT count(*) FROM history WHERE sealed = 0", [], |row| row.get(0))?;
    if left == 0 {
        return Ok(());
    }
    writer.transaction(|connection, _| {
        let open: Vec<Entry> =
            Entry::after(connection, 0)?.into_iter().filter(|entry| entry.digest.is_none()).collect();
        open.into_iter().try_for_each(|mut entry| entry.seal(connection))
    })
}
