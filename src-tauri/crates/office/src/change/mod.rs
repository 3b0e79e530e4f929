//! Changing an office: the door, the history that it writes, undo and redo, and the timeline that people read.
//!
//! An entry of `history` is numbered by replica and sequence, carries a hybrid logical clock, and holds the digest of the entry
//! before it of the same replica: what was sealed cannot be altered, left out or reordered without a check finding it.

mod action;
pub(crate) mod changeset;
mod door;
mod entry;
pub(crate) mod replica;
mod timeline;
mod tx;
mod undo;

pub use action::{Change, TypingKey};
pub(crate) use door::{Pass, Writer, seal_left_open};
pub use entry::EntryKind;
pub(crate) use entry::{Entry, EntryDigest};
pub(crate) use replica::Head;
pub(crate) use timeline::main_record;
pub use timeline::{FieldChange, HistoryEntry, HistoryFilter, HistoryPage, NamedRecord, page, record_name};
pub use tx::{Outcome, Tx, View};
pub use undo::Undone;
pub(crate) use undo::columns as undo_columns;

#[cfg(test)]
mod crash_tests;
#[cfg(test)]
mod guard_tests;
#[cfg(test)]
mod replay_tests;
