//! Tables, cell by cell.

use std::collections::HashMap;

use hamkor_language::Language;

use super::view::{Became, ComparedCell, ComparedRow, ComparedTable};
use super::{ContentPassage, field_runs};
use crate::CellId;
use crate::compare::{align, is_same};
use crate::passage::ShapeCell;

/// What the fields of cells begin with.
pub(super) const CELL: &str = "cell:";

/// Compares the tables of two passages; nothing where neither has one.
pub(super) fn compare(
    old: Option<&ContentPassage>,
    new: Option<&ContentPassage>,
    language: Language,
) -> Option<ComparedTable> {
    let rows = |of: Option<&ContentPassage>| of.map(|passage| passage.shape.rows.clone()).unwrap_or_default();
    let (before, after) = (rows(old), rows(new));
    if before.is_empty() && after.is_empty() {
        return None;
    }
    // Where the two are joined otherwise, no span of the one fits the other: each place of the grid then stands by itself.
    let joined = old.is_none() || new.is_none() || before == after;
    let cell = |was: Option<&ShapeCell>, is: Option<&ShapeCell>| {
        let shape = is.or(was)?;
        if joined && shape.is_covered() {
            return None;
        }
        let (columns, rows) = if joined { (shape.columns, shape.rows) } else { (1, 1) };
        let of = |passage, cell: Option<&ShapeCell>| cell.and(passage);
        let runs = field_runs(of(old, was), of(new, is), &shape.field(), language);
        let change = Became::of(was.is_some(), is.is_some(), !is_same(&runs));
        Some(ComparedCell { change, columns, rows, runs })
    };
    let rows = aligned_rows(&before, &after).into_iter().map(|(was, is)| {
        let empty = Vec::new();
        let (was_cells, is_cells) = (was.unwrap_or(&empty), is.unwrap_or(&empty));
        let ids = |cells: &[ShapeCell]| cells.iter().map(|cell| cell.id).collect::<Vec<_>>();
        let cells: Vec<ComparedCell> = align(&ids(was_cells), &ids(is_cells))
            .into_iter()
            .filter_map(|pair| cell(pair.old.map(|at| &was_cells[at]), pair.new.map(|at| &is_cells[at])))
            .collect();
        let changed = cells.iter().any(|cell| cell.change != Became::Same);
        ComparedRow { change: Became::of(was.is_some(), is.is_some(), changed), cells }
    });
    let header_rows = new.or(old).map_or(0, |passage| passage.shape.header_rows);
    Some(ComparedTable { header_rows, rows: rows.collect() })
}

type Row = Vec<ShapeCell>;

/// The rows of both tables. A row has no identity: it is the one with which it shares a cell.
fn aligned_rows<'a>(before: &'a [Row], after: &'a [Row]) -> Vec<(Option<&'a Row>, Option<&'a Row>)> {
    let mut home: HashMap<CellId, usize> = HashMap::new();
    for (at, row) in before.iter().enumerate() {
        home.extend(row.iter().map(|cell| (cell.id, at)));
    }
    let mut taken = vec![false; before.len()];
    let keys: Vec<usize> = after
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let same = row.iter().filter_map(|cell| home.get(&cell.id).copied()).find(|place| !taken[*place]);
            if let Some(place) = same {
                taken[place] = true;
            }
            same.unwrap_or(before.len() + at)
        })
        .collect();
    let places: Vec<usize> = (0..before.len()).collect();
    align(&places, &keys)
        .into_iter()
        .map(|pair| (pair.old.map(|at| &before[at]), pair.new.map(|at| &after[at])))
        .collect()
}
