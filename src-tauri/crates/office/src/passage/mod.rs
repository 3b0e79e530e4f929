//! Passages: a text is an ordered list of them (a heading, a paragraph, a list item, a table, a source note), each with
//! an identity of its own, so that languages line up and two people at two paragraphs never collide.
//!
//! Splitting, moving and deleting a passage act on all its languages at once.

mod actions;
mod figure;
pub mod inline;
mod number;
mod paste;
mod store;
mod structure;
mod table;
mod view;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

pub(crate) use actions::language_name;
pub use actions::{
    add, add_table, delete, delete_column, delete_row, insert_column, insert_row, mark, merge_cells, move_after, set,
    set_align, set_cell, set_header_rows, set_kind, split_cell, type_in,
};
pub(crate) use figure::ALTERNATIVE;
pub use figure::{Figure, add_figure, set_alternative, set_figure};
pub use inline::{Footnote, Inline, Link, Mark, Marks};
pub use number::Numbering;
pub(crate) use number::Numbers;
pub use paste::{PastedCell, PastedPassage, PastedTable, paste};
pub(crate) use store::{NewPassage, StoredPassage, insert, insert_at, of_plan, one, place, plan_of, stored, units};
pub use structure::{join, move_section, split};
pub use table::Align;
pub(crate) use table::{Shape, ShapeCell, cell_of, field_in, field_of as cell_field};
pub use view::{Cell, Passage, Table};

use crate::storage::word;

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum PassageKind {
    /// The heading of a section; its level says how deep.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list; ordered or not.
    ListItem,
    /// A table of cells.
    Table,
    /// An image or a plot.
    Figure,
    /// A note on the source.
    Note,
}

impl PassageKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [Self::Heading, Self::Paragraph, Self::ListItem, Self::Table, Self::Figure, Self::Note];

    /// The word that stands for the kind in the file and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list_item",
            Self::Table => "table",
            Self::Figure => "figure",
            Self::Note => "note",
        }
    }
}

impl ToSql for PassageKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for PassageKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        word(value, &Self::ALL, Self::as_str)
    }
}
