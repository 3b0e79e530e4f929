//! Attached files. Their bytes lie in `chunk`, in immutable pieces of 1 MiB named by the digest of the whole.
//!
//! The pieces pass the change door like everything else, but outside its session: recording them would double every byte. What
//! history records is the attachment's row with the digest. A piece is collected only when no step of history can bring the
//! attachment back.

mod actions;
mod chunk;

use chrono::{DateTime, Utc};
use rusqlite::named_params;

use crate::storage::moment;
use crate::{AttachmentId, RecordId, Result, View};

pub use actions::{attach, remove};
pub use chunk::{collect, read};

/// An attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Which one.
    pub id: AttachmentId,
    /// Its name.
    pub file_name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    pub size: u64,
    /// When it was attached.
    pub attached_at: DateTime<Utc>,
}

/// The files attached to a record, in the order in which they were attached.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, owner: RecordId) -> Result<Vec<Attachment>> {
    let mut statement = view.connection().prepare_cached(include_str!("list.sql"))?;
    let mut rows = statement.query(named_params! { ":owner": owner })?;
    let mut attachments = Vec::new();
    while let Some(row) = rows.next()? {
        attachments.push(Attachment {
            id: row.get("id")?,
            file_name: row.get("file_name")?,
            media_type: row.get("media_type")?,
            size: row.get::<_, i64>("size")?.unsigned_abs(),
            attached_at: moment(row.get("attached_at")?)?,
        });
    }
    Ok(attachments)
}
