//! Backups of the office.

use std::path::PathBuf;

use hamkor_language::Language;
use hamkor_office::backup::{self, BackupRow};
use hamkor_office::{Action, Error as OfficeError};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::overview::BackupState;
use crate::session::Session;

/// Makes a backup.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backup_now(desk: State<'_, Desk>, language: Language) -> Result<BackupState> {
    let last = desk.back_up(true)?;
    Ok(BackupState::of(&last, desk.clock.now(), language))
}

/// The backups beside the office, newest first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backup_list(desk: State<'_, Desk>, language: Language) -> Result<Vec<BackupRow>> {
    desk.with_office(|office| {
        let folder = backup::default_folder(office.path());
        Ok(backup::rows(&folder, office.path(), desk.clock.now(), language)?)
    })
}

/// The backups beside an office file that nobody can open, or that is gone.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backup_list_of(desk: State<'_, Desk>, path: String, language: Language) -> Result<Vec<BackupRow>> {
    let path = PathBuf::from(path);
    Ok(backup::rows(&backup::default_folder(&path), &path, desk.clock.now(), language)?)
}

/// Restores a backup to a new file; answers where it is. Where no office is open, the check follows when it is opened.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backup_restore(desk: State<'_, Desk>, backup_path: String, to: String) -> Result<String> {
    let backup_path = PathBuf::from(backup_path);
    let to = crate::seat::with_ending(&PathBuf::from(to));
    match &*desk.session() {
        Session::Closed => backup::restore(&backup_path, &to, None)?,
        Session::Open(office) => {
            if !office.read(|view| Ok(view.may(Action::Restore)))? {
                return Err(OfficeError::NotAllowed.into());
            }
            backup::restore_from(office, &backup_path, &to)?;
        }
        Session::Identify(_) | Session::Locked(_) => return Err(OfficeError::OfficeLocked.into()),
    }
    Ok(to.display().to_string())
}
