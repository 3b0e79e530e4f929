//! What was found, as it is shown.

use hamkor_language::Language;
use hamkor_language::search::Piece;
use serde::{Deserialize, Serialize};

use crate::{PassageId, RecordRef};

/// A place where the words were found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// The record.
    #[serde(rename = "ref")]
    pub record: RecordRef,
    /// Its name in the reader's language.
    pub name: String,
    /// What kind of record it is, in words.
    pub kind_text: String,
    /// The language of the words found.
    pub language: Language,
    /// Which part of the record, in words.
    pub part: String,
    /// The words in their place.
    pub snippet: Vec<Piece>,
    /// The passage, where the words stand in one.
    pub passage: Option<PassageId>,
}
