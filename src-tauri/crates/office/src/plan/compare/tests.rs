use hamkor_language::{Language, WrittenLanguage};

use super::*;
use crate::compare::RunKind;
use crate::passage::{self, Inline, Marks, PassageKind};
use crate::plan::{self, NodeLevel};
use crate::testing::{Fixture, approve};
use crate::{Office, PassageId, PlanId};

const KO: WrittenLanguage = WrittenLanguage::Korean;

fn draft(office: &Office) -> PlanId {
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
    plan::create(office, "전자정부 계획", KO, kind).unwrap().value
}

fn written(office: &Office, plan: PlanId, after: Option<PassageId>, text: &str) -> PassageId {
    let id = passage::add(office, plan, after, PassageKind::Paragraph, 0).unwrap().value;
    write(office, id, KO, text);
    id
}

fn write(office: &Office, id: PassageId, language: WrittenLanguage, text: &str) {
    passage::set(office, id, language, &[Inline::plain(text)], false).unwrap();
}

fn compared(office: &Office, plan: PlanId, from: Option<u32>, to: Option<u32>, language: Language) -> PlanComparison {
    office.read(|view| compare(view, plan, from, to, language, Language::English)).unwrap()
}

/// `-removed-`, `+added+`, the rest as it is.
fn shown(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run.kind {
            RunKind::Kept => run.text.clone(),
            RunKind::Added => format!("+{}+", run.text),
            RunKind::Removed => format!("-{}-", run.text),
        })
        .collect()
}

fn lines(comparison: &PlanComparison) -> Vec<(Became, bool, String)> {
    comparison.passages.iter().map(|passage| (passage.change, passage.moved, shown(&passage.runs))).collect()
}

#[test]
fn two_versions_are_compared_passage_by_passage() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = draft(&office);
    let first = written(&office, plan, None, "정책을 수립한다");
    let second = written(&office, plan, Some(first), "예산은 10억 원이다");
    let third = written(&office, plan, Some(second), "성과를 잰다");
    let fourth = written(&office, plan, Some(third), "끝");
    approve(&office, plan);
    plan::next_version(&office, plan).unwrap();
    write(&office, first, KO, "정책은 수립한다");
    passage::delete(&office, second).unwrap();
    passage::move_after(&office, fourth, None).unwrap();
    let new = written(&office, plan, Some(third), "새 문단");
    let now = compared(&office, plan, Some(1), None, Language::Korean);
    assert_eq!(
        lines(&now),
        [
            (Became::Same, true, "끝".to_owned()),
            (Became::Changed, false, "-정책을-+정책은+ 수립한다".to_owned()),
            (Became::Removed, false, "-예산은 10억 원이다-".to_owned()),
            (Became::Same, false, "성과를 잰다".to_owned()),
            (Became::Added, false, "+새 문단+".to_owned()),
        ]
    );
    assert_eq!(now.changes, Changes { added: 1, removed: 1, changed: 1, moved: 1 });
    assert!(!now.same);
    assert_eq!(
        (now.from.text.as_str(), now.to.text.as_str()),
        ("Version 1 · approved 28\u{a0}November\u{a0}2012", "Present text")
    );
    // In a language in which nothing was written, the passages came and went all the same.
    let russian = compared(&office, plan, Some(1), None, Language::Russian);
    assert_eq!((russian.changes.added, russian.changes.removed), (1, 1));
    // The other way round, what was added is removed.
    approve(&office, plan);
    let back = compared(&office, plan, Some(2), Some(1), Language::Korean);
    assert!(lines(&back).contains(&(Became::Removed, false, "-새 문단-".to_owned())), "{new}");
    assert!(compared(&office, plan, Some(2), Some(2), Language::Korean).same);
    let missing = office.read(|view| compare(view, plan, Some(3), None, Language::Korean, Language::Korean));
    assert!(matches!(missing, Err(Error::VersionNotFound)));
}

#[test]
fn marks_and_kinds_are_no_words_and_said_all_the_same() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = draft(&office);
    let strong = written(&office, plan, None, "굵게");
    let heading = written(&office, plan, Some(strong), "제목");
    approve(&office, plan);
    plan::next_version(&office, plan).unwrap();
    passage::set(&office, strong, KO, &[Inline::marked("굵게", Marks { strong: true, emphasis: false })], false)
        .unwrap();
    passage::set_kind(&office, heading, PassageKind::Heading, 1, false).unwrap();
    let now = compared(&office, plan, Some(1), None, Language::Korean);
    assert_eq!(lines(&now), [(Became::Changed, false, "굵게".into()), (Became::Changed, false, "제목".into())]);
    assert!(now.passages.iter().all(|passage| passage.reshaped));
    let heading = &now.passages[1];
    assert_eq!((heading.number.as_str(), heading.number_before.as_deref()), ("1", Some("")));
}

