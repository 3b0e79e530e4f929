//! A document begun from a template.

use hamkor_language::{Language, WrittenLanguage, messages};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Block, CLAUSES, CONCEPT, Document, PASSAGES};
use crate::change::Change;
use crate::member::Action;
use crate::passage::{self, Inline, NewPassage, Numbering, Numbers, PassageKind, Shape, inline};
use crate::plan;
use crate::record::{Stored, create_with, insert_row, of_kind, one, rows, texts, write_column};
use crate::wording::{self, TEXT, TITLE, Texts, Typed};
use crate::{Error, Office, Outcome, PlanKindId, RecordId, RecordKind, RecordRef, Result, Tx, View};

/// A template that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Template {
    /// Which.
    pub id: RecordId,
    /// What it is called, for the reader.
    pub name: String,
    /// What it makes.
    pub document: Document,
    /// What that is called, for the reader.
    pub text: String,
    /// The kind of record that is made.
    pub makes: RecordKind,
}

/// The templates that there are, in the order in which the program names what they make.
///
/// # Errors
/// When the file cannot be read.
pub fn choices(view: &View<'_>, language: Language) -> Result<Vec<Template>> {
    let mut statement = view
        .connection()
        .prepare_cached("SELECT id, document FROM mou_template WHERE deleted_at IS NULL ORDER BY id")?;
    let found = statement.query_map([], |row| Ok((row.get::<_, RecordId>("id")?, row.get("document")?)))?;
    let mut templates = Vec::new();
    for found in found {
        let (id, document): (RecordId, Option<Document>) = found?;
        let document = document.unwrap_or(Document::Memorandum);
        let name = wording::best(view, id.0, TITLE, language)?.unwrap_or_default();
        let text = document.message().text(language);
        templates.push(Template { id, name, document, text, makes: document.makes() });
    }
    templates.sort_by_key(|template| template.document);
    Ok(templates)
}

/// A passage of a template.
struct Prepared {
    row: Uuid,
    block: Block,
}

/// Makes what a template is for: with a title, first written in the title's language, and with its passages in every language
/// that they have. A plan may be given its kind; else it has the first that there is.
///
/// # Errors
/// When there is no such template, the title is empty, or the role does not allow it.
pub fn begin(
    office: &Office,
    template: RecordId,
    title: impl Into<Typed>,
    language: WrittenLanguage,
    kind: Option<PlanKindId>,
) -> Result<Outcome<RecordRef>> {
    let title = title.into().trimmed();
    if title.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    let document = office.read(|view| document(&one(view, &CONCEPT, template)?))?;
    let makes = document.makes();
    let (action, message) = if makes == RecordKind::Plan {
        (Action::Draft, messages::plan_history_created(title.text.as_str()))
    } else {
        (Action::Keep, messages::record_history_created(makes.message(), title.text.as_str()))
    };
    office.change(Change::new(action, message), |tx| {
        let made = match document {
            Document::Memorandum => memorandum(tx, template)?,
            _ if makes == RecordKind::Plan => return begin_plan(tx, template, title, language, kind),
            _ => record(tx, template, document, language)?,
        };
        wording::set(tx, made.id.0, TITLE, language, title, language)?;
        tx.touch(made);
        Ok(made)
    })
}

fn document(template: &Stored) -> Result<Document> {
    Ok(template.get("document")?.unwrap_or(Document::Memorandum))
}

/// A plan with the passages of the template.
fn begin_plan(
    tx: &mut Tx<'_>,
    template: RecordId,
    title: Typed,
    language: WrittenLanguage,
    kind: Option<PlanKindId>,
) -> Result<RecordRef> {
    let kind = match kind {
        Some(kind) => kind,
        None => plan::kinds(tx, language.language())?.first().ok_or(Error::OfficeDamaged)?.id,
    };
    let id = plan::insert(tx, kind, language, None)?;
    plan::write_numbering(tx, id, numbering(tx, template)?)?;
    wording::set(tx, id.0, TITLE, language, title, language)?;
    let words = texts(tx, &CONCEPT, template)?;
    let mut after = None;
    for Prepared { row, block } in prepared(tx, template)? {
        let (kind, level, ordered) = block.passage();
        let shape = Shape { ordered, ..Shape::default() };
        let passage = passage::insert(tx, &NewPassage { plan: id, after, kind, level, shape })?;
        for (one, text) in in_order(&words, row, language) {
            let stored = inline::write(&[Inline::plain(text)]);
            wording::set(tx, passage.0, TEXT, one, &stored, language)?;
        }
        after = Some(passage);
    }
    tx.touch(id);
    Ok(id.into())
}

