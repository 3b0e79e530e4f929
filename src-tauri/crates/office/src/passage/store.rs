//! Passages in the file.

use hamkor_language::{Language, WrittenLanguage};
use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;

use super::figure::ALTERNATIVE;
use super::{Cell, Numbers, Passage, PassageKind, Shape, Table};
use crate::storage::millis;
use crate::wording::{TEXT, Texts};
use crate::{Error, PassageId, PlanId, Rank, Result, Tx, View};

/// A passage as it stands in the file.
pub(crate) struct StoredPassage {
    pub(crate) id: PassageId,
    pub(crate) plan: PlanId,
    pub(crate) kind: PassageKind,
    pub(crate) level: u8,
    pub(crate) shape: Shape,
    pub(crate) rank: Rank,
}

impl StoredPassage {
    fn of_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            plan: row.get("owner")?,
            kind: row.get("kind")?,
            level: row.get("level")?,
            shape: row.get("shape")?,
            rank: row.get("rank")?,
        })
    }
}

/// A passage that is about to be written.
pub(crate) struct NewPassage {
    pub(crate) plan: PlanId,
    pub(crate) after: Option<PassageId>,
    pub(crate) kind: PassageKind,
    pub(crate) level: u8,
    pub(crate) shape: Shape,
}

/// Writes a new passage after another, or at the beginning.
pub(crate) fn insert(tx: &Tx<'_>, new: &NewPassage) -> Result<PassageId> {
    insert_at(tx, new, &rank_after(tx, new.plan, new.after, None)?)
}

/// Writes a new passage at a place of its own in the order.
pub(crate) fn insert_at(tx: &Tx<'_>, new: &NewPassage, rank: &Rank) -> Result<PassageId> {
    let id = PassageId::new();
    tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":id": id,
        ":plan": new.plan,
        ":rank": rank,
        ":kind": new.kind,
        ":level": new.level,
        ":shape": new.shape,
        ":now": millis(tx.now()),
    })?;
    Ok(id)
}

/// The rank between a passage and the one that follows it; `moving` is left out of account.
pub(super) fn rank_after(
    view: &View<'_>,
    plan: PlanId,
    after: Option<PassageId>,
    moving: Option<PassageId>,
) -> Result<Rank> {
    let passages: Vec<StoredPassage> =
        stored(view, plan)?.into_iter().filter(|passage| Some(passage.id) != moving).collect();
    let place = match after {
        None => 0,
        Some(after) => passages.iter().position(|passage| passage.id == after).ok_or(Error::PassageNotFound)? + 1,
    };
    let before = place.checked_sub(1).map(|place| &passages[place].rank);
    Ok(Rank::between(before, passages.get(place).map(|passage| &passage.rank)))
}

/// The passages of a plan, in their order.
pub(crate) fn stored(view: &View<'_>, plan: PlanId) -> Result<Vec<StoredPassage>> {
    let mut statement = view.connection().prepare_cached(include_str!("of_plan.sql"))?;
    let rows = statement.query_map(named_params! { ":plan": plan }, StoredPassage::of_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One passage that is not deleted.
pub(crate) fn one(view: &View<'_>, id: PassageId) -> Result<StoredPassage> {
    view.connection()
        .prepare_cached(
            "SELECT id, owner, kind, level, shape, rank FROM passage WHERE id = :id AND deleted_at IS NULL",
        )?
        .query_row(named_params! { ":id": id }, StoredPassage::of_row)
        .optional()?
        .ok_or(Error::PassageNotFound)
}

/// The plan that a passage stands in.
pub(crate) fn plan_of(view: &View<'_>, id: PassageId) -> Result<PlanId> {
    Ok(one(view, id)?.plan)
}

/// Whose a passage is, and what it is.
pub(crate) fn place(view: &View<'_>, id: PassageId) -> Result<Place> {
    one(view, id).map(|passage| Place { plan: passage.plan, kind: passage.kind })
}

/// Whose a passage is, and what it is.
pub(crate) struct Place {
    pub(crate) plan: PlanId,
    pub(crate) kind: PassageKind,
}

/// Every text of a plan's passages: whose it is and under which field.
pub(crate) fn units(view: &View<'_>, plan: PlanId) -> Result<Vec<(Uuid, String)>> {
    let mut units = Vec::new();
    for passage in stored(view, plan)? {
        if passage.kind == PassageKind::Table {
            units.extend(passage.shape.cells().map(|cell| (passage.id.0, cell.field())));
        } else {
            units.push((passage.id.0, TEXT.to_owned()));
            if passage.kind == PassageKind::Figure {
                units.push((passage.id.0, ALTERNATIVE.to_owned()));
            }
        }
    }
    Ok(units)
}

/// The passages of a plan in every language, numbered for a reader.
pub(crate) fn of_plan(
    view: &View<'_>,
    plan: PlanId,
    texts: &Texts,
    source: WrittenLanguage,
    language: Language,
) -> Result<Vec<Passage>> {
    let mut numbers = Numbers::new(crate::plan::numbering(view, plan)?);
    Ok(stored(view, plan)?
        .into_iter()
        .map(|stored| {
            let number = numbers.next(stored.kind, stored.level, stored.shape.ordered, language);
            let table = (stored.kind == PassageKind::Table).then(|| Table {
                header_rows: stored.shape.header_rows,
                widths: stored.shape.widths.clone(),
                align: stored.shape.align.clone(),
                rows: stored
                    .shape
                    .rows
                    .iter()
                    .map(|row| {
                        row.iter()
                            .map(|cell| Cell {
                                id: cell.id,
                                columns: cell.columns,
                                rows: cell.rows,
                                wordings: texts.wordings(stored.id.0, &cell.field(), source, language),
                                inline: texts.inline(stored.id.0, &cell.field()),
                            })
                            .collect()
                    })
                    .collect(),
            });
            Passage {
                id: stored.id,
                kind: stored.kind,
                level: stored.level,
                ordered: stored.shape.ordered,
                number,
                wordings: texts.wordings(stored.id.0, TEXT, source, language),
                inline: texts.inline(stored.id.0, TEXT),
                table,
                figure: stored.shape.figure,
                alternatives: texts.wordings(stored.id.0, ALTERNATIVE, source, language),
            }
        })
        .collect())
}
