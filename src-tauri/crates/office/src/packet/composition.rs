//! A packet as a whole that is not there yet: what a proposal, the packet before or a template says, and how it becomes one.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hamkor_language::{Language, WrittenLanguage, messages};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use super::actions::set_column;
use super::content::ItemContent;
use super::items::write_content;
use super::store::WATERMARK;
use super::{Editions, ItemText, News, Orientation, Packet, Purpose, warnings};
use crate::change::Change;
use crate::member::Action;
use crate::record::write_column;
use crate::storage::millis;
use crate::wording::{self, NAME, PLACE, TITLE, Typed, Wordings};
use crate::{
    ClassificationId, Error, Office, Outcome, PacketId, PacketItemId, PacketReaderId, Rank, RecordId, RecordRef,
    Result, Tx, View,
};

/// A text in the languages in which it is written.
pub type Words = BTreeMap<WrittenLanguage, String>;

/// A packet that is not there yet. What it names and is gone by the time it is made is left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a wish of its own")]
pub struct Composition {
    /// What it is for.
    pub purpose: Purpose,
    /// Its title.
    pub titles: Words,
    /// Where it is held.
    pub places: Words,
    /// What stands across every page.
    pub watermarks: Words,
    /// When it is held.
    pub held_on: Option<NaiveDate>,
    /// The meeting or the visit for which it is.
    pub about: Option<RecordRef>,
    /// The packet of which it is the next.
    pub based_on: Option<PacketId>,
    /// Its languages.
    pub languages: Vec<Language>,
    /// How they come to paper.
    pub editions: Editions,
    /// Whether it is set large.
    pub large_print: bool,
    /// Whether it is set for both sides of the sheet.
    pub duplex: bool,
    /// How many lines for notes stand after each item.
    pub notes_lines: u8,
    /// Whether it has an index.
    pub has_index: bool,
    /// Whether the decisions that are asked for are listed.
    pub lists_asked: bool,
    /// How confidential it is.
    pub classification: Option<ClassificationId>,
    /// For whom it is.
    pub readers: Vec<ReaderDraft>,
    /// What is in it: each item after that to which it belongs.
    pub items: Vec<ItemDraft>,
}

/// A reader of a packet that is not there yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReaderDraft {
    /// The person of the office.
    pub person: Option<RecordId>,
    /// The name of somebody who is none.
    pub names: Words,
    /// The language of the edition.
    pub language: Option<Language>,
    /// How many copies.
    pub copies: u32,
}

/// An item of a packet that is not there yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ItemDraft {
    /// The place, among the items, of that to which it belongs.
    pub parent: Option<usize>,
    /// What it prints.
    pub content: ItemContent,
    /// Its own title.
    pub titles: Words,
    /// What it says in words of its own.
    pub bodies: Words,
    /// Which decision is asked for.
    pub asked: Words,
    /// The places, among the readers, of those for whom it is.
    pub readers: Option<Vec<usize>>,
    /// How its pages lie.
    pub orientation: Orientation,
    /// What became of it since the packet before.
    pub news: Option<News>,
}

impl ItemDraft {
    /// An item without words of its own, for everybody.
    pub(super) fn new(content: impl Into<ItemContent>) -> Self {
        Self {
            parent: None,
            content: content.into(),
            titles: Words::new(),
            bodies: Words::new(),
            asked: Words::new(),
            readers: None,
            orientation: Orientation::Portrait,
            news: None,
        }
    }

    /// The same below another.
    pub(super) fn below(self, parent: Option<usize>) -> Self {
        Self { parent, ..self }
    }

    /// The same under a title.
    pub(super) fn titled(self, titles: Words) -> Self {
        Self { titles, ..self }
    }
}

/// What is written of a text: Uzbek in Cyrillic is spelled from the Latin.
pub(super) fn written(wordings: &Wordings) -> Words {
    let stored = wordings.iter().filter(|(language, _)| language.written().language() == **language);
    stored.map(|(language, wording)| (language.written(), wording.text.clone())).collect()
}

/// The same message in every language in which something is written.
pub(super) fn said(say: impl Fn(Language) -> String) -> Words {
    WrittenLanguage::ALL.into_iter().map(|language| (language, say(language.language()))).collect()
}

