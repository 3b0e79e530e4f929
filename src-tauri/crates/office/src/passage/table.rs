//! The shape of a passage: how a list item counts, the rows and cells of a table, what a figure shows.
//!
//! A table is a grid: each row has a cell for each column. A cell that goes over several columns or rows covers the others
//! of them; these stay in the grid with a span of nothing, and have no words. A span lies wholly in the head of its table or
//! wholly below it.

use std::ops::Range;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

use super::figure::Figure;
use crate::CellId;
use crate::wording::TEXT;

/// Where the words of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Center,
    /// At the right, as numbers.
    Right,
}

/// A cell of a table: its words are wordings of the passage under the field `cell:<id>`. One that another covers goes over
/// 0 columns and 0 rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ShapeCell {
    pub(crate) id: CellId,
    #[serde(default = "one")]
    pub(crate) columns: u16,
    #[serde(default = "one")]
    pub(crate) rows: u16,
}

fn one() -> u16 {
    1
}

impl ShapeCell {
    pub(crate) fn new() -> Self {
        Self { id: CellId::new(), columns: 1, rows: 1 }
    }

    fn covered() -> Self {
        Self { columns: 0, rows: 0, ..Self::new() }
    }

    pub(crate) fn is_covered(&self) -> bool {
        self.columns == 0 || self.rows == 0
    }

    /// The field of the cell's wordings.
    pub(crate) fn field(&self) -> String {
        field_of(self.id)
    }
}

/// The field of a cell's wordings.
pub(crate) fn field_of(cell: CellId) -> String {
    format!("cell:{cell}")
}

/// The field of a passage's own wordings, or of those of a cell.
pub(crate) fn field_in(cell: Option<CellId>) -> String {
    cell.map_or_else(|| TEXT.to_owned(), field_of)
}

/// The cell whose wordings have this field; none where it is no cell's.
pub(crate) fn cell_of(field: &str) -> Option<CellId> {
    field.strip_prefix("cell:")?.parse().ok()
}

/// What a passage is made of besides its words.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Shape {
    /// Whether a list item counts.
    pub(crate) ordered: bool,
    /// How many rows at the top of a table are its head.
    pub(crate) header_rows: u16,
    /// The widths of the columns, in proportion.
    pub(crate) widths: Vec<u16>,
    /// Where the words of each column stand.
    pub(crate) align: Vec<Align>,
    /// The cells, row by row.
    pub(crate) rows: Vec<Vec<ShapeCell>>,
    /// What a figure shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) figure: Option<Figure>,
}

impl Shape {
    /// An empty table with one row as its head.
    pub(crate) fn table(rows: u16, columns: u16) -> Self {
        Self { header_rows: 1, ..Self::of_size(rows.clamp(1, 200).into(), columns.clamp(1, 12).into()) }
    }

    /// An empty table of any size, without a head.
    pub(crate) fn of_size(rows: usize, columns: usize) -> Self {
        Self {
            widths: vec![1; columns],
            align: vec![Align::Left; columns],
            rows: (0..rows).map(|_| (0..columns).map(|_| ShapeCell::new()).collect()).collect(),
            ..Self::default()
        }
    }

