//! What a step changed, field by field, decoded from its changeset.

use chrono::NaiveDate;
use hamkor_language::{Language, Message, format, messages};
use rusqlite::types::Value;

use super::FieldChange;
use super::names::{owner_name, referred, spelled, word};
use crate::change::changeset::{self, Operation, RowChange};
use crate::change::entry::Entry;
use crate::change::tx::View;
use crate::change::undo_columns;
use crate::record::{self, Concept, Holds};
use crate::{RecordRef, Result};

/// How much of a long text is shown around what changed in it.
const SHOWN: usize = 280;
/// How much of what stayed the same before it is shown.
const LEAD: usize = 40;

/// How a column's value is said.
#[derive(Clone, Copy)]
enum Says {
    /// A word of a closed set, by the messages of an area.
    Word(&'static str),
    /// A date.
    Date,
    /// The name of the record that it refers to.
    Name,
    /// Languages, each by its own name.
    Languages,
    /// As it is stored.
    Plain,
    /// A whole number of the last of so many digits after the sign.
    Decimal(u8),
    /// An amount with its currency.
    Money,
    /// Yes or no.
    YesNo,
    /// Only that it changed: a rank or a shape says nothing to a reader.
    Silent,
}

/// The columns that a reader knows as fields; all others are the program's own.
const FIELDS: &[(&str, &str, &str, Says)] = &[
    ("office", "country", "country", Says::Word("directory-country")),
    ("office", "default_language", "default-language", Says::Word("language")),
    ("member", "role", "role", Says::Word("member-role")),
    ("member", "retired_at", "retired", Says::YesNo),
    ("plan", "kind", "kind", Says::Name),
    ("plan", "state", "state", Says::Word("plan-state")),
    ("plan", "version", "version", Says::Plain),
    ("plan", "source_language", "source-language", Says::Word("language")),
    ("plan", "responsible", "responsible", Says::Name),
    ("plan", "drafter", "drafter", Says::Name),
    ("plan", "due", "due", Says::Date),
    ("plan", "dated", "dated", Says::Date),
    ("plan_line", "member", "line-member", Says::Name),
    ("plan_line", "place", "line-place", Says::Word("plan-place")),
    ("plan_line", "verdict", "verdict", Says::Word("plan-verdict")),
    ("comment", "quote", "quote", Says::Plain),
    ("comment", "done_at", "comment-done", Says::YesNo),
    ("kept_pdf", "languages", "languages", Says::Plain),
    ("kept_pdf", "pages", "pages", Says::Plain),
    ("printing", "reader_name", "reader", Says::Plain),
    ("printing", "copies", "copies", Says::Plain),
    ("printing", "part", "pages", Says::Plain),
    ("printing", "way", "printing-way", Says::Word("printing-way")),
    ("printing", "place", "printing-place", Says::Plain),
    ("plan_node", "parent", "position", Says::Name),
    ("plan_node", "rank", "position", Says::Silent),
    ("plan_node", "responsible", "responsible", Says::Name),
    ("plan_node", "starts", "starts", Says::Date),
    ("plan_node", "ends", "ends", Says::Date),
    ("plan_node", "example", "example", Says::YesNo),
    ("indicator", "period_starts", "period-starts", Says::Date),
    ("indicator", "period_ends", "period-ends", Says::Date),
    ("indicator_value", "measured_on", "measured-on", Says::Date),
    ("indicator_value", "source", "source", Says::Plain),
    ("passage", "rank", "position", Says::Silent),
    ("passage", "kind", "kind", Says::Word("history-passage")),
    ("passage", "level", "level", Says::Plain),
    ("passage", "shape", "table", Says::Silent),
    ("spelling_choice", "spelled", "spelling", Says::Plain),
    ("packet", "purpose", "purpose", Says::Word("packet-purpose")),
    ("packet", "held_on", "held-on", Says::Date),
    ("packet", "prepared_on", "prepared-on", Says::Date),
    ("packet", "languages", "languages", Says::Languages),
    ("packet", "editions", "editions", Says::Word("packet-editions")),
    ("packet", "large_print", "large-print", Says::YesNo),
    ("packet", "duplex", "duplex", Says::YesNo),
    ("packet", "notes_lines", "notes-lines", Says::Plain),
    ("packet", "has_index", "has-index", Says::YesNo),
    ("packet", "lists_asked", "lists-asked", Says::YesNo),
    ("packet", "classification", "classification", Says::Name),
    ("packet", "about", "packet-about", Says::Name),
    ("packet_item", "rank", "position", Says::Silent),
    ("packet_item", "parent", "position", Says::Silent),
    ("packet_item", "parts", "item-parts", Says::Silent),
    ("packet_item", "depth", "item-depth", Says::Plain),
    ("packet_item", "query", "item-query", Says::Silent),
    ("packet_item", "readers", "item-readers", Says::Silent),
    ("packet_item", "orientation", "orientation", Says::Word("packet-orientation")),
    ("packet_reader", "rank", "position", Says::Silent),
    ("packet_reader", "copies", "copies", Says::Plain),
    ("packet_reader", "language", "edition-language", Says::Word("language")),
    ("packet_reader", "person", "reader", Says::Name),
    ("classification", "rank", "position", Says::Silent),
    ("office", "emblem", "emblem", Says::Name),
    ("attachment", "file_name", "file-name", Says::Plain),
    ("attachment", "role", "file-role", Says::Word("attachment-role")),
    ("attachment", "language", "file-language", Says::Word("language")),
    ("chain_link", "from_record", "chain-from", Says::Name),
    ("chain_link", "verb", "chain-verb", Says::Word("chain-verb")),
    ("chain_link", "to_record", "chain-to", Says::Name),
];

/// Decimal numbers stand in two columns each.
const DECIMALS: &[(&str, &str, &str, &str)] = &[
    ("indicator", "baseline_mantissa", "baseline_scale", "baseline"),
    ("indicator", "target_mantissa", "target_scale", "target"),
    ("indicator_value", "mantissa", "scale", "value"),
];

/// The fields that an entry changed, in the reader's language.
///
/// `about` is the record that the entry is mainly about: fields of one name are called otherwise in different records.
pub(super) fn changed(
    view: &View<'_>,
    entry: &Entry,
    about: Option<RecordRef>,
    language: Language,
) -> Result<Vec<FieldChange>> {
    let about = about.and_then(|record| record::of_kind(record.kind));
    let mut fields = Vec::new();
    for row in changeset::parse(&entry.effect)? {
        let columns = undo_columns(view.connection(), &row.table)?;
        let row = Named { row: &row, columns: &columns };
        if row.row.table == "wording" {
            fields.extend(wording(&row, about, language));
        } else {
            of_record(view, &row, language, &mut fields)?;
        }
    }
    // The same label twice without any value says nothing more than once.
    fields.dedup_by(|a, b| a == b && a.before.is_none() && a.after.is_none());
    Ok(fields)
}

/// A changed row whose values are read by the names of their columns.
struct Named<'a> {
    row: &'a RowChange,
    columns: &'a [String],
}

