//! The rows of records that a link can mean: a clause, a line of a fund, an objective of a plan, an item of a packet.

use std::collections::HashMap;

use hamkor_language::{Language, messages};
use rusqlite::named_params;

use super::view::RowChoice;
use crate::record::{self, Concept, Part};
use crate::wording::{self, Texts};
use crate::{Error, PacketId, PacketItemId, PartRowId, PlanId, RecordKind, RecordRef, Result, View, packet, plan};

/// The table that has the rows of a plan, and its column for the plan.
const PLAN_ROWS: (&str, &str) = ("plan_node", "plan");

/// Refuses a row that the record has not.
pub(super) fn require(view: &View<'_>, record: RecordRef, row: PartRowId) -> Result<()> {
    for (table, owner) in tables(record.kind) {
        let sql = format!("SELECT 1 FROM {table} WHERE id = :row AND {owner} = :record AND deleted_at IS NULL");
        if view.connection().prepare_cached(&sql)?.exists(named_params! { ":row": row, ":record": record.id })? {
            return Ok(());
        }
    }
    Err(Error::RecordNotFound)
}

fn tables(kind: RecordKind) -> Vec<(&'static str, &'static str)> {
    if kind == RecordKind::Plan {
        return vec![PLAN_ROWS];
    }
    let concept = record::of_kind(kind);
    concept.map(|concept| concept.parts.iter().map(|part| (part.table, concept.table)).collect()).unwrap_or_default()
}

/// The rows of a record that a link can mean, in their order.
///
/// # Errors
/// When there is no such record.
pub fn row_choices(view: &View<'_>, record: RecordRef, language: Language) -> Result<Vec<RowChoice>> {
    match record.kind {
        RecordKind::Plan => {
            let id = PlanId(record.id.0);
            let (plan, texts) = (plan::read(view, id, language)?, Texts::of_plan(view, id)?);
            let mut choices = Vec::new();
            plan_nodes(&plan.goals, &mut |node| {
                let name = texts.best(node.id.0, wording::NAME, language).unwrap_or_default();
                choices.push(RowChoice {
                    row: PartRowId(node.id.0),
                    part: messages::history_field_node().text(language),
                    text: format!("{} {name}", node.number),
                });
            });
            Ok(choices)
        }
        RecordKind::Packet => {
            let items = packet::stored_records(view, PacketId(record.id.0))?;
            let choice = |(item, number, _): (PacketItemId, String, RecordRef)| RowChoice {
                row: PartRowId(item.0),
                part: String::new(),
                text: messages::chain_row_item(number).text(language),
            };
            Ok(items.into_iter().map(choice).collect())
        }
        kind => {
            let Some(concept) = record::of_kind(kind) else { return Ok(Vec::new()) };
            of_concept(view, concept, record, language)
        }
    }
}

fn plan_nodes(nodes: &[plan::PlanNode], each: &mut impl FnMut(&plan::PlanNode)) {
    for node in nodes {
        each(node);
        plan_nodes(&node.children, each);
    }
}

fn of_concept(
    view: &View<'_>,
    concept: &'static Concept,
    record: RecordRef,
    language: Language,
) -> Result<Vec<RowChoice>> {
    let mut choices = Vec::new();
    for part in concept.parts {
        for (row, text) in record::row_texts(view, concept, part, record.id, language)? {
            // A row that nothing tells from the others is nothing to choose.
            if !text.is_empty() {
                choices.push(RowChoice { row, part: label(part, language), text });
            }
        }
    }
    Ok(choices)
}

fn label(part: &Part, language: Language) -> String {
    part.label().text(language)
}

/// What a row is called; empty where nothing is written in it. Only plans and packets, whose rows are numbered, are read
/// whole, once each.
pub(super) struct RowTexts<'a> {
    view: &'a View<'a>,
    language: Language,
    read: HashMap<RecordRef, HashMap<PartRowId, String>>,
}

impl<'a> RowTexts<'a> {
    pub(super) fn new(view: &'a View<'a>, language: Language) -> Self {
        Self { view, language, read: HashMap::new() }
    }

    pub(super) fn of(&mut self, record: RecordRef, row: PartRowId) -> Result<String> {
        if let Some(concept) = record::of_kind(record.kind) {
            for part in concept.parts {
                if let Some(text) = record::row_text(self.view, part, row, self.language)? {
                    return Ok(text);
                }
            }
            return Ok(String::new());
        }
        if !self.read.contains_key(&record) {
            let choices = row_choices(self.view, record, self.language)?;
            self.read.insert(record, choices.into_iter().map(|choice| (choice.row, choice.text)).collect());
        }
        Ok(self.read.get(&record).and_then(|rows| rows.get(&row)).cloned().unwrap_or_default())
    }
}
