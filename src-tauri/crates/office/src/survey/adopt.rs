//! A recommendation becomes a measure of a plan.

use chrono_tz::Asia::Tashkent;
use hamkor_language::messages;

use super::{CONCEPT, PARTS};
use crate::change::Change;
use crate::member::Action;
use crate::record::{rows, texts, write_column};
use crate::wording::{self, NAME};
use crate::{Error, Office, Outcome, PartRowId, PlanNodeId, RecordId, RecordKind, RecordRef, Result, plan};

/// Adds a recommendation of a survey to an objective of a plan, as a measure with the same words in every language, and
/// notes on the recommendation which plan it went to and when.
///
/// # Errors
/// When there is no such recommendation or objective, the plan is closed to changes, it is a measure already, or the role
/// does not allow drafting.
pub fn adopt(office: &Office, survey: RecordId, row: PartRowId, objective: PlanNodeId) -> Result<Outcome<PlanNodeId>> {
    office.change(Change::new(Action::Draft, messages::survey_history_adopted()), |tx| {
        let part = PARTS.iter().find(|part| part.table == "survey_recommendation").ok_or(Error::RecordNotFound)?;
        let (_, stored) =
            rows(tx, &CONCEPT, part, survey)?.into_iter().find(|(id, _)| *id == row).ok_or(Error::RecordNotFound)?;
        if stored.get::<String>("done_on")?.is_some() {
            return Err(Error::MoveNotAllowed);
        }
        let (plan, measure) = plan::insert_measure(tx, objective)?;
        let texts = texts(tx, &CONCEPT, survey)?;
        let source = texts.source(row.0, "title");
        // The original first, so that the translations know what they were made from.
        let mut all: Vec<_> = texts.stored(row.0, "title").collect();
        all.sort_by_key(|(language, _)| Some(*language) != source);
        for (language, text) in all {
            wording::set(tx, measure.0, NAME, language, &text, source.unwrap_or(language))?;
        }
        let today = tx.now().with_timezone(&Tashkent).date_naive();
        write_column(tx, part.table, row.0, "plan", &plan)?;
        write_column(tx, part.table, row.0, "done_on", &today)?;
        tx.touch(plan);
        tx.touch(RecordRef { kind: RecordKind::Survey, id: survey });
        Ok(measure)
    })
}

#[cfg(test)]
mod tests {
    use hamkor_language::{Language, WrittenLanguage};

    use super::*;
    use crate::plan::NodeLevel;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;
    use crate::testing::records::plan as made_plan;

    #[test]
    fn a_recommendation_becomes_a_measure_once_in_every_language() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let plan = made_plan(&office, "ICT국가계획");
        let goal = plan::add_node(&office, plan, None, NodeLevel::Goal).unwrap().value;
        let objective = plan::add_node(&office, plan, Some(goal), NodeLevel::Objective).unwrap().value;
        let kind = RecordKind::Survey;
        let id = record::create(&office, kind, "현지 실사", WrittenLanguage::Korean).unwrap().value;
        let survey = RecordRef { kind, id };
        let row = record::add_row(&office, survey, "survey_recommendation", None).unwrap().value;
        let place = RowRef { part: "survey_recommendation".to_owned(), id: row };
        for (language, text) in
            [(WrittenLanguage::Korean, "표준 제정"), (WrittenLanguage::Russian, "Принять стандарты")]
        {
            record::set_text(&office, survey, Some(&place), "title", language, text, false).unwrap();
        }
        let remarks = || office.read(|view| record::read(view, survey, Language::English)).unwrap().remarks;
        assert_eq!(remarks(), ["Recommendations that are no measure yet: 1"]);
        assert!(matches!(adopt(&office, id, row, goal), Err(Error::MoveNotAllowed)), "a goal has no measures");
        let measure = adopt(&office, id, row, objective).unwrap().value;
        let read = office.read(|view| plan::read(view, plan, Language::Russian)).unwrap();
        let found = &read.goals[0].children[0].children[0];
        assert_eq!((found.id, found.names[&Language::Russian].text.as_str()), (measure, "Принять стандарты"));
        assert!(!found.names[&Language::Russian].stale);
        assert_eq!(remarks(), [""; 0]);
        assert!(matches!(adopt(&office, id, row, objective), Err(Error::MoveNotAllowed)), "once");
        office.undo().unwrap();
        assert_eq!(remarks().len(), 1);
    }
}
