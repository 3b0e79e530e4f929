//! The names of records and of what fields refer to, also of those that are deleted: history goes on naming them.

use hamkor_language::{Language, Message, spelling};
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;

use crate::change::tx::View;
use crate::{RecordKind, RecordRef, Result, record};

/// The name of a record in the reader's language, or as it was first written; empty when it has none (any more). Within a
/// change it is the name from before.
///
/// # Errors
/// When the file cannot be read.
pub fn record_name(view: &View<'_>, record: RecordRef, language: Language) -> Result<String> {
    if record.kind == RecordKind::Attachment {
        let mut statement = view.connection().prepare_cached("SELECT file_name FROM attachment WHERE id = ?1")?;
        return Ok(statement.query_row([record.id], |row| row.get(0)).optional()?.unwrap_or_default());
    }
    if let Some(name) = record::listing::name(view, record, language)? {
        return Ok(name);
    }
    if let Some(name) = record::name_of(view, record, language)? {
        return Ok(name);
    }
    Ok(owner_name(view, record.id.0.as_bytes(), language)?.unwrap_or_default())
}

/// The name, title or text of whatever has one.
pub(super) fn owner_name(view: &View<'_>, owner: &[u8], language: Language) -> Result<Option<String>> {
    let mut statement = view.connection().prepare_cached(include_str!("owner_name.sql"))?;
    let parameters = named_params! { ":owner": owner, ":language": language.written().tag() };
    let found = statement
        .query_row(parameters, |row| Ok((row.get::<_, String>("text")?, row.get::<_, String>("language")?)))
        .optional()?;
    Ok(found.map(|(text, written_in)| spelled(text, &written_in, language)))
}

/// A stored text as its reader spells it: Uzbek is stored in Latin.
pub(super) fn spelled(text: String, written_in: &str, reader: Language) -> String {
    if reader == Language::UzbekCyrillic && written_in == "uz" { spelling::to_cyrillic(&text).text } else { text }
}

/// What a column refers to, by name.
pub(super) fn referred(view: &View<'_>, column: &str, value: &Value, language: Language) -> Result<Option<String>> {
    let Value::Blob(id) = value else { return Ok(None) };
    if column == "kind" {
        let mut statement = view.connection().prepare_cached("SELECT code FROM plan_kind WHERE id = ?1")?;
        let code: Option<String> = statement.query_row([id], |row| row.get(0)).optional()?.flatten();
        if let Some(code) = code {
            return Ok(Some(word("plan-kind", &code, language)));
        }
    }
    if let Some(name) = owner_name(view, id, language)? {
        return Ok(Some(name));
    }
    // Only a person has a name in parts.
    let Ok(id) = Uuid::from_slice(id) else { return Ok(None) };
    let sql = "SELECT 1 FROM person WHERE id = ?1";
    let person = view.connection().prepare_cached(sql)?.exists([id.as_bytes()])?;
    if person { record::name_of(view, RecordRef::new(RecordKind::Person, id), language) } else { Ok(None) }
}

/// A stored word of a closed set in the reader's language, by the message that its area has for it.
pub(super) fn word(area: &str, word: &str, language: Language) -> String {
    let id = format!("{area}-{}", word.replace('_', "-"));
    let text = Message::bare(id.clone()).text(language);
    if text == id { word.to_owned() } else { text }
}
