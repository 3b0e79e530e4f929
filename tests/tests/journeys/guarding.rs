//! What the page may not do, even if something in it went wrong.

use hamkor_language::{Language, messages};
use hamkor_tests::window::Computer;

use crate::steps::in_the_sample;

#[tokio::test(flavor = "multi_thread")]
async fn the_page_works_within_its_policy_and_reaches_nothing_beyond() {
    let computer = Computer::new();
    let window = in_the_sample(&computer, Language::English).await;
    window.watch_policy().await;
    window.go(messages::desk_packets()).await;
    window
        .press("Briefing Packet for the Second Meeting of the Korea–Uzbekistan Informatization Cooperation Committee")
        .await;
    window.see_element("//*[contains(@class, 'page')]//img").await;
    window.go(messages::desk_settings()).await;
    window.see(messages::settings_backups()).await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new(), "ordinary work needs nothing that is refused");

    for (attempt, directive) in [
        ("return eval('1 + 1')", "script-src"),
        ("return fetch('https://www.example.org/')", "connect-src"),
        (
            "const image = new Image();
             image.src = 'https://www.example.org/image.png';
             return image.decode()",
            "img-src",
        ),
    ] {
        let outcome = window.attempt(attempt).await;
        assert!(outcome.is_err(), "{attempt}: {outcome:?}");
        assert_eq!(window.refused_by_policy().await.last().map(String::as_str), Some(directive), "{attempt}");
    }
    // Of the shell it reaches Hamkor's own commands and none of Tauri's.
    let invoke = |command: &str| {
        format!(
            "return window.__TAURI_INTERNALS__.invoke('{command}', {{ language: 'en', value: 'x', options: {{}} }})"
        )
    };
    assert!(window.attempt(&invoke("office_overview")).await.is_ok());
    for command in
        ["plugin:dialog|open", "plugin:window|set_title", "plugin:webview|create_webview", "plugin:event|emit"]
    {
        let outcome = window.attempt(&invoke(command)).await;
        assert!(outcome.as_ref().is_err_and(|error| error.contains("not allowed")), "{command}: {outcome:?}");
    }
    window.close().await;
}
