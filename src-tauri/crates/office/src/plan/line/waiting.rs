//! Whose move it is: the plans that wait for a member.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages, when};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use super::store;
use crate::history::{NamedRecord, record_name};
use crate::member;
use crate::plan::{PlanState, needs};
use crate::storage::moment;
use crate::{MemberId, PlanId, RecordId, Result, View};

/// A plan that waits for somebody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanWaiting {
    /// The plan.
    pub record: NamedRecord,
    /// What is waited for, and for whom.
    pub text: String,
    /// Whether it waits for who reads this.
    pub mine: bool,
    /// Since when.
    pub since: NaiveDate,
    /// The same, in words.
    pub since_text: String,
    /// How long ago that is, in words.
    pub away_text: String,
}

/// What a plan waits for.
enum Waits {
    Reviews(Vec<MemberId>),
    Approval(Option<MemberId>),
    Mending(MemberId),
}

struct Standing {
    id: PlanId,
    since: DateTime<Utc>,
    waits: Waits,
}

fn standing(view: &View<'_>) -> Result<Vec<Standing>> {
    let sql =
        "SELECT id, state, state_at, drafter FROM plan WHERE state IN (:in_review, :returned) AND deleted_at IS NULL";
    let mut statement = view.connection().prepare_cached(sql)?;
    let states = named_params! { ":in_review": PlanState::InReview, ":returned": PlanState::Returned };
    let mut rows = statement.query(states)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, state, drafter): (PlanId, PlanState, MemberId) =
            (row.get("id")?, row.get("state")?, row.get("drafter")?);
        let waits = match state {
            PlanState::InReview => match store::outstanding(view, id)? {
                reviewers if reviewers.is_empty() => Waits::Approval(store::approver(view, id)?),
                reviewers => Waits::Reviews(reviewers),
            },
            _ => Waits::Mending(drafter),
        };
        all.push(Standing { id, since: moment(row.get("state_at")?)?, waits });
    }
    Ok(all)
}

/// Every plan that waits for somebody, what waits for who reads this first, then what has waited longest.
///
/// # Errors
/// When the file cannot be read.
pub fn waiting(view: &View<'_>, language: Language) -> Result<Vec<PlanWaiting>> {
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let mine = needs::waiting_for_me(view)?;
    let mut all = standing(view)?
        .into_iter()
        .map(|one| {
            let since = one.since.with_timezone(&Tashkent).date_naive();
            let reference = one.id.into();
            let message = match &one.waits {
                Waits::Reviews(reviewers) => messages::plan_waits_review(store::names(view, reviewers, language)?),
                Waits::Approval(Some(approver)) => {
                    messages::plan_waits_approval(member::name(view, *approver, language)?)
                }
                Waits::Approval(None) => messages::plan_waits_any_approval(),
                Waits::Mending(drafter) => messages::plan_waits_mending(member::name(view, *drafter, language)?),
            };
            Ok(PlanWaiting {
                record: NamedRecord { reference, name: record_name(view, reference, language)? },
                text: message.text(language),
                mine: mine.contains(&RecordId(one.id.0)),
                since,
                since_text: format::date(language, since),
                away_text: when::days_away(since, today).text(language),
            })
        })
        .collect::<Result<Vec<_>>>()?;
    all.sort_by(|left, right| {
        (!left.mine, left.since, &left.record.name).cmp(&(!right.mine, right.since, &right.record.name))
    });
    Ok(all)
}
