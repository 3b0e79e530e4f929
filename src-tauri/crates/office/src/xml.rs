//! XML that somebody else made, read within bounds. Neither a document type nor an entity of its own is taken: those are how a
//! small file becomes a large one, or another file is read.

use std::borrow::Cow;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// How many attributes an element may have: each is compared with those before it.
const ATTRIBUTES: usize = 256;

/// How much of a file is read before it is refused.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// How large it may be, in bytes.
    pub bytes: usize,
    /// How deep elements may stand in one another.
    pub depth: usize,
    /// How many elements it may have: what bounds the memory that its tree takes.
    pub elements: usize,
}

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is larger than its bounds.
    TooLarge,
    /// It has too many elements, or they stand too deep in one another.
    TooDeep,
    /// It has a document type or entities of its own.
    Entities,
    /// It is no XML in UTF-8, from this line on.
    Damaged {
        /// The line, from 1.
        line: u32,
    },
}

/// A part of a file, in the order in which it stands there.
#[derive(Debug)]
pub enum Part<'a> {
    /// An element begins.
    Open {
        /// Its name, with its prefix.
        name: &'a str,
        /// Its attributes, by their names with their prefixes.
        attributes: Vec<(&'a str, Cow<'a, str>)>,
    },
    /// Text in the element that is open.
    Text(Cow<'a, str>),
    /// The element that is open ends.
    Close,
}

/// Reads a file and hands on its parts: elements that are well placed in one root, and the text in them.
///
/// # Errors
/// When the file leaves its bounds, is no XML in UTF-8, or has a document type or an entity of its own.
pub fn read(bytes: &[u8], bounds: Bounds, mut each: impl FnMut(Part<'_>)) -> Result<(), Fault> {
    if bytes.len() > bounds.bytes {
        return Err(Fault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| damaged(error.valid_up_to(), bytes))?;
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = Reader::from_str(text);
    let mut walk = Walk { depth: 0, count: 0, rooted: false, bounds };
    loop {
        let place = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let here = || damaged(place, text.as_bytes());
        let event = reader.read_event().map_err(|_| here())?;
        match event {
            Event::Start(start) => {
                walk.enter(here)?;
                each(opened(&start).ok_or_else(here)?);
            }
            Event::Empty(start) => {
                walk.enter(here)?;
                each(opened(&start).ok_or_else(here)?);
                walk.leave(here)?;
                each(Part::Close);
            }
            Event::End(_) => {
                walk.leave(here)?;
                each(Part::Close);
            }
            Event::Text(part) => walk.text(part.xml10_content(), here, &mut each)?,
            Event::CData(part) => walk.text(part.xml10_content(), here, &mut each)?,
            Event::GeneralRef(reference) => {
                let sign = reference.resolve_char_ref().map_err(|_| here())?.map(String::from);
                let text = sign.or_else(|| resolve_predefined_entity(&reference).map(str::to_owned));
                walk.text(Cow::Owned(text.ok_or(Fault::Entities)?), here, &mut each)?;
            }
            Event::DocType(_) => return Err(Fault::Entities),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof if walk.depth == 0 && walk.rooted => return Ok(()),
            Event::Eof => return Err(here()),
        }
    }
}

/// Where in a file the reading is.
struct Walk {
    depth: usize,
    count: usize,
    rooted: bool,
    bounds: Bounds,
}

impl Walk {
    fn enter(&mut self, here: impl Fn() -> Fault) -> Result<(), Fault> {
        self.count += 1;
        if self.depth >= self.bounds.depth || self.count > self.bounds.elements {
            return Err(Fault::TooDeep);
        }
        // There is one root.
        if self.depth == 0 && self.rooted {
            return Err(here());
        }
        self.rooted = true;
        self.depth += 1;
        Ok(())
    }

    fn leave(&mut self, here: impl Fn() -> Fault) -> Result<(), Fault> {
        self.depth = self.depth.checked_sub(1).ok_or_else(here)?;
        Ok(())
    }

    /// Hands text on; nothing may stand beside the root but layout.
    fn text(&self, text: Cow<'_, str>, here: impl Fn() -> Fault, each: &mut impl FnMut(Part<'_>)) -> Result<(), Fault> {
        if self.depth > 0 {
            each(Part::Text(text));
            return Ok(());
        }
        if text.trim().is_empty() { Ok(()) } else { Err(here()) }
    }
}

fn opened<'a>(start: &'a BytesStart<'_>) -> Option<Part<'a>> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        if attributes.len() >= ATTRIBUTES {
            return None;
        }
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).ok()?;
        attributes.push((attribute.key.into_inner(), Cow::Owned(value.into_owned())));
    }
    Some(Part::Open { name: start.name().into_inner(), attributes })
}

fn damaged(place: usize, bytes: &[u8]) -> Fault {
    let before = bytes.get(..place).unwrap_or(bytes);
    let line = before.split(|byte| *byte == b'\n').count();
    Fault::Damaged { line: u32::try_from(line).unwrap_or(u32::MAX) }
}

/// A text without the signs that XML 1.0 cannot hold.
#[must_use]
pub fn allowed(text: &str) -> String {
    text.chars()
        .filter(|sign| !matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\r' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}'))
        .collect()
}
