//! A part as a tree, its names by the usual prefixes whatever prefixes the file has for their namespaces.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use hamkor_office::xml::{self, Bounds, Fault, Part};

use crate::{Error, Result};

const BOUNDS: Bounds = Bounds { bytes: 96 << 20, depth: 200, elements: 3 << 19 };

/// The namespaces that are known, by their prefixes; of DOCX both editions.
const NAMESPACES: &[(&str, &str)] = &[
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
    ("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
    ("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
    ("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
    ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
    ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
    ("http://purl.oclc.org/ooxml/drawingml/main", "a"),
    ("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
    ("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
    ("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
    ("urn:schemas-microsoft-com:vml", "v"),
    ("urn:schemas-microsoft-com:office:office", "o"),
    ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"),
    ("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"),
    ("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"),
    ("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"),
    ("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
    ("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"),
    ("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"),
    ("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"),
    ("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
    ("http://www.w3.org/1999/xlink", "xlink"),
    ("http://www.w3.org/1998/Math/MathML", "math"),
    ("http://purl.org/dc/elements/1.1/", "dc"),
];

/// How many namespaces may be declared at once: a name is looked for among all of them.
const DECLARED: usize = 512;

/// An element.
#[derive(Debug, Clone, Default)]
pub(crate) struct Node {
    /// Its name with its prefix.
    pub(crate) name: Rc<str>,
    attributes: Vec<(Rc<str>, Box<str>)>,
    /// What is in it, in its order.
    pub(crate) children: Vec<Child>,
}

/// What stands in an element.
#[derive(Debug, Clone)]
pub(crate) enum Child {
    /// Another element.
    Node(Node),
    /// Text.
    Text(String),
}

impl Node {
    /// Reads a part of a file, which an error names.
    pub(crate) fn read(bytes: &[u8], part: &str) -> Result<Self> {
        let mut build = Build::default();
        let bytes = in_utf8(bytes).ok_or_else(|| Error::damaged(part))?;
        xml::read(&bytes, BOUNDS, |piece| build.take(piece)).map_err(|fault| match fault {
            Fault::TooLarge => Error::TooLarge,
            Fault::TooDeep => Error::TooDeep,
            Fault::Entities => Error::Entities,
            Fault::Damaged { .. } => Error::damaged(part),
        })?;
        build.root.ok_or_else(|| Error::damaged(part))
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| &**known == name).map(|(_, value)| &**value)
    }

    /// The value of `w:val`.
    pub(crate) fn val(&self) -> Option<&str> {
        self.attribute("w:val")
    }

    pub(crate) fn nodes(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.nodes().filter(move |node| &*node.name == name)
    }

    pub(crate) fn first(&self, name: &str) -> Option<&Self> {
        self.nodes().find(|node| &*node.name == name)
    }

    /// The element at the end of a path.
    pub(crate) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, name| node.first(name))
    }

    /// The first element of this name at any depth.
    pub(crate) fn find(&self, name: &str) -> Option<&Self> {
        self.nodes().find_map(|node| if &*node.name == name { Some(node) } else { node.find(name) })
    }

    /// All text at any depth.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        self.gather_text(&mut text);
        text
    }

    fn gather_text(&self, into: &mut String) {
        for child in &self.children {
            match child {
                Child::Node(node) => node.gather_text(into),
                Child::Text(text) => into.push_str(text),
            }
        }
    }

    /// Whether a property that is on or off is on: `<w:b/>`, `<w:b w:val="0"/>`. Nothing where it is not said.
    pub(crate) fn is_on(&self, name: &str) -> Option<bool> {
        self.first(name).map(|node| !matches!(node.val(), Some("0" | "false" | "off" | "none")))
    }
}

/// Word writes UTF-8; UTF-16 is as good, and is told by its first bytes.
fn in_utf8(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    let order: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return Some(Cow::Borrowed(bytes)),
    };
    let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok().map(|text| Cow::Owned(text.into_bytes()))
}

#[derive(Default)]
struct Build {
    open: Vec<Node>,
    root: Option<Node>,
    /// The namespaces that are declared: at which depth, for which prefix, under which of the usual prefixes.
    declared: Vec<(usize, String, Option<&'static str>)>,
    /// What each name is under the namespaces that are declared now.
    known: HashMap<String, Rc<str>>,
    /// Each name once.
    names: HashSet<Rc<str>>,
}

impl Build {
    fn take(&mut self, part: Part<'_>) {
        match part {
            Part::Open { name, attributes } => {
                let depth = self.open.len();
                for (name, value) in &attributes {
                    let prefix = match name.strip_prefix("xmlns") {
                        Some("") => "",
                        Some(rest) if rest.starts_with(':') => &rest[1..],
                        _ => continue,
                    };
                    if self.declared.len() >= DECLARED {
                        continue;
                    }
                    let usual = NAMESPACES.iter().find(|(address, _)| *address == value).map(|(_, usual)| *usual);
                    self.declared.push((depth, prefix.to_owned(), usual));
                    self.known.clear();
                }
                let mut node = Node { name: self.usual(name, true), ..Node::default() };
                for (name, value) in attributes {
                    if !name.starts_with("xmlns") {
                        let name = self.usual(name, false);
                        node.attributes.push((name, value.into()));
                    }
                }
                self.open.push(node);
            }
            Part::Text(text) => {
                let Some(node) = self.open.last_mut() else { return };
                match node.children.last_mut() {
                    Some(Child::Text(before)) => before.push_str(&text),
                    _ => node.children.push(Child::Text(text.into_owned())),
                }
            }
            Part::Close => self.close(),
        }
    }

    fn close(&mut self) {
        let Some(mut node) = self.open.pop() else { return };
        node.children.shrink_to_fit();
        node.attributes.shrink_to_fit();
        let depth = self.open.len();
        if self.declared.last().is_some_and(|(at, ..)| *at >= depth) {
            self.declared.retain(|(at, ..)| *at < depth);
            self.known.clear();
        }
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Child::Node(node)),
            None => self.root = Some(node),
        }
    }

    /// A name under its usual prefix; one of an unknown namespace is under `?`. An attribute without a prefix has none.
    fn usual(&mut self, written: &str, element: bool) -> Rc<str> {
        let (prefix, local) = written.split_once(':').unwrap_or(("", written));
        if prefix == "xml" || (prefix.is_empty() && !element) {
            return self.once(written);
        }
        if let Some(name) = self.known.get(written) {
            return Rc::clone(name);
        }
        let usual = self.declared.iter().rev().find(|(_, declared, _)| declared == prefix).and_then(|found| found.2);
        let name = self.once(&format!("{}:{local}", usual.unwrap_or("?")));
        self.known.insert(written.to_owned(), Rc::clone(&name));
        name
    }

    fn once(&mut self, name: &str) -> Rc<str> {
        if let Some(name) = self.names.get(name) {
            return Rc::clone(name);
        }
        let name: Rc<str> = name.into();
        self.names.insert(Rc::clone(&name));
        name
    }
}
