//! What is written to the full-text index for a wording.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::{self, Kind};
use crate::WrittenLanguage;

/// How much a wording weighs where several answer: a title before a heading, before a goal, before running text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// A title or a name of a record.
    Title,
    /// A heading within a text.
    Heading,
    /// The name of a goal, an objective, a measure or an indicator.
    Goal,
    /// Running text.
    Text,
}

impl Weight {
    /// Every weight, the heaviest first.
    pub const ALL: [Self; 4] = [Self::Title, Self::Heading, Self::Goal, Self::Text];

    /// Names are short: they can be found by initial consonants and by one letter of a beginning.
    pub(super) fn is_name(self) -> bool {
        self != Self::Text
    }
}

/// Keys begin with the letter of their language and weight, so that each has lists of its own in the index: asking the
/// titles in Russian reads nothing of the Uzbek texts.
pub(super) fn scope(language: WrittenLanguage, weight: Weight) -> char {
    const SCOPES: [[char; 4]; 4] =
        [['a', 'b', 'c', 'd'], ['e', 'f', 'g', 'h'], ['i', 'j', 'k', 'l'], ['m', 'n', 'o', 'p']];
    SCOPES[weight as usize][language as usize]
}

/// What kind of key it is stands after the scope.
pub(super) const WORD: char = 'w';
/// Two syllables that follow each other in a run.
pub(super) const PAIR: char = 'p';
/// One syllable.
pub(super) const SYLLABLE: char = 's';
/// The first letters of a word.
pub(super) const START: char = 't';
/// Initial consonants that follow each other in a run.
pub(super) const INITIALS: char = 'i';
/// Where two runs meet: by it phrases are found.
pub(super) const JUNCTION: char = 'j';

/// How many letters of a beginning have keys of their own: longer ones are looked for among the words that there are.
pub(super) const START_LONGEST: usize = 3;
/// How many initial consonants that follow each other have a key.
pub(super) const INITIALS_LONGEST: usize = 5;

/// How long a text is that neither gains nor loses by its length, in words.
///
/// BM25 takes the average over all texts; a number that never changes lets a wording be indexed once and for all.
pub(super) const USUAL_LENGTH: f64 = 100.0;

/// What BM25 gives a text for a word that it has so many times, before the word's rarity: with k₁ = 1.2 and b = 0.75, as
/// in FTS5 (<https://sqlite.org/fts5.html#the_bm25_function>).
#[must_use]
pub(super) fn impact(times: u32, length: usize) -> f64 {
    const K1: f64 = 1.2;
    const B: f64 = 0.75;
    let length = f64::from(u32::try_from(length).unwrap_or(u32::MAX)) / USUAL_LENGTH;
    let times = f64::from(times);
    times * (K1 + 1.0) / (times + K1 * (1.0 - B + B * length))
}

/// From which impact on a word stands in a text with emphasis, by degrees. A word that a text of the usual length has
/// once has an impact of 1; twice, 1.38; four times, 1.69.
const DEGREES: [f64; 3] = [1.2, 1.5, 1.75];

/// With how much emphasis a text can have a word: from 0, none, to this.
pub(super) const EMPHASIS: usize = DEGREES.len();

/// The keys of a wording.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keys {
    /// What the wording is found by, each key once, separated by spaces: words, pairs of syllables, single syllables,
    /// beginnings, initial consonants, where two words meet, and the words that it has with emphasis.
    ///
    /// They stand in no order: the index keeps only which wordings have a key, and is the smaller and quicker for it.
    pub keys: String,
    /// The words without their weight: by them a beginning finds the words that there are.
    pub vocabulary: Vec<String>,
}

/// The keys of a wording, folded by its own language.
#[must_use]
pub fn keys(text: &str, language: WrittenLanguage, weight: Weight) -> Keys {
    let scope = scope(language, weight);
    let runs = fold::runs(text);
    let mut words: BTreeMap<String, u32> = BTreeMap::new();
    let mut parts = BTreeSet::new();
    let mut before: Option<Edge> = None;
    for run in &runs {
        let (head, tail) = if run.kind == Kind::Syllables {
            syllable_keys(run.text, weight, &mut words, &mut parts)
        } else {
            let key = fold::key(run.text, language);
            for length in if weight.is_name() { 1..=START_LONGEST } else { START_LONGEST..=START_LONGEST } {
                // Digits are asked for whole in a text: half of a number is another number.
                if let Some(start) = start(&key, length).filter(|_| weight.is_name() || run.kind == Kind::Letters) {
                    parts.insert(format!("{START}{start}"));
                }
            }
            if key.is_empty() {
                continue;
            }
            *words.entry(format!("{WORD}{key}")).or_default() += 1;
            (Edge::word(key.clone()), Edge::word(key))
        };
        if let Some(before) = before {
            parts.extend(before.wide(&head));
            parts.insert(before.meets(&head));
        }
        before = Some(tail);
    }
    let syllables = parts.iter().filter(|part| part.starts_with(SYLLABLE));
    let vocabulary = words.keys().chain(syllables).map(|word| format!("{}{word}", language.tag())).collect();
    let mut keys = String::with_capacity(text.len() * 2);
    for key in words.keys().chain(&parts) {
        push(&mut keys, None, scope, key);
    }
    if weight == Weight::Text {
        for (word, times) in &words {
            let impact = impact(*times, runs.len());
            for (degree, from) in (1..).zip(DEGREES) {
                if impact >= from {
                    push(&mut keys, Some(degree), scope, word);
                }
            }
        }
    }
    Keys { keys, vocabulary }
}

