//! Records that are kept as a sheet, in the window: an expert from request to completion, a memorandum to its successor, a
//! committee that carries over what it left open, a letter that becomes a verified task.

use hamkor_language::{Language, messages};
use hamkor_office::RecordKind;
use hamkor_tests::window::Computer;

use crate::sheets::{OWN, add_row, because, card, field, make, message, part, room, to};
use crate::steps::{FIRST, founded, sit_down};

#[tokio::test(flavor = "multi_thread")]
async fn an_expert_is_requested_recommended_confirmed_and_completes_the_term() {
    let computer = Computer::new();
    let (window, _) = founded(&computer).await;
    make(&window, RecordKind::Organisation, "행정안전부").await;
    make(&window, RecordKind::Person, "홍길동").await;
    make(&window, RecordKind::Post, "ICT위원회 부위원장").await;
    make(&window, RecordKind::Expert, "부위원장 파견").await;
    to(&window, "expert-state-candidates-sought").await;
    let missing = window.reason_against(message("expert-state-nominated".to_owned())).await;
    assert_eq!(missing, "아직 입력되지 않은 항목: 후보자, 인물");
    let candidates = add_row(&window, "expert-candidate").await;
    window.link_within(&candidates, field("person"), "홍길동").await;
    window.link_within(OWN, field("person"), "홍길동").await;
    window.link_within(OWN, field("post"), "ICT위원회 부위원장").await;
    to(&window, "expert-state-nominated").await;
    window.link_within(OWN, field("recommended-by"), "행정안전부").await;
    window.fill_within(OWN, field("recommended-on"), "2012-11-28").await;
    to(&window, "expert-state-recommended").await;
    to(&window, "expert-state-host-procedure").await;
    let instruments = add_row(&window, "expert-instrument").await;
    window.fill_within(&instruments, field("dated"), "2013. 1. 28.").await;
    to(&window, "expert-state-confirmed").await;
    window.fill_within(OWN, field("term-starts"), "2013-02-20").await;
    window.fill_within(OWN, field("term-ends"), "2015-02-19").await;
    to(&window, "expert-state-on-post").await;
    // The post shows who refers to it.
    window.go(room(RecordKind::Post)).await;
    window.go_to_tab(messages::records_tab_links()).await;
    window.see("부위원장 파견").await;
    window.go(room(RecordKind::Expert)).await;
    to(&window, "expert-state-completed").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_memorandum_begins_with_a_template_and_is_followed_by_its_successor() {
    let computer = Computer::new();
    let (window, _) = founded(&computer).await;
    make(&window, RecordKind::Organisation, "정보화진흥원").await;
    make(&window, RecordKind::Person, "홍길동").await;
    make(&window, RecordKind::Mou, "후속 양해각서").await;
    window.go(room(RecordKind::Mou)).await;
    window.press(messages::records_create()).await;
    window.fill(messages::records_name(), "전문기관 간 양해각서").await;
    window.select(messages::records_template(), "정보화 협력에 관한 부처 간 양해각서").await;
    window.press_within("//dialog", messages::records_create()).await;
    window.see_element("//section//h1[normalize-space(.)='전문기관 간 양해각서']").await;
    window.see(part("mou-clause")).await;
    to(&window, "mou-state-negotiating").await;
    let parties = add_row(&window, "mou-party").await;
    window.link_within(&parties, field("party"), "정보화진흥원").await;
    window.link_within(&parties, field("signatory"), "홍길동").await;
    add_row(&window, "mou-text").await;
    to(&window, "mou-state-text-agreed").await;
    to(&window, "mou-state-clearance").await;
    let clearance = add_row(&window, "mou-clearance").await;
    window.select_within(&clearance, field("side"), message("directory-country-KR".to_owned())).await;
    window.see(messages::record_remark_their_move(message("directory-country-KR".to_owned()))).await;
    window.fill_within(&clearance, field("answered-on"), "2012-11-20").await;
    window.fill_within(OWN, field("signed-on"), "2012-11-28").await;
    window.fill_within(OWN, field("place"), "타슈켄트").await;
    to(&window, "mou-state-signed").await;
    window.fill_within(OWN, field("in-force-on"), "2012-11-28").await;
    to(&window, "mou-state-in-force").await;
    window.link_within(OWN, field("successor"), "후속 양해각서").await;
    to(&window, "mou-state-superseded").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_committee_is_invited_held_and_carries_over_what_it_left_open() {
    let computer = Computer::new();
    let (window, _) = founded(&computer).await;
    make(&window, RecordKind::Body, "정보화협력위원회").await;
    make(&window, RecordKind::Meeting, "제2차 회의").await;
    window.link_within(OWN, field("body"), "정보화협력위원회").await;
    make(&window, RecordKind::Meeting, "제1차 회의").await;
    window.link_within(OWN, field("body"), "정보화협력위원회").await;
    window.fill_within(OWN, field("held-on"), "2012-11-28").await;
    let agenda = add_row(&window, "meeting-item").await;
    window.fill_within(&agenda, field("agenda-item"), "협력센터 설립").await;
    add_row(&window, "meeting-guest").await;
    to(&window, "meeting-state-invited").await;
    to(&window, "meeting-state-held").await;
    window.press(messages::records_carry_over()).await;
    window.see(messages::records_carried_over()).await;
    window.see(message("meeting-handling-carried-over".to_owned())).await;
    window.press("제2차 회의").await;
    window.see_element("//section//h1[normalize-space(.)='제2차 회의']").await;
    window.see_element(&format!("{}//td[normalize-space(.)='협력센터 설립']", card("meeting-item"))).await;
    // Undo takes both sides of it back.
    window.control('z').await;
    window.see_gone(&format!("{}//td[normalize-space(.)='협력센터 설립']", card("meeting-item"))).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_becomes_a_task_that_another_verifies() {
    let computer = Computer::new();
    let (window, file) = founded(&computer).await;
    window.go(messages::desk_settings()).await;
    window.fill(messages::settings_member_new(), "이지은").await;
    window.select(messages::start_role(), messages::member_role_policy_officer()).await;
    window.press(messages::settings_member_add()).await;
    window.find_button(messages::settings_member_retire_who("이지은")).await;
    make(&window, RecordKind::Letter, "정보화 현황 요청").await;
    make(&window, RecordKind::Task, "정보화 현황 보고서").await;
    window.link_within(OWN, field("task-source"), "정보화 현황 요청").await;
    window.fill_within(OWN, field("due"), "2012-12-05").await;
    to(&window, "task-state-accepted").await;
    // What is late stands on Today, and leads to its record.
    window.go(messages::today_title()).await;
    window.see(messages::today_late()).await;
    window.press("정보화 현황 보고서").await;
    window.fill_within(OWN, field("report"), "보고서를 제출함").await;
    to(&window, "task-state-reported").await;
    let reason = window.reason_against(message("task-state-verified".to_owned())).await;
    assert_eq!(reason, messages::error_move_needs_another().text(Language::Korean));
    window.saved().await;
    window.close().await;

    let window = computer.open(&file, Language::Korean).await;
    sit_down(&window, "이지은").await;
    window.go(room(RecordKind::Task)).await;
    because(&window, "task-state-returned", "근거 자료가 없음").await;
    to(&window, "task-state-reported").await;
    window.close().await;
    let window = computer.open(&file, Language::Korean).await;
    sit_down(&window, FIRST).await;
    window.go(room(RecordKind::Task)).await;
    to(&window, "task-state-verified").await;
    window.close().await;
}
