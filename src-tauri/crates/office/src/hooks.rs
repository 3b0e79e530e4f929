//! What the concepts lend to the change door, which knows none of them: the search rows of a record that changed.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use hamkor_language::messages;

use crate::change::{EntryKind, Pass, Writer};
use crate::{RecordRef, Result, Tx, search};

/// Brings the search rows of the records that changed to what they say now, within the change.
pub(crate) fn refresh(tx: &Tx<'_>, records: &BTreeSet<RecordRef>) -> Result<()> {
    search::refresh(tx, records)
}

/// Makes the search index anew when an older engine made it. The index is no record, so no history is written.
pub(crate) fn bring_index_forward(writer: &mut Writer, now: DateTime<Utc>) -> Result<()> {
    let pass = Pass {
        kind: EntryKind::Migration,
        undoes: None,
        message: messages::history_program(),
        typing: None,
        undoable: false,
        member: None,
        now,
    };
    writer.pass(&pass, |tx| search::rebuild_if_outdated(tx))?;
    Ok(())
}
