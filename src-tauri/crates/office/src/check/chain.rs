//! The chain of the history.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use rusqlite::types::Value;

use super::{Problem, Step, names};
use crate::change::changeset::{self, Operation, RowChange};
use crate::change::{Entry, EntryDigest, Head, main_record, undo_columns};
use crate::storage::moment;
use crate::{ReplicaId, Result, View};

/// A row that a step of the history wrote: the digest in it, and the step.
pub(super) type Written = HashMap<Vec<u8>, (Vec<u8>, Step)>;

/// What the history tells.
#[derive(Default)]
pub(super) struct Chain {
    /// How many entries there are.
    pub(super) entries: u64,
    /// The approved versions that it wrote, by their identity.
    pub(super) versions: Written,
    /// The printings that it kept, by their identity.
    pub(super) printings: Written,
}

/// The entry that was looked at last of a replica.
struct Last {
    sequence: i64,
    digest: Option<EntryDigest>,
    order: i64,
    step: Step,
}

/// Verifies number, digest, predecessor and order of every entry, replica by replica.
pub(super) fn verify(view: &View<'_>, problems: &mut Vec<Problem>) -> Result<Chain> {
    let connection = view.connection();
    let mut statement = connection.prepare("SELECT *, rowid AS entry_order FROM history ORDER BY replica, sequence")?;
    let mut rows = statement.query([])?;
    let mut chain = Chain::default();
    let mut last: BTreeMap<ReplicaId, Last> = BTreeMap::new();
    let frozen = Frozen::of(connection)?;
    while let Some(row) = rows.next()? {
        chain.entries += 1;
        let Ok(entry) = Entry::read(row) else {
            problems.push(Problem::Unreadable(chain.entries.to_string()));
            continue;
        };
        let step = step(view, &entry)?;
        problems.extend(against(last.get(&entry.id.replica), &entry, &step)?);
        frozen.take(&entry, &step, &mut chain)?;
        let (sequence, digest, order) = (entry.id.sequence, entry.digest, entry.order);
        last.insert(entry.id.replica, Last { sequence, digest, order, step });
    }
    ends(connection, &last, problems)?;
    Ok(chain)
}

/// Holds an entry against itself and against the one before it.
fn against(last: Option<&Last>, entry: &Entry, step: &Step) -> Result<Option<Problem>> {
    // Only the last entry of a replica may be open: nothing has been built on it.
    if entry.digest.map(|digest| Ok::<_, crate::Error>(digest == entry.compute_digest()?)).transpose()? == Some(false) {
        return Ok(Some(Problem::Altered(step.clone())));
    }
    let reached = last.map_or(0, |last| last.sequence);
    if entry.id.sequence > reached + 1 {
        let count = (entry.id.sequence - reached - 1).unsigned_abs();
        let after = last.map(|last| last.step.clone());
        return Ok(Some(Problem::Missing { count, after, before: step.clone() }));
    }
    if last.is_some_and(|last| last.order > entry.order) {
        return Ok(Some(Problem::Reordered(step.clone())));
    }
    let before = last.map_or(Some([0; 32]), |last| last.digest);
    Ok((before != Some(entry.previous)).then(|| Problem::Unlinked(step.clone())))
}

/// Holds the end of each replica's chain against the note of it.
fn ends(connection: &Connection, last: &BTreeMap<ReplicaId, Last>, problems: &mut Vec<Problem>) -> Result<()> {
    for head in Head::all(connection)? {
        let found = last.get(&head.replica);
        let reached = found.map_or(0, |last| last.sequence);
        if reached < head.sequence {
            let count = (head.sequence - reached).unsigned_abs();
            problems.push(Problem::Shortened { count, after: found.map(|last| last.step.clone()) });
        } else if let Some(last) = found
            && !head.is(connection, last.sequence)?
        {
            problems.push(Problem::Unlinked(last.step.clone()));
        }
    }
    Ok(())
}

/// A step as a person knows it.
fn step(view: &View<'_>, entry: &Entry) -> Result<Step> {
    let record = main_record(&Entry::records(view.connection(), entry.id)?);
    let record = record.map(|record| names(view, record)).transpose()?.unwrap_or_default();
    Ok(Step { at: moment(entry.clock)?, what: entry.message.clone(), record })
}

/// Where the digests stand in the rows of what is frozen.
struct Frozen {
    versions: usize,
    printings: usize,
}

impl Frozen {
    fn of(connection: &Connection) -> Result<Self> {
        let place = |table: &str| -> Result<usize> {
            let columns = undo_columns(connection, table)?;
            columns.iter().position(|column| column == "digest").ok_or(crate::Error::OfficeDamaged)
        };
        Ok(Self { versions: place("plan_version")?, printings: place("kept_pdf")? })
    }

    /// Takes up the versions and the printings that an entry wrote.
    fn take(&self, entry: &Entry, step: &Step, chain: &mut Chain) -> Result<()> {
        for row in changeset::parse(&entry.intent)? {
            let (place, into) = match row.table.as_str() {
                "plan_version" => (self.versions, &mut chain.versions),
                "kept_pdf" => (self.printings, &mut chain.printings),
                _ => continue,
            };
            if let Some((id, digest)) = written(&row, place) {
                into.insert(id, (digest, step.clone()));
            }
        }
        Ok(())
    }
}

fn written(row: &RowChange, digest: usize) -> Option<(Vec<u8>, Vec<u8>)> {
    if row.operation != Operation::Insert {
        return None;
    }
    match (row.key().first(), row.new.get(digest)) {
        (Some(Value::Blob(id)), Some(Some(Value::Blob(digest)))) => Some((id.clone(), digest.clone())),
        _ => None,
    }
}

impl Head {
    /// Whether the entry at the end has the digest that was noted, where it is the one that was noted.
    fn is(&self, connection: &Connection, reached: i64) -> Result<bool> {
        if reached != self.sequence {
            return Ok(true);
        }
        let last = Entry::last(connection, self.replica)?;
        Ok(last.as_ref().map(Self::about).transpose()?.as_ref() == Some(self))
    }

    /// The notes of a file; one that cannot be read is as good as none.
    fn all(connection: &Connection) -> Result<Vec<Self>> {
        let mut statement = connection.prepare("SELECT value FROM setting WHERE name LIKE 'head:%' ORDER BY name")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        let notes = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(notes.iter().filter_map(|note| serde_json::from_str(note).ok()).collect())
    }
}
