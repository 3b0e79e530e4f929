//! What is done with the passages of a plan. Each is one change, and only where the plan's text is open.

use std::collections::HashSet;

use hamkor_language::{Message, WrittenLanguage, messages};
use rusqlite::named_params;

use super::figure::ALTERNATIVE;
use super::inline::{self, Inline};
use super::store::{self, StoredPassage};
use super::table::{field_in, field_of};
use super::{Align, NewPassage, PassageKind, Shape};
use crate::change::{Change, TypingKey};
use crate::member::Action;
use crate::plan;
use crate::storage::millis;
use crate::wording::{self, TEXT, Texts, Typed, WordingState};
use crate::{CellId, Error, Office, Outcome, PassageId, PlanId, Result, Tx};

/// Adds an empty passage after another, or at the beginning.
///
/// # Errors
/// When the plan is closed to changes, or the other passage is not there.
pub fn add(
    office: &Office,
    plan: PlanId,
    after: Option<PassageId>,
    kind: PassageKind,
    level: u8,
) -> Result<Outcome<PassageId>> {
    let shape = Shape { ordered: kind == PassageKind::ListItem, ..Shape::default() };
    insert(office, &NewPassage { plan, after, kind, level, shape })
}

/// Adds an empty table.
///
/// # Errors
/// As [`add`].
pub fn add_table(
    office: &Office,
    plan: PlanId,
    after: Option<PassageId>,
    rows: u16,
    columns: u16,
) -> Result<Outcome<PassageId>> {
    insert(office, &NewPassage { plan, after, kind: PassageKind::Table, level: 0, shape: Shape::table(rows, columns) })
}

pub(super) fn insert(office: &Office, new: &NewPassage) -> Result<Outcome<PassageId>> {
    office.change(Change::new(Action::Draft, messages::plan_history_passage_added()), |tx| {
        plan::require_open(tx, new.plan)?;
        tx.touch(new.plan);
        store::insert(tx, new)
    })
}

/// Writes a passage in one language. While it is being typed, the changes are one step.
///
/// # Errors
/// When the plan is closed to this change, or the passage is not there.
pub fn set(
    office: &Office,
    id: PassageId,
    language: WrittenLanguage,
    runs: &[Inline],
    typing: bool,
) -> Result<Outcome<()>> {
    set_field(office, id, TEXT, language, runs, typing, &[])
}

/// Writes what is being typed in a passage, or in a cell of its table. In Uzbek some words keep the apostrophes with which
/// they were typed.
///
/// # Errors
/// As [`set`].
pub fn type_in(
    office: &Office,
    id: PassageId,
    cell: Option<CellId>,
    language: WrittenLanguage,
    runs: &[Inline],
    kept: &[String],
) -> Result<Outcome<()>> {
    set_field(office, id, &field_in(cell), language, runs, true, kept)
}

/// Writes a cell of a table in one language.
///
/// # Errors
/// As [`set`].
pub fn set_cell(
    office: &Office,
    id: PassageId,
    cell: CellId,
    language: WrittenLanguage,
    runs: &[Inline],
    typing: bool,
) -> Result<Outcome<()>> {
    set_field(office, id, &field_of(cell), language, runs, typing, &[])
}

fn set_field(
    office: &Office,
    id: PassageId,
    field: &str,
    language: WrittenLanguage,
    runs: &[Inline],
    typing: bool,
    kept: &[String],
) -> Result<Outcome<()>> {
    set_words(office, id, field, language, &inline::write(runs), typing, kept)
}

/// Writes a text of a passage as it is stored.
pub(super) fn set_words(
    office: &Office,
    id: PassageId,
    field: &str,
    language: WrittenLanguage,
    text: &str,
    typing: bool,
    kept: &[String],
) -> Result<Outcome<()>> {
    let source = office.read(|view| plan::source_language(view, store::one(view, id)?.plan))?;
    let (action, message) = if language == source {
        (Action::Draft, messages::plan_history_text_written())
    } else {
        (Action::Translate, messages::plan_history_text_translated(language_name(language)))
    };
    let mut change = Change::new(action, message);
    if typing {
        change = change.typing(TypingKey::new(id.record(), field, language.tag()));
    }
    office.change(change, |tx| {
        let passage = store::one(tx, id)?;
        plan::require_open_for(tx, passage.plan, action)?;
        tx.touch(passage.plan);
        wording::set(tx, id.0, field, language, Typed { text: text.to_owned(), kept: kept.to_vec() }, source)
    })
}

