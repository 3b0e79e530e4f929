//! What goals, objectives and measures are measured by.

use hamkor_language::WrittenLanguage;
use hamkor_office::plan;
use hamkor_office::wording::Typed;
use hamkor_office::{IndicatorId, IndicatorValueId, PlanNodeId};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// Adds an indicator.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_add(desk: State<'_, Desk>, node: PlanNodeId) -> Result<Made> {
    desk.make(IndicatorId::record, |office| plan::add_indicator(office, node))
}

/// Writes its name in one language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_set_name(
    desk: State<'_, Desk>,
    id: IndicatorId,
    language: WrittenLanguage,
    text: Typed,
    typing: bool,
) -> Result<Changed> {
    desk.change(|office| plan::set_indicator_name(office, id, language, text, typing))
}

/// Writes its unit in one language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_set_unit(
    desk: State<'_, Desk>,
    id: IndicatorId,
    language: WrittenLanguage,
    text: Typed,
    typing: bool,
) -> Result<Changed> {
    desk.change(|office| plan::set_unit(office, id, language, text, typing))
}

/// Sets baseline and target, as typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_set_numbers(
    desk: State<'_, Desk>,
    id: IndicatorId,
    baseline: Option<String>,
    target: Option<String>,
) -> Result<Changed> {
    desk.change(|office| plan::set_numbers(office, id, baseline.as_deref(), target.as_deref()))
}

/// Sets the period, as typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_set_period(
    desk: State<'_, Desk>,
    id: IndicatorId,
    starts: Option<String>,
    ends: Option<String>,
) -> Result<Changed> {
    desk.change(|office| plan::set_period(office, id, starts.as_deref(), ends.as_deref()))
}

/// Deletes it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_delete(desk: State<'_, Desk>, id: IndicatorId) -> Result<Changed> {
    desk.change(|office| plan::delete_indicator(office, id))
}

/// Adds a measured value, as typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_value_add(
    desk: State<'_, Desk>,
    id: IndicatorId,
    on: String,
    value: String,
    source: Option<String>,
) -> Result<Made> {
    desk.make(IndicatorValueId::record, |office| plan::add_value(office, id, &on, &value, source.as_deref()))
}

/// Deletes a measured value.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_value_delete(desk: State<'_, Desk>, id: IndicatorValueId) -> Result<Changed> {
    desk.change(|office| plan::delete_value(office, id))
}
