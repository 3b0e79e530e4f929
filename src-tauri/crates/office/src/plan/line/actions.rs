//! Submitting a plan along its line, and answering.

use hamkor_language::{Language, messages};

use super::store::{self, holds};
use super::{ApprovalPlace, Verdict};
use crate::change::Change;
use crate::member::{self, Action};
use crate::plan::{OpinionKind, PlanState, actions, state, store as plans};
use crate::{Error, MemberId, Office, Outcome, PlanId, Result, View};

/// Who is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// The reviewers; they answer side by side. None in an office where the approver reads it alone.
    pub reviewers: Vec<MemberId>,
    /// The approver; without one, whoever may approve.
    pub approver: Option<MemberId>,
}

impl Line {
    fn places(&self) -> Vec<(ApprovalPlace, MemberId)> {
        let reviewers = self.reviewers.iter().map(|member| (ApprovalPlace::Reviewer, *member));
        reviewers.chain(self.approver.map(|member| (ApprovalPlace::Approver, member))).collect()
    }

    /// Refuses the drafter, who is named twice, and who may not do what the place asks.
    fn require(&self, view: &View<'_>, drafter: MemberId) -> Result<()> {
        let places = self.places();
        for (at, (place, member)) in places.iter().enumerate() {
            let twice = places[..at].iter().any(|(_, other)| other == member);
            if *member == drafter || twice || !holds(view, *member, *place)? {
                let name = member::name(view, *member, Language::Korean)?;
                return Err(Error::LineMember { name });
            }
        }
        Ok(())
    }
}

/// Submits a plan to the members of its line.
///
/// # Errors
/// When it is not the plan's turn to be submitted, its title or its text is missing, or a member cannot stand at a place.
pub fn submit(office: &Office, id: PlanId, line: &Line) -> Result<Outcome<()>> {
    let (from, title) = actions::standing(office, id)?;
    let step = state::find(from, PlanState::InReview).ok_or(Error::MoveNotAllowed)?;
    let message = messages::plan_history_moved(PlanState::InReview.message(), title);
    office.change(Change::new(step.action, message), |tx| {
        actions::require(tx, id, step)?;
        line.require(tx, plans::one(tx, id)?.drafter)?;
        tx.touch(id);
        store::begin(tx, id, &line.places())?;
        actions::set_state(tx, id, PlanState::InReview)
    })
}

/// Answers as a reviewer. What was said stays: undo does not take it back.
///
/// # Errors
/// When the plan is not in review, who works here was not asked or has answered, or a remark or a reason is missing.
pub fn answer(
    office: &Office,
    id: PlanId,
    verdict: Verdict,
    opinion: Option<&str>,
    language: Language,
) -> Result<Outcome<()>> {
    if verdict == Verdict::Returns {
        return actions::move_to(office, id, PlanState::Returned, opinion, language);
    }
    let opinion = opinion.map(str::trim).filter(|text| !text.is_empty());
    if verdict == Verdict::Remarks && opinion.is_none() {
        return Err(Error::ReasonMissing);
    }
    let (_, title) = actions::standing(office, id)?;
    let message = messages::plan_history_answered(title, verdict.message());
    office.change(Change::new(Action::Review, message).final_(), |tx| {
        if plans::one(tx, id)?.state != PlanState::InReview {
            return Err(Error::MoveNotAllowed);
        }
        let reviewer = store::round(tx, id)?.into_iter().find(|place| {
            place.place == ApprovalPlace::Reviewer && Some(place.member) == tx.member() && place.verdict.is_none()
        });
        let place = reviewer.ok_or(Error::NotAsked)?;
        tx.touch(id);
        let opinion = opinion
            .map(|text| actions::insert_opinion(tx, id, OpinionKind::Review, &[(language.written(), text)]))
            .transpose()?;
        store::set_verdict(tx, place.id, verdict, opinion)
    })
}
