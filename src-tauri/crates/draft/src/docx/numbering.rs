//! Lists: which of them count.

use std::collections::HashMap;

use crate::tree::Node;

/// The lists of a file: of each the levels that do not count.
#[derive(Default)]
pub(super) struct Numbering {
    counts: HashMap<(String, u8), bool>,
}

impl Numbering {
    pub(super) fn read(tree: Option<&Node>) -> Self {
        let mut numbering = Self::default();
        let Some(tree) = tree else { return numbering };
        let abstracts: HashMap<&str, &Node> =
            tree.all("w:abstractNum").filter_map(|node| Some((node.attribute("w:abstractNumId")?, node))).collect();
        for number in tree.all("w:num") {
            let Some(id) = number.attribute("w:numId") else { continue };
            let of = number.first("w:abstractNumId").and_then(Node::val).and_then(|id| abstracts.get(id));
            let own = number.all("w:lvlOverride").filter_map(|over| over.first("w:lvl"));
            for level in of.into_iter().flat_map(|of| of.all("w:lvl")).chain(own) {
                let Some(depth) = level.attribute("w:ilvl").and_then(|depth| depth.parse().ok()) else { continue };
                let format = level.first("w:numFmt").and_then(Node::val).unwrap_or("decimal");
                let says = level.first("w:lvlText").and_then(Node::val).unwrap_or_default();
                // A level without a format of its own counts where its text is a letter with a stop, as Hamkor writes it.
                let counts = match format {
                    "bullet" => false,
                    "none" => says.ends_with([')', '.']),
                    _ => true,
                };
                numbering.counts.insert((id.to_owned(), depth), counts);
            }
        }
        numbering
    }

    /// Whether the items of a list count at a level.
    pub(super) fn counts(&self, list: &str, level: u8) -> bool {
        self.counts.get(&(list.to_owned(), level)).copied().unwrap_or(false)
    }
}
