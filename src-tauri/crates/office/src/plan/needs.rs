//! What plans need: an opinion, a translation.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

use super::{PlanState, line};
use crate::{PlanId, Result, View};

/// How many plans need something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "PlanCounts")]
pub struct Counts {
    /// Those that wait for who asks.
    pub waiting_for_me: u32,
    /// Those with a text that is missing or stale in a language.
    pub needs_translation: u32,
}

/// Counts the plans that need something.
///
/// # Errors
/// When the file cannot be read.
pub fn counts(view: &View<'_>) -> Result<Counts> {
    let count = |plans: BTreeSet<PlanId>| u32::try_from(plans.len()).unwrap_or(u32::MAX);
    Ok(Counts { waiting_for_me: count(line::waits_for(view)?), needs_translation: count(needing_translation(view)?) })
}

/// The plans in progress with a text that is missing or older than what it was made from.
pub(super) fn needing_translation(view: &View<'_>) -> Result<BTreeSet<PlanId>> {
    let mut statement = view.connection().prepare_cached("SELECT id, state FROM plan WHERE deleted_at IS NULL")?;
    let states = statement.query_map([], |row| Ok((row.get("id")?, row.get("state")?)))?;
    let states: HashMap<PlanId, PlanState> = states.collect::<rusqlite::Result<_>>()?;
    let needs = |(plan, found): &(PlanId, Translation)| {
        found.stale + found.missing > 0 && states.get(plan).is_some_and(|state| state.is_in_progress())
    };
    Ok(translations(view)?.into_iter().filter(needs).map(|(plan, _)| plan).collect())
}

/// How many texts of a plan are older than what they were made from.
pub(crate) fn stale_texts(view: &View<'_>, plan: PlanId) -> Result<u32> {
    let sql = include_str!("translations.sql").replace("{only}", "AND plan.id = :plan");
    let mut statement = view.connection().prepare_cached(&sql)?;
    let stale = statement.query_row(named_params! { ":plan": plan }, |row| row.get("stale")).optional()?;
    Ok(stale.unwrap_or_default())
}

struct Translation {
    stale: u32,
    missing: u32,
}

/// How many texts of each plan are stale or missing, counted where they stand.
fn translations(view: &View<'_>) -> Result<Vec<(PlanId, Translation)>> {
    let mut statement = view.connection().prepare_cached(&include_str!("translations.sql").replace("{only}", ""))?;
    let rows = statement.query_map([], |row| {
        Ok((row.get("plan")?, Translation { stale: row.get("stale")?, missing: row.get("missing")? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
