//! The descriptions against the file and the messages, and what people do with records of any kind.

use hamkor_language::{Language, WrittenLanguage};

use super::concept::APART;
use super::*;
use crate::organisation::{self, OrganisationKind};
use crate::testing::Fixture;
use crate::{Error, Office, PartRowId, RecordKind, RecordRef, history};

fn made(office: &Office, kind: RecordKind, name: &str) -> RecordRef {
    RecordRef { kind, id: create(office, kind, name, WrittenLanguage::Korean).unwrap().value }
}

fn fill(office: &Office, record: RecordRef, fields: &[(&str, &str)]) {
    for (field, value) in fields {
        set(office, record, None, field, Some(value)).unwrap();
    }
}

fn row(office: &Office, record: RecordRef, part: &str, fields: &[(&str, &str)]) -> RowRef {
    let id: PartRowId = add_row(office, record, part, None).unwrap().value;
    let row = RowRef { part: part.to_owned(), id };
    for (field, value) in fields {
        set(office, record, Some(&row), field, Some(value)).unwrap();
    }
    row
}

fn text(office: &Office, record: RecordRef, field: &str, words: &str) {
    set_text(office, record, None, field, WrittenLanguage::Korean, words, false).unwrap();
}

fn sheet(office: &Office, record: RecordRef) -> Sheet {
    office.read(|view| read(view, record, Language::Korean)).unwrap()
}

fn of(record: RecordRef) -> String {
    format!("{}:{}", record.kind.as_str(), record.id)
}

fn go(office: &Office, record: RecordRef, to: &str, reason: Option<&str>) -> crate::Result<()> {
    move_to(office, record, to, reason, Language::Korean).map(drop)
}

fn value(sheet: &Sheet, field: &str) -> Option<String> {
    sheet.fields.iter().find(|one| one.name == field).unwrap().text.as_deref().map(spaced)
}

/// Dates keep together by no-break spaces, which read as spaces here.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn due_in(office: &Office, record: RecordRef) -> Vec<String> {
    sheet(office, record).due.iter().map(|line| spaced(line)).collect()
}

