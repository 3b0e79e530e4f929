//! One process at a time holds an office file: it locks a small file beside it, on every system in the same way.
//!
//! SQLite's own exclusive mode would shut out the office's own readers, so the lock stands beside the file. It is the
//! system's lock and falls with the process, however that ends; the empty file that may then remain means nothing.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// The lock on an office file.
#[derive(Debug)]
pub(crate) struct FileLock {
    file: Option<File>,
    path: PathBuf,
}

impl FileLock {
    /// Takes the lock of the office at `office`.
    pub(crate) fn take(office: &Path) -> Result<Self> {
        let mut name = office.as_os_str().to_owned();
        name.push(".lock");
        let path = PathBuf::from(name);
        loop {
            let file = open(&path).map_err(|error| match error.kind() {
                std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                    Error::OfficeReadOnly { path: office.to_owned() }
                }
                _ => Error::writing(&path, error),
            })?;
            match file.try_lock() {
                // The holder before us may have removed the file between our opening and our locking it.
                Ok(()) if stands(&file, &path) => return Ok(Self { file: Some(file), path }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(Error::OfficeInUse),
                Err(TryLockError::Error(error)) => return Err(Error::writing(&path, error)),
            }
        }
    }
}

impl Drop for FileLock {
    fn drop(&mut self) {
        // On Windows a file that somebody holds is not removed, and one that nobody holds may go after it is released;
        // elsewhere it goes while it is still locked. A failure only leaves an empty file, which means nothing.
        if cfg!(windows) {
            self.file = None;
        }
        let _ = std::fs::remove_file(&self.path);
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt;
        // FILE_SHARE_READ | FILE_SHARE_WRITE without FILE_SHARE_DELETE: nobody removes it while it is held.
        options.share_mode(3);
    }
    options.open(path)
}

#[cfg(unix)]
fn stands(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(ours), Ok(theirs)) => ours.ino() == theirs.ino() && ours.dev() == theirs.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn stands(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_holds_a_file_and_nothing_remains_of_the_lock() {
        let folder = tempfile::tempdir().unwrap();
        let office = folder.path().join("a.hamkor");
        let lock = FileLock::take(&office).unwrap();
        assert!(matches!(FileLock::take(&office), Err(Error::OfficeInUse)));
        drop(lock);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        FileLock::take(&office).unwrap();
    }
}
