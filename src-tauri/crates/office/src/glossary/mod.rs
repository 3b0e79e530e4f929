//! The glossary: the terms of the office in every language, with which words are preferred, allowed and forbidden.
//!
//! A term is a record that is kept as a sheet. Its name in each language is what is preferred there; its rows tell other words
//! with their standing and the reason, and where the words were looked up. A new office has the terms that come with Hamkor
//! (`terms.toml`), which it keeps as its own.
//!
//! What is done with it: the terms of a text ([`terms_in`]), those of a passage with what its translation holds
//! ([`terms_of`]), and what is missing or forbidden in a whole plan ([`check`]).

mod check;
mod lexicon;
mod passage;
mod seed;

pub use check::{GlossaryCheck, TermFinding, TermFindingKind, check};
pub use lexicon::{Term, terms_in};
pub use passage::{Forbidden, PassageTerm, PassageTerms, terms_of};
pub use seed::add_missing;
pub(crate) use seed::found;

use crate::RecordKind;
use crate::closed_set::closed_set;
use crate::mou::TextLanguage;
use crate::record::{Concept, Field, Part, date, flag, line, lines, name, plain, word};

closed_set! {
    /// The field of knowledge that a term belongs to.
    pub enum TermField: word("glossary-field") {
        /// Government by electronic means.
        EGovernment = "e_government",
        /// Policy and planning.
        Policy = "policy",
        /// Law.
        Law = "law",
        /// Finance and procurement.
        Finance = "finance",
        /// Telecommunications.
        Telecommunications = "telecommunications",
        /// Data and information systems.
        Data = "data",
        /// Information security.
        Security = "security",
        /// Standards.
        Standards = "standards",
        /// Education and training.
        Education = "education",
        /// Bodies, posts and papers.
        Administration = "administration",
    }
}

closed_set! {
    /// How words of a term stand in a language.
    pub enum Standing: word("glossary-standing") {
        /// They are written.
        Preferred = "preferred",
        /// They may be written.
        Allowed = "allowed",
        /// They are not written.
        Forbidden = "forbidden",
    }
}

const FIELDS: &[Field] = &[
    name("name").called("term"),
    word("field", TermField::SET).called("term_field").listed(),
    flag("do_not_translate").listed(),
    lines("definition"),
];

/// The rows that tell the words of a language.
const FORMS: Part = Part::new(
    "term_form",
    &[
        word("language", TextLanguage::SET),
        plain("words"),
        word("standing", Standing::SET).called("term_standing"),
        line("reason"),
    ],
);

/// The rows that tell where the words of a language were looked up.
const SOURCES: Part = Part::new(
    "term_source",
    &[
        word("language", TextLanguage::SET),
        plain("source"),
        plain("address").called("web_address"),
        date("checked_on").called("looked_up_on"),
    ],
);

const PARTS: &[Part] = &[FORMS, SOURCES];

/// A term as it is kept.
pub(crate) const CONCEPT: Concept = Concept { parts: PARTS, ..Concept::new(RecordKind::Term, "term", "name", FIELDS) };
