//! A plan as a draft: its passages in one language, and what Hamkor adds to them.

use hamkor_language::{Language, Message, messages};

use super::enter::{cells, written};
use super::{Draft, DraftCell, DraftPassage, DraftTable, Left, LeftKind, Picture, Run};
use crate::passage::{Align, Figure, Inline, Passage, PassageKind, Table};
use crate::plan::{self, Indicator, Plan, PlanNode};
use crate::wording::Wordings;
use crate::{CellId, PassageId, PlanId, Result, View, attachment};

/// A plan on its way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Its text.
    pub draft: Draft,
    /// Its goals and indicators: headings and tables that are not read back.
    pub made: Vec<DraftPassage>,
    /// Who drafted it.
    pub author: String,
    /// Which passage of the plan stands at each place of the draft, with the cells of its table.
    pub(super) places: Vec<(PassageId, Vec<CellId>)>,
}

/// A plan in one language. Where `alone`, the original stands in for what is not translated. What the office draws is drawn by
/// `draw`, with the words for those who do not see it; a picture that is not there is told of.
///
/// # Errors
/// When there is no such plan, the bytes of an image are damaged, or something could not be drawn.
pub fn of_plan<E: From<crate::Error>>(
    view: &View<'_>,
    plan: PlanId,
    language: Language,
    alone: bool,
    draw: &dyn Fn(Figure, Language) -> Result<Option<Picture>, E>,
) -> Result<Outgoing, E> {
    let plan = plan::read(view, plan, language)?;
    let reader = Reader { source: plan.source_language.language(), language, alone };
    let mut draft = Draft { title: said(&plan.title, language), ..Draft::default() };
    let places = written(&plan).map(|passage| (passage.id, cells(passage))).collect();
    for passage in written(&plan) {
        let mut new = reader.passage(passage);
        if let Some(figure) = passage.figure {
            let picture = match figure {
                Figure::Image { attachment } => image(view, attachment, passage, language)?,
                figure => draw(figure, language)?,
            };
            if picture.is_none() {
                let detail = new.text();
                draft.left.push(Left { kind: LeftKind::PictureLeft, passage: Some(draft.passages.len()), detail });
            }
            new.picture = picture;
        }
        draft.passages.push(new);
    }
    let mut made = Vec::new();
    for (heading, table) in
        [(messages::press_goals(), goals(&plan, language)), (messages::press_indicators(), indicators(&plan, language))]
    {
        let Some(table) = table else { continue };
        made.push(DraftPassage::new(PassageKind::Heading, 1, vec![Run::plain(heading.text(language))]));
        made.push(DraftPassage { table: Some(table), ..DraftPassage::new(PassageKind::Table, 0, Vec::new()) });
    }
    Ok(Outgoing { draft, made, author: plan.drafter, places })
}

