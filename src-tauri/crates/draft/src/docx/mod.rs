//! DOCX: the parts of the file, and how they hang together.

mod line;
mod numbering;
mod paragraph;
mod picture;
mod styles;
mod table;

pub(crate) use self::styles::{MADE, NOTE, Role, of_name};

use std::collections::HashMap;
use std::rc::Rc;

use hamkor_office::draft::{Draft, LeftKind, Remark, RemarkKind, Reply};

use self::line::Field;
use self::numbering::Numbering;
use self::styles::Styles;
use crate::gather::{Gather, Words};
use crate::line::Line;
use crate::package::{Package, resolve};
use crate::tree::Node;
use crate::{Error, Result};

/// Where a part names another one.
struct Relation {
    kind: String,
    target: String,
    external: bool,
}

/// A comment as it stands beside the text.
struct Comment {
    author: String,
    at: String,
    text: String,
    replies: Vec<Reply>,
    done: bool,
}

/// What is known of a file while its text is read.
struct Reader<'p, 'z> {
    package: &'p mut Package<'z>,
    folder: String,
    relations: HashMap<String, Relation>,
    styles: Styles,
    numbering: Numbering,
    footnotes: HashMap<String, Rc<Node>>,
    endnotes: HashMap<String, Rc<Node>>,
    comments: HashMap<String, Comment>,
    gather: Gather<'z>,
    /// The fields that are open, the innermost last: they may span paragraphs.
    fields: Vec<Field>,
    /// The words of paragraphs whose end was taken out: they belong to the next one.
    carried: Option<Words>,
    /// Whether a footnote is being read: none stands in another.
    in_note: bool,
}

/// Reads the text of a file.
pub(crate) fn read<'z>(package: &mut Package<'z>, goes_on: &'z dyn Fn() -> bool) -> Result<Draft> {
    let main = main_part(package)?;
    let document = package.tree(&main)?.ok_or_else(|| Error::damaged(&main))?;
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let relations = relations(package, folder, name)?;
    let mut parts = Parts { package, folder, relations: &relations };
    let styles = Styles::read(parts.tree("/styles")?.as_ref());
    let numbering = Numbering::read(parts.tree("/numbering")?.as_ref());
    let footnotes = notes(parts.tree("/footnotes")?, "w:footnote");
    let endnotes = notes(parts.tree("/endnotes")?, "w:endnote");
    let comments = comments(parts.tree("/comments")?.as_ref(), parts.tree("/commentsExtended")?.as_ref());
    let mut reader = Reader {
        folder: folder.to_owned(),
        package,
        relations,
        styles,
        numbering,
        footnotes,
        endnotes,
        comments,
        gather: Gather::new(goes_on),
        fields: Vec::new(),
        carried: None,
        in_note: false,
    };
    let body = document.first("w:body").ok_or_else(|| Error::damaged(&main))?;
    reader.blocks(body)?;
    reader.end_carried();
    reader.margins(&document)?;
    if reader.package.has("word/vbaProject.bin") {
        reader.gather.leave(LeftKind::Macros, "");
    }
    Ok(reader.gather.finish())
}

/// The part that is the text, of a kind that is one.
fn main_part(package: &mut Package<'_>) -> Result<String> {
    let types = package.tree("[Content_Types].xml")?.ok_or(Error::Other)?;
    let top = relations(package, "", "")?;
    let found = top.into_values().find(|relation| relation.kind.ends_with("/officeDocument"));
    let part = found.map_or_else(|| "word/document.xml".to_owned(), |relation| resolve("", &relation.target));
    let kind = types
        .nodes()
        .find(|node| {
            node.attribute("PartName").is_some_and(|name| name.trim_start_matches('/').eq_ignore_ascii_case(&part))
        })
        .and_then(|node| node.attribute("ContentType"));
    if kind.is_some_and(|kind| !kind.contains("wordprocessingml") && !kind.contains("ms-word")) || !package.has(&part) {
        return Err(Error::Other);
    }
    Ok(part)
}

fn relations(package: &mut Package<'_>, folder: &str, name: &str) -> Result<HashMap<String, Relation>> {
    let part = resolve(folder, &format!("_rels/{name}.rels"));
    let Some(tree) = package.tree(&part)? else { return Ok(HashMap::new()) };
    let of = |node: &Node| {
        let relation = Relation {
            kind: node.attribute("Type")?.to_owned(),
            target: node.attribute("Target")?.to_owned(),
            external: node.attribute("TargetMode") == Some("External"),
        };
        Some((node.attribute("Id")?.to_owned(), relation))
    };
    Ok(tree.nodes().filter_map(of).collect())
}

/// The parts that the text names by what they are.
struct Parts<'p, 'z> {
    package: &'p mut Package<'z>,
    folder: &'p str,
    relations: &'p HashMap<String, Relation>,
}

impl Parts<'_, '_> {
    fn tree(&mut self, kind: &str) -> Result<Option<Node>> {
        let found = self.relations.values().find(|relation| relation.kind.ends_with(kind) && !relation.external);
        found.map_or(Ok(None), |relation| self.package.tree(&resolve(self.folder, &relation.target)))
    }
}

