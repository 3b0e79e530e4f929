//! The pieces: stored once for each content, removed when nothing can name them any more.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::storage::unpoisoned;
use crate::{Office, Result, View};

/// The size of a piece in bytes.
pub const PIECE: usize = 1 << 20;
/// How many pieces are removed in one passage of the door.
const REMOVED_TOGETHER: i64 = 64;

/// Stores a piece.
pub(crate) fn insert(connection: &Connection, name: Uuid, n: i64, piece: &[u8]) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO chunk (digest, n, bytes) VALUES (:name, :n, :bytes)")?
        .execute(named_params! { ":name": name.as_bytes(), ":n": n, ":bytes": piece })?;
    Ok(())
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
