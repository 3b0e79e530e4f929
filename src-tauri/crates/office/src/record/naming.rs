//! What records are called, by the texts that they have.

use hamkor_language::Language;
use hamkor_language::person::PersonName;
use rusqlite::OptionalExtension;
use uuid::Uuid;

use super::concept::{Naming, listed};
use super::store::Stored;
use crate::person::Custom;
use crate::wording::{NAME, Texts};
use crate::{Error, RecordKind, RecordRef, Result, View};

/// The name of a record for a reader; also of one that is deleted. Nothing for what has no name of its own.
pub(crate) fn name_of(view: &View<'_>, record: RecordRef, language: Language) -> Result<Option<String>> {
    Ok(names_of(view, record, &[language])?.pop())
}

/// The name of a record for a reader of each language; none for what has no name of its own.
pub(crate) fn names_of(view: &View<'_>, record: RecordRef, languages: &[Language]) -> Result<Vec<String>> {
    let naming = match record.kind {
        RecordKind::Member => Naming::Field(NAME),
        kind => match listed(kind) {
            Some(concept) => concept.naming,
            None => return Ok(Vec::new()),
        },
    };
    let texts = Texts::of_owner(view, record.id.0)?;
    let name: Box<dyn Fn(Language) -> String> = match naming {
        Naming::Field(field) => Box::new(|language| texts.best(record.id.0, field, language).unwrap_or_default()),
        Naming::Person => {
            let sql = "SELECT custom FROM person WHERE id = ?1";
            let mut person = view.connection().prepare_cached(sql)?;
            let Some(custom) = person.query_row([record.id], |row| row.get(0)).optional()? else {
                return Ok(Vec::new());
            };
            Box::new(move |language| person_name(&texts, record.id.0, custom, language))
        }
    };
    Ok(languages.iter().copied().map(name).collect())
}

/// The name of a record that was read.
pub(super) fn name_in(
    texts: &Texts,
    stored: &Stored,
    naming: Naming,
    owner: Uuid,
    language: Language,
) -> Result<String> {
    Ok(match naming {
        Naming::Field(field) => texts.best(owner, field, language).unwrap_or_default(),
        Naming::Person => {
            let custom = stored.get("custom")?.ok_or(Error::OfficeDamaged)?;
            person_name(texts, owner, custom, language)
        }
    })
}

/// A person's name from its parts, all of them in one language: the reader's, else one that the name is written in.
pub(super) fn person_name(texts: &Texts, owner: Uuid, custom: Custom, language: Language) -> String {
    let written_in = |language: Language| texts.has(owner, "family", language.written());
    let others = [Language::English, Language::Uzbek, Language::Russian, Language::Korean];
    let language = [language].into_iter().chain(others).find(|one| written_in(*one)).unwrap_or(language);
    let part = |field: &str| {
        if texts.has(owner, field, language.written()) {
            texts.best(owner, field, language).filter(|text| !text.is_empty())
        } else {
            None
        }
    };
    let name = PersonName {
        family: part("family").unwrap_or_default(),
        given: part("given").unwrap_or_default(),
        patronymic: part("patronymic"),
        custom: custom.naming(),
    };
    name.full(language)
}
