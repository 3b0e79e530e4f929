//! Where the command line takes a passphrase from: a script's environment, or a prompt that shows nothing.

use hamkor_language::{Language, messages};
use hamkor_office::Passphrase;

use crate::failure::Failure;
use crate::output;

const VARIABLE: &str = "HAMKOR_PASSPHRASE";

/// The passphrase that a script set; an empty one is not set.
pub(crate) fn of_environment() -> Option<Passphrase> {
    std::env::var(VARIABLE).ok().filter(|text| !text.is_empty()).map(Passphrase::new)
}

/// Takes the passphrase from `HAMKOR_PASSPHRASE`, else asks at the terminal.
pub(crate) fn ask(language: Language) -> Result<Passphrase, Failure> {
    if let Some(passphrase) = of_environment() {
        return Ok(passphrase);
    }
    // Asked by Rust's own library: a console of Windows shows every sign only where it is written to as a console.
    output::note(&format!("{} ", messages::cli_passphrase_prompt().text(language)))?;
    rpassword::read_password().map(Passphrase::new).map_err(|_| Failure::NotOpened(messages::cli_passphrase_unasked()))
}