#[test]
fn every_column_that_a_description_names_is_in_the_file_and_the_other_way_round() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let own = ["id", "rank", "state", "created_at", "created_by", "deleted_at", "deleted_by", "merged_into"];
    office
        .read(|view| {
            for concept in ALL {
                let parts = concept.parts.iter().map(|part| (part.table, part.fields));
                for (table, fields) in [(concept.table, concept.fields)].into_iter().chain(parts) {
                    let mut described: Vec<String> = Vec::new();
                    for field in fields.iter().filter(|field| !field.is_text()) {
                        described.push(field.name.to_owned());
                        described.extend(field.kind_column());
                    }
                    let mut there = crate::change::undo_columns(view.connection(), table)?;
                    there.retain(|column| !own.contains(&column.as_str()) && column != concept.table);
                    described.sort();
                    there.sort();
                    assert_eq!(described, there, "{table}");
                }
                let has_state =
                    crate::change::undo_columns(view.connection(), concept.table)?.contains(&"state".to_owned());
                assert_eq!(has_state, concept.states.is_some(), "{}", concept.table);
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn everything_that_a_description_names_is_said_in_every_language() {
    let mut said = Vec::new();
    let mut fields = |fields: &[Field]| {
        for field in fields {
            said.push(field.label());
            if let Holds::Word(set) = field.holds {
                said.extend(set.words.iter().map(|word| set.message(word)));
            }
        }
    };
    for concept in ALL {
        fields(concept.fields);
        concept.parts.iter().for_each(|part| fields(part.fields));
    }
    for concept in ALL {
        said.push(concept.kind.message());
        said.extend(concept.parts.iter().map(Part::label));
        said.extend(
            concept.states.iter().flat_map(|states| states.set.words.iter().map(|word| states.set.message(word))),
        );
        said.extend(concept.watches.iter().map(|watch| hamkor_language::Message::bare(format!("due-{}", watch.code))));
    }
    for message in said {
        for language in Language::ALL {
            assert_ne!(message.text(language), message.id(), "{language:?}");
        }
    }
}

#[test]
fn moves_lead_from_the_first_state_to_every_other_and_stand_once() {
    for concept in ALL {
        let Some(states) = concept.states else { continue };
        let known = |state: &&str| states.set.words.contains(state);
        assert!(states.path.iter().all(known) && states.ended.iter().all(known), "{}", concept.table);
        let mut reached = vec![states.set.words[0]];
        while let Some(step) =
            states.moves.iter().find(|step| reached.contains(&step.from) && !reached.contains(&step.to))
        {
            reached.push(step.to);
        }
        assert_eq!(reached.len(), states.set.words.len(), "{}: only {reached:?} are reached", concept.table);
        for step in states.moves {
            assert!(known(&step.from) && known(&step.to), "{}: {step:?}", concept.table);
            let twin = |other: &&Step| other.from == step.from && other.to == step.to;
            assert_eq!(states.moves.iter().filter(twin).count(), 1, "{}: {step:?} stands twice", concept.table);
            for need in step.needs {
                let fields = |part: &str| concept.parts.iter().find(|one| one.table == part).map(|one| one.fields);
                let there = |fields: &[Field], name: &str| fields.iter().any(|field| field.name == name);
                let known = match need {
                    Need::Field(name) => there(concept.fields, name),
                    Need::Part(part) => fields(part).is_some(),
                    Need::Each(part, name) => fields(part).is_some_and(|fields| there(fields, name)),
                    Need::Reason | Need::Another => true,
                };
                assert!(known, "{}: {need:?}", concept.table);
            }
        }
    }
}

#[test]
fn a_move_that_is_not_in_the_table_is_refused_from_every_state() {
    let fixture = Fixture::new();
    let office = fixture.create();
    for concept in ALL {
        let Some(states) = concept.states else { continue };
        let record = made(&office, concept.kind, "시험");
        let first = states.set.words[0];
        for to in states.set.words {
            let allowed = states.moves.iter().any(|step| step.from == first && step.to == *to);
            let went = go(&office, record, to, None);
            assert_eq!(matches!(went, Err(Error::MoveNotAllowed)), !allowed, "{}: {first} to {to}", concept.table);
            if went.is_ok() {
                office.undo().unwrap();
            }
        }
    }
}

#[test]
fn an_expert_goes_the_way_from_request_to_completion() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let committee = made(&office, RecordKind::Organisation, "우즈베키스탄 ICT위원회");
    let person = made(&office, RecordKind::Person, "홍길동");
    let post = made(&office, RecordKind::Post, "ICT위원회 부위원장");
    let expert = made(&office, RecordKind::Expert, "부위원장 파견");
    go(&office, expert, "candidates_sought", None).unwrap();

    assert!(matches!(go(&office, expert, "nominated", None), Err(Error::MoveNotReady)));
    let refused = sheet(&office, expert).moves.into_iter().find(|one| one.to == "nominated").unwrap();
    assert_eq!(refused.refusal.as_deref(), Some("아직 입력되지 않은 항목: 후보자, 인물"));
    row(&office, expert, "expert_candidate", &[("person", &of(person)), ("outcome", "nominated")]);
    fill(&office, expert, &[("person", &of(person)), ("post", &of(post))]);
    go(&office, expert, "nominated", None).unwrap();

    fill(&office, expert, &[("recommended_by", &of(committee)), ("recommended_on", "2012-11-28")]);
    go(&office, expert, "recommended", None).unwrap();
    assert!(matches!(office.undo(), Err(Error::UndoNotPossible | Error::UndoNothing)), "a recommendation stays");
    go(&office, expert, "host_procedure", None).unwrap();
    assert!(matches!(go(&office, expert, "declined", None), Err(Error::ReasonMissing)));
    row(&office, expert, "expert_instrument", &[("kind", "decree"), ("number", "УП-1"), ("dated", "2013. 1. 28.")]);
    go(&office, expert, "confirmed", None).unwrap();
    fill(&office, expert, &[("starts", "2013-02-20"), ("ends", "2015-02-19")]);
    assert!(matches!(set(&office, expert, None, "ends", Some("2013-01-01")), Err(Error::DateOrder)));
    go(&office, expert, "on_post", None).unwrap();
    row(&office, expert, "expert_extension", &[("ends", "2017-02-19")]);
    go(&office, expert, "extended", None).unwrap();
    go(&office, expert, "completed", None).unwrap();

    let sheet = sheet(&office, expert);
    assert!(sheet.ended && sheet.moves.is_empty());
    assert_eq!(value(&sheet, "ends").as_deref(), Some("2015. 2. 19."), "the first end stays");
    assert_eq!(sheet.moved.len(), 8);
    let linked = office.read(|view| read(view, post, Language::Korean)).unwrap().links;
    assert!(linked.iter().any(|link| link.record.reference == expert && link.label == "직위"), "{linked:?}");
}

#[test]
fn two_sources_that_tell_of_one_day_differently_are_pointed_out() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let expert = made(&office, RecordKind::Expert, "부위원장 파견");
    for (standing, dated) in [("planned", "2013-01-01"), ("claimed", "2013-02-20")] {
        row(&office, expert, "expert_date", &[("milestone", "taken_up"), ("standing", standing), ("dated", dated)]);
    }
    assert_eq!(sheet(&office, expert).remarks, [""; 0], "a plan contradicts nothing");
    row(&office, expert, "expert_date", &[("milestone", "taken_up"), ("standing", "claimed"), ("dated", "2013-02-21")]);
    assert_eq!(sheet(&office, expert).remarks, ["출처마다 날짜가 다릅니다: 취임일"]);
}

#[test]
fn a_memorandum_says_whose_move_it_is_and_when_notice_ends() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let (nia, unicon) =
        (made(&office, RecordKind::Organisation, "정보화진흥원"), made(&office, RecordKind::Organisation, "UNICON"));
    let person = made(&office, RecordKind::Person, "홍길동");
    let mou = made(&office, RecordKind::Mou, "IT전문기관 간 양해각서");
    for (party, side) in [(unicon, "UZ"), (nia, "KR")] {
        row(&office, mou, "mou_party", &[("organisation", &of(party)), ("side", side), ("signatory", &of(person))]);
    }
    row(&office, mou, "mou_clause", &[("obliged", "both"), ("due", "2013-06-01")]);
    row(&office, mou, "mou_text", &[("language", "ko"), ("standing", "authentic")]);
    for state in ["negotiating", "text_agreed", "clearance"] {
        go(&office, mou, state, None).unwrap();
    }
    let korea = row(&office, mou, "mou_clearance", &[("side", "KR"), ("asked_on", "2012-10-01")]);
    row(&office, mou, "mou_clearance", &[("side", "UZ"), ("asked_on", "2012-10-01"), ("given_on", "2012-11-01")]);
    let remarks = sheet(&office, mou).remarks;
    assert_eq!(remarks[0], "내부 절차 진행 중: 한국");
    assert_eq!(remarks[1], "법적 점검 항목 6건이 확인되지 않았습니다.");
    fill(&office, mou, &[("signed_on", "2012-11-28"), ("nature", "agency_arrangement")]);
    text(&office, mou, "place", "타슈켄트");
    assert!(matches!(go(&office, mou, "signed", None), Err(Error::MoveNotReady)), "Korea has not answered");
    set(&office, mou, Some(&korea), "given_on", Some("2012-11-20")).unwrap();
    go(&office, mou, "signed", None).unwrap();
    fill(&office, mou, &[("in_force_on", "2012-11-28"), ("ends", "2013-05-31"), ("notice_months", "3")]);
    go(&office, mou, "in_force", None).unwrap();
    assert_eq!(
        due_in(&office, mou),
        ["한국 정부 시스템 등재 기한: 2012. 12. 8. (10일 뒤)"],
        "the end and the notice are further away than their lead times"
    );
    fixture.clock.advance(chrono::Duration::days(60));
    let due = due_in(&office, mou);
    assert!(due.iter().any(|line| line.starts_with("종료 통보 마감: 2013. 2. 28.")), "{due:?}");
    assert!(due.iter().any(|line| line.starts_with("양해각서 만료: 2013. 5. 31.")), "{due:?}");

    let first = |language| {
        let sheet = office.read(|view| edition(view, mou, language)).unwrap();
        let parties = sheet.parts.into_iter().find(|part| part.name == "mou_party").unwrap();
        parties.rows[0].fields[0].text.clone().unwrap()
    };
    assert_eq!(first(Language::Korean), "정보화진흥원");
    assert_eq!(first(Language::Uzbek), "UNICON");
    assert_eq!(first(Language::Russian), "UNICON", "no side's own language: as listed");
}

