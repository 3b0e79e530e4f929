//! Handing the office over to another laptop, and taking it back.

use std::path::PathBuf;

use hamkor_language::Language;
use hamkor_office::custody::{self, DivergenceView};
use hamkor_office::{Error as OfficeError, Passphrase};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::Changed;
use crate::session::SessionState;

/// What became of taking back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "became", rename_all = "snake_case")]
pub(crate) enum TakenBack {
    /// The office is back.
    Taken {
        /// Where the desk stands: somebody else may have to sit down.
        session: Box<SessionState>,
    },
    /// The two copies have gone different ways; nothing was changed.
    Diverged {
        /// Both of them.
        divergence: DivergenceView,
    },
}

/// Hands the office over to another laptop; answers where its file is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn custody_hand_over(desk: State<'_, Desk>, to: String, from: String, path: String) -> Result<String> {
    let path = crate::seat::with_ending(&PathBuf::from(path));
    desk.with_office(|office| Ok(custody::hand_over(office, &to, &from, &path)?))?;
    desk.remember(|remembered| {
        let mut settings = remembered.shown();
        settings.computer_name = from;
        remembered.set(settings);
    })?;
    Ok(path.display().to_string())
}

/// Takes the office back from the file that came back.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn custody_take_back(
    desk: State<'_, Desk>,
    path: String,
    passphrase: Option<String>,
    language: Language,
) -> Result<TakenBack> {
    match desk.take_back(&PathBuf::from(path), passphrase.map(Passphrase::new).as_ref()) {
        Ok(()) => Ok(TakenBack::Taken { session: Box::new(desk.session_state(language)?) }),
        Err(crate::Error::Office(OfficeError::TakeBackDiverged(divergence))) => {
            Ok(TakenBack::Diverged { divergence: divergence.view(desk.clock.now(), language) })
        }
        Err(error) => Err(error),
    }
}

/// Goes on without the copy that was handed over.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn custody_go_on(desk: State<'_, Desk>) -> Result<Changed> {
    desk.change(custody::go_on)
}

/// Somebody has read for whom this copy was written; this computer takes the name, where that was said.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn custody_acknowledge(desk: State<'_, Desk>, name: Option<String>) -> Result<()> {
    desk.with_office(|office| Ok(custody::acknowledge(office)?))?;
    if let Some(name) = name {
        desk.remember(|remembered| remembered.computer_name = Some(name))?;
    }
    Ok(())
}
