//! Kept printings: the bytes of a PDF as it was printed, so that it prints the same years later. Typesetters and fonts
//! change; what was approved, signed or handed to a delegation does not.
//!
//! The bytes lie in pieces as those of attached files do, once for each content, and the row says of which record and version
//! they are and which digest they have. A kept printing is never removed.

mod store;

use chrono::{DateTime, Utc};
use hamkor_language::Language;

pub(crate) use store::{keep, one};
pub use store::{list, read};

use crate::{KeptPdfId, MemberId, RecordRef};

/// A PDF that is to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPdf {
    /// The languages that it is in, side by side.
    pub languages: Vec<Language>,
    /// How many pages it has.
    pub pages: u32,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A PDF that is kept, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPdf {
    /// Which.
    pub id: KeptPdfId,
    /// Of which record.
    pub owner: RecordRef,
    /// Of which version of it.
    pub version: Option<u32>,
    /// The languages that it is in, side by side.
    pub languages: Vec<Language>,
    /// How many pages it has.
    pub pages: u32,
    /// How many bytes it has.
    pub size: u64,
    /// The SHA-256 of its bytes.
    pub digest: Vec<u8>,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Who made it.
    pub made_by: Option<MemberId>,
}
