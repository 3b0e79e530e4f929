//! The parts of a file: both kinds are ZIP archives. What is unpacked is counted while it is unpacked, whatever the archive
//! says of itself, so that a small file never becomes a large one.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::tree::Node;
use crate::{Error, LARGEST, Result};

/// How many parts a file may have.
const PARTS: usize = 10_000;
/// How much all parts together may be, unpacked.
const UNPACKED: u64 = 256 << 20;
/// What the older binary formats begin with, and a DOCX under a password too.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// An open file.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// The parts by their names: those of DOCX are the same in whatever case.
    places: HashMap<String, usize>,
    /// How much may still be unpacked.
    left: u64,
}

impl<'a> Package<'a> {
    /// Opens a file without unpacking anything.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self> {
        if bytes.len() > LARGEST {
            return Err(Error::TooLarge);
        }
        if bytes.starts_with(COMPOUND) {
            return Err(Error::Old);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::Other)?;
        if archive.len() > PARTS {
            return Err(Error::TooLarge);
        }
        let mut places = HashMap::new();
        for place in 0..archive.len() {
            // Names are only compared: no part is ever written to this computer under its name.
            if let Some(Ok(name)) = archive.name_for_index(place) {
                places.insert(key(&name), place);
            }
        }
        Ok(Self { archive, places, left: UNPACKED })
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.places.contains_key(&key(name))
    }

    /// A part, unpacked; nothing where there is none.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>> {
        let Some(place) = self.places.get(&key(name)) else { return Ok(None) };
        let damaged = |error: ZipError| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Error::Protected,
            _ => Error::damaged(name),
        };
        let entry = self.archive.by_index(*place).map_err(damaged)?;
        let mut bytes = Vec::new();
        entry.take(self.left + 1).read_to_end(&mut bytes).map_err(|_| Error::damaged(name))?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or(Error::TooLarge)?;
        Ok(Some(bytes))
    }

    /// A part as a tree; nothing where there is none.
    pub(crate) fn tree(&mut self, name: &str) -> Result<Option<Node>> {
        self.part(name)?.map(|bytes| Node::read(&bytes, name)).transpose()
    }
}

fn key(name: &str) -> String {
    name.trim_start_matches('/').replace('\\', "/").to_lowercase()
}

/// The name of a part that another names: relative to the folder of that one, and never outside the file.
pub(crate) fn resolve(folder: &str, target: &str) -> String {
    let mut parts: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_stays_in_the_file() {
        for (folder, target, part) in [
            ("word", "media/image1.png", "word/media/image1.png"),
            ("word", "/word/media/image1.png", "word/media/image1.png"),
            ("word", "../customXml/item1.xml", "customXml/item1.xml"),
            ("word", "../../../../etc/passwd", "etc/passwd"),
            ("", "word/document.xml", "word/document.xml"),
            ("", "./Pictures/a.png", "Pictures/a.png"),
        ] {
            assert_eq!(resolve(folder, target), part);
        }
    }
}
