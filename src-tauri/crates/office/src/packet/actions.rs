//! What is done with packets. Each is one change.

use hamkor_language::{Language, Message, WrittenLanguage, messages};
use rusqlite::{ToSql, named_params};
use serde::{Deserialize, Serialize};

use super::store::{self, WATERMARK};
use super::{Editions, Purpose};
use crate::change::Change;
use crate::member::Action;
use crate::storage::millis;
use crate::wording::{self, PLACE, TITLE, Typed};
use crate::{
    ClassificationId, Error, Office, Outcome, PacketId, RecordKind, RecordRef, Result, Tx, View, classification, record,
};

/// How many lines for notes fit on a page.
const MOST_NOTES_LINES: u8 = 30;

/// Makes an empty packet.
///
/// # Errors
/// When the title is empty, or the member's role does not allow composing.
pub fn create(
    office: &Office,
    title: impl Into<Typed>,
    language: WrittenLanguage,
    purpose: Purpose,
) -> Result<Outcome<PacketId>> {
    create_with_key(office, title, language, purpose, None)
}

pub(crate) fn create_with_key(
    office: &Office,
    title: impl Into<Typed>,
    language: WrittenLanguage,
    purpose: Purpose,
    key: Option<&str>,
) -> Result<Outcome<PacketId>> {
    let title = title.into().trimmed();
    if title.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    office.change(Change::new(Action::Compose, messages::packet_history_created(title.text.as_str())), |tx| {
        let id = PacketId::new();
        tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
            ":id": id,
            ":key": key,
            ":purpose": purpose,
            ":languages": serde_json::to_string(&[language.language()])?,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        wording::set(tx, id.0, TITLE, language, title, language)?;
        tx.touch(id);
        Ok(id)
    })
}

/// Deletes a packet: it can be brought back with undo.
///
/// # Errors
/// When there is no such packet.
pub fn delete(office: &Office, id: PacketId) -> Result<Outcome<()>> {
    let title = office.read(|view| store::name(view, id, Language::Korean))?;
    change(office, id, messages::packet_history_deleted(title), |tx| remove(tx, id))
}

/// Deletes a packet within a change.
pub(super) fn remove(tx: &mut Tx<'_>, id: PacketId) -> Result<()> {
    require(tx, id)?;
    tx.touch(id);
    tx.connection()
        .prepare_cached("UPDATE packet SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
        .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
    Ok(())
}

/// Refuses a packet that is not there.
pub(super) fn require(view: &View<'_>, id: PacketId) -> Result<()> {
    let there = view
        .connection()
        .prepare_cached("SELECT 1 FROM packet WHERE id = :id AND deleted_at IS NULL")?
        .exists(named_params! { ":id": id })?;
    if there { Ok(()) } else { Err(Error::PacketNotFound) }
}

/// Writes the title in one language.
///
/// # Errors
/// When there is no such packet.
pub fn set_title(
    office: &Office,
    id: PacketId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
) -> Result<Outcome<()>> {
    set_wording(office, id, TITLE, language, text)
}

/// Writes in one language where it is held.
///
/// # Errors
/// When there is no such packet.
pub fn set_place(
    office: &Office,
    id: PacketId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
) -> Result<Outcome<()>> {
    set_wording(office, id, PLACE, language, text)
}

/// Writes in one language what stands across every page.
///
/// # Errors
/// When there is no such packet.
pub fn set_watermark(
    office: &Office,
    id: PacketId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
) -> Result<Outcome<()>> {
    set_wording(office, id, WATERMARK, language, text)
}

fn set_wording(
    office: &Office,
    id: PacketId,
    field: &'static str,
    language: WrittenLanguage,
    text: impl Into<Typed>,
) -> Result<Outcome<()>> {
    let text = text.into().trimmed();
    change(office, id, messages::packet_history_changed(), |tx| wording::set(tx, id.0, field, language, text, language))
}

/// Says what a packet is for.
///
/// # Errors
/// When there is no such packet.
pub fn set_purpose(office: &Office, id: PacketId, purpose: Purpose) -> Result<Outcome<()>> {
    change(office, id, messages::packet_history_changed(), |tx| set_column(tx, id, "purpose", &purpose))
}

/// Says when it is held, as typed.
///
/// # Errors
/// When the text is no date, or there is no such packet.
pub fn set_held_on(office: &Office, id: PacketId, typed: Option<&str>) -> Result<Outcome<()>> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    let held_on = typed.map(hamkor_language::format::parse_date).transpose()?;
    change(office, id, messages::packet_history_changed(), |tx| set_column(tx, id, "held_on", &held_on))
}

