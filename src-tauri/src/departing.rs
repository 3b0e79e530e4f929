//! Files on their way out of the office: attached ones to a copy of somebody's own or into another program, and bundles. The page asks for each
//! step, so that it shows how far a file is and can stop it; of what is stopped, or forgotten when the desk is locked, nothing
//! stays.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use hamkor_language::Language;
use hamkor_office::attachment::{self, Outgoing};
use hamkor_office::printing::{Bundle, BundledPdf};
use hamkor_office::{AttachmentId, Error as OfficeError, PacketId, View};
use serde::{Deserialize, Serialize};

use crate::arriving::{Advance, kib};
use crate::desk::{Desk, sound};
use crate::error::{Error, Result};
use crate::opened::{private_file, wipe_file};
use crate::typesetter::Pdf;

/// A file that begins to go out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Departure {
    /// Names it in what follows.
    pub outgoing: u32,
    /// Its size in KiB.
    pub kib: u32,
}

/// What becomes of a file that has gone out whole.
enum Then {
    /// It takes its name, as a copy of somebody's own.
    Named(PathBuf),
    /// Another program shows it.
    Opened,
}

/// What goes out.
enum What {
    /// An attached file, into this one.
    Attached(Outgoing, File),
    /// The archive bundle of a packet, with the editions that are to be recorded when it is whole.
    Bundled(Box<Bundle<File>>, PacketId, Vec<Pdf>),
}

/// A file on its way out.
pub(crate) struct Departing {
    /// None once it is whole.
    what: Option<What>,
    path: PathBuf,
    then: Then,
    /// Whether it went out whole, and stays.
    kept: bool,
}

impl Departing {
    fn step(&mut self, view: &View<'_>) -> hamkor_office::Result<bool> {
        let written = match self.what.as_mut().ok_or(OfficeError::AttachmentInterrupted)? {
            What::Attached(outgoing, file) => outgoing.write(view, file),
            What::Bundled(bundle, ..) => bundle.write(view),
        };
        written.map_err(|error| self.about(error))
    }

    /// An error that says which file could not be written.
    fn about(&self, error: OfficeError) -> OfficeError {
        match error {
            OfficeError::FileWrite { source, .. } => OfficeError::writing(&self.path, source),
            error => error,
        }
    }

    fn written(&self) -> u64 {
        match &self.what {
            Some(What::Attached(outgoing, _)) => outgoing.written(),
            Some(What::Bundled(bundle, ..)) => bundle.written(),
            None => 0,
        }
    }

    /// The file is whole.
    fn finish(mut self, desk: &Desk) -> Result<()> {
        let (file, recorded) = match self.what.take().ok_or(OfficeError::AttachmentInterrupted)? {
            What::Attached(_, file) => (file, None),
            What::Bundled(bundle, packet, pdfs) => {
                (bundle.finish().map_err(|error| self.about(error))?, Some((packet, pdfs)))
            }
        };
        file.sync_all().map_err(|error| Error::writing(&self.path, error))?;
        drop(file);
        match &self.then {
            Then::Named(path) => fs::rename(&self.path, path).map_err(|error| Error::writing(path, error))?,
            Then::Opened => desk.show_outside(&self.path)?,
        }
        self.kept = true;
        match (&self.then, recorded) {
            (Then::Named(path), Some((packet, pdfs))) => desk.register_bundle(packet, pdfs, path),
            _ => Ok(()),
        }
    }
}

impl Drop for Departing {
    fn drop(&mut self) {
        if self.kept {
            return;
        }
        // Windows removes no file that is open.
        self.what = None;
        let removed = match self.then {
            Then::Named(_) => fs::remove_file(&self.path),
            Then::Opened => wipe_file(&self.path),
        };
        if let Err(error) = removed {
            // Nobody waits for an answer to what was stopped.
            eprintln!("removing {}: {error}", self.path.display());
        }
    }
}

/// What a file is called until it is whole.
pub(crate) fn partial(path: &Path) -> PathBuf {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    PathBuf::from(partial)
}

impl Desk {
    /// Begins to give an attached file out: to a copy at this place, or into the system's program for it.
    pub(crate) fn begin_outgoing(&self, id: AttachmentId, copy: Option<&Path>) -> Result<Departure> {
        self.with_office(|office| {
            let (one, outgoing) = office.read(|view| Ok((attachment::one(view, id)?, Outgoing::begin(view, id)?)))?;
            let (path, then) = match copy {
                Some(path) => (partial(path), Then::Named(path.to_owned())),
                None => (self.place_outside(&one.file_name)?, Then::Opened),
            };
            let file = private_file(&path).map_err(|error| Error::writing(&path, error))?;
            let departing = Departing { what: Some(What::Attached(outgoing, file)), path, then, kept: false };
            Ok(Departure { outgoing: self.departures.begin(departing), kib: kib(one.size) })
        })
    }

    /// Begins the archive bundle of a packet with these editions of it.
    pub(crate) fn begin_bundle(
        &self,
        packet: PacketId,
        pdfs: Vec<Pdf>,
        place: &Path,
        language: Language,
    ) -> Result<Departure> {
        let path = partial(place);
        let file = private_file(&path).map_err(|error| Error::writing(&path, error))?;
        let bundled = |pdf: &Pdf| {
            let tags: Vec<&str> = pdf.languages.iter().map(|language| language.tag()).collect();
            BundledPdf { name: format!("{} ({})", pdf.title, tags.join(", ")), bytes: pdf.bytes.clone() }
        };
        let editions = pdfs.iter().map(bundled).collect();
        let bundle = self.read(|view| Bundle::begin(view, packet, editions, file, language))?;
        let size = bundle.size();
        let what = Some(What::Bundled(Box::new(bundle), packet, pdfs));
        let departing = Departing { what, path, then: Then::Named(place.to_owned()), kept: false };
        Ok(Departure { outgoing: self.departures.begin(departing), kib: kib(size) })
    }

    /// Writes the next part of a file that goes out. With the last part it gets its name, or another program shows it.
    pub(crate) fn write_outgoing(&self, number: u32) -> Result<Advance> {
        let departing = self.departures.one(number)?;
        let done = self.with_office(|office| {
            let mut departing = sound(&departing);
            let more = office.read(|view| departing.step(view))?;
            Ok(Advance { kib: kib(departing.written()), more })
        });
        drop(departing);
        match done {
            Ok(advance) if advance.more => Ok(advance),
            Ok(advance) => {
                self.departures.take(number)?.finish(self)?;
                Ok(advance)
            }
            Err(error) => {
                self.stop_outgoing(number);
                Err(error)
            }
        }
    }

    /// Stops a file that goes out: nothing of it stays.
    pub(crate) fn stop_outgoing(&self, number: u32) {
        drop(self.departures.take(number));
    }
}
