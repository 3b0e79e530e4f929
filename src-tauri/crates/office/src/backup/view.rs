//! Backups as they are shown.

use std::path::Path;

use chrono::{DateTime, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format};
use serde::{Deserialize, Serialize};

use super::{Backup, BackupKind, Kept, list, retention};
use crate::Result;

/// One backup in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupRow {
    /// Where it is.
    pub path: String,
    /// When it was made, as the reader says it.
    pub at_text: String,
    /// Its size, as the reader says it.
    pub size_text: String,
    /// Whether it was checked: a file gets a backup's name only then.
    pub checked: bool,
    /// What it is kept as.
    pub kind: BackupKind,
}

/// The backups of an office in a folder, newest first, in the reader's language.
///
/// # Errors
/// When the folder cannot be read.
pub fn rows(folder: &Path, office: &Path, now: DateTime<Utc>, language: Language) -> Result<Vec<BackupRow>> {
    let backups = list(folder, office)?;
    let moments: Vec<_> = backups.iter().filter(|backup| !backup.manual).map(|backup| backup.at).collect();
    let mut kept = retention(&moments).into_iter();
    Ok(backups.iter().map(|backup| row(backup, kind(backup, &mut kept), now, language)).collect())
}

fn kind(backup: &Backup, kept: &mut impl Iterator<Item = Kept>) -> BackupKind {
    if backup.manual {
        return BackupKind::Manual;
    }
    match kept.next() {
        Some(Kept::As(kind)) => kind,
        // It goes with the next tidying; until then it is one of its hour.
        _ => BackupKind::Hourly,
    }
}

fn row(backup: &Backup, kind: BackupKind, now: DateTime<Utc>, language: Language) -> BackupRow {
    let there = |moment: DateTime<Utc>| moment.with_timezone(&Tashkent);
    BackupRow {
        path: backup.path.display().to_string(),
        at_text: format::moment_beside(language, &there(backup.at), &there(now)),
        size_text: format::bytes(language, backup.size),
        checked: backup.size > 0,
        kind,
    }
}
