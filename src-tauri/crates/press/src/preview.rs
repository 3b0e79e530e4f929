//! PDFs that somebody else made, and scans, page by page as pictures.
//!
//! PDFs are read by hayro, which Typst brings along for the PDFs that it takes into a document; it forbids unsafe code. A font
//! that such a file only names is replaced by Hamkor's own, which has the letters of every language of the office.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_interpret::font::{FontQuery, StandardFont};
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};

use crate::document::Image;
use crate::error::{Error, Result};
use crate::scan::Scan;
use crate::world;

/// The widest picture of a page, in pixels.
const WIDEST: u16 = 2400;
/// How many dots an inch of a page has that goes to paper as a picture.
const PRINTED: f32 = 300.0;
/// The widest and the highest picture for paper, in pixels: A2 at 300 dots an inch. A larger page has fewer.
const PRINTED_MOST: f32 = 7_016.0;
/// The highest picture of a page, in pixels.
const HIGHEST: f32 = 8000.0;

/// A file of pages that can be looked at.
pub struct Preview(Pages);

enum Pages {
    Pdf(Pdf),
    Scan(Scan),
}

impl Preview {
    /// Reads a PDF, or a scan as TIFF.
    ///
    /// # Errors
    /// When it is neither, is locked with a password, or has no page.
    pub fn new(bytes: Vec<u8>) -> Result<Self> {
        if Scan::is(&bytes) {
            return guarded(|| Error::ScanUnreadable, || Ok(Self(Pages::Scan(Scan::new(bytes)?))));
        }
        let pdf = guarded(|| Error::PdfUnreadable, || Pdf::new(bytes).map_err(|_| Error::PdfUnreadable))?;
        let preview = Self(Pages::Pdf(pdf));
        if preview.sizes()?.is_empty() { Err(Error::PdfUnreadable) } else { Ok(preview) }
    }

    /// The width and height of each page, in points.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn sizes(&self) -> Result<Vec<(f32, f32)>> {
        match &self.0 {
            Pages::Pdf(pdf) => {
                guarded(|| Error::PdfUnreadable, || Ok(pdf.pages().iter().map(Page::render_dimensions).collect()))
            }
            Pages::Scan(scan) => Ok(scan.sizes()),
        }
    }

    /// A page as a PNG of this width in pixels; a scan has no more than it has.
    ///
    /// # Errors
    /// When there is no such page, or it cannot be drawn.
    pub fn png(&self, index: usize, width: u16) -> Result<Vec<u8>> {
        let width = width.clamp(1, WIDEST);
        match &self.0 {
            Pages::Pdf(pdf) => drawn(pdf, index, |across, down| (f32::from(width) / across).min(HIGHEST / down)),
            Pages::Scan(scan) => guarded(|| Error::ScanUnreadable, || scan.png(index, width)),
        }
    }

    /// A page as a picture for paper, of 300 dots an inch, as the forms of PDF ask for that forbid pages of another PDF. `alt`
    /// is what readers who listen hear. A scan has no more dots than it has.
    ///
    /// # Errors
    /// When there is no such page, or it cannot be drawn.
    pub fn sheet(&self, index: usize, alt: &str) -> Result<Image> {
        let scale = |across: f32, down: f32| (PRINTED / 72.0).min(PRINTED_MOST / across.max(down));
        let png = match &self.0 {
            Pages::Pdf(pdf) => drawn(pdf, index, scale)?,
            Pages::Scan(scan) => guarded(
                || Error::ScanUnreadable,
                || {
                    let (across, down) = *scan.sizes().get(index).ok_or(Error::ScanUnreadable)?;
                    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most PRINTED_MOST")]
                    let width = (across * scale(across, down)).round() as u16;
                    scan.png(index, width)
                },
            )?,
        };
        Ok(Image::known(png, "png", alt))
    }
}

fn drawn(pdf: &Pdf, index: usize, scale: impl FnOnce(f32, f32) -> f32) -> Result<Vec<u8>> {
    guarded(
        || Error::PdfUnreadable,
        || {
            let page = pdf.pages().get(index).ok_or(Error::PdfUnreadable)?;
            let (across, down) = page.render_dimensions();
            let scale = scale(across, down);
            if !scale.is_finite() || scale <= 0.0 {
                return Err(Error::PdfUnreadable);
            }
            let settings =
                RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
            let picture = render(page, &RenderCache::new(), &interpreter(), &settings);
            picture.into_png().map_err(|_| Error::PdfUnreadable)
        },
    )
}

fn interpreter() -> InterpreterSettings {
    InterpreterSettings {
        font_resolver: Arc::new(|query| match query {
            // Signs that no font of letters has.
            FontQuery::Standard(StandardFont::Symbol | StandardFont::ZapfDingBats) => None,
            _ => Some((Arc::new(world::REGULAR), 0)),
        }),
        ..InterpreterSettings::default()
    }
}

/// Whatever anybody sends may be a file on which the library gives up in the midst: that is an answer, too.
fn guarded<T>(unreadable: impl FnOnce() -> Error, work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(unreadable()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PDF of one page that names a font of the standard and has a text in it.
    fn page(text: &str) -> Vec<u8> {
        let content = format!("BT /F1 48 Tf 20 60 Td ({text}) Tj ET");
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 150] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
                .to_owned(),
            format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        ];
        let mut pdf = "%PDF-1.4\n".to_owned();
        let mut places = Vec::new();
        for (number, object) in (1..).zip(&objects) {
            places.push(pdf.len());
            pdf = format!("{pdf}{number} 0 obj\n{object}\nendobj\n");
        }
        let table = pdf.len();
        pdf.push_str("xref\n0 6\n0000000000 65535 f \n");
        for place in places {
            pdf = format!("{pdf}{place:010} 00000 n \n");
        }
        format!("{pdf}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").into_bytes()
    }

    fn dark(png: &[u8]) -> usize {
        let picture = hayro::vello_cpu::Pixmap::from_png(std::io::Cursor::new(png)).unwrap();
        picture.data().iter().filter(|pixel| pixel.r < 128).count()
    }

    #[test]
    fn a_page_is_drawn_at_the_width_that_is_asked_for_also_in_a_font_that_the_file_only_names() {
        let preview = Preview::new(page("Hamkor 2012")).unwrap();
        assert_eq!(preview.sizes().unwrap(), [(300.0, 150.0)]);
        let png = preview.png(0, 600).unwrap();
        assert_eq!(png[16..24], [0, 0, 2, 88, 0, 0, 1, 44], "600 by 300 pixels");
        assert!(dark(&png) > 1000, "{} dark pixels", dark(&png));
        assert_eq!(dark(&Preview::new(page("")).unwrap().png(0, 600).unwrap()), 0);
        assert!(matches!(preview.png(1, 600), Err(Error::PdfUnreadable)));
    }

    #[test]
    fn a_page_goes_to_paper_with_300_dots_an_inch() {
        let sheet = Preview::new(page("Hamkor 2012")).unwrap().sheet(0, "A page").unwrap();
        assert_eq!(sheet.bytes[16..24], [0, 0, 4, 226, 0, 0, 2, 113], "1250 by 625 pixels");
        assert_eq!(sheet.alt, "A page");
    }

    #[test]
    fn what_is_no_pdf_is_refused() {
        for bytes in [&b""[..], b"%PDF-1.7", b"PK\x03\x04 no pages here"] {
            assert!(matches!(Preview::new(bytes.to_vec()), Err(Error::PdfUnreadable)));
        }
    }
}
