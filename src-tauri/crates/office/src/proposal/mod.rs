//! Proposals of joint projects, which the Cooperation Committee weighs. One that is accepted becomes a project.

mod weighing;

use crate::RecordKind;
use crate::chain::Verb;
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::project::ProjectKind;
use crate::record::{
    Concept, Field, Need, Part, States, Watch, date, decimal, line, lines, link, money, moves, number, word,
};

closed_set! {
    /// Where a proposal stands.
    pub enum ProposalState: word("proposal-state") {
        /// It is submitted.
        Submitted = "submitted",
        /// The Committee weighs it.
        UnderReview = "under_review",
        /// It was returned to be improved.
        Returned = "returned",
        /// It is accepted.
        Accepted = "accepted",
        /// It has become a project.
        Begun = "begun",
        /// It was not accepted.
        Rejected = "rejected",
        /// Whoever proposed it took it back.
        Withdrawn = "withdrawn",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    word("kind", ProjectKind::SET).called("project_kind").listed(),
    link("organisation", &[RecordKind::Organisation]).called("proposed_by").listed(),
    word("side", Country::SET),
    date("proposed_on"),
    money("amount").called("asked_amount").listed(),
    date("starts").called("planned_start"),
    date("ends").called("planned_end"),
    line("place").called("project_place"),
    link("meeting", &[RecordKind::Meeting]).called("weighed_at").listed(),
    link("decision", &[RecordKind::Decision]).tied(Verb::Answers),
    link("project", &[RecordKind::Project]).tied(Verb::Fulfils),
    lines("purpose"),
    lines("expected").called("expected_result"),
];

/// The digits after the sign of a score.
const SCORE_SCALE: u8 = 2;

const PARTS: &[Part] = &[Part::new(
    "proposal_criterion",
    &[
        line("criterion"),
        number("weight"),
        decimal("score_korea", SCORE_SCALE),
        decimal("score_uzbekistan", SCORE_SCALE),
        lines("note"),
    ],
)];

const STATES: States = States {
    set: ProposalState::SET,
    path: &["submitted", "under_review", "accepted", "begun"],
    ended: &["begun", "rejected", "withdrawn"],
    moves: moves! { ProposalState:
        Submitted => UnderReview, Keep, Need::Field("meeting"), Need::Field("amount");
        Submitted => Withdrawn, Keep, Need::Reason;
        UnderReview => Accepted, Approve, Need::Part("proposal_criterion"), Need::Each("proposal_criterion", "weight"),
            Need::Field("decision");
        UnderReview => Returned, Keep, Need::Reason;
        UnderReview => Rejected, Approve, Need::Reason;
        UnderReview => Withdrawn, Keep, Need::Reason;
        Returned => UnderReview, Keep;
        Returned => Withdrawn, Keep, Need::Reason;
        Accepted => Begun, Keep, Need::Field("project");
        Accepted => Withdrawn, Keep, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[Watch { code: "proposal", sql: include_str!("weighed.sql"), lead: 30 }];

/// A proposal as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    summaries: Some(weighing::summaries),
    ..Concept::new(RecordKind::Proposal, "proposal", "title", FIELDS)
};
