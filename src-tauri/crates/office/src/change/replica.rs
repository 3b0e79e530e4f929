//! The replica: one file on one machine. It numbers its own entries of the history, and only it may.
//!
//! The replica's id is kept outside the file, by the machine, together with the last entry that the machine wrote. A copy of
//! the file on another machine or at another place, or an older state of it put back, does not agree with that note, and
//! begins a new replica: else two files would give the same number to different entries. The note is written just before
//! the entry is committed; should the machine stop between the two, a new replica begins too, which costs nothing.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::entry::Entry;
use crate::{Error, OfficeId, ReplicaId, Result};

/// The name of the file's own mark, set in backups, that says: whoever opens this begins a new replica.
pub(crate) const BEGINS_ANEW: &str = "replica_begins_anew";

/// The end of a replica's chain. The machine remembers it of a file, and the file itself of each replica, so that a chain from
/// whose end something was cut off is known.
#[derive(Debug, Serialize, Deserialize, PartialEq)]
pub(crate) struct Head {
    pub(crate) replica: ReplicaId,
    pub(crate) sequence: i64,
    digest: String,
}

/// The replica that this process writes as.
#[derive(Debug)]
pub(crate) struct Replica {
    pub(crate) id: ReplicaId,
    note: Option<PathBuf>,
}

impl Replica {
    /// The replica that founds a file: it makes the first entry and is left, for the file is not yet in its place.
    pub(crate) fn new() -> Self {
        Self { id: ReplicaId::new(), note: None }
    }

    /// The replica that founded a file, once the file is in its place.
    pub(crate) fn remembered(entry: &Entry, office: OfficeId, path: &Path, folder: Option<&Path>) -> Result<Self> {
        let note = folder.map(|folder| note_path(folder, office, path)).transpose()?;
        Ok(Self { id: entry.id.replica, note })
    }

    /// The replica of an opened file: the one that the machine noted if the file agrees with the note, else a new one.
    pub(crate) fn of(connection: &Connection, office: OfficeId, path: &Path, folder: Option<&Path>) -> Result<Self> {
        let note = folder.map(|folder| note_path(folder, office, path)).transpose()?;
        let begins_anew = connection
            .query_row("SELECT 1 FROM setting WHERE name = ?1", [BEGINS_ANEW], |_| Ok(()))
            .optional()?
            .is_some();
        if let Some(noted) = note.as_deref().filter(|_| !begins_anew).and_then(read_note)
            && let Some(last) = Entry::last(connection, noted.replica)?
            && noted == Head::about(&last)?
        {
            return Ok(Self { id: noted.replica, note });
        }
        Ok(Self { id: ReplicaId::new(), note })
    }

    /// Puts the replica on record in the file, before its first entry.
    pub(crate) fn introduce(&self, connection: &Connection, now: i64) -> Result<()> {
        let parameters = named_params! { ":id": self.id, ":now": now };
        connection
            .prepare_cached("INSERT OR IGNORE INTO replica (id, first_seen) VALUES (:id, :now)")?
            .execute(parameters)?;
        connection.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([BEGINS_ANEW])?;
        Ok(())
    }

    /// Notes on the machine, just before the commit, the entry that is about to be the last of this replica.
    pub(crate) fn note(&self, last: Option<&Entry>) -> Result<()> {
        let Some(last) = last else { return Ok(()) };
        self.note_head(&Head::about(last)?)
    }

    /// Notes the end of the chain in the file itself and on the machine, within the transaction that is about to be committed.
    pub(crate) fn note_in(&self, connection: &Connection, last: Option<&Entry>) -> Result<()> {
        let Some(last) = last else { return Ok(()) };
        let head = Head::about(last)?;
        connection
            .prepare_cached(
                "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT DO UPDATE SET value = :value",
            )?
            .execute(named_params! { ":name": format!("head:{}", self.id), ":value": serde_json::to_string(&head)? })?;
        self.note_head(&head)
    }

    fn note_head(&self, head: &Head) -> Result<()> {
        let Some(path) = &self.note else { return Ok(()) };
        let text = serde_json::to_vec(head)?;
        let partial = path.with_extension("partial");
        std::fs::write(&partial, text).map_err(|error| Error::writing(&partial, error))?;
        std::fs::rename(&partial, path).map_err(|error| Error::writing(path, error))
    }
}

impl Head {
    pub(crate) fn about(entry: &Entry) -> Result<Self> {
        let digest = match entry.digest {
            Some(digest) => digest,
            None => entry.compute_digest()?,
        };
        Ok(Self { replica: entry.id.replica, sequence: entry.id.sequence, digest: hex(&digest) })
    }
}

/// An unreadable note is as good as none: a new replica begins.
fn read_note(path: &Path) -> Option<Head> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

fn note_path(folder: &Path, office: OfficeId, path: &Path) -> Result<PathBuf> {
    std::fs::create_dir_all(folder).map_err(|error| Error::writing(folder, error))?;
    // Windows does not follow every path: not on a drive that is kept in memory, say.
    let place = std::fs::canonicalize(path).or_else(|_| std::path::absolute(path));
    let place = place.map_err(|error| Error::reading(path, error))?;
    let digest = Sha256::digest(place.as_os_str().as_encoded_bytes());
    Ok(folder.join(format!("{office}-{}.json", hex(&digest[..8]))))
}

/// Bytes as people read them, in hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
