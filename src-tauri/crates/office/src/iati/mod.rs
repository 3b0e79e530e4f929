//! Joint projects as activities of the IATI standard 2.03: written for donors and registers, and read from their files.

mod element;
mod known;
mod left;
mod take;
#[cfg(test)]
mod tests;
mod write;

pub use take::{Incoming, Planned, Standing, enter, preview};
pub use write::{Activities, export};

/// The version of the standard that is written.
const VERSION: &str = "2.03";
/// The system of the coordinates: WGS 84, as the standard names it.
const POINT: &str = "http://www.opengis.net/def/crs/EPSG/0/4326";

/// The vocabulary of whoever reports: SectorVocabulary and TagVocabulary 99.
const OWN: &str = "99";
/// Where the words for the kinds of a joint project are from: tags of the vocabulary 99 are told apart by it.
const KINDS: &str = "urn:hamkor:project-kind";

/// The code of a word in a codelist that has its words in this order, the first of which is 1.
fn code_of<T: PartialEq>(words: &[T], word: &T) -> String {
    let place = words.iter().position(|known| known == word).unwrap_or_default();
    (place + 1).to_string()
}

/// Hundredths as a decimal: `12`, `12.5`, `-0.25`.
fn hundredths(number: i64) -> String {
    let (whole, part) = (number.unsigned_abs() / 100, number.unsigned_abs() % 100);
    let sign = if number < 0 { "-" } else { "" };
    let text = format!("{sign}{whole}.{part:02}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Latitude and longitude as the standard has them, one space between; nothing where they are none.
fn position(coordinates: &str) -> Option<String> {
    let numbers: Vec<&str> =
        coordinates.split([',', ';', ' ']).map(str::trim).filter(|number| !number.is_empty()).collect();
    let [latitude, longitude] = numbers[..] else { return None };
    let (north, east): (f64, f64) = (latitude.parse().ok()?, longitude.parse().ok()?);
    (north.abs() <= 90.0 && east.abs() <= 180.0).then(|| format!("{latitude} {longitude}"))
}

/// A decimal of the standard in units of its last digit; nothing where it is none, or finer than that.
fn scaled(text: &str, digits: u8) -> Option<i64> {
    let (negative, bare) = match text.trim().strip_prefix('-') {
        Some(bare) => (true, bare),
        None => (false, text.trim()),
    };
    let (whole, part) = bare.split_once('.').unwrap_or((bare, ""));
    let part = part.trim_end_matches('0');
    let digits = usize::from(digits);
    let all = format!("{whole}{part:0<digits$}");
    if part.len() > digits || (whole.is_empty() && part.is_empty()) || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i64 = all.parse().ok()?;
    Some(if negative { -number } else { number })
}
