//! Uzbek in its two alphabets: the Latin of 1995 (Cabinet resolution 339) and Cyrillic.
//!
//! Rules come first, a dictionary that people can read and extend (`locales/uz.spelling.toml`) knows the words that no
//! rule can, names and addresses in Latin script stay as they are, and where a word could be spelled otherwise the
//! result says so.

mod apostrophe;
mod case;
mod dictionary;
mod rules;

use std::ops::Range;

pub use apostrophe::{is_apostrophe, normalise};

/// A text in the other alphabet, and where the engine was not sure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spelling {
    /// The text.
    pub text: String,
    /// Words that could be spelled otherwise.
    pub ambiguities: Vec<Ambiguity>,
}

/// A word that could be spelled otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambiguity {
    /// Where the word stands in the result, in bytes.
    pub range: Range<usize>,
    /// The word as it was written in the other alphabet.
    pub word: String,
    /// How else it could be spelled.
    pub alternatives: Vec<String>,
}

/// Spells Latin Uzbek in Cyrillic.
#[must_use]
pub fn to_cyrillic(latin: &str) -> Spelling {
    let latin = normalise(latin);
    let mut spelling = Spelling::default();
    each_token(&latin, |token| {
        if !token.is_word || is_protected(token) {
            spelling.text.push_str(token.text);
            return;
        }
        let start = spelling.text.len();
        let (cyrillic, alternatives) = rules::word_to_cyrillic(token.text);
        spelling.text.push_str(&cyrillic);
        if !alternatives.is_empty() {
            let range = start..spelling.text.len();
            spelling.ambiguities.push(Ambiguity { range, word: token.text.to_owned(), alternatives });
        }
    });
    spelling
}

/// Spells Cyrillic Uzbek in Latin.
#[must_use]
pub fn to_latin(cyrillic: &str) -> Spelling {
    let mut spelling = Spelling::default();
    each_token(cyrillic, |token| {
        if token.is_word {
            spelling.text.push_str(&rules::word_to_latin(token.text, token.is_initial));
        } else {
            spelling.text.push_str(token.text);
        }
    });
    spelling
}

/// A run of letters with their apostrophes, or a run of anything else.
struct Token<'text> {
    text: &'text str,
    is_word: bool,
    /// A single letter before a full stop, as in «Ё. Каримов».
    is_initial: bool,
    /// What surrounds it up to the next space, by which an address is known.
    surroundings: &'text str,
}

fn each_token<'text>(text: &'text str, mut take: impl FnMut(&Token<'text>)) {
    let mut start = 0;
    while start < text.len() {
        let rest = &text[start..];
        let is_word = rest.starts_with(char::is_alphabetic);
        let mut length = 0;
        let mut signs = rest.chars().peekable();
        while let Some(sign) = signs.next() {
            // An apostrophe belongs to its word between letters, and after o or g.
            let belongs = sign.is_alphabetic()
                || (is_word && matches!(sign, '\u{2bb}' | '\u{2bc}'))
                || (is_word && is_apostrophe(sign) && signs.peek().is_some_and(|next| next.is_alphabetic()));
            if belongs != is_word {
                break;
            }
            length += sign.len_utf8();
        }
        let end = start + length.max(rest.chars().next().map_or(1, char::len_utf8));
        let token = &text[start..end];
        take(&Token {
            text: token,
            is_word,
            is_initial: token.chars().count() == 1 && text[end..].starts_with('.'),
            surroundings: surroundings(text, start, end),
        });
        start = end;
    }
}

fn surroundings(text: &str, start: usize, end: usize) -> &str {
    let from = text[..start]
        .rfind(char::is_whitespace)
        .map_or(0, |place| place + text[place..].chars().next().map_or(1, char::len_utf8));
    let to = text[end..].find(char::is_whitespace).map_or(text.len(), |place| end + place);
    &text[from..to]
}

/// Names in Latin script, addresses and Roman numerals stay as they are.
fn is_protected(token: &Token) -> bool {
    let around = token.surroundings;
    if around.contains("://") || around.contains('@') || around.starts_with("www.") {
        return true;
    }
    // A file name or a domain: letters on both sides of a full stop, in small letters.
    if let Some((before, after)) = around.split_once('.') {
        let small = |part: &str| part.starts_with(|sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit());
        if !before.is_empty() && small(after) && before.is_ascii() && after.trim_end_matches(['.', ',']).is_ascii() {
            return true;
        }
    }
    let word = token.text;
    dictionary::is_name(word) || is_roman_numeral(word) || has_foreign_letters(word)
}