impl<'a> Named<'a> {
    fn side(&self, values: &'a [Option<Value>], column: &str) -> Option<&'a Value> {
        let place = self.columns.iter().position(|name| name == column)?;
        values.get(place)?.as_ref()
    }

    fn before(&self, column: &str) -> Option<&'a Value> {
        self.side(&self.row.old, column)
    }

    fn after(&self, column: &str) -> Option<&'a Value> {
        self.side(&self.row.new, column)
    }

    /// The value before and after, when the column changed or came or went with its row.
    fn change(&self, column: &str) -> Option<(Option<&'a Value>, Option<&'a Value>)> {
        let (old, new) = (self.before(column), self.after(column));
        if self.row.operation == Operation::Update && new.is_none() { None } else { Some((old, new)) }
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    match value {
        Some(Value::Text(text)) => Some(text.clone()),
        Some(Value::Integer(number)) => Some(number.to_string()),
        _ => None,
    }
}

fn label(field: &str, language: Language) -> String {
    Message::bare(format!("history-field-{field}")).text(language)
}

/// The text of a record or of one of its parts that has this name.
fn text_field<'a>(concept: &'a Concept, name: &str) -> Option<&'a record::Field> {
    let parts = concept.parts.iter().flat_map(|part| part.fields);
    concept.fields.iter().chain(parts).find(|one| one.is_text() && one.name == name)
}

