//! Records that are kept as a sheet, of whatever kind.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use hamkor_language::calendar::events_to_icalendar;
use hamkor_language::{Language, WrittenLanguage, format};
use hamkor_office::expert::{self, Comparison};
use hamkor_office::fund::statement::{Planned, Statement};
use hamkor_office::history::NamedRecord;
use hamkor_office::record::{
    self, Due, LinkFrom, List, ListField, MoveTogether, Query, Row, RowRef, SavedView, Sheet, Spreadsheet, StaleTexts,
    Summary, Together, Waiting, Window,
};
use hamkor_office::template::{self, Template};
use hamkor_office::wording::Typed;
use hamkor_office::{
    PartRowId, PlanKindId, PlanNodeId, RecordId, RecordKind, RecordRef, SavedViewId, fund, meeting, project, survey,
};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::{Changed, Made};

/// A part of the records of a kind that are asked for.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_list(
    desk: State<'_, Desk>,
    kind: RecordKind,
    query: Query,
    window: Window,
    language: Language,
) -> Result<List> {
    desk.read(|view| record::list(view, kind, &query, window, language))
}

/// The rows of a part of a list of which the whole is known.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_rows(
    desk: State<'_, Desk>,
    kind: RecordKind,
    query: Query,
    window: Window,
    language: Language,
) -> Result<Vec<Row>> {
    desk.read(|view| record::list_rows(view, kind, &query, window, language))
}

/// The fields by which a list can be shown, narrowed, sorted and grouped.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_list_fields(
    desk: State<'_, Desk>,
    kind: RecordKind,
    language: Language,
) -> Result<Vec<ListField>> {
    desk.read(|view| record::list_fields(view, kind, language))
}

/// The ids of all records that are asked for, in the order of the list.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_list_ids(
    desk: State<'_, Desk>,
    kind: RecordKind,
    query: Query,
    language: Language,
) -> Result<Vec<RecordId>> {
    desk.read(|view| record::list_ids(view, kind, &query, language))
}

/// Changes many records in one step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_change_together(
    desk: State<'_, Desk>,
    kind: RecordKind,
    ids: Vec<RecordId>,
    together: Together,
    language: Language,
) -> Result<Changed> {
    desk.change(|office| record::change_together(office, kind, &ids, &together, language))
}

/// The states to which each of these records could move.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_moves_together(
    desk: State<'_, Desk>,
    kind: RecordKind,
    ids: Vec<RecordId>,
    language: Language,
) -> Result<Vec<MoveTogether>> {
    desk.read(|view| record::moves_together(view, kind, &ids, language))
}

/// The views of a list that are kept.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_views(desk: State<'_, Desk>, kind: RecordKind) -> Result<Vec<SavedView>> {
    desk.read(|view| record::saved_views(view, kind))
}

/// Keeps a view of a list.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_view_save(desk: State<'_, Desk>, kind: RecordKind, name: String, query: Query) -> Result<Made> {
    desk.make(SavedViewId::record, |office| record::save_view(office, kind, &name, &query))
}

/// Keeps a view of a list no longer.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_view_delete(desk: State<'_, Desk>, view: SavedViewId) -> Result<Changed> {
    desk.change(|office| record::delete_view(office, view))
}

/// Writes the records that are asked for to a file for a spreadsheet. Answers how many there are.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_export(
    desk: State<'_, Desk>,
    kind: RecordKind,
    query: Query,
    spreadsheet: Spreadsheet,
    path: PathBuf,
    language: Language,
) -> Result<u32> {
    let (bytes, count) = desk.read(|view| {
        let list = record::list(view, kind, &query, Window::WHOLE, language)?;
        Ok((record::export(&list, spreadsheet, language)?, list.rows.len()))
    })?;
    std::fs::write(&path, bytes).map_err(|error| hamkor_office::Error::writing(&path, error))?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The records of some kinds by name, to be referred to.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_names(
    desk: State<'_, Desk>,
    kinds: Vec<RecordKind>,
    language: Language,
) -> Result<Vec<NamedRecord>> {
    desk.read(|view| record::names(view, &kinds, language))
}

/// Makes a record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_create(
    desk: State<'_, Desk>,
    kind: RecordKind,
    name: Typed,
    language: WrittenLanguage,
) -> Result<Made> {
    desk.make(RecordId::from, |office| record::create(office, kind, name, language))
}

