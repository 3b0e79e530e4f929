//! What can go wrong at the desk. Every error travels to the page as a code with arguments.

use std::path::{Path, PathBuf};

use hamkor_language::{ErrorReply, LocalisedError};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

/// The result of every command.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The office refused.
    #[error(transparent)]
    Office(#[from] hamkor_office::Error),
    /// A word processor's file was refused.
    #[error(transparent)]
    Draft(hamkor_draft::Error),
    /// The press refused.
    #[error(transparent)]
    Press(#[from] hamkor_press::Error),
    /// Another changed the same place since; said in the reader's language already.
    #[error("{member} changed the same place later, {when}")]
    UndoConflict {
        /// Who.
        member: String,
        /// When, as the reader says it.
        when: String,
    },
    /// A later request has taken the place of this one: nobody waits for the answer any more.
    #[error("outdated by a later request")]
    Outdated,
    /// There is no printer.
    #[error("there is no printer")]
    PrintNoPrinter,
    /// The printing system refused.
    #[error("printing failed: {detail}")]
    PrintFailed {
        /// What it said.
        detail: String,
    },
    /// No program of the system opens a file.
    #[error("no program opens {}: {detail}", path.display())]
    NoProgram {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// A file is too large to be looked at in the program.
    #[error("the file is too large to be looked at")]
    PreviewTooLarge,
    /// The settings on this computer could not be read.
    #[error("the settings could not be read")]
    SettingsDamaged,
    /// A file of the program could not be written.
    #[error("{} could not be written", path.display())]
    FileWrite {
        /// Which.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// Something that cannot happen, said so that support can find where it did.
    #[error("unexpected: {detail}")]
    Unexpected {
        /// What.
        detail: String,
    },
}

impl Error {
    /// The codes that are the desk's own, for the test that walks them through every language. `outdated` is never said.
    pub const CODES: &'static [&'static str] =
        &["print-no-printer", "print-failed", "no-program", "preview-too-large", "settings-damaged"];

    pub(crate) fn unexpected(detail: impl std::fmt::Display) -> Self {
        Self::Unexpected { detail: detail.to_string() }
    }

    pub(crate) fn writing(path: &Path, source: std::io::Error) -> Self {
        match source.kind() {
            std::io::ErrorKind::StorageFull => hamkor_office::Error::DiskFull.into(),
            _ => Self::FileWrite { path: path.to_owned(), source },
        }
    }
}

impl LocalisedError for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::Office(error) => error.code(),
            Self::Draft(error) => error.code(),
            Self::Press(error) => error.code(),
            Self::UndoConflict { .. } => "undo-conflict",
            Self::Outdated => "outdated",
            Self::PrintNoPrinter => "print-no-printer",
            Self::PrintFailed { .. } => "print-failed",
            Self::NoProgram { .. } => "no-program",
            Self::PreviewTooLarge => "preview-too-large",
            Self::SettingsDamaged => "settings-damaged",
            Self::FileWrite { .. } => "file-write",
            Self::Unexpected { .. } => "unexpected",
        }
    }

    fn arguments(&self) -> Map<String, Value> {
        let pairs: Vec<(&str, Value)> = match self {
            Self::Office(error) => return error.arguments(),
            Self::Draft(error) => return error.arguments(),
            Self::Press(error) => return error.arguments(),
            Self::UndoConflict { member, when } => vec![("member", json!(member)), ("when", json!(when))],
            Self::NoProgram { path, detail } => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                vec![("name", json!(name)), ("detail", json!(detail))]
            }
            Self::PrintFailed { detail } | Self::Unexpected { detail } => vec![("detail", json!(detail))],
            Self::FileWrite { path, source } => {
                vec![("path", json!(path.display().to_string())), ("detail", json!(source.to_string()))]
            }
            Self::Outdated | Self::PrintNoPrinter | Self::PreviewTooLarge | Self::SettingsDamaged => vec![],
        };
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

impl From<hamkor_draft::Error> for Error {
    fn from(error: hamkor_draft::Error) -> Self {
        match error {
            // Nobody waits for it any more.
            hamkor_draft::Error::Stopped => Self::Outdated,
            error => Self::Draft(error),
        }
    }
}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        self.reply().serialize(serializer)
    }
}

impl specta::Type for Error {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        ErrorReply::definition(types)
    }
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;

    use super::*;

    #[test]
    fn every_code_of_the_desk_is_said_in_every_language() {
        for code in Error::CODES {
            let arguments = Map::from_iter(["detail", "name"].map(|name| (name.to_owned(), json!("x"))));
            for language in Language::ALL {
                let text = hamkor_language::Message::of_code(code, &arguments).text(language);
                assert_ne!(text, format!("error-{code}"), "{language}");
            }
        }
    }

    #[test]
    fn an_error_travels_as_its_code_and_arguments() {
        let error = Error::PrintFailed { detail: "offline".into() };
        assert_eq!(
            serde_json::to_value(&error).unwrap(),
            json!({"code": "print-failed", "args": {"detail": "offline"}})
        );
    }
}
