//! What is done with members.

use hamkor_language::{Language, messages, spelling};

use super::{Action, Role, store};
use crate::change::Change;
use crate::{Error, MemberId, Office, Outcome, Result, Tx};

/// Adds a member.
///
/// # Errors
/// When the name is empty, or the role of who asks doesn't allow it.
pub fn add(office: &Office, name: &str, role: Role, language: Language) -> Result<Outcome<MemberId>> {
    let name = written(name, language)?;
    let change = Change::new(Action::ManageMembers, messages::history_member_added(name.as_str()));
    office.change(change, |tx| {
        let id = MemberId::new();
        store::insert(tx, id, role)?;
        store::set_name(tx, id.0, "name", language.written(), &name)?;
        Ok(id)
    })
}

/// Changes a member's name in one language, and the role.
///
/// # Errors
/// When there is no such member, or nobody would be left who may manage members.
pub fn change(office: &Office, id: MemberId, name: &str, role: Role, language: Language) -> Result<Outcome<()>> {
    let name = written(name, language)?;
    let change = Change::new(Action::ManageMembers, messages::history_member_changed(name.as_str()));
    office.change(change, |tx| {
        let before = store::role(tx.connection(), id)?.ok_or(Error::MemberUnknown)?;
        if before != role {
            keep_a_manager(tx, before)?;
        }
        store::set_role(tx, id, role)?;
        store::set_name(tx, id.0, "name", language.written(), &name)
    })
}

/// Retires a member: the name stays in history, and nobody opens the office under it any more.
///
/// # Errors
/// When there is no such member, or nobody would be left who may manage members.
pub fn retire(office: &Office, id: MemberId) -> Result<Outcome<()>> {
    let name = office.read(|view| store::name(view, id, Language::Korean))?;
    let change = Change::new(Action::ManageMembers, messages::history_member_retired(name.as_str()));
    office.change(change, |tx| {
        let role = store::role(tx.connection(), id)?.ok_or(Error::MemberUnknown)?;
        keep_a_manager(tx, role)?;
        store::retire(tx, id)
    })
}

/// An office that nobody may manage could never take in anybody again.
fn keep_a_manager(tx: &Tx<'_>, leaving: Role) -> Result<()> {
    if leaving.may(Action::ManageMembers) && store::count(tx, leaving)? <= 1 {
        return Err(Error::NotAllowed);
    }
    Ok(())
}

/// A name as it is stored: trimmed, and Uzbek in Latin.
pub(crate) fn written(name: &str, language: Language) -> Result<String> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::NameEmpty);
    }
    Ok(match language {
        Language::UzbekCyrillic => spelling::to_latin(name).text,
        _ => name.to_owned(),
    })
}
