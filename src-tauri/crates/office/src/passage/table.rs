//! The shape of a passage: how a list item counts, and the rows and cells of a table.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

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

/// A cell of a table: its words are wordings of the passage under the field `cell:<id>`.
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
}

impl Shape {
    /// An empty table with one row as its head.
    pub(crate) fn table(rows: u16, columns: u16) -> Self {
        let (rows, columns) = (rows.clamp(1, 200), columns.clamp(1, 12));
        Self {
            header_rows: 1,
            widths: vec![1; columns.into()],
            align: vec![Align::Left; columns.into()],
            rows: (0..rows).map(|_| (0..columns).map(|_| ShapeCell::new()).collect()).collect(),
            ..Self::default()
        }
    }

    /// Puts a row of empty cells after the row at `after`.
    pub(crate) fn insert_row(&mut self, after: usize) {
        let row = self.widths.iter().map(|_| ShapeCell::new()).collect();
        self.rows.insert((after + 1).min(self.rows.len()), row);
    }

    /// Puts a column of empty cells after the column at `after`.
    pub(crate) fn insert_column(&mut self, after: usize) {
        let place = (after + 1).min(self.widths.len());
        self.widths.insert(place, 1);
        self.align.insert(place, Align::Left);
        for row in &mut self.rows {
            row.insert(place.min(row.len()), ShapeCell::new());
        }
    }

    /// Takes a row away; the last one stays.
    pub(crate) fn delete_row(&mut self, row: usize) {
        if self.rows.len() > 1 && row < self.rows.len() {
            self.rows.remove(row);
            self.header_rows = self.header_rows.min(u16::try_from(self.rows.len() - 1).unwrap_or(0));
        }
    }

    /// Takes a column away; the last one stays.
    pub(crate) fn delete_column(&mut self, column: usize) {
        if self.widths.len() > 1 && column < self.widths.len() {
            self.widths.remove(column);
            self.align.remove(column);
            for row in &mut self.rows {
                if column < row.len() {
                    row.remove(column);
                }
            }
        }
    }
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
    use super::Shape;

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
}
