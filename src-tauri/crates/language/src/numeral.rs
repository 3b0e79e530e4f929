//! Whole numbers in words, as contracts and payment papers write them beside the digits.
//!
//! Korean takes the form of money papers, in which every unit has its digit: 일천일백, never 천백. Russian agrees with
//! the gender of what is counted. Held against ICU's spell-out rules and, for Uzbek, which ICU does not spell out,
//! against a package (`fixtures/spellout.json`).

use crate::language::Language;
use crate::spelling;

/// The gender of what is counted; only Russian asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// Один сум, два сума.
    Masculine,
    /// Одна вона, две воны.
    Feminine,
}

/// A whole number in words, in small letters: 일천이백만, bir million ikki yuz ming, один миллион двести тысяч.
#[must_use]
pub fn in_words(language: Language, number: i64, gender: Gender) -> String {
    let size = number.unsigned_abs();
    let words = match language {
        Language::Korean => korean(size),
        Language::Uzbek => uzbek(size),
        Language::UzbekCyrillic => spelling::to_cyrillic(&uzbek(size)).text,
        Language::Russian => russian(size, gender),
        Language::English => english(size),
    };
    if number >= 0 {
        return words;
    }
    let minus = match language {
        Language::Korean => "마이너스",
        Language::Uzbek | Language::English => "minus",
        Language::UzbekCyrillic | Language::Russian => "минус",
    };
    format!("{minus} {words}")
}

/// The groups of a number by a power of ten, the greatest first, each with its place from the right.
fn groups(number: u64, base: u64) -> Vec<(usize, u64)> {
    let mut groups = Vec::new();
    let mut rest = number;
    let mut place = 0;
    while rest > 0 {
        if !rest.is_multiple_of(base) {
            groups.push((place, rest % base));
        }
        rest /= base;
        place += 1;
    }
    groups.reverse();
    groups
}

fn korean(number: u64) -> String {
    const DIGITS: [&str; 10] = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
    const PLACES: [&str; 4] = ["", "십", "백", "천"];
    const MYRIADS: [&str; 5] = ["", "만", "억", "조", "경"];
    if number == 0 {
        return "영".to_owned();
    }
    let mut words = String::new();
    for (myriad, group) in groups(number, 10_000) {
        for (place, digit) in groups(group, 10) {
            words.push_str(digits(&DIGITS, digit));
            words.push_str(PLACES[place]);
        }
        words.push_str(MYRIADS[myriad]);
    }
    words
}

/// A word of a table; the callers' numbers are smaller than the table is long.
fn digits<'table>(table: &[&'table str], number: u64) -> &'table str {
    usize::try_from(number).ok().and_then(|place| table.get(place)).copied().unwrap_or_default()
}

fn uzbek(number: u64) -> String {
    const ONES: [&str; 10] = ["", "bir", "ikki", "uch", "toʻrt", "besh", "olti", "yetti", "sakkiz", "toʻqqiz"];
    const TENS: [&str; 10] =
        ["", "oʻn", "yigirma", "oʻttiz", "qirq", "ellik", "oltmish", "yetmish", "sakson", "toʻqson"];
    const THOUSANDS: [&str; 7] = ["", "ming", "million", "milliard", "trillion", "kvadrillion", "kvintillion"];
    if number == 0 {
        return "nol".to_owned();
    }
    let mut words = Vec::new();
    for (place, group) in groups(number, 1000) {
        if group >= 100 {
            words.extend([digits(&ONES, group / 100), "yuz"]);
        }
        words.extend([digits(&TENS, group / 10 % 10), digits(&ONES, group % 10), THOUSANDS[place]]);
    }
    spaced(&words)
}

