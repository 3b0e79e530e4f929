//! Joint projects as files of IATI activities.

use std::path::{Path, PathBuf};

use hamkor_language::Language;
use hamkor_office::iati::{self, Incoming, Planned};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::Changed;

/// A file of activities that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct WrittenActivities {
    /// How many activities it has.
    pub count: u32,
    /// The projects that are not ready to be written, by name.
    pub unready: Vec<String>,
    /// What the office keeps of them and the file has not, in words.
    pub left: Vec<String>,
}

/// Writes every joint project that is ready for it to a file.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn iati_export(desk: State<'_, Desk>, path: PathBuf, language: Language) -> Result<WrittenActivities> {
    let activities = desk.read(|view| iati::export(view, None, language))?;
    std::fs::write(&path, &activities.xml).map_err(|error| hamkor_office::Error::writing(&path, error))?;
    Ok(WrittenActivities { count: activities.count, unready: activities.unready, left: activities.left })
}

/// What a file of activities would make and change.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn iati_preview(desk: State<'_, Desk>, path: PathBuf, language: Language) -> Result<Vec<Planned>> {
    let incoming = incoming(&path)?;
    desk.read(|view| iati::preview(view, &incoming, language))
}

/// Takes a file of activities in, in one step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn iati_enter(desk: State<'_, Desk>, path: PathBuf, language: Language) -> Result<Changed> {
    let incoming = incoming(&path)?;
    desk.change(|office| Ok(iati::enter(office, &incoming, language)?.map(drop)))
}

fn incoming(path: &Path) -> Result<Incoming> {
    let bytes = std::fs::read(path).map_err(|error| hamkor_office::Error::reading(path, error))?;
    Ok(Incoming::read(&bytes)?)
}
