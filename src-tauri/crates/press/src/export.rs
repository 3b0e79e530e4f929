//! From pages to a PDF, and to SVG.

use serde::{Deserialize, Serialize};
use typst::foundations::{Content, Datetime, Label, Selector, Smart};
use typst::layout::{Frame, FrameItem};
use typst::model::{Numbering as Pattern, NumberingPattern};
use typst::text::TextItem;
use typst::utils::PicoStr;
use typst_layout::{Page, PagedDocument};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::error::Objection;
use crate::hyphens::SOFT_HYPHEN;

/// What a PDF is made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Export {
    /// Whether it claims the forms for archives and for everyone.
    pub(crate) formed: bool,
    /// Year, month and day, and how many minutes local time is ahead of UTC.
    pub(crate) day: (i32, u32, u32, i32),
    /// The number that each page bears, where they are not counted.
    pub(crate) names: Option<Vec<Option<String>>>,
}

/// Writes the PDF.
pub(crate) fn pdf(paged: &PagedDocument, export: &Export) -> Result<Vec<u8>, Objection> {
    let form: &[PdfStandard] = if export.formed { &[PdfStandard::A_2a, PdfStandard::Ua_1] } else { &[] };
    let standards = PdfStandards::new(form).map_err(|error| Objection(error.message().to_string()))?;
    let (year, month, day, minutes) = export.day;
    let part = |part: u32| u8::try_from(part).ok();
    let date = part(month).zip(part(day)).and_then(|(month, day)| Datetime::from_ymd_hms(year, month, day, 0, 0, 0));
    let options = PdfOptions {
        ident: Smart::Auto,
        creator: Smart::Custom(Some("Hamkor".into())),
        timestamp: date.and_then(|date| Timestamp::new_local(date, minutes)),
        standards,
        tagged: true,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&finished(paged, export), &options).map_err(|errors| said(&errors))
}

/// What the typesetter says of what went wrong.
pub(crate) fn said(errors: &[typst::diag::SourceDiagnostic]) -> Objection {
    Objection(errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; "))
}

/// A page as SVG.
pub(crate) fn svg(paged: &PagedDocument, page: usize) -> Option<String> {
    paged.pages().get(page).map(|page| typst_svg::svg(page, &SvgOptions::default()))
}

/// The sizes of the pages, in points.
pub(crate) fn sizes(paged: &PagedDocument) -> Vec<(f64, f64)> {
    paged.pages().iter().map(|page| (page.frame.width().to_pt(), page.frame.height().to_pt())).collect()
}

/// The pages, from 0, on which the items begin.
pub(crate) fn starts(paged: &PagedDocument) -> Vec<usize> {
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

/// The pages as they go into the file: their numbers as readers of PDFs show them, and without the places at which a word
/// might have been parted.
fn finished(paged: &PagedDocument, export: &Export) -> PagedDocument {
    let mut paged = paged.clone();
    let soft = paged.pages().iter().any(|page| has_soft_hyphens(&page.frame));
    if !soft && export.names.is_none() {
        return paged;
    }
    let numbered = paged.pages().iter().enumerate().map(|(index, page)| {
        let mut page = page.clone();
        without_soft_hyphens(&mut page.frame);
        if let Some(Some(name)) = export.names.as_ref().and_then(|names| names.get(index)) {
            number(&mut page, name);
        }
        page
    });
    let numbered = numbered.collect();
    let info = paged.info_mut().clone();
    PagedDocument::new(numbered, info)
}

/// Gives a page the number that it bears on paper: 14, or 14a.
fn number(page: &mut Page, name: &str) {
    let digits = name.trim_end_matches(|sign: char| sign.is_ascii_lowercase());
    let Ok(number) = digits.parse() else { return };
    let Ok(mut pattern) = "1".parse::<NumberingPattern>() else { return };
    pattern.suffix = name[digits.len()..].into();
    page.number = number;
    page.numbering = Some(Pattern::Pattern(pattern));
}

fn has_soft_hyphens(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(text) => unused(text),
        FrameItem::Group(group) => has_soft_hyphens(&group.frame),
        _ => false,
    })
}

/// Whether a text holds a place at which a line could have ended, and did not.
fn unused(text: &TextItem) -> bool {
    text.text.contains(SOFT_HYPHEN) && text.glyphs.iter().any(|glyph| soft_end(&text.text[glyph.range()]) > 0)
}

/// How many bytes of what a glyph stands for are soft hyphens after it. A hyphen at the end of a line stands for one, and
/// stays.
fn soft_end(meant: &str) -> u16 {
    let bare = meant.trim_end_matches(SOFT_HYPHEN);
    if bare.is_empty() { 0 } else { u16::try_from(meant.len() - bare.len()).unwrap_or_default() }
}

fn without_soft_hyphens(frame: &mut Frame) {
    if !has_soft_hyphens(frame) {
        return;
    }
    frame.retain(|item| {
        match item {
            FrameItem::Text(text) if unused(text) => {
                let TextItem { text, glyphs, .. } = text;
                for glyph in glyphs {
                    glyph.range.end -= soft_end(&text[glyph.range()]);
                }
            }
            FrameItem::Group(group) => without_soft_hyphens(&mut group.frame),
            _ => {}
        }
        true
    });
}
