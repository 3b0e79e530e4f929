//! Where chains are broken: a decision that no task carries out, a promise that nothing fulfils, a finding that no measure
//! answers.

use hamkor_language::{Language, Message};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use super::rows::RowTexts;
use crate::history::{NamedRecord, record_name};
use crate::{PartRowId, RecordId, RecordKind, RecordRef, Result, View, record};

/// A place where a chain can be broken: a query beside the concept answers `record` and `row`, the oldest first. Its `{only}`
/// stands where one record can be asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Break {
    /// What is missing: the end of the id of the message that says it.
    pub(crate) code: &'static str,
    /// The query.
    pub(crate) sql: &'static str,
    /// The column that names the record in it.
    pub(crate) column: &'static str,
}

impl Break {
    pub(super) fn said(&self) -> Message {
        Message::bare(format!("chain-broken-{}", self.code))
    }

    /// Where it is broken, in all records or in one.
    fn found(&self, view: &View<'_>, only: Option<RecordId>) -> Result<Vec<(RecordId, Option<PartRowId>)>> {
        let one = only.map(|_| format!("AND {} = :record", self.column)).unwrap_or_default();
        let mut statement = view.connection().prepare_cached(&self.sql.replace("{only}", &one))?;
        let place = |row: &rusqlite::Row<'_>| Ok((row.get("record")?, row.get("row")?));
        let found = match only {
            Some(record) => statement.query_map(named_params! { ":record": record }, place)?.collect(),
            None => statement.query_map([], place)?.collect::<rusqlite::Result<_>>(),
        };
        Ok(found?)
    }
}

/// A chain that is broken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BrokenChain {
    /// The record in which it is broken.
    pub record: NamedRecord,
    /// What kind of record that is, in words.
    pub kind_text: String,
    /// What is missing.
    pub text: String,
    /// The row that is meant: the clause, the finding.
    pub row_text: Option<String>,
}

/// The chains that are broken, kind by kind, of each kind no more than so many; and how many there are of all.
///
/// # Errors
/// When the file cannot be read.
pub fn broken(view: &View<'_>, most: usize, language: Language) -> Result<(Vec<BrokenChain>, usize)> {
    let (mut shown, mut all) = (Vec::new(), 0);
    let mut rows = RowTexts::new(view, language);
    for (kind, broken) in breaks() {
        let found = broken.found(view, None)?;
        all += found.len();
        for (id, row) in found.into_iter().take(most) {
            let reference = RecordRef { kind, id };
            let row_text = row.map(|row| rows.of(reference, row)).transpose()?;
            shown.push(BrokenChain {
                record: NamedRecord { reference, name: record_name(view, reference, language)? },
                kind_text: record::kind_text(kind, language),
                text: broken.said().text(language),
                row_text: row_text.filter(|text| !text.is_empty()),
            });
        }
    }
    Ok((shown, all))
}

/// What is missing in a record, each kind once.
pub(super) fn missing(view: &View<'_>, record: RecordRef) -> Result<Vec<Message>> {
    let mut said = Vec::new();
    for (_, broken) in breaks().filter(|(kind, _)| *kind == record.kind) {
        if !broken.found(view, Some(record.id))?.is_empty() {
            said.push(broken.said());
        }
    }
    Ok(said)
}

fn breaks() -> impl Iterator<Item = (RecordKind, &'static Break)> {
    record::ALL.iter().flat_map(|concept| concept.breaks.iter().map(|broken| (concept.kind, broken)))
}
