//! What is sought in a page, by XPath.

/// The groups of rooms in the rail, as the page marks them.
pub(crate) const ROOM_GROUPS: [&str; 5] = ["people", "agreements", "tasks", "joint_work", "reference"];

/// Words as a text of XPath, which knows no escapes: the quotation mark is the one that the words do not have.
pub(crate) fn quoted(words: &str) -> String {
    let mark = if words.contains('\'') { '"' } else { '\'' };
    assert!(!words.contains(mark), "no mark can quote {words}");
    format!("{mark}{words}{mark}")
}
