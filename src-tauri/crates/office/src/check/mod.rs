//! Checks an office file through and through: its pages, its tables, its references, the chain of its history, its approved
//! versions, its kept printings and its pieces.
//!
//! # What somebody with the passphrase and an SQLite shell can hide, and what not
//!
//! Each entry of the history holds the digest of the one before it, so an entry that was edited, removed, swapped with another
//! or put in is found. The end of each replica's chain is noted beside it in the file (`setting`, `head:<replica>`), so entries
//! that were cut off from the end are found too, unless that note was changed with them; then the machine still knows how far
//! it has seen this file. An approved version and a kept printing are held against their own digest *and* against the step of
//! the history that wrote them. So whoever changes one of them has to write the whole chain anew from there, with every digest.
//! That is possible for somebody who knows this program, since nothing in the file is signed. It shows against what lies
//! outside: the machine's own note, an older backup, and the digest that stands on the paper of each approved version.

mod chain;
mod frozen;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, Message, format, messages};
use rusqlite::Connection;

use crate::change::record_name;
use crate::change::replica::hex;
use crate::custody::{Astray, Seen};
use crate::passphrase::Passphrase;
use crate::storage::key::Key;
use crate::storage::lock::FileLock;
use crate::storage::{migrate, probe};
use crate::{Error, Office, RecordRef, Result, View, attachment};

/// What a check found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// What is wrong; nothing when all is well.
    pub problems: Vec<Problem>,
    /// How many plans, packets, organisations, members and attachments there are, deleted ones not counted.
    pub records: u64,
    /// How many entries the history has.
    pub entries: u64,
    /// How many approved versions there are.
    pub versions: u64,
    /// How many printings are kept.
    pub printings: u64,
}

/// Something that is wrong with a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// A page was altered or cannot be read.
    Page(String),
    /// A table or an index is not as it should be.
    Table(String),
    /// A row of this table refers to one that is not there.
    Reference(String),
    /// The bytes of an attached file are not those that were attached.
    Piece(String),
    /// An entry of the history cannot be read.
    Unreadable(String),
    /// An entry of the history was altered after it was written.
    Altered(Step),
    /// Entries of the history were removed: how many, and between which.
    Missing {
        /// How many.
        count: u64,
        /// The one before them.
        after: Option<Step>,
        /// The one after them.
        before: Step,
    },
    /// Entries were removed from the end of the history: how many, and after which.
    Shortened {
        /// How many.
        count: u64,
        /// The one that stands last now.
        after: Option<Step>,
    },
    /// Entries of the history stand in another order than that in which they were written.
    Reordered(Step),
    /// An entry was built on another than the one that stands before it.
    Unlinked(Step),
    /// This machine has seen the file further than it goes: how many entries it lacks, and when they were seen.
    Lacking {
        /// How many.
        count: u64,
        /// When the last of them was made.
        at: DateTime<Utc>,
    },
    /// An approved version is not the one that was approved.
    Version(Approved),
    /// An approved version was removed.
    VersionRemoved(Step),
    /// No step of the history approved this version.
    VersionUnknown(Approved),
    /// A kept printing no longer has the bytes that were kept.
    Printing(Approved),
    /// A kept printing was removed.
    PrintingRemoved(Step),
    /// No step of the history kept this printing.
    PrintingUnknown(Approved),
}

/// A step of the history, as a person knows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// When it was made.
    pub at: DateTime<Utc>,
    /// What was done.
    pub what: Message,
    /// The name of the record that it was about, in each language.
    pub record: BTreeMap<Language, String>,
}

/// A version of a plan, or a printing of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Approved {
    /// The name of the record, in each language.
    pub record: BTreeMap<Language, String>,
    /// The number of the version.
    pub version: Option<u32>,
    /// When it was approved or kept.
    pub at: DateTime<Utc>,
}

