//! Briefing packets: what is carried into the room, composed of records, in one language or two side by side.

mod actions;
mod store;
mod view;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

pub(crate) use actions::create_with_key;
pub use actions::{
    add_item, create, delete, move_item, remove_item, set_classification, set_held_on, set_languages, set_place,
    set_purpose, set_title,
};
pub(crate) use store::stored_items;
pub use store::{find_by_name, latest, list, read};
pub use view::{Packet, PacketItem, PacketRow, PacketWarning, WarningKind};

use crate::storage::word;

/// What a packet is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// A meeting.
    Meeting,
    /// A visit.
    Visit,
    /// A report.
    Report,
}

impl Purpose {
    const ALL: [Self; 3] = [Self::Meeting, Self::Visit, Self::Report];

    fn as_str(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Visit => "visit",
            Self::Report => "report",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn message(self) -> hamkor_language::Message {
        use hamkor_language::messages;
        match self {
            Self::Meeting => messages::packet_purpose_meeting(),
            Self::Visit => messages::packet_purpose_visit(),
            Self::Report => messages::packet_purpose_report(),
        }
    }
}

impl ToSql for Purpose {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for Purpose {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        word(value, &Self::ALL, Self::as_str)
    }
}
