//! Indicators: what a goal, an objective or a measure is measured by, in whole numbers of a decimal's last digit.

use std::collections::HashMap;

use chrono::NaiveDate;
use hamkor_language::{Language, Message, WrittenLanguage, format, messages};
use rusqlite::{OptionalExtension, named_params};

use super::actions::date;
use super::content::ContentValue;
use super::{Indicator, IndicatorValue, node, store};
use crate::change::{Change, TypingKey};
use crate::member::Action;
use crate::storage::millis;
use crate::wording::{self, NAME, Texts, Typed, UNIT};
use crate::{Error, IndicatorId, IndicatorValueId, Office, Outcome, PlanId, PlanNodeId, Rank, Result, Tx, View};

/// A decimal: an integer, and how many of its digits stand after the decimal sign.
type Decimal = (i64, u8);

/// An indicator's own row.
pub(super) struct StoredIndicator {
    pub(super) id: IndicatorId,
    pub(super) node: PlanNodeId,
    pub(super) baseline: Option<Decimal>,
    pub(super) target: Option<Decimal>,
    pub(super) period: (Option<NaiveDate>, Option<NaiveDate>),
}

/// The indicators of a plan, in their order.
pub(super) fn stored(view: &View<'_>, plan: PlanId) -> Result<Vec<StoredIndicator>> {
    let mut statement = view.connection().prepare_cached(include_str!("indicators.sql"))?;
    let rows = statement.query_map(named_params! { ":plan": plan }, |row| {
        let baseline: Option<i64> = row.get("baseline_mantissa")?;
        let target: Option<i64> = row.get("target_mantissa")?;
        Ok(StoredIndicator {
            id: row.get("id")?,
            node: row.get("node")?,
            baseline: baseline.zip(row.get("baseline_scale")?),
            target: target.zip(row.get("target_scale")?),
            period: (row.get("period_starts")?, row.get("period_ends")?),
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The indicators of a plan, by the node that they measure.
pub(super) fn of_plan(
    view: &View<'_>,
    plan: PlanId,
    texts: &Texts,
    source: WrittenLanguage,
    language: Language,
) -> Result<HashMap<PlanNodeId, Vec<Indicator>>> {
    let mut values = values(view, plan, language)?;
    let mut indicators: HashMap<PlanNodeId, Vec<Indicator>> = HashMap::new();
    let text = |(mantissa, scale): Decimal| format::decimal(language, mantissa, scale);
    for stored in stored(view, plan)? {
        let values = values.remove(&stored.id).unwrap_or_default();
        indicators.entry(stored.node).or_default().push(Indicator {
            id: stored.id,
            names: texts.wordings(stored.id.0, NAME, source, language),
            units: texts.wordings(stored.id.0, UNIT, source, language),
            baseline: stored.baseline.map(plain),
            target: stored.target.map(plain),
            baseline_text: stored.baseline.map(text),
            target_text: stored.target.map(text),
            period_starts: stored.period.0,
            period_ends: stored.period.1,
            period_text: format::date_range(language, stored.period.0, stored.period.1),
            latest_text: values.last().map(|value| value.value_text.clone()),
            values,
        });
    }
    Ok(indicators)
}

/// A decimal as it is typed: no separators, a point.
pub(super) fn plain((mantissa, scale): Decimal) -> String {
    format::decimal(Language::English, mantissa, scale).replace(',', "").replace('\u{2212}', "-")
}

fn values(view: &View<'_>, plan: PlanId, language: Language) -> Result<HashMap<IndicatorId, Vec<IndicatorValue>>> {
    let mut statement = view.connection().prepare_cached(include_str!("indicator_values.sql"))?;
    let mut rows = statement.query(named_params! { ":plan": plan })?;
    let mut values: HashMap<IndicatorId, Vec<IndicatorValue>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let on = row.get("measured_on")?;
        let decimal: Decimal = (row.get("mantissa")?, row.get("scale")?);
        values.entry(row.get("indicator")?).or_default().push(IndicatorValue {
            id: row.get("id")?,
            on,
            on_text: format::date_short(language, on),
            value: plain(decimal),
            value_text: format::decimal(language, decimal.0, decimal.1),
            source: row.get("source")?,
        });
    }
    Ok(values)
}

/// A plain decimal in a reader's form.
pub(super) fn spelled(value: &str, reader: Language) -> String {
    format::parse_decimal(value)
        .map_or_else(|_| value.to_owned(), |(mantissa, scale)| format::decimal(reader, mantissa, scale))
}

/// What was measured of each indicator of a plan, oldest first, as it is kept.
pub(super) fn stored_values(view: &View<'_>, plan: PlanId) -> Result<Vec<(IndicatorId, ContentValue)>> {
    let mut statement = view.connection().prepare_cached(include_str!("indicator_values.sql"))?;
    let rows = statement.query_map(named_params! { ":plan": plan }, |row| {
        let value = ContentValue {
            id: row.get("id")?,
            on: row.get("measured_on")?,
            value: plain((row.get("mantissa")?, row.get("scale")?)),
            source: row.get("source")?,
        };
        Ok((row.get("indicator")?, value))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds an indicator to a node.
///
/// # Errors
/// When the plan is closed, or the node is not there.
pub fn add(office: &Office, node: PlanNodeId) -> Result<Outcome<IndicatorId>> {
    office.change(Change::new(Action::Draft, messages::plan_history_indicator_added()), |tx| {
        let plan = node::plan_of(tx, node)?;
        store::require_open(tx, plan)?;
        tx.touch(plan);
        let id = IndicatorId::new();
        let last: Option<Rank> = tx
            .connection()
            .prepare_cached("SELECT max(rank) FROM indicator WHERE node = :node")?
            .query_row(named_params! { ":node": node }, |row| row.get(0))?;
        tx.connection()
            .prepare_cached("INSERT INTO indicator (id, node, rank, created_at) VALUES (:id, :node, :rank, :now)")?
            .execute(named_params! {
                ":id": id,
                ":node": node,
                ":rank": Rank::between(last.as_ref(), None),
                ":now": millis(tx.now()),
            })?;
        Ok(id)
    })
}

/// Writes an indicator's name in one language.
///
/// # Errors
/// When the plan is closed to this change, or the indicator is not there.
pub fn set_name(
    office: &Office,
    id: IndicatorId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
    typing: bool,
) -> Result<Outcome<()>> {
    set_wording(office, id, NAME, language, text, typing)
}

/// Writes an indicator's unit in one language.
///
/// # Errors
/// As [`set_name`].
pub fn set_unit(
    office: &Office,
    id: IndicatorId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
    typing: bool,
) -> Result<Outcome<()>> {
    set_wording(office, id, UNIT, language, text, typing)
}

fn set_wording(
    office: &Office,
    id: IndicatorId,
    field: &'static str,
    language: WrittenLanguage,
    text: impl Into<Typed>,
    typing: bool,
) -> Result<Outcome<()>> {
    let text = text.into().trimmed();
    let source = office.read(|view| store::source_language(view, plan_of(view, id)?))?;
    let action = if language == source { Action::Draft } else { Action::Translate };
    let mut change = Change::new(action, messages::plan_history_indicator_named(text.text.as_str()));
    if typing {
        change = change.typing(TypingKey::new(id.record(), field, language.tag()));
    }
    office.change(change, |tx| {
        let plan = plan_of(tx, id)?;
        store::require_open_for(tx, plan, action)?;
        tx.touch(plan);
        wording::set(tx, id.0, field, language, text, source)
    })
}

/// Says where an indicator began and where it is to come, as typed.
///
/// # Errors
/// When a text is no number, or the plan is closed.
pub fn set_numbers(
    office: &Office,
    id: IndicatorId,
    baseline: Option<&str>,
    target: Option<&str>,
) -> Result<Outcome<()>> {
    let (baseline, target) = (decimal(baseline)?, decimal(target)?);
    change(office, id, messages::plan_history_indicator_changed(), |tx| {
        tx.connection().prepare_cached(include_str!("set_numbers.sql"))?.execute(named_params! {
            ":id": id,
            ":baseline": baseline.map(|(mantissa, _)| mantissa),
            ":baseline_scale": baseline.map(|(_, scale)| scale),
            ":target": target.map(|(mantissa, _)| mantissa),
            ":target_scale": target.map(|(_, scale)| scale),
        })?;
        Ok(())
    })
}

fn decimal(typed: Option<&str>) -> Result<Option<Decimal>> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    Ok(typed.map(format::parse_decimal).transpose()?)
}

/// Says for which period an indicator counts, as typed.
///
/// # Errors
/// When a text is no date, the end comes before the beginning, or the plan is closed.
pub fn set_period(office: &Office, id: IndicatorId, starts: Option<&str>, ends: Option<&str>) -> Result<Outcome<()>> {
    let (starts, ends) = node::in_order(date(starts)?, date(ends)?)?;
    change(office, id, messages::plan_history_indicator_changed(), |tx| {
        tx.connection()
            .prepare_cached("UPDATE indicator SET period_starts = :starts, period_ends = :ends WHERE id = :id")?
            .execute(named_params! { ":id": id, ":starts": starts, ":ends": ends })?;
        Ok(())
    })
}

/// Deletes an indicator.
///
/// # Errors
/// When the plan is closed, or the indicator is not there.
pub fn delete(office: &Office, id: IndicatorId) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_indicator_deleted(), |tx| {
        tx.connection()
            .prepare_cached("UPDATE indicator SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
            .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
        Ok(())
    })
}

/// Adds what was measured. Measuring goes on after a plan is approved.
///
/// # Errors
/// When the texts are no date and number, or the indicator is not there.
pub fn add_value(
    office: &Office,
    id: IndicatorId,
    on: &str,
    value: &str,
    source: Option<&str>,
) -> Result<Outcome<IndicatorValueId>> {
    let on = format::parse_date(on)?;
    let (mantissa, scale) = format::parse_decimal(value)?;
    let source = source.map(str::trim).filter(|source| !source.is_empty());
    office.change(Change::new(Action::Draft, messages::plan_history_value_added(value.trim())), |tx| {
        tx.touch(plan_of(tx, id)?);
        let value = IndicatorValueId::new();
        tx.connection().prepare_cached(include_str!("insert_value.sql"))?.execute(named_params! {
            ":id": value,
            ":indicator": id,
            ":on": on,
            ":mantissa": mantissa,
            ":scale": scale,
            ":source": source,
            ":now": millis(tx.now()),
        })?;
        Ok(value)
    })
}

/// Takes back what was measured.
///
/// # Errors
/// When it is not there.
pub fn delete_value(office: &Office, id: IndicatorValueId) -> Result<Outcome<()>> {
    office.change(Change::new(Action::Draft, messages::plan_history_value_deleted()), |tx| {
        let indicator: IndicatorId = tx
            .connection()
            .prepare_cached("SELECT indicator FROM indicator_value WHERE id = :id AND deleted_at IS NULL")?
            .query_row(named_params! { ":id": id }, |row| row.get("indicator"))
            .optional()?
            .ok_or(Error::IndicatorNotFound)?;
        tx.touch(plan_of(tx, indicator)?);
        tx.connection()
            .prepare_cached("UPDATE indicator_value SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
            .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
        Ok(())
    })
}

fn plan_of(view: &View<'_>, id: IndicatorId) -> Result<PlanId> {
    let node: PlanNodeId = view
        .connection()
        .prepare_cached("SELECT node FROM indicator WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! { ":id": id }, |row| row.get("node"))
        .optional()?
        .ok_or(Error::IndicatorNotFound)?;
    node::plan_of(view, node)
}

fn change(
    office: &Office,
    id: IndicatorId,
    message: Message,
    work: impl FnOnce(&mut Tx<'_>) -> Result<()>,
) -> Result<Outcome<()>> {
    office.change(Change::new(Action::Draft, message), |tx| {
        let plan = plan_of(tx, id)?;
        store::require_open(tx, plan)?;
        tx.touch(plan);
        work(tx)
    })
}
