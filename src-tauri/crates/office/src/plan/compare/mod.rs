//! Two versions of a plan, or a version and the present text, compared word by word in one language.
//!
//! Passages, goals and indicators are the same where their identity is, however far they moved; tables are compared cell by
//! cell. Marks are no words: a passage of which only a mark or the kind changed says so.

mod goals;
mod since;
mod table;
#[cfg(test)]
mod tests;
mod view;

use hamkor_language::{Language, Message, format, messages};

pub use since::{SourceChange, source_changes};
pub use view::{
    Became, Changes, ComparedCell, ComparedFact, ComparedIndicator, ComparedNode, ComparedPassage, ComparedRow,
    ComparedSide, ComparedTable, PlanComparison,
};

use super::content::{self, Content, ContentPassage, Text};
use super::{store, version};
use crate::compare::{Run, RunKind, align, is_same, words};
use crate::passage::{Numbering, Numbers};
use crate::wording::{self, TEXT};
use crate::{Error, PlanId, Result, View};

/// Compares two versions of a plan in a language, worded for a reader. No number means the present text.
///
/// # Errors
/// When there is no such plan, or it has no version of that number.
pub fn compare(
    view: &View<'_>,
    plan: PlanId,
    from: Option<u32>,
    to: Option<u32>,
    language: Language,
    reader: Language,
) -> Result<PlanComparison> {
    let (before, from) = side(view, plan, from, reader)?;
    let (after, to) = side(view, plan, to, reader)?;
    let numbering = store::numbering(view, plan)?;
    let passages = passages(&before.passages, &after.passages, language, numbering);
    let goals = goals::compare(&before.goals, &after.goals, language, reader);
    let title = words(&said(Some(&before.title), language, "title"), &said(Some(&after.title), language, "title"));
    let facts = facts(&before, &after, reader);
    let mut changes = Changes::default();
    for passage in &passages {
        changes.count(passage.change, passage.moved);
    }
    for node in &goals {
        changes.count(node.change, node.moved);
    }
    let same = changes == Changes::default() && is_same(&title) && facts.is_empty();
    Ok(PlanComparison { plan, language, from, to, title, facts, passages, goals, changes, same })
}

/// What one side says, and what it is called.
fn side(view: &View<'_>, plan: PlanId, number: Option<u32>, reader: Language) -> Result<(Content, ComparedSide)> {
    let Some(number) = number else {
        let text = messages::plan_compare_present().text(reader);
        return Ok((content::of_plan(view, plan)?, ComparedSide { version: None, text }));
    };
    let (content, approved) = version::content(view, plan, number)?.ok_or(Error::VersionNotFound)?;
    let date = format::date(reader, approved.with_timezone(&chrono_tz::Asia::Tashkent).date_naive());
    let text = messages::plan_compare_version(date, i64::from(number)).text(reader);
    Ok((content, ComparedSide { version: Some(number), text }))
}

/// The words of a text in a language; none where it has not been written in it.
fn said(text: Option<&Text>, language: Language, field: &str) -> String {
    let worded = text.and_then(|text| text.get(&language));
    worded.map(|worded| wording::words(field, &worded.text)).unwrap_or_default()
}

/// A fact of which one side says something else; nothing when both say the same.
fn fact(label: &Message, before: Option<String>, after: Option<String>, reader: Language) -> Option<ComparedFact> {
    (before != after).then(|| ComparedFact { label: label.text(reader), before, after })
}

