//! A list as a table: narrowed, grouped and kept as a view, and many of its records changed in one step.

use chrono::NaiveDate;
use hamkor_language::{Language, format, messages};
use hamkor_office::RecordKind;
use hamkor_tests::window::{Computer, Window};

use crate::steps::founded;

async fn make(window: &Window<'_>, name: &str) {
    window.press(messages::records_create()).await;
    window.fill(messages::records_name(), name).await;
    window.press_within("//dialog", messages::records_create()).await;
    window.see_element(&format!("//section//h1[normalize-space(.)='{name}']")).await;
}

fn row(name: &str) -> String {
    format!("//*[@role='row'][.//button[normalize-space(.)='{name}']]")
}

#[tokio::test(flavor = "multi_thread")]
async fn many_tasks_are_given_a_term_at_once_and_the_view_that_found_them_is_kept() {
    let computer = Computer::new();
    let (window, _) = founded(&computer).await;
    window.go(RecordKind::Task.plural()).await;
    for name in ["요청 검토", "자료 번역", "회의 준비"] {
        make(&window, name).await;
    }
    window.press(messages::records_table()).await;
    window.see_times("//*[@role='row']//input[@type='checkbox']", 3).await;

    let date = NaiveDate::from_ymd_opt(2026, 12, 5).expect("a date");
    let terms = format!("//*[@role='cell'][@title='{}']", format::date(Language::Korean, date));
    // Two of them get a term, and one undo takes it back from both.
    for name in ["요청 검토", "자료 번역"] {
        window.tick(messages::records_choose_row(name)).await;
    }
    window.see(messages::records_chosen(2)).await;
    window.press(messages::records_together()).await;
    window.select(messages::records_condition_field(), messages::field_due()).await;
    window.fill(messages::records_together_value(), "2026-12-05").await;
    window.press_within("//dialog", messages::records_apply()).await;
    window.see_times(&terms, 2).await;
    window.control('z').await;
    window.see_gone(&terms).await;
    window.control('y').await;
    window.see_times(&terms, 2).await;

    // What has no term yet is a view of its own.
    window.press(messages::records_choose_none()).await;
    window.press(messages::records_options()).await;
    window.press(messages::records_condition_add()).await;
    window.select(messages::records_condition_field(), messages::field_due()).await;
    window.select(messages::records_condition_test(), messages::records_test_empty()).await;
    window.fill(messages::records_view_name(), "기한 없는 과제").await;
    window.press(messages::records_view_save()).await;
    window.see_times("//*[@role='row']//input[@type='checkbox']", 1).await;
    window.see_element(&row("회의 준비")).await;
    window.select(messages::records_views(), messages::records_view_usual()).await;
    window.see_times("//*[@role='row']//input[@type='checkbox']", 3).await;
    window.select(messages::records_views(), "기한 없는 과제").await;
    window.see_gone(&row("요청 검토")).await;
    window.close().await;
}
