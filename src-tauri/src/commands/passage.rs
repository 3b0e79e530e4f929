//! The passages of a text.

use hamkor_language::{WrittenLanguage, spelling};
use hamkor_office::passage::{self, Figure, Inline, PassageKind, PastedPassage};
use hamkor_office::wording::{self, SpelledText, WordingState};
use hamkor_office::{PassageId, PlanId};
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

/// Keeps how a person wants a word spelled in Cyrillic, in a plan or in another record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn text_spell(
    desk: State<'_, Desk>,
    text: SpelledText,
    word: String,
    nth: u32,
    spelled: String,
) -> Result<Changed> {
    desk.change(|office| wording::choose_spelling(office, &text, &word, nth, &spelled))
}

/// Puts the apostrophes of an Uzbek text right, except in the words that somebody wants as they were typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn apostrophes_mend(text: String, kept: Vec<String>) -> String {
    spelling::normalise_but(&text, &kept)
}

/// Ends the step of typing: what is typed next is another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn step_seal(desk: State<'_, Desk>) -> Result<()> {
    desk.with_office(|office| Ok(office.seal()?))
}
