//! What can go wrong with pages.

use hamkor_language::LocalisedError;
use serde_json::{Map, Value, json};

/// The result of everything that the press does.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why no pages could be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The typesetter refused the document.
    #[error("the pages could not be made: {detail}")]
    TypesetFailed {
        /// What it said.
        detail: String,
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
            Self::PacketEmpty => "packet-empty",
            Self::PdfUnreadable => "pdf-unreadable",
            Self::ScanUnreadable => "scan-unreadable",
            Self::VisitEmpty => "visit-empty",
            Self::PlotEmpty => "plot-empty",
            Self::Office(error) => error.code(),
        }
    }

    fn arguments(&self) -> Map<String, Value> {
        match self {
            Self::TypesetFailed { detail } => Map::from_iter([("detail".to_owned(), json!(detail))]),
            Self::PacketEmpty | Self::PdfUnreadable | Self::ScanUnreadable | Self::VisitEmpty | Self::PlotEmpty => {
                Map::new()
            }
            Self::Office(error) => error.arguments(),
        }
    }
}
