//! The templates that a new office begins with.

use std::collections::BTreeMap;

use hamkor_language::WrittenLanguage;
use serde::Deserialize;
use uuid::Uuid;

use super::{Block, CLAUSES, CONCEPT, Document, PASSAGES};
use crate::mou::{Level, Obliged};
use crate::passage::Numbering;
use crate::record::{create_with, insert_row, write_column};
use crate::wording::{self, TITLE};
use crate::{Error, Result, Tx};

/// A text in the languages that it has.
type Text = BTreeMap<WrittenLanguage, String>;

#[derive(Deserialize)]
struct MemorandaFile {
    template: Vec<MemorandumEntry>,
}

#[derive(Deserialize)]
struct MemorandumEntry {
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

#[derive(Deserialize)]
struct DocumentsFile {
    template: Vec<DocumentEntry>,
}

/// Words in Korean, Uzbek, Russian and English.
type Words = [String; 4];

#[derive(Deserialize)]
struct DocumentEntry {
    document: Document,
    numbering: Numbering,
    title: Words,
    purpose: Words,
    passages: Vec<(Block, String, String, String, String)>,
}

/// Writes the program's own templates into a new office.
pub(crate) fn found(tx: &Tx<'_>) -> Result<()> {
    let file: DocumentsFile = toml::from_str(include_str!("documents.toml")).map_err(Error::unexpected)?;
    for entry in file.template {
        document(tx, &entry)?;
    }
    let file: MemorandaFile = toml::from_str(include_str!("memoranda.toml")).map_err(Error::unexpected)?;
    for entry in file.template {
        memorandum(tx, &entry)?;
    }
    Ok(())
}

fn document(tx: &Tx<'_>, entry: &DocumentEntry) -> Result<()> {
    let id = create_with(tx, &CONCEPT)?;
    write_column(tx, CONCEPT.table, id.0, "document", &entry.document)?;
    write_column(tx, CONCEPT.table, id.0, "numbering", &entry.numbering)?;
    write(tx, id.0, TITLE, &text(&entry.title))?;
    write(tx, id.0, "purpose", &text(&entry.purpose))?;
    for (block, ko, uz, ru, en) in &entry.passages {
        let row = insert_row(tx, &CONCEPT, &PASSAGES, id, None)?.0;
        write_column(tx, PASSAGES.table, row, "block", block)?;
        write(tx, row, "text", &text(&[ko, uz, ru, en].map(Clone::clone)))?;
    }
    Ok(())
}

fn memorandum(tx: &Tx<'_>, entry: &MemorandumEntry) -> Result<()> {
    let id = create_with(tx, &CONCEPT)?;
    write_column(tx, CONCEPT.table, id.0, "document", &Document::Memorandum)?;
    write_column(tx, CONCEPT.table, id.0, "level", &entry.level)?;
    write(tx, id.0, TITLE, &entry.title)?;
    write(tx, id.0, "purpose", &entry.purpose)?;
    for clause in &entry.clause {
        let row = insert_row(tx, &CONCEPT, &CLAUSES, id, None)?.0;
        write_column(tx, CLAUSES.table, row, "obliged", &clause.obliged)?;
        write(tx, row, "heading", &clause.heading)?;
        write(tx, row, "text", &clause.text)?;
        write(tx, row, "obligation", &clause.obligation)?;
    }
    Ok(())
}

fn text(words: &Words) -> Text {
    WrittenLanguage::ALL.into_iter().zip(words.iter().cloned()).collect()
}

/// Korean first: the templates were first written in it.
fn write(tx: &Tx<'_>, owner: Uuid, field: &str, text: &Text) -> Result<()> {
    let source = WrittenLanguage::Korean;
    let (first, others): (Vec<_>, Vec<_>) = text.iter().partition(|(language, _)| **language == source);
    for (language, text) in first.into_iter().chain(others) {
        wording::set(tx, owner, field, *language, text, source)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_has_a_template_that_is_whole_in_four_languages() {
        let file: DocumentsFile = toml::from_str(include_str!("documents.toml")).unwrap();
        for document in Document::ALL.iter().filter(|document| **document != Document::Memorandum) {
            let entry = file.template.iter().find(|entry| entry.document == *document).unwrap();
            assert!(entry.passages.len() >= 7, "{document:?}");
            let words = entry.passages.iter().map(|(_, ko, uz, ru, en)| [ko, uz, ru, en].map(Clone::clone));
            for words in words.chain([entry.title.clone(), entry.purpose.clone()]) {
                assert!(words.iter().all(|text| !text.trim().is_empty()), "{words:?}");
                // What is to be filled in is so in every language.
                let blanks: Vec<usize> = words.iter().map(|text| super::super::blanks(text)).collect();
                assert!(blanks.iter().all(|count| *count == blanks[0]), "{words:?}");
            }
        }
    }
}