/// A whole record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_read(desk: State<'_, Desk>, record: RecordRef, language: Language) -> Result<Sheet> {
    desk.read(|view| record::read(view, record, language))
}

/// Writes a field as it was typed or chosen.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_set(
    desk: State<'_, Desk>,
    record: RecordRef,
    row: Option<RowRef>,
    field: String,
    value: Option<String>,
) -> Result<Changed> {
    desk.change(|office| record::set(office, record, row.as_ref(), &field, value.as_deref()))
}

/// Writes a text in one language.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_set_text(
    desk: State<'_, Desk>,
    record: RecordRef,
    row: Option<RowRef>,
    field: String,
    language: WrittenLanguage,
    text: Typed,
) -> Result<Changed> {
    desk.change(|office| record::set_text(office, record, row.as_ref(), &field, language, text, false))
}

/// Adds a row to a part.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_add_row(
    desk: State<'_, Desk>,
    record: RecordRef,
    part: String,
    after: Option<PartRowId>,
) -> Result<Made> {
    desk.make(PartRowId::record, |office| record::add_row(office, record, &part, after))
}

/// Moves a row after another, or to the beginning.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_move_row(
    desk: State<'_, Desk>,
    record: RecordRef,
    row: RowRef,
    after: Option<PartRowId>,
) -> Result<Changed> {
    desk.change(|office| record::move_row(office, record, &row, after))
}

/// Takes a row out of its part.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_delete_row(desk: State<'_, Desk>, record: RecordRef, row: RowRef) -> Result<Changed> {
    desk.change(|office| record::delete_row(office, record, &row))
}

/// Moves a record to another state.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_move(
    desk: State<'_, Desk>,
    record: RecordRef,
    to: String,
    reason: Option<String>,
    language: Language,
) -> Result<Changed> {
    desk.change(|office| record::move_to(office, record, &to, reason.as_deref(), language))
}

/// What hangs on a record that is about to be deleted.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_hanging(desk: State<'_, Desk>, record: RecordRef, language: Language) -> Result<Vec<LinkFrom>> {
    desk.read(|view| record::hanging(view, record, language))
}

/// Deletes a record.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_delete(desk: State<'_, Desk>, record: RecordRef) -> Result<Changed> {
    desk.change(|office| record::delete(office, record))
}

/// Merges a person or an organisation into another.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_merge(desk: State<'_, Desk>, from: RecordRef, into: RecordRef) -> Result<Changed> {
    desk.change(|office| record::merge(office, from, into))
}

/// What is late or falls due soon.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_due(desk: State<'_, Desk>, language: Language) -> Result<Vec<Due>> {
    desk.read(|view| record::due(view, language))
}

/// What waits for a side.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_waiting(desk: State<'_, Desk>, language: Language) -> Result<Vec<Waiting>> {
    desk.read(|view| record::waiting(view, language))
}

/// Translations that are older than what they were made from, kind by kind.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_stale(desk: State<'_, Desk>, language: Language) -> Result<Vec<StaleTexts>> {
    desk.read(|view| record::stale(view, language))
}

/// What falls due between two days, both counted.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_due_between(
    desk: State<'_, Desk>,
    first: NaiveDate,
    last: NaiveDate,
    language: Language,
) -> Result<Vec<Due>> {
    desk.read(|view| record::due_between(view, first, last, language))
}

