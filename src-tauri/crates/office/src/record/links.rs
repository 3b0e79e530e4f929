//! Which records refer to which: what hangs on a record when it is to be deleted, and what becomes of it.

use hamkor_language::{Language, messages};
use rusqlite::named_params;

use super::concept::{self, Field, Holds};
use super::of_kind;
use super::read::kind_text;
use super::view::LinkFrom;
use crate::history::{NamedRecord, record_name};
use crate::storage::millis;
use crate::{Error, Message, RecordId, RecordKind, RecordRef, Result, Tx, View, chain};

/// A column that refers to records.
struct Column {
    table: &'static str,
    name: &'static str,
    /// The column that says which kind it refers to.
    kind: Option<String>,
    /// The kind of the record that its row belongs to, and the column that names it.
    owner: (RecordKind, &'static str),
    label: Message,
}

/// Every column that can refer to a record of this kind.
fn columns(kind: RecordKind) -> Vec<Column> {
    let refers = |field: &&Field| matches!(field.holds, Holds::Record(kinds) if kinds.contains(&kind));
    let mut columns = Vec::new();
    for concept in concept::ALL {
        let own = concept.fields.iter().filter(refers).map(|field| Column {
            table: concept.table,
            name: field.name,
            kind: field.kind_column(),
            owner: (concept.kind, "id"),
            label: field.label(),
        });
        columns.extend(own);
        for part in concept.parts {
            columns.extend(part.fields.iter().filter(refers).map(|field| Column {
                table: part.table,
                name: field.name,
                kind: field.kind_column(),
                owner: (concept.kind, concept.table),
                label: part.label(),
            }));
        }
    }
    if kind == RecordKind::Organisation {
        for (table, owner) in [("plan", "id"), ("plan_node", "plan")] {
            columns.push(Column {
                table,
                name: "responsible",
                kind: None,
                owner: (RecordKind::Plan, owner),
                label: messages::history_field_responsible(),
            });
        }
    }
    columns.push(Column {
        table: "packet_item",
        name: "record",
        kind: None,
        owner: (RecordKind::Packet, "packet"),
        label: messages::history_field_packet_item(),
    });
    columns
}

/// The records whose rows refer to this one by a column.
fn owners(view: &View<'_>, column: &Column, record: RecordRef) -> Result<Vec<RecordRef>> {
    let Column { table, name, owner: (kind, owner), .. } = column;
    let sql = format!("SELECT DISTINCT {owner} FROM {table} WHERE {name} = :record AND deleted_at IS NULL");
    let mut statement = view.connection().prepare_cached(&sql)?;
    let found = statement.query_map(named_params! { ":record": record.id }, |row| row.get::<_, RecordId>(0))?;
    let mut records = Vec::new();
    for id in found {
        let owner = RecordRef { kind: *kind, id: id? };
        if is_there(view, owner)? {
            records.push(owner);
        }
    }
    Ok(records)
}

/// The table of a kind of record that can be referred to.
fn table(kind: RecordKind) -> Option<&'static str> {
    match kind {
        RecordKind::Plan => Some("plan"),
        RecordKind::Packet => Some("packet"),
        RecordKind::Member => Some("member"),
        kind => of_kind(kind).map(|concept| concept.table),
    }
}

pub(crate) fn is_there(view: &View<'_>, record: RecordRef) -> Result<bool> {
    let Some(table) = table(record.kind) else { return Ok(false) };
    let sql = format!("SELECT 1 FROM {table} WHERE id = :id AND deleted_at IS NULL");
    Ok(view.connection().prepare_cached(&sql)?.exists(named_params! { ":id": record.id })?)
}

/// Refuses a record that is not there.
pub(crate) fn require(view: &View<'_>, record: RecordRef) -> Result<()> {
    if is_there(view, record)? { Ok(()) } else { Err(Error::RecordNotFound) }
}

/// What refers to a record, each once for everything that it refers as: what hangs on it, should it be deleted.
///
/// # Errors
/// When the file cannot be read.
pub fn hanging(view: &View<'_>, record: RecordRef, language: Language) -> Result<Vec<LinkFrom>> {
    let mut links: Vec<LinkFrom> = Vec::new();
    for column in columns(record.kind) {
        for owner in owners(view, &column, record)?.into_iter().filter(|owner| *owner != record) {
            links.push(LinkFrom {
                record: NamedRecord { reference: owner, name: record_name(view, owner, language)? },
                kind_text: kind_text(owner.kind, language),
                label: column.label.text(language),
            });
        }
    }
    for (other, relation) in chain::hanging(view, record)? {
        links.push(LinkFrom {
            record: NamedRecord { reference: other, name: record_name(view, other, language)? },
            kind_text: kind_text(other.kind, language),
            label: relation.text(language),
        });
    }
    links.dedup();
    Ok(links)
}

/// Takes away everything that refers to a record; answers the records that did.
pub(super) fn clear(tx: &Tx<'_>, record: RecordRef) -> Result<Vec<RecordRef>> {
    let mut touched = chain::clear(tx, record)?;
    for column in columns(record.kind) {
        touched.extend(owners(tx, &column, record)?);
        let Column { table, name, kind, .. } = &column;
        let connection = tx.connection();
        if *table == "packet_item" {
            let sql = "UPDATE packet_item SET deleted_at = :now, deleted_by = :by \
                       WHERE record = :record AND deleted_at IS NULL";
            let parameters = named_params! { ":record": record.id, ":now": millis(tx.now()), ":by": tx.member() };
            connection.prepare_cached(sql)?.execute(parameters)?;
        } else {
            let kind = kind.as_ref().map(|kind| format!(", {kind} = NULL")).unwrap_or_default();
            let sql = format!("UPDATE {table} SET {name} = NULL{kind} WHERE {name} = :record AND deleted_at IS NULL");
            connection.prepare_cached(&sql)?.execute(named_params! { ":record": record.id })?;
        }
    }
    Ok(touched)
}

/// Lets everything that refers to one record refer to another of its kind; answers the records that did.
pub(super) fn redirect(tx: &Tx<'_>, from: RecordRef, into: RecordRef) -> Result<Vec<RecordRef>> {
    let mut touched = chain::redirect(tx, from, into)?;
    for column in columns(from.kind) {
        touched.extend(owners(tx, &column, from)?);
        let Column { table, name, .. } = &column;
        tx.connection()
            .prepare_cached(&format!("UPDATE {table} SET {name} = :into WHERE {name} = :from"))?
            .execute(named_params! { ":from": from.id, ":into": into.id })?;
    }
    Ok(touched)
}

/// Takes away where a record or a row of it refers to the record itself.
pub(super) fn clear_own(tx: &Tx<'_>, concept: &concept::Concept, record: RecordRef) -> Result<()> {
    let own = columns(record.kind).into_iter().filter(|column| column.owner.0 == concept.kind);
    for Column { table, name, kind, owner: (_, owner), .. } in own {
        let kind = kind.map(|kind| format!(", {kind} = NULL")).unwrap_or_default();
        let sql = format!("UPDATE {table} SET {name} = NULL{kind} WHERE {name} = :record AND {owner} = :record");
        tx.connection().prepare_cached(&sql)?.execute(named_params! { ":record": record.id })?;
    }
    Ok(())
}
