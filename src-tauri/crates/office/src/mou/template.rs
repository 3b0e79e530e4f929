//! Templates of memoranda: purpose and clauses in every language, which the office edits as its own.

use hamkor_language::{WrittenLanguage, messages};
use serde::Deserialize;

use super::{Level, Obliged};
use crate::change::Change;
use crate::member::Action;
use crate::record::{Concept, Field, Part, create_with, insert_row, line, lines, of_kind, word, write_column};
use crate::wording::{self, TITLE, Typed};
use crate::{Error, Office, Outcome, RecordId, RecordKind, RecordRef, Result, Tx};

const FIELDS: &[Field] = &[line("title"), word("level", Level::SET).called("mou_level").listed(), lines("purpose")];

const PARTS: &[Part] = &[Part::new(
    "mou_template_clause",
    &[line("heading"), lines("text"), word("obliged", Obliged::SET), line("obligation")],
)];

/// A template as it is kept.
pub(crate) const CONCEPT: Concept =
    Concept { parts: PARTS, ..Concept::new(RecordKind::MouTemplate, "mou_template", "title", FIELDS) };

/// A text in the languages that it has.
type Text = std::collections::BTreeMap<WrittenLanguage, String>;

#[derive(Deserialize)]
struct TemplatesFile {
    template: Vec<TemplateEntry>,
}

#[derive(Deserialize)]
struct TemplateEntry {
    level: Level,
    title: Text,
    purpose: Text,
    clause: Vec<ClauseEntry>,
}

#[derive(Deserialize)]
struct ClauseEntry {
    obliged: Obliged,
    heading: Text,
    text: Text,
    #[serde(default)]
    obligation: Text,
}

/// Writes the program's own templates into a new office.
pub(crate) fn found(tx: &Tx<'_>) -> Result<()> {
    let file: TemplatesFile = toml::from_str(include_str!("templates.toml")).map_err(Error::unexpected)?;
    let part = &PARTS[0];
    for entry in file.template {
        let id = create_with(tx, &CONCEPT)?;
        write_column(tx, CONCEPT.table, id.0, "level", &entry.level)?;
        write(tx, id.0, TITLE, &entry.title)?;
        write(tx, id.0, "purpose", &entry.purpose)?;
        for clause in entry.clause {
            let row = insert_row(tx, &CONCEPT, part, id, None)?.0;
            write_column(tx, part.table, row, "obliged", &clause.obliged)?;
            write(tx, row, "heading", &clause.heading)?;
            write(tx, row, "text", &clause.text)?;
            write(tx, row, "obligation", &clause.obligation)?;
        }
    }
    Ok(())
}

/// Korean first: the templates were first written in it.
fn write(tx: &Tx<'_>, owner: uuid::Uuid, field: &str, text: &Text) -> Result<()> {
    let source = WrittenLanguage::Korean;
    let (first, others): (Vec<_>, Vec<_>) = text.iter().partition(|(language, _)| **language == source);
    for (language, text) in first.into_iter().chain(others) {
        wording::set(tx, owner, field, *language, text, source)?;
    }
    Ok(())
}

/// Makes a memorandum with the purpose and the clauses of a template.
///
/// # Errors
/// When there is no such template, the title is empty, or the role does not allow it.
pub fn from_template(
    office: &Office,
    template: RecordId,
    title: impl Into<Typed>,
    language: WrittenLanguage,
) -> Result<Outcome<RecordId>> {
    let title = title.into().trimmed();
    if title.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    let concept = of_kind(RecordKind::Mou).ok_or(Error::RecordNotFound)?;
    let message = messages::record_history_created(RecordKind::Mou.message(), title.text.as_str());
    office.change(Change::new(Action::Keep, message), |tx| {
        let from = crate::record::one(tx, &CONCEPT, template)?;
        let id = create_with(tx, concept)?;
        wording::set(tx, id.0, TITLE, language, title, language)?;
        write_column(tx, concept.table, id.0, "level", &from.get::<String>("level")?)?;
        wording::copy(tx, template.0, id.0, "purpose")?;
        let part = concept.parts.iter().find(|part| part.table == "mou_clause").ok_or(Error::RecordNotFound)?;
        for (clause, stored) in crate::record::rows(tx, &CONCEPT, &PARTS[0], template)? {
            let row = insert_row(tx, concept, part, id, None)?.0;
            write_column(tx, part.table, row, "obliged", &stored.get::<String>("obliged")?)?;
            for field in ["heading", "text", "obligation"] {
                wording::copy(tx, clause.0, row, field)?;
            }
        }
        tx.touch(RecordRef { kind: RecordKind::Mou, id });
        Ok(id)
    })
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;

    use super::*;
    use crate::record;
    use crate::testing::Fixture;

    #[test]
    fn the_programs_templates_speak_three_languages_and_a_memorandum_begins_with_one() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let list = |kind| {
            office
                .read(|view| record::list(view, kind, &record::Query::all(), record::Window::WHOLE, Language::Korean))
                .unwrap()
        };
        let templates = list(RecordKind::MouTemplate).rows;
        assert!(templates.len() >= 3);
        let mut clauses = 0;
        for row in &templates {
            let sheet = office.read(|view| record::read(view, row.reference, Language::Korean)).unwrap();
            clauses += sheet.parts[0].rows.len();
            for row in &sheet.parts[0].rows {
                for field in row.fields.iter().filter(|field| ["heading", "text"].contains(&field.name.as_str())) {
                    for language in [Language::Korean, Language::Uzbek, Language::Russian] {
                        let wording = &field.wordings[&language];
                        assert!(!wording.stale && !wording.text.trim().is_empty(), "{language:?}: {field:?}");
                    }
                }
            }
        }
        assert!(clauses >= 60, "{clauses} clauses");

        let first = templates[0].reference;
        let id = from_template(&office, first.id, "새 양해각서", WrittenLanguage::Korean).unwrap().value;
        let mou = RecordRef { kind: RecordKind::Mou, id };
        let sheet = office.read(|view| record::read(view, mou, Language::Russian)).unwrap();
        let copied = sheet.parts.iter().find(|part| part.name == "mou_clause").unwrap();
        let template = office.read(|view| record::read(view, first, Language::Russian)).unwrap();
        assert_eq!(copied.rows.len(), template.parts[0].rows.len());
        assert_eq!(copied.rows[0].fields[0].text, template.parts[0].rows[0].fields[0].text);
    }
}
