//! Which parts of an activity an office has a place for.

/// The elements that may stand in an element, and the attributes that it may have, of those that are taken.
type Known = (&'static str, &'static [&'static str], &'static [&'static str]);

const NAMED: &[&str] = &["narrative"];
const LANGUAGE: &[&str] = &["xml:lang"];

const KNOWN: &[Known] = &[
    (
        "iati-activity",
        &[
            "iati-identifier",
            "reporting-org",
            "title",
            "description",
            "participating-org",
            "activity-status",
            "activity-date",
            "recipient-country",
            "location",
            "sector",
            "tag",
            "budget",
            "transaction",
            "result",
        ],
        // When a file was made, and what it counts in, is no part of a project.
        &["xml:lang", "default-currency", "last-updated-datetime"],
    ),
    ("iati-identifier", &[], &[]),
    ("reporting-org", NAMED, &["ref", "type"]),
    ("title", NAMED, &[]),
    ("description", NAMED, &["type"]),
    ("participating-org", NAMED, &["ref", "role"]),
    ("activity-status", &[], &["code"]),
    ("activity-date", &[], &["iso-date", "type"]),
    ("recipient-country", &[], &["code"]),
    ("location", &["name", "description", "point"], &[]),
    ("name", NAMED, &[]),
    ("point", &["pos"], &["srsName"]),
    ("pos", &[], &[]),
    ("sector", NAMED, &["vocabulary", "code", "percentage"]),
    // What Hamkor's own tags are called, it says itself.
    ("tag", NAMED, &["vocabulary", "vocabulary-uri", "code"]),
    ("budget", &["period-start", "period-end", "value"], &["type", "status"]),
    ("period-start", &[], &["iso-date"]),
    ("period-end", &[], &["iso-date"]),
    ("value", &[], &["currency", "value-date"]),
    (
        "transaction",
        &["transaction-type", "transaction-date", "value", "description", "provider-org", "receiver-org"],
        &["ref"],
    ),
    ("transaction-type", &[], &["code"]),
    ("transaction-date", &[], &["iso-date"]),
    ("provider-org", NAMED, &[]),
    ("receiver-org", NAMED, &["ref"]),
    ("result", &["title", "indicator"], &["type"]),
    ("indicator", &["title", "description", "baseline", "period"], &["measure"]),
    ("baseline", &[], &["year", "value"]),
    ("period", &["period-start", "period-end", "target", "actual"], &[]),
    ("target", &[], &["value"]),
    ("actual", &["comment"], &["value"]),
    ("comment", NAMED, &[]),
    ("narrative", &[], LANGUAGE),
];

/// What may stand in an element, and its attributes.
pub(super) fn of(name: &str) -> (&'static [&'static str], &'static [&'static str]) {
    let found = KNOWN.iter().find(|(known, ..)| *known == name);
    found.map_or((&[], &[]), |(_, children, attributes)| (children, attributes))
}
