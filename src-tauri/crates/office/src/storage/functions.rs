//! What readers can ask of a text within SQL.

use std::borrow::Cow;

use hamkor_language::collation::Collation;
use hamkor_language::search::{Query, Weight};
use hamkor_language::{Language, spelling};
use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::{FromSqlError, ValueRef};

use crate::Result;
use crate::wording::digest;

type Answer<T> = rusqlite::Result<T>;

/// Gives a connection the functions `sort_key(text, reader, written)`, `folded(text)`, `has_words(text, language, words)` and
/// `wording_digest(text)`.
pub(super) fn add(connection: &Connection) -> Result<()> {
    let pure = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("sort_key", 3, pure, |context| sort_key(context))?;
    connection.create_scalar_function("folded", 1, pure, |context| Ok(text(context, 0)?.map(|text| folded(&text))))?;
    connection.create_scalar_function("has_words", 3, pure, |context| has_words(context))?;
    connection
        .create_scalar_function("wording_digest", 1, pure, |context| Ok(text(context, 0)?.map(|text| digest(&text))))?;
    Ok(())
}

/// The key by which a reader sorts a text that is written in a language, or reads the same in every one; nothing for no text.
fn sort_key(context: &Context<'_>) -> Answer<Option<Vec<u8>>> {
    let sorting = context.get_or_create_aux(1, |reader| {
        let reader: Language = reader.as_str()?.parse().map_err(|_| FromSqlError::InvalidType)?;
        Ok::<_, FromSqlError>((reader, Collation::new(reader)))
    })?;
    let (reader, alphabet) = &*sorting;
    let Some(text_read) = text(context, 0)? else { return Ok(None) };
    // Uzbek is stored in Latin.
    let respelled = *reader == Language::UzbekCyrillic && text(context, 2)?.as_deref() == Some(Language::Uzbek.tag());
    Ok(Some(if respelled { alphabet.key(&spelling::to_cyrillic(&text_read).text) } else { alphabet.key(&text_read) }))
}

/// Whether a text has the words that were typed.
fn has_words(context: &Context<'_>) -> Answer<bool> {
    let query = context.get_or_create_aux(2, |words| Ok::<_, FromSqlError>(Query::parse(words.as_str()?)))?;
    let (Some(query), Some(text), Some(language)) = (query.as_ref(), text(context, 0)?, text(context, 1)?) else {
        return Ok(false);
    };
    let language: Language = language.parse().map_err(|_| FromSqlError::InvalidType)?;
    Ok(query.look(&text, language.written(), Weight::Title).is_some())
}

fn text<'a>(context: &'a Context<'_>, place: usize) -> Answer<Option<Cow<'a, str>>> {
    match context.get_raw(place) {
        ValueRef::Null => Ok(None),
        value => Ok(Some(Cow::Borrowed(value.as_str()?))),
    }
}

/// A text without what does not count when one looks whether it is in another: capitals, and which apostrophe it has.
pub(crate) fn folded(text: &str) -> String {
    let same = |sign: char| if spelling::is_apostrophe(sign) { '\'' } else { sign };
    text.chars().flat_map(char::to_lowercase).map(same).collect()
}
