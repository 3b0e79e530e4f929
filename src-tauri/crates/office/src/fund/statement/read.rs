//! A CSV of a bank or a ledger: its letters, its columns, its lines.

use chrono::NaiveDate;
use hamkor_language::money::{self, Currency, Money};
use serde::{Deserialize, Serialize};

use super::day;
use crate::{Error, Result};

/// The encodings that banks of both countries write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "StatementEncoding")]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// Windows-1251, of Cyrillic.
    Cyrillic,
    /// CP949, of Korean.
    Korean,
}

/// A line of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// Its number in the file, the first line of which is 1.
    pub number: u32,
    /// When.
    pub on: NaiveDate,
    /// How much; below nothing when it went out.
    pub amount: Money,
    /// The number of its document.
    pub document: String,
    /// What it is for.
    pub note: String,
}

/// A statement: what moved an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its lines, in order.
    pub lines: Vec<StatementLine>,
}

/// The columns of a statement, by their place.
#[derive(Debug, Default, PartialEq, Eq)]
struct Columns {
    on: Option<usize>,
    amount: Option<usize>,
    credit: Option<usize>,
    debit: Option<usize>,
    currency: Option<usize>,
    document: Option<usize>,
    note: Option<usize>,
}

/// The heads of columns in the four languages, without their signs and spaces, in lower case.
const ON: &[&str] = &[
    "date",
    "bookingdate",
    "valuedate",
    "transactiondate",
    "sana",
    "sanasi",
    "amaliyotsanasi",
    "дата",
    "датаоперации",
    "датапроводки",
    "날짜",
    "일자",
    "거래일",
    "거래일자",
    "거래일시",
];
const AMOUNT: &[&str] =
    &["amount", "sum", "summa", "summasi", "miqdor", "miqdori", "сумма", "суммаоперации", "금액", "거래금액"];
const CREDIT: &[&str] = &[
    "credit",
    "paidin",
    "moneyin",
    "kirim",
    "kredit",
    "tushum",
    "кредит",
    "приход",
    "поступление",
    "зачисление",
    "입금",
    "입금액",
    "맡기신금액",
];
const DEBIT: &[&str] = &[
    "debit",
    "paidout",
    "moneyout",
    "chiqim",
    "debet",
    "sarf",
    "дебет",
    "расход",
    "списание",
    "출금",
    "출금액",
    "찾으신금액",
    "지급액",
];
const CURRENCY: &[&str] = &["currency", "valyuta", "валюта", "통화"];
const DOCUMENT: &[&str] = &[
    "documentno",
    "documentnumber",
    "reference",
    "ref",
    "hujjatraqami",
    "hujjat",
    "raqami",
    "документ",
    "документа",
    "номердокумента",
    "номер",
    "문서번호",
    "거래번호",
    "전표번호",
];
const NOTE: &[&str] = &[
    "description",
    "details",
    "purpose",
    "note",
    "izoh",
    "maqsadi",
    "tolovmaqsadi",
    "mazmuni",
    "назначениеплатежа",
    "назначение",
    "описание",
    "примечание",
    "적요",
    "내용",
    "거래내용",
    "비고",
];

impl Statement {
    /// Reads a statement in an encoding, or in the one that its bytes speak for. Amounts that name no currency, in their own
    /// field or beside it, are in the one that is given.
    ///
    /// # Errors
    /// [`Error::StatementHead`] when no line names the columns of day and amount; [`Error::StatementLine`] when a line below
    /// it has no day or no amount that can be read: a statement is entered whole or not at all.
    pub fn read(bytes: &[u8], encoding: Option<Encoding>, currency: Option<Currency>) -> Result<Self> {
        let text = decoded(bytes, encoding);
        let mut reader = cells(&text, delimiter(&text));
        let mut columns: Option<Columns> = None;
        let mut lines = Vec::new();
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record).map_err(|_| Error::StatementHead)? {
            let number = record.position().map_or(0, csv::Position::line);
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let Some(known) = &columns else {
                columns = Columns::of(&record);
                continue;
            };
            if record.iter().all(str::is_empty) {
                continue;
            }
            lines.push(known.line(&record, number, currency)?);
        }
        if columns.is_none() {
            return Err(Error::StatementHead);
        }
        Ok(Self { lines })
    }
}

