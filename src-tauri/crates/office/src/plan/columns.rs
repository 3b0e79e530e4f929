//! What heads the tables of a plan, alike on paper and in a document.

use hamkor_language::{Message, messages};

/// The columns of the goals, the objectives and the measures.
#[must_use]
pub fn goal_columns() -> [Message; 4] {
    [
        messages::press_column_number(),
        messages::press_column_goal(),
        messages::press_column_responsible(),
        messages::press_column_dates(),
    ]
}

/// The columns of the indicators.
#[must_use]
pub fn indicator_columns() -> [Message; 6] {
    [
        messages::press_column_number(),
        messages::press_column_indicator(),
        messages::press_column_unit(),
        messages::press_column_baseline(),
        messages::press_column_target(),
        messages::press_column_latest(),
    ]
}