/// Says in which languages it is printed, and how: in one, in two side by side, or in an edition each.
///
/// # Errors
/// When the languages are not so many, or one stands twice.
pub fn set_languages(office: &Office, id: PacketId, languages: &[Language], editions: Editions) -> Result<Outcome<()>> {
    let each = (1..=Language::ALL.len()).contains(&languages.len());
    let fits = match editions {
        Editions::One => languages.len() == 1,
        Editions::SideBySide => languages.len() == 2,
        Editions::Each => each,
    };
    let twice = languages.iter().enumerate().any(|(at, language)| languages[..at].contains(language));
    if !fits || twice {
        return Err(Error::LanguageUnknown {
            tag: languages.iter().map(|language| language.tag()).collect::<Vec<_>>().join(","),
        });
    }
    let languages = serde_json::to_string(languages)?;
    change(office, id, messages::packet_history_changed(), |tx| {
        set_column(tx, id, "languages", &languages)?;
        set_column(tx, id, "editions", &editions)
    })
}

/// How a packet is set and furnished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[serde(rename = "PacketSetting")]
pub enum Setting {
    /// Whether it is set large.
    LargePrint(bool),
    /// Whether it is set for both sides of the sheet.
    Duplex(bool),
    /// How many lines for notes stand after each item.
    NotesLines(u8),
    /// Whether an index of people and organisations stands at its end.
    HasIndex(bool),
    /// Whether the decisions that are asked for are listed.
    ListsAsked(bool),
    /// How confidential it is.
    Classification(Option<ClassificationId>),
    /// For which meeting or visit it is.
    About(Option<RecordRef>),
}

/// Says how a packet is set and furnished.
///
/// # Errors
/// When there is no such packet, classification, meeting or visit.
pub fn set(office: &Office, id: PacketId, setting: Setting) -> Result<Outcome<()>> {
    change(office, id, messages::packet_history_changed(), |tx| match setting {
        Setting::LargePrint(on) => set_column(tx, id, "large_print", &on),
        Setting::Duplex(on) => set_column(tx, id, "duplex", &on),
        Setting::NotesLines(lines) => set_column(tx, id, "notes_lines", &lines.min(MOST_NOTES_LINES)),
        Setting::HasIndex(on) => set_column(tx, id, "has_index", &on),
        Setting::ListsAsked(on) => set_column(tx, id, "lists_asked", &on),
        Setting::Classification(classification) => {
            if let Some(classification) = classification {
                classification::require(tx, classification)?;
            }
            set_column(tx, id, "classification", &classification)
        }
        Setting::About(about) => {
            if let Some(about) = about {
                if !matches!(about.kind, RecordKind::Meeting | RecordKind::Visit) {
                    return Err(Error::RecordNotFound);
                }
                record::require(tx, about)?;
            }
            set_column(tx, id, "about_kind", &about.map(|about| about.kind))?;
            set_column(tx, id, "about", &about.map(|about| about.id))
        }
    })
}

/// Writes one column of a packet's row. The name is one of the program's own.
pub(super) fn set_column(tx: &Tx<'_>, id: PacketId, column: &'static str, value: &dyn ToSql) -> Result<()> {
    tx.connection()
        .prepare_cached(&format!("UPDATE packet SET {column} = :value WHERE id = :id AND {column} IS NOT :value"))?
        .execute(named_params! { ":id": id, ":value": value })?;
    Ok(())
}

/// Changes a packet that is there.
pub(super) fn change<T>(
    office: &Office,
    id: PacketId,
    message: Message,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
) -> Result<Outcome<T>> {
    office.change(Change::new(Action::Compose, message), |tx| {
        require(tx, id)?;
        tx.touch(id);
        work(tx)
    })
}
