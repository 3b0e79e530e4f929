//! A draft: a text as a word processor has it, on its way into the office or out of it. What files look like is known to the
//! crate `hamkor-draft`; what becomes of a draft in an office is known here.
//!
//! A draft says of everything that it could not take where it stood and why: nothing is dropped in silence.

mod comments;
mod enter;
mod left;
mod of_plan;
mod remarks;
mod shown;
#[cfg(test)]
mod tests;

pub use comments::add_comments;
pub use enter::{compare, enter, enter_into};
pub use left::{Left, LeftKind};
pub use of_plan::{Outgoing, of_plan};
pub use shown::{LeftRow, Shown, ShownPassage, left_rows, shown};

use crate::passage::{Align, PassageKind};

/// The most columns that a table may have, as in Word.
pub const COLUMNS: usize = 63;
/// The most rows that a table may have.
pub const ROWS: usize = 5_000;

/// A text with what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    /// Its title, if it says one.
    pub title: String,
    /// Its passages.
    pub passages: Vec<DraftPassage>,
    /// What people remarked on it.
    pub remarks: Vec<Remark>,
    /// What could not be taken.
    pub left: Vec<Left>,
}

/// A passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftPassage {
    /// What it is.
    pub kind: PassageKind,
    /// How deep a heading or a list item stands, from 1 to 3; 0 for others.
    pub level: u8,
    /// Whether a list item counts.
    pub ordered: bool,
    /// The words; of a figure, what stands under it; of a table, none.
    pub runs: Vec<Run>,
    /// The table, if it is one.
    pub table: Option<DraftTable>,
    /// The picture, if it is a figure.
    pub picture: Option<Picture>,
}

impl DraftPassage {
    /// A passage of words.
    #[must_use]
    pub fn new(kind: PassageKind, level: u8, runs: Vec<Run>) -> Self {
        Self { kind, level, ordered: false, runs, table: None, picture: None }
    }

    /// The words without marks; of a table, of all its cells.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.table {
            Some(table) => {
                let cells = table.rows.iter().flatten().map(|cell| words(&cell.runs));
                cells.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
            }
            None => words(&self.runs),
        }
    }
}

/// The words of runs, without marks.
#[must_use]
pub fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Words with the same marks. A footnote is a run without words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Run {
    /// The words; a line that ends within a passage ends in `\n`.
    pub text: String,
    /// Whether they are strong.
    pub strong: bool,
    /// Whether they are emphasised.
    pub emphasis: bool,
    /// Where they lead, if they are a link.
    pub address: Option<String>,
    /// The footnote that stands here, if it is one.
    pub footnote: Option<Vec<Run>>,
}

impl Run {
    /// Words without a mark.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Whether another run has the same marks.
    #[must_use]
    pub fn joins(&self, other: &Self) -> bool {
        self.footnote.is_none()
            && other.footnote.is_none()
            && (self.strong, self.emphasis, &self.address) == (other.strong, other.emphasis, &other.address)
    }
}

/// A table. Cells that another covers are not in its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftTable {
    /// How many rows at the top are its head.
    pub header_rows: u16,
    /// The widths of the columns, in proportion.
    pub widths: Vec<u16>,
    /// Where the words of each column stand.
    pub align: Vec<Align>,
    /// The cells, row by row.
    pub rows: Vec<Vec<DraftCell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftCell {
    /// How many columns it takes.
    pub columns: u16,
    /// How many rows it takes.
    pub rows: u16,
    /// The words.
    pub runs: Vec<Run>,
}

/// A picture: PNG or JPEG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The name of its file.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// What readers who listen hear.
    pub alt: String,
}

/// What somebody remarked on a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The passage, by its place in the draft.
    pub passage: usize,
    /// Of a table, the cell that a comment is about, counted row by row; nothing where it is about the whole.
    pub cell: Option<usize>,
    /// The words that a comment is about; nothing where it is about all of them.
    pub quote: Option<Quote>,
    /// What it is.
    pub kind: RemarkKind,
    /// Who made it, as the file says.
    pub author: String,
    /// When, as the file says: a moment of ISO 8601, or nothing.
    pub at: String,
    /// The words of a comment, or those that were put in or taken out.
    pub text: String,
    /// What was answered to a comment, in its order.
    pub replies: Vec<Reply>,
    /// Whether a comment was done with.
    pub done: bool,
}

/// Some of the words of a passage or of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// Where they begin, in UTF-16 code units of the words without marks.
    pub start: u32,
    /// What they are.
    pub words: String,
}

/// An answer to a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Who gave it.
    pub author: String,
    /// When, as the file says.
    pub at: String,
    /// The answer.
    pub text: String,
}

/// What a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkKind {
    /// A comment.
    Comment,
    /// Words that were put in: they stand in the draft.
    Insertion,
    /// Words that were taken out: they do not stand in the draft.
    Deletion,
}
