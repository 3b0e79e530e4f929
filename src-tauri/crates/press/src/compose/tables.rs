//! The tables of a plan: those in its text, its tree of goals, and what it is measured by.

use hamkor_language::{Language, Message, messages};
use hamkor_office::passage::{Align, Cell, Inline, Passage};
use hamkor_office::plan::{self, Indicator, PlanNode};
use hamkor_office::wording::Wordings;

use super::{Edition, Selection, said};
use crate::document::{Block, Row, Table};
use crate::words::Words;

/// How many signs a Korean word in a cell may have and still stay whole.
const LONGEST_IN_CELL: usize = 10;

/// A table of the text. Its cells hold every language, so that rows line up.
pub(super) fn of_passage(same: &[(&Edition, &Passage)]) -> Option<Block> {
    let (first, passage) = same.first()?;
    let table = passage.table.as_ref()?;
    let languages: Vec<Language> = same.iter().map(|(edition, _)| edition.language).collect();
    let source = first.plan.source_language.language();
    let rows = table
        .rows
        .iter()
        .map(|row| Row {
            depth: 0,
            strong: false,
            cells: row.iter().map(|cell| cell_words(cell, &languages, source)).collect(),
        })
        .collect();
    let marks = same
        .iter()
        .filter_map(|(edition, passage)| {
            let cells = || passage.table.iter().flat_map(|table| &table.rows).flatten();
            let language = edition.language;
            let stale = cells().find_map(|cell| cell.wordings.get(&language)?.stale_text.clone());
            let missing = cells().any(|cell| !cell.wordings.is_empty() && !cell.wordings.contains_key(&language));
            let missing = || missing.then(|| messages::press_missing().text(language));
            stale.or_else(missing).map(|text| Words::plain(&text, language, LONGEST_IN_CELL))
        })
        .collect();
    let proportions: Vec<f64> = table.widths.iter().map(|width| f64::from(*width)).collect();
    let align = table.align.iter().map(|align| align_word(*align)).collect();
    let each_alone = table.rows.iter().flatten().all(|cell| (cell.columns, cell.rows) == (1, 1));
    let span = |row: &Vec<Cell>| row.iter().map(|cell| (cell.columns, cell.rows)).collect();
    let spans = if each_alone { Vec::new() } else { table.rows.iter().map(span).collect() };
    Some(spanned(marks, table.header_rows, &proportions, align, rows, spans))
}

/// The words of a cell in each language; where they are missing, the original stands in.
fn cell_words(cell: &Cell, languages: &[Language], source: Language) -> Vec<Words> {
    let in_language = |language: &Language, inline: &Vec<Inline>| Words::new(inline, *language, LONGEST_IN_CELL);
    let mut words: Vec<Words> = languages
        .iter()
        .filter_map(|language| cell.inline.get(language).map(|inline| in_language(language, inline)))
        .collect();
    if words.is_empty() {
        let original = cell.inline.get_key_value(&source).or_else(|| cell.inline.iter().next());
        words.extend(original.map(|(language, inline)| in_language(language, inline)));
    }
    once(words)
}

/// The tree of goals, objectives and measures.
pub(super) fn goals(editions: &[Edition], selection: Selection<'_>) -> Option<Block> {
    let first = editions.first()?;
    if first.plan.goals.is_empty() {
        return None;
    }
    let mut rows = vec![head(&plan::goal_columns(), editions)];
    let mut spans = vec![vec![(1, 1); 4]];
    let mut trees: Vec<Vec<(&PlanNode, u8)>> = editions.iter().map(|edition| flat(&edition.plan.goals)).collect();
    for tree in &mut trees {
        tree.retain(|(_, depth)| selection.reaches(depth + 1));
    }
    for (place, (node, depth)) in trees.first()?.iter().enumerate() {
        let in_each = |say: &dyn Fn(&PlanNode, Language) -> Option<String>| -> Vec<Words> {
            let said = editions.iter().zip(&trees).filter_map(|(edition, tree)| {
                let text = say(tree.get(place)?.0, edition.language)?;
                Some(Words::plain(&text, edition.language, LONGEST_IN_CELL))
            });
            once(said.collect())
        };
        let names = editions.iter().filter_map(|edition| {
            let name = said(&node.names, edition.language, LONGEST_IN_CELL)?;
            if !node.example {
                return Some(name);
            }
            let text = format!("{} ({})", name.text(), messages::press_example().text(edition.language));
            Some(Words::plain(&text, name.language, LONGEST_IN_CELL))
        });
        let responsible = in_each(&|node, _| node.responsible.as_ref().map(|responsible| responsible.name.clone()));
        let dates = in_each(&|node, _| node.dates_text.clone());
        // What has neither has the room of both.
        let alone = responsible.is_empty() && dates.is_empty();
        spans.push(if alone { vec![(1, 1), (3, 1), (0, 0), (0, 0)] } else { vec![(1, 1); 4] });
        rows.push(Row {
            depth: *depth,
            strong: *depth == 0,
            cells: vec![
                vec![Words::plain(&node.number, first.language, LONGEST_IN_CELL)],
                once(names.collect()),
                responsible,
                dates,
            ],
        });
    }
    Some(spanned(Vec::new(), 1, &[5.0, 26.0, 15.0, 14.0], vec!["left"; 4], rows, spans))
}

