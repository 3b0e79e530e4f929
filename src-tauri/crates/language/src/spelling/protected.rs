//! What stays in Latin script in Cyrillic text: names, addresses, codes and Roman numerals.

use std::ops::Range;

use super::apostrophe::TUTUQ;
use super::dictionary;

/// The part of a run without spaces that is an address, a file's name, an identifier or an option of a command.
pub(super) fn address(run: &str) -> Option<Range<usize>> {
    if !run.bytes().any(|byte| matches!(byte, b'.' | b'@' | b'/' | b'-' | b'_')) {
        return None;
    }
    let start = run.find(|sign: char| sign.is_alphanumeric() || matches!(sign, '@' | '-' | '/' | '.'))?;
    let end = run.trim_end_matches(|sign: char| !sign.is_alphanumeric() && sign != '/').len();
    let inner = run.get(start..end).filter(|inner| !inner.is_empty())?;
    let is_identifier = || inner.bytes().all(|byte| byte == b'_' || byte.is_ascii_alphanumeric());
    if inner.contains("://")
        || inner.starts_with("www.")
        || inner.starts_with("--")
        || inner.contains('_') && is_identifier()
    {
        return Some(start..end);
    }
    if let Some((user, host)) = inner.split_once('@') {
        let is_ascii_end = |sign: Option<char>| sign.is_none_or(|sign| sign.is_ascii_alphanumeric());
        let is_address = host.starts_with(|sign: char| sign.is_ascii_alphanumeric());
        return (is_address && is_ascii_end(user.chars().next_back())).then_some(start..end);
    }
    let is_extension = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
    if let Some(part) = inner.strip_prefix('.').filter(|part| is_extension(part)) {
        return Some(start..start + 1 + part.len());
    }
    domain(inner).map(|length| start..start + length)
}

/// How long the host or the file's name is that a text begins with, with its path.
fn domain(inner: &str) -> Option<usize> {
    let host = inner.find('/').map_or(inner, |slash| &inner[..slash]);
    let dot = host.rfind('.').filter(|dot| *dot > 0)?;
    let last = &host[dot + 1..];
    let length = last.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(last.len());
    let plain = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '_');
    if !host[..dot].chars().all(plain) || !dictionary::is_domain(&last[..length].to_ascii_lowercase()) {
        return None;
    }
    // An ending hangs on the address by a hyphen or an apostrophe: kun.uz-ga.
    if length < last.len() { Some(dot + 1 + length) } else { Some(inner.len()) }
}

/// How much of a word's beginning stays in Latin script; the rest are endings. `code` says that a digit touches it.
pub(super) fn name(word: &str, code: bool) -> usize {
    if code && word.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return word.len();
    }
    // Every name has a capital.
    if !word.bytes().any(|byte| byte.is_ascii_uppercase()) && !has_foreign_letters(word) {
        return 0;
    }
    if let Some(length) = dictionary::name(word) {
        return length;
    }
    // An ending hangs on a foreign name by an apostrophe: Facebook’da.
    if let Some((name, ending)) = word.rsplit_once(TUTUQ)
        && is_foreign(name)
        && dictionary::is_endings(ending)
    {
        return word.len() - ending.len();
    }
    if is_roman_numeral(word) || is_foreign(word) { word.len() } else { 0 }
}

fn is_foreign(word: &str) -> bool {
    let made_up = || has_inner_capital(word) && !is_uzbek(word) && !dictionary::is_mixed(word);
    has_foreign_letters(word) || made_up()
}

/// Whether a word of two letters or more is a number as the Romans wrote it. Short ones that begin with M or D are
/// abbreviations: DXX is no 520.
fn is_roman_numeral(word: &str) -> bool {
    const SHORT: usize = 4;
    if word.len() < 2
        || (word.len() < SHORT && word.starts_with(['M', 'D']))
        || !word.bytes().all(|byte| b"IVXLCDM".contains(&byte))
    {
        return false;
    }
    let mut rest = word.trim_start_matches('M');
    for (nine, five, four, one) in [("CM", 'D', "CD", 'C'), ("XC", 'L', "XL", 'X'), ("IX", 'V', "IV", 'I')] {
        rest = rest.strip_prefix(nine).or_else(|| rest.strip_prefix(four)).unwrap_or_else(|| {
            let ones = rest.strip_prefix(five).unwrap_or(rest);
            let count = ones.len() - ones.trim_start_matches(one).len();
            &ones[count.min(3)..]
        });
    }
    rest.is_empty()
}

/// Uzbek has neither w nor a c without h, nor letters with marks but those of the bill of 2026.
fn has_foreign_letters(word: &str) -> bool {
    let mut signs = word.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign.to_ascii_lowercase() {
            'w' => return true,
            'c' if !matches!(signs.peek(), Some('h' | 'H')) => return true,
            'ş' | 'ç' | 'ö' | 'ğ' | 'Ş' | 'Ç' | 'Ö' | 'Ğ' => {}
            '\u{aa}'..='\u{24f}' => return true,
            _ => {}
        }
    }
    false
}

/// A capital after a small letter is a made-up name, such as YouTube; the small letter of Sh, Ch, Ts, Ya, Ye, Yo and Yu is
/// none, as in MChJ and YeI.
fn has_inner_capital(word: &str) -> bool {
    let mut before_last = None;
    let mut last: Option<char> = None;
    for sign in word.chars() {
        if sign.is_ascii_uppercase()
            && last.is_some_and(|small| small.is_ascii_lowercase())
            && !matches!(
                (before_last, last),
                (Some('S' | 'C'), Some('h')) | (Some('Y'), Some('e' | 'o' | 'u' | 'a')) | (Some('T'), Some('s'))
            )
        {
            return true;
        }
        (before_last, last) = (last, Some(sign));
    }
    false
}

/// A word with an apostrophe, or a q without u, is no foreign name, such as OʻzLiDeP.
fn is_uzbek(word: &str) -> bool {
    let q = word
        .to_ascii_lowercase()
        .bytes()
        .zip(word.to_ascii_lowercase().bytes().skip(1))
        .any(|(q, u)| q == b'q' && u != b'u');
    q || word.contains(['\u{2bb}', '\u{2bc}'])
}
