//! Briefing packets.

use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::packet::{self, Packet, PacketChoice, Purpose};
use hamkor_office::wording::Typed;
use hamkor_office::{PacketId, PacketItemId, RecordRef};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// Makes a packet.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_create(
    desk: State<'_, Desk>,
    title: Typed,
    language: WrittenLanguage,
    purpose: Purpose,
) -> Result<Made> {
    desk.make(PacketId::record, |office| packet::create(office, title, language, purpose))
}

/// A whole packet.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_read(desk: State<'_, Desk>, id: PacketId, language: Language) -> Result<Packet> {
    desk.read(|view| packet::read(view, id, language))
}

/// The packets that a record can be put into, and which of them hold it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_choices(
    desk: State<'_, Desk>,
    record: RecordRef,
    language: Language,
) -> Result<Vec<PacketChoice>> {
    desk.read(|view| packet::choices(view, record, language))
}

/// Deletes a packet.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_delete(desk: State<'_, Desk>, id: PacketId) -> Result<Changed> {
    desk.change(|office| packet::delete(office, id))
}

/// Writes the title in one language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_title(
    desk: State<'_, Desk>,
    id: PacketId,
    language: WrittenLanguage,
    text: Typed,
) -> Result<Changed> {
    desk.change(|office| packet::set_title(office, id, language, text))
}

/// Writes in one language where it is held.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_place(
    desk: State<'_, Desk>,
    id: PacketId,
    language: WrittenLanguage,
    text: Typed,
) -> Result<Changed> {
    desk.change(|office| packet::set_place(office, id, language, text))
}

/// Writes in one language how confidential it is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_classification(
    desk: State<'_, Desk>,
    id: PacketId,
    language: WrittenLanguage,
    text: Typed,
) -> Result<Changed> {
    desk.change(|office| packet::set_classification(office, id, language, text))
}

/// Sets what it is for.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_purpose(desk: State<'_, Desk>, id: PacketId, purpose: Purpose) -> Result<Changed> {
    desk.change(|office| packet::set_purpose(office, id, purpose))
}

/// Sets when it is held, as typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_held_on(desk: State<'_, Desk>, id: PacketId, text: Option<String>) -> Result<Changed> {
    desk.change(|office| packet::set_held_on(office, id, text.as_deref()))
}

/// Sets its language, or its two.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_languages(desk: State<'_, Desk>, id: PacketId, languages: Vec<Language>) -> Result<Changed> {
    desk.change(|office| packet::set_languages(office, id, &languages))
}

/// Puts a record into it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_add_item(
    desk: State<'_, Desk>,
    packet: PacketId,
    record: RecordRef,
    after: Option<PacketItemId>,
) -> Result<Made> {
    desk.make(PacketItemId::record, |office| packet::add_item(office, packet, record, after))
}

/// Moves an item after another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_move_item(
    desk: State<'_, Desk>,
    item: PacketItemId,
    after: Option<PacketItemId>,
) -> Result<Changed> {
    desk.change(|office| packet::move_item(office, item, after))
}

/// Takes an item out.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_remove_item(desk: State<'_, Desk>, item: PacketItemId) -> Result<Changed> {
    desk.change(|office| packet::remove_item(office, item))
}
