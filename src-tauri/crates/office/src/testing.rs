//! What the tests of this crate share: an office in a folder of its own, at a time that stands still.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use hamkor_language::Language;
use tempfile::TempDir;

use crate::clock::FixedClock;
use crate::{Environment, MemberId, NewOffice, Office, Passphrase, Role};

/// A folder with an office in it, and what a machine remembers of it.
pub(crate) struct Fixture {
    pub(crate) folder: TempDir,
    pub(crate) clock: Arc<FixedClock>,
}

impl Fixture {
    pub(crate) const PASSPHRASE: &str = "mulberry kayak granite seventeen";

    pub(crate) fn new() -> Self {
        let now: DateTime<Utc> = "2012-11-28T05:00:00Z".parse().unwrap();
        Self { folder: tempfile::tempdir().unwrap(), clock: Arc::new(FixedClock::new(now)) }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("office.hamkor")
    }

    /// This machine: what it remembers stands beside the folder of the office, not in it.
    pub(crate) fn machine(&self) -> Environment {
        let mut name = self.folder.path().as_os_str().to_owned();
        name.push("-machine");
        Environment { clock: self.clock.clone(), replica_folder: Some(PathBuf::from(name)) }
    }

    /// Another machine, which remembers nothing.
    pub(crate) fn other_machine(&self) -> Environment {
        Environment { clock: self.clock.clone(), replica_folder: None }
    }

    pub(crate) fn passphrase() -> Passphrase {
        Passphrase::new(Self::PASSPHRASE)
    }

    pub(crate) fn create(&self) -> Office {
        let new = NewOffice {
            name: "정보통신위원회 부위원장실".into(),
            place: "타슈켄트".into(),
            member_name: "김민수".into(),
            role: Role::DeputyChairman,
            language: Language::Korean,
        };
        Office::create(&self.path(), &new, &Self::passphrase(), self.machine()).unwrap()
    }

    /// Opens the office again on this machine, as its first member.
    pub(crate) fn open(&self) -> Office {
        let office = Office::open(&self.path(), &Self::passphrase(), self.machine()).unwrap();
        office.identify(first_member(&office)).unwrap();
        office
    }

    pub(crate) fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Fixture {
    fn drop(&mut self) {
        if let Some(machine) = self.machine().replica_folder {
            let _ = std::fs::remove_dir_all(machine);
        }
    }
}

pub(crate) fn first_member(office: &Office) -> MemberId {
    office.read(|view| Ok(crate::member::list(view, Language::Korean)?[0].id)).unwrap()
}
