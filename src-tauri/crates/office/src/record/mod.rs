//! What records that are kept as a sheet share: fields, parts with rows, states with moves.
//!
//! A concept (an expert, a memorandum, a meeting) says in its own folder what it is: a [`Concept`] names its table, its
//! fields, its parts and its moves. Reading, changing, listing, finding, history, paper and the page all follow from that
//! one description, so that a new field is one line in Rust and one word in each language. What a concept does beyond it
//! (the name of a person, what falls due) stands beside the description.

mod actions;
mod concept;
mod due;
mod export;
mod links;
mod list;
mod merge;
mod moves;
mod read;
mod store;
#[cfg(test)]
mod tests;
mod view;

pub use actions::{add_row, create, delete, delete_row, move_row, set, set_text};
pub(crate) use actions::{create_with, insert_row, parsed, write_column};
pub(crate) use concept::{
    ALL, Concept, Field, Holds, Naming, Need, Part, States, Step, Watch, date, flag, line, lines, link, moves, name,
    number, of_kind, of_table, plain, time, word,
};
pub use due::{Due, count_due, due, due_between};
pub use export::{Spreadsheet, export};
pub use links::hanging;
pub(crate) use links::require;
pub use list::{Filter, List, Query, Row, Sort, find_by_name, list, names};
pub use merge::merge;
pub use moves::move_to;
pub(crate) use read::name_of;
pub use read::{edition, read};
pub(crate) use store::{one, rows, search_texts, texts};
pub use view::{Choice, Editor, FieldSheet, LinkFrom, Move, Moved, PartSheet, PathStep, RowRef, RowSheet, Sheet};
