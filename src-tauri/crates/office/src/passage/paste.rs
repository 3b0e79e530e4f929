//! Taking in what another program put on the clipboard: the page reads its HTML, and the office makes passages of it.

use hamkor_language::{WrittenLanguage, messages};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use super::actions::change_passage;
use super::inline::{self, Inline};
use super::store;
use super::{NewPassage, PassageKind, Shape};
use crate::storage::millis;
use crate::wording::{self, TEXT, Texts};
use crate::{Error, Office, Outcome, PassageId, Result};

/// The most rows that a table takes from the clipboard.
const MOST_ROWS: usize = 500;
/// The most columns.
const MOST_COLUMNS: usize = 40;

/// A passage as it was pasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PastedPassage {
    /// What it is; never a figure.
    pub kind: PassageKind,
    /// How deep a heading or a list item stands, from 1; 0 for others.
    pub level: u8,
    /// Whether a list item counts.
    pub ordered: bool,
    /// The words; none of a table.
    pub inline: Vec<Inline>,
    /// The table, if it is one.
    pub table: Option<PastedTable>,
}

/// A table as it was pasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PastedTable {
    /// How many rows at the top are its head.
    pub header_rows: u16,
    /// The cells, row by row; those that another covers are not among them.
    pub rows: Vec<Vec<PastedCell>>,
}

/// A cell as it was pasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PastedCell {
    /// Over how many columns it goes.
    pub columns: u16,
    /// Over how many rows it goes.
    pub rows: u16,
    /// The words.
    pub inline: Vec<Inline>,
}

/// Writes `text` into a passage in one language and puts what was pasted after it, as one step; answers the last passage. A
/// passage that has no word in any language then goes.
///
/// # Errors
/// When the plan is closed to changes, the passage is not there or is a table, or a pasted table is too large.
pub fn paste(
    office: &Office,
    id: PassageId,
    language: WrittenLanguage,
    text: &[Inline],
    pasted: &[PastedPassage],
) -> Result<Outcome<PassageId>> {
    change_passage(office, id, messages::plan_history_pasted(), |tx, passage| {
        if passage.kind == PassageKind::Table {
            return Err(Error::PassageNotText);
        }
        let source = crate::plan::source_language(tx, passage.plan)?;
        wording::set(tx, id.0, TEXT, language, &inline::write(text), source)?;
        let mut last = id;
        for one in pasted {
            let (shape, cells) = match &one.table {
                Some(table) => shaped(table)?,
                None => (Shape { ordered: one.ordered, ..Shape::default() }, Vec::new()),
            };
            let kind = match one.kind {
                PassageKind::Figure => PassageKind::Paragraph,
                PassageKind::Table if one.table.is_none() => PassageKind::Paragraph,
                kind => kind,
            };
            let level = one.level.min(3);
            last = store::insert(tx, &NewPassage { plan: passage.plan, after: Some(last), kind, level, shape })?;
            for (field, runs) in cells {
                wording::set(tx, last.0, &field, language, &inline::write(runs), source)?;
            }
            if one.table.is_none() {
                wording::set(tx, last.0, TEXT, language, &inline::write(&one.inline), source)?;
            }
        }
        let empty =
            passage.kind != PassageKind::Figure && Texts::of_owner(tx, id.0)?.stored(id.0, TEXT).next().is_none();
        if last != id && empty {
            tx.connection()
                .prepare_cached("UPDATE passage SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
                .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
        }
        Ok(last)
    })
}

/// The field of a cell, and its words.
type Worded<'a> = (String, &'a [Inline]);

