//! The system's dialogues for files and folders.

use std::path::PathBuf;

use hamkor_office::record::Spreadsheet;
use tauri::State;
use tokio::sync::oneshot;

use crate::chooser::Choice;
use crate::desk::Desk;
use crate::error::{Error, Result};

async fn pick(desk: &Desk, choice: Choice) -> Result<Option<String>> {
    let (sender, receiver) = oneshot::channel::<Option<PathBuf>>();
    let answer = Box::new(move |chosen| {
        // Nobody waits any more when the window was closed meanwhile.
        let _ = sender.send(chosen);
    });
    desk.chooser.choose(choice, desk.places.documents.clone(), desk.language(), answer);
    let chosen = receiver.await.map_err(Error::unexpected)?;
    Ok(chosen.map(|path| path.display().to_string()))
}

/// Which office to open.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_office_to_open(desk: State<'_, Desk>) -> Result<Option<String>> {
    pick(&desk, Choice::OfficeToOpen).await
}

/// Where a new office is to be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_office_to_create(desk: State<'_, Desk>, suggested_name: String) -> Result<Option<String>> {
    pick(&desk, Choice::OfficeToCreate { name: suggested_name }).await
}

/// Which folder.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_folder(desk: State<'_, Desk>) -> Result<Option<String>> {
    pick(&desk, Choice::Folder).await
}

/// Which iCalendar to take in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_calendar_to_open(desk: State<'_, Desk>) -> Result<Option<String>> {
    pick(&desk, Choice::CalendarToOpen).await
}

/// Where an iCalendar is to be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_calendar_to_save(desk: State<'_, Desk>, suggested_name: String) -> Result<Option<String>> {
    pick(&desk, Choice::CalendarToSave { name: suggested_name }).await
}

/// Where a list is to be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_list_to_save(
    desk: State<'_, Desk>,
    suggested_name: String,
    spreadsheet: Spreadsheet,
) -> Result<Option<String>> {
    pick(&desk, Choice::ListToSave { name: suggested_name, spreadsheet }).await
}

/// Where a PDF is to be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_pdf_to_save(desk: State<'_, Desk>, suggested_name: String) -> Result<Option<String>> {
    pick(&desk, Choice::PdfToSave { name: suggested_name }).await
}
