//! What is done with packets. Each is one change.

use hamkor_language::{Language, Message, WrittenLanguage, messages};
use rusqlite::{OptionalExtension, ToSql, named_params};

use super::Purpose;
use super::store::{self, CLASSIFICATION};
use crate::change::Change;
use crate::member::Action;
use crate::storage::millis;
use crate::wording::{self, PLACE, TITLE, Typed};
use crate::{Error, Office, Outcome, PacketId, PacketItemId, Rank, RecordRef, Result, Tx, View, plan};

/// Makes an empty packet.
///
/// # Errors
/// When the title is empty, or the member's role does not allow composing.
pub fn create(
    office: &Office,
    title: impl Into<Typed>,
    language: WrittenLanguage,
    purpose: Purpose,
) -> Result<Outcome<PacketId>> {
    create_with_key(office, title, language, purpose, None)
}

pub(crate) fn create_with_key(
    office: &Office,
    title: impl Into<Typed>,
    language: WrittenLanguage,
    purpose: Purpose,
    key: Option<&str>,
) -> Result<Outcome<PacketId>> {
    let title = title.into().trimmed();
    if title.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    office.change(Change::new(Action::Compose, messages::packet_history_created(title.text.as_str())), |tx| {
        let id = PacketId::new();
        tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
            ":id": id,
            ":key": key,
            ":purpose": purpose,
            ":languages": serde_json::to_string(&[language.language()])?,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        wording::set(tx, id.0, TITLE, language, title, language)?;
        tx.touch(id);
        Ok(id)
    })
}

/// Deletes a packet: it can be brought back with undo.
///
/// # Errors
/// When there is no such packet.
pub fn delete(office: &Office, id: PacketId) -> Result<Outcome<()>> {
    let title = office.read(|view| store::name(view, id, Language::Korean))?;
    change(office, id, messages::packet_history_deleted(title), |tx| remove(tx, id))
}

/// Deletes a packet within a change.
pub(super) fn remove(tx: &mut Tx<'_>, id: PacketId) -> Result<()> {
    require(tx, id)?;
    tx.touch(id);
    tx.connection()
        .prepare_cached("UPDATE packet SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
        .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
    Ok(())
}

/// Refuses a packet that is not there.
pub(super) fn require(view: &View<'_>, id: PacketId) -> Result<()> {
    let there = view
        .connection()
        .prepare_cached("SELECT 1 FROM packet WHERE id = :id AND deleted_at IS NULL")?
        .exists(named_params! { ":id": id })?;
    if there { Ok(()) } else { Err(Error::PacketNotFound) }
}

/// Writes the title in one language.
///
/// # Errors
/// When there is no such packet.
pub fn set_title(
    office: &Office,
    id: PacketId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
) -> Result<Outcome<()>> {
    set_wording(office, id, TITLE, language, text)
}

/// Writes in one language where it is held.
///
/// # Errors
/// When there is no such packet.
pub fn set_place(
    office: &Office,
    id: PacketId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
) -> Result<Outcome<()>> {
    set_wording(office, id, PLACE, language, text)
}

/// Writes in one language how confidential it is.
///
/// # Errors
/// When there is no such packet.
pub fn set_classification(
    office: &Office,
    id: PacketId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
) -> Result<Outcome<()>> {
    set_wording(office, id, CLASSIFICATION, language, text)
}

fn set_wording(
    office: &Office,
    id: PacketId,
    field: &'static str,
    language: WrittenLanguage,
    text: impl Into<Typed>,
) -> Result<Outcome<()>> {
    let text = text.into().trimmed();
    change(office, id, messages::packet_history_changed(), |tx| wording::set(tx, id.0, field, language, text, language))
}

/// Says what a packet is for.
///
/// # Errors
/// When there is no such packet.
pub fn set_purpose(office: &Office, id: PacketId, purpose: Purpose) -> Result<Outcome<()>> {
    change(office, id, messages::packet_history_changed(), |tx| set_column(tx, id, "purpose", &purpose))
}

/// Says when it is held, as typed.
///
/// # Errors
/// When the text is no date, or there is no such packet.
pub fn set_held_on(office: &Office, id: PacketId, typed: Option<&str>) -> Result<Outcome<()>> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    let held_on = typed.map(hamkor_language::format::parse_date).transpose()?;
    change(office, id, messages::packet_history_changed(), |tx| set_column(tx, id, "held_on", &held_on))
}