    /// The cells that have words, row by row.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &ShapeCell> {
        self.rows.iter().flatten().filter(|cell| !cell.is_covered())
    }

    /// Puts a row of empty cells after the row at `after`; what goes over both its neighbours goes over it too.
    pub(crate) fn insert_row(&mut self, after: usize) {
        let place = (after + 1).min(self.rows.len());
        let mut row: Vec<ShapeCell> = self.widths.iter().map(|_| ShapeCell::new()).collect();
        for area in self.spans().filter(|area| area.rows.start < place && place < area.rows.end).collect::<Vec<_>>() {
            row[area.columns.clone()].fill_with(ShapeCell::covered);
            self.rows[area.rows.start][area.columns.start].rows += 1;
        }
        self.rows.insert(place, row);
        if place < self.header_rows.into() {
            self.header_rows += 1;
        }
    }

    /// Puts a column of empty cells after the column at `after`; what goes over both its neighbours goes over it too.
    pub(crate) fn insert_column(&mut self, after: usize) {
        let place = (after + 1).min(self.widths.len());
        let mut column: Vec<ShapeCell> = self.rows.iter().map(|_| ShapeCell::new()).collect();
        for area in
            self.spans().filter(|area| area.columns.start < place && place < area.columns.end).collect::<Vec<_>>()
        {
            column[area.rows.clone()].fill_with(ShapeCell::covered);
            self.rows[area.rows.start][area.columns.start].columns += 1;
        }
        self.widths.insert(place, 1);
        self.align.insert(place, Align::Left);
        for (row, cell) in self.rows.iter_mut().zip(column) {
            row.insert(place, cell);
        }
    }

    /// Takes a row away; the last one stays. A cell that goes on below keeps its words there.
    pub(crate) fn delete_row(&mut self, row: usize) {
        if self.rows.len() < 2 || row >= self.rows.len() {
            return;
        }
        for area in self.spans().filter(|area| area.rows.contains(&row)).collect::<Vec<_>>() {
            let (top, left) = (area.rows.start, area.columns.start);
            self.rows[top][left].rows -= 1;
            if top == row && area.rows.len() > 1 {
                let kept = self.rows[top][left].clone();
                self.rows[top + 1][left] = kept;
            }
        }
        self.rows.remove(row);
        if row < self.header_rows.into() {
            self.header_rows -= 1;
        }
        self.set_header_rows(self.header_rows);
    }

    /// Takes a column away; the last one stays. A cell that goes on beyond it keeps its words there.
    pub(crate) fn delete_column(&mut self, column: usize) {
        if self.widths.len() < 2 || column >= self.widths.len() {
            return;
        }
        for area in self.spans().filter(|area| area.columns.contains(&column)).collect::<Vec<_>>() {
            let (top, left) = (area.rows.start, area.columns.start);
            self.rows[top][left].columns -= 1;
            if left == column && area.columns.len() > 1 {
                let kept = self.rows[top][left].clone();
                self.rows[top][left + 1] = kept;
            }
        }
        self.widths.remove(column);
        self.align.remove(column);
        for row in &mut self.rows {
            row.remove(column);
        }
    }

    /// Makes one cell of all between two cells, and of whatever these reach into; answers the cell that stays and those
    /// that it covers from now on. Nothing where one is not there, both are the same, or the head would be joined with the
    /// rows below it.
    pub(crate) fn merge(&mut self, one: CellId, other: CellId) -> Option<(CellId, Vec<CellId>)> {
        let (one, other) = (self.area(one)?, self.area(other)?);
        let mut rows = one.rows.start.min(other.rows.start)..one.rows.end.max(other.rows.end);
        let mut columns = one.columns.start.min(other.columns.start)..one.columns.end.max(other.columns.end);
        loop {
            let before = (rows.clone(), columns.clone());
            for area in self.spans() {
                if overlap(&area.rows, &rows) && overlap(&area.columns, &columns) {
                    rows = rows.start.min(area.rows.start)..rows.end.max(area.rows.end);
                    columns = columns.start.min(area.columns.start)..columns.end.max(area.columns.end);
                }
            }
            if before == (rows.clone(), columns.clone()) {
                break;
            }
        }
        let head = usize::from(self.header_rows);
        if rows.len() * columns.len() < 2 || (rows.start < head && head < rows.end) {
            return None;
        }
        let mut taken = Vec::new();
        for row in rows.clone() {
            for column in columns.clone() {
                let cell = &mut self.rows[row][column];
                if (row, column) != (rows.start, columns.start) {
                    if !cell.is_covered() {
                        taken.push(cell.id);
                    }
                    (cell.columns, cell.rows) = (0, 0);
                }
            }
        }
        let kept = &mut self.rows[rows.start][columns.start];
        kept.columns = u16::try_from(columns.len()).unwrap_or(1);
        kept.rows = u16::try_from(rows.len()).unwrap_or(1);
        Some((kept.id, taken))
    }

    /// Takes a cell that goes over several apart again; its words stay in the first.
    pub(crate) fn split(&mut self, cell: CellId) {
        let Some(area) = self.area(cell) else { return };
        for row in area.rows {
            for column in area.columns.clone() {
                let cell = &mut self.rows[row][column];
                (cell.columns, cell.rows) = (1, 1);
            }
        }
    }

    /// Says how many rows at the top are the head; at least one row stays below. What would go over its edge is taken apart.
    pub(crate) fn set_header_rows(&mut self, rows: u16) {
        let most = u16::try_from(self.rows.len() - 1).unwrap_or(0);
        self.header_rows = rows.min(most);
        let edge = usize::from(self.header_rows);
        let cut: Vec<CellId> = self
            .spans()
            .filter(|area| area.rows.start < edge && edge < area.rows.end)
            .map(|area| self.rows[area.rows.start][area.columns.start].id)
            .collect();
        for cell in cut {
            self.split(cell);
        }
    }

    /// Says where the words of a column stand.
    pub(crate) fn set_align(&mut self, column: usize, align: Align) {
        if let Some(place) = self.align.get_mut(column) {
            *place = align;
        }
    }

    /// Where the cells lie that cover others.
    fn spans(&self) -> impl Iterator<Item = Area> + '_ {
        self.areas().filter(|area| area.rows.len() * area.columns.len() > 1)
    }

    fn areas(&self) -> impl Iterator<Item = Area> + '_ {
        self.rows.iter().enumerate().flat_map(|(row, cells)| {
            cells.iter().enumerate().filter(|(_, cell)| !cell.is_covered()).map(move |(column, cell)| Area {
                rows: row..row + usize::from(cell.rows),
                columns: column..column + usize::from(cell.columns),
            })
        })
    }

    fn area(&self, cell: CellId) -> Option<Area> {
        let is_it = |area: &Area| self.rows[area.rows.start][area.columns.start].id == cell;
        self.areas().find(is_it)
    }
}

