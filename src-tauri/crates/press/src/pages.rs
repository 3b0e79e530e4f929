//! Pages: what preview, PDF and print are all made of.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, FixedOffset};
use typst_layout::PagedDocument;

use crate::apart::{Apart, Known};
use crate::document::Document;
use crate::error::{Error, Objection, Result};
use crate::export::{self, Export};
use crate::locked::{self, OpenPassword};
use crate::press::PagePlace;
use crate::world::has_glyph;

/// The pages of a document.
pub struct Pages {
    made: Made,
    /// Width and height of each page, in points.
    sizes: Vec<(f64, f64)>,
    items: Vec<ItemPages>,
    /// The index, after the items.
    back: Option<ItemPages>,
    missing_glyphs: Vec<char>,
    /// The numbers of the first edition, where this is another.
    numbering: Option<Numbering>,
    duplex: bool,
}

/// Where the pages are.
pub(crate) enum Made {
    /// In this process.
    Here(PagedDocument),
    /// In another.
    Apart(Apart),
}

/// Which pages an item fills, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemPages {
    /// The item's key.
    pub key: String,
    /// Its first page.
    pub first: usize,
    /// Its last page.
    pub last: usize,
}

impl ItemPages {
    pub(crate) fn count(&self) -> usize {
        self.last - self.first + 1
    }
}

/// The printed pages of an item: those that its readers turn to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedItem {
    /// The item's key.
    pub key: String,
    /// The number of its first page.
    pub first: u32,
    /// The number of its last page; what it fills beyond it bears the same number with a letter.
    pub last: u32,
}

/// The page numbers that the items of a packet have in each of its editions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbering {
    pub(crate) spans: Vec<Span>,
    pub(crate) total: usize,
}

/// The pages that an item has in every edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    /// The number of the first.
    pub(crate) first: usize,
    /// How many there are.
    pub(crate) own: usize,
}

impl Span {
    /// The number of a page of the item, counted from 0: 14, 15, 15a, 15b.
    fn name(self, page: usize) -> String {
        if page < self.own {
            return (self.first + page).to_string();
        }
        format!("{}{}", self.first + self.own - 1, letters(page - self.own))
    }
}

/// a to z, then aa, ab and so on.
fn letters(mut number: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + u8::try_from(number % 26).unwrap_or_default()));
        number /= 26;
        if number == 0 {
            break;
        }
        number -= 1;
    }
    letters.iter().rev().collect()
}

/// What form the PDF of some pages has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PdfForm {
    /// PDF/A-2a and PDF/UA-1: it can be kept for good and read by everyone.
    ArchivalAndAccessible,
    /// An ordinary PDF with tags, since a sign in it has no glyph in the fonts, which both forms forbid.
    MissingGlyphs,
}

