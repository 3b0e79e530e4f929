//! Finding records by any word in any script: one full-text index over what people wrote, kept by the change door.
//!
//! What is exact, and what is bounded. Titles come before headings, headings before goals, goals before running text;
//! among equals the reader's own language comes first, and then BM25 decides. Where at most [`LOOKED_AT`] wordings answer
//! (names and running text apart), every one is looked at and the order is exact. Where more do, as many are looked at,
//! in this order: the weightier first, the reader's own language first, in running text those that have the word with the
//! most emphasis (BM25's measure of it, in four degrees; of several words in two), and among those the ones that were
//! changed last. So a word that stands in 100,000 wordings is answered nearly as quickly as a rare one, by the texts that
//! are most about it.

mod answering;
mod find;
mod gather;
mod index;
mod rows;
mod view;

pub(crate) use answering::{answering, named};
pub use find::find;
pub use gather::LOOKED_AT;
pub use index::size;
pub(crate) use index::{rebuild_if_outdated, refresh};
pub use view::Found;

#[cfg(test)]
mod tests;
