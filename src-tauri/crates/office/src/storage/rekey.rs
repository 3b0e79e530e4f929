//! A new passphrase: the office is written anew under the new key beside the file, checked, and put in its place in one step.
//!
//! Whenever the machine stops, there is one whole file under the one passphrase or the other. Backups that were made before
//! keep the passphrase that they were made with.

use std::path::Path;

use rusqlite::{Connection, named_params};

use super::key::Key;
use super::{connect, migrate, unpoisoned};
use crate::change::Writer;
use crate::check;
use crate::founding::partial;
use crate::office::into_one_file;
use crate::passphrase::Passphrase;
use crate::{Error, Office, Result};

impl Office {
    /// Changes the passphrase of the office.
    ///
    /// # Errors
    /// When `old` is not its passphrase, or the file cannot be written. The office then keeps the old one.
    pub fn change_passphrase(&self, old: &Passphrase, new: &Passphrase) -> Result<()> {
        // Nobody reads or writes while the one file takes the other's place.
        let mut key = self.file.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        if !Key::derive(old, key.salt()).same(&key) {
            return Err(Error::OfficeWrongPassphrase { seconds: 0 });
        }
        let new_key = Key::new(new)?;
        let mut writer = unpoisoned(&self.writer);
        writer.require_changeable()?;
        writer.seal()?;
        self.drop_readers();
        let fresh = partial(self.path());
        migrate::remove_database(&fresh)?;
        let replaced = export(&writer.connection, &fresh, &new_key)
            .and_then(|()| check::same_content(&writer.connection, &fresh, &new_key))
            .and_then(|()| replace(&mut writer, &fresh, self.path(), &new_key));
        match replaced {
            Ok(()) => {
                *key = new_key;
                Ok(())
            }
            Err(error) => {
                migrate::remove_database(&fresh)?;
                Err(error)
            }
        }
    }
}

/// Writes everything into a new file under another key.
fn export(connection: &Connection, fresh: &Path, key: &Key) -> Result<()> {
    #[cfg(windows)]
    let spelled = super::long::spelled(fresh)?;
    #[cfg(not(windows))]
    let spelled = fresh;
    let path = spelled.to_str().ok_or_else(|| Error::unexpected("the path is not Unicode"))?;
    // The writer may not create files, and neither may what it attaches: an empty file is a new database.
    std::fs::File::create_new(fresh).map_err(|error| Error::writing(fresh, error))?;
    connect::open_door(connection)?;
    let exported = (|| -> Result<()> {
        connection.execute(
            "ATTACH DATABASE :path AS fresh KEY :key",
            named_params! { ":path": path, ":key": key.literal().as_str() },
        )?;
        connection.query_row("SELECT sqlcipher_export('fresh')", [], |_| Ok(()))?;
        connection.pragma_update(Some("fresh"), "application_id", connect::APPLICATION_ID)?;
        connection.pragma_update(Some("fresh"), "user_version", migrate::version(connection)?)?;
        Ok(())
    })();
    let detached = if exported.is_ok() { connection.execute_batch("DETACH DATABASE fresh") } else { Ok(()) };
    connect::close_door(connection)?;
    exported?;
    Ok(detached?)
}

/// Closes the old file, puts the new one in its place and opens it.
pub(crate) fn replace(writer: &mut Writer, fresh: &Path, path: &Path, key: &Key) -> Result<()> {
    sync(fresh)?;
    let old = std::mem::replace(&mut writer.connection, Connection::open_in_memory()?);
    into_one_file(old)?;
    std::fs::rename(fresh, path).map_err(|error| Error::writing(path, error))?;
    sync_folder(path)?;
    writer.connection = connect::writer(path, key, false)?;
    Ok(())
}

/// Waits until a file is on the disk.
pub(crate) fn sync(path: &Path) -> Result<()> {
    let file = std::fs::OpenOptions::new().write(true).open(path).map_err(|error| Error::writing(path, error))?;
    file.sync_all().map_err(|error| Error::writing(path, error))
}

/// Waits until the new name of a file is on the disk; Windows has no such wait, and needs none.
pub(crate) fn sync_folder(path: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        let opened = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
        opened.map_err(|error| Error::writing(folder, error))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::testing::records::{plan, set, text};
    use crate::testing::{Fixture, first_member};
    use crate::{Error, Office, Passphrase};

    #[test]
    fn a_new_passphrase_opens_the_office_and_the_old_one_no_longer() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let plan = plan(&office, "초안");
        set(&office, plan, plan.record(), "title", "고침").unwrap();
        let new = Passphrase::new("copper lantern orchard ninety");
        let wrong = Passphrase::new("something else entirely");
        assert!(matches!(office.change_passphrase(&wrong, &new), Err(Error::OfficeWrongPassphrase { .. })));
        office.change_passphrase(&Fixture::passphrase(), &new).unwrap();
        set(&office, plan, plan.record(), "title", "그 뒤").unwrap();
        assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("그 뒤"));
        office.close().unwrap();
        assert_eq!(fixture.files(), ["office.hamkor"]);

        let old = Office::open(&fixture.path(), &Fixture::passphrase(), fixture.machine());
        assert!(matches!(old, Err(Error::OfficeWrongPassphrase { .. })));
        let office = Office::open(&fixture.path(), &new, fixture.machine()).unwrap();
        office.identify(first_member(&office)).unwrap();
        office.undo().unwrap();
        office.undo().unwrap();
        assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("초안"), "its history came with it");
        assert!(crate::check::check(&fixture.path(), &new).is_err(), "an open office is in use");
        office.close().unwrap();
        assert_eq!(crate::check::check(&fixture.path(), &new).unwrap().problems, []);
    }
}
