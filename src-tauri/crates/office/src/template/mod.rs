//! Templates of documents: their passages in every language, how they are numbered, and what they make.
//!
//! There is one concept for all of them. A template of a policy plan, a survey report or a brief begins a plan; one of a
//! memorandum begins a memorandum with its purpose and clauses; one of a letter, an advice, minutes or a request for an expert
//! begins that record, with its text written out in the numbering of each language. What is to be filled in stands as
//! `«…»` or `«… what belongs there»` and is counted until it is.

mod begin;
mod founding;

pub use begin::{Template, begin, choices};
pub(crate) use founding::found;

use crate::RecordKind;
use crate::closed_set::closed_set;
use crate::mou::{Level, Obliged};
use crate::passage::{Numbering, PassageKind};
use crate::record::{Concept, Field, Part, line, lines, word};

closed_set! {
    /// What a template makes.
    pub enum Document: word("template-document") {
        /// A policy plan.
        PolicyPlan = "policy_plan",
        /// A memorandum of understanding.
        Memorandum = "mou",
        /// A request for an expert.
        ExpertRequest = "expert_request",
        /// The minutes of a meeting.
        Minutes = "minutes",
        /// The report of a survey.
        SurveyReport = "survey_report",
        /// An advice.
        Advice = "advice",
        /// A letter.
        Letter = "letter",
        /// A brief of one page to a minister.
        Brief = "brief",
    }
}

impl Document {
    /// The kind of record that is made.
    #[must_use]
    pub fn makes(self) -> RecordKind {
        match self {
            Self::PolicyPlan | Self::SurveyReport | Self::Brief => RecordKind::Plan,
            Self::Memorandum => RecordKind::Mou,
            Self::ExpertRequest => RecordKind::Expert,
            Self::Minutes => RecordKind::Meeting,
            Self::Advice => RecordKind::Advice,
            Self::Letter => RecordKind::Letter,
        }
    }

    /// The text of the made record that the passages are written into, where it has no passages itself.
    fn text_field(self) -> Option<&'static str> {
        match self {
            Self::PolicyPlan | Self::SurveyReport | Self::Brief | Self::Memorandum => None,
            Self::ExpertRequest => Some("request"),
            Self::Minutes => Some("minutes"),
            Self::Advice => Some("opinion"),
            Self::Letter => Some("text"),
        }
    }
}

closed_set! {
    /// What a passage of a template is.
    pub enum Block: word("template-block") {
        /// A heading.
        Heading1 = "heading_1",
        /// A heading within one.
        Heading2 = "heading_2",
        /// A heading within that.
        Heading3 = "heading_3",
        /// A paragraph.
        Paragraph = "paragraph",
        /// A list item.
        Item1 = "item_1",
        /// A list item within one.
        Item2 = "item_2",
        /// A list item within that.
        Item3 = "item_3",
        /// A list item that counts.
        Numbered1 = "numbered_1",
        /// A list item within one, that counts.
        Numbered2 = "numbered_2",
        /// A list item within that, that counts.
        Numbered3 = "numbered_3",
        /// A note on the source.
        Note = "note",
    }
}

impl Block {
    /// The passage that it makes: its kind, its level, and whether it counts.
    fn passage(self) -> (PassageKind, u8, bool) {
        match self {
            Self::Heading1 => (PassageKind::Heading, 1, false),
            Self::Heading2 => (PassageKind::Heading, 2, false),
            Self::Heading3 => (PassageKind::Heading, 3, false),
            Self::Paragraph => (PassageKind::Paragraph, 0, false),
            Self::Item1 => (PassageKind::ListItem, 1, false),
            Self::Item2 => (PassageKind::ListItem, 2, false),
            Self::Item3 => (PassageKind::ListItem, 3, false),
            Self::Numbered1 => (PassageKind::ListItem, 1, true),
            Self::Numbered2 => (PassageKind::ListItem, 2, true),
            Self::Numbered3 => (PassageKind::ListItem, 3, true),
            Self::Note => (PassageKind::Note, 0, false),
        }
    }
}

const FIELDS: &[Field] = &[
    line("title"),
    word("document", Document::SET).called("template_document").listed(),
    word("numbering", Numbering::SET),
    word("level", Level::SET).called("mou_level").listed(),
    lines("purpose"),
];

/// The clauses of a memorandum.
const CLAUSES: Part = Part::new(
    "mou_template_clause",
    &[line("heading"), lines("text"), word("obliged", Obliged::SET), line("obligation")],
);

/// The passages of any other document.
const PASSAGES: Part =
    Part::new("mou_template_passage", &[word("block", Block::SET).called("template_block"), lines("text")]);

/// A template as it is kept. Its tables bear the name of memoranda, the first that had templates.
pub(crate) const CONCEPT: Concept =
    Concept { parts: &[PASSAGES, CLAUSES], ..Concept::new(RecordKind::Template, "mou_template", "title", FIELDS) };

/// How many blanks are still to be filled in a text.
pub(crate) fn blanks(text: &str) -> usize {
    text.matches("«…").count()
}
