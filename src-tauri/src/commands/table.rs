//! Tables within a text.

use hamkor_language::WrittenLanguage;
use hamkor_office::passage::{self, Align, Inline};
use hamkor_office::{CellId, PassageId, PlanId};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// Adds an empty table.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_add(
    desk: State<'_, Desk>,
    plan: PlanId,
    after: Option<PassageId>,
    rows: u16,
    columns: u16,
) -> Result<Made> {
    desk.make(PassageId::record, |office| passage::add_table(office, plan, after, rows, columns))
}

/// Writes what is being typed in a cell. The words that are kept stay with the apostrophes of the keyboard.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_set_cell(
    desk: State<'_, Desk>,
    passage: PassageId,
    cell: CellId,
    language: WrittenLanguage,
    inline: Vec<Inline>,
    kept: Vec<String>,
) -> Result<Changed> {
    desk.change(|office| passage::type_in(office, passage, Some(cell), language, &inline, &kept))
}

/// Puts an empty row after a row.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_insert_row(desk: State<'_, Desk>, passage: PassageId, after: u16) -> Result<Changed> {
    desk.change(|office| passage::insert_row(office, passage, after))
}

/// Puts an empty column after a column.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_insert_column(desk: State<'_, Desk>, passage: PassageId, after: u16) -> Result<Changed> {
    desk.change(|office| passage::insert_column(office, passage, after))
}

/// Takes a row away.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_delete_row(desk: State<'_, Desk>, passage: PassageId, row: u16) -> Result<Changed> {
    desk.change(|office| passage::delete_row(office, passage, row))
}

/// Takes a column away.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_delete_column(desk: State<'_, Desk>, passage: PassageId, column: u16) -> Result<Changed> {
    desk.change(|office| passage::delete_column(office, passage, column))
}

/// Makes one cell of all between two.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_merge_cells(
    desk: State<'_, Desk>,
    passage: PassageId,
    one: CellId,
    other: CellId,
) -> Result<Changed> {
    desk.change(|office| passage::merge_cells(office, passage, one, other))
}

/// Takes a cell that goes over several apart.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_split_cell(desk: State<'_, Desk>, passage: PassageId, cell: CellId) -> Result<Changed> {
    desk.change(|office| passage::split_cell(office, passage, cell))
}

/// Says how many rows are the head.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_set_header_rows(desk: State<'_, Desk>, passage: PassageId, rows: u16) -> Result<Changed> {
    desk.change(|office| passage::set_header_rows(office, passage, rows))
}

/// Says where the words of a column stand.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn table_set_align(desk: State<'_, Desk>, passage: PassageId, column: u16, align: Align) -> Result<Changed> {
    desk.change(|office| passage::set_align(office, passage, column, align))
}
