//! Advice, the deputy chairman's mandate: asked by whom, the question, the opinion, and what followed.

use crate::RecordKind;
use crate::closed_set::closed_set;
use crate::record::{Concept, Field, Need, States, Watch, date, line, lines, link, moves};

closed_set! {
    /// Where an advice stands.
    pub enum AdviceState: word("advice-state") {
        /// Asked for.
        Asked = "asked",
        /// The opinion is drafted.
        Drafted = "drafted",
        /// The opinion is given.
        Given = "given",
        /// It is known what followed.
        FollowedUp = "followed_up",
        /// The question was withdrawn.
        Withdrawn = "withdrawn",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    link("asked_by", &[RecordKind::Person, RecordKind::Organisation]).listed(),
    date("asked_on").listed(),
    date("due").called("answer_due").listed(),
    lines("question"),
    lines("opinion"),
    link("adviser", &[RecordKind::Person]),
    date("given_on"),
    lines("follow_up"),
];

const STATES: States = States {
    set: AdviceState::SET,
    path: &["asked", "drafted", "given", "followed_up"],
    ended: &["followed_up", "withdrawn"],
    moves: moves! { AdviceState:
        Asked => Drafted, Keep, Need::Field("question"), Need::Field("opinion");
        Asked => Withdrawn, Keep, Need::Reason;
        Drafted => Given, Approve, Need::Field("given_on");
        Drafted => Asked, Keep, Need::Reason;
        Given => FollowedUp, Keep, Need::Field("follow_up");
    },
};

const WATCHES: &[Watch] = &[Watch { code: "advice", sql: include_str!("due.sql"), lead: 7 }];

/// An advice as it is kept.
pub(crate) const CONCEPT: Concept =
    Concept { states: Some(STATES), watches: WATCHES, ..Concept::new(RecordKind::Advice, "advice", "title", FIELDS) };
