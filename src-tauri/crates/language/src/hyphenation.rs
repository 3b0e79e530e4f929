//! Where a word of Uzbek may be parted at the end of a line, in either alphabet.
//!
//! The rules are those of the spelling of 1995 (Cabinet resolution 339, *Koʻchirish qoidalari*): a word is parted by
//! syllables; no syllable of one letter is left behind or carried over alone; *sh*, *ch*, *ng*, *oʻ* and *gʻ* are one letter
//! each; the tutuq belgisi (ʼ, in Cyrillic ъ) stays with the syllable before it; of three consonants in a loan word that end
//! as a syllable begins (*elek-tron*) two go over. Where the letters do not tell how a word is made (*mono-grafiya* and
//! *kitob-lar*, *si-ngil* and *sin-gan*) it is not parted there: a line that is a little short is better than a wrong one.

/// A letter of the alphabet, which may be written with two signs, and what clings to it.
struct Letter {
    /// Where it ends in the word, with what clings to it.
    end: usize,
    /// Its first sign, small.
    sign: char,
    sound: Sound,
    /// Whether a tutuq belgisi, or a soft sign, follows.
    mark: Option<Mark>,
}

#[derive(Clone, Copy, PartialEq)]
enum Sound {
    Vowel,
    Consonant,
    /// Of *ng* the letters do not tell whether it is one sound.
    Nasal,
}

#[derive(Clone, Copy, PartialEq)]
enum Mark {
    /// ʼ or ъ: the syllable ends here.
    Hard,
    /// ь.
    Soft,
}

/// The places in a word of Uzbek, in bytes, at which a line may end with a hyphen. A word with capitals beyond its first
/// letter, or with other signs than letters, is not parted.
#[must_use]
pub fn parts_of_uzbek(word: &str) -> Vec<usize> {
    let Some(letters) = letters(word) else { return Vec::new() };
    let vowels: Vec<usize> = (0..letters.len()).filter(|place| letters[*place].sound == Sound::Vowel).collect();
    vowels
        .windows(2)
        .filter_map(|pair| border(&letters, pair[0], pair[1]))
        // No letter stands alone.
        .filter(|last| *last >= 1 && letters.len() - (last + 1) >= 2)
        .map(|last| letters[last].end)
        .collect()
}

/// The last letter of the syllable that begins with one vowel, where the next syllable has another.
fn border(letters: &[Letter], vowel: usize, next: usize) -> Option<usize> {
    let between = &letters[vowel + 1..next];
    let hard = |place: &usize| letters[*place].mark == Some(Mark::Hard);
    if let Some(ends) = (vowel..next).find(hard) {
        return Some(ends);
    }
    match between {
        [] => Some(vowel),
        [one] => (one.sound == Sound::Consonant && one.mark.is_none()).then_some(vowel),
        [first, second] => {
            let told = second.sound == Sound::Consonant && !begins_a_syllable(first, second);
            (told && !(first.sound == Sound::Nasal && second.sign == r(second.sign))).then_some(vowel + 1)
        }
        [_, second, third] if begins_a_syllable(second, third) => {
            let comparative = third.sign == r(third.sign) && is_comparative(&letters[next - 1..]);
            match (third.sign == r(third.sign), comparative) {
                (true, true) => Some(vowel + 2),
                (true, false) => Some(vowel + 1),
                _ => None,
            }
        }
        [_, _, third] => (third.sound == Sound::Consonant).then_some(vowel + 2),
        _ => None,
    }
}

/// Whether two consonants begin a syllable of a loan word, as in *mono-grafiya*, or are written for one sound of it (ts).
fn begins_a_syllable(first: &Letter, second: &Letter) -> bool {
    let stop = matches!(first.sign, 'b' | 'p' | 'd' | 't' | 'g' | 'k' | 'f' | 'б' | 'п' | 'д' | 'т' | 'г' | 'к' | 'ф');
    // No word begins with tl or dl.
    let tongue = matches!(first.sign, 't' | 'd' | 'т' | 'д');
    let liquid = matches!(second.sign, 'r' | 'р') || (matches!(second.sign, 'l' | 'л') && !tongue);
    (first.mark.is_none() && first.sound == Sound::Consonant && stop && liquid)
        || (first.sign, second.sign) == ('t', 's')
}

/// The letter for r in the alphabet of a letter.
fn r(sign: char) -> char {
    if sign.is_ascii() { 'r' } else { 'р' }
}

/// Whether the ending of the comparative begins here: *baland-roq*.
fn is_comparative(letters: &[Letter]) -> bool {
    let signs: Vec<char> = letters.iter().take(3).map(|letter| letter.sign).collect();
    matches!(signs[..], ['r', 'o', 'q'] | ['р', 'о', 'қ'])
}