#[test]
fn a_task_is_verified_by_another_than_who_reported_it() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let letter = made(&office, RecordKind::Letter, "현황 보고 요청");
    let task = made(&office, RecordKind::Task, "현황 보고서 작성");
    fill(&office, task, &[("source", &of(letter)), ("due", "2012-12-05")]);
    go(&office, task, "accepted", None).unwrap();
    let due = office.read(|view| due(view, Language::Korean)).unwrap();
    assert!(
        due.iter().any(|line| line.record.reference == task && line.away_text == "7일 뒤" && !line.late),
        "{due:?}"
    );
    let extension = [("old_due", "2012-12-05"), ("new_due", "2012-12-20")];
    row(&office, task, "task_extension", &extension);
    go(&office, task, "extended", Some("자료가 늦게 도착함")).unwrap();
    let due = office.read(|view| super::due(view, Language::Korean)).unwrap();
    assert!(!due.iter().any(|line| line.record.reference == task), "the new date is further away: {due:?}");
    text(&office, task, "report", "보고서를 제출함");
    go(&office, task, "reported", None).unwrap();
    assert!(matches!(go(&office, task, "verified", None), Err(Error::MoveNeedsAnother)));
    let colleague = crate::testing::colleague(&office, "검토자", crate::Role::PolicyOfficer);
    office.identify(colleague).unwrap();
    go(&office, task, "verified", None).unwrap();
    let sheet = sheet(&office, task);
    assert_eq!(sheet.moved[2].reason.as_deref(), Some("자료가 늦게 도착함"));
    assert_eq!(value(&sheet, "due").as_deref(), Some("2012. 12. 5."), "the old date is kept");
}

