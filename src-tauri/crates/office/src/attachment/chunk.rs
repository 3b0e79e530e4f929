//! The pieces: stored once for each content, read back whole, collected when nothing can name them any more.

use std::collections::BTreeSet;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{OptionalExtension, named_params};
use sha2::{Digest, Sha256};

use crate::change::{Entry, changeset};
use crate::{AttachmentId, Error, Office, Result, Tx, View};

/// The size of a piece.
const PIECE: usize = 1 << 20;

/// Stores bytes, unless they are there already; answers their digest and size.
pub(super) fn store(tx: &Tx<'_>, bytes: &mut (impl Read + Seek)) -> Result<([u8; 32], i64)> {
    // Two passes, for a piece is named by the digest of the whole, which must not be held in memory.
    let mut hash = Sha256::new();
    let mut size = 0;
    each_piece(bytes, |piece| {
        hash.update(piece);
        size += i64::try_from(piece.len()).map_err(Error::unexpected)?;
        Ok(())
    })?;
    let digest: [u8; 32] = hash.finalize().into();
    let connection = tx.connection();
    if connection.prepare_cached("SELECT 1 FROM chunk WHERE digest = ?1")?.exists([digest])? {
        return Ok((digest, size));
    }
    let mut again = Sha256::new();
    let mut insert = connection.prepare_cached("INSERT INTO chunk (digest, n, bytes) VALUES (:digest, :n, :bytes)")?;
    let mut n = 0_i64;
    each_piece(bytes, |piece| {
        again.update(piece);
        insert.execute(named_params! { ":digest": digest, ":n": n, ":bytes": piece })?;
        n += 1;
        Ok(())
    })?;
    if again.finalize().as_slice() != digest {
        return Err(Error::unexpected("the file changed while it was attached"));
    }
    Ok((digest, size))
}

fn each_piece(bytes: &mut (impl Read + Seek), mut with: impl FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let failed = |error| Error::reading(Path::new(""), error);
    bytes.seek(SeekFrom::Start(0)).map_err(failed)?;
    let mut piece = Vec::with_capacity(PIECE);
    loop {
        piece.clear();
        bytes.by_ref().take(PIECE as u64).read_to_end(&mut piece).map_err(failed)?;
        if piece.is_empty() {
            return Ok(());
        }
        with(&piece)?;
    }
}

/// Reads an attached file, whole and verified, into `into`.
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
    let mut statement = connection.prepare_cached("SELECT bytes FROM chunk WHERE digest = ?1 ORDER BY n")?;
    let mut rows = statement.query([&digest])?;
    let (mut hash, mut size) = (Sha256::new(), 0);
    while let Some(row) = rows.next()? {
        let piece = row.get_ref("bytes")?.as_blob().map_err(rusqlite::Error::from)?;
        hash.update(piece);
        size += piece.len() as u64;
        into.write_all(piece).map_err(|error| Error::writing(Path::new(""), error))?;
    }
    if hash.finalize().as_slice() == digest { Ok(size) } else { Err(Error::OfficeDamaged) }
}

/// Removes the pieces that no attachment has and no step of history can bring back; answers how many.
///
/// # Errors
/// When the file cannot be written.
pub fn collect(office: &Office) -> Result<usize> {
    office.unrecorded(|connection| {
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
        let mut statement = connection.prepare("SELECT DISTINCT digest FROM chunk")?;
        let stored: Vec<Vec<u8>> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let mut removed = 0;
        for digest in stored.into_iter().filter(|digest| !named.contains(digest)) {
            removed += connection.execute("DELETE FROM chunk WHERE digest = ?1", [digest])?;
        }
        Ok(removed)
    })
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
