//! What a row of a part is called where it stands alone: by its first text, beside the amount of money that it is about.

use hamkor_language::Language;

use super::concept::{Concept, Field, Holds, Part};
use super::read::Reader;
use super::store;
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
    let reader = Reader { view, texts: &texts, language };
    let says = |field: &Field, id: PartRowId, row: &store::Stored| -> Result<Option<String>> {
        Ok(match field.holds {
            Holds::Line | Holds::Lines | Holds::Name => texts.best(id.0, field.name, language),
            _ => reader.value(field, row)?.map(|(_, text)| text),
        }
        .filter(|text| !text.is_empty()))
    };
    let first = |id: PartRowId, row: &store::Stored, wanted: fn(&Field) -> bool| {
        part.fields.iter().filter(|field| wanted(field)).find_map(|field| says(field, id, row).transpose()).transpose()
    };
    store::rows(view, concept, part, record)?
        .into_iter()
        .map(|(id, row)| {
            let money = first(id, &row, |field| matches!(field.holds, Holds::Money))?;
            let mut text = first(id, &row, Field::is_text)?;
            if text.is_none() {
                // Amounts are told apart by their days; what a row refers to names it where nothing else does.
                text = match money {
                    Some(_) => first(id, &row, |field| matches!(field.holds, Holds::Date))?,
                    None => first(id, &row, |field| matches!(field.holds, Holds::Record(_)))?,
                };
            }
            let said: Vec<String> = text.into_iter().chain(money).collect();
            Ok((id, said.join(" · ")))
        })
        .collect()
}
