//! The form that is filled in by hand in the field, a line an indicator.

use hamkor_language::{Language, Message, format, messages};

use super::{CONCEPT, PARTS, SurveyState};
use crate::record::{Summary, SummaryColumn, one, rows, texts};
use crate::{Error, RecordId, Result, View};

/// The room that is left for a hand to write in, in signs.
const SCORE: usize = 8;
const PLACE: usize = 16;
const EVIDENCE: usize = 30;

/// The form, as long as scores are still to be taken.
pub(super) fn form(view: &View<'_>, survey: RecordId, language: Language) -> Result<Vec<Summary>> {
    let state = one(view, &CONCEPT, survey)?.get::<SurveyState>("state")?;
    if !matches!(state, Some(SurveyState::Planned | SurveyState::InTheField)) {
        return Ok(Vec::new());
    }
    let part = PARTS.iter().find(|part| part.table == "survey_indicator").ok_or(Error::RecordNotFound)?;
    let texts = texts(view, &CONCEPT, survey)?;
    let room = |signs: usize| "\u{a0}".repeat(signs);
    let mut lines = Vec::new();
    for (id, row) in rows(view, &CONCEPT, part, survey)? {
        let highest = row.get::<i64>("highest")?.map(|highest| format::number(language, highest)).unwrap_or_default();
        lines.push(vec![
            row.get::<String>("code")?.unwrap_or_default(),
            texts.best(id.0, "title", language).unwrap_or_default(),
            highest,
            room(SCORE),
            room(PLACE),
            room(EVIDENCE),
        ]);
    }
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let column = |message: Message, figures| SummaryColumn { text: message.text(language), figures };
    Ok(vec![Summary {
        label: messages::survey_form().text(language),
        columns: vec![
            column(messages::field_indicator_code(), false),
            column(messages::field_indicator(), false),
            column(messages::field_highest_score(), true),
            column(messages::field_score(), false),
            column(messages::field_place(), false),
            column(messages::field_evidence_of_score(), false),
        ],
        rows: lines,
    }])
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::*;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;
    use crate::{RecordKind, RecordRef};

    #[test]
    fn paper_has_a_form_as_long_as_scores_are_to_be_taken_and_the_page_has_none() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let kind = RecordKind::Survey;
        let id = record::create(&office, kind, "현지 실사", WrittenLanguage::Korean).unwrap().value;
        let survey = RecordRef { kind, id };
        let set = |row: Option<&RowRef>, field: &str, value: &str| {
            record::set(&office, survey, row, field, Some(value)).unwrap();
        };
        let row = |part: &str| RowRef {
            part: part.to_owned(),
            id: record::add_row(&office, survey, part, None).unwrap().value,
        };
        set(Some(&row("survey_domain")), "code", "1");
        let indicator = row("survey_indicator");
        for (field, value) in [("code", "1.1"), ("domain", "1"), ("highest", "5")] {
            set(Some(&indicator), field, value);
        }
        record::set_text(&office, survey, Some(&indicator), "title", WrittenLanguage::Korean, "통신망", false).unwrap();
        set(None, "starts", "2012-10-15");
        let on = |read: fn(&View<'_>, RecordRef, Language) -> Result<record::Sheet>| {
            office.read(|view| read(view, survey, Language::Korean)).unwrap().summaries
        };
        let form = on(record::edition).pop().unwrap();
        assert_eq!(form.label, "현지 진단표");
        assert_eq!(form.rows[0][..3], ["1.1", "통신망", "5"]);
        assert!(form.rows[0][3..].iter().all(|cell| cell.trim().is_empty()));
        assert!(on(record::read).iter().all(|table| table.label != form.label));
        record::move_to(&office, survey, "in_the_field", None, Language::Korean).unwrap();
        let score = row("survey_score");
        set(Some(&score), "score", "3");
        record::move_to(&office, survey, "analysed", None, Language::Korean).unwrap();
        assert!(on(record::edition).iter().all(|table| table.label != form.label));
    }
}
