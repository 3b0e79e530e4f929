//! What a comparison found, as it is shown.

use hamkor_language::Language;
use serde::{Deserialize, Serialize};

use crate::compare::Run;
use crate::passage::PassageKind;
use crate::plan::NodeLevel;
use crate::{IndicatorId, PassageId, PlanId, PlanNodeId};

/// Two texts of a plan, compared in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PlanComparison {
    /// Which plan.
    pub plan: PlanId,
    /// The language that was compared.
    pub language: Language,
    /// The earlier text.
    pub from: ComparedSide,
    /// The later text.
    pub to: ComparedSide,
    /// The title.
    pub title: Vec<Run>,
    /// What is said of the plan, where the two say something else.
    pub facts: Vec<ComparedFact>,
    /// The passages of both, in the order of the later.
    pub passages: Vec<ComparedPassage>,
    /// The goals, objectives and measures of both, each before what hangs on it.
    pub goals: Vec<ComparedNode>,
    /// How much changed.
    pub changes: Changes,
    /// Whether both say the same in this language.
    pub same: bool,
}

/// One of the two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ComparedSide {
    /// The approved version; nothing for the present text.
    pub version: Option<u32>,
    /// What it is called.
    pub text: String,
}

/// What became of a passage, a row, a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Became {
    /// It says the same.
    Same,
    /// It says something else.
    Changed,
    /// It stands in the later text alone.
    Added,
    /// It stands in the earlier text alone.
    Removed,
}

impl Became {
    pub(super) fn of(before: bool, after: bool, changed: bool) -> Self {
        match (before, after) {
            (false, _) => Self::Added,
            (_, false) => Self::Removed,
            _ if changed => Self::Changed,
            _ => Self::Same,
        }
    }
}

/// How many passages, goals, objectives and measures changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Changes {
    /// How many came.
    pub added: u32,
    /// How many went.
    pub removed: u32,
    /// How many say something else.
    pub changed: u32,
    /// How many stand elsewhere, whether or not they say something else.
    pub moved: u32,
}

impl Changes {
    pub(super) fn count(&mut self, change: Became, moved: bool) {
        match change {
            Became::Added => self.added += 1,
            Became::Removed => self.removed += 1,
            Became::Changed => self.changed += 1,
            Became::Same => {}
        }
        self.moved += u32::from(moved);
    }
}

/// What one side says of a thing, and what the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ComparedFact {
    /// What it is.
    pub label: String,
    /// What the earlier text says.
    pub before: Option<String>,
    /// What the later text says.
    pub after: Option<String>,
}

/// A passage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparedPassage {
    /// Which.
    pub id: PassageId,
    /// What it is in the later text, or was.
    pub kind: PassageKind,
    /// How deep a heading or a list item stands.
    pub level: u8,
    /// Its number in the later text, or what it was.
    pub number: String,
    /// Its number in the earlier text, where that was another.
    pub number_before: Option<String>,
    /// What became of it.
    pub change: Became,
    /// Whether it stands elsewhere.
    pub moved: bool,
    /// Whether it is another kind of passage now, or its words bear other marks.
    pub reshaped: bool,
    /// Its words.
    pub runs: Vec<Run>,
    /// What it says besides: the caption of a figure.
    pub others: Vec<Vec<Run>>,
    /// Its table, where either side has one.
    pub table: Option<ComparedTable>,
}

/// A table, with the rows and cells of both sides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ComparedTable {
    /// How many rows at the top are its head.
    pub header_rows: u16,
    /// The rows.
    pub rows: Vec<ComparedRow>,
}

impl ComparedTable {
    pub(super) fn is_same(&self) -> bool {
        self.rows.iter().all(|row| row.change == Became::Same)
    }
}

/// A row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ComparedRow {
    /// What became of it.
    pub change: Became,
    /// Its cells.
    pub cells: Vec<ComparedCell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ComparedCell {
    /// What became of it.
    pub change: Became,
    /// Over how many columns it goes.
    pub columns: u16,
    /// Over how many rows it goes.
    pub rows: u16,
    /// Its words.
    pub runs: Vec<Run>,
}

/// A goal, an objective or a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ComparedNode {
    /// Which.
    pub id: PlanNodeId,
    /// What it is in the tree.
    pub level: NodeLevel,
    /// Its number in the later text, or what it was.
    pub number: String,
    /// What became of it, its indicators included.
    pub change: Became,
    /// Whether it stands elsewhere.
    pub moved: bool,
    /// Its name.
    pub runs: Vec<Run>,
    /// What is said of it, where the two say something else.
    pub facts: Vec<ComparedFact>,
    /// Its indicators.
    pub indicators: Vec<ComparedIndicator>,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct ComparedIndicator {
    /// Which.
    pub id: IndicatorId,
    /// What became of it.
    pub change: Became,
    /// Its name.
    pub runs: Vec<Run>,
    /// Its unit, its numbers and its period, where the two say something else.
    pub facts: Vec<ComparedFact>,
}
