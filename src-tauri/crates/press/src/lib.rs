//! The press: briefing packets, single records and plots, from an office to pages, as PDF and as SVG.
//!
//! `compose` makes a [`Document`] of what an office holds; [`Press::typeset`] makes [`Pages`] of it. Preview, PDF and
//! print all come from those pages, so the preview *is* the print. A text of a person reaches the template as a value, and
//! so never becomes code of the typesetter.

pub mod compose;
mod document;
mod error;
mod pages;
pub mod plot;
mod press;
mod preview;
mod scan;
mod widths;
mod words;
mod world;

pub use document::{
    Block, Cell, Document, Fact, Item, ListItem, Picture, Plate, PlateFace, Row, Seated, SeatedSide, Seating, Table,
};
pub use error::{Error, Result};
pub use pages::{ItemPages, Pages, PrintedItem};
pub use press::{PagePlace, Press};
pub use preview::Preview;
pub use words::{Piece, Run, Words};