/// What a text is called in an entry that is about none of the records that have it, as the founding of an office is.
fn text_label(field: &str, name: &str, language: Language) -> String {
    let id = format!("history-field-{field}");
    let text = Message::bare(id.clone()).text(language);
    if text != id {
        return text;
    }
    let other = record::ALL.iter().find_map(|concept| text_field(concept, name));
    other.map_or(text, |other| other.label().text(language))
}

fn wording(row: &Named<'_>, about: Option<&Concept>, language: Language) -> Option<FieldChange> {
    let key = row.row.key();
    let (Some(Value::Text(field)), Some(Value::Text(tag))) = (key.get(1), key.get(2)) else { return None };
    let of_sheet = about.and_then(|concept| text_field(concept, field));
    let said = |name: &str, before: Option<String>, after: Option<String>| FieldChange {
        field: of_sheet.map_or_else(|| text_label(name, field, language), |field| field.label().text(language)),
        language: tag.parse().ok(),
        before,
        after,
    };
    if let Some((old, new)) = row.change("text") {
        let field = match field.split_once(':') {
            Some((kind @ ("cell" | "point"), _)) => kind.to_owned(),
            _ => field.replace('_', "-"),
        };
        let spell = |value| text(value).map(|text| spelled(text, tag, language));
        let (before, after) = excerpt(spell(old), spell(new));
        return Some(said(&field, before, after));
    }
    let (old, new) = row.change("state")?;
    let state = |value| text(value).map(|state| word("history-wording", &state, language));
    Some(said("wording-state", state(old), state(new)))
}

/// What became of a row that is not a wording.
fn of_record(view: &View<'_>, row: &Named<'_>, language: Language, fields: &mut Vec<FieldChange>) -> Result<()> {
    let table = row.row.table.as_str();
    let plain =
        |field: &str, before, after| FieldChange { field: label(field, language), language: None, before, after };
    if let Some((old, new)) = row.change("deleted_at").filter(|_| row.row.operation == Operation::Update) {
        let was_there = matches!(old, Some(Value::Null));
        let is_there = matches!(new, Some(Value::Null));
        let key = row.row.key();
        let name = match key.first() {
            Some(Value::Blob(id)) => owner_name(view, id, language)?.unwrap_or_default(),
            _ => String::new(),
        };
        fields.push(FieldChange {
            field: record_label(table, language),
            language: None,
            before: was_there.then(|| name.clone()),
            after: is_there.then_some(name),
        });
    }
    of_sheet(view, row, language, fields)?;
    for (_, column, field, says) in FIELDS.iter().filter(|(of, ..)| *of == table) {
        let Some((old, new)) = row.change(column) else { continue };
        if matches!(says, Says::Silent) {
            if row.row.operation == Operation::Update {
                fields.push(plain(field, None, None));
            }
            continue;
        }
        let before = say(view, *says, column, old, language)?;
        let after = say(view, *says, column, new, language)?;
        if before.is_some() || after.is_some() {
            fields.push(plain(field, before, after));
        }
    }
    for (_, mantissa, scale, field) in DECIMALS.iter().filter(|(of, ..)| *of == table) {
        // An update may change one of the two and leave the other, which its changeset then doesn't hold.
        if row.change(mantissa).is_some() || row.change(scale).is_some() {
            let number = |m, s| decimal(m, s, language);
            let before = number(row.before(mantissa), row.before(scale));
            let after = number(row.after(mantissa).or(row.before(mantissa)), row.after(scale).or(row.before(scale)));
            if before.is_some() || after.is_some() {
                fields.push(plain(field, before, after));
            }
        }
    }
    Ok(())
}

