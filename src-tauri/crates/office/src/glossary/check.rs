//! What a plan's translations lack of the glossary, and what in it is forbidden.

use std::ops::Range;

use hamkor_language::{Language, WrittenLanguage};
use serde::{Deserialize, Serialize};

use super::Standing;
use super::lexicon::{Glossary, GlossaryReader, Place};
use crate::passage;
use crate::wording::{self, Texts};
use crate::{CellId, PassageId, PlanId, RecordRef, Result, View, plan};

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum TermFindingKind {
    /// A term of the source is not in the translation.
    Missing,
    /// Words stand there that are not written.
    Forbidden,
    /// What stays as it is was translated.
    Translated,
}

/// Something that is wrong with a text of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct TermFinding {
    /// What is wrong.
    pub kind: TermFindingKind,
    /// In which passage.
    pub passage: PassageId,
    /// In which cell of its table.
    pub cell: Option<CellId>,
    /// In which language's text.
    pub language: WrittenLanguage,
    /// Of which term.
    pub record: RecordRef,
    /// What the term is called, for the reader.
    pub term: String,
    /// The words: those that are forbidden, or those of the source whose translation is missing.
    pub words: String,
    /// In which language's text the words stand.
    pub stands_in: WrittenLanguage,
    /// Where they begin in it, in UTF-16 code units, as a page counts.
    pub start: u32,
    /// How long they are, likewise.
    pub length: u32,
    /// What may be written, the preferred first.
    pub expected: Vec<String>,
    /// Why, for the reader, where the glossary says it.
    pub reason: Option<String>,
}

/// A plan as the glossary sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct GlossaryCheck {
    /// What is wrong, in the order of the text.
    pub findings: Vec<TermFinding>,
    /// How many times terms stand in the source.
    pub terms: u32,
}

/// Holds a plan's text in every language to the glossary.
///
/// # Errors
/// When there is no such plan.
pub fn check(view: &View<'_>, plan: PlanId, reader: Language) -> Result<GlossaryCheck> {
    let source = plan::source_language(view, plan)?;
    let texts = Texts::of_plan(view, plan)?;
    let glossary = Glossary::read(view)?;
    let mut reading = Reading::new(&glossary);
    let mut checked = GlossaryCheck { findings: Vec::new(), terms: 0 };
    for (owner, field) in passage::units(view, plan)? {
        let stored = texts.stored(owner, &field);
        let said: Vec<(WrittenLanguage, String)> =
            stored.map(|(language, text)| (language, passage::inline::plain(&text))).collect();
        let original = said.iter().find(|(language, _)| *language == source).map(|(_, text)| text.clone());
        let original = original.unwrap_or_default();
        let sought = reading.terms(&original, source);
        checked.terms = checked.terms.saturating_add(u32::try_from(sought.len()).unwrap_or(u32::MAX));
        let at = At { view, glossary: &glossary, passage: PassageId(owner), cell: passage::cell_of(&field), reader };
        for (language, text) in &said {
            if *language != source {
                let missing = reading.missing(&sought, &original, text, *language);
                for (kind, term, range) in missing {
                    checked.findings.push(at.finding(kind, term, *language, source, &original, &range, None)?);
                }
            }
            for place in reading.forbidden(text, *language) {
                let (term, row) = (place.form.term, place.form.row);
                checked.findings.push(at.finding(
                    TermFindingKind::Forbidden,
                    term,
                    *language,
                    *language,
                    text,
                    &place.range,
                    row,
                )?);
            }
        }
    }
    Ok(checked)
}

/// Where a finding is.
struct At<'a, 'v> {
    view: &'a View<'v>,
    glossary: &'a Glossary,
    passage: PassageId,
    cell: Option<CellId>,
    reader: Language,
}

