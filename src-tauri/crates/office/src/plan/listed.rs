//! What lists know of plans.

use std::collections::BTreeSet;

use super::needs::{needing_translation, waiting_for_me};
use super::{PlanState, actions, store};
use crate::member::Action;
use crate::record::{Apart, Concept, Field, Filter, States, date, link, number, plan_kind};
use crate::wording::TITLE;
use crate::{PlanId, RecordKind};

/// Plans as lists show them. A plan moves by opinions and is frozen, one by one: its moves are none of many together.
pub(crate) const LISTED: Concept = Concept {
    states: Some(States {
        set: PlanState::SET,
        path: &[],
        ended: &[
            PlanState::Approved.as_str(),
            PlanState::InForce.as_str(),
            PlanState::Superseded.as_str(),
            PlanState::Withdrawn.as_str(),
        ],
        moves: &[],
    }),
    apart: Some(Apart {
        action: Action::Draft,
        fields: &["kind", "responsible", "due", "dated"],
        write: |tx, id, field, value| {
            let id = PlanId(id.0);
            store::require_open(tx, id)?;
            tx.touch(id);
            actions::set_column(tx, id, field, value)
        },
        delete: |tx, id| actions::remove(tx, PlanId(id.0)),
        asked: |view, filter| match filter {
            Filter::WaitingForMe => waiting_for_me(view),
            Filter::NeedsTranslation => needing_translation(view),
            Filter::All | Filter::Open | Filter::Ended => Ok(BTreeSet::new()),
        },
    }),
    ..Concept::new(RecordKind::Plan, "plan", TITLE, FIELDS)
};

const FIELDS: &[Field] = &[
    plan_kind("kind").called("plan_kind").listed(),
    link("responsible", &[RecordKind::Organisation]).listed(),
    date("due").listed(),
    date("dated"),
    number("version").listed(),
    link("drafter", &[RecordKind::Member]),
];

#[cfg(test)]
mod tests {
    use hamkor_language::{Language, WrittenLanguage};

    use crate::passage::{self, Inline, PassageKind};
    use crate::plan::{self, PlanState};
    use crate::record::{self, Condition, Filter, Query, Sort, Test, Together, Window};
    use crate::testing::{Fixture, colleague};
    use crate::{Error, Office, PlanId, RecordId, RecordKind, Role};

    fn shown(office: &Office, query: &Query) -> record::List {
        office.read(|view| record::list(view, RecordKind::Plan, query, Window::WHOLE, Language::Korean)).unwrap()
    }

    fn names(office: &Office, query: &Query) -> Vec<String> {
        shown(office, query).rows.into_iter().map(|row| row.name).collect()
    }

    fn two_plans(office: &Office) -> (PlanId, PlanId) {
        let kinds = office.read(|view| plan::kinds(view, Language::Korean)).unwrap();
        let made =
            |title, kind: usize| plan::create(office, title, WrittenLanguage::Korean, kinds[kind].id).unwrap().value;
        (made("나", 0), made("가", 1))
    }

