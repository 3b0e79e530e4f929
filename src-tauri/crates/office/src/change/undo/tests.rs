//! What undo promises, over real files.

use chrono::Duration;
use hamkor_language::Language;

use crate::change::EntryKind;
use crate::testing::records::{deleted, draft, passage, plan, set, set_state, text, type_text};
use crate::testing::{Fixture, colleague, first_member};
use crate::{Error, Office, Role, history};

/// Two members: the first one drafts, the second is a policy officer.
fn two(fixture: &Fixture) -> (Office, crate::MemberId, crate::MemberId) {
    let office = fixture.create();
    let second = colleague(&office, "이지은", Role::PolicyOfficer);
    let first = first_member(&office);
    (office, first, second)
}

#[test]
fn a_step_is_undone_and_done_again_in_both_directions_many_times() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    for title in ["하나", "둘", "셋"] {
        set(&office, plan, plan.record(), "title", title).unwrap();
    }
    let title = || text(&office, plan.record(), "title");
    for _ in 0..2 {
        for expected in ["둘", "하나", "초안"] {
            office.undo().unwrap();
            assert_eq!(title().as_deref(), Some(expected));
        }
        for expected in ["하나", "둘", "셋"] {
            office.redo().unwrap();
            assert_eq!(title().as_deref(), Some(expected));
        }
    }
    assert!(matches!(office.redo(), Err(Error::RedoNothing)));
    office.undo().unwrap();
    assert!(office.redoable().unwrap().is_some());
    set(&office, plan, plan.record(), "title", "새로").unwrap();
    assert_eq!(office.redoable().unwrap(), None);
    assert!(matches!(office.redo(), Err(Error::RedoNothing)), "a new change clears what could be done again");
    office.undo().unwrap();
    assert_eq!(title().as_deref(), Some("둘"));
}

#[test]
fn undo_works_after_a_restart_and_stops_at_the_founding() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    set(&office, plan, plan.record(), "title", "고침").unwrap();
    office.close().unwrap();
    let office = fixture.open();
    let undone = office.undo().unwrap();
    assert_eq!(undone.value.record, Some(plan.into()));
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("초안"));
    office.close().unwrap();
    let office = fixture.open();
    office.redo().unwrap();
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("고침"));
    office.undo().unwrap();
    office.undo().unwrap();
    assert_eq!(office.undoable().unwrap(), None);
    assert!(matches!(office.undo(), Err(Error::UndoNotPossible)), "an office is not un-founded");
}

#[test]
fn a_later_change_by_another_stops_an_undo_and_is_named() {
    let fixture = Fixture::new();
    let (office, first, second) = two(&fixture);
    let plan = plan(&office, "초안");
    set(&office, plan, plan.record(), "title", "첫째의 제목").unwrap();
    office.identify(second).unwrap();
    fixture.clock.advance(Duration::hours(1));
    set(&office, plan, plan.record(), "title", "둘째의 제목").unwrap();
    office.identify(first).unwrap();
    let (before, later) = (history_length(&office), crate::Clock::now(&*fixture.clock));
    match office.undo() {
        Err(Error::UndoConflict { member, when }) => assert_eq!((member.as_str(), when), ("이지은", later)),
        other => panic!("{other:?}"),
    }
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("둘째의 제목"));
    assert_eq!(history_length(&office), before, "an undo that is refused leaves nothing");
    office.identify(second).unwrap();
    office.undo().unwrap();
    office.identify(first).unwrap();
    office.undo().unwrap();
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("초안"));
}

#[test]
fn an_undone_creation_keeps_what_others_hung_on_it() {
    let fixture = Fixture::new();
    let (office, first, second) = two(&fixture);
    let plan = plan(&office, "초안");
    office.identify(second).unwrap();
    let passage = passage(&office, plan, "둘째의 문단");
    office.identify(first).unwrap();
    office.undo().unwrap();
    assert!(deleted(&office, "plan", plan.record()), "the plan is marked, not gone");
    assert!(!deleted(&office, "passage", passage.record()));
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some("둘째의 문단"));
    office.identify(second).unwrap();
    set(&office, plan, passage.record(), "text", "고친 문단").unwrap();
    office.identify(first).unwrap();
    office.redo().unwrap();
    assert!(!deleted(&office, "plan", plan.record()));
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("초안"));
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some("고친 문단"));
}

