//! Surveys of the level of informatization: domains with weighted indicators, scores with their evidence and place, findings,
//! and recommendations that become measures of a plan. A later survey is compared with an earlier one, domain by domain.

mod adopt;
mod figure;
mod form;
mod level;

pub use adopt::adopt;
pub use figure::figure;

use crate::RecordKind;
use crate::chain::{Break, Verb};
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{
    Concept, Field, Need, Part, States, Watch, date, decimal, line, lines, link, moves, number, plain, word,
};

closed_set! {
    /// Where a survey stands.
    pub enum SurveyState: word("survey-state") {
        /// It is planned.
        Planned = "planned",
        /// Scores are taken in the field.
        InTheField = "in_the_field",
        /// The scores are analysed.
        Analysed = "analysed",
        /// Both sides agree with the result.
        Agreed = "agreed",
        /// The result is published.
        Published = "published",
        /// It was given up.
        Cancelled = "cancelled",
    }
}

closed_set! {
    /// How grave a finding is.
    pub enum Severity: word("survey-severity") {
        /// Nothing goes on without it.
        Critical = "critical",
        /// It holds much back.
        Major = "major",
        /// It is worth mending.
        Minor = "minor",
    }
}

const ORGANISATION: &[RecordKind] = &[RecordKind::Organisation];

const FIELDS: &[Field] = &[
    line("title"),
    word("country", Country::SET).called("surveyed_country").listed(),
    date("starts").listed(),
    date("ends"),
    link("organisation", ORGANISATION).called("surveyed_by").listed(),
    link("visit", &[RecordKind::Visit]).called("survey_visit"),
    link("earlier", &[RecordKind::Survey]).called("earlier_survey"),
    lines("purpose"),
    lines("text").called("survey_method"),
];

/// The digits after the sign of a score.
const SCORE_SCALE: u8 = 1;

const PARTS: &[Part] = &[
    Part::new(
        "survey_domain",
        &[plain("code").called("domain_code"), line("title").called("domain"), number("weight")],
    ),
    Part::new(
        "survey_indicator",
        &[
            plain("code").called("indicator_code"),
            line("title").called("indicator"),
            plain("domain").called("domain_code"),
            number("weight"),
            number("highest").called("highest_score"),
        ],
    ),
    Part::new(
        "survey_score",
        &[
            plain("code").called("indicator_code"),
            decimal("score", SCORE_SCALE),
            line("place"),
            link("organisation", ORGANISATION),
            date("dated"),
            lines("evidence").called("evidence_of_score"),
        ],
    ),
    Part::new(
        "survey_finding",
        &[plain("code").called("domain_code"), word("severity", Severity::SET), lines("text").called("finding")],
    ),
    Part::new(
        "survey_recommendation",
        &[
            line("title").called("recommendation"),
            plain("code").called("domain_code"),
            link("plan", &[RecordKind::Plan]).called("measure_of").tied(Verb::Fulfils),
            date("done_on").called("measure_since"),
        ],
    ),
];

const STATES: States = States {
    set: SurveyState::SET,
    path: &["planned", "in_the_field", "analysed", "agreed", "published"],
    ended: &["published", "cancelled"],
    moves: moves! { SurveyState:
        Planned => InTheField, Keep, Need::Field("starts"), Need::Part("survey_domain"), Need::Part("survey_indicator"),
            Need::Each("survey_indicator", "highest");
        Planned => Cancelled, Keep, Need::Reason;
        InTheField => Analysed, Keep, Need::Part("survey_score"), Need::Each("survey_score", "score");
        InTheField => Cancelled, Keep, Need::Reason;
        Analysed => Agreed, Approve, Need::Part("survey_finding"), Need::Part("survey_recommendation");
        Analysed => InTheField, Keep, Need::Reason;
        Agreed => Published, Keep;
        Agreed => Analysed, Keep, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[
    Watch { code: "survey-field", sql: include_str!("field.sql"), lead: 30 },
    Watch { code: "survey-result", sql: include_str!("results.sql"), lead: 14 },
];

const BREAKS: &[Break] =
    &[Break { code: "finding-without-measure", sql: include_str!("without_measure.sql"), column: "survey.id" }];

/// A survey as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    states: Some(STATES),
    watches: WATCHES,
    breaks: BREAKS,
    defaults: &[("country", "UZ")],
    remarks: Some(level::remarks),
    summaries: Some(level::summaries),
    form: Some(form::form),
    ..Concept::new(RecordKind::Survey, "survey", "title", FIELDS)
};
