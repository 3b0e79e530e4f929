//! The languages of Hamkor: which there are, how Uzbek is spelled in both alphabets, how text is folded for search and
//! sorted, how dates, numbers, money and names are written, which days people work, and every message that a person
//! reads.
//!
//! Nothing here knows of an office, a window or paper; everything else in Hamkor stands on it.

pub mod calendar;
pub mod collation;
pub mod error;
pub mod format;
pub mod hyphenation;
mod language;
pub mod message;
pub mod money;
pub mod numeral;
pub mod particle;
pub mod person;
pub mod search;
pub mod spelling;
pub mod when;

pub use error::{ErrorReply, LocalisedError};
pub use language::{Language, UnknownLanguage, WrittenLanguage};
pub use message::{Arg, Message, MessageSpecification, messages};