impl At<'_, '_> {
    #[allow(clippy::too_many_arguments, reason = "a finding has as many sides")]
    fn finding(
        &self,
        kind: TermFindingKind,
        term: usize,
        language: WrittenLanguage,
        stands_in: WrittenLanguage,
        text: &str,
        range: &Range<usize>,
        row: Option<uuid::Uuid>,
    ) -> Result<TermFinding> {
        let (start, length) = spot(text, range);
        Ok(TermFinding {
            kind,
            passage: self.passage,
            cell: self.cell,
            language,
            record: self.glossary.record(term),
            term: self.glossary.name(term, self.reader),
            words: text[range.clone()].to_owned(),
            stands_in,
            start,
            length,
            expected: self.glossary.expected(term, language),
            reason: row.map(|row| wording::best(self.view, row, "reason", self.reader)).transpose()?.flatten(),
        })
    }
}

/// A term of a source, and whether its translation holds it.
pub(super) struct Sought {
    pub(super) term: usize,
    pub(super) words: String,
    pub(super) there: bool,
}

/// Reads texts and translations with a glossary.
pub(super) struct Reading<'a> {
    glossary: &'a Glossary,
    reader: GlossaryReader<'a>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(glossary: &'a Glossary) -> Self {
        Self { glossary, reader: glossary.reader() }
    }

    /// The terms of a source, each once, with where it first stands. Forbidden words are no term to translate.
    fn terms(&mut self, text: &str, language: WrittenLanguage) -> Vec<(usize, Range<usize>)> {
        let mut terms: Vec<(usize, Range<usize>)> = Vec::new();
        for place in self.reader.places(text, language) {
            if place.form.standing != Standing::Forbidden && terms.iter().all(|(term, _)| *term != place.form.term) {
                terms.push((place.form.term, place.range));
            }
        }
        terms
    }

    /// Words that are not written, where no other term is meant by them.
    pub(super) fn forbidden(&mut self, text: &str, language: WrittenLanguage) -> Vec<Place<'a>> {
        let places = self.reader.places(text, language);
        let good: Vec<Range<usize>> = places
            .iter()
            .filter(|place| place.form.standing != Standing::Forbidden)
            .map(|place| place.range.clone())
            .collect();
        let mut forbidden: Vec<Place<'a>> = Vec::new();
        for place in places {
            let seen = forbidden.last().is_some_and(|last| last.range == place.range);
            if place.form.standing == Standing::Forbidden && !good.contains(&place.range) && !seen {
                forbidden.push(place);
            }
        }
        forbidden
    }

    /// The terms that a translation does not hold. Where several terms share the words of the source, one of them suffices; a
    /// term without words in the language is not asked for.
    fn missing(
        &mut self,
        sought: &[(usize, Range<usize>)],
        source: &str,
        translation: &str,
        language: WrittenLanguage,
    ) -> Vec<(TermFindingKind, usize, Range<usize>)> {
        // Within a longer term a shorter one is written too.
        let there = self.reader.terms(translation, language);
        let holds = |term: usize, words: &str| {
            there.contains(&term) || (self.glossary.terms[term].do_not_translate && translation.contains(words))
        };
        sought
            .iter()
            .filter(|(term, range)| {
                let asked =
                    self.glossary.terms[*term].do_not_translate || !self.glossary.expected(*term, language).is_empty();
                let shared =
                    sought.iter().any(|(other, place)| place == range && holds(*other, &source[place.clone()]));
                asked && !shared
            })
            .map(|(term, range)| {
                let kept = self.glossary.terms[*term].do_not_translate;
                let kind = if kept { TermFindingKind::Translated } else { TermFindingKind::Missing };
                (kind, *term, range.clone())
            })
            .collect()
    }

    /// The terms of a source, and which of them its translation holds.
    pub(super) fn look(
        &mut self,
        source: &str,
        written_in: WrittenLanguage,
        translation: Option<&str>,
        language: WrittenLanguage,
    ) -> Vec<Sought> {
        let sought = self.terms(source, written_in);
        let missing: Vec<usize> = match translation {
            Some(translation) => {
                self.missing(&sought, source, translation, language).into_iter().map(|(_, term, _)| term).collect()
            }
            None => Vec::new(),
        };
        sought
            .into_iter()
            .map(|(term, range)| Sought { term, words: source[range].to_owned(), there: !missing.contains(&term) })
            .collect()
    }
}