/// What the plan is measured by.
pub(super) fn indicators(editions: &[Edition]) -> Option<Block> {
    let first = editions.first()?;
    let mut rows = vec![head(&plan::indicator_columns(), editions)];
    let measured: Vec<Vec<(&str, &Indicator)>> = editions
        .iter()
        .map(|edition| {
            let nodes = flat(&edition.plan.goals).into_iter();
            nodes.flat_map(|(node, _)| node.indicators.iter().map(|one| (node.number.as_str(), one))).collect()
        })
        .collect();
    for (place, (number, indicator)) in measured.first()?.iter().enumerate() {
        let value = |pick: fn(&Indicator) -> &Option<String>| -> Vec<Words> {
            let said = editions.iter().zip(&measured).filter_map(|(edition, measured)| {
                let text = pick(measured.get(place)?.1).as_deref().unwrap_or("–");
                Some(Words::plain(text, edition.language, LONGEST_IN_CELL))
            });
            once(said.collect())
        };
        rows.push(Row {
            depth: 0,
            strong: false,
            cells: vec![
                vec![Words::plain(number, first.language, LONGEST_IN_CELL)],
                said_in_each(&indicator.names, editions),
                said_in_each(&indicator.units, editions),
                value(|indicator| &indicator.baseline_text),
                value(|indicator| &indicator.target_text),
                value(|indicator| &indicator.latest_text),
            ],
        });
    }
    let align = vec!["left", "left", "left", "right", "right", "right"];
    (rows.len() > 1).then(|| fitted(Vec::new(), 1, &[5.0, 20.0, 11.0, 8.0, 8.0, 8.0], align, rows))
}

/// A table, whose columns will fit the page.
pub(super) fn fitted(
    marks: Vec<Words>,
    header_rows: u16,
    proportions: &[f64],
    align: Vec<&'static str>,
    rows: Vec<Row>,
) -> Block {
    Block::Table(Table::new(marks, header_rows, proportions.to_vec(), align, rows))
}

/// The same, where cells go over several columns or rows.
fn spanned(
    marks: Vec<Words>,
    header_rows: u16,
    proportions: &[f64],
    align: Vec<&'static str>,
    rows: Vec<Row>,
    spans: Vec<Vec<(u16, u16)>>,
) -> Block {
    Block::Table(Table { spans, ..Table::new(marks, header_rows, proportions.to_vec(), align, rows) })
}

fn head(messages: &[Message], editions: &[Edition]) -> Row {
    let cell = |message: &Message| {
        let say = |edition: &Edition| Words::plain(&message.text(edition.language), edition.language, LONGEST_IN_CELL);
        once(editions.iter().map(say).collect())
    };
    Row { depth: 0, strong: false, cells: messages.iter().map(cell).collect() }
}

fn said_in_each(wordings: &Wordings, editions: &[Edition]) -> Vec<Words> {
    once(editions.iter().filter_map(|edition| said(wordings, edition.language, LONGEST_IN_CELL)).collect())
}

/// Words that are the same in both languages, such as a number or a name, stand once.
pub(super) fn once(mut words: Vec<Words>) -> Vec<Words> {
    words.dedup_by(|next, before| next.text() == before.text());
    words
}

/// The nodes of a tree in reading order, each with how deep it stands.
fn flat(nodes: &[PlanNode]) -> Vec<(&PlanNode, u8)> {
    fn walk<'a>(nodes: &'a [PlanNode], depth: u8, found: &mut Vec<(&'a PlanNode, u8)>) {
        for node in nodes {
            found.push((node, depth));
            walk(&node.children, depth + 1, found);
        }
    }
    let mut found = Vec::new();
    walk(nodes, 0, &mut found);
    found
}

fn align_word(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    }
}
