//! A text in runs without spaces, and a run in words and what stands between them.

use super::apostrophe::{self, TURNED, TUTUQ};

/// The runs of a text: those of white space, and those between.
pub(super) fn runs(text: &str) -> impl Iterator<Item = &str> + Clone {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_space = is_space(rest.chars().next()?);
        let end = rest.find(|sign| self::is_space(sign) != is_space).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// A piece of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'run> {
    pub(super) text: &'run str,
    /// Where it begins in the run, in bytes.
    pub(super) start: usize,
    /// Whether it is a word: letters with the apostrophes that belong to them.
    pub(super) is_word: bool,
}

/// The words of a run and what stands between them.
pub(super) fn tokens(run: &str) -> impl Iterator<Item = Token<'_>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = &run[start..];
        let is_word = rest.starts_with(is_letter);
        let mut end = 0;
        let mut signs = rest.chars().peekable();
        while let Some(sign) = signs.next() {
            // An apostrophe belongs to its word between letters; ʻ and ʼ belong to the letter before them.
            let belongs = is_letter(sign)
                || (is_word
                    && (matches!(sign, TURNED | TUTUQ)
                        || apostrophe::is_apostrophe(sign) && signs.peek().is_some_and(|next| is_letter(*next))));
            if belongs != is_word {
                break;
            }
            end += sign.len_utf8();
        }
        let token = Token { text: &rest[..end], start, is_word };
        start += end;
        (end > 0).then_some(token)
    })
}

/// Whether a sign is white space; the two alphabets of Uzbek are known without a look into the tables of Unicode.
fn is_space(sign: char) -> bool {
    sign == ' ' || !matches!(sign, '!'..='~' | '\u{400}'..='\u{481}') && sign.is_whitespace()
}

/// Whether a sign is a letter; the two alphabets of Uzbek are known without a look into the tables of Unicode.
fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphabetic() || matches!(sign, '\u{400}'..='\u{481}') || !sign.is_ascii() && sign.is_alphabetic()
}
