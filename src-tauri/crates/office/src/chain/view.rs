//! A chain as it is shown: the same for the page, the command line and paper.

use serde::{Deserialize, Serialize};

use super::verb::Verb;
use crate::history::NamedRecord;
use crate::{ChainLinkId, PartRowId, RecordRef};

/// Which way a chain is walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ChainDirection", rename_all = "snake_case")]
pub enum Direction {
    /// To what was promised, done, paid and reported.
    Forward,
    /// To what was asked.
    Backward,
}

/// The chain in which a record stands, in both directions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Chain {
    /// The record that it was read for.
    pub record: RecordRef,
    /// Every record in it, in the order of their numbers: the earliest first, the same in every language.
    pub nodes: Vec<ChainNode>,
    /// What ties them.
    pub edges: Vec<ChainEdge>,
    /// Whether there is more than is shown.
    pub cut: bool,
    /// Where it stands, in a sentence.
    pub standing: Standing,
}

/// How far a chain has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ChainStanding", rename_all = "camelCase")]
pub struct Standing {
    /// Where it stands, in a sentence.
    pub text: String,
    /// How many of the records after this one have nothing left to do.
    pub ended: u32,
    /// How many there are.
    pub all: u32,
    /// What is missing: a decision that no task carries out.
    pub missing: Vec<String>,
}

/// A record in a chain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ChainNode {
    /// Its number in the chain, the same in every language.
    pub number: u32,
    /// The record.
    pub record: NamedRecord,
    /// What kind of record it is, in words.
    pub kind_text: String,
    /// Where it stands, in words.
    pub state_text: Option<String>,
    /// Whether nothing is left to do in it.
    pub ended: bool,
    /// How many links away it is: before the record that the chain was read for, below nothing.
    pub depth: i32,
}

/// What ties two records of a chain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ChainEdge {
    /// The place of the record before among the nodes.
    pub before: u32,
    /// The place of the record after.
    pub after: u32,
    /// What the one does to the other.
    pub verb: Verb,
    /// What the record after is to the one before, in words: carried out by.
    pub forward_text: String,
    /// What the record before is to the one after, in words: carries out.
    pub backward_text: String,
    /// The rows of the record before that are meant.
    pub before_rows: Vec<ChainRow>,
    /// The rows of the record after that are meant.
    pub after_rows: Vec<ChainRow>,
    /// The link, where somebody made it; none where a field says it.
    pub link: Option<ChainLinkId>,
}

/// A row of a record that is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ChainRow {
    /// Which row.
    pub row: PartRowId,
    /// What it is called.
    pub text: String,
}

/// A row that a link can mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RowChoice {
    /// Which row.
    pub row: PartRowId,
    /// What the part is called that it stands in.
    pub part: String,
    /// What it is called.
    pub text: String,
}
