//! Hamkor without a window: make, check, list, find, print, back up and restore an office.
//!
//! Everything that is read by a person comes from `locales/*/cli.ftl` and `locales/*/error.ftl`, in the language that
//! `--program-language`, `HAMKOR_LANGUAGE` or the system asks for.

mod arguments;
mod columns;
mod commands;
mod failure;
mod passphrase;
mod program_language;

use std::io::Write;
use std::process::ExitCode;

use arguments::Parsed;
use failure::Failure;

fn main() -> ExitCode {
    let words: Vec<_> = std::env::args_os().collect();
    let language = program_language::choose(&words);
    let outcome = match arguments::parse(language, words) {
        Parsed::Command(command) => commands::run(&command, language),
        Parsed::Shown(text) => print_help(&text),
        Parsed::NotUnderstood(failure) => Err(failure),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(text) = failure.text(language) {
                // Where standard error is closed too, the exit code is all that is left to say.
                let _ = writeln!(std::io::stderr(), "{text}");
            }
            failure.exit_code()
        }
    }
}

fn print_help(text: &str) -> Result<(), Failure> {
    write!(std::io::stdout(), "{text}").map_err(Failure::output)
}
