//! What is to be set on paper: pure values, in the reader's words already. The template reads them as JSON.

use std::sync::Arc;

use hamkor_language::Language;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::widths::Fitted;
use crate::words::{Words, printed, tag};

/// A document: its cover and contents, if it has them, and its items.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Document {
    /// One language, or two side by side.
    #[serde(serialize_with = "named")]
    pub languages: Vec<Language>,
    /// How its pages are made.
    pub setting: Setting,
    /// Whether there are a cover and contents.
    pub front_matter: bool,
    /// The office's name, in the first language.
    #[serde(serialize_with = "printed")]
    pub office: String,
    /// The office's emblem, on the cover.
    pub emblem: Option<Image>,
    /// What kind of document it is, over the title, in each language.
    pub kicker: Vec<Words>,
    /// How confidential it is, on the cover and under each page, in each language; nothing when the office says nothing.
    pub classification: Vec<Words>,
    /// Which of the numbered copies it is, and whose, on the cover and under each page.
    pub copy: Option<Words>,
    /// What stands behind the text of every page.
    pub watermark: Option<Words>,
    /// The title in the first language, as the PDF and the running head have it.
    #[serde(serialize_with = "printed")]
    pub title: String,
    /// The title, in each language.
    pub titles: Vec<Words>,
    /// What the cover tells (when, where, from when), in each language.
    pub facts: Vec<Vec<Fact>>,
    /// The word over the contents, in each language.
    pub contents: Vec<Words>,
    /// What is asked to be decided, after the contents.
    pub decisions: Vec<Decision>,
    /// Who is named in it, after the items, in the order of the reader's alphabet.
    pub index: Vec<IndexEntry>,
    /// The date in the footer.
    #[serde(serialize_with = "printed")]
    pub footer: String,
    /// What is in it.
    #[serde(skip)]
    pub items: Vec<Item>,
}

impl Document {
    /// About how many pages it fills: by its signs, which is known without setting them.
    #[must_use]
    pub fn about(&self) -> usize {
        self.items.iter().map(Item::about).sum()
    }
}

/// How pages are made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Setting {
    /// Whether the text is larger, for those who read it from afar or see badly.
    pub large: bool,
    /// Whether both sides of a sheet are printed: the margin where the sheets are held is wider.
    pub duplex: bool,
}

/// Something that is asked to be decided.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Decision {
    /// What is asked, in each language.
    pub words: Vec<Words>,
    /// Which of the document's items asks it, from 0: it is told by its number and its page.
    pub item: usize,
}

/// Somebody, or an organisation, that is named in a document.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndexEntry {
    /// The name.
    pub name: Words,
    /// What tells it from another of the same name.
    pub about: Option<Words>,
}

/// A picture that somebody brought.
#[derive(Clone, PartialEq, Serialize)]
pub struct Image {
    /// What it is called where the pages are set: the same bytes have the same name.
    pub(crate) file: String,
    /// What readers who listen hear.
    #[serde(serialize_with = "printed")]
    pub alt: String,
    /// Its bytes.
    #[serde(skip)]
    pub(crate) bytes: Arc<Vec<u8>>,
}

impl std::fmt::Debug for Image {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Image({}, {} bytes, {:?})", self.file, self.bytes.len(), self.alt)
    }
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

/// An item of a document: a plan, a sheet, a divider; it begins a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Item {
    /// Which item of the packet, so that pages can be found again; the typesetter does not see it.
    #[serde(skip)]
    pub key: String,
    /// How deep it stands among the items, from 1; 0 is taken for 1.
    pub depth: u8,
    /// Its number; empty when it stands alone.
    #[serde(serialize_with = "printed")]
    pub number: String,
    /// Whether its pages lie on their side. An item with a table that is too wide for an upright page does so by itself.
    pub landscape: bool,
    /// How many lines for notes stand at the foot of its last page, as far as there is room.
    pub notes: u8,
    /// Its title in the first language, as the running head has it.
    #[serde(serialize_with = "printed")]
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

