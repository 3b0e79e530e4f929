//! The program itself: how it starts, what it is set to, what happens by itself.

use hamkor_language::{ErrorReply, Language, message};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::desk::{Desk, sound};
use crate::error::Result;
use crate::manual::{self, ManualPage};
use crate::notice::Notice;
use crate::session::SessionState;
use crate::settings::{RoomGroup, Settings, Theme};

/// What the page needs to begin.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AppStart {
    /// The language of the program, once somebody has chosen one.
    pub language: Option<Language>,
    /// How it looks.
    pub theme: Theme,
    /// The groups of rooms that are folded in the rail.
    pub folded_rooms: Vec<RoomGroup>,
    /// The offices opened last.
    pub recent_offices: Vec<RecentOffice>,
    /// The office file that the program was asked to open.
    pub asked_for: Option<String>,
    /// Where the desk stands.
    pub session: SessionState,
    /// The version of the program.
    pub version: String,
    /// Where an office is saved unless somebody says otherwise.
    pub suggested_folder: String,
    /// What went wrong before the page was there.
    pub notice: Option<ErrorReply>,
}

/// An office that was opened here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub(crate) struct RecentOffice {
    /// Its file.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Whether the file is no longer there.
    pub missing: bool,
}

/// Begins the page.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_start(desk: State<'_, Desk>) -> Result<AppStart> {
    let remembered = desk.remembered();
    Ok(AppStart {
        language: remembered.language,
        theme: remembered.theme,
        folded_rooms: remembered.folded_rooms,
        recent_offices: remembered
            .recent
            .iter()
            .map(|opened| RecentOffice {
                path: opened.path.display().to_string(),
                name: opened.name.clone(),
                missing: !opened.path.is_file(),
            })
            .collect(),
        asked_for: desk.take_asked_for().map(|path| path.display().to_string()),
        session: desk.session_state(desk.language())?,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        suggested_folder: desk.places.documents.display().to_string(),
        notice: desk.take_notice(),
    })
}

/// The messages of a language, as one Fluent resource.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_messages(language: Language) -> &'static str {
    message::resource(language)
}

/// What the program is set to.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_settings(desk: State<'_, Desk>) -> Settings {
    desk.remembered().shown()
}

/// Sets the program.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_change_settings(desk: State<'_, Desk>, settings: Settings) -> Result<Settings> {
    Ok(desk.remember(|remembered| remembered.set(settings))?.shown())
}

/// Waits until something has happened by itself after the notice with this number.
#[tauri::command]
#[specta::specta]
pub(crate) async fn app_wait(desk: State<'_, Desk>, since: u32) -> Result<Notice> {
    Ok(desk.notices.after(since).await)
}

/// Somebody is at the desk.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_touch(desk: State<'_, Desk>) {
    sound(&desk.presence).touch(desk.clock.now());
}

/// The manual in a language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn app_manual(language: Language) -> Vec<ManualPage> {
    manual::pages(language)
}
