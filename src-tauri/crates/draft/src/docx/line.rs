//! What stands in a paragraph: runs, links, fields, notes, tracked changes, comments, pictures.

use std::rc::Rc;

use hamkor_office::draft::{LeftKind, RemarkKind, Run};

use super::Reader;
use crate::Result;
use crate::gather::{Words, small_digits};
use crate::line::Line;
use crate::tree::{Child, Node};

/// A field that is open.
pub(super) struct Field {
    instruction: String,
    /// Whether its result has begun.
    shown: bool,
}

impl Field {
    /// What it does: the first word of what it is told.
    fn kind(&self) -> String {
        self.instruction.split_whitespace().next().unwrap_or_default().to_uppercase()
    }

    /// The address that a link leads to.
    fn address(&self) -> Option<&str> {
        let rest = self.instruction.trim().get(9..).filter(|_| self.kind() == "HYPERLINK")?;
        rest.split('"').nth(1).filter(|address| !address.is_empty() && !rest.trim_start().starts_with("\\l"))
    }

    fn is_contents(&self) -> bool {
        matches!(self.kind().as_str(), "TOC" | "INDEX" | "TOA")
    }
}

/// A tracked change that words stand in.
#[derive(Clone, Copy)]
struct Track<'n> {
    kind: RemarkKind,
    author: &'n str,
    at: &'n str,
}

/// What the words of a run inherit.
#[derive(Clone, Default)]
pub(super) struct Marks<'n> {
    address: Option<Rc<str>>,
    track: Option<Track<'n>>,
}

impl Reader<'_, '_> {
    /// Whether what is shown now is a table of contents.
    pub(super) fn in_contents(&self) -> bool {
        self.fields.iter().any(Field::is_contents)
    }