/// The part of a table over which a cell goes.
struct Area {
    rows: Range<usize>,
    columns: Range<usize>,
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

impl ToSql for Shape {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text =
            serde_json::to_string(self).map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        Ok(ToSqlOutput::from(text))
    }
}

impl FromSql for Shape {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Null => Ok(Self::default()),
            _ => serde_json::from_str(value.as_str()?).map_err(FromSqlError::other),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_table_grows_and_shrinks_but_never_to_nothing() {
        let mut shape = Shape::table(2, 2);
        shape.insert_row(0);
        shape.insert_column(1);
        assert_eq!((shape.rows.len(), shape.widths.len(), shape.rows[0].len()), (3, 3, 3));
        for _ in 0..5 {
            shape.delete_row(0);
            shape.delete_column(0);
        }
        assert_eq!((shape.rows.len(), shape.widths.len(), shape.rows[0].len(), shape.header_rows), (1, 1, 1, 0));
    }

    #[test]
    fn cells_become_one_and_are_taken_apart() {
        let mut shape = Shape::table(4, 3);
        let id = |shape: &Shape, row: usize, column: usize| shape.rows[row][column].id;
        let (corner, beside, below) = (id(&shape, 1, 0), id(&shape, 1, 1), id(&shape, 2, 0));
        assert!(shape.merge(id(&shape, 0, 0), corner).is_none(), "the head stays apart from what is below it");
        assert!(shape.merge(corner, corner).is_none());
        assert_eq!(shape.merge(beside, corner), Some((corner, vec![beside])));
        // What is half within is taken in whole.
        let (kept, taken) = shape.merge(below, beside).unwrap_or_else(|| shape.merge(below, corner).unwrap());
        assert_eq!((kept, taken), (corner, vec![below, id(&shape, 2, 1)]));
        assert_eq!((shape.rows[1][0].columns, shape.rows[1][0].rows), (2, 2));
        shape.insert_row(1);
        shape.insert_column(0);
        assert_eq!((shape.rows[1][0].columns, shape.rows[1][0].rows), (3, 3));
        shape.delete_row(1);
        assert_eq!((shape.rows[1][0].id, shape.rows[1][0].rows), (corner, 2), "its words go on below");
        shape.delete_column(0);
        assert_eq!((shape.rows[1][0].id, shape.rows[1][0].columns), (corner, 2));
        shape.split(corner);
        assert!(shape.rows.iter().flatten().all(|cell| (cell.columns, cell.rows) == (1, 1)));
    }

    proptest! {
        /// Whatever is done with a table, each place of its grid belongs to one cell, and no cell goes over the head's edge.
        #[test]
        fn every_place_belongs_to_one_cell(steps in prop::collection::vec((0..7usize, 0..5usize, 0..5usize), 0..24)) {
            let mut shape = Shape::table(3, 3);
            for (step, one, other) in steps {
                let place = |at: usize, column: usize| {
                    let row = &shape.rows[at % shape.rows.len()];
                    row[column % row.len()].id
                };
                let (first, second) = (place(one, other), place(other, one));
                match step {
                    0 => shape.insert_row(one),
                    1 => shape.insert_column(one),
                    2 => shape.delete_row(one),
                    3 => shape.delete_column(one),
                    4 => drop(shape.merge(first, second)),
                    5 => shape.split(first),
                    _ => shape.set_header_rows(u16::try_from(one).unwrap()),
                }
                let columns = shape.widths.len();
                prop_assert_eq!(shape.align.len(), columns);
                prop_assert!(shape.rows.iter().all(|row| row.len() == columns));
                let mut covered = vec![vec![0; columns]; shape.rows.len()];
                for area in shape.areas() {
                    prop_assert!(area.rows.end <= shape.rows.len() && area.columns.end <= columns);
                    let head = usize::from(shape.header_rows);
                    prop_assert!(area.rows.end <= head || head <= area.rows.start);
                    for row in area.rows {
                        for column in area.columns.clone() {
                            covered[row][column] += 1;
                        }
                    }
                }
                prop_assert!(covered.iter().flatten().all(|count| *count == 1));
            }
        }
    }
}
