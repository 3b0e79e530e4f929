//! Reading what is known of attached files.

use hamkor_language::WrittenLanguage;
use rusqlite::{OptionalExtension, Row, named_params};

use super::view::Attachment;
use crate::member::Action;
use crate::storage::moment;
use crate::{AttachmentId, Error, RecordId, RecordKind, RecordRef, Result, View, record};

/// The actions of which a role must allow one, to attach a file to a record of this kind.
pub(crate) fn editable(kind: RecordKind) -> &'static [Action] {
    match kind {
        RecordKind::Plan => &[Action::Draft],
        RecordKind::Packet => &[Action::Compose],
        RecordKind::Office => &[Action::ManageMembers],
        kind if record::of_kind(kind).is_some() => &[Action::Keep],
        _ => &[],
    }
}

/// The files attached to a record, in the order in which they were attached.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, owner: RecordId) -> Result<Vec<Attachment>> {
    let sql = include_str!("list.sql");
    let mut statement = view.connection().prepare_cached(sql)?;
    let mut rows = statement.query(named_params! { ":owner": owner })?;
    let mut attachments = Vec::new();
    while let Some(row) = rows.next()? {
        attachments.push(attachment(row)?);
    }
    Ok(attachments)
}

/// The digest of an attached file, also of one that was removed since.
pub(crate) fn stored_digest(view: &View<'_>, id: AttachmentId) -> Result<Vec<u8>> {
    view.connection()
        .prepare_cached("SELECT digest FROM attachment WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::RecordNotFound)
}

/// One attached file.
///
/// # Errors
/// When it is not there, or was removed.
pub fn one(view: &View<'_>, id: AttachmentId) -> Result<Attachment> {
    let sql = "SELECT * FROM attachment WHERE id = ?1 AND deleted_at IS NULL";
    let mut statement = view.connection().prepare_cached(sql)?;
    let mut rows = statement.query([id])?;
    attachment(rows.next()?.ok_or(Error::RecordNotFound)?)
}

/// The file of this name, or with this identity, that is attached to a record; of several the one attached last.
///
/// # Errors
/// When there is none.
pub fn find_by_name(view: &View<'_>, owner: RecordId, name: &str) -> Result<Attachment> {
    let matches = |one: &Attachment| one.file_name == name || one.id.to_string() == name;
    list(view, owner)?.into_iter().rev().find(matches).ok_or(Error::RecordNotFound)
}

fn attachment(row: &Row<'_>) -> Result<Attachment> {
    Ok(Attachment {
        id: row.get("id")?,
        owner: RecordRef { kind: row.get("owner_kind")?, id: row.get("owner")? },
        file_name: row.get("file_name")?,
        media_type: row.get("media_type")?,
        role: row.get("role")?,
        language: super::language(row.get("language")?)?,
        size: row.get::<_, i64>("size")?.unsigned_abs(),
        attached_at: moment(row.get("attached_at")?)?,
        attached_by: row.get("attached_by")?,
    })
}

/// The names of a record's files, to be found by: each with the language that its words are read in.
pub(crate) fn search_names(view: &View<'_>, owner: RecordId) -> Result<Vec<(AttachmentId, WrittenLanguage, String)>> {
    let named = |one: Attachment| {
        let read_in = one.language.map_or_else(|| by_script(&one.file_name), hamkor_language::Language::written);
        (one.id, read_in, one.file_name)
    };
    Ok(list(view, owner)?.into_iter().map(named).collect())
}

/// The language by whose rules a name of unknown language is read.
fn by_script(name: &str) -> WrittenLanguage {
    let any = |script: fn(char) -> bool| name.chars().any(script);
    if any(|sign| ('가'..='힣').contains(&sign)) {
        WrittenLanguage::Korean
    } else if any(|sign| ('а'..='я').contains(&sign) || ('А'..='Я').contains(&sign)) {
        WrittenLanguage::Russian
    } else {
        WrittenLanguage::English
    }
}

/// Whether a record is there to have files, and not deleted.
pub(super) fn require_owner(view: &View<'_>, owner: RecordRef) -> Result<()> {
    let table = match owner.kind {
        // An office is never deleted.
        RecordKind::Office => return Ok(()),
        RecordKind::Plan => "plan",
        RecordKind::Packet => "packet",
        kind => record::of_kind(kind).ok_or(Error::RecordNotFound)?.table,
    };
    let sql = format!("SELECT 1 FROM {table} WHERE id = ?1 AND deleted_at IS NULL");
    let found: Option<i64> =
        view.connection().prepare_cached(&sql)?.query_row([owner.id], |row| row.get(0)).optional()?;
    found.map(|_| ()).ok_or(Error::RecordNotFound)
}