/// The shape of a pasted table, and the field of each of its cells with the words.
fn shaped(table: &PastedTable) -> Result<(Shape, Vec<Worded<'_>>)> {
    // As a browser lays a table out: each cell takes the next place in its row that none above it covers.
    let mut taken: Vec<Vec<Option<usize>>> = vec![Vec::new(); table.rows.len()];
    let cells: Vec<(usize, &PastedCell)> =
        table.rows.iter().enumerate().flat_map(|(row, cells)| cells.iter().map(move |cell| (row, cell))).collect();
    let too_large = || Error::TableTooLarge { rows: MOST_ROWS, columns: MOST_COLUMNS };
    if table.rows.len() > MOST_ROWS {
        return Err(too_large());
    }
    for (at, (row, cell)) in cells.iter().enumerate() {
        let column = taken[*row].iter().position(Option::is_none).unwrap_or(taken[*row].len());
        let end = column + usize::from(cell.columns.max(1));
        if end > MOST_COLUMNS {
            return Err(too_large());
        }
        let below = (row + usize::from(cell.rows.max(1))).min(table.rows.len());
        for line in &mut taken[*row..below] {
            if line.len() < end {
                line.resize(end, None);
            }
            line[column..end].iter_mut().filter(|place| place.is_none()).for_each(|place| *place = Some(at));
        }
    }
    let columns = taken.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let mut shape = Shape::of_size(table.rows.len().max(1), columns);
    let mut fields = Vec::new();
    for (at, (_, cell)) in cells.iter().enumerate() {
        let places = taken.iter().enumerate().flat_map(|(row, line)| {
            line.iter().enumerate().filter(move |(_, place)| **place == Some(at)).map(move |(column, _)| (row, column))
        });
        let places: Vec<(usize, usize)> = places.collect();
        let (Some(first), Some(last)) = (places.first(), places.last()) else { continue };
        let id = shape.rows[first.0][first.1].id;
        if first != last {
            shape.merge(id, shape.rows[last.0][last.1].id);
        }
        fields.push((super::table::field_of(id), cell.inline.as_slice()));
    }
    shape.set_header_rows(table.header_rows);
    Ok((shape, fields))
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;

    use super::*;
    use crate::passage;
    use crate::plan;
    use crate::testing::Fixture;

    fn cell(text: &str, columns: u16, rows: u16) -> PastedCell {
        PastedCell { columns, rows, inline: vec![Inline::plain(text)] }
    }

    fn words(kind: PassageKind, text: &str) -> PastedPassage {
        PastedPassage { kind, level: 1, ordered: false, inline: vec![Inline::plain(text)], table: None }
    }

    #[test]
    fn what_was_pasted_follows_the_passage_in_one_step() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let plan = plan::create(&office, "계획", WrittenLanguage::Korean, kind).unwrap().value;
        let id = passage::add(&office, plan, None, PassageKind::Paragraph, 0).unwrap().value;
        let table = PastedTable {
            header_rows: 1,
            rows: vec![
                vec![cell("단계", 2, 1), cell("기한", 1, 1)],
                vec![cell("준비", 1, 2), cell("조사", 1, 1), cell("3월", 1, 1)],
                vec![cell("협의", 1, 1)],
            ],
        };
        let pasted = [
            words(PassageKind::Heading, "배경"),
            PastedPassage { table: Some(table), ..words(PassageKind::Table, "") },
            words(PassageKind::ListItem, "과제"),
        ];
        paste(&office, id, WrittenLanguage::Korean, &[], &pasted).unwrap();
        let read = || office.read(|view| plan::read(view, plan, Language::Korean)).unwrap().passages;
        let all = read();
        let kinds: Vec<PassageKind> = all.iter().map(|one| one.kind).collect();
        assert_eq!(kinds, [PassageKind::Heading, PassageKind::Table, PassageKind::ListItem], "the empty one is gone");
        let shown = all[1].table.as_ref().unwrap();
        let text = |row: usize, column: usize| {
            let cell = &shown.rows[row][column];
            let wording = cell.wordings.get(&Language::Korean);
            (cell.columns, cell.rows, wording.map_or("", |wording| wording.text.as_str()))
        };
        assert_eq!((text(0, 0), text(0, 1), text(0, 2)), ((2, 1, "단계"), (0, 0, ""), (1, 1, "기한")));
        assert_eq!(
            (text(1, 0), text(2, 0), text(2, 1), text(2, 2)),
            ((1, 2, "준비"), (0, 0, ""), (1, 1, "협의"), (1, 1, ""))
        );
        office.undo().unwrap();
        assert_eq!(read().len(), 1);
        // What has words stays.
        paste(&office, id, WrittenLanguage::Korean, &[Inline::plain("앞")], &pasted[..1]).unwrap();
        assert_eq!(read().len(), 2);
    }

    #[test]
    fn a_table_that_would_fill_the_screen_for_good_is_refused() {
        let wide = PastedTable { header_rows: 0, rows: vec![vec![cell("x", 41, 1)]] };
        let long = PastedTable { header_rows: 0, rows: vec![vec![cell("x", 1, 1)]; 501] };
        assert!([wide, long].iter().all(|table| shaped(table).is_err()));
        let empty = PastedTable { header_rows: 9, rows: vec![Vec::new()] };
        let (shape, fields) = shaped(&empty).unwrap();
        assert_eq!((shape.rows.len(), shape.header_rows, fields.len()), (1, 0, 0));
    }
}
