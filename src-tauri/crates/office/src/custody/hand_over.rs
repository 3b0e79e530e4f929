//! Handing over: the copy for the other laptop, and the mark that closes this one.
//!
//! The handing over begins with its entry in the history and a mark that says where the copy is being written. The copy is
//! written beside its place, checked, and gets its name when it is whole; only then is this copy closed. A program that is
//! ended in between leaves the first mark, and the next opening settles it: where the copy has its name this one is closed,
//! else the handing over did not take place, and nobody is locked out.

use std::path::Path;

use chrono::{DateTime, Utc};
use hamkor_language::messages;
use rusqlite::Connection;

use super::{Begun, HANDED_OVER, HANDING_OVER, HandOver, WRITTEN_FOR, clear, named, pass, read, same_laptop, set};
use crate::change::{EntryKind, Pass, Writer};
use crate::founding::{partial, put_in_place, require_room};
use crate::storage::key::Key;
use crate::storage::rekey::{sync, sync_folder};
use crate::storage::{migrate, probe, unpoisoned};
use crate::{Error, Office, OfficeId, Outcome, Result, backup};

/// Hands the office over to the laptop `to`: writes a whole, checked copy of it to the new file `place`, and closes this copy
/// to changes. `from` is the name of this laptop.
///
/// # Errors
/// When the office is handed over already, a name is empty, both are one, or there is a file at `place` or no folder for it, or
/// the copy cannot be written whole. This copy can then be changed as before.
pub fn hand_over(office: &Office, to: &str, from: &str, place: &Path) -> Result<Outcome<HandOver>> {
    let (to, from) = (named(to)?, named(from)?);
    if same_laptop(&to, &from) {
        return Err(Error::HandOverToItself { name: to });
    }
    unpoisoned(&office.writer).require_changeable()?;
    require_room(place)?;
    let place = std::path::absolute(place).map_err(|error| Error::writing(place, error))?;
    let given = HandOver { to, from, at: office.environment.clock.now(), by: office.member() };
    let begun = Begun { hand_over: given, place };
    let outcome = begin(office, &begun)?;
    let written = write(office, &begun);
    let _standing = office.standing();
    let mut writer = unpoisoned(&office.writer);
    if let Err(error) = written {
        give_up(&mut writer, office.id(), &begun, office.environment.clock.now())?;
        // What could not be written whole may not be removable either; the error that matters is the first.
        let _ = migrate::remove_database(&partial(&begun.place));
        return Err(error);
    }
    finish(&mut writer, &begun)?;
    Ok(outcome.map(|()| begun.hand_over))
}

/// Settles a handing over in whose midst the program was ended.
pub(crate) fn settle(writer: &mut Writer, office: OfficeId, key: &Key, now: DateTime<Utc>) -> Result<()> {
    let Some(begun) = read::<Begun>(&writer.connection, HANDING_OVER)? else { return Ok(()) };
    if stands(&begun.place, office, key) {
        return finish(writer, &begun);
    }
    // The stick may be elsewhere by now: what remains on it means nothing.
    let _ = migrate::remove_database(&partial(&begun.place));
    give_up(writer, office, &begun, now)
}

pub(super) fn begin(office: &Office, begun: &Begun) -> Result<Outcome<()>> {
    let pass = pass(office, messages::history_handed_over(begun.hand_over.to.as_str()));
    office.pass(&pass, |tx| {
        set(tx.connection(), HANDING_OVER, begun)?;
        tx.touch(office.id());
        tx.note();
        Ok(())
    })
}

pub(super) fn write(office: &Office, begun: &Begun) -> Result<()> {
    let partial = partial(&begun.place);
    migrate::remove_database(&partial)?;
    let key = office.standing().clone();
    let mark = |copy: &Connection| {
        clear(copy, HANDING_OVER)?;
        set(copy, WRITTEN_FOR, &begun.hand_over)
    };
    office.read(|view| backup::copy(view.connection(), &partial, &key, mark))?;
    backup::verify(&partial, &key)?;
    sync(&partial)?;
    put_in_place(&partial, &begun.place)
}

fn finish(writer: &mut Writer, begun: &Begun) -> Result<()> {
    sync_folder(&begun.place)?;
    writer.unrecorded(|connection| {
        set(connection, HANDED_OVER, &begun.hand_over)?;
        clear(connection, WRITTEN_FOR)?;
        clear(connection, HANDING_OVER)
    })
}

/// The handing over did not take place, and the history says so.
fn give_up(writer: &mut Writer, office: OfficeId, begun: &Begun, now: DateTime<Utc>) -> Result<()> {
    let pass = Pass {
        kind: EntryKind::Change,
        undoes: None,
        message: messages::history_hand_over_failed(begun.hand_over.to.as_str()),
        typing: None,
        undoable: false,
        member: begun.hand_over.by,
        now,
    };
    writer.pass(&pass, |tx| {
        clear(tx.connection(), HANDING_OVER)?;
        tx.touch(office);
        tx.note();
        Ok(())
    })?;
    Ok(())
}

/// Whether a copy of the office stands at a place that was free before.
fn stands(place: &Path, office: OfficeId, key: &Key) -> bool {
    let found = || -> Result<OfficeId> {
        Ok(probe::open(place, key)?.query_row("SELECT id FROM office", [], |row| row.get("id"))?)
    };
    place.is_file() && found().is_ok_and(|found| found == office)
}
