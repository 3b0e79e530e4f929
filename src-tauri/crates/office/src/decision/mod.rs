//! Decisions of meetings: who is to do what until when.

mod earlier;

pub use earlier::earlier;

use crate::RecordKind;
use crate::chain::{Break, Verb};
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{Concept, Field, Need, States, Watch, date, line, lines, link, moves, word};

closed_set! {
    /// Where a decision stands.
    pub enum DecisionState: word("decision-state") {
        /// Decided.
        Decided = "decided",
        /// Somebody carries it out.
        UnderWay = "under_way",
        /// Carried out.
        CarriedOut = "carried_out",
        /// Taken up again at the next meeting.
        CarriedOver = "carried_over",
        /// Given up.
        Dropped = "dropped",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    link("meeting", &[RecordKind::Meeting]).listed().tied(Verb::Promises),
    lines("text").called("decision"),
    word("side", Country::SET),
    link("organisation", &[RecordKind::Organisation]).called("responsible").listed(),
    date("due").listed(),
    lines("result"),
];

const STATES: States = States {
    set: DecisionState::SET,
    path: &["decided", "under_way", "carried_out"],
    ended: &["carried_out", "dropped"],
    moves: moves! { DecisionState:
        Decided => UnderWay, Keep, Need::Field("organisation");
        Decided => CarriedOver, Keep;
        Decided => Dropped, Keep, Need::Reason;
        UnderWay => CarriedOut, Keep, Need::Field("result");
        UnderWay => CarriedOver, Keep;
        UnderWay => Dropped, Keep, Need::Reason;
        CarriedOver => UnderWay, Keep;
        CarriedOver => Dropped, Keep, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[Watch { code: "decision", sql: include_str!("due.sql"), lead: 14 }];

const BREAKS: &[Break] =
    &[Break { code: "decision-without-task", sql: include_str!("without_task.sql"), column: "decision.id" }];

/// A decision as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    states: Some(STATES),
    watches: WATCHES,
    breaks: BREAKS,
    ..Concept::new(RecordKind::Decision, "decision", "title", FIELDS)
};
