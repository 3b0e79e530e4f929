//! What a plan says: its text, tables and figures, its goals and indicators, in every language. It is what an approval
//! freezes and what versions are compared by; who may do what with a plan is no part of it.
//!
//! # The canonical form
//!
//! A version is frozen as one document, `hamkor-plan-1`, and its digest is the SHA-256 of that document's bytes. These are
//! JSON in UTF-8 as the JSON Canonicalization Scheme (RFC 8785) writes it: no spaces between tokens, the members of every
//! object sorted by the UTF-16 code units of their names, strings with the shortest escapes, whole numbers only. No text is
//! normalised: each stands there with the code points that were approved. A member that says nothing is `null`; none is left
//! out. The members are:
//!
//! - `form`: `"hamkor-plan-1"`; `plan`: the plan's UUID; `version`: its number; `sourceLanguage`: `ko`, `uz`, `ru` or `en`;
//! - `kind`: `{id, name}`, where `name` says for each language (those four, and `uz-Cyrl`) what it is called;
//! - `responsible`: `{id, name}` or null; `due`, `dated`: `YYYY-MM-DD` or null;
//! - `title`: for each language that has one `{state, text}`, where `state` is `original`, `translated` or `reviewed`;
//! - `passages`: in the order of the text, `{id, kind, level, shape, texts}`. `shape` is what a passage is made of besides
//!   its words: how a list counts, the rows of a table with the identity and the spans of each cell, what a figure shows.
//!   `texts` says for each field (`text`, `cell:<UUID>` …) and each language `{state, text}`, `text` with its marks: `**` for
//!   strong, `*` for emphasis, `[[kind:UUID|words]]` for a link in the words that it showed, `^[` to `]` for a footnote, a
//!   backslash before a sign that is meant as itself;
//! - `files`: for each attached file that a figure shows, by its UUID, the SHA-256 of its bytes in hexadecimal digits;
//! - `goals`: the tree, each level in its order, `{children, ends, example, id, indicators, level, name, responsible, starts}`;
//!   an indicator is `{baseline, ends, id, name, starts, target, unit, values}` and a value `{id, on, source, value}`. Numbers
//!   that were measured are strings of digits with a point.
//!
//! Uzbek Cyrillic stands there as it was spelled on the day: another engine may spell it otherwise later.

mod canonical;
mod earlier;
mod of_plan;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hamkor_language::{Language, WrittenLanguage};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(crate) use canonical::{bytes, digest, read};
pub(crate) use of_plan::of_plan;

use super::NodeLevel;
use crate::passage::{PassageKind, Shape};
pub(crate) use crate::wording::{Text, Worded};
use crate::{IndicatorId, IndicatorValueId, OrganisationId, PassageId, PlanId, PlanKindId, PlanNodeId};

/// The name of the form that this program freezes.
pub(crate) const FORM: &str = "hamkor-plan-1";

/// What a plan says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Content {
    pub(crate) form: String,
    pub(crate) plan: PlanId,
    pub(crate) version: u32,
    pub(crate) source_language: WrittenLanguage,
    pub(crate) kind: Named<PlanKindId>,
    pub(crate) responsible: Option<Named<OrganisationId>>,
    pub(crate) due: Option<NaiveDate>,
    pub(crate) dated: Option<NaiveDate>,
    pub(crate) title: Text,
    pub(crate) passages: Vec<ContentPassage>,
    #[serde(default)]
    pub(crate) files: BTreeMap<Uuid, String>,
    pub(crate) goals: Vec<ContentNode>,
}

/// Something that is named, with its name in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Named<Id> {
    pub(crate) id: Id,
    pub(crate) name: BTreeMap<Language, String>,
}

/// A passage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ContentPassage {
    pub(crate) id: PassageId,
    pub(crate) kind: PassageKind,
    pub(crate) level: u8,
    pub(crate) shape: Shape,
    pub(crate) texts: BTreeMap<String, Text>,
}

/// A goal, an objective or a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ContentNode {
    pub(crate) id: PlanNodeId,
    pub(crate) level: NodeLevel,
    pub(crate) name: Text,
    pub(crate) responsible: Option<Named<OrganisationId>>,
    pub(crate) starts: Option<NaiveDate>,
    pub(crate) ends: Option<NaiveDate>,
    pub(crate) example: bool,
    pub(crate) indicators: Vec<ContentIndicator>,
    pub(crate) children: Vec<ContentNode>,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ContentIndicator {
    pub(crate) id: IndicatorId,
    pub(crate) name: Text,
    pub(crate) unit: Text,
    pub(crate) baseline: Option<String>,
    pub(crate) target: Option<String>,
    pub(crate) starts: Option<NaiveDate>,
    pub(crate) ends: Option<NaiveDate>,
    pub(crate) values: Vec<ContentValue>,
}

/// What was measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ContentValue {
    pub(crate) id: IndicatorValueId,
    pub(crate) on: NaiveDate,
    pub(crate) value: String,
    pub(crate) source: Option<String>,
}
