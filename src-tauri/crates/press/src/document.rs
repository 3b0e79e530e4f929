//! What is to be set on paper: pure values, in the reader's words already. The template reads them as JSON.

use hamkor_language::Language;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::words::{Words, tag};

/// A document: its cover and contents, if it has them, and its items.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// One language, or two side by side.
    #[serde(serialize_with = "named")]
    pub languages: Vec<Language>,
    /// Whether there are a cover and contents.
    pub front_matter: bool,
    /// Whether its pages lie on their long side.
    pub wide: bool,
    /// The office's name, in the first language.
    pub office: String,
    /// What kind of document it is, over the title, in each language.
    pub kicker: Vec<Words>,
    /// How confidential it is, in the first language; empty when the office says nothing.
    pub classification: String,
    /// The title in the first language, as the PDF and the running head have it.
    pub title: String,
    /// The title, in each language.
    pub titles: Vec<Words>,
    /// What the cover tells (when, where, from when), in each language.
    pub facts: Vec<Vec<Fact>>,
    /// The word over the contents, in each language.
    pub contents: Vec<Words>,
    /// The date in the footer.
    pub footer: String,
    /// What is in it.
    #[serde(skip)]
    pub items: Vec<Item>,
}

fn named<S: Serializer>(languages: &[Language], serializer: S) -> Result<S::Ok, S::Error> {
    struct Named(Language);
    impl Serialize for Named {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let (lang, script) = tag(self.0);
            let mut named = serializer.serialize_struct("Named", 3)?;
            named.serialize_field("lang", lang)?;
            named.serialize_field("script", script)?;
            named.serialize_field("name", self.0.own_name())?;
            named.end()
        }
    }
    serializer.collect_seq(languages.iter().map(|language| Named(*language)))
}

/// A label and what stands beside it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fact {
    /// The label.
    pub label: Words,
    /// The value.
    pub value: Words,
}

/// An item of a document: a plan, which begins a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// Which item of the packet, so that pages can be found again; the typesetter does not see it.
    #[serde(skip)]
    pub key: String,
    /// Its number; empty when it stands alone.
    pub number: String,
    /// Its title in the first language, as the running head has it.
    pub title: String,
    /// Its title, in each language.
    pub titles: Vec<Words>,
    /// Where it stands, as the contents say it, in the first language.
    pub standing: Words,
    /// What is known of it, in each language.
    pub facts: Vec<Vec<Fact>>,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A piece of an item's text. Its cells are one a language, in the order of the document's languages.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A section's heading.
    Heading {
        /// How deep, from 1; never more than one deeper than the heading before.
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
    /// A list.
    List {
        /// Its items.
        items: Vec<ListItem>,
    },
    /// A note on the source.
    Note {
        /// Its words.
        cells: Vec<Cell>,
    },
    /// A table.
    Table(Table),
    /// A plot, in each language, in one or more pictures.
    Plot {
        /// The pictures, from above to below.
        pictures: Vec<Picture>,
    },
    /// Name plates, a page each: an item of these holds nothing else.
    Plates {
        /// The plates.
        plates: Vec<Plate>,
    },
    /// A plan of a table with its seats, on a page: an item of this holds nothing else.
    Seating(Seating),
}

/// A picture that is drawn here.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Picture {
    /// The language of its words.
    pub lang: &'static str,
    /// Their script.
    pub script: &'static str,
    /// The picture, as SVG.
    pub svg: String,
    /// How wide it is, in points.
    pub width: f64,
    /// What readers who listen hear.
    pub alt: String,
}

/// A name plate: a page that is folded in the middle and stood on a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plate {
    /// What those across the table read.
    pub front: PlateFace,
    /// What whoever sits behind it reads.
    pub back: PlateFace,
}

/// One face of a name plate.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlateFace {
    /// The name, as large as it fits.
    pub name: Words,
    /// What the person is, under the name.
    pub about: Option<Words>,
    /// The name in other languages, small.
    pub others: Vec<Words>,
}

/// A table with the sides of a visit across from each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Seating {
    /// The side at the head of the page.
    pub far: SeatedSide,
    /// The side at its foot.
    pub near: SeatedSide,
    /// Whether the seats show numbers alone, since so many names would not fit: they are listed below.
    pub numbers_alone: bool,
}

/// A side of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SeatedSide {
    /// What the side is called, in each language.
    pub names: Vec<Words>,
    /// Who sits there, in the order of precedence.
    pub people: Vec<Seated>,
    /// Who sits on each seat, from left to right, by the order of precedence from 0.
    pub places: Vec<usize>,
}

/// Somebody at a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Seated {
    /// The name, in each language.
    pub names: Vec<Words>,
    /// What the person is, in each language.
    pub about: Vec<Words>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ListItem {
    /// How deep it stands, from 1.
    pub level: u8,
    /// Whether it counts.
    pub ordered: bool,
    /// Its words.
    pub cells: Vec<Cell>,
    /// The items that belong to it.
    pub children: Vec<ListItem>,
}

/// The words of a block in one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// The sign before a list's item.
    pub sign: String,
    /// A discreet mark: the words are older than their source, or missing.
    pub mark: Option<Words>,
    /// Whether the words stand in for a translation that is missing.
    pub stands_in: bool,
    /// The words.
    pub words: Words,
}

/// A table. Each of its cells holds the words of every language, under each other; words that are the same in both
/// languages stand once.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Discreet marks: words in it are older than their source, or missing.
    pub marks: Vec<Words>,
    /// How many rows at the top are repeated on each page.
    pub header_rows: u16,
    /// The widths of the columns, in points.
    pub widths: Vec<f64>,
    /// The size of its words, in points.
    pub size: f64,
    /// Where the words of each column stand: `left`, `center` or `right`.
    pub align: Vec<&'static str>,
    /// The words, row by row.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// How much deeper its name, in the second column, is set in.
    pub depth: u8,
    /// Whether its words are strong.
    pub strong: bool,
    /// The words, cell by cell.
    pub cells: Vec<Vec<Words>>,
}