impl Composition {
    /// An empty packet in one language.
    #[must_use]
    pub fn new(purpose: Purpose, titles: Words, language: Language) -> Self {
        Self {
            purpose,
            titles,
            places: Words::new(),
            watermarks: Words::new(),
            held_on: None,
            about: None,
            based_on: None,
            languages: vec![language],
            editions: Editions::One,
            large_print: false,
            duplex: true,
            notes_lines: 0,
            has_index: false,
            lists_asked: false,
            classification: None,
            readers: Vec::new(),
            items: Vec::new(),
        }
    }

    /// A packet as it is now.
    #[must_use]
    pub fn of(packet: &Packet) -> Self {
        let place = |id: &PacketReaderId| packet.readers.iter().position(|reader| reader.id == *id);
        let item = |one: &super::PacketItem| ItemDraft {
            parent: one.parent.and_then(|parent| packet.items.iter().position(|item| item.id == parent)),
            content: one.content.clone(),
            titles: written(&one.titles),
            bodies: written(&one.bodies),
            asked: written(&one.asked),
            readers: one.readers.as_ref().map(|readers| readers.iter().filter_map(place).collect()),
            orientation: one.orientation,
            news: one.news,
        };
        Self {
            purpose: packet.purpose,
            titles: written(&packet.titles),
            places: written(&packet.places),
            watermarks: written(&packet.watermarks),
            held_on: packet.held_on,
            about: packet.about.as_ref().map(|about| about.reference),
            based_on: packet.based_on.as_ref().map(|packet| PacketId(packet.reference.id.0)),
            languages: packet.languages.clone(),
            editions: packet.editions,
            large_print: packet.large_print,
            duplex: packet.duplex,
            notes_lines: packet.notes_lines,
            has_index: packet.has_index,
            lists_asked: packet.lists_asked,
            classification: packet.classification,
            readers: packet
                .readers
                .iter()
                .map(|reader| ReaderDraft {
                    person: reader.person,
                    names: if reader.person.is_some() { Words::new() } else { written(&reader.names) },
                    language: reader.language,
                    copies: reader.copies,
                })
                .collect(),
            items: packet.items.iter().map(item).collect(),
        }
    }

    /// Takes items out. What belongs to one of them takes its place.
    pub(super) fn retain(&mut self, keep: impl Fn(usize, &ItemDraft) -> bool) {
        let kept: Vec<bool> = self.items.iter().enumerate().map(|(at, item)| keep(at, item)).collect();
        let place = |at: usize| kept[..at].iter().filter(|kept| **kept).count();
        // The nearest item above that stays.
        let above = |mut at: Option<usize>| {
            while let Some(parent) = at {
                if kept[parent] {
                    return Some(place(parent));
                }
                at = self.items[parent].parent;
            }
            None
        };
        let parents: Vec<Option<usize>> = self.items.iter().map(|item| above(item.parent)).collect();
        let items = std::mem::take(&mut self.items);
        let kept_items = items.into_iter().zip(parents).zip(&kept).filter(|(_, kept)| **kept);
        self.items = kept_items.map(|((item, parent), _)| ItemDraft { parent, ..item }).collect();
    }
}

/// Makes a packet of a composition, as one change.
///
/// # Errors
/// When it has no title, or the role does not allow composing.
pub fn make(office: &Office, composition: &Composition) -> Result<Outcome<PacketId>> {
    let title = composition.titles.values().find(|title| !title.trim().is_empty()).ok_or(Error::NameEmpty)?;
    office.change(Change::new(Action::Compose, messages::packet_history_created(title.trim())), |tx| {
        let id = PacketId::new();
        write_packet(tx, id, composition)?;
        let readers = write_readers(tx, id, &composition.readers)?;
        write_items(tx, id, composition, &readers)?;
        tx.touch(id);
        Ok(id)
    })
}

