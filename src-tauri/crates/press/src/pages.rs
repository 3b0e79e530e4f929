//! Pages: what preview, PDF and print are all made of.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, FixedOffset};
use typst::foundations::{Content, Datetime, Label, Selector, Smart};
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::document::Document;
use crate::error::{Error, Result};
use crate::world::has_glyph;

/// The pages of a document.
pub struct Pages {
    paged: PagedDocument,
    items: Vec<ItemPages>,
    missing_glyphs: Vec<char>,
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

/// The printed pages of an item: those that its readers turn to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedItem {
    /// The item's key.
    pub key: String,
    /// The number of its first page.
    pub first: u32,
    /// The number of its last page.
    pub last: u32,
}

impl Pages {
    pub(crate) fn new(paged: PagedDocument, keys: Vec<String>, document: &Document) -> Result<Self> {
        let starts = starts(&paged);
        let count = paged.pages().len();
        let items = keys
            .into_iter()
            .enumerate()
            .map(|(place, key)| {
                let first = starts.get(place).copied().unwrap_or(0);
                let last = starts.get(place + 1).map_or(count.saturating_sub(1), |next| next.saturating_sub(1));
                ItemPages { key, first, last: last.max(first) }
            })
            .collect();
        Ok(Self { paged, items, missing_glyphs: missing_glyphs(document)? })
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.paged.pages().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many pages come before the first item: cover and contents, which bear no number.
    #[must_use]
    pub fn front(&self) -> usize {
        self.items.first().map_or(0, |first| first.first)
    }

    /// Which printed pages each item fills.
    #[must_use]
    pub fn printed(&self) -> Vec<PrintedItem> {
        let number = |page: usize| u32::try_from(page - self.front() + 1).unwrap_or(u32::MAX);
        let printed = |item: &ItemPages| PrintedItem {
            key: item.key.clone(),
            first: number(item.first),
            last: number(item.last),
        };
        self.items.iter().map(printed).collect()
    }

    /// Width and height of a page, in points.
    #[must_use]
    pub fn size(&self, page: usize) -> Option<(f64, f64)> {
        self.paged.pages().get(page).map(|page| (page.frame.width().to_pt(), page.frame.height().to_pt()))
    }

    /// A page as SVG.
    #[must_use]
    pub fn svg(&self, page: usize) -> Option<String> {
        self.paged.pages().get(page).map(|page| typst_svg::svg(page, &SvgOptions::default()))
    }

    /// The pages as a tagged PDF, in the form PDF/UA-1 unless a sign in them has no glyph, which that form forbids. Of the
    /// stamp only the date is kept: the same office gives the same bytes on the same day.
    ///
    /// # Errors
    /// When the typesetter refuses them.
    pub fn pdf(&self, stamp: DateTime<FixedOffset>) -> Result<Vec<u8>> {
        let failed = |detail: String| Error::TypesetFailed { detail };
        let form: &[PdfStandard] = if self.missing_glyphs.is_empty() { &[PdfStandard::Ua_1] } else { &[] };
        let standards = PdfStandards::new(form).map_err(|error| failed(error.message().to_string()))?;
        let part = |part: u32| u8::try_from(part).ok();
        let date = part(stamp.month())
            .zip(part(stamp.day()))
            .and_then(|(month, day)| Datetime::from_ymd_hms(stamp.year(), month, day, 0, 0, 0));
        let minutes = stamp.offset().local_minus_utc() / 60;
        let timestamp = date.and_then(|date| Timestamp::new_local(date, minutes));
        let options = PdfOptions {
            ident: Smart::Auto,
            creator: Smart::Custom(Some("Hamkor".into())),
            timestamp,
            standards,
            tagged: true,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.paged, &options).map_err(|errors| {
            failed(errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; "))
        })
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

/// The pages, from 0, on which the items begin.
fn starts(paged: &PagedDocument) -> Vec<usize> {
    use typst::introspection::Introspector;
    let Some(label) = Label::new(PicoStr::intern("item")) else { return Vec::new() };
    let introspector = paged.introspector();
    introspector
        .query(&Selector::Label(label))
        .iter()
        .filter_map(Content::location)
        .filter_map(|location| introspector.page(location))
        .map(|page| page.get() - 1)
        .collect()
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
