//! Organisations by name.

use hamkor_language::Language;
use hamkor_office::OrganisationId;
use hamkor_office::organisation::{self, Country, Organisation, OrganisationKind};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::reply::Made;

/// Every organisation, by name.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn organisation_list(desk: State<'_, Desk>, language: Language) -> Result<Vec<Organisation>> {
    desk.read(|view| organisation::list(view, language))
}

/// Adds an organisation.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn organisation_add(
    desk: State<'_, Desk>,
    name: String,
    country: Country,
    kind: OrganisationKind,
    language: Language,
) -> Result<Made> {
    desk.make(OrganisationId::record, |office| organisation::add(office, &name, country, kind, language))
}
