//! What somebody is about to change, as the history will say it.

use super::entry::EntryKind;
use crate::member::Action;
use crate::{Message, RecordId};

/// A change: what it says, and what the member's role has to allow for it.
#[derive(Debug, Clone)]
pub struct Change {
    /// What history says.
    pub message: Message,
    /// What the role must allow.
    pub action: Action,
    /// What is being typed, when it belongs to a step that stays open while typing goes on.
    pub typing: Option<TypingKey>,
    /// Whether undo may take it back: approvals stay, and close what was done before them.
    pub undoable: bool,
    /// What it is to the history.
    pub kind: EntryKind,
}

impl Change {
    /// A change that is a step of its own.
    #[must_use]
    pub fn new(action: Action, message: Message) -> Self {
        Self { message, action, typing: None, undoable: true, kind: EntryKind::Change }
    }

    /// The change belongs to the typing of one text.
    #[must_use]
    pub fn typing(mut self, key: TypingKey) -> Self {
        self.typing = Some(key);
        self
    }

    /// The change is one that undo never takes back, if that is so.
    #[must_use]
    pub fn final_if(self, is_final: bool) -> Self {
        if is_final { self.final_() } else { self }
    }

    /// The change is one that undo never takes back.
    #[must_use]
    pub fn final_(mut self) -> Self {
        self.undoable = false;
        self
    }

    /// The change notes what was done with the office, and undo goes on to the step before it.
    #[must_use]
    pub fn noted(mut self) -> Self {
        self.kind = EntryKind::Noted;
        self.final_()
    }
}

/// The one text that is being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypingKey {
    /// The record, passage or node whose text it is.
    pub owner: RecordId,
    /// Its field.
    pub field: String,
    /// The tag of its language.
    pub language: String,
}

impl TypingKey {
    /// Names a text.
    #[must_use]
    pub fn new(owner: RecordId, field: impl Into<String>, language: impl Into<String>) -> Self {
        Self { owner, field: field.into(), language: language.into() }
    }

    pub(crate) fn as_text(&self) -> String {
        format!("{} {} {}", self.owner, self.field, self.language)
    }
}