/// What a run has at one of its ends: a word, or its last syllable there, and the last two where it has as many.
#[derive(Debug, Clone)]
pub(super) struct Edge {
    one: String,
    two: Option<String>,
}

impl Edge {
    pub(super) fn word(word: String) -> Self {
        Self { one: word, two: None }
    }

    /// The beginning of a run of syllables.
    pub(super) fn first(codes: &[String]) -> Self {
        Self { one: codes.first().cloned().unwrap_or_default(), two: codes.get(..2).map(<[String]>::concat) }
    }

    /// The end of a run of syllables.
    pub(super) fn last(codes: &[String]) -> Self {
        let two = codes.len().checked_sub(2).map(|from| codes[from..].concat());
        Self { one: codes.last().cloned().unwrap_or_default(), two }
    }

    /// The key of the place where this end meets the beginning of the next run. A digest is enough; should two places
    /// share one, the text decides.
    pub(super) fn meets(&self, next: &Self) -> String {
        junction(&self.one, &next.one)
    }

    /// The same of two syllables on either side, which tells far more.
    pub(super) fn wide(&self, next: &Self) -> Option<String> {
        Some(junction(self.two.as_ref()?, next.two.as_ref()?))
    }
}

fn junction(before: &str, after: &str) -> String {
    // FNV-1a, 32 bits.
    let signs = before.bytes().chain([b' ']).chain(after.bytes());
    let digest = signs.fold(0x811c_9dc5_u32, |digest, sign| (digest ^ u32::from(sign)).wrapping_mul(0x0100_0193));
    format!("{JUNCTION}{digest:x}")
}

/// The code of one syllable.
pub(super) fn coded(syllable: char) -> String {
    let mut code = String::new();
    fold::code(syllable, &mut code);
    code
}

/// Adds the keys of a run of syllables; answers its two ends.
fn syllable_keys(
    run: &str,
    weight: Weight,
    words: &mut BTreeMap<String, u32>,
    parts: &mut BTreeSet<String>,
) -> (Edge, Edge) {
    let syllables = fold::syllables(run);
    let codes: Vec<String> = syllables.iter().map(|syllable| coded(syllable.sign)).collect();
    for code in &codes {
        parts.insert(format!("{SYLLABLE}{code}"));
    }
    for pair in codes.windows(2) {
        *words.entry(format!("{PAIR}{}", pair.concat())).or_default() += 1;
    }
    if weight.is_name() {
        let initials: Vec<Option<char>> = syllables.iter().map(|syllable| fold::initial(syllable.sign)).collect();
        for from in 0..initials.len() {
            let mut key = String::from(INITIALS);
            for initial in initials[from..].iter().take(INITIALS_LONGEST).map_while(|initial| *initial) {
                key.push(initial);
                parts.insert(key.clone());
            }
        }
    }
    (Edge::first(&codes), Edge::last(&codes))
}

/// The first letters of a key, where it has more than none.
pub(super) fn start(key: &str, length: usize) -> Option<&str> {
    let (last, sign) = key.char_indices().nth(length.checked_sub(1)?)?;
    Some(&key[..last + sign.len_utf8()])
}

fn push(keys: &mut String, degree: Option<u8>, scope: char, key: &str) {
    if !keys.is_empty() {
        keys.push(' ');
    }
    if let Some(degree) = degree {
        keys.push(char::from(b'0' + degree));
    }
    keys.push(scope);
    keys.push_str(key);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_a_text_has_often_stands_in_it_with_emphasis() {
        let filler = "boshqa ".repeat(97);
        let degrees = |text: &str| {
            let keys = keys(text, WrittenLanguage::Uzbek, Weight::Text);
            keys.keys
                .split(' ')
                .filter(|key| key.ends_with("nwreja") && key.len() > 6)
                .map(|key| key.as_bytes()[0])
                .collect::<Vec<_>>()
        };
        assert_eq!(degrees(&format!("reja {filler}")), b"");
        assert_eq!(degrees(&format!("reja reja {filler}")), b"1");
        assert_eq!(degrees(&format!("reja reja reja {filler}")), b"12");
        assert_eq!(degrees(&format!("reja reja reja reja reja reja {filler}")), b"123");
        assert_eq!(degrees("reja bor"), b"12", "a short text is about its words");
        assert!(!keys("reja reja", WrittenLanguage::Uzbek, Weight::Title).keys.contains("1bwreja"));
    }

    #[test]
    fn each_wording_is_folded_by_its_own_language() {
        let words = |text: &str, language| -> Vec<String> {
            let keys = keys(text, language, Weight::Text).keys;
            keys.split(' ').filter(|key| key[1..].starts_with(WORD)).map(str::to_owned).collect()
        };
        assert_eq!(words("Тошкентда", WrittenLanguage::Uzbek), ["nwtoshkentda"]);
        assert_eq!(words("Тошкентда", WrittenLanguage::Uzbek), words("Toshkentda", WrittenLanguage::Uzbek));
        assert_eq!(words("электронного", WrittenLanguage::Russian), ["owэлектрон"]);
        assert_eq!(words("плановые", WrittenLanguage::Russian), words("плановых", WrittenLanguage::Russian));
        assert_eq!(words("ministries", WrittenLanguage::English), words("ministry", WrittenLanguage::English));
        assert_eq!(words("2012년", WrittenLanguage::Korean), ["mw2012"]);
    }
}
