//! A file on its way into an office: piece by piece, never in memory as a whole, and nothing of it when it is stopped.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::ops::ControlFlow;
use std::path::Path;

use hamkor_language::{Language, messages};
use rusqlite::named_params;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::chunk::{self, PIECE};
use super::{FileRole, store};
use crate::storage::{millis, unpoisoned};
use crate::{AttachmentId, Change, Error, Office, Outcome, RecordRef, Result, Tx};

/// How many pieces are read from a file before they are stored together: each time the disk is waited for once.
const TOGETHER: usize = 4;
/// By how many of its first bytes the type of a file is told.
const HEAD: usize = 8192;

/// What is said of a file when it is attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its name.
    pub file_name: String,
    /// What it is to its record.
    pub role: FileRole,
    /// The language that it is in.
    pub language: Option<Language>,
}

/// A file on its way into an office.
#[derive(Debug)]
pub struct Incoming {
    /// The name under which its pieces lie: the digest of the whole is known at the end.
    name: Uuid,
    hash: Sha256,
    head: Vec<u8>,
    size: u64,
    stored: i64,
    /// What does not fill a piece yet.
    rest: Vec<u8>,
}

impl Incoming {
    /// Begins to take a file in.
    #[must_use]
    pub fn begin(office: &Office) -> Self {
        let name = Uuid::now_v7();
        unpoisoned(&office.incoming).insert(name);
        Self { name, hash: Sha256::new(), head: Vec::new(), size: 0, stored: 0, rest: Vec::new() }
    }

    /// How many bytes have come in.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes the next bytes in. What fills a piece is stored at once.
    ///
    /// # Errors
    /// When the office was closed since the file began to come in, the disk is full, or the office cannot be written.
    pub fn take(&mut self, office: &Office, bytes: &[u8]) -> Result<()> {
        self.require(office)?;
        self.hash.update(bytes);
        self.size += bytes.len() as u64;
        let missing = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..missing]);
        self.rest.extend_from_slice(bytes);
        let whole = self.rest.len() / PIECE * PIECE;
        if whole == 0 {
            return Ok(());
        }
        office.unrecorded(|connection| {
            (self.stored..)
                .zip(self.rest[..whole].chunks(PIECE))
                .try_for_each(|(n, piece)| chunk::insert(connection, self.name, n, piece))
        })?;
        self.stored += i64::try_from(whole / PIECE).map_err(Error::unexpected)?;
        self.rest.drain(..whole);
        Ok(())
    }

    /// Attaches what has come in to a record. Bytes that the office has already are kept once.
    ///
    /// # Errors
    /// When the file has no name, the record is not there, the member's role does not allow it, or the office was closed since.
    /// Nothing is left of the file then.
    pub fn attach(mut self, office: &Office, owner: RecordRef, about: &About) -> Result<Outcome<AttachmentId>> {
        match self.finish(office, owner, about) {
            Ok((outcome, kept_before)) => {
                self.settle(office, !kept_before)?;
                Ok(outcome)
            }
            Err(error) => {
                self.stop(office)?;
                Err(error)
            }
        }
    }

    /// Attaches it; also answers whether the bytes were there before, so that these are not needed.
    fn finish(&mut self, office: &Office, owner: RecordRef, about: &About) -> Result<(Outcome<AttachmentId>, bool)> {
        self.require(office)?;
        let file_name = about.file_name.trim();
        if file_name.is_empty() {
            return Err(Error::NameEmpty);
        }
        let action = store::editable(owner.kind).first().ok_or(Error::NotAllowed)?;
        let mut kept_before = false;
        let outcome = office.change(Change::new(*action, messages::history_attachment_added(file_name)), |tx| {
            let (id, kept) = self.record(tx, owner, about)?;
            kept_before = kept;
            Ok(id)
        })?;
        Ok((outcome, kept_before))
    }

    /// Writes the row of what has come in, as part of a change; also answers whether the bytes were there before, so that
    /// these are not needed.
    pub(crate) fn record(&mut self, tx: &mut Tx<'_>, owner: RecordRef, about: &About) -> Result<(AttachmentId, bool)> {
        let digest: [u8; 32] = std::mem::take(&mut self.hash).finalize().into();
        let media_type = infer::get(&self.head).map_or("application/octet-stream", |kind| kind.mime_type());
        let size = i64::try_from(self.size).map_err(Error::unexpected)?;
        store::require_owner(tx, owner)?;
        let connection = tx.connection();
        let kept_before = connection.prepare_cached("SELECT 1 FROM content WHERE digest = ?1")?.exists([digest])?;
        if !kept_before {
            if !self.rest.is_empty() {
                chunk::insert(connection, self.name, self.stored, &self.rest)?;
            }
            connection
                .prepare_cached("INSERT INTO content (digest, name) VALUES (:digest, :name)")?
                .execute(named_params! { ":digest": digest, ":name": self.name.as_bytes() })?;
        }
        let id = AttachmentId::new();
        connection.prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
            ":id": id,
            ":owner": owner.id,
            ":owner_kind": owner.kind,
            ":file_name": about.file_name.trim(),
            ":media_type": media_type,
            ":size": size,
            ":digest": digest,
            ":now": millis(tx.now()),
            ":by": tx.member(),
            ":role": about.role,
            ":language": about.language.map(Language::tag),
        })?;
        tx.touch(id);
        tx.touch(owner);
        Ok((id, kept_before))
    }

    /// Ends what was recorded, or was not in the end: what is not needed does not stay.
    pub(crate) fn settle(self, office: &Office, needed: bool) -> Result<()> {
        if needed {
            unpoisoned(&office.incoming).remove(&self.name);
            return Ok(());
        }
        self.stop(office)
    }

    /// Gives the file up: nothing of it stays.
    ///
    /// # Errors
    /// When the office cannot be written. What stays then is removed when the office is opened next.
    pub fn stop(self, office: &Office) -> Result<()> {
        if unpoisoned(&office.incoming).remove(&self.name) {
            chunk::remove(office, self.name.as_bytes())
        } else {
            Ok(())
        }
    }

    /// An office that was closed has forgotten what was on its way.
    fn require(&self, office: &Office) -> Result<()> {
        if unpoisoned(&office.incoming).contains(&self.name) { Ok(()) } else { Err(Error::AttachmentInterrupted) }
    }
}

