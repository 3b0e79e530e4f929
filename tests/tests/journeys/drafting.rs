//! From an empty computer to an approved plan in three languages.

use hamkor_language::{Language, messages};
use hamkor_tests::window::Computer;

use crate::steps::{FIRST, fill_in_founding, first_start, found, make_plan, passage, sit_down};

#[tokio::test(flavor = "multi_thread")]
async fn an_office_is_founded_and_a_plan_is_drafted_in_three_languages_and_approved_by_another() {
    let computer = Computer::new();
    let window = first_start(&computer, Language::Korean).await;

    // A weak passphrase is told as weak, and no office is founded with it.
    let file = computer.file("한국 office.hamkor");
    fill_in_founding(&window, &file).await;
    window.see(messages::start_passphrase_warning()).await;
    window.fill(messages::start_passphrase_new(), "password1").await;
    window.fill(messages::start_passphrase_again(), "password1").await;
    window.see(messages::start_strength_guessed()).await;
    window.press(messages::start_create()).await;
    window.see(messages::error_passphrase_too_weak()).await;
    assert!(!file.exists());
    found(&window).await;
    let head = std::fs::read(&file).expect("the office is there");
    assert!(!head.starts_with(b"SQLite format 3"), "the office is encrypted");

    // Three languages side by side; an apostrophe is set right as it is typed.
    make_plan(&window, "전자정부 종합계획").await;
    window.press(messages::editor_none_action()).await;
    window.write(passage(1, Language::Korean), "양국은 정보화협력위원회를 설치한다.").await;
    window.write(passage(1, Language::Uzbek), "O'zbekiston va Koreya qo'mita tuzadi.").await;
    window.write(passage(1, Language::Russian), "Стороны создают комитет по сотрудничеству.").await;
    window.see("Oʻzbekiston va Koreya qoʻmita tuzadi.").await;
    window.saved().await;

    // Its drafter submits it, and cannot approve it.
    window.press(messages::plan_move_submit()).await;
    let reason = window.reason_against(messages::plan_move_approve()).await;
    assert_eq!(reason, messages::error_drafter_cannot_approve().text(Language::Korean));

    // Another member is added.
    window.go(messages::desk_settings()).await;
    window.fill(messages::settings_member_new(), "이지은").await;
    window.select(messages::start_role(), messages::member_role_policy_officer()).await;
    window.press(messages::settings_member_add()).await;
    window.find_button(messages::settings_member_retire_who("이지은")).await;
    window.close().await;

    // The other opens the office by its file and approves the plan.
    let window = computer.open(&file, Language::Korean).await;
    window.see(file.display().to_string()).await;
    sit_down(&window, "이지은").await;
    window.see("Стороны создают комитет по сотрудничеству.").await;
    window.press(messages::plan_move_approve()).await;
    window.press(messages::plans_next_version()).await;
    window.go_to_tab(messages::plans_tab_history()).await;
    window.see(messages::plan_history_moved(messages::plan_state_approved(), "전자정부 종합계획")).await;
    window.see(FIRST).await;
    window.see("이지은").await;
    window.close().await;
}
