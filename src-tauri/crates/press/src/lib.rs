//! The press: briefing packets, single records and plots, from an office to pages, as PDF and as SVG.
//!
//! `compose` makes a [`Document`] of what an office holds; [`Press::typeset`] makes [`Pages`] of it. Preview, PDF and
//! print all come from those pages, so the preview *is* the print. A text of a person reaches the template as a value, and
//! so never becomes code of the typesetter.

mod apart;
pub mod compose;
mod document;
mod error;
mod export;
mod hyphens;
mod image;
mod locked;
mod pages;
pub mod plot;
mod press;
mod preview;
mod proof;
mod scan;
mod widths;
mod words;
mod world;

pub use apart::{APART_FROM, Program, Stop, serve, serve_if_asked};
pub use document::{
    Block, Cell, Decision, Document, Fact, Image, IndexEntry, Item, ListItem, Picture, Plate, PlateFace, Row, Seated,
    SeatedSide, Seating, Setting, Table,
};
pub use error::{Error, Result};
pub use locked::OpenPassword;
pub use pages::{ItemPages, Numbering, Pages, PdfForm, PrintedItem};
pub use press::{Aside, MOST_PAGES, PagePlace, Press};
pub use preview::Preview;
pub use proof::proof;
pub use words::{Piece, Run, Words};