fn is_roman_numeral(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|sign| b"IVXLCDM".contains(&sign))
}

/// Uzbek has neither w nor a c without h.
fn has_foreign_letters(word: &str) -> bool {
    let lower = word.to_lowercase();
    lower.contains('w') || lower.char_indices().any(|(place, sign)| sign == 'c' && !lower[place + 1..].starts_with('h'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_of_the_field_are_spelled_both_ways() {
        for (latin, cyrillic) in [
            ("Oʻzbekiston Respublikasi", "Ўзбекистон Республикаси"),
            ("elektron hukumat", "электрон ҳукумат"),
            ("2012-yil 28-noyabr", "2012-йил 28-ноябрь"),
            ("sentabr, oktabr, dekabr, fevral", "сентябрь, октябрь, декабрь, февраль"),
            ("axborotlashtirish sohasida", "ахборотлаштириш соҳасида"),
            ("maʼlumotlar", "маълумотлар"),
            ("sanʼat va eʼlon", "санъат ва эълон"),
            ("obyekt, subyekt", "объект, субъект"),
            ("Isʼhoq", "Исҳоқ"),
            ("yoʻl, yoʻq", "йўл, йўқ"),
            ("yer, yetti, poyezd", "ер, етти, поезд"),
            ("litsey, konstitutsiya", "лицей, конституция"),
            ("sirk, konsert, aksiya", "цирк, концерт, акция"),
            ("kelin keldi", "келин келди"),
            ("SHARQ, Sharq, CHORA", "ШАРҚ, Шарқ, ЧОРА"),
            ("kelishuv, moddiy-texnik", "келишув, моддий-техник"),
            ("tashkilot UNICON va IT", "ташкилот UNICON ва IT"),
            ("gʻoya, togʻ", "ғоя, тоғ"),
            ("singlim, ming", "синглим, минг"),
        ] {
            assert_eq!(to_cyrillic(latin).text, cyrillic);
            assert_eq!(to_latin(cyrillic).text, latin);
        }
    }

    #[test]
    fn typed_apostrophes_are_understood() {
        for typed in ["o'zbek", "o‘zbek", "o’zbek", "o`zbek", "oʻzbek", "o´zbek"] {
            assert_eq!(to_cyrillic(typed).text, "ўзбек");
        }
    }

    #[test]
    fn addresses_and_names_stay() {
        for kept in ["https://gov.uz/oz", "info@ict.uz", "IV", "Windows", "briefing-uz.pdf"] {
            assert_eq!(to_cyrillic(kept).text, kept);
        }
    }

    #[test]
    fn initials_are_one_letter() {
        assert_eq!(to_latin("Ё. Ю. Шодиев").text, "Y. Y. Shodiyev");
    }

    #[test]
    fn a_doubtful_word_names_the_other_spelling() {
        let spelling = to_cyrillic("otsiz qoldi");
        assert_eq!(spelling.text, "отсиз қолди");
        let [doubt] = &spelling.ambiguities[..] else { panic!("{:?}", spelling.ambiguities) };
        assert_eq!((doubt.word.as_str(), &spelling.text[doubt.range.clone()]), ("otsiz", "отсиз"));
        assert_eq!(doubt.alternatives, ["оциз"]);
    }

    proptest! {
        #[test]
        fn any_text_can_be_spelled(text in "\\PC*") {
            for spelling in [to_cyrillic(&text), to_latin(&text)] {
                for doubt in spelling.ambiguities {
                    prop_assert!(spelling.text.get(doubt.range).is_some());
                }
            }
        }

        /// Cyrillic words without the letters that Latin cannot tell come back as they were.
        #[test]
        fn plain_cyrillic_comes_back(text in "([бвгджзклмнпрстфхчшқғҳ][аоиуў]){1,4}[нмлр]?") {
            prop_assert_eq!(to_cyrillic(&to_latin(&text).text).text, text);
        }
    }
}