fn facts(before: &Content, after: &Content, reader: Language) -> Vec<ComparedFact> {
    let kind = |of: &Content| named(&of.kind.name, reader);
    let responsible = |of: &Content| of.responsible.as_ref().and_then(|one| named(&one.name, reader));
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| format::date(reader, date));
    let changed_kind = before.kind.id != after.kind.id;
    let changed_responsible =
        before.responsible.as_ref().map(|one| one.id) != after.responsible.as_ref().map(|one| one.id);
    [
        changed_kind.then(|| fact(&messages::press_kind(), kind(before), kind(after), reader)).flatten(),
        changed_responsible
            .then(|| fact(&messages::press_responsible(), responsible(before), responsible(after), reader))
            .flatten(),
        fact(&messages::press_due(), date(before.due), date(after.due), reader),
        fact(&messages::press_dated(), date(before.dated), date(after.dated), reader),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A name in the reader's language, else in any.
fn named(name: &std::collections::BTreeMap<Language, String>, reader: Language) -> Option<String> {
    name.get(&reader).or_else(|| name.values().next()).cloned()
}

fn passages(
    before: &[ContentPassage],
    after: &[ContentPassage],
    language: Language,
    numbering: Numbering,
) -> Vec<ComparedPassage> {
    let ids = |passages: &[ContentPassage]| passages.iter().map(|passage| passage.id).collect::<Vec<_>>();
    let (old_numbers, new_numbers) = (numbers(before, language, numbering), numbers(after, language, numbering));
    align(&ids(before), &ids(after))
        .into_iter()
        .filter_map(|pair| {
            let (old, new) = (pair.old.map(|at| &before[at]), pair.new.map(|at| &after[at]));
            let one = new.or(old)?;
            let (was, is) = (pair.old.map(|at| old_numbers[at].clone()), pair.new.map(|at| new_numbers[at].clone()));
            let runs = field_runs(old, new, TEXT, language);
            let table = table::compare(old, new, language);
            let others = other_fields(old, new, language);
            let reshaped = old.zip(new).is_some_and(|(old, new)| is_reshaped(old, new, language));
            let changed = !is_same(&runs)
                || reshaped
                || table.as_ref().is_some_and(|table| !table.is_same())
                || others.iter().any(|runs| !is_same(runs));
            Some(ComparedPassage {
                id: one.id,
                kind: one.kind,
                level: one.level,
                number: is.clone().or_else(|| was.clone()).unwrap_or_default(),
                number_before: was.filter(|was| is.as_ref().is_some_and(|is| is != was)),
                change: Became::of(old.is_some(), new.is_some(), changed),
                moved: pair.moved,
                reshaped,
                runs,
                others,
                table,
            })
        })
        .collect()
}

/// The words of one field of a passage on both sides.
fn field_runs(old: Option<&ContentPassage>, new: Option<&ContentPassage>, field: &str, language: Language) -> Vec<Run> {
    let of =
        |passage: Option<&ContentPassage>| said(passage.and_then(|passage| passage.texts.get(field)), language, field);
    runs(old.is_some().then(|| of(old)), new.is_some().then(|| of(new)))
}

/// The runs between what one side says and the other; a side that has no such thing says nothing.
fn runs(old: Option<String>, new: Option<String>) -> Vec<Run> {
    let whole = |kind, text: String| if text.is_empty() { Vec::new() } else { vec![Run::new(kind, text)] };
    match (old, new) {
        (Some(old), Some(new)) => words(&old, &new),
        (None, Some(new)) => whole(RunKind::Added, new),
        (Some(old), None) => whole(RunKind::Removed, old),
        (None, None) => Vec::new(),
    }
}

/// What a passage says besides its words and its cells: the caption of a figure, say.
fn other_fields(old: Option<&ContentPassage>, new: Option<&ContentPassage>, language: Language) -> Vec<Vec<Run>> {
    let mut fields: Vec<&String> = old.iter().chain(&new).flat_map(|passage| passage.texts.keys()).collect();
    fields.sort_unstable();
    fields.dedup();
    let others = fields.into_iter().filter(|field| *field != TEXT && !field.starts_with(table::CELL));
    others.map(|field| field_runs(old, new, field, language)).filter(|runs| !runs.is_empty()).collect()
}

/// Whether a passage is another kind of passage now, or its words bear other marks.
fn is_reshaped(old: &ContentPassage, new: &ContentPassage, language: Language) -> bool {
    let without_cells = |passage: &ContentPassage| crate::passage::Shape { rows: Vec::new(), ..passage.shape.clone() };
    let marked = |passage: &ContentPassage| {
        passage.texts.get(TEXT).and_then(|text| text.get(&language)).map(|worded| worded.text.clone())
    };
    let (before, after) = (marked(old), marked(new));
    let words_of = |text: &Option<String>| text.as_ref().map(|text| wording::words(TEXT, text));
    let only_marks = before != after && words_of(&before) == words_of(&after);
    old.kind != new.kind || old.level != new.level || without_cells(old) != without_cells(new) || only_marks
}

fn numbers(passages: &[ContentPassage], language: Language, numbering: Numbering) -> Vec<String> {
    let mut numbers = Numbers::new(numbering);
    passages.iter().map(|passage| numbers.next(passage.kind, passage.level, passage.shape.ordered, language)).collect()
}
