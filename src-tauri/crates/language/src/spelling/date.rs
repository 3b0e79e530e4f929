//! The years and days of dates: `2012-yil 28-noyabr` in Latin, `2012 йил 28 ноябрь` in Cyrillic.
//!
//! The Latin of 1995 writes an ordinal in digits with a hyphen. Cyrillic text does so too, but not in dates: of 1,175
//! years in the news that the engine was tuned on, four had a hyphen.

use std::ops::RangeInclusive;

use super::{case, dictionary};

const LATIN_MONTHS: [&str; 14] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "sentyabr", "oktabr", "oktyabr",
    "noyabr", "dekabr",
];
const CYRILLIC_MONTHS: [&str; 12] =
    ["январ", "феврал", "март", "апрел", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];
/// A number before йил that is a year, rather than how many.
const YEARS: RangeInclusive<u32> = 1800..=2099;

/// Whether the hyphen at the end of a text stands between the number and the word of a Latin date.
pub(super) fn parts_latin(before: &str, word: &str) -> bool {
    let Some(number) = before.strip_suffix('-').and_then(number) else { return false };
    let word = case::small_word(word);
    match number {
        Number::Year => word.strip_prefix("yil").is_some_and(dictionary::is_endings),
        Number::Day => LATIN_MONTHS.iter().any(|month| word.strip_prefix(month).is_some_and(dictionary::is_endings)),
    }
}

/// Whether a space after a text stands between the number and the word of a Cyrillic date.
pub(super) fn parts_cyrillic(before: &str, word: &str) -> bool {
    let Some(number) = number(before) else { return false };
    let word = case::small_word(word);
    match number {
        // An anniversary counts the years: 2700 йиллиги.
        Number::Year => word.strip_prefix("йил").is_some_and(|rest| {
            !rest.starts_with("лик") && !rest.starts_with("лиг") && dictionary::is_cyrillic_endings(rest)
        }),
        Number::Day => CYRILLIC_MONTHS.iter().any(|month| {
            word.strip_prefix(month).is_some_and(|rest| dictionary::is_cyrillic_endings(rest.trim_start_matches('ь')))
        }),
    }
}

enum Number {
    Year,
    Day,
}

/// What the number at the end of a text can be.
fn number(text: &str) -> Option<Number> {
    let rest = text.trim_end_matches(|sign: char| sign.is_ascii_digit());
    let digits = &text[rest.len()..];
    if rest.ends_with(|sign: char| sign.is_alphanumeric() || matches!(sign, '.' | ',')) {
        return None;
    }
    let value: u32 = digits.parse().ok()?;
    match digits.len() {
        4 if YEARS.contains(&value) => Some(Number::Year),
        1 | 2 if (1..=31).contains(&value) => Some(Number::Day),
        _ => None,
    }
}
