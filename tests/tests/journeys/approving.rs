//! Along the approval line: submitted to two reviewers, returned, mended, agreed, approved by another, compared, and printed.

use std::path::Path;

use hamkor_language::{Language, messages};
use hamkor_office::{Environment, Office, Passphrase, kept, plan};
use hamkor_tests::print_queue::PrintQueue;
use hamkor_tests::window::{Computer, Window};

use crate::steps::{FIRST, PASSPHRASE, founded, make_plan, passage, sit_down};

const TITLE: &str = "전자정부 종합계획";

async fn add_member(window: &Window<'_>, name: &str) {
    window.fill(messages::settings_member_new(), name).await;
    window.select(messages::start_role(), messages::member_role_policy_officer()).await;
    window.press(messages::settings_member_add()).await;
    window.find_button(messages::settings_member_retire_who(name)).await;
}

/// Sits down as a member, with the plan's overview open.
async fn at_the_plan<'a>(computer: &'a Computer, file: &Path, member: &str) -> Window<'a> {
    let window = computer.open(file, Language::Korean).await;
    sit_down(&window, member).await;
    window.go(messages::desk_plans()).await;
    window.press_within("//main", TITLE).await;
    window.go_to_tab(messages::plans_tab_overview()).await;
    window.see(messages::plans_line_title()).await;
    window
}

/// Answers as a reviewer.
async fn answer(window: &Window<'_>, verdict: hamkor_language::Message, opinion: &str) {
    window.press(messages::plans_answer()).await;
    window.tick(verdict).await;
    if !opinion.is_empty() {
        window.fill_within("//dialog", messages::plans_opinion(), opinion).await;
    }
    window.press_within("//dialog", messages::plans_answer()).await;
    window.see_gone("//dialog").await;
    window.saved().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_reviewed_returned_mended_approved_compared_and_printed_the_same_twice() {
    let queue = PrintQueue::start();
    let computer = Computer::new().with_printers(&queue.server());
    let (window, file) = founded(&computer).await;
    window.go(messages::desk_settings()).await;
    for name in ["이지은", "박서준", "최수빈"] {
        add_member(&window, name).await;
    }
    window.go(messages::desk_plans()).await;
    make_plan(&window, TITLE).await;
    window.press(messages::editor_none_action()).await;
    window.write(passage(1, Language::Korean), "양국은 협력위원회를 설치한다.").await;
    window.saved().await;
    window.press(messages::plan_move_submit()).await;
    window.tick("이지은").await;
    window.tick("박서준").await;
    window.select_within("//dialog", messages::plan_place_approver(), "최수빈").await;
    window.press_within("//dialog", messages::plan_move_submit()).await;
    window.see_gone("//dialog").await;
    window.close().await;

    // Today says whose move it is; one agrees, the other returns it with the reason.
    let window = computer.open(&file, Language::Korean).await;
    sit_down(&window, "이지은").await;
    window.go(messages::today_title()).await;
    window.see(messages::today_plans_mine()).await;
    window.press_within("//main", TITLE).await;
    answer(&window, messages::plan_verdict_agrees(), "").await;
    window.close().await;
    let window = at_the_plan(&computer, &file, "박서준").await;
    answer(&window, messages::plan_verdict_returns(), "설치 시기를 밝히십시오.").await;
    window.see(messages::plan_state_returned()).await;
    window.close().await;

    // The drafter reads why, mends it and submits it to the same.
    let window = at_the_plan(&computer, &file, FIRST).await;
    window.see("설치 시기를 밝히십시오.").await;
    window.go_to_tab(messages::plans_tab_text()).await;
    window.rewrite(passage(1, Language::Korean), "양국은 내년에 협력위원회를 설치한다.").await;
    window.saved().await;
    window.press(messages::plan_move_submit()).await;
    window.press_within("//dialog", messages::plan_move_submit()).await;
    window.see_gone("//dialog").await;
    window.close().await;
    for (member, verdict, opinion) in [
        ("이지은", messages::plan_verdict_agrees(), ""),
        ("박서준", messages::plan_verdict_remarks(), "분기까지 적으면 더 좋습니다."),
    ] {
        let window = at_the_plan(&computer, &file, member).await;
        answer(&window, verdict, opinion).await;
        window.close().await;
    }

    // Another approves it; its printing is kept.
    let window = at_the_plan(&computer, &file, "최수빈").await;
    window.press(messages::plan_move_approve()).await;
    window.press(messages::plans_next_version()).await;
    window.go_to_tab(messages::plans_tab_text()).await;
    window.rewrite(passage(1, Language::Korean), "양국은 내년에 공동위원회를 설치한다.").await;
    window.saved().await;

    // Compared with what was approved, what went is struck and what came is underlined.
    window.go_to_tab(messages::plans_tab_versions()).await;
    window.see_element("//del[contains(., '협력위원회를')]").await;
    window.see_element("//ins[contains(., '공동위원회를')]").await;

    // The approved version is printed twice: each time the very bytes that are kept.
    for job in 1..=2 {
        window
            .press(format!("{} · {TITLE} · 제1판, 한국어", messages::compare_print().text(Language::Korean)).as_str())
            .await;
        window.press_within("//dialog", messages::print_action()).await;
        window.see_gone("//dialog").await;
        assert!(queue.printed(job).taken.starts_with(b"%PDF-"));
    }

    // The office is sound.
    window.go(messages::desk_settings()).await;
    window.press(messages::check_title()).await;
    window.see(messages::check_sound()).await;
    window.close().await;
    let kept = kept(&file);
    assert!(queue.printed(1).taken == kept && queue.printed(2).taken == kept, "the same bytes came out");
}

/// What is kept of the approved version.
fn kept(file: &Path) -> Vec<u8> {
    let office = Office::open(file, &Passphrase::new(PASSPHRASE), Environment::of_machine(None)).expect("it opens");
    let kept = office.read(|view| {
        let plan = plan::find_by_name(view, TITLE)?;
        let printings = kept::list(view, plan.record())?;
        kept::read(view, printings[0].id)
    });
    kept.expect("a printing is kept").1
}