#[test]
fn a_committee_carries_over_what_it_left_open_and_says_when_it_must_meet() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let body = made(&office, RecordKind::Body, "정보화협력위원회");
    fill(&office, body, &[("meets_every_months", "12"), ("quorum_korea", "2"), ("founded_on", "2012-01-15")]);
    let first = made(&office, RecordKind::Meeting, "제1차 회의");
    fill(
        &office,
        first,
        &[("body", &of(body)), ("held_on", "2012-11-28"), ("starts_at", "10:00"), ("ends_at", "11:00")],
    );
    let open = row(&office, first, "meeting_item", &[("minutes", "50")]);
    set_text(&office, first, Some(&open), "title", WrittenLanguage::Korean, "협력센터 설립", false).unwrap();
    set_text(&office, first, Some(&open), "title", WrittenLanguage::Russian, "Создание центра", false).unwrap();
    row(&office, first, "meeting_item", &[("minutes", "20"), ("handling", "settled")]);
    row(&office, first, "meeting_guest", &[("side", "KR"), ("seat", "co_chair"), ("answer", "accepted")]);
    go(&office, first, "invited", None).unwrap();
    assert_eq!(
        sheet(&office, first).remarks,
        ["정족수 미달: 한국 1/2명", "안건 소요 시간은 70분, 회의 시간은 60분입니다."]
    );
    go(&office, first, "held", None).unwrap();
    assert!(matches!(crate::meeting::carry_over(&office, first.id), Err(Error::NoNextMeeting)));
    let next = made(&office, RecordKind::Meeting, "제2차 회의");
    fill(&office, next, &[("body", &of(body))]);
    assert_eq!(crate::meeting::carry_over(&office, first.id).unwrap().value, 1);
    let agenda = |record| sheet(&office, record).parts.remove(0).rows;
    let carried = agenda(next);
    assert_eq!(carried.len(), 1);
    let title = &carried[0].fields[0];
    assert_eq!(title.text.as_deref(), Some("협력센터 설립"));
    assert!(!title.wordings[&Language::Russian].stale, "the translation came along");
    let handling = |row: &RowSheet| row.fields.iter().find(|one| one.name == "handling").unwrap().value.clone();
    assert_eq!(
        agenda(first).iter().map(handling).collect::<Vec<_>>(),
        [Some("carried_over".to_owned()), Some("settled".to_owned())]
    );
    assert!(matches!(crate::meeting::carry_over(&office, first.id), Err(Error::NothingOpen)));

    fixture.clock.advance(chrono::Duration::days(330));
    let duty = due_in(&office, body);
    assert!(duty[0].starts_with("정기 회의 개최 기한: 2013. 11. 28."), "counted from the last meeting: {duty:?}");
    fill(&office, next, &[("held_on", "2013-11-20")]);
    assert_eq!(sheet(&office, body).due, [""; 0], "a meeting is planned in time");
}

