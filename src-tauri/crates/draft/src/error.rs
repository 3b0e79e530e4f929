//! What can go wrong with a word processor's file.

use hamkor_language::LocalisedError;
use serde_json::{Map, Value, json};

/// The result of everything that is done with such files.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a file was not read or written. Nothing was taken of one that was not read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// It is neither DOCX nor ODT.
    #[error("the file is neither DOCX nor ODT")]
    Other,
    /// It is of an older, binary kind (DOC, HWP), or a DOCX under a password, which looks alike.
    #[error("the file is binary: DOC, HWP, or under a password")]
    Old,
    /// It is under a password.
    #[error("the file is under a password")]
    Protected,
    /// A part of it cannot be read.
    #[error("{part} of the file cannot be read")]
    Damaged {
        /// The part, by its name in the file.
        part: String,
    },
    /// It is larger than is read, packed or unpacked.
    #[error("the file is too large")]
    TooLarge,
    /// It has too many elements, or they stand too deep in one another.
    #[error("the file has too many elements, or too deep ones")]
    TooDeep,
    /// It has a document type or entities of its own.
    #[error("the file has a document type or entities of its own")]
    Entities,
    /// Whoever asked for it no longer waits: nothing is said of it.
    #[error("stopped")]
    Stopped,
    /// There is no text in it.
    #[error("the file has no text")]
    Empty,
    /// The file could not be put together.
    #[error("the file could not be written: {detail}")]
    Write {
        /// Why.
        detail: String,
    },
}

impl Error {
    /// Every code, for the test that walks them through every language. `draft-stopped` is never said.
    pub const CODES: &'static [&'static str] = &[
        "draft-other",
        "draft-old",
        "draft-protected",
        "draft-damaged",
        "draft-too-large",
        "draft-too-deep",
        "draft-entities",
        "draft-empty",
        "draft-write",
    ];

    pub(crate) fn damaged(part: &str) -> Self {
        Self::Damaged { part: part.to_owned() }
    }
}

impl LocalisedError for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Other => "draft-other",
            Self::Old => "draft-old",
            Self::Protected => "draft-protected",
            Self::Damaged { .. } => "draft-damaged",
            Self::TooLarge => "draft-too-large",
            Self::TooDeep => "draft-too-deep",
            Self::Entities => "draft-entities",
            Self::Stopped => "draft-stopped",
            Self::Empty => "draft-empty",
            Self::Write { .. } => "draft-write",
        }
    }

    fn arguments(&self) -> Map<String, Value> {
        match self {
            Self::Damaged { part } => Map::from_iter([("part".to_owned(), json!(part))]),
            Self::Write { detail } => Map::from_iter([("detail".to_owned(), json!(detail))]),
            _ => Map::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use hamkor_language::{Language, Message};

    use super::*;

    #[test]
    fn every_code_is_said_in_every_language() {
        for code in Error::CODES {
            let arguments = Map::from_iter(["part", "detail"].map(|name| (name.to_owned(), json!("x"))));
            for language in Language::ALL {
                assert_ne!(Message::of_code(code, &arguments).text(language), format!("error-{code}"), "{language}");
            }
        }
    }
}
