//! Words as somebody typed them.

use serde::{Deserialize, Serialize};

/// Words as somebody typed them. In Uzbek their apostrophes are put right when they are written, except in those words that
/// somebody wants as they were typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Typed {
    /// The words.
    pub text: String,
    /// Those of them that keep the apostrophes with which they were typed.
    pub kept: Vec<String>,
}

impl Typed {
    /// The words without what stands empty around them.
    #[must_use]
    pub(crate) fn trimmed(mut self) -> Self {
        self.text = self.text.trim().to_owned();
        self
    }
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), kept: Vec::new() }
    }
}

impl From<&String> for Typed {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}
