//! Which records answer what was typed to narrow a list: all of them, in no order.

use std::collections::BTreeSet;

use hamkor_language::WrittenLanguage;
use hamkor_language::search::{Query, Weight};
use rusqlite::named_params;

use super::gather::ask;
use super::rows::Place;
use crate::{RecordId, RecordKind, Result, View};

/// The records that have the words in one of their wordings.
pub(crate) fn answering(view: &View<'_>, query: &Query, kind: RecordKind) -> Result<BTreeSet<RecordId>> {
    matching(view, query, &[Weight::Title, Weight::Heading, Weight::Goal, Weight::Text], Some(kind))
}

/// The records, of whatever kind, that have the words in their name.
pub(crate) fn named(view: &View<'_>, query: &Query) -> Result<BTreeSet<RecordId>> {
    matching(view, query, &[Weight::Title], None)
}

fn matching(
    view: &View<'_>,
    query: &Query,
    weights: &[Weight],
    kind: Option<RecordKind>,
) -> Result<BTreeSet<RecordId>> {
    let (mut told, mut candidates) = (Vec::new(), Vec::new());
    for language in WrittenLanguage::ALL {
        if let Some(asked) = ask(view, query, language)? {
            let expressions = weights.iter().filter_map(|weight| asked.expression(*weight, 0));
            if asked.is_exact() { told.extend(expressions) } else { candidates.extend(expressions) }
        }
    }
    let mut found = BTreeSet::new();
    if !told.is_empty() {
        let mut statement = view.connection().prepare_cached(include_str!("told.sql"))?;
        let parameters = named_params! { ":expression": told.join(" OR "), ":kind": kind };
        for record in statement.query_map(parameters, |row| row.get(0))? {
            found.insert(record?);
        }
    }
    if candidates.is_empty() {
        return Ok(found);
    }
    let mut statement = view.connection().prepare_cached(include_str!("answering.sql"))?;
    let mut rows = statement.query(named_params! { ":expression": candidates.join(" OR "), ":kind": kind })?;
    while let Some(row) = rows.next()? {
        let record = row.get("record")?;
        if found.contains(&record) {
            continue;
        }
        let place = Place::of_row(row)?;
        let text = row.get_ref("text")?.as_str().map_err(rusqlite::Error::from)?;
        if query.look(text, place.language, place.part.weight()).is_some() {
            found.insert(record);
        }
    }
    Ok(found)
}
