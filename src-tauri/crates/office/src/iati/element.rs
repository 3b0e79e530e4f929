//! XML as a tree: written indented, and read within bounds.

use hamkor_language::money::Money;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::xml::{self, Bounds, Fault, Part, allowed};
use crate::{Error, Result};

/// How large a file may be, in bytes.
pub(super) const LARGEST: usize = 32 << 20;
/// The standard needs eight levels.
const BOUNDS: Bounds = Bounds { bytes: LARGEST, depth: 64, elements: 1 << 20 };

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

    /// Reads a file within bounds.
    ///
    /// # Errors
    /// When the file is too large, too deep, no XML in UTF-8, or has a document type or an entity of its own.
    pub(super) fn read(bytes: &[u8]) -> Result<Self> {
        let mut open: Vec<Self> = Vec::new();
        let mut root = None;
        xml::read(bytes, BOUNDS, |part| match part {
            Part::Open { name, attributes } => {
                let mut element = Self::new(name);
                element.attributes =
                    attributes.into_iter().map(|(name, value)| (name.to_owned(), value.into_owned())).collect();
                open.push(element);
            }
            Part::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Part::Close => {
                if let Some(element) = open.pop() {
                    element.close(&mut open, &mut root);
                }
            }
        })
        .map_err(|fault| match fault {
            Fault::TooLarge => Error::IatiTooLarge,
            Fault::TooDeep => Error::IatiTooDeep,
            Fault::Entities => Error::IatiEntities,
            Fault::Damaged { line } => Error::IatiDamaged { line },
        })?;
        root.ok_or(Error::IatiDamaged { line: 1 })
    }

    /// Puts a whole element where it belongs.
    fn close(mut self, open: &mut [Self], root: &mut Option<Self>) {
        // What stands between elements is layout.
        if !self.children.is_empty() && self.text.trim().is_empty() {
            self.text.clear();
        }
        match open.last_mut() {
            Some(parent) => parent.children.push(self),
            None => *root = Some(self),
        }
    }
}
