//! Members as they are shown.

use serde::{Deserialize, Serialize};

use super::Role;
use crate::MemberId;

/// A member by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MemberName {
    /// Which member.
    pub id: MemberId,
    /// The name in the reader's language, or as it was first written.
    pub name: String,
    /// The role.
    pub role: Role,
}
