//! Custody: which copy of an office may be changed, where people carry it between laptops.
//!
//! - An office is *handed over* to one named laptop: a whole, checked copy is written for it, and this copy is only read until
//!   it comes back. Coming back is a handing over to this laptop, and its file is *taken back* here.
//! - Whoever has the office may give it on: an interpreter who carried it must be able to give it back. No role forbids it.
//! - The marks stand in the file outside the recorded history (`setting`), each copy having its own. What was done stands in
//!   the history, in every copy.
//! - A copy is taken back only if it holds this copy's whole history. Else both are named, and nothing is changed.
//! - Where the other laptop is lost, somebody goes on without it, which the history says.
//! - The machine remembers how far it has seen each office, and tells of a file that lacks some of it ([`Astray`]).

mod hand_over;
mod lineage;
mod seen;
mod take_back;
#[cfg(test)]
mod tests;
mod view;

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use hamkor_language::messages;
use rusqlite::{Connection, OptionalExtension};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::change::{EntryKind, Pass};
use crate::storage::unpoisoned;
use crate::{Error, MemberId, Message, Office, Outcome, Result, View};

pub use hand_over::hand_over;
pub(crate) use hand_over::settle;
pub use lineage::{Divergence, LastStep, Side};
pub use seen::Astray;
pub(crate) use seen::Seen;
pub use take_back::take_back;
pub use view::{AstrayView, CustodyView, DivergenceView, HandOverView, SideView};

/// The mark of a copy that is handed over.
const HANDED_OVER: &str = "handed_over";
/// The mark of a copy that is about to be handed over: the other copy is being written.
const HANDING_OVER: &str = "handing_over";
/// The mark of a copy that was written for a laptop, until somebody there has read it.
const WRITTEN_FOR: &str = "written_for";

/// A handing over: to which laptop, from which, when and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// The name of the laptop that has the office from then on.
    pub to: String,
    /// The name of the laptop that gave it.
    pub from: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it; nobody where the command line did.
    pub by: Option<MemberId>,
}

/// A handing over that has begun, and where the copy is being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Begun {
    hand_over: HandOver,
    place: PathBuf,
}

/// The handing over by which this copy may only be read.
///
/// # Errors
/// When the file cannot be read.
pub fn handed_over(view: &View<'_>) -> Result<Option<HandOver>> {
    read(view.connection(), HANDED_OVER)
}

/// The handing over by which this copy came, until somebody has read of it.
///
/// # Errors
/// When the file cannot be read.
pub fn written_for(view: &View<'_>) -> Result<Option<HandOver>> {
    read(view.connection(), WRITTEN_FOR)
}

/// Somebody has read for whom this copy was written: it is not said again.
///
/// # Errors
/// When the file cannot be written.
pub fn acknowledge(office: &Office) -> Result<()> {
    let _standing = office.standing();
    unpoisoned(&office.writer).unrecorded(|connection| clear(connection, WRITTEN_FOR))
}

/// Goes on without the copy that was handed over, as when its laptop is lost: this copy may be changed again.
///
/// # Errors
/// When the office is not handed over, or nobody said who works here.
pub fn go_on(office: &Office) -> Result<Outcome<()>> {
    office.member().ok_or(Error::MemberUnknown)?;
    let given = office.read(handed_over)?.ok_or(Error::NotHandedOver)?;
    let pass = pass(office, messages::history_went_on(given.to));
    let _standing = office.standing();
    let mut writer = unpoisoned(&office.writer);
    writer.require_not_read_only()?;
    writer.pass_also_handed_over(&pass, |tx| {
        clear(tx.connection(), HANDED_OVER)?;
        tx.touch(office.id());
        tx.note();
        Ok(())
    })
}

/// The name that this computer gives itself; the first proposal for what the office calls it.
#[must_use]
pub fn host_name() -> String {
    gethostname::gethostname().to_string_lossy().trim().to_owned()
}

/// Makes sure that this copy may be changed.
pub(crate) fn require_here(connection: &Connection) -> Result<()> {
    match read::<HandOver>(connection, HANDED_OVER)? {
        Some(given) => Err(Error::OfficeHandedOver { to: given.to, when: given.at }),
        None => Ok(()),
    }
}

/// Whether this copy is handed over.
pub(crate) fn is_handed_over(connection: &Connection) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT 1 FROM setting WHERE name = ?1")?.exists([HANDED_OVER])?)
}

/// What stands in the history of custody is never undone: a laptop does not come back by it.
fn pass(office: &Office, message: Message) -> Pass {
    Pass {
        kind: EntryKind::Change,
        undoes: None,
        message,
        typing: None,
        undoable: false,
        member: office.member(),
        now: office.environment.clock.now(),
    }
}

/// The name of a laptop as it is kept.
fn named(name: &str) -> Result<String> {
    let name = name.trim();
    if name.is_empty() { Err(Error::NameEmpty) } else { Ok(name.to_owned()) }
}

/// Whether two names mean one laptop.
fn same_laptop(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn read<T: DeserializeOwned>(connection: &Connection, mark: &str) -> Result<Option<T>> {
    let mut statement = connection.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
    let text: Option<String> = statement.query_row([mark], |row| row.get("value")).optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

fn set<T: Serialize>(connection: &Connection, mark: &str, value: &T) -> Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)")?
        .execute([mark, &serde_json::to_string(value)?])?;
    Ok(())
}

fn clear(connection: &Connection, mark: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([mark])?;
    Ok(())
}
