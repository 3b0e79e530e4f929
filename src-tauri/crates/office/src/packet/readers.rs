//! For whom a packet is: named people, each with so many numbered copies.

use hamkor_language::{Language, WrittenLanguage, messages};
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use super::PacketReader;
use super::actions::change;
use super::store::without_marks;
use crate::history::record_name;
use crate::record::{self, write_column};
use crate::storage::millis;
use crate::wording::{self, NAME, Texts, Typed, Wording, WordingState, Wordings};
use crate::{
    Error, Office, Outcome, PacketId, PacketReaderId, Rank, RecordId, RecordKind, RecordRef, Result, Tx, View,
};

/// How many copies one reader has at most.
const MOST_COPIES: u32 = 99;

/// The readers of a packet with the numbers of their copies, which follow each other from 1 in the readers' order.
pub(super) fn readers(view: &View<'_>, packet: PacketId, language: Language) -> Result<Vec<PacketReader>> {
    let texts = Texts::read(view, include_str!("of_readers.sql"), packet.0)?;
    let mut statement = view.connection().prepare_cached(include_str!("readers.sql"))?;
    let mut rows = statement.query(named_params! { ":packet": packet })?;
    let mut readers = Vec::new();
    let mut next = 1;
    while let Some(row) = rows.next()? {
        let (id, person): (PacketReaderId, Option<RecordId>) = (row.get("id")?, row.get("person")?);
        let tag: Option<String> = row.get("language")?;
        let copies: u32 = row.get("copies")?;
        let names = match person {
            Some(person) => names_of_person(view, person)?,
            None => without_marks(texts.wordings(id.0, NAME, WrittenLanguage::Korean, language)),
        };
        let name = match person {
            Some(person) => record_name(view, RecordRef { kind: RecordKind::Person, id: person }, language)?,
            None => texts.best(id.0, NAME, language).unwrap_or_default(),
        };
        readers.push(PacketReader {
            id,
            person,
            names,
            name,
            language: tag.map(|tag| tag.parse().map_err(|_| Error::OfficeDamaged)).transpose()?,
            copies,
            first_copy: next,
        });
        next += copies;
    }
    Ok(readers)
}

fn names_of_person(view: &View<'_>, person: RecordId) -> Result<Wordings> {
    let record = RecordRef { kind: RecordKind::Person, id: person };
    let name = |language: &Language| {
        let text = record_name(view, record, *language)?;
        let wording =
            Wording { text, state: WordingState::Original, stale: false, stale_text: None, doubts: Vec::new() };
        Ok((*language, wording))
    };
    Language::ALL.iter().map(name).collect()
}

/// Names a reader, after those that there are: a person of the office, or somebody by name alone.
///
/// # Errors
/// When there is no such packet or person, or the name is empty.
pub fn add_reader(
    office: &Office,
    packet: PacketId,
    person: Option<RecordId>,
    name: impl Into<Typed>,
    language: WrittenLanguage,
) -> Result<Outcome<PacketReaderId>> {
    let name = name.into().trimmed();
    if person.is_none() && name.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    change(office, packet, messages::packet_history_readers(), |tx| {
        if let Some(person) = person {
            record::require(tx, RecordRef { kind: RecordKind::Person, id: person })?;
        }
        let id = PacketReaderId::new();
        let ranks = ranks(tx, packet)?;
        tx.connection().prepare_cached(include_str!("insert_reader.sql"))?.execute(named_params! {
            ":id": id,
            ":packet": packet,
            ":rank": Rank::between(ranks.last().map(|(_, rank)| rank), None),
            ":person": person,
            ":now": millis(tx.now()),
        })?;
        if person.is_none() {
            wording::set(tx, id.0, NAME, language, name, language)?;
        }
        Ok(id)
    })
}

/// What is said of a reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[serde(rename = "PacketReaderSetting")]
pub enum ReaderSetting {
    /// How many copies.
    Copies(u32),
    /// The language of the edition.
    Language(Option<Language>),
    /// The name in a language, of somebody who is no person of the office.
    Name {
        /// The language.
        language: WrittenLanguage,
        /// The name.
        text: Typed,
    },
}

/// Says something of a reader.
///
/// # Errors
/// When there is no such reader.
pub fn set_reader(office: &Office, reader: PacketReaderId, setting: &ReaderSetting) -> Result<Outcome<()>> {
    let packet = office.read(|view| packet_of(view, reader))?;
    change(office, packet, messages::packet_history_readers(), |tx| match setting {
        ReaderSetting::Copies(copies) => {
            write_column(tx, "packet_reader", reader.0, "copies", &(*copies).clamp(1, MOST_COPIES))
        }
        ReaderSetting::Language(language) => {
            write_column(tx, "packet_reader", reader.0, "language", &language.map(Language::tag))
        }
        ReaderSetting::Name { language, text } => {
            wording::set(tx, reader.0, NAME, *language, text.clone().trimmed(), *language)
        }
    })
}

/// Moves a reader after another, or before all: the copies are numbered anew.
///
/// # Errors
/// When there is no such reader.
pub fn move_reader(office: &Office, reader: PacketReaderId, after: Option<PacketReaderId>) -> Result<Outcome<()>> {
    let packet = office.read(|view| packet_of(view, reader))?;
    change(office, packet, messages::packet_history_readers(), |tx| {
        let others: Vec<_> = ranks(tx, packet)?.into_iter().filter(|(id, _)| *id != reader).collect();
        let at = match after {
            None => 0,
            Some(after) => others.iter().position(|(id, _)| *id == after).ok_or(Error::RecordNotFound)? + 1,
        };
        let rank = |at: usize| others.get(at).map(|(_, rank)| rank);
        let rank = Rank::between(at.checked_sub(1).and_then(rank), rank(at));
        write_column(tx, "packet_reader", reader.0, "rank", &rank)
    })
}

/// Names a reader no longer. What was for that reader alone is then for nobody, until somebody says for whom.
///
/// # Errors
/// When there is no such reader.
pub fn remove_reader(office: &Office, reader: PacketReaderId) -> Result<Outcome<()>> {
    let packet = office.read(|view| packet_of(view, reader))?;
    change(office, packet, messages::packet_history_readers(), |tx| {
        tx.connection()
            .prepare_cached("UPDATE packet_reader SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
            .execute(named_params! { ":id": reader, ":now": millis(tx.now()), ":by": tx.member() })?;
        Ok(())
    })
}

fn ranks(tx: &Tx<'_>, packet: PacketId) -> Result<Vec<(PacketReaderId, Rank)>> {
    let mut statement = tx.connection().prepare_cached(include_str!("readers.sql"))?;
    let rows =
        statement.query_map(named_params! { ":packet": packet }, |row| Ok((row.get("id")?, row.get("rank")?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn packet_of(view: &View<'_>, reader: PacketReaderId) -> Result<PacketId> {
    view.connection()
        .prepare_cached("SELECT packet FROM packet_reader WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! { ":id": reader }, |row| row.get("packet"))
        .optional()?
        .ok_or(Error::RecordNotFound)
}
