//! When backups are made: hourly while somebody works, whenever an office is closed, and by hand.

use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, Utc};
use hamkor_language::{ErrorReply, LocalisedError};
use hamkor_office::{Office, backup};

use crate::error::Result;

/// How long after the last try the next one follows.
pub(crate) const EVERY: Duration = Duration::from_hours(1);

/// What became of the latest try.
#[derive(Debug, Clone, Default)]
pub(crate) struct LastBackup {
    /// When the last one was made.
    pub(crate) at: Option<DateTime<Utc>>,
    /// Why the latest could not be made.
    pub(crate) failed: Option<ErrorReply>,
}

impl LastBackup {
    /// The newest backup that lies beside an office.
    pub(crate) fn of_folder(office: &Office) -> Result<Self> {
        let folder = backup::default_folder(office.path());
        let newest = backup::list(&folder, office.path())?.into_iter().next();
        Ok(Self { at: newest.map(|newest| newest.at), failed: None })
    }
}

/// Makes a backup beside the office, and a second copy where one is wanted; tells what became of it.
pub(crate) fn make(office: &Office, second: Option<PathBuf>, manual: bool) -> LastBackup {
    let folder = backup::default_folder(office.path());
    let made = match backup::make(office, &folder, manual) {
        Ok(made) => made,
        Err(error) => {
            let before = LastBackup::of_folder(office).unwrap_or_default();
            return LastBackup { failed: Some(error.reply()), ..before };
        }
    };
    let kept = || -> hamkor_office::Result<()> {
        backup::tidy(&folder, office.path())?;
        if let Some(second) = second {
            backup::copy_to(&made, &second)?;
            backup::tidy(&second, office.path())?;
        }
        Ok(())
    };
    LastBackup { at: Some(made.at), failed: kept().err().map(|error| error.reply()) }
}

#[cfg(test)]
mod tests {
    use hamkor_office::{Environment, Passphrase, sample};

    use super::*;

    #[test]
    fn a_second_folder_that_is_not_there_is_told_and_the_first_backup_stands() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("o.hamkor");
        let passphrase = Passphrase::new(sample::PASSPHRASE);
        let office =
            sample::create(&path, &passphrase, &Environment::of_machine(None), &hamkor_press::Press::new()).unwrap();
        let not_a_folder = folder.path().join("file");
        std::fs::write(&not_a_folder, "").unwrap();
        let last = make(&office, Some(not_a_folder.join("within")), false);
        assert!(last.at.is_some());
        assert_eq!(last.failed.expect("it is told").code, "backup-failed");
        assert_eq!(LastBackup::of_folder(&office).unwrap().at, last.at);
        let second = folder.path().join("second");
        let last = make(&office, Some(second.clone()), true);
        assert!(last.failed.is_none());
        assert_eq!(backup::list(&second, &path).unwrap().len(), 1);
    }
}