/// The texts of a row, the one in the language of the document first: the others are made from it.
fn in_order(words: &Texts, row: Uuid, first: WrittenLanguage) -> Vec<(WrittenLanguage, String)> {
    let mut texts: Vec<_> = words.stored(row, "text").collect();
    texts.sort_by_key(|(language, _)| (*language != first, *language));
    texts
}

fn numbering(view: &View<'_>, template: RecordId) -> Result<Numbering> {
    Ok(one(view, &CONCEPT, template)?.get("numbering")?.unwrap_or(Numbering::Sections))
}

/// The passages of a template; a row that does not say what it is, is a paragraph.
fn prepared(view: &View<'_>, template: RecordId) -> Result<Vec<Prepared>> {
    rows(view, &CONCEPT, &PASSAGES, template)?
        .into_iter()
        .map(|(row, stored)| Ok(Prepared { row: row.0, block: stored.get("block")?.unwrap_or(Block::Paragraph) }))
        .collect()
}

/// A record whose text is the template's, written out in the numbering of each language.
fn record(tx: &Tx<'_>, template: RecordId, document: Document, language: WrittenLanguage) -> Result<RecordRef> {
    let kind = document.makes();
    let concept = of_kind(kind).ok_or(Error::RecordNotFound)?;
    let field = document.text_field().ok_or(Error::OfficeDamaged)?;
    let id = create_with(tx, concept)?;
    let words = texts(tx, &CONCEPT, template)?;
    let (prepared, numbering) = (prepared(tx, template)?, numbering(tx, template)?);
    let mut languages = WrittenLanguage::ALL;
    languages.sort_by_key(|one| (*one != language, *one));
    for one in languages {
        let text = written_out(&words, &prepared, numbering, one);
        wording::set(tx, id.0, field, one, &text, language)?;
    }
    Ok(RecordRef { kind, id })
}

/// The passages of a template in a language, a line each, as they are numbered and moved in.
fn written_out(words: &Texts, prepared: &[Prepared], numbering: Numbering, language: WrittenLanguage) -> String {
    let mut numbers = Numbers::new(numbering);
    let mut lines: Vec<String> = Vec::new();
    let mut under = 0;
    for Prepared { row, block } in prepared {
        let (kind, level, ordered) = block.passage();
        let number = numbers.next(kind, level, ordered, language.language());
        let text = words.stored(*row, "text").find(|(one, _)| *one == language).map(|(_, text)| text);
        let Some(text) = text else { continue };
        if kind == PassageKind::Heading {
            under = usize::from(level);
            if !lines.is_empty() {
                lines.push(String::new());
            }
        }
        // Two places for each depth, as Korean official documents are moved in.
        let depth = match kind {
            PassageKind::Heading => usize::from(level) - 1,
            PassageKind::ListItem => under + usize::from(level) - 1,
            _ => under,
        };
        let space = if number.is_empty() { "" } else { " " };
        lines.push(format!("{}{number}{space}{text}", "  ".repeat(depth)));
    }
    lines.join("\n")
}

