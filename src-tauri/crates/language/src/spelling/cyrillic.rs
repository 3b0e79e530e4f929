//! From the Latin of 1995 to Cyrillic, letter by letter, where the dictionary knows no better.

use super::apostrophe::{TURNED, TUTUQ};
use super::case::{self, Case};
use super::dictionary;

/// Spells one Latin word, with the right apostrophes, at the end of a text; gives back how else it could be spelled.
pub(super) fn word(word: &str, to: &mut String) -> Vec<String> {
    let small = case::small_word(word);
    let start = to.len();
    let mut from = 0;
    if let Some(known) = dictionary::in_cyrillic(&small) {
        if let Some((length, beginning)) = known.beginning {
            Case::of(&word[..length]).write(beginning, to);
            from = length;
        }
        let case = Case::of(&word[from..known.rest]);
        case.write(known.spelled, to);
        from = known.rest;
        if !known.others.is_empty() {
            let other = |other: &String| {
                let mut spelled = to[start..to.len()].to_owned();
                spelled.truncate(spelled.len() - known.spelled.len());
                case.write(other, &mut spelled);
                spelled
            };
            return known.others.iter().map(other).collect();
        }
    }
    let known = to.len();
    if letters(word, &small, from, Ts::Usual, to) {
        let mut other = to[start..known].to_owned();
        letters(word, &small, from, Ts::Other, &mut other);
        return vec![other];
    }
    Vec::new()
}

/// Spells letters that follow another letter, by the rules alone.
pub(super) fn by_rules_after(small: &str, before: char) -> String {
    let after = format!("{before}{small}");
    let mut to = String::new();
    letters(&after, &after, before.len_utf8(), Ts::Usual, &mut to);
    to
}

/// How a ts is read that could be ц or тс.
#[derive(Clone, Copy, PartialEq)]
enum Ts {
    Usual,
    Other,
}

/// Spells what follows byte `from`; says whether a ts in it could be read two ways.
fn letters(word: &str, small: &str, from: usize, reading: Ts, to: &mut String) -> bool {
    let mut doubtful = false;
    let mut at = from;
    let mut before = small[..from].chars().next_back();
    while let Some(sign) = small[at..].chars().next() {
        let rest = &small[at..];
        let (spelled, length) = match sign {
            't' if rest.starts_with("ts") && !rest.starts_with("tsh") => {
                let (usual, sure) = if is_abbreviation(word) { (false, true) } else { ts(&small[..at], &rest[2..]) };
                doubtful |= !sure;
                let is_one = usual ^ (!sure && reading == Ts::Other);
                (if is_one { "ц" } else { "т" }, if is_one { 2 } else { 1 })
            }
            's' if matches!(before, Some('n' | 'k' | 'p'))
                && (rest.starts_with("siya") || rest.starts_with("sion")) =>
            {
                ("ц", 1)
            }
            's' if rest.starts_with("s\u{2bc}h") => ("сҳ", "s\u{2bc}h".len()),
            's' if rest.starts_with("sh") => ("ш", 2),
            'c' if rest.starts_with("ch") => ("ч", 2),
            'o' if rest[1..].starts_with(TURNED) => ("ў", 1 + TURNED.len_utf8()),
            'g' if rest[1..].starts_with(TURNED) => ("ғ", 1 + TURNED.len_utf8()),
            'y' => y(before, rest),
            'e' if !before.is_some_and(is_consonant) && before != Some(TUTUQ) => ("э", 1),
            sign => (single(sign), sign.len_utf8()),
        };
        if spelled.is_empty() {
            // A letter that Uzbek does not have stays as it is written.
            to.extend(word[at..].chars().next());
        } else if sign == TUTUQ || sign == TURNED {
            to.push(if among_capitals(word, at) { 'Ъ' } else { 'ъ' });
        } else if word.as_bytes()[at] == small.as_bytes()[at] {
            to.push_str(spelled);
        } else {
            Case::of(&word[at..at + length]).write(spelled, to);
        }
        at += length;
        before = small[..at].chars().next_back();
    }
    doubtful
}

/// A short word of capitals, whose letters each stand for a word: ОИТС.
fn is_abbreviation(word: &str) -> bool {
    const LONGEST: usize = 5;
    word.len() <= LONGEST && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether an apostrophe stands between capitals, or after one at the end of the word.
fn among_capitals(word: &str, at: usize) -> bool {
    let mut after = word[at..].chars().skip(1);
    word[..at].ends_with(char::is_uppercase) && after.next().is_none_or(char::is_uppercase)
}

/// Whether a ts before these letters is ц, and whether that is sure.
fn ts(before: &str, after: &str) -> (bool, bool) {
    // Endings of Uzbek that begin with s: their s belongs to them.
    const NATIVE: [&str; 6] = ["sin", "sak", "sa", "sevar", "soz", "suv"];
    // A word of one letter before -siz can as well be the first syllable of a loan word.
    const SHORT: usize = 2;
    let ending = |ending: &str| after.strip_prefix(&ending[1..]);
    // No word of Uzbek begins with it.
    if before.is_empty() {
        return (true, true);
    }
    if let Some(rest) = ending("siz") {
        return (false, before.chars().nth(SHORT - 1).is_some() && dictionary::is_endings(rest));
    }
    // дарахтсимон: like a tree.
    if ending("simon").is_some() {
        return (false, true);
    }
    match NATIVE.into_iter().find_map(ending) {
        Some(rest) => (false, dictionary::is_endings(rest)),
        // бестселлер, постсовет: the ts is the seam of a compound.
        None if before.ends_with('s') => (false, true),
        None if after.starts_with(['i', 'e', 'y']) => (true, true),
        None => (after.is_empty(), false),
    }
}

/// The letters that begin with y: yo is ё, but yoʻ is йў.
fn y(before: Option<char>, rest: &str) -> (&'static str, usize) {
    let after_consonant = before.is_some_and(is_consonant);
    if rest.starts_with("yo\u{2bb}") {
        return ("йў", "yo\u{2bb}".len());
    }
    match rest.as_bytes().get(1) {
        Some(b'o') => ("ё", 2),
        Some(b'u') => ("ю", 2),
        Some(b'a') => ("я", 2),
        // After a consonant y divides, as ь does: premyera, премьера.
        Some(b'e') if after_consonant && !matches!(before, Some('q' | 'h' | 'x')) => ("ье", 2),
        Some(b'e') => ("е", 2),
        _ => ("й", 1),
    }
}

fn is_consonant(sign: char) -> bool {
    sign.is_alphabetic() && !matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u' | TURNED | TUTUQ)
}

fn single(sign: char) -> &'static str {
    match sign {
        'a' => "а",
        'b' => "б",
        'd' => "д",
        'e' => "е",
        'f' => "ф",
        'g' => "г",
        'h' => "ҳ",
        'i' => "и",
        'j' => "ж",
        'k' => "к",
        'l' => "л",
        'm' => "м",
        'n' => "н",
        'o' => "о",
        'p' => "п",
        'q' => "қ",
        'r' => "р",
        's' => "с",
        't' => "т",
        'u' => "у",
        'v' => "в",
        'x' => "х",
        'z' => "з",
        TUTUQ | TURNED => "ъ",
        // The letters of the bill of 2026.
        'ş' => "ш",
        'ç' => "ч",
        'ö' => "ў",
        'ğ' => "ғ",
        _ => "",
    }
}
