//! What two copies of an office have in common: the steps of their histories, by replica, sequence and digest.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use hamkor_language::Language;
use rusqlite::OptionalExtension;

use crate::change::{Entry, EntryDigest};
use crate::storage::moment;
use crate::{Message, ReplicaId, Result, View, member};

/// Every step of a history; one that is still open has no digest.
pub(super) struct Steps(BTreeMap<(ReplicaId, i64), Option<EntryDigest>>);

/// Two copies of an office that have gone different ways.
#[derive(Debug, Clone, PartialEq)]
pub struct Divergence {
    /// The copy that is open here.
    pub here: Side,
    /// The file that was chosen.
    pub there: Side,
}

/// One of two copies.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// Its file.
    pub path: PathBuf,
    /// Its last step.
    pub last: Option<LastStep>,
    /// How many steps it has that the other lacks.
    pub steps: u64,
}

/// The last step of a copy.
#[derive(Debug, Clone, PartialEq)]
pub struct LastStep {
    /// Who took it, as each language says the name; nobody where the program did.
    pub member: Option<BTreeMap<Language, String>>,
    /// What was done.
    pub message: Message,
    /// When.
    pub at: DateTime<Utc>,
}

impl Steps {
    pub(super) fn of(view: &View<'_>) -> Result<Self> {
        let mut statement = view.connection().prepare("SELECT replica, sequence, digest FROM history")?;
        let rows =
            statement.query_map([], |row| Ok(((row.get("replica")?, row.get("sequence")?), row.get("digest")?)))?;
        Ok(Self(rows.collect::<rusqlite::Result<_>>()?))
    }

    /// How many steps another history lacks of this one.
    pub(super) fn lacking_in(&self, other: &Self) -> u64 {
        self.0.iter().filter(|(id, digest)| other.0.get(id) != Some(digest)).map(|_| 1).sum()
    }
}

impl Side {
    pub(super) fn of(view: &View<'_>, path: &Path, steps: u64) -> Result<Self> {
        Ok(Self { path: path.to_owned(), last: last_step(view)?, steps })
    }
}

/// The last step that a file has, in the order in which it took them.
pub(super) fn last_step(view: &View<'_>) -> Result<Option<LastStep>> {
    let sql = "SELECT *, rowid AS entry_order FROM history ORDER BY rowid DESC LIMIT 1";
    let entry = view.connection().query_row(sql, [], |row| Ok(Entry::read(row))).optional()?.transpose()?;
    entry
        .map(|entry| {
            let names = |member| {
                let in_language = |language| Ok((language, member::name(view, member, language)?));
                Language::ALL.into_iter().map(in_language).collect::<Result<_>>()
            };
            let member = entry.member.map(names).transpose()?;
            Ok(LastStep { member, message: entry.message, at: moment(entry.clock)? })
        })
        .transpose()
}
