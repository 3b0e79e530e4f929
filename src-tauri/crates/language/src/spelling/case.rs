//! Capitals: SH among capitals, Sh before a small letter.

use std::borrow::Cow;

/// A Latin or Cyrillic letter in small, always of the same length in bytes, so that places in a word stay what they are.
/// Letters outside both alphabets of Uzbek stay as they are.
pub(super) fn small(sign: char) -> char {
    match sign {
        'A'..='Z' => sign.to_ascii_lowercase(),
        'А'..='Я' | 'Ё' | 'Ў' | 'Қ' | 'Ғ' | 'Ҳ' | 'І' => sign.to_lowercase().next().unwrap_or(sign),
        _ => sign,
    }
}

/// A word in small letters.
pub(super) fn small_word(word: &str) -> Cow<'_, str> {
    if word.chars().all(|sign| small(sign) == sign) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.chars().map(small).collect())
    }
}

/// How a run of letters is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Small,
    /// The first letter alone, whatever follows.
    Title,
    /// Two letters or more, and every one.
    Capitals,
}

impl Case {
    /// The case of the letters in a text.
    pub(super) fn of(text: &str) -> Self {
        let mut letters = text.chars().filter(|sign| sign.is_uppercase() || sign.is_lowercase());
        match letters.next() {
            Some(first) if first.is_uppercase() => {
                let mut rest = letters.peekable();
                if rest.peek().is_some() && rest.all(char::is_uppercase) { Self::Capitals } else { Self::Title }
            }
            _ => Self::Small,
        }
    }

    /// Writes small letters in this case.
    pub(super) fn write(self, small: &str, to: &mut String) {
        match self {
            Self::Small => to.push_str(small),
            Self::Capitals => to.extend(small.chars().flat_map(char::to_uppercase)),
            Self::Title => {
                let mut signs = small.chars();
                to.extend(signs.next().into_iter().flat_map(char::to_uppercase));
                to.push_str(signs.as_str());
            }
        }
    }
}
