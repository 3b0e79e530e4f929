//! How far a project has come: its results against their targets, and what the fund has paid for it.

use std::collections::BTreeMap;

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, Message, format, messages};
use rusqlite::named_params;

use super::{CONCEPT, PARTS, ProjectRole, SectorVocabulary};
use crate::record::{Summary, SummaryColumn, one, rows, texts};
use crate::{Error, RecordId, Result, View, fund};

/// The digits after the sign of what is measured.
const SCALE: u8 = 2;

pub(super) fn summaries(view: &View<'_>, project: RecordId, language: Language) -> Result<Vec<Summary>> {
    let mut tables = Vec::new();
    tables.extend(results(view, project, language)?);
    tables.extend(fund::spent_on(view, project, language)?);
    Ok(tables)
}

/// Each result with what is reached of the way from its baseline to its target; nothing where there is no result.
fn results(view: &View<'_>, project: RecordId, language: Language) -> Result<Option<Summary>> {
    let part = PARTS.iter().find(|part| part.table == "project_result").ok_or(Error::RecordNotFound)?;
    let texts = texts(view, &CONCEPT, project)?;
    let mut lines = Vec::new();
    for (id, stored) in rows(view, &CONCEPT, part, project)? {
        let [baseline, target, actual] = ["baseline", "target", "actual"].map(|name| stored.get::<i64>(name));
        let (baseline, target, actual) = (baseline?, target?, actual?);
        let name = |field| texts.best(id.0, field, language).unwrap_or_default();
        let number =
            |number: Option<i64>| number.map(|number| format::fixed(language, number, SCALE)).unwrap_or_default();
        let reached = share(baseline, target, actual);
        let reached = reached.map(|percent| messages::project_percent(percent).text(language));
        lines.push(vec![
            name("title"),
            name("indicator"),
            number(baseline),
            number(target),
            number(actual),
            reached.unwrap_or_default(),
        ]);
    }
    if lines.is_empty() {
        return Ok(None);
    }
    let column = |message: Message, figures| SummaryColumn { text: message.text(language), figures };
    Ok(Some(Summary {
        label: messages::project_progress().text(language),
        columns: vec![
            column(messages::field_project_result(), false),
            column(messages::field_indicator(), false),
            column(messages::field_baseline(), true),
            column(messages::field_target(), true),
            column(messages::field_actual(), true),
            column(messages::project_reached(), true),
        ],
        rows: lines,
    }))
}

/// What is reached of the way from the baseline to the target, in whole per cent, towards nothing; a target that lies below
/// the baseline is reached downwards. Nothing where there is no way.
fn share(baseline: Option<i64>, target: Option<i64>, actual: Option<i64>) -> Option<i64> {
    let (target, actual) = (i128::from(target?), i128::from(actual?));
    let baseline = i128::from(baseline.unwrap_or_default());
    i64::try_from(((actual - baseline) * 100).checked_div(target - baseline)?).ok()
}

/// Which roles nobody has, and how many reports are missing.
pub(super) fn remarks(view: &View<'_>, project: RecordId) -> Result<Vec<Message>> {
    let mut remarks = Vec::new();
    let mut statement = view.connection().prepare_cached(include_str!("roles.sql"))?;
    let roles = statement.query_map(named_params! { ":project": project }, |row| row.get::<_, ProjectRole>(0))?;
    let roles = roles.collect::<rusqlite::Result<Vec<_>>>()?;
    let state = one(view, &CONCEPT, project)?.get::<super::ProjectState>("state")?;
    if state != Some(super::ProjectState::Pipeline) {
        let missing =
            [ProjectRole::Accountable, ProjectRole::Implementing].into_iter().filter(|role| !roles.contains(role));
        remarks.extend(missing.map(|role| messages::project_remark_nobody(role.message())));
    }
    if !sectors_add_up(view, project)? {
        remarks.push(messages::project_remark_sectors());
    }
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let late: i64 = view
        .connection()
        .prepare_cached(include_str!("late_reports.sql"))?
        .query_row(named_params! { ":project": project, ":today": today }, |row| row.get(0))?;
    if late > 0 {
        remarks.push(messages::project_remark_reports(late));
    }
    Ok(remarks)
}

/// Whether the shares of the sectors of each vocabulary add up to a hundred per cent, as the standard asks where a vocabulary
/// has more than one; one alone needs no share.
fn sectors_add_up(view: &View<'_>, project: RecordId) -> Result<bool> {
    let part = PARTS.iter().find(|part| part.table == "project_sector").ok_or(Error::RecordNotFound)?;
    let mut shares: BTreeMap<SectorVocabulary, Vec<Option<i64>>> = BTreeMap::new();
    for (_, row) in rows(view, &CONCEPT, part, project)? {
        let vocabulary = row.get::<SectorVocabulary>("vocabulary")?.unwrap_or(SectorVocabulary::Purpose);
        shares.entry(vocabulary).or_default().push(row.get("share")?);
    }
    let whole = 100 * 10_i64.pow(super::SHARE_SCALE.into());
    Ok(shares.values().all(|shares| {
        matches!(shares[..], [None]) || shares.iter().map(|share| share.unwrap_or_default()).sum::<i64>() == whole
    }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_reached_lies_between_the_baseline_and_the_target() {
        for (baseline, target, actual, expected) in [
            (Some(0), Some(40_00), Some(30_00), Some(75)),
            (None, Some(40_00), Some(60_00), Some(150)),
            (Some(20_00), Some(5_00), Some(10_00), Some(66)),
            (Some(20_00), Some(5_00), Some(25_00), Some(-33)),
            (Some(5_00), Some(5_00), Some(5_00), None),
            (Some(0), None, Some(5_00), None),
        ] {
            assert_eq!(share(baseline, target, actual), expected, "{baseline:?} {target:?} {actual:?}");
        }
    }

    proptest! {
        #[test]
        fn any_numbers_are_compared(baseline: i64, target: i64, actual: i64) {
            let _ = share(Some(baseline), Some(target), Some(actual));
            if baseline != target {
                prop_assert_eq!(share(Some(baseline), Some(target), Some(target)), Some(100));
                prop_assert_eq!(share(Some(baseline), Some(target), Some(baseline)), Some(0));
            }
        }
    }
}
