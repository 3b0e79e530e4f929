//! Where things stand: an office in a place that is not safe for it, and a window whose monitor is gone.

use hamkor_language::{Language, messages};
use hamkor_tests::window::Computer;
use serde_json::{Value, json};

use crate::steps::{FIRST, PASSPHRASE, founded};

#[tokio::test(flavor = "multi_thread")]
async fn an_office_in_a_folder_of_a_cloud_service_opens_and_is_told_of() {
    let computer = Computer::new();
    let (window, office) = founded(&computer).await;
    window.see_no(messages::desk_hazard()).await;
    window.close().await;
    std::fs::create_dir(computer.file("OneDrive")).expect("a folder can be made");
    let moved = computer.file("OneDrive/office.hamkor");
    std::fs::rename(office, &moved).expect("the office can be moved");

    let window = computer.open(&moved, Language::Korean).await;
    window.fill(messages::start_passphrase(), PASSPHRASE).await;
    window.press(messages::start_open_action()).await;
    window.press(FIRST).await;
    window.see(messages::backup_hazard_cloud()).await;
    window.see(messages::desk_hazard()).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_whose_monitor_is_gone_comes_back_on_the_screen() {
    let computer = Computer::new();
    let (window, office) = founded(&computer).await;
    assert!(window.is_on_screen());
    window.close().await;
    let remembered = computer.file(".config/uz.hamkor.office/.window-state.json");
    let text = std::fs::read_to_string(&remembered).expect("the window's place is remembered");
    let mut state: Value = serde_json::from_str(&text).expect("it is JSON");
    for (name, value) in [("x", 5000), ("y", -3000), ("prev_x", 5000), ("prev_y", -3000)] {
        state["main"][name] = json!(value);
    }
    std::fs::write(&remembered, state.to_string()).expect("it can be written");

    let window = computer.open(&office, Language::Korean).await;
    window.see(messages::start_open_other()).await;
    assert!(window.is_on_screen());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_opened_beside_the_program_is_asked_for_in_its_window() {
    let computer = Computer::new();
    let (window, office) = founded(&computer).await;
    let other = computer.file("다른 사무실.hamkor");
    window.close().await;
    std::fs::copy(&office, &other).expect("the office can be copied");

    let window = computer.start(Language::Korean).await;
    window.see(messages::start_recent()).await;
    window.open_beside(&other).await;
    window.see(messages::start_open_other()).await;
    window.see(other.display().to_string()).await;
    window.fill(messages::start_passphrase(), PASSPHRASE).await;
    window.press(messages::start_open_action()).await;
    window.press(FIRST).await;
    window.see(messages::plans_none()).await;
    window.close().await;
}