/// The name of a language, to be said in the reader's own.
pub(crate) fn language_name(language: WrittenLanguage) -> Message {
    match language {
        WrittenLanguage::Korean => messages::language_ko(),
        WrittenLanguage::Uzbek => messages::language_uz(),
        WrittenLanguage::Russian => messages::language_ru(),
        WrittenLanguage::English => messages::language_en(),
    }
}

/// Makes a passage another kind of passage; its words stay.
///
/// # Errors
/// When the plan is closed to changes, or the passage is not there, is a table or a figure.
pub fn set_kind(office: &Office, id: PassageId, kind: PassageKind, level: u8, ordered: bool) -> Result<Outcome<()>> {
    change_passage(office, id, messages::plan_history_passage_changed(), |tx, passage| {
        let fixed = |kind: PassageKind| matches!(kind, PassageKind::Table | PassageKind::Figure);
        if passage.kind != kind && (fixed(passage.kind) || fixed(kind)) {
            return Err(Error::PassageNotText);
        }
        let shape = Shape { ordered, ..passage.shape };
        tx.connection()
            .prepare_cached("UPDATE passage SET kind = :kind, level = :level, shape = :shape WHERE id = :id")?
            .execute(named_params! { ":id": id, ":kind": kind, ":level": level, ":shape": shape })?;
        Ok(())
    })
}

/// Moves a passage after another, or to the beginning.
///
/// # Errors
/// When the plan is closed to changes, or one of the passages is not there.
pub fn move_after(office: &Office, id: PassageId, after: Option<PassageId>) -> Result<Outcome<()>> {
    change_passage(office, id, messages::plan_history_passage_moved(), |tx, passage| {
        let rank = store::rank_after(tx, passage.plan, after, Some(id))?;
        tx.connection()
            .prepare_cached("UPDATE passage SET rank = :rank WHERE id = :id")?
            .execute(named_params! { ":id": id, ":rank": rank })?;
        Ok(())
    })
}

