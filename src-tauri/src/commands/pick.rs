//! The system's dialogues for files and folders.

use std::path::PathBuf;

use hamkor_office::record::Spreadsheet;
use tauri::State;
use tokio::sync::oneshot;

use crate::chooser::Choice;
use crate::desk::Desk;
use crate::error::{Error, Result};

async fn pick(desk: &Desk, choice: Choice) -> Result<Option<String>> {
    Ok(pick_several(desk, choice).await?.into_iter().next())
}

async fn pick_several(desk: &Desk, choice: Choice) -> Result<Vec<String>> {
    let (sender, receiver) = oneshot::channel::<Vec<PathBuf>>();
    let answer = Box::new(move |chosen| {
        // Nobody waits any more when the window was closed meanwhile.
        let _ = sender.send(chosen);
    });
    desk.chooser.choose(choice, desk.places.documents.clone(), desk.language(), answer);
    let chosen = receiver.await.map_err(Error::unexpected)?;
    Ok(chosen.into_iter().map(|path| path.display().to_string()).collect())
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

/// Which files to attach.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_files_to_attach(desk: State<'_, Desk>) -> Result<Vec<String>> {
    pick_several(&desk, Choice::FilesToAttach).await
}

/// Where a copy of a file is to be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_copy_to_save(desk: State<'_, Desk>, suggested_name: String) -> Result<Option<String>> {
    pick(&desk, Choice::CopyToSave { name: suggested_name }).await
}

/// Which iCalendar to take in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_calendar_to_open(desk: State<'_, Desk>) -> Result<Option<String>> {
    pick(&desk, Choice::CalendarToOpen).await
}

/// Which statement of a bank to take in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_statement_to_open(desk: State<'_, Desk>) -> Result<Option<String>> {
    pick(&desk, Choice::StatementToOpen).await
}

/// Which file of IATI activities to take in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_activities_to_open(desk: State<'_, Desk>) -> Result<Option<String>> {
    pick(&desk, Choice::ActivitiesToOpen).await
}

/// Where a file of IATI activities is to be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_activities_to_save(desk: State<'_, Desk>, suggested_name: String) -> Result<Option<String>> {
    pick(&desk, Choice::ActivitiesToSave { name: suggested_name }).await
}

/// A text of a word processor to be taken in.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_draft_to_open(desk: State<'_, Desk>) -> Result<Option<String>> {
    pick(&desk, Choice::DraftToOpen).await
}

/// Where a text for word processors is to be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_draft_to_save(desk: State<'_, Desk>, suggested_name: String) -> Result<Option<String>> {
    pick(&desk, Choice::DraftToSave { name: suggested_name }).await
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

/// Where an archive bundle is to be.
#[tauri::command]
#[specta::specta]
pub(crate) async fn pick_bundle_to_save(desk: State<'_, Desk>, suggested_name: String) -> Result<Option<String>> {
    pick(&desk, Choice::BundleToSave { name: suggested_name }).await
}