#[test]
fn tables_are_compared_cell_by_cell() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = draft(&office);
    let table = passage::add_table(&office, plan, None, 2, 2).unwrap().value;
    let cells = |office: &Office| {
        let plan = office.read(|view| plan::read(view, plan, Language::Korean)).unwrap();
        let table = plan.passages[0].table.clone().unwrap();
        table.rows.iter().map(|row| row.iter().map(|cell| cell.id).collect()).collect::<Vec<Vec<_>>>()
    };
    let set = |cell, text: &str| passage::set_cell(&office, table, cell, KO, &[Inline::plain(text)], false).unwrap();
    for (cell, text) in cells(&office).concat().into_iter().zip(["연도", "금액", "2012", "5억 원"]) {
        set(cell, text);
    }
    approve(&office, plan);
    plan::next_version(&office, plan).unwrap();
    passage::insert_row(&office, table, 0).unwrap();
    passage::delete_column(&office, table, 0).unwrap();
    let now = cells(&office);
    set(now[1][0], "4억 원");
    set(now[2][0], "6억 원");
    let compared = compared(&office, plan, Some(1), None, Language::Korean);
    let rows: Vec<(Became, Vec<String>)> = compared.passages[0]
        .table
        .as_ref()
        .unwrap()
        .rows
        .iter()
        .map(|row| (row.change, row.cells.iter().map(|cell| shown(&cell.runs)).collect()))
        .collect();
    assert_eq!(
        rows,
        [
            (Became::Changed, vec!["-연도-".to_owned(), "금액".to_owned()]),
            (Became::Added, vec!["+4억 원+".to_owned()]),
            (Became::Changed, vec!["-2012-".to_owned(), "-5억-+6억+ 원".to_owned()]),
        ]
    );
}

#[test]
fn goals_and_indicators_are_compared_with_what_is_said_of_them() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = draft(&office);
    written(&office, plan, None, "본문");
    let goal = plan::add_node(&office, plan, None, NodeLevel::Goal).unwrap().value;
    plan::set_node_name(&office, goal, KO, "서비스를 늘린다", false).unwrap();
    let indicator = plan::add_indicator(&office, goal).unwrap().value;
    plan::set_indicator_name(&office, indicator, KO, "서비스 수", false).unwrap();
    plan::set_numbers(&office, indicator, Some("10"), Some("60")).unwrap();
    approve(&office, plan);
    plan::next_version(&office, plan).unwrap();
    plan::set_numbers(&office, indicator, Some("10"), Some("1200.5")).unwrap();
    plan::set_node_dates(&office, goal, Some("2013-01-01"), None).unwrap();
    plan::set_due(&office, plan, Some("2013-06-30")).unwrap();
    let now = compared(&office, plan, Some(1), None, Language::Korean);
    let fact = |label: &str, before: Option<&str>, after: Option<&str>| ComparedFact {
        label: label.into(),
        before: before.map(Into::into),
        after: after.map(Into::into),
    };
    assert_eq!(now.facts, [fact("Due", None, Some("30\u{a0}June\u{a0}2013"))]);
    assert_eq!((now.goals[0].change, shown(&now.goals[0].runs)), (Became::Changed, "서비스를 늘린다".into()));
    assert_eq!(now.goals[0].facts.len(), 1);
    assert_eq!(now.goals[0].indicators[0].facts, [fact("Target", Some("60"), Some("1,200.5"))]);
}

#[test]
fn a_translation_shows_what_changed_in_its_source_since_it_was_made() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = draft(&office);
    let id = written(&office, plan, None, "정책을 수립한다");
    let ru = WrittenLanguage::Russian;
    let changes = || office.read(|view| source_changes(view, plan, ru, None)).unwrap();
    write(&office, id, ru, "Разработать политику");
    assert_eq!(changes(), []);
    for text in ["정책을 세운다", "정책을 곧 세운다", "정책을 곧 수립한다"] {
        write(&office, id, KO, text);
    }
    let found = |runs: &str| {
        let changes = changes();
        assert_eq!((changes.len(), changes[0].owner, changes[0].field.as_str()), (1, id.0, "text"));
        assert_eq!(changes[0].runs.as_deref().map(shown).as_deref(), Some(runs));
    };
    found("정책을 +곧 +수립한다");
    // Also through an approved version, and after the office was opened again.
    approve(&office, plan);
    plan::next_version(&office, plan).unwrap();
    found("정책을 +곧 +수립한다");
    let other = crate::PassageId::new();
    assert_eq!(office.read(|view| source_changes(view, plan, ru, Some(other.0))).unwrap(), []);
    // Taken up anew, it is made from the present text.
    write(&office, id, ru, "Скоро разработать политику");
    assert_eq!(changes(), []);
}

#[test]
fn a_source_that_nothing_remembers_is_said_to_be_unknown() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = draft(&office);
    let id = written(&office, plan, None, "본문");
    office
        .change(crate::Change::new(crate::Action::Draft, hamkor_language::Message::bare("text".to_owned())), |tx| {
            tx.touch(plan);
            wording::set_stale(tx, id.0, TEXT, WrittenLanguage::Russian, "Текст", KO)
        })
        .unwrap();
    let changes = office.read(|view| source_changes(view, plan, WrittenLanguage::Russian, None)).unwrap();
    assert_eq!(changes, [SourceChange { owner: id.0, field: TEXT.into(), runs: None }]);
}