impl Pages {
    pub(crate) fn new(
        made: Made,
        known: Known,
        keys: Vec<String>,
        document: &Document,
        numbering: Option<Numbering>,
    ) -> Result<Self> {
        let Known { sizes, starts } = known;
        let count = sizes.len();
        let filled = |place: usize, key: String| {
            let first = starts.get(place).copied().unwrap_or(0);
            let last = starts.get(place + 1).map_or(count.saturating_sub(1), |next| next.saturating_sub(1));
            ItemPages { key, first, last: last.max(first) }
        };
        let back = (starts.len() > keys.len()).then(|| filled(keys.len(), String::new()));
        let items = keys.into_iter().enumerate().map(|(place, key)| filled(place, key)).collect();
        let missing_glyphs = missing_glyphs(document)?;
        Ok(Self { made, sizes, items, back, missing_glyphs, numbering, duplex: document.setting.duplex })
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sizes.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether another process holds them.
    #[must_use]
    pub fn is_apart(&self) -> bool {
        matches!(self.made, Made::Apart(_))
    }

    /// How many pages come before the first item: cover and contents, which bear no number.
    #[must_use]
    pub fn front(&self) -> usize {
        self.items.first().map_or(0, |first| first.first)
    }

    /// Which printed pages each item fills.
    #[must_use]
    pub fn printed(&self) -> Vec<PrintedItem> {
        let numbering = self.numbering();
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let printed = |(item, span): (&ItemPages, &Span)| PrintedItem {
            key: item.key.clone(),
            first: number(span.first),
            last: number(span.first + span.own - 1),
        };
        self.items.iter().zip(&numbering.spans).map(printed).collect()
    }

    /// The numbers that the pages bear, which other editions take over.
    #[must_use]
    pub fn numbering(&self) -> Numbering {
        if let Some(numbering) = &self.numbering {
            return numbering.clone();
        }
        let front = self.front();
        let span = |item: &ItemPages| Span { first: item.first - front + 1, own: item.count() };
        Numbering { spans: self.items.iter().chain(&self.back).map(span).collect(), total: self.len() - front }
    }

    /// The numbers that these pages bear, for an edition from which items may be left out: each of its items has the pages that
    /// it has here.
    #[must_use]
    pub fn numbering_for(&self, edition: &Document) -> Numbering {
        let Numbering { spans, total } = self.numbering();
        let known: BTreeMap<&str, Span> =
            self.items.iter().map(|item| item.key.as_str()).zip(spans.iter().copied()).collect();
        // What is not here comes after everything that is.
        let unknown = Span { first: total + 1, own: 1 };
        let own = edition.items.iter().map(|item| known.get(item.key.as_str()).copied().unwrap_or(unknown));
        let back = spans.get(self.items.len()..).unwrap_or_default();
        Numbering { spans: own.chain(back.iter().copied()).collect(), total }
    }

    /// Where an item stands, to be set alone there.
    #[must_use]
    pub fn place(&self, item: usize) -> Option<PagePlace> {
        let pages = self.items.get(item)?;
        let numbering = self.numbering();
        let span = numbering.spans.get(item)?;
        Some(PagePlace {
            first: span.first,
            own: self.numbering.is_some().then_some(span.own),
            total: numbering.total,
            turned: self.duplex && pages.first % 2 == 1,
        })
    }

    /// The number that a page bears; none on the cover and the contents.
    #[must_use]
    pub fn name(&self, page: usize) -> Option<String> {
        let numbering = self.numbering();
        let (item, span) =
            self.items.iter().chain(&self.back).zip(&numbering.spans).filter(|(item, _)| item.first <= page).last()?;
        (page <= item.last).then(|| span.name(page - item.first))
    }

    /// Width and height of a page, in points.
    #[must_use]
    pub fn size(&self, page: usize) -> Option<(f64, f64)> {
        self.sizes.get(page).copied()
    }

    /// A page as SVG; nothing where there is no such page, or what set it has ended.
    #[must_use]
    pub fn svg(&self, page: usize) -> Option<String> {
        match &self.made {
            Made::Here(paged) => export::svg(paged, page),
            Made::Apart(apart) => (page < self.len()).then(|| apart.svg(page).ok()).flatten(),
        }
    }

    /// What form the PDF will have.
    #[must_use]
    pub fn form(&self) -> PdfForm {
        if self.missing_glyphs.is_empty() { PdfForm::ArchivalAndAccessible } else { PdfForm::MissingGlyphs }
    }

    /// The pages as a tagged PDF, in the form that [`Pages::form`] tells. Of the stamp only the date is kept: the same office
    /// gives the same bytes on the same day.
    ///
    /// # Errors
    /// When the typesetter refuses them.
    pub fn pdf(&self, stamp: DateTime<FixedOffset>) -> Result<Vec<u8>> {
        self.exported(stamp, self.form() == PdfForm::ArchivalAndAccessible)
    }

    /// The pages as a tagged PDF that opens with a password only. It claims none of the forms, which forbid that.
    ///
    /// # Errors
    /// When the typesetter refuses them.
    pub fn locked_pdf(&self, stamp: DateTime<FixedOffset>, password: &OpenPassword) -> Result<Vec<u8>> {
        locked::lock(&self.exported(stamp, false)?, password)
    }

    fn exported(&self, stamp: DateTime<FixedOffset>, formed: bool) -> Result<Vec<u8>> {
        let export = Export {
            formed,
            day: (stamp.year(), stamp.month(), stamp.day(), stamp.offset().local_minus_utc() / 60),
            names: self.numbering.as_ref().map(|_| (0..self.len()).map(|page| self.name(page)).collect()),
        };
        match &self.made {
            Made::Here(paged) => {
                export::pdf(paged, &export).map_err(|Objection(detail)| Error::TypesetFailed { detail })
            }
            Made::Apart(apart) => apart.pdf(&export),
        }
    }

    /// Which pages each item fills.
    #[must_use]
    pub fn items(&self) -> &[ItemPages] {
        &self.items
    }

    /// Signs that the fonts cannot print.
    #[must_use]
    pub fn missing_glyphs(&self) -> &[char] {
        &self.missing_glyphs
    }
}

/// The signs of a document that would be printed as empty boxes.
fn missing_glyphs(document: &Document) -> Result<Vec<char>> {
    let failed = |error: serde_json::Error| Error::TypesetFailed { detail: error.to_string() };
    let mut text = serde_json::to_string(document).map_err(failed)?;
    text.push_str(&serde_json::to_string(&document.items).map_err(failed)?);
    let missing: BTreeSet<char> =
        text.chars().filter(|sign| !sign.is_control() && !is_unseen(*sign) && !has_glyph(*sign)).collect();
    Ok(missing.into_iter().collect())
}

/// Spaces, and signs that only steer others (joiners, variation selectors): they need no glyph.
pub(crate) fn is_unseen(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}')
        || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