#[test]
fn a_creation_that_another_worked_on_is_not_undone() {
    let fixture = Fixture::new();
    let (office, first, second) = two(&fixture);
    let plan = plan(&office, "초안");
    office.identify(second).unwrap();
    set_state(&office, plan, "returned", draft("move")).unwrap();
    office.identify(first).unwrap();
    assert!(matches!(office.undo(), Err(Error::UndoConflict { member, .. }) if member == "이지은"));
    assert!(!deleted(&office, "plan", plan.record()));
}

#[test]
fn an_approval_is_never_undone_nor_the_text_that_it_closed() {
    let fixture = Fixture::new();
    let (office, first, second) = two(&fixture);
    let plan = plan(&office, "초안");
    let passage = passage(&office, plan, "본문");
    set(&office, plan, passage.record(), "text", "고친 본문").unwrap();
    office.identify(second).unwrap();
    set_state(&office, plan, "approved", draft("approve").final_()).unwrap();
    assert_eq!(office.undoable().unwrap(), None);
    assert!(matches!(office.undo(), Err(Error::UndoNotPossible)));
    office.identify(first).unwrap();
    assert!(matches!(office.undo(), Err(Error::UndoNotPossible)));
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some("고친 본문"));
}

#[test]
fn typing_is_one_step_until_it_is_left() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let passage = passage(&office, plan, "");
    let typed = |text: &str| type_text(&office, plan, passage.record(), text).unwrap();
    let steps = history_length(&office);
    for text in ["전", "전자", "전자정", "전자정부"] {
        typed(text);
        fixture.clock.advance(Duration::seconds(5));
    }
    assert_eq!(history_length(&office), steps + 1);
    fixture.clock.advance(Duration::seconds(11));
    typed("전자정부와");
    assert_eq!(history_length(&office), steps + 2, "after 30 seconds a new step begins");
    office.seal().unwrap();
    typed("전자정부와 법");
    assert_eq!(history_length(&office), steps + 3, "a passage that was left begins a new step");
    office.undo().unwrap();
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some("전자정부와"));
    office.undo().unwrap();
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some("전자정부"));
    office.undo().unwrap();
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some(""));
    for _ in 0..3 {
        office.redo().unwrap();
    }
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some("전자정부와 법"));
}

#[test]
fn history_says_who_changed_what_before_and_after() {
    let fixture = Fixture::new();
    let (office, _, second) = two(&fixture);
    let plan = plan(&office, "국가 정보화 계획");
    office.identify(second).unwrap();
    set(&office, plan, plan.record(), "title", "국가 ICT 계획").unwrap();
    set_state(&office, plan, "in_review", draft("move")).unwrap();
    office.undo().unwrap();
    let filter = history::HistoryFilter { record: Some(plan.into()), ..Default::default() };
    let page = office.read(|view| history::page(view, &filter, Language::Russian)).unwrap();
    let kinds: Vec<_> = page.entries.iter().map(|entry| (entry.kind, entry.undone)).collect();
    assert_eq!(
        kinds,
        [(EntryKind::Undo, false), (EntryKind::Change, true), (EntryKind::Change, false), (EntryKind::Change, false)]
    );
    assert_eq!(page.entries[0].text, "Отменено: move");
    assert_eq!(page.entries[2].member, "이지은");
    assert_eq!(page.entries[2].at_text, "10:00");
    assert_eq!(page.entries[2].record.as_ref().map(|record| record.name.as_str()), Some("국가 ICT 계획"));
    let title = &page.entries[2].fields[0];
    assert_eq!((title.field.as_str(), title.language), ("Название", Some(Language::Korean)));
    assert_eq!(title.before.as_deref(), Some("국가 정보화 계획"));
    assert_eq!(title.after.as_deref(), Some("국가 ICT 계획"));

    let older = history::HistoryFilter { before: Some(page.entries[2].id.clone()), ..filter };
    let older = office.read(|view| history::page(view, &older, Language::Korean)).unwrap();
    assert_eq!(older.entries.len(), 1);
    assert_eq!(older.entries[0].id, page.entries[3].id);
}

fn history_length(office: &Office) -> usize {
    crate::testing::records::history(office).len()
}
