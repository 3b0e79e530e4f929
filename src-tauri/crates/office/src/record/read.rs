//! Reading a whole record.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};
use hamkor_language::{Language, WrittenLanguage, format, messages};
use uuid::Uuid;

use super::concept::{Concept, Field, Holds, Naming};
use super::store::{self, Stored, texts};
use super::view::{Choice, Editor, FieldSheet, PartSheet, RowSheet, Sheet};
use super::{due, links, moves, naming, of_kind};
use crate::history::{NamedRecord, record_name};
use crate::member::Action;
use crate::wording::Texts;
use crate::{Error, PlanKindId, RecordKind, RecordRef, Result, View};

/// A record with everything in it, worded for a reader.
///
/// # Errors
/// When there is no such record.
pub fn read(view: &View<'_>, record: RecordRef, language: Language) -> Result<Sheet> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let stored = store::one(view, concept, record.id)?;
    let texts = store::texts(view, concept, record.id)?;
    let reader = Reader { view, texts: &texts, language, names: &Names::default() };
    let state: Option<String> = stored.get("state")?;
    let parts = concept
        .parts
        .iter()
        .map(|part| {
            let columns = blank(part.fields, language);
            let rows = store::rows(view, concept, part, record.id)?
                .into_iter()
                .map(|(id, row)| Ok(RowSheet { id, fields: reader.fields(part.fields, &columns, id.0, &row)? }))
                .collect::<Result<_>>()?;
            Ok(PartSheet { name: part.table.to_owned(), label: part.label().text(language), rows, columns })
        })
        .collect::<Result<_>>()?;
    Ok(Sheet {
        reference: record,
        kind_text: kind_text(record.kind, language),
        name: naming::name_in(&texts, &stored, concept.naming, record.id.0, language)?,
        state_text: state.as_deref().and_then(|state| moves::state_text(concept, state, language)),
        ended: moves::ended(concept, state.as_deref()),
        path: moves::path(concept, state.as_deref(), language),
        moves: moves::possible(view, concept, record, state.as_deref(), language)?,
        moved: moves::made(view, concept, record.id, language)?,
        fields: reader.fields(concept.fields, &blank(concept.fields, language), record.id.0, &stored)?,
        parts,
        due: due::of_record(view, concept, record.id, language)?,
        remarks: remarks(view, concept, record, language)?,
        summaries: concept.summaries.map_or_else(|| Ok(Vec::new()), |reckon| reckon(view, record.id, language))?,
        links: links::hanging(view, record, language)?,
        editable: view.may(Action::Keep),
        translatable: view.may(Action::Translate),
        source_language: source_of_name(concept, &texts, record.id.0).unwrap_or(language.written()),
        state,
    })
}

/// A record as one edition of paper has it: where each side is named first in its own edition, its rows come first; and
/// what is filled in by hand is there to be filled in.
///
/// # Errors
/// When there is no such record.
pub fn edition(view: &View<'_>, record: RecordRef, language: Language) -> Result<Sheet> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let mut sheet = read(view, record, language)?;
    if let Some(form) = concept.form {
        sheet.summaries.extend(form(view, record.id, language)?);
    }
    let Some(first) = crate::mou::first_side(language) else { return Ok(sheet) };
    for (part, shown) in concept.parts.iter().zip(&mut sheet.parts) {
        let Some(side) = part.alternat else { continue };
        let is_first = |row: &RowSheet| {
            row.fields.iter().any(|field| field.name == side && field.value.as_deref() == Some(first.as_str()))
        };
        // The sort is stable: within a side the order stays.
        shown.rows.sort_by_key(|row| !is_first(row));
    }
    Ok(sheet)
}

fn remarks(view: &View<'_>, concept: &Concept, record: RecordRef, language: Language) -> Result<Vec<String>> {
    let own = concept.remarks.map(|remarks| remarks(view, record.id)).transpose()?.unwrap_or_default();
    let blanks = blanks(view, concept, record)?;
    let all = own.into_iter().chain((blanks > 0).then(|| messages::template_remark_blanks(blanks)));
    Ok(all.map(|message| message.text(language)).collect())
}

/// How many blanks a record that was begun from a template has left, in the language that has the most. A template has blanks
/// by its nature.
fn blanks(view: &View<'_>, concept: &Concept, record: RecordRef) -> Result<i64> {
    if record.kind == RecordKind::Template {
        return Ok(0);
    }
    let texts = texts(view, concept, record.id)?;
    let counted = WrittenLanguage::ALL
        .into_iter()
        .map(|language| texts.in_language(language).map(crate::template::blanks).sum::<usize>());
    Ok(i64::try_from(counted.max().unwrap_or_default()).unwrap_or(i64::MAX))
}

/// What a kind of record is called.
pub(crate) fn kind_text(kind: RecordKind, language: Language) -> String {
    kind.message().text(language)
}

fn source_of_name(concept: &Concept, texts: &Texts, owner: Uuid) -> Option<WrittenLanguage> {
    match concept.naming {
        Naming::Field(field) => texts.source(owner, field),
        Naming::Person => texts.source(owner, "family"),
    }
}

/// Fields that hold nothing yet.
fn blank(fields: &[Field], language: Language) -> Vec<FieldSheet> {
    fields.iter().map(|field| empty(field, language)).collect()
}

