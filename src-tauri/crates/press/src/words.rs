//! Korean words stay whole: officials expect a line to break between them, and Typst would break within (typst issue
//! 1164). Each word becomes a piece that is boxed, with nothing put into it that would break copying or searching.

use hamkor_language::Language;
use serde::{Serialize, Serializer};

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words that may break where their language breaks.
    Loose(String),
    /// A word that stays whole.
    Whole(String),
}

impl Serialize for Piece {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Loose(text) => (false, text).serialize(serializer),
            Self::Whole(text) => (true, text).serialize(serializer),
        }
    }
}

/// Cuts a text into pieces. A Korean word of more than `longest` signs may break after all: better so than over the edge.
pub(crate) fn pieces(text: &str, language: Language, longest: usize) -> Vec<Piece> {
    if language != Language::Korean {
        return vec![Piece::Loose(text.to_owned())];
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut loose = String::new();
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end_matches(' ');
        for segment in segments(bare) {
            if segment.chars().any(is_hangul) && segment.chars().count() <= longest {
                if !loose.is_empty() {
                    pieces.push(Piece::Loose(std::mem::take(&mut loose)));
                }
                pieces.push(Piece::Whole(segment.to_owned()));
            } else {
                loose.push_str(segment);
            }
        }
        loose.push_str(&word[bare.len()..]);
    }
    if !loose.is_empty() {
        pieces.push(Piece::Loose(loose));
    }
    pieces
}

/// A word may break after a middle dot, a slash or a dash, and before an opening bracket.
fn segments(word: &str) -> Vec<&str> {
    let mut segments = Vec::new();
    let mut start = 0;
    for (place, sign) in word.char_indices() {
        let end = place + sign.len_utf8();
        if matches!(sign, '·' | '/' | '–') && end < word.len() {
            segments.push(&word[start..end]);
            start = end;
        } else if matches!(sign, '(' | '（') && place > start {
            segments.push(&word[start..place]);
            start = place;
        }
    }
    segments.push(&word[start..]);
    segments
}

fn is_hangul(sign: char) -> bool {
    ('가'..='힣').contains(&sign)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn korean_words_are_whole_and_others_are_loose() {
        let whole = |text: &str| Piece::Whole(text.into());
        let loose = |text: &str| Piece::Loose(text.into());
        assert_eq!(
            pieces("제도·법령 정비 (UNICON)", Language::Korean, 20),
            [whole("제도·"), whole("법령"), loose(" "), whole("정비"), loose(" (UNICON)")]
        );
        assert_eq!(pieces("제도 정비", Language::Russian, 20), [loose("제도 정비")]);
        assert_eq!(pieces("정보화협력위원회", Language::Korean, 4), [loose("정보화협력위원회")]);
    }

    proptest! {
        #[test]
        fn no_sign_is_lost(text in "[가-힣a-z ·/()–#$*]{0,40}") {
            let joined: String = pieces(&text, Language::Korean, 6)
                .into_iter()
                .map(|piece| match piece { Piece::Loose(text) | Piece::Whole(text) => text })
                .collect();
            prop_assert_eq!(joined, text);
        }
    }
}
