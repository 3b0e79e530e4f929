//! Files on their way into the office. The page asks for each step, so that it shows how far a file is and can stop it at any
//! moment; a desk that is locked or closed forgets them all, and nothing of them stays.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use hamkor_office::attachment::{self, About, Incoming};
use hamkor_office::{AttachmentId, Error as OfficeError, Office, Outcome, RecordRef};
use serde::{Deserialize, Serialize};

use crate::desk::{Desk, sound};
use crate::error::Result;

/// A file that begins to come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Arrival {
    /// Names it in what follows.
    pub incoming: u32,
    /// Its name.
    pub name: String,
    /// Its size in KiB.
    pub kib: u32,
}

/// How far a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Advance {
    /// How much has come in, or gone out, in KiB.
    pub kib: u32,
    /// Whether there is more.
    pub more: bool,
}

struct Arriving {
    incoming: Incoming,
    /// What it is read from; what the page was given, it sends itself.
    file: Option<(File, PathBuf)>,
}

/// The files on their way in.
#[derive(Default)]
pub(crate) struct Arrivals {
    last: Mutex<u32>,
    each: Mutex<BTreeMap<u32, Arc<Mutex<Arriving>>>>,
}

impl Arrivals {
    /// Forgets them all: the office is being locked or closed, and removes what it has of them when it is opened next.
    pub(crate) fn forget(&self) {
        sound(&self.each).clear();
    }

    fn begin(&self, incoming: Incoming, file: Option<(File, PathBuf)>) -> u32 {
        let mut last = sound(&self.last);
        *last = last.wrapping_add(1);
        sound(&self.each).insert(*last, Arc::new(Mutex::new(Arriving { incoming, file })));
        *last
    }

    fn one(&self, number: u32) -> Result<Arc<Mutex<Arriving>>> {
        let found = sound(&self.each).get(&number).cloned();
        Ok(found.ok_or(OfficeError::AttachmentInterrupted)?)
    }

    /// Takes one off, once no step of it is under way.
    fn take(&self, number: u32) -> Result<Incoming> {
        let taken = sound(&self.each).remove(&number).ok_or(OfficeError::AttachmentInterrupted)?;
        // Whoever still holds it has asked for a step and for its end at once.
        let arriving = Arc::try_unwrap(taken).map_err(|_| OfficeError::AttachmentInterrupted)?;
        Ok(arriving.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner).incoming)
    }
}

impl Desk {
    /// Begins to take in what the page sends.
    pub(crate) fn begin_incoming(&self) -> Result<u32> {
        self.with_office(|office| Ok(self.arrivals.begin(Incoming::begin(office), None)))
    }

    /// Begins to take in a file of this computer.
    pub(crate) fn begin_incoming_file(&self, path: &Path) -> Result<Arrival> {
        let (file, size) = attachment::open_file(path)?;
        self.with_office(|office| {
            let incoming = self.arrivals.begin(Incoming::begin(office), Some((file, path.to_owned())));
            Ok(Arrival { incoming, name: attachment::file_name(path), kib: kib(size) })
        })
    }

    /// Takes the next part of a file of this computer in.
    pub(crate) fn read_incoming(&self, number: u32) -> Result<Advance> {
        self.step(number, |office, arriving| {
            let Arriving { incoming, file } = arriving;
            let (file, path) = file.as_mut().ok_or(OfficeError::AttachmentInterrupted)?;
            let more = incoming.read(office, file, path)?;
            Ok(Advance { kib: kib(incoming.size()), more })
        })
    }

    /// Takes in the next bytes that the page sends.
    pub(crate) fn take_incoming(&self, number: u32, bytes: &[u8]) -> Result<()> {
        self.step(number, |office, arriving| Ok(arriving.incoming.take(office, bytes)?))
    }

    fn step<T>(&self, number: u32, work: impl FnOnce(&Office, &mut Arriving) -> Result<T>) -> Result<T> {
        let arriving = self.arrivals.one(number)?;
        let done = self.with_office(|office| work(office, &mut sound(&arriving)));
        if done.is_err() {
            drop(arriving);
            // What failed is the answer; that the rest could not be removed is found when the office is opened next.
            let _ = self.stop_incoming(number);
        }
        done
    }

    /// Attaches what has come in.
    pub(crate) fn finish_incoming(
        &self,
        office: &Office,
        number: u32,
        owner: RecordRef,
        about: &About,
    ) -> hamkor_office::Result<Outcome<AttachmentId>> {
        let incoming = self.arrivals.take(number).map_err(|_| OfficeError::AttachmentInterrupted)?;
        incoming.attach(office, owner, about)
    }

    /// Stops a file: nothing of it stays.
    pub(crate) fn stop_incoming(&self, number: u32) -> Result<()> {
        match self.arrivals.take(number) {
            Ok(incoming) => self.with_office(|office| Ok(incoming.stop(office)?)),
            // It came to its end, or was forgotten, in the same moment.
            Err(_) => Ok(()),
        }
    }
}

/// A size in KiB, so that a number of the page holds it.
pub(crate) fn kib(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}