/// Writes what falls due between two days to a file as iCalendar. Answers how many there are.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn record_due_export(
    desk: State<'_, Desk>,
    first: NaiveDate,
    last: NaiveDate,
    path: PathBuf,
    language: Language,
) -> Result<u32> {
    let due = desk.read(|view| record::due_between(view, first, last, language))?;
    let lines: Vec<(String, NaiveDate, String)> = due
        .iter()
        .map(|one| {
            let uid = format!("{}-{}", one.record.reference.id, one.on);
            (uid, one.on, format!("{}: {}", one.text, one.record.name))
        })
        .collect();
    let events = lines.iter().map(|(uid, on, summary)| (uid.as_str(), *on, summary.as_str()));
    let text = events_to_icalendar(events);
    std::fs::write(&path, text).map_err(|error| hamkor_office::Error::writing(&path, error))?;
    Ok(u32::try_from(due.len()).unwrap_or(u32::MAX))
}

/// The candidates for a sending, side by side.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn expert_comparison(desk: State<'_, Desk>, expert: RecordId, language: Language) -> Result<Comparison> {
    desk.read(|view| expert::comparison(view, expert, language))
}

/// Puts what a meeting left open on the agenda of the next.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn meeting_carry_over(desk: State<'_, Desk>, meeting: RecordId) -> Result<Changed> {
    desk.change(|office| Ok(meeting::carry_over(office, meeting)?.map(|_| ())))
}

/// Makes a project of an accepted proposal.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn project_from_proposal(desk: State<'_, Desk>, proposal: RecordId) -> Result<Made> {
    desk.make(RecordId::from, |office| project::from_proposal(office, proposal))
}

/// Makes a recommendation of a survey a measure of a plan, below an objective.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn survey_adopt(
    desk: State<'_, Desk>,
    survey: RecordId,
    row: PartRowId,
    objective: PlanNodeId,
) -> Result<Made> {
    desk.make(PlanNodeId::record, |office| survey::adopt(office, survey, row, objective))
}

/// The balance of a fund on a day, in a currency; without them, today and in the fund's own.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fund_balance(
    desk: State<'_, Desk>,
    fund: RecordId,
    at: Option<String>,
    currency: Option<fund::FundCurrency>,
    language: Language,
) -> Result<Vec<Summary>> {
    let at = at.map(|typed| format::parse_date(&typed)).transpose().map_err(hamkor_office::Error::from)?;
    let asked = fund::Asked { at, currency: currency.map(Into::into) };
    desk.read(|view| fund::balance(view, fund, asked, language))
}

/// What a statement of a bank would enter into a fund.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fund_statement_preview(
    desk: State<'_, Desk>,
    fund: RecordId,
    path: PathBuf,
    currency: Option<fund::FundCurrency>,
    language: Language,
) -> Result<Vec<Planned>> {
    let statement = statement(&path, currency)?;
    desk.read(|view| fund::statement::preview(view, fund, &statement, language))
}

/// Enters what is new in a statement of a bank, in one step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn fund_statement_enter(
    desk: State<'_, Desk>,
    fund: RecordId,
    path: PathBuf,
    currency: Option<fund::FundCurrency>,
    language: WrittenLanguage,
) -> Result<Changed> {
    let statement = statement(&path, currency)?;
    desk.change(|office| Ok(fund::statement::enter(office, fund, &statement, language)?.map(|_| ())))
}

fn statement(path: &Path, currency: Option<fund::FundCurrency>) -> Result<Statement> {
    let bytes = std::fs::read(path).map_err(|error| hamkor_office::Error::reading(path, error))?;
    Ok(Statement::read(&bytes, None, currency.map(Into::into))?)
}

/// The templates that a document can begin with.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn template_choices(desk: State<'_, Desk>, language: Language) -> Result<Vec<Template>> {
    desk.read(|view| template::choices(view, language))
}

/// Begins a document with a template. A plan may be given its kind.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn template_begin(
    desk: State<'_, Desk>,
    template: RecordId,
    title: Typed,
    language: WrittenLanguage,
    kind: Option<PlanKindId>,
) -> Result<Made> {
    desk.make(|made: RecordRef| made.id, |office| template::begin(office, template, title, language, kind))
}
