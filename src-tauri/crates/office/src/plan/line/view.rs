//! The approval line as it is shown.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format};
use serde::{Deserialize, Serialize};

use super::store::{self, holds};
use super::{ApprovalPlace, Verdict};
use crate::member::{self, Role};
use crate::plan::PlanState;
use crate::plan::store::StoredPlan;
use crate::wording::{TEXT, Texts};
use crate::{MemberId, OpinionId, PlanId, Result, View};

/// A place in the approval line of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LinePlace {
    /// Which place.
    pub place: ApprovalPlace,
    /// What it is called.
    pub place_text: String,
    /// Who stands at it; nobody where whoever may approve does.
    pub member: Option<MemberId>,
    /// The name.
    pub name: String,
    /// Whether that is who reads this.
    pub me: bool,
    /// Whether it is this place's turn.
    pub turn: bool,
    /// What was answered.
    pub verdict: Option<Verdict>,
    /// The same, in words.
    pub verdict_text: Option<String>,
    /// When.
    pub given_text: Option<String>,
    /// What was said with it.
    pub opinion: Option<String>,
}

/// A member who could stand in the line of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Candidate {
    /// Who.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// What the member is in the office.
    pub role: Role,
    /// Whether as a reviewer.
    pub may_review: bool,
    /// Whether as the approver.
    pub may_approve: bool,
    /// Where the member stood when the plan was last submitted.
    pub stood: Option<ApprovalPlace>,
}

/// The line of a plan in its present round, its drafter first.
pub(in crate::plan) fn of_plan(
    view: &View<'_>,
    plan: &StoredPlan,
    texts: &Texts,
    language: Language,
) -> Result<Vec<LinePlace>> {
    let me = view.member();
    let in_review = plan.state == PlanState::InReview;
    let drafting = matches!(plan.state, PlanState::Idea | PlanState::Draft | PlanState::Returned);
    let outstanding = store::outstanding(view, plan.id)?;
    let mut line = vec![LinePlace {
        place: ApprovalPlace::Drafter,
        place_text: ApprovalPlace::Drafter.message().text(language),
        member: Some(plan.drafter),
        name: member::name(view, plan.drafter, language)?,
        me: me == Some(plan.drafter),
        turn: drafting,
        verdict: None,
        verdict_text: None,
        given_text: None,
        opinion: None,
    }];
    for stored in store::round(view, plan.id)? {
        let turn = in_review
            && match stored.place {
                ApprovalPlace::Reviewer => outstanding.contains(&stored.member),
                _ => outstanding.is_empty() && holds(view, stored.member, stored.place)?,
            };
        line.push(LinePlace {
            place: stored.place,
            place_text: stored.place.message().text(language),
            member: Some(stored.member),
            name: member::name(view, stored.member, language)?,
            me: me == Some(stored.member),
            turn,
            verdict: stored.verdict,
            verdict_text: stored.verdict.map(|verdict| match stored.place {
                ApprovalPlace::Approver if verdict == Verdict::Agrees => PlanState::Approved.message().text(language),
                _ => verdict.message().text(language),
            }),
            given_text: stored.given_at.map(|at| format::date_time(language, &at.with_timezone(&Tashkent))),
            opinion: stored.opinion.and_then(|opinion| texts.best(opinion.0, TEXT, language)),
        });
    }
    Ok(line)
}

/// What was answered with an opinion, in words.
pub(in crate::plan) fn said_with(view: &View<'_>, opinion: OpinionId, language: Language) -> Result<Option<String>> {
    Ok(store::verdict_of(view, opinion)?.map(|verdict| verdict.message().text(language)))
}

/// Who could stand in the line of a plan: whoever works here and did not draft it.
///
/// # Errors
/// When there is no such plan.
pub fn candidates(view: &View<'_>, plan: PlanId, language: Language) -> Result<Vec<Candidate>> {
    let drafter = crate::plan::store::one(view, plan)?.drafter;
    let stood = store::round(view, plan)?;
    let mut candidates = Vec::new();
    for one in member::list(view, language)? {
        let (may_review, may_approve) =
            (holds(view, one.id, ApprovalPlace::Reviewer)?, holds(view, one.id, ApprovalPlace::Approver)?);
        if one.id != drafter && (may_review || may_approve) {
            let stood = stood.iter().find(|place| place.member == one.id).map(|place| place.place);
            candidates.push(Candidate {
                member: one.id,
                name: one.name,
                role: one.role,
                may_review,
                may_approve,
                stood,
            });
        }
    }
    Ok(candidates)
}
