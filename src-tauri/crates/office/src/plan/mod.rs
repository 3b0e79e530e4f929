//! Policy plans: a title, a text of passages, a tree of goals, objectives and measures with indicators, and the way from
//! an idea to what is in force.
//!
//! The moves between states stand in one table ([`state::MOVES`]). Text is open in an idea, a draft and a returned plan;
//! while a plan is in review, only translations are. What is approved is frozen under a version number and a digest, and
//! work goes on in the next version. The drafter of a plan never approves it; who reviews and who approves stands in its
//! approval line ([`line`]).

mod actions;
mod approval;
mod columns;
mod compare;
mod content;
mod figure;
mod indicator;
mod kind;
mod line;
mod listed;
mod needs;
mod node;
mod progress;
mod read;
mod state;
mod store;
mod version;
mod view;

pub use actions::{
    create, delete, move_to, next_version, set_dated, set_due, set_kind, set_numbering, set_responsible,
    set_source_language, set_title,
};
pub(crate) use actions::{create_with_key, insert_opinion, set_state, write_numbering};
pub use approval::{Approving, Typesetter, approve};
pub use columns::{goal_columns, indicator_columns};
pub use compare::{
    Became, Changes, ComparedCell, ComparedFact, ComparedIndicator, ComparedNode, ComparedPassage, ComparedRow,
    ComparedSide, ComparedTable, PlanComparison, SourceChange, compare, source_changes,
};
pub use figure::figure;
pub use indicator::{
    add as add_indicator, add_value, delete as delete_indicator, delete_value, set_name as set_indicator_name,
    set_numbers, set_period, set_unit,
};
pub use kind::{Kind, add as add_kind, list as kinds};
pub(crate) use kind::{found as found_kinds, name as kind_name, of_code as kind_of_code};
pub use line::{ApprovalPlace, Candidate, Line, LinePlace, PlanWaiting, Verdict, answer, candidates, submit, waiting};
pub(crate) use listed::LISTED;
pub use needs::{Counts, counts};
pub(crate) use needs::{Untranslated, untranslated_texts};
pub use node::{
    NodeLevel, add as add_node, delete as delete_node, move_to as move_node, set_dates as set_node_dates,
    set_example as set_node_example, set_name as set_node_name, set_responsible as set_node_responsible,
};
pub(crate) use node::{ids as node_ids, insert_measure};
pub use read::read;
pub use state::PlanState;
pub use store::find_by_name;
pub(crate) use store::{insert, numbering, require_open, require_open_for, source_language, state};
pub use view::{
    Indicator, IndicatorValue, Move, Named, Opinion, OpinionKind, PathStep, Plan, PlanNode, Printing, Progress, Version,
};
