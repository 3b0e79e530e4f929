//! What of a record is written to the index.

use hamkor_language::WrittenLanguage;
use rusqlite::named_params;

use crate::passage::inline;
use crate::{RecordKind, RecordRef, Result, View, record};

/// One text of a record, in one language.
pub(super) struct SearchRow {
    pub(super) language: String,
    /// `title`, `heading:<passage>`, `passage:<passage>` or `node`.
    pub(super) part: String,
    pub(super) text: String,
}

/// The texts of a record; none when it is deleted.
pub(super) fn of_record(view: &View<'_>, record: RecordRef) -> Result<Vec<SearchRow>> {
    let sql = match record.kind {
        RecordKind::Plan => include_str!("of_plan.sql"),
        RecordKind::Packet => include_str!("of_packet.sql"),
        RecordKind::Office | RecordKind::Member | RecordKind::Attachment => return Ok(Vec::new()),
        _ => return of_sheet(view, record),
    };
    let mut statement = view.connection().prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":record": record.id }, |row| {
        let (part, text): (String, String) = (row.get("part")?, row.get("text")?);
        // Only passages have marks.
        let text = if part.contains(':') { inline::plain(&text) } else { text };
        Ok(SearchRow { language: row.get("language")?, part, text })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The texts of a record that is kept as a sheet. What reads the same in every language is written down with Latin words.
fn of_sheet(view: &View<'_>, record: RecordRef) -> Result<Vec<SearchRow>> {
    let findable = record::search_texts(view, record)?;
    let rows = findable.into_iter().map(|one| SearchRow {
        language: one.language.unwrap_or(WrittenLanguage::English).tag().to_owned(),
        part: if one.name { "title" } else { "text" }.to_owned(),
        text: one.text,
    });
    Ok(rows.collect())
}
