//! What stands in a paragraph: words and spans of them, links, notes, changes, comments, frames.

use std::rc::Rc;

use hamkor_office::draft::{LeftKind, Remark, RemarkKind, Reply, Run};

use super::{Reader, children, room};
use crate::Result;
use crate::gather::{Words, small_digits};
use crate::line::Line;
use crate::package::resolve;
use crate::tree::{Child, Node};

/// How many spaces an element may stand for.
const SPACES: usize = 64;

/// What words inherit from the spans that they stand in.
#[derive(Clone, Default)]
pub(super) struct Marks {
    strong: bool,
    emphasis: bool,
    raised: Option<bool>,
    address: Option<Rc<str>>,
}

impl Reader<'_, '_> {
    pub(super) fn inline<'n>(&mut self, parent: &'n Node, marks: &Marks, line: &mut Line<'n>) -> Result<()> {
        for child in children(parent) {
            self.gather.step()?;
            match child {
                Child::Text(text) => self.words(text, marks, line)?,
                Child::Node(node) => self.element(node, marks, line)?,
            }
        }
        Ok(())
    }

    pub(super) fn element<'n>(&mut self, node: &'n Node, marks: &Marks, line: &mut Line<'n>) -> Result<()> {
        match &*node.name {
            "text:span" => self.span(node, marks, line)?,
            "text:a" => {
                let address = node.attribute("xlink:href").filter(|address| !address.starts_with('#'));
                let marks = Marks { address: address.map(Rc::from), ..marks.clone() };
                self.inline(node, &marks, line)?;
            }
            "text:s" => {
                let count = node.attribute("text:c").and_then(|count| count.parse().ok()).unwrap_or(1);
                self.text(&" ".repeat(count.min(SPACES)), marks, line)?;
            }
            "text:tab" => self.text(" ", marks, line)?,
            "text:line-break" => self.text("\n", marks, line)?,
            "text:note" => self.note(node, line)?,
            "office:annotation" => self.annotation(node, line),
            "office:annotation-end" => self.end_annotation(node.attribute("office:name").unwrap_or_default(), line)?,
            "text:change-start" => self.open.extend(node.attribute("text:change-id").map(str::to_owned)),
            "text:change-end" => {
                let id = node.attribute("text:change-id").unwrap_or_default();
                self.open.retain(|open| open != id);
            }
            "text:change" => self.deleted(node.attribute("text:change-id").unwrap_or_default()),
            "draw:frame" | "draw:a" => self.frame(node, line)?,
            "draw:g" | "draw:custom-shape" | "draw:rect" | "draw:line" | "draw:path" | "draw:polygon"
            | "draw:ellipse" | "draw:connector" | "draw:caption" | "draw:control" | "draw:polyline" | "draw:circle" => {
                self.shape(node, line);
            }
            "text:ruby" => {
                self.gather.leave(LeftKind::Reading, &node.first("text:ruby-text").map(Node::text).unwrap_or_default());
                if let Some(base) = node.first("text:ruby-base") {
                    self.inline(base, marks, line)?;
                }
            }
            "text:drop-down" | "text:text-input" | "text:placeholder" => {
                self.gather.leave(LeftKind::Form, &node.text());
                self.inline(node, marks, line)?;
            }
            "text:hidden-text" | "text:hidden-paragraph" => self.gather.leave(LeftKind::Hidden, &node.text()),
            // Places that are marked show nothing; the numbers of pictures and of notes are words.
            "text:bookmark"
            | "text:bookmark-start"
            | "text:bookmark-end"
            | "text:reference-mark"
            | "text:reference-mark-start"
            | "text:reference-mark-end"
            | "text:soft-page-break"
            | "text:toc-mark"
            | "text:alphabetical-index-mark"
            | "loext:content-control" => {
                self.inline(node, marks, line)?;
            }
            "text:sequence" | "text:meta" => self.inline(node, marks, line)?,
            name => {
                let kind = name.split_once(':').map_or(name, |(_, kind)| kind);
                let known = name.starts_with("text:");
                self.gather.leave(if known { LeftKind::Field } else { LeftKind::Unknown }, kind);
                self.inline(node, marks, line)?;
            }
        }
        Ok(())
    }

    fn span<'n>(&mut self, node: &'n Node, marks: &Marks, line: &mut Line<'n>) -> Result<()> {
        let name = node.attribute("text:style-name").unwrap_or_default();
        if self.styles.is_hidden(name) {
            self.gather.leave(LeftKind::Hidden, &node.text());
            return Ok(());
        }
        let (strong, emphasis) = self.styles.marks(name);
        let marks = Marks {
            strong: strong.unwrap_or(marks.strong),
            emphasis: emphasis.unwrap_or(marks.emphasis),
            raised: self.styles.raised(name).or(marks.raised),
            address: marks.address.clone(),
        };
        self.inline(node, &marks, line)
    }

    /// Text as XML has it: room between words, however much, is one space; at the beginning of a line there is none.
    fn words(&mut self, text: &str, marks: &Marks, line: &mut Line<'_>) -> Result<()> {
        let mut collapsed = String::with_capacity(text.len());
        let before = line.words.runs.last().map(|run| run.text.as_str()).unwrap_or_default();
        let mut after_space = before.ends_with([' ', '\n']) || line.words.runs.is_empty();
        for sign in text.chars() {
            let is_space = matches!(sign, ' ' | '\t' | '\n' | '\r');
            if !(is_space && after_space) {
                collapsed.push(if is_space { ' ' } else { sign });
            }
            after_space = is_space;
        }
        self.text(&collapsed, marks, line)
    }

    fn text(&mut self, text: &str, marks: &Marks, line: &mut Line<'_>) -> Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        self.gather.count(text)?;
        let change = self.open.iter().rev().find_map(|id| self.changes.get(id)).filter(|_| !self.in_note);
        match change.filter(|change| change.kind == Some(RemarkKind::Insertion)) {
            Some(change) => self.gather.tracked(RemarkKind::Insertion, &change.author, &change.at, text),
            None => self.gather.untracked(),
        }
        let text = self.raised(marks.raised, text);
        line.words.push(Run {
            text,
            strong: marks.strong,
            emphasis: marks.emphasis,
            address: marks.address.as_deref().map(str::to_owned),
            footnote: None,
        });
        Ok(())
    }

    fn raised(&mut self, raised: Option<bool>, text: &str) -> String {
        let Some(up) = raised else { return text.to_owned() };
        small_digits(text, up).unwrap_or_else(|| {
            self.gather.leave(LeftKind::Raised, text);
            text.to_owned()
        })
    }

    /// What was taken out here.
    fn deleted(&mut self, id: &str) {
        // What was taken out is told once.
        let Some(change) = self.changes.remove(id) else { return };
        match change.kind {
            Some(RemarkKind::Deletion) => {
                self.gather.tracked(RemarkKind::Deletion, &change.author, &change.at, &change.text);
            }
            _ => self.gather.leave(LeftKind::Formatting, &change.text),
        }
    }

    fn annotation<'n>(&mut self, node: &'n Node, line: &mut Line<'n>) {
        let of = |name: &str| node.first(name).map(Node::text).unwrap_or_default();
        let paragraphs = node.nodes().filter(|node| matches!(&*node.name, "text:p" | "text:list" | "text:h"));
        let text: Vec<String> = paragraphs.map(|node| room(&node.text())).collect();
        let (author, at, text) = (of("dc:creator"), of("dc:date"), text.join("\n").trim().to_owned());
        let parent = node.attribute("loext:parent-name");
        // LibreOffice writes an answer after what it answers to, and names that.
        if parent.is_some()
            && let Some(last) = self.gather.draft.remarks.last_mut().filter(|last| last.kind == RemarkKind::Comment)
        {
            last.replies.push(Reply { author, at, text });
            return;
        }
        let done = node.attribute("loext:resolved") == Some("true");
        let passage = self.gather.next();
        let kind = RemarkKind::Comment;
        // It stands where its words begin.
        if let Some(name) = node.attribute("office:name").filter(|_| !self.in_note) {
            line.begin_range(name);
            self.annotated.insert(name.to_owned(), self.gather.remarks());
        }
        let remark = Remark { passage, cell: None, quote: None, kind, author, at, text, replies: Vec::new(), done };
        self.gather.remark(remark);
    }

    /// The words of a comment end.
    fn end_annotation(&mut self, name: &str, line: &mut Line<'_>) -> Result<()> {
        let Some(remark) = self.annotated.remove(name) else { return Ok(()) };
        line.end_range(name);
        let quote = line.quote(name, &mut self.gather)?;
        if let Some(remark) = self.gather.draft.remarks.get_mut(remark) {
            remark.quote = quote;
        }
        Ok(())
    }

    fn note<'n>(&mut self, node: &'n Node, line: &mut Line<'n>) -> Result<()> {
        let Some(body) = node.first("text:note-body").filter(|_| !self.in_note) else { return Ok(()) };
        self.in_note = true;
        let words = self.note_words(body);
        self.in_note = false;
        line.note(words?);
        Ok(())
    }

    fn note_words(&mut self, body: &Node) -> Result<Words> {
        let mut words = Words::default();
        for paragraph in body.nodes() {
            let mut line = Line::default();
            if matches!(&*paragraph.name, "text:p" | "text:h") {
                self.inline(paragraph, &Marks::default(), &mut line)?;
            } else {
                self.words(&paragraph.text(), &Marks::default(), &mut line)?;
            }
            line.add_to_note(&mut words, &mut self.gather);
        }
        Ok(words)
    }

    /// A frame: a picture, a text box, or something of another program.
    pub(super) fn frame<'n>(&mut self, node: &'n Node, line: &mut Line<'n>) -> Result<()> {
        if &*node.name == "draw:a" {
            return node.all("draw:frame").try_for_each(|frame| self.frame(frame, line));
        }
        let said = |name: &str| node.first(name).map(|node| room(&node.text())).filter(|text| !text.is_empty());
        let alt = said("svg:desc").or_else(|| said("svg:title")).unwrap_or_default();
        if let Some(object) = node.first("draw:object").or_else(|| node.first("draw:object-ole")) {
            self.object(object, &alt)?;
        } else if let Some(text) = node.first("draw:text-box") {
            line.boxes.push(text);
        } else if let Some(image) = node.first("draw:image") {
            let href = image.attribute("xlink:href").unwrap_or_default();
            let part = resolve("", href);
            let inside = !href.contains("://") && !href.starts_with(['/', '\\']) && !href.starts_with("../");
            match self.package.part(&part)?.filter(|_| inside) {
                Some(bytes) => line.pictures.extend(self.gather.picture(&part, bytes, &alt)),
                None => self.gather.leave(LeftKind::PictureMissing, if alt.is_empty() { href } else { &alt }),
            }
        } else {
            self.gather.leave(LeftKind::Drawing, &alt);
        }
        Ok(())
    }

    /// Something of another program: an equation says what it is.
    fn object(&mut self, object: &Node, alt: &str) -> Result<()> {
        let href = object.attribute("xlink:href").unwrap_or_default();
        let content = self.package.tree(&resolve("", &format!("{href}/content.xml")))?;
        match content.filter(|content| content.name.starts_with("math:")) {
            Some(math) => {
                let said = math.find("math:annotation").map_or_else(|| math.text(), Node::text);
                self.gather.leave(LeftKind::Equation, &said);
            }
            None => self.gather.leave(LeftKind::Embedded, alt),
        }
        Ok(())
    }

    /// A drawing: the words in it are taken as those of a text box are.
    pub(super) fn shape<'n>(&mut self, node: &'n Node, line: &mut Line<'n>) {
        if &*node.name == "draw:control" {
            self.gather.leave(LeftKind::Form, "");
            return;
        }
        let has_words = node.nodes().any(|node| matches!(&*node.name, "text:p" | "text:list"));
        if has_words && !room(&node.text()).is_empty() {
            line.boxes.push(node);
        } else {
            let alt = node.first("svg:desc").or_else(|| node.first("svg:title")).map(Node::text);
            self.gather.leave(LeftKind::Drawing, &alt.unwrap_or_default());
        }
    }
}
