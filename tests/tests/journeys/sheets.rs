//! What is done with records that are kept as a sheet, in every journey alike.

use hamkor_language::{Language, Message, messages};
use hamkor_office::RecordKind;
use hamkor_tests::window::Window;

pub(crate) fn message(id: String) -> Message {
    Message::bare(id)
}

pub(crate) fn room(kind: RecordKind) -> Message {
    message(format!("records-{}", kind.as_str().replace('_', "-")))
}

pub(crate) fn field(name: &str) -> Message {
    message(format!("field-{name}"))
}

pub(crate) fn part(name: &str) -> Message {
    message(format!("part-{name}"))
}

/// The card of a part.
pub(crate) fn card(name: &str) -> String {
    format!("//section[@aria-label=\"{}\"]", part(name).text(Language::Korean))
}

/// The card of the record's own fields.
pub(crate) const OWN: &str = "//section[contains(@class, 'fields')]";

pub(crate) async fn make(window: &Window<'_>, kind: RecordKind, name: &str) {
    window.go(room(kind)).await;
    window.press(messages::records_create()).await;
    window.fill(messages::records_name(), name).await;
    window.press_within("//dialog", messages::records_create()).await;
    window.see_element(&format!("//section//h1[normalize-space(.)='{name}']")).await;
}

pub(crate) async fn add_row(window: &Window<'_>, name: &str) -> String {
    window.press(messages::records_row_add(part(name).text(Language::Korean))).await;
    let card = card(name);
    window.see_element(&format!("{card}//tr[contains(@class, 'editing')]")).await;
    card
}

pub(crate) async fn to(window: &Window<'_>, state: &str) {
    window.press(message(state.to_owned())).await;
    let now =
        format!("//li[@aria-current='step'][contains(., \"{}\")]", message(state.to_owned()).text(Language::Korean));
    window.see_element(&now).await;
}

pub(crate) async fn because(window: &Window<'_>, state: &str, reason: &str) {
    window.press(message(state.to_owned())).await;
    window.fill(messages::records_reason(), reason).await;
    window.press_within("//dialog", message(state.to_owned())).await;
    window.see(reason).await;
}