#[test]
fn a_passport_warns_half_a_year_before_and_the_renewed_one_silences_the_old() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let person = made(&office, RecordKind::Person, "홍길동");
    row(&office, person, "person_paper", &[("kind", "passport"), ("expires_on", "2013-04-01")]);
    row(&office, person, "person_paper", &[("kind", "visa"), ("expires_on", "2013-04-01")]);
    let due = due_in(&office, person);
    assert_eq!(due, ["여권 만료: 2013. 4. 1. (124일 뒤)"], "a visa has a shorter lead time");
    row(&office, person, "person_paper", &[("kind", "passport"), ("expires_on", "2022-04-01")]);
    assert_eq!(sheet(&office, person).due, [""; 0]);
    assert_eq!(sheet(&office, person).parts.iter().find(|part| part.name == "person_paper").unwrap().rows.len(), 3);
}

#[test]
fn deleting_takes_away_what_refers_to_the_record_and_undo_brings_back_both() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let person = made(&office, RecordKind::Person, "홍길동");
    let expert = made(&office, RecordKind::Expert, "부위원장 파견");
    fill(&office, expert, &[("person", &of(person))]);
    let visit = made(&office, RecordKind::Visit, "대표단 방문");
    row(&office, visit, "visit_delegate", &[("person", &of(person))]);
    let hanging = office.read(|view| super::hanging(view, person, Language::Korean)).unwrap();
    let names: Vec<&str> = hanging.iter().map(|link| link.record.name.as_str()).collect();
    assert_eq!(names, ["부위원장 파견", "대표단 방문"]);

    delete(&office, person).unwrap();
    assert_eq!(value(&sheet(&office, expert), "person").as_deref(), None);
    assert!(matches!(office.read(|view| read(view, person, Language::Korean)), Err(Error::RecordNotFound)));
    assert!(matches!(set(&office, expert, None, "person", Some(&of(person))), Err(Error::RecordNotFound)));
    office.undo().unwrap();
    assert_eq!(value(&sheet(&office, expert), "person").as_deref(), Some("홍길동"));
}

#[test]
fn two_that_turn_out_to_be_one_are_merged_with_every_link_and_both_histories() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let ours = made(&office, RecordKind::Organisation, "ICT위원회");
    let theirs = made(&office, RecordKind::Organisation, "통신정보위원회");
    set_text(&office, theirs, None, "name", WrittenLanguage::Russian, "Комитет по ИКТ", false).unwrap();
    fill(&office, theirs, &[("founded_on", "2012-10-01"), ("kind", "committee")]);
    let post = made(&office, RecordKind::Post, "부위원장");
    fill(&office, post, &[("organisation", &of(theirs))]);
    row(&office, theirs, "organisation_predecessor", &[("dated", "2012-10-01")]);

    merge(&office, theirs, ours).unwrap();
    let merged = sheet(&office, ours);
    assert_eq!(merged.fields[0].wordings[&Language::Russian].text, "Комитет по ИКТ");
    assert_eq!(merged.name, "ICT위원회");
    assert_eq!(value(&merged, "founded_on").as_deref(), Some("2012. 10. 1."));
    assert_eq!(merged.parts[1].rows.len(), 1);
    assert_eq!(value(&sheet(&office, post), "organisation").as_deref(), Some("ICT위원회"));
    let steps = |record| {
        let filter = history::HistoryFilter { record: Some(record), ..Default::default() };
        let page = office.read(|view| history::page(view, &filter, Language::Korean)).unwrap();
        page.entries.into_iter().map(|entry| entry.text).collect::<Vec<_>>()
    };
    assert!(steps(ours).contains(&"기관 등록: 통신정보위원회".to_owned()), "{:?}", steps(ours));

    office.undo().unwrap();
    assert_eq!(value(&sheet(&office, post), "organisation").as_deref(), Some("통신정보위원회"));
    assert_eq!(sheet(&office, theirs).parts[1].rows.len(), 1);
    assert!(!sheet(&office, ours).fields[0].wordings.contains_key(&Language::Russian));
}

