//! What many journeys begin with.

use std::path::{Path, PathBuf};

use hamkor_language::{Language, messages};
use hamkor_tests::window::{Computer, Window};

/// A passphrase that is strong enough.
pub(crate) const PASSPHRASE: &str = "mulberry kayak granite seventeen";
/// The name of every office that is founded here.
pub(crate) const OFFICE: &str = "정보통신위원회 부위원장실";
/// The first member of every office that is founded here.
pub(crate) const FIRST: &str = "김민수";

/// The name that the readers of a language give it.
pub(crate) fn endonym(language: Language) -> &'static str {
    match language {
        Language::Korean => "한국어",
        Language::Uzbek => "Oʻzbekcha",
        Language::UzbekCyrillic => "Ўзбекча",
        Language::Russian => "Русский",
        Language::English => "English",
    }
}

/// Starts Hamkor for the first time and chooses a language.
pub(crate) async fn first_start(computer: &Computer, language: Language) -> Window<'_> {
    let mut window = computer.start(Language::English).await;
    window.see(messages::start_language()).await;
    window.press_within("//main", endonym(language)).await;
    window.expect_language(language);
    window.see(messages::start_title()).await;
    window
}

/// Goes to the form in which an office is founded, and fills in everything but the passphrase.
pub(crate) async fn fill_in_founding(window: &Window<'_>, file: &Path) {
    window.press(messages::start_create()).await;
    window.fill(messages::start_name(), OFFICE).await;
    window.fill(messages::start_place(), "타슈켄트").await;
    window.fill(messages::start_member(), FIRST).await;
    window.fill(messages::start_path(), &file.display().to_string()).await;
}

/// Types the passphrase twice and founds the office.
pub(crate) async fn found(window: &Window<'_>) {
    window.fill(messages::start_passphrase_new(), PASSPHRASE).await;
    window.fill(messages::start_passphrase_again(), PASSPHRASE).await;
    window.see(messages::start_strength_very_strong()).await;
    window.press(messages::start_create()).await;
    window.see(messages::plans_none()).await;
}

/// Starts Hamkor for the first time, in Korean, and founds an office.
pub(crate) async fn founded(computer: &Computer) -> (Window<'_>, PathBuf) {
    let window = first_start(computer, Language::Korean).await;
    let file = computer.file("office.hamkor");
    fill_in_founding(&window, &file).await;
    found(&window).await;
    (window, file)
}

/// Starts Hamkor for the first time and looks around in the sample office, as its deputy chairman.
pub(crate) async fn in_the_sample(computer: &Computer, language: Language) -> Window<'_> {
    let window = first_start(computer, language).await;
    window.press(messages::start_sample()).await;
    window.see(messages::start_who()).await;
    window.press_within("//main", messages::member_role_deputy_chairman()).await;
    window.see(messages::desk_sample()).await;
    window
}

/// Types the passphrase and says who sits down.
pub(crate) async fn sit_down(window: &Window<'_>, member: &str) {
    window.fill(messages::start_passphrase(), PASSPHRASE).await;
    window.press(messages::start_open_action()).await;
    window.see(messages::start_who()).await;
    window.press(member).await;
    window.see(messages::desk_saved()).await;
}

/// Makes a plan with a title.
pub(crate) async fn make_plan(window: &Window<'_>, title: &str) {
    window.press(messages::plans_new()).await;
    window.fill(messages::plans_title(), title).await;
    window.press(messages::plans_create()).await;
    window.see(messages::editor_none()).await;
}

/// The label of a place to write.
pub(crate) fn passage(number: i64, language: Language) -> hamkor_language::Message {
    messages::editor_passage_label(endonym(language), number)
}
