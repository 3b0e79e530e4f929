//! Visits of delegations: who comes, in the order of precedence, and what happens hour by hour.

mod seating;

pub use seating::places;

use crate::RecordKind;
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{Concept, Field, Need, Part, States, Watch, date, line, lines, link, moves, time, word};

closed_set! {
    /// Where a visit stands.
    pub enum VisitState: word("visit-state") {
        /// Planned.
        Planned = "planned",
        /// Agreed with the host.
        Agreed = "agreed",
        /// Under way.
        UnderWay = "under_way",
        /// Done.
        Done = "done",
        /// Reported.
        Reported = "reported",
        /// Cancelled.
        Cancelled = "cancelled",
    }
}

closed_set! {
    /// What a visit is.
    pub enum VisitKind: word("visit-kind") {
        /// A state visit.
        State = "state",
        /// A delegation of a government.
        Delegation = "delegation",
        /// A team that surveys in the field.
        Survey = "survey",
        /// A study visit.
        Study = "study",
    }
}

closed_set! {
    /// What is printed for a visit, beside its own sheet.
    pub enum VisitPaper: word("visit-paper") {
        /// The programme by the hour, in both time zones.
        Programme = "programme",
        /// Who comes, and who receives them, in the order of precedence.
        Delegates = "delegates",
        /// Cards that are folded and stood on the table.
        Plates = "plates",
        /// Who sits where.
        Seating = "seating",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    word("kind", VisitKind::SET).called("visit_kind").listed(),
    word("country", Country::SET).called("visited_country").listed(),
    line("place").listed(),
    date("starts").listed(),
    date("ends"),
    link("host", &[RecordKind::Organisation]).called("visit_host"),
    lines("purpose"),
    lines("outcome").called("visit_outcome"),
];

const PARTS: &[Part] = &[
    Part::new(
        "visit_delegate",
        &[
            link("person", &[RecordKind::Person]),
            line("role").called("title_of_office"),
            link("organisation", &[RecordKind::Organisation]),
            word("side", Country::SET),
        ],
    )
    .alternat("side"),
    Part::new(
        "visit_programme",
        &[
            date("dated"),
            time("starts_at"),
            time("ends_at"),
            line("event"),
            line("venue"),
            link("interpreter", &[RecordKind::Person]),
            line("transport"),
        ],
    ),
    Part::new(
        "visit_gift",
        &[
            line("gift"),
            link("giver", &[RecordKind::Organisation, RecordKind::Person]),
            link("receiver", &[RecordKind::Person]),
        ],
    ),
];

const STATES: States = States {
    set: VisitState::SET,
    path: &["planned", "agreed", "under_way", "done", "reported"],
    ended: &["reported", "cancelled"],
    moves: moves! { VisitState:
        Planned => Agreed, Keep, Need::Field("starts"), Need::Field("ends"), Need::Field("host");
        Planned => Cancelled, Keep, Need::Reason;
        Agreed => UnderWay, Keep, Need::Part("visit_delegate"), Need::Part("visit_programme");
        Agreed => Planned, Keep, Need::Reason;
        Agreed => Cancelled, Keep, Need::Reason;
        UnderWay => Done, Keep;
        Done => Reported, Keep, Need::Field("outcome");
    },
};

const WATCHES: &[Watch] = &[
    Watch { code: "visit", sql: include_str!("coming.sql"), lead: 30 },
    Watch { code: "visit-report", sql: include_str!("reports.sql"), lead: 14 },
];

/// A visit as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    ..Concept::new(RecordKind::Visit, "visit", "title", FIELDS)
};