#[test]
fn an_organisation_added_by_name_is_the_same_record_as_one_kept_as_a_sheet() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let country = organisation::Country::Korea;
    let id =
        organisation::add(&office, "행정안전부", country, OrganisationKind::Ministry, Language::Korean).unwrap().value;
    let sheet = sheet(&office, id.into());
    let shown = [Some(sheet.name.clone()), value(&sheet, "kind"), value(&sheet, "country")];
    assert_eq!(shown, ["행정안전부", "부처", "한국"].map(|text| Some(text.to_owned())));
}

#[test]
fn lists_sort_by_the_readers_alphabet_and_narrow_by_state_and_words() {
    let fixture = Fixture::new();
    let office = fixture.create();
    for (title, due) in [("보고서 제출", "2012-12-05"), ("Hisobot", "2012-11-30"), ("계획 수립", "")] {
        let task = made(&office, RecordKind::Task, title);
        if !due.is_empty() {
            fill(&office, task, &[("due", due)]);
            go(&office, task, "accepted", None).unwrap();
        }
    }
    let names = |query: &Query| {
        let list = office.read(|view| list(view, RecordKind::Task, query, Window::WHOLE, Language::Korean)).unwrap();
        list.rows.into_iter().map(|row| row.name).collect::<Vec<_>>()
    };
    assert_eq!(names(&Query::all()), ["계획 수립", "보고서 제출", "Hisobot"]);
    let by_due = Query { sort: Sort::Field("due".to_owned()), ..Query::all() };
    assert_eq!(names(&by_due), ["Hisobot", "보고서 제출", "계획 수립"], "what has no date comes last");
    assert_eq!(names(&Query { state: Some("given".to_owned()), ..Query::all() }), ["계획 수립"]);
    assert_eq!(names(&Query { text: "보고".to_owned(), ..Query::all() }), ["보고서 제출"]);
}

#[test]
fn a_name_typed_in_one_language_is_found_and_shown_in_another() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let person = made(&office, RecordKind::Person, "서필언");
    for (field, russian) in [("family", "Со"), ("given", "Пхиль Он")] {
        set_text(&office, person, None, field, WrittenLanguage::Russian, russian, false).unwrap();
    }
    let named = |language| office.read(|view| history::record_name(view, person, language)).unwrap();
    assert_eq!((named(Language::Korean).as_str(), named(Language::Russian).as_str()), ("서필언", "Со Пхиль Он"));
    assert_eq!(named(Language::Uzbek), "Со Пхиль Он", "a name that is not written in Uzbek yet stays as it is");
    for words in ["서필언", "пхиль"] {
        let found = office.read(|view| crate::search::find(view, words, Language::Korean)).unwrap();
        assert!(found.iter().any(|place| place.record == person && place.name == "서필언"), "{words}");
    }
}

