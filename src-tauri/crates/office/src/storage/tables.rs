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
pub(crate) const RECORDED: [Table; 100] = [
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
    marked("packet_reader"),
    marked("packet_template"),
    marked("classification"),
    marked("attachment"),
    marked("organisation_name"),
    marked("organisation_predecessor"),
    marked("organisation_step"),
    marked("person"),
    marked("person_role"),
    marked("person_contact"),
    marked("person_paper"),
    marked("post"),
    marked("expert"),
    marked("expert_criterion"),
    marked("expert_candidate"),
    marked("expert_score"),
    marked("expert_step"),
    marked("expert_instrument"),
    marked("expert_date"),
    marked("expert_extension"),
    marked("expert_assignment"),
    marked("expert_deliverable"),
    marked("expert_staff"),
    marked("mou"),
    marked("mou_party"),
    marked("mou_text"),
    marked("mou_clause"),
    marked("mou_clearance"),
    marked("mou_check"),
    marked("mou_notification"),
    marked("mou_amendment"),
    marked("body"),
    marked("body_member"),
    marked("meeting"),
    marked("meeting_item"),
    marked("meeting_guest"),
    marked("decision"),
    marked("visit"),
    marked("visit_delegate"),
    marked("visit_programme"),
    marked("visit_gift"),
    marked("letter"),
    marked("advice"),
    marked("task"),
    marked("task_extension"),
    marked("mou_template"),
    marked("mou_template_clause"),
    marked("mou_template_passage"),
    marked("calendar"),
    marked("calendar_day"),
    marked("fund"),
    marked("fund_pledge"),
    marked("fund_payment"),
    marked("fund_budget"),
    marked("fund_commitment"),
    marked("fund_disbursement"),
    marked("proposal"),
    marked("proposal_criterion"),
    marked("project"),
    marked("project_role"),
    marked("project_sector"),
    marked("project_result"),
    marked("project_report"),
    marked("project_site"),
    marked("consortium"),
    marked("consortium_member"),
    marked("survey"),
    marked("survey_domain"),
    marked("survey_indicator"),
    marked("survey_score"),
    marked("survey_finding"),
    marked("survey_recommendation"),
    marked("programme"),
    marked("programme_course"),
    marked("programme_year"),
    marked("term"),
    marked("term_form"),
    marked("term_source"),
    marked("record_move"),
    marked("saved_view"),
    marked("chain_link"),
    unmarked("kept_pdf"),
    unmarked("printing"),
    marked("plan_line"),
    marked("comment"),
];

/// What is known of a table, or nothing when it isn't recorded.
pub(crate) fn recorded(name: &str) -> Option<Table> {
    RECORDED.into_iter().find(|table| table.name == name)
}
