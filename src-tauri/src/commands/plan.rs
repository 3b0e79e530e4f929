//! Policy plans.

use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::plan::{self, Kind, Plan, PlanState};
use hamkor_office::wording::Typed;
use hamkor_office::{OrganisationId, PlanId, PlanKindId};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// The kinds of plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_kinds(desk: State<'_, Desk>, language: Language) -> Result<Vec<Kind>> {
    desk.read(|view| plan::kinds(view, language))
}

/// Adds a kind of plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_kind_add(desk: State<'_, Desk>, name: String, language: Language) -> Result<Made> {
    desk.make(PlanKindId::record, |office| plan::add_kind(office, &name, language))
}

/// Makes a plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_create(
    desk: State<'_, Desk>,
    title: Typed,
    title_language: WrittenLanguage,
    kind: PlanKindId,
) -> Result<Made> {
    desk.make(PlanId::record, |office| plan::create(office, title, title_language, kind))
}

/// Deletes a plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_delete(desk: State<'_, Desk>, id: PlanId) -> Result<Changed> {
    desk.change(|office| plan::delete(office, id))
}

/// A whole plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_read(desk: State<'_, Desk>, id: PlanId, language: Language) -> Result<Plan> {
    desk.read(|view| plan::read(view, id, language))
}

/// Writes the title in one language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_set_title(
    desk: State<'_, Desk>,
    id: PlanId,
    language: WrittenLanguage,
    text: Typed,
) -> Result<Changed> {
    desk.change(|office| plan::set_title(office, id, language, text, false))
}

/// Sets the kind.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_set_kind(desk: State<'_, Desk>, id: PlanId, kind: PlanKindId) -> Result<Changed> {
    desk.change(|office| plan::set_kind(office, id, kind))
}

/// Sets who is responsible.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_set_responsible(
    desk: State<'_, Desk>,
    id: PlanId,
    organisation: Option<OrganisationId>,
) -> Result<Changed> {
    desk.change(|office| plan::set_responsible(office, id, organisation))
}

/// Sets when it is due, as typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_set_due(desk: State<'_, Desk>, id: PlanId, text: Option<String>) -> Result<Changed> {
    desk.change(|office| plan::set_due(office, id, text.as_deref()))
}

/// Sets the language that it is first written in.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_set_source_language(
    desk: State<'_, Desk>,
    id: PlanId,
    language: WrittenLanguage,
) -> Result<Changed> {
    desk.change(|office| plan::set_source_language(office, id, language))
}

/// Moves it on its way.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_move(
    desk: State<'_, Desk>,
    id: PlanId,
    to: PlanState,
    opinion: Option<String>,
    language: Language,
) -> Result<Changed> {
    desk.change(|office| plan::move_to(office, id, to, opinion.as_deref(), language))
}

/// Begins its next version.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_next_version(desk: State<'_, Desk>, id: PlanId) -> Result<Changed> {
    desk.change(|office| plan::next_version(office, id))
}
