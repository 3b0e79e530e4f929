//! Experts: the way of a specialist from a government's request to the end of the term.
//!
//! A post and the person in it are separate. Planned, actual and *claimed* dates stand side by side, each with its source:
//! one paper reports two years, another three. Extensions keep the earlier end.

mod comparison;
mod figure;
mod timeline;

use hamkor_language::messages;
use rusqlite::named_params;

pub use comparison::{Candidate, Comparison, Criterion, comparison};
pub use figure::figure;
pub use timeline::{Term, timeline};

use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{
    Concept, Field, Need, Part, States, Wait, Watch, date, line, lines, link, moves, number, plain, word,
};
use crate::{Message, RecordId, RecordKind, Result, View};

closed_set! {
    /// Where the sending of an expert stands.
    pub enum ExpertState: word("expert-state") {
        /// The host asked for an expert.
        Requested = "requested",
        /// Candidates are looked for.
        CandidatesSought = "candidates_sought",
        /// A candidate was chosen.
        Nominated = "nominated",
        /// The candidate was recommended to the host.
        Recommended = "recommended",
        /// The host's own procedure runs.
        HostProcedure = "host_procedure",
        /// Confirmed, with an instrument.
        Confirmed = "confirmed",
        /// At the post.
        OnPost = "on_post",
        /// At the post beyond the first term.
        Extended = "extended",
        /// The term has ended.
        Completed = "completed",
        /// The host declined.
        Declined = "declined",
        /// The request or the candidate was withdrawn.
        Withdrawn = "withdrawn",
        /// Recalled by the sending side.
        Recalled = "recalled",
        /// Resigned.
        Resigned = "resigned",
    }
}

closed_set! {
    /// How much of a working week an assignment takes.
    pub enum Share: word("expert-share") {
        /// Full time.
        FullTime = "full_time",
        /// A part of the time.
        PartTime = "part_time",
        /// For a while, beside other work.
        ForAWhile = "for_a_while",
    }
}

closed_set! {
    /// What became of a candidate.
    pub enum Outcome: word("expert-outcome") {
        /// Looked at.
        Considered = "considered",
        /// Chosen.
        Nominated = "nominated",
        /// Kept in reserve.
        Reserve = "reserve",
        /// Not chosen.
        NotChosen = "not_chosen",
        /// Withdrew.
        Withdrew = "withdrew",
    }
}

closed_set! {
    /// What confirms an expert in the post.
    pub enum Instrument: word("expert-instrument") {
        /// A labour contract.
        LabourContract = "labour_contract",
        /// A decree of the president.
        Decree = "decree",
        /// A resolution of the cabinet.
        Resolution = "resolution",
        /// An order of the host.
        Order = "order",
        /// A letter of the sending government.
        Letter = "letter",
    }
}

closed_set! {
    /// A day in an expert's way that sources tell of.
    pub enum Milestone: word("expert-milestone") {
        /// The request.
        Requested = "requested",
        /// The recommendation.
        Recommended = "recommended",
        /// The announcement.
        Announced = "announced",
        /// The day of taking up the post.
        TakenUp = "taken_up",
        /// The end of the term.
        TermEnd = "term_end",
        /// The day of leaving the post.
        Left = "left",
    }
}

closed_set! {
    /// How sure a day is.
    pub enum Standing: word("expert-standing") {
        /// Planned.
        Planned = "planned",
        /// It was so.
        Actual = "actual",
        /// Somebody says so.
        Claimed = "claimed",
    }
}

