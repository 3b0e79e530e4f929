//! The forms (schema versions) of an office file and the way from an older one to this program's.

use std::path::Path;

use rusqlite::{Connection, MAIN_DB, Transaction, TransactionBehavior};

use super::connect::{self, APPLICATION_ID};
use super::key::Key;
use crate::{Error, Result};

/// A step from one form of the file to the next.
pub(crate) struct Migration {
    /// The form that it leads to.
    pub(crate) version: i64,
    /// What it does to the tables. What it does to records would go through the change door, as an entry of history.
    pub(crate) sql: &'static str,
}

/// Every step there has been, oldest first.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration { version: 1, sql: include_str!("migrations/0001.sql") }];

/// The form that this program writes.
pub(crate) const NEWEST: i64 = MIGRATIONS[MIGRATIONS.len() - 1].version;

/// The form of an open file.
pub(crate) fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Gives a new, empty file its form, in one transaction together with what `found` writes into it.
pub(crate) fn found<T>(connection: &mut Connection, found: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
    in_transaction(connection, |transaction| {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        advance(transaction, 0, MIGRATIONS)?;
        found(transaction)
    })
}

/// Brings an older file to the newest of `migrations`, in one transaction, after a copy of it was kept beside it.
pub(crate) fn bring_forward(
    connection: &mut Connection,
    path: &Path,
    key: &Key,
    migrations: &[Migration],
) -> Result<()> {
    let ours = migrations.last().map_or(0, |last| last.version);
    let theirs = version(connection)?;
    if theirs > ours {
        return Err(Error::OfficeNewer { theirs, ours });
    }
    if theirs == ours {
        return Ok(());
    }
    keep_copy(connection, path, key, theirs)?;
    in_transaction(connection, |transaction| {
        advance(transaction, theirs, migrations)?;
        let broken = transaction.prepare("PRAGMA foreign_key_check")?.exists([])?;
        if broken { Err(Error::OfficeDamaged) } else { Ok(()) }
    })
}

fn advance(transaction: &Transaction<'_>, from: i64, migrations: &[Migration]) -> Result<()> {
    for migration in migrations.iter().filter(|migration| migration.version > from) {
        transaction.execute_batch(migration.sql)?;
        transaction.pragma_update(None, "user_version", migration.version)?;
    }
    Ok(())
}

fn in_transaction<T>(connection: &mut Connection, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
    connect::open_door(connection)?;
    let done = (|| {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&transaction)?;
        transaction.commit()?;
        Ok(value)
    })();
    connect::close_door(connection)?;
    done
}

/// Keeps `<name>.form-<version>.hamkor` beside the file: the way back, should the new form turn out wrong.
fn keep_copy(connection: &Connection, path: &Path, key: &Key, version: i64) -> Result<()> {
    let kept = path.with_extension(format!("form-{version}.hamkor"));
    let partial = path.with_extension(format!("form-{version}.partial"));
    remove(&partial)?;
    {
        let mut copy = Connection::open(&partial)?;
        connect::unlock(&copy, key)?;
        copy_pages(connection, &mut copy)?;
    }
    std::fs::rename(&partial, &kept).map_err(|error| Error::writing(&kept, error))
}

/// Copies every page of an open file into another, through SQLite's backup API.
pub(crate) fn copy_pages(from: &Connection, to: &mut Connection) -> Result<()> {
    use rusqlite::backup::{Backup, StepResult};
    let backup = Backup::new_with_names(from, MAIN_DB, to, MAIN_DB)?;
    loop {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            StepResult::Busy | StepResult::Locked => std::thread::yield_now(),
            _ => {}
        }
    }
}

/// Removes a file if it is there.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::writing(path, error)),
        _ => Ok(()),
    }
}
