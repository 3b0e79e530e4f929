//! Comments as they are shown.

use hamkor_language::WrittenLanguage;
use serde::{Deserialize, Serialize};

use crate::{CellId, CommentId, PassageId};

/// Where the words of a comment stand, in UTF-16 code units of the text without its marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct QuotePlace {
    /// Where they begin.
    pub start: u32,
    /// How long they are.
    pub length: u32,
}

/// A comment on a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Comment {
    /// Which.
    pub id: CommentId,
    /// The passage.
    pub passage: PassageId,
    /// The cell of its table, where it is about one.
    pub cell: Option<CellId>,
    /// Whether the passage is still in the plan.
    pub there: bool,
    /// How the passage begins, in the reader's language.
    pub begins: String,
    /// The language whose text it is about; of all of them where there is none.
    pub language: Option<WrittenLanguage>,
    /// The words that it is about, as they were.
    pub quote: Option<String>,
    /// Where they stand now; nothing where they were changed.
    pub place: Option<QuotePlace>,
    /// Who made it.
    pub author: String,
    /// Whether that is who reads this.
    pub mine: bool,
    /// When, in words.
    pub at_text: String,
    /// What is said.
    pub text: String,
    /// Whether it is done.
    pub done: bool,
    /// By whom and when, in words.
    pub done_text: Option<String>,
    /// The replies, oldest first.
    pub replies: Vec<Reply>,
}

/// A reply to a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Reply {
    /// Which.
    pub id: CommentId,
    /// Who made it.
    pub author: String,
    /// Whether that is who reads this.
    pub mine: bool,
    /// When, in words.
    pub at_text: String,
    /// What is said.
    pub text: String,
}