impl Columns {
    /// The columns that a line names; nothing unless it names those of day and amount.
    fn of(head: &csv::StringRecord) -> Option<Self> {
        let mut columns = Self::default();
        for (place, name) in head.iter().enumerate() {
            let bare: String = name.to_lowercase().chars().filter(|sign| sign.is_alphabetic()).collect();
            let field = [
                (&mut columns.on, ON),
                (&mut columns.amount, AMOUNT),
                (&mut columns.credit, CREDIT),
                (&mut columns.debit, DEBIT),
                (&mut columns.currency, CURRENCY),
                (&mut columns.document, DOCUMENT),
                (&mut columns.note, NOTE),
            ];
            // Where two columns are called alike, the first counts.
            if let Some((column, _)) =
                field.into_iter().find(|(column, names)| column.is_none() && names.contains(&bare.as_str()))
            {
                *column = Some(place);
            }
        }
        let whole =
            columns.on.is_some() && (columns.amount.is_some() || columns.credit.is_some() || columns.debit.is_some());
        whole.then_some(columns)
    }

    fn line(&self, record: &csv::StringRecord, number: u32, currency: Option<Currency>) -> Result<StatementLine> {
        let cell = |column: Option<usize>| column.and_then(|place| record.get(place)).unwrap_or_default();
        let refused = |column: Option<usize>| Error::StatementLine { number, text: cell(column).to_owned() };
        let named = match cell(self.currency) {
            "" => currency,
            name => Some(
                Currency::of_code(name)
                    .or_else(|| money::parse(&format!("1 {name}"), None).ok().map(|money| money.currency))
                    .ok_or_else(|| refused(self.currency))?,
            ),
        };
        let read = |column: Option<usize>| -> Result<Option<Money>> {
            match cell(column) {
                "" | "-" => Ok(None),
                typed => match money::parse(typed, named) {
                    Ok(money) if money.minor == 0 => Ok(None),
                    Ok(money) => Ok(Some(money)),
                    Err(error @ hamkor_language::format::FormatError::CurrencyMissing(_)) => Err(error.into()),
                    Err(_) => Err(refused(column)),
                },
            }
        };
        let out =
            read(self.debit)?.map(|money| Money { minor: money.minor.saturating_abs().saturating_neg(), ..money });
        let amount = match (read(self.amount)?, read(self.credit)?, out) {
            (Some(amount), None, None) | (None, Some(amount), None) | (None, None, Some(amount)) => amount,
            // An amount beside its debit says the same twice: the debit says the direction.
            (Some(_), None, Some(out)) => out,
            (Some(_), Some(credit), None) => credit,
            _ => return Err(refused(self.amount.or(self.credit).or(self.debit))),
        };
        Ok(StatementLine {
            number,
            on: day(cell(self.on)).map_err(|_| refused(self.on))?,
            amount,
            document: cell(self.document).to_owned(),
            note: cell(self.note).to_owned(),
        })
    }
}

/// The cells of a text that this sign stands between.
fn cells(text: &str, sign: u8) -> csv::Reader<&[u8]> {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).trim(csv::Trim::All).delimiter(sign).from_reader(text.as_bytes())
}

/// The sign between the cells: the one by which a line names the columns.
fn delimiter(text: &str) -> u8 {
    let names = |sign: &u8| cells(text, *sign).records().flatten().any(|record| Columns::of(&record).is_some());
    [b';', b'\t', b','].into_iter().find(names).unwrap_or(b',')
}

