//! The sample's records that are kept as a sheet: read from files, and written through the doors of any office.
//!
//! A record names its fields as the page does: `set` holds what is typed or chosen, `text` what is written in languages. A
//! record is referred to by its key, `@key`.

use std::collections::{BTreeMap, HashMap};

use chrono::Datelike;
use hamkor_language::{Language, WrittenLanguage, format, messages};
use serde::Deserialize;
use uuid::Uuid;

use super::attachments::AttachmentEntry;
use super::files::{Text, parse};
use super::moment;
use crate::change::Change;
use crate::clock::FixedClock;
use crate::member::Action;
use crate::record::{self, Concept, Field, of_kind};
use crate::wording;
use crate::{Error, MemberId, Office, RecordKind, RecordRef, Result, Tx};

#[derive(Deserialize)]
struct RecordsFile {
    record: Vec<RecordEntry>,
}

#[derive(Deserialize)]
struct RecordEntry {
    key: String,
    kind: RecordKind,
    /// The day on which it was entered.
    date: String,
    #[serde(default)]
    set: BTreeMap<String, String>,
    #[serde(default)]
    text: BTreeMap<String, Text>,
    #[serde(default)]
    row: Vec<RowEntry>,
    #[serde(default, rename = "move")]
    moves: Vec<MoveEntry>,
    #[serde(default)]
    attachment: Vec<AttachmentEntry>,
}

#[derive(Deserialize)]
struct RowEntry {
    part: String,
    #[serde(default)]
    set: BTreeMap<String, String>,
    #[serde(default)]
    text: BTreeMap<String, Text>,
}

#[derive(Deserialize)]
struct MoveEntry {
    to: String,
    date: String,
    reason: Option<String>,
}

/// The records, in the order in which they refer to each other.
const FILES: [&str; 12] = [
    include_str!("records/01-directory.toml"),
    include_str!("records/02-experts.toml"),
    include_str!("records/03-memoranda.toml"),
    include_str!("records/04-meetings.toml"),
    include_str!("records/05-decisions.toml"),
    include_str!("records/06-visits.toml"),
    include_str!("records/07-letters-and-tasks.toml"),
    include_str!("records/08-projects.toml"),
    include_str!("records/09-fund.toml"),
    include_str!("records/10-consortia.toml"),
    include_str!("records/11-surveys.toml"),
    include_str!("records/12-programmes.toml"),
];

/// Writes the records. `known` holds what the sample has by its key already, and what is written here too.
pub(super) fn load(
    office: &Office,
    clock: &FixedClock,
    members: [MemberId; 2],
    known: &mut HashMap<String, RecordRef>,
) -> Result<()> {
    for text in FILES {
        for entry in parse::<RecordsFile>(text)?.record {
            let date = format::parse_date(&entry.date)?;
            clock.set(moment(date.year(), date.month(), date.day())?);
            let concept = of_kind(entry.kind).ok_or(Error::RecordNotFound)?;
            let name = entry.text.values().flat_map(BTreeMap::values).next().cloned().unwrap_or_default();
            let message = messages::record_history_created(entry.kind.message(), name);
            let record = office.change(Change::new(Action::Keep, message), |tx| {
                let id = match known.get(&entry.key) {
                    Some(known) => known.id,
                    None => record::create_with(tx, concept)?,
                };
                let record = RecordRef { kind: entry.kind, id };
                fill(tx, concept.table, concept.fields, id.0, &entry.set, &entry.text, known)?;
                for row in &entry.row {
                    write_row(tx, concept, record, row, known)?;
                }
                tx.touch(record);
                Ok(record)
            })?;
            known.insert(entry.key.clone(), record.value);
            for (at, step) in entry.moves.iter().enumerate() {
                let date = format::parse_date(&step.date)?;
                clock.set(moment(date.year(), date.month(), date.day())?);
                // The two take turns: some moves ask for another than who made the last one.
                office.identify(members[at % 2])?;
                record::move_to(office, record.value, &step.to, step.reason.as_deref(), Language::Korean).map_err(
                    |error| {
                        Error::unexpected(format!("the sample's {} does not become {}: {error}", entry.key, step.to))
                    },
                )?;
            }
            office.identify(members[0])?;
            entry.attachment.iter().try_for_each(|attachment| attachment.attach(office, record.value))?;
        }
    }
    Ok(())
}

fn write_row(
    tx: &Tx<'_>,
    concept: &'static Concept,
    record: RecordRef,
    row: &RowEntry,
    known: &HashMap<String, RecordRef>,
) -> Result<()> {
    let part = concept
        .parts
        .iter()
        .find(|part| part.table == row.part)
        .ok_or_else(|| Error::unexpected(format!("the sample names no part {}", row.part)))?;
    // A checklist has its rows already.
    let listed = part.prefilled_words().and_then(|(column, _)| Some((column, row.set.get(column)?)));
    let there = match listed {
        Some((column, word)) => record::rows(tx, concept, part, record.id)?
            .into_iter()
            .find(|(_, stored)| stored.get::<String>(column).ok().flatten().as_ref() == Some(word))
            .map(|(id, _)| id),
        None => None,
    };
    let id = match there {
        Some(id) => id,
        None => record::insert_row(tx, concept, part, record.id, None)?,
    };
    fill(tx, part.table, part.fields, id.0, &row.set, &row.text, known)
}

fn fill(
    tx: &Tx<'_>,
    table: &str,
    fields: &'static [Field],
    owner: Uuid,
    set: &BTreeMap<String, String>,
    text: &BTreeMap<String, Text>,
    known: &HashMap<String, RecordRef>,
) -> Result<()> {
    let field = |name: &str| {
        let found = fields.iter().find(|field| field.name == name);
        found.ok_or_else(|| Error::unexpected(format!("the sample names no field {table}.{name}")))
    };
    for (name, value) in set {
        let value = match value.strip_prefix('@') {
            None => value.clone(),
            Some(key) => {
                let record = known.get(key).ok_or_else(|| Error::unexpected(format!("the sample has no {key}")))?;
                format!("{}:{}", record.kind.as_str(), record.id)
            }
        };
        for (column, value) in record::parsed(field(name)?, Some(&value))? {
            record::write_column(tx, table, owner, &column, &value)?;
        }
    }
    for (name, texts) in text {
        let own = matches!(field(name)?.holds, record::Holds::Name);
        let source = if texts.contains_key(&WrittenLanguage::Korean) {
            WrittenLanguage::Korean
        } else {
            texts.keys().next().copied().unwrap_or(WrittenLanguage::Korean)
        };
        let (first, others): (Vec<_>, Vec<_>) = texts.iter().partition(|(language, _)| **language == source);
        for (language, words) in first.into_iter().chain(others) {
            wording::set(tx, owner, name, *language, words, if own { *language } else { source })?;
        }
    }
    Ok(())
}
