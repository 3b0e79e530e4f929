//! Makes a backup of an open office.

use std::path::{Path, PathBuf};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use rusqlite::Connection;

use super::{Backup, file_name, stem};
use crate::change::replica::BEGINS_ANEW;
use crate::check;
use crate::founding::partial;
use crate::office::into_one_file;
use crate::storage::key::Key;
use crate::storage::rekey::{sync, sync_folder};
use crate::storage::{connect, migrate, probe};
use crate::{Error, Office, Result};

/// Makes a backup in a folder, which is made if it isn't there. The office goes on meanwhile.
///
/// # Errors
/// [`Error::BackupFailed`] with what went wrong: nothing that bears a backup's name is left then.
pub fn make(office: &Office, folder: &Path, manual: bool) -> Result<Backup> {
    write(office, folder, manual).map_err(|error| failed(folder, error))
}

/// Keeps a backup in a second folder too, under the same name.
///
/// # Errors
/// [`Error::BackupFailed`] when it cannot be written there whole.
pub fn copy_to(backup: &Backup, folder: &Path) -> Result<Backup> {
    let copy = || -> Result<PathBuf> {
        std::fs::create_dir_all(folder).map_err(|error| Error::writing(folder, error))?;
        let name = backup.path.file_name().ok_or_else(|| Error::unexpected("a backup without a name"))?;
        let to = folder.join(name);
        let partial = partial(&to);
        copy_bytes(&backup.path, &partial)?;
        if !same_bytes(&backup.path, &partial)? {
            migrate::remove(&partial)?;
            return Err(Error::BackupDamaged { path: partial });
        }
        sync(&partial)?;
        std::fs::rename(&partial, &to).map_err(|error| Error::writing(&to, error))?;
        sync_folder(&to)?;
        Ok(to)
    };
    let path = copy().map_err(|error| failed(folder, error))?;
    Ok(Backup { path, ..backup.clone() })
}

fn failed(folder: &Path, error: Error) -> Error {
    Error::BackupFailed { path: folder.to_owned(), source: Box::new(error) }
}

fn write(office: &Office, folder: &Path, manual: bool) -> Result<Backup> {
    office.seal()?;
    std::fs::create_dir_all(folder).map_err(|error| Error::writing(folder, error))?;
    let (path, at) = free_name(folder, &stem(office.path()), office.environment.clock.now(), manual);
    let partial = partial(&path);
    migrate::remove_database(&partial)?;
    let key = office.standing().clone();
    let made = office
        .read(|view| copy(view.connection(), &partial, &key, |_| Ok(())))
        .and_then(|()| verify(&partial, &key))
        .and_then(|()| sync(&partial));
    if let Err(error) = made {
        migrate::remove_database(&partial)?;
        return Err(error);
    }
    std::fs::rename(&partial, &path).map_err(|error| Error::writing(&path, error))?;
    sync_folder(&path)?;
    let size = std::fs::metadata(&path).map_err(|error| Error::reading(&path, error))?.len();
    Ok(Backup { path, at, size, manual })
}

/// Copies the pages, and leaves in the copy the mark that whoever opens it begins a new replica, beside what `mark` leaves.
pub(crate) fn copy(
    from: &Connection,
    to: &Path,
    key: &Key,
    mark: impl FnOnce(&Connection) -> Result<()>,
) -> Result<()> {
    let mut copy = connect::create(to)?;
    connect::unlock(&copy, key)?;
    migrate::copy_pages(from, &mut copy)?;
    copy.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, '1')", [BEGINS_ANEW])?;
    mark(&copy)?;
    into_one_file(copy)
}

/// Opens the copy as a file of its own, and checks it through and through.
pub(crate) fn verify(path: &Path, key: &Key) -> Result<()> {
    let report = check::inspect(&probe::open(path, key)?)?;
    if report.problems.is_empty() { Ok(()) } else { Err(Error::BackupDamaged { path: path.to_owned() }) }
}

/// A name that no backup has yet: two within one second are a second apart in their names.
fn free_name(folder: &Path, stem: &str, now: DateTime<Utc>, manual: bool) -> (PathBuf, DateTime<Utc>) {
    let mut at = now.trunc_subsecs(0);
    loop {
        let path = folder.join(file_name(stem, at, manual));
        if !path.exists() {
            return (path, at);
        }
        at += TimeDelta::seconds(1);
    }
}

/// Copies what a file holds, and not its marks: the copy of a file that is read-only can be changed.
pub(super) fn copy_bytes(from: &Path, to: &Path) -> Result<()> {
    let mut read = std::fs::File::open(from).map_err(|error| Error::reading(from, error))?;
    let mut written = std::fs::File::create(to).map_err(|error| Error::writing(to, error))?;
    std::io::copy(&mut read, &mut written).map(|_| ()).map_err(|error| Error::writing(to, error))
}

/// Whether two files hold the same.
pub(super) fn same_bytes(one: &Path, other: &Path) -> Result<bool> {
    Ok(digest(one)? == digest(other)?)
}

fn digest(path: &Path) -> Result<[u8; 32]> {
    use std::io::Read;

    use sha2::{Digest, Sha256};
    let mut file = std::fs::File::open(path).map_err(|error| Error::reading(path, error))?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer).map_err(|error| Error::reading(path, error))? {
            0 => return Ok(hash.finalize().into()),
            count => hash.update(&buffer[..count]),
        }
    }
}
