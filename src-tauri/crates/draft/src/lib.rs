//! Files of word processors: DOCX (ECMA-376, transitional and strict) and ODT (versions 1.2 to 1.4 of the standard) read as drafts, and
//! drafts written as DOCX.
//!
//! Files are read within bounds: how large they are, packed and unpacked, how many parts they have, how deep and how many
//! their elements are. Nothing outside a file is ever read, and no entity is resolved but those of XML itself.

mod docx;
mod error;
mod export;
mod gather;
mod line;
mod odt;
mod package;
mod tree;
mod write;

use hamkor_office::draft::Draft;

pub use error::{Error, Result};
pub use export::{Comments, Exported, export};
pub use write::{About, Edition, write};

use package::Package;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 64 << 20;

/// Reads a file of a word processor, whichever of the two kinds it is.
///
/// # Errors
/// When it is of another kind, protected by a password, damaged, or larger or deeper than is read.
pub fn read(bytes: &[u8]) -> Result<Draft> {
    read_while(bytes, &|| true)
}

/// The same, for as long as `goes_on` says so: whoever no longer waits says no.
///
/// # Errors
/// As [`read`], and [`Error::Stopped`] where nobody waits any more.
pub fn read_while(bytes: &[u8], goes_on: &dyn Fn() -> bool) -> Result<Draft> {
    let mut package = Package::open(bytes)?;
    let draft = if package.has("content.xml") {
        odt::read(&mut package, goes_on)?
    } else if package.has("[Content_Types].xml") {
        docx::read(&mut package, goes_on)?
    } else {
        return Err(Error::Other);
    };
    if draft.passages.is_empty() && draft.title.is_empty() {
        return Err(Error::Empty);
    }
    Ok(draft)
}
