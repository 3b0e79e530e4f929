//! Dates, times and numbers as documents write them, with pinned rules: the web view's own data drifts.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeZone};
use serde_json::{Map, Value, json};

use crate::error::LocalisedError;
use crate::language::Language;
use crate::message::Message;

/// The no-break space that keeps a date or a number on one line.
const NO_BREAK: char = '\u{a0}';

/// What was typed is not a date, not a number, or no amount of money.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// The text is not a date.
    #[error("not a date: {0:?}")]
    DateInvalid(String),
    /// The text is not a decimal number.
    #[error("not a number: {0:?}")]
    NumberInvalid(String),
    /// The text is no amount of money, or has more digits than the currency's minor unit.
    #[error("no amount of money: {0:?}")]
    MoneyInvalid(String),
    /// The amount names no currency.
    #[error("an amount without its currency: {0:?}")]
    CurrencyMissing(String),
}

impl LocalisedError for FormatError {
    fn code(&self) -> &'static str {
        match self {
            Self::DateInvalid(_) => "date-invalid",
            Self::NumberInvalid(_) => "number-invalid",
            Self::MoneyInvalid(_) => "money-invalid",
            Self::CurrencyMissing(_) => "currency-missing",
        }
    }

    fn arguments(&self) -> Map<String, Value> {
        let (Self::DateInvalid(text)
        | Self::NumberInvalid(text)
        | Self::MoneyInvalid(text)
        | Self::CurrencyMissing(text)) = self;
        Map::from_iter([("text".to_owned(), json!(text))])
    }
}

/// A date as documents write it: `2012. 11. 28.`, `2012-yil 28-noyabr`, `2012 йил 28 ноябрь`, `28 ноября 2012 г.`,
/// `28 November 2012`.
#[must_use]
pub fn date(language: Language, date: NaiveDate) -> String {
    let (year, day) = (date.year(), date.day());
    let month = month(language, date);
    let text = match language {
        Language::Korean => format!("{year}. {}. {day}.", date.month()),
        Language::Uzbek => format!("{year}-yil {day}-{month}"),
        Language::UzbekCyrillic => format!("{year} йил {day} {month}"),
        Language::Russian => format!("{day} {month} {year} г."),
        Language::English => format!("{day} {month} {year}"),
    };
    text.replace(' ', &NO_BREAK.to_string())
}

/// A date in digits alone, for tables and for fields that are typed in.
#[must_use]
pub fn date_short(language: Language, date: NaiveDate) -> String {
    match language {
        Language::Korean => self::date(language, date),
        Language::English => date.format("%Y-%m-%d").to_string(),
        _ => date.format("%d.%m.%Y").to_string(),
    }
}

/// A date with its day of the week, as over a day's entries: `2013년 1월 15일 화요일`.
#[must_use]
pub fn date_with_weekday(language: Language, date: NaiveDate) -> String {
    let weekday =
        Message::stored(format!("calendar-weekday-{}", date.weekday().number_from_monday()), [].into()).text(language);
    match language {
        Language::Korean => format!("{}년 {}월 {}일 {weekday}", date.year(), date.month(), date.day()),
        _ => format!("{}, {weekday}", self::date(language, date)),
    }
}

/// The month and the year: `2012. 11.`, `2012-yil noyabr`.
#[must_use]
pub fn month_year(language: Language, date: NaiveDate) -> String {
    let year = date.year();
    let name = || {
        let name = Message::stored(format!("calendar-month-name-{}", date.month()), [].into()).text(language);
        if language == Language::English { name } else { name.to_lowercase() }
    };
    match language {
        Language::Korean => format!("{year}년{NO_BREAK}{}월", date.month()),
        Language::Uzbek => format!("{year}-yil{NO_BREAK}{}", name()),
        Language::UzbekCyrillic => format!("{year} йил{NO_BREAK}{}", name()),
        Language::Russian => format!("{}{NO_BREAK}{year} г.", name()),
        Language::English => format!("{}{NO_BREAK}{year}", name()),
    }
}

