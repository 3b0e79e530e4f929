//! Numbers of passages: sections 1, 1.1; list items by the alphabet of each language.

use hamkor_language::Language;

use super::PassageKind;

/// Counts through the passages of a text in their order.
#[derive(Default)]
pub(crate) struct Numbers {
    sections: [u32; 3],
    items: [u32; 3],
}

impl Numbers {
    /// The number of the next passage: a section's, or how far an ordered list has come; empty for others.
    pub(crate) fn next(&mut self, kind: PassageKind, level: u8, ordered: bool, language: Language) -> String {
        let depth = usize::from(level.clamp(1, 3)) - 1;
        if kind != PassageKind::ListItem {
            self.items = [0; 3];
        }
        match kind {
            PassageKind::Heading => {
                self.sections[depth] += 1;
                self.sections[depth + 1..].fill(0);
                let numbers: Vec<String> =
                    self.sections[..=depth].iter().map(|number| number.max(&1).to_string()).collect();
                numbers.join(".")
            }
            PassageKind::ListItem => {
                self.items[depth + 1..].fill(0);
                if !ordered {
                    return if depth == 0 { "•".into() } else { "–".into() };
                }
                self.items[depth] += 1;
                item(self.items[depth], depth, language)
            }
            _ => String::new(),
        }
    }
}

/// The sign of an item: 가. 나. in Korean, a) b) in Uzbek and English, а) б) in Russian and Uzbek Cyrillic; the second
/// level counts in numbers.
fn item(number: u32, depth: usize, language: Language) -> String {
    const KOREAN: &str = "가나다라마바사아자차카타파하";
    const LATIN: &str = "abdefghijklmnopqrstuvxyz";
    const ENGLISH: &str = "abcdefghijklmnopqrstuvwxyz";
    const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
    if depth > 0 {
        return format!("{number})");
    }
    let (alphabet, stop) = match language {
        Language::Korean => (KOREAN, '.'),
        Language::Uzbek => (LATIN, ')'),
        Language::English => (ENGLISH, ')'),
        Language::Russian | Language::UzbekCyrillic => (CYRILLIC, ')'),
    };
    let place = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
    alphabet.chars().nth(place).map_or_else(|| format!("{number}{stop}"), |sign| format!("{sign}{stop}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_and_items_count_as_documents_do() {
        use PassageKind::{Heading, ListItem, Paragraph};
        let text = [
            (Heading, 1),
            (Heading, 2),
            (ListItem, 1),
            (ListItem, 1),
            (ListItem, 2),
            (Paragraph, 0),
            (ListItem, 1),
            (Heading, 2),
            (Heading, 1),
        ];
        for (language, expected) in [
            (Language::Korean, ["1", "1.1", "가.", "나.", "1)", "", "가.", "1.2", "2"]),
            (Language::Russian, ["1", "1.1", "а)", "б)", "1)", "", "а)", "1.2", "2"]),
            (Language::Uzbek, ["1", "1.1", "a)", "b)", "1)", "", "a)", "1.2", "2"]),
        ] {
            let mut numbers = Numbers::default();
            let counted: Vec<String> =
                text.iter().map(|(kind, level)| numbers.next(*kind, *level, true, language)).collect();
            assert_eq!(counted, expected, "{language}");
        }
    }
}