/// A word, letter by letter; none when it is more than letters.
fn letters(word: &str) -> Option<Vec<Letter>> {
    let mut letters: Vec<Letter> = Vec::new();
    let mut signs = word.char_indices().peekable();
    while let Some((place, sign)) = signs.next() {
        let end = place + sign.len_utf8();
        let small: char = sign.to_lowercase().next()?;
        if sign.is_uppercase() && place > 0 {
            return None;
        }
        let mark = match small {
            'ʼ' | 'ъ' => Some(Mark::Hard),
            'ь' => Some(Mark::Soft),
            _ => None,
        };
        if mark.is_some() {
            let last = letters.last_mut()?;
            (last.end, last.mark) = (end, mark);
            continue;
        }
        let next = signs.peek().map(|(_, next)| *next);
        let double = match (small, next) {
            ('s' | 'c', Some('h')) | ('o' | 'g', Some('ʻ')) => {
                Some(if small == 'o' { Sound::Vowel } else { Sound::Consonant })
            }
            ('n', Some('g')) | ('н', Some('г')) => Some(Sound::Nasal),
            _ => None,
        };
        if let (Some(sound), Some((second, other))) = (double, next.and_then(|_| signs.peek().copied())) {
            signs.next();
            let sign = if other == 'h' || (other == 'ʻ' && small == 'g') { 'ш' } else { small };
            let mut end = second + other.len_utf8();
            if sound == Sound::Nasal && signs.peek().is_some_and(|(_, after)| *after == 'ʻ') {
                // n and gʻ: two letters.
                letters.push(Letter { end: second, sign: small, sound: Sound::Consonant, mark: None });
                let (turned, comma) = signs.next()?;
                end = turned + comma.len_utf8();
                letters.push(Letter { end, sign: 'ш', sound: Sound::Consonant, mark: None });
                continue;
            }
            letters.push(Letter { end, sign, sound, mark: None });
            continue;
        }
        let sound = match small {
            'a' | 'e' | 'i' | 'o' | 'u' | 'а' | 'о' | 'у' | 'э' | 'е' | 'ё' | 'ю' | 'я' | 'и' | 'ў' | 'ы' => {
                Sound::Vowel
            }
            small if small.is_ascii_lowercase() || ('а'..='я').contains(&small) || matches!(small, 'қ' | 'ғ' | 'ҳ') => {
                Sound::Consonant
            }
            _ => return None,
        };
        letters.push(Letter { end, sign: small, sound, mark: None });
    }
    Some(letters)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::spelling;

    fn parted(word: &str) -> String {
        let mut parted = String::new();
        let mut from = 0;
        for place in parts_of_uzbek(word) {
            parted.push_str(&word[from..place]);
            parted.push('-');
            from = place;
        }
        parted + &word[from..]
    }

    #[test]
    fn words_are_parted_by_syllables() {
        for expected in [
            // The examples of the spelling of 1995.
            "pe-shay-von",
            "pi-choq",
            "vaʼ-da",
            "maʼ-ri-fat",
            "mashʼ-al",
            "inʼ-om",
            "aba-diy",
            "eshik-dan",
            "mu-do-faa",
            "toʻq-son",
            "si-lin-drik",
            // Words of an office.
            "ham-kor-lik",
            "Oʻz-be-kis-ton",
            "boʻ-yi-cha",
            "yi-gʻi-li-shi-da",
            "maʼ-lu-mot",
            "ax-bo-rot-lash-ti-rish",
            "tash-ki-lot-lar",
            "elek-tron",
            "doʻst-lik",
            "Tosh-kent-da",
            "ba-land-roq",
            "ха-ри-та-лар",
            "ҳам-кор-лик",
            "Ўз-бе-кис-тон",
            "маъ-лу-мот",
            "элек-трон",
            "йи-ғи-лиш",
            "ба-ланд-роқ",
        ] {
            assert_eq!(parted(&expected.replace('-', "")), expected);
        }
    }

    #[test]
    fn where_the_letters_do_not_tell_a_word_is_not_parted() {
        for (word, expected) in [
            ("monografiya", "mo-nogra-fi-ya"),
            ("kitoblar", "ki-toblar"),
            ("singil", "singil"),
            ("singan", "singan"),
            ("litsey", "litsey"),
            ("AKT", "AKT"),
            ("UNICONning", "UNICONning"),
            ("E-hukumat", "E-hukumat"),
            ("2012yil", "2012yil"),
            ("ota", "ota"),
            ("ona", "ona"),
            ("", ""),
            ("ʼ", "ʼ"),
        ] {
            assert_eq!(parted(word), expected);
        }
    }

    proptest! {
        #[test]
        fn no_letter_is_split_and_none_stands_alone(word in "([bdghjklmnpqrstvxyz]|sh|ch|ng|oʻ|gʻ|ʼ|[aeiou]){1,12}") {
            let places = parts_of_uzbek(&word);
            for place in places {
                let (left, right) = word.split_at(place);
                for (one, other) in [('s', 'h'), ('c', 'h'), ('n', 'g'), ('o', 'ʻ'), ('g', 'ʻ')] {
                    // n and gʻ are two letters.
                    let split = left.ends_with(one) && right.starts_with(other) && !(one == 'n' && right.starts_with("gʻ"));
                    prop_assert!(!split, "{left}-{right}");
                }
                prop_assert!(!right.starts_with('ʼ') && !right.starts_with('ʻ'), "{left}-{right}");
                prop_assert!(left.chars().count() > 1 && right.chars().count() > 1, "{left}-{right}");
            }
        }

        #[test]
        fn any_text_can_be_asked(word in "\\PC{0,40}") {
            for place in parts_of_uzbek(&word) {
                prop_assert!(word.is_char_boundary(place));
            }
        }
    }

    #[test]
    fn both_alphabets_are_parted_alike() {
        for word in ["hamkorlik", "tashkilotlar", "maʼlumot", "axborotlashtirish", "boʻyicha", "respublika"] {
            let count = |word: &str| parts_of_uzbek(word).len();
            assert_eq!(count(word), count(&spelling::to_cyrillic(word).text), "{word}");
        }
    }
}