/// From one date to another; an open side stays open.
#[must_use]
pub fn date_range(language: Language, starts: Option<NaiveDate>, ends: Option<NaiveDate>) -> Option<String> {
    let say = |date| date_short(language, date);
    match (starts, ends) {
        (None, None) => None,
        (Some(starts), None) => Some(format!("{} –", say(starts))),
        (None, Some(ends)) => Some(format!("– {}", say(ends))),
        (Some(starts), Some(ends)) => Some(format!("{} – {}", say(starts), say(ends))),
    }
}

/// The time of day, in 24 hours.
#[must_use]
pub fn time<Tz: TimeZone>(moment: &DateTime<Tz>) -> String {
    clock(moment.naive_local())
}

fn clock(moment: NaiveDateTime) -> String {
    moment.format("%H:%M").to_string()
}

/// A date and a time of day.
#[must_use]
pub fn date_time<Tz: TimeZone>(language: Language, moment: &DateTime<Tz>) -> String {
    let moment = moment.naive_local();
    format!("{} {}", date_short(language, moment.date()), clock(moment))
}

/// A moment as the desk says it: today and yesterday by name, anything older by its date.
#[must_use]
pub fn moment_beside<Tz: TimeZone>(language: Language, moment: &DateTime<Tz>, now: &DateTime<Tz>) -> String {
    let (moment, now) = (moment.naive_local(), now.naive_local());
    let day = match (now.date() - moment.date()).num_days() {
        0 => crate::messages::calendar_today().text(language),
        1 => crate::messages::calendar_yesterday().text(language),
        _ => date_short(language, moment.date()),
    };
    format!("{day} {}", clock(moment))
}

fn month(language: Language, date: NaiveDate) -> String {
    Message::stored(format!("calendar-month-{}", date.month()), [].into()).text(language)
}

/// A whole number with the language's separators: `1,234` in Korean and English, `1 234` in the others.
#[must_use]
pub fn number(language: Language, number: i64) -> String {
    decimal(language, number, 0)
}

/// A decimal number, held as an integer and how many of its digits stand after the decimal sign.
#[must_use]
pub fn decimal(language: Language, mantissa: i64, scale: u8) -> String {
    let (group, sign) = match language {
        Language::Korean | Language::English => (',', '.'),
        _ => (NO_BREAK, ','),
    };
    let digits = mantissa.unsigned_abs().to_string();
    let scale = usize::from(scale);
    let digits = format!("{digits:0>width$}", width = scale + 1);
    let (whole, part) = digits.split_at(digits.len() - scale);
    let mut text = String::new();
    if mantissa < 0 {
        text.push('\u{2212}');
    }
    // In the languages that group by a space, a number of four digits stands undivided.
    let grouped = group == ',' || whole.len() > 4;
    for (place, digit) in whole.chars().enumerate() {
        if grouped && place > 0 && (whole.len() - place) % 3 == 0 {
            text.push(group);
        }
        text.push(digit);
    }
    if !part.is_empty() {
        text.push(sign);
        text.push_str(part);
    }
    text
}

/// A size in bytes, in the unit that a person would say.
#[must_use]
pub fn bytes(language: Language, bytes: u64) -> String {
    let tenths = |unit: u64| i64::try_from(bytes.saturating_mul(10) / unit).unwrap_or(i64::MAX);
    let (kilo, mega, giga) = match language {
        Language::Russian | Language::UzbekCyrillic => ("КБ", "МБ", "ГБ"),
        _ => ("KB", "MB", "GB"),
    };
    let (value, unit) = match bytes {
        0..=1_048_575 => {
            return format!(
                "{}{NO_BREAK}{kilo}",
                number(language, i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX))
            );
        }
        1_048_576..=1_073_741_823 => (tenths(1 << 20), mega),
        _ => (tenths(1 << 30), giga),
    };
    format!("{}{NO_BREAK}{unit}", decimal(language, value, 1))
}

