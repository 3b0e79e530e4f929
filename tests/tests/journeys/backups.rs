//! A backup is made, restored beside the original, and opened.

use hamkor_language::{Language, messages};
use hamkor_office::backup;
use hamkor_tests::window::Computer;

use crate::steps::{FIRST, PASSPHRASE, founded, make_plan, sit_down};

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_restored_beside_the_original_and_opened() {
    let computer = Computer::new();
    let (window, file) = founded(&computer).await;
    make_plan(&window, "백업 전의 계획").await;

    window.go(messages::desk_settings()).await;
    window.see(messages::settings_backups_none()).await;
    window.press(messages::settings_backup_now()).await;
    window.see(messages::settings_backup_made()).await;
    window.see(messages::settings_backup_checked()).await;
    let made = backup::list(&backup::default_folder(&file), &file).expect("the folder can be read");
    assert_eq!(made.len(), 1);
    assert!(made[0].manual);
    window.see(made[0].path.display().to_string()).await;

    // Work goes on, and is not in the backup.
    window.go(messages::desk_plans()).await;
    make_plan(&window, "백업 뒤의 계획").await;
    window.go(messages::desk_settings()).await;

    // Over a file that is there nothing is restored.
    window.press_within("//li", messages::settings_restore()).await;
    let beside = file.with_file_name(messages::settings_restore_name("office").text(Language::Korean) + ".hamkor");
    assert_eq!(window.filled(messages::start_path()).await, beside.display().to_string());
    window.fill(messages::start_path(), &file.display().to_string()).await;
    window.press_within("//dialog", messages::settings_restore()).await;
    window.see(messages::error_restore_over_existing(file.display().to_string())).await;
    window.fill(messages::start_path(), &beside.display().to_string()).await;
    window.press_within("//dialog", messages::settings_restore()).await;
    window.see(messages::settings_restored(beside.display().to_string())).await;

    // The restored office is opened from where it was told, and stands as it did then.
    window.press(messages::start_open_action()).await;
    window.see(beside.display().to_string()).await;
    sit_down(&window, FIRST).await;
    window.see("백업 전의 계획").await;
    window.see_no("백업 뒤의 계획").await;
    window.close().await;

    // The original has everything, and was backed up once more when it was left.
    let window = computer.open(&file, Language::Korean).await;
    sit_down(&window, FIRST).await;
    window.see("백업 전의 계획").await;
    window.see("백업 뒤의 계획").await;
    window.close().await;
    let kept = backup::list(&backup::default_folder(&file), &file).expect("the folder can be read");
    assert!(kept.len() >= 2, "{kept:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_office_is_restored_from_the_backup_that_closing_made() {
    let computer = Computer::new();
    let (window, file) = founded(&computer).await;
    make_plan(&window, "사라지지 않는 계획").await;
    window.close().await;
    let mut damaged = std::fs::read(&file).expect("the office can be read");
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    std::fs::write(&file, &damaged).expect("the office can be written");

    let window = computer.open(&file, Language::Korean).await;
    window.fill(messages::start_passphrase(), PASSPHRASE).await;
    window.press(messages::start_open_action()).await;
    window.see(messages::error_office_damaged()).await;
    window.press(messages::start_restore()).await;
    window.press_within("//li", messages::settings_restore()).await;
    let beside = window.filled(messages::start_path()).await;
    window.press_within("//dialog", messages::settings_restore()).await;
    window.see(messages::start_open()).await;
    window.see(beside).await;
    sit_down(&window, FIRST).await;
    window.see("사라지지 않는 계획").await;
    window.close().await;
    assert!(std::fs::read(&file).expect("the office can be read") == damaged, "the damaged file is left as it is");
}
