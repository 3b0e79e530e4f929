//! What one record can be to another.

use hamkor_language::Message;

use super::view::Direction;
use crate::closed_set::closed_set;

closed_set! {
    /// What one record does to another.
    pub enum Verb: word("chain-verb") {
        /// It answers a question or a letter.
        Answers = "answers",
        /// It promises something.
        Promises = "promises",
        /// It carries out what was promised.
        Fulfils = "fulfils",
        /// It pays for it.
        Funds = "funds",
        /// It reports what came of it.
        Reports = "reports",
    }
}

impl Verb {
    /// Whether a chain goes from the subject to the object. A promise comes before what it promises; an answer, a fulfilment, a
    /// payment and a report come after what they are about.
    #[must_use]
    pub const fn runs_from_subject(self) -> bool {
        matches!(self, Self::Promises)
    }

    /// Whether it may not come round to where it began.
    #[must_use]
    pub const fn is_acyclic(self) -> bool {
        !matches!(self, Self::Reports)
    }

    /// What the next record of a chain is to the one before it, or the one before to the next.
    #[must_use]
    pub fn relation(self, direction: Direction) -> Message {
        match direction {
            Direction::Forward => Message::bare(format!("chain-after-{}", self.as_str())),
            Direction::Backward => Message::bare(format!("chain-before-{}", self.as_str())),
        }
    }
}

/// What a field that refers to another record says of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tie {
    /// The record that has the field does this to the other.
    Own(Verb),
    /// The other does this to the record that has the field.
    Other(Verb),
}

impl Tie {
    pub(crate) const fn verb(self) -> Verb {
        match self {
            Self::Own(verb) | Self::Other(verb) => verb,
        }
    }

    /// Whether a chain goes from the record that has the field to the other.
    pub(crate) const fn runs_from_own(self) -> bool {
        match self {
            Self::Own(verb) => verb.runs_from_subject(),
            Self::Other(verb) => !verb.runs_from_subject(),
        }
    }
}
