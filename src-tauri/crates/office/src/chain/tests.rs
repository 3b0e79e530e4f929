use std::collections::HashSet;

use hamkor_language::{Language, WrittenLanguage};
use proptest::prelude::*;

use super::*;
use crate::record::{RowRef, add_row, create, delete, delete_row, move_to, set, set_text};
use crate::testing::Fixture;
use crate::{ChainLinkId, Error, Office, PartRowId, RecordRef, plan};

fn made(office: &Office, kind: RecordKind, name: &str) -> RecordRef {
    RecordRef { kind, id: create(office, kind, name, WrittenLanguage::Korean).unwrap().value }
}

fn refer(office: &Office, record: RecordRef, row: Option<&RowRef>, field: &str, other: RecordRef) -> crate::Result<()> {
    let value = format!("{}:{}", other.kind.as_str(), other.id);
    set(office, record, row, field, Some(&value)).map(|_| ())
}

fn link(office: &Office, from: impl Into<End>, verb: Verb, to: impl Into<End>) -> crate::Result<ChainLinkId> {
    add(office, from.into(), verb, to.into()).map(|done| done.value)
}

fn row(office: &Office, record: RecordRef, part: &str) -> RowRef {
    RowRef { part: part.to_owned(), id: add_row(office, record, part, None).unwrap().value }
}

fn read(office: &Office, record: RecordRef, language: Language) -> Chain {
    office.read(|view| chain(view, record, language)).unwrap()
}

/// A chain as a person reads it: each record with its depth, and each tie between two of them.
fn drawn(chain: &Chain) -> (Vec<String>, Vec<String>) {
    let nodes = chain.nodes.iter().map(|node| format!("{} {} {}", node.number, node.depth, node.record.name)).collect();
    let number = |place: u32| chain.nodes[usize::try_from(place).unwrap()].number;
    let rows = |rows: &[ChainRow]| {
        let texts: Vec<&str> = rows.iter().map(|row| row.text.as_str()).collect();
        if texts.is_empty() { String::new() } else { format!(" [{}]", texts.join(", ")) }
    };
    let edges = chain
        .edges
        .iter()
        .map(|edge| {
            let (before, after) = (number(edge.before), number(edge.after));
            format!("{before}{} {} {after}{}", rows(&edge.before_rows), edge.verb.as_str(), rows(&edge.after_rows))
        })
        .collect();
    (nodes, edges)
}

/// A question, the decision that answers it, the clause that it led to, the task, the project, its money and the packet.
struct Cooperation {
    fixture: Fixture,
    office: Office,
    letter: RecordRef,
    decision: RecordRef,
    mou: RecordRef,
    clause: RowRef,
    task: RecordRef,
    project: RecordRef,
    packet: RecordRef,
}

impl Cooperation {
    fn new() -> Self {
        let fixture = Fixture::new();
        let office = fixture.create();
        let letter = made(&office, RecordKind::Letter, "장관 질의");
        let decision = made(&office, RecordKind::Decision, "공동 사업 추진");
        let mou = made(&office, RecordKind::Mou, "협력 양해각서");
        let clause = row(&office, mou, "mou_clause");
        let id = Some(&clause);
        set_text(&office, mou, id, "heading", WrittenLanguage::Korean, "디지털화", false).unwrap();
        let task = made(&office, RecordKind::Task, "사업 계획서 작성");
        let project = made(&office, RecordKind::Project, "문화유산 디지털화");
        let fund = made(&office, RecordKind::Fund, "공동 기금");
        link(&office, decision, Verb::Answers, letter).unwrap();
        link(&office, mou, Verb::Fulfils, decision).unwrap();
        refer(&office, task, None, "source", mou).unwrap();
        link(&office, End { record: mou, row: Some(clause.id) }, Verb::Promises, project).unwrap();
        link(&office, project, Verb::Fulfils, task).unwrap();
        let line = row(&office, fund, "fund_commitment");
        set(&office, fund, Some(&line), "amount", Some("33000 USD")).unwrap();
        refer(&office, fund, Some(&line), "project", project).unwrap();
        let purpose = crate::packet::Purpose::Meeting;
        let packet = crate::packet::create(&office, "위원회 자료", WrittenLanguage::Korean, purpose).unwrap().value;
        crate::packet::add_item(&office, packet, project, None).unwrap();
        let packet = packet.into();
        Self { fixture, office, letter, decision, mou, clause, task, project, packet }
    }
}

