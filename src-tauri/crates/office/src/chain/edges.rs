//! The next records of a chain, in either direction: those that a field names, those whose field names it, the items of
//! packets, and the links that were made.

use std::sync::LazyLock;

use rusqlite::named_params;

use super::verb::{Tie, Verb};
use super::view::Direction;
use crate::record::{self, Field, Holds};
use crate::{ChainLinkId, PacketId, PartRowId, RecordId, RecordKind, RecordRef, Result, View, packet};

/// One step of a chain, from what comes before to what comes after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) before: RecordRef,
    pub(super) after: RecordRef,
    pub(super) verb: Verb,
    /// The row of the record before that is meant.
    pub(super) before_row: Option<PartRowId>,
    /// The row of the record after that is meant.
    pub(super) after_row: Option<PartRowId>,
    /// The link, where somebody made it; none where a field says it.
    pub(super) link: Option<ChainLinkId>,
}

/// A column that says something of two records.
struct TiedColumn {
    /// The kind of the record that has the column, itself or in a row.
    owner: RecordKind,
    table: &'static str,
    /// The column that names the record: its own identity, or that which a row has of it.
    owner_column: &'static str,
    name: &'static str,
    kind_column: Option<String>,
    kinds: &'static [RecordKind],
    tie: Tie,
    is_part: bool,
}

/// The items of packets refer to what they print, of whatever kind.
const PACKET_ITEM: Tie = Tie::Own(Verb::Reports);

static TIED: LazyLock<Vec<TiedColumn>> = LazyLock::new(|| {
    let mut columns = Vec::new();
    for concept in record::ALL {
        let parts = concept.parts.iter().map(|part| (part.table, concept.table, part.fields, true));
        for (table, owner_column, fields, is_part) in parts.chain([(concept.table, "id", concept.fields, false)]) {
            columns.extend(fields.iter().filter_map(|field: &'static Field| {
                let (Some(tie), Holds::Record(kinds)) = (field.tie, field.holds) else { return None };
                let kind_column = field.kind_column();
                Some(TiedColumn {
                    owner: concept.kind,
                    table,
                    owner_column,
                    name: field.name,
                    kind_column,
                    kinds,
                    tie,
                    is_part,
                })
            }));
        }
    }
    columns
});

impl TiedColumn {
    fn edge(&self, own: RecordRef, row: PartRowId, other: RecordRef) -> Edge {
        let row = self.is_part.then_some(row);
        edge(self.tie, own, row, other)
    }

    /// What a record's own column names.
    fn named_by(&self, view: &View<'_>, own: RecordRef, edges: &mut Vec<Edge>) -> Result<()> {
        let Self { table, name, owner_column, .. } = self;
        let kind = self.kind_column.as_deref().unwrap_or("NULL");
        let sql = format!(
            "SELECT id, {name}, {kind} FROM {table} WHERE {owner_column} = :record AND {name} IS NOT NULL AND deleted_at IS NULL"
        );
        let mut statement = view.connection().prepare_cached(&sql)?;
        let mut rows = statement.query(named_params! { ":record": own.id })?;
        while let Some(row) = rows.next()? {
            let kind = row.get::<_, Option<RecordKind>>(2)?.or_else(|| self.kinds.first().copied());
            let Some(kind) = kind else { continue };
            edges.push(self.edge(own, row.get(0)?, RecordRef { kind, id: row.get(1)? }));
        }
        Ok(())
    }

    /// The records whose column names this one.
    fn naming(&self, view: &View<'_>, other: RecordRef, edges: &mut Vec<Edge>) -> Result<()> {
        let Self { table, name, owner_column, .. } = self;
        let sql = format!("SELECT id, {owner_column} FROM {table} WHERE {name} = :record AND deleted_at IS NULL");
        let mut statement = view.connection().prepare_cached(&sql)?;
        let mut rows = statement.query(named_params! { ":record": other.id })?;
        while let Some(row) = rows.next()? {
            edges.push(self.edge(RecordRef { kind: self.owner, id: row.get(1)? }, row.get(0)?, other));
        }
        Ok(())
    }
}

