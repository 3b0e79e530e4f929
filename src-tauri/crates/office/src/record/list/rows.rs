//! What the rows of a list say.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format};
use rusqlite::{OptionalExtension, named_params};

use super::Row;
use crate::history::record_name;
use crate::record::concept::{Concept, Field, Holds};
use crate::record::read::{Names, Reader};
use crate::record::{moves, store};
use crate::storage::moment;
use crate::wording::Texts;
use crate::{Error, RecordId, RecordRef, Result, View};

/// How many records of a concept there are in each state.
pub(super) fn counts(view: &View<'_>, concept: &Concept) -> Result<Vec<(Option<String>, u32)>> {
    let sql = "SELECT state, count(*) FROM listing WHERE kind = ?1 GROUP BY state";
    let mut statement = view.connection().prepare_cached(sql)?;
    let rows = statement.query_map([concept.kind], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The rows of these records.
pub(super) fn read(
    view: &View<'_>,
    concept: &'static Concept,
    columns: &[&'static Field],
    ids: &[RecordId],
    language: Language,
) -> Result<Vec<Row>> {
    let now = view.now().with_timezone(&Tashkent);
    let names = Names::default();
    let row = |id: &RecordId| {
        let reference = RecordRef { kind: concept.kind, id: *id };
        let stored = store::one(view, concept, *id)?;
        let texts =
            if columns.iter().any(|field| field.is_text()) { Texts::of_owner(view, id.0)? } else { Texts::default() };
        let reader = Reader { view, texts: &texts, language, names: &names };
        let (mut cells, mut amounts) = (Vec::with_capacity(columns.len()), Vec::with_capacity(columns.len()));
        for field in columns {
            amounts.push(if let Holds::Money = field.holds { stored.money(field.name)? } else { None });
            let text = if field.is_text() {
                texts.best(id.0, field.name, language)
            } else {
                reader.value(field, &stored)?.map(|(_, text)| text)
            };
            cells.push(text.unwrap_or_default());
        }
        let state: Option<String> = stored.get("state")?;
        let changed_at = moment(changed_at(view, *id)?)?.with_timezone(&Tashkent);
        Ok(Row {
            reference,
            name: record_name(view, reference, language)?,
            state_text: state.as_deref().and_then(|state| moves::state_text(concept, state, language)),
            ended: moves::ended(concept, state.as_deref()),
            state,
            cells,
            changed_text: format::moment_beside(language, &changed_at, &now),
            amounts,
        })
    };
    ids.iter().map(row).collect()
}

fn changed_at(view: &View<'_>, record: RecordId) -> Result<i64> {
    let mut statement = view.connection().prepare_cached("SELECT changed_at FROM listing WHERE record = :record")?;
    let found = statement.query_row(named_params! { ":record": record }, |row| row.get(0)).optional()?;
    found.ok_or(Error::OfficeDamaged)
}
