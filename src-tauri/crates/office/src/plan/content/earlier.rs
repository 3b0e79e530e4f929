//! What earlier programs froze: the plan as its screen showed it. The digest goes over those bytes as they are.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hamkor_language::{Language, WrittenLanguage};
use serde::Deserialize;

use super::{Content, ContentIndicator, ContentNode, ContentPassage, ContentValue, Named, Text, Worded};
use crate::passage::inline::{self, Inline};
use crate::passage::{Align, Marks, PassageKind, Shape, ShapeCell};
use crate::plan::NodeLevel;
use crate::wording::{TEXT, WordingState};
use crate::{
    CellId, Error, IndicatorId, IndicatorValueId, OrganisationId, PassageId, PlanId, PlanKindId, PlanNodeId, Result,
};

/// The name of the form that was frozen so.
const FORM: &str = "hamkor-plan-0";

/// Reads what an earlier program froze.
pub(crate) fn read(bytes: &[u8]) -> Result<Content> {
    let plan: Plan = serde_json::from_slice(bytes).map_err(|_| Error::OfficeDamaged)?;
    let reader = plan.source_language.language();
    Ok(Content {
        form: FORM.to_owned(),
        plan: plan.id,
        version: plan.version,
        source_language: plan.source_language,
        kind: Named { id: plan.kind_id, name: BTreeMap::from([(reader, plan.kind)]) },
        responsible: named(plan.responsible, reader),
        due: plan.due,
        dated: plan.dated,
        title: plain(plan.title),
        passages: plan.passages.into_iter().map(passage).collect(),
        files: BTreeMap::new(),
        goals: nodes(plan.goals, reader),
    })
}

fn named(organisation: Option<Organisation>, reader: Language) -> Option<Named<OrganisationId>> {
    organisation.map(|one| Named { id: one.id, name: BTreeMap::from([(reader, one.name)]) })
}

fn plain(wordings: Wordings) -> Text {
    wordings.into_iter().map(|(language, one)| (language, Worded { state: one.state, text: one.text })).collect()
}

fn marked(wordings: &Wordings, inline: &BTreeMap<Language, Vec<Marked>>) -> Text {
    let said = |(language, one): (&Language, &Wording)| {
        let text = inline.get(language).map_or_else(|| one.text.clone(), |runs| stored(runs));
        (*language, Worded { state: one.state, text })
    };
    wordings.iter().map(said).collect()
}

/// Words with their marks, in the dialect in which texts are kept.
fn stored(runs: &[Marked]) -> String {
    let run = |run: &Marked| Inline::marked(&run.text, Marks { strong: run.strong, emphasis: run.emphasis });
    inline::write(&runs.iter().map(run).collect::<Vec<_>>())
}

fn passage(passage: Passage) -> ContentPassage {
    let mut texts = BTreeMap::new();
    let words = marked(&passage.wordings, &passage.inline);
    if !words.is_empty() {
        texts.insert(TEXT.to_owned(), words);
    }
    let mut shape = Shape { ordered: passage.ordered, ..Shape::default() };
    if let Some(table) = passage.table {
        (shape.header_rows, shape.widths, shape.align) = (table.header_rows, table.widths, table.align);
        for row in table.rows {
            let cell = |cell: Cell| {
                let shaped = ShapeCell { id: cell.id, columns: 1, rows: 1 };
                let words = marked(&cell.wordings, &cell.inline);
                if !words.is_empty() {
                    texts.insert(shaped.field(), words);
                }
                shaped
            };
            shape.rows.push(row.into_iter().map(cell).collect());
        }
    }
    ContentPassage { id: passage.id, kind: passage.kind, level: passage.level, shape, texts }
}

fn nodes(nodes: Vec<Node>, reader: Language) -> Vec<ContentNode> {
    nodes
        .into_iter()
        .map(|node| ContentNode {
            id: node.id,
            level: node.level,
            name: plain(node.names),
            responsible: named(node.responsible, reader),
            starts: node.starts,
            ends: node.ends,
            example: node.example,
            indicators: node.indicators.into_iter().map(indicator).collect(),
            children: self::nodes(node.children, reader),
        })
        .collect()
}

fn indicator(one: Indicator) -> ContentIndicator {
    ContentIndicator {
        id: one.id,
        name: plain(one.names),
        unit: plain(one.units),
        baseline: one.baseline,
        target: one.target,
        starts: one.period_starts,
        ends: one.period_ends,
        values: one
            .values
            .into_iter()
            .map(|value| ContentValue { id: value.id, on: value.on, value: value.amount, source: value.source })
            .collect(),
    }
}

type Wordings = BTreeMap<Language, Wording>;

#[derive(Deserialize)]
struct Marked {
    text: String,
    #[serde(default)]
    strong: bool,
    #[serde(default)]
    emphasis: bool,
}

#[derive(Deserialize)]
struct Wording {
    text: String,
    state: WordingState,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Plan {
    id: PlanId,
    title: Wordings,
    kind_id: PlanKindId,
    kind: String,
    version: u32,
    source_language: WrittenLanguage,
    responsible: Option<Organisation>,
    due: Option<NaiveDate>,
    dated: Option<NaiveDate>,
    passages: Vec<Passage>,
    goals: Vec<Node>,
}

#[derive(Deserialize)]
struct Organisation {
    id: OrganisationId,
    name: String,
}

#[derive(Deserialize)]
struct Passage {
    id: PassageId,
    kind: PassageKind,
    level: u8,
    ordered: bool,
    wordings: Wordings,
    inline: BTreeMap<Language, Vec<Marked>>,
    table: Option<Table>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Table {
    header_rows: u16,
    widths: Vec<u16>,
    align: Vec<Align>,
    rows: Vec<Vec<Cell>>,
}

#[derive(Deserialize)]
struct Cell {
    id: CellId,
    wordings: Wordings,
    inline: BTreeMap<Language, Vec<Marked>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    id: PlanNodeId,
    level: NodeLevel,
    names: Wordings,
    responsible: Option<Organisation>,
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
    example: bool,
    indicators: Vec<Indicator>,
    children: Vec<Node>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Indicator {
    id: IndicatorId,
    names: Wordings,
    units: Wordings,
    baseline: Option<String>,
    target: Option<String>,
    period_starts: Option<NaiveDate>,
    period_ends: Option<NaiveDate>,
    values: Vec<Value>,
}

#[derive(Deserialize)]
struct Value {
    id: IndicatorValueId,
    on: NaiveDate,
    #[serde(rename = "value")]
    amount: String,
    source: Option<String>,
}
