//! Finding anything in any script.

use hamkor_language::Language;
use hamkor_office::search::{self, Found};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;

/// Finds words in every record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn find(desk: State<'_, Desk>, words: String, language: Language) -> Result<Vec<Found>> {
    desk.read(|view| search::find(view, &words, language))
}
