//! The interpreter's sheet: two languages in large facing columns, passage by passage, whatever the language of the edition,
//! and below them the terms of the glossary that stand there.

use hamkor_language::{Language, messages};
use hamkor_office::packet::{self, ItemContent, PacketPiece};
use hamkor_office::passage::PassageKind;
use hamkor_office::record::{self, Editor};
use hamkor_office::wording::Wordings;
use hamkor_office::{PlanId, RecordKind, RecordRef, View, glossary, plan};

use super::super::tables::fitted;
use super::{Composing, row};
use crate::document::{Block, Row};
use crate::error::Result;
use crate::words::{LONGEST_IN_COLUMN, Words};

pub(super) fn blocks(composing: &Composing<'_>, about: Option<RecordRef>) -> Result<Vec<Block>> {
    let facing = facing(composing.languages);
    let passages = match about {
        Some(record) => of_record(composing.view, record, facing[0])?,
        None => of_talking_points(composing, facing[0])?,
    };
    if passages.is_empty() {
        return Ok(vec![composing.paragraph(|language| messages::packet_interpreter_nothing().text(language))]);
    }
    let mut blocks = vec![facing_table(&passages, facing)];
    let terms = terms(composing.view, &passages)?;
    if !terms.is_empty() {
        blocks.push(composing.heading(1, |language| messages::glossary_terms().text(language)));
        blocks.push(facing_table(&terms, facing));
    }
    Ok(blocks)
}

fn facing_table(passages: &[Facing], facing: [Language; 2]) -> Block {
    let head = facing.iter().map(|language| vec![Words::plain(language.own_name(), *language, LONGEST_IN_COLUMN)]);
    let mut rows = vec![row(head.collect())];
    rows.extend(passages.iter().map(|passage| facing_row(passage, facing)));
    let mut table = fitted(Vec::new(), 1, &[1.0, 1.0], vec!["left"; 2], rows);
    if let Block::Table(table) = &mut table {
        // To be read at a glance while one speaks.
        table.large = true;
    }
    table
}

/// The terms of the glossary that stand in the passages, in whichever language, in the order in which they are spoken.
fn terms(view: &View<'_>, passages: &[Facing]) -> Result<Vec<Facing>> {
    let texts = passages.iter().flat_map(|passage| &passage.wordings);
    let terms = glossary::terms_in(view, texts.map(|(language, text)| (language.written(), text.as_str())))?;
    Ok(terms.into_iter().map(|term| Facing { is_heading: false, wordings: term.names }).collect())
}

/// The two languages: those of the edition, or its one with the language of the other side of the table.
fn facing(languages: &[Language]) -> [Language; 2] {
    match *languages {
        [first, second, ..] => [first, second],
        [Language::Korean] | [] => [Language::Korean, Language::Uzbek],
        [first] => [first, Language::Korean],
    }
}

fn facing_row(passage: &Facing, languages: [Language; 2]) -> Row {
    let cell = |language: Language| match passage.wordings.get(&language) {
        Some(text) => vec![Words::plain(text, language, LONGEST_IN_COLUMN)],
        None => vec![Words::plain(&messages::press_missing().text(language), language, LONGEST_IN_COLUMN)],
    };
    Row { depth: 0, strong: passage.is_heading, cells: languages.into_iter().map(cell).collect() }
}

/// A passage in every language.
struct Facing {
    is_heading: bool,
    wordings: std::collections::BTreeMap<Language, String>,
}

impl Facing {
    fn of(wordings: &Wordings, is_heading: bool) -> Option<Self> {
        let wordings = wordings.iter().map(|(language, wording)| (*language, wording.text.clone()));
        let one = Self { is_heading, wordings: wordings.collect() };
        (!one.wordings.is_empty()).then_some(one)
    }

    /// A text of several lines, line by line.
    fn lines(wordings: &Wordings) -> Vec<Self> {
        let lines = |text: &str| -> Vec<String> {
            text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
        };
        let count = wordings.values().map(|wording| lines(&wording.text).len()).max().unwrap_or_default();
        let line = |at: usize| {
            let there = wordings
                .iter()
                .filter_map(|(language, wording)| Some((*language, lines(&wording.text).into_iter().nth(at)?)));
            Self { is_heading: false, wordings: there.collect() }
        };
        (0..count).map(line).collect()
    }
}

fn of_record(view: &View<'_>, record: RecordRef, language: Language) -> Result<Vec<Facing>> {
    let mut passages = Vec::new();
    if record.kind == RecordKind::Plan {
        let plan = plan::read(view, PlanId(record.id.0), language)?;
        passages.extend(Facing::of(&plan.title, true));
        for passage in plan.passages.iter().filter(|passage| passage.table.is_none()) {
            passages.extend(Facing::of(&passage.wordings, passage.kind == PassageKind::Heading));
        }
        return Ok(passages);
    }
    let sheet = record::read(view, record, language)?;
    let rows = sheet.parts.iter().flat_map(|part| &part.rows).flat_map(|row| &row.fields);
    for field in sheet.fields.iter().chain(rows) {
        match field.editor {
            Editor::Line => passages.extend(Facing::of(&field.wordings, true)),
            Editor::Lines => passages.extend(Facing::lines(&field.wordings)),
            _ => {}
        }
    }
    Ok(passages)
}

/// What is said on each point by the talking points of the same packet that the edition has.
fn of_talking_points(composing: &Composing<'_>, language: Language) -> Result<Vec<Facing>> {
    let mut passages = Vec::new();
    let is_talk =
        |content: &ItemContent| matches!(content, ItemContent::Piece { piece: PacketPiece::TalkingPoints, .. });
    for item in composing.shown.iter().filter(|item| is_talk(&item.content)) {
        passages.extend(Facing::lines(&item.bodies));
        let other = facing(composing.languages)[1];
        let (points, others) =
            (packet::points(composing.view, item.id, language)?, packet::points(composing.view, item.id, other)?);
        for (point, beside) in points.into_iter().zip(others) {
            let prompts = [(language, point.prompt), (other, beside.prompt)];
            passages.push(Facing { is_heading: true, wordings: prompts.into_iter().collect() });
            passages.extend(Facing::lines(&point.wordings));
        }
    }
    Ok(passages)
}
