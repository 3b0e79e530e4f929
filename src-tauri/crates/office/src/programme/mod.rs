//! Education programmes of a university that a plan reforms: courses with their credits, the students of each year, and the post
//! that answers for it.

mod credits;

use crate::RecordKind;
use crate::chain::Verb;
use crate::closed_set::closed_set;
use crate::record::{Concept, Field, Need, Part, States, Watch, line, lines, link, moves, number, plain, word, year};

closed_set! {
    /// Where a programme stands.
    pub enum ProgrammeState: word("programme-state") {
        /// Its courses are designed.
        Designed = "designed",
        /// The university approved it.
        Approved = "approved",
        /// Students are taught by it.
        Taught = "taught",
        /// It rests.
        Suspended = "suspended",
        /// It ran to its end.
        Closed = "closed",
        /// It was given up.
        Dropped = "dropped",
    }
}

closed_set! {
    /// To which degree a programme leads.
    pub enum DegreeLevel: word("programme-level") {
        /// Bachelor's.
        Bachelor = "bachelor",
        /// Master's.
        Master = "master",
        /// None: a retraining or a short course.
        Retraining = "retraining",
    }
}

closed_set! {
    /// Whether students choose a course.
    pub enum CourseKind: word("programme-course") {
        /// Everybody takes it.
        Compulsory = "compulsory",
        /// Students choose it.
        Elective = "elective",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    link("plan", &[RecordKind::Plan]).called("reform_plan").ties(Verb::Fulfils),
    link("organisation", &[RecordKind::Organisation]).called("university").listed(),
    word("level", DegreeLevel::SET).called("degree_level").listed(),
    number("credits").called("credits_in_all"),
    year("target_year").listed(),
    link("post", &[RecordKind::Post]).called("responsible_post").tied(Verb::Fulfils),
    lines("purpose"),
];

const PARTS: &[Part] = &[
    Part::new(
        "programme_course",
        &[
            plain("code").called("course_code"),
            line("title").called("course"),
            number("credits"),
            number("hours"),
            number("semester"),
            word("kind", CourseKind::SET).called("course_kind"),
            year("target_year"),
            line("replaces"),
        ],
    ),
    Part::new(
        "programme_year",
        &[
            year("year").called("academic_year"),
            number("planned").called("students_planned"),
            number("enrolled").called("students_enrolled"),
            number("graduates"),
        ],
    ),
];

const STATES: States = States {
    set: ProgrammeState::SET,
    path: &["designed", "approved", "taught", "closed"],
    ended: &["closed", "dropped"],
    moves: moves! { ProgrammeState:
        Designed => Approved, Approve, Need::Field("organisation"), Need::Field("credits"), Need::Field("target_year"),
            Need::Part("programme_course"), Need::Each("programme_course", "credits");
        Designed => Dropped, Approve, Need::Reason;
        Approved => Taught, Keep, Need::Field("post"), Need::Part("programme_year");
        Approved => Designed, Keep, Need::Reason;
        Approved => Suspended, Approve, Need::Reason;
        Approved => Dropped, Approve, Need::Reason;
        Taught => Closed, Approve, Need::Each("programme_year", "graduates"), Need::Another;
        Taught => Suspended, Approve, Need::Reason;
        Suspended => Taught, Approve, Need::Field("post"), Need::Part("programme_year");
        Suspended => Designed, Keep, Need::Reason;
        Suspended => Dropped, Approve, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[Watch { code: "programme", sql: include_str!("untaught.sql"), lead: 180 }];

/// A programme as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    remarks: Some(credits::remarks),
    summaries: Some(credits::summaries),
    ..Concept::new(RecordKind::Programme, "programme", "title", FIELDS)
};
