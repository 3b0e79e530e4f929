//! Words and the keys that they fold to.
//!
//! A text is read as words, and a word as runs: digits, letters of an alphabet, or syllables (Hangul and Hanja). A run of
//! letters folds to one key by the language of the wording that it stands in; a run of syllables is read in overlapping
//! pairs. Case, width, composition, diacritics and apostrophes never make a difference.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::{WrittenLanguage, spelling};

/// No key is longer, in letters: what follows makes no difference.
const LONGEST: usize = 48;

/// What a run is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Digits,
    Letters,
    Syllables,
}

/// Signs of one kind that stand together in a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run<'a> {
    pub(super) text: &'a str,
    /// Where it begins in the text, in bytes.
    pub(super) start: usize,
    pub(super) kind: Kind,
}

impl Run<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

/// The runs of a text, in their order.
pub(super) fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::with_capacity(text.len() / 8);
    let mut open: Option<(usize, Kind)> = None;
    for (place, sign) in text.char_indices() {
        let kind = match (kind(sign), open) {
            (Some(kind), _) => Some(kind),
            // What has no width of its own, and an apostrophe, belong to the run that they stand in.
            (None, Some((_, kind))) if belongs(sign) => Some(kind),
            _ => None,
        };
        match (open, kind) {
            (Some((_, before)), Some(now)) if before == now => {}
            _ => {
                if let Some((start, kind)) = open {
                    runs.push(Run { text: &text[start..place], start, kind });
                }
                open = kind.map(|kind| (place, kind));
            }
        }
    }
    if let Some((start, kind)) = open {
        runs.push(Run { text: &text[start..], start, kind });
    }
    runs
}

/// What a sign makes a run of; nothing where it parts words or only accompanies another.
fn kind(sign: char) -> Option<Kind> {
    if sign.is_ascii() {
        return match sign {
            '0'..='9' => Some(Kind::Digits),
            'a'..='z' | 'A'..='Z' => Some(Kind::Letters),
            _ => None,
        };
    }
    if is_syllable(sign) {
        return Some(Kind::Syllables);
    }
    // What most texts are written in, before Unicode's tables are asked.
    if matches!(sign, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё') {
        return Some(Kind::Letters);
    }
    if matches!(sign, '\u{a0}' | '«' | '»' | '·' | '\u{2010}'..='\u{2017}' | '“'..='„' | '…' | '\u{3000}'..='\u{3004}')
    {
        return None;
    }
    if spelling::is_apostrophe(sign) || is_combining_mark(sign) {
        return None;
    }
    if sign.is_numeric() { Some(Kind::Digits) } else { sign.is_alphabetic().then_some(Kind::Letters) }
}

fn belongs(sign: char) -> bool {
    spelling::is_apostrophe(sign)
        || is_combining_mark(sign)
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Hangul, whole or in parts, and Hanja.
fn is_syllable(sign: char) -> bool {
    matches!(sign,
        '\u{ac00}'..='\u{d7ff}' | '\u{4e00}'..='\u{9fff}' | '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}'
        | '\u{a960}'..='\u{a97f}' | '\u{ffa1}'..='\u{ffdc}' | '\u{3005}' | '\u{3400}'..='\u{4dbf}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A run of letters or digits as it is compared: in small letters, without marks, apostrophes and width. Uzbek comes in one
/// Latin spelling, whether it was Cyrillic, the Latin of 1995 or that of the bill of 2026.
pub(super) fn spelled(run: &str, language: WrittenLanguage) -> String {
    if run.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return run.bytes().take(LONGEST).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    }
    let small = small(run);
    let latin = if language == WrittenLanguage::Uzbek && small.chars().any(is_cyrillic) {
        Cow::Owned(small_letters(&spelling::to_latin(&small).text))
    } else {
        Cow::Borrowed(small.as_str())
    };
    let mut folded = String::with_capacity(latin.len());
    for sign in latin.chars() {
        match sign {
            'ş' | 'ș' => folded.push_str("sh"),
            'ç' => folded.push_str("ch"),
            'ı' => folded.push('i'),
            'ё' => folded.push('е'),
            // The marks of these are letters of their own.
            'й' | 'ў' | 'ї' | 'ґ' | 'ќ' | 'ѓ' => folded.push(sign),
            sign if spelling::is_apostrophe(sign) => {}
            sign => folded.extend(sign.nfd().filter(|part| part.is_alphanumeric() && !is_combining_mark(*part))),
        }
    }
    if let Some((cut, _)) = folded.char_indices().nth(LONGEST) {
        folded.truncate(cut);
    }
    folded
}

/// In small letters, composed, in the usual width.
fn small(text: &str) -> String {
    let usual: String = text.nfkc().filter(|sign| !matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200d}')).collect();
    small_letters(&usual)
}

fn small_letters(text: &str) -> String {
    // What a capital leaves behind (the dot of İ) is a mark, and composes with nothing.
    text.to_lowercase().nfkc().collect()
}

/// The key of a run: what it is looked up by. Words of Russian and of English are stemmed.
pub(super) fn key(run: &str, language: WrittenLanguage) -> String {
    stem(spelled(run, language), language)
}

/// The stem of a word that was spelled.
pub(super) fn stem(spelled: String, language: WrittenLanguage) -> String {
    static RUSSIAN: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Russian));
    static ENGLISH: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));
    if language != WrittenLanguage::Uzbek && spelled.chars().any(is_cyrillic) {
        RUSSIAN.stem(&spelled).into_owned()
    } else if language == WrittenLanguage::English && spelled.bytes().all(|byte| byte.is_ascii_lowercase()) {
        ENGLISH.stem(&spelled).into_owned()
    } else {
        spelled
    }
}

