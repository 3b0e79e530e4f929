//! Pages: what preview, PDF and print are all made of.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, FixedOffset, Timelike};
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

impl Pages {
    pub(crate) fn new(paged: PagedDocument, keys: Vec<String>, document: &Document) -> Self {
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
        Self { paged, items, missing_glyphs: missing_glyphs(document) }
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

    /// The pages as a tagged PDF. The same pages and the same stamp give the same bytes.
    ///
    /// # Errors
    /// When the typesetter refuses them.
    pub fn pdf(&self, stamp: DateTime<FixedOffset>) -> Result<Vec<u8>> {
        let failed = |detail: String| Error::TypesetFailed { detail };
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| failed(error.message().to_string()))?;
        let moment = Datetime::from_ymd_hms(
            stamp.year(),
            u8::try_from(stamp.month()).unwrap_or(1),
            u8::try_from(stamp.day()).unwrap_or(1),
            u8::try_from(stamp.hour()).unwrap_or(0),
            u8::try_from(stamp.minute()).unwrap_or(0),
            0,
        );
        let minutes = stamp.offset().local_minus_utc() / 60;
        let timestamp = moment.and_then(|moment| Timestamp::new_local(moment, minutes));
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

fn missing_glyphs(document: &Document) -> Vec<char> {
    let text = serde_json::to_string(&document.items).unwrap_or_default();
    let missing: BTreeSet<char> =
        text.chars().filter(|sign| !sign.is_control() && !sign.is_whitespace() && !has_glyph(*sign)).collect();
    missing.into_iter().collect()
}
