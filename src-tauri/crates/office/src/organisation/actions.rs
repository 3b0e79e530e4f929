//! What is done with organisations.

use hamkor_language::{Language, WrittenLanguage, messages};
use rusqlite::named_params;

use super::{Country, OrganisationKind};
use crate::change::Change;
use crate::member::Action;
use crate::storage::millis;
use crate::wording::{self, NAME};
use crate::{Error, Office, OrganisationId, Outcome, Result, member};

/// Adds an organisation.
///
/// # Errors
/// When the name is empty, or the member's role does not allow drafting.
pub fn add(
    office: &Office,
    name: &str,
    country: Country,
    kind: OrganisationKind,
    language: Language,
) -> Result<Outcome<OrganisationId>> {
    let name = member::written(name, language)?;
    add_with_names(office, &[(language.written(), name)], country, kind)
}

pub(crate) fn add_with_names(
    office: &Office,
    names: &[(WrittenLanguage, String)],
    country: Country,
    kind: OrganisationKind,
) -> Result<Outcome<OrganisationId>> {
    let (_, first) = names.first().ok_or(Error::NameEmpty)?;
    office.change(Change::new(Action::Draft, messages::organisation_history_added(first.as_str())), |tx| {
        let id = OrganisationId::new();
        tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
            ":id": id,
            ":kind": kind,
            ":country": country,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        for (language, name) in names {
            // A name is no translation of another: each is how the organisation calls itself in that language.
            wording::set(tx, id.0, NAME, *language, name, *language)?;
        }
        tx.touch(id);
        Ok(id)
    })
}
