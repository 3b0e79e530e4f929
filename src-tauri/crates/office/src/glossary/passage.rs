//! The terms of one passage, and what its translation holds of them.

use hamkor_language::{Language, WrittenLanguage};
use serde::{Deserialize, Serialize};

use super::check::{Reading, spot};
use super::lexicon::Glossary;
use crate::passage::{self, PassageKind};
use crate::wording::Texts;
use crate::{CellId, PassageId, RecordRef, Result, View, plan};

/// A term that stands in the source of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PassageTerm {
    /// Which.
    pub record: RecordRef,
    /// The words as they stand in the source.
    pub words: String,
    /// The words that may be written in the translation, the preferred first.
    pub expected: Vec<String>,
    /// What it means, for the reader.
    pub definition: String,
    /// Whether the translation holds it; also where there is no translation to look at.
    pub there: bool,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
}

/// Words that are not written, where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Forbidden {
    /// Of which term.
    pub record: RecordRef,
    /// Where the words begin, in UTF-16 code units, as a page counts.
    pub start: u32,
    /// How long they are, likewise.
    pub length: u32,
    /// The words.
    pub words: String,
    /// What may be written for them, the preferred first.
    pub expected: Vec<String>,
    /// Why, for the reader.
    pub reason: Option<String>,
}

/// What the glossary says of one text of a passage.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PassageTerms {
    /// The terms of the source, each once.
    pub terms: Vec<PassageTerm>,
    /// What is not written, in the text itself.
    pub forbidden: Vec<Forbidden>,
}

/// What the glossary says of a passage, or of a cell of its table, in a language. In the source itself, no translation is
/// looked for.
///
/// # Errors
/// When there is no such passage.
pub fn terms_of(
    view: &View<'_>,
    id: PassageId,
    cell: Option<CellId>,
    language: WrittenLanguage,
    reader: Language,
) -> Result<PassageTerms> {
    let place = passage::place(view, id)?;
    let source = plan::source_language(view, place.plan)?;
    let field = match (cell, place.kind) {
        (Some(cell), PassageKind::Table) => passage::cell_field(cell),
        (None, PassageKind::Table) => return Ok(PassageTerms::default()),
        _ => crate::wording::TEXT.to_owned(),
    };
    let texts = Texts::of_owner(view, id.0)?;
    let words = |language: WrittenLanguage| {
        texts.stored(id.0, &field).find(|(one, _)| *one == language).map(|(_, text)| passage::inline::plain(&text))
    };
    let glossary = Glossary::read(view)?;
    let mut reading = Reading::new(&glossary);
    let translation = words(language).filter(|_| language != source);
    let looked = reading.look(&words(source).unwrap_or_default(), source, translation.as_deref(), language);
    let mut terms = Vec::new();
    for sought in looked {
        let definition = Texts::of_owner(view, glossary.terms[sought.term].id)?;
        terms.push(PassageTerm {
            record: glossary.record(sought.term),
            words: sought.words,
            expected: glossary.expected(sought.term, language),
            definition: definition.best(glossary.terms[sought.term].id, "definition", reader).unwrap_or_default(),
            there: sought.there,
            do_not_translate: glossary.terms[sought.term].do_not_translate,
        });
    }
    let own = words(language).unwrap_or_default();
    let forbidden = reading.forbidden(&own, language);
    let forbidden = forbidden.into_iter().map(|place| {
        let (start, length) = spot(&own, &place.range);
        Ok(Forbidden {
            record: glossary.record(place.form.term),
            start,
            length,
            words: own[place.range.clone()].to_owned(),
            expected: glossary.expected(place.form.term, language),
            reason: place.form.row.map(|row| crate::wording::best(view, row, "reason", reader)).transpose()?.flatten(),
        })
    });
    Ok(PassageTerms { terms, forbidden: forbidden.collect::<Result<_>>()? })
}
