//! What is to be set on paper: pure values, in the reader's words already. The template reads them as JSON.

use hamkor_language::Language;
use serde::{Serialize, Serializer};

use crate::words::{self, Piece};

/// A document: its cover and contents, if it has them, and its items.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// One language, or two side by side; labels are in the first.
    #[serde(serialize_with = "tags")]
    pub languages: Vec<Language>,
    /// Whether there are a cover and contents.
    pub front_matter: bool,
    /// The office's name.
    pub office: String,
    /// What kind of document it is, over the title.
    pub kicker: String,
    /// How confidential it is; empty when the office says nothing.
    pub classification: String,
    /// The title, in the first language.
    pub title: String,
    /// The title in the second language; empty when there is one language.
    pub subtitle: String,
    /// What the cover tells: when, where, from when.
    pub facts: Vec<Fact>,
    /// The word over the contents.
    pub contents: String,
    /// The date in the footer.
    pub footer: String,
    /// What is in it.
    #[serde(skip)]
    pub items: Vec<Item>,
}

fn tags<S: Serializer>(languages: &[Language], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(languages.iter().map(|language| Typeset::of(*language)))
}

/// A language as the typesetter names it.
#[derive(Serialize)]
struct Typeset {
    lang: &'static str,
    script: &'static str,
    name: &'static str,
}

impl Typeset {
    fn of(language: Language) -> Self {
        let (lang, script) = match language {
            Language::Korean => ("ko", "hang"),
            Language::Uzbek => ("uz", "latn"),
            Language::UzbekCyrillic => ("uz", "cyrl"),
            Language::Russian => ("ru", "cyrl"),
            Language::English => ("en", "latn"),
        };
        Self { lang, script, name: language.own_name() }
    }
}

/// A label and what stands beside it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: String,
}

/// An item of a document: a plan, which begins a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// Which item of the packet, so that pages can be found again; the typesetter does not see it.
    #[serde(skip)]
    pub key: String,
    /// Its number; empty when it stands alone.
    pub number: String,
    /// Its title, in the first language.
    pub title: String,
    /// Its title in the second language.
    pub subtitle: String,
    /// What is known of it.
    pub facts: Vec<Fact>,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A piece of an item's text. Its cells are one a language, in the order of the document's languages.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A section's heading.
    Heading {
        /// How deep, from 1.
        level: u8,
        /// Its number, with the item's before it.
        number: String,
        /// Its words.
        cells: Vec<Cell>,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        cells: Vec<Cell>,
    },
    /// An item of a list.
    ListItem {
        /// How deep, from 1.
        level: u8,
        /// Its words, each with its own sign.
        cells: Vec<Cell>,
    },
    /// A note on the source.
    Note {
        /// Its words.
        cells: Vec<Cell>,
    },
    /// A table; one a language, under each other.
    Tables {
        /// The tables.
        tables: Vec<Table>,
    },
}

/// The words of a block in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// Which of the document's languages.
    pub language: usize,
    /// The sign before a list's item.
    pub sign: String,
    /// A discreet mark: the words are older than their source, or missing.
    pub mark: String,
    /// The words.
    pub runs: Vec<Run>,
}

/// A run of words with the same marks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Run {
    /// Whether the words are strong.
    pub strong: bool,
    /// Whether they are emphasised.
    pub emphasis: bool,
    /// The words, in pieces that a line may not break.
    pub pieces: Vec<Piece>,
}

impl Run {
    /// Words with marks. In Korean each word stays whole, unless it is too long for where it stands.
    #[must_use]
    pub fn new(text: &str, strong: bool, emphasis: bool, language: Language, longest: usize) -> Self {
        Self { strong, emphasis, pieces: words::pieces(text, language, longest) }
    }
}

/// A table in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Which of the document's languages.
    pub language: usize,
    /// The heading over it; empty when it has none.
    pub title: String,
    /// How deep that heading stands.
    pub level: u8,
    /// A discreet mark: words in it are older than their source, or missing.
    pub mark: String,
    /// How many rows at the top are repeated on each page.
    pub header_rows: u16,
    /// The widths of the columns, in proportion.
    pub widths: Vec<u16>,
    /// Where the words of each column stand: `left`, `center` or `right`.
    pub align: Vec<&'static str>,
    /// The words, row by row.
    pub rows: Vec<Vec<Vec<Run>>>,
    /// How much deeper each row's name is set in; empty when none is.
    pub depths: Vec<u8>,
}