fn write_packet(tx: &Tx<'_>, id: PacketId, composition: &Composition) -> Result<()> {
    tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":id": id,
        ":key": None::<String>,
        ":purpose": composition.purpose,
        ":languages": serde_json::to_string(&composition.languages)?,
        ":now": millis(tx.now()),
        ":by": tx.member(),
    })?;
    set_column(tx, id, "editions", &composition.editions)?;
    set_column(tx, id, "held_on", &composition.held_on)?;
    set_column(tx, id, "large_print", &composition.large_print)?;
    set_column(tx, id, "duplex", &composition.duplex)?;
    set_column(tx, id, "notes_lines", &composition.notes_lines)?;
    set_column(tx, id, "has_index", &composition.has_index)?;
    set_column(tx, id, "lists_asked", &composition.lists_asked)?;
    set_column(tx, id, "classification", &composition.classification)?;
    set_column(tx, id, "based_on", &composition.based_on)?;
    if let Some(about) = composition.about {
        set_column(tx, id, "about_kind", &about.kind)?;
        set_column(tx, id, "about", &about.id)?;
    }
    write_words(tx, id.0, TITLE, &composition.titles)?;
    write_words(tx, id.0, PLACE, &composition.places)?;
    write_words(tx, id.0, WATERMARK, &composition.watermarks)
}

fn write_words(tx: &Tx<'_>, owner: uuid::Uuid, field: &str, words: &Words) -> Result<()> {
    for (language, text) in words {
        wording::set(tx, owner, field, *language, Typed::as_it_stands(text), *language)?;
    }
    Ok(())
}

fn write_readers(tx: &Tx<'_>, packet: PacketId, readers: &[ReaderDraft]) -> Result<Vec<PacketReaderId>> {
    let mut ids = Vec::with_capacity(readers.len());
    for (reader, rank) in readers.iter().zip(Rank::first(readers.len())) {
        let id = PacketReaderId::new();
        tx.connection().prepare_cached(include_str!("insert_reader.sql"))?.execute(named_params! {
            ":id": id,
            ":packet": packet,
            ":rank": rank,
            ":person": reader.person,
            ":now": millis(tx.now()),
        })?;
        write_column(tx, "packet_reader", id.0, "copies", &reader.copies)?;
        write_column(tx, "packet_reader", id.0, "language", &reader.language.map(Language::tag))?;
        write_words(tx, id.0, NAME, &reader.names)?;
        ids.push(id);
    }
    Ok(ids)
}

fn write_items(tx: &Tx<'_>, packet: PacketId, composition: &Composition, readers: &[PacketReaderId]) -> Result<()> {
    let mut written: Vec<Option<PacketItemId>> = Vec::with_capacity(composition.items.len());
    let mut last: BTreeMap<Option<PacketItemId>, Rank> = BTreeMap::new();
    for draft in &composition.items {
        if !is_printable(tx, &draft.content)? {
            written.push(None);
            continue;
        }
        let parent = draft.parent.and_then(|parent| written.get(parent).copied().flatten());
        let rank = Rank::between(last.get(&parent), None);
        let id = PacketItemId::new();
        let record = draft.content.record().unwrap_or_else(|| packet.into());
        tx.connection().prepare_cached(include_str!("insert_item.sql"))?.execute(named_params! {
            ":id": id,
            ":packet": packet,
            ":rank": rank,
            ":parent": parent,
            ":kind": record.kind,
            ":record": record.id,
            ":now": millis(tx.now()),
        })?;
        write_content(tx, packet, id, &draft.content)?;
        let of_item = draft
            .readers
            .as_ref()
            .map(|places| places.iter().filter_map(|place| readers.get(*place)).collect::<Vec<_>>());
        write_column(tx, "packet_item", id.0, "readers", &of_item.map(|of| serde_json::to_string(&of)).transpose()?)?;
        write_column(tx, "packet_item", id.0, "orientation", &draft.orientation)?;
        write_column(tx, "packet_item", id.0, "news", &draft.news)?;
        write_words(tx, id.0, ItemText::Title.as_str(), &draft.titles)?;
        write_words(tx, id.0, ItemText::Body.as_str(), &draft.bodies)?;
        write_words(tx, id.0, ItemText::Asked.as_str(), &draft.asked)?;
        last.insert(parent, rank);
        written.push(Some(id));
    }
    Ok(())
}

/// Whether what an item is of is still there.
fn is_printable(view: &View<'_>, content: &ItemContent) -> Result<bool> {
    content.record().map_or(Ok(true), |record| warnings::is_there(view, record))
}
