//! Lists in an order that stands in an index already: by the name of what a field refers to, by a text, or by words of which
//! there are few. The index is walked until the part of the list that is asked for is full; what says nothing there comes
//! behind, whichever way.

use hamkor_language::Language;
use hamkor_language::collation::Collation;
use rusqlite::types::Value;

use super::select::Bindings;
use crate::closed_set::ClosedSet;
use crate::record::concept::{Concept, Field, Holds};
use crate::{RecordKind, Result, View};

/// Of so many names at most one record of the list is looked for: where names are many and records few, most names lead
/// nowhere, and putting the few in order is faster.
const NAMES_A_RECORD: u32 = 16;

/// An order to walk in.
pub(super) enum Ordered {
    /// That of names or texts.
    Keys {
        /// The tables from which it is walked, each with what ties it to the list's own.
        arms: Vec<Arm>,
        /// What is true of a record that stands nowhere in it.
        rest: String,
    },
    /// That of words: what is true of the records of each, one word behind the other.
    Words(Vec<String>),
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
        if let Holds::Word(set) = field.holds {
            return Ok(Some(Self::of_words(&format!("own.{column}"), in_order(set, language))));
        }
        let reader = bindings.bind(Value::Text(language.tag().to_owned()));
        if is_kept(field) {
            let kind = concept.kind.as_str();
            let same = format!("kind = '{kind}' AND field = '{column}' AND language = {reader}");
            return Ok(Some(Self::Keys {
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
        Ok(Some(Self::Keys {
            arms: kinds.iter().map(arm).collect(),
            rest: format!(
                "NOT EXISTS (SELECT 1 FROM listing_name WHERE record = own.{column} AND language = {reader})"
            ),
        }))
    }

    /// The order of a column that holds one of a few words.
    pub(super) fn of_words(column: &str, words: impl IntoIterator<Item = &'static str>) -> Self {
        let of_word = |word: &str| format!("{column} = '{word}'");
        let rest = format!("{column} IS NULL");
        Self::Words(words.into_iter().map(of_word).chain([rest]).collect())
    }
}

/// The words of a set by what they are called, in the reader's alphabet.
pub(super) fn in_order(set: ClosedSet, language: Language) -> Vec<&'static str> {
    let collation = Collation::new(language);
    let mut words = set.words.to_vec();
    words.sort_by_key(|word| collation.key(&set.message(word).text(language)));
    words
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
