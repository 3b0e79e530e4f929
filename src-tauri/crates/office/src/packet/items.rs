//! What is done with the items of a packet. Each is one change.

use hamkor_language::{WrittenLanguage, messages};
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use super::actions::change;
use super::content::ItemContent;
use super::tree::{DEEPEST, Stored, rank_for, stored_items, with_those_below};
use super::{ItemText, Orientation};
use crate::record::write_column;
use crate::storage::millis;
use crate::wording::{self, Typed};
use crate::{Error, Office, Outcome, PacketId, PacketItemId, PacketReaderId, Result, Tx, View};

/// A place in the tree of a packet's items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PacketPlace")]
pub struct Place {
    /// The item to which it belongs; none at the top.
    pub parent: Option<PacketItemId>,
    /// The item after which it stands among those of its parent; before all of them where none is named.
    pub after: Option<PacketItemId>,
}

impl Place {
    /// The end of the packet.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn end(view: &View<'_>, packet: PacketId) -> Result<Self> {
        let items = stored_items(view, packet)?;
        Ok(Self { parent: None, after: items.iter().rev().find(|item| item.parent.is_none()).map(|item| item.id) })
    }
}

/// Puts an item into a packet, at a place or at the end.
///
/// # Errors
/// When there is no such packet, place or record, or the place is too deep.
pub fn add_item(
    office: &Office,
    packet: PacketId,
    content: impl Into<ItemContent>,
    place: Option<Place>,
) -> Result<Outcome<PacketItemId>> {
    let content = content.into();
    change(office, packet, messages::packet_history_item_added(), |tx| insert(tx, packet, &content, place))
}

/// Puts an item into a packet within a change.
pub(super) fn insert(
    tx: &Tx<'_>,
    packet: PacketId,
    content: &ItemContent,
    place: Option<Place>,
) -> Result<PacketItemId> {
    content.require(tx)?;
    let items = stored_items(tx, packet)?;
    let place = match place {
        Some(place) => place,
        None => Place::end(tx, packet)?,
    };
    if depth_below(&items, place.parent)? >= DEEPEST {
        return Err(Error::PacketTooDeep);
    }
    let id = PacketItemId::new();
    let record = content.record().unwrap_or_else(|| packet.into());
    tx.connection().prepare_cached(include_str!("insert_item.sql"))?.execute(named_params! {
        ":id": id,
        ":packet": packet,
        ":rank": rank_for(tx, &items, place.parent, place.after, None)?,
        ":parent": place.parent,
        ":kind": record.kind,
        ":record": record.id,
        ":now": millis(tx.now()),
    })?;
    write_content(tx, packet, id, content)?;
    Ok(id)
}

/// Writes what an item prints into its row.
pub(super) fn write_content(tx: &Tx<'_>, packet: PacketId, id: PacketItemId, content: &ItemContent) -> Result<()> {
    for (column, value) in content.columns(packet)? {
        write_column(tx, "packet_item", id.0, column, &value)?;
    }
    Ok(())
}

/// How deep the items of a parent's parent stand: 0 at the top.
fn depth_below(items: &[Stored], parent: Option<PacketItemId>) -> Result<u8> {
    match parent {
        None => Ok(0),
        Some(parent) => items.iter().find(|item| item.id == parent).map(|item| item.depth).ok_or(Error::RecordNotFound),
    }
}

