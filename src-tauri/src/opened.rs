//! Attached files in the system's own programs: each in a private copy that is wiped when the desk is locked or left, and, should
//! a program still hold it then, when Hamkor starts next.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::chooser::copy_name;
use crate::desk::Desk;
use crate::error::{Error, Result};

/// Opens files in the programs of the system.
pub trait Programs: Send + Sync {
    /// Opens a file in the program that the person has for it.
    ///
    /// # Errors
    /// When there is no such program, or it does not start.
    fn open(&self, path: &Path) -> io::Result<()>;
}

/// The programs of this computer.
pub(crate) struct SystemPrograms;

impl Programs for SystemPrograms {
    fn open(&self, path: &Path) -> io::Result<()> {
        open::that_detached(path)
    }
}

impl Desk {
    /// The place of a private copy of a file: a folder of its own.
    pub(crate) fn place_outside(&self, file_name: &str) -> Result<PathBuf> {
        let folder = &self.places.opened;
        fs::create_dir_all(folder).map_err(|error| Error::writing(folder, error))?;
        let own = private_folder(folder).map_err(|error| Error::writing(folder, error))?;
        Ok(own.join(copy_name(file_name)))
    }

    /// Opens a private copy in the system's program for it; it cannot be changed.
    pub(crate) fn show_outside(&self, path: &Path) -> Result<()> {
        // What somebody writes into a copy would be lost with it: the program that opens it says so.
        let mut permissions = fs::metadata(path).map_err(|error| Error::writing(path, error))?.permissions();
        permissions.set_readonly(true);
        fs::set_permissions(path, permissions).map_err(|error| Error::writing(path, error))?;
        self.programs.open(path).map_err(|error| Error::NoProgram { path: path.to_owned(), detail: error.to_string() })
    }

    /// Wipes every copy that was opened. What a program still holds is tried again the next time.
    pub(crate) fn wipe_opened(&self) {
        if let Err(error) = wipe(&self.places.opened) {
            // Nobody waits for an answer while the desk is locked.
            eprintln!("wiping what was opened: {error}");
        }
    }
}

/// A new folder of a name that nobody can know, which only its owner enters.
fn private_folder(within: &Path) -> io::Result<PathBuf> {
    #[cfg(unix)]
    let made = {
        use std::os::unix::fs::PermissionsExt;
        tempfile::Builder::new().permissions(fs::Permissions::from_mode(0o700)).tempdir_in(within)?
    };
    #[cfg(not(unix))]
    let made = tempfile::tempdir_in(within)?;
    Ok(made.keep())
}

/// A new file that only its owner reads; on Windows the folder of the user sees to that.
pub(crate) fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Writes over every file of a folder before it is removed, so that its bytes do not wait on the disk for whatever comes next.
/// Drives that write elsewhere what is written anew (SSD) keep the bytes for a while: only an encrypted drive helps there.
fn wipe(folder: &Path) -> io::Result<()> {
    let mut left = Ok(());
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let path = entry.path();
        let gone = if entry.file_type()?.is_dir() {
            wipe(&path).and_then(|()| fs::remove_dir(&path))
        } else {
            wipe_file(&path)
        };
        // One that a program still holds does not keep the others.
        left = left.and(gone);
    }
    left
}

#[allow(clippy::permissions_set_readonly_false, reason = "the file is removed a moment later")]
pub(crate) fn wipe_file(path: &Path) -> io::Result<()> {
    let about = fs::symlink_metadata(path)?;
    if about.is_file() {
        let mut permissions = about.permissions();
        permissions.set_readonly(false);
        fs::set_permissions(path, permissions)?;
        let mut file = OpenOptions::new().write(true).open(path)?;
        io::copy(&mut io::Read::take(io::repeat(0), about.len()), &mut file)?;
        file.flush()?;
        file.sync_data()?;
    }
    fs::remove_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_private_cannot_be_changed_and_is_wiped_with_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let opened = folder.path().join("opened");
        fs::create_dir_all(&opened).unwrap();
        let own = private_folder(&opened).unwrap();
        let path = own.join("양해각서.pdf");
        private_file(&path).unwrap().write_all(b"secret").unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&own), mode(&path)), (0o700, 0o600));
        }
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        wipe(&opened).unwrap();
        assert_eq!(fs::read_dir(&opened).unwrap().count(), 0);
        wipe(&folder.path().join("never made")).unwrap();
    }

    /// Windows lets nobody write into a file that a program holds, or remove it.
    #[cfg(windows)]
    #[test]
    fn a_copy_that_a_program_holds_is_wiped_once_it_is_let_go_and_keeps_no_other() {
        use std::os::windows::fs::OpenOptionsExt;
        /// Others may read what is held (`FILE_SHARE_READ`).
        const SHARED_FOR_READING: u32 = 1;
        let folder = tempfile::tempdir().unwrap();
        let opened = folder.path().join("opened");
        fs::create_dir_all(&opened).unwrap();
        let paths = ["양해각서.pdf", "Соглашение Ё.pdf", "Oʻzbekcha maʼlumot.pdf", "Ўзбекча маълумот.pdf"]
            .map(|name| private_folder(&opened).unwrap().join(name));
        for path in &paths {
            private_file(path).unwrap().write_all(b"secret").unwrap();
            let mut permissions = fs::metadata(path).unwrap().permissions();
            permissions.set_readonly(true);
            fs::set_permissions(path, permissions).unwrap();
        }
        let held = OpenOptions::new().read(true).share_mode(SHARED_FOR_READING).open(&paths[1]).unwrap();
        assert!(wipe(&opened).is_err(), "one is held");
        assert_eq!(paths.each_ref().map(|path| path.exists()), [false, true, false, false]);
        drop(held);
        wipe(&opened).unwrap();
        assert_eq!(fs::read_dir(&opened).unwrap().count(), 0);
    }
}
