//! How a text is numbered: in sections, or as official documents of each language are.

use hamkor_language::Language;

use super::PassageKind;
use crate::closed_set::closed_set;

closed_set! {
    /// How a text is numbered.
    pub enum Numbering: word("numbering") {
        /// Sections 1, 1.1; items by the alphabet of each language.
        Sections = "sections",
        /// As official documents are. Korean: 1. 가. 1) 가) (1) (가) ① ㉮, by article 2 of the Enforcement Rule of the Regulations
        /// on the Operation and Innovation of Administrative Work. Russian: 1. 1.1. and а), by GOST R 7.0.97-2016, 5.18, which
        /// knows four levels of Arabic numbers; Uzbek likewise.
        Administrative = "administrative",
        /// As a brief to a minister is. Korean (개조식): □ ○ - ·, whatever is a heading and what an item. Russian and Uzbek
        /// (справка, maʼlumotnoma): numbered headings, and items with a dash.
        Outline = "outline",
    }
}

/// The signs of a Korean brief, by depth.
const OUTLINE: [&str; 4] = ["□", "○", "-", "·"];

/// Counts through the passages of a text in their order.
pub(crate) struct Numbers {
    numbering: Numbering,
    sections: [u32; 3],
    items: [u32; 3],
    /// How deep the heading is under which passages stand now; 0 before the first.
    under: usize,
}

impl Numbers {
    /// Counts from the beginning of a text.
    pub(crate) fn new(numbering: Numbering) -> Self {
        Self { numbering, sections: [0; 3], items: [0; 3], under: 0 }
    }

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
                self.under = depth + 1;
                self.section(depth, language)
            }
            PassageKind::ListItem => {
                self.items[depth + 1..].fill(0);
                if ordered {
                    self.items[depth] += 1;
                }
                self.item(depth, ordered, language)
            }
            _ => String::new(),
        }
    }

    fn section(&self, depth: usize, language: Language) -> String {
        let numbers = joined(&self.sections[..=depth]);
        match (self.numbering, language) {
            (Numbering::Sections, _) => numbers,
            (Numbering::Administrative, Language::Korean) => administrative(depth, self.sections[depth]),
            (Numbering::Outline, Language::Korean) => OUTLINE[depth].to_owned(),
            (Numbering::Administrative | Numbering::Outline, _) => format!("{numbers}."),
        }
    }

    fn item(&self, depth: usize, ordered: bool, language: Language) -> String {
        let count = self.items[depth];
        match (self.numbering, language) {
            (Numbering::Sections, _) if !ordered => if depth == 0 { "•" } else { "–" }.to_owned(),
            (Numbering::Sections, _) => item(count, depth, language),
            (Numbering::Outline, Language::Korean) => OUTLINE[(self.under + depth).min(3)].to_owned(),
            (Numbering::Outline, _) => if depth == 0 { "–" } else { "·" }.to_owned(),
            (Numbering::Administrative, Language::Korean) if !ordered => "-".to_owned(),
            (Numbering::Administrative, Language::Korean) => administrative(self.under + depth, count),
            (Numbering::Administrative, _) if !ordered => "–".to_owned(),
            // Points of a text without sections are numbered themselves.
            (Numbering::Administrative, _) if self.under == 0 && depth < 2 => {
                format!("{}.", joined(&self.items[..=depth]))
            }
            (Numbering::Administrative, _) if self.under == 0 => item(count, 0, language),
            (Numbering::Administrative, _) => item(count, depth, language),
        }
    }
}

fn joined(numbers: &[u32]) -> String {
    let numbers: Vec<String> = numbers.iter().map(|number| number.max(&1).to_string()).collect();
    numbers.join(".")
}

/// The sign of a point of a Korean official document, by its depth.
fn administrative(depth: usize, number: u32) -> String {
    match depth {
        0 => format!("{number}."),
        1 => format!("{}.", syllable(number)),
        2 => format!("{number})"),
        3 => format!("{})", syllable(number)),
        4 => format!("({number})"),
        5 => format!("({})", syllable(number)),
        6 => circled(0x2460, 20, number).unwrap_or_else(|| format!("({number})")),
        _ => circled(0x326e, 14, number).unwrap_or_else(|| format!("({})", syllable(number))),
    }
}

fn circled(first: u32, count: u32, number: u32) -> Option<String> {
    let place = number.checked_sub(1).filter(|place| *place < count)?;
    char::from_u32(first + place).map(String::from)
}

/// 가, 나 … 하, and then 거, 너 … 허, 고: with the vowels ㅏ ㅓ ㅗ ㅜ ㅡ ㅣ.
fn syllable(number: u32) -> String {
    const INITIALS: [u32; 14] = [0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18];
    const VOWELS: [u32; 6] = [0, 4, 8, 13, 18, 20];
    let place = number.saturating_sub(1);
    let initial = usize::try_from(place % 14).map_or(0, |at| INITIALS[at]);
    // After 84 points the count is told in numbers.
    let vowel = usize::try_from(place / 14).ok().and_then(|at| VOWELS.get(at));
    let sign = vowel.and_then(|vowel| char::from_u32(u32::from('가') + (initial * 21 + vowel) * 28));
    sign.map_or_else(|| number.to_string(), String::from)
}