fn record_label(table: &str, language: Language) -> String {
    if let Some(concept) = record::ALL.iter().find(|concept| concept.table == table) {
        return concept.kind.message().text(language);
    }
    if let Some(part) = record::ALL.iter().flat_map(|concept| concept.parts).find(|part| part.table == table) {
        return part.label().text(language);
    }
    let field = match table {
        "passage" => "passage",
        "plan_node" => "node",
        "indicator" => "indicator",
        "indicator_value" => "indicator-value",
        "packet_item" => "packet-item",
        "packet_reader" => "reader",
        "packet_template" => "packet-template",
        "classification" => "classification",
        "plan_opinion" => "opinion",
        "plan_version" => "plan-version",
        "plan_line" => "plan-line",
        "comment" => "comment",
        "kept_pdf" => "kept-pdf",
        "printing" => "printing",
        "attachment" => "attachment",
        "chain_link" => "chain-link",
        _ => "record",
    };
    label(field, language)
}

/// The fields of a record that is kept as a sheet, or of a row of one of its parts, by their description.
fn of_sheet(view: &View<'_>, row: &Named<'_>, language: Language, fields: &mut Vec<FieldChange>) -> Result<()> {
    let Some(described) = record::of_table(&row.row.table) else { return Ok(()) };
    let mut push = |field: String, before: Option<String>, after: Option<String>| {
        if before.is_some() || after.is_some() {
            fields.push(FieldChange { field, language: None, before, after });
        }
    };
    let states = record::ALL.iter().find(|concept| concept.table == row.row.table).and_then(|concept| concept.states);
    if let Some((states, (old, new))) = states.zip(row.change("state")) {
        let state = |value| text(value).map(|state| states.set.message(&state).text(language));
        push(label("state", language), state(old), state(new));
    }
    for field in described.iter().filter(|field| !field.is_text()) {
        let Some((old, new)) = row.change(field.name) else { continue };
        let says = match field.holds {
            Holds::Date => Says::Date,
            Holds::Record(_) => Says::Name,
            Holds::Flag => Says::YesNo,
            Holds::Word(set) => Says::Word(set.area),
            Holds::Decimal(scale) => Says::Decimal(scale),
            Holds::Money => Says::Money,
            _ => Says::Plain,
        };
        let value = |value: Option<&Value>| match value {
            None | Some(Value::Null) => Ok(None),
            value => say(view, says, field.name, value, language),
        };
        push(field.label().text(language), value(old)?, value(new)?);
    }
    Ok(())
}

fn say(view: &View<'_>, says: Says, column: &str, value: Option<&Value>, language: Language) -> Result<Option<String>> {
    let Some(value) = value else { return Ok(None) };
    Ok(match says {
        Says::Word(area) => text(Some(value)).map(|stored| word(area, &stored, language)),
        Says::Date => text(Some(value)).map(|stored| match stored.parse::<NaiveDate>() {
            Ok(date) => format::date(language, date),
            Err(_) => stored,
        }),
        Says::Name => referred(view, column, value, language)?,
        Says::Languages => text(Some(value)).map(|stored| match serde_json::from_str::<Vec<Language>>(&stored) {
            Ok(languages) => languages.into_iter().map(Language::own_name).collect::<Vec<_>>().join(", "),
            Err(_) => stored,
        }),
        Says::Plain => text(Some(value)),
        Says::Decimal(scale) => match value {
            Value::Integer(number) => Some(format::fixed(language, *number, scale)),
            _ => None,
        },
        Says::Money => {
            text(Some(value)).and_then(|stored| record::stored_money(&stored)).map(|money| money.in_digits(language))
        }
        Says::YesNo => {
            let yes = !matches!(value, Value::Null | Value::Integer(0));
            Some(if yes { messages::history_value_yes() } else { messages::history_value_no() }.text(language))
        }
        Says::Silent => None,
    })
}

fn decimal(mantissa: Option<&Value>, scale: Option<&Value>, language: Language) -> Option<String> {
    match (mantissa, scale) {
        (Some(Value::Integer(mantissa)), Some(Value::Integer(scale))) => {
            Some(format::decimal(language, *mantissa, u8::try_from(*scale).ok()?))
        }
        (Some(Value::Integer(mantissa)), _) => Some(format::number(language, *mantissa)),
        _ => None,
    }
}

