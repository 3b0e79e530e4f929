//! What plans need: an opinion, a translation.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, ToSql, named_params};
use serde::{Deserialize, Serialize};

use super::PlanState;
use crate::member::Action;
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
    let count = |sql: String, parameters: &[(&str, &dyn ToSql)]| {
        let sql = format!("SELECT count(*) FROM ({sql})");
        view.connection().prepare_cached(&sql)?.query_row(parameters, |row| row.get(0))
    };
    Ok(Counts {
        waiting_for_me: count(WAITING.to_owned(), &asking(&view.member(), &view.may(Action::Approve)))?,
        needs_translation: count(untranslated(), &[])?,
    })
}

const WAITING: &str = include_str!("waiting.sql");

fn asking<'a>(member: &'a Option<MemberId>, approves: &'a bool) -> [(&'static str, &'a dyn ToSql); 2] {
    [(":member", member), (":approves", approves)]
}

/// The plans in progress with a text that is missing or older than what it was made from.
fn untranslated() -> String {
    let states = PlanState::ALL.into_iter().filter(|state| state.is_in_progress());
    let states: Vec<String> = states.map(|state| format!("'{}'", state.as_str())).collect();
    format!(
        "SELECT record FROM listing WHERE kind = '{}' AND stale + missing > 0 AND state IN ({})",
        RecordKind::Plan.as_str(),
        states.join(", ")
    )
}

pub(super) fn waiting_for_me(view: &View<'_>) -> Result<BTreeSet<RecordId>> {
    let mut statement = view.connection().prepare_cached(WAITING)?;
    let plans = statement.query_map(&asking(&view.member(), &view.may(Action::Approve))[..], |row| row.get(0))?;
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
