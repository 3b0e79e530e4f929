//! How far this machine has seen each office: kept beside the note of its replica, so that a file that lacks some of it is
//! known when it is opened.
//!
//! The note stands outside every office and is read by nobody who opens one. It therefore holds no text of an office: only
//! where its files are, how far the history of each goes, and the identity of who took the last step.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use crate::change::Entry;
use crate::change::replica::hex;
use crate::storage::{moment, unpoisoned};
use crate::{Error, MemberId, Office, OfficeId, ReplicaId, Result, place};

/// What this machine has seen of an office, and a file of it lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Astray {
    /// The file in which it was seen.
    pub path: PathBuf,
    /// Whether that was this very file: it was replaced by another since.
    pub is_same_place: bool,
    /// Who took the last step there.
    pub member: Option<MemberId>,
    /// When that was.
    pub at: DateTime<Utc>,
    /// How many steps this file lacks, as far as the machine has seen.
    pub lacking: u64,
    /// Whether this file has steps of its own, that the machine has not seen there: else it is only an earlier state, such as
    /// a backup.
    pub has_own: bool,
}

/// What the machine notes of one office.
pub(crate) struct Seen {
    note: Option<PathBuf>,
}

/// A file of the office as it was seen last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct SeenFile {
    path: PathBuf,
    heads: BTreeMap<String, Head>,
    member: Option<MemberId>,
    at: DateTime<Utc>,
}

/// The last step of a replica.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Head {
    sequence: i64,
    digest: String,
}

impl Seen {
    /// What is noted of an office in this machine's folder; without one nothing is.
    pub(crate) fn of(office: OfficeId, folder: Option<&Path>) -> Self {
        Self { note: folder.map(|folder| folder.join(format!("{office}.seen.json"))) }
    }

    /// What the machine has seen that this file lacks; the furthest, where several files went further.
    pub(crate) fn astray(&self, connection: &Connection, path: &Path) -> Result<Option<Astray>> {
        let here = heads(connection)?;
        let path = followed(path);
        let mut furthest: Option<Astray> = None;
        for file in self.files() {
            let lacking = lacking(connection, &here, &file)?;
            if lacking == 0 || furthest.as_ref().is_some_and(|other| other.lacking >= lacking) {
                continue;
            }
            let has_own = here
                .iter()
                .any(|(replica, head)| file.heads.get(replica).is_none_or(|there| there.sequence < head.sequence));
            furthest = Some(Astray {
                is_same_place: place::same(&file.path, &path),
                path: file.path,
                member: file.member,
                at: file.at,
                lacking,
                has_own,
            });
        }
        Ok(furthest)
    }

    /// Notes how far this file goes, and forgets what it was decided to go on without.
    pub(crate) fn note(&self, connection: &Connection, path: &Path) -> Result<()> {
        let Some(note) = &self.note else { return Ok(()) };
        let here = heads(connection)?;
        let path = followed(path);
        let last = connection
            .query_row("SELECT *, rowid AS entry_order FROM history ORDER BY rowid DESC LIMIT 1", [], |row| {
                Ok(Entry::read(row))
            })
            .optional()?
            .transpose()?;
        let Some(last) = last else { return Ok(()) };
        let mut files = Vec::new();
        for file in self.files() {
            if !place::same(&file.path, &path) && lacking(connection, &here, &file)? == 0 && file.path.exists() {
                files.push(file);
            }
        }
        files.push(SeenFile { path, heads: here, member: last.member, at: moment(last.clock)? });
        let partial = note.with_extension("partial");
        if let Some(folder) = note.parent() {
            std::fs::create_dir_all(folder).map_err(|error| Error::writing(folder, error))?;
        }
        std::fs::write(&partial, serde_json::to_vec(&files)?).map_err(|error| Error::writing(&partial, error))?;
        std::fs::rename(&partial, note).map_err(|error| Error::writing(note, error))
    }

    /// A note that cannot be read is as good as none: nobody is told then.
    fn files(&self) -> Vec<SeenFile> {
        let read = self.note.as_ref().and_then(|note| std::fs::read(note).ok());
        read.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }
}

impl Office {
    /// What this machine has seen of the office and this file lacks, until somebody decides what the file is.
    #[must_use]
    pub fn astray(&self) -> Option<Astray> {
        unpoisoned(&self.astray).clone()
    }

    /// Somebody decided to go on with this file, whatever it lacks: the machine forgets what it saw elsewhere.
    ///
    /// # Errors
    /// When the machine's note cannot be written.
    pub fn go_on_here(&self) -> Result<()> {
        let writer = unpoisoned(&self.writer);
        Seen::of(self.id(), self.environment.replica_folder.as_deref()).note(&writer.connection, self.path())?;
        *unpoisoned(&self.astray) = None;
        Ok(())
    }

    /// Opens the file only to be read: every change is refused from now on.
    pub fn only_read(&self) {
        unpoisoned(&self.writer).read_only = true;
        self.read_only.store(true, std::sync::atomic::Ordering::Relaxed);
    }

    /// Whether the file was opened only to be read.
    #[must_use]
    pub fn is_only_read(&self) -> bool {
        self.read_only.load(std::sync::atomic::Ordering::Relaxed)
    }
}

/// The last sealed step of every replica of a file.
fn heads(connection: &Connection) -> Result<BTreeMap<String, Head>> {
    let mut statement = connection.prepare(include_str!("heads.sql"))?;
    let rows = statement.query_map([], |row| {
        let (replica, digest): (ReplicaId, Vec<u8>) = (row.get("replica")?, row.get("digest")?);
        Ok((replica.to_string(), Head { sequence: row.get("sequence")?, digest: hex(&digest) }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many steps a file lacks of those that were seen in another.
fn lacking(connection: &Connection, here: &BTreeMap<String, Head>, seen: &SeenFile) -> Result<u64> {
    let mut statement = connection.prepare("SELECT digest FROM history WHERE replica = ?1 AND sequence = ?2")?;
    let mut lacking = 0;
    for (replica, head) in &seen.heads {
        let Ok(id) = replica.parse::<ReplicaId>() else { continue };
        let digest: Option<Vec<u8>> = statement
            .query_row(rusqlite::params![id, head.sequence], |row| row.get::<_, Option<Vec<u8>>>("digest"))
            .optional()?
            .flatten();
        if digest.is_some_and(|digest| hex(&digest) == head.digest) {
            continue;
        }
        // A step of the same number that is another counts as one: how far back they part is not noted.
        let reached = here.get(replica).map_or(0, |head| head.sequence);
        lacking += (head.sequence - reached).max(1).unsigned_abs();
    }
    Ok(lacking)
}

/// One name for one place, however it was reached.
fn followed(path: &Path) -> PathBuf {
    std::fs::canonicalize(path).or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
}
