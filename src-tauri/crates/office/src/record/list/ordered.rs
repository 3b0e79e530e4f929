//! Lists in an order that stands in an index already: by the name of what a field refers to, or by a text. The index is
//! walked until the part of the list that is asked for is full; what says nothing there comes behind, whichever way.

use hamkor_language::Language;
use rusqlite::types::Value;

use super::select::Bindings;
use crate::record::concept::{Concept, Field, Holds};
use crate::{RecordKind, Result, View};

/// Of so many names at most one record of the list is looked for: where names are many and records few, most names lead
/// nowhere, and putting the few in order is faster.
const NAMES_A_RECORD: u32 = 16;

/// An order to walk in.
pub(super) struct Ordered {
    /// The tables from which it is walked, each with what ties it to the list's own.
    pub(super) arms: Vec<Arm>,
    /// What is true of a record that stands nowhere in it.
    pub(super) rest: String,
}

/// One index in order.
pub(super) struct Arm {
    pub(super) table: &'static str,
    pub(super) condition: String,
}

impl Ordered {
    /// The order of a field; none where it stands in no index, or where walking it would take longer.
    pub(super) fn of(
        view: &View<'_>,
        concept: &Concept,
        field: &Field,
        language: Language,
        bindings: &mut Bindings,
    ) -> Result<Option<Self>> {
        let column = field.name;
        let reader = bindings.bind(Value::Text(language.tag().to_owned()));
        if is_kept(field) {
            let kind = concept.kind.as_str();
            let same = format!("kind = '{kind}' AND field = '{column}' AND language = {reader}");
            return Ok(Some(Self {
                arms: vec![Arm {
                    table: "listing_text",
                    condition: format!("ordered.record = own.id AND ordered.{}", same.replace("AND ", "AND ordered.")),
                }],
                rest: format!("NOT EXISTS (SELECT 1 FROM listing_text WHERE record = own.id AND {same})"),
            }));
        }
        let Holds::Record(kinds) = field.holds else { return Ok(None) };
        if !is_dense(view, concept.kind, kinds)? {
            return Ok(None);
        }
        let arm = |kind: &RecordKind| Arm {
            table: "listing_name",
            condition: format!(
                "own.{column} = ordered.record AND ordered.kind = '{}' AND ordered.language = {reader}",
                kind.as_str()
            ),
        };
        Ok(Some(Self {
            arms: kinds.iter().map(arm).collect(),
            rest: format!(
                "NOT EXISTS (SELECT 1 FROM listing_name WHERE record = own.{column} AND language = {reader})"
            ),
        }))
    }
}

/// Whether the order of a field's texts is kept: lists show it.
pub(crate) fn is_kept(field: &Field) -> bool {
    field.listed && (field.is_text() || matches!(field.holds, Holds::Plain))
}

/// Whether a list has records enough for the names that its field can refer to.
fn is_dense(view: &View<'_>, own: RecordKind, kinds: &[RecordKind]) -> Result<bool> {
    let sql = "SELECT count(*) FROM listing WHERE kind = ?1";
    let count = |kind: RecordKind| -> Result<u32> {
        Ok(view.connection().prepare_cached(sql)?.query_row([kind], |row| row.get(0))?)
    };
    let names = kinds.iter().map(|kind| count(*kind)).sum::<Result<u32>>()?;
    Ok(names <= count(own)?.saturating_mul(NAMES_A_RECORD))
}
