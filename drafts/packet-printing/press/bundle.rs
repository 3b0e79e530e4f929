//! The archive bundle of a packet: one ZIP with the PDFs of its editions, every file that is attached to it or to what is in
//! it, and a manifest with the size and the SHA-256 of each, for programs (JSON) and for people (text in their language).
//! Whoever opens it years later can tell, without Hamkor, that nothing in it was changed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Seek, Write};

use chrono::{DateTime, Datelike, Timelike, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages};
use hamkor_office::packet::{self, Packet};
use hamkor_office::{PacketId, RecordKind, RecordRef, View, attachment, history};
use serde::Serialize;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::error::{Error, Result};

/// How many signs a name in a bundle has at most.
const LONGEST_NAME: usize = 100;

/// A PDF that goes into a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundledPdf {
    /// What it is called, without its ending.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What is in a bundle, as its manifest says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Manifest {
    /// The form of the manifest.
    pub form: u32,
    /// The office.
    pub office: String,
    /// The packet.
    pub packet: String,
    /// When the bundle was made.
    pub made_at: String,
    /// The files.
    pub files: Vec<BundledFile>,
}

/// A file in a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BundledFile {
    /// Where it lies in the bundle.
    pub path: String,
    /// What it is: a PDF of the packet, or the record to which it is attached.
    pub of: String,
    /// How many bytes it has.
    pub size: u64,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
}

/// Writes the bundle of a packet.
///
/// # Errors
/// When there is no such packet, a file of it is damaged, or the bundle cannot be written.
pub fn bundle(
    view: &View<'_>,
    id: PacketId,
    pdfs: &[BundledPdf],
    into: impl Write + Seek,
    language: Language,
) -> Result<Manifest> {
    let packet = packet::read(view, id, language)?;
    let title = history::record_name(view, id.into(), language)?;
    let mut writing = Writing { zip: ZipWriter::new(into), options: options(view.now()), paths: BTreeSet::new(), files: Vec::new() };
    for pdf in pdfs {
        let path = writing.free(&format!("{}.pdf", safe(&pdf.name)));
        writing.put(path, title.clone(), |into| into.write_all(&pdf.bytes).map_err(failed))?;
    }
    for (owner, folder, name) in owners(view, &packet, language)? {
        for file in attachment::list(view, owner.id)? {
            let path = writing.free(&format!("{folder}/{}", safe(&file.file_name)));
            writing.put(path, name.clone(), |mut into| {
                attachment::read(view, file.id, &mut into)?;
                Ok(())
            })?;
        }
    }
    let manifest = Manifest {
        form: 1,
        office: hamkor_office::office_name(view, language)?,
        packet: title,
        made_at: view.now().to_rfc3339(),
        files: std::mem::take(&mut writing.files),
    };
    writing.plain("manifest.json", &serde_json::to_vec_pretty(&manifest).map_err(|error| failed(error.into()))?)?;
    writing.plain("manifest.txt", readable(&manifest, view.now(), language).as_bytes())?;
    writing.zip.finish().map_err(zipped)?;
    Ok(manifest)
}

/// The records whose files belong to a packet, each with the folder in which they lie: the packet's own, those of what it is
/// for, and those of each item, by its number.
fn owners(view: &View<'_>, packet: &Packet, language: Language) -> Result<Vec<(RecordRef, String, String)>> {
    let mut owners: Vec<(RecordRef, String, String)> = Vec::new();
    let own = (RecordRef::from(packet.id), "0".to_owned());
    let about = packet.about.as_ref().map(|about| (about.reference, "0".to_owned()));
    let of_items = packet.items.iter().filter(|item| !item.is_gone);
    let of_items = of_items.filter_map(|item| Some((item.record?, item.number.clone())));
    for (record, folder) in std::iter::once(own).chain(about).chain(of_items) {
        // A file that an item prints is found with the record to which it is attached.
        let record = match record.kind {
            RecordKind::Attachment => attachment::one(view, hamkor_office::AttachmentId(record.id.0))?.owner,
            _ => record,
        };
        if owners.iter().all(|(known, ..)| *known != record) {
            owners.push((record, folder, history::record_name(view, record, language)?));
        }
    }
    Ok(owners)
}

struct Writing<W: Write + Seek> {
    zip: ZipWriter<W>,
    options: SimpleFileOptions,
    paths: BTreeSet<String>,
    files: Vec<BundledFile>,
}

