//! Backups: whole copies of an office, each reopened and checked before it gets its name.
//!
//! - An open office is copied only through SQLite's backup API, under the same key.
//! - A file that bears a backup's name has passed its check: pages, tables, references, and the chain of the history.
//! - Kept are the latest of each of 24 hours, of each of 30 days, and of every month; what was made by hand is always kept.
//! - A backup is restored beside the original, never over a file, and whoever opens it begins a new replica.

mod keep;
mod make;
mod restore;
mod view;

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Error, Result, place};

pub use keep::{Kept, retention, tidy};
pub(crate) use make::{copy, verify};
pub use make::{copy_to, make};
pub use restore::{restore, restore_from};
pub use view::{BackupRow, rows};

/// How the moment stands in a backup's name; in UTC, so that names sort as time goes.
const MOMENT: &str = "%Y%m%dT%H%M%SZ";

/// What a backup is kept as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum BackupKind {
    /// The latest of its hour.
    Hourly,
    /// The latest of its day.
    Daily,
    /// The latest of its month.
    Monthly,
    /// Made by hand.
    Manual,
}

/// A backup in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Its size in bytes.
    pub size: u64,
    /// Whether somebody made it by hand.
    pub manual: bool,
}

/// The backups of one office in a folder, newest first. A folder that is not there holds none.
///
/// # Errors
/// When the folder cannot be read.
pub fn list(folder: &Path, office: &Path) -> Result<Vec<Backup>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::reading(folder, error)),
    };
    let stem = stem(office);
    let mut backups = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Error::reading(folder, error))?;
        let name = entry.file_name();
        let Some((at, manual)) = name.to_str().and_then(|name| parse_name(name, &stem)) else { continue };
        let size = entry.metadata().map_err(|error| Error::reading(&entry.path(), error))?.len();
        backups.push(Backup { path: entry.path(), at, size, manual });
    }
    backups.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.path.cmp(&b.path)));
    Ok(backups)
}

/// The folder of an office's backups unless another was chosen: beside the office, named after it.
#[must_use]
pub fn default_folder(office: &Path) -> PathBuf {
    office.with_file_name(format!("{}.backups", stem(office)))
}

fn stem(office: &Path) -> String {
    office.file_stem().map_or_else(|| "office".to_owned(), |stem| stem.to_string_lossy().into_owned())
}

fn file_name(stem: &str, at: DateTime<Utc>, manual: bool) -> String {
    format!("{stem}.{}{}.hamkor", at.format(MOMENT), if manual { ".manual" } else { "" })
}

fn parse_name(name: &str, stem: &str) -> Option<(DateTime<Utc>, bool)> {
    let (named_after, rest) = name.split_at_checked(stem.len())?;
    if !place::same(Path::new(named_after), Path::new(stem)) {
        return None;
    }
    let rest = rest.strip_prefix('.')?.strip_suffix(".hamkor")?;
    let (moment, manual) = match rest.strip_suffix(".manual") {
        Some(moment) => (moment, true),
        None => (rest, false),
    };
    Some((NaiveDateTime::parse_from_str(moment, MOMENT).ok()?.and_utc(), manual))
}
