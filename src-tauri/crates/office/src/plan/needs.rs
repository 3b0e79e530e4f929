//! What plans need: an opinion, a translation.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Params, named_params};
use serde::{Deserialize, Serialize};

use super::PlanState;
use crate::member::{Action, Role};
use crate::{MemberId, PlanId, RecordId, RecordKind, Result, View};

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

/// Counts the plans that need something: what waits by an index of where plans stand, and what needs translation by what
/// the change door counts of each plan.
///
/// # Errors
/// When the file cannot be read.
pub fn counts(view: &View<'_>) -> Result<Counts> {
    Ok(Counts {
        waiting_for_me: count(view, &waiting(), asking(view))?,
        needs_translation: count(view, &untranslated(), [])?,
    })
}

fn count(view: &View<'_>, sql: &str, parameters: impl Params) -> Result<u32> {
    let mut statement = view.connection().prepare_cached(&format!("SELECT count(*) FROM ({sql})"))?;
    Ok(statement.query_row(parameters, |row| row.get(0))?)
}

/// Who asks, and whether that member may approve: the parameters of what waits.
fn asking(view: &View<'_>) -> (Option<MemberId>, bool) {
    (view.member(), view.may(Action::Approve))
}

/// The plans that wait for who asks, by the approval lines of those in review.
fn waiting() -> String {
    let who_may = |action| {
        let roles = Role::ALL.iter().filter(|role| role.may(action));
        roles.map(|role| format!("'{}'", role.as_str())).collect::<Vec<_>>().join(", ")
    };
    include_str!("waiting.sql")
        .replace("{reviewers}", &who_may(Action::Review))
        .replace("{approvers}", &who_may(Action::Approve))
}

/// The plans in progress with a text that is missing or older than what it was made from.
fn untranslated() -> String {
    let states = PlanState::ALL.iter().filter(|state| state.is_in_progress());
    let states: Vec<String> = states.map(|state| format!("'{}'", state.as_str())).collect();
    format!(
        "SELECT record FROM listing WHERE kind = '{}' AND stale + missing > 0 AND state IN ({})",
        RecordKind::Plan.as_str(),
        states.join(", ")
    )
}

pub(super) fn waiting_for_me(view: &View<'_>) -> Result<BTreeSet<RecordId>> {
    let mut statement = view.connection().prepare_cached(&waiting())?;
    let plans = statement.query_map(asking(view), |row| row.get(0))?;
    Ok(plans.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn needing_translation(view: &View<'_>) -> Result<BTreeSet<RecordId>> {
    let mut statement = view.connection().prepare_cached(&untranslated())?;
    let plans = statement.query_map([], |row| row.get(0))?;
    Ok(plans.collect::<rusqlite::Result<_>>()?)
}

/// How many texts of a record are no translation as they should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Untranslated {
    /// Older than what they were made from.
    pub(crate) stale: u32,
    /// Not there.
    pub(crate) missing: u32,
}

/// How many texts of a plan are stale or missing, counted where they stand.
pub(crate) fn untranslated_texts(view: &View<'_>, plan: PlanId) -> Result<Untranslated> {
    let mut statement = view.connection().prepare_cached(include_str!("translations.sql"))?;
    let counted = statement.query_row(named_params! { ":plan": plan }, |row| {
        Ok(Untranslated { stale: row.get("stale")?, missing: row.get("missing")? })
    });
    Ok(counted.optional()?.unwrap_or_default())
}
