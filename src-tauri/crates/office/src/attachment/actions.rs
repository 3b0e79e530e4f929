//! What is done with attached files. Each is one change.

use hamkor_language::{Language, Message, messages};
use rusqlite::{ToSql, named_params};

use super::{Attachment, FileRole, store};
use crate::storage::millis;
use crate::{AttachmentId, Change, Error, Office, Outcome, Result, Tx};

/// Gives an attached file another name.
///
/// # Errors
/// When the name is empty, the file is not there, or the member's role does not allow it.
pub fn rename(office: &Office, id: AttachmentId, file_name: &str) -> Result<Outcome<()>> {
    let file_name = file_name.trim();
    if file_name.is_empty() {
        return Err(Error::NameEmpty);
    }
    change(office, id, |_| messages::history_attachment_renamed(file_name), |tx| write(tx, id, "file_name", &file_name))
}

/// Says what an attached file is to its record, and in which language it is.
///
/// # Errors
/// When the file is not there, or the member's role does not allow it.
pub fn describe(office: &Office, id: AttachmentId, role: FileRole, language: Option<Language>) -> Result<Outcome<()>> {
    let message = |one: &Attachment| messages::history_attachment_described(one.file_name.as_str());
    change(office, id, message, |tx| {
        write(tx, id, "role", &role)?;
        write(tx, id, "language", &language.map(Language::tag))
    })
}

/// Takes an attached file away from its record. Undo brings it back.
///
/// # Errors
/// When the file is not there, or the member's role does not allow it.
pub fn remove(office: &Office, id: AttachmentId) -> Result<Outcome<()>> {
    let message = |one: &Attachment| messages::history_attachment_removed(one.file_name.as_str());
    change(office, id, message, |tx| {
        write(tx, id, "deleted_at", &millis(tx.now()))?;
        write(tx, id, "deleted_by", &tx.member())
    })
}

fn change(
    office: &Office,
    id: AttachmentId,
    message: impl FnOnce(&Attachment) -> Message,
    work: impl FnOnce(&Tx<'_>) -> Result<()>,
) -> Result<Outcome<()>> {
    let one = office.read(|view| store::one(view, id))?;
    let action = store::editable(one.owner.kind).first().ok_or(Error::NotAllowed)?;
    office.change(Change::new(*action, message(&one)), |tx| {
        // It may have been removed since it was read.
        store::one(tx, id)?;
        tx.touch(id);
        tx.touch(one.owner);
        work(tx)
    })
}

fn write(tx: &Tx<'_>, id: AttachmentId, column: &str, value: &dyn ToSql) -> Result<()> {
    tx.connection()
        .prepare_cached(&format!("UPDATE attachment SET {column} = :value WHERE id = :id"))?
        .execute(named_params! { ":value": value, ":id": id })?;
    Ok(())
}
