//! Who is at the desk: nobody, somebody who still has to say who they are, a member at work, or a member who locked up.

use std::collections::BTreeMap;
use std::path::PathBuf;

use hamkor_language::Language;
use hamkor_office::member::MemberName;
use hamkor_office::{MemberId, Office};
use serde::Serialize;

use crate::overview::OfficeOverview;

/// Where the desk stands. An office is held by one session at a time; leaving a state closes what it held.
#[derive(Debug)]
pub(crate) enum Session {
    /// No office is open.
    Closed,
    /// An office is open, and nobody has said who works in it.
    Identify(Office),
    /// A member works.
    Open(Office),
    /// The office is closed, its key forgotten; the same member may come back with the passphrase.
    Locked(LockedOffice),
}

/// What is remembered of an office that was locked: no key and no text of it but two names.
#[derive(Debug, Clone)]
pub(crate) struct LockedOffice {
    pub(crate) path: PathBuf,
    pub(crate) member: MemberId,
    /// The names of the office and of the member, in each language that the lock may be read in.
    pub(crate) names: BTreeMap<Language, (String, String)>,
    /// Whether it was opened only to be read.
    pub(crate) only_read: bool,
}

/// Which of the states it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SessionKind {
    /// No office is open.
    Closed,
    /// Somebody has to say who they are.
    Identify,
    /// A member works.
    Open,
    /// The office is locked.
    Locked,
}

impl Session {
    pub(crate) fn kind(&self) -> SessionKind {
        match self {
            Self::Closed => SessionKind::Closed,
            Self::Identify(_) => SessionKind::Identify,
            Self::Open(_) => SessionKind::Open,
            Self::Locked(_) => SessionKind::Locked,
        }
    }
}

/// Where the desk stands, as the page is told.
#[derive(Debug, Clone, PartialEq, Serialize, serde::Deserialize, specta::Type)]
#[serde(tag = "state", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub(crate) enum SessionState {
    /// No office is open.
    Closed,
    /// An office is open, and somebody has to say who they are.
    Identify {
        /// The office file.
        path: String,
        /// Who may be at the desk.
        members: Vec<MemberName>,
    },
    /// A member works.
    Open {
        /// The office.
        office: Box<OfficeOverview>,
    },
    /// The office is locked.
    Locked {
        /// Its name.
        office_name: String,
        /// Who locked it.
        member_name: String,
        /// The passphrase of the sample, which everybody may know; none of an office of one's own.
        sample_passphrase: Option<String>,
    },
}
