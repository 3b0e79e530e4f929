//! Policy plans: a title, a text of passages, a tree of goals, objectives and measures with indicators, and the way from
//! an idea to what is in force.
//!
//! The moves between states stand in one table ([`state::MOVES`]). Text is open in an idea, a draft and a returned plan;
//! while a plan is in review, only translations are. What is approved is frozen under a version number and a digest, and
//! work goes on in the next version. The drafter of a plan never approves it.

mod actions;
mod figure;
mod indicator;
mod kind;
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
    create, delete, move_to, next_version, set_dated, set_due, set_kind, set_responsible, set_source_language,
    set_title,
};
pub(crate) use actions::{create_with_key, insert_opinion, set_state};
pub use figure::figure;
pub use indicator::{
    add as add_indicator, add_value, delete as delete_indicator, delete_value, set_name as set_indicator_name,
    set_numbers, set_period, set_unit,
};
pub use kind::{Kind, add as add_kind, list as kinds};
pub(crate) use kind::{found as found_kinds, name as kind_name, of_code as kind_of_code};
pub(crate) use listed::LISTED;
pub use needs::{Counts, counts};
pub(crate) use needs::{Untranslated, untranslated_texts};
pub(crate) use node::insert_measure;
pub use node::{
    NodeLevel, add as add_node, delete as delete_node, move_to as move_node, set_dates as set_node_dates,
    set_example as set_node_example, set_name as set_node_name, set_responsible as set_node_responsible,
};
pub use read::{read, read_frozen};
pub use state::PlanState;
pub use store::find_by_name;
pub(crate) use store::{insert, require_open, require_open_for, source_language, state};
pub(crate) use version::altered_versions;
pub use view::{
    Indicator, IndicatorValue, Move, Named, Opinion, OpinionKind, PathStep, Plan, PlanNode, Progress, Version,
};
