//! Letters, received and sent: most tasks begin with one.

use crate::RecordKind;
use crate::chain::Verb;
use crate::closed_set::closed_set;
use crate::record::{Concept, Field, Need, States, Watch, date, line, lines, link, moves, plain, word};

closed_set! {
    /// Where a letter stands.
    pub enum LetterState: word("letter-state") {
        /// Entered in the register.
        Registered = "registered",
        /// Answered.
        Answered = "answered",
        /// Filed without an answer.
        Filed = "filed",
    }
}

closed_set! {
    /// Which way a letter went.
    pub enum Direction: word("letter-direction") {
        /// Received.
        Received = "received",
        /// Sent.
        Sent = "sent",
    }
}

const CORRESPONDENTS: &[RecordKind] = &[RecordKind::Organisation, RecordKind::Person];

const FIELDS: &[Field] = &[
    line("title").called("subject"),
    word("direction", Direction::SET).listed(),
    plain("number").listed(),
    date("dated").listed(),
    date("registered_on"),
    link("sender", CORRESPONDENTS).listed(),
    link("recipient", CORRESPONDENTS),
    lines("asked").called("what_it_asks"),
    lines("text").called("letter_text"),
    date("due").called("answer_due"),
    link("answers", &[RecordKind::Letter]).called("answers_letter").ties(Verb::Answers),
];

const STATES: States = States {
    set: LetterState::SET,
    path: &["registered", "answered"],
    ended: &["answered", "filed"],
    moves: moves! { LetterState:
        Registered => Answered, Keep, Need::Field("number"), Need::Field("dated");
        Registered => Filed, Keep, Need::Reason;
        Answered => Registered, Keep, Need::Reason;
        Filed => Registered, Keep, Need::Reason;
    },
};

const WATCHES: &[Watch] = &[Watch { code: "letter", sql: include_str!("due.sql"), lead: 7 }];

/// A letter as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    states: Some(STATES),
    watches: WATCHES,
    defaults: &[("direction", "received")],
    ..Concept::new(RecordKind::Letter, "letter", "title", FIELDS)
};
