//! What was changed can be taken back after the program was closed, and nothing is lost when the power fails.

use hamkor_language::{Language, messages};
use hamkor_tests::window::Computer;

use crate::steps::{FIRST, OFFICE, founded, make_plan, passage, sit_down};

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_taken_back_after_a_restart_and_done_again_and_history_says_so() {
    let computer = Computer::new();
    let (window, _) = founded(&computer).await;
    make_plan(&window, "국가 정보화 계획").await;
    window.press(messages::editor_none_action()).await;
    window.write(passage(1, Language::Korean), "데이터센터를 먼저 세운다.").await;
    window.saved().await;
    window.close().await;

    // Among the recent offices it is the only one.
    let window = computer.start(Language::Korean).await;
    window.press(OFFICE).await;
    sit_down(&window, FIRST).await;
    window.see("데이터센터를 먼저 세운다.").await;
    window.control('z').await;
    window.see_no("데이터센터를 먼저 세운다.").await;
    window.control('y').await;
    window.see("데이터센터를 먼저 세운다.").await;
    window.control('z').await;
    window.see_no("데이터센터를 먼저 세운다.").await;
    window.saved().await;
    // The power fails.
    drop(window);

    let window = computer.start(Language::Korean).await;
    window.press(OFFICE).await;
    sit_down(&window, FIRST).await;
    window.see(messages::editor_empty_write()).await;
    window.go(messages::desk_history()).await;
    window.see(messages::plan_history_text_written()).await;
    let tags = |message: hamkor_language::Message| format!("//li//span[.='{}']", message.text(Language::Korean));
    window.see_times(&tags(messages::timeline_kind_undo()), 2).await;
    window.see_times(&tags(messages::timeline_kind_redo()), 1).await;
    window.see_times("//li//ins[.='데이터센터를 먼저 세운다.']", 2).await;
    window.close().await;
}
