//! The glossary in texts, and finding and replacing over a plan.

use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::glossary::{self, GlossaryCheck, PassageTerms};
use hamkor_office::replace::{self, Hit, Matches, Sought};
use hamkor_office::{CellId, PassageId, PlanId};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::Changed;

/// The terms of a passage, and what its translation holds of them.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn glossary_passage(
    desk: State<'_, Desk>,
    passage: PassageId,
    cell: Option<CellId>,
    language: WrittenLanguage,
    reader: Language,
) -> Result<PassageTerms> {
    desk.read(|view| glossary::terms_of(view, passage, cell, language, reader))
}

/// What a plan lacks of the glossary, and what in it is not written.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn glossary_check(desk: State<'_, Desk>, plan: PlanId, reader: Language) -> Result<GlossaryCheck> {
    desk.read(|view| glossary::check(view, plan, reader))
}

/// Takes the terms that come with Hamkor into the office.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn glossary_add(desk: State<'_, Desk>) -> Result<Changed> {
    desk.change(|office| Ok(glossary::add_missing(office)?.map(|_| ())))
}

/// Finds words over a whole plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_find(desk: State<'_, Desk>, plan: PlanId, sought: Sought) -> Result<Matches> {
    desk.read(|view| replace::find(view, plan, &sought))
}

/// Puts words in the place of what is found: of the chosen hits, or of all.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_replace(
    desk: State<'_, Desk>,
    plan: PlanId,
    sought: Sought,
    put: String,
    chosen: Option<Vec<Hit>>,
) -> Result<Changed> {
    desk.change(|office| Ok(replace::replace(office, plan, &sought, &put, chosen.as_deref())?.map(|_| ())))
}
