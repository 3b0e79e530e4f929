//! The states of a plan and the moves between them: one table.

use hamkor_language::{Message, messages};

use super::OpinionKind;
use crate::closed_set::closed_set;
use crate::member::Action;

closed_set! {
    /// Where a plan stands, in the order of its life.
    pub enum PlanState: word("plan-state") {
        /// Thought of.
        Idea = "idea",
        /// Being drafted.
        Draft = "draft",
        /// With its reviewers.
        InReview = "in_review",
        /// Back with its drafter, with an opinion.
        Returned = "returned",
        /// Approved; its text is frozen.
        Approved = "approved",
        /// In force.
        InForce = "in_force",
        /// Followed by another.
        Superseded = "superseded",
        /// Given up.
        Withdrawn = "withdrawn",
    }
}

impl PlanState {
    /// Whether the text and the structure may change.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Idea | Self::Draft | Self::Returned)
    }

    /// Whether a change of this kind may be made: translations also while the plan is in review.
    #[must_use]
    pub fn is_open_for(self, action: Action) -> bool {
        self.is_open() || (action == Action::Translate && self == Self::InReview)
    }

    /// Whether somebody still works on it.
    #[must_use]
    pub fn is_in_progress(self) -> bool {
        matches!(self, Self::Idea | Self::Draft | Self::InReview | Self::Returned)
    }
}

/// One allowed move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct AllowedMove {
    /// From where.
    pub(super) from: PlanState,
    /// To where.
    pub(super) to: PlanState,
    /// What the role must allow.
    pub(super) action: Action,
    /// The opinion that goes with it, if one must.
    pub(super) opinion: Option<OpinionKind>,
}

const fn step(from: PlanState, to: PlanState, action: Action, opinion: Option<OpinionKind>) -> AllowedMove {
    AllowedMove { from, to, action, opinion }
}

/// Every move that there is.
pub(super) const MOVES: [AllowedMove; 14] = {
    use PlanState::{Approved, Draft, Idea, InForce, InReview, Returned, Superseded, Withdrawn};
    const WITHDRAW: Option<OpinionKind> = Some(OpinionKind::Withdraw);
    [
        step(Idea, Draft, Action::Draft, None),
        step(Draft, InReview, Action::Submit, None),
        step(InReview, Approved, Action::Approve, None),
        step(InReview, Returned, Action::Review, Some(OpinionKind::Return)),
        step(Returned, InReview, Action::Submit, None),
        step(Returned, Draft, Action::Draft, None),
        step(Approved, InForce, Action::Approve, None),
        step(InForce, Superseded, Action::Approve, None),
        step(Withdrawn, Draft, Action::Draft, None),
        step(Idea, Withdrawn, Action::Submit, WITHDRAW),
        step(Draft, Withdrawn, Action::Submit, WITHDRAW),
        step(Returned, Withdrawn, Action::Submit, WITHDRAW),
        step(Approved, Withdrawn, Action::Approve, WITHDRAW),
        step(InForce, Withdrawn, Action::Approve, WITHDRAW),
    ]
};

/// The move between two states, if there is one.
#[must_use]
pub(super) fn find(from: PlanState, to: PlanState) -> Option<AllowedMove> {
    MOVES.into_iter().find(|one| one.from == from && one.to == to)
}

/// What the move is called on its button.
#[must_use]
pub(super) fn move_message(from: PlanState, to: PlanState) -> Message {
    match (from, to) {
        (PlanState::Idea, PlanState::Draft) => messages::plan_move_begin_draft(),
        (PlanState::Withdrawn, PlanState::Draft) => messages::plan_move_take_up_again(),
        (_, PlanState::Draft) => messages::plan_move_redraft(),
        (_, PlanState::InReview) => messages::plan_move_submit(),
        (_, PlanState::Approved) => messages::plan_move_approve(),
        (_, PlanState::Returned) => messages::plan_move_return(),
        (_, PlanState::InForce) => messages::plan_move_put_in_force(),
        (_, PlanState::Superseded) => messages::plan_move_supersede(),
        (_, PlanState::Withdrawn) => messages::plan_move_withdraw(),
        (_, PlanState::Idea) => messages::plan_state_idea(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_but_the_last_leads_somewhere_and_no_move_stands_twice() {
        for state in PlanState::ALL {
            let leads = MOVES.iter().any(|one| one.from == *state);
            assert_eq!(leads, *state != PlanState::Superseded, "{state:?}");
        }
        let mut pairs: Vec<_> = MOVES.iter().map(|one| (one.from, one.to)).collect();
        pairs.sort_unstable();
        pairs.dedup();
        assert_eq!(pairs.len(), MOVES.len());
    }

    #[test]
    fn what_is_approved_is_closed() {
        for state in [PlanState::Approved, PlanState::InForce, PlanState::Superseded, PlanState::Withdrawn] {
            assert!(!state.is_open_for(Action::Draft) && !state.is_open_for(Action::Translate), "{state:?}");
        }
        assert!(PlanState::InReview.is_open_for(Action::Translate) && !PlanState::InReview.is_open());
    }
}
