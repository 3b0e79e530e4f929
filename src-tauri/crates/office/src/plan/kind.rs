//! Kinds of plan: the built-in ones, and those that the office adds.

use hamkor_language::{Language, Message, messages};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::change::Change;
use crate::member::Action;
use crate::storage::millis;
use crate::wording::{self, NAME};
use crate::{Error, Office, Outcome, PlanKindId, Rank, Result, Tx, View};

/// A kind of plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Kind {
    /// Which.
    pub id: PlanKindId,
    /// Its name in the reader's language.
    pub name: String,
    /// Whether the office added it.
    pub own: bool,
}

/// The codes of the built-in kinds, in the order in which they are offered.
pub(crate) const BUILT_IN: [&str; 6] = [
    "development_strategy",
    "national_programme",
    "law_and_regulation",
    "institution_building",
    "data_centre",
    "education_and_curriculum_reform",
];

fn message(code: &str) -> Result<Message> {
    Ok(match code {
        "development_strategy" => messages::plan_kind_development_strategy(),
        "national_programme" => messages::plan_kind_national_programme(),
        "law_and_regulation" => messages::plan_kind_law_and_regulation(),
        "institution_building" => messages::plan_kind_institution_building(),
        "data_centre" => messages::plan_kind_data_centre(),
        "education_and_curriculum_reform" => messages::plan_kind_education_and_curriculum_reform(),
        _ => return Err(Error::OfficeDamaged),
    })
}

/// Writes the built-in kinds into a new office.
pub(crate) fn found(tx: &Tx<'_>) -> Result<()> {
    for (code, rank) in BUILT_IN.iter().zip(Rank::first(BUILT_IN.len())) {
        insert(tx, Some(code), &rank)?;
    }
    Ok(())
}

fn insert(tx: &Tx<'_>, code: Option<&str>, rank: &Rank) -> Result<PlanKindId> {
    let id = PlanKindId::new();
    tx.connection()
        .prepare_cached("INSERT INTO plan_kind (id, code, rank, created_at) VALUES (:id, :code, :rank, :now)")?
        .execute(named_params! { ":id": id, ":code": code, ":rank": rank, ":now": millis(tx.now()) })?;
    Ok(id)
}

/// The kinds that a plan can have.
///
/// # Errors
/// When the file cannot be read.
pub fn list(view: &View<'_>, language: Language) -> Result<Vec<Kind>> {
    let mut statement = view
        .connection()
        .prepare_cached("SELECT id, code FROM plan_kind WHERE deleted_at IS NULL ORDER BY rank, id")?;
    let mut rows = statement.query([])?;
    let mut kinds = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, code): (PlanKindId, Option<String>) = (row.get("id")?, row.get("code")?);
        let name = called(view, id, code.as_deref(), language)?;
        kinds.push(Kind { id, name, own: code.is_none() });
    }
    Ok(kinds)
}

/// What a kind is called.
pub(crate) fn name(view: &View<'_>, id: PlanKindId, language: Language) -> Result<String> {
    let mut statement = view.connection().prepare_cached("SELECT code FROM plan_kind WHERE id = ?1")?;
    let code: Option<String> = statement.query_row([id], |row| row.get(0))?;
    called(view, id, code.as_deref(), language)
}

fn called(view: &View<'_>, id: PlanKindId, code: Option<&str>, language: Language) -> Result<String> {
    Ok(match code {
        Some(code) => message(code)?.text(language),
        None => wording::best(view, id.0, NAME, language)?.unwrap_or_default(),
    })
}

/// The kind with a built-in code.
pub(crate) fn of_code(view: &View<'_>, code: &str) -> Result<PlanKindId> {
    Ok(view
        .connection()
        .prepare_cached("SELECT id FROM plan_kind WHERE code = :code")?
        .query_row(named_params! { ":code": code }, |row| row.get("id"))?)
}

/// Adds a kind of the office's own.
///
/// # Errors
/// When the name is empty, or the member's role does not allow drafting.
pub fn add(office: &Office, name: &str, language: Language) -> Result<Outcome<PlanKindId>> {
    let name = crate::member::written(name, language)?;
    office.change(Change::new(Action::Draft, messages::plan_history_kind_added(name.as_str())), |tx| {
        let last: Option<Rank> = tx.connection().query_row("SELECT max(rank) FROM plan_kind", [], |row| row.get(0))?;
        let id = insert(tx, None, &Rank::between(last.as_ref(), None))?;
        wording::set(tx, id.0, NAME, language.written(), &name, language.written())?;
        Ok(id)
    })
}
