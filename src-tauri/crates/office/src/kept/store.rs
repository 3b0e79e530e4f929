//! Kept printings in the file.

use hamkor_language::Language;
use rusqlite::{OptionalExtension, Row, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{KeptPdf, NewPdf};
use crate::attachment::{self, PIECE};
use crate::storage::{millis, moment};
use crate::{Error, KeptPdfId, RecordId, RecordRef, Result, Tx, View};

/// Keeps a PDF of a record, within a change of that record.
pub(crate) fn keep(tx: &Tx<'_>, owner: RecordRef, version: Option<u32>, pdf: &NewPdf) -> Result<KeptPdfId> {
    let connection = tx.connection();
    let digest: [u8; 32] = Sha256::digest(&pdf.bytes).into();
    if !connection.prepare_cached("SELECT 1 FROM content WHERE digest = ?1")?.exists([digest])? {
        let name = Uuid::now_v7();
        for (n, piece) in (0..).zip(pdf.bytes.chunks(PIECE)) {
            attachment::insert_piece(connection, name, n, piece)?;
        }
        connection
            .prepare_cached("INSERT INTO content (digest, name) VALUES (:digest, :name)")?
            .execute(named_params! { ":digest": digest, ":name": name.as_bytes() })?;
    }
    let id = KeptPdfId::new();
    let tags: Vec<&str> = pdf.languages.iter().map(|language| language.tag()).collect();
    connection.prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":id": id,
        ":owner": owner.id,
        ":owner_kind": owner.kind,
        ":version": version,
        ":languages": tags.join(","),
        ":pages": pdf.pages,
        ":size": i64::try_from(pdf.bytes.len()).map_err(Error::unexpected)?,
        ":digest": digest,
        ":now": millis(tx.now()),
        ":by": tx.member(),
    })?;
    Ok(id)
}

/// The printings that are kept of a record, newest first.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, owner: RecordId) -> Result<Vec<KeptPdf>> {
    let mut statement = view.connection().prepare_cached(include_str!("list.sql"))?;
    let mut rows = statement.query(named_params! { ":owner": owner })?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        kept.push(of_row(row)?);
    }
    Ok(kept)
}

/// A kept printing with its bytes: those that were kept, or none.
///
/// # Errors
/// When there is none, or its bytes are no longer those that were kept.
pub fn read(view: &View<'_>, id: KeptPdfId) -> Result<(KeptPdf, Vec<u8>)> {
    let connection = view.connection();
    let kept = one(view, id)?;
    let mut bytes = Vec::with_capacity(usize::try_from(kept.size).unwrap_or_default());
    let found = attachment::hash(connection, &kept.digest, |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })?;
    if found.as_slice() == kept.digest { Ok((kept, bytes)) } else { Err(Error::KeptPdfAltered) }
}

/// A kept printing without its bytes.
///
/// # Errors
/// When there is none.
pub(crate) fn one(view: &View<'_>, id: KeptPdfId) -> Result<KeptPdf> {
    let mut statement = view.connection().prepare_cached("SELECT * FROM kept_pdf WHERE id = ?1")?;
    statement.query_row([id], |row| Ok(of_row(row))).optional()?.ok_or(Error::RecordNotFound)?
}

fn of_row(row: &Row<'_>) -> Result<KeptPdf> {
    let tags: String = row.get("languages")?;
    let languages = tags.split(',').map(|tag| tag.parse::<Language>().map_err(|_| Error::OfficeDamaged));
    Ok(KeptPdf {
        id: row.get("id")?,
        owner: RecordRef { kind: row.get("owner_kind")?, id: row.get("owner")? },
        version: row.get("version")?,
        languages: languages.collect::<Result<_>>()?,
        pages: row.get("pages")?,
        size: row.get::<_, i64>("size")?.unsigned_abs(),
        digest: row.get("digest")?,
        made_at: moment(row.get("made_at")?)?,
        made_by: row.get("made_by")?,
    })
}
