//! What a command says: results on standard output, everything else on standard error.

use std::io::{self, ErrorKind, Write};

use serde::Serialize;

use crate::failure::Failure;

/// Writes a result.
pub(crate) fn write(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| refused(&error))
}

/// Writes a result and ends its line.
pub(crate) fn line(text: &str) -> Result<(), Failure> {
    write(&format!("{text}\n"))
}

/// Writes a result as JSON.
pub(crate) fn json(value: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(value).map_err(|error| refused(&error.into()))?;
    line(&text)
}

/// Says something that is no result, where a script does not take it for one.
pub(crate) fn note(text: &str) -> Result<(), Failure> {
    io::stderr().lock().write_all(text.as_bytes()).map_err(|error| refused(&error))
}

/// Whoever reads may have read enough: `hamkor-cli … | head` is no mistake.
pub(crate) fn refused(error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::BrokenPipe => Failure::ReaderGone,
        _ => Failure::output(error),
    }
}
