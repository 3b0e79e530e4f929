//! An entry of the history: one step of work, as it is stored, numbered and chained.

use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::changeset;
use crate::storage;
use crate::{MemberId, Message, RecordRef, ReplicaId, Result, StepId};

/// What kind of step an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// A change that somebody made.
    Change,
    /// A step taken back.
    Undo,
    /// A step that was taken back and is done again.
    Redo,
    /// A change of records that a newer program made when it brought the file to its own form.
    Migration,
    /// Something that was done with the office and changed nothing that anybody wrote, as a printing: undo passes it by.
    Noted,
}

impl EntryKind {
    const ALL: [Self; 5] = [Self::Change, Self::Undo, Self::Redo, Self::Migration, Self::Noted];

    /// The word that stands for the kind in the file and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Migration => "migration",
            Self::Noted => "noted",
        }
    }
}

impl ToSql for EntryKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for EntryKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        storage::word(value, &Self::ALL, Self::as_str)
    }
}

/// The number of an entry: the replica that made it, and its place among that replica's entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct EntryId {
    pub(crate) replica: ReplicaId,
    pub(crate) sequence: i64,
}

/// The digest of an entry; the one before the first is all zeros.
pub(crate) type EntryDigest = [u8; 32];

/// An entry as it is stored, its changesets unpacked.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) id: EntryId,
    /// The hybrid logical clock: milliseconds since 1970, never behind any entry that this file has seen …
    pub(crate) clock: i64,
    /// … and a count within one millisecond.
    pub(crate) clock_count: i64,
    pub(crate) member: Option<MemberId>,
    pub(crate) schema_version: i64,
    pub(crate) step: StepId,
    pub(crate) kind: EntryKind,
    pub(crate) undoes: Option<EntryId>,
    pub(crate) message: Message,
    /// The changeset as it was meant: immutable, chained, and what laptops exchange.
    pub(crate) intent: Vec<u8>,
    /// The changeset as it took effect in this file: local, and by which the file is rewound.
    pub(crate) effect: Vec<u8>,
    pub(crate) previous: EntryDigest,
    pub(crate) digest: Option<EntryDigest>,
    /// Whether undo may take it back: approvals and prints stay.
    pub(crate) undoable: bool,
    /// While typing goes on: what is typed.
    pub(crate) typing: Option<String>,
    /// Its place in the order in which this file applied the entries.
    pub(crate) order: i64,
}

impl Entry {
    /// The digest over everything that is the same in every copy of the entry, the digest before it included.
    ///
    /// What is compressed enters as it was before, so that another version of the compressor makes no other chain.
    pub(crate) fn compute_digest(&self) -> Result<EntryDigest> {
        let mut hash = Sha256::new();
        let mut part = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        part(b"hamkor-history-1");
        part(self.id.replica.0.as_bytes());
        for number in [self.id.sequence, self.clock, self.clock_count, self.schema_version] {
            part(&number.to_be_bytes());
        }
        part(self.member.as_ref().map_or(&[], |member| member.0.as_bytes()));
        part(self.step.0.as_bytes());
        part(self.kind.as_str().as_bytes());
        if let Some(undoes) = self.undoes {
            part(undoes.replica.0.as_bytes());
            part(&undoes.sequence.to_be_bytes());
        } else {
            part(&[]);
            part(&[]);
        }
        part(self.message.id().as_bytes());
        part(self.arguments_json()?.as_bytes());
        part(&[u8::from(self.undoable)]);
        part(&self.intent);
        part(&self.previous);
        Ok(hash.finalize().into())
    }

    fn arguments_json(&self) -> Result<String> {
        Ok(serde_json::to_string(self.message.args())?)
    }

    /// Writes a new entry at the end of the history.
    pub(crate) fn insert(&self, connection: &Connection) -> Result<()> {
        connection.prepare_cached(include_str!("entry_insert.sql"))?.execute(named_params! {
            ":replica": self.id.replica,
            ":sequence": self.id.sequence,
            ":clock": self.clock,
            ":clock_count": self.clock_count,
            ":member": self.member,
            ":schema_version": self.schema_version,
            ":step": self.step,
            ":kind": self.kind,
            ":undoes_replica": self.undoes.map(|undoes| undoes.replica),
            ":undoes_sequence": self.undoes.map(|undoes| undoes.sequence),
            ":message": self.message.id(),
            ":arguments": self.arguments_json()?,
            ":intent": changeset::pack(&self.intent)?,
            ":effect": self.packed_effect()?,
            ":previous": self.previous,
            ":digest": self.digest,
            ":sealed": self.digest.is_some(),
            ":undoable": self.undoable,
            ":typing": self.typing,
        })?;
        Ok(())
    }

