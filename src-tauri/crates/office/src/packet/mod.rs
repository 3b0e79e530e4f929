//! Briefing packets: what is carried into the room, composed of records, in one language or two side by side.

mod actions;
mod listed;
mod store;
mod view;

pub(crate) use actions::create_with_key;
pub use actions::{
    add_item, create, delete, move_item, remove_item, set_classification, set_held_on, set_languages, set_place,
    set_purpose, set_title,
};
pub(crate) use listed::LISTED;
pub(crate) use store::stored_items;
pub use store::{choices, find_by_name, latest, read};
pub use view::{Packet, PacketChoice, PacketItem, PacketWarning, WarningKind};

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