impl Problem {
    /// What a person reads, in the reader's language.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let step = |step: &Step| step.text(language);
        let approved = |approved: &Approved| approved.text(language);
        let number = |count: &u64| i64::try_from(*count).unwrap_or(i64::MAX);
        let none = || messages::check_nothing().text(language);
        match self {
            Self::Page(detail) => messages::backup_problem_page(detail.as_str()),
            Self::Table(detail) => messages::backup_problem_table(detail.as_str()),
            Self::Reference(table) => messages::backup_problem_reference(table.as_str()),
            Self::Piece(digest) => messages::backup_problem_piece(digest.as_str()),
            Self::Unreadable(entry) => messages::backup_problem_chain(entry.as_str()),
            Self::Altered(of) => messages::check_altered(step(of)),
            Self::Missing { count, after, before } => {
                messages::check_missing(after.as_ref().map_or_else(none, step), step(before), number(count))
            }
            Self::Shortened { count, after } => {
                messages::check_shortened(after.as_ref().map_or_else(none, step), number(count))
            }
            Self::Reordered(of) => messages::check_reordered(step(of)),
            Self::Unlinked(of) => messages::check_unlinked(step(of)),
            Self::Lacking { count, at } => messages::check_lacking(moment_text(*at, language), number(count)),
            Self::Version(of) => messages::check_version(approved(of)),
            Self::VersionRemoved(of) => messages::check_version_removed(step(of)),
            Self::VersionUnknown(of) => messages::check_version_unknown(approved(of)),
            Self::Printing(of) => messages::check_printing(approved(of)),
            Self::PrintingRemoved(of) => messages::check_printing_removed(step(of)),
            Self::PrintingUnknown(of) => messages::check_printing_unknown(approved(of)),
        }
        .text(language)
    }
}

impl Step {
    fn text(&self, language: Language) -> String {
        let what = self.what.text(language);
        let at = moment_text(self.at, language);
        match self.record.get(&language).filter(|name| !name.is_empty()) {
            Some(name) => messages::check_step_of(at, name.as_str(), what).text(language),
            None => messages::check_step(at, what).text(language),
        }
    }
}

impl Approved {
    fn text(&self, language: Language) -> String {
        let (at, name) = (moment_text(self.at, language), self.record.get(&language).cloned().unwrap_or_default());
        match self.version {
            Some(version) => messages::check_version_of(at, name, i64::from(version)).text(language),
            None => messages::check_record_of(at, name).text(language),
        }
    }
}

fn moment_text(at: DateTime<Utc>, language: Language) -> String {
    format::date_time(language, &at.with_timezone(&Tashkent))
}

/// Checks a closed office file. The file stays as it is.
///
/// # Errors
/// When it cannot be opened at all; see [`crate::Office::open`].
pub fn check(path: &Path, passphrase: &Passphrase) -> Result<Report> {
    check_on(path, passphrase, None)
}

/// The same; where `machine` is the folder in which this machine keeps what it has seen of offices, the file is held against
/// that, too.
///
/// # Errors
/// As [`check`].
pub fn check_on(path: &Path, passphrase: &Passphrase, machine: Option<&Path>) -> Result<Report> {
    if !path.is_file() {
        return Err(Error::OfficeNotFound);
    }
    // A file on a medium that cannot be written is held by nobody.
    let _lock = match FileLock::take(path) {
        Err(Error::OfficeReadOnly { .. }) => None,
        taken => Some(taken?),
    };
    let key = probe::identify(path, passphrase, migrate::NEWEST)?;
    let connection = probe::open(path, &key)?;
    let mut report = inspect(&connection)?;
    if let Some(machine) = machine {
        let office = connection.query_row("SELECT id FROM office", [], |row| row.get(0))?;
        let astray = Seen::of(office, Some(machine)).astray(&connection, path)?;
        report.problems.extend(astray.filter(|astray| astray.is_same_place).map(|astray| lacking(&astray)));
    }
    Ok(report)
}

/// Checks the office that is open.
///
/// # Errors
/// When it cannot be read.
pub fn check_open(office: &Office) -> Result<Report> {
    let mut report = office.read(|view| inspect(view.connection()))?;
    report.problems.extend(office.astray().filter(|astray| astray.is_same_place).map(|astray| lacking(&astray)));
    Ok(report)
}

fn lacking(astray: &Astray) -> Problem {
    Problem::Lacking { count: astray.lacking, at: astray.at }
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
    let view = View::new(connection, Utc::now(), None, true)?;
    let chain = chain::verify(&view, &mut problems)?;
    pieces(connection, &mut problems)?;
    let versions = frozen::versions(&view, &chain.versions, &mut problems)?;
    let printings = frozen::printings(&view, &chain.printings, &mut problems)?;
    let records = connection.query_row(include_str!("records.sql"), [], |row| row.get::<_, i64>(0))?;
    Ok(Report { problems, records: records.unsigned_abs(), entries: chain.entries, versions, printings })
}

/// The name of a record in each language.
fn names(view: &View<'_>, record: RecordRef) -> Result<BTreeMap<Language, String>> {
    Language::ALL.into_iter().map(|language| Ok((language, record_name(view, record, language)?))).collect()
}

/// Verifies the bytes of every attached file.
fn pieces(connection: &Connection, problems: &mut Vec<Problem>) -> Result<()> {
    let mut statement = connection.prepare(include_str!("digests.sql"))?;
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
