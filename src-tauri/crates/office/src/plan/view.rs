//! Plans as they are shown.

use chrono::NaiveDate;
use hamkor_language::{Language, WrittenLanguage};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

use super::line::LinePlace;
use super::{NodeLevel, PlanState};
use crate::passage::{Numbering, Passage};
use crate::storage::word;
use crate::wording::Wordings;
use crate::{IndicatorId, IndicatorValueId, KeptPdfId, OpinionId, OrganisationId, PlanId, PlanKindId, PlanNodeId};

/// A whole plan, for a reader's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Which plan.
    pub id: PlanId,
    /// Its title.
    pub title: Wordings,
    /// Its kind.
    pub kind_id: PlanKindId,
    /// The kind's name.
    pub kind: String,
    /// How its text is numbered.
    #[serde(default = "sections")]
    pub numbering: Numbering,
    /// Where it stands.
    pub state: PlanState,
    /// The state's name.
    pub state_text: String,
    /// The version that is being worked on, or that is approved.
    pub version: u32,
    /// The language that it is first written in.
    pub source_language: WrittenLanguage,
    /// Who is responsible.
    pub responsible: Option<Named>,
    /// When it is due.
    pub due: Option<NaiveDate>,
    /// The same, in words.
    pub due_text: Option<String>,
    /// The date that it bears.
    pub dated: Option<NaiveDate>,
    /// The same, in words.
    pub dated_text: Option<String>,
    /// Who drafted it.
    pub drafter: String,
    /// Whether its text may be changed now by who reads it.
    pub editable: bool,
    /// Whether its translations may be changed now by who reads it.
    pub translatable: bool,
    /// Where it can go from here, and why not.
    pub moves: Vec<Move>,
    /// The way that it has come and still has to go.
    pub path: Vec<PathStep>,
    /// How far each language is.
    pub progress: Vec<Progress>,
    /// Its text.
    pub passages: Vec<Passage>,
    /// Its goals with all that hangs on them.
    pub goals: Vec<PlanNode>,
    /// What was said of it, newest first.
    pub opinions: Vec<Opinion>,
    /// Its approval line in the present round, its drafter first.
    pub line: Vec<LinePlace>,
    /// Whether who reads it is a reviewer who has still to answer.
    pub to_answer: bool,
    /// Its approved versions, newest first.
    pub versions: Vec<Version>,
}

/// How what was frozen by an older program is numbered.
fn sections() -> Numbering {
    Numbering::Sections
}

/// Something by its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Named {
    /// Which.
    pub id: OrganisationId,
    /// Its name in the reader's language.
    pub name: String,
}

/// A move that a plan could make.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// To where.
    pub to: PlanState,
    /// What its button says.
    pub text: String,
    /// Whether it can be made now, by who reads this.
    pub allowed: bool,
    /// Why not.
    pub reason: Option<String>,
    /// Whether an opinion must go with it.
    pub needs_opinion: bool,
    /// Whether it is the way forward.
    pub primary: bool,
}

/// A step of a plan's way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct PathStep {
    /// The state.
    pub state: PlanState,
    /// Its name.
    pub text: String,
    /// Whether the plan has passed it.
    pub done: bool,
    /// Whether the plan is there.
    pub now: bool,
}

/// How far a language is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Progress {
    /// The language.
    pub language: WrittenLanguage,
    /// Its name in the reader's language.
    pub name: String,
    /// How many texts it has that are up to date.
    pub done: u32,
    /// How many there are.
    pub total: u32,
    /// How many are older than their source.
    pub stale: u32,
}

/// A goal, an objective or a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanNode {
    /// Which.
    pub id: PlanNodeId,
    /// What it is in the tree.
    pub level: NodeLevel,
    /// Its number: 1, 1.1, 1.1.1.
    pub number: String,
    /// Its name.
    pub names: Wordings,
    /// Who is responsible.
    pub responsible: Option<Named>,
    /// When it begins.
    pub starts: Option<NaiveDate>,
    /// When it ends.
    pub ends: Option<NaiveDate>,
    /// Both, in words.
    pub dates_text: Option<String>,
    /// Whether it is an example that no source names.
    pub example: bool,
    /// What it is measured by.
    pub indicators: Vec<Indicator>,
    /// What hangs on it.
    #[specta(type = Vec<PlanNode>)]
    pub children: Vec<PlanNode>,
}

/// What something is measured by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Indicator {
    /// Which.
    pub id: IndicatorId,
    /// Its name.
    pub names: Wordings,
    /// Its unit.
    pub units: Wordings,
    /// Where it began, as a plain decimal.
    pub baseline: Option<String>,
    /// Where it is to come, as a plain decimal.
    pub target: Option<String>,
    /// The baseline in the reader's form.
    pub baseline_text: Option<String>,
    /// The target in the reader's form.
    pub target_text: Option<String>,
    /// When its period begins.
    pub period_starts: Option<NaiveDate>,
    /// When its period ends.
    pub period_ends: Option<NaiveDate>,
    /// The period, in words.
    pub period_text: Option<String>,
    /// The latest value, in the reader's form.
    pub latest_text: Option<String>,
    /// What was measured, oldest first.
    pub values: Vec<IndicatorValue>,
}

/// What was measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct IndicatorValue {
    /// Which.
    pub id: IndicatorValueId,
    /// When.
    pub on: NaiveDate,
    /// When, in words.
    pub on_text: String,
    /// The value as a plain decimal.
    pub value: String,
    /// The value in the reader's form.
    pub value_text: String,
    /// Where it comes from.
    pub source: Option<String>,
}

/// What an opinion is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum OpinionKind {
    /// A reviewer's remark.
    Review,
    /// Why the plan was returned.
    Return,
    /// What was said with the approval.
    Approve,
    /// Why the plan was given up.
    Withdraw,
}

impl OpinionKind {
    const ALL: [Self; 4] = [Self::Review, Self::Return, Self::Approve, Self::Withdraw];

    fn as_str(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Return => "return",
            Self::Approve => "approve",
            Self::Withdraw => "withdraw",
        }
    }
}

impl ToSql for OpinionKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for OpinionKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        word(value, &Self::ALL, Self::as_str)
    }
}

/// What somebody said of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Opinion {
    /// Which.
    pub id: OpinionId,
    /// What it is for.
    pub kind: OpinionKind,
    /// Who said it.
    pub member: String,
    /// When, in words.
    pub at_text: String,
    /// Of which version.
    pub version: u32,
    /// What was answered with it, where it was given in the approval line.
    pub verdict_text: Option<String>,
    /// What was said.
    pub text: String,
}

/// An approved version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// Its number.
    pub number: u32,
    /// When it was approved, in words.
    pub approved_text: String,
    /// Who approved it.
    pub approved_by: String,
    /// The digest of its canonical form, as hexadecimal digits.
    pub digest: String,
    /// What is kept of it for paper; nothing where an earlier program approved it.
    pub printings: Vec<Printing>,
}

/// A kept printing of an approved version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Printing {
    /// Which.
    pub id: KeptPdfId,
    /// The language that it is in.
    pub language: Language,
    /// How many pages it has.
    pub pages: u32,
}
