//! A year of the cooperation in the window: from the field survey to the packet of the second committee meeting, printed in
//! four languages; and the way back, from a page of that packet to the minister's question.

use hamkor_language::{Language, Message, messages};
use hamkor_office::RecordKind;
use hamkor_tests::print_queue::PrintQueue;
use hamkor_tests::window::{Computer, Window};

use crate::sheets::{OWN, add_row, field, make, message, room, to};
use crate::steps::{endonym, founded};

const QUESTION: &str = "전자정부 협력에 관한 장관 질의";
const DECISION: &str = "문화유산 디지털화 추진";
const MEMORANDUM: &str = "정보화 협력 양해각서";
const CLAUSE: &str = "문화유산의 디지털화";
const TASK: &str = "사업 계획서 작성";
const PROJECT: &str = "사마르칸트 문화유산 디지털화";
const FUND: &str = "공동 프로젝트 기금";
const PACKET: &str = "제2차 회의 자료집";

/// Goes to a record from the list of its kind.
async fn open(window: &Window<'_>, kind: RecordKind, name: &str) {
    window.go(room(kind)).await;
    window.press_within("//main", name).await;
    window.see_element(&format!("//section//h1[normalize-space(.)='{name}']")).await;
}

/// Links the record that is open with another, on the tab that tells where it stands.
async fn link(window: &Window<'_>, relation: Message, other: &str, rows: &[(Message, &str)]) {
    window.go_to_tab(messages::chain_tab()).await;
    let form = format!("//section[@aria-label=\"{}\"]", messages::chain_link().text(Language::Korean));
    let name = window.read("//section[contains(@class, 'record')]//h1").await;
    window.select_within(&form, messages::chain_link_relation(name), relation).await;
    window.link_within(&form, messages::chain_link_record(), other).await;
    for (which, row) in rows {
        window.select_within(&form, which.clone(), *row).await;
    }
    window.press_within(&form, messages::chain_link_now()).await;
    window.see_element(&step(other)).await;
    window.go_to_tab(messages::records_tab_sheet()).await;
}

/// A record in the chain that is shown.
fn step(name: &str) -> String {
    format!("//ol[contains(@class, 'walk')]/li[.//button[contains(., '{name}')]]")
}

/// The survey finds what is missing, and the first meeting decides on what the minister asked.
async fn survey_and_first_meeting(window: &Window<'_>) {
    make(window, RecordKind::Survey, "정보화 수준 진단").await;
    window.fill_within(OWN, field("starts"), "2012-10-08").await;
    add_row(window, "survey-domain").await;
    let indicators = add_row(window, "survey-indicator").await;
    window.fill_within(&indicators, field("highest-score"), "5").await;
    to(window, "survey-state-in-the-field").await;
    let scores = add_row(window, "survey-score").await;
    window.fill_within(&scores, field("score"), "2.5").await;
    let findings = add_row(window, "survey-finding").await;
    window.fill_within(&findings, field("finding"), "기록물의 디지털화가 더딤").await;
    to(window, "survey-state-analysed").await;
    make(window, RecordKind::Letter, QUESTION).await;
    make(window, RecordKind::Body, "정보화협력위원회").await;
    make(window, RecordKind::Meeting, "제1차 회의").await;
    window.link_within(OWN, field("body"), "정보화협력위원회").await;
    window.fill_within(OWN, field("held-on"), "2012-11-28").await;
    make(window, RecordKind::Decision, DECISION).await;
    window.link_within(OWN, field("meeting"), "제1차 회의").await;
    link(window, messages::chain_before_answers(), QUESTION, &[]).await;
}

