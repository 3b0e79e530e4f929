//! Anything is found by any word in any script.

use hamkor_language::{Language, messages};
use hamkor_tests::window::Computer;

use crate::steps::in_the_sample;

#[tokio::test(flavor = "multi_thread")]
async fn words_are_found_in_every_script_and_within_longer_words() {
    let computer = Computer::new();
    let window = in_the_sample(&computer, Language::Korean).await;
    for (words, within) in [
        ("위원", "협력위원회"),
        ("тошкент", "Toshkent"),
        ("ўзбек", "Oʻzbek"),
        ("oʻzbek", "Oʻzbek"),
        ("o'zbek", "Oʻzbek"),
        ("электронное", "электронного"),
    ] {
        window.control('k').await;
        window.fill(messages::find_title(), words).await;
        window.see_element(&format!("//li[@role='option'][contains(., '{within}')]//mark")).await;
        window.type_keys("\u{e00c}").await;
        window.see_gone("//dialog").await;
    }

    // What is found is opened, and stands in view.
    window.control('k').await;
    window.fill(messages::find_title(), "рассматривается документооборот").await;
    let name = window.read("//li[@role='option'][@aria-selected='true']/span[@class][1]").await;
    window.type_keys("\u{e007}").await;
    window.see_gone("//dialog").await;
    window.see_element(&format!("//h1[normalize-space(.)='{name}']")).await;
    window.see_in_view("//*[@role='cell'][contains(., 'документооборот')]").await;
    window.close().await;
}
