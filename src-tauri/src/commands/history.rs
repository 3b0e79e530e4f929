//! Undo, redo, and who changed what.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format};
use hamkor_office::history::{self, HistoryFilter, HistoryPage};
use hamkor_office::{Office, Outcome, Undone};
use tauri::State;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::reply::{Changed, UndoneStep};

/// Takes back one's own latest step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo(desk: State<'_, Desk>, language: Language) -> Result<UndoneStep> {
    go(&desk, language, Office::undo)
}

/// Does again what was taken back last.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn redo(desk: State<'_, Desk>, language: Language) -> Result<UndoneStep> {
    go(&desk, language, Office::redo)
}

fn go(
    desk: &Desk,
    language: Language,
    step: fn(&Office) -> hamkor_office::Result<Outcome<Undone>>,
) -> Result<UndoneStep> {
    desk.with_office(|office| {
        let outcome = step(office).map_err(|error| match error {
            hamkor_office::Error::UndoConflict { member, when } => {
                let there = |moment: chrono::DateTime<chrono::Utc>| moment.with_timezone(&Tashkent);
                let when = format::moment_beside(language, &there(when), &there(desk.clock.now()));
                Error::UndoConflict { member, when }
            }
            other => other.into(),
        })?;
        let changed = Changed::of(office, &outcome)?;
        Ok(UndoneStep { changed, text: outcome.value.message.text(language), record: outcome.value.record })
    })
}

/// A page of the timeline.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn history(desk: State<'_, Desk>, filter: HistoryFilter, language: Language) -> Result<HistoryPage> {
    desk.read(|view| history::page(view, &filter, language))
}
