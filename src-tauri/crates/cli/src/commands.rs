//! What each form of the command line does.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::Arc;

use hamkor_language::{Language, messages, spelling};
use hamkor_office::{Environment, Office, SystemClock, View};
use serde_json::json;

use crate::arguments::{Command, ListedKind};
use crate::columns;
use crate::failure::Failure;
use crate::passphrase;

/// Does what was typed.
pub(crate) fn run(command: &Command, language: Language) -> Result<(), Failure> {
    match command {
        Command::Sample { office } => sample(office, language),
        Command::Check { office, json } => check(office, *json, language),
        Command::List { office, kind: ListedKind::Plans, json } => list_plans(office, *json, language),
        Command::Find { office, words, json } => find(office, words, *json, language),
        Command::Packet { office, name, languages, out, json } => {
            packet(office, name.as_deref(), languages, out, *json, language)
        }
        Command::Backup { office, to, json } => backup(office, to, *json, language),
        Command::Restore { backup, to, json } => restore(backup, to, *json, language),
        Command::Spell { from, to } => spell(*from, *to),
    }
}
