//! A locked office shows nothing and opens to its passphrase alone.

use hamkor_language::{Language, messages};
use hamkor_tests::window::Computer;

use crate::steps::{FIRST, PASSPHRASE, founded, make_plan, passage};

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_office_shows_nothing_and_slows_down_who_guesses() {
    let computer = Computer::new();
    let (window, _) = founded(&computer).await;
    make_plan(&window, "비공개 계획").await;
    window.press(messages::editor_none_action()).await;
    // It is locked with words under the hand that were not sent yet.
    window.write(passage(1, Language::Korean), "아직 공개하지 않는다.").await;
    window.control('l').await;
    window.see(messages::lock_title()).await;
    window.see(FIRST).await;
    let everything = window.source().await;
    for hidden in ["공개하지", "비공개"] {
        assert!(!everything.contains(hidden), "{hidden} is still in the page:\n{everything}");
    }

    for seconds in [0, 0, 2] {
        window.fill(messages::start_passphrase(), "mulberry kayak granite sixteen").await;
        window.press(messages::lock_unlock()).await;
        window.see(messages::error_office_wrong_passphrase(seconds)).await;
        assert_eq!(window.filled(messages::start_passphrase()).await, "");
    }
    // The right one has to wait too.
    window.fill(messages::start_passphrase(), PASSPHRASE).await;
    window.type_keys("\u{e007}").await;
    window.see(messages::lock_title()).await;
    window.find_button(messages::lock_unlock()).await;
    window.press(messages::lock_unlock()).await;
    window.see("아직 공개하지 않는다.").await;
    window.see("비공개 계획").await;
    window.close().await;
}
