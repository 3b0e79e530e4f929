//! Packets as they are shown.

use chrono::NaiveDate;
use hamkor_language::Language;
use serde::{Deserialize, Serialize};

use super::Purpose;
use crate::wording::Wordings;
use crate::{PacketId, PacketItemId, RecordRef};

/// A whole packet, for a reader's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Packet {
    /// Which packet.
    pub id: PacketId,
    /// Its title.
    pub titles: Wordings,
    /// Where it is held.
    pub places: Wordings,
    /// How confidential it is, as the office says it.
    pub classifications: Wordings,
    /// What it is for.
    pub purpose: Purpose,
    /// When it is held.
    pub held_on: Option<NaiveDate>,
    /// The same, in words.
    pub held_on_text: Option<String>,
    /// One language, or two side by side.
    pub languages: Vec<Language>,
    /// What is in it.
    pub items: Vec<PacketItem>,
    /// What to look at before printing.
    pub missing: Vec<PacketWarning>,
}

/// An item of a packet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PacketItem {
    /// Which item.
    pub id: PacketItemId,
    /// Its number in the packet.
    pub number: String,
    /// The record that it prints.
    pub record: RecordRef,
    /// The record's name in the reader's language.
    pub name: String,
    /// Where the record stands.
    pub state_text: String,
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
    /// Where.
    pub record: RecordRef,
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
