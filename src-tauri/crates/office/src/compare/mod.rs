//! Comparing texts: two wordings word by word, and two lists by what their members are.
//!
//! Both are the same wherever texts are compared: two versions of a plan, or a source that went on after it was translated.

mod order;
mod words;

use serde::{Deserialize, Serialize};

pub(crate) use order::align;
pub use words::words;

/// What became of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum RunKind {
    /// They stand in both texts.
    Kept,
    /// They stand in the later one alone.
    Added,
    /// They stand in the earlier one alone.
    Removed,
}

/// Words that stand together and of which the same became. What is kept and added, joined, is the later text; what is kept
/// and removed, joined, is the earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Run {
    /// What became of them.
    pub kind: RunKind,
    /// The words, with the spaces and signs among them.
    pub text: String,
}

impl Run {
    pub(crate) fn new(kind: RunKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }
}

/// Whether two texts that were compared are the same.
#[must_use]
pub fn is_same(runs: &[Run]) -> bool {
    runs.iter().all(|run| run.kind == RunKind::Kept)
}
