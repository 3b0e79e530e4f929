//! The text of a plan: its passages, side by side where there are two languages.

use hamkor_language::messages;
use hamkor_office::View;
use hamkor_office::packet::RecordPart;
use hamkor_office::passage::{Passage, PassageKind};

use super::{Edition, Selection, figure, tables};
use crate::document::{Block, Cell, ListItem};
use crate::error::Result;
use crate::words::{LONGEST_IN_COLUMN, LONGEST_IN_TEXT, Words};

/// The text of a plan, then its goals and indicators.
pub(super) fn blocks(
    view: &View<'_>,
    editions: &[Edition],
    number: &str,
    selection: Selection<'_>,
) -> Result<Vec<Block>> {
    let Some(first) = editions.first() else { return Ok(Vec::new()) };
    let mut blocks = Vec::new();
    let mut depth = 0;
    let mut sections = 0;
    let passages = if selection.has(RecordPart::Texts) { first.plan.passages.len() } else { 0 };
    // What stands below a heading that is too deep is left out with it.
    let mut reached = true;
    for place in 0..passages {
        // The same passage in each language, with that language's own sign and marks.
        let same: Vec<(&Edition, &Passage)> =
            editions.iter().filter_map(|edition| Some((edition, edition.plan.passages.get(place)?))).collect();
        let Some((_, passage)) = same.first() else { continue };
        if passage.kind == PassageKind::Heading {
            reached = selection.reaches(passage.level.max(1));
        }
        if !reached {
            continue;
        }
        let cells = || cells(&same);
        match passage.kind {
            PassageKind::Table => blocks.extend(tables::of_passage(&same)),
            PassageKind::Figure => blocks.push(figure::block(view, &same, cells())?),
            // What nobody has written yet leaves no gap.
            _ if passage.wordings.is_empty() => {}
            PassageKind::Heading => {
                // A heading never skips a level, or readers who listen would look for the one between.
                depth = passage.level.clamp(1, depth + 1);
                sections += u32::from(depth == 1);
                blocks.push(Block::Heading { level: depth, number: section(number, &passage.number), cells: cells() });
            }
            PassageKind::Paragraph => blocks.push(Block::Paragraph { cells: cells() }),
            PassageKind::Note => blocks.push(Block::Note { cells: cells() }),
            PassageKind::ListItem => {
                let item = ListItem {
                    level: passage.level.max(1),
                    ordered: passage.ordered,
                    cells: cells(),
                    children: Vec::new(),
                };
                match blocks.last_mut() {
                    Some(Block::List { items }) => put(items, item, 1),
                    _ => blocks.push(Block::List { items: vec![item] }),
                }
            }
        }
    }
    if !selection.has(RecordPart::Parts) {
        return Ok(blocks);
    }
    for (title, table) in [
        (messages::press_goals(), tables::goals(editions, selection)),
        (messages::press_indicators(), tables::indicators(editions)),
    ] {
        let Some(table) = table else { continue };
        sections += 1;
        let cells = editions
            .iter()
            .map(|edition| plain(Words::plain(&title.text(edition.language), edition.language, longest(editions))));
        let number = section(number, &sections.to_string());
        blocks.push(Block::Heading { level: 1, number, cells: cells.collect() });
        blocks.push(table);
    }
    Ok(blocks)
}

/// A section's number with the item's before it; a sign that is no number stands by itself.
pub(super) fn section(item: &str, number: &str) -> String {
    let counts = number.starts_with(|sign: char| sign.is_ascii_digit());
    if item.is_empty() || !counts { number.to_owned() } else { format!("{item}.{number}") }
}

/// Puts an item where its level says: under the last one, or beside it.
fn put(items: &mut Vec<ListItem>, item: ListItem, level: u8) {
    match items.last_mut() {
        Some(last) if item.level > level => put(&mut last.children, item, level + 1),
        _ => items.push(item),
    }
}

fn longest(editions: &[Edition]) -> usize {
    if editions.len() > 1 { LONGEST_IN_COLUMN } else { LONGEST_IN_TEXT }
}

/// Words without a sign or a mark.
pub(super) fn plain(words: Words) -> Cell {
    Cell { sign: String::new(), mark: None, stands_in: false, words }
}

fn cells(same: &[(&Edition, &Passage)]) -> Vec<Cell> {
    let longest = if same.len() > 1 { LONGEST_IN_COLUMN } else { LONGEST_IN_TEXT };
    same.iter().map(|(edition, passage)| cell(edition, passage, same.len() == 1, longest)).collect()
}

/// The words in a language. Where they are missing, a mark says so; in an edition of one language the original stands in,
/// so that nobody is left without the text, and beside another language the place stays empty.
fn cell(edition: &Edition, passage: &Passage, alone: bool, longest: usize) -> Cell {
    let language = edition.language;
    let sign = if passage.kind == PassageKind::ListItem { passage.number.clone() } else { String::new() };
    if let Some(inline) = passage.inline.get(&language) {
        let wording = passage.wordings.get(&language);
        let mark =
            wording.and_then(|wording| wording.stale_text.as_ref()).map(|text| Words::plain(text, language, longest));
        return Cell { sign, mark, stands_in: false, words: Words::new(inline, language, longest) };
    }
    let source = edition.plan.source_language.language();
    let original = passage.inline.get_key_value(&source).or_else(|| passage.inline.iter().next());
    let words = match original.filter(|_| alone) {
        Some((language, inline)) => Words::new(inline, *language, longest),
        None => Words::new(&[], language, longest),
    };
    let mark = Words::plain(&messages::press_missing().text(language), language, longest);
    Cell { sign, mark: Some(mark), stands_in: true, words }
}
