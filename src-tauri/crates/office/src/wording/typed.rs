//! Words as somebody typed them.

use hamkor_language::{WrittenLanguage, spelling};
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

    /// The words without what stands empty behind them.
    #[must_use]
    pub(crate) fn trimmed_end(mut self) -> Self {
        self.text.truncate(self.text.trim_end().len());
        self
    }

    /// Words that stand somewhere already, to be written again as they are.
    #[must_use]
    pub(crate) fn as_it_stands(text: &str) -> Self {
        Self { text: text.to_owned(), kept: spelling::words_with_apostrophes(text) }
    }

    /// The words as they are written in a language: whatever apostrophe a keyboard gives, the letters oʻ and gʻ and the tutuq
    /// belgisi are kept as themselves.
    #[must_use]
    pub(crate) fn written(self, language: WrittenLanguage) -> String {
        match language {
            WrittenLanguage::Uzbek => spelling::normalise_but(&self.text, &self.kept),
            _ => self.text,
        }
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
