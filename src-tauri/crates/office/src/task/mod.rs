//! Tasks: one execution-control list for everything (Uzbekistan's *ijro*, Korea's task card). Each knows its source, and
//! whoever reported it does not verify it. A term can be given in working days, and a duty that comes back makes its next
//! task by itself.

mod duty;
mod term;

pub use duty::continue_duties;

use crate::RecordKind;
use crate::chain::Verb;
use crate::closed_set::closed_set;
use crate::record::{Concept, Field, Need, Part, States, Watch, date, line, lines, link, moves, number, word};

closed_set! {
    /// Where a task stands.
    pub enum TaskState: word("task-state") {
        /// Given.
        Given = "given",
        /// Accepted by who is to do it.
        Accepted = "accepted",
        /// Given more time.
        Extended = "extended",
        /// Reported as done.
        Reported = "reported",
        /// Returned as not done.
        Returned = "returned",
        /// Verified by another.
        Verified = "verified",
        /// Removed from control.
        Removed = "removed",
    }
}

closed_set! {
    /// Whose working days a deadline counts by.
    pub enum DeadlineCalendar: word("task-calendar") {
        /// Uzbekistan, five days a week.
        UzbekistanFive = "uz5",
        /// Uzbekistan, six days a week.
        UzbekistanSix = "uz6",
        /// Korea.
        Korea = "kr",
        /// Both, five days a week: a day counts when people work in both countries.
        Both = "both",
    }
}

closed_set! {
    /// How often a duty comes back.
    pub enum Repeats: word("task-repeats") {
        /// Once.
        Once = "once",
        /// Every month.
        Monthly = "monthly",
        /// Every quarter.
        Quarterly = "quarterly",
        /// Every half-year.
        HalfYearly = "half_yearly",
        /// Every year.
        Yearly = "yearly",
    }
}

closed_set! {
    /// What becomes of a duty that falls on a day of rest.
    pub enum OnRest: word("task-on-rest") {
        /// It moves to the next working day (Civil Act of Korea, article 161).
        Next = "next",
        /// It moves to the working day before.
        Previous = "previous",
        /// It stays where it falls.
        Stays = "stays",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    link(
        "source",
        &[
            RecordKind::Letter,
            RecordKind::Decision,
            RecordKind::Mou,
            RecordKind::Plan,
            RecordKind::Meeting,
            RecordKind::Visit,
            RecordKind::Advice,
        ],
    )
    .called("task_source")
    .ties(Verb::Fulfils)
    .listed(),
    lines("text").called("order"),
    link("organisation", &[RecordKind::Organisation]).called("responsible").listed(),
    link("person", &[RecordKind::Person]).called("doer"),
    date("given_on").called("ordered_on"),
    date("due").listed(),
    number("working_days").called("term_working_days"),
    date("counted_from"),
    word("calendar", DeadlineCalendar::SET).called("deadline_calendar"),
    word("repeats", Repeats::SET),
    number("falls_day").called("day_of_month"),
    word("on_rest", OnRest::SET),
    link("follows", &[RecordKind::Task]).called("task_before"),
    lines("report"),
    lines("evidence").called("task_evidence"),
];

const PARTS: &[Part] =
    &[Part::new("task_extension", &[date("old_due"), date("new_due"), date("decided_on"), line("reason")])];

const STATES: States = States {
    set: TaskState::SET,
    path: &["given", "accepted", "reported", "verified"],
    ended: &["verified", "removed"],
    moves: moves! { TaskState:
        Given => Accepted, Keep, Need::Field("due");
        Given => Removed, Approve, Need::Reason;
        Accepted => Reported, Keep, Need::Field("report");
        Accepted => Extended, Approve, Need::Part("task_extension"), Need::Each("task_extension", "old_due"), Need::Reason;
        Accepted => Removed, Approve, Need::Reason;
        Extended => Reported, Keep, Need::Field("report");
        Extended => Extended, Approve, Need::Part("task_extension"), Need::Each("task_extension", "old_due"), Need::Reason;
        Extended => Removed, Approve, Need::Reason;
        Reported => Verified, Approve, Need::Another;
        Reported => Returned, Approve, Need::Reason;
        Returned => Reported, Keep, Need::Field("report");
        Returned => Extended, Approve, Need::Part("task_extension"), Need::Each("task_extension", "old_due"), Need::Reason;
        Returned => Removed, Approve, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[Watch { code: "task", sql: include_str!("due.sql"), lead: 14 }];

/// A task as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    defaults: &[("calendar", "uz5"), ("repeats", "once"), ("on_rest", "next")],
    remarks: Some(term::remarks),
    derive: Some(term::derive),
    follow: Some(duty::follow),
    ..Concept::new(RecordKind::Task, "task", "title", FIELDS)
};
