//! One index for every script: what is written to the index and what is asked of it are folded to the same keys.
//!
//! Uzbek in any spelling folds to one Latin key without apostrophes; Russian is stemmed; Hangul is split in overlapping
//! pairs of syllables, so that 위원 finds 협력위원회, and into initial consonants, so that ㅎㄹㅇ finds it too.

use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

use crate::spelling;

/// Grows by one when the keys change: an office then builds its index again.
pub const ENGINE_VERSION: u32 = 2;

/// Keys of one script never meet those of another by accident: each kind has its own first letter.
const RUSSIAN: char = 'r';
const LATIN: char = 'l';
const PAIR: char = 'p';
const SYLLABLE: char = 's';
const INITIALS: char = 'i';

/// The keys that are written to the index for a text, separated by spaces.
#[must_use]
pub fn index_text(text: &str) -> String {
    let mut keys = Vec::new();
    for word in words(text) {
        match script(&word) {
            Script::Hangul => {
                let syllables: Vec<char> = word.chars().collect();
                keys.extend(syllables.windows(2).map(|pair| key(PAIR, &pair.iter().collect::<String>())));
                keys.extend(syllables.iter().map(|syllable| key(SYLLABLE, &syllable.to_string())));
                let initials: Vec<char> = syllables.iter().filter_map(|syllable| initial(*syllable)).collect();
                // Every tail of the initials is a key, so that a prefix finds them from any syllable on.
                keys.extend(
                    (0..initials.len()).map(|from| key(INITIALS, &initials[from..].iter().collect::<String>())),
                );
            }
            Script::Cyrillic => {
                keys.push(key(RUSSIAN, &russian_stem(&word)));
                keys.push(key(LATIN, &latin_key(&word)));
            }
            Script::Other => keys.push(key(LATIN, &latin_key(&word))),
        }
    }
    keys.join(" ")
}

/// What to ask the full-text index (FTS5's MATCH) for the words that were typed; nothing when they hold no word.
/// Every word must be found; the last one may be the beginning of a word.
#[must_use]
pub fn query(typed: &str) -> Option<String> {
    let words: Vec<String> = words(typed).collect();
    let parts: Vec<String> = words.iter().map(|word| asked(word)).collect();
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

fn asked(word: &str) -> String {
    let signs: Vec<char> = word.chars().collect();
    let prefix = |kind: char, text: &str| format!("{}*", quoted(&key(kind, text)));
    if signs.iter().all(|sign| ('ㄱ'..='ㅎ').contains(sign)) {
        return prefix(INITIALS, word);
    }
    match script(word) {
        Script::Hangul if signs.len() == 1 => quoted(&key(SYLLABLE, word)),
        Script::Hangul => {
            let pairs: Vec<String> =
                signs.windows(2).map(|pair| quoted(&key(PAIR, &pair.iter().collect::<String>()))).collect();
            format!("({})", pairs.join(" AND "))
        }
        Script::Cyrillic => {
            let latin = latin_key(word);
            format!("({} OR {})", prefix(RUSSIAN, &russian_stem(word)), prefix(LATIN, &latin))
        }
        Script::Other => prefix(LATIN, &latin_key(word)),
    }
}

/// A piece of a text around what was found.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct Piece {
    /// The words as they stand.
    pub text: String,
    /// Whether these are the words that were looked for.
    pub hit: bool,
}

/// The part of a text around the first word that was found, at most about `length` characters, in pieces.
#[must_use]
pub fn snippet(text: &str, typed: &str, length: usize) -> Vec<Piece> {
    let asked: Vec<String> = words(typed).collect();
    let spans = spans(text);
    let hits: Vec<(usize, usize)> = spans
        .iter()
        .filter(|(start, end)| asked.iter().any(|word| matches(&text[*start..*end], word)))
        .copied()
        .collect();
    let first = hits.first().map_or(0, |(start, _)| *start);
    let before = text[..first].char_indices().rev().nth(length / 3).map_or(0, |(place, _)| place);
    // The piece begins at a word, not within one.
    let from = if before == 0 { 0 } else { text[before..first].find(' ').map_or(first, |space| before + space + 1) };
    let to = text[from..].char_indices().nth(length).map_or(text.len(), |(place, _)| from + place);

    let mut pieces = Vec::new();
    let mut push = |text: &str, hit: bool| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), hit });
        }
    };
    if from > 0 {
        push("… ", false);
    }
    let mut at = from;
    for (start, end) in hits {
        if start < at || end > to {
            continue;
        }
        push(&text[at..start], false);
        push(&text[start..end], true);
        at = end;
    }
    push(&text[at..to], false);
    if to < text.len() {
        push(" …", false);
    }
    pieces
}

/// Whether a word of a text answers a word that was typed.
fn matches(word: &str, asked: &str) -> bool {
    let Some(word) = words(word).next() else { return false };
    let signs: Vec<char> = asked.chars().collect();
    if signs.iter().all(|sign| ('ㄱ'..='ㅎ').contains(sign)) {
        let initials: String = word.chars().filter_map(initial).collect();
        return initials.contains(asked);
    }
    match (script(&word), script(asked)) {
        (Script::Hangul, Script::Hangul) => word.contains(asked),
        (Script::Cyrillic, Script::Cyrillic) => {
            russian_stem(&word).starts_with(&russian_stem(asked)) || latin_key(&word).starts_with(&latin_key(asked))
        }
        (Script::Hangul, _) | (_, Script::Hangul) => false,
        _ => latin_key(&word).starts_with(&latin_key(asked)),
    }
}

