//! Policy plans.

use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::passage::Numbering;
use hamkor_office::plan::{
    self, Candidate, Kind, Line, Plan, PlanComparison, PlanState, PlanWaiting, SourceChange, Verdict,
};
use hamkor_office::wording::Typed;
use hamkor_office::{MemberId, OrganisationId, PassageId, PlanId, PlanKindId};
use hamkor_press::Press;
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

/// Says how its text is numbered.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_set_numbering(desk: State<'_, Desk>, id: PlanId, numbering: Numbering) -> Result<Changed> {
    desk.change(|office| plan::set_numbering(office, id, numbering))
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

/// Moves it on its way. An approval is set for paper, which is kept with it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_move(
    desk: State<'_, Desk>,
    id: PlanId,
    to: PlanState,
    opinion: Option<String>,
    language: Language,
) -> Result<Changed> {
    desk.change(|office| match to {
        PlanState::Approved => plan::approve(office, id, &Press::new(), opinion.as_deref(), language),
        _ => plan::move_to(office, id, to, opinion.as_deref(), language),
    })
}

/// Submits it to the members of its approval line.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_submit(
    desk: State<'_, Desk>,
    id: PlanId,
    reviewers: Vec<MemberId>,
    approver: Option<MemberId>,
) -> Result<Changed> {
    desk.change(|office| plan::submit(office, id, &Line { reviewers, approver }))
}

/// Who could stand in its approval line.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_candidates(desk: State<'_, Desk>, id: PlanId, language: Language) -> Result<Vec<Candidate>> {
    desk.read(|view| plan::candidates(view, id, language))
}

/// Answers as a reviewer.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_answer(
    desk: State<'_, Desk>,
    id: PlanId,
    verdict: Verdict,
    opinion: Option<String>,
    language: Language,
) -> Result<Changed> {
    desk.change(|office| plan::answer(office, id, verdict, opinion.as_deref(), language))
}

/// The plans that wait for somebody.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_waiting(desk: State<'_, Desk>, language: Language) -> Result<Vec<PlanWaiting>> {
    desk.read(|view| plan::waiting(view, language))
}

/// Begins its next version.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_next_version(desk: State<'_, Desk>, id: PlanId) -> Result<Changed> {
    desk.change(|office| plan::next_version(office, id))
}

/// How many pages a plan fills when it is printed by itself in one language.
#[tauri::command]
#[specta::specta]
pub(crate) async fn plan_pages(desk: State<'_, Desk>, id: PlanId, language: Language) -> Result<u32> {
    desk.page_count(id.into(), language).await
}

/// Compares two versions of it, or one with the present text, word by word in a language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_compare(
    desk: State<'_, Desk>,
    id: PlanId,
    from: Option<u32>,
    to: Option<u32>,
    compared: Language,
    language: Language,
) -> Result<PlanComparison> {
    desk.read(|view| plan::compare(view, id, from, to, compared, language))
}

/// What changed in the source of its stale translations into a language, of one passage or of all.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_source_changes(
    desk: State<'_, Desk>,
    id: PlanId,
    language: WrittenLanguage,
    only: Option<PassageId>,
) -> Result<Vec<SourceChange>> {
    desk.read(|view| plan::source_changes(view, id, language, only.map(|passage| passage.0)))
}
