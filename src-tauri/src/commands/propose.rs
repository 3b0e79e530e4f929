//! Packets that begin from something: a meeting or a visit, the packet before, or a template.

use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::history::NamedRecord;
use hamkor_office::packet::{self, Composition, Purpose, Template, TemplateRef};
use hamkor_office::wording::Typed;
use hamkor_office::{PacketId, PacketTemplateId, RecordRef, history};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// A packet that was brought up to date, and what became of the one before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub(crate) struct BroughtUpToDate {
    /// The new packet.
    pub packet: PacketId,
    /// What was left out, by name.
    pub dropped: Vec<String>,
    /// How many items are new.
    pub added: u32,
    /// How many read otherwise now.
    pub renewed: u32,
    /// What changed.
    pub changed: Changed,
}

fn make(desk: &Desk, composition: &Composition) -> Result<Made> {
    desk.make(PacketId::record, |office| packet::make(office, composition))
}

/// Makes a packet for a meeting or a visit from its agenda, its papers and its people.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_propose(desk: State<'_, Desk>, about: RecordRef, language: Language) -> Result<Made> {
    let composition = desk.read(|view| packet::propose(view, about, language))?;
    make(&desk, &composition)
}

/// The packet that is there for a meeting or a visit already.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_for(desk: State<'_, Desk>, about: RecordRef) -> Result<Option<PacketId>> {
    desk.read(|view| packet::packet_for(view, about))
}

/// The packet that a new one would follow.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_before(
    desk: State<'_, Desk>,
    about: Option<RecordRef>,
    purpose: Purpose,
    language: Language,
) -> Result<Option<NamedRecord>> {
    desk.read(|view| {
        let Some(before) = packet::before(view, about, purpose)? else { return Ok(None) };
        let reference = RecordRef::from(before);
        Ok(Some(NamedRecord { reference, name: history::record_name(view, reference, language)? }))
    })
}

/// Makes the next packet of one before.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_bring_up_to_date(
    desk: State<'_, Desk>,
    packet: PacketId,
    about: Option<RecordRef>,
    language: Language,
) -> Result<BroughtUpToDate> {
    let update = desk.read(|view| packet::bring_up_to_date(view, packet, about, language))?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let made = make(&desk, &update.composition)?;
    Ok(BroughtUpToDate {
        packet: PacketId(made.id.0),
        dropped: update.dropped,
        added: count(update.added),
        renewed: count(update.changed),
        changed: made.changed,
    })
}

/// The templates of packets.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_templates(desk: State<'_, Desk>, language: Language) -> Result<Vec<Template>> {
    desk.read(|view| packet::templates(view, language))
}

/// Makes a packet from a template.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_from_template(
    desk: State<'_, Desk>,
    template: TemplateRef,
    title: Typed,
    language: WrittenLanguage,
) -> Result<Made> {
    let composition = desk.read(|view| packet::from_template(view, template, title, language))?;
    make(&desk, &composition)
}

/// Keeps a packet as a template.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_save_template(
    desk: State<'_, Desk>,
    packet: PacketId,
    name: Typed,
    language: WrittenLanguage,
) -> Result<Changed> {
    desk.change(|office| Ok(packet::save_template(office, packet, name, language)?.map(drop)))
}

/// Keeps a template no longer.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn packet_remove_template(desk: State<'_, Desk>, template: PacketTemplateId) -> Result<Changed> {
    desk.change(|office| packet::remove_template(office, template))
}
