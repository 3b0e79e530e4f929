//! The terms that come with Hamkor, in a new office and in one that takes them in.

use std::collections::{BTreeMap, BTreeSet};

use hamkor_language::{WrittenLanguage, messages};
use serde::Deserialize;

use super::{CONCEPT, FORMS, SOURCES, TermField};
use crate::change::Change;
use crate::member::Action;
use crate::record::{create_with, insert_row, write_column};
use crate::wording::{self, NAME};
use crate::{Error, Office, Outcome, RecordKind, RecordRef, Result, Tx, View};

/// A text in the languages that it has.
type Text = BTreeMap<WrittenLanguage, String>;

#[derive(Deserialize)]
struct TermsFile {
    checked_on: String,
    source: BTreeMap<String, SourceEntry>,
    reason: BTreeMap<String, Text>,
    term: Vec<TermEntry>,
}

#[derive(Deserialize)]
struct SourceEntry {
    name: String,
    address: Option<String>,
}

#[derive(Deserialize)]
struct TermEntry {
    field: TermField,
    #[serde(default)]
    do_not_translate: bool,
    /// The preferred words and the definition.
    ko: [String; 2],
    uz: [String; 2],
    ru: [String; 2],
    en: [String; 2],
    /// `<language> <source>`, with a question mark before it where nobody looked.
    sources: Vec<String>,
    /// Language, standing, words and the key of a reason.
    #[serde(default)]
    forms: Vec<Vec<String>>,
}

impl TermEntry {
    fn texts(&self) -> [(WrittenLanguage, &[String; 2]); 4] {
        [
            (WrittenLanguage::Korean, &self.ko),
            (WrittenLanguage::Uzbek, &self.uz),
            (WrittenLanguage::Russian, &self.ru),
            (WrittenLanguage::English, &self.en),
        ]
    }
}

/// A line of `sources`: the language, the key of the source, and whether somebody looked.
fn source_of(line: &str) -> Option<(WrittenLanguage, &str, bool)> {
    let (asked, line) = line.strip_prefix('?').map_or((true, line), |line| (false, line));
    let (language, key) = line.split_once(' ')?;
    Some((language.parse().ok()?, key, asked))
}

fn file() -> Result<TermsFile> {
    toml::from_str(include_str!("terms.toml")).map_err(Error::unexpected)
}

/// Writes the program's own terms into a new office.
pub(crate) fn found(tx: &Tx<'_>) -> Result<()> {
    let file = file()?;
    for entry in &file.term {
        write(tx, &file, entry)?;
    }
    Ok(())
}

/// Takes those of the terms that come with Hamkor into an office which it does not have: they are known by their English name.
/// Answers how many.
///
/// # Errors
/// When the office has them all, or the role does not allow it.
pub fn add_missing(office: &Office) -> Result<Outcome<u32>> {
    let file = file()?;
    office.change(Change::new(Action::Keep, messages::glossary_history_added()), |tx| {
        let known = known(tx)?;
        let mut added = 0;
        for entry in file.term.iter().filter(|entry| !known.contains(&entry.en[0].to_lowercase())) {
            let term = write(tx, &file, entry)?;
            tx.touch(term);
            added += 1;
        }
        if added == 0 { Err(Error::TermsAllThere) } else { Ok(added) }
    })
}

/// The English names that terms have already, in small letters.
fn known(view: &View<'_>) -> Result<BTreeSet<String>> {
    let mut statement = view.connection().prepare_cached(
        "SELECT wording.text FROM term JOIN wording ON wording.owner = term.id AND wording.field = 'name'
           AND wording.language = 'en'
         WHERE term.deleted_at IS NULL",
    )?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(names.map(|name| name.map(|name| name.to_lowercase())).collect::<rusqlite::Result<_>>()?)
}

