//! Files on their way into the office. The page asks for each step, so that it shows how far a file is and can stop it at any
//! moment; a desk that is locked or closed forgets them all, and nothing of them stays.

use std::fs::File;
use std::path::{Path, PathBuf};

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

/// A file on its way in.
pub(crate) struct Arriving {
    incoming: Incoming,
    /// What it is read from; what the page was given, it sends itself.
    file: Option<(File, PathBuf)>,
}

impl Desk {
    /// Begins to take in what the page sends.
    pub(crate) fn begin_incoming(&self) -> Result<u32> {
        self.with_office(|office| Ok(self.arrivals.begin(Arriving { incoming: Incoming::begin(office), file: None })))
    }

    /// Begins to take in a file of this computer.
    pub(crate) fn begin_incoming_file(&self, path: &Path) -> Result<Arrival> {
        let (file, size) = attachment::open_file(path)?;
        self.with_office(|office| {
            let file = Some((file, path.to_owned()));
            let incoming = self.arrivals.begin(Arriving { incoming: Incoming::begin(office), file });
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
        let arriving = self.arrivals.take(number).map_err(|_| OfficeError::AttachmentInterrupted)?;
        arriving.incoming.attach(office, owner, about)
    }

    /// Stops a file: nothing of it stays.
    pub(crate) fn stop_incoming(&self, number: u32) -> Result<()> {
        match self.arrivals.take(number) {
            Ok(arriving) => self.with_office(|office| Ok(arriving.incoming.stop(office)?)),
            // It came to its end, or was forgotten, in the same moment.
            Err(_) => Ok(()),
        }
    }
}

/// A size in KiB, so that a number of the page holds it.
pub(crate) fn kib(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(1024)).unwrap_or(u32::MAX)
}