#[test]
fn a_question_leads_to_the_page_that_reported_it_and_the_page_back_to_the_question() {
    let all = Cooperation::new();
    let forward = read(&all.office, all.letter, Language::Korean);
    let (nodes, edges) = drawn(&forward);
    assert_eq!(
        nodes,
        [
            "1 0 장관 질의",
            "2 1 공동 사업 추진",
            "3 2 협력 양해각서",
            "4 3 사업 계획서 작성",
            "5 4 문화유산 디지털화",
            "6 5 공동 기금",
            "7 5 위원회 자료",
        ]
    );
    assert_eq!(
        edges,
        [
            "1 answers 2",
            "2 fulfils 3",
            "3 fulfils 4",
            "3 [디지털화] promises 5",
            "4 fulfils 5",
            "5 funds 6 [미화\u{a0}33,000달러]",
            "5 reports 7 [항목\u{a0}1]",
        ]
    );
    assert_eq!(forward.standing.text, "이어지는 5건 중 0건이 완료되었습니다.");
    let back = read(&all.office, all.packet, Language::Korean);
    let (nodes, edges) = drawn(&back);
    assert_eq!(nodes.first().map(String::as_str), Some("1 -5 장관 질의"));
    assert_eq!(nodes.last().map(String::as_str), Some("6 0 위원회 자료"));
    assert_eq!(edges.len(), 6, "money that the packet does not report is not behind it: {edges:?}");
    // The middle sees both ways, with the numbers of the whole.
    let middle = read(&all.office, all.task, Language::Korean);
    let depths: Vec<i32> = middle.nodes.iter().map(|node| node.depth).collect();
    assert_eq!(depths, [-3, -2, -1, 0, 1, 2, 2]);
}

#[test]
fn ten_links_are_walked_in_both_directions() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let mut all = vec![made(&office, RecordKind::Letter, "질의")];
    for at in 1..=10 {
        let next = made(&office, RecordKind::Task, &format!("과제 {at}"));
        link(&office, next, Verb::Fulfils, all[at - 1]).unwrap();
        all.push(next);
    }
    for (from, sign) in [(0, 1), (10, -1)] {
        let chain = read(&office, all[from], Language::Korean);
        let depths: Vec<i32> = chain.nodes.iter().map(|node| node.depth * sign).collect();
        assert_eq!(depths.iter().max(), Some(&10), "{depths:?}");
        let found: Vec<RecordRef> = chain.nodes.iter().map(|node| node.record.reference).collect();
        assert_eq!(found, all, "from the question to the last task, whichever is asked");
        assert!(!chain.cut);
    }
}

#[test]
fn numbers_and_order_are_the_same_in_every_language() {
    let all = Cooperation::new();
    let shape = |language| {
        let chain = read(&all.office, all.decision, language);
        let nodes: Vec<_> = chain.nodes.iter().map(|node| (node.number, node.record.reference)).collect();
        let edges: Vec<_> = chain.edges.iter().map(|edge| (edge.before, edge.after, edge.verb)).collect();
        (nodes, edges)
    };
    let first = shape(Language::ALL[0]);
    for language in Language::ALL {
        assert_eq!(shape(language), first, "{language:?}");
    }
}

#[test]
fn what_comes_after_never_comes_before_too() {
    let all = Cooperation::new();
    let refused = |result: crate::Result<ChainLinkId>| assert!(matches!(result, Err(Error::ChainCircle)), "{result:?}");
    refused(link(&all.office, all.letter, Verb::Answers, all.project));
    refused(link(&all.office, all.task, Verb::Promises, all.mou));
    refused(link(&all.office, all.task, Verb::Fulfils, all.task));
    // A field that says the same is refused likewise, and leaves nothing behind.
    let answer = made(&all.office, RecordKind::Letter, "회신");
    refer(&all.office, answer, None, "answers", all.letter).unwrap();
    let refused = refer(&all.office, all.letter, None, "answers", answer);
    assert!(matches!(refused, Err(Error::ChainCircle)), "{refused:?}");
    // Reports may go round.
    link(&all.office, all.letter, Verb::Reports, all.project).unwrap();
    let chain = read(&all.office, all.letter, Language::Korean);
    let seen: HashSet<RecordRef> = chain.nodes.iter().map(|node| node.record.reference).collect();
    assert_eq!(seen.len(), chain.nodes.len(), "each record once");
}

#[test]
fn the_same_is_not_linked_twice() {
    let all = Cooperation::new();
    let again = link(&all.office, all.decision, Verb::Answers, all.letter);
    assert!(matches!(again, Err(Error::ChainLinkExists)), "{again:?}");
    link(&all.office, all.mou, Verb::Promises, all.project).unwrap();
    let elsewhere = End { record: all.mou, row: Some(PartRowId::new()) };
    let result = link(&all.office, elsewhere, Verb::Promises, all.project);
    assert!(matches!(result, Err(Error::RecordNotFound)), "a row that is not there: {result:?}");
}

