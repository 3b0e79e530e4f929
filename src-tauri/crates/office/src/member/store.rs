//! Members in the file.

use hamkor_language::{Language, WrittenLanguage};
use rusqlite::{Connection, OptionalExtension, named_params};

use super::{Action, MemberName, Role};
use crate::storage::millis;
use crate::wording::{self, NAME};
use crate::{Error, MemberId, Result, Tx, View};

/// The members who work in the office, by name.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, language: Language) -> Result<Vec<MemberName>> {
    let mut statement = view.connection().prepare_cached(include_str!("list.sql"))?;
    let rows = statement.query_map([], |row| Ok((row.get("id")?, row.get("role")?)))?;
    rows.map(|row| {
        let (id, role) = row?;
        Ok(MemberName { id, name: name(view, id, language)?, role })
    })
    .collect()
}

/// A member's name in a language, or as it was first written; also of one who has left.
///
/// # Errors
/// When there is no such member.
pub fn name(view: &View<'_>, member: MemberId, language: Language) -> Result<String> {
    wording::best(view, member.0, NAME, language)?.ok_or(Error::MemberUnknown)
}

/// The role of a member who works in the office.
pub(crate) fn role(connection: &Connection, member: MemberId) -> Result<Option<Role>> {
    let mut statement = connection.prepare_cached(include_str!("role.sql"))?;
    Ok(statement.query_row(named_params! { ":member": member }, |row| row.get("role")).optional()?)
}

/// Whether somebody works in the office.
pub(crate) fn working(connection: &Connection, member: MemberId) -> Result<bool> {
    Ok(role(connection, member)?.is_some())
}

/// How many members with a role work in the office.
pub(super) fn count(view: &View<'_>, role: Role) -> Result<i64> {
    let mut statement = view.connection().prepare_cached(include_str!("count.sql"))?;
    Ok(statement.query_row(named_params! { ":role": role }, |row| row.get(0))?)
}

/// Whether somebody works in the office who may manage its members.
pub(crate) fn is_managed(view: &View<'_>) -> Result<bool> {
    for role in Role::ALL.into_iter().filter(|role| role.may(Action::ManageMembers)) {
        if count(view, role)? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Writes a new member.
pub(crate) fn insert(tx: &mut Tx<'_>, id: MemberId, role: Role) -> Result<()> {
    tx.connection()
        .prepare_cached("INSERT INTO member (id, role, created_at) VALUES (:id, :role, :now)")?
        .execute(named_params! { ":id": id, ":role": role, ":now": millis(tx.now()) })?;
    tx.touch(id);
    Ok(())
}

/// Gives a member a role.
pub(super) fn set_role(tx: &mut Tx<'_>, id: MemberId, role: Role) -> Result<()> {
    tx.connection()
        .prepare_cached("UPDATE member SET role = :role WHERE id = :id AND role <> :role")?
        .execute(named_params! { ":id": id, ":role": role })?;
    tx.touch(id);
    Ok(())
}

/// Retires a member.
pub(super) fn retire(tx: &mut Tx<'_>, id: MemberId) -> Result<()> {
    tx.connection()
        .prepare_cached("UPDATE member SET retired_at = :now WHERE id = :id AND retired_at IS NULL")?
        .execute(named_params! { ":id": id, ":now": millis(tx.now()) })?;
    tx.touch(id);
    Ok(())
}

/// Writes a name (of a member, of the office) as an original wording. The name of a person is one name in any language:
/// the wordings of it are not translations of each other.
pub(crate) fn set_name(
    tx: &Tx<'_>,
    owner: uuid::Uuid,
    field: &str,
    language: WrittenLanguage,
    text: &str,
) -> Result<()> {
    tx.connection().prepare_cached(include_str!("set_name.sql"))?.execute(named_params! {
        ":owner": owner.as_bytes(),
        ":field": field,
        ":language": language.tag(),
        ":text": text,
        ":now": millis(tx.now()),
        ":by": tx.member(),
    })?;
    Ok(())
}
