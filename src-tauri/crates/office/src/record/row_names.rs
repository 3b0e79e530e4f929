//! What a row of a part is called where it stands alone: by its first text, beside the amount of money that it is about.

use hamkor_language::Language;

use super::concept::{Concept, Field, Holds, Part};
use super::read::{Names, Reader};
use super::store::{self, Stored};
use crate::wording::Texts;
use crate::{PartRowId, RecordId, Result, View};

/// The rows of a part with what each is called, in their order; empty where a row has neither text nor amount nor record.
pub(crate) fn row_texts(
    view: &View<'_>,
    concept: &Concept,
    part: &Part,
    record: RecordId,
    language: Language,
) -> Result<Vec<(PartRowId, String)>> {
    let texts = store::texts(view, concept, record)?;
    let reader = Reader { view, texts: &texts, language, names: &Names::default() };
    let rows = store::rows(view, concept, part, record)?;
    rows.into_iter().map(|(id, row)| Ok((id, called(&reader, part, id, &row)?))).collect()
}

/// What one row of a part is called; none where there is no such row.
pub(crate) fn row_text(view: &View<'_>, part: &Part, id: PartRowId, language: Language) -> Result<Option<String>> {
    let Some(row) = store::row(view, part, id)? else { return Ok(None) };
    let texts = Texts::of_owner(view, id.0)?;
    called(&Reader { view, texts: &texts, language, names: &Names::default() }, part, id, &row).map(Some)
}

fn called(reader: &Reader<'_>, part: &Part, id: PartRowId, row: &Stored) -> Result<String> {
    let says = |field: &Field| -> Result<Option<String>> {
        let text = match field.holds {
            Holds::Line | Holds::Lines | Holds::Name => reader.texts.best(id.0, field.name, reader.language),
            _ => reader.value(field, row)?.map(|(_, text)| text),
        };
        Ok(text.filter(|text| !text.is_empty()))
    };
    let first = |wanted: fn(&Field) -> bool| {
        part.fields.iter().filter(|field| wanted(field)).find_map(|field| says(field).transpose()).transpose()
    };
    let money = first(|field| matches!(field.holds, Holds::Money))?;
    let mut text = first(Field::is_text)?;
    if text.is_none() {
        // Amounts are told apart by their days; what a row refers to names it where nothing else does.
        text = match money {
            Some(_) => first(|field| matches!(field.holds, Holds::Date))?,
            None => first(|field| matches!(field.holds, Holds::Record(_)))?,
        };
    }
    Ok(text.into_iter().chain(money).collect::<Vec<_>>().join(" · "))
}
