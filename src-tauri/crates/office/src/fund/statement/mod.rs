//! Statements of a bank or a ledger, as CSV: read in the encodings that banks of both countries write, shown before anything
//! is written, and entered in one step. A line that was entered before is recognised by its words and entered once.

mod read;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use hamkor_language::money::Money;
use hamkor_language::{Language, WrittenLanguage, format, messages};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

pub use read::{Encoding, Statement, StatementLine};

use super::{CONCEPT, PARTS};
use crate::change::Change;
use crate::member::Action;
use crate::record::{insert_row, money_stored, one, write_column};
use crate::wording;
use crate::{Error, Office, Outcome, RecordId, RecordKind, RecordRef, Result, View};

/// What becomes of a line of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "StatementEntry")]
pub struct Planned {
    /// Its number in the file, the first line of which is 1.
    pub line: u32,
    /// When, in words.
    pub on_text: String,
    /// How much, in words.
    pub amount_text: String,
    /// The part of the fund that it goes to, in words.
    pub part_text: String,
    /// The number of its document.
    pub number: String,
    /// What it is for.
    pub note: String,
    /// Whether it was entered before, and so is not entered again.
    pub known: bool,
}

/// What a statement would do to a fund: each of its lines, in their order.
///
/// # Errors
/// When there is no such fund.
pub fn preview(view: &View<'_>, fund: RecordId, statement: &Statement, language: Language) -> Result<Vec<Planned>> {
    one(view, &CONCEPT, fund)?;
    let known = known(view, fund)?;
    let planned = keyed(statement).into_iter().map(|(key, line)| Planned {
        line: line.number,
        on_text: format::date(language, line.on),
        amount_text: amount(line).in_digits(language),
        part_text: part(line).label().text(language),
        number: line.document.clone(),
        note: line.note.clone(),
        known: known.contains(&key),
    });
    Ok(planned.collect())
}

/// Enters the lines of a statement that are not in the fund yet: what came in as payments, what went out as disbursements,
/// in one step. Answers how many there were.
///
/// # Errors
/// When there is no such fund, or the role does not allow it.
pub fn enter(
    office: &Office,
    fund: RecordId,
    statement: &Statement,
    language: WrittenLanguage,
) -> Result<Outcome<u32>> {
    office.change(Change::new(Action::Keep, messages::statement_history_entered()), |tx| {
        one(tx, &CONCEPT, fund)?;
        let known = known(tx, fund)?;
        let mut entered = 0;
        for (key, line) in keyed(statement).into_iter().filter(|(key, _)| !known.contains(key)) {
            let part = part(line);
            let row = insert_row(tx, &CONCEPT, part, fund, None)?.0;
            write_column(tx, part.table, row, "amount", &money_stored(amount(line)))?;
            write_column(tx, part.table, row, "dated", &line.on)?;
            write_column(tx, part.table, row, "statement_line", &key)?;
            if !line.document.is_empty() {
                write_column(tx, part.table, row, "number", &line.document)?;
            }
            if !line.note.is_empty() {
                wording::set(tx, row, "note", language, &line.note, language)?;
            }
            entered += 1;
        }
        tx.touch(RecordRef { kind: RecordKind::Fund, id: fund });
        Ok(entered)
    })
}

fn part(line: &StatementLine) -> &'static crate::record::Part {
    let table = if line.amount.minor < 0 { "fund_disbursement" } else { "fund_payment" };
    // Both parts stand in the description of a fund.
    PARTS.iter().find(|part| part.table == table).unwrap_or(&PARTS[0])
}

/// What a part holds is never below nothing: which part it is says the direction.
fn amount(line: &StatementLine) -> Money {
    Money { minor: line.amount.minor.saturating_abs(), ..line.amount }
}

/// Each line with the words by which it is known again. Two lines of one statement that read the same are two payments, and
/// are told apart by their number among those that do.
fn keyed(statement: &Statement) -> Vec<(String, &StatementLine)> {
    let mut times: HashMap<String, u32> = HashMap::new();
    let keyed = statement.lines.iter().map(|line| {
        let words = [line.on.to_string(), line.amount.plain(), line.document.clone(), line.note.clone()];
        let mut key = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" · ");
        let time = times.entry(key.clone()).or_default();
        *time += 1;
        if *time > 1 {
            key = format!("{key} · {time}");
        }
        (key, line)
    });
    keyed.collect()
}

