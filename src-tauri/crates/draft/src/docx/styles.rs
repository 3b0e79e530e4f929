//! Styles: which of them are headings, titles, lists or contents, whatever language they are named in.

use std::collections::HashMap;

use crate::tree::Node;

/// What a paragraph is by its style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// The title of the whole.
    Title,
    /// A heading, from 1.
    Heading(u8),
    /// A line of the contents.
    Contents,
    /// Words under a figure or over a table.
    Caption,
    /// A note on the source.
    Note,
    /// The heading of what Hamkor makes itself.
    Made,
    /// An item of a list that counts, or of one that does not, with its level.
    Item(bool, u8),
    /// Anything else.
    Body,
}

/// The name of the style that Hamkor gives notes on a source.
pub(crate) const NOTE: &str = "Hamkor source note";
/// The name of the style that Hamkor gives the headings of what it makes itself.
pub(crate) const MADE: &str = "Hamkor made heading";

/// The role that a style has by its name.
pub(crate) fn of_name(name: &str) -> Option<Role> {
    let name = name.trim().to_lowercase();
    let (word, number) = match name.rsplit_once(|sign: char| !sign.is_ascii_digit()) {
        Some((_, number)) if !number.is_empty() => (name[..name.len() - number.len()].trim(), number.parse().ok()),
        _ => (name.as_str(), None),
    };
    match (word, number) {
        ("heading" | "заголовок" | "제목" | "개요" | "sarlavha" | "сарлавҳа", Some(level @ 1..=9)) => {
            Some(Role::Heading(level))
        }
        ("title" | "название" | "제목" | "sarlavha" | "сарлавҳа" | "nom", None) => Some(Role::Title),
        ("toc" | "contents" | "оглавление" | "목차" | "mundarija", _) | ("toc heading" | "contents heading", None) => {
            Some(Role::Contents)
        }
        ("caption" | "название объекта" | "캡션" | "illustration" | "figure" | "table", None) => {
            Some(Role::Caption)
        }
        ("list bullet" | "маркированный список" | "글머리 기호", level) => {
            Some(Role::Item(false, level.unwrap_or(1)))
        }
        ("list number" | "нумерованный список" | "번호 매기기", level) => {
            Some(Role::Item(true, level.unwrap_or(1)))
        }
        _ if name == NOTE.to_lowercase() => Some(Role::Note),
        _ if name == MADE.to_lowercase() => Some(Role::Made),
        _ => None,
    }
}

#[derive(Default)]
struct Style {
    role: Option<Role>,
    based_on: Option<String>,
    outline: Option<u8>,
    /// The list that it is of, and its level there.
    list: Option<(String, u8)>,
    strong: Option<bool>,
    emphasis: Option<bool>,
}

/// The styles of a file.
#[derive(Default)]
pub(super) struct Styles {
    by_id: HashMap<String, Style>,
    /// The style of paragraphs that name none.
    default: Option<String>,
}

impl Styles {
    pub(super) fn read(tree: Option<&Node>) -> Self {
        let mut styles = Self::default();
        for node in tree.into_iter().flat_map(|tree| tree.all("w:style")) {
            let Some(id) = node.attribute("w:styleId") else { continue };
            let paragraph = node.first("w:pPr");
            let run = node.first("w:rPr");
            let is_character = node.attribute("w:type") == Some("character");
            let style = Style {
                role: of_name(node.first("w:name").and_then(Node::val).unwrap_or(id)),
                based_on: node.first("w:basedOn").and_then(Node::val).map(str::to_owned),
                outline: paragraph.and_then(outline),
                list: paragraph.and_then(list),
                strong: run.filter(|_| is_character).and_then(|run| run.is_on("w:b")),
                emphasis: run.filter(|_| is_character).and_then(|run| run.is_on("w:i")),
            };
            if node.attribute("w:type") == Some("paragraph")
                && matches!(node.attribute("w:default"), Some("1" | "true"))
            {
                styles.default = Some(id.to_owned());
            }
            styles.by_id.insert(id.to_owned(), style);
        }
        styles
    }

