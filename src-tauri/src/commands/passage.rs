//! The passages of a text.

use hamkor_language::WrittenLanguage;
use hamkor_office::passage::{self, Figure, Inline, PassageKind, PastedPassage};
use hamkor_office::wording::WordingState;
use hamkor_office::{CellId, PassageId, PlanId};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// Adds an empty passage.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_add(
    desk: State<'_, Desk>,
    plan: PlanId,
    after: Option<PassageId>,
    kind: PassageKind,
    level: u8,
) -> Result<Made> {
    desk.make(PassageId::record, |office| passage::add(office, plan, after, kind, level))
}

/// Adds a figure.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn figure_add(
    desk: State<'_, Desk>,
    plan: PlanId,
    after: Option<PassageId>,
    figure: Figure,
) -> Result<Made> {
    desk.make(PassageId::record, |office| passage::add_figure(office, plan, after, figure))
}

/// Lets a figure show something else.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn figure_set(desk: State<'_, Desk>, passage: PassageId, figure: Figure) -> Result<Changed> {
    desk.change(|office| passage::set_figure(office, passage, figure))
}

/// Writes what an image shows, for those who do not see it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn figure_set_alternative(
    desk: State<'_, Desk>,
    passage: PassageId,
    language: WrittenLanguage,
    text: String,
) -> Result<Changed> {
    desk.change(|office| passage::set_alternative(office, passage, language, &text))
}

/// Writes what is being typed in a passage. The words that are kept stay with the apostrophes of the keyboard.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_set(
    desk: State<'_, Desk>,
    passage: PassageId,
    language: WrittenLanguage,
    inline: Vec<Inline>,
    kept: Vec<String>,
) -> Result<Changed> {
    desk.change(|office| passage::type_in(office, passage, None, language, &inline, &kept))
}

/// Makes it another kind of passage.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_set_kind(
    desk: State<'_, Desk>,
    passage: PassageId,
    kind: PassageKind,
    level: u8,
    ordered: bool,
) -> Result<Changed> {
    desk.change(|office| passage::set_kind(office, passage, kind, level, ordered))
}

/// Moves it after another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_move(desk: State<'_, Desk>, passage: PassageId, after: Option<PassageId>) -> Result<Changed> {
    desk.change(|office| passage::move_after(office, passage, after))
}

/// Splits it in all its languages; these are its two parts in one of them.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_split(
    desk: State<'_, Desk>,
    passage: PassageId,
    language: WrittenLanguage,
    before: Vec<Inline>,
    after: Vec<Inline>,
    kept: Vec<String>,
) -> Result<Made> {
    desk.make(PassageId::record, |office| passage::split(office, passage, language, &before, &after, &kept))
}

/// Writes into it in one language, and puts what was pasted after it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_paste(
    desk: State<'_, Desk>,
    passage: PassageId,
    language: WrittenLanguage,
    text: Vec<Inline>,
    pasted: Vec<PastedPassage>,
) -> Result<Made> {
    desk.make(PassageId::record, |office| passage::paste(office, passage, language, &text, &pasted))
}

/// Joins it with the one before it, in all their languages.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_join(desk: State<'_, Desk>, passage: PassageId) -> Result<Made> {
    desk.make(PassageId::record, |office| passage::join(office, passage))
}

/// Moves a heading with everything under it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn section_move(desk: State<'_, Desk>, heading: PassageId, after: Option<PassageId>) -> Result<Changed> {
    desk.change(|office| passage::move_section(office, heading, after))
}

/// Deletes it in all its languages.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_delete(desk: State<'_, Desk>, passage: PassageId) -> Result<Changed> {
    desk.change(|office| passage::delete(office, passage))
}

/// Says how far a translation is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_mark(
    desk: State<'_, Desk>,
    passage: PassageId,
    language: WrittenLanguage,
    state: WordingState,
) -> Result<Changed> {
    desk.change(|office| passage::mark(office, passage, language, state))
}

/// Keeps how a person wants a word spelled in Cyrillic.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passage_spell(
    desk: State<'_, Desk>,
    passage: PassageId,
    cell: Option<CellId>,
    word: String,
    nth: u32,
    spelled: String,
) -> Result<Changed> {
    desk.change(|office| passage::spell(office, passage, cell, &word, nth, &spelled))
}

/// Ends the step of typing: what is typed next is another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn step_seal(desk: State<'_, Desk>) -> Result<()> {
    desk.with_office(|office| Ok(office.seal()?))
}
