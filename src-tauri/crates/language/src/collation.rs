//! Sorting as a reader of each language expects it, with pinned data.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::locale;

use unicode_normalization::UnicodeNormalization;

use crate::language::Language;
use crate::spelling;

/// Changes whenever [`Collation::key`] would answer another key for the same text, so that kept keys are made anew.
pub const KEY_VERSION: u32 = 1;

/// Compares texts in one language's order. Numbers inside a text compare by value.
pub struct Collation {
    language: Language,
    collator: CollatorBorrowed<'static>,
}

impl Collation {
    /// The order of a language: CLDR's for Korean, Russian and English; for Uzbek, whose order CLDR tailors wrongly or
    /// not at all, the alphabet's own.
    ///
    /// # Panics
    /// Never: the collation data is compiled in.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let mut preferences = CollatorPreferences::from(match language {
            Language::Korean => locale!("ko"),
            Language::Russian | Language::UzbekCyrillic => locale!("ru"),
            Language::Uzbek | Language::English => locale!("en"),
        });
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let mut options = CollatorOptions::default();
        options.strength = Some(Strength::Tertiary);
        let collator = Collator::try_new(preferences, options).expect("the collation data is compiled in");
        Self { language, collator }
    }

    /// Compares two texts.
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        match self.language {
            Language::Korean => {
                script_rank(left).cmp(&script_rank(right)).then_with(|| self.collator.compare(left, right))
            }
            Language::Uzbek => {
                alphabetical(left, latin_letters).cmp(&alphabetical(right, latin_letters)).then_with(|| left.cmp(right))
            }
            Language::UzbekCyrillic => alphabetical(left, cyrillic_letters)
                .cmp(&alphabetical(right, cyrillic_letters))
                .then_with(|| left.cmp(right)),
            Language::Russian | Language::English => self.collator.compare(left, right),
        }
    }

    /// Bytes that compare, one by one, as the texts do: for an index that keeps a list in order.
    #[must_use]
    pub fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * text.len());
        match self.language {
            Language::Korean => {
                key.push(script_rank(text));
                self.write_key(text, &mut key);
            }
            Language::Uzbek => write_places(&alphabetical(text, latin_letters), text, &mut key),
            Language::UzbekCyrillic => write_places(&alphabetical(text, cyrillic_letters), text, &mut key),
            Language::Russian | Language::English => self.write_key(text, &mut key),
        }
        key
    }

    fn write_key(&self, text: &str, key: &mut Vec<u8>) {
        let Ok(()) = self.collator.write_sort_key_to(text, key);
    }
}

/// Writes places so that their bytes compare as they do, and then the text itself, which decides between equals.
fn write_places(places: &[Place], text: &str, key: &mut Vec<u8>) {
    for place in places {
        match place {
            Place::Sign => key.push(1),
            Place::Number(number) => {
                key.push(2);
                key.extend(number.to_be_bytes());
            }
            // Alphabets have fewer than 128 letters, the doubled ones counted from 100.
            Place::Letter(letter) => key.push(u8::try_from(letter + 3).unwrap_or(u8::MAX - 1)),
            Place::Foreign(sign) => {
                key.push(u8::MAX);
                key.extend(u32::from(*sign).to_be_bytes());
            }
        }
    }
    key.push(0);
    key.extend(text.as_bytes());
}

/// In Korean lists Hangul comes first, then Hanja, Latin and Cyrillic; what begins with a digit or a sign leads.
fn script_rank(text: &str) -> u8 {
    match text.chars().find(|sign| sign.is_alphanumeric()) {
        Some('가'..='힣' | 'ㄱ'..='ㆎ' | '\u{1100}'..='\u{11ff}') => 1,
        Some('\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}') => 2,
        Some('A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}') => 3,
        Some('\u{400}'..='\u{52f}') => 4,
        _ => 0,
    }
}

/// One place in an alphabet: spaces and signs, then numbers by value, then letters, then what is foreign to it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Sign,
    Number(u64),
    Letter(usize),
    Foreign(char),
}

fn alphabetical(text: &str, letters: fn(&[char]) -> Option<(usize, usize)>) -> Vec<Place> {
    let signs: Vec<char> = text.nfc().flat_map(char::to_lowercase).collect();
    let mut places = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let rest = &signs[at..];
        if rest[0].is_ascii_digit() {
            let digits: String = rest.iter().take_while(|sign| sign.is_ascii_digit()).take(18).collect();
            at += digits.len();
            places.push(Place::Number(digits.parse().unwrap_or(u64::MAX)));
        } else if let Some((letter, length)) = letters(rest) {
            at += length;
            places.push(Place::Letter(letter));
        } else {
            at += 1;
            if rest[0].is_alphabetic() && !spelling::is_apostrophe(rest[0]) {
                places.push(Place::Foreign(rest[0]));
            } else if !spelling::is_apostrophe(rest[0]) && places.last() != Some(&Place::Sign) {
                places.push(Place::Sign);
            }
        }
    }
    places
}