/// The sign of an item: 가. 나. in Korean, a) b) in Uzbek and English, а) б) in Russian and Uzbek Cyrillic; the second
/// level counts in numbers.
fn item(number: u32, depth: usize, language: Language) -> String {
    const LATIN: &str = "abdefghijklmnopqrstuvxyz";
    const ENGLISH: &str = "abcdefghijklmnopqrstuvwxyz";
    const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
    if depth > 0 {
        return format!("{number})");
    }
    let alphabet = match language {
        Language::Korean => return format!("{}.", syllable(number)),
        Language::Uzbek => LATIN,
        Language::English => ENGLISH,
        Language::Russian | Language::UzbekCyrillic => CYRILLIC,
    };
    let place = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
    alphabet.chars().nth(place).map_or_else(|| format!("{number})"), |sign| format!("{sign})"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(numbering: Numbering, text: &[(PassageKind, u8, bool)], language: Language) -> Vec<String> {
        let mut numbers = Numbers::new(numbering);
        text.iter().map(|(kind, level, ordered)| numbers.next(*kind, *level, *ordered, language)).collect()
    }

    #[test]
    fn sections_and_items_count_as_documents_do() {
        use PassageKind::{Heading, ListItem, Paragraph};
        let text = [
            (Heading, 1, true),
            (Heading, 2, true),
            (ListItem, 1, true),
            (ListItem, 1, true),
            (ListItem, 2, true),
            (Paragraph, 0, true),
            (ListItem, 1, true),
            (Heading, 2, true),
            (Heading, 1, true),
        ];
        for (language, expected) in [
            (Language::Korean, ["1", "1.1", "가.", "나.", "1)", "", "가.", "1.2", "2"]),
            (Language::Russian, ["1", "1.1", "а)", "б)", "1)", "", "а)", "1.2", "2"]),
            (Language::Uzbek, ["1", "1.1", "a)", "b)", "1)", "", "a)", "1.2", "2"]),
        ] {
            assert_eq!(counted(Numbering::Sections, &text, language), expected, "{language}");
        }
    }

    #[test]
    fn official_documents_count_in_the_style_of_each_language() {
        use PassageKind::{Heading, ListItem};
        let sections = [
            (Heading, 1, false),
            (Heading, 2, false),
            (ListItem, 1, true),
            (ListItem, 2, true),
            (ListItem, 3, true),
            (ListItem, 1, false),
            (Heading, 1, false),
        ];
        for (language, expected) in [
            (Language::Korean, ["1.", "가.", "1)", "가)", "(1)", "-", "2."]),
            (Language::Russian, ["1.", "1.1.", "а)", "1)", "1)", "–", "2."]),
            (Language::Uzbek, ["1.", "1.1.", "a)", "1)", "1)", "–", "2."]),
        ] {
            assert_eq!(counted(Numbering::Administrative, &sections, language), expected, "{language}");
        }
        let points = [(ListItem, 1, true), (ListItem, 2, true), (ListItem, 3, true), (ListItem, 1, true)];
        for (language, expected) in [
            (Language::Korean, ["1.", "가.", "1)", "2."]),
            (Language::Russian, ["1.", "1.1.", "а)", "2."]),
            (Language::UzbekCyrillic, ["1.", "1.1.", "а)", "2."]),
            (Language::English, ["1.", "1.1.", "a)", "2."]),
        ] {
            assert_eq!(counted(Numbering::Administrative, &points, language), expected, "{language}");
        }
        let deep: Vec<String> = (0..8).map(|depth| administrative(depth, 2)).collect();
        assert_eq!(deep, ["2.", "나.", "2)", "나)", "(2)", "(나)", "②", "㉯"]);
        assert_eq!([14, 15, 28, 29, 90].map(syllable), ["하", "거", "허", "고", "90"]);
    }

    #[test]
    fn a_brief_has_squares_in_korean_and_dashes_elsewhere() {
        use PassageKind::{Heading, ListItem};
        let text =
            [(Heading, 1, false), (ListItem, 1, false), (ListItem, 2, false), (ListItem, 3, true), (Heading, 1, false)];
        for (language, expected) in [
            (Language::Korean, ["□", "○", "-", "·", "□"]),
            (Language::Russian, ["1.", "–", "·", "·", "2."]),
            (Language::Uzbek, ["1.", "–", "·", "·", "2."]),
        ] {
            assert_eq!(counted(Numbering::Outline, &text, language), expected, "{language}");
        }
    }
}