#[test]
fn a_link_is_taken_back_and_undone_and_told_in_the_history() {
    let all = Cooperation::new();
    let before = read(&all.office, all.letter, Language::Korean);
    let made = before.edges.iter().find_map(|edge| edge.link).unwrap();
    remove(&all.office, all.letter, made).unwrap();
    assert_eq!(read(&all.office, all.letter, Language::Korean).nodes.len(), 1);
    all.office.undo().unwrap();
    assert_eq!(read(&all.office, all.letter, Language::Korean), before);
    let page = all.office.read(|view| {
        let filter = crate::history::HistoryFilter { record: Some(all.decision), ..Default::default() };
        crate::history::page(view, &filter, Language::Korean)
    });
    let page = page.unwrap();
    let said: Vec<&str> = page.entries.iter().map(|entry| entry.text.as_str()).collect();
    assert!(said.contains(&"연결: 공동 사업 추진 – 답변 – 장관 질의"), "{said:?}");
}

#[test]
fn what_is_deleted_leaves_no_broken_link() {
    let all = Cooperation::new();
    let before = read(&all.office, all.letter, Language::Korean);
    // The row that a link means.
    delete_row(&all.office, all.mou, &all.clause).unwrap();
    let promised = read(&all.office, all.project, Language::Korean);
    assert!(promised.edges.iter().all(|edge| edge.verb != Verb::Promises), "{:?}", drawn(&promised));
    all.office.undo().unwrap();
    // A record in the midst.
    let hanging = all.office.read(|view| crate::record::hanging(view, all.decision, Language::English)).unwrap();
    let told: Vec<(&str, &str)> = hanging.iter().map(|one| (one.record.name.as_str(), one.label.as_str())).collect();
    assert_eq!(told, [("장관 질의", "Answers"), ("협력 양해각서", "Carried out by")]);
    delete(&all.office, all.decision).unwrap();
    assert_eq!(read(&all.office, all.letter, Language::Korean).nodes.len(), 1);
    assert_eq!(drawn(&read(&all.office, all.mou, Language::Korean)).0[0], "1 0 협력 양해각서");
    all.office.undo().unwrap();
    assert_eq!(read(&all.office, all.letter, Language::Korean), before);
    drop(all.fixture);
}

#[test]
fn a_measure_that_goes_takes_its_links_along() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
    let plan = plan::create(&office, "계획", WrittenLanguage::Korean, kind).unwrap().value;
    let goal = plan::add_node(&office, plan, None, plan::NodeLevel::Goal).unwrap().value;
    plan::set_node_name(&office, goal, WrittenLanguage::Korean, "목표", false).unwrap();
    let task = made(&office, RecordKind::Task, "과제");
    let end = End { record: plan.into(), row: Some(PartRowId(goal.0)) };
    link(&office, task, Verb::Fulfils, end).unwrap();
    let (_, edges) = drawn(&read(&office, plan.into(), Language::Korean));
    assert_eq!(edges, ["1 [1 목표] fulfils 2"]);
    plan::delete_node(&office, goal).unwrap();
    assert_eq!(read(&office, plan.into(), Language::Korean).nodes.len(), 1);
}

fn broken_texts(office: &Office) -> Vec<String> {
    let (shown, all) = office.read(|view| broken(view, 10, Language::English)).unwrap();
    assert_eq!(shown.len(), all);
    shown.into_iter().map(|one| [one.record.name, one.row_text.unwrap_or_default(), one.text].join("|")).collect()
}

#[test]
fn a_decision_without_a_task_is_told_until_there_is_one() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let decision = made(&office, RecordKind::Decision, "센터 설립");
    assert_eq!(broken_texts(&office), ["센터 설립||No task carries this decision out."]);
    let standing = read(&office, decision, Language::English).standing;
    assert_eq!(standing.text, "Nothing follows from it yet.");
    assert_eq!(standing.missing, ["1. 센터 설립: No task carries this decision out."]);
    let task = made(&office, RecordKind::Task, "부지 조사");
    refer(&office, task, None, "source", decision).unwrap();
    assert_eq!(broken_texts(&office), [""; 0]);
    delete(&office, task).unwrap();
    assert_eq!(broken_texts(&office).len(), 1);
    // A project does as well as a task; a decision that was dropped needs nothing.
    let project = made(&office, RecordKind::Project, "센터");
    let made = link(&office, project, Verb::Fulfils, decision).unwrap();
    assert_eq!(broken_texts(&office), [""; 0]);
    remove(&office, project, made).unwrap();
    move_to(&office, decision, "dropped", Some("예산"), Language::Korean).unwrap();
    assert_eq!(broken_texts(&office), [""; 0]);
}