#[test]
fn lists_narrow_by_any_field_group_and_come_in_parts() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let ministry = made(&office, RecordKind::Organisation, "행정안전부");
    let tasks =
        [("가", "2012-11-30", true), ("나", "2012-12-05", false), ("다", "2012-12-20", true), ("라", "", false)];
    for (title, due, ours) in tasks {
        let task = made(&office, RecordKind::Task, title);
        if ours {
            fill(&office, task, &[("organisation", &store::written(ministry))]);
        }
        if !due.is_empty() {
            fill(&office, task, &[("due", due)]);
        }
    }
    let listed = |query: &Query, window| {
        office.read(|view| list(view, RecordKind::Task, query, window, Language::Korean)).unwrap()
    };
    let names = |query: &Query| {
        let list = listed(query, Window::WHOLE);
        assert_eq!(list.total as usize, list.rows.len());
        list.rows.into_iter().map(|row| row.name).collect::<String>()
    };
    let where_ =
        |field: &str, test| Query { conditions: vec![Condition { field: field.to_owned(), test }], ..Query::all() };
    let cases = [
        (where_("due", Test::Empty), "라"),
        (where_("due", Test::Filled), "가나다"),
        (where_("due", Test::Between(Some("2012-12-01".into()), Some("5.12.2012".into()))), "나"),
        (where_("due", Test::Between(None, Some("2012-12-05".into()))), "가나"),
        (where_("organisation", Test::AnyOf(vec![store::written(ministry)])), "가다"),
        (where_("organisation", Test::Empty), "나라"),
        (where_("title", Test::Has("나".into())), "나"),
        (Query { text: "행정".into(), ..Query::all() }, "가다"),
        (Query { filter: Filter::Ended, ..Query::all() }, ""),
        (Query { descending: true, ..Query::all() }, "라다나가"),
        (Query { sort: Sort::Changed, descending: true, ..Query::all() }, "라다나가"),
        (Query { sort: Sort::Field("organisation".into()), ..Query::all() }, "가다나라"),
        (Query { group: Some("organisation".into()), descending: true, ..Query::all() }, "다가라나"),
    ];
    for (query, expected) in cases {
        assert_eq!(names(&query), expected, "{query:?}");
    }
    let by_month = Query { group: Some("due".into()), columns: vec!["number".into(), "due".into()], ..Query::all() };
    let list = listed(&by_month, Window { first: 1, count: 2 });
    let groups: Vec<_> = list.groups.iter().map(|group| (group.text.as_str(), group.count)).collect();
    assert_eq!(groups, [("2012년\u{a0}11월", 1), ("2012년\u{a0}12월", 2), ("", 1)]);
    assert_eq!((list.total, list.all, list.first), (4, 4, 1));
    assert_eq!(list.rows.iter().map(|row| row.name.as_str()).collect::<String>(), "나다");
    assert_eq!(list.rows[0].cells.last().unwrap(), "2012.\u{a0}12.\u{a0}5.");
}

#[test]
fn many_records_change_together_or_not_at_all_and_one_undo_takes_it_back() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let tasks: Vec<RecordRef> = ["가", "나", "다"].map(|title| made(&office, RecordKind::Task, title)).to_vec();
    let ids: Vec<_> = tasks.iter().map(|task| task.id).collect();
    let together =
        |ids: &[_], what| change_together(&office, RecordKind::Task, ids, &what, Language::Korean).map(|_| ());
    let dues = || tasks.iter().map(|task| value(&sheet(&office, *task), "due").unwrap_or_default()).collect::<Vec<_>>();
    let set = |value: &str| Together::Set { field: "due".into(), value: Some(value.into()) };

    together(&ids, set("2012-12-05")).unwrap();
    assert_eq!(dues(), ["2012. 12. 5."; 3]);
    office.undo().unwrap();
    assert_eq!(dues(), [""; 3]);
    assert!(matches!(together(&ids, set("내일")), Err(Error::OneOfMany { name, .. }) if name == "가"));
    assert!(matches!(together(&[], set("2012-12-05")), Err(Error::NoneChosen)));

    // Only the first has what the move needs: so none moves, and the second is named.
    fill(&office, tasks[0], &[("due", "2012-12-05")]);
    let to = |to: &str| Together::Move { to: to.into(), reason: None };
    let refused = together(&ids, to("verified"));
    assert!(matches!(refused, Err(Error::OneOfMany { name, .. }) if name == "가"));
    let possible = office.read(|view| moves_together(view, RecordKind::Task, &ids, Language::Korean)).unwrap();
    assert!(possible.iter().any(|one| one.state.word == "accepted"), "{possible:?}");
    together(&ids, set("2012-12-05")).unwrap();
    together(&ids, to("accepted")).unwrap();
    assert!(tasks.iter().all(|task| sheet(&office, *task).state.as_deref() == Some("accepted")));

    together(&ids[1..], Together::Delete).unwrap();
    let left = || {
        office.read(|view| list(view, RecordKind::Task, &Query::all(), Window::WHOLE, Language::Korean)).unwrap().total
    };
    assert_eq!(left(), 1);
    office.undo().unwrap();
    assert_eq!(left(), 3);
}

#[test]
fn a_later_part_of_a_list_has_the_rows_that_the_whole_has_there() {
    let fixture = Fixture::new();
    let office = fixture.create();
    for name in ["다", "가", "나"] {
        made(&office, RecordKind::Task, name);
    }
    let query = Query { descending: true, ..Query::all() };
    let window = Window { first: 1, count: 5 };
    let (whole, part) = office
        .read(|view| {
            let whole = list(view, RecordKind::Task, &query, Window::WHOLE, Language::Korean)?;
            Ok((whole, list_rows(view, RecordKind::Task, &query, window, Language::Korean)?))
        })
        .unwrap();
    assert_eq!(whole.total, 3);
    assert_eq!(part, whole.rows[1..]);
}

