//! Links in the file, and what becomes of them when a record or a row goes.

use rusqlite::named_params;

use super::verb::Verb;
use super::view::Direction;
use crate::storage::millis;
use crate::{ChainLinkId, Message, PartRowId, RecordRef, Result, Tx, View};

/// A link with the records at its ends: the one that does what the verb says, and the one that it does it to.
pub(super) struct Link {
    pub(super) id: ChainLinkId,
    pub(super) verb: Verb,
    pub(super) from: RecordRef,
    pub(super) to: RecordRef,
}

/// The links that a record stands in.
pub(super) fn of_record(view: &View<'_>, record: RecordRef) -> Result<Vec<Link>> {
    let mut statement = view.connection().prepare_cached(include_str!("links.sql"))?;
    let rows = statement.query_map(named_params! { ":record": record.id }, |row| {
        Ok(Link {
            id: row.get("id")?,
            verb: row.get("verb")?,
            from: RecordRef { kind: row.get("from_kind")?, id: row.get("from_record")? },
            to: RecordRef { kind: row.get("to_kind")?, id: row.get("to_record")? },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The records that a record is linked with, and what each is to it.
pub(crate) fn hanging(view: &View<'_>, record: RecordRef) -> Result<Vec<(RecordRef, Message)>> {
    let links = of_record(view, record)?;
    Ok(links
        .into_iter()
        .map(|link| {
            let is_subject = link.from == record;
            let forward = is_subject == link.verb.runs_from_subject();
            let direction = if forward { Direction::Forward } else { Direction::Backward };
            (if is_subject { link.to } else { link.from }, link.verb.relation(direction))
        })
        .collect())
}

pub(super) fn mark_deleted(tx: &Tx<'_>, id: ChainLinkId) -> Result<()> {
    tx.connection()
        .prepare_cached(
            "UPDATE chain_link SET deleted_at = :now, deleted_by = :by WHERE id = :id AND deleted_at IS NULL",
        )?
        .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
    Ok(())
}

/// Takes away the links that a record stands in; answers the records at their other ends.
pub(crate) fn clear(tx: &Tx<'_>, record: RecordRef) -> Result<Vec<RecordRef>> {
    let mut touched = Vec::new();
    for link in of_record(tx, record)? {
        mark_deleted(tx, link.id)?;
        touched.push(if link.from == record { link.to } else { link.from });
    }
    Ok(touched)
}

/// Takes away the links that mean a row of a record, which goes; answers the records at their ends.
pub(crate) fn clear_row(tx: &Tx<'_>, record: RecordRef, row: PartRowId) -> Result<Vec<RecordRef>> {
    let sql = "SELECT id FROM chain_link WHERE (from_record = :record AND from_row = :row \
               OR to_record = :record AND to_row = :row) AND deleted_at IS NULL";
    let mut statement = tx.connection().prepare_cached(sql)?;
    let found = statement
        .query_map(named_params! { ":record": record.id, ":row": row }, |row| row.get::<_, ChainLinkId>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut touched = Vec::new();
    for link in of_record(tx, record)?.into_iter().filter(|link| found.contains(&link.id)) {
        mark_deleted(tx, link.id)?;
        touched.extend([link.from, link.to]);
    }
    Ok(touched)
}

/// Lets the links of one record be those of another of its kind; answers the records at their other ends. A link between the
/// two says nothing any more, and goes.
pub(crate) fn redirect(tx: &Tx<'_>, from: RecordRef, into: RecordRef) -> Result<Vec<RecordRef>> {
    let mut touched = Vec::new();
    for link in of_record(tx, from)? {
        let other = if link.from == from { link.to } else { link.from };
        if other == into {
            mark_deleted(tx, link.id)?;
            continue;
        }
        // Rows go with the record that they belong to, so that a link keeps which one it means.
        for column in ["from_record", "to_record"] {
            tx.connection()
                .prepare_cached(&format!("UPDATE chain_link SET {column} = :into WHERE id = :id AND {column} = :from"))?
                .execute(named_params! { ":id": link.id, ":from": from.id, ":into": into.id })?;
        }
        touched.push(other);
    }
    Ok(touched)
}
