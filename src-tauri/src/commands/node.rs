//! The goals, objectives and measures of a plan.

use hamkor_language::WrittenLanguage;
use hamkor_office::plan::{self, NodeLevel};
use hamkor_office::wording::Typed;
use hamkor_office::{OrganisationId, PlanId, PlanNodeId};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// Adds a goal, an objective or a measure.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn node_add(
    desk: State<'_, Desk>,
    plan: PlanId,
    parent: Option<PlanNodeId>,
    level: NodeLevel,
) -> Result<Made> {
    desk.make(PlanNodeId::record, |office| plan::add_node(office, plan, parent, level))
}

/// Writes its name in one language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn node_set_name(
    desk: State<'_, Desk>,
    node: PlanNodeId,
    language: WrittenLanguage,
    text: Typed,
    typing: bool,
) -> Result<Changed> {
    desk.change(|office| plan::set_node_name(office, node, language, text, typing))
}

/// Sets who is responsible.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn node_set_responsible(
    desk: State<'_, Desk>,
    node: PlanNodeId,
    organisation: Option<OrganisationId>,
) -> Result<Changed> {
    desk.change(|office| plan::set_node_responsible(office, node, organisation))
}

/// Sets when it begins and ends, as typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn node_set_dates(
    desk: State<'_, Desk>,
    node: PlanNodeId,
    starts: Option<String>,
    ends: Option<String>,
) -> Result<Changed> {
    desk.change(|office| plan::set_node_dates(office, node, starts.as_deref(), ends.as_deref()))
}

/// Moves it in the tree.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn node_move(
    desk: State<'_, Desk>,
    node: PlanNodeId,
    parent: Option<PlanNodeId>,
    after: Option<PlanNodeId>,
) -> Result<Changed> {
    desk.change(|office| plan::move_node(office, node, parent, after))
}

/// Deletes it with what hangs on it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn node_delete(desk: State<'_, Desk>, node: PlanNodeId) -> Result<Changed> {
    desk.change(|office| plan::delete_node(office, node))
}
