//! The command that draws.

use std::path::Path;

use hamkor_language::{Language, messages};
use hamkor_press::Error;
use hamkor_press::compose::{self, Subject};
use hamkor_press::plot::Room;
use serde_json::json;

use super::{find, open};
use crate::arguments::PlotQuestion;
use crate::failure::Failure;
use crate::output;

/// Draws a plot to an SVG, in one piece however high it is.
pub(super) fn plot(
    asked: &PlotQuestion,
    drawn_in: Language,
    out: &Path,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let path = match asked {
        PlotQuestion::Terms { office } => office,
        PlotQuestion::Record(owner) | PlotQuestion::Chain(owner) => &owner.office,
    };
    let office = open(path, language)?;
    let subject = match asked {
        PlotQuestion::Terms { .. } => Subject::Terms,
        PlotQuestion::Record(owner) => Subject::Record(find(&office, owner)?),
        PlotQuestion::Chain(owner) => Subject::Chain(find(&office, owner)?),
    };
    let room = Room { height: f64::INFINITY, ..Room::PAPER };
    let plot = office.read(|view| Ok(compose::plot(view, subject, drawn_in, room)))??.ok_or(Error::PlotEmpty)?;
    office.close()?;
    let svg: String = plot.pieces.into_iter().map(|piece| piece.svg).collect();
    std::fs::write(out, svg).map_err(|error| Failure::writing(out, &error))?;
    let path = out.display().to_string();
    if json {
        return output::json(&json!({ "path": path, "title": plot.title, "table": plot.table }));
    }
    output::line(&messages::cli_plot_made(path).text(language))
}
