//! What was found, worded for a reader.

use std::collections::HashMap;

use hamkor_language::search::{self, Piece, Query};
use hamkor_language::{Language, WrittenLanguage, messages, spelling};

use super::Found;
use super::gather::{self, Hit};
use super::rows::Part;
use crate::history::record_name;
use crate::{PassageId, RecordRef, Result, View};

/// How many places are shown.
const SHOWN: usize = 50;
/// About how long the words around a hit are, in characters.
const SNIPPET: usize = 90;

/// Finds the places where the words stand, the best first and fifty at most; the module has the rule of their order,
/// [`Query`] that of the words.
///
/// # Errors
/// When the file cannot be read.
pub fn find(view: &View<'_>, words: &str, language: Language) -> Result<Vec<Found>> {
    let Some(query) = Query::parse(words) else { return Ok(Vec::new()) };
    let mut names: HashMap<RecordRef, String> = HashMap::new();
    let mut found = Vec::new();
    for hit in gather::gather(view, &query, language.written(), SHOWN)? {
        let name = match names.get(&hit.record) {
            Some(name) => name.clone(),
            None => names.entry(hit.record).or_insert(record_name(view, hit.record, language)?).clone(),
        };
        let (shown, snippet) = snippet(&query, &hit, language);
        found.push(Found {
            record: hit.record,
            name,
            kind_text: hit.record.kind.message().text(language),
            language: shown,
            part: part_text(hit.place.part).text(language),
            snippet,
            passage: hit.place.part.is_passage().then_some(PassageId(hit.place.owner)),
        });
    }
    Ok(found)
}

/// The words around a hit. A reader of Uzbek Cyrillic reads Uzbek in Cyrillic here too.
fn snippet(query: &Query, hit: &Hit, reader: Language) -> (Language, Vec<Piece>) {
    let (text, marks) = (&hit.text, &hit.sight.marks);
    let part = search::around(text, marks, SNIPPET);
    let written = hit.place.language;
    if (reader, written) != (Language::UzbekCyrillic, WrittenLanguage::Uzbek) {
        return (written.language(), search::pieces(text, part, marks));
    }
    let cyrillic = spelling::to_cyrillic(&text[part.clone()]).text;
    let marks = query.marks(&cyrillic, written, hit.place.part.weight());
    let mut pieces = search::pieces(&cyrillic, 0..cyrillic.len(), &marks);
    let more = |text: &str| Piece { text: text.to_owned(), hit: false };
    if part.start > 0 {
        pieces.insert(0, more("… "));
    }
    if part.end < text.len() {
        pieces.push(more(" …"));
    }
    (reader, pieces)
}

fn part_text(part: Part) -> hamkor_language::Message {
    match part {
        Part::Title => messages::search_part_title(),
        Part::Heading => messages::search_part_heading(),
        Part::Node => messages::search_part_node(),
        Part::Passage | Part::Text => messages::search_part_text(),
    }
}