/// The Latin alphabet of 1995: a b d … z, oʻ gʻ sh ch; every form of apostrophe counts.
fn latin_letters(rest: &[char]) -> Option<(usize, usize)> {
    const SINGLE: &str = "abcdefghijklmnopqrstuvwxyz";
    match (rest[0], rest.get(1)) {
        ('o', Some(next)) if spelling::is_apostrophe(*next) => Some((100, 2)),
        ('g', Some(next)) if spelling::is_apostrophe(*next) => Some((101, 2)),
        ('s', Some('h')) => Some((102, 2)),
        ('c', Some('h')) => Some((103, 2)),
        (letter, _) => SINGLE.chars().position(|one| one == letter).map(|place| (place, 1)),
    }
}

/// The Cyrillic alphabet: а … я, then ў қ ғ ҳ.
fn cyrillic_letters(rest: &[char]) -> Option<(usize, usize)> {
    const ALPHABET: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ";
    ALPHABET.chars().position(|one| one == rest[0]).map(|place| (place, 1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_language_sorts_by_its_own_alphabet() {
        let cases: [(Language, &[&str]); 5] = [
            (Language::Korean, &["2차 회의", "가나", "나라", "國家", "ICT", "Узбек"]),
            (Language::Uzbek, &["Anor", "Gaz", "Zar", "O\u{2bb}zbek", "G'alla", "Shahar", "Chor"]),
            (Language::UzbekCyrillic, &["Анор", "Эл", "Юрт", "Ям", "Ўзбек", "Қор", "Ғалла", "Ҳамкор"]),
            (Language::Russian, &["Ель", "Ёлка", "Жук", "План 2", "План 10"]),
            (Language::English, &["apple", "Plan 2", "Plan 10", "zebra"]),
        ];
        for (language, expected) in cases {
            let collation = Collation::new(language);
            let mut sorted = expected.to_vec();
            sorted.reverse();
            sorted.sort_by(|left, right| collation.compare(left, right));
            if language == Language::Russian {
                // Ё sorts with Е and only then by itself.
                assert_eq!(sorted[2..], expected[2..]);
            } else {
                assert_eq!(sorted, expected, "{language}");
            }
        }
    }

    proptest! {
        #[test]
        fn keys_compare_as_texts_do(
            left in "[a-cO-SgʻʼгўқҲё가-갂國0-2 .-]{0,6}",
            right in "[a-cO-SgʻʼгўқҲё가-갂國0-2 .-]{0,6}",
            language in prop::sample::select(Language::ALL.to_vec()),
        ) {
            let collation = Collation::new(language);
            prop_assert_eq!(collation.key(&left).cmp(&collation.key(&right)), collation.compare(&left, &right));
        }
    }

    fn sorted<'a>(language: Language, words: &[&'a str]) -> Vec<&'a str> {
        let collation = Collation::new(language);
        let mut words = words.to_vec();
        words.sort_by(|left, right| collation.compare(left, right));
        words
    }

    #[test]
    fn uzbek_latin_ends_in_its_own_letters_whatever_the_apostrophe() {
        for sign in ['ʻ', 'ʼ', '\'', '‘', '’', '`', '´', '‛', '′'] {
            let (o, g) = (format!("O{sign}qish"), format!("G{sign}oya"));
            let words = ["Chora", &g, "Olma", "Shahar", &o, "Zamin", "Gaz", "Cirk", "Suv", "Yoz"];
            let expected = ["Cirk", "Gaz", "Olma", "Suv", "Yoz", "Zamin", &o, &g, "Shahar", "Chora"];
            assert_eq!(sorted(Language::Uzbek, &words), expected, "{sign}");
        }
        // The tutuq belgisi parts no word: sanʼat stands between sana and sanoat.
        assert_eq!(sorted(Language::Uzbek, &["sanoat", "sanʼat", "sana"]), ["sana", "sanʼat", "sanoat"]);
        // It also keeps s and h apart.
        assert_eq!(sorted(Language::Uzbek, &["Ishoq", "Isʼhoq", "Iz"]), ["Isʼhoq", "Iz", "Ishoq"]);
    }

    #[test]
    fn uzbek_cyrillic_ends_in_its_own_letters() {
        let words = ["ҳ", "ғ", "қ", "ў", "я", "ю", "э", "ь", "ъ", "ш", "ч", "ц", "х", "ё", "е", "ж", "и\u{306}", "к"];
        let expected =
            ["е", "ё", "ж", "и\u{306}", "к", "х", "ц", "ч", "ш", "ъ", "ь", "э", "ю", "я", "ў", "қ", "ғ", "ҳ"];
        assert_eq!(sorted(Language::UzbekCyrillic, &words), expected);
    }

    #[test]
    fn korean_lists_begin_with_hangul_and_russian_ones_keep_yo_beside_ye() {
        let words = ["Ўзбек", "Zoom", "協力", "하나", "ICT", "Ташкент", "가나", "國家", "3차"];
        let sorted_words = sorted(Language::Korean, &words);
        assert_eq!(sorted_words[..3], ["3차", "가나", "하나"]);
        assert!(sorted_words[3..5].iter().all(|word| ["協力", "國家"].contains(word)), "{sorted_words:?}");
        assert_eq!(sorted_words[5..7], ["ICT", "Zoom"]);
        assert_eq!(sorted_words[7..], ["Ташкент", "Ўзбек"]);
        assert_eq!(
            sorted(Language::Russian, &["ёлка", "ель", "елка", "жук", "едок", "Ёлка"]),
            ["едок", "елка", "ёлка", "Ёлка", "ель", "жук"]
        );
    }
}