/// The text of a file. Without an encoding it is UTF-8 where it can be; else Korean where that reads as syllables, and
/// Cyrillic otherwise: Cyrillic letters, read as Korean, are Hanja.
fn decoded(bytes: &[u8], encoding: Option<Encoding>) -> String {
    let in_korean = || encoding_rs::EUC_KR.decode(bytes);
    let encoding = encoding.unwrap_or_else(|| {
        if std::str::from_utf8(bytes).is_ok() {
            return Encoding::Utf8;
        }
        let (text, _, damaged) = in_korean();
        let syllables = text.chars().filter(|sign| ('가'..='힣').contains(sign)).count();
        let hanja = text.chars().filter(|sign| ('\u{4e00}'..='\u{9fff}').contains(sign)).count();
        if !damaged && syllables > hanja { Encoding::Korean } else { Encoding::Cyrillic }
    });
    let text = match encoding {
        Encoding::Utf8 => encoding_rs::UTF_8.decode(bytes).0,
        Encoding::Cyrillic => encoding_rs::WINDOWS_1251.decode(bytes).0,
        Encoding::Korean => in_korean().0,
    };
    // The reader counts lines by their last sign alone.
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KOREAN: &str = "거래일자,적요,출금액,입금액,통화\r\n2013. 4. 10.,한국 측 1차 납입,,\"120,000,000\",KRW\r\n\
        2013-06-25 14:02:11,\"선급금, 자문\",\"1,000\",0,원\r\n";

    fn amounts(statement: &Statement) -> Vec<(i64, Currency)> {
        statement.lines.iter().map(|line| (line.amount.minor, line.amount.currency)).collect()
    }

    #[test]
    fn a_statement_is_read_alike_in_whatever_encoding_it_comes() {
        let utf8 = Statement::read(KOREAN.as_bytes(), None, None).unwrap();
        assert_eq!(amounts(&utf8), [(120_000_000, Currency::Krw), (-1_000, Currency::Krw)]);
        assert_eq!(utf8.lines[1].note, "선급금, 자문");
        assert_eq!(utf8.lines[1].on.to_string(), "2013-06-25");
        let (cp949, ..) = encoding_rs::EUC_KR.encode(KOREAN);
        assert!(std::str::from_utf8(&cp949).is_err());
        assert_eq!(Statement::read(&cp949, None, None).unwrap(), utf8);
        assert_eq!(Statement::read(&cp949, Some(Encoding::Korean), None).unwrap(), utf8);
        let marked = format!("\u{feff}{KOREAN}");
        assert_eq!(Statement::read(marked.as_bytes(), None, None).unwrap(), utf8);

        let uzbek = "Sana;Hujjat raqami;Summa;Izoh\n06.05.2013;112;-130 000 000,25;Toʻlov\n";
        let read = Statement::read(uzbek.as_bytes(), None, Some(Currency::Uzs)).unwrap();
        assert_eq!(amounts(&read), [(-13_000_000_025, Currency::Uzs)]);
        let russian = "Дата\tСумма\tВалюта\tНазначение\n20.06.2013\t94 755,31\tдолл. США\tВзнос\n";
        let (cp1251, ..) = encoding_rs::WINDOWS_1251.encode(russian);
        let read = Statement::read(&cp1251, None, None).unwrap();
        assert_eq!(amounts(&read), [(9_475_531, Currency::Usd)]);
        assert_eq!(read.lines[0].note, "Взнос");
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_line() {
        let read = |text: &str| Statement::read(text.as_bytes(), None, Some(Currency::Uzs));
        assert!(matches!(read("a;b\n1;2\n"), Err(Error::StatementHead)));
        assert!(matches!(read(""), Err(Error::StatementHead)));
        let line = |text: &str| match read(text) {
            Err(Error::StatementLine { number, text }) => (number, text),
            other => panic!("{other:?}"),
        };
        assert_eq!(line("Дата;Сумма\n01.02.2013;5\n31.02.2013;5\n"), (3, "31.02.2013".to_owned()));
        assert_eq!(line("Дата;Сумма\n01.02.2013;много\n"), (2, "много".to_owned()));
        assert_eq!(line("Дата;Приход;Расход\n01.02.2013;5;6\n"), (2, "5".to_owned()));
        let nameless = Statement::read("Дата;Сумма\n01.02.2013;5\n".as_bytes(), None, None);
        assert!(matches!(nameless, Err(Error::CurrencyMissing { .. })));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Statement::read(&bytes, None, Some(Currency::Krw));
        }

        #[test]
        fn any_line_below_a_head_is_read_or_refused(line in "\\PC{0,60}") {
            let text = format!("date;amount;description\n{line}\n");
            let _ = Statement::read(text.as_bytes(), None, Some(Currency::Usd));
        }
    }
}