impl Item {
    /// About how many pages it fills.
    fn about(&self) -> usize {
        /// A page of tables and short paragraphs holds about so many signs.
        const SIGNS: usize = 900;
        fn words(words: &Words) -> usize {
            words.pieces.iter().flat_map(|piece| &piece.runs).map(|run| run.text.chars().count()).sum()
        }
        fn cells(cells: &[Cell]) -> usize {
            cells.iter().map(|cell| words(&cell.words) + 40).sum()
        }
        fn list(items: &[ListItem]) -> usize {
            items.iter().map(|item| cells(&item.cells) + list(&item.children)).sum()
        }
        let (mut signs, mut pages) = (0, 0);
        for block in &self.blocks {
            match block {
                Block::Heading { cells: own, .. } | Block::Paragraph { cells: own } | Block::Note { cells: own } => {
                    signs += cells(own);
                }
                Block::List { items } => signs += list(items),
                Block::Table(table) => {
                    signs += table.rows.iter().flat_map(|row| row.cells.iter().flatten()).map(words).sum::<usize>();
                    signs += table.rows.len() * 30;
                }
                Block::Plot { pictures } => pages += pictures.len(),
                Block::Figure { image, pictures, cells: own } => {
                    pages += pictures.len();
                    signs += cells(own) + if image.is_some() { SIGNS / 2 } else { 0 };
                }
                Block::Plates { plates } => pages += plates.len(),
                Block::Sheets { sheets } => pages += sheets.len(),
                Block::Seating(_) | Block::Divider => {}
            }
        }
        pages + signs / SIGNS + 1
    }
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
        #[serde(serialize_with = "printed")]
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
    /// A figure of the text: an image or a plot with a caption.
    Figure {
        /// An image, which stands once for all languages.
        image: Option<Illustration>,
        /// A plot, in each language.
        pictures: Vec<Picture>,
        /// The caption.
        cells: Vec<Cell>,
    },
    /// Name plates, a page each: an item of these holds nothing else.
    Plates {
        /// The plates.
        plates: Vec<Plate>,
    },
    /// A plan of a table with its seats, on a page: an item of this holds nothing else.
    Seating(Seating),
    /// A page that parts what follows from what came before: the item's number and title, large. An item of this holds
    /// nothing else.
    Divider,
    /// The pages of a paper that somebody else made, a page each below the title.
    Sheets {
        /// The pages, as pictures.
        sheets: Vec<Image>,
    },
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
    #[serde(serialize_with = "printed")]
    pub alt: String,
}

/// An image that somebody attached.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Illustration {
    /// The name under which the typesetter finds its bytes.
    pub file: String,
    /// Its bytes.
    #[serde(skip)]
    pub bytes: Arc<Vec<u8>>,
    /// How wide it is set, in points.
    pub width: f64,
    /// What readers who listen hear.
    #[serde(serialize_with = "printed")]
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
    #[serde(serialize_with = "printed")]
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
    /// How wide its columns are to each other.
    #[serde(skip)]
    pub proportions: Vec<f64>,
    /// Where the words of each column stand: `left`, `center` or `right`. In a column of numbers that stand to the right the
    /// decimal signs are under each other.
    pub align: Vec<&'static str>,
    /// The words, row by row.
    pub rows: Vec<Row>,
    /// Over how many columns and rows each cell goes, row by row: none of both where another covers its place. Empty where
    /// each goes over one.
    pub spans: Vec<Vec<(u16, u16)>>,
    /// Whether its words are large, whatever the setting of the document.
    #[serde(skip)]
    pub large: bool,
    /// How it is fitted to the page; the press sees to it.
    #[serde(flatten)]
    pub(crate) fitted: Fitted,
}

impl Table {
    /// A table, to be fitted to its page when that is known.
    #[must_use]
    pub fn new(
        marks: Vec<Words>,
        header_rows: u16,
        proportions: Vec<f64>,
        align: Vec<&'static str>,
        rows: Vec<Row>,
    ) -> Self {
        Self {
            marks,
            header_rows,
            proportions,
            align,
            rows,
            spans: Vec::new(),
            large: false,
            fitted: Fitted::default(),
        }
    }
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
