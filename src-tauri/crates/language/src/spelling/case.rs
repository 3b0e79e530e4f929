//! Capitals: SH among capitals, Sh before a small letter.

/// How the letters of a word are written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Case {
    Small,
    /// The first letter alone.
    Title,
    Capitals,
}

pub(super) fn of_word(word: &str) -> Case {
    let mut letters = word.chars().filter(|sign| sign.is_alphabetic());
    match letters.next() {
        Some(first) if first.is_uppercase() => {
            let mut rest = letters.peekable();
            if rest.peek().is_some() && rest.all(char::is_uppercase) { Case::Capitals } else { Case::Title }
        }
        _ => Case::Small,
    }
}

/// Writes a word of small letters in a case.
pub(super) fn apply(small: &str, case: Case) -> String {
    match case {
        Case::Small => small.to_owned(),
        Case::Capitals => small.to_uppercase(),
        Case::Title => {
            let mut signs = small.chars();
            signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
        }
    }
}
