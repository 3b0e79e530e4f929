//! What a field of the records in a list must be.

use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use super::select::{Bindings, minor};
use crate::record::actions::parsed;
use crate::record::concept::{Concept, Field, Holds};
use crate::{Error, Result};

/// What a field must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "RecordCondition")]
pub struct Condition {
    /// The field.
    pub field: String,
    /// What is asked of it.
    pub test: Test,
}

/// What is asked of a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "RecordTest")]
pub enum Test {
    /// It holds one of these, as they are written back.
    AnyOf(Vec<String>),
    /// It lies between these, both counted; nothing means without an end.
    Between(Option<String>, Option<String>),
    /// It has these words, in any script; what reads the same in every language has this text in it.
    Has(String),
    /// It holds nothing.
    Empty,
    /// It holds something.
    Filled,
}

/// A condition as SQL about the concept's own row, `own`.
///
/// # Errors
/// When the kind has no such field, or a value is none that it could hold.
pub(super) fn sql(concept: &'static Concept, condition: &Condition, bindings: &mut Bindings) -> Result<String> {
    let field = concept
        .fields
        .iter()
        .find(|field| field.name == condition.field)
        .ok_or_else(|| Error::unexpected(format!("{} has no field {}", concept.table, condition.field)))?;
    if field.is_text() {
        return Ok(of_text(field, &condition.test, bindings));
    }
    let column = format!("own.{}", field.name);
    Ok(match &condition.test {
        Test::Empty => format!("{column} IS NULL"),
        Test::Filled => format!("{column} IS NOT NULL"),
        Test::Has(words) => has(&column, words, bindings),
        Test::AnyOf(values) => {
            let mut any = Vec::new();
            for value in values {
                // A record is named by its kind too, but ids are the same only by being the same record.
                let value = bindings.bind(value_of(field, value)?);
                any.push(if let Holds::Flag = field.holds {
                    format!("coalesce({column}, FALSE) = {value}")
                } else {
                    format!("{column} = {value}")
                });
            }
            if any.is_empty() { "TRUE".to_owned() } else { format!("({})", any.join(" OR ")) }
        }
        Test::Between(first, last) => {
            let mut both = vec![format!("{column} IS NOT NULL")];
            for (sign, end) in [(">=", first), ("<=", last)] {
                if let Some(end) = end {
                    let value = bindings.bind(value_of(field, end)?);
                    both.push(if let Holds::Money = field.holds {
                        // An amount lies between none of another currency.
                        let same = format!("substr({column}, -3) = substr({value}, -3)");
                        format!("{same} AND {} {sign} {}", minor(&column), minor(&value))
                    } else {
                        format!("{column} {sign} {value}")
                    });
                }
            }
            both.join(" AND ")
        }
    })
}

fn of_text(field: &Field, test: &Test, bindings: &mut Bindings) -> String {
    let there = format!("SELECT 1 FROM wording WHERE owner = own.id AND field = '{}'", field.name);
    match test {
        Test::Empty => format!("NOT EXISTS ({there})"),
        Test::Has(words) if words.trim().is_empty() => "TRUE".to_owned(),
        Test::Has(words) => {
            let words = bindings.bind(Value::Text(words.clone()));
            format!("EXISTS ({there} AND has_words(text, language, {words}))")
        }
        // A text is neither chosen nor between two others.
        Test::Filled | Test::AnyOf(_) | Test::Between(..) => format!("EXISTS ({there})"),
    }
}

/// SQLite's own `lower` knows no letter beyond ASCII, so `folded` is a function of the connection.
fn has(column: &str, words: &str, bindings: &mut Bindings) -> String {
    if words.trim().is_empty() {
        return "TRUE".to_owned();
    }
    let words = bindings.bind(Value::Text(crate::storage::folded(words.trim())));
    format!("instr(folded({column}), {words}) > 0")
}

fn value_of(field: &Field, written: &str) -> Result<Value> {
    let columns = parsed(field, Some(written))?;
    columns.into_iter().next().map(|(_, value)| value).ok_or(Error::RecordNotFound)
}