pub(super) fn empty(field: &Field, language: Language) -> FieldSheet {
    let (choices, targets) = match field.holds {
        Holds::Word(set) => {
            let choice = |word: &&str| Choice::new(word, set.message(word).text(language));
            (set.words.iter().map(choice).collect(), Vec::new())
        }
        Holds::Record(kinds) => (Vec::new(), kinds.to_vec()),
        _ => (Vec::new(), Vec::new()),
    };
    FieldSheet {
        name: field.name.to_owned(),
        label: field.label().text(language),
        editor: editor(field.holds),
        value: None,
        text: None,
        wordings: crate::wording::Wordings::new(),
        source_language: None,
        record: None,
        choices,
        targets,
    }
}

fn editor(holds: Holds) -> Editor {
    match holds {
        Holds::Name => Editor::Name,
        Holds::Line => Editor::Line,
        Holds::Lines => Editor::Lines,
        Holds::Plain => Editor::Plain,
        Holds::Date => Editor::Date,
        Holds::Time => Editor::Time,
        Holds::Number | Holds::Year => Editor::Number,
        Holds::Decimal(_) => Editor::Decimal,
        Holds::Money => Editor::Money,
        Holds::Flag => Editor::Flag,
        Holds::Word(_) | Holds::PlanKind => Editor::Word,
        Holds::Record(_) => Editor::Record,
    }
}

/// Reads fields for one reader.
pub(super) struct Reader<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) texts: &'a Texts,
    pub(super) language: Language,
    /// The names of what was referred to so far.
    pub(super) names: &'a Names,
}

/// Names of records that others refer to: many lines refer to few records, each of which is looked for once.
#[derive(Default)]
pub(super) struct Names(RefCell<HashMap<RecordRef, String>>);

impl Reader<'_> {
    fn name(&self, record: RecordRef) -> Result<String> {
        if let Some(name) = self.names.0.borrow().get(&record) {
            return Ok(name.clone());
        }
        let name = record_name(self.view, record, self.language)?;
        self.names.0.borrow_mut().insert(record, name.clone());
        Ok(name)
    }

    /// Fills blank fields, which are worded once however many rows have them.
    fn fields(&self, fields: &[Field], blank: &[FieldSheet], owner: Uuid, stored: &Stored) -> Result<Vec<FieldSheet>> {
        fields.iter().zip(blank).map(|(field, blank)| self.field(field, blank.clone(), owner, stored)).collect()
    }

    fn field(&self, field: &Field, mut sheet: FieldSheet, owner: Uuid, stored: &Stored) -> Result<FieldSheet> {
        if field.is_text() {
            let source = self.texts.source(owner, field.name);
            // A name is no translation of another, so none is ever stale.
            let wordings = if let Holds::Name = field.holds {
                self.texts.names(owner, field.name, self.language)
            } else {
                let source = source.unwrap_or(self.language.written());
                self.texts.wordings(owner, field.name, source, self.language)
            };
            sheet.wordings = wordings;
            sheet.source_language = source;
            sheet.text = self.texts.best(owner, field.name, self.language);
            return Ok(sheet);
        }
        (sheet.value, sheet.text) = self.value(field, stored)?.unzip();
        if let (Some(reference), Some(name)) = (stored.record(field)?, sheet.text.clone()) {
            sheet.record = Some(NamedRecord { reference, name });
        }
        Ok(sheet)
    }

    /// What a column holds: as it is written back, and in words.
    pub(super) fn value(&self, field: &Field, stored: &Stored) -> Result<Option<(String, String)>> {
        let language = self.language;
        Ok(match field.holds {
            Holds::Name | Holds::Line | Holds::Lines => None,
            Holds::Plain => stored.get::<String>(field.name)?.map(|text| (text.clone(), text)),
            Holds::Date => {
                stored.get::<NaiveDate>(field.name)?.map(|date| (date.to_string(), format::date(language, date)))
            }
            Holds::Time => stored.get::<NaiveTime>(field.name)?.map(|time| {
                let text = time.format("%H:%M").to_string();
                (text.clone(), text)
            }),
            Holds::Number => {
                stored.get::<i64>(field.name)?.map(|number| (number.to_string(), format::number(language, number)))
            }
            Holds::Year => stored.get::<i64>(field.name)?.map(|year| (year.to_string(), year.to_string())),
            Holds::Decimal(scale) => stored.get::<i64>(field.name)?.map(|number| {
                (format::fixed(Language::English, number, scale), format::fixed(language, number, scale))
            }),
            Holds::Money => stored.money(field.name)?.map(|money| (money.plain(), money.in_digits(language))),
            Holds::Flag => stored.get::<bool>(field.name)?.map(|yes| {
                let text = if yes { messages::history_value_yes() } else { messages::history_value_no() };
                (yes.to_string(), text.text(language))
            }),
            Holds::Word(set) => {
                stored.get::<String>(field.name)?.map(|word| (word.clone(), set.message(&word).text(language)))
            }
            Holds::PlanKind => match stored.get::<PlanKindId>(field.name)? {
                None => None,
                Some(kind) => Some((kind.0.to_string(), crate::plan::kind_name(self.view, kind, language)?)),
            },
            Holds::Record(_) => match stored.record(field)? {
                None => None,
                Some(record) => Some((store::written(record), self.name(record)?)),
            },
        })
    }
}
