//! Passages as they are shown.

use std::collections::BTreeMap;

use hamkor_language::Language;
use serde::{Deserialize, Serialize};

use super::{Align, Figure, Inline, PassageKind};
use crate::wording::Wordings;
use crate::{CellId, PassageId};

/// A passage in every language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Passage {
    /// Which passage.
    pub id: PassageId,
    /// What it is.
    pub kind: PassageKind,
    /// How deep a heading or a list item stands, from 1; 0 for others.
    pub level: u8,
    /// Whether a list item counts.
    pub ordered: bool,
    /// The number of a section, or the sign of a list item.
    pub number: String,
    /// The words.
    pub wordings: Wordings,
    /// The words with their marks.
    pub inline: BTreeMap<Language, Vec<Inline>>,
    /// The table, if it is one.
    pub table: Option<Table>,
    /// What it shows, if it is a figure; its words are the caption.
    pub figure: Option<Figure>,
    /// What an image shows, for those who do not see it.
    pub alternatives: Wordings,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Table {
    /// How many rows at the top are its head.
    pub header_rows: u16,
    /// The widths of the columns, in proportion.
    pub widths: Vec<u16>,
    /// Where the words of each column stand.
    pub align: Vec<Align>,
    /// The cells, row by row; each row has one for each column.
    pub rows: Vec<Vec<Cell>>,
}

impl Cell {
    /// Whether another cell covers its place.
    #[must_use]
    pub fn is_covered(&self) -> bool {
        self.columns == 0 || self.rows == 0
    }
}

/// A cell in every language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Cell {
    /// Which cell.
    pub id: CellId,
    /// Over how many columns it goes; 0 where another cell covers its place.
    pub columns: u16,
    /// Over how many rows it goes; 0 where another cell covers its place.
    pub rows: u16,
    /// The words.
    pub wordings: Wordings,
    /// The words with their marks.
    pub inline: BTreeMap<Language, Vec<Inline>>,
}
