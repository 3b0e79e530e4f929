//! What is remembered on this computer: the language, the look, when to lock, and the offices opened last.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use hamkor_language::{ErrorReply, Language};
use hamkor_office::{custody, place};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// How many recent offices are kept.
const RECENT: usize = 8;
/// How long nobody has to work before the office locks, unless somebody says otherwise.
const LOCK_AFTER_MINUTES: u32 = 10;

/// How the program looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark ink on white.
    Light,
    /// Light ink on black.
    Dark,
    /// The highest contrast.
    Contrast,
}

/// Rooms that stand together in the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RoomGroup {
    /// Experts, their posts, people and organisations.
    People,
    /// Memoranda, bodies, meetings, decisions and visits.
    Agreements,
    /// Letters, advice and tasks.
    Tasks,
    /// Surveys, proposals, projects, consortia, programmes and the fund.
    JointWork,
    /// What the work leans on.
    Reference,
}

/// What a person sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Settings {
    /// The language of the program.
    pub language: Language,
    /// How it looks.
    pub theme: Theme,
    /// After how many minutes without work the office locks.
    pub lock_after_minutes: u32,
    /// A second folder that backups are copied to.
    pub second_backup_folder: Option<String>,
    /// The folder into which the scanner writes.
    pub scan_folder: Option<String>,
    /// What this computer is called where an office is handed over; its own name for itself until somebody gives it one.
    pub computer_name: String,
    /// The groups of rooms that are folded in the rail.
    pub folded_rooms: Vec<RoomGroup>,
}

/// An office that was opened here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Opened {
    pub(crate) path: PathBuf,
    pub(crate) name: String,
    pub(crate) at: DateTime<Utc>,
}

/// What the file of settings holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Remembered {
    /// The language, once somebody has chosen one.
    pub(crate) language: Option<Language>,
    pub(crate) theme: Theme,
    pub(crate) lock_after_minutes: u32,
    pub(crate) second_backup_folder: Option<PathBuf>,
    pub(crate) scan_folder: Option<PathBuf>,
    /// What this computer is called, once somebody has said so.
    pub(crate) computer_name: Option<String>,
    /// The groups of rooms that are folded in the rail.
    pub(crate) folded_rooms: Vec<RoomGroup>,
    pub(crate) recent: Vec<Opened>,
    /// What went wrong when the program was closing, to be said at the next start.
    pub(crate) notice: Option<ErrorReply>,
}

impl Default for Remembered {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::default(),
            lock_after_minutes: LOCK_AFTER_MINUTES,
            second_backup_folder: None,
            scan_folder: None,
            computer_name: None,
            folded_rooms: Vec::new(),
            recent: Vec::new(),
            notice: None,
        }
    }
}

impl Remembered {
    /// Reads the settings; nothing there yet is no error.
    pub(crate) fn load(path: &Path) -> Result<Self> {
        match std::fs::read_to_string(path) {
            Ok(text) => toml::from_str(&text).map_err(|_| Error::SettingsDamaged),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(_) => Err(Error::SettingsDamaged),
        }
    }

    /// Writes the settings whole or not at all.
    pub(crate) fn save(&self, path: &Path) -> Result<()> {
        let text = toml::to_string_pretty(self).map_err(Error::unexpected)?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| Error::writing(folder, error))?;
        }
        let partial = path.with_extension("toml.partial");
        std::fs::write(&partial, text)
            .and_then(|()| std::fs::rename(&partial, path))
            .map_err(|error| Error::writing(path, error))
    }

    /// What a person sees of them.
    pub(crate) fn shown(&self) -> Settings {
        Settings {
            language: self.language.unwrap_or(Language::English),
            theme: self.theme,
            lock_after_minutes: self.lock_after_minutes,
            second_backup_folder: self.second_backup_folder.as_ref().map(|folder| folder.display().to_string()),
            scan_folder: self.scan_folder.as_ref().map(|folder| folder.display().to_string()),
            computer_name: self.computer_name(),
            folded_rooms: self.folded_rooms.clone(),
        }
    }

    /// What this computer is called.
    pub(crate) fn computer_name(&self) -> String {
        self.computer_name.clone().unwrap_or_else(custody::host_name)
    }

    /// Takes over what a person set.
    pub(crate) fn set(&mut self, settings: Settings) {
        self.language = Some(settings.language);
        self.theme = settings.theme;
        self.lock_after_minutes = settings.lock_after_minutes.max(1);
        self.second_backup_folder = settings.second_backup_folder.map(PathBuf::from);
        self.scan_folder = settings.scan_folder.map(PathBuf::from);
        self.folded_rooms = settings.folded_rooms;
        // A name that nobody has typed is only a proposal.
        let name = settings.computer_name.trim();
        if !name.is_empty() && name != self.computer_name() {
            self.computer_name = Some(name.to_owned());
        }
    }

    /// Puts an office at the head of the recent ones.
    pub(crate) fn remember(&mut self, opened: Opened) {
        self.recent.retain(|one| !place::same(&one.path, &opened.path));
        self.recent.insert(0, opened);
        self.recent.truncate(RECENT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were_saved() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("within").join("settings.toml");
        assert_eq!(Remembered::load(&path).unwrap(), Remembered::default());
        let mut settings = Remembered { language: Some(Language::UzbekCyrillic), ..Remembered::default() };
        settings.remember(Opened { path: "가.hamkor".into(), name: "한".into(), at: DateTime::UNIX_EPOCH });
        settings.save(&path).unwrap();
        assert_eq!(Remembered::load(&path).unwrap(), settings);
        std::fs::write(&path, "language = 3").unwrap();
        assert!(matches!(Remembered::load(&path), Err(Error::SettingsDamaged)));
    }

    #[test]
    fn an_office_stands_once_among_the_recent_ones_and_the_latest_comes_first() {
        let mut settings = Remembered::default();
        for name in ["a", "b", "a", "c", "d", "e", "f", "g", "h", "i"] {
            settings.remember(Opened { path: name.into(), name: name.into(), at: DateTime::UNIX_EPOCH });
        }
        let names: Vec<_> = settings.recent.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["i", "h", "g", "f", "e", "d", "c", "a"]);
    }
}
