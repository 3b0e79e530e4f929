//! Connections to an office file: one private writer, guarded by `query_only` outside the door, and read-only readers.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::functions;
use super::key::Key;
#[cfg(windows)]
use super::long;
use crate::Result;

/// The mark in the header of the file by which an office is known: "Hmkr".
pub(crate) const APPLICATION_ID: i32 = 0x486d_6b72;

/// How long a connection waits for another: a reader's snapshot never blocks the writer, a backup's first page may.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens a file as a database, wherever it stands.
pub(crate) fn open(path: &Path, flags: OpenFlags) -> Result<Connection> {
    #[cfg(windows)]
    let connection = Connection::open_with_flags_and_vfs(long::spelled(path)?, flags, long::FILE_SYSTEM)?;
    #[cfg(not(windows))]
    let connection = Connection::open_with_flags(path, flags)?;
    Ok(connection)
}

/// Opens a file that a URI names, with what the URI says of it.
pub(crate) fn open_uri(uri: &str, flags: OpenFlags) -> Result<Connection> {
    #[cfg(windows)]
    let connection = Connection::open_with_flags_and_vfs(uri, flags, long::FILE_SYSTEM)?;
    #[cfg(not(windows))]
    let connection = Connection::open_with_flags(uri, flags)?;
    Ok(connection)
}

/// Creates a database beside an office, in a file that is not there yet.
pub(crate) fn create(path: &Path) -> Result<Connection> {
    open(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX)
}

/// Opens the writer of a file, which is created when it does not exist. It cannot write until the door lets it.
pub(crate) fn writer(path: &Path, key: &Key, create: bool) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = open(path, flags)?;
    unlock(&connection, key)?;
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "full")?;
    prepare(&connection)?;
    close_door(&connection)?;
    Ok(connection)
}

/// Opens a reader: the file is opened read-only, and what is temporary stays in memory.
pub(crate) fn reader(path: &Path, key: &Key) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = open(path, flags)?;
    unlock(&connection, key)?;
    prepare(&connection)?;
    close_door(&connection)?;
    Ok(connection)
}

/// Hands the key to a connection.
pub(crate) fn unlock(connection: &Connection, key: &Key) -> Result<()> {
    let pragma = Zeroizing::new(format!("PRAGMA key = \"{}\";", key.literal().as_str()));
    connection.execute_batch(&pragma)?;
    Ok(())
}

/// How much of the file a connection keeps in memory, in KiB, where it uses so much. Each page that is read anew is
/// decrypted and its digest checked, which costs more than reading it.
const KEPT: i64 = 32 * 1024;

fn prepare(connection: &Connection) -> Result<()> {
    connection.pragma_update(None, "cache_size", -KEPT)?;
    // No plan here hangs on a value: else a statement that matches full text would be prepared anew for each of them.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.set_prepared_statement_cache_capacity(128);
    functions::add(connection)?;
    Ok(())
}

/// Lets a connection write: the door is open.
pub(crate) fn open_door(connection: &Connection) -> Result<()> {
    Ok(connection.pragma_update(None, "query_only", false)?)
}

/// Lets a connection write no longer: by SQL, by a cached statement, by blob I/O or by an applied changeset alike.
pub(crate) fn close_door(connection: &Connection) -> Result<()> {
    Ok(connection.pragma_update(None, "query_only", true)?)
}