fn edge(tie: Tie, own: RecordRef, own_row: Option<PartRowId>, other: RecordRef) -> Edge {
    let verb = tie.verb();
    if tie.runs_from_own() {
        Edge { before: own, after: other, verb, before_row: own_row, after_row: None, link: None }
    } else {
        Edge { before: other, after: own, verb, before_row: None, after_row: own_row, link: None }
    }
}

/// The edges that leave a record in one direction; only those that may not come round, where so asked. What they lead to is
/// there.
pub(super) fn edges(view: &View<'_>, from: RecordRef, direction: Direction, acyclic: bool) -> Result<Vec<Edge>> {
    let mut edges = Vec::new();
    let forward = direction == Direction::Forward;
    let wanted = |verb: Verb| !acyclic || verb.is_acyclic();
    for column in TIED.iter().filter(|column| wanted(column.tie.verb())) {
        let own_first = column.tie.runs_from_own() == forward;
        if own_first && column.owner == from.kind {
            column.named_by(view, from, &mut edges)?;
        }
        if !own_first && column.kinds.contains(&from.kind) {
            column.naming(view, from, &mut edges)?;
        }
    }
    if wanted(PACKET_ITEM.verb()) {
        packet_items(view, from, direction, &mut edges)?;
    }
    links(view, from, direction, &mut edges)?;
    let mut kept = Vec::with_capacity(edges.len());
    for edge in edges {
        let other = if forward { edge.after } else { edge.before };
        if other != from && wanted(edge.verb) && record::is_there(view, other)? {
            kept.push(edge);
        }
    }
    Ok(kept)
}

fn packet_items(view: &View<'_>, from: RecordRef, direction: Direction, edges: &mut Vec<Edge>) -> Result<()> {
    match direction {
        Direction::Backward if from.kind == RecordKind::Packet => {
            for (item, _, other) in packet::stored_records(view, PacketId(from.id.0))? {
                edges.push(edge(PACKET_ITEM, from, Some(PartRowId(item.0)), other));
            }
        }
        Direction::Backward => {}
        Direction::Forward => {
            let sql = "SELECT id, packet FROM packet_item WHERE record = :record AND deleted_at IS NULL ORDER BY id";
            let mut statement = view.connection().prepare_cached(sql)?;
            let mut rows = statement.query(named_params! { ":record": from.id })?;
            while let Some(row) = rows.next()? {
                let packet = RecordRef { kind: RecordKind::Packet, id: row.get::<_, RecordId>(1)? };
                edges.push(edge(PACKET_ITEM, packet, Some(row.get(0)?), from));
            }
        }
    }
    Ok(())
}

fn links(view: &View<'_>, from: RecordRef, direction: Direction, edges: &mut Vec<Edge>) -> Result<()> {
    let mut statement = view.connection().prepare_cached(include_str!("links.sql"))?;
    let mut rows = statement.query(named_params! { ":record": from.id })?;
    while let Some(row) = rows.next()? {
        let verb: Verb = row.get("verb")?;
        let subject = RecordRef { kind: row.get("from_kind")?, id: row.get("from_record")? };
        let object = RecordRef { kind: row.get("to_kind")?, id: row.get("to_record")? };
        let (subject_row, object_row) = (row.get("from_row")?, row.get("to_row")?);
        let link = Some(row.get("id")?);
        let edge = if verb.runs_from_subject() {
            Edge { before: subject, after: object, verb, before_row: subject_row, after_row: object_row, link }
        } else {
            Edge { before: object, after: subject, verb, before_row: object_row, after_row: subject_row, link }
        };
        let own = if direction == Direction::Forward { edge.before } else { edge.after };
        if own == from {
            edges.push(edge);
        }
    }
    Ok(())
}
