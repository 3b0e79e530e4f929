//! Texts of word processors: a file taken in as a plan or as the text of one, a plan written as a file.

use std::path::Path;

use hamkor_draft::Comments;
use hamkor_language::{Language, Message, messages};
use hamkor_office::draft::{self, Draft, LeftRow};
use hamkor_office::{Environment, Error, Office, PlanKindId, RecordKind, attachment, plan, replicas_of_person};
use hamkor_press::compose;
use serde_json::json;

use super::{find, open, open_in, work_as};
use crate::arguments::{DraftImport, Owner};
use crate::failure::Failure;
use crate::{columns, output};

/// Takes a file in, and tells what was made of it and what could not be taken.
pub(super) fn import(
    path: &Path,
    file: &Path,
    written: Language,
    how: &DraftImport,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let draft = read(file)?;
    // What is written here can be undone in the program, which keeps its replica's id in the same folder.
    let office = open_in(path, Environment::of_machine(replicas_of_person()), language)?;
    let into = how.into.as_deref().map(|name| office.read(|view| plan::find_by_name(view, name))).transpose()?;
    let shown = office.read(|view| draft::shown(view, &draft, into, language))?;
    let title = title(&draft, how, file);
    let entered = if how.show {
        None
    } else {
        work_as(&office, how.member.as_deref())?;
        let entered = match into {
            Some(plan) => draft::enter_into(&office, &draft, plan, written)?,
            None => draft::enter(&office, &draft, &title, written, kind(&office, how.kind.as_deref())?)?,
        };
        Some(entered.value)
    };
    office.close()?;
    if json {
        return output::json(&json!({ "id": entered, "title": title, "shown": shown }));
    }
    output::line(&shown.counts.join(", "))?;
    tell(&messages::draft_remarks_title(), &shown.remarks, language)?;
    tell(&messages::draft_left_title(), &shown.left, language)?;
    if let Some(difference) = &shown.difference {
        output::note(&format!("{difference}\n"))?;
    }
    let result = match entered {
        Some(_) => messages::cli_draft_entered(title),
        None => messages::cli_draft_shown(),
    };
    output::note(&format!("{}\n", result.text(language)))
}

fn read(file: &Path) -> Result<Draft, Failure> {
    let (_, size) = attachment::open_file(file)?;
    // A file that is too large is not read into memory first.
    if size > hamkor_draft::LARGEST as u64 {
        return Err(hamkor_draft::Error::TooLarge.into());
    }
    let bytes = std::fs::read(file).map_err(|error| Failure::reading(file, &error))?;
    Ok(hamkor_draft::read(&bytes)?)
}

/// The title of a new plan: what was typed, else what the file says, else the file's name.
fn title(draft: &Draft, how: &DraftImport, file: &Path) -> String {
    let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let own = Some(draft.title.clone()).filter(|title| !title.is_empty());
    how.title.clone().or(own).unwrap_or(name)
}

/// The kind of a new plan by its name in any language; without one, the first.
fn kind(office: &Office, name: Option<&str>) -> Result<PlanKindId, Failure> {
    for language in Language::ALL {
        let kinds = office.read(|view| plan::kinds(view, language))?;
        if let Some(kind) = kinds.into_iter().find(|kind| name.is_none_or(|name| kind.name == name)) {
            return Ok(kind.id);
        }
    }
    Err(Error::RecordNotFound.into())
}

/// Tells what comes in as comments, could not be taken, or is not in a file.
fn tell(title: &Message, told: &[LeftRow], language: Language) -> Result<(), Failure> {
    if told.is_empty() {
        return Ok(());
    }
    output::line(&title.text(language))?;
    let rows: Vec<Vec<String>> = told.iter().map(|row| vec![row.place.clone(), row.text.clone()]).collect();
    output::write(&columns::align(&rows))
}

/// Writes a plan as a file, in one language or in two side by side.
pub(super) fn export(
    of: &Owner,
    languages: &[Language],
    with_comments: bool,
    out: &Path,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    if of.kind != RecordKind::Plan {
        return Err(Failure::NotUnderstood(messages::cli_export_plans_only()));
    }
    if !out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("docx")) {
        return Err(Failure::NotUnderstood(messages::cli_export_docx_only()));
    }
    let office = open(&of.office, language)?;
    let plan = hamkor_office::PlanId(find(&office, of)?.id.0);
    let comments = if with_comments { Comments::GoAlong } else { Comments::Stay };
    let exported = office.read(|view| {
        Ok(hamkor_draft::export(view, plan, languages, comments, &|figure, language| {
            compose::picture(view, figure, language).map_err(Failure::from)
        }))
    })??;
    office.close()?;
    std::fs::write(out, &exported.docx).map_err(|error| Failure::writing(out, &error))?;
    let left = draft::left_rows(&exported.draft, language);
    let path = out.display().to_string();
    if json {
        return output::json(&json!({ "path": path, "left": left }));
    }
    tell(&messages::draft_left_title(), &left, language)?;
    output::line(&messages::draft_saved(path).text(language))
}
