//! Comments on passages.

use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::comment::{self, Anchor, Comment};
use hamkor_office::{CellId, CommentId, PassageId, PlanId};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// The comments on a plan, in the order of its text.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn comment_list(desk: State<'_, Desk>, plan: PlanId, language: Language) -> Result<Vec<Comment>> {
    desk.read(|view| comment::of_plan(view, plan, language))
}

/// Some words of a text.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub(crate) struct Quote {
    /// Where they begin, in UTF-16 code units of the text without its marks.
    pub start: u32,
    /// What they are.
    pub text: String,
}

/// Comments on a passage: on its text in one language or in all, on the whole or on some of its words.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn comment_add(
    desk: State<'_, Desk>,
    passage: PassageId,
    cell: Option<CellId>,
    about: Option<WrittenLanguage>,
    quote: Option<Quote>,
    text: String,
    language: Language,
) -> Result<Made> {
    let anchor = Anchor { passage, cell, language: about, quote: quote.map(|quote| (quote.start, quote.text)) };
    desk.make(CommentId::record, |office| comment::add(office, &anchor, &text, language))
}

/// Replies to a comment.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn comment_reply(desk: State<'_, Desk>, id: CommentId, text: String, language: Language) -> Result<Made> {
    desk.make(CommentId::record, |office| comment::reply(office, id, &text, language))
}

/// Says that a comment is done, or open again.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn comment_set_done(desk: State<'_, Desk>, id: CommentId, done: bool) -> Result<Changed> {
    desk.change(|office| comment::set_done(office, id, done))
}

/// Deletes a comment or a reply.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn comment_delete(desk: State<'_, Desk>, id: CommentId) -> Result<Changed> {
    desk.change(|office| comment::delete(office, id))
}
