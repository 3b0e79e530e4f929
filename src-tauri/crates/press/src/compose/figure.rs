//! The figures of a text: images that are attached to its plan, and plots that are drawn here.

use std::sync::Arc;

use hamkor_language::{Language, messages};
use hamkor_office::passage::{Figure, Passage};
use hamkor_office::{AttachmentId, View, attachment};
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

use super::Edition;
use super::plot::{self, Subject};
use crate::document::{Block, Cell, Illustration, Picture};
use crate::error::{Error, Result};
use crate::widths::PAGE_TEXT;
use crate::words::{LONGEST_IN_COLUMN, Words};

/// How many bytes of an image paper takes: one that is larger would fill the memory of the laptop.
const LARGEST: u64 = 40 << 20;
/// How high an image may be, in points: it leaves room for its caption on a page.
const HIGHEST: f64 = 560.0;
/// How many dots of an image that says nothing of itself stand on an inch.
const USUAL_DPI: f64 = 110.0;

/// A figure with its caption. Where there is nothing to show, the caption says so.
pub(super) fn block(view: &View<'_>, same: &[(&Edition, &Passage)], mut cells: Vec<Cell>) -> Result<Block> {
    let languages: Vec<Language> = same.iter().map(|(edition, _)| edition.language).collect();
    let figure = same.first().and_then(|(_, passage)| passage.figure);
    let drawn = |subject: Subject| -> Result<_> {
        let plots = plot::in_each(view, subject, &languages)?;
        Ok(match plot::drawn(&plots, &languages) {
            Block::Plot { pictures } => pictures,
            _ => Vec::new(),
        })
    };
    let (image, pictures) = match figure {
        Some(Figure::Image { attachment }) => (image(view, attachment, same)?, Vec::new()),
        Some(Figure::Terms) => (None, drawn(Subject::Terms)?),
        Some(Figure::Record { record }) => (None, there(drawn(Subject::Record(record)))?),
        Some(Figure::Chain { record }) => (None, there(drawn(Subject::Chain(record)))?),
        None => (None, Vec::new()),
    };
    if image.is_none() && pictures.is_empty() {
        for (cell, language) in cells.iter_mut().zip(languages) {
            let missing = messages::press_figure_missing().text(language);
            cell.mark = Some(Words::plain(&missing, language, LONGEST_IN_COLUMN));
        }
    }
    // What has no caption says nothing of one.
    let captioned = same.iter().any(|(_, passage)| !passage.wordings.is_empty());
    if !captioned && (image.is_some() || !pictures.is_empty()) {
        cells.clear();
    }
    Ok(Block::Figure { image, pictures, cells })
}

/// The pictures; none where the record that they show is no longer there.
fn there(drawn: Result<Vec<Picture>>) -> Result<Vec<Picture>> {
    match drawn {
        Err(Error::Office(hamkor_office::Error::RecordNotFound | hamkor_office::Error::PlanNotFound)) => Ok(Vec::new()),
        other => other,
    }
}

/// The image, if its bytes are there and can be set.
fn image(view: &View<'_>, id: AttachmentId, same: &[(&Edition, &Passage)]) -> Result<Option<Illustration>> {
    let file = match attachment::one(view, id) {
        Ok(file) => file,
        Err(hamkor_office::Error::RecordNotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if file.size > LARGEST {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    attachment::read(view, id, &mut bytes)?;
    let Some(format) = ExchangeFormat::detect(&bytes) else { return Ok(None) };
    // What the typesetter could not read would keep the whole from being set.
    let Ok(raster) = RasterImage::plain(Bytes::new(bytes.clone()), format) else { return Ok(None) };
    let dpi = raster.dpi().filter(|dpi| *dpi >= 50.0).unwrap_or(USUAL_DPI);
    let (across, down) = (f64::from(raster.width()) * 72.0 / dpi, f64::from(raster.height()) * 72.0 / dpi);
    let width = across.min(PAGE_TEXT).min(across * HIGHEST / down.max(1.0));
    let alt = same.iter().find_map(|(edition, passage)| {
        let said = |words: &hamkor_office::wording::Wordings| words.get(&edition.language).map(|one| one.text.clone());
        said(&passage.alternatives).or_else(|| said(&passage.wordings))
    });
    let extension = match format {
        ExchangeFormat::Png => "png",
        ExchangeFormat::Jpg => "jpg",
        ExchangeFormat::Gif => "gif",
        ExchangeFormat::Webp => "webp",
    };
    let alt = alt.unwrap_or(file.file_name);
    Ok(Some(Illustration { file: format!("image-{id}.{extension}"), bytes: Arc::new(bytes), width, alt }))
}