/// Moves an item, with those that belong to it, to another place in its packet.
///
/// # Errors
/// When there is no such item or place, the place belongs to the item itself, or is too deep.
pub fn move_item(office: &Office, item: PacketItemId, place: Place) -> Result<Outcome<()>> {
    let packet = office.read(|view| packet_of(view, item))?;
    change(office, packet, messages::packet_history_item_moved(), |tx| {
        let items = stored_items(tx, packet)?;
        let moving = with_those_below(&items, item);
        let own = moving.first().ok_or(Error::RecordNotFound)?.depth;
        if place.parent.is_some_and(|parent| moving.iter().any(|one| one.id == parent)) {
            return Err(Error::RecordNotFound);
        }
        let height = moving.iter().map(|one| one.depth - own).max().unwrap_or_default();
        if depth_below(&items, place.parent)? + 1 + height > DEEPEST {
            return Err(Error::PacketTooDeep);
        }
        let rank = rank_for(tx, &items, place.parent, place.after, Some(item))?;
        write_column(tx, "packet_item", item.0, "parent", &place.parent)?;
        write_column(tx, "packet_item", item.0, "rank", &rank)
    })
}

/// Takes an item out of its packet; the record stays. What belongs to it takes its place, or goes with it.
///
/// # Errors
/// When there is no such item.
pub fn remove_item(office: &Office, item: PacketItemId, with_those_below_it: bool) -> Result<Outcome<()>> {
    let packet = office.read(|view| packet_of(view, item))?;
    change(office, packet, messages::packet_history_item_removed(), |tx| {
        let items = stored_items(tx, packet)?;
        let count = if with_those_below_it { usize::MAX } else { 1 };
        for one in with_those_below(&items, item).into_iter().take(count) {
            tx.connection()
                .prepare_cached("UPDATE packet_item SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
                .execute(named_params! { ":id": one.id, ":now": millis(tx.now()), ":by": tx.member() })?;
        }
        Ok(())
    })
}

/// What is said of an item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[serde(rename = "PacketItemSetting")]
pub enum ItemSetting {
    /// What it prints, of the same kind as before: which parts of a record, how deep, which list.
    Content(ItemContent),
    /// For whom it is; for everybody where nothing is said.
    Readers(Option<Vec<PacketReaderId>>),
    /// How its pages lie.
    Orientation(Orientation),
}

/// Says something of an item.
///
/// # Errors
/// When there is no such item or record.
pub fn set_item(office: &Office, item: PacketItemId, setting: &ItemSetting) -> Result<Outcome<()>> {
    let packet = office.read(|view| packet_of(view, item))?;
    change(office, packet, messages::packet_history_item_changed(), |tx| match setting {
        ItemSetting::Content(content) => {
            content.require(tx)?;
            let items = stored_items(tx, packet)?;
            let before = items.iter().find(|one| one.id == item).ok_or(Error::RecordNotFound)?;
            if before.content.kind() != content.kind() {
                return Err(Error::RecordNotFound);
            }
            write_content(tx, packet, item, content)
        }
        ItemSetting::Readers(readers) => {
            let readers = readers.as_ref().map(serde_json::to_string).transpose()?;
            write_column(tx, "packet_item", item.0, "readers", &readers)
        }
        ItemSetting::Orientation(orientation) => write_column(tx, "packet_item", item.0, "orientation", orientation),
    })
}

/// Writes a text of an item's own in one language.
///
/// # Errors
/// When there is no such item.
pub fn set_item_text(
    office: &Office,
    item: PacketItemId,
    text: ItemText,
    language: WrittenLanguage,
    words: impl Into<Typed>,
) -> Result<Outcome<()>> {
    write_text(office, item, text.as_str(), language, words.into())
}

/// Writes in one language what an item has to say under a name.
pub(super) fn write_text(
    office: &Office,
    item: PacketItemId,
    field: &str,
    language: WrittenLanguage,
    words: Typed,
) -> Result<Outcome<()>> {
    let words = words.trimmed_end();
    let packet = office.read(|view| packet_of(view, item))?;
    change(office, packet, messages::packet_history_item_changed(), |tx| {
        wording::set(tx, item.0, field, language, words, language)
    })
}

pub(super) fn packet_of(view: &View<'_>, item: PacketItemId) -> Result<PacketId> {
    view.connection()
        .prepare_cached("SELECT packet FROM packet_item WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! { ":id": item }, |row| row.get("packet"))
        .optional()?
        .ok_or(Error::RecordNotFound)
}
