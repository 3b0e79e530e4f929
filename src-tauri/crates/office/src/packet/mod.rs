//! Briefing packets: what is carried into the room. A packet is a tree of numbered items for certain readers, printed in one
//! language, in two side by side, or in one edition a language.

mod actions;
mod composition;
mod content;
mod items;
mod listed;
mod points;
mod proof;
mod propose;
mod readers;
mod store;
mod template;
#[cfg(test)]
mod tests;
mod tree;
mod view;
mod warnings;

pub(crate) use actions::create_with_key;
pub use actions::{
    Setting, create, delete, set, set_held_on, set_languages, set_place, set_purpose, set_title, set_watermark,
};
pub use composition::{Composition, ItemDraft, ReaderDraft, Words, make};
pub use content::{ContentKind, ItemContent, Plotted};
pub use items::{ItemSetting, Place, add_item, move_item, remove_item, set_item, set_item_text};
pub(crate) use listed::LISTED;
pub use points::{Point, points, set_point};
pub use proof::{Finding, FindingKind, proof};
pub use propose::{Update, before, bring_up_to_date, packet_for, propose};
pub use readers::{ReaderSetting, add_reader, move_reader, remove_reader, set_reader};
pub(crate) use store::without_marks;
pub use store::{choices, find_by_name, latest, read};
pub use template::{ReadyTemplate, Template, TemplateRef, from_template, remove_template, save_template, templates};
pub(crate) use tree::stored_records;
pub use tree::{DEEPEST, Stored, stored_items};
pub use view::{Edition, Packet, PacketChoice, PacketItem, PacketReader, PacketWarning, WarningKind};

use crate::closed_set::closed_set;

closed_set! {
    /// What a packet is for.
    pub enum Purpose: word("packet-purpose") {
        /// A meeting.
        Meeting = "meeting",
        /// A visit.
        Visit = "visit",
        /// A report.
        Report = "report",
    }
}

closed_set! {
    /// How the languages of a packet come to paper. Item and page numbers are the same in all of its editions.
    pub enum Editions: word("packet-editions") {
        /// One language.
        One = "one",
        /// Two languages, aligned passage by passage on the same page.
        SideBySide = "side_by_side",
        /// An edition by itself in each language.
        Each = "each",
    }
}

closed_set! {
    /// What of a record an item prints.
    pub enum RecordPart: word("packet-part") {
        /// What is known of it: the fields of a line.
        Facts = "facts",
        /// Its long texts; of a plan its passages.
        Texts = "texts",
        /// Its parts as tables; of a plan its goals and indicators.
        Parts = "parts",
        /// What is drawn of it.
        Plots = "plots",
        /// What is reckoned from its rows.
        Reckoned = "reckoned",
        /// Its promise chain.
        Chain = "chain",
    }
}

closed_set! {
    /// What officials expect in a packet beside records: written or gathered for it, ready to be filled in.
    pub enum PacketPiece: word("packet-piece") {
        /// One page first: what is asked, key figures, next steps.
        Summary = "summary",
        /// What to say on each point of the agenda (말씀자료).
        TalkingPoints = "talking_points",
        /// One page on a counterpart (인물 약력).
        Biography = "biography",
        /// The state of earlier decisions: who, by when, how it stands, by what it is shown.
        EarlierDecisions = "earlier_decisions",
        /// The interpreter's sheet: two languages in large facing columns, and below the terms that occur.
        InterpreterSheet = "interpreter_sheet",
    }
}

impl PacketPiece {
    /// Whether it can be of a record of this kind, or of none.
    #[must_use]
    pub fn takes(self, about: Option<crate::RecordKind>) -> bool {
        use crate::RecordKind::{Body, Meeting, Person, Visit};
        match self {
            Self::Summary => about.is_none(),
            Self::TalkingPoints => matches!(about, None | Some(Meeting | Visit)),
            Self::Biography => about == Some(Person),
            Self::EarlierDecisions => matches!(about, None | Some(Body | Meeting)),
            Self::InterpreterSheet => true,
        }
    }
}

closed_set! {
    /// How an item's pages lie.
    pub enum Orientation: word("packet-orientation") {
        /// Upright.
        Portrait = "portrait",
        /// Across, for what is wide.
        Landscape = "landscape",
    }
}

closed_set! {
    /// What became of an item since the packet that this one was brought from.
    pub enum News: word("packet-news") {
        /// It was not there.
        New = "new",
        /// Its record reads otherwise now, or follows another.
        Changed = "changed",
    }
}

closed_set! {
    /// A text that an item has of its own.
    pub enum ItemText: word("packet-text") {
        /// What it is called here, instead of its record's own name; what a divider or a note is called.
        Title = "title",
        /// What a note says; what a ready-made piece says first.
        Body = "body",
        /// Which decision is asked for.
        Asked = "asked",
    }
}
