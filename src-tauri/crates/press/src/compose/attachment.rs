//! Attached files on paper: pictures as they are, PDFs page by page as pictures, since a PDF that is to be archived for good
//! holds no pages of another.

use std::fmt::Write as _;
use std::io::Cursor;

use hamkor_language::{Language, messages};
use hamkor_office::attachment::{self, Attachment, Showing};
use hamkor_office::{AttachmentId, View};

use crate::document::{Block, Image, Picture};
use crate::error::{Error, Result};
use crate::preview::Preview;
use crate::words::tag;

/// How high a picture is at most, in points: a page with its title over it.
const HIGHEST: f64 = 600.0;
/// How many points there are in an inch.
const POINTS: f64 = 72.0;

/// The pages of an attached file. What cannot be shown is an error that names it.
pub(super) fn pages(view: &View<'_>, id: AttachmentId, languages: &[Language]) -> Result<Block> {
    let file = attachment::one(view, id)?;
    let language = super::reader(languages);
    let alt = |page: usize, total: usize| {
        let (page, total) = (i64::try_from(page).unwrap_or(i64::MAX), i64::try_from(total).unwrap_or(i64::MAX));
        messages::press_attached_page(file.file_name.as_str(), page, total).text(language)
    };
    let bytes = bytes(view, id)?;
    let sheets = match file.showing() {
        Showing::Picture => vec![Image::new(bytes, &file.file_name, &alt(1, 1)).map_err(|_| broken(&file))?],
        Showing::Pages => {
            let pdf = Preview::new(bytes).map_err(|_| broken(&file))?;
            let total = pdf.sizes().map_err(|_| broken(&file))?.len();
            let sheet = |index: usize| pdf.sheet(index, &alt(index + 1, total)).map_err(|_| broken(&file));
            (0..total).map(sheet).collect::<Result<_>>()?
        }
        Showing::Outside => return Err(broken(&file)),
    };
    Ok(Block::Sheets { sheets })
}

/// An attached picture for the cover.
pub(super) fn emblem(view: &View<'_>, id: AttachmentId, alt: &str) -> Result<Image> {
    let file = attachment::one(view, id)?;
    Image::new(bytes(view, id)?, &file.file_name, alt).map_err(|_| broken(&file))
}

/// An attached picture within a text, as wide as said and never higher than a page.
pub(super) fn picture(view: &View<'_>, file: &Attachment, width: f64, alt: &str, language: Language) -> Result<Block> {
    use base64::Engine as _;
    let bytes = bytes(view, file.id)?;
    let size = size(&bytes).ok_or_else(|| broken(file))?;
    let width = fitting(size, width);
    let height = width * size.1 / size.0;
    let (lang, script) = tag(language);
    // The template takes pictures within a text as SVG, in which others may lie.
    let mut svg = String::with_capacity(bytes.len() * 4 / 3 + 256);
    // Writing to a string never fails.
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.2}\" height=\"{height:.2}\" \
         viewBox=\"0 0 {width:.2} {height:.2}\"><image width=\"{width:.2}\" height=\"{height:.2}\" \
         href=\"data:{};base64,",
        file.media_type
    );
    base64::engine::general_purpose::STANDARD.encode_string(bytes, &mut svg);
    svg.push_str("\"/></svg>");
    Ok(Block::Plot { pictures: vec![Picture { lang, script, svg, width, alt: alt.to_owned() }] })
}

/// How many dots an inch a picture has where it is as wide as said; nothing where it is broken.
pub(crate) fn dots(view: &View<'_>, file: &Attachment, width: f64) -> Result<Option<f64>> {
    let size = size(&bytes(view, file.id)?);
    Ok(size.map(|size| size.0 / (fitting(size, width) / POINTS)))
}

/// The width and the height of a picture, in dots.
fn size(bytes: &[u8]) -> Option<(f64, f64)> {
    let reader = image::ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let (across, down) = reader.into_dimensions().ok()?;
    (across > 0 && down > 0).then_some((f64::from(across), f64::from(down)))
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
    width.min(HIGHEST * across / down)
}