/// Trims two long texts to where they begin to differ.
fn excerpt(before: Option<String>, after: Option<String>) -> (Option<String>, Option<String>) {
    let same = match (&before, &after) {
        (Some(before), Some(after)) => before.chars().zip(after.chars()).take_while(|(a, b)| a == b).count(),
        _ => 0,
    };
    let trim = |text: String| {
        let length = text.chars().count();
        if length <= SHOWN {
            return text;
        }
        let skipped = same.saturating_sub(LEAD).min(length.saturating_sub(SHOWN));
        let shown: String = text.chars().skip(skipped).take(SHOWN).collect();
        let (head, tail) = (if skipped > 0 { "…" } else { "" }, if skipped + SHOWN < length { "…" } else { "" });
        format!("{head}{shown}{tail}")
    };
    (before.map(trim), after.map(trim))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_closed_set_is_said() {
        let sets: &[(&str, &[&str])] = &[
            ("chain-verb", &["answers", "promises", "fulfils", "funds", "reports"]),
            ("attachment-role", &["signed_original", "draft", "translation", "scan", "photograph", "other"]),
            ("directory-country", &["KR", "UZ", "other"]),
            ("directory-kind", &["ministry", "committee", "agency", "university", "centre", "association", "other"]),
            ("history-passage", &["heading", "paragraph", "list_item", "table", "figure", "note"]),
            ("history-wording", &["original", "translated", "reviewed"]),
            ("language", &["ko", "uz", "uz-Cyrl", "ru", "en"]),
            ("member-role", &["deputy_chairman", "policy_officer", "interpreter", "protocol_officer"]),
            ("packet-purpose", &["meeting", "visit", "report"]),
            ("packet-editions", &["one", "side_by_side", "each"]),
            ("packet-orientation", &["portrait", "landscape"]),
            ("printing-way", &["printer", "file", "bundle"]),
            ("plan-place", &["drafter", "reviewer", "approver"]),
            ("plan-verdict", &["agrees", "remarks", "returns"]),
            (
                "plan-state",
                &["idea", "draft", "in_review", "returned", "approved", "in_force", "superseded", "withdrawn"],
            ),
        ];
        for (area, words) in sets {
            for stored in *words {
                assert_ne!(word(area, stored, Language::Korean), *stored, "{area}");
            }
        }
        for (table, column, _, says) in FIELDS {
            if let Says::Word(area) = says {
                assert!(sets.iter().any(|(known, _)| known == area), "{table}.{column}: {area}");
            }
        }
    }

    #[test]
    fn a_long_text_is_shown_where_it_changed() {
        let before = format!("{}경제{}", "가".repeat(500), "나".repeat(500));
        let after = format!("{}전자정부{}", "가".repeat(500), "나".repeat(500));
        let (before, after) = excerpt(Some(before), Some(after));
        let (before, after) = (before.unwrap(), after.unwrap());
        assert!(before.starts_with("…가") && before.contains("경제") && before.ends_with('…'), "{before}");
        assert!(after.contains("전자정부"), "{after}");
        assert!(after.chars().count() <= SHOWN + 2);
        assert_eq!(excerpt(None, Some("짧은 글".into())), (None, Some("짧은 글".into())));
    }

    #[test]
    fn every_text_of_an_office_that_was_just_founded_is_called_by_words() {
        let fixture = crate::testing::Fixture::new();
        let office = fixture.create();
        for language in Language::ALL {
            let filter = crate::history::HistoryFilter::default();
            let page = office.read(|view| crate::history::page(view, &filter, language)).unwrap();
            let fields: Vec<_> = page.entries.iter().flat_map(|entry| &entry.fields).collect();
            assert!(fields.len() > 20, "{language}");
            for field in fields {
                assert!(!field.field.starts_with("history-"), "{language}: {}", field.field);
            }
        }
    }
}