/// Says in which language it is printed, or in which two side by side.
///
/// # Errors
/// When there are none, more than two, or twice the same.
pub fn set_languages(office: &Office, id: PacketId, languages: &[Language]) -> Result<Outcome<()>> {
    let fits = match languages {
        [_] => true,
        [first, second] => first != second,
        _ => false,
    };
    if !fits {
        return Err(Error::LanguageUnknown {
            tag: languages.iter().map(|language| language.tag()).collect::<Vec<_>>().join(","),
        });
    }
    let languages = serde_json::to_string(languages)?;
    change(office, id, messages::packet_history_changed(), |tx| set_column(tx, id, "languages", &languages))
}

/// Writes one column of a packet's row. The name is one of the program's own.
pub(super) fn set_column(tx: &Tx<'_>, id: PacketId, column: &'static str, value: &dyn ToSql) -> Result<()> {
    tx.connection()
        .prepare_cached(&format!("UPDATE packet SET {column} = :value WHERE id = :id AND {column} IS NOT :value"))?
        .execute(named_params! { ":id": id, ":value": value })?;
    Ok(())
}

/// Puts a record into a packet, after an item or at the end.
///
/// # Errors
/// When there is no such packet, item or record.
pub fn add_item(
    office: &Office,
    packet: PacketId,
    record: RecordRef,
    after: Option<PacketItemId>,
) -> Result<Outcome<PacketItemId>> {
    change(office, packet, messages::packet_history_item_added(), |tx| {
        if record.kind == crate::RecordKind::Plan {
            plan::source_language(tx, crate::PlanId(record.id.0))?;
        } else {
            crate::record::require(tx, record)?;
        }
        let id = PacketItemId::new();
        let after = match after {
            Some(after) => Some(after),
            None => store::stored_items(tx, packet)?.last().map(|(last, _)| *last),
        };
        let rank = rank_after(tx, packet, after, None)?;
        tx.connection().prepare_cached(include_str!("insert_item.sql"))?.execute(named_params! {
            ":id": id,
            ":packet": packet,
            ":rank": rank,
            ":kind": record.kind,
            ":record": record.id,
            ":now": millis(tx.now()),
        })?;
        Ok(id)
    })
}

/// Moves an item after another, or to the beginning.
///
/// # Errors
/// When there is no such item.
pub fn move_item(office: &Office, item: PacketItemId, after: Option<PacketItemId>) -> Result<Outcome<()>> {
    let packet = office.read(|view| packet_of(view, item))?;
    change(office, packet, messages::packet_history_item_moved(), |tx| {
        let rank = rank_after(tx, packet, after, Some(item))?;
        tx.connection()
            .prepare_cached("UPDATE packet_item SET rank = :rank WHERE id = :id")?
            .execute(named_params! { ":id": item, ":rank": rank })?;
        Ok(())
    })
}

/// Takes an item out of its packet; the record stays.
///
/// # Errors
/// When there is no such item.
pub fn remove_item(office: &Office, item: PacketItemId) -> Result<Outcome<()>> {
    let packet = office.read(|view| packet_of(view, item))?;
    change(office, packet, messages::packet_history_item_removed(), |tx| {
        tx.connection()
            .prepare_cached("UPDATE packet_item SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
            .execute(named_params! { ":id": item, ":now": millis(tx.now()), ":by": tx.member() })?;
        Ok(())
    })
}

fn packet_of(view: &View<'_>, item: PacketItemId) -> Result<PacketId> {
    view.connection()
        .prepare_cached("SELECT packet FROM packet_item WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! { ":id": item }, |row| row.get("packet"))
        .optional()?
        .ok_or(Error::RecordNotFound)
}

fn rank_after(
    view: &View<'_>,
    packet: PacketId,
    after: Option<PacketItemId>,
    moving: Option<PacketItemId>,
) -> Result<Rank> {
    let mut statement = view.connection().prepare_cached(include_str!("ranks.sql"))?;
    let ranked: Vec<(PacketItemId, Rank)> = statement
        .query_map(named_params! { ":packet": packet }, |row| Ok((row.get("id")?, row.get("rank")?)))?
        .collect::<rusqlite::Result<_>>()?;
    let others: Vec<&(PacketItemId, Rank)> = ranked.iter().filter(|(id, _)| Some(*id) != moving).collect();
    let place = match after {
        None => 0,
        Some(after) => others.iter().position(|(id, _)| *id == after).ok_or(Error::RecordNotFound)? + 1,
    };
    let before = place.checked_sub(1).map(|place| &others[place].1);
    Ok(Rank::between(before, others.get(place).map(|(_, rank)| rank)))
}

fn change<T>(
    office: &Office,
    id: PacketId,
    message: Message,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
) -> Result<Outcome<T>> {
    office.change(Change::new(Action::Compose, message), |tx| {
        require(tx, id)?;
        tx.touch(id);
        work(tx)
    })
}
