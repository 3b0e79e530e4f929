//! Where long words of Uzbek and Russian may be parted. The typesetter knows no hyphens of Uzbek, and would part every word of
//! Russian that does not fit, which in the ragged lines of a narrow column is most of them.

use std::borrow::Cow;

use hamkor_language::{Language, hyphenation};

use crate::words::{Piece, Run};

/// The sign at which a line may end with a hyphen. It is put in when words go to the typesetter, and taken out of the PDF
/// again where no line ended, so that copying and searching find the words as they were written.
pub(crate) const SOFT_HYPHEN: char = '\u{ad}';

/// Words of fewer letters are left whole.
const SHORTEST_UZBEK: usize = 9;
const SHORTEST_RUSSIAN: usize = 12;
/// How many letters of a Russian word stay on a line, and go to the next, at least.
const EACH_SIDE: usize = 4;

/// Pieces as the typesetter takes them.
pub(crate) fn softened(pieces: &[Piece], language: Language) -> Cow<'_, [Piece]> {
    let parts = match language {
        Language::Uzbek | Language::UzbekCyrillic => parts_of_uzbek,
        Language::Russian => parts_of_russian,
        Language::Korean | Language::English => return Cow::Borrowed(pieces),
    };
    let softened = pieces.iter().map(|piece| {
        if piece.whole {
            return piece.clone();
        }
        let runs = piece.runs.iter().map(|run| Run { text: soft(&run.text, parts), ..run.clone() });
        Piece { whole: false, runs: runs.collect(), names: piece.names.clone() }
    });
    Cow::Owned(softened.collect())
}

fn parts_of_uzbek(word: &str) -> Vec<usize> {
    if word.chars().count() < SHORTEST_UZBEK { Vec::new() } else { hyphenation::parts_of_uzbek(word) }
}

fn parts_of_russian(word: &str) -> Vec<usize> {
    let letters = word.chars().count();
    if letters < SHORTEST_RUSSIAN || !word.chars().all(|sign| matches!(sign, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё')) {
        return Vec::new();
    }
    let (mut places, mut before, mut place) = (Vec::new(), 0, 0);
    for syllable in hypher::hyphenate(word, hypher::Lang::Russian) {
        before += syllable.chars().count();
        place += syllable.len();
        if (EACH_SIDE..=letters - EACH_SIDE).contains(&before) {
            places.push(place);
        }
    }
    places
}

/// A text whose long words may be parted.
fn soft(text: &str, parts: fn(&str) -> Vec<usize>) -> String {
    let mut soft = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(start) = rest.find(belongs) {
        soft.push_str(&rest[..start]);
        let word = &rest[start..];
        let end = word.find(|sign| !belongs(sign)).unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        let mut from = 0;
        for place in parts(word) {
            soft.push_str(&word[from..place]);
            soft.push(SOFT_HYPHEN);
            from = place;
        }
        soft.push_str(&word[from..]);
        rest = after;
    }
    soft.push_str(rest);
    soft
}

fn belongs(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, 'ʻ' | 'ʼ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    fn shown(text: &str, language: Language) -> String {
        let softened = softened(&Words::plain(text, language, 20).pieces, language).into_owned();
        softened.iter().flat_map(|piece| &piece.runs).map(|run| run.text.replace(SOFT_HYPHEN, "|")).collect()
    }

    #[test]
    fn long_words_may_be_parted_and_no_others() {
        assert_eq!(
            shown("Oʻzbekiston bilan axborotlashtirish, UNICON-2012 maʼlumotlari", Language::Uzbek),
            "Oʻz|be|kis|ton bilan ax|bo|rot|lash|ti|rish, UNICON-2012 maʼ|lu|mot|la|ri"
        );
        assert_eq!(shown("план взаимодействия, ИКТ", Language::Russian), "план взаи|мо|дей|ствия, ИКТ");
        assert_eq!(shown("전자정부 interoperability", Language::Korean), "전자정부 interoperability");
    }
}
