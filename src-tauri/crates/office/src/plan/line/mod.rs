//! The approval line of a plan: its drafter, reviewers who answer side by side, and its approver.
//!
//! Whoever submits a plan chooses the members of the line; each submission of a version is a *round*. In a round
//!
//! - each reviewer answers once: agrees, agrees with remarks, or returns it with the reason; what was said stays for ever;
//! - one who returns it ends the round: the plan is back with its drafter, and the next submission asks anew;
//! - the plan is approved when every reviewer has agreed, by the approver who was named, or, where none was, by whoever may
//!   approve. The drafter neither reviews nor approves, and nobody stands at two places.
//!
//! A member who has left, or whose role no longer allows it, holds nobody up: that place counts as not asked.

mod actions;
mod store;
#[cfg(test)]
mod tests;
mod view;
mod waiting;

pub use actions::{Line, answer, submit};
pub(super) use store::{approver, mine, names, outstanding, set_verdict};
pub use view::{Candidate, LinePlace, candidates};
pub(super) use view::{of_plan, said_with};
pub use waiting::{PlanWaiting, waiting};

use crate::closed_set::closed_set;

closed_set! {
    /// A place in the approval line.
    pub enum ApprovalPlace: word("plan-place") {
        /// Wrote it.
        Drafter = "drafter",
        /// Says whether it may be approved.
        Reviewer = "reviewer",
        /// Approves it.
        Approver = "approver",
    }
}

closed_set! {
    /// What a reviewer answers.
    pub enum Verdict: word("plan-verdict") {
        /// It may be approved as it is.
        Agrees = "agrees",
        /// It may be approved; something is said of it.
        Remarks = "remarks",
        /// It goes back to its drafter, with the reason.
        Returns = "returns",
    }
}
