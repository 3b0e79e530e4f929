//! The rules of 1995, letter by letter.

use super::{apostrophe, case, dictionary};

const LATIN_VOWELS: &str = "aeiou";
const CYRILLIC_VOWELS: &str = "аеёиоуўэюя";

/// Spells one Latin word in Cyrillic; the second part is how else it could be spelled.
pub(super) fn word_to_cyrillic(word: &str) -> (String, Vec<String>) {
    let case = case::of_word(word);
    let small = word.to_lowercase();
    let (beginning, rest) = dictionary::beginning_in_cyrillic(&small).unwrap_or(("", &small));
    let mut cyrillic = beginning.to_owned();
    let known = small.len() - rest.len();
    let doubtful = letters_to_cyrillic(&small, known, &mut cyrillic);
    let alternatives = if doubtful { vec![case::apply(&cyrillic.replacen("тс", "ц", 1), case)] } else { Vec::new() };
    (case::apply(&cyrillic, case), alternatives)
}

/// Spells what follows byte `from`; says whether a ts in it could be read two ways.
fn letters_to_cyrillic(small: &str, from: usize, cyrillic: &mut String) -> bool {
    let mut doubtful = false;
    let mut at = from;
    while at < small.len() {
        let rest = &small[at..];
        let before = small[..at].chars().next_back();
        let at_start = before.is_none();
        let after_vowel = before.is_some_and(|sign| LATIN_VOWELS.contains(sign) || sign == '\u{2bb}');
        let (letters, length) = if let Some(pair) = digraph(rest) {
            pair
        } else if let Some(ending) = rest.strip_prefix("ts") {
            // -siz and -sa are endings of Uzbek: their s belongs to them, not to ц.
            if ending.starts_with("iz") || ending.starts_with('a') || ending.is_empty() {
                doubtful |= ending.starts_with("iz");
                ("тс", 2)
            } else {
                ("ц", 2)
            }
        } else if rest.starts_with('e') {
            (if at_start || after_vowel { "э" } else { "е" }, 1)
        } else {
            single(rest)
        };
        cyrillic.push_str(letters);
        at += length;
        if length == 0 {
            // A letter that Uzbek does not have stays as it is.
            let sign = rest.chars().next().expect("there is a rest");
            cyrillic.push(sign);
            at += sign.len_utf8();
        }
    }
    doubtful
}

fn digraph(rest: &str) -> Option<(&'static str, usize)> {
    const PAIRS: [(&str, &str); 11] = [
        ("o\u{2bb}", "ў"),
        ("g\u{2bb}", "ғ"),
        ("yo\u{2bb}", "йў"),
        ("s\u{2bc}h", "сҳ"),
        ("sh", "ш"),
        ("ch", "ч"),
        ("yo", "ё"),
        ("yu", "ю"),
        ("ya", "я"),
        ("ye", "е"),
        ("\u{2bc}", "ъ"),
    ];
    // The longer pair first: yoʻ is йў, not ё.
    if rest.starts_with("yo\u{2bb}") {
        return Some(("йў", "yo\u{2bb}".len()));
    }
    PAIRS.iter().find(|(latin, _)| rest.starts_with(latin)).map(|(latin, cyrillic)| (*cyrillic, latin.len()))
}

fn single(rest: &str) -> (&'static str, usize) {
    let letter = match rest.as_bytes()[0] {
        b'a' => "а",
        b'b' => "б",
        b'd' => "д",
        b'f' => "ф",
        b'g' => "г",
        b'h' => "ҳ",
        b'i' => "и",
        b'j' => "ж",
        b'k' => "к",
        b'l' => "л",
        b'm' => "м",
        b'n' => "н",
        b'o' => "о",
        b'p' => "п",
        b'q' => "қ",
        b'r' => "р",
        b's' => "с",
        b't' => "т",
        b'u' => "у",
        b'v' => "в",
        b'x' => "х",
        b'y' => "й",
        b'z' => "з",
        _ => return ("", 0),
    };
    (letter, 1)
}

/// Spells one Cyrillic word in Latin. An initial is one letter: Ё. is Y.
pub(super) fn word_to_latin(word: &str, is_initial: bool) -> String {
    let case = case::of_word(word);
    let small = word.to_lowercase();
    if is_initial && let Some(letter) = initial(&small) {
        return case::apply(letter, case);
    }
    let (beginning, rest) = dictionary::beginning_in_latin(&small).unwrap_or(("", &small));
    let mut latin = beginning.to_owned();
    let known = small.len() - rest.len();
    for (place, sign) in rest.char_indices() {
        let at = known + place;
        let before = small[..at].chars().next_back();
        let after = small[at + sign.len_utf8()..].chars().next();
        match letter_to_latin(sign, before, after) {
            Some(letters) => latin.push_str(letters),
            None => latin.push(if apostrophe::is_apostrophe(sign) { '\u{2bc}' } else { sign }),
        }
    }
    case::apply(&latin, case)
}

fn initial(letter: &str) -> Option<&'static str> {
    match letter {
        "ё" | "ю" | "я" => Some("y"),
        _ => None,
    }
}

fn letter_to_latin(sign: char, before: Option<char>, after: Option<char>) -> Option<&'static str> {
    let after_vowel = before.is_some_and(|sign| CYRILLIC_VOWELS.contains(sign));
    Some(match sign {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' if before.is_none() || after_vowel || matches!(before, Some('ъ' | 'ь')) => "ye",
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
        // Before е, ё, ю, я the sign only divides, and y does that already.
        'ъ' if matches!(after, Some('е' | 'ё' | 'ю' | 'я')) => "",
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
