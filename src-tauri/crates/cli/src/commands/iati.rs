//! Joint projects as files of IATI activities: written; shown, and taken when that is asked for.

use std::path::Path;

use hamkor_language::{Language, messages};
use hamkor_office::iati::{self, Incoming, Planned, Standing};
use hamkor_office::{Environment, RecordKind, record, replicas_of_person};
use serde_json::json;

use super::{open, open_in, work_as};
use crate::failure::Failure;
use crate::{columns, output};

/// Writes one project or all of them to a file.
pub(super) fn export(
    path: &Path,
    project: Option<&str>,
    out: &Path,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(path, language)?;
    let activities = office.read(|view| {
        let project = project.map(|name| record::find_by_name(view, RecordKind::Project, name)).transpose()?;
        iati::export(view, project.map(|project| project.id), language)
    })?;
    office.close()?;
    std::fs::write(out, &activities.xml).map_err(|error| Failure::writing(out, &error))?;
    if json {
        return output::json(
            &json!({ "written": activities.count, "unready": activities.unready, "left": activities.left }),
        );
    }
    for name in &activities.unready {
        output::note(&format!("{}\n", messages::cli_iati_unready(name).text(language)))?;
    }
    for left in &activities.left {
        output::note(&format!("{}\n", messages::cli_iati_omitted(left).text(language)))?;
    }
    output::note(&format!("{}\n", messages::cli_iati_written(i64::from(activities.count)).text(language)))
}

/// Shows what a file would make and change; does it in one step where that is asked for.
pub(super) fn import(
    path: &Path,
    file: &Path,
    apply: bool,
    member: Option<&str>,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let bytes = std::fs::read(file).map_err(|error| Failure::reading(file, &error))?;
    let incoming = Incoming::read(&bytes)?;
    // What is written here can be undone in the program, which keeps its replica's id in the same folder.
    let office = open_in(path, Environment::of_machine(replicas_of_person()), language)?;
    let planned = if apply {
        work_as(&office, member)?;
        iati::enter(&office, &incoming, language)?.value
    } else {
        office.read(|view| iati::preview(view, &incoming, language))?
    };
    office.close()?;
    if json {
        return output::json(&json!({ "entered": apply, "activities": planned }));
    }
    let rows: Vec<Vec<String>> = planned.iter().flat_map(said).collect();
    output::write(&columns::align(&rows))?;
    let count = planned.iter().filter(|one| one.standing != Standing::Same).count();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let result = if apply { messages::cli_iati_entered(count) } else { messages::cli_iati_shown(count) };
    output::note(&format!("{}\n", result.text(language)))
}

/// An activity, and under it what is left of it.
fn said(one: &Planned) -> Vec<Vec<String>> {
    let first = vec![one.standing_text.clone(), one.identifier.clone(), one.name.clone(), one.changes.join(", ")];
    let left = one.left.iter().map(|left| vec![String::new(), String::new(), left.clone()]);
    [first].into_iter().chain(left).collect()
}
