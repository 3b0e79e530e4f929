//! How wide texts are, and how they are broken into lines: shaped with the fonts that set the paper and the page.

use std::sync::LazyLock;

use rustybuzz::{Face, UnicodeBuffer};
use unicode_normalization::char::is_combining_mark;

use crate::world::{REGULAR, SEMI_BOLD, has_glyph};

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    SemiBold,
}

impl Weight {
    pub(super) fn number(self) -> &'static str {
        match self {
            Self::Regular => "400",
            Self::SemiBold => "600",
        }
    }
}

/// Letters: their size in points, and how heavy they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Letters {
    pub(super) size: f64,
    pub(super) weight: Weight,
}

/// What stands on an axis, and what is said of something beside its name.
pub(super) const SMALL: Letters = Letters { size: 9.0, weight: Weight::Regular };
/// The name or the value of a bar.
pub(super) const PLAIN: Letters = Letters { size: 9.5, weight: Weight::Regular };
/// A name.
pub(super) const STRONG: Letters = Letters { size: 9.5, weight: Weight::SemiBold };
/// What bars are of.
pub(super) const HEADING: Letters = Letters { size: 10.5, weight: Weight::SemiBold };

/// The letters of a screen are those of paper to within this, since they come from a variable font.
const SLACK: f64 = 1.015;
/// Of a longer text no plot shows more.
const LONGEST: usize = 400;
/// More marks than this on one letter would stand in the lines above.
const MOST_MARKS: usize = 2;

impl Letters {
    /// From one line to the next.
    pub(super) fn line(self) -> f64 {
        self.size * 1.3
    }

    /// From the top of a line to its base.
    pub(super) fn rise(self) -> f64 {
        self.size * 1.02
    }

    /// How wide a text is. A sign that the fonts lack comes from another font, and is taken for as wide as it is high.
    pub(super) fn width(self, text: &str) -> f64 {
        static FACES: LazyLock<[Option<Face<'static>>; 2]> =
            LazyLock::new(|| [Face::from_slice(REGULAR, 0), Face::from_slice(SEMI_BOLD, 0)]);
        let face = match self.weight {
            Weight::Regular => &FACES[0],
            Weight::SemiBold => &FACES[1],
        };
        let Some(face) = face else { return f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)) };
        let known: String = text.chars().filter(|sign| has_glyph(*sign)).collect();
        let lacking = u32::try_from(text.chars().count() - known.chars().count()).unwrap_or(u32::MAX);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&known);
        let shaped = rustybuzz::shape(face, &[], buffer);
        let units: f64 = shaped.glyph_positions().iter().map(|place| f64::from(place.x_advance)).sum();
        (units / f64::from(face.units_per_em()) + f64::from(lacking)) * self.size * SLACK
    }

    /// A text in no more lines than that, none wider than that. What does not fit ends in an ellipsis; a word that is wider
    /// than a line is broken.
    pub(super) fn lines(self, text: &str, width: f64, most: usize) -> Vec<String> {
        let text = clean(text);
        let mut lines = vec![String::new()];
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let mut line = lines.pop().unwrap_or_default();
            let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(&joined) <= width {
                lines.push(joined);
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            for sign in word.chars() {
                let mut longer = line.clone();
                longer.push(sign);
                if !line.is_empty() && self.width(&longer) > width {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(sign);
            }
            lines.push(line);
            if lines.len() > most {
                break;
            }
        }
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                *last = self.ended(last, width);
            }
        }
        lines
    }

    /// A text that ends in an ellipsis within a width.
    fn ended(self, text: &str, width: f64) -> String {
        // The sign for an ellipsis stands at half height, as Korean has it.
        let dots = if text.chars().any(|sign| ('가'..='힣').contains(&sign)) { "…" } else { "..." };
        let mut text = text.to_owned();
        while !text.is_empty() && self.width(&format!("{text}{dots}")) > width {
            text.pop();
        }
        format!("{}{dots}", text.trim_end())
    }
}

/// A text as it can stand in a picture: one line, without signs that steer others, and without floods of marks.
pub(super) fn clean(text: &str) -> String {
    let mut cleaned = String::new();
    let mut marks = 0;
    for sign in text.chars().take(LONGEST) {
        marks = if is_combining_mark(sign) { marks + 1 } else { 0 };
        if sign.is_whitespace() || sign.is_control() {
            // A space that holds words together does so in a picture too.
            cleaned.push(if sign == '\u{a0}' || sign == '\u{202f}' { '\u{a0}' } else { ' ' });
        } else if marks <= MOST_MARKS && !steers(sign) {
            cleaned.push(sign);
        }
    }
    cleaned
}

/// Signs that turn the direction of others, join them or are not seen, and such as XML does not know.
fn steers(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}')
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(sign, '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        || matches!(sign, '\u{fffe}' | '\u{ffff}')
}
