//! Two versions of a plan on paper, compared: what was added is underlined and what was removed struck through, so that it
//! reads in black and white.

use hamkor_language::{Language, messages};
use hamkor_office::compare::{Run, RunKind};
use hamkor_office::passage::PassageKind;
use hamkor_office::plan::{self, Became, ComparedFact, ComparedPassage, ComparedTable, PlanComparison};
use hamkor_office::{PlanId, View};

use super::tables::fitted;
use super::{alone, fact, said, titles};
use crate::document::{Block, Cell, Document, Fact, Item, Row};
use crate::error::Result;
use crate::words::{LONGEST_IN_COLUMN, LONGEST_IN_TEXT, LONGEST_IN_TITLE, Words};

/// A comparison as a document: the headings, and under them what changed. No number means the present text.
///
/// # Errors
/// When there is no such plan, or it has no version of that number.
pub fn comparison(
    view: &View<'_>,
    id: PlanId,
    (from, to): (Option<u32>, Option<u32>),
    compared: Language,
    reader: Language,
) -> Result<Document> {
    let found = plan::compare(view, id, from, to, compared, reader)?;
    let title = plan::read(view, id, compared)?.title;
    let mut blocks = Vec::new();
    for passage in &found.passages {
        blocks.extend(passage_block(passage, compared, reader));
    }
    for node in found.goals.iter().filter(|node| node.change != Became::Same || node.moved) {
        let mark = mark(node.change, node.moved, reader);
        blocks.push(paragraph(&with_number(&node.number, &node.runs), mark, compared));
        blocks.extend(node.facts.iter().map(|fact| paragraph(&fact_runs(fact), None, reader)));
        for indicator in node.indicators.iter().filter(|indicator| indicator.change != Became::Same) {
            blocks.push(paragraph(&indicator.runs, self::mark(indicator.change, false, reader), compared));
            blocks.extend(indicator.facts.iter().map(|fact| paragraph(&fact_runs(fact), None, reader)));
        }
    }
    let item = Item {
        key: id.to_string(),
        number: String::new(),
        title: said(&title, compared, LONGEST_IN_TITLE).map_or_else(String::new, |said| said.text()),
        titles: titles(&title, &[compared]),
        standing: Words::plain(&found.to.text, reader, LONGEST_IN_TEXT),
        facts: vec![facts(&found, compared, reader)],
        blocks,
        ..Item::default()
    };
    alone(view, item, &[reader])
}

fn facts(found: &PlanComparison, compared: Language, reader: Language) -> Vec<Fact> {
    let changes = found.changes;
    let counted = messages::compare_changes(
        i64::from(changes.added),
        i64::from(changes.changed),
        i64::from(changes.moved),
        i64::from(changes.removed),
    );
    let line =
        |name: &hamkor_language::Message, value: &str| fact(name, Words::plain(value, reader, LONGEST_IN_TEXT), reader);
    let mut facts = vec![
        line(&messages::compare_from(), &found.from.text),
        line(&messages::compare_to(), &found.to.text),
        line(&messages::compare_language(), compared.own_name()),
        line(&messages::compare_title(), &counted.text(reader)),
    ];
    if found.same {
        facts.push(line(&messages::compare_title(), &messages::plan_compare_same().text(reader)));
    }
    facts.extend(found.facts.iter().map(|one| Fact {
        label: Words::plain(&one.label, reader, LONGEST_IN_TEXT),
        value: Words::compared(&fact_runs_alone(one), reader, LONGEST_IN_TEXT),
    }));
    facts
}

/// A passage that changed, or a heading under which others may have.
fn passage_block(passage: &ComparedPassage, compared: Language, reader: Language) -> Vec<Block> {
    let changed = passage.change != Became::Same || passage.moved;
    if !changed && passage.kind != PassageKind::Heading {
        return Vec::new();
    }
    let mark = mark(passage.change, passage.moved, reader);
    let mut blocks = match &passage.table {
        Some(table) => vec![table_block(table, mark, compared)],
        None if passage.kind == PassageKind::Heading => {
            let cells = vec![cell(&passage.runs, mark, compared, LONGEST_IN_TITLE)];
            vec![Block::Heading { level: passage.level.max(1), number: passage.number.clone(), cells }]
        }
        None => vec![paragraph(&with_number(&passage.number, &passage.runs), mark, compared)],
    };
    blocks.extend(passage.others.iter().map(|runs| paragraph(runs, None, compared)));
    blocks
}

fn with_number(number: &str, runs: &[Run]) -> Vec<Run> {
    let number = (!number.is_empty()).then(|| Run { kind: RunKind::Kept, text: format!("{number} ") });
    number.into_iter().chain(runs.iter().cloned()).collect()
}

fn fact_runs(one: &ComparedFact) -> Vec<Run> {
    let label = Run { kind: RunKind::Kept, text: format!("{}: ", one.label) };
    std::iter::once(label).chain(fact_runs_alone(one)).collect()
}

fn fact_runs_alone(one: &ComparedFact) -> Vec<Run> {
    let run = |kind, text: &Option<String>| text.as_ref().map(|text| Run { kind, text: text.clone() });
    let between = (one.before.is_some() && one.after.is_some()).then(|| Run { kind: RunKind::Kept, text: " ".into() });
    [run(RunKind::Removed, &one.before), between, run(RunKind::Added, &one.after)].into_iter().flatten().collect()
}

fn mark(change: Became, moved: bool, reader: Language) -> Option<Words> {
    let mut said = Vec::new();
    match change {
        Became::Added => said.push(messages::compare_badge_added()),
        Became::Removed => said.push(messages::compare_badge_removed()),
        Became::Changed | Became::Same => {}
    }
    if moved {
        said.push(messages::compare_badge_moved());
    }
    let text: Vec<String> = said.iter().map(|message| message.text(reader)).collect();
    (!text.is_empty()).then(|| Words::plain(&text.join(", "), reader, LONGEST_IN_TEXT))
}

fn paragraph(runs: &[Run], mark: Option<Words>, language: Language) -> Block {
    Block::Paragraph { cells: vec![cell(runs, mark, language, LONGEST_IN_TEXT)] }
}

fn cell(runs: &[Run], mark: Option<Words>, language: Language, longest: usize) -> Cell {
    Cell { sign: String::new(), mark, stands_in: false, words: Words::compared(runs, language, longest) }
}

fn table_block(table: &ComparedTable, mark: Option<Words>, language: Language) -> Block {
    let width = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(1);
    let rows = table
        .rows
        .iter()
        .map(|row| {
            let mut cells: Vec<Vec<Words>> =
                row.cells.iter().map(|cell| vec![Words::compared(&cell.runs, language, LONGEST_IN_COLUMN)]).collect();
            cells.resize_with(width, || vec![Words::plain("", language, LONGEST_IN_COLUMN)]);
            Row { depth: 0, strong: false, cells }
        })
        .collect();
    fitted(mark.into_iter().collect(), table.header_rows, &vec![1.0; width], vec!["left"; width], rows)
}
