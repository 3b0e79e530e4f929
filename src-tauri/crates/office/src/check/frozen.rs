//! Approved versions and kept printings, against their digests and against the history.

use std::collections::HashSet;

use rusqlite::Row;
use sha2::{Digest, Sha256};

use super::chain::Written;
use super::{Approved, Problem, names};
use crate::storage::moment;
use crate::{RecordKind, RecordRef, Result, View, attachment};

/// Verifies every approved version; answers how many there are.
pub(super) fn versions(view: &View<'_>, written: &Written, problems: &mut Vec<Problem>) -> Result<u64> {
    let sql = "SELECT id, plan, number, approved_at, digest, frozen FROM plan_version ORDER BY approved_at, id";
    let mut statement = view.connection().prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut found = HashSet::new();
    while let Some(row) = rows.next()? {
        let id: Vec<u8> = row.get("id")?;
        let (digest, frozen): (Vec<u8>, Vec<u8>) = (row.get("digest")?, row.get("frozen")?);
        let sound = zstd::decode_all(frozen.as_slice()).is_ok_and(|text| Sha256::digest(&text).as_slice() == digest);
        if let Some(problem) = judge(written, &id, &digest, sound, Problem::Version, Problem::VersionUnknown) {
            let plan = RecordRef { kind: RecordKind::Plan, id: row.get("plan")? };
            problems.push(problem(approved(view, plan, row.get("number")?, row.get("approved_at")?)?));
        }
        found.insert(id);
    }
    removed(written, &found, Problem::VersionRemoved, problems);
    Ok(found.len() as u64)
}

/// Verifies every kept printing; answers how many there are.
pub(super) fn printings(view: &View<'_>, written: &Written, problems: &mut Vec<Problem>) -> Result<u64> {
    let mut statement = view.connection().prepare("SELECT * FROM kept_pdf ORDER BY made_at, id")?;
    let mut rows = statement.query([])?;
    let mut found = HashSet::new();
    while let Some(row) = rows.next()? {
        let (id, digest): (Vec<u8>, Vec<u8>) = (row.get("id")?, row.get("digest")?);
        let sound = attachment::hash(view.connection(), &digest, |_| Ok(()))?.as_slice() == digest;
        if let Some(problem) = judge(written, &id, &digest, sound, Problem::Printing, Problem::PrintingUnknown) {
            problems.push(problem(approved(view, owner(row)?, row.get("version")?, row.get("made_at")?)?));
        }
        found.insert(id);
    }
    removed(written, &found, Problem::PrintingRemoved, problems);
    Ok(found.len() as u64)
}

fn owner(row: &Row<'_>) -> Result<RecordRef> {
    Ok(RecordRef { kind: row.get("owner_kind")?, id: row.get("owner")? })
}

fn approved(view: &View<'_>, record: RecordRef, version: Option<u32>, at: i64) -> Result<Approved> {
    Ok(Approved { record: names(view, record)?, version, at: moment(at)? })
}

type Says = fn(Approved) -> Problem;

/// What is wrong with a row: it is not what the history wrote, or its bytes are not those of its digest.
fn judge(written: &Written, id: &[u8], digest: &[u8], sound: bool, altered: Says, unknown: Says) -> Option<Says> {
    match written.get(id) {
        None => Some(unknown),
        Some((meant, _)) if meant != digest || !sound => Some(altered),
        Some(_) => None,
    }
}

fn removed(written: &Written, found: &HashSet<Vec<u8>>, says: fn(super::Step) -> Problem, problems: &mut Vec<Problem>) {
    let mut gone: Vec<_> = written.iter().filter(|(id, _)| !found.contains(*id)).collect();
    gone.sort_by_key(|(id, _)| *id);
    problems.extend(gone.into_iter().map(|(_, (_, step))| says(step.clone())));
}
