//! The command that compares two versions of a plan.

use std::fmt::Write as _;
use std::path::Path;

use hamkor_language::{Language, messages};
use hamkor_office::compare::{Run, RunKind, is_same};
use hamkor_office::plan::{self, Became, ComparedFact, PlanComparison};
use hamkor_office::{Error, kept};
use hamkor_press::compose;
use serde_json::json;

use super::{open, read};
use crate::failure::Failure;
use crate::output;

/// What is compared: two versions, or a version and the present text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sides {
    pub(crate) from: u32,
    pub(crate) to: Option<u32>,
    pub(crate) language: Language,
}

/// Tells what changed between two versions of a plan, or prints it to PDF.
pub(super) fn compare(
    (office, plan): (&Path, &str),
    sides: Sides,
    out: Option<&Path>,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(office, language)?;
    if let Some(out) = out {
        let document = office.read(|view| {
            let id = plan::find_by_name(view, plan)?;
            Ok(compose::comparison(view, id, (Some(sides.from), sides.to), sides.language, language))
        })??;
        office.close()?;
        return read::print(&document, out, json, language);
    }
    let comparison = office.read(|view| {
        let id = plan::find_by_name(view, plan)?;
        plan::compare(view, id, Some(sides.from), sides.to, sides.language, language)
    })?;
    office.close()?;
    if json {
        return output::json(&comparison);
    }
    output::write(&text(&comparison))?;
    if comparison.same {
        output::note(&format!("{}\n", messages::plan_compare_same().text(language)))?;
    }
    Ok(())
}

/// Writes what is kept of an approved version in a language: the very bytes.
pub(super) fn version(
    office: &Path,
    plan: &str,
    (number, wanted): (u32, Language),
    out: &Path,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(office, language)?;
    let (kept, bytes) = office.read(|view| {
        let id = plan::find_by_name(view, plan)?;
        let all = kept::list(view, id.record())?;
        let of_version: Vec<_> = all.into_iter().filter(|one| one.version == Some(number)).collect();
        if of_version.is_empty() {
            return Err(Error::VersionNotFound);
        }
        let found = of_version.iter().find(|one| one.languages == [wanted]).ok_or(Error::KeptPdfMissing)?;
        kept::read(view, found.id)
    })?;
    office.close()?;
    std::fs::write(out, bytes).map_err(|error| Failure::writing(out, &error))?;
    let path = out.display().to_string();
    if json {
        return output::json(&json!({ "path": path, "pages": kept.pages }));
    }
    output::line(&messages::cli_packet_made(i64::from(kept.pages), path).text(language))
}

/// What changed, a line for each passage: `[-removed-]` and `{+added+}`, as other programs write it.
fn text(comparison: &PlanComparison) -> String {
    let mut text = format!("{} → {}\n", comparison.from.text, comparison.to.text);
    if !is_same(&comparison.title) {
        line(&mut text, Became::Changed, false, "", &comparison.title);
    }
    facts(&mut text, &comparison.facts);
    for passage in &comparison.passages {
        let tabled = passage.table.iter().flat_map(|table| &table.rows).filter(|row| row.change != Became::Same);
        if passage.change == Became::Same && !passage.moved {
            continue;
        }
        if !passage.runs.is_empty() || passage.table.is_none() {
            line(&mut text, passage.change, passage.moved, &passage.number, &passage.runs);
        }
        for row in tabled {
            let cells: Vec<String> = row.cells.iter().map(|cell| marked(&cell.runs)).collect();
            _ = writeln!(text, "{} | {} |", sign(row.change, false), cells.join(" | "));
        }
        for runs in &passage.others {
            line(&mut text, passage.change, false, "", runs);
        }
    }
    for node in comparison.goals.iter().filter(|node| node.change != Became::Same || node.moved) {
        line(&mut text, node.change, node.moved, &node.number, &node.runs);
        facts(&mut text, &node.facts);
        for indicator in node.indicators.iter().filter(|indicator| indicator.change != Became::Same) {
            line(&mut text, indicator.change, false, "", &indicator.runs);
            facts(&mut text, &indicator.facts);
        }
    }
    text
}

fn line(text: &mut String, change: Became, moved: bool, number: &str, runs: &[Run]) {
    let number = if number.is_empty() { String::new() } else { format!("{number} ") };
    _ = writeln!(text, "{} {number}{}", sign(change, moved), marked(runs));
}

fn facts(text: &mut String, facts: &[ComparedFact]) {
    for fact in facts {
        let said = |side: &Option<String>, open: &str, close: &str| {
            side.as_ref().map(|said| format!(" {open}{said}{close}")).unwrap_or_default()
        };
        _ = writeln!(text, "  {}:{}{}", fact.label, said(&fact.before, "[-", "-]"), said(&fact.after, "{+", "+}"));
    }
}

fn sign(change: Became, moved: bool) -> &'static str {
    match change {
        Became::Added => "+",
        Became::Removed => "-",
        _ if moved => "~",
        _ => "*",
    }
}

fn marked(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run.kind {
            RunKind::Kept => run.text.clone(),
            RunKind::Added => format!("{{+{}+}}", run.text),
            RunKind::Removed => format!("[-{}-]", run.text),
        })
        .collect()
}
