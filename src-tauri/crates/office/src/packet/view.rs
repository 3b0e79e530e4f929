//! Packets as they are shown.

use chrono::NaiveDate;
use hamkor_language::Language;
use serde::{Deserialize, Serialize};

use super::content::ItemContent;
use super::{Editions, News, Orientation, Purpose};
use crate::history::NamedRecord;
use crate::wording::Wordings;
use crate::{AttachmentId, ClassificationId, PacketId, PacketItemId, PacketReaderId, RecordId, RecordRef};

/// A whole packet, for a reader's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools, reason = "each is a wish of its own")]
pub struct Packet {
    /// Which packet.
    pub id: PacketId,
    /// Its title.
    pub titles: Wordings,
    /// Where it is held.
    pub places: Wordings,
    /// How confidential it is: one of the office's classifications.
    pub classification: Option<ClassificationId>,
    /// The same, in each language; on every page of paper.
    pub classifications: Wordings,
    /// What stands across every page, if anything does.
    pub watermarks: Wordings,
    /// What it is for.
    pub purpose: Purpose,
    /// The meeting or the visit for which it is.
    pub about: Option<NamedRecord>,
    /// The packet of which it is the next.
    pub based_on: Option<NamedRecord>,
    /// When it is held.
    pub held_on: Option<NaiveDate>,
    /// The same, in words.
    pub held_on_text: Option<String>,
    /// One language; the two that stand side by side; or the languages of its editions.
    pub languages: Vec<Language>,
    /// How they come to paper.
    pub editions: Editions,
    /// Whether it is set large, for readers who ask for it.
    pub large_print: bool,
    /// Whether it is set for both sides of the sheet, with the wider margin at the spine.
    pub duplex: bool,
    /// How many lines for notes stand after each item; none where it is 0.
    pub notes_lines: u8,
    /// Whether an index of people and organisations stands at its end.
    pub has_index: bool,
    /// Whether the decisions that are asked for are listed after the contents.
    pub lists_asked: bool,
    /// The office's emblem, a picture, for the cover.
    pub emblem: Option<AttachmentId>,
    /// For whom it is, in the order of their copies; for nobody by name where there are none.
    pub readers: Vec<PacketReader>,
    /// What is in it: each item before those that belong to it.
    pub items: Vec<PacketItem>,
    /// What to look at before printing.
    pub missing: Vec<PacketWarning>,
}

impl Packet {
    /// The editions in which the packet is printed, without readers: the languages of each.
    #[must_use]
    pub fn editions(&self) -> Vec<Vec<Language>> {
        match self.editions {
            Editions::Each => self.languages.iter().map(|language| vec![*language]).collect(),
            Editions::One | Editions::SideBySide => vec![self.languages.clone()],
        }
    }

    /// The items that stand in an edition: all of them where it is for no reader by name, and else those that are for the
    /// reader. What belongs to an item that is not for somebody isn't for them either. Numbers stay those of the whole.
    #[must_use]
    pub fn items_of(&self, reader: Option<PacketReaderId>) -> Vec<&PacketItem> {
        let Some(reader) = reader else { return self.items.iter().collect() };
        let mut hidden_below: Option<u8> = None;
        let mut items = Vec::new();
        for item in &self.items {
            if hidden_below.is_some_and(|depth| item.depth > depth) {
                continue;
            }
            let shown = item.readers.as_ref().is_none_or(|readers| readers.contains(&reader));
            hidden_below = (!shown).then_some(item.depth);
            if shown {
                items.push(item);
            }
        }
        items
    }
}

/// An edition of a packet: in which languages, and for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PacketEdition")]
pub struct Edition {
    /// One language, or two side by side.
    pub languages: Vec<Language>,
    /// For which reader; the whole packet where it is for none by name.
    pub reader: Option<PacketReaderId>,
    /// The number of the copy, on its cover and every page; none on a copy that is not numbered.
    pub copy: Option<u32>,
}

/// Somebody for whom a packet is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PacketReader {
    /// Which reader.
    pub id: PacketReaderId,
    /// The person of the office, where it is one.
    pub person: Option<RecordId>,
    /// The name in each language.
    pub names: Wordings,
    /// The same, for who reads this.
    pub name: String,
    /// The language of the edition, where the packet has one a language; the first of them where none is said.
    pub language: Option<Language>,
    /// How many copies.
    pub copies: u32,
    /// The number of the first of them; the others follow.
    pub first_copy: u32,
}

/// An item of a packet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PacketItem {
    /// Which item.
    pub id: PacketItemId,
    /// The item to which it belongs.
    pub parent: Option<PacketItemId>,
    /// How deep it stands, from 1.
    pub depth: u8,
    /// Its number in the packet: `3.2`.
    pub number: String,
    /// What it prints.
    pub content: ItemContent,
    /// The record that it is of, if it is of one.
    pub record: Option<RecordRef>,
    /// Whether that record was deleted: it keeps its place and its number, and prints nothing until it is brought back.
    pub is_gone: bool,
    /// What it is called here, in the reader's language.
    pub name: String,
    /// Where its record stands, or what it is.
    pub state_text: String,
    /// What it is called here instead of its record's own name; what a divider or a note is called.
    pub titles: Wordings,
    /// What a note says, or a ready-made piece says first; lines are paragraphs.
    pub bodies: Wordings,
    /// Which decision is asked for.
    pub asked: Wordings,
    /// For whom it is: for everybody where nothing is said, for nobody where the list is empty.
    pub readers: Option<Vec<PacketReaderId>>,
    /// How its pages lie.
    pub orientation: Orientation,
    /// What became of it since the packet before.
    pub news: Option<News>,
    /// The same, in words.
    pub news_text: Option<String>,
}

/// A packet that a record can be put into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PacketChoice {
    /// Which packet.
    pub id: PacketId,
    /// Its title in the reader's language.
    pub name: String,
    /// What it is for.
    pub purpose: Purpose,
    /// How many records are in it.
    pub items: u32,
    /// Whether the record is among them.
    pub holds: bool,
}

/// Something to look at before printing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PacketWarning {
    /// What it is.
    pub kind: WarningKind,
    /// How many there are.
    pub count: u32,
    /// The same, in words.
    pub text: String,
    /// In which item.
    pub item: PacketItemId,
    /// In which record, where it stands in one.
    pub record: Option<RecordRef>,
}

/// What there is to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum WarningKind {
    /// A translation is older than its source.
    Stale,
    /// A text is not there in a language of the packet.
    Missing,
    /// The text is not approved.
    Unapproved,
    /// There is no text at all.
    Empty,
}
