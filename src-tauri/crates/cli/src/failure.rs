//! What ends a command early: said in the reader's language, with the exit code that scripts lean on.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use hamkor_language::{Language, LocalisedError, Message};
use serde_json::{Map, json};

/// Why a command ended early. The exit codes are documented in the README and in `--help`.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Whoever reads the output has read enough: exit code 0.
    ReaderGone,
    /// The office has problems, or nothing was found, which is already said: exit code 1.
    Nothing,
    /// Nothing, or not enough, was typed, and the help is already shown: exit code 2.
    Unfinished,
    /// The command was not understood: exit code 2.
    NotUnderstood(Message),
    /// The office could not be opened: exit code 3.
    NotOpened(Message),
    /// The work could not be done: exit code 4.
    NotDone(Message),
    /// A file or a stream could not be read or written: exit code 5.
    File(Message),
}

impl Failure {
    /// Standard output refused to be written.
    pub(crate) fn output(error: &io::Error) -> Self {
        Self::File(about_file("file-write", "stdout", error))
    }

    /// Standard input could not be read.
    pub(crate) fn input(error: &io::Error) -> Self {
        Self::File(about_file("file-read", "stdin", error))
    }

    /// A file could not be read.
    pub(crate) fn reading(path: &Path, error: &io::Error) -> Self {
        Self::File(about_file("file-read", &path.display().to_string(), error))
    }

    /// A file could not be written.
    pub(crate) fn writing(path: &Path, error: &io::Error) -> Self {
        Self::File(about_file("file-write", &path.display().to_string(), error))
    }

    /// The office would not open, for whatever reason.
    pub(crate) fn opening(error: &hamkor_office::Error) -> Self {
        Self::NotOpened(error.message())
    }

    /// What there is still to say.
    pub(crate) fn text(&self, language: Language) -> Option<String> {
        match self {
            Self::ReaderGone | Self::Nothing | Self::Unfinished => None,
            Self::NotUnderstood(message) | Self::NotOpened(message) | Self::NotDone(message) | Self::File(message) => {
                Some(message.text(language))
            }
        }
    }

    /// What a script sees.
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::ReaderGone => 0,
            Self::Nothing => 1,
            Self::Unfinished | Self::NotUnderstood(_) => 2,
            Self::NotOpened(_) => 3,
            Self::NotDone(_) => 4,
            Self::File(_) => 5,
        })
    }

    fn of(error: &dyn LocalisedError) -> Self {
        let message = error.message();
        match error.code() {
            "office-not-found"
            | "office-not-an-office"
            | "office-damaged"
            | "office-newer"
            | "office-wrong-passphrase"
            | "office-locked"
            | "office-in-use"
            | "office-read-only" => Self::NotOpened(message),
            "file-write"
            | "file-read"
            | "attachment-file-missing"
            | "attachment-not-a-file"
            | "disk-full"
            | "storage"
            | "backup-failed"
            | "backup-not-found"
            | "office-folder-missing" => Self::File(message),
            _ => Self::NotDone(message),
        }
    }
}

fn about_file(code: &str, path: &str, error: &io::Error) -> Message {
    let arguments = [("path", json!(path)), ("detail", json!(error.to_string()))];
    Message::of_code(code, &Map::from_iter(arguments.map(|(name, value)| (name.to_owned(), value))))
}

impl From<hamkor_office::Error> for Failure {
    fn from(error: hamkor_office::Error) -> Self {
        Self::of(&error)
    }
}

impl From<hamkor_language::calendar::CalendarError> for Failure {
    fn from(error: hamkor_language::calendar::CalendarError) -> Self {
        Self::File(error.message())
    }
}

impl From<hamkor_draft::Error> for Failure {
    fn from(error: hamkor_draft::Error) -> Self {
        Self::of(&error)
    }
}

impl From<hamkor_press::Error> for Failure {
    fn from(error: hamkor_press::Error) -> Self {
        Self::of(&error)
    }
}
