//! Comments on passages: what somebody says of a passage in one language or in all, of the whole or of some of its words,
//! with replies, until it is *done*.
//!
//! A comment keeps the words that it is about as they were, and stays when they change: its place is found again by those
//! words, nearest to where they stood. Comments that came in with a file of another program bear the name of who wrote them.
//! They are no part of the text: they may be made while it is closed, and an approval freezes none of them.

mod actions;
mod place;
mod spoken;
mod store;
mod view;

pub use actions::{Anchor, add, delete, reply, set_done};
pub(crate) use place::find;
pub(crate) use spoken::{Said, Spoken, spoken};
pub use store::of_plan;
pub(crate) use store::{NewComment, insert, settle};
pub use view::{Comment, QuotePlace, Reply};