    /// A style and those that it is based on; a circle of them ends.
    fn chain<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Style> + use<'a> {
        let mut next = self.by_id.get(id);
        std::iter::from_fn(move || {
            let style = next?;
            next = style.based_on.as_deref().and_then(|id| self.by_id.get(id));
            Some(style)
        })
        .take(32)
    }

    /// What a paragraph is, and the list that it is of.
    pub(super) fn paragraph(&self, properties: Option<&Node>) -> (Role, Option<(String, u8)>) {
        let id = properties.and_then(|properties| properties.first("w:pStyle")).and_then(Node::val);
        let id = id.or(self.default.as_deref()).unwrap_or_default();
        let named = self.chain(id).find_map(|style| style.role);
        let own_outline = properties.and_then(outline);
        let outlined = own_outline.or_else(|| self.chain(id).find_map(|style| style.outline));
        let role = match (named, outlined) {
            (Some(role @ (Role::Contents | Role::Made | Role::Title | Role::Note | Role::Caption)), _) => role,
            (_, Some(level)) if own_outline.is_some() && level < 9 => Role::Heading(level + 1),
            (Some(role), _) => role,
            (None, Some(level)) if level < 9 => Role::Heading(level + 1),
            // A style that the file does not describe is known by its id alone.
            (None, _) if !self.by_id.contains_key(id) => of_name(id).unwrap_or(Role::Body),
            (None, _) => Role::Body,
        };
        let of_style = || {
            let own = self.chain(id).find_map(|style| style.list.clone())?;
            (own.0 != "0").then_some(own)
        };
        let list = match properties.and_then(list) {
            Some((number, _)) if number == "0" => None,
            Some((number, level)) if number.is_empty() => of_style().map(|(number, _)| (number, level)),
            Some(list) => Some(list),
            None => of_style(),
        };
        (role, list)
    }

    /// The marks of a run: its own properties, else those of its style.
    pub(super) fn marks(&self, properties: Option<&Node>) -> (bool, bool) {
        let Some(properties) = properties else { return (false, false) };
        let style = properties.first("w:rStyle").and_then(Node::val);
        let of_style = |mark: fn(&Style) -> Option<bool>| style.and_then(|id| self.chain(id).find_map(mark));
        let strong = properties.is_on("w:b").or_else(|| of_style(|style| style.strong));
        let emphasis = properties.is_on("w:i").or_else(|| of_style(|style| style.emphasis));
        (strong.unwrap_or(false), emphasis.unwrap_or(false))
    }
}

fn outline(properties: &Node) -> Option<u8> {
    properties.first("w:outlineLvl").and_then(Node::val)?.parse().ok()
}

/// The list of a paragraph's properties; its id is empty where only the level is said.
fn list(properties: &Node) -> Option<(String, u8)> {
    let list = properties.first("w:numPr")?;
    let id = list.first("w:numId").and_then(Node::val).unwrap_or_default();
    let level = list.first("w:ilvl").and_then(Node::val).and_then(|level| level.parse().ok()).unwrap_or(0);
    Some((id.to_owned(), level))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_are_known_by_their_names_in_each_language() {
        for (name, role) in [
            ("heading 1", Some(Role::Heading(1))),
            ("Heading 3", Some(Role::Heading(3))),
            ("Заголовок 2", Some(Role::Heading(2))),
            ("제목 1", Some(Role::Heading(1))),
            ("개요 2", Some(Role::Heading(2))),
            ("Sarlavha 1", Some(Role::Heading(1))),
            ("Title", Some(Role::Title)),
            ("제목", Some(Role::Title)),
            ("toc 2", Some(Role::Contents)),
            ("TOC Heading", Some(Role::Contents)),
            ("List Bullet 2", Some(Role::Item(false, 2))),
            ("List Number", Some(Role::Item(true, 1))),
            ("caption", Some(Role::Caption)),
            (NOTE, Some(Role::Note)),
            ("Normal", None),
            ("Heading", None),
            ("1", None),
        ] {
            assert_eq!(of_name(name), role, "{name}");
        }
    }
}
