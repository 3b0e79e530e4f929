//! From Cyrillic to the Latin of 1995, letter by letter, where the dictionary knows no better.

use std::borrow::Cow;

use super::apostrophe::{self, TUTUQ};
use super::case::{self, Case};
use super::dictionary;

/// Spells one Cyrillic word at the end of a text.
pub(super) fn word(word: &str, to: &mut String) {
    let word = &*mended(word);
    let small = case::small_word(word);
    let mut from = 0;
    if let Some(known) = dictionary::in_latin(&small) {
        if let Some((length, beginning)) = known.beginning {
            Case::of(&word[..length]).write(beginning, to);
            from = length;
        }
        Case::of(&word[from..known.rest]).write(known.spelled, to);
        from = known.rest;
    }
    letters(word, &small, from, to);
}

/// A Cyrillic word in which a single Latin letter was typed for one that looks like it.
fn mended(word: &str) -> Cow<'_, str> {
    let is_cyrillic = |sign: Option<char>| sign.is_some_and(is_cyrillic);
    if word.bytes().all(|byte| !byte.is_ascii()) || !word.chars().any(|sign| is_cyrillic(Some(sign))) {
        return Cow::Borrowed(word);
    }
    let mut mended = String::with_capacity(word.len() + 2);
    let mut before = None;
    let mut signs = word.chars().peekable();
    while let Some(sign) = signs.next() {
        let after = signs.peek().copied();
        let alone = (before.is_none() || is_cyrillic(before)) && (after.is_none() || is_cyrillic(after));
        mended.push(if alone { seen_as(sign) } else { sign });
        before = Some(sign);
    }
    Cow::Owned(mended)
}

/// The Cyrillic letter that a Latin one looks like.
fn seen_as(sign: char) -> char {
    match sign {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        'A' => 'А',
        'B' => 'В',
        'C' => 'С',
        'E' => 'Е',
        'H' => 'Н',
        'K' => 'К',
        'M' => 'М',
        'O' => 'О',
        'P' => 'Р',
        'T' => 'Т',
        'X' => 'Х',
        _ => sign,
    }
}

/// A single letter before a full stop is one letter in Latin too: Ё. Каримов, Y. Karimov.
pub(super) fn initial(letter: &str) -> Option<&'static str> {
    match letter {
        "Ё" | "Ю" | "Я" => Some("Y"),
        _ => None,
    }
}

/// Spells a word in small letters by the rules alone.
pub(super) fn by_rules(small: &str) -> String {
    let mut to = String::new();
    letters(small, small, 0, &mut to);
    to
}

fn letters(word: &str, small: &str, from: usize, to: &mut String) {
    let mut before = small[..from].chars().next_back();
    let mut capital_before = word[..from].chars().next_back() != before;
    let mut signs = small[from..].chars().zip(word[from..].chars()).peekable();
    while let Some((sign, written)) = signs.next() {
        let (after, written_after) = signs.peek().copied().unzip();
        let is_capital = written != sign;
        match letter(sign, before, after) {
            Some(spelled) if is_capital => {
                let among_capitals = match written_after {
                    Some(next) if Some(next) != after => true,
                    _ => capital_before,
                };
                if among_capitals { Case::Capitals } else { Case::Title }.write(spelled, to);
            }
            Some(spelled) => to.push_str(spelled),
            None => to.push(if apostrophe::is_apostrophe(sign) && before.is_some_and(is_cyrillic) {
                TUTUQ
            } else {
                written
            }),
        }
        before = Some(sign);
        capital_before = is_capital;
    }
}

fn letter(sign: char, before: Option<char>, after: Option<char>) -> Option<&'static str> {
    let after_vowel = before.is_some_and(is_vowel);
    Some(match sign {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' if after_vowel || matches!(before, None | Some('ъ' | 'ь')) => "ye",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "j",
        'з' => "z",
        'и' if before == Some('ь') => "yi",
        'и' => "i",
        'й' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' if before == Some('ь') => "yo",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "x",
        'ц' if after_vowel => "ts",
        'ц' => "s",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        // After a consonant the sign only divides, and y does that already: subyekt, but meʼyor.
        'ъ' if !after_vowel && matches!(after, Some('е' | 'ё' | 'ю' | 'я')) => "",
        // The turned apostrophe of oʻ takes no second one after it: moʻjiza.
        'ъ' if before == Some('ў') => "",
        'ъ' => "\u{2bc}",
        'ы' => "i",
        'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'ў' => "o\u{2bb}",
        'қ' => "q",
        'ғ' => "g\u{2bb}",
        // с and ҳ side by side would read as sh.
        'ҳ' if before == Some('с') => "\u{2bc}h",
        'ҳ' => "h",
        _ => return None,
    })
}

/// Whether a letter is one that the rules spell.
fn is_cyrillic(sign: char) -> bool {
    letter(case::small(sign), None, None).is_some()
}

fn is_vowel(sign: char) -> bool {
    matches!(sign, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ў' | 'ы' | 'э' | 'ю' | 'я')
}
