//! What ends a command early: said in the reader's language, with the exit code that scripts lean on.

use std::process::ExitCode;

use hamkor_language::{Language, LocalisedError, Message};

/// Why a command did not end with exit code 0. The codes are documented in the README and in `--help`.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The office has problems, or nothing was found: exit code 1. What there is to say is already printed.
    Nothing,
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
    /// Standard output went away or refused to be written.
    pub(crate) fn output(error: std::io::Error) -> Self {
        Self::File(Message::of_code(
            "file-write",
            [("path", "stdout".into()), ("detail", error.to_string().into())],
        ))
    }

    /// Standard input could not be read.
    pub(crate) fn input(error: std::io::Error) -> Self {
        Self::File(Message::of_code(
            "file-read",
            [("path", "stdin".into()), ("detail", error.to_string().into())],
        ))
    }

    /// The office would not open.
    pub(crate) fn opening(error: &hamkor_office::Error) -> Self {
        Self::NotOpened(error.message())
    }

    pub(crate) fn text(&self, language: Language) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::NotUnderstood(message)
            | Self::NotOpened(message)
            | Self::NotDone(message)
            | Self::File(message) => Some(message.text(language)),
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::Nothing => 1,
            Self::NotUnderstood(_) => 2,
            Self::NotOpened(_) => 3,
            Self::NotDone(_) => 4,
            Self::File(_) => 5,
        })
    }

    fn of(error: &dyn LocalisedError) -> Self {
        match error.code() {
            "file-write" | "file-read" | "disk-full" | "backup-failed" => Self::File(error.message()),
            _ => Self::NotDone(error.message()),
        }
    }
}

impl From<hamkor_office::Error> for Failure {
    fn from(error: hamkor_office::Error) -> Self {
        Self::of(&error)
    }
}

impl From<hamkor_press::Error> for Failure {
    fn from(error: hamkor_press::Error) -> Self {
        Self::of(&error)
    }
}
