//! Records by what they are called.

use hamkor_language::Language;
use hamkor_language::collation::Collation;
use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;

use crate::history::NamedRecord;
use crate::{Error, RecordKind, RecordRef, Result, View};

/// The record of a kind that is called so: by its id, or by its name in any language.
///
/// # Errors
/// When there is none.
pub fn find_by_name(view: &View<'_>, kind: RecordKind, name: &str) -> Result<RecordRef> {
    let name = name.trim();
    if let Ok(id) = Uuid::parse_str(name) {
        return Ok(RecordRef::new(kind, id));
    }
    let sql = "SELECT record FROM listing_name \
               WHERE kind = :kind AND language = :language AND sort_key = :sort_key AND name = :name \
               ORDER BY record LIMIT 1";
    let mut statement = view.connection().prepare_cached(sql)?;
    for language in Language::ALL {
        let found = statement.query_row(
            named_params! {
                ":kind": kind,
                ":language": language.tag(),
                ":sort_key": Collation::new(language).key(name),
                ":name": name,
            },
            |row| row.get(0),
        );
        if let Some(id) = found.optional()? {
            return Ok(RecordRef { kind, id });
        }
    }
    Err(Error::RecordNotFound)
}

/// The records of some kinds by name, in the reader's alphabet.
///
/// # Errors
/// When the file cannot be read.
pub fn names(view: &View<'_>, kinds: &[RecordKind], language: Language) -> Result<Vec<NamedRecord>> {
    let words: Vec<String> = kinds.iter().map(|kind| format!("'{}'", kind.as_str())).collect();
    let sql = format!(
        "SELECT record, kind, name FROM listing_name WHERE kind IN ({}) AND language = :language \
         ORDER BY sort_key, record",
        words.join(", ")
    );
    let mut statement = view.connection().prepare_cached(&sql)?;
    let names = statement.query_map(named_params! { ":language": language.tag() }, |row| {
        let reference = RecordRef { kind: row.get("kind")?, id: row.get("record")? };
        Ok(NamedRecord { reference, name: row.get("name")? })
    })?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}