    /// Reads what stands in a paragraph, a link or a change.
    pub(super) fn inline<'n>(&mut self, parent: &'n Node, marks: &Marks<'n>, line: &mut Line<'n>) -> Result<()> {
        for node in parent.nodes() {
            self.gather.step()?;
            match &*node.name {
                "w:r" => self.run(node, marks, line)?,
                "w:hyperlink" => self.link(node, marks, line)?,
                "w:ins" | "w:moveTo" => {
                    let marks = Marks { track: Some(track(RemarkKind::Insertion, node)), ..marks.clone() };
                    self.inline(node, &marks, line)?;
                }
                "w:del" | "w:moveFrom" => {
                    let marks = Marks { track: Some(track(RemarkKind::Deletion, node)), ..marks.clone() };
                    self.inline(node, &marks, line)?;
                }
                "w:fldSimple" => {
                    let instruction = node.attribute("w:instr").unwrap_or_default().to_owned();
                    self.fields.push(Field { instruction, shown: true });
                    self.inline(node, marks, line)?;
                    self.end_field();
                }
                "w:sdt" => self.control(node, |reader, content| reader.inline(content, marks, line))?,
                "m:oMath" | "m:oMathPara" => self.gather.leave(LeftKind::Equation, &node.text()),
                "w:commentReference" => self.comment(node, line)?,
                "w:commentRangeStart" => line.begin_range(node.attribute("w:id").unwrap_or_default()),
                "w:commentRangeEnd" => line.end_range(node.attribute("w:id").unwrap_or_default()),
                "mc:AlternateContent" => {
                    if let Some(chosen) = node.first("mc:Choice").or_else(|| node.first("mc:Fallback")) {
                        self.inline(chosen, marks, line)?;
                    }
                }
                "w:smartTag" | "w:customXml" | "w:dir" | "w:bdo" => self.inline(node, marks, line)?,
                "w:subDoc" => self.gather.leave(LeftKind::Embedded, ""),
                _ => {}
            }
        }
        Ok(())
    }

    fn link<'n>(&mut self, node: &'n Node, marks: &Marks<'n>, line: &mut Line<'n>) -> Result<()> {
        let relation = node.attribute("r:id").and_then(|id| self.relations.get(id)).filter(|found| found.external);
        let address = relation.map(|relation| Rc::from(relation.target.as_str()));
        let marks = Marks { address: address.or_else(|| marks.address.clone()), ..marks.clone() };
        self.inline(node, &marks, line)
    }

    /// A control: the text in it is taken, and that it was a control is told where people were to fill it in.
    pub(super) fn control<'n>(
        &mut self,
        node: &'n Node,
        content: impl FnOnce(&mut Self, &'n Node) -> Result<()>,
    ) -> Result<()> {
        let properties = node.first("w:sdtPr");
        let has = |name: &str| properties.is_some_and(|properties| properties.first(name).is_some());
        let inside = node.first("w:sdtContent");
        let gallery = properties.and_then(|properties| properties.at(&["w:docPartObj", "w:docPartGallery"]));
        if gallery.and_then(Node::val) == Some("Table of Contents") {
            self.gather.leave(LeftKind::Contents, "");
            return Ok(());
        }
        if ["w14:checkbox", "w:dropDownList", "w:comboBox", "w:date"].into_iter().any(has) {
            self.gather.leave(LeftKind::Form, &inside.map(Node::text).unwrap_or_default());
        }
        inside.map_or(Ok(()), |inside| content(self, inside))
    }

    fn run<'n>(&mut self, run: &'n Node, marks: &Marks<'n>, line: &mut Line<'n>) -> Result<()> {
        let properties = run.first("w:rPr");
        let raised = properties.and_then(|properties| properties.first("w:vertAlign")).and_then(Node::val);
        if properties.is_some_and(|properties| properties.first("w:rPrChange").is_some()) {
            self.gather.leave(LeftKind::Formatting, &run.text());
        }
        if properties.and_then(|properties| properties.is_on("w:vanish")) == Some(true) {
            let text = run.text();
            if !text.trim().is_empty() && !self.in_contents() {
                self.gather.leave(LeftKind::Hidden, &text);
            }
            return Ok(());
        }
        let (strong, emphasis) = self.styles.marks(properties);
        for node in run.nodes() {
            let text = match &*node.name {
                "w:t" | "w:delText" => lettered(node),
                "w:tab" | "w:ptab" => " ".to_owned(),
                "w:br" if matches!(node.attribute("w:type"), Some("page" | "column")) => continue,
                "w:br" | "w:cr" => "\n".to_owned(),
                "w:noBreakHyphen" => "\u{2011}".to_owned(),
                "w:sym" => self.symbol(node),
                "w:ruby" => {
                    self.gather.leave(LeftKind::Reading, &node.first("w:rt").map(Node::text).unwrap_or_default());
                    node.first("w:rubyBase").map(Node::text).unwrap_or_default()
                }
                _ => {
                    self.other(node, line)?;
                    continue;
                }
            };
            let text = self.raised(raised, text);
            self.text(Run { strong, emphasis, ..Run::plain(text) }, marks, line)?;
        }
        Ok(())
    }

    /// What stands in a run and is no text.
    fn other<'n>(&mut self, node: &'n Node, line: &mut Line<'n>) -> Result<()> {
        match &*node.name {
            "w:fldChar" => match node.attribute("w:fldCharType") {
                Some("begin") => self.fields.push(Field { instruction: String::new(), shown: false }),
                Some("separate") => {
                    if let Some(field) = self.fields.last_mut() {
                        field.shown = true;
                    }
                }
                Some("end") => self.end_field(),
                _ => {}
            },
            "w:instrText" => {
                if let Some(field) = self.fields.last_mut().filter(|field| !field.shown) {
                    field.instruction.push_str(&node.text());
                }
            }
            "w:footnoteReference" | "w:endnoteReference" => self.note(node, line)?,
            "w:commentReference" => self.comment(node, line)?,
            "w:drawing" | "w:pict" => self.drawing(node, line)?,
            "w:object" => {
                let program = node.find("o:OLEObject").and_then(|object| object.attribute("ProgID"));
                self.gather.leave(LeftKind::Embedded, program.unwrap_or_default());
            }
            "mc:AlternateContent" => {
                if let Some(chosen) = node.first("mc:Choice").or_else(|| node.first("mc:Fallback")) {
                    for inner in chosen.nodes() {
                        self.other(inner, line)?;
                    }
                }
            }
            "w:pgNum" | "w:dayLong" | "w:dayShort" | "w:monthLong" | "w:monthShort" | "w:yearLong" | "w:yearShort" => {
                self.gather.leave(LeftKind::Field, node.name.strip_prefix("w:").unwrap_or_default());
            }
            "w:contentPart" => self.gather.leave(LeftKind::Drawing, ""),
            _ => {}
        }
        Ok(())
    }

    /// The end of a field: what it did for the word processor is told, its text is there already.
    fn end_field(&mut self) {
        let Some(field) = self.fields.pop() else { return };
        match field.kind().as_str() {
            // What leads somewhere is a link; what numbers pictures and marks places for an index shows as it is.
            "HYPERLINK" | "" | "SEQ" | "TC" | "XE" | "NOTEREF" | "QUOTE" | "EQ" => {}
            _ if field.is_contents() => self.gather.leave(LeftKind::Contents, ""),
            // The lines of the contents have fields of their own.
            _ if self.in_contents() => {}
            kind @ ("FORMTEXT" | "FORMCHECKBOX" | "FORMDROPDOWN") => self.gather.leave(LeftKind::Form, kind),
            kind => self.gather.leave(LeftKind::Field, kind),
        }
    }

    /// Words: taken, put down as taken out, or left where they are no text of their own.
    fn text<'n>(&mut self, mut run: Run, marks: &Marks<'n>, line: &mut Line<'n>) -> Result<()> {
        if run.text.is_empty() || self.in_contents() || self.fields.iter().any(|field| !field.shown) {
            return Ok(());
        }
        self.gather.count(&run.text)?;
        match marks.track.filter(|_| !self.in_note) {
            Some(Track { kind, author, at }) => self.gather.tracked(kind, author, at, &run.text),
            None => self.gather.untracked(),
        }
        if marks.track.is_some_and(|track| track.kind == RemarkKind::Deletion) {
            return Ok(());
        }
        run.address = marks.address.as_deref().map(str::to_owned);
        if run.address.is_none() {
            run.address = self.fields.iter().rev().find_map(Field::address).map(str::to_owned);
        }
        line.words.push(run);
        Ok(())
    }

    /// A footnote or an endnote, whose words stand at its place.
    fn note<'n>(&mut self, node: &'n Node, line: &mut Line<'n>) -> Result<()> {
        let id = node.attribute("w:id").unwrap_or_default();
        let notes = if &*node.name == "w:footnoteReference" { &self.footnotes } else { &self.endnotes };
        let Some(found) = notes.get(id).map(Rc::clone) else { return Ok(()) };
        if self.in_note || self.in_contents() {
            return Ok(());
        }
        self.in_note = true;
        let words = self.note_words(&found);
        self.in_note = false;
        line.note(words?);
        Ok(())
    }

    fn note_words(&mut self, note: &Node) -> Result<Words> {
        let mut words = Words::default();
        for paragraph in super::paragraphs_of(note) {
            let mut line = Line::default();
            self.inline(paragraph, &Marks::default(), &mut line)?;
            line.add_to_note(&mut words, &mut self.gather);
        }
        Ok(words)
    }

    /// Raised figures have signs of their own; other raised words are taken as ordinary ones.
    fn raised(&mut self, raised: Option<&str>, text: String) -> String {
        let up = match raised {
            Some("superscript") => true,
            Some("subscript") => false,
            _ => return text,
        };
        small_digits(&text, up).unwrap_or_else(|| {
            self.gather.leave(LeftKind::Raised, &text);
            text
        })
    }

    /// A sign of a font of symbols: those that mark lists have signs of their own.
    fn symbol(&mut self, node: &Node) -> String {
        let code = node.attribute("w:char").and_then(|code| u32::from_str_radix(code, 16).ok()).unwrap_or_default();
        let font = node.attribute("w:font").unwrap_or_default();
        let known = match (font, code & 0xff) {
            ("Wingdings", 0x6c | 0x9f) | ("Symbol", 0xb7) => "•",
            ("Wingdings", 0x6e) => "■",
            ("Wingdings", 0x6f | 0x71 | 0xa8) => "□",
            ("Wingdings", 0xa1) => "○",
            ("Wingdings", 0xa7) => "▪",
            ("Wingdings", 0xfc) => "✓",
            ("Wingdings", 0xfe) => "☑",
            ("Wingdings" | "Symbol", 0xe0 | 0xae) => "→",
            ("Symbol", 0xb3) => "≥",
            ("Symbol", 0xa3) => "≤",
            ("Symbol", 0xb1) => "±",
            ("Symbol", 0xb4) => "×",
            _ => {
                self.gather.leave(LeftKind::Symbol, &format!("{font} {code:X}"));
                ""
            }
        };
        known.to_owned()
    }
}

fn track(kind: RemarkKind, node: &Node) -> Track<'_> {
    Track {
        kind,
        author: node.attribute("w:author").unwrap_or_default(),
        at: node.attribute("w:date").unwrap_or_default(),
    }
}

/// The text of a run: lines that were broken for the file's own sake are room between words.
fn lettered(node: &Node) -> String {
    let mut text = String::new();
    for child in &node.children {
        if let Child::Text(part) = child {
            text.push_str(part);
        }
    }
    text.replace(['\n', '\r'], " ")
}
