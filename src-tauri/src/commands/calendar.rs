//! The working-day calendars.

use std::path::PathBuf;

use hamkor_language::Language;
use hamkor_language::calendar::Week;
use hamkor_office::RecordId;
use hamkor_office::calendar::{self, ShownDay};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::Changed;

/// The days of a year that differ from their week.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn calendar_year(
    desk: State<'_, Desk>,
    calendar: RecordId,
    week: Week,
    year: i32,
    language: Language,
) -> Result<Vec<ShownDay>> {
    desk.read(|view| calendar::year(view, calendar, week, year, language))
}

/// Writes the days of a year to a file as iCalendar.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn calendar_export(
    desk: State<'_, Desk>,
    calendar: RecordId,
    week: Week,
    year: i32,
    path: PathBuf,
    language: Language,
) -> Result<()> {
    let text = desk.read(|view| calendar::export(view, calendar, week, year..=year, language))?;
    std::fs::write(&path, text).map_err(|error| hamkor_office::Error::writing(&path, error).into())
}

/// Takes in the days of an iCalendar.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn calendar_import(desk: State<'_, Desk>, calendar: RecordId, path: PathBuf) -> Result<Changed> {
    let text = std::fs::read_to_string(&path).map_err(|error| hamkor_office::Error::reading(&path, error))?;
    desk.change(|office| Ok(calendar::import(office, calendar, &text)?.map(|_| ())))
}
