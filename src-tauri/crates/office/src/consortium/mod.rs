//! Consortia of firms: who leads, who takes part with which share, and who took whose place over time.
//!
//! While a consortium is agreed or at work, the shares of its members add up to a hundred per cent on every day, and one of
//! them leads. What would break that is refused with the day and the sum; members change while the consortium is *revised*.

mod share;

use crate::RecordKind;
use crate::chain::Verb;
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{Concept, Field, Need, Part, States, date, decimal, line, lines, link, moves, word};

closed_set! {
    /// Where a consortium stands.
    pub enum ConsortiumState: word("consortium-state") {
        /// Firms look for each other.
        Forming = "forming",
        /// They agreed.
        Agreed = "agreed",
        /// It works.
        AtWork = "at_work",
        /// Members or shares change.
        Revised = "revised",
        /// Its work is done.
        Dissolved = "dissolved",
        /// It did not come about.
        Abandoned = "abandoned",
    }
}

closed_set! {
    /// What a firm is in a consortium.
    pub enum ConsortiumRole: word("consortium-role") {
        /// It leads.
        Lead = "lead",
        /// It takes part.
        Member = "member",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    link("project", &[RecordKind::Project]).listed().ties(Verb::Fulfils),
    link("agreement", &[RecordKind::Mou]).tied(Verb::Promises),
    date("formed_on").listed(),
    date("dissolved_on").called("consortium_dissolved_on"),
    lines("purpose"),
];

/// The digits after the sign of a share in per cent.
const SHARE_SCALE: u8 = 2;

const PARTS: &[Part] = &[Part::new(
    "consortium_member",
    &[
        link("organisation", &[RecordKind::Organisation]).called("firm"),
        word("role", ConsortiumRole::SET).called("consortium_role"),
        decimal("share", SHARE_SCALE).called("share_in_per_cent"),
        date("starts"),
        date("ends"),
        word("side", Country::SET),
        line("task").called("share_of_work"),
    ],
)];

const STATES: States = States {
    set: ConsortiumState::SET,
    path: &["forming", "agreed", "at_work", "dissolved"],
    ended: &["dissolved", "abandoned"],
    moves: moves! { ConsortiumState:
        Forming => Agreed, Keep, Need::Part("consortium_member"), Need::Each("consortium_member", "organisation"),
            Need::Field("formed_on");
        Forming => Abandoned, Keep, Need::Reason;
        Agreed => AtWork, Keep, Need::Field("project");
        Agreed => Revised, Keep, Need::Reason;
        Agreed => Abandoned, Keep, Need::Reason;
        AtWork => Revised, Keep, Need::Reason;
        AtWork => Dissolved, Keep, Need::Field("dissolved_on");
        Revised => AtWork, Keep, Need::Field("project");
        Revised => Agreed, Keep;
        Revised => Dissolved, Keep, Need::Field("dissolved_on");
    },
};

/// A consortium as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    guard: Some(share::guard),
    summaries: Some(share::summaries),
    ..Concept::new(RecordKind::Consortium, "consortium", "title", FIELDS)
};