closed_set! {
    /// What an expert delivers.
    pub enum DeliverableKind: word("expert-deliverable") {
        /// A report.
        Report = "report",
        /// A draft of a plan or a law.
        Draft = "draft",
        /// A curriculum.
        Curriculum = "curriculum",
        /// A training.
        Training = "training",
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    link("person", &[RecordKind::Person]).listed(),
    link("post", &[RecordKind::Post]).listed(),
    link("requested_by", &[RecordKind::Organisation, RecordKind::Person]),
    date("requested_on"),
    lines("request"),
    link("recommended_by", &[RecordKind::Organisation]),
    date("recommended_on"),
    word("share", Share::SET),
    date("starts").called("term_starts").listed(),
    date("ends").called("term_ends").listed(),
];

const PARTS: &[Part] = &[
    Part::new("expert_criterion", &[line("criterion"), number("weight")]),
    Part::new(
        "expert_candidate",
        &[link("person", &[RecordKind::Person]), lines("merits"), word("outcome", Outcome::SET)],
    ),
    Part::new(
        "expert_score",
        &[
            link("person", &[RecordKind::Person]),
            number("criterion").called("criterion_number"),
            number("score"),
            line("evidence"),
        ],
    ),
    Part::new(
        "expert_step",
        &[
            word("side", Country::SET),
            line("step"),
            link("organisation", &[RecordKind::Organisation]),
            date("asked_on"),
            date("given_on").called("answered_on"),
        ],
    ),
    Part::new(
        "expert_instrument",
        &[
            word("kind", Instrument::SET).called("instrument"),
            plain("number"),
            date("dated"),
            link("organisation", &[RecordKind::Organisation]).called("issued_by"),
        ],
    ),
    Part::new(
        "expert_date",
        &[word("milestone", Milestone::SET), word("standing", Standing::SET), date("dated"), line("source")],
    ),
    Part::new(
        "expert_extension",
        &[date("ends").called("new_end"), date("decided_on"), plain("number"), line("reason")],
    ),
    Part::new(
        "expert_assignment",
        &[
            link(
                "assigned_to",
                &[
                    RecordKind::Post,
                    RecordKind::Meeting,
                    RecordKind::Visit,
                    RecordKind::Mou,
                    RecordKind::Plan,
                    RecordKind::Project,
                    RecordKind::Survey,
                    RecordKind::Programme,
                ],
            ),
            word("share", Share::SET),
            date("starts"),
            date("ends"),
            line("work"),
        ],
    ),
    Part::new(
        "expert_deliverable",
        &[
            line("title").called("deliverable"),
            word("kind", DeliverableKind::SET).called("deliverable_kind"),
            date("due"),
            date("delivered_on"),
        ],
    ),
    Part::new(
        "expert_staff",
        &[link("person", &[RecordKind::Person]), line("role").called("title_of_office"), date("starts"), date("ends")],
    ),
];

/// The moves, from the request of September 2012 on: recommendation by the Korean ministry, the Uzbek internal procedure, a
/// labour contract with a presidential decree.
const STATES: States = States {
    set: ExpertState::SET,
    path: &[
        "requested",
        "candidates_sought",
        "nominated",
        "recommended",
        "host_procedure",
        "confirmed",
        "on_post",
        "completed",
    ],
    ended: &["completed", "declined", "withdrawn", "recalled", "resigned"],
    moves: moves! { ExpertState:
        Requested => CandidatesSought, Keep;
        Requested => Withdrawn, Keep, Need::Reason;
        CandidatesSought => Nominated, Keep, Need::Part("expert_candidate"), Need::Field("person");
        CandidatesSought => Withdrawn, Keep, Need::Reason;
        Nominated => Recommended, Approve, Need::Field("recommended_by"), Need::Field("recommended_on");
        Nominated => CandidatesSought, Keep, Need::Reason;
        Nominated => Withdrawn, Keep, Need::Reason;
        Recommended => HostProcedure, Keep;
        Recommended => Declined, Keep, Need::Reason;
        Recommended => Withdrawn, Keep, Need::Reason;
        HostProcedure => Confirmed, Keep, Need::Part("expert_instrument"), Need::Each("expert_instrument", "dated");
        HostProcedure => Declined, Keep, Need::Reason;
        HostProcedure => Withdrawn, Keep, Need::Reason;
        Confirmed => OnPost, Keep, Need::Field("post"), Need::Field("starts");
        Confirmed => Withdrawn, Keep, Need::Reason;
        OnPost => Completed, Keep, Need::Field("ends");
        OnPost => Extended, Keep, Need::Part("expert_extension");
        OnPost => Recalled, Keep, Need::Reason;
        OnPost => Resigned, Keep, Need::Reason;
        Extended => Completed, Keep;
        Extended => Extended, Keep, Need::Part("expert_extension"), Need::Reason;
        Extended => Recalled, Keep, Need::Reason;
        Extended => Resigned, Keep, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[
    Watch { code: "term-end", sql: include_str!("terms.sql"), lead: 90 },
    Watch { code: "deliverable", sql: include_str!("deliverables.sql"), lead: 14 },
];

const WAITS: &[Wait] = &[
    Wait { code: "expert-step", sql: include_str!("steps.sql") },
    Wait { code: "expert", sql: include_str!("seeking.sql") },
    Wait { code: "host-procedure", sql: include_str!("hosting.sql") },
];

/// The sending of an expert as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    waits: WAITS,
    remarks: Some(remarks),
    ..Concept::new(RecordKind::Expert, "expert", "title", FIELDS)
};

/// Sources that tell of the same day otherwise.
fn remarks(view: &View<'_>, id: RecordId) -> Result<Vec<Message>> {
    let mut statement = view.connection().prepare_cached(include_str!("differing.sql"))?;
    let milestones = statement.query_map(named_params! { ":expert": id }, |row| row.get::<_, Milestone>(0))?;
    milestones.map(|milestone| Ok(messages::record_remark_dates_differ(milestone?.message()))).collect()
}
