//! The promise chain: which record answers, promises, fulfils, funds or reports which.
//!
//! - The vocabulary is small and fixed ([`Verb`]). Much of it is said by fields already: a task fulfils what gave it, a fund
//!   funds the project that its lines name, a packet reports what it prints. Such a field says so in its description
//!   ([`Tie`]), and nobody writes it down twice. What no field says is a link that somebody makes.
//! - A chain runs forward from what was asked to what was promised, done, paid and reported, whatever the verb's own subject:
//!   a decision that answers a letter comes after the letter, a project that a decision promises comes after the decision.
//! - What is asked, promised, fulfilled and funded never comes round to itself: a link, or a field that is one, is refused
//!   that would close a circle. Only reports may go round.
//! - A link may name a row of either record: the clause, the line of the fund, the recommendation that is meant. A row that
//!   is deleted takes its links along.

mod actions;
mod breaks;
mod circle;
mod edges;
mod rows;
mod store;
mod table;
#[cfg(test)]
mod tests;
mod verb;
mod view;
mod walk;

pub use actions::{End, add, remove};
pub(crate) use breaks::Break;
pub use breaks::{BrokenChain, broken};
pub(crate) use circle::refuse_circle;
pub use rows::row_choices;
pub(crate) use store::{clear, clear_row, hanging, redirect};
pub(crate) use verb::Tie;
pub use verb::Verb;
pub use view::{Chain, ChainEdge, ChainNode, ChainRow, Direction, RowChoice, Standing};
pub use walk::chain;

use crate::RecordKind;

/// The kinds of record that can stand in a chain: all that people agree on, do or report; not who they are, and not what the
/// program counts days with.
pub const KINDS: [RecordKind; 19] = [
    RecordKind::Letter,
    RecordKind::Advice,
    RecordKind::Visit,
    RecordKind::Body,
    RecordKind::Meeting,
    RecordKind::Decision,
    RecordKind::Mou,
    RecordKind::Plan,
    RecordKind::Survey,
    RecordKind::Proposal,
    RecordKind::Task,
    RecordKind::Expert,
    RecordKind::Post,
    RecordKind::Project,
    RecordKind::Consortium,
    RecordKind::Programme,
    RecordKind::Fund,
    RecordKind::Organisation,
    RecordKind::Packet,
];
