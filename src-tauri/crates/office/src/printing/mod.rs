//! Printings of packets: who printed or saved which edition when, how many copies, for whom and where to. The PDF of each is
//! kept, so that it can be printed again years later to the last byte. What was printed is never un-printed: undo leaves it,
//! and nothing removes it.

mod bundle;
mod store;

use hamkor_language::Language;
use serde::{Deserialize, Serialize};

pub use bundle::{Bundle, BundledPdf};
pub use store::{list, one, record, record_again};

use crate::closed_set::closed_set;
use crate::kept::NewPdf;
use crate::{KeptPdfId, PacketId, PacketReaderId, PrintingId};

closed_set! {
    /// Where a printing went.
    pub enum Way: word("printing-way") {
        /// To a printer.
        Printer = "printer",
        /// Into a file.
        File = "file",
        /// Into an archive bundle.
        Bundle = "bundle",
    }
}

/// Where a printing went, and what of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// To what.
    pub way: Way,
    /// To which: the name of the printer, or of the file without its folder.
    pub place: String,
    /// How many copies.
    pub copies: u32,
    /// Which pages, as `1-3,5`; none for all.
    pub part: Option<String>,
}

/// For whom a printing was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForReader {
    /// The reader.
    pub reader: PacketReaderId,
    /// What the reader was called then.
    pub name: String,
    /// The number of the copy.
    pub copy: u32,
}

/// A printing that is to be recorded, with its PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPrinting {
    /// Of which packet.
    pub packet: PacketId,
    /// For whom; for nobody by name where the packet has no readers.
    pub reader: Option<ForReader>,
    /// Where it went.
    pub destination: Destination,
    /// All of its pages, as they were printed.
    pub pdf: NewPdf,
}

/// A printing that was recorded, worded for a reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PacketPrinting", rename_all = "camelCase")]
pub struct Printing {
    /// Which.
    pub id: PrintingId,
    /// Of which packet.
    pub packet: PacketId,
    /// Its PDF.
    pub kept: KeptPdfId,
    /// When, in words.
    pub at_text: String,
    /// Who printed it.
    pub member: String,
    /// In which languages.
    pub languages: Vec<Language>,
    /// For whom, as that reader was called then; empty where it was for nobody by name.
    pub reader: String,
    /// The number of the copy.
    pub copy: Option<u32>,
    /// How many copies.
    pub copies: u32,
    /// How many pages its PDF has.
    pub pages: u32,
    /// Which of them were printed, as `1-3,5`; none where all were.
    pub part: Option<String>,
    /// Where it went.
    pub way: Way,
    /// To which printer, or into which file.
    pub place: String,
    /// How large its PDF is, in words.
    pub size_text: String,
    /// The SHA-256 of its PDF, in hexadecimal digits.
    pub digest: String,
}
