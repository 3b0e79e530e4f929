//! A list as a file for a spreadsheet.
//!
//! In a CSV a cell that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, *CSV Injection*). An XLSX
//! says of each cell that it is text, and needs none.

use hamkor_language::Language;
use hamkor_language::money::Money;
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
    let table = list.table(language);
    match spreadsheet {
        Spreadsheet::Csv => csv(&table),
        Spreadsheet::Xlsx => xlsx(&table, &amounts(list)).map_err(Error::unexpected),
    }
}

/// Where amounts of money stand: the line, the column from the right, and the amount. A spreadsheet can reckon with them.
fn amounts(list: &List) -> Vec<(usize, usize, Money)> {
    let of_row = |(at, row): (usize, &super::list::Row)| {
        let found = row.amounts.iter().rev().enumerate();
        found.filter_map(move |(place, amount)| Some((at + 1, place, (*amount)?))).collect::<Vec<_>>()
    };
    list.rows.iter().enumerate().flat_map(of_row).collect()
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

fn xlsx(
    table: &[Vec<String>],
    amounts: &[(usize, usize, Money)],
) -> std::result::Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let head = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
    let body = Format::new().set_text_wrap();
    for (line, cells) in (0_u32..).zip(table) {
        for (column, cell) in (0_u16..).zip(cells) {
            sheet.write_string_with_format(line, column, cell, if line == 0 { &head } else { &body })?;
        }
    }
    for (line, from_right, amount) in amounts {
        let width = table.first().map_or(0, Vec::len);
        let (line, column) =
            (u32::try_from(*line).unwrap_or(u32::MAX), u16::try_from(width - 1 - from_right).unwrap_or(u16::MAX));
        // A cell holds 15 digits; an amount that has more stays text.
        if amount.minor.unsigned_abs() < 1_000_000_000_000_000 {
            let parts = "0".repeat(usize::from(amount.currency.digits()));
            let dot = if parts.is_empty() { "" } else { "." };
            let shown = Format::new().set_num_format(format!("#,##0{dot}{parts} \"{}\"", amount.currency.code()));
            sheet.write_number_with_format(line, column, amount.units(), &shown)?;
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
        assert_eq!(amounts(&list), []);
        // An XLSX is a ZIP of parts.
        assert!(export(&list, Spreadsheet::Xlsx, Language::Korean).unwrap().starts_with(b"PK"));
    }

    #[test]
    fn amounts_are_numbers_where_they_stand() {
        use hamkor_language::money::{Currency, Money};
        let fixture = Fixture::new();
        let office = fixture.create();
        for (name, budget) in [("가", None), ("나", Some("USD 330,000.50")), ("다", Some("1,200,000원"))] {
            let id = record::create(&office, RecordKind::Project, name, WrittenLanguage::Korean).unwrap().value;
            let project = crate::RecordRef { kind: RecordKind::Project, id };
            record::set(&office, project, None, "budget", budget).unwrap();
        }
        let list = office
            .read(|view| {
                record::list(view, RecordKind::Project, &Query::all(), record::Window::WHOLE, Language::Korean)
            })
            .unwrap();
        let at = list.columns.iter().rev().position(|column| column.word == "budget").unwrap();
        let money = |minor, currency| Money { minor, currency };
        let expected = [(2, at, money(33_000_050, Currency::Usd)), (3, at, money(1_200_000, Currency::Krw))];
        assert_eq!(amounts(&list), expected);
        assert_eq!(money(33_000_050, Currency::Usd).units().to_bits(), 330_000.5_f64.to_bits());
    }
}