/// Where a range of a text begins and how long it is, in UTF-16 code units.
pub(super) fn spot(text: &str, range: &Range<usize>) -> (u32, u32) {
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    (units(&text[..range.start]), units(&text[range.clone()]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::passage::{Inline, PassageKind};
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;
    use crate::{Office, RecordKind, glossary, wording::NAME};

    use WrittenLanguage::{English, Korean, Russian, Uzbek};

    /// A plan of one paragraph, first written in the first of the languages.
    fn plan_of(office: &Office, texts: &[(WrittenLanguage, &str)]) -> (PlanId, PassageId) {
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let id = plan::create(office, "계획", texts[0].0, kind).unwrap().value;
        let passage = passage::add(office, id, None, PassageKind::Paragraph, 0).unwrap().value;
        for (language, text) in texts {
            passage::set(office, passage, *language, &[Inline::plain(*text)], false).unwrap();
        }
        (id, passage)
    }

    /// What is found in a plan: what it is, in which language, and the words.
    fn found(office: &Office, plan: PlanId) -> Vec<(TermFindingKind, WrittenLanguage, String)> {
        let checked = office.read(|view| check(view, plan, Language::English)).unwrap();
        checked.findings.into_iter().map(|one| (one.kind, one.language, one.words)).collect()
    }

    #[test]
    fn inflected_translations_hold_their_terms_and_others_are_found_out() {
        use TermFindingKind::{Forbidden, Missing, Translated};
        let fixture = Fixture::new();
        let office = fixture.create();
        glossary::add_missing(&office).unwrap();
        for (source, text, language, translation, expected) in [
            // Every language from the Korean, in forms that no list has.
            (Korean, "전자정부를 구현한다.", Russian, "Создание электронного правительства.", &[][..]),
            (Korean, "전자정부를 구현한다.", Russian, "Создание цифрового государства.", &[(Missing, "전자정부")]),
            (Korean, "전자정부를 구현한다.", Uzbek, "Elektron hukumatni joriy etish.", &[]),
            (Korean, "전자정부를 구현한다.", Uzbek, "Hukumatni joriy etish.", &[(Missing, "전자정부")]),
            (Korean, "전자정부를 구현한다.", English, "To realise E-Government.", &[]),
            (
                Korean,
                "개인정보의 처리와 정보시스템에서",
                Russian,
                "обработка персональных данных в информационных системах",
                &[],
            ),
            (Korean, "정보시스템에서", Uzbek, "axborot tizimlaridan", &[]),
            (Korean, "정보시스템에서", Uzbek, "tizimlardan", &[(Missing, "정보시스템")]),
            // And into Korean, whatever particle follows.
            (Russian, "О персональных данных", Korean, "개인정보에 관하여", &[]),
            (Russian, "О персональных данных", Korean, "사적인 자료에 관하여", &[(Missing, "персональных данных")]),
            (Uzbek, "davlat xaridlarini oʻtkazish", Russian, "проведение государственных закупок", &[]),
            (Uzbek, "davlat xaridlarini oʻtkazish", Korean, "공공조달의 시행", &[]),
            (English, "information systems", Uzbek, "axborot tizimlari", &[]),
            // What is not written, with what stands for it.
            (
                Korean,
                "개인정보를",
                Uzbek,
                "shaxsiy maʼlumotlarni",
                &[(Missing, "개인정보"), (Forbidden, "shaxsiy maʼlumotlarni")],
            ),
            (Korean, "예산을", Uzbek, "byudjetni, budjetni", &[(Forbidden, "byudjetni")]),
            (Korean, "정보통신기술의", Uzbek, "AKTning va IKTning", &[(Forbidden, "IKTning")]),
            // A name stays as it is.
            (Korean, "UNICON은", Russian, "Центр UNICON.UZ", &[]),
            (Korean, "UNICON은", Russian, "Центр исследований", &[(Translated, "UNICON")]),
            // A text that is not there is not looked at.
            (Korean, "전자정부를", Russian, "", &[]),
        ] {
            let (plan, _) = plan_of(&office, &[(source, text), (language, translation)]);
            let expected: Vec<_> = expected
                .iter()
                .map(|(kind, words): &(TermFindingKind, &str)| (*kind, language, (*words).to_owned()))
                .collect();
            assert_eq!(found(&office, plan), expected, "{text} → {translation}");
        }
    }

    #[test]
    fn a_forbidden_word_says_why_and_where_it_stands() {
        let fixture = Fixture::new();
        let office = fixture.create();
        glossary::add_missing(&office).unwrap();
        let (plan, passage) = plan_of(&office, &[(Korean, "개인정보"), (Uzbek, "Bu – shaxsiy maʼlumotlar.")]);
        let checked = office.read(|view| check(view, plan, Language::Russian)).unwrap();
        assert_eq!(checked.terms, 1);
        let finding = checked.findings.iter().find(|one| one.kind == TermFindingKind::Forbidden).unwrap();
        assert_eq!((finding.passage, finding.stands_in, finding.start, finding.length), (passage, Uzbek, 5, 19));
        assert_eq!(finding.term, "персональные данные");
        assert_eq!(finding.expected, ["shaxsga doir maʼlumotlar"]);
        assert_eq!(finding.reason.as_deref(), Some("В законе этот термин не употребляется."));

        let shown = office.read(|view| glossary::terms_of(view, passage, None, Uzbek, Language::Korean)).unwrap();
        assert_eq!((shown.terms.len(), shown.terms[0].there), (1, false));
        assert_eq!(shown.forbidden[0].words, "shaxsiy maʼlumotlar");
        let source = office.read(|view| glossary::terms_of(view, passage, None, Korean, Language::Korean)).unwrap();
        assert!(source.terms[0].there && source.forbidden.is_empty());
    }

    #[test]
    fn the_offices_own_terms_count_as_those_that_come_with_it() {
        let fixture = Fixture::new();
        let office = fixture.create();
        glossary::add_missing(&office).unwrap();
        let id = record::create(&office, RecordKind::Term, "협력센터", Korean).unwrap().value;
        let term = RecordRef { kind: RecordKind::Term, id };
        record::set_text(&office, term, None, NAME, Russian, "центр сотрудничества", false).unwrap();
        let (plan, _) = plan_of(&office, &[(Korean, "협력센터에서"), (Russian, "в центре взаимодействия")]);
        assert_eq!(found(&office, plan).len(), 1);
        let row = record::add_row(&office, term, "term_form", None).unwrap().value;
        let row = RowRef { part: "term_form".to_owned(), id: row };
        for (field, value) in [("language", "ru"), ("words", "центр взаимодействия"), ("standing", "allowed")]
        {
            record::set(&office, term, Some(&row), field, Some(value)).unwrap();
        }
        assert_eq!(found(&office, plan), []);
        record::set(&office, term, Some(&row), "standing", Some("forbidden")).unwrap();
        assert_eq!(found(&office, plan).len(), 2);
        record::delete(&office, term).unwrap();
        assert_eq!(found(&office, plan), []);
    }

    #[test]
    fn a_long_plan_is_checked_at_once() {
        let fixture = Fixture::new();
        let office = fixture.create();
        glossary::add_missing(&office).unwrap();
        let glossary = office.read(Glossary::read).unwrap();
        let mut reading = Reading::new(&glossary);
        // Nothing is asked of the clock here: what is read twice is thought about once.
        let text = "Развитие электронного правительства и информационных систем. ".repeat(50);
        let first = reading.forbidden(&text, Russian).len();
        assert_eq!(reading.forbidden(&text, Russian).len(), first);
        let terms = office.read(|view| glossary::terms_in(view, [(Russian, text.as_str())])).unwrap();
        let names: Vec<&str> = terms.iter().map(|term| term.names[&Language::English].as_str()).collect();
        assert_eq!(names, ["electronic government", "information system"]);
        assert!(terms.iter().all(|term| term.definitions.len() == Language::ALL.len()));
    }
}