/// An image as a word processor takes it: PNG or JPEG.
fn image(view: &View<'_>, id: crate::AttachmentId, passage: &Passage, language: Language) -> Result<Option<Picture>> {
    let file = match attachment::one(view, id) {
        Ok(file) if matches!(file.media_type.as_str(), "image/png" | "image/jpeg") => file,
        Ok(_) | Err(crate::Error::RecordNotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    attachment::read(view, id, &mut bytes)?;
    let alt = passage.alternatives.get(&language).or_else(|| passage.wordings.get(&language));
    let alt = alt.map_or_else(String::new, |alt| alt.text.clone());
    Ok(Some(Picture { name: file.file_name, bytes, alt }))
}

struct Reader {
    source: Language,
    language: Language,
    alone: bool,
}

impl Reader {
    fn passage(&self, passage: &Passage) -> DraftPassage {
        DraftPassage {
            kind: passage.kind,
            level: if matches!(passage.kind, PassageKind::Heading | PassageKind::ListItem) {
                passage.level.clamp(1, 3)
            } else {
                0
            },
            ordered: passage.kind == PassageKind::ListItem && passage.ordered,
            runs: if passage.table.is_some() { Vec::new() } else { self.runs(&passage.inline) },
            table: passage.table.as_ref().map(|table| self.table(table)),
            picture: None,
        }
    }

    fn runs(&self, inline: &std::collections::BTreeMap<Language, Vec<Inline>>) -> Vec<Run> {
        let original = || inline.get(&self.source).or_else(|| inline.values().next()).filter(|_| self.alone);
        inline.get(&self.language).or_else(original).map(|runs| of_runs(runs)).unwrap_or_default()
    }

    fn table(&self, table: &Table) -> DraftTable {
        let row = |row: &Vec<crate::passage::Cell>| {
            let cells = row.iter().filter(|cell| !cell.is_covered());
            let cell = |cell: &crate::passage::Cell| DraftCell {
                columns: cell.columns,
                rows: cell.rows,
                runs: self.runs(&cell.inline),
            };
            cells.map(cell).collect()
        };
        DraftTable {
            header_rows: table.header_rows,
            widths: table.widths.clone(),
            align: table.align.clone(),
            rows: table.rows.iter().map(row).collect(),
        }
    }
}

/// Runs as a draft has them: a link to a record stands with the words that it shows.
fn of_runs(runs: &[Inline]) -> Vec<Run> {
    let mut draft: Vec<Run> = Vec::new();
    for run in runs {
        let new = match run {
            Inline::Footnote { attrs } => Run { footnote: Some(of_runs(&attrs.runs)), ..Run::default() },
            other => {
                let marks = other.marks();
                Run { strong: marks.strong, emphasis: marks.emphasis, ..Run::plain(other.shown()) }
            }
        };
        match draft.last_mut().filter(|last| last.joins(&new)) {
            Some(last) => last.text.push_str(&new.text),
            None if new.text.is_empty() && new.footnote.is_none() => {}
            None => draft.push(new),
        }
    }
    draft
}

fn said(wordings: &Wordings, language: Language) -> String {
    let wording = wordings.get(&language).or_else(|| wordings.values().next());
    wording.map(|wording| wording.text.clone()).unwrap_or_default()
}

fn row(cells: impl IntoIterator<Item = String>) -> Vec<DraftCell> {
    let runs = |text: String| if text.is_empty() { Vec::new() } else { vec![Run::plain(text)] };
    cells.into_iter().map(|text| DraftCell { columns: 1, rows: 1, runs: runs(text) }).collect()
}

fn head<const N: usize>(columns: [Message; N], language: Language) -> Vec<DraftCell> {
    row(columns.map(|column| column.text(language)))
}

/// The tree of goals, objectives and measures.
fn goals(plan: &Plan, language: Language) -> Option<DraftTable> {
    let nodes = flat(&plan.goals);
    let mut rows = vec![head(plan::goal_columns(), language)];
    rows.extend(nodes.iter().map(|node| {
        let mut name = said(&node.names, language);
        if node.example {
            name = format!("{name} ({})", messages::press_example().text(language));
        }
        let responsible = node.responsible.as_ref().map(|responsible| responsible.name.clone());
        row([node.number.clone(), name, responsible.unwrap_or_default(), node.dates_text.clone().unwrap_or_default()])
    }));
    (rows.len() > 1).then(|| table(vec![8, 44, 25, 23], vec![Align::Left; 4], rows))
}

/// What the plan is measured by.
fn indicators(plan: &Plan, language: Language) -> Option<DraftTable> {
    let mut rows = vec![head(plan::indicator_columns(), language)];
    for node in flat(&plan.goals) {
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
        rows.extend(node.indicators.iter().map(|one: &Indicator| {
            row([
                node.number.clone(),
                said(&one.names, language),
                said(&one.units, language),
                value(&one.baseline_text),
                value(&one.target_text),
                value(&one.latest_text),
            ])
        }));
    }
    let align = vec![Align::Left, Align::Left, Align::Left, Align::Right, Align::Right, Align::Right];
    (rows.len() > 1).then(|| table(vec![8, 34, 18, 13, 13, 14], align, rows))
}

fn table(widths: Vec<u16>, align: Vec<Align>, rows: Vec<Vec<DraftCell>>) -> DraftTable {
    DraftTable { header_rows: 1, widths, align, rows }
}

/// The nodes of a tree in reading order.
fn flat(nodes: &[PlanNode]) -> Vec<&PlanNode> {
    nodes.iter().flat_map(|node| [node].into_iter().chain(flat(&node.children))).collect()
}