/// A memorandum with the purpose and the clauses of the template.
fn memorandum(tx: &Tx<'_>, template: RecordId) -> Result<RecordRef> {
    let concept = of_kind(RecordKind::Mou).ok_or(Error::RecordNotFound)?;
    let from = one(tx, &CONCEPT, template)?;
    let id = create_with(tx, concept)?;
    write_column(tx, concept.table, id.0, "level", &from.get::<String>("level")?)?;
    wording::copy(tx, template.0, id.0, "purpose")?;
    let part = concept.parts.iter().find(|part| part.table == "mou_clause").ok_or(Error::RecordNotFound)?;
    for (clause, stored) in rows(tx, &CONCEPT, &CLAUSES, template)? {
        let row = insert_row(tx, concept, part, id, None)?.0;
        write_column(tx, part.table, row, "obliged", &stored.get::<String>("obliged")?)?;
        for field in ["heading", "text", "obligation"] {
            wording::copy(tx, clause.0, row, field)?;
        }
    }
    Ok(RecordRef { kind: RecordKind::Mou, id })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record;
    use crate::testing::Fixture;

    fn template(office: &Office, document: Document) -> RecordId {
        let all = office.read(|view| choices(view, Language::Korean)).unwrap();
        all.into_iter().find(|one| one.document == document).unwrap().id
    }

    #[test]
    fn each_template_makes_its_document_with_its_words_in_every_language() {
        let fixture = Fixture::new();
        let office = fixture.create();
        for document in Document::ALL.iter().copied() {
            let title = format!("새 문서 {}", document.as_str());
            let id = template(&office, document);
            let made = begin(&office, id, &title, WrittenLanguage::Korean, None).unwrap().value;
            assert_eq!(made.kind, document.makes());
            if made.kind == RecordKind::Plan {
                let read = office.read(|view| plan::read(view, made.id.0.into(), Language::Russian)).unwrap();
                assert!(read.passages.len() >= 10, "{document:?}");
                for passage in &read.passages {
                    for language in Language::ALL {
                        let wording = &passage.wordings[&language];
                        assert!(!wording.stale && !wording.text.is_empty(), "{language}: {passage:?}");
                    }
                }
            } else if let Some(field) = document.text_field() {
                let sheet = office.read(|view| record::read(view, made, Language::Korean)).unwrap();
                let text = sheet.fields.iter().find(|one| one.name == field).unwrap();
                assert!(Language::ALL.iter().all(|language| text.wordings[language].text.contains("«…")), "{text:?}");
                assert!(!sheet.remarks.is_empty(), "{document:?}: what is to be filled in is said");
            }
            office.undo().unwrap();
        }
        let all = office.read(|view| choices(view, Language::Korean)).unwrap();
        assert!(matches!(begin(&office, all[0].id, " ", WrittenLanguage::Korean, None), Err(Error::NameEmpty)));
    }

    #[test]
    fn a_letter_is_numbered_as_letters_of_its_language_are() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let id = template(&office, Document::Letter);
        let made = begin(&office, id, "협력 회신", WrittenLanguage::Korean, None).unwrap().value;
        let sheet = office.read(|view| record::read(view, made, Language::Korean)).unwrap();
        let text = &sheet.fields.iter().find(|one| one.name == "text").unwrap().wordings;
        let signs = |language: Language| -> Vec<String> {
            let lines =
                text[&language].text.lines().map(|line| line.split_whitespace().next().unwrap_or("").to_owned());
            lines.collect::<Vec<_>>()[1..6].to_vec()
        };
        assert_eq!(signs(Language::Korean), ["1.", "2.", "가.", "나.", "3."]);
        assert_eq!(signs(Language::Russian), ["1.", "2.", "2.1.", "2.2.", "3."]);
        assert_eq!(signs(Language::Uzbek), ["1.", "2.", "2.1.", "2.2.", "3."]);
    }

    #[test]
    fn a_brief_keeps_its_numbering_and_a_plan_may_change_it() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let id = template(&office, Document::Brief);
        let made = begin(&office, id, "장관 보고", WrittenLanguage::Korean, None).unwrap().value;
        let numbers = |language: Language| -> Vec<String> {
            let read = office.read(|view| plan::read(view, made.id.0.into(), language)).unwrap();
            read.passages.iter().take(5).map(|passage| passage.number.clone()).collect()
        };
        assert_eq!(numbers(Language::Korean), ["□", "○", "□", "○", "-"]);
        assert_eq!(numbers(Language::Russian), ["1.", "–", "2.", "–", "·"]);
        plan::set_numbering(&office, made.id.0.into(), Numbering::Administrative).unwrap();
        assert_eq!(numbers(Language::Korean), ["1.", "-", "2.", "-", "-"]);
        office.undo().unwrap();
        assert_eq!(numbers(Language::Korean)[0], "□");
    }

    #[test]
    fn the_programs_memoranda_speak_three_languages_and_a_memorandum_begins_with_one() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let all = office.read(|view| choices(view, Language::Korean)).unwrap();
        let memoranda: Vec<_> = all.iter().filter(|one| one.document == Document::Memorandum).collect();
        assert!(memoranda.len() >= 3);
        let mut clauses = 0;
        for one in &memoranda {
            let reference = RecordRef { kind: RecordKind::Template, id: one.id };
            let sheet = office.read(|view| record::read(view, reference, Language::Korean)).unwrap();
            let part = sheet.parts.iter().find(|part| part.name == "mou_template_clause").unwrap();
            clauses += part.rows.len();
            for row in &part.rows {
                for field in row.fields.iter().filter(|field| ["heading", "text"].contains(&field.name.as_str())) {
                    for language in [Language::Korean, Language::Uzbek, Language::Russian] {
                        let wording = &field.wordings[&language];
                        assert!(!wording.stale && !wording.text.trim().is_empty(), "{language:?}: {field:?}");
                    }
                }
            }
        }
        assert!(clauses >= 60, "{clauses} clauses");

        let first = RecordRef { kind: RecordKind::Template, id: memoranda[0].id };
        let mou = begin(&office, first.id, "새 양해각서", WrittenLanguage::Korean, None).unwrap().value;
        let sheet = office.read(|view| record::read(view, mou, Language::Russian)).unwrap();
        let copied = sheet.parts.iter().find(|part| part.name == "mou_clause").unwrap();
        let template = office.read(|view| record::read(view, first, Language::Russian)).unwrap();
        let clauses = template.parts.iter().find(|part| part.name == "mou_template_clause").unwrap();
        assert_eq!(copied.rows.len(), clauses.rows.len());
        assert_eq!(copied.rows[0].fields[0].text, clauses.rows[0].fields[0].text);
    }
}
