//! A record as it is shown: everything that the page, the command line and paper need of it, in the reader's language.

use hamkor_language::WrittenLanguage;
use serde::{Deserialize, Serialize};

use crate::history::NamedRecord;
use crate::wording::Wordings;
use crate::{PartRowId, RecordKind, RecordRef};

/// A whole record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// Which record.
    #[serde(rename = "ref")]
    pub reference: RecordRef,
    /// What kind of record it is, in words.
    pub kind_text: String,
    /// Its name.
    pub name: String,
    /// Where it stands, as the file has it.
    pub state: Option<String>,
    /// The same, in words.
    pub state_text: Option<String>,
    /// Whether nothing is left to do.
    pub ended: bool,
    /// The way that it has come and still has to go.
    pub path: Vec<PathStep>,
    /// Where it can go from here.
    pub moves: Vec<Move>,
    /// The moves that it has made, newest first.
    pub moved: Vec<Moved>,
    /// Its fields.
    pub fields: Vec<FieldSheet>,
    /// Its parts.
    pub parts: Vec<PartSheet>,
    /// What falls due in it, the next first.
    pub due: Vec<String>,
    /// What a reader should know of it beyond what stands in it.
    pub remarks: Vec<String>,
    /// What is reckoned from its rows.
    pub summaries: Vec<Summary>,
    /// What refers to it.
    pub links: Vec<LinkFrom>,
    /// Whether who reads it may change it.
    pub editable: bool,
    /// Whether who reads it may write its translations.
    pub translatable: bool,
    /// The language in which its name was first written.
    pub source_language: WrittenLanguage,
}

impl Sheet {
    /// How many texts are older than what they were made from in a language, and how many are not there at all. Names are
    /// no translations: each language has its own.
    #[must_use]
    pub fn translations(&self, language: WrittenLanguage) -> (u32, u32) {
        let rows = self.parts.iter().flat_map(|part| &part.rows).flat_map(|row| &row.fields);
        let (mut stale, mut missing) = (0, 0);
        for field in self.fields.iter().chain(rows) {
            if !matches!(field.editor, Editor::Line | Editor::Lines) || field.wordings.is_empty() {
                continue;
            }
            match field.wordings.get(&language.language()) {
                None => missing += 1,
                Some(wording) => stale += u32::from(wording.stale),
            }
        }
        (stale, missing)
    }
}

/// A table that is reckoned from a record's rows, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordSummary")]
pub struct Summary {
    /// What it is called.
    pub label: String,
    /// Its columns.
    pub columns: Vec<SummaryColumn>,
    /// Its lines, a cell a column.
    pub rows: Vec<Vec<String>>,
}

/// A column of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordSummaryColumn")]
pub struct SummaryColumn {
    /// What it is called.
    pub text: String,
    /// Whether it holds figures, which stand under each other.
    pub figures: bool,
}

/// A step of a record's way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordPathStep")]
pub struct PathStep {
    /// The state's name.
    pub text: String,
    /// Whether the record has passed it.
    pub done: bool,
    /// Whether the record is there.
    pub now: bool,
}

/// A move that a record could make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "RecordMove")]
pub struct Move {
    /// To where.
    pub to: String,
    /// The same, in words.
    pub text: String,
    /// Whether it can be made now, by who reads this.
    pub allowed: bool,
    /// Why not.
    pub refusal: Option<String>,
    /// Whether a reason must go with it.
    pub needs_reason: bool,
    /// Whether it is the way forward.
    pub primary: bool,
}

/// A move that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "RecordMoved")]
pub struct Moved {
    /// To where, in words.
    pub text: String,
    /// When, in words.
    pub at_text: String,
    /// Who made it.
    pub member: String,
    /// Why.
    pub reason: Option<String>,
}

/// A field with what it holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldSheet {
    /// Its name on the wire.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// How it is filled in.
    pub editor: Editor,
    /// What it holds, as it is written back: a date as `2012-11-28`, a record as `person:<id>`.
    pub value: Option<String>,
    /// The same, in words.
    pub text: Option<String>,
    /// Its text in every language.
    pub wordings: Wordings,
    /// The language in which that was first written.
    pub source_language: Option<WrittenLanguage>,
    /// The record that it refers to.
    pub record: Option<NamedRecord>,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// Which kinds of record it can refer to.
    pub targets: Vec<RecordKind>,
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Editor {
    /// A name in each language.
    Name,
    /// A line in each language.
    Line,
    /// Several lines in each language.
    Lines,
    /// A line that reads the same in every language.
    Plain,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Number,
    /// A number with digits after the sign.
    Decimal,
    /// An amount of money, with its currency.
    Money,
    /// Yes or no.
    Flag,
    /// A choice.
    Word,
    /// A record.
    Record,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordChoice")]
pub struct Choice {
    /// As it is written back.
    pub word: String,
    /// In words.
    pub text: String,
}

impl Choice {
    /// A word with what it is called.
    pub(crate) fn new(word: &str, text: String) -> Self {
        Self { word: word.to_owned(), text }
    }
}

/// A part with its rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PartSheet {
    /// Its name on the wire.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// Its rows, in order.
    pub rows: Vec<RowSheet>,
    /// The fields of a new row: what they are called and how they are filled in.
    pub columns: Vec<FieldSheet>,
}

/// A row of a part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct RowSheet {
    /// Which row.
    pub id: PartRowId,
    /// Its fields.
    pub fields: Vec<FieldSheet>,
}

/// A record that refers to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LinkFrom {
    /// The record.
    pub record: NamedRecord,
    /// What kind of record it is, in words.
    pub kind_text: String,
    /// As what it refers to the other.
    pub label: String,
}

/// A row of a part, as the wire names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RowRef {
    /// The part's name.
    pub part: String,
    /// Which row.
    pub id: PartRowId,
}