/// Reads a date in any of the forms that people type: `2012-11-28`, `28.11.2012`, `2012. 11. 28.`, `20121128`,
/// `28 ноября 2012`, `2012-yil 28-noyabr`, `2012년 11월 28일`.
///
/// # Errors
/// [`FormatError::DateInvalid`] when it is none of them, or no day of the calendar.
pub fn parse_date(typed: &str) -> Result<NaiveDate, FormatError> {
    let invalid = || FormatError::DateInvalid(typed.trim().to_owned());
    let lower = typed.to_lowercase();
    let mut numbers: Vec<(u32, usize)> = Vec::new();
    let mut digits = String::new();
    for sign in lower.chars().chain([' ']) {
        if sign.is_ascii_digit() {
            digits.push(sign);
        } else if !digits.is_empty() {
            numbers.push((digits.parse().map_err(|_| invalid())?, digits.len()));
            digits.clear();
        }
    }
    let named = named_month(&lower);
    let date = match (numbers.as_slice(), named) {
        ([(whole, 8)], None) => ymd(whole / 10000, whole / 100 % 100, whole % 100),
        ([(year, 4), (month, 1..=2), (day, 1..=2)] | [(day, 1..=2), (month, 1..=2), (year, 4)], None) => {
            ymd(*year, *month, *day)
        }
        ([(year, 4), (day, 1..=2)] | [(day, 1..=2), (year, 4)], Some(month)) => ymd(*year, month, *day),
        _ => None,
    };
    date.ok_or_else(invalid)
}

fn ymd(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// Finds the name of a month, in any language that Hamkor writes dates in.
fn named_month(lower: &str) -> Option<u32> {
    let word = lower.split(|sign: char| !sign.is_alphabetic()).filter(|word| word.chars().count() >= 3);
    let words: Vec<&str> = word.collect();
    (1..=12).find(|month| {
        [Language::Uzbek, Language::UzbekCyrillic, Language::Russian, Language::English].into_iter().any(|language| {
            ["calendar-month", "calendar-month-name"].into_iter().any(|kind| {
                let name = Message::stored(format!("{kind}-{month}"), [].into()).text(language).to_lowercase();
                words.contains(&name.as_str())
            })
        })
    })
}

/// Reads a decimal number as people type it: `12`, `-3`, `1 234,5`, `1,234.5`. The last of `.` and `,` is the decimal
/// sign, unless exactly three digits follow the only comma.
///
/// # Errors
/// [`FormatError::NumberInvalid`] when it is no number, or too large to be held exactly.
pub fn parse_decimal(typed: &str) -> Result<(i64, u8), FormatError> {
    let invalid = || FormatError::NumberInvalid(typed.trim().to_owned());
    let text: String =
        typed.trim().chars().filter(|sign| !sign.is_whitespace() && *sign != NO_BREAK && *sign != '\u{202f}').collect();
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text),
    };
    let sign = text.rfind(['.', ',']);
    let (whole, part) = match sign {
        Some(place) => {
            let grouping = text[place..].starts_with(',')
                && text[place + 1..].len() == 3
                && !text[..place].contains('.')
                && place > 0
                && text.trim_start_matches('0').len() == text.len();
            if grouping { (text.as_str(), "") } else { (&text[..place], &text[place + 1..]) }
        }
        None => (text.as_str(), ""),
    };
    let whole: String = whole.chars().filter(|sign| !matches!(sign, ',' | '.')).collect();
    let digits = format!("{whole}{part}");
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(invalid());
    }
    let mantissa: i64 = digits.parse().map_err(|_| invalid())?;
    let scale = u8::try_from(part.len()).map_err(|_| invalid())?;
    Ok((if negative { -mantissa } else { mantissa }, scale))
}

/// Reads a decimal number as a whole number of its last digit: with `scale` 2, `33,4` is 3340.
///
/// # Errors
/// [`FormatError::NumberInvalid`] when it is no number, has more digits after the sign, or is too large.
pub fn parse_fixed(typed: &str, scale: u8) -> Result<i64, FormatError> {
    let (mantissa, digits) = parse_decimal(typed)?;
    let missing = scale.checked_sub(digits).and_then(|missing| 10_i64.checked_pow(u32::from(missing)));
    missing
        .and_then(|unit| mantissa.checked_mul(unit))
        .ok_or_else(|| FormatError::NumberInvalid(typed.trim().to_owned()))
}

