//! Attached files. Their bytes lie in `chunk`, in immutable pieces of 1 MiB that `content` finds by the digest of the whole.
//!
//! The pieces pass the change door like everything else, but outside its session: recording them would double every byte. What
//! history records is the attachment's row with the digest. The pieces stay: history can bring every attachment back.
//!
//! A file comes in by pieces ([`Incoming`]), each batch a passage of the door of its own, so that nobody waits for a file of
//! 2 GB and none of it stays in memory. Until the last batch nothing refers to them; what never came to its end is removed
//! when it is stopped, or when the office is opened next.

mod actions;
mod chunk;
mod incoming;
mod outgoing;
mod store;
#[cfg(test)]
mod tests;
mod view;

use hamkor_language::Language;

pub use actions::{describe, remove, rename};
pub use chunk::{PIECE, holds};
pub(crate) use chunk::{hash, insert as insert_piece, remove_unfinished};
pub use incoming::{About, Incoming, attach, attach_file, digest_of, file_name, open_file};
pub use outgoing::{Outgoing, read};
pub use store::{find_by_name, list, one};
pub(crate) use store::{search_names, stored_digest};
pub use view::{Attachment, Attachments, Row, Showing, rows};

crate::closed_set::closed_set! {
    /// What an attached file is to its record.
    pub enum FileRole: word("attachment-role") {
        /// The original with its signatures and seals.
        SignedOriginal = "signed_original",
        /// A text on its way.
        Draft = "draft",
        /// The text in another language.
        Translation = "translation",
        /// A picture of a paper.
        Scan = "scan",
        /// A photograph.
        Photograph = "photograph",
        /// Something else.
        Other = "other",
    }
}

impl std::str::FromStr for FileRole {
    type Err = crate::Error;

    fn from_str(word: &str) -> crate::Result<Self> {
        Self::ALL.iter().copied().find(|role| role.as_str() == word).ok_or(crate::Error::RecordNotFound)
    }
}

/// A stored tag as a language.
fn language(tag: Option<String>) -> crate::Result<Option<Language>> {
    tag.map(|tag| tag.parse().map_err(|_| crate::Error::OfficeDamaged)).transpose()
}
