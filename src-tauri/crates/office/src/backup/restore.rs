//! Restores a backup beside the original.

use std::path::Path;

use super::make::{copy_bytes, same_bytes, verify};
use crate::founding::{partial, put_in_place};
use crate::passphrase::Passphrase;
use crate::storage::rekey::{sync, sync_folder};
use crate::storage::{migrate, probe};
use crate::{Error, Office, Result};

/// Restores a backup to a new file. With its passphrase it is checked through and through; without, only that it was copied
/// whole, and the check follows when it is opened.
///
/// # Errors
/// When there is no such backup, it is damaged or of another passphrase, or there is a file already at `to`.
pub fn restore(backup: &Path, to: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
    let key = match passphrase {
        Some(passphrase) => {
            Some(probe::identify(backup, passphrase, migrate::NEWEST).map_err(|error| as_backup(backup, error))?)
        }
        None => None,
    };
    write(backup, to, |copy| key.as_ref().map_or(Ok(()), |key| verify(copy, key)))
}

/// Restores a backup to a new file, from within the open office, whose passphrase it has unless that was changed since.
///
/// # Errors
/// As [`restore`].
pub fn restore_from(office: &Office, backup: &Path, to: &Path) -> Result<()> {
    let key = office.standing().clone();
    let salt = probe::salt_of(backup).map_err(|error| as_backup(backup, error))?;
    write(backup, to, |copy| if salt == key.salt() { verify(copy, &key) } else { Ok(()) })
}

fn write(backup: &Path, to: &Path, verified: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    if !backup.is_file() {
        return Err(Error::BackupNotFound { path: backup.to_owned() });
    }
    if to.exists() {
        return Err(Error::RestoreOverExisting { path: to.to_owned() });
    }
    if let Some(folder) = to.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        return Err(Error::OfficeFolderMissing { path: folder.to_owned() });
    }
    let copy = partial(to);
    copy_bytes(backup, &copy)?;
    let sound = (|| {
        if !same_bytes(backup, &copy)? {
            return Err(Error::FileWrite { path: copy.clone(), source: std::io::ErrorKind::InvalidData.into() });
        }
        verified(&copy).map_err(|error| as_backup(backup, error))?;
        sync(&copy)
    })();
    if let Err(error) = sound {
        migrate::remove(&copy)?;
        return Err(error);
    }
    put_in_place(&copy, to).map_err(|error| match error {
        Error::OfficeExists { path } => Error::RestoreOverExisting { path },
        other => other,
    })?;
    sync_folder(to)
}

/// What is wrong with an office file, said of a backup.
fn as_backup(backup: &Path, error: Error) -> Error {
    let path = backup.to_owned();
    match error {
        Error::OfficeNotFound => Error::BackupNotFound { path },
        Error::OfficeDamaged | Error::OfficeNotAnOffice | Error::BackupDamaged { .. } => Error::BackupDamaged { path },
        other => other,
    }
}
