//! Sending a PDF to a printer: through CUPS, or through the print dialogue of Windows. It is never the web view that prints,
//! and never a reader that happens to be installed.

#[cfg(not(windows))]
mod cups;
#[cfg(windows)]
mod windows;

use serde::{Deserialize, Serialize};

#[cfg(windows)]
pub(crate) use self::windows::{printers, send};
#[cfg(not(windows))]
pub(crate) use cups::{printers, send};

/// How to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct PrintOptions {
    /// Which printer; none for the system's own choice.
    pub printer: Option<String>,
    /// How many copies.
    pub copies: u32,
    /// On which sides of the paper.
    pub duplex: Duplex,
    /// Which pages, as `1-3,5`; none for all.
    pub pages: Option<String>,
}

/// The sides of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Duplex {
    /// One side.
    None,
    /// Both, turned over the long edge.
    Long,
    /// Both, turned over the short edge.
    Short,
}

/// A printer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Printer {
    /// Its name.
    pub name: String,
    /// Whether the system prefers it.
    pub is_default: bool,
}

/// A packet that the printing system has taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct PrintJob {
    /// The printer.
    pub printer: String,
    /// What the printing system calls the job.
    pub job: String,
    /// How many copies it prints.
    pub copies: u32,
    /// Which pages, as `1-3,5`; none for all.
    pub pages: Option<String>,
}
