//! Approved versions: the whole plan as it was approved, in every language, under a digest.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, named_params};
use sha2::{Digest, Sha256};

use super::view::Plan;
use super::{read, store};
use crate::passage;
use crate::storage::{millis, moment};
use crate::{Error, MemberId, PlanId, PlanVersionId, Result, Tx, View};

/// How hard a frozen text is packed: it is written once.
const COMPRESSION: i32 = 9;

/// Freezes a plan as it reads now.
pub(super) fn freeze(tx: &Tx<'_>, id: PlanId) -> Result<()> {
    let plan = store::one(tx, id)?;
    // The frozen text is worded in the plan's own language; what depends on who reads it is left out.
    let mut whole = read::read(tx, id, plan.source_language.language())?;
    whole.moves.clear();
    whole.editable = false;
    whole.translatable = false;
    let text = serde_json::to_vec(&whole)?;
    let frozen = zstd::encode_all(text.as_slice(), COMPRESSION).map_err(Error::unexpected)?;
    tx.connection().prepare_cached(include_str!("freeze.sql"))?.execute(named_params! {
        ":id": PlanVersionId::new(),
        ":plan": id,
        ":number": plan.version,
        ":now": millis(tx.now()),
        ":by": tx.member(),
        ":digest": Sha256::digest(&text).to_vec(),
        ":frozen": frozen,
    })?;
    Ok(())
}

/// The latest approved version's text.
pub(super) fn latest(view: &View<'_>, id: PlanId) -> Result<Option<Plan>> {
    let frozen: Option<Vec<u8>> = view
        .connection()
        .prepare_cached("SELECT frozen FROM plan_version WHERE plan = :plan ORDER BY number DESC, id DESC LIMIT 1")?
        .query_row(named_params! { ":plan": id }, |row| row.get("frozen"))
        .optional()?;
    frozen
        .map(|frozen| {
            let text = zstd::decode_all(frozen.as_slice()).map_err(|_| Error::OfficeDamaged)?;
            let mut whole: serde_json::Value = serde_json::from_slice(&text)?;
            if let Some(passages) = whole.get_mut("passages") {
                passage::upgrade(passages);
            }
            Ok(serde_json::from_value(whole)?)
        })
        .transpose()
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

/// The approved versions whose frozen text no longer has the digest that it was frozen under, for the check of an office.
pub(crate) fn altered_versions(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT plan, number, digest, frozen FROM plan_version")?;
    let mut rows = statement.query([])?;
    let mut altered = Vec::new();
    while let Some(row) = rows.next()? {
        let (plan, number): (PlanId, u32) = (row.get("plan")?, row.get("number")?);
        let (digest, frozen): (Vec<u8>, Vec<u8>) = (row.get("digest")?, row.get("frozen")?);
        let sound = zstd::decode_all(frozen.as_slice()).is_ok_and(|text| Sha256::digest(&text).as_slice() == digest);
        if !sound {
            altered.push(format!("{plan} ({number})"));
        }
    }
    Ok(altered)
}