/// Deletes a passage in all its languages.
///
/// # Errors
/// When the plan is closed to changes, or the passage is not there.
pub fn delete(office: &Office, id: PassageId) -> Result<Outcome<()>> {
    change_passage(office, id, messages::plan_history_passage_deleted(), |tx, _| {
        tx.connection()
            .prepare_cached("UPDATE passage SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
            .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
        Ok(())
    })
}

/// Says that a translation is up to date with its source, or that it was reviewed.
///
/// # Errors
/// When the plan is closed to translating, or there is no such wording.
pub fn mark(office: &Office, id: PassageId, language: WrittenLanguage, state: WordingState) -> Result<Outcome<()>> {
    let change = Change::new(Action::Translate, messages::plan_history_translation_marked(language_name(language)));
    office.change(change, |tx| {
        let passage = store::one(tx, id)?;
        plan::require_open_for(tx, passage.plan, Action::Translate)?;
        let source = plan::source_language(tx, passage.plan)?;
        tx.touch(passage.plan);
        if passage.kind == PassageKind::Table {
            for cell in passage.shape.cells() {
                // A cell that is empty in this language has nothing to mark.
                match wording::mark(tx, id.0, &cell.field(), language, state, source) {
                    Ok(()) | Err(Error::PassageNotFound) => {}
                    Err(error) => return Err(error),
                }
            }
            return Ok(());
        }
        for field in [TEXT, ALTERNATIVE].into_iter().take(if passage.kind == PassageKind::Figure { 2 } else { 1 }) {
            match wording::mark(tx, id.0, field, language, state, source) {
                Err(Error::PassageNotFound) if passage.kind == PassageKind::Figure => {}
                done => done?,
            }
        }
        Ok(())
    })
}

/// Puts an empty row after a row of a table.
///
/// # Errors
/// When the plan is closed to changes, or the passage is not there.
pub fn insert_row(office: &Office, id: PassageId, after: u16) -> Result<Outcome<()>> {
    reshape(office, id, |shape| shape.insert_row(after.into()))
}

/// Puts an empty column after a column of a table.
///
/// # Errors
/// As [`insert_row`].
pub fn insert_column(office: &Office, id: PassageId, after: u16) -> Result<Outcome<()>> {
    reshape(office, id, |shape| shape.insert_column(after.into()))
}

/// Takes a row of a table away; the last one stays.
///
/// # Errors
/// As [`insert_row`].
pub fn delete_row(office: &Office, id: PassageId, row: u16) -> Result<Outcome<()>> {
    reshape(office, id, |shape| shape.delete_row(row.into()))
}

/// Takes a column of a table away; the last one stays.
///
/// # Errors
/// As [`insert_row`].
pub fn delete_column(office: &Office, id: PassageId, column: u16) -> Result<Outcome<()>> {
    reshape(office, id, |shape| shape.delete_column(column.into()))
}

/// Makes one cell of all between two cells of a table: their words follow each other in it, in each language.
///
/// # Errors
/// When the plan is closed to changes, the passage or a cell is not there, or the head would be joined with a row below it.
pub fn merge_cells(office: &Office, id: PassageId, one: CellId, other: CellId) -> Result<Outcome<()>> {
    change_passage(office, id, messages::plan_history_table_changed(), |tx, mut passage| {
        let Some((kept, taken)) = passage.shape.merge(one, other) else { return Err(Error::CellsNotMerged) };
        let source = plan::source_language(tx, passage.plan)?;
        let texts = Texts::of_owner(tx, id.0)?;
        let mut languages = WrittenLanguage::ALL;
        // Translations are written after their source, so that they know from which words they were made.
        languages.sort_by_key(|language| *language != source);
        for language in languages {
            let of = |cell: CellId| {
                texts.stored(id.0, &field_of(cell)).find(|(one, _)| *one == language).map(|(_, text)| text)
            };
            let more: Vec<String> = taken.iter().copied().filter_map(of).collect();
            if more.is_empty() {
                continue;
            }
            let text: Vec<String> = of(kept).into_iter().chain(more).collect();
            wording::set(tx, id.0, &field_of(kept), language, &text.join(" "), source)?;
        }
        for cell in taken {
            forget_words(tx, id, &field_of(cell))?;
        }
        write_shape(tx, id, &passage.shape)
    })
}

/// Takes a cell that goes over several apart; its words stay in the first.
///
/// # Errors
/// As [`insert_row`].
pub fn split_cell(office: &Office, id: PassageId, cell: CellId) -> Result<Outcome<()>> {
    reshape(office, id, |shape| shape.split(cell))
}

/// Says how many rows at the top of a table are its head, which paper repeats on each page; at least one row stays below.
///
/// # Errors
/// As [`insert_row`].
pub fn set_header_rows(office: &Office, id: PassageId, rows: u16) -> Result<Outcome<()>> {
    reshape(office, id, |shape| shape.set_header_rows(rows))
}

/// Says where the words of a column stand.
///
/// # Errors
/// As [`insert_row`].
pub fn set_align(office: &Office, id: PassageId, column: u16, align: Align) -> Result<Outcome<()>> {
    reshape(office, id, |shape| shape.set_align(column.into(), align))
}

fn reshape(office: &Office, id: PassageId, with: impl FnOnce(&mut Shape)) -> Result<Outcome<()>> {
    change_passage(office, id, messages::plan_history_table_changed(), |tx, mut passage| {
        let before = passage.shape.clone();
        with(&mut passage.shape);
        forget_cells(tx, id, &before, &passage.shape)?;
        write_shape(tx, id, &passage.shape)
    })
}

pub(super) fn write_shape(tx: &Tx<'_>, id: PassageId, shape: &Shape) -> Result<()> {
    tx.connection()
        .prepare_cached("UPDATE passage SET shape = :shape WHERE id = :id")?
        .execute(named_params! { ":id": id, ":shape": shape })?;
    Ok(())
}

/// Takes the words of cells that are gone away with them; undo brings both back.
fn forget_cells(tx: &Tx<'_>, id: PassageId, before: &Shape, after: &Shape) -> Result<()> {
    let kept: HashSet<CellId> = after.rows.iter().flatten().map(|cell| cell.id).collect();
    for cell in before.rows.iter().flatten().filter(|cell| !kept.contains(&cell.id)) {
        forget_words(tx, id, &cell.field())?;
    }
    Ok(())
}

fn forget_words(tx: &Tx<'_>, id: PassageId, field: &str) -> Result<()> {
    tx.connection()
        .prepare_cached("DELETE FROM wording WHERE owner = :owner AND field = :field")?
        .execute(named_params! { ":owner": id, ":field": field })?;
    Ok(())
}

pub(super) fn change_passage<T>(
    office: &Office,
    id: PassageId,
    message: Message,
    work: impl FnOnce(&mut Tx<'_>, StoredPassage) -> Result<T>,
) -> Result<Outcome<T>> {
    office.change(Change::new(Action::Draft, message), |tx| {
        let passage = store::one(tx, id)?;
        plan::require_open(tx, passage.plan)?;
        tx.touch(passage.plan);
        work(tx, passage)
    })
}
