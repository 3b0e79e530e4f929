//! The links of the sample's promise chains.

use std::collections::HashMap;

use chrono::Datelike;
use hamkor_language::format;
use serde::Deserialize;

use super::files::parse;
use super::moment;
use crate::chain::{self, End, Verb};
use crate::clock::FixedClock;
use crate::record::{self, of_kind};
use crate::{Error, Office, PartRowId, RecordRef, Result};

#[derive(Deserialize)]
struct ChainsFile {
    link: Vec<LinkEntry>,
}

#[derive(Deserialize)]
struct LinkEntry {
    date: String,
    from: EndEntry,
    verb: Verb,
    to: EndEntry,
}

#[derive(Deserialize)]
struct EndEntry {
    record: String,
    part: Option<String>,
    /// Its place among the rows of the part, from 1.
    row: Option<usize>,
}

/// Writes the links between records that are there.
pub(super) fn load(office: &Office, clock: &FixedClock, known: &HashMap<String, RecordRef>) -> Result<()> {
    for entry in parse::<ChainsFile>(include_str!("chains.toml"))?.link {
        let date = format::parse_date(&entry.date)?;
        clock.set(moment(date.year(), date.month(), date.day())?);
        let (from, to) = (end(office, &entry.from, known)?, end(office, &entry.to, known)?);
        chain::add(office, from, entry.verb, to)?;
    }
    Ok(())
}

fn end(office: &Office, entry: &EndEntry, known: &HashMap<String, RecordRef>) -> Result<End> {
    let missing = || Error::unexpected(format!("the sample has no {}", entry.record));
    let record = known.get(&entry.record).copied().ok_or_else(missing)?;
    let row = match (&entry.part, entry.row) {
        (Some(part), Some(place)) => Some(row(office, record, part, place)?.ok_or_else(missing)?),
        _ => None,
    };
    Ok(End { record, row })
}

fn row(office: &Office, record: RecordRef, part: &str, place: usize) -> Result<Option<PartRowId>> {
    let Some(concept) = of_kind(record.kind) else { return Ok(None) };
    let Some(part) = concept.parts.iter().find(|one| one.table == part) else { return Ok(None) };
    let rows = office.read(|view| record::rows(view, concept, part, record.id))?;
    Ok(place.checked_sub(1).and_then(|place| rows.into_iter().nth(place)).map(|(id, _)| id))
}