fn russian(number: u64, gender: Gender) -> String {
    const ONES: [&str; 20] = [
        "",
        "один",
        "два",
        "три",
        "четыре",
        "пять",
        "шесть",
        "семь",
        "восемь",
        "девять",
        "десять",
        "одиннадцать",
        "двенадцать",
        "тринадцать",
        "четырнадцать",
        "пятнадцать",
        "шестнадцать",
        "семнадцать",
        "восемнадцать",
        "девятнадцать",
    ];
    const TENS: [&str; 10] =
        ["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"];
    const HUNDREDS: [&str; 10] =
        ["", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"];
    /// After one, after two to four, after any other.
    const THOUSANDS: [[&str; 3]; 7] = [
        ["", "", ""],
        ["тысяча", "тысячи", "тысяч"],
        ["миллион", "миллиона", "миллионов"],
        ["миллиард", "миллиарда", "миллиардов"],
        ["триллион", "триллиона", "триллионов"],
        ["квадриллион", "квадриллиона", "квадриллионов"],
        ["квинтиллион", "квинтиллиона", "квинтиллионов"],
    ];
    if number == 0 {
        return "ноль".to_owned();
    }
    let mut words = Vec::new();
    for (place, group) in groups(number, 1000) {
        let feminine = place == 1 || (place == 0 && gender == Gender::Feminine);
        let below = group % 100;
        let (tens, ones) = if below < 20 { (0, below) } else { (below / 10, below % 10) };
        let ones_word = match ones {
            1 if feminine => "одна",
            2 if feminine => "две",
            _ => digits(&ONES, ones),
        };
        let form = match ones {
            1 => 0,
            2..=4 => 1,
            _ => 2,
        };
        words.extend([digits(&HUNDREDS, group / 100), digits(&TENS, tens), ones_word, THOUSANDS[place][form]]);
    }
    spaced(&words)
}

fn english(number: u64) -> String {
    const ONES: [&str; 20] = [
        "",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    const THOUSANDS: [&str; 7] = ["", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion"];
    if number == 0 {
        return "zero".to_owned();
    }
    let mut words = Vec::new();
    for (place, group) in groups(number, 1000) {
        if group >= 100 {
            words.push(format!("{} hundred", digits(&ONES, group / 100)));
        }
        let below = group % 100;
        words.push(match (below / 10, below % 10) {
            _ if below < 20 => digits(&ONES, below).to_owned(),
            (tens, 0) => digits(&TENS, tens).to_owned(),
            (tens, ones) => format!("{}-{}", digits(&TENS, tens), digits(&ONES, ones)),
        });
        words.push(THOUSANDS[place].to_owned());
    }
    spaced(&words)
}

fn spaced<Word: AsRef<str>>(words: &[Word]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[derive(serde::Deserialize)]
    struct Spellout {
        ko: BTreeMap<i64, String>,
        ru_masculine: BTreeMap<i64, String>,
        ru_feminine: BTreeMap<i64, String>,
        en: BTreeMap<i64, String>,
        uz: BTreeMap<i64, String>,
    }

    #[test]
    fn numbers_are_spelled_out_as_icu_does() {
        let spellout: Spellout = serde_json::from_str(include_str!("../fixtures/spellout.json")).expect("it parses");
        for (language, gender, expected) in [
            (Language::Korean, Gender::Masculine, &spellout.ko),
            (Language::Russian, Gender::Masculine, &spellout.ru_masculine),
            (Language::Russian, Gender::Feminine, &spellout.ru_feminine),
            (Language::English, Gender::Masculine, &spellout.en),
            (Language::Uzbek, Gender::Masculine, &spellout.uz),
        ] {
            assert!(expected.len() > 70, "{language}");
            for (number, words) in expected {
                let words = spelling::normalise(words);
                assert_eq!(in_words(language, *number, gender), words, "{language}: {number}");
            }
        }
        assert_eq!(in_words(Language::UzbekCyrillic, 1_200_000, Gender::Masculine), "бир миллион икки юз минг");
        assert_eq!(in_words(Language::Russian, -2, Gender::Feminine), "минус две");
    }

    proptest::proptest! {
        #[test]
        fn any_number_has_words(number: i64) {
            for language in Language::ALL {
                let words = in_words(language, number, Gender::Feminine);
                proptest::prop_assert!(!words.contains("  ") && !words.is_empty(), "{}", words);
            }
        }
    }
}
