//! The tree of a packet's items: their order, their numbers, and how one finds its place among the others.

use std::collections::HashMap;

use rusqlite::{Row, named_params};

use super::content::ItemContent;
use super::{News, Orientation};
use crate::{PacketId, PacketItemId, PacketReaderId, Rank, RecordRef, Result, Tx, View};

/// How many levels of items a packet has at most: 1.2.3.4.
pub const DEEPEST: u8 = 4;

/// An item as it is stored, at its place in the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// Which item.
    pub id: PacketItemId,
    /// The item to which it belongs.
    pub parent: Option<PacketItemId>,
    /// How deep it stands, from 1.
    pub depth: u8,
    /// Its number: `3.2`.
    pub number: String,
    /// What it prints.
    pub content: ItemContent,
    /// For whom it is; nothing: for everybody. A reader who is no longer among the packet's opens it to nobody else.
    pub readers: Option<Vec<PacketReaderId>>,
    /// How its pages lie.
    pub orientation: Orientation,
    /// What became of it since the packet before.
    pub news: Option<News>,
    /// What the saved view is called that it lists.
    pub(super) view_name: Option<String>,
    /// The parent and the rank as the row has them: the parent may be deleted.
    kept: (Option<PacketItemId>, Rank),
}

struct Node {
    item: Stored,
    deleted: bool,
}

/// The items of a packet, each before those that belong to it.
///
/// What belongs to an item that was taken out stands where that stood.
///
/// # Errors
/// When the file cannot be read.
pub fn stored_items(view: &View<'_>, packet: PacketId) -> Result<Vec<Stored>> {
    let mut statement = view.connection().prepare_cached(include_str!("items.sql"))?;
    let mut rows = statement.query(named_params! { ":packet": packet })?;
    let mut below: HashMap<Option<PacketItemId>, Vec<Node>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let node = node(row)?;
        below.entry(node.item.kept.0).or_default().push(node);
    }
    let mut items = Vec::new();
    let mut top = Count { prefix: String::new(), depth: 1, last: 0 };
    walk(&mut below, None, None, &mut top, &mut items);
    // Two laptops may each have moved an item below the other's: these stand at the end, so that they can be moved again.
    while let Some(row) = below.keys().min().copied() {
        walk(&mut below, row, None, &mut top, &mut items);
    }
    Ok(items)
}

/// The records that the items of a packet are of.
pub(crate) fn stored_records(view: &View<'_>, packet: PacketId) -> Result<Vec<(PacketItemId, String, RecordRef)>> {
    let items = stored_items(view, packet)?.into_iter();
    Ok(items.filter_map(|item| Some((item.id, item.number, item.content.record()?))).collect())
}

fn node(row: &Row<'_>) -> Result<Node> {
    let readers: Option<String> = row.get("readers")?;
    let parent = row.get("parent")?;
    let item = Stored {
        id: row.get("id")?,
        parent,
        depth: 0,
        number: String::new(),
        content: ItemContent::from_row(row)?,
        readers: readers.map(|readers| serde_json::from_str(&readers)).transpose()?,
        orientation: row.get("orientation")?,
        news: row.get("news")?,
        view_name: row.get("view_name")?,
        kept: (parent, row.get("rank")?),
    };
    Ok(Node { item, deleted: row.get("is_deleted")? })
}

struct Count {
    prefix: String,
    depth: u8,
    last: u32,
}

/// Takes the nodes below a row out of the map, so that rows that refer to each other in a circle end the walk.
fn walk(
    below: &mut HashMap<Option<PacketItemId>, Vec<Node>>,
    row: Option<PacketItemId>,
    parent: Option<PacketItemId>,
    count: &mut Count,
    items: &mut Vec<Stored>,
) {
    for Node { mut item, deleted } in below.remove(&row).unwrap_or_default() {
        let id = item.id;
        if deleted {
            walk(below, Some(id), parent, count, items);
            continue;
        }
        count.last += 1;
        item.number = format!("{}{}", count.prefix, count.last);
        (item.parent, item.depth) = (parent, count.depth);
        let mut inner = Count { prefix: format!("{}.", item.number), depth: count.depth + 1, last: 0 };
        items.push(item);
        walk(below, Some(id), Some(id), &mut inner, items);
    }
}

/// The items that belong to one, at any depth, with itself.
pub(super) fn with_those_below(items: &[Stored], id: PacketItemId) -> Vec<&Stored> {
    let Some(at) = items.iter().position(|item| item.id == id) else { return Vec::new() };
    let below = items[at + 1..].iter().take_while(|item| item.depth > items[at].depth);
    std::iter::once(&items[at]).chain(below).collect()
}

/// Finds a rank below a parent after one of its items, or before all of them, and gives its neighbours ranks that leave room
/// where they have none of their own: what stands where a deleted item stood is ranked among that one's.
pub(super) fn rank_for(
    tx: &Tx<'_>,
    items: &[Stored],
    parent: Option<PacketItemId>,
    after: Option<PacketItemId>,
    moving: Option<PacketItemId>,
) -> Result<Rank> {
    let siblings: Vec<&Stored> = items.iter().filter(|item| item.parent == parent && Some(item.id) != moving).collect();
    let at = match after {
        None => 0,
        Some(after) => siblings.iter().position(|item| item.id == after).ok_or(crate::Error::RecordNotFound)? + 1,
    };
    if siblings.iter().all(|item| item.kept.0 == parent) {
        let rank = |at: usize| siblings.get(at).map(|item| &item.kept.1);
        return Ok(Rank::between(at.checked_sub(1).and_then(rank), rank(at)));
    }
    let mut ranks = Rank::first(siblings.len() + 1);
    let own = ranks.remove(at);
    for (item, rank) in siblings.iter().zip(&ranks) {
        tx.connection()
            .prepare_cached("UPDATE packet_item SET parent = :parent, rank = :rank WHERE id = :id")?
            .execute(named_params! { ":id": item.id, ":parent": parent, ":rank": rank })?;
    }
    Ok(own)
}
