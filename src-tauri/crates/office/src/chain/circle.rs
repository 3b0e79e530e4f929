//! No promise is its own fulfilment: chains that come round are refused.

use std::collections::HashSet;

use super::edges::edges;
use super::verb::{Tie, Verb};
use super::view::Direction;
use crate::{Error, RecordRef, Result, View};

/// Refuses what would close a circle: a record that comes after another may not come before it too.
///
/// # Errors
/// [`Error::ChainCircle`].
pub(super) fn refuse(view: &View<'_>, verb: Verb, before: RecordRef, after: RecordRef) -> Result<()> {
    if !verb.is_acyclic() {
        return Ok(());
    }
    let mut seen = HashSet::from([after]);
    let mut open = vec![after];
    while let Some(record) = open.pop() {
        if record == before {
            return Err(Error::ChainCircle);
        }
        for edge in edges(view, record, Direction::Forward, true)? {
            if seen.insert(edge.after) {
                open.push(edge.after);
            }
        }
    }
    Ok(())
}

/// The same of a field that says something of its record and another.
///
/// # Errors
/// As above.
pub(crate) fn refuse_circle(view: &View<'_>, tie: Tie, own: RecordRef, other: RecordRef) -> Result<()> {
    let (before, after) = if tie.runs_from_own() { (own, other) } else { (other, own) };
    refuse(view, tie.verb(), before, after)
}
