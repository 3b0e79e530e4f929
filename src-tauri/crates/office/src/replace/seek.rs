//! Where words stand in a text.

use std::ops::Range;

use hamkor_language::search::Lexicon;
use hamkor_language::{WrittenLanguage, spelling};

use super::Sought;

/// What is looked for, made ready for the texts of one language.
pub(super) enum Seeker {
    /// The signs themselves, and whether capitals count and words are whole.
    Signs { signs: Vec<char>, match_case: bool, whole_words: bool },
    /// The words in their forms.
    Forms(Box<Lexicon>),
}

impl Seeker {
    /// Nothing where nothing is looked for.
    pub(super) fn new(sought: &Sought, language: WrittenLanguage) -> Option<Self> {
        if sought.text.trim().is_empty() {
            return None;
        }
        if sought.forms {
            return Some(Self::Forms(Box::new(Lexicon::new([(language, sought.text.trim())]))));
        }
        // Whatever apostrophe a keyboard gives, Uzbek is stored with its own.
        let text = match language {
            WrittenLanguage::Uzbek => spelling::normalise(&sought.text),
            _ => sought.text.clone(),
        };
        let signs = text.chars().map(|sign| if sought.match_case { sign } else { small(sign) }).collect();
        Some(Self::Signs { signs, match_case: sought.match_case, whole_words: sought.whole_words })
    }

    /// Where it stands, in bytes, in its order and apart from each other.
    pub(super) fn find(&self, text: &str, language: WrittenLanguage) -> Vec<Range<usize>> {
        match self {
            Self::Forms(lexicon) => {
                lexicon.reader().find(text, language).into_iter().map(|found| found.range).collect()
            }
            Self::Signs { signs, match_case, whole_words } => {
                let places: Vec<(usize, char)> = text
                    .char_indices()
                    .map(|(place, sign)| (place, if *match_case { sign } else { small(sign) }))
                    .collect();
                let end_of = |at: usize| places.get(at).map_or(text.len(), |(place, _)| *place);
                let mut found = Vec::new();
                let mut at = 0;
                while at + signs.len() <= places.len() {
                    let here = places[at..at + signs.len()].iter().zip(signs).all(|((_, one), other)| one == other);
                    let range = end_of(at)..end_of(at + signs.len());
                    if here && (!whole_words || is_whole(text, &range)) {
                        found.push(range);
                        at += signs.len();
                    } else {
                        at += 1;
                    }
                }
                found
            }
        }
    }
}

/// A sign in small letters, where that is one sign.
fn small(sign: char) -> char {
    let mut small = sign.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) => one,
        _ => sign,
    }
}

/// Whether no letter or digit stands directly before or after.
fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let of_word = |sign: char| sign.is_alphanumeric() || spelling::is_apostrophe(sign);
    let before = text[..range.start].chars().next_back().is_some_and(of_word);
    let after = text[range.end..].chars().next().is_some_and(of_word);
    let (first, last) = (text[range.clone()].chars().next(), text[range.clone()].chars().next_back());
    !(before && first.is_some_and(of_word) || after && last.is_some_and(of_word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::WrittenLanguage::{English, Korean, Russian, Uzbek};

    #[test]
    fn words_are_found_as_they_are_written_or_in_their_forms() {
        let sought = |text: &str, match_case, whole_words, forms| Sought {
            text: text.to_owned(),
            languages: Vec::new(),
            match_case,
            whole_words,
            forms,
        };
        for (text, language, what, expected) in [
            ("План и планы, план", Russian, sought("план", false, false, false), &["План", "план", "план"][..]),
            ("План и планы, план", Russian, sought("план", true, false, false), &["план", "план"]),
            ("План и планы, план", Russian, sought("план", false, true, false), &["План", "план"]),
            ("Плана, планом, план", Russian, sought("план", false, false, true), &["Плана", "планом", "план"]),
            ("Toʻgʻri togʻ", Uzbek, sought("to'g'ri", false, false, false), &["Toʻgʻri"]),
            ("hukumat hukumatning", Uzbek, sought("hukumat", false, true, false), &["hukumat"]),
            ("hukumat hukumatning", Uzbek, sought("ҳукумат", false, false, true), &["hukumat", "hukumatning"]),
            ("전자정부를 전자정부", Korean, sought("전자정부", false, true, false), &["전자정부"]),
            ("전자정부를 전자 정부", Korean, sought("전자정부", false, false, true), &["전자정부", "전자 정부"]),
            ("aaaa", English, sought("aa", false, false, false), &["aa", "aa"]),
            ("İi", English, sought("i", false, false, false), &["i"]),
            ("a", English, sought("  ", false, false, false), &[]),
        ] {
            let found = Seeker::new(&what, language).map(|seeker| seeker.find(text, language)).unwrap_or_default();
            let found: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{what:?} in {text}");
        }
    }
}
