//! Members: who works in the office, in which role, and what that role may do.
//!
//! The first member is made with the office. A member who leaves is retired, not deleted: history goes on naming them.

mod actions;
mod store;
mod view;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

pub(crate) use actions::written;
pub use actions::{add, change, retire};
pub(crate) use store::{insert, role, set_name, working};
pub use store::{list, name};
pub use view::MemberName;

/// What a member is in the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The deputy chairman, whose office it is.
    DeputyChairman,
    /// Drafts and reviews plans.
    PolicyOfficer,
    /// Translates them.
    Interpreter,
    /// Composes and prints packets.
    ProtocolOfficer,
}

/// What somebody may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Make plans and change their text and structure.
    Draft,
    /// Write and mark translations.
    Translate,
    /// Submit a plan for review.
    Submit,
    /// Return a plan, or say an opinion.
    Review,
    /// Approve a plan that another drafted.
    Approve,
    /// Compose packets.
    Compose,
    /// Print, and save PDFs.
    Print,
    /// Add, change and retire members.
    ManageMembers,
    /// Restore a backup.
    Restore,
}

impl Role {
    /// Every role, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::DeputyChairman, Self::PolicyOfficer, Self::Interpreter, Self::ProtocolOfficer];

    /// The word that stands for the role in the file and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DeputyChairman => "deputy_chairman",
            Self::PolicyOfficer => "policy_officer",
            Self::Interpreter => "interpreter",
            Self::ProtocolOfficer => "protocol_officer",
        }
    }

    /// What the role may do. The drafter of a plan never approves it, whatever the role: that rule stands with plans.
    #[must_use]
    pub fn allowed(self) -> &'static [Action] {
        use Action::{Approve, Compose, Draft, Print, Restore, Review, Submit, Translate};
        match self {
            Self::DeputyChairman => &Action::ALL,
            Self::PolicyOfficer => &[Draft, Translate, Submit, Review, Approve, Compose, Print, Restore],
            Self::Interpreter => &[Translate, Print],
            Self::ProtocolOfficer => &[Compose, Print],
        }
    }

    /// Whether the role allows an action.
    #[must_use]
    pub fn may(self, action: Action) -> bool {
        self.allowed().contains(&action)
    }
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::Translate,
        Self::Submit,
        Self::Review,
        Self::Approve,
        Self::Compose,
        Self::Print,
        Self::ManageMembers,
        Self::Restore,
    ];
}

impl ToSql for Role {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for Role {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        crate::storage::word(value, &Self::ALL, Self::as_str)
    }
}