#[test]
fn every_column_of_a_list_is_sorted_without_reading_the_records() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let indexes: Vec<String> = office
        .read(|view| {
            let mut statement = view.connection().prepare("SELECT name FROM sqlite_master WHERE type = 'index'")?;
            let names = statement.query_map([], |row| row.get(0))?;
            Ok(names.collect::<rusqlite::Result<_>>()?)
        })
        .unwrap();
    for concept in ALL.iter().chain(&APART) {
        for field in concept.fields.iter().filter(|field| field.listed && !field.is_text()) {
            let index = format!("{}_listed_{}", concept.table, field.name);
            assert!(indexes.contains(&index), "no index {index}");
        }
    }
}

/// What is written in a field decides, in the reader's alphabet; what says nothing stands behind it, whichever way; and a
/// list that is read in parts is the list that is read at once.
#[test]
fn a_list_by_what_its_records_say_or_refer_to_is_in_order_and_whole() {
    let fixture = Fixture::new();
    let passphrase = crate::Passphrase::new(crate::sample::PASSPHRASE);
    let office =
        crate::sample::create(&fixture.path(), &passphrase, &fixture.machine(), &crate::testing::Paper).unwrap();
    let mut compared = 0;
    for concept in ALL {
        for field in concept.fields.iter().filter(|field| !concept.naming.is(field.name)) {
            let said = field.is_text() || matches!(field.holds, Holds::Plain | Holds::Record(_));
            for (language, descending) in Language::ALL.into_iter().zip([false, true].into_iter().cycle()) {
                if !said {
                    continue;
                }
                let query = Query {
                    sort: Sort::Field(field.name.to_owned()),
                    descending,
                    columns: vec![field.name.to_owned()],
                    ..Query::all()
                };
                let part = |first, count| {
                    let window = Window { first, count };
                    office.read(|view| list(view, concept.kind, &query, window, language)).unwrap().rows
                };
                let whole = part(0, u32::MAX);
                let parts: Vec<_> =
                    (0..).map(|at| part(at * 3, 3)).take_while(|rows| !rows.is_empty()).flatten().collect();
                assert_eq!(parts, whole, "{} by {}", concept.table, field.name);
                let collation = hamkor_language::collation::Collation::new(language);
                let mut keys: Vec<_> =
                    whole.iter().map(|row| (row.cells[0].is_empty(), collation.key(&row.cells[0]))).collect();
                if descending {
                    let filled = keys.partition_point(|(empty, _)| !empty);
                    keys[..filled].reverse();
                }
                assert!(keys.is_sorted(), "{} by {} in {language:?}", concept.table, field.name);
                compared += whole.len();
            }
        }
    }
    assert!(compared > 500, "{compared}");
}

#[test]
fn an_amount_keeps_its_currency_and_its_history_says_both_before_and_after() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let project = made(&office, RecordKind::Project, "시범구축");
    let typed = |text: &str| set(&office, project, None, "budget", Some(text)).map(drop);
    assert!(matches!(typed("330,000"), Err(Error::CurrencyMissing { .. })));
    typed("330 000,50 долл. США").unwrap();
    typed("1,2 млн").unwrap();
    assert_eq!(value(&sheet(&office, project), "budget").as_deref(), Some("미화 1,200,000달러"));
    typed("12억 원").unwrap();
    assert!(matches!(typed("0.5원"), Err(Error::MoneyInvalid { .. })), "won have no part");
    let filter = history::HistoryFilter { record: Some(project), ..Default::default() };
    let page = office.read(|view| history::page(view, &filter, Language::English)).unwrap();
    let change = &page.entries[0].fields[0];
    let said = [&change.before, &change.after].map(|text| spaced(text.as_deref().unwrap()));
    assert_eq!((change.field.as_str(), said), ("Budget", ["USD 1,200,000".to_owned(), "KRW 1,200,000,000".to_owned()]));
    set(&office, project, None, "budget", None).unwrap();
    assert_eq!(value(&sheet(&office, project), "budget"), None);
    office.undo().unwrap();
    assert_eq!(value(&sheet(&office, project), "budget").as_deref(), Some("1,200,000,000원"));
}
