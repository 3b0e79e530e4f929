//! Files in the window: one is dropped, one is shown, one is removed and comes back, and what was opened is wiped.

use hamkor_language::{Language, messages};
use hamkor_tests::window::Computer;
use serde_json::Value;

use crate::steps::in_the_sample;

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_file_is_attached_and_a_pdf_is_looked_at() {
    let computer = Computer::new();
    let window = in_the_sample(&computer, Language::English).await;
    window.watch_policy().await;
    // Where there is no record, a file is refused: the web view would show it in place of Hamkor.
    let refused = window
        .attempt(
            "const transfer = new DataTransfer();
             transfer.items.add(new File([new Uint8Array(5)], 'office.hamkor'));
             const on = (kind) => new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer });
             return ['dragover', 'drop'].map((kind) => document.body.dispatchEvent(on(kind)));",
        )
        .await;
    assert_eq!(refused, Ok(serde_json::json!([false, false])), "the web view keeps what is dropped");
    window.go(messages::records_mou()).await;
    window.press_within("//main", "Memorandum of Understanding on Cooperation in Informatization").await;
    let file = "정보화 협력 양해각서 요약(예시).pdf";
    window.see(file).await;

    // The web view sends the bytes as they are.
    let dropped = window
        .attempt(
            "const transfer = new DataTransfer();
             transfer.items.add(new File([new Uint8Array(5 << 20)], 'dropped.bin'));
             const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer });
             return document.body.dispatchEvent(drop);",
        )
        .await;
    assert_eq!(dropped, Ok(Value::Bool(false)), "the page takes the file, and not the web view");
    window.see("dropped.bin").await;
    window.see("5.0\u{a0}MB").await;

    window.press(messages::attachment_show_named(file)).await;
    let page = messages::compose_page(1, 2).text(Language::English);
    window.see_element(&format!("//dialog//img[@alt='{page}']")).await;
    window.press_within("//dialog", messages::desk_close()).await;

    window.press(messages::attachment_details("dropped.bin")).await;
    window.press(messages::attachment_remove()).await;
    window.see(messages::attachment_removed()).await;
    window.see_no("dropped.bin").await;
    window.control('z').await;
    window.see("dropped.bin").await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}