#[test]
fn a_finding_without_a_measure_is_told_once_it_is_analysed() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let survey = made(&office, RecordKind::Survey, "정보화 수준 진단");
    set(&office, survey, None, "starts", Some("2012-10-01")).unwrap();
    let domain = row(&office, survey, "survey_domain");
    set(&office, survey, Some(&domain), "code", Some("A")).unwrap();
    let indicator = row(&office, survey, "survey_indicator");
    set(&office, survey, Some(&indicator), "highest", Some("5")).unwrap();
    let finding = row(&office, survey, "survey_finding");
    set(&office, survey, Some(&finding), "code", Some("A")).unwrap();
    set_text(&office, survey, Some(&finding), "text", WrittenLanguage::Korean, "망이 느림", false).unwrap();
    move_to(&office, survey, "in_the_field", None, Language::Korean).unwrap();
    assert_eq!(broken_texts(&office), [""; 0], "nothing was found yet");
    let score = row(&office, survey, "survey_score");
    set(&office, survey, Some(&score), "score", Some("2")).unwrap();
    move_to(&office, survey, "analysed", None, Language::Korean).unwrap();
    assert_eq!(broken_texts(&office), ["정보화 수준 진단|망이 느림|No measure answers this finding."]);
    let task = made(&office, RecordKind::Task, "망 개선");
    link(&office, task, Verb::Fulfils, End { record: survey, row: Some(finding.id) }).unwrap();
    assert_eq!(broken_texts(&office), [""; 0]);
}

#[test]
fn a_clause_in_force_that_nothing_fulfils_is_told_clause_by_clause() {
    let all = Cooperation::new();
    let sql = "UPDATE mou SET state = 'in_force'";
    all.office
        .change(crate::Change::new(crate::Action::Keep, crate::Message::bare("test".to_owned())), |tx| {
            tx.touch(all.mou);
            tx.connection().execute(sql, [])?;
            Ok(())
        })
        .unwrap();
    set(&all.office, all.mou, Some(&all.clause), "obliged", Some("both")).unwrap();
    delete(&all.office, all.task).unwrap();
    let of_mou = || broken_texts(&all.office).into_iter().filter(|text| text.contains("clause")).collect::<Vec<_>>();
    assert_eq!(of_mou(), [""; 0], "the clause promises the project");
    let other = row(&all.office, all.mou, "mou_clause");
    set_text(&all.office, all.mou, Some(&other), "heading", WrittenLanguage::Korean, "교육", false).unwrap();
    set(&all.office, all.mou, Some(&other), "obliged", Some("both")).unwrap();
    assert_eq!(of_mou(), ["협력 양해각서|교육|Nothing carries out what this clause promises."]);
    set(&all.office, all.mou, Some(&other), "done_on", Some("2012-11-20")).unwrap();
    assert_eq!(of_mou(), [""; 0]);
}

#[test]
fn links_follow_a_record_that_turns_out_to_be_another() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let (one, same) =
        (made(&office, RecordKind::Organisation, "우니콘"), made(&office, RecordKind::Organisation, "UNICON"));
    let task = made(&office, RecordKind::Task, "과제");
    link(&office, same, Verb::Fulfils, task).unwrap();
    crate::record::merge(&office, same, one).unwrap();
    let (nodes, _) = drawn(&read(&office, task, Language::Korean));
    assert_eq!(nodes, ["1 0 과제", "2 1 우니콘"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever is linked in whatever order: a chain holds each record once, nothing but reports leads back, and what is
    /// reached from one end is reached from the other.
    #[test]
    fn chains_never_come_round(links in proptest::collection::vec((0_usize..7, 0_usize..5, 0_usize..7), 1..30)) {
        let fixture = Fixture::new();
        let office = fixture.create();
        let tasks: Vec<RecordRef> =
            (0..7).map(|number| made(&office, RecordKind::Task, &format!("과제 {number}"))).collect();
        for (from, verb, to) in links {
            match link(&office, tasks[from], Verb::ALL[verb], tasks[to]) {
                Ok(_) | Err(Error::ChainCircle | Error::ChainLinkExists) => {}
                Err(error) => return Err(TestCaseError::fail(error.to_string())),
            }
        }
        let chains: Vec<Chain> = tasks.iter().map(|task| read(&office, *task, Language::English)).collect();
        for chain in &chains {
            let seen: HashSet<RecordRef> = chain.nodes.iter().map(|node| node.record.reference).collect();
            prop_assert_eq!(seen.len(), chain.nodes.len());
            for edge in chain.edges.iter().filter(|edge| edge.verb.is_acyclic()) {
                let depth = |place: u32| chain.nodes[usize::try_from(place).unwrap()].depth;
                prop_assert!(depth(edge.before) < depth(edge.after), "{:?}", drawn(chain));
            }
        }
    }
}
