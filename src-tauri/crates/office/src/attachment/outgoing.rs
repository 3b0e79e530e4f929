//! An attached file on its way out of an office: piece by piece, never in memory as a whole, and verified at its end.

use std::io::Write;
use std::path::Path;

use rusqlite::{OptionalExtension, named_params};
use sha2::{Digest, Sha256};

use crate::{AttachmentId, Error, Result, View};

/// How many pieces are written in one step.
const TOGETHER: i64 = 8;

/// An attached file on its way out of an office; also one that was removed.
#[derive(Debug)]
pub struct Outgoing {
    digest: Vec<u8>,
    hash: Sha256,
    written: u64,
    /// The piece that comes next.
    next: i64,
}

impl Outgoing {
    /// Begins to give a file out.
    ///
    /// # Errors
    /// When there is no such attachment.
    pub fn begin(view: &View<'_>, id: AttachmentId) -> Result<Self> {
        let digest: Option<Vec<u8>> = view
            .connection()
            .prepare_cached("SELECT digest FROM attachment WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?;
        Ok(Self::of_content(digest.ok_or(Error::RecordNotFound)?))
    }

    /// Begins to give out what lies in the office under a digest.
    pub(crate) fn of_content(digest: Vec<u8>) -> Self {
        Self { digest, hash: Sha256::new(), written: 0, next: 0 }
    }

    /// How many bytes have been written.
    #[must_use]
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Writes the next pieces; answers whether there are more.
    ///
    /// # Errors
    /// When `into` cannot be written, or the bytes are damaged.
    pub fn write(&mut self, view: &View<'_>, into: &mut impl Write) -> Result<bool> {
        let mut statement = view.connection().prepare_cached(include_str!("next_pieces.sql"))?;
        let mut rows =
            statement.query(named_params! { ":digest": self.digest, ":next": self.next, ":together": TOGETHER })?;
        let mut pieces = 0;
        while let Some(row) = rows.next()? {
            let piece = row.get_ref("bytes")?.as_blob().map_err(rusqlite::Error::from)?;
            self.hash.update(piece);
            into.write_all(piece).map_err(|error| Error::writing(Path::new(""), error))?;
            self.written += piece.len() as u64;
            pieces += 1;
        }
        self.next += pieces;
        if pieces == TOGETHER {
            return Ok(true);
        }
        let whole = std::mem::take(&mut self.hash).finalize();
        if whole.as_slice() == self.digest { Ok(false) } else { Err(Error::OfficeDamaged) }
    }
}

/// Reads an attached file, whole and verified, into `into`, also one that was removed.
///
/// # Errors
/// When there is no such attachment, its bytes are damaged, or `into` cannot be written.
pub fn read(view: &View<'_>, id: AttachmentId, into: &mut impl Write) -> Result<u64> {
    let mut outgoing = Outgoing::begin(view, id)?;
    while outgoing.write(view, into)? {}
    Ok(outgoing.written())
}
