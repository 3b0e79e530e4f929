//! The members of the office.

use hamkor_language::Language;
use hamkor_office::member::{self, MemberName};
use hamkor_office::{MemberId, Role};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// Who works in the office.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn member_list(desk: State<'_, Desk>, language: Language) -> Result<Vec<MemberName>> {
    desk.read(|view| member::list(view, language))
}

/// Adds a member.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn member_add(desk: State<'_, Desk>, name: String, role: Role, language: Language) -> Result<Made> {
    desk.make(MemberId::record, |office| member::add(office, &name, role, language))
}

/// Changes a member's name and role.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn member_change(
    desk: State<'_, Desk>,
    id: MemberId,
    name: String,
    role: Role,
    language: Language,
) -> Result<Changed> {
    desk.change(|office| member::change(office, id, &name, role, language))
}

/// Retires a member.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn member_retire(desk: State<'_, Desk>, id: MemberId) -> Result<Changed> {
    desk.change(|office| member::retire(office, id))
}
