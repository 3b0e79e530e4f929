//! Hamkor without a window: the same office from a command line or a script.

mod arguments;
mod columns;
mod commands;
mod failure;
mod form;
mod output;
mod passphrase;
mod program_language;

use std::ffi::OsString;
use std::process::ExitCode;

use crate::arguments::Parsed;
use crate::failure::Failure;

fn main() -> ExitCode {
    // Many pages are set by this program in a process of its own.
    if let Some(served) = hamkor_press::serve_if_asked() {
        return if served.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    let words: Vec<OsString> = std::env::args_os().collect();
    let language = program_language::choose(&words);
    let done = match arguments::parse(language, words) {
        Parsed::Command(command) => commands::run(&command, language),
        Parsed::Shown(text) => output::write(&text),
        Parsed::Unfinished(help) => output::note(&help).and(Err(Failure::Unfinished)),
        Parsed::NotUnderstood(failure) => Err(failure),
    };
    let Err(failure) = done else { return ExitCode::SUCCESS };
    if let Some(text) = failure.text(language) {
        // Where even this cannot be written, the exit code says it.
        output::note(&format!("{text}\n")).ok();
    }
    failure.exit_code()
}
