//! What the concepts lend to the change door, which knows none of them: what lists and the search say of a record that
//! changed.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use hamkor_language::messages;

use crate::change::{EntryKind, Pass, Writer};
use crate::record::listing;
use crate::{RecordRef, Result, Tx, search};

/// Brings the rows of lists and of the search to what the records that changed say now, within the change.
pub(crate) fn refresh(tx: &Tx<'_>, records: &BTreeSet<RecordRef>) -> Result<()> {
    listing::refresh(tx, records)?;
    search::refresh(tx, records)
}

/// Makes what is derived anew when an older program made it. It is no record, so no history is written.
pub(crate) fn bring_derived_forward(writer: &mut Writer, now: DateTime<Utc>) -> Result<()> {
    let pass = Pass {
        kind: EntryKind::Migration,
        undoes: None,
        message: messages::history_program(),
        typing: None,
        undoable: false,
        member: None,
        now,
    };
    writer.pass(&pass, |tx| {
        listing::rebuild_if_outdated(tx)?;
        search::rebuild_if_outdated(tx)
    })?;
    Ok(())
}
