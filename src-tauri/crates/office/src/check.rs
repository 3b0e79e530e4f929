//! Checks an office file through and through: its pages, its tables, its references, the chain of its history and its pieces.

use std::collections::BTreeMap;
use std::path::Path;

use hamkor_language::{Message, messages};
use rusqlite::Connection;

use crate::change::replica::hex;
use crate::change::{Entry, EntryDigest};
use crate::passphrase::Passphrase;
use crate::storage::key::Key;
use crate::storage::lock::FileLock;
use crate::storage::{migrate, probe};
use crate::{Error, ReplicaId, Result, attachment, plan};

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What is wrong; nothing when all is well.
    pub problems: Vec<Problem>,
    /// How many plans, packets, organisations, members and attachments there are, deleted ones not counted.
    pub records: u64,
    /// How many entries the history has.
    pub entries: u64,
}

/// Something that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// A page was altered or cannot be read.
    Page(String),
    /// A table or an index is not as it should be.
    Table(String),
    /// A row of this table refers to one that is not there.
    Reference(String),
    /// The chain of the history is broken at this entry.
    Chain(String),
    /// The bytes of an attached file are not those that were attached.
    Piece(String),
    /// The approved text of this version is not what was approved.
    Version(String),
}

impl Problem {
    /// What a person reads.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Page(detail) => messages::backup_problem_page(detail.as_str()),
            Self::Table(detail) => messages::backup_problem_table(detail.as_str()),
            Self::Reference(table) => messages::backup_problem_reference(table.as_str()),
            Self::Chain(entry) => messages::backup_problem_chain(entry.as_str()),
            Self::Piece(digest) => messages::backup_problem_piece(digest.as_str()),
            Self::Version(plan) => messages::backup_problem_version(plan.as_str()),
        }
    }
}

/// Checks a closed office file. The file stays as it is.
///
/// # Errors
/// When it cannot be opened at all; see [`crate::Office::open`].
pub fn check(path: &Path, passphrase: &Passphrase) -> Result<Report> {
    if !path.is_file() {
        return Err(Error::OfficeNotFound);
    }
    // A file on a medium that cannot be written is held by nobody.
    let _lock = match FileLock::take(path) {
        Err(Error::OfficeReadOnly { .. }) => None,
        taken => Some(taken?),
    };
    let key = probe::identify(path, passphrase, migrate::NEWEST)?;
    inspect(&probe::open(path, &key)?)
}

/// Checks everything that an open connection can see.
pub(crate) fn inspect(connection: &Connection) -> Result<Report> {
    let mut problems: Vec<Problem> =
        probe::problems(connection, "cipher_integrity_check")?.into_iter().map(Problem::Page).collect();
    if !problems.is_empty() {
        // What stands on a page that was altered cannot be read, and so not checked further.
        return Ok(Report { problems, ..Report::default() });
    }
    problems.extend(probe::problems(connection, "integrity_check")?.into_iter().map(Problem::Table));
    problems.extend(probe::problems(connection, "foreign_key_check")?.into_iter().map(Problem::Reference));
    let entries = chain(connection, &mut problems)?;
    pieces(connection, &mut problems)?;
    problems.extend(plan::altered_versions(connection)?.into_iter().map(Problem::Version));
    let records = connection.query_row(include_str!("check_records.sql"), [], |row| row.get::<_, i64>(0))?;
    Ok(Report { problems, records: records.unsigned_abs(), entries })
}

/// Verifies number, digest and predecessor of every entry, replica by replica; answers how many there are.
fn chain(connection: &Connection, problems: &mut Vec<Problem>) -> Result<u64> {
    let mut last: BTreeMap<ReplicaId, (i64, Option<EntryDigest>)> = BTreeMap::new();
    let mut statement = connection.prepare("SELECT *, rowid AS entry_order FROM history ORDER BY replica, sequence")?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        count += 1;
        let Ok(entry) = Entry::read(row) else {
            problems.push(Problem::Chain(format!("{count}")));
            continue;
        };
        // Only the last entry of a replica may be open: nothing has been built on it.
        let (sequence, digest) = last.get(&entry.id.replica).copied().unwrap_or((0, Some([0; 32])));
        let follows = entry.id.sequence == sequence + 1 && digest == Some(entry.previous);
        let intact = match entry.digest {
            Some(digest) => digest == entry.compute_digest()?,
            None => true,
        };
        if !follows || !intact {
            problems.push(Problem::Chain(format!("{}:{}", entry.id.replica, entry.id.sequence)));
        }
        last.insert(entry.id.replica, (entry.id.sequence, entry.digest));
    }
    Ok(count)
}

/// Verifies the bytes of every attached file.
fn pieces(connection: &Connection, problems: &mut Vec<Problem>) -> Result<()> {
    let mut statement =
        connection.prepare("SELECT digest FROM content UNION SELECT digest FROM attachment WHERE size > 0")?;
    let digests = statement.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
    for digest in digests {
        let digest = digest?;
        if attachment::hash(connection, &digest, |_| Ok(()))?.as_slice() != digest {
            problems.push(Problem::Piece(hex(&digest)));
        }
    }
    Ok(())
}

/// Makes sure that a new file is sound and holds what another holds, before it takes the other's place.
pub(crate) fn same_content(connection: &Connection, copy: &Path, key: &Key) -> Result<()> {
    let copied = probe::open(copy, key)?;
    let found = inspect(&copied)?;
    if !found.problems.is_empty() {
        return Err(Error::unexpected(format!("the copy is not sound: {:?}", found.problems)));
    }
    for table in tables(connection)? {
        let count = |of: &Connection| -> Result<i64> {
            Ok(of.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?)
        };
        if count(connection)? != count(&copied)? {
            return Err(Error::unexpected(format!("the copy lacks rows of {table}")));
        }
    }
    Ok(())
}

fn tables(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')")?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}
