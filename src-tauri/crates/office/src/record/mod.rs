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
pub(crate) mod listing;
mod many;
mod merge;
mod moves;
mod naming;
mod read;
mod row_names;
mod saved;
mod stale;
mod store;
#[cfg(test)]
mod tests;
mod view;
mod waiting;

pub use actions::{add_row, create, delete, delete_row, move_row, set, set_text};
pub(crate) use actions::{create_with, insert_row, parsed, text_owner, write_column};
pub(crate) use concept::{
    ALL, Apart, Concept, Field, Holds, Naming, Need, Part, States, Step, Wait, Watch, date, decimal, flag, line, lines,
    link, listed, money, moves, name, number, of_kind, of_table, plain, plan_kind, time, word, year,
};
pub use due::{Due, count_due, due, due_between};
pub use export::{Spreadsheet, export};
pub use links::hanging;
pub(crate) use links::{is_there, require};
pub use list::{
    Condition, Filter, Group, List, ListField, Query, Row, Sort, Test, Window, count, find_by_name, list, list_fields,
    list_ids, list_rows, names,
};
pub use listing::{KnownName, known_names};
pub use many::{MoveTogether, Together, change_together, moves_together};
pub use merge::merge;
pub use moves::move_to;
pub(crate) use moves::standing;
pub(crate) use naming::{name_of, names_of};
pub(crate) use read::kind_text;
pub use read::{edition, read};
pub(crate) use row_names::{row_text, row_texts};
pub use saved::{SavedView, delete_view, save_view, saved_views};
pub use stale::{StaleTexts, stale};
pub(crate) use store::{Stored, money_stored, one, rows, search_texts, stored_money, texts};
pub use view::{
    Choice, Editor, FieldSheet, LinkFrom, Move, Moved, PartSheet, PathStep, RowRef, RowSheet, Sheet, Summary,
    SummaryColumn,
};
pub use waiting::{Waiting, waiting};
