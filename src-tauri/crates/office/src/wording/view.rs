//! Wordings as they are shown.

use std::collections::BTreeMap;

use hamkor_language::Language;
use serde::{Deserialize, Serialize};

use super::{Doubt, WordingState};

/// A text in one language, as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Wording {
    /// The words without their marks.
    pub text: String,
    /// What it is to the others.
    pub state: WordingState,
    /// Whether the wording that it was made from reads differently now.
    pub stale: bool,
    /// Since when, in the reader's language.
    pub stale_text: Option<String>,
    /// Words that could be spelled otherwise; only Uzbek Cyrillic, which is spelled from the Latin, has any.
    pub doubts: Vec<Doubt>,
}

/// A text in every language that it has; Uzbek Cyrillic is spelled from the Latin.
pub type Wordings = BTreeMap<Language, Wording>;
