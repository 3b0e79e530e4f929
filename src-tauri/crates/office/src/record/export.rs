//! A list as a file for a spreadsheet.
//!
//! In a CSV a cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, *CSV Injection*). An XLSX
//! says of each cell that it is text, and needs none.

use hamkor_language::{Language, messages};
use rust_xlsxwriter::{Format, FormatBorder, Workbook};
use serde::{Deserialize, Serialize};

use super::list::List;
use crate::{Error, Result};

/// A kind of file that a list is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Spreadsheet {
    /// Office Open XML.
    Xlsx,
    /// Values between commas, in UTF-8 with the mark by which Excel knows it.
    Csv,
}

/// What a cell may not begin with in a CSV.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The width of the widest column, in signs.
const WIDEST: usize = 60;

/// Writes a list: its head, then a line a record.
///
/// # Errors
/// When the file cannot be made, which nothing but a lack of memory would cause.
pub fn export(list: &List, spreadsheet: Spreadsheet, language: Language) -> Result<Vec<u8>> {
    let table = table(list, language);
    match spreadsheet {
        Spreadsheet::Csv => csv(&table),
        Spreadsheet::Xlsx => xlsx(&table).map_err(Error::unexpected),
    }
}

/// The head and the lines. A column of states is only there where there are any.
fn table(list: &List, language: Language) -> Vec<Vec<String>> {
    let states = list.rows.iter().any(|row| row.state_text.is_some());
    let mut head = vec![messages::records_sort_name().text(language)];
    head.extend(states.then(|| messages::records_sort_state().text(language)));
    head.extend(list.columns.iter().map(|column| column.text.clone()));
    let line = |row: &super::list::Row| {
        let mut line = vec![row.name.clone()];
        line.extend(states.then(|| row.state_text.clone().unwrap_or_default()));
        line.extend(row.cells.iter().cloned());
        line
    };
    [head].into_iter().chain(list.rows.iter().map(line)).collect()
}

fn csv(table: &[Vec<String>]) -> Result<Vec<u8>> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    for line in table {
        writer.write_record(line.iter().map(|cell| harmless(cell))).map_err(Error::unexpected)?;
    }
    writer.into_inner().map_err(Error::unexpected)
}

fn harmless(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

fn xlsx(table: &[Vec<String>]) -> std::result::Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let head = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
    let body = Format::new().set_text_wrap();
    for (line, cells) in (0_u32..).zip(table) {
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write_string_with_format(line, column, cell, if line == 0 { &head } else { &body })?;
        }
    }
    for column in 0..table.first().map_or(0, Vec::len) {
        let widest = table.iter().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max();
        let width = u16::try_from(widest.unwrap_or(0).min(WIDEST) + 4).unwrap_or(u16::MAX);
        sheet.set_column_width(u16::try_from(column).unwrap_or(u16::MAX), f64::from(width))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    workbook.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::*;
    use crate::RecordKind;
    use crate::record::{self, Query};
    use crate::testing::Fixture;

    #[test]
    fn a_cell_that_would_be_a_formula_is_made_harmless_and_umlauts_of_every_script_survive() {
        let fixture = Fixture::new();
        let office = fixture.create();
        for name in ["=HYPERLINK(\"http://x\")", "현황 \"보고\", 제출", "Oʻzbekiston"] {
            record::create(&office, RecordKind::Task, name, WrittenLanguage::Korean).unwrap();
        }
        let list = office
            .read(|view| record::list(view, RecordKind::Task, &Query::all(), record::Window::WHOLE, Language::Korean))
            .unwrap();
        let csv = export(&list, Spreadsheet::Csv, Language::Korean).unwrap();
        let text = String::from_utf8(csv).unwrap();
        assert!(text.starts_with('\u{feff}'));
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        assert_eq!(lines[0], "이름,상태,근거,담당 기관,기한");
        assert!(lines.iter().any(|line| line.starts_with("\"'=HYPERLINK(\"\"http://x\"\")\",지시")), "{lines:?}");
        assert!(lines.iter().any(|line| line.starts_with("\"현황 \"\"보고\"\", 제출\",지시")), "{lines:?}");
        assert!(text.contains("Oʻzbekiston,지시"));
        // An XLSX is a ZIP of parts.
        assert!(export(&list, Spreadsheet::Xlsx, Language::Korean).unwrap().starts_with(b"PK"));
    }
}
