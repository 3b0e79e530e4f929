//! The tables whose changes are recorded in the history.

/// What the door knows of a recorded table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: &'static str,
    /// Whether its rows are deleted by a mark (`deleted_at`, `deleted_by`), and so never truly leave.
    pub(crate) marked: bool,
}

const fn marked(name: &'static str) -> Table {
    Table { name, marked: true }
}

const fn unmarked(name: &'static str) -> Table {
    Table { name, marked: false }
}

/// Every recorded table: the session attaches these by name, never all (that would record the search index's own tables).
pub(crate) const RECORDED: [Table; 16] = [
    unmarked("office"),
    marked("member"),
    marked("organisation"),
    marked("plan_kind"),
    marked("plan"),
    unmarked("plan_version"),
    marked("plan_opinion"),
    marked("plan_node"),
    marked("indicator"),
    marked("indicator_value"),
    marked("passage"),
    unmarked("wording"),
    unmarked("spelling_choice"),
    marked("packet"),
    marked("packet_item"),
    marked("attachment"),
];

/// What is known of a table, or nothing when it isn't recorded.
pub(crate) fn recorded(name: &str) -> Option<Table> {
    RECORDED.into_iter().find(|table| table.name == name)
}