    #[test]
    fn plans_are_listed_by_any_field_and_grouped_by_their_kind() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (later, sooner) = two_plans(&office);
        plan::set_due(&office, later, Some("2014-03-01")).unwrap();
        plan::set_due(&office, sooner, Some("2014-05-01")).unwrap();
        assert_eq!(names(&office, &Query::all()), ["가", "나"]);
        let by = |sort: &str| Query { sort: Sort::Field(sort.into()), ..Query::all() };
        assert_eq!(names(&office, &by("due")), ["나", "가"]);
        let kinds = office.read(|view| plan::kinds(view, Language::Korean)).unwrap();
        let only =
            |field: &str, test| Query { conditions: vec![Condition { field: field.into(), test }], ..Query::all() };
        let of_kind = Test::AnyOf(vec![kinds[0].id.0.to_string()]);
        assert_eq!(names(&office, &only("kind", of_kind)), ["나"]);
        let until = Test::Between(None, Some("2014-04-01".into()));
        assert_eq!(names(&office, &only("due", until)), ["나"]);
        let list = shown(&office, &Query { group: Some("kind".into()), ..Query::all() });
        let mut expected = [kinds[0].name.clone(), kinds[1].name.clone()];
        expected.sort();
        let mut groups: Vec<String> = list.groups.iter().map(|group| group.text.clone()).collect();
        groups.sort();
        assert_eq!(groups, expected);
        assert_eq!(list.rows[0].state.as_deref(), Some("draft"));
        let drafter = shown(&office, &Query { columns: vec!["drafter".into()], ..by("drafter") }).rows[0].cells.clone();
        assert!(!drafter[0].is_empty());
    }

    #[test]
    fn plans_are_changed_together_by_their_own_rules_and_none_where_one_is_closed() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (first, second) = two_plans(&office);
        let ids = [RecordId(first.0), RecordId(second.0)];
        let together = |done: &Together| {
            record::change_together(&office, RecordKind::Plan, &ids, done, Language::Korean).map(drop)
        };
        let due = |value: &str| Together::Set { field: "due".into(), value: Some(value.into()) };
        together(&due("2014-03-01")).unwrap();
        let dues =
            || office.read(|view| Ok([first, second].map(|id| plan::read(view, id, Language::Korean).unwrap().due)));
        assert!(dues().unwrap().iter().all(Option::is_some));
        office.undo().unwrap();
        assert_eq!(dues().unwrap(), [None, None]);
        let version = Together::Set { field: "version".into(), value: Some("7".into()) };
        assert!(together(&version).is_err(), "a version is counted, not written");
        let no_kind = Together::Set { field: "kind".into(), value: None };
        assert!(together(&no_kind).is_err(), "a plan has a kind");
        plan::move_to(&office, second, PlanState::Withdrawn, Some("중복"), Language::Korean).unwrap();
        assert!(matches!(together(&due("2014-03-01")), Err(Error::OneOfMany { .. })));
        assert!(matches!(together(&Together::Delete), Err(Error::OneOfMany { .. })));
        assert_eq!(dues().unwrap(), [None, None]);
        let move_ = Together::Move { to: "in_review".into(), reason: None };
        assert!(matches!(together(&move_), Err(Error::MoveNotAllowed)), "plans move one by one");
        let open = Query { filter: Filter::Open, ..Query::all() };
        assert_eq!(names(&office, &open), ["나"]);
        record::change_together(&office, RecordKind::Plan, &ids[..1], &Together::Delete, Language::Korean).unwrap();
        assert_eq!(names(&office, &open), Vec::<String>::new());
    }

    #[test]
    fn what_waits_and_what_needs_translation_is_asked_for_by_its_filter() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (first, second) = two_plans(&office);
        let counted = || {
            let counts = office.read(plan::counts).unwrap();
            for (filter, count) in
                [(Filter::WaitingForMe, counts.waiting_for_me), (Filter::NeedsTranslation, counts.needs_translation)]
            {
                let list = shown(&office, &Query { filter, ..Query::all() });
                assert_eq!((list.total, list.plans), (count, Some(counts)), "{filter:?}");
            }
            (counts.waiting_for_me, counts.needs_translation)
        };
        let translation = Query { filter: Filter::NeedsTranslation, ..Query::all() };
        assert_eq!(counted(), (0, 2));
        plan::set_title(&office, first, WrittenLanguage::Uzbek, "N", false).unwrap();
        plan::set_title(&office, first, WrittenLanguage::Russian, "Н", false).unwrap();
        assert_eq!(names(&office, &translation), ["가"]);
        assert_eq!(counted(), (0, 1));
        // A passage is a text like the title.
        let passage = passage::add(&office, first, None, PassageKind::Paragraph, 0).unwrap().value;
        let write = |language, text: &str| {
            passage::set(&office, passage, language, &[Inline::plain(text)], false).unwrap();
            fixture.clock.advance(chrono::Duration::seconds(1));
        };
        write(WrittenLanguage::Korean, "가나다");
        write(WrittenLanguage::Uzbek, "a");
        assert_eq!(counted(), (0, 2));
        write(WrittenLanguage::Russian, "а");
        assert_eq!(counted(), (0, 1));
        write(WrittenLanguage::Korean, "가나다라");
        assert_eq!(counted(), (0, 2), "both translations are older now");
        office.undo().unwrap();
        assert_eq!(counted(), (0, 1));
        // What is given up is nobody's to translate.
        plan::move_to(&office, second, PlanState::Withdrawn, Some("중복"), Language::Korean).unwrap();
        assert_eq!(counted(), (0, 0));

        plan::move_to(&office, first, PlanState::InReview, None, Language::Korean).unwrap();
        assert_eq!(counted(), (0, 0), "whoever drafted it does not approve it");
        let chief = colleague(&office, "이영희", Role::DeputyChairman);
        office.identify(chief).unwrap();
        assert_eq!(counted(), (1, 0));
        plan::move_to(&office, first, PlanState::Returned, Some("근거 보완"), Language::Korean).unwrap();
        assert_eq!(counted(), (0, 0));
        office.identify(crate::testing::first_member(&office)).unwrap();
        assert_eq!(counted(), (1, 0), "it waits for its drafter");
    }
}
