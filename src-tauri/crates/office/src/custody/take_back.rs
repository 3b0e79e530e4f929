//! Taking back: the file that came back takes this one's place, if it holds this one's whole history.

use std::path::Path;

use hamkor_language::messages;
use rusqlite::Connection;

use super::lineage::{Divergence, Side, Steps};
use super::{HANDED_OVER, HANDING_OVER, HandOver, WRITTEN_FOR, clear, pass, read, same_laptop};
use crate::backup::Backup;
use crate::change::replica::Replica;
use crate::founding::partial;
use crate::office::into_one_file;
use crate::passphrase::Passphrase;
use crate::storage::key::Key;
use crate::storage::lock::FileLock;
use crate::storage::rekey::replace;
use crate::storage::{connect, migrate, probe, unpoisoned};
use crate::{Error, Office, OfficeId, Outcome, Result, View, backup, hooks, place};

/// Takes back the office from the file that came back. `here` is the name of this laptop. A passphrase is needed only where it
/// was changed on the other laptop.
///
/// The file is copied and checked beside this one; what this one held until now is kept as a backup made by hand; then the
/// copy takes its place in one step. The file that came back stays as it is. Answers the backup.
///
/// # Errors
/// When the file is no whole office, is another office, is meant for another laptop, is the one that is open, or lacks a part of
/// this copy's history ([`Error::TakeBackDiverged`]). Nothing is changed then.
pub fn take_back(office: &Office, file: &Path, here: &str, passphrase: Option<&Passphrase>) -> Result<Outcome<Backup>> {
    unpoisoned(&office.writer).require_not_read_only()?;
    if !file.is_file() {
        return Err(Error::OfficeNotFound);
    }
    if is_one_place(office.path(), file) {
        return Err(Error::TakeBackItself { path: file.to_owned() });
    }
    office.seal()?;
    // A file on a medium that cannot be written is held by nobody.
    let _lock = match FileLock::take(file) {
        Err(Error::OfficeReadOnly { .. }) => None,
        taken => Some(taken?),
    };
    let key = key_of(file, &office.standing(), passphrase)?;
    let fresh = partial(office.path());
    migrate::remove_database(&fresh)?;
    let taken = prepare(office, file, here, &key, &fresh).and_then(|from| {
        let kept = backup::make(office, &backup::default_folder(office.path()), true)?;
        put_in_place(office, file, &fresh, key)?;
        Ok((from, kept))
    });
    let (from, kept) = match taken {
        Ok(taken) => taken,
        Err(error) => {
            migrate::remove_database(&fresh)?;
            return Err(error);
        }
    };
    if let Some(member) = office.member()
        && matches!(office.identify(member), Err(Error::MemberUnknown))
    {
        office.dismiss();
    }
    let pass = pass(office, messages::history_taken_back(from));
    Ok(office
        .pass(&pass, |tx| {
            tx.touch(office.id());
            tx.note();
            Ok(())
        })?
        .map(|()| kept))
}

/// The key of a file that has the passphrase of this office, or another.
fn key_of(file: &Path, ours: &Key, passphrase: Option<&Passphrase>) -> Result<Key> {
    if let Some(passphrase) = passphrase {
        return probe::identify(file, passphrase, migrate::NEWEST);
    }
    if probe::salt_of(file)? != ours.salt() {
        return Err(Error::TakeBackPassphrase { path: file.to_owned() });
    }
    Ok(ours.clone())
}

/// Copies the file beside the office and checks the copy through and through; answers the laptop that it comes from.
fn prepare(office: &Office, file: &Path, here: &str, key: &Key, fresh: &Path) -> Result<String> {
    let came = probe::open(file, key)?;
    let theirs = migrate::version(&came)?;
    if theirs > migrate::NEWEST {
        return Err(Error::OfficeNewer { theirs, ours: migrate::NEWEST });
    }
    let id: OfficeId = came.query_row("SELECT id FROM office", [], |row| row.get("id"))?;
    if id != office.id() {
        return Err(Error::TakeBackOtherOffice { path: file.to_owned() });
    }
    let written: Option<HandOver> = read(&came, WRITTEN_FOR)?;
    let given: Option<HandOver> = read(&came, HANDED_OVER)?;
    for meant in [&written, &given].into_iter().flatten() {
        if !same_laptop(&meant.to, here) {
            return Err(Error::TakeBackForAnother { path: file.to_owned(), to: meant.to.clone() });
        }
    }
    let unmark =
        |copy: &Connection| [HANDED_OVER, HANDING_OVER, WRITTEN_FOR].iter().try_for_each(|mark| clear(copy, mark));
    backup::copy(&came, fresh, key, unmark)?;
    if theirs < migrate::NEWEST {
        let mut older = connect::writer(fresh, key, false)?;
        migrate::bring_copy_forward(&mut older, migrate::MIGRATIONS)?;
        into_one_file(older)?;
    }
    backup::verify(fresh, key).map_err(|_| Error::OfficeDamaged)?;
    office.read(|view| require_whole(view, office.path(), fresh, key, file))?;
    let before = office.read(super::handed_over)?.map(|given| given.to);
    Ok(written.or(given).map(|came| came.from).or(before).unwrap_or_else(|| file.display().to_string()))
}

/// Makes sure that the copy holds every step of this office.
fn require_whole(view: &View<'_>, path: &Path, fresh: &Path, key: &Key, file: &Path) -> Result<()> {
    let came = connect::reader(fresh, key)?;
    let theirs = View::new(&came, view.now(), None, true)?;
    let (ours, their_steps) = (Steps::of(view)?, Steps::of(&theirs)?);
    let lacking = ours.lacking_in(&their_steps);
    if lacking == 0 {
        return Ok(());
    }
    Err(Error::TakeBackDiverged(Box::new(Divergence {
        here: Side::of(view, path, lacking)?,
        there: Side::of(&theirs, file, their_steps.lacking_in(&ours))?,
    })))
}

/// Lets the copy take the office's place.
fn put_in_place(office: &Office, file: &Path, fresh: &Path, fresh_key: Key) -> Result<()> {
    let mut key = office.file.write().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut writer = unpoisoned(&office.writer);
    writer.seal()?;
    // What was changed here since the copy was compared is not in it.
    let now = office.environment.clock.now();
    require_whole(&View::new(&writer.connection, now, None, false)?, office.path(), fresh, &fresh_key, file)?;
    office.drop_readers();
    replace(&mut writer, fresh, office.path(), &fresh_key)?;
    *key = fresh_key;
    let folder = office.environment.replica_folder.as_deref();
    writer.replica = Replica::of(&writer.connection, office.id(), office.path(), folder)?;
    hooks::bring_derived_forward(&mut writer, now)
}

/// Whether two names lead to one file.
fn is_one_place(one: &Path, other: &Path) -> bool {
    match (std::fs::canonicalize(one), std::fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => place::same(&one, &other),
        _ => place::same(one, other),
    }
}