/// A decimal number that is held as a whole number of its last digit, without the noughts at its end: 3340 with `scale` 2
/// is `33.4`.
#[must_use]
pub fn fixed(language: Language, mut number: i64, mut scale: u8) -> String {
    while scale > 0 && number % 10 == 0 {
        number /= 10;
        scale -= 1;
    }
    decimal(language, number, scale)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2012, 11, 28).expect("a date")
    }

    #[test]
    fn dates_are_written_as_documents_write_them() {
        for (language, expected) in [
            (Language::Korean, "2012. 11. 28."),
            (Language::Uzbek, "2012-yil 28-noyabr"),
            (Language::UzbekCyrillic, "2012 йил 28 ноябрь"),
            (Language::Russian, "28 ноября 2012 г."),
            (Language::English, "28 November 2012"),
        ] {
            assert_eq!(date(language, day()).replace(NO_BREAK, " "), expected);
        }
        assert_eq!(date_with_weekday(Language::Korean, day()), "2012년 11월 28일 수요일");
    }

    #[test]
    fn numbers_take_the_languages_separators() {
        for (language, mantissa, scale, expected) in [
            (Language::Korean, 12_345, 1, "1,234.5"),
            (Language::Russian, 12_345, 1, "1234,5"),
            (Language::Uzbek, 1_234_567, 0, "1 234 567"),
            (Language::English, -5, 2, "−0.05"),
        ] {
            assert_eq!(decimal(language, mantissa, scale).replace(NO_BREAK, " "), expected);
        }
    }

    #[test]
    fn typed_dates_are_read() {
        for typed in [
            "2012-11-28",
            "28.11.2012",
            "2012. 11. 28.",
            "20121128",
            "28 ноября 2012 г.",
            "2012-yil 28-noyabr",
            "2012년 11월 28일",
            "28 November 2012",
            "2012/11/28",
        ] {
            assert_eq!(parse_date(typed), Ok(day()), "{typed}");
        }
        for typed in ["", "soon", "2012-13-01", "31.02.2013", "28.11", "1 2 3 4"] {
            assert!(parse_date(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn typed_numbers_are_read() {
        for (typed, expected) in [
            ("12", (12, 0)),
            ("1 234,5", (12_345, 1)),
            ("1,234.5", (12_345, 1)),
            ("-0,05", (-5, 2)),
            ("1,234", (1234, 0)),
            ("0,125", (125, 3)),
        ] {
            assert_eq!(parse_decimal(typed), Ok(expected), "{typed}");
        }
        for typed in ["", "N/A", "1.2.3x", "99999999999999999999"] {
            assert!(parse_decimal(typed).is_err(), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_written_date_is_read_back(days in 0i32..60_000, place in 0usize..5) {
            let language = Language::ALL[place];
            let written = NaiveDate::from_num_days_from_ce_opt(710_000 + days).expect("a date");
            prop_assert_eq!(parse_date(&date(language, written)), Ok(written));
            prop_assert_eq!(parse_date(&date_short(language, written)), Ok(written));
        }

        #[test]
        fn reading_never_panics(typed in "\\PC*") {
            let _ = parse_date(&typed);
            let _ = parse_decimal(&typed);
        }

        #[test]
        fn a_number_of_a_fixed_scale_is_read_back(number in -1_000_000_000i64..1_000_000_000, scale in 0u8..3) {
            for language in Language::ALL {
                let written = fixed(language, number, scale);
                prop_assert_eq!(parse_fixed(&written, scale), Ok(number), "{}", written);
            }
        }

        #[test]
        fn a_written_number_is_read_back(mantissa in -1_000_000_000i64..1_000_000_000, scale in 0u8..3) {
            for language in Language::ALL {
                let written = decimal(language, mantissa, scale);
                prop_assert_eq!(parse_decimal(&written), Ok((mantissa, scale)), "{}", written);
            }
        }
    }
}
