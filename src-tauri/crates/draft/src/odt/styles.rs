//! Styles: what paragraphs and words are by them, and which lists count.

use std::collections::{HashMap, HashSet};

use hamkor_office::passage::Align;

use crate::docx::{Role, of_name};
use crate::tree::Node;

#[derive(Default)]
struct Style {
    role: Option<Role>,
    parent: Option<String>,
    strong: Option<bool>,
    emphasis: Option<bool>,
    hidden: bool,
    raised: Option<bool>,
    align: Option<Align>,
    list: Option<String>,
    /// The width of a column, in hundredths of a point.
    width: u32,
}

/// The styles of a file, those of the text itself before those that it shares.
#[derive(Default)]
pub(super) struct Styles {
    by_name: HashMap<String, Style>,
    /// The levels of lists that count.
    counts: HashSet<(String, u8)>,
}

impl Styles {
    pub(super) fn read(common: Option<&Node>, content: &Node) -> Self {
        let mut styles = Self::default();
        for tree in common.into_iter().chain([content]) {
            for group in ["office:styles", "office:automatic-styles"] {
                for node in tree.first(group).into_iter().flat_map(Node::nodes) {
                    styles.add(node);
                }
            }
        }
        styles
    }

    fn add(&mut self, node: &Node) {
        let Some(name) = node.attribute("style:name") else { return };
        match &*node.name {
            "text:list-style" => {
                for level in node.all("text:list-level-style-number") {
                    let depth = level.attribute("text:level").and_then(|depth| depth.parse().ok());
                    let format = level.attribute("style:num-format").unwrap_or_default();
                    let suffix = level.attribute("style:num-suffix").unwrap_or_default();
                    // A level without a format of its own counts where it says a letter with a stop, as Hamkor writes it.
                    if !format.is_empty() || suffix.ends_with([')', '.']) {
                        self.counts.extend(depth.map(|depth: u8| (name.to_owned(), depth)));
                    }
                }
            }
            "style:style" => {
                let text = node.first("style:text-properties");
                let said = |name: &str| text.and_then(|text| text.attribute(name));
                let paragraph = node.first("style:paragraph-properties");
                let column = node.first("style:table-column-properties");
                let width = column.and_then(|column| {
                    column.attribute("style:rel-column-width").or_else(|| column.attribute("style:column-width"))
                });
                let style = Style {
                    // A style that the file only names is known by its name all the same.
                    role: of_name(&shown(name)).or_else(|| {
                        let parent = node.attribute("style:parent-style-name")?;
                        of_name(&shown(parent))
                    }),
                    parent: node.attribute("style:parent-style-name").map(str::to_owned),
                    strong: said("fo:font-weight")
                        .map(|weight| weight == "bold" || weight.starts_with(['7', '8', '9'])),
                    emphasis: said("fo:font-style").map(|style| style == "italic" || style == "oblique"),
                    hidden: said("text:display") == Some("none"),
                    raised: said("style:text-position").and_then(|position| {
                        let first = position.split_whitespace().next()?;
                        match first {
                            "super" => Some(true),
                            "sub" => Some(false),
                            _ if first.starts_with('-') => Some(false),
                            _ if first.starts_with('0') => None,
                            _ => Some(true),
                        }
                    }),
                    align: paragraph.and_then(|paragraph| paragraph.attribute("fo:text-align")).map(
                        |align| match align {
                            "center" => Align::Center,
                            "end" | "right" => Align::Right,
                            _ => Align::Left,
                        },
                    ),
                    list: node.attribute("style:list-style-name").filter(|name| !name.is_empty()).map(str::to_owned),
                    width: width.map(length).unwrap_or_default(),
                };
                self.by_name.insert(name.to_owned(), style);
            }
            _ => {}
        }
    }

    /// A style and those that it stands on, a circle of them ends.
    fn chain<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Style> + use<'a> {
        let mut next = self.by_name.get(name);
        std::iter::from_fn(move || {
            let style = next?;
            next = style.parent.as_deref().and_then(|parent| self.by_name.get(parent));
            Some(style)
        })
        .take(32)
    }

    /// What a paragraph is by its style.
    pub(super) fn role(&self, name: &str) -> Role {
        let known = || of_name(&shown(name)).filter(|_| !self.by_name.contains_key(name));
        self.chain(name).find_map(|style| style.role).or_else(known).unwrap_or(Role::Body)
    }

    /// The marks of words in a span of this style, where the style says any.
    pub(super) fn marks(&self, name: &str) -> (Option<bool>, Option<bool>) {
        let of = |mark: fn(&Style) -> Option<bool>| self.chain(name).find_map(mark);
        match shown(name).as_str() {
            "Strong Emphasis" => (Some(true), of(|style| style.emphasis)),
            "Emphasis" => (of(|style| style.strong), Some(true)),
            _ => (of(|style| style.strong), of(|style| style.emphasis)),
        }
    }

    pub(super) fn is_hidden(&self, name: &str) -> bool {
        self.chain(name).any(|style| style.hidden)
    }

    /// Whether words of this style are raised, or lowered.
    pub(super) fn raised(&self, name: &str) -> Option<bool> {
        self.chain(name).find_map(|style| style.raised)
    }

    pub(super) fn align(&self, name: &str) -> Align {
        self.chain(name).find_map(|style| style.align).unwrap_or_default()
    }

    /// The list that a paragraph is of by its style.
    pub(super) fn list(&self, name: &str) -> Option<&str> {
        self.chain(name).find_map(|style| style.list.as_deref())
    }

    pub(super) fn counts(&self, list: &str, level: u8) -> bool {
        self.counts.contains(&(list.to_owned(), level))
    }

    pub(super) fn width(&self, name: &str) -> u32 {
        self.by_name.get(name).map_or(0, |style| style.width)
    }
}

/// A style's name as people see it: signs that its name in the file may not have are written as their codes.
fn shown(name: &str) -> String {
    let mut shown = String::with_capacity(name.len());
    let mut rest = name;
    while let Some(start) = rest.find('_') {
        shown.push_str(&rest[..start]);
        let coded = rest[start + 1..].split_once('_').and_then(|(code, after)| {
            let sign = u32::from_str_radix(code, 16).ok().and_then(char::from_u32)?;
            Some((sign, after))
        });
        let (sign, after) = coded.unwrap_or(('_', &rest[start + 1..]));
        shown.push(sign);
        rest = after;
    }
    shown.push_str(rest);
    shown
}

/// A length or a relative width as a number; only lengths of one unit are compared.
fn length(written: &str) -> u32 {
    let digits: String = written.chars().take_while(|sign| sign.is_ascii_digit() || *sign == '.').collect();
    let unit = match &written[digits.len()..] {
        "in" => 7200.0,
        "cm" => 2834.6,
        "mm" => 283.46,
        "pt" => 100.0,
        _ => 1.0,
    };
    digits.parse::<f64>().map_or(0, |number| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width is between its bounds")]
        let whole = (number * unit).clamp(0.0, 1e8) as u32;
        whole
    })
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn coded_names_are_read() {
        assert_eq!(shown("Heading_20_1"), "Heading 1");
        assert_eq!(shown("Hamkor_20_source_20_note"), "Hamkor source note");
        assert_eq!(shown("_EC_9C_plain_"), "\u{ec}9C_plain_");
        assert_eq!(shown("P1"), "P1");
    }
}
