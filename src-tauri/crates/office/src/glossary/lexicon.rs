//! The terms of an office as texts are read with them.

use std::collections::{BTreeMap, HashMap};

use hamkor_language::search::{Found, Lexicon, Reader};
use hamkor_language::{Language, WrittenLanguage, spelling};
use uuid::Uuid;

use super::Standing;
use crate::wording::Texts;
use crate::{Error, RecordKind, RecordRef, Result, View};

/// A term that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Which.
    pub record: RecordRef,
    /// What it is called, in each language in which it has a name; Uzbek Cyrillic is spelled from the Latin.
    pub names: BTreeMap<Language, String>,
    /// What it means, likewise.
    pub definitions: BTreeMap<Language, String>,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
}

/// The terms that stand in some texts, each once, in the order in which they first stand there.
///
/// # Errors
/// When the file cannot be read.
pub fn terms_in<'a>(view: &View<'_>, texts: impl IntoIterator<Item = (WrittenLanguage, &'a str)>) -> Result<Vec<Term>> {
    let glossary = Glossary::read(view)?;
    let mut reader = glossary.reader();
    let mut seen = Vec::new();
    for (language, text) in texts {
        for place in reader.places(text, language) {
            if place.form.standing != Standing::Forbidden && !seen.contains(&place.form.term) {
                seen.push(place.form.term);
            }
        }
    }
    seen.into_iter().map(|term| glossary.shown(view, term)).collect()
}

/// Every term, with a lexicon of all their words.
pub(super) struct Glossary {
    pub(super) terms: Vec<Known>,
    forms: Vec<Form>,
    lexicon: Lexicon,
}

/// A term as it is known while texts are read.
pub(super) struct Known {
    pub(super) id: Uuid,
    pub(super) do_not_translate: bool,
    pub(super) names: BTreeMap<WrittenLanguage, String>,
}

/// Words of a term in a language.
#[derive(Debug, Clone)]
pub(super) struct Form {
    /// The place of the term among the terms.
    pub(super) term: usize,
    pub(super) language: WrittenLanguage,
    pub(super) standing: Standing,
    pub(super) words: String,
    /// The row that tells them; none for the name.
    pub(super) row: Option<Uuid>,
}

/// Words of a term where they stand.
pub(super) struct Place<'a> {
    pub(super) form: &'a Form,
    pub(super) range: std::ops::Range<usize>,
}

impl Glossary {
    /// Reads the terms of an office.
    pub(super) fn read(view: &View<'_>) -> Result<Self> {
        let mut terms: Vec<Known> = Vec::new();
        let mut places: HashMap<Uuid, usize> = HashMap::new();
        let mut forms = Vec::new();
        let mut statement = view.connection().prepare_cached(include_str!("terms.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = Uuid::from_bytes(row.get("id")?);
            let language = written(&row.get::<_, String>("language")?)?;
            let term = *places.entry(id).or_insert(terms.len());
            if term == terms.len() {
                let do_not_translate = row.get::<_, Option<bool>>("do_not_translate")?.unwrap_or_default();
                terms.push(Known { id, do_not_translate, names: BTreeMap::new() });
            }
            let words: String = row.get("text")?;
            terms[term].names.insert(language, words.clone());
            forms.push(Form { term, language, standing: Standing::Preferred, words, row: None });
        }
        let mut statement = view.connection().prepare_cached(include_str!("forms.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let Some(term) = places.get(&Uuid::from_bytes(row.get("term")?)) else { continue };
            forms.push(Form {
                term: *term,
                language: written(&row.get::<_, String>("language")?)?,
                standing: row.get("standing")?,
                words: row.get("words")?,
                row: Some(Uuid::from_bytes(row.get("id")?)),
            });
        }
        let lexicon = Lexicon::new(forms.iter().map(|form| (form.language, form.words.as_str())));
        Ok(Self { terms, forms, lexicon })
    }

    pub(super) fn reader(&self) -> GlossaryReader<'_> {
        GlossaryReader { glossary: self, reader: self.lexicon.reader() }
    }

    pub(super) fn record(&self, term: usize) -> RecordRef {
        RecordRef::new(RecordKind::Term, self.terms[term].id)
    }

    /// The words that may be written for a term in a language, the preferred first.
    pub(super) fn expected(&self, term: usize, language: WrittenLanguage) -> Vec<String> {
        let mut forms: Vec<&Form> = self
            .forms
            .iter()
            .filter(|form| form.term == term && form.language == language && form.standing != Standing::Forbidden)
            .collect();
        forms.sort_by_key(|form| form.standing);
        forms.into_iter().map(|form| form.words.clone()).collect()
    }

    /// What a term is called for a reader: in the reader's language, else in one that it has.
    pub(super) fn name(&self, term: usize, reader: Language) -> String {
        let names = &self.terms[term].names;
        let name = names.get(&reader.written()).or_else(|| names.values().next()).cloned().unwrap_or_default();
        let there = names.contains_key(&reader.written());
        if there && reader == Language::UzbekCyrillic { spelling::to_cyrillic(&name).text } else { name }
    }

    fn shown(&self, view: &View<'_>, term: usize) -> Result<Term> {
        let known = &self.terms[term];
        let texts = Texts::of_owner(view, known.id)?;
        let in_each = |field: &str| {
            Language::ALL
                .into_iter()
                .filter(|language| texts.has(known.id, field, language.written()))
                .filter_map(|language| Some((language, texts.best(known.id, field, language)?)))
                .collect()
        };
        Ok(Term {
            record: self.record(term),
            names: in_each("name"),
            definitions: in_each("definition"),
            do_not_translate: known.do_not_translate,
        })
    }
}

/// Reads texts with the terms of an office.
pub(super) struct GlossaryReader<'a> {
    glossary: &'a Glossary,
    reader: Reader<'a>,
}

impl<'a> GlossaryReader<'a> {
    /// Where words of terms stand in a text.
    pub(super) fn places(&mut self, text: &str, language: WrittenLanguage) -> Vec<Place<'a>> {
        let found = self.reader.find(text, language);
        found.into_iter().map(|Found { form, range }| Place { form: &self.glossary.forms[form], range }).collect()
    }

    /// The terms of which a text has words that may be written, also where these stand within those of another.
    pub(super) fn terms(&mut self, text: &str, language: WrittenLanguage) -> Vec<usize> {
        let forms = self.reader.every(text, language).into_iter().map(|form| &self.glossary.forms[form]);
        forms.filter(|form| form.standing != Standing::Forbidden).map(|form| form.term).collect()
    }
}

fn written(tag: &str) -> Result<WrittenLanguage> {
    tag.parse().map_err(|_| Error::OfficeDamaged)
}
