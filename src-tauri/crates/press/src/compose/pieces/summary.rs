//! One page first: what is asked, key figures, next steps.

use hamkor_language::{Language, messages};
use hamkor_office::packet::{ItemContent, PacketItem};
use hamkor_office::{PlanId, RecordKind, RecordRef, plan, record};

use super::super::{plot, said, tables::fitted};
use super::{Composing, row};
use crate::document::Block;
use crate::error::Result;
use crate::words::Words;

/// How many lines each section has at most: it is one page.
const MOST: usize = 7;

pub(super) fn blocks(composing: &Composing<'_>) -> Result<Vec<Block>> {
    let mut blocks = Vec::new();
    let sections = [
        (messages::packet_summary_asked(), asked(composing)),
        (messages::packet_summary_figures(), figures(composing)?),
        (messages::packet_summary_next(), next_steps(composing)?),
    ];
    let mut nth = 0;
    for (title, table) in sections {
        let Some(table) = table else { continue };
        nth += 1;
        blocks.push(composing.heading(nth, |language| title.text(language)));
        blocks.push(table);
    }
    Ok(blocks)
}

/// The number of an item, and what is said of it.
fn line(composing: &Composing<'_>, item: &PacketItem, say: impl Fn(Language) -> Option<String>) -> crate::Row {
    row(vec![composing.cell(|_| Some(item.number.clone())), composing.cell(say)])
}

/// Which decisions are asked for, each with the number of its item.
fn asked(composing: &Composing<'_>) -> Option<Block> {
    let mut rows = vec![composing.head(&[messages::press_column_number(), messages::press_asked()])];
    for item in composing.shown.iter().filter(|item| !item.asked.is_empty()).take(MOST) {
        rows.push(line(composing, item, |language| {
            said(&item.asked, language, super::LONGEST_IN_CELL).as_ref().map(Words::text)
        }));
    }
    (rows.len() > 1).then(|| fitted(Vec::new(), 1, &[4.0, 40.0], vec!["left"; 2], rows))
}

/// The records of the edition's items, each once.
fn records<'a>(composing: &'a Composing<'_>) -> Vec<(&'a PacketItem, RecordRef)> {
    let mut records: Vec<(&PacketItem, RecordRef)> = Vec::new();
    for item in composing.shown.iter().filter(|item| !item.is_gone) {
        let (ItemContent::Record { .. } | ItemContent::Plot { .. }, Some(record)) = (&item.content, item.record) else {
            continue;
        };
        if records.iter().all(|(_, known)| *known != record) {
            records.push((item, record));
        }
    }
    records
}

/// What is to be seen in the figures of the items, in a sentence each.
fn figures(composing: &Composing<'_>) -> Result<Option<Block>> {
    let mut rows = vec![composing.head(&[messages::press_column_number(), messages::packet_summary_figures()])];
    for (item, record) in records(composing) {
        let mut said = Vec::new();
        for language in composing.languages {
            if let Some(figure) = plot::figure(composing.view, plot::Subject::Record(record), *language)? {
                said.push((*language, format!("{}: {}", figure.title, figure.description)));
            }
        }
        if said.is_empty() || rows.len() > MOST {
            continue;
        }
        let find = |language| said.iter().find(|(of, _)| *of == language).map(|(_, text)| text.clone());
        rows.push(line(composing, item, find));
    }
    Ok((rows.len() > 1).then(|| fitted(Vec::new(), 1, &[4.0, 40.0], vec!["left"; 2], rows)))
}

/// What falls due next in each item's record.
fn next_steps(composing: &Composing<'_>) -> Result<Option<Block>> {
    let mut rows = vec![composing.head(&[messages::press_column_number(), messages::packet_summary_next()])];
    for (item, record) in records(composing) {
        let mut steps = Vec::new();
        for language in composing.languages {
            let step = match record.kind {
                RecordKind::Plan => {
                    let plan = plan::read(composing.view, PlanId(record.id.0), *language)?;
                    plan.due_text.map(|due| format!("{}: {due}", messages::press_due().text(*language)))
                }
                _ => record::read(composing.view, record, *language)?.due.into_iter().next(),
            };
            let name = hamkor_office::history::record_name(composing.view, record, *language)?;
            steps.extend(step.map(|step| (*language, format!("{name} – {step}"))));
        }
        if steps.is_empty() || rows.len() > MOST {
            continue;
        }
        let find = |language| steps.iter().find(|(of, _)| *of == language).map(|(_, text)| text.clone());
        rows.push(line(composing, item, find));
    }
    Ok((rows.len() > 1).then(|| fitted(Vec::new(), 1, &[4.0, 40.0], vec!["left"; 2], rows)))
}
