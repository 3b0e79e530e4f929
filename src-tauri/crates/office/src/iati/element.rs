//! XML as a tree: written indented, and read within bounds.

use hamkor_language::money::Money;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};

use crate::{Error, Result};

/// How large a file may be, in bytes.
pub(super) const LARGEST: usize = 32 << 20;
/// How deep elements may stand in one another; the standard needs eight.
const DEEPEST: usize = 64;
/// How many elements a file may have: what bounds the memory that its tree takes.
const MOST: usize = 1 << 20;

/// An element with its attributes, its text and what is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    pub(super) fn with(mut self, attribute: &str, value: impl Into<String>) -> Self {
        self.attributes.push((attribute.to_owned(), value.into()));
        self
    }

    pub(super) fn text(mut self, text: &str) -> Self {
        text.clone_into(&mut self.text);
        self
    }

    pub(super) fn holding(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children);
        self
    }

    /// An amount, in its currency.
    pub(super) fn amount(money: Money, on: impl Into<String>) -> Self {
        let plain = money.plain();
        let digits = plain.split(' ').next().unwrap_or_default();
        Self::new("value").with("currency", money.currency.code()).with("value-date", on).text(digits)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(super) fn first(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The file that this element is the root of.
    ///
    /// # Errors
    /// When the memory cannot be written.
    pub(super) fn write(&self) -> Result<Vec<u8>> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        let failed = |error: std::io::Error| Error::Unexpected { detail: error.to_string() };
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None))).map_err(failed)?;
        self.write_in(&mut writer).map_err(failed)?;
        let mut bytes = writer.into_inner();
        bytes.push(b'\n');
        Ok(bytes)
    }

    fn write_in(&self, writer: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let mut start = BytesStart::new(self.name.as_str());
        for (name, value) in &self.attributes {
            start.push_attribute((name.as_str(), allowed(value).as_str()));
        }
        if self.text.is_empty() && self.children.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        if !self.text.is_empty() {
            writer.write_event(Event::Text(BytesText::new(&allowed(&self.text))))?;
        }
        for child in &self.children {
            child.write_in(writer)?;
        }
        writer.write_event(Event::End(BytesEnd::new(self.name.as_str())))
    }

    /// Reads a file. Neither a document type nor an entity of its own is taken: those are how a small file becomes a large
    /// one, or another file is read.
    ///
    /// # Errors
    /// When the file is too large, too deep, no XML in UTF-8, or has a document type or an entity of its own.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        if bytes.len() > LARGEST {
            return Err(Error::IatiTooLarge);
        }
        let text = std::str::from_utf8(bytes).map_err(|error| damaged(error.valid_up_to(), bytes))?;
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = Reader::from_str(text);
        let mut open: Vec<Self> = Vec::new();
        let mut root = None;
        let mut count = 0_usize;
        loop {
            let place = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let here = || damaged(place, text.as_bytes());
            let event = reader.read_event().map_err(|_| here())?;
            match event {
                Event::Start(start) => {
                    count += 1;
                    if open.len() >= DEEPEST || count > MOST {
                        return Err(Error::IatiTooDeep);
                    }
                    open.push(Self::started(&start).ok_or_else(here)?);
                }
                Event::Empty(start) => {
                    count += 1;
                    if count > MOST {
                        return Err(Error::IatiTooDeep);
                    }
                    let element = Self::started(&start).ok_or_else(here)?;
                    Self::close(element, &mut open, &mut root).ok_or_else(here)?;
                }
                Event::End(_) => {
                    let element = open.pop().ok_or_else(here)?;
                    Self::close(element, &mut open, &mut root).ok_or_else(here)?;
                }
                Event::Text(part) => Self::write_to(&mut open, &part.xml10_content()).ok_or_else(here)?,
                Event::CData(part) => Self::write_to(&mut open, &part.xml10_content()).ok_or_else(here)?,
                Event::GeneralRef(reference) => {
                    let sign = reference.resolve_char_ref().map_err(|_| here())?.map(String::from);
                    let text = sign.or_else(|| resolve_predefined_entity(&reference).map(str::to_owned));
                    Self::write_to(&mut open, &text.ok_or(Error::IatiEntities)?).ok_or_else(here)?;
                }
                Event::DocType(_) => return Err(Error::IatiEntities),
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof if open.is_empty() => return root.ok_or_else(here),
                Event::Eof => return Err(here()),
            }
        }
    }

    fn started(start: &BytesStart<'_>) -> Option<Self> {
        let mut element = Self::new(start.name().into_inner());
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).ok()?;
            element.attributes.push((attribute.key.into_inner().to_owned(), value.into_owned()));
        }
        Some(element)
    }

    /// Puts a whole element where it belongs; nothing where there are two roots.
    fn close(mut element: Self, open: &mut [Self], root: &mut Option<Self>) -> Option<()> {
        // What stands between elements is layout.
        if !element.children.is_empty() && element.text.trim().is_empty() {
            element.text.clear();
        }
        match open.last_mut() {
            Some(parent) => parent.children.push(element),
            None if root.is_none() => *root = Some(element),
            None => return None,
        }
        Some(())
    }

    /// Adds text to the element that is open; nothing where there is text beside the root.
    fn write_to(open: &mut [Self], text: &str) -> Option<()> {
        match open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.trim().is_empty() => {}
            None => return None,
        }
        Some(())
    }
}

fn damaged(place: usize, bytes: &[u8]) -> Error {
    let before = bytes.get(..place).unwrap_or(bytes);
    let line = before.split(|byte| *byte == b'\n').count();
    Error::IatiDamaged { line: u32::try_from(line).unwrap_or(u32::MAX) }
}

/// A text without the signs that XML 1.0 cannot hold.
fn allowed(text: &str) -> String {
    text.chars()
        .filter(|sign| !matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\r' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
        .collect()
}
