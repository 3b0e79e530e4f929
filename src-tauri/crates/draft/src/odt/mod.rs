//! ODT: the parts of the file and its text.

mod blocks;
mod line;
mod styles;

use std::collections::HashMap;

use hamkor_office::draft::{Draft, LeftKind, RemarkKind};

use self::styles::Styles;
use crate::gather::Gather;
use crate::package::Package;
use crate::tree::{Child, Node};
use crate::{Error, Result};

/// A tracked change as it stands before the text.
struct Change {
    kind: Option<RemarkKind>,
    author: String,
    at: String,
    /// What was taken out.
    text: String,
}

/// What is known of a file while its text is read.
struct Reader<'p, 'z> {
    package: &'p mut Package<'z>,
    styles: Styles,
    changes: HashMap<String, Change>,
    gather: Gather<'z>,
    /// The changes whose words are being read, by their ids.
    open: Vec<String>,
    in_note: bool,
    /// The comments whose words are being read, by their names: their places among the remarks.
    annotated: HashMap<String, usize>,
}

/// Reads the text of a file.
pub(crate) fn read<'z>(package: &mut Package<'z>, goes_on: &'z dyn Fn() -> bool) -> Result<Draft> {
    if let Some(kind) = package.part("mimetype")? {
        let kind = String::from_utf8_lossy(&kind).into_owned();
        if !kind.trim().starts_with("application/vnd.oasis.opendocument.text") {
            return Err(Error::Other);
        }
    }
    let manifest = package.tree("META-INF/manifest.xml")?;
    if manifest.is_some_and(|manifest| manifest.find("manifest:encryption-data").is_some()) {
        return Err(Error::Protected);
    }
    let content = package.tree("content.xml")?.ok_or(Error::Other)?;
    let common = package.tree("styles.xml")?;
    let text = content.at(&["office:body", "office:text"]).ok_or(Error::Other)?;
    let styles = Styles::read(common.as_ref(), &content);
    let changes = text.first("text:tracked-changes").map(changes).unwrap_or_default();
    let mut reader = Reader {
        package,
        styles,
        changes,
        gather: Gather::new(goes_on),
        open: Vec::new(),
        in_note: false,
        annotated: HashMap::new(),
    };
    reader.blocks(text)?;
    for margin in ["style:header", "style:footer", "style:header-first", "style:footer-first"] {
        reader.margins(common.as_ref(), margin);
    }
    if reader.package.has("Basic/script-lc.xml") {
        reader.gather.leave(LeftKind::Macros, "");
    }
    Ok(reader.gather.finish())
}

fn changes(tracked: &Node) -> HashMap<String, Change> {
    let mut changes = HashMap::new();
    for region in tracked.all("text:changed-region") {
        let id = region.attribute("text:id").or_else(|| region.attribute("xml:id"));
        let (Some(id), Some(node)) = (id, region.nodes().next()) else { continue };
        let kind = match &*node.name {
            "text:insertion" => Some(RemarkKind::Insertion),
            "text:deletion" => Some(RemarkKind::Deletion),
            _ => None,
        };
        let about = node.first("office:change-info");
        let of = |name: &str| about.and_then(|about| about.first(name)).map(Node::text).unwrap_or_default();
        let paragraphs = node.nodes().filter(|node| &*node.name != "office:change-info");
        let text: Vec<String> = paragraphs.map(|node| room(&node.text())).collect();
        let text = text.join(" ");
        changes.insert(id.to_owned(), Change { kind, author: of("dc:creator"), at: of("dc:date"), text });
    }
    changes
}

/// Room between words is one space, whatever the file has there.
fn room(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Reader<'_, '_> {
    fn margins(&mut self, common: Option<&Node>, name: &str) {
        let masters = common.and_then(|common| common.first("office:master-styles"));
        for page in masters.into_iter().flat_map(Node::nodes) {
            for margin in page.all(name) {
                let text = room(&margin.text());
                if !text.is_empty() {
                    self.gather.leave(LeftKind::PageMargin, &text);
                }
            }
        }
    }
}

/// The children of an element that are elements or text, in their order.
fn children(node: &Node) -> impl Iterator<Item = &Child> {
    node.children.iter()
}