/// What was decided becomes a clause, a task, a project and money.
async fn promise_and_work(window: &Window<'_>) {
    // Until something carries the decision out, Today says so, as it does of what the survey found.
    window.go(messages::today_title()).await;
    window.see(messages::chain_broken_decision_without_task()).await;
    window.see(messages::chain_broken_finding_without_measure()).await;
    make(window, RecordKind::Mou, MEMORANDUM).await;
    let clauses = add_row(window, "mou-clause").await;
    window.fill_within(&clauses, field("heading"), CLAUSE).await;
    link(window, messages::chain_before_fulfils(), DECISION, &[]).await;
    make(window, RecordKind::Task, TASK).await;
    window.link_within(OWN, field("task-source"), MEMORANDUM).await;
    make(window, RecordKind::Project, PROJECT).await;
    link(window, messages::chain_before_fulfils(), TASK, &[]).await;
    let clause = message("part-mou-clause".to_owned()).text(Language::Korean);
    let row = format!("{clause}: {CLAUSE}");
    link(window, messages::chain_before_promises(), MEMORANDUM, &[(messages::chain_link_other_row(), &row)]).await;
    make(window, RecordKind::Fund, FUND).await;
    let lines = add_row(window, "fund-commitment").await;
    window.fill_within(&lines, field("amount"), "33000 USD").await;
    window.link_within(&lines, field("project"), PROJECT).await;
    window.go(messages::today_title()).await;
    window.see_no(messages::chain_broken_decision_without_task()).await;
}

/// The packet of the second meeting holds the project, and is printed in four languages.
async fn packet_in_four_languages(window: &Window<'_>, queue: &PrintQueue) {
    open(window, RecordKind::Project, PROJECT).await;
    window.press(messages::records_to_packet()).await;
    window.press(messages::plans_new_packet()).await;
    window.press_within("//main", messages::compose_part_cover()).await;
    window.fill_within("//fieldset[legend[@lang='ko']]", messages::compose_title(), PACKET).await;
    window.press_within("//dialog", messages::desk_close()).await;
    let mut before = Language::Korean;
    for (job, language) in (1..).zip([Language::Korean, Language::Uzbek, Language::Russian, Language::English]) {
        if language != before {
            window.press_within("//main", endonym(language)).await;
            window.press_within("//main", endonym(before)).await;
            before = language;
        }
        window.see_element("//*[@class='paper']//img | //*[contains(@class, 'page')]//img").await;
        window.control('p').await;
        window.press_within("//dialog", messages::print_action()).await;
        window.see(messages::print_sent(PrintQueue::PRINTER)).await;
        let pages = queue.printed(job).pages().join("\n");
        // The chain stands on paper with the numbers that it has in every language.
        for said in [messages::press_contents(), messages::chain_title(), messages::chain_before_promises()] {
            let said = said.text(language);
            assert!(flat(&pages).contains(&flat(&said)), "{language:?}: {said}\n{pages}");
        }
        for number in 1..=7 {
            assert!(pages.contains(&number.to_string()), "{language:?}: {number}\n{pages}");
        }
    }
}

fn flat(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

/// From a page of the packet back to the question, and on to what it led to.
async fn back_from_the_page(window: &Window<'_>) {
    window.go(messages::desk_packets()).await;
    window.press_within("//main", messages::chain_tab()).await;
    for name in [QUESTION, DECISION, MEMORANDUM, TASK, PROJECT] {
        window.see_element(&step(name)).await;
    }
    window.press_within("//ol[contains(@class, 'walk')]", QUESTION).await;
    window.see_element(&format!("//section//h1[normalize-space(.)='{QUESTION}']")).await;
    window.go_to_tab(messages::chain_tab()).await;
    for name in [DECISION, MEMORANDUM, TASK, PROJECT, FUND] {
        window.see_element(&step(name)).await;
    }
    // The page is known once the packet is set.
    let page = messages::chain_row_page(messages::chain_row_item("1").text(Language::Korean), "1");
    let pages = messages::chain_row_pages("1", messages::chain_row_item("1").text(Language::Korean), "2");
    let said = [page, pages].map(|said| format!("contains(., '{}')", said.text(Language::Korean))).join(" or ");
    window.see_element(&format!("{}[{said}]", step(PACKET))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_leads_from_the_survey_to_the_second_meeting_and_its_page_leads_back() {
    let queue = PrintQueue::start();
    let computer = Computer::new().with_printers(&queue.server());
    let (window, _) = founded(&computer).await;
    survey_and_first_meeting(&window).await;
    promise_and_work(&window).await;
    packet_in_four_languages(&window, &queue).await;
    back_from_the_page(&window).await;
    window.close().await;
}
