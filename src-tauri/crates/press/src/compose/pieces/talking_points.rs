//! Talking points (말씀자료): what is said on each point of the agenda, each under what prompts it.

use hamkor_language::Language;
use hamkor_office::packet::{self, Point};

use super::super::{own, text::plain};
use super::Composing;
use crate::document::Block;
use crate::error::Result;
use crate::words::{LONGEST_IN_TEXT, Words};

pub(super) fn blocks(composing: &Composing<'_>) -> Result<Vec<Block>> {
    let mut blocks = Vec::new();
    for (nth, same) in (1..).zip(points(composing)?) {
        let in_language = |language: Language| same.iter().find(|(of, _)| *of == language).map(|(_, point)| point);
        let say = |pick: fn(&Point) -> &String| {
            move |language: Language| in_language(language).map(|point| pick(point).clone()).unwrap_or_default()
        };
        blocks.push(composing.heading(nth, say(|point| &point.prompt)));
        if same.iter().any(|(_, point)| !point.hint.is_empty()) {
            let hint = say(|point| &point.hint);
            let words = |language: &Language| plain(Words::plain(&hint(*language), *language, LONGEST_IN_TEXT));
            blocks.push(Block::Note { cells: composing.languages.iter().map(words).collect() });
        }
        if let Some((_, point)) = same.first() {
            blocks.extend(own::paragraphs(&point.wordings, composing.languages));
        }
    }
    Ok(blocks)
}

/// The points, each in every language of the edition. Of the items of the packet only those of the edition are points.
fn points(composing: &Composing<'_>) -> Result<Vec<Vec<(Language, Point)>>> {
    let mut points: Vec<Vec<(Language, Point)>> = Vec::new();
    let is_of_items = |point: &Point| composing.packet.items.iter().any(|item| item.id.0 == point.row.0);
    let is_shown = |point: &Point| composing.shown.iter().any(|item| item.id.0 == point.row.0);
    for language in composing.languages {
        let read = packet::points(composing.view, composing.item.id, *language)?;
        let read = read.into_iter().filter(|point| !is_of_items(point) || is_shown(point));
        for (at, point) in read.enumerate() {
            match points.get_mut(at) {
                Some(same) => same.push((*language, point)),
                None => points.push(vec![(*language, point)]),
            }
        }
    }
    Ok(points)
}