/// The words of a text, in small letters, composed, with every form of apostrophe taken away.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let composed: String = text.nfc().collect::<String>().to_lowercase();
    let spans = spans(&composed);
    spans
        .into_iter()
        .map(|(start, end)| composed[start..end].chars().filter(|sign| !is_apostrophe(*sign)).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .into_iter()
}

/// Where the words of a text stand. An apostrophe between or after letters belongs to its word.
fn spans(text: &str) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut open: Option<usize> = None;
    for (place, sign) in text.char_indices() {
        let belongs = sign.is_alphanumeric() || (open.is_some() && is_apostrophe(sign));
        match (open, belongs) {
            (None, true) => open = Some(place),
            (Some(start), false) => {
                spans.push((start, place));
                open = None;
            }
            _ => {}
        }
    }
    if let Some(start) = open {
        spans.push((start, text.len()));
    }
    spans
}

fn is_apostrophe(sign: char) -> bool {
    spelling::is_apostrophe(sign)
}

#[derive(PartialEq)]
enum Script {
    Hangul,
    Cyrillic,
    Other,
}

fn script(word: &str) -> Script {
    if word.chars().any(|sign| ('가'..='힣').contains(&sign)) {
        Script::Hangul
    } else if word.chars().any(|sign| ('\u{400}'..='\u{52f}').contains(&sign)) {
        Script::Cyrillic
    } else {
        Script::Other
    }
}

fn key(kind: char, text: &str) -> String {
    format!("{kind}{text}")
}

fn quoted(key: &str) -> String {
    format!("\"{}\"", key.replace('"', "\"\""))
}

fn russian_stem(word: &str) -> String {
    static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Russian));
    STEMMER.stem(&word.replace('ё', "е")).into_owned()
}

/// One key for a word of Uzbek in any spelling: Latin, small letters, no apostrophes, the letters of the 2026 bill as
/// those of 1995.
fn latin_key(word: &str) -> String {
    let latin = if script(word) == Script::Cyrillic { spelling::to_latin(word).text } else { word.to_owned() };
    let mut folded = String::new();
    for sign in latin.to_lowercase().chars() {
        match sign {
            'ş' => folded.push_str("sh"),
            'ç' => folded.push_str("ch"),
            'ö' => folded.push('o'),
            'ğ' => folded.push('g'),
            sign if is_apostrophe(sign) => {}
            sign => folded.push(sign),
        }
    }
    folded
}

/// The initial consonant of a Hangul syllable.
fn initial(syllable: char) -> Option<char> {
    const INITIALS: [char; 19] = [
        'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ',
        'ㅎ',
    ];
    let place = u32::from(syllable).checked_sub(u32::from('가'))?;
    INITIALS.get(usize::try_from(place / 588).ok()?).copied().filter(|_| ('가'..='힣').contains(&syllable))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What the full-text index would answer: every part of the query, prefix or whole, stands among the keys.
    fn finds(text: &str, typed: &str) -> bool {
        let keys = index_text(text);
        let keys: Vec<&str> = keys.split(' ').collect();
        let Some(query) = query(typed) else { return false };
        query.split(" AND ").all(|part| {
            part.trim_matches(['(', ')']).split(" OR ").any(|term| {
                let prefix = term.ends_with('*');
                let term = term.trim_end_matches('*').trim_matches('"');
                keys.iter().any(|key| if prefix { key.starts_with(term) } else { *key == term })
            })
        })
    }

    #[test]
    fn words_are_found_in_any_script() {
        for (text, typed) in [
            ("정보화협력위원회를 개최하고", "위원"),
            ("정보화협력위원회를 개최하고", "위"),
            ("정보화협력위원회", "ㅎㄹㅇ"),
            ("Toshkent shahrida", "тошкент"),
            ("Тошкент шаҳрида", "toshkent"),
            ("oʻzbek tilida", "ўзбек"),
            ("o'zbek tilida", "oʻzbek"),
            ("Ўзбек тилида", "o'zbek"),
            ("электронного правительства", "электронное"),
            ("tog‘ va tosh", "togʻ"),
            ("Özbekistan, işonch", "oʻzbek"),
            ("UNICON va UZINFOCOM", "unic"),
            ("2012-yil 28-noyabr", "2012 noyabr"),
        ] {
            assert!(finds(text, typed), "{typed} in {text}: {:?} / {}", query(typed), index_text(text));
        }
        for (text, typed) in [("정보화협력위원회", "원위"), ("Toshkent", "samarqand"), ("Toshkent", "…")] {
            assert!(!finds(text, typed), "{typed} in {text}");
        }
    }

    #[test]
    fn a_snippet_shows_the_word_in_its_place() {
        let text = "Ikki davlat 2012-yil noyabrda Toshkentda kelishib oldilar va hamkorlik qoʻmitasini tuzdilar.";
        let pieces = snippet(text, "тошкент", 40);
        let hits: Vec<&str> = pieces.iter().filter(|piece| piece.hit).map(|piece| piece.text.as_str()).collect();
        assert_eq!(hits, ["Toshkentda"]);
        assert!(pieces.iter().map(|piece| piece.text.chars().count()).sum::<usize>() < 60);
    }

    proptest! {
        #[test]
        fn any_text_can_be_indexed_and_asked(text in "\\PC*", typed in "\\PC*") {
            let _ = index_text(&text);
            let _ = query(&typed);
            let pieces = snippet(&text, &typed, 20);
            let shown: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
            prop_assert!(shown.chars().count() <= 60);
        }
    }
}