/// What a word is known by whatever its ending.
#[derive(Debug)]
pub(super) struct Keys {
    pub(super) stem: String,
    /// A word of Russian as it is, where it ends in a consonant: it may have no ending, and what the stemmer takes for one be
    /// its own letters (*систем* of *система*, *Хасан*). None where the stem is the same.
    pub(super) bare: Option<String>,
}

impl Keys {
    /// The keys of a word that was spelled.
    pub(super) fn of(spelled: String, language: WrittenLanguage) -> Self {
        let ends = |sign: char| is_cyrillic(sign) && !"аеиоуыэюяёйьъ".contains(sign);
        let whole = (language == WrittenLanguage::Russian && spelled.ends_with(ends)).then(|| spelled.clone());
        let stem = stem(spelled, language);
        Self { bare: whole.filter(|whole| *whole != stem), stem }
    }

    pub(super) fn both(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&*self.stem).chain(self.bare.as_deref())
    }
}

/// The first letter of the key of a run, where it can be told without folding the run.
pub(super) fn first(run: &str, language: WrittenLanguage) -> Option<char> {
    let sign = run.chars().next()?;
    match sign {
        'a'..='z' | '0'..='9' => Some(sign),
        'A'..='Z' => Some(sign.to_ascii_lowercase()),
        'а'..='я' if language != WrittenLanguage::Uzbek => Some(sign),
        'А'..='Я' if language != WrittenLanguage::Uzbek => sign.to_lowercase().next(),
        _ => None,
    }
    // A mark that follows may make another letter of it: ş, ё.
    .filter(|_| !run[sign.len_utf8()..].starts_with(is_combining_mark))
}

fn is_cyrillic(sign: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&sign)
}

/// A syllable of Hangul, or a sign of Hanja, and where it stands in its run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Syllable {
    pub(super) sign: char,
    pub(super) range: Range<usize>,
}

/// The syllables of a run. Letters that were typed apart (as some systems store them) are put together.
pub(super) fn syllables(run: &str) -> Vec<Syllable> {
    let mut syllables: Vec<Syllable> = Vec::with_capacity(run.len() / 3);
    for (place, sign) in run.char_indices() {
        let end = place + sign.len_utf8();
        let joins = matches!(sign, '\u{1160}'..='\u{11ff}' | '\u{d7b0}'..='\u{d7ff}');
        if let Some(last) = syllables.last_mut().filter(|_| joins)
            && let Some(joined) = unicode_normalization::char::compose(last.sign, sign)
        {
            last.sign = joined;
            last.range.end = end;
            continue;
        }
        match (belongs(sign) && !is_syllable(sign), syllables.last_mut()) {
            (true, Some(last)) => last.range.end = end,
            (true, None) => {}
            (false, _) => {
                let usual = std::iter::once(sign).nfkc().next().unwrap_or(sign);
                syllables.push(Syllable { sign: usual, range: place..end });
            }
        }
    }
    syllables
}

/// A syllable in signs that the index compares: initial, vowel and final, one letter each, so that what is typed so far
/// (혀, 려) is the beginning of what it becomes (협, 력). Hanja stands for itself.
pub(super) fn code(syllable: char, code: &mut String) {
    match Parts::of(syllable) {
        Some(Parts { initial, vowel, last }) => {
            code.push(letter(initial));
            code.push(letter(vowel));
            code.push(match last {
                0 => '0',
                27 => '1',
                last => letter(last - 1),
            });
        }
        None => code.push(syllable),
    }
}

/// The beginning of the code of a syllable that may still grow: a lone consonant, or a syllable without a final.
pub(super) fn open_code(syllable: char) -> Option<String> {
    if let Some(initial) = lone_initial(syllable) {
        return Some(letter(initial).to_string());
    }
    match Parts::of(syllable)? {
        Parts { initial, vowel, last: 0 } => Some([letter(initial), letter(vowel)].iter().collect()),
        Parts { .. } => None,
    }
}

fn letter(number: u32) -> char {
    // Every number here is under 26.
    char::from_u32(u32::from('a') + number).unwrap_or('a')
}

/// The parts of a syllable of Hangul, by their numbers in Unicode (chapter 3.12).
struct Parts {
    initial: u32,
    vowel: u32,
    last: u32,
}

impl Parts {
    fn of(syllable: char) -> Option<Self> {
        if !('가'..='힣').contains(&syllable) {
            return None;
        }
        let number = u32::from(syllable) - u32::from('가');
        Some(Self { initial: number / 588, vowel: number / 28 % 21, last: number % 28 })
    }
}

/// The initial consonant of a syllable, as a letter of the index.
pub(super) fn initial(syllable: char) -> Option<char> {
    Parts::of(syllable).map(|parts| parts.initial).or_else(|| lone_initial(syllable)).map(letter)
}

/// A consonant that stands alone, as one types it for the beginning of a syllable.
pub(super) fn lone_initial(sign: char) -> Option<u32> {
    const INITIALS: [char; 19] = [
        'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ',
        'ㅎ',
    ];
    let number = u32::from(sign).checked_sub(0x1100).filter(|number| *number < 19);
    number.or_else(|| INITIALS.iter().position(|initial| *initial == sign).and_then(|place| u32::try_from(place).ok()))
}
