//! What changing commands answer: which kinds of record changed, so that the page reads just those again.

use hamkor_office::{Office, Outcome, RecordId, RecordKind, RecordRef};
use serde::{Deserialize, Serialize};

use crate::error::Result;

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Changed {
    /// The kinds of record that changed.
    pub kinds: Vec<RecordKind>,
    /// Whether there is something to undo now.
    pub can_undo: bool,
    /// Whether there is something to redo now.
    pub can_redo: bool,
}

impl Changed {
    pub(crate) fn of<T>(office: &Office, outcome: &Outcome<T>) -> Result<Self> {
        Ok(Self {
            kinds: outcome.kinds.iter().copied().collect(),
            can_undo: office.undoable()?.is_some(),
            can_redo: office.redoable()?.is_some(),
        })
    }
}

/// Something new, and what changed with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Made {
    /// The new thing.
    pub id: RecordId,
    /// What changed.
    pub changed: Changed,
}

/// What was undone or done again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct UndoneStep {
    /// What changed.
    pub changed: Changed,
    /// What was undone, in words.
    pub text: String,
    /// The record that it was about, to be shown.
    pub record: Option<RecordRef>,
}
