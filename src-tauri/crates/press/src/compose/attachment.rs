//! Attached files on paper: pictures as they are, PDFs page by page as pictures, since a PDF that is to be archived for good
//! holds no pages of another.

use std::fmt::Write as _;

use hamkor_language::{Language, messages};
use hamkor_office::attachment::{self, Attachment, Showing};
use hamkor_office::{AttachmentId, View};

use crate::document::{Block, Picture};
use crate::error::{Error, Result};
use crate::preview::Preview;
use crate::widths::PAGE_TEXT;
use crate::words::tag;

/// How high a picture is at most, in points: a page with its title over it.
const HIGHEST: f64 = 590.0;
/// How finely pages of a PDF are drawn, in dots an inch.
const DOTS: f64 = 300.0;
/// How many points there are in an inch.
const POINTS: f64 = 72.0;

/// The pages of an attached file. What cannot be shown is an error that names it.
pub(super) fn pages(view: &View<'_>, id: AttachmentId, languages: &[Language]) -> Result<Vec<Block>> {
    let file = attachment::one(view, id)?;
    let language = super::reader(languages);
    let alt = |page: usize, total: usize| {
        let (page, total) = (i64::try_from(page).unwrap_or(i64::MAX), i64::try_from(total).unwrap_or(i64::MAX));
        messages::press_attached_page(file.file_name.as_str(), page, total).text(language)
    };
    match file.showing() {
        Showing::Picture => Ok(vec![picture(view, &file, PAGE_TEXT, &alt(1, 1), language)?]),
        Showing::Pages => {
            let pdf = Preview::new(bytes(view, id)?).map_err(|_| broken(&file))?;
            let sizes = pdf.sizes().map_err(|_| broken(&file))?;
            let mut blocks = Vec::new();
            for (index, (across, down)) in sizes.iter().enumerate() {
                let width = fitting((f64::from(*across), f64::from(*down)), PAGE_TEXT);
                let png = pdf.png(index, pixels(width)).map_err(|_| broken(&file))?;
                let size = (width, width * f64::from(*down) / f64::from(*across));
                blocks.push(wrapped("image/png", &png, size, &alt(index + 1, sizes.len()), language));
            }
            Ok(blocks)
        }
        Showing::Outside => Err(broken(&file)),
    }
}

/// An attached picture, as wide as said and never wider or higher than a page.
pub(super) fn picture(view: &View<'_>, file: &Attachment, width: f64, alt: &str, language: Language) -> Result<Block> {
    let bytes = bytes(view, file.id)?;
    let found = imagesize::blob_size(&bytes).map_err(|_| broken(file))?;
    let side = |pixels: usize| u32::try_from(pixels.max(1)).map(f64::from).map_err(|_| broken(file));
    let (across, down) = (side(found.width)?, side(found.height)?);
    let width = fitting((across, down), width);
    Ok(wrapped(&file.media_type, &bytes, (width, width * down / across), alt, language))
}

/// How many dots an inch a picture has where it is as wide as said; nothing where it is broken.
pub(crate) fn dots(view: &View<'_>, file: &Attachment, width: f64) -> Result<Option<f64>> {
    let Ok(found) = imagesize::blob_size(&bytes(view, file.id)?) else { return Ok(None) };
    let side = |pixels: usize| u32::try_from(pixels).map_or(f64::MAX, f64::from);
    let (across, down) = (side(found.width), side(found.height));
    Ok(Some(across / (fitting((across, down), width) / POINTS)))
}

fn broken(file: &Attachment) -> Error {
    Error::AttachmentBroken { name: file.file_name.clone() }
}

fn bytes(view: &View<'_>, id: AttachmentId) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    attachment::read(view, id, &mut bytes)?;
    Ok(bytes)
}

/// The width at which a picture of these proportions is no higher than a page.
fn fitting((across, down): (f64, f64), width: f64) -> f64 {
    if across <= 0.0 || down <= 0.0 { width } else { width.min(HIGHEST * across / down) }
}

fn pixels(width: f64) -> u16 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is bounded by a page's width")]
    let pixels = (width * DOTS / POINTS).clamp(1.0, f64::from(u16::MAX)) as u16;
    pixels
}

/// The template takes pictures as SVG, in which others may lie.
fn wrapped(media_type: &str, bytes: &[u8], (width, height): (f64, f64), alt: &str, language: Language) -> Block {
    use base64::Engine as _;
    let (lang, script) = tag(language);
    let mut svg = String::with_capacity(bytes.len() * 4 / 3 + 256);
    // Writing to a string never fails.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.2}\" height=\"{height:.2}\" \
         viewBox=\"0 0 {width:.2} {height:.2}\"><image width=\"{width:.2}\" height=\"{height:.2}\" \
         href=\"data:{media_type};base64,"
    );
    base64::engine::general_purpose::STANDARD.encode_string(bytes, &mut svg);
    svg.push_str("\"/></svg>");
    Block::Plot { pictures: vec![Picture { lang, script, svg, width, alt: alt.to_owned() }] }
}