/// Attaches what can be read. After each batch `each` is told how many bytes have come in, and may stop it.
///
/// # Errors
/// When `bytes` cannot be read, or `each` stopped it; see also [`Incoming::attach`]. Nothing is left of it then.
pub fn attach(
    office: &Office,
    owner: RecordRef,
    about: &About,
    bytes: &mut impl Read,
    mut each: impl FnMut(u64) -> ControlFlow<()>,
) -> Result<Outcome<AttachmentId>> {
    let mut incoming = Incoming::begin(office);
    let mut all = || loop {
        let more = incoming.read(office, bytes, Path::new(&about.file_name))?;
        if !more {
            return Ok(());
        }
        if each(incoming.size).is_break() {
            return Err(Error::AttachmentStopped);
        }
    };
    match all() {
        Ok(()) => incoming.attach(office, owner, about),
        Err(error) => {
            incoming.stop(office)?;
            Err(error)
        }
    }
}

impl Incoming {
    /// Takes the next few pieces from what is read; answers whether there is more to come. `from` is named when it cannot be.
    ///
    /// # Errors
    /// When it cannot be read; see also [`Incoming::take`].
    pub fn read(&mut self, office: &Office, bytes: &mut impl Read, from: &Path) -> Result<bool> {
        let most = TOGETHER * PIECE;
        let mut batch = Vec::with_capacity(most);
        bytes.take(most as u64).read_to_end(&mut batch).map_err(|error| Error::reading(from, error))?;
        self.take(office, &batch)?;
        Ok(batch.len() == most)
    }
}

/// Attaches a file under the name that it has.
///
/// # Errors
/// When it is not there, is a folder, or cannot be read; see also [`attach`].
pub fn attach_file(
    office: &Office,
    owner: RecordRef,
    path: &Path,
    role: FileRole,
    language: Option<Language>,
    each: impl FnMut(u64) -> ControlFlow<()>,
) -> Result<Outcome<AttachmentId>> {
    let (mut file, _) = open_file(path)?;
    attach(office, owner, &About { file_name: file_name(path), role, language }, &mut file, each)
}

/// The name of a file without its folder.
#[must_use]
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The digest by which an office would know the bytes of a file; see [`super::holds`].
///
/// # Errors
/// As [`open_file`].
pub fn digest_of(path: &Path) -> Result<[u8; 32]> {
    let (mut file, _) = open_file(path)?;
    let mut hash = Sha256::new();
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece).map_err(|error| Error::reading(path, error))? {
            0 => return Ok(hash.finalize().into()),
            length => hash.update(&piece[..length]),
        }
    }
}

/// Opens a file that is to be attached; answers its size, too.
///
/// # Errors
/// When it is not there, is a folder, or cannot be read.
pub fn open_file(path: &Path) -> Result<(File, u64)> {
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Error::AttachmentFileMissing { path: path.to_owned() },
        _ => Error::reading(path, error),
    };
    // A folder is asked about by its name, since Windows opens none.
    let about = std::fs::metadata(path).map_err(failed)?;
    if !about.is_file() {
        return Err(Error::AttachmentNotAFile { path: path.to_owned() });
    }
    Ok((File::open(path).map_err(failed)?, about.len()))
}
