//! The language of the program is one press away, and stays chosen.

use hamkor_language::{Language, Message, messages};
use hamkor_tests::window::{Computer, Words};

use crate::steps::{endonym, in_the_sample};

/// Words from every part of the screen: the rail, the bar above, the list, the record, the status line.
fn everywhere() -> [Message; 7] {
    [
        messages::desk_packets(),
        messages::desk_saved(),
        messages::plans_new(),
        messages::plans_to_packet(),
        messages::plans_tab_goals(),
        messages::desk_sample(),
        messages::member_role_deputy_chairman(),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn another_language_changes_the_whole_screen_at_once_and_is_remembered() {
    let computer = Computer::new();
    let mut window = in_the_sample(&computer, Language::Russian).await;
    let mut before = Language::Russian;
    for language in [Language::English, Language::UzbekCyrillic, Language::Korean, Language::Uzbek] {
        window.choose_segment(endonym(language)).await;
        window.expect_language(language);
        for message in everywhere() {
            let words = message.said(language);
            window.see(message).await;
            assert_ne!(words, "", "{language}");
        }
        for message in everywhere() {
            let old = message.said(before);
            // Words that are the same in both languages stay, and so do those that stand within others.
            if !everywhere().iter().any(|new| new.said(language).contains(&old)) {
                window.see_no(old).await;
            }
        }
        window.see_element(&format!("/html[@lang='{}']", language.tag())).await;
        before = language;
    }
    window.close().await;

    // It is spoken from the first word after a restart; nobody is asked again.
    let window = computer.start(Language::Uzbek).await;
    window.see(messages::start_title()).await;
    window.see(messages::start_create()).await;
    window.close().await;
}
