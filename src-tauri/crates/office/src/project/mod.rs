//! Joint projects: who does what with which money, what is to come of it, and which reports are due.
//!
//! Status, roles and the levels of results are those of the IATI standard 2.03 (codelists ActivityStatus, OrganisationRole
//! and ResultType), in the order of their codes.

mod from_proposal;
mod progress;

pub use from_proposal::from_proposal;

use crate::RecordKind;
use crate::chain::Verb;
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{
    Concept, Field, Need, Part, States, Watch, date, decimal, line, lines, link, money, moves, plain, word,
};

closed_set! {
    /// Where a project stands: ActivityStatus 1, 2, 3, 4, 5 and 6.
    pub enum ProjectState: word("project-state") {
        /// It is scoped or planned.
        Pipeline = "pipeline",
        /// It is carried out.
        Implementation = "implementation",
        /// The work is done; it is reported and settled.
        Finalisation = "finalisation",
        /// It is over.
        Closed = "closed",
        /// It was given up.
        Cancelled = "cancelled",
        /// It rests.
        Suspended = "suspended",
    }
}

closed_set! {
    /// What a project is.
    pub enum ProjectKind: word("project-kind") {
        /// Consulting on ICT policy.
        PolicyConsulting = "policy_consulting",
        /// A pilot of e-government.
        Pilot = "pilot",
        /// Sharing of experience.
        Experience = "experience",
        /// Digitisation.
        Digitisation = "digitisation",
        /// Another kind.
        Other = "other",
    }
}

closed_set! {
    /// What a sector is named by: SectorVocabulary 1, 2, 7 and 99 of IATI.
    pub enum SectorVocabulary: word("project-sector") {
        /// The purpose codes of the OECD's Development Assistance Committee, of five digits.
        Purpose = "purpose",
        /// Their categories, of three digits.
        Category = "category",
        /// The Sustainable Development Goals of the United Nations, 1 to 17.
        Goal = "goal",
        /// The words of whoever reports.
        Own = "own",
    }
}

impl SectorVocabulary {
    /// Its code in the codelist SectorVocabulary.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Purpose => "1",
            Self::Category => "2",
            Self::Goal => "7",
            Self::Own => "99",
        }
    }

    /// Whether a code has the form that the vocabulary's codes have. The lists themselves change every year.
    pub(crate) fn knows(self, code: &str) -> bool {
        let digits = |count| code.len() == count && code.bytes().all(|byte| byte.is_ascii_digit());
        match self {
            Self::Purpose => digits(5),
            Self::Category => digits(3),
            Self::Goal => matches!(code.parse(), Ok(1..=17_u8)),
            Self::Own => !code.trim().is_empty(),
        }
    }
}

closed_set! {
    /// What an organisation does in a project: OrganisationRole 1 to 4.
    pub enum ProjectRole: word("project-role") {
        /// It gives the money.
        Funding = "funding",
        /// It answers for the project.
        Accountable = "accountable",
        /// It manages money and project on behalf of the funding one.
        Extending = "extending",
        /// It carries the project out.
        Implementing = "implementing",
    }
}

closed_set! {
    /// How far a result reaches: ResultType 1 to 3.
    pub enum ResultLevel: word("result-level") {
        /// What the project makes.
        Output = "output",
        /// What changes by it.
        Outcome = "outcome",
        /// What it is good for in the end.
        Impact = "impact",
    }
}

closed_set! {
    /// What a report is about.
    pub enum ReportKind: word("project-report") {
        /// How the project begins.
        Inception = "inception",
        /// How it goes.
        Progress = "progress",
        /// What was spent.
        Financial = "financial",
        /// What came of it.
        Final = "final",
    }
}

const ORGANISATION: &[RecordKind] = &[RecordKind::Organisation];

const FIELDS: &[Field] = &[
    line("title"),
    word("kind", ProjectKind::SET).called("project_kind").listed(),
    plain("number").called("project_number"),
    money("budget").called("project_budget").listed(),
    link("proposal", &[RecordKind::Proposal]).ties(Verb::Fulfils),
    link("plan", &[RecordKind::Plan]).ties(Verb::Fulfils),
    date("starts").called("planned_start").listed(),
    date("ends").called("planned_end").listed(),
    date("began_on"),
    date("ended_on"),
    lines("purpose"),
    lines("outcome").called("project_outcome"),
];

/// The digits after the sign of a share in per cent.
const SHARE_SCALE: u8 = 2;

const PARTS: &[Part] = &[
    Part::new(
        "project_role",
        &[
            link("organisation", ORGANISATION),
            word("role", ProjectRole::SET).called("project_role"),
            word("side", Country::SET),
            date("starts"),
            date("ends"),
        ],
    ),
    Part::new(
        "project_sector",
        &[
            word("vocabulary", SectorVocabulary::SET).called("sector_vocabulary"),
            plain("code").called("sector_code"),
            line("heading").called("sector_name"),
            decimal("share", SHARE_SCALE).called("sector_share"),
        ],
    ),
    Part::new(
        "project_result",
        &[
            line("title").called("project_result"),
            line("indicator"),
            decimal("baseline", 2),
            decimal("target", 2),
            decimal("actual", 2),
            line("unit"),
            word("level", ResultLevel::SET).called("result_level"),
            date("starts").called("period_starts"),
            date("ends").called("period_ends"),
            line("evidence").called("evidence_of_result"),
        ],
    ),
    Part::new(
        "project_report",
        &[
            word("kind", ReportKind::SET).called("report_kind"),
            date("starts").called("period_starts"),
            date("ends").called("period_ends"),
            date("due"),
            date("done_on").called("delivered_on"),
            line("note"),
        ],
    ),
    Part::new("project_site", &[line("place"), plain("coordinates"), line("note")]),
];

const STATES: States = States {
    set: ProjectState::SET,
    path: &["pipeline", "implementation", "finalisation", "closed"],
    ended: &["closed", "cancelled"],
    moves: moves! { ProjectState:
        Pipeline => Implementation, Approve, Need::Field("began_on"), Need::Part("project_role"), Need::Part("project_result");
        Pipeline => Cancelled, Approve, Need::Reason;
        Implementation => Finalisation, Keep, Need::Field("ended_on"), Need::Each("project_result", "actual");
        Implementation => Suspended, Approve, Need::Reason;
        Implementation => Cancelled, Approve, Need::Reason;
        Finalisation => Closed, Approve, Need::Field("outcome"), Need::Each("project_report", "done_on"), Need::Another;
        Finalisation => Implementation, Keep, Need::Reason;
        Suspended => Implementation, Approve, Need::Reason;
        Suspended => Cancelled, Approve, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[
    Watch { code: "project-report", sql: include_str!("reports.sql"), lead: 30 },
    Watch { code: "project-end", sql: include_str!("ends.sql"), lead: 60 },
];

/// A project as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    remarks: Some(progress::remarks),
    summaries: Some(progress::summaries),
    ..Concept::new(RecordKind::Project, "project", "title", FIELDS)
};
