//! The two apostrophes of Uzbek, and the many that people type.

use std::borrow::Cow;

/// oʻ and gʻ.
pub(super) const TURNED: char = '\u{2bb}';
/// The tutuq belgisi, as in maʼno.
pub(super) const TUTUQ: char = '\u{2bc}';

/// Whether a sign is any of the apostrophes that stand in typed Uzbek.
#[must_use]
pub fn is_apostrophe(sign: char) -> bool {
    matches!(sign, TURNED | TUTUQ | '\'' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '`' | '\u{b4}')
}

/// Puts the right apostrophes where people typed others: ʻ after o and g, ʼ inside a word. A pair that encloses words is
/// a quotation and stays; so does a lone sign. What is already right stays as it is.
#[must_use]
pub fn normalise(text: &str) -> String {
    normalised(text).into_owned()
}

/// Puts the right apostrophes, except in the words that somebody wants as they were typed.
#[must_use]
pub fn normalise_but(text: &str, kept: &[String]) -> String {
    let normal = normalise(text);
    if kept.is_empty() || normal == text {
        return normal;
    }
    let belongs = |sign: &char| is_letter(*sign) || is_apostrophe(*sign);
    let mut left = String::with_capacity(normal.len());
    let (mut typed, mut normal) = (text.chars().peekable(), normal.chars());
    let mut word = String::new();
    while let Some(sign) = typed.next() {
        if belongs(&sign) {
            word.push(sign);
        } else {
            left.push(sign);
            normal.next();
        }
        // Putting right takes a sign for a sign, so both texts have their words at the same places.
        if !word.is_empty() && !typed.peek().is_some_and(belongs) {
            let right = normal.by_ref().take(word.chars().count());
            if kept.contains(&word) {
                right.for_each(drop);
                left.push_str(&word);
            } else {
                left.extend(right);
            }
            word.clear();
        }
    }
    left
}

/// The words of a text that have an apostrophe of whatever kind: those that [`normalise_but`] has to know of to leave a text as
/// it stands.
#[must_use]
pub fn words_with_apostrophes(text: &str) -> Vec<String> {
    let words = text.split(|sign: char| !is_letter(sign) && !is_apostrophe(sign));
    words.filter(|word| word.contains(is_apostrophe)).map(str::to_owned).collect()
}

/// The same without a copy where nothing is to be put right.
pub(super) fn normalised(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find(is_apostrophe) else { return Cow::Borrowed(text) };
    let closings = Closings::of(text);
    let mut normal = String::with_capacity(text.len() + 16);
    normal.push_str(&text[..first]);
    let mut before = text[..first].chars().next_back();
    let mut quoted = None;
    let mut signs = text[first..].char_indices().peekable();
    while let Some((place, sign)) = signs.next() {
        let after = signs.peek().map(|(_, sign)| *sign);
        let sign = if is_apostrophe(sign) {
            let after_letter = before.is_some_and(char::is_alphabetic);
            let before_letter = after.is_some_and(is_letter);
            if !after_letter && before_letter && closings.closes(first + place, sign) {
                quoted = Some(closing_of(sign));
                sign
            } else if quoted == Some(sign) && !before_letter {
                quoted = None;
                sign
            } else if sign == TUTUQ && matches!(before, Some('o' | 'O')) && !after.is_some_and(is_consonant) {
                // Whoever finds the true sign means it, where the other can hardly stand: ixtiroʼ, noʼananaviy.
                TUTUQ
            } else if matches!(before, Some('o' | 'O' | 'g' | 'G')) {
                TURNED
            } else if after_letter && before_letter {
                TUTUQ
            } else {
                sign
            }
        } else {
            sign
        };
        normal.push(sign);
        before = Some(sign);
    }
    Cow::Owned(normal)
}

/// ʻ and ʼ are letters to Unicode, but no word goes on with one.
fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() && !is_apostrophe(sign)
}

fn is_consonant(sign: char) -> bool {
    is_letter(sign) && !matches!(sign.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The sign that closes a quotation which this one opens.
fn closing_of(opening: char) -> char {
    if opening == '\u{2018}' { '\u{2019}' } else { opening }
}

/// Where in a text each apostrophe last stands at the end of a word, so that an opening one knows its partner without a
/// look ahead.
struct Closings(Vec<(char, usize)>);

impl Closings {
    fn of(text: &str) -> Self {
        let mut last: Vec<(char, usize)> = Vec::new();
        let mut before = None;
        let mut signs = text.char_indices().peekable();
        while let Some((place, sign)) = signs.next() {
            let ends_word = !signs.peek().is_some_and(|(_, after)| is_letter(*after));
            if is_apostrophe(sign) && ends_word && before.is_some_and(|sign: char| !sign.is_whitespace()) {
                match last.iter_mut().find(|(known, _)| *known == sign) {
                    Some((_, known)) => *known = place,
                    None => last.push((sign, place)),
                }
            }
            before = Some(sign);
        }
        Self(last)
    }

    /// Whether a quotation that opens at a place is closed after it. ʻ and ʼ are letters' own and open none.
    fn closes(&self, place: usize, opening: char) -> bool {
        let closing = closing_of(opening);
        !matches!(opening, TURNED | TUTUQ) && self.0.iter().any(|(sign, last)| *sign == closing && *last > place + 1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{normalise, normalise_but, words_with_apostrophes};

    #[test]
    fn apostrophes_are_put_right_and_quotations_stay() {
        for (typed, expected) in [
            ("o'zbek tog' ma'no", "oʻzbek togʻ maʼno"),
            ("O‘zbekiston, g’oya", "Oʻzbekiston, gʻoya"),
            ("'Hamkor' dasturi", "'Hamkor' dasturi"),
            ("‘tog‘da’ dedi", "‘togʻda’ dedi"),
            ("'yo'l' va 'yo'q'", "'yoʻl' va 'yoʻq'"),
            ("oʻ ʼ", "oʻ ʼ"),
            ("oʼzbek, maʻno, toʹg", "oʻzbek, maʼno, toʹg"),
            ("ixtiroʼ, noʼananaviy, ixtiro'", "ixtiroʼ, noʼananaviy, ixtiroʻ"),
            ("go`zal, bo´lim, bo′lak", "goʻzal, boʻlim, boʻlak"),
            ("O'ZBEK, G'OYA", "OʻZBEK, GʻOYA"),
            ("san'at -- 'san'at'", "sanʼat -- 'sanʼat'"),
        ] {
            assert_eq!(normalise(typed), expected);
        }
    }

    #[test]
    fn a_text_that_stands_is_written_again_as_it_is() {
        for text in ["O'Reilly — oʻzbek, 'yo' va ma'no", "noʼananaviy g'oya", "'Hamkor' o'zi"] {
            assert_eq!(normalise_but(text, &words_with_apostrophes(text)), text);
        }
    }

    #[test]
    fn a_word_that_somebody_wants_as_typed_stays() {
        let kept = ["O'Reilly".to_owned(), "'yo'".to_owned()];
        let normal = normalise_but("O'Reilly — o'zbek, O'Reillyning 'yo' va ma'no", &kept);
        assert_eq!(normal, "O'Reilly — oʻzbek, OʻReillyning 'yo' va maʼno");
    }

    proptest! {
        #[test]
        fn what_is_right_stays(text in "([ogmaн' ‘’ʻʼ`.]|\\PC){0,40}") {
            let once = normalise(&text);
            prop_assert_eq!(normalise(&once), once.clone());
            prop_assert_eq!(once.chars().count(), text.chars().count());
        }
    }
}
