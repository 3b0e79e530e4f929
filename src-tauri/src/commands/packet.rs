//! Briefing packets.

use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::classification::{self, Classification};
use hamkor_office::emblem::{self, Emblem};
use hamkor_office::packet::{
    self, Editions, ItemContent, ItemSetting, ItemText, Packet, PacketChoice, Place, Point, Purpose, ReaderSetting,
    Setting,
};
use hamkor_office::wording::Typed;
use hamkor_office::{
    AttachmentId, ClassificationId, PacketId, PacketItemId, PacketReaderId, PartRowId, RecordId, RecordRef,
};
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

/// Writes in one language what stands across every page.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_watermark(
    desk: State<'_, Desk>,
    id: PacketId,
    language: WrittenLanguage,
    text: Typed,
) -> Result<Changed> {
    desk.change(|office| packet::set_watermark(office, id, language, text))
}

/// Says how it is set and furnished.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set(desk: State<'_, Desk>, id: PacketId, setting: Setting) -> Result<Changed> {
    desk.change(|office| packet::set(office, id, setting))
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

/// Sets its languages, and how they come to paper.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_languages(
    desk: State<'_, Desk>,
    id: PacketId,
    languages: Vec<Language>,
    editions: Editions,
) -> Result<Changed> {
    desk.change(|office| packet::set_languages(office, id, &languages, editions))
}

/// Puts something into it, at a place or at the end.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_add_item(
    desk: State<'_, Desk>,
    packet: PacketId,
    content: ItemContent,
    place: Option<Place>,
) -> Result<Made> {
    desk.make(PacketItemId::record, |office| packet::add_item(office, packet, content, place))
}

/// Moves an item, with those that belong to it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_move_item(desk: State<'_, Desk>, item: PacketItemId, place: Place) -> Result<Changed> {
    desk.change(|office| packet::move_item(office, item, place))
}

/// Takes an item out, alone or with those that belong to it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_remove_item(desk: State<'_, Desk>, item: PacketItemId, with_those_below: bool) -> Result<Changed> {
    desk.change(|office| packet::remove_item(office, item, with_those_below))
}

/// Says something of an item.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_item(desk: State<'_, Desk>, item: PacketItemId, setting: ItemSetting) -> Result<Changed> {
    desk.change(|office| packet::set_item(office, item, &setting))
}

/// Writes a text of an item's own in one language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_item_text(
    desk: State<'_, Desk>,
    item: PacketItemId,
    field: ItemText,
    language: WrittenLanguage,
    text: Typed,
) -> Result<Changed> {
    desk.change(|office| packet::set_item_text(office, item, field, language, text))
}

/// The points on which an item of talking points speaks.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_points(desk: State<'_, Desk>, item: PacketItemId, language: Language) -> Result<Vec<Point>> {
    desk.read(|view| packet::points(view, item, language))
}

/// Writes in one language what is said on a point.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_point(
    desk: State<'_, Desk>,
    item: PacketItemId,
    row: PartRowId,
    language: WrittenLanguage,
    text: Typed,
) -> Result<Changed> {
    desk.change(|office| packet::set_point(office, item, row, language, text))
}

/// Names a reader: a person of the office, or somebody by name alone.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_add_reader(
    desk: State<'_, Desk>,
    packet: PacketId,
    person: Option<RecordId>,
    name: Typed,
    language: WrittenLanguage,
) -> Result<Changed> {
    desk.change(|office| Ok(packet::add_reader(office, packet, person, name, language)?.map(drop)))
}

/// Says something of a reader.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_set_reader(
    desk: State<'_, Desk>,
    reader: PacketReaderId,
    setting: ReaderSetting,
) -> Result<Changed> {
    desk.change(|office| packet::set_reader(office, reader, &setting))
}

/// Moves a reader after another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_move_reader(
    desk: State<'_, Desk>,
    reader: PacketReaderId,
    after: Option<PacketReaderId>,
) -> Result<Changed> {
    desk.change(|office| packet::move_reader(office, reader, after))
}

/// Names a reader no longer.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_remove_reader(desk: State<'_, Desk>, reader: PacketReaderId) -> Result<Changed> {
    desk.change(|office| packet::remove_reader(office, reader))
}

/// The office's classifications.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn classification_list(desk: State<'_, Desk>, language: Language) -> Result<Vec<Classification>> {
    desk.read(|view| classification::list(view, language))
}

/// Defines a classification.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn classification_add(desk: State<'_, Desk>, text: Typed, language: WrittenLanguage) -> Result<Made> {
    desk.make(ClassificationId::record, |office| classification::add(office, text, language))
}

/// Writes what a classification says in one language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn classification_set(
    desk: State<'_, Desk>,
    id: ClassificationId,
    text: Typed,
    language: WrittenLanguage,
) -> Result<Changed> {
    desk.change(|office| classification::set(office, id, text, language))
}

/// Moves a classification after another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn classification_move(
    desk: State<'_, Desk>,
    id: ClassificationId,
    after: Option<ClassificationId>,
) -> Result<Changed> {
    desk.change(|office| classification::move_after(office, id, after))
}

/// Offers a classification no longer.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn classification_remove(desk: State<'_, Desk>, id: ClassificationId) -> Result<Changed> {
    desk.change(|office| classification::remove(office, id))
}

/// The office's emblem.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn emblem_read(desk: State<'_, Desk>, language: Language) -> Result<Emblem> {
    desk.read(|view| emblem::emblem(view, language))
}

/// Chooses the office's emblem, or none.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn emblem_set(desk: State<'_, Desk>, chosen: Option<AttachmentId>) -> Result<Changed> {
    desk.change(|office| emblem::set_emblem(office, chosen))
}
