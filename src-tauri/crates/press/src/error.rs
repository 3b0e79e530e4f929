//! What can go wrong with pages.

use hamkor_language::LocalisedError;
use serde_json::{Map, Value, json};

/// The result of everything that the press does.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What the typesetter objects to, in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Objection(pub(crate) String);

/// Why no pages could be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The typesetter refused the document.
    #[error("the pages could not be made: {detail}")]
    TypesetFailed {
        /// What it said.
        detail: String,
    },
    /// An item of the document cannot be set.
    #[error("{item} could not be set: {detail}")]
    ItemRefused {
        /// Its number and title.
        item: String,
        /// What the typesetter said.
        detail: String,
    },
    /// A document has more pages than the press sets.
    #[error("{pages} pages are more than {most}")]
    TooManyPages {
        /// How many it has.
        pages: usize,
        /// How many there may be.
        most: usize,
    },
    /// Somebody stopped it.
    #[error("the setting of pages was stopped")]
    Stopped,
    /// The process that sets pages failed.
    #[error("the process that sets pages failed: {detail}")]
    ApartFailed {
        /// What is known of it.
        detail: String,
    },
    /// A picture cannot be read.
    #[error("the picture cannot be read: {name}")]
    PictureUnreadable {
        /// What it is called.
        name: String,
    },
    /// A password for a PDF is too short or too long.
    #[error("the password for the PDF is too short or too long")]
    PasswordUnusable {
        /// How many signs it has at least.
        shortest: usize,
    },
    /// The packet has no items.
    #[error("the packet is empty")]
    PacketEmpty,
    /// A PDF that somebody else made cannot be shown.
    #[error("the PDF cannot be shown")]
    PdfUnreadable,
    /// A scan cannot be shown.
    #[error("the scan cannot be shown")]
    ScanUnreadable,
    /// A file that is attached cannot be shown.
    #[error("the attached file {name} cannot be shown")]
    AttachmentBroken {
        /// Its name.
        name: String,
    },
    /// The visit has nobody, or nothing, of what was to be printed.
    #[error("nothing of the visit is there to print")]
    VisitEmpty,
    /// There is nothing to draw yet.
    #[error("there is nothing to draw")]
    PlotEmpty,
    /// The office could not be read.
    #[error(transparent)]
    Office(#[from] hamkor_office::Error),
}

impl LocalisedError for Error {
    fn code(&self) -> &'static str {
        match self {
            Self::TypesetFailed { .. } => "typeset-failed",
            Self::ItemRefused { .. } => "item-refused",
            Self::TooManyPages { .. } => "too-many-pages",
            Self::Stopped => "pages-stopped",
            Self::ApartFailed { .. } => "apart-failed",
            Self::PictureUnreadable { .. } => "picture-unreadable",
            Self::PasswordUnusable { .. } => "password-unusable",
            Self::PacketEmpty => "packet-empty",
            Self::PdfUnreadable => "pdf-unreadable",
            Self::ScanUnreadable => "scan-unreadable",
            Self::AttachmentBroken { .. } => "attachment-broken",
            Self::VisitEmpty => "visit-empty",
            Self::PlotEmpty => "plot-empty",
            Self::Office(error) => error.code(),
        }
    }

    fn arguments(&self) -> Map<String, Value> {
        match self {
            Self::TypesetFailed { detail } | Self::ApartFailed { detail } => {
                Map::from_iter([("detail".to_owned(), json!(detail))])
            }
            Self::ItemRefused { item, detail } => {
                Map::from_iter([("item".to_owned(), json!(item)), ("detail".to_owned(), json!(detail))])
            }
            Self::TooManyPages { pages, most } => {
                Map::from_iter([("pages".to_owned(), json!(pages)), ("most".to_owned(), json!(most))])
            }
            Self::PasswordUnusable { shortest } => Map::from_iter([("shortest".to_owned(), json!(shortest))]),
            Self::PictureUnreadable { name } | Self::AttachmentBroken { name } => {
                Map::from_iter([("name".to_owned(), json!(name))])
            }
            Self::Stopped
            | Self::PacketEmpty
            | Self::PdfUnreadable
            | Self::ScanUnreadable
            | Self::VisitEmpty
            | Self::PlotEmpty => Map::new(),
            Self::Office(error) => error.arguments(),
        }
    }
}
