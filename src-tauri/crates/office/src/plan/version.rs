//! Approved versions: the whole plan as it was approved, in every language, under a digest.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, named_params};

use super::content::{self, Content};
use super::store;
use crate::storage::{millis, moment};
use crate::{Error, MemberId, PlanId, PlanVersionId, Result, Tx, View};

/// How hard a frozen text is packed: it is written once.
const COMPRESSION: i32 = 9;

/// Freezes a plan under the digest of its canonical form.
pub(super) fn freeze(tx: &Tx<'_>, id: PlanId, canonical: &[u8], digest: &[u8; 32]) -> Result<()> {
    let plan = store::one(tx, id)?;
    let frozen = zstd::encode_all(canonical, COMPRESSION).map_err(Error::unexpected)?;
    tx.connection().prepare_cached(include_str!("freeze.sql"))?.execute(named_params! {
        ":id": PlanVersionId::new(),
        ":plan": id,
        ":number": plan.version,
        ":now": millis(tx.now()),
        ":by": tx.member(),
        ":digest": digest,
        ":frozen": frozen,
    })?;
    Ok(())
}

/// What an approved version says, and when it was approved; nothing where there is none of that number.
pub(super) fn content(view: &View<'_>, id: PlanId, number: u32) -> Result<Option<(Content, DateTime<Utc>)>> {
    let frozen: Option<(Vec<u8>, i64)> = view
        .connection()
        .prepare_cached(include_str!("version_text.sql"))?
        .query_row(named_params! { ":plan": id, ":number": number }, |row| {
            Ok((row.get("frozen")?, row.get("approved_at")?))
        })
        .optional()?;
    let Some((frozen, at)) = frozen else { return Ok(None) };
    let text = zstd::decode_all(frozen.as_slice()).map_err(|_| Error::OfficeDamaged)?;
    Ok(Some((content::read(&text)?, moment(at)?)))
}

/// An approved version without its text.
pub(super) struct Approved {
    pub(super) number: u32,
    pub(super) at: DateTime<Utc>,
    pub(super) by: MemberId,
    pub(super) digest: Vec<u8>,
}

/// The approved versions, newest first.
pub(super) fn all(view: &View<'_>, id: PlanId) -> Result<Vec<Approved>> {
    let mut statement = view.connection().prepare_cached(include_str!("versions.sql"))?;
    let mut rows = statement.query(named_params! { ":plan": id })?;
    let mut versions = Vec::new();
    while let Some(row) = rows.next()? {
        versions.push(Approved {
            number: row.get("number")?,
            at: moment(row.get("approved_at")?)?,
            by: row.get("approved_by")?,
            digest: row.get("digest")?,
        });
    }
    Ok(versions)
}