/// The lines of statements that a fund has already.
fn known(view: &View<'_>, fund: RecordId) -> Result<HashSet<String>> {
    let mut statement = view.connection().prepare_cached(include_str!("known.sql"))?;
    let lines = statement.query_map(named_params! { ":fund": fund }, |row| row.get(0))?;
    Ok(lines.collect::<rusqlite::Result<_>>()?)
}

/// A day in a statement.
fn day(text: &str) -> Result<NaiveDate> {
    // Banks add the time of day.
    let date = text.split_whitespace().next().unwrap_or_default();
    format::parse_date(text).or_else(|error| format::parse_date(date).map_err(|_| error)).map_err(Error::from)
}

#[cfg(test)]
mod tests {
    use hamkor_language::money::Currency;

    use super::*;
    use crate::record;
    use crate::testing::Fixture;

    const RUSSIAN: &str = "Выписка по счёту;;;;\r\nДата;№ документа;Приход;Расход;Назначение платежа\r\n\
        06.05.2013;112;130 000 000,00;;Взнос узбекской стороны\r\n12.08.2013;П-02;;68 000 000,50;Первый платёж\r\n\
        12.08.2013;П-02;;68 000 000,50;Первый платёж\r\n";

    fn fund(office: &Office) -> RecordId {
        record::create(office, RecordKind::Fund, "공동 프로젝트 기금", WrittenLanguage::Korean).unwrap().value
    }

    fn rows(office: &Office, fund: RecordId, part: &str) -> usize {
        let fund = RecordRef { kind: RecordKind::Fund, id: fund };
        let sheet = office.read(|view| record::read(view, fund, Language::Russian)).unwrap();
        sheet.parts.into_iter().find(|one| one.name == part).unwrap().rows.len()
    }

    #[test]
    fn a_statement_is_shown_entered_once_and_taken_back_in_one_step() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let fund = fund(&office);
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(RUSSIAN);
        let statement = Statement::read(&bytes, None, Some(Currency::Uzs)).unwrap();
        let shown = || office.read(|view| preview(view, fund, &statement, Language::Russian)).unwrap();
        let first = shown();
        assert_eq!(
            first.iter().map(|line| (line.line, line.known)).collect::<Vec<_>>(),
            [(3, false), (4, false), (5, false)]
        );
        let words = |line: &Planned| {
            [&line.on_text, &line.amount_text, &line.part_text].map(|text| text.replace('\u{a0}', " "))
        };
        assert_eq!(words(&first[0]), ["6 мая 2013 г.", "130 000 000 сум", "Поступления"]);
        assert_eq!(words(&first[1]), ["12 августа 2013 г.", "68 000 000,50 сум", "Выплаты"]);
        assert_eq!(rows(&office, fund, "fund_payment"), 0, "looking enters nothing");

        assert_eq!(enter(&office, fund, &statement, WrittenLanguage::Russian).unwrap().value, 3);
        assert_eq!((rows(&office, fund, "fund_payment"), rows(&office, fund, "fund_disbursement")), (1, 2));
        assert!(shown().iter().all(|line| line.known));
        assert_eq!(enter(&office, fund, &statement, WrittenLanguage::Russian).unwrap().value, 0, "nothing is doubled");

        // A later statement repeats the last days of the one before.
        let later = format!("{RUSSIAN}02.09.2013;П-03;;100,00;Второй платёж\r\n");
        let later = Statement::read(later.as_bytes(), None, Some(Currency::Uzs)).unwrap();
        assert_eq!(enter(&office, fund, &later, WrittenLanguage::Russian).unwrap().value, 1);
        office.undo().unwrap();
        assert_eq!(rows(&office, fund, "fund_disbursement"), 2);
        office.undo().unwrap();
        assert_eq!((rows(&office, fund, "fund_payment"), rows(&office, fund, "fund_disbursement")), (0, 0));
        assert!(shown().iter().all(|line| !line.known), "what was taken back can be entered again");
    }
}