    /// Writes the open entry anew, with what was typed since.
    pub(crate) fn rewrite(&self, connection: &Connection) -> Result<()> {
        connection.prepare_cached(include_str!("entry_rewrite.sql"))?.execute(named_params! {
            ":replica": self.id.replica,
            ":sequence": self.id.sequence,
            ":message": self.message.id(),
            ":arguments": self.arguments_json()?,
            ":intent": changeset::pack(&self.intent)?,
            ":effect": self.packed_effect()?,
        })?;
        Ok(())
    }

    /// Closes the open entry: from now on it is immutable, and the next one builds on its digest.
    pub(crate) fn seal(&mut self, connection: &Connection) -> Result<()> {
        let digest = self.compute_digest()?;
        connection.prepare_cached(include_str!("entry_seal.sql"))?.execute(named_params! {
            ":replica": self.id.replica,
            ":sequence": self.id.sequence,
            ":digest": digest,
        })?;
        self.digest = Some(digest);
        self.typing = None;
        Ok(())
    }

    /// An effect that is the intent, as all are that were made here, is not stored twice.
    fn packed_effect(&self) -> Result<Vec<u8>> {
        if self.effect == self.intent { Ok(Vec::new()) } else { changeset::pack(&self.effect) }
    }

    /// Names the records that the entry is about.
    pub(crate) fn name_record(&self, connection: &Connection, record: RecordRef) -> Result<()> {
        connection.prepare_cached(include_str!("entry_record.sql"))?.execute(named_params! {
            ":replica": self.id.replica,
            ":sequence": self.id.sequence,
            ":kind": record.kind,
            ":record": record.id,
        })?;
        Ok(())
    }

    /// The records that an entry is about.
    pub(crate) fn records(connection: &Connection, id: EntryId) -> Result<Vec<RecordRef>> {
        let mut statement = connection.prepare_cached(include_str!("entry_records.sql"))?;
        let rows = statement.query_map(named_params! { ":replica": id.replica, ":sequence": id.sequence }, |row| {
            Ok(RecordRef { kind: row.get("record_kind")?, id: row.get("record")? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The last entry of a replica.
    pub(crate) fn last(connection: &Connection, replica: ReplicaId) -> Result<Option<Self>> {
        let mut statement = connection.prepare_cached(include_str!("entry_last.sql"))?;
        let entry = statement.query_row(named_params! { ":replica": replica }, |row| Ok(Self::read(row))).optional()?;
        entry.transpose()
    }

    /// One entry.
    pub(crate) fn find(connection: &Connection, id: EntryId) -> Result<Option<Self>> {
        let mut statement = connection.prepare_cached(include_str!("entry_find.sql"))?;
        let parameters = named_params! { ":replica": id.replica, ":sequence": id.sequence };
        statement.query_row(parameters, |row| Ok(Self::read(row))).optional()?.transpose()
    }

    /// Every entry after a place in this file's order, oldest first.
    pub(crate) fn after(connection: &Connection, order: i64) -> Result<Vec<Self>> {
        let mut statement = connection.prepare_cached(include_str!("entry_after.sql"))?;
        let mut rows = statement.query(named_params! { ":order": order })?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(Self::read(row)?);
        }
        Ok(entries)
    }

    /// Reads an entry from a row of `history` with its rowid as `entry_order`.
    pub(crate) fn read(row: &Row<'_>) -> Result<Self> {
        let undoes = match (row.get("undoes_replica")?, row.get("undoes_sequence")?) {
            (Some(replica), Some(sequence)) => Some(EntryId { replica, sequence }),
            _ => None,
        };
        let arguments: String = row.get("arguments")?;
        let intent = changeset::unpack(row.get_ref("intent")?.as_blob().map_err(rusqlite::Error::from)?)?;
        let packed = row.get_ref("effect")?.as_blob().map_err(rusqlite::Error::from)?;
        let effect = if packed.is_empty() { intent.clone() } else { changeset::unpack(packed)? };
        Ok(Self {
            id: EntryId { replica: row.get("replica")?, sequence: row.get("sequence")? },
            clock: row.get("clock")?,
            clock_count: row.get("clock_count")?,
            member: row.get("member")?,
            schema_version: row.get("schema_version")?,
            step: row.get("step")?,
            kind: row.get("kind")?,
            undoes,
            message: Message::stored(row.get::<_, String>("message")?, serde_json::from_str(&arguments)?),
            intent,
            effect,
            previous: row.get("previous")?,
            digest: row.get("digest")?,
            undoable: row.get("undoable")?,
            typing: row.get("typing")?,
            order: row.get("entry_order")?,
        })
    }
}