fn write(tx: &Tx<'_>, file: &TermsFile, entry: &TermEntry) -> Result<RecordRef> {
    let id = create_with(tx, &CONCEPT)?;
    write_column(tx, CONCEPT.table, id.0, "field", &entry.field)?;
    if entry.do_not_translate {
        write_column(tx, CONCEPT.table, id.0, "do_not_translate", &true)?;
    }
    for (language, [words, definition]) in entry.texts() {
        // A name is in each language its own; the definitions were first written in Korean.
        wording::set(tx, id.0, NAME, language, words, language)?;
        wording::set(tx, id.0, "definition", language, definition, WrittenLanguage::Korean)?;
    }
    for form in &entry.forms {
        let [language, standing, words, reason @ ..] = form.as_slice() else { return Err(Error::OfficeDamaged) };
        let row = insert_row(tx, &CONCEPT, &FORMS, id, None)?.0;
        for (column, value) in [("language", language), ("standing", standing), ("words", words)] {
            write_column(tx, FORMS.table, row, column, value)?;
        }
        let reason = reason.first().and_then(|key| file.reason.get(key));
        for (language, text) in reason.into_iter().flatten() {
            wording::set(tx, row, "reason", *language, text, WrittenLanguage::Korean)?;
        }
    }
    for line in &entry.sources {
        let (language, key, asked) = source_of(line).ok_or(Error::OfficeDamaged)?;
        let source = file.source.get(key).ok_or(Error::OfficeDamaged)?;
        let row = insert_row(tx, &CONCEPT, &SOURCES, id, None)?.0;
        write_column(tx, SOURCES.table, row, "language", &language.tag())?;
        write_column(tx, SOURCES.table, row, "source", &source.name)?;
        if let Some(address) = &source.address {
            write_column(tx, SOURCES.table, row, "address", address)?;
        }
        if asked {
            write_column(tx, SOURCES.table, row, "checked_on", &file.checked_on)?;
        }
    }
    Ok(RecordRef { kind: RecordKind::Term, id })
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;

    use super::super::Standing;
    use super::*;
    use crate::Role;
    use crate::record;
    use crate::testing::{Fixture, colleague};

    #[test]
    fn every_term_is_complete_in_four_languages_and_says_where_its_words_are_from() {
        let file = file().unwrap();
        assert!(file.term.len() >= 120, "{} terms", file.term.len());
        let mut looked_up = 0;
        for entry in &file.term {
            for (language, texts) in entry.texts() {
                for text in texts {
                    assert!(!text.trim().is_empty() && text.trim() == text, "{language}: {text:?}");
                    let typed =
                        language == WrittenLanguage::Uzbek && hamkor_language::spelling::normalise(text) != *text;
                    assert!(!typed, "{text:?}");
                }
                assert!(texts[1].ends_with('.'), "{:?}", texts[1]);
            }
            let sources: Vec<_> = entry.sources.iter().map(|line| source_of(line).unwrap()).collect();
            for language in WrittenLanguage::ALL {
                assert!(sources.iter().any(|(one, ..)| *one == language), "{}: no source in {language}", entry.en[0]);
            }
            assert!(sources.iter().all(|(_, key, _)| file.source.contains_key(*key)), "{sources:?}");
            // Where the words were looked up, the page on which they stand is named.
            assert!(sources.iter().all(|(_, key, asked)| !asked || file.source[*key].address.is_some()), "{sources:?}");
            looked_up += usize::from(sources.iter().any(|(.., asked)| *asked));
            for form in &entry.forms {
                let standing = Standing::ALL.iter().find(|standing| standing.as_str() == form[1]).unwrap();
                assert_eq!(*standing == Standing::Forbidden, form.len() == 4, "{form:?}");
                assert!(form.get(3).is_none_or(|key| file.reason.contains_key(key)), "{form:?}");
            }
        }
        assert!(looked_up >= 120, "{looked_up} terms were looked up");
        assert!(file.reason.values().all(|reason| reason.len() == WrittenLanguage::ALL.len()));
        assert!(file.source.values().all(|source| source.address.as_ref().is_none_or(|one| one.starts_with("http"))));
    }

    #[test]
    fn an_office_takes_in_the_terms_that_it_lacks_and_one_step_back_takes_them_out() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let count = || {
            let query = record::Query::all();
            office
                .read(|view| record::list(view, RecordKind::Term, &query, record::Window::WHOLE, Language::Korean))
                .unwrap()
                .rows
        };
        assert_eq!(count(), []);
        let added = add_missing(&office).unwrap().value;
        let all = count();
        assert!(added >= 120 && all.len() == added as usize);
        assert!(matches!(add_missing(&office), Err(Error::TermsAllThere)));
        for row in &all[..3] {
            record::delete(&office, row.reference).unwrap();
        }
        assert_eq!(add_missing(&office).unwrap().value, 3);
        assert_eq!(count().len(), all.len());
        office.undo().unwrap();
        assert_eq!(count().len(), all.len() - 3, "one step back takes them out again");
        let interpreter = colleague(&office, "통역", Role::Interpreter);
        office.identify(interpreter).unwrap();
        assert!(matches!(add_missing(&office), Err(Error::NotAllowed)));
    }

    #[test]
    fn an_office_is_founded_with_them_where_that_is_asked_for() {
        let fixture = Fixture::new();
        let new = crate::NewOffice {
            name: "사무소".into(),
            place: String::new(),
            member_name: "통역".into(),
            role: Role::Interpreter,
            language: Language::Korean,
            terms: true,
        };
        let office = Office::create(&fixture.path(), &new, &Fixture::passphrase(), fixture.machine()).unwrap();
        let count = office.read(|view| record::count(view, RecordKind::Term)).unwrap();
        assert!(count >= 120, "{count}");
        assert!(office.undoable().unwrap().is_none(), "what an office begins with is no step of anybody's");
    }
}