fn notes(tree: Option<Node>, name: &str) -> HashMap<String, Rc<Node>> {
    let Some(tree) = tree else { return HashMap::new() };
    let children = tree.children.into_iter().filter_map(|child| match child {
        crate::tree::Child::Node(node) => Some(node),
        crate::tree::Child::Text(_) => None,
    });
    // The lines between text and notes are of a type of their own.
    let of = |node: Node| Some((node.attribute("w:id")?.to_owned(), Rc::new(node)));
    children.filter(|node| &*node.name == name && node.attribute("w:type").is_none()).filter_map(of).collect()
}

/// Comments by their ids, the answers at what they answer to.
fn comments(tree: Option<&Node>, extended: Option<&Node>) -> HashMap<String, Comment> {
    let Some(tree) = tree else { return HashMap::new() };
    let said: HashMap<&str, &Node> = extended
        .into_iter()
        .flat_map(Node::nodes)
        .filter_map(|node| Some((node.attribute("w15:paraId")?, node)))
        .collect();
    let mut ids: HashMap<&str, &str> = HashMap::new();
    let mut comments = HashMap::new();
    let mut answers = Vec::new();
    for node in tree.all("w:comment") {
        let Some(id) = node.attribute("w:id") else { continue };
        let paragraphs: Vec<&Node> = node.all("w:p").collect();
        let texts: Vec<String> = paragraphs.iter().map(|paragraph| plain(paragraph)).collect();
        let text = texts.join("\n").trim().to_owned();
        // Word ties an answer to the last paragraph of what it answers to.
        let paragraph = paragraphs.last().and_then(|paragraph| paragraph.attribute("w14:paraId"));
        ids.extend(paragraph.map(|paragraph| (paragraph, id)));
        let about = paragraph.and_then(|paragraph| said.get(paragraph));
        let parent = about.and_then(|about| about.attribute("w15:paraIdParent"));
        let of = |name: &str| node.attribute(name).unwrap_or_default().to_owned();
        let comment = Comment {
            author: of("w:author"),
            at: of("w:date"),
            text,
            replies: Vec::new(),
            done: about.and_then(|about| about.attribute("w15:done")) == Some("1"),
        };
        match parent {
            Some(parent) => answers.push((parent, comment)),
            None => drop(comments.insert(id.to_owned(), comment)),
        }
    }
    for (parent, answer) in answers {
        if let Some(comment) = ids.get(parent).and_then(|id| comments.get_mut(*id)) {
            comment.replies.push(Reply { author: answer.author, at: answer.at, text: answer.text });
        }
    }
    comments
}

/// The words of a paragraph, without anything else.
fn plain(node: &Node) -> String {
    let mut text = String::new();
    for child in node.nodes() {
        match &*child.name {
            "w:t" => text.push_str(&child.text()),
            "w:tab" => text.push(' '),
            "w:br" | "w:cr" => text.push('\n'),
            "w:pPr" | "w:rPr" | "w:del" | "w:instrText" => {}
            _ => text.push_str(&plain(child)),
        }
    }
    text
}

impl Reader<'_, '_> {
    fn comment(&mut self, reference: &Node, line: &Line<'_>) -> Result<()> {
        let id = reference.attribute("w:id").unwrap_or_default();
        let passage = self.gather.next();
        // A comment is told once, at the place that it refers from.
        let Some(comment) = self.comments.remove(id) else { return Ok(()) };
        let quote = if self.in_note { None } else { line.quote(id, &mut self.gather)? };
        self.gather.remark(Remark {
            passage,
            cell: None,
            quote,
            kind: RemarkKind::Comment,
            author: comment.author,
            at: comment.at,
            text: comment.text,
            replies: comment.replies,
            done: comment.done,
        });
        Ok(())
    }

    /// The headers and footers of all sections.
    fn margins(&mut self, document: &Node) -> Result<()> {
        let mut references = Vec::new();
        gather_references(document, &mut references);
        references.sort_unstable();
        references.dedup();
        for id in references {
            let Some(relation) = self.relations.get(&id).filter(|relation| !relation.external) else { continue };
            let part = resolve(&self.folder, &relation.target);
            let Some(tree) = self.package.tree(&part)? else { continue };
            let lines: Vec<String> = paragraphs_of(&tree).into_iter().map(plain).collect();
            let text = lines.join(" ");
            if !text.trim().is_empty() {
                self.gather.leave(LeftKind::PageMargin, &text);
            }
        }
        Ok(())
    }
}

fn gather_references(node: &Node, into: &mut Vec<String>) {
    for child in node.nodes() {
        match &*child.name {
            "w:headerReference" | "w:footerReference" => into.extend(child.attribute("r:id").map(str::to_owned)),
            _ => gather_references(child, into),
        }
    }
}

fn paragraphs_of(node: &Node) -> Vec<&Node> {
    node.nodes().flat_map(|child| if &*child.name == "w:p" { vec![child] } else { paragraphs_of(child) }).collect()
}
