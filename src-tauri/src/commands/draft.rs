//! Texts of word processors: shown and taken in as plans, and plans written as such.

use std::path::{Path, PathBuf};

use hamkor_draft::Comments;
use hamkor_language::Language;
use hamkor_office::draft::{self, Draft, LeftRow, Shown};
use hamkor_office::{Error as OfficeError, PlanId, PlanKindId, RecordId, attachment};
use hamkor_press::compose;
use tauri::State;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::reply::{Changed, Made};

/// What would be made of a file, in the words of a language, and whether it is the text of a plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn draft_preview(
    desk: State<'_, Desk>,
    path: PathBuf,
    into: Option<PlanId>,
    language: Language,
) -> Result<Shown> {
    let draft = read(&desk, &path)?;
    desk.read(|view| draft::shown(view, &draft, into, language))
}

/// Gives up the reading of a file that is under way.
#[tauri::command]
#[specta::specta]
pub(crate) fn draft_stop(desk: State<'_, Desk>) {
    drop(desk.draft_reading.begin());
}

/// Makes a plan of a file, in one step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn draft_enter(
    desk: State<'_, Desk>,
    path: PathBuf,
    title: String,
    written: Language,
    kind: PlanKindId,
) -> Result<Made> {
    let draft = read(&desk, &path)?;
    desk.make(|plan: PlanId| RecordId(plan.0), |office| draft::enter(office, &draft, &title, written, kind))
}

/// Takes a file as the text of a plan in a language, in one step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn draft_enter_into(
    desk: State<'_, Desk>,
    path: PathBuf,
    plan: PlanId,
    written: Language,
) -> Result<Changed> {
    let draft = read(&desk, &path)?;
    desk.change(|office| Ok(draft::enter_into(office, &draft, plan, written)?.map(drop)))
}

/// Writes a plan as a DOCX file, in one language or in two side by side, with its comments where that is wanted; answers what
/// is not in it, in a reader's language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn draft_export(
    desk: State<'_, Desk>,
    plan: PlanId,
    languages: Vec<Language>,
    comments: bool,
    path: PathBuf,
    language: Language,
) -> Result<Vec<LeftRow>> {
    let comments = if comments { Comments::GoAlong } else { Comments::Stay };
    let exported = desk.read(|view| {
        Ok(hamkor_draft::export(view, plan, &languages, comments, &|figure, language| {
            compose::picture(view, figure, language).map_err(Error::from)
        }))
    })??;
    std::fs::write(&path, &exported.docx).map_err(|error| Error::writing(&path, error))?;
    Ok(draft::left_rows(&exported.draft, language))
}

/// Reads a file for as long as nobody asks for another one, or gives it up.
fn read(desk: &Desk, path: &Path) -> Result<Draft> {
    let goes_on = desk.draft_reading.begin();
    let (_, size) = attachment::open_file(path)?;
    // A file that is too large is not read into memory first.
    if size > hamkor_draft::LARGEST as u64 {
        return Err(hamkor_draft::Error::TooLarge.into());
    }
    let bytes = std::fs::read(path).map_err(|error| OfficeError::reading(path, error))?;
    Ok(hamkor_draft::read_while(&bytes, &goes_on)?)
}
