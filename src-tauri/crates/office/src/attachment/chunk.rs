//! The pieces: stored once for each content, read back whole, removed when nothing can name them any more.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::change::{Entry, changeset};
use crate::storage::unpoisoned;
use crate::{AttachmentId, Error, Office, Result, View};

/// The size of a piece in bytes.
pub const PIECE: usize = 1 << 20;
/// How many pieces are removed in one passage of the door.
const REMOVED_TOGETHER: i64 = 64;

/// Stores a piece.
pub(super) fn insert(connection: &Connection, name: Uuid, n: i64, piece: &[u8]) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO chunk (digest, n, bytes) VALUES (:name, :n, :bytes)")?
        .execute(named_params! { ":name": name.as_bytes(), ":n": n, ":bytes": piece })?;
    Ok(())
}

/// Reads an attached file, whole and verified, into `into`, also one that was removed.
///
/// # Errors
/// When there is no such attachment, its bytes are damaged, or `into` cannot be written.
pub fn read(view: &View<'_>, id: AttachmentId, into: &mut impl Write) -> Result<u64> {
    let connection = view.connection();
    let digest: Option<Vec<u8>> = connection
        .prepare_cached("SELECT digest FROM attachment WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let digest = digest.ok_or(Error::RecordNotFound)?;
    let mut size = 0;
    let found = hash(connection, &digest, |piece| {
        size += piece.len() as u64;
        into.write_all(piece).map_err(|error| Error::writing(Path::new(""), error))
    })?;
    if found.as_slice() == digest { Ok(size) } else { Err(Error::OfficeDamaged) }
}

/// The digest of the pieces that lie under a content's digest: the same, unless they are damaged.
pub(crate) fn hash(
    connection: &Connection,
    digest: &[u8],
    mut each: impl FnMut(&[u8]) -> Result<()>,
) -> Result<[u8; 32]> {
    let mut statement = connection.prepare_cached(include_str!("pieces.sql"))?;
    let mut rows = statement.query(named_params! { ":digest": digest })?;
    let mut hash = Sha256::new();
    while let Some(row) = rows.next()? {
        let piece = row.get_ref("bytes")?.as_blob().map_err(rusqlite::Error::from)?;
        hash.update(piece);
        each(piece)?;
    }
    Ok(hash.finalize().into())
}

/// Whether a file with these bytes is attached to any record.
///
/// # Errors
/// When the office cannot be read.
pub fn holds(view: &View<'_>, digest: &[u8; 32]) -> Result<bool> {
    let sql = "SELECT 1 FROM attachment WHERE digest = ?1 AND deleted_at IS NULL";
    Ok(view.connection().prepare_cached(sql)?.exists([digest.as_slice()])?)
}

/// Removes the pieces that lie under a name, a few in each passage of the door.
pub(super) fn remove(office: &Office, name: &[u8]) -> Result<()> {
    let sql = "DELETE FROM chunk WHERE rowid IN (SELECT rowid FROM chunk WHERE digest = :name LIMIT :limit)";
    loop {
        let removed = office.cleared(|connection| {
            let parameters = named_params! { ":name": name, ":limit": REMOVED_TOGETHER };
            Ok(connection.prepare_cached(sql)?.execute(parameters)?)
        })?;
        if removed == 0 {
            return Ok(());
        }
    }
}

/// Removes the pieces of files that never came in to their end.
pub(crate) fn remove_unfinished(office: &Office) -> Result<()> {
    let coming: BTreeSet<Vec<u8>> = unpoisoned(&office.incoming).iter().map(|name| name.as_bytes().to_vec()).collect();
    let names: Vec<Vec<u8>> = office.read(|view| {
        let mut statement = view.connection().prepare(include_str!("unfinished.sql"))?;
        let names = statement.query_map([], |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    })?;
    names.iter().filter(|name| !coming.contains(*name)).try_for_each(|name| remove(office, name))
}

/// Removes what no attachment has and no step of history can bring back; answers how many contents that were.
///
/// # Errors
/// When the office cannot be written.
pub fn collect(office: &Office) -> Result<usize> {
    let names = office.cleared(|connection| {
        let mut named = BTreeSet::new();
        let mut statement = connection.prepare("SELECT digest FROM attachment")?;
        for digest in statement.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
            named.insert(digest?);
        }
        for entry in Entry::after(connection, 0)? {
            for changeset in [&entry.intent, &entry.effect] {
                named.extend(digests(changeset)?);
            }
        }
        let mut statement = connection.prepare("SELECT digest, name FROM content")?;
        let stored: Vec<(Vec<u8>, Vec<u8>)> =
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let orphans: Vec<(Vec<u8>, Vec<u8>)> =
            stored.into_iter().filter(|(digest, _)| !named.contains(digest)).collect();
        for (digest, _) in &orphans {
            connection.execute("DELETE FROM content WHERE digest = ?1", [digest])?;
        }
        Ok(orphans)
    })?;
    // Without their content they are the same as those of a file that never came in to its end.
    names.iter().try_for_each(|(_, name)| remove(office, name))?;
    Ok(names.len())
}

/// The digests that a changeset's attachments name, before or after.
fn digests(changeset: &[u8]) -> Result<Vec<Vec<u8>>> {
    let rows = changeset::parse(changeset)?;
    let attachments = rows.into_iter().filter(|row| row.table == "attachment");
    let values = attachments.flat_map(|row| row.old.into_iter().chain(row.new));
    // A digest is the only blob of 32 bytes in the row.
    Ok(values
        .filter_map(|value| match value {
            Some(Value::Blob(blob)) if blob.len() == 32 => Some(blob),
            _ => None,
        })
        .collect())
}
