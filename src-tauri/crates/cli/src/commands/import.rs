//! Statements of a bank or a ledger: shown, and entered into the fund when that is asked for.

use std::path::Path;

use hamkor_language::{Language, messages};
use hamkor_office::fund::statement::{self, Planned, Statement};
use hamkor_office::{Environment, replicas_of_person};
use serde_json::json;

use super::{open_in, read, work_as};
use crate::arguments::Import;
use crate::failure::Failure;
use crate::{columns, output};

/// Shows what a statement would enter into a fund; enters it in one step where that is asked for. What was entered before is
/// not entered again.
pub(super) fn import_ledger(
    path: &Path,
    statement: &Path,
    fund: Option<&str>,
    how: &Import,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let bytes = std::fs::read(statement).map_err(|error| Failure::reading(statement, &error))?;
    let statement = Statement::read(&bytes, how.encoding, how.currency)?;
    // What is written here can be undone in the program, which keeps its replica's id in the same folder.
    let office = open_in(path, Environment::of_machine(replicas_of_person()), language)?;
    let fund = read::fund_of(&office, fund, language)?;
    let planned = office.read(|view| statement::preview(view, fund, &statement, language))?;
    if how.apply {
        work_as(&office, how.member.as_deref())?;
        statement::enter(&office, fund, &statement, language.written())?;
    }
    office.close()?;
    if json {
        return output::json(&json!({ "entered": how.apply, "lines": planned }));
    }
    let rows: Vec<Vec<String>> = planned.iter().map(|line| said(line, language)).collect();
    output::write(&columns::align(&rows))?;
    let count = planned.iter().filter(|line| !line.known).count();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let result = if how.apply { messages::cli_imported(count) } else { messages::cli_import_shown(count) };
    output::note(&format!("{}\n", result.text(language)))
}

fn said(line: &Planned, language: Language) -> Vec<String> {
    let standing = if line.known { messages::statement_known() } else { messages::statement_new() };
    vec![
        line.line.to_string(),
        standing.text(language),
        line.on_text.clone(),
        line.amount_text.clone(),
        line.part_text.clone(),
        format!("{} {}", line.number, line.note).trim().to_owned(),
    ]
}
