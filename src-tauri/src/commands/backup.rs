//! Backups of the office.

use std::path::PathBuf;

use hamkor_language::Language;
use hamkor_office::backup::{self, BackupRow};
use hamkor_office::{Action, Error as OfficeError};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::overview::BackupState;

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

/// Restores a backup to a new file; answers where it is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backup_restore(desk: State<'_, Desk>, backup_path: String, to: String) -> Result<String> {
    desk.with_office(|office| {
        if !office.read(|view| Ok(view.may(Action::Restore)))? {
            return Err(OfficeError::NotAllowed.into());
        }
        let to = crate::seat::with_ending(&PathBuf::from(to));
        backup::restore_from(office, &PathBuf::from(backup_path), &to)?;
        Ok(to.display().to_string())
    })
}
