//! Wordings: every text that people read, a row a language.
//!
//! A wording knows from which wording of which language it was made. When that one reads differently now, it is *stale*:
//! derived whenever it is read, never stored. There is no wording in Uzbek Cyrillic: it is the spelling of the Latin.

mod spelling;
mod store;
mod typed;
mod view;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use spelling::{Doubt, SpelledText, choose_spelling};
pub use store::Texts;
pub(crate) use store::{
    Condition, NAME, PLACE, TEXT, TITLE, Text, UNIT, Worded, best, copy, mark, reword, set, set_stale, words,
};
pub use typed::Typed;
pub use view::{Wording, Wordings};

use crate::storage::word;

/// What a wording is to the others of the same text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum WordingState {
    /// Written in this language first.
    Original,
    /// Made from the original.
    Translated,
    /// A translation that a second pair of eyes has read.
    Reviewed,
}

impl WordingState {
    const ALL: [Self; 3] = [Self::Original, Self::Translated, Self::Reviewed];

    fn as_str(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }
}

impl ToSql for WordingState {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for WordingState {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        word(value, &Self::ALL, Self::as_str)
    }
}

/// What a translation remembers of the wording that it was made from.
pub(crate) fn digest(text: &str) -> Vec<u8> {
    Sha256::digest(text.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use hamkor_language::{Language, WrittenLanguage};

    use super::{Doubt, SpelledText};
    use crate::passage::{Inline, Marks};
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;
    use crate::{Office, Outcome, PassageId, PlanId, RecordKind, RecordRef, Result, passage, plan};

    #[test]
    fn uzbek_is_kept_with_its_own_letters_whatever_was_typed() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let kind = office.read(|view| plan::kinds(view, Language::Uzbek)).unwrap()[0].id;
        let plan = plan::create(&office, "Ta'lim yo‘nalishi", WrittenLanguage::Uzbek, kind).unwrap().value;
        let text = passage::add(&office, plan, None, passage::PassageKind::Paragraph, 0).unwrap().value;
        let typed = [Inline::plain("'Hamkor' o'zi")];
        passage::set(&office, text, WrittenLanguage::Uzbek, &typed, false).unwrap();
        passage::set(&office, text, WrittenLanguage::English, &[Inline::plain("o'clock")], false).unwrap();
        let plan = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
        assert_eq!(plan.title[&Language::Uzbek].text, "Taʼlim yoʻnalishi");
        let words = |language| plan.passages[0].inline[&language][0].shown().to_owned();
        assert_eq!(words(Language::Uzbek), "'Hamkor' oʻzi");
        assert_eq!(words(Language::English), "o'clock");
    }

    #[test]
    fn a_word_keeps_the_apostrophe_that_somebody_took_back() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, text) = paragraph(&office, &[]);
        let kept = ["O'Reilly".to_owned()];
        let typed = [Inline::plain("O'Reilly o'zi")];
        passage::type_in(&office, text, None, WrittenLanguage::Uzbek, &typed, &kept).unwrap();
        // Marking it as read leaves it.
        passage::mark(&office, text, WrittenLanguage::Uzbek, super::WordingState::Reviewed).unwrap();
        let read = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
        assert_eq!(read.passages[0].wordings[&Language::Uzbek].text, "O'Reilly oʻzi");
        passage::type_in(&office, text, None, WrittenLanguage::Uzbek, &typed, &[]).unwrap();
        let read = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
        assert_eq!(read.passages[0].wordings[&Language::Uzbek].text, "OʻReilly oʻzi");
    }

    #[test]
    fn a_person_spells_one_word_of_cyrillic_and_no_other() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, text) = paragraph(&office, &[Inline::plain("otsiz va "), strong("otsiz, otsizlar")]);
        let cyrillic = || {
            let plan = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
            let runs = &plan.passages[0].inline[&Language::UzbekCyrillic];
            let text: String = runs.iter().map(Inline::shown).collect();
            assert_eq!(text, plan.passages[0].wordings[&Language::UzbekCyrillic].text);
            text
        };
        assert_eq!(cyrillic(), "отсиз ва отсиз, отсизлар");
        spell(&office, text, 1, "оциз").unwrap();
        assert_eq!(cyrillic(), "отсиз ва оциз, отсизлар");
        spell(&office, text, 0, "ОТСИЗ").unwrap();
        assert_eq!(cyrillic(), "ОТСИЗ ва оциз, отсизлар");
        office.undo().unwrap();
        assert_eq!(cyrillic(), "отсиз ва оциз, отсизлар");
    }

    #[test]
    fn a_text_says_which_words_of_its_cyrillic_are_doubtful() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, text) = paragraph(&office, &[Inline::plain("🙂 otsiz va "), strong("otsiz, taʼlim")]);
        let cyrillic = || {
            let plan = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
            plan.passages[0].wordings[&Language::UzbekCyrillic].clone()
        };
        let doubt = |nth: u32, start: u32, chosen: bool| Doubt {
            start,
            length: 5,
            word: "otsiz".into(),
            nth,
            spellings: vec!["отсиз".into(), "оциз".into()],
            chosen,
        };
        // A page counts the face as two.
        assert_eq!(cyrillic().doubts, [doubt(0, 3, false), doubt(1, 12, false)]);
        spell(&office, text, 0, "оциз").unwrap();
        let chosen = Doubt { length: 4, ..doubt(0, 3, true) };
        assert_eq!(cyrillic().doubts, [chosen, doubt(1, 11, false)]);
        // Whoever says that the engine was right has chosen too.
        spell(&office, text, 1, "отсиз").unwrap();
        assert!(cyrillic().doubts.iter().all(|doubt| doubt.chosen));
        let plan = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
        assert_eq!(plan.passages[0].wordings[&Language::Uzbek].doubts, []);
    }

    #[test]
    fn words_of_a_record_and_of_its_rows_are_spelled_as_those_of_a_plan() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let id = record::create(&office, RecordKind::Visit, "Tashrif", WrittenLanguage::Uzbek).unwrap().value;
        let visit = RecordRef { kind: RecordKind::Visit, id };
        let id = record::add_row(&office, visit, "visit_programme", None).unwrap().value;
        let row = RowRef { part: "visit_programme".to_owned(), id };
        let places = [(None, "outcome"), (Some(row), "event")];
        for (row, field) in &places {
            let write = |text: &str| {
                record::set_text(&office, visit, row.as_ref(), field, WrittenLanguage::Uzbek, text, false).unwrap();
            };
            let spelled = || {
                let sheet = office.read(|view| record::read(view, visit, Language::UzbekCyrillic)).unwrap();
                let rows = sheet.parts.into_iter().flat_map(|part| part.rows).flat_map(|row| row.fields);
                let found = sheet.fields.into_iter().chain(rows).find(|one| one.name == *field).unwrap();
                let wording = &found.wordings[&Language::UzbekCyrillic];
                assert_eq!(found.text.as_deref(), Some(wording.text.as_str()));
                (wording.text.clone(), wording.doubts.iter().filter(|doubt| !doubt.chosen).count())
            };
            write("otsiz va otsiz");
            assert_eq!(spelled(), ("отсиз ва отсиз".to_owned(), 2));
            let text = SpelledText::Record { record: visit, row: row.clone(), field: (*field).to_owned() };
            super::choose_spelling(&office, &text, "otsiz", 1, "оциз").unwrap();
            assert_eq!(spelled(), ("отсиз ва оциз".to_owned(), 1));
            write("Yangi: otsiz va otsiz");
            assert_eq!(spelled(), ("Янги: отсиз ва оциз".to_owned(), 1));
            office.undo().unwrap();
            office.undo().unwrap();
            assert_eq!(spelled(), ("отсиз ва отсиз".to_owned(), 2));
            assert_eq!(
                super::choose_spelling(&office, &text, "otsiz", 0, "o t").unwrap_err().code(),
                "spelling-not-a-word"
            );
        }
        let none = SpelledText::Record { record: visit, row: None, field: "starts".to_owned() };
        super::choose_spelling(&office, &none, "otsiz", 0, "оциз").expect_err("a day is no text");
    }

    #[test]
    fn a_chosen_spelling_follows_its_word_and_no_other_takes_it() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, text) = paragraph(&office, &[Inline::plain("otsiz va otsiz")]);
        spell(&office, text, 1, "оциз").unwrap();
        for (latin, expected) in [
            ("Yangi: otsiz va otsiz", "Янги: отсиз ва оциз"),
            // One more before it, and none but itself.
            ("Yangi: otsiz, otsiz va otsiz", "Янги: отсиз, отсиз ва оциз"),
            ("va otsiz", "ва оциз"),
            // The word is written on and back.
            ("va otsizlar", "ва отсизлар"),
            ("va otsiz", "ва оциз"),
            ("otsiz emas", "оциз эмас"),
            ("bu otsiz emas, otsiz", "бу оциз эмас, отсиз"),
            // The chosen one is taken out, the other stays as it was.
            ("bu emas, otsiz", "бу эмас, отсиз"),
        ] {
            passage::set(&office, text, WrittenLanguage::Uzbek, &[Inline::plain(latin)], false).unwrap();
            let plan = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
            assert_eq!(plan.passages[0].wordings[&Language::UzbekCyrillic].text, expected, "{latin}");
        }
        office.undo().unwrap();
        let plan = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
        assert_eq!(plan.passages[0].wordings[&Language::UzbekCyrillic].text, "бу оциз эмас, отсиз");
    }

    #[test]
    fn every_chosen_spelling_follows_its_word_when_one_comes_before_all() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, text) = paragraph(&office, &[Inline::plain("va otsiz, otsiz, otsiz")]);
        for (nth, spelled) in [(0, "ОТСИЗ"), (1, "оциз"), (2, "ОЦИЗ")] {
            spell(&office, text, nth, spelled).unwrap();
        }
        let shown = || {
            let plan = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap();
            plan.passages[0].wordings[&Language::UzbekCyrillic].text.clone()
        };
        let more = [Inline::plain("otsiz va otsiz, otsiz, otsiz")];
        passage::set(&office, text, WrittenLanguage::Uzbek, &more, false).unwrap();
        assert_eq!(shown(), "отсиз ва ОТСИЗ, оциз, ОЦИЗ");
        let less = [Inline::plain("va otsiz, otsiz, otsiz")];
        passage::set(&office, text, WrittenLanguage::Uzbek, &less, false).unwrap();
        assert_eq!(shown(), "ва ОТСИЗ, оциз, ОЦИЗ");
    }

    fn spell(office: &Office, passage: PassageId, nth: u32, spelled: &str) -> Result<Outcome<()>> {
        super::choose_spelling(office, &SpelledText::Passage { passage, cell: None }, "otsiz", nth, spelled)
    }

    fn strong(text: &str) -> Inline {
        Inline::marked(text, Marks { strong: true, emphasis: false })
    }

    fn paragraph(office: &Office, runs: &[Inline]) -> (PlanId, PassageId) {
        let kind = office.read(|view| plan::kinds(view, Language::Uzbek)).unwrap()[0].id;
        let plan = plan::create(office, "Reja", WrittenLanguage::Uzbek, kind).unwrap().value;
        let text = passage::add(office, plan, None, passage::PassageKind::Paragraph, 0).unwrap().value;
        passage::set(office, text, WrittenLanguage::Uzbek, runs, false).unwrap();
        (plan, text)
    }
}