impl<W: Write + Seek> Writing<W> {
    /// The path, or the same with a number where it is taken; names that differ in capitals alone are taken for the same.
    fn free(&mut self, path: &str) -> String {
        let (stem, ending) = path.rsplit_once('.').map_or((path, String::new()), |(stem, end)| (stem, format!(".{end}")));
        let mut free = path.to_owned();
        let mut number = 2;
        while !self.paths.insert(free.to_lowercase()) {
            free = format!("{stem} ({number}){ending}");
            number += 1;
        }
        free
    }

    fn put(
        &mut self,
        path: String,
        of: String,
        write: impl FnOnce(&mut Hashed<'_, ZipWriter<W>>) -> Result<()>,
    ) -> Result<()> {
        self.zip.start_file(path.as_str(), self.options).map_err(zipped)?;
        let mut hashed = Hashed { into: &mut self.zip, hash: Sha256::new(), size: 0 };
        write(&mut hashed)?;
        let mut sha256 = String::new();
        for byte in hashed.hash.finalize() {
            // Writing to a string never fails.
            let _ = write!(sha256, "{byte:02x}");
        }
        self.files.push(BundledFile { path, of, size: hashed.size, sha256 });
        Ok(())
    }

    fn plain(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.zip.start_file(path, self.options).map_err(zipped)?;
        self.zip.write_all(bytes).map_err(failed)
    }
}

/// What is written goes on, and into the digest.
struct Hashed<'a, W: Write> {
    into: &'a mut W,
    hash: Sha256,
    size: u64,
}

impl<W: Write> Write for Hashed<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.into.write(bytes)?;
        self.hash.update(&bytes[..written]);
        self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.into.flush()
    }
}

/// The same office makes the same bundle at the same moment: nothing in it tells of the machine. Files over 4 GiB may come.
fn options(now: DateTime<Utc>) -> SimpleFileOptions {
    let now = now.with_timezone(&Tashkent);
    let part = |part: u32| u8::try_from(part).unwrap_or_default();
    let stamp = zip::DateTime::from_date_and_time(
        u16::try_from(now.year()).unwrap_or(1980),
        part(now.month()),
        part(now.day()),
        part(now.hour()),
        part(now.minute()),
        part(now.second()),
    );
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
    options.last_modified_time(stamp.unwrap_or_default())
}

/// A name that every system takes.
fn safe(name: &str) -> String {
    let sign = |sign: char| match sign {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        sign if sign.is_control() => ' ',
        sign => sign,
    };
    let (stem, ending) = name.rsplit_once('.').filter(|(_, end)| end.chars().count() < 10).unwrap_or((name, ""));
    let short: String = stem.chars().map(sign).take(LONGEST_NAME).collect();
    let short = short.trim().trim_start_matches('.');
    let short = if short.is_empty() { "–" } else { short };
    if ending.is_empty() { short.to_owned() } else { format!("{short}.{}", ending.chars().map(sign).collect::<String>()) }
}

/// The manifest for people.
fn readable(manifest: &Manifest, now: DateTime<Utc>, language: Language) -> String {
    let made = format::date_time(language, &now.with_timezone(&Tashkent));
    let mut text = format!(
        "{}\n{}\n{}\n\n{}\n",
        manifest.packet,
        manifest.office,
        messages::bundle_made_at(made).text(language),
        messages::bundle_about().text(language)
    );
    for file in &manifest.files {
        let size = format::bytes(language, file.size);
        // Writing to a string never fails.
        let _ = write!(text, "\n{}\n  {}\n  {size}\n  SHA-256 {}\n", file.path, file.of, file.sha256);
    }
    text
}

fn failed(error: std::io::Error) -> Error {
    Error::BundleFailed { detail: error.to_string() }
}

fn zipped(error: zip::result::ZipError) -> Error {
    failed(error.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_such_as_every_system_takes() {
        assert_eq!(safe("a/b:c?.pdf"), "a-b-c-.pdf");
        assert_eq!(safe("../../etc/passwd"), "-..-etc-passwd");
        assert_eq!(safe(""), "–");
        assert_eq!(safe("자료\u{7}집.PDF"), "자료 집.PDF");
        assert_eq!(safe(&"가".repeat(300)).chars().count(), LONGEST_NAME);
    }
}
