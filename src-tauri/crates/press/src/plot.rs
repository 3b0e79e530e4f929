//! Plots: figures and chains as SVG, the same for the screen and for paper.
//!
//! A plot is vector, bears its title and description, and comes with a table of the same values. Nothing in it is told by
//! colour alone: what is promised has an edge, what is done is filled, what is gone again is hatched, and every bar has its
//! name and value beside it. Texts are measured with the letters that will stand there, so that none runs over an edge or
//! into another. What is too high for a page goes on in another piece, which can be read by itself.

mod bars;
mod canvas;
mod chain;
mod letters;
mod measures;
mod raster;
mod terms;
#[cfg(test)]
mod tests;

use hamkor_language::Language;
use hamkor_office::chain::Chain;
use hamkor_office::figure::{Figure, Form};
use hamkor_office::record::Summary;
use serde::{Deserialize, Serialize};

pub use raster::png;

use crate::error::Result;
use crate::widths::PAGE_TEXT;
use canvas::svg;
use measures::Drawn;

/// A plot, ready to be shown or set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Plot {
    /// What it shows.
    pub title: String,
    /// What is to be seen in it.
    pub description: String,
    /// The same values as a table.
    pub table: Summary,
    /// The picture, from above to below.
    pub pieces: Vec<Piece>,
    /// How many more pieces there are below.
    pub left: u32,
}

/// A piece of a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PlotPiece")]
pub struct Piece {
    /// The picture as SVG. What stands for a record has `data-record`: its kind, a colon, and its id.
    pub svg: String,
    /// How wide it is, in points.
    #[specta(type = specta_typescript::Number)]
    pub width: f64,
    /// How high it is, in points.
    #[specta(type = specta_typescript::Number)]
    pub height: f64,
}

/// The room that a plot has, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// How wide it is.
    pub width: f64,
    /// How high a piece may be; one that cannot be less is higher.
    pub height: f64,
    /// How many pieces are drawn at most.
    pub pieces: usize,
}

impl Room {
    /// The text of a page, on which the picture is set larger by [`Room::ENLARGED`].
    pub const PAPER: Self =
        Self { width: PAGE_TEXT / Self::ENLARGED, height: 590.0 / Self::ENLARGED, pieces: usize::MAX };

    /// How much larger a picture is set on paper: its smallest letters, of 9 points on the screen, have 11 there.
    pub const ENLARGED: f64 = 11.0 / 9.0;

    /// A screen of a width, within which a plot can be read, for so many pieces of some screens each.
    #[must_use]
    pub fn screen(width: f64, pieces: usize) -> Self {
        Self { width: width.clamp(260.0, 1_200.0), height: 4_000.0, pieces }
    }
}

/// Draws a figure.
///
/// # Errors
/// When the picture could not be written.
pub fn figure(figure: &Figure, language: Language, room: Room) -> Result<Plot> {
    let drawn = match &figure.form {
        Form::Bars(bars) => bars::draw(bars, room),
        Form::Terms(terms) => terms::draw(terms, room),
    };
    plot(&figure.title, &figure.description, figure.table.clone(), &drawn, language)
}

/// Draws a promise chain.
///
/// # Errors
/// When the picture could not be written.
pub fn chain(chain: &Chain, language: Language, room: Room) -> Result<Plot> {
    let table = chain.table(language);
    plot(&table.label.clone(), &chain.standing.text, table, &chain::draw(chain, room), language)
}

fn plot(title: &str, description: &str, table: Summary, drawn: &Drawn, language: Language) -> Result<Plot> {
    let pieces = drawn.canvases.iter().map(|canvas| {
        Ok(Piece { svg: svg(canvas, title, description, language)?, width: canvas.width, height: canvas.height })
    });
    Ok(Plot {
        title: title.to_owned(),
        description: description.to_owned(),
        table,
        pieces: pieces.collect::<Result<_>>()?,
        left: u32::try_from(drawn.left).unwrap_or(u32::MAX),
    })
}
