//! The archive bundle of a packet: one ZIP with the PDFs of its editions, every printing of it that is kept, every file that is
//! attached to it or to what is in it, and a manifest with the size and the SHA-256 of each, for programs (JSON) and for people
//! (text in their language). Whoever opens it years later can tell, without Hamkor, that nothing in it was changed.

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::io::{self, Seek, Write};
use std::path::Path;

use chrono::{DateTime, Datelike, Timelike, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages};
use serde::Serialize;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::store::list;
use crate::attachment::{self, Outgoing};
use crate::change::replica::hex;
use crate::packet::{self, Packet};
use crate::{AttachmentId, Error, PacketId, RecordKind, RecordRef, Result, View, history, office_name};

/// How many signs a name in a bundle has at most.
const LONGEST_NAME: usize = 100;

/// The folder of the printings that are kept.
const PRINTINGS: &str = "printings";

/// The folder of what is attached to the packet itself, and to what it is for.
const OWN: &str = "0";

/// A PDF that goes into a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundledPdf {
    /// What it is called, without its ending.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What is in a bundle, as its manifest says it.
#[derive(Debug, Serialize)]
struct Manifest {
    /// The form of the manifest.
    form: u32,
    office: String,
    packet: String,
    made_at: String,
    files: Vec<BundledFile>,
}

/// A file in a bundle.
#[derive(Debug, Serialize)]
struct BundledFile {
    /// Where it lies in the bundle.
    path: String,
    /// The record to which it belongs, in words.
    of: String,
    /// How many bytes it has.
    size: u64,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    sha256: String,
}

/// A file that is still to be written.
#[derive(Debug)]
struct Waiting {
    path: String,
    of: String,
    source: Source,
}

/// Where a file comes from.
#[derive(Debug)]
enum Source {
    Bytes(Vec<u8>),
    /// What lies in the office is read piece by piece.
    Stored(Outgoing),
}

/// A bundle that is being written, part by part.
#[derive(Debug)]
pub struct Bundle<W: Write + Seek> {
    zip: ZipWriter<W>,
    options: SimpleFileOptions,
    manifest: Manifest,
    language: Language,
    made_at: DateTime<Utc>,
    waiting: VecDeque<Waiting>,
    /// The file that is being written: what of it is hashed, and how many bytes it has so far.
    begun: Option<(Sha256, u64)>,
    size: u64,
    written: u64,
}

impl<W: Write + Seek> Bundle<W> {
    /// Begins a bundle: finds what belongs into it, and writes nothing yet.
    ///
    /// # Errors
    /// When there is no such packet, or the office cannot be read.
    pub fn begin(view: &View<'_>, id: PacketId, pdfs: Vec<BundledPdf>, into: W, language: Language) -> Result<Self> {
        let packet = packet::read(view, id, language)?;
        let title = history::record_name(view, id.into(), language)?;
        let mut paths = Paths::default();
        let mut waiting = VecDeque::new();
        let mut size = 0;
        for pdf in pdfs {
            size += pdf.bytes.len() as u64;
            let path = paths.free(&format!("{}.pdf", safe(&pdf.name)));
            waiting.push_back(Waiting { path, of: title.clone(), source: Source::Bytes(pdf.bytes) });
        }
        let mut known = BTreeSet::new();
        for printing in list(view, id, language)?.into_iter().rev().filter(|one| known.insert(one.kept)) {
            let kept = crate::kept::one(view, printing.kept)?;
            let at = kept.made_at.with_timezone(&Tashkent).format("%Y-%m-%d %H-%M");
            let name = if printing.reader.is_empty() { title.as_str() } else { printing.reader.as_str() };
            size += kept.size;
            waiting.push_back(Waiting {
                path: paths.free(&format!("{PRINTINGS}/{at} {}.pdf", safe(name))),
                of: title.clone(),
                source: Source::Stored(Outgoing::of_content(kept.digest)),
            });
        }
        for (owner, folder, name) in owners(view, &packet, language)? {
            for file in attachment::list(view, owner.id)? {
                size += file.size;
                waiting.push_back(Waiting {
                    path: paths.free(&format!("{folder}/{}", safe(&file.file_name))),
                    of: name.clone(),
                    source: Source::Stored(Outgoing::begin(view, file.id)?),
                });
            }
        }
        let manifest = Manifest {
            form: 1,
            office: office_name(view, language)?,
            packet: title,
            made_at: view.now().to_rfc3339(),
            files: Vec::new(),
        };
        let (zip, options, made_at) = (ZipWriter::new(into), options(view.now()), view.now());
        Ok(Self { zip, options, manifest, language, made_at, waiting, begun: None, size, written: 0 })
    }

    /// How many bytes go into it, before they are packed.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// How many of them have been written.
    #[must_use]
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Writes the next part of the files; answers whether there is more.
    ///
    /// # Errors
    /// When the bundle cannot be written, or a file of it is damaged.
    pub fn write(&mut self, view: &View<'_>) -> Result<bool> {
        let Some(file) = self.waiting.front_mut() else { return Ok(false) };
        let (hash, written) = match &mut self.begun {
            Some(begun) => begun,
            begun => {
                self.zip.start_file(file.path.as_str(), self.options).map_err(|error| failed(error.into()))?;
                begun.insert((Sha256::new(), 0))
            }
        };
        let before = *written;
        let mut into = Hashed { into: &mut self.zip, hash, size: written };
        let more = match &mut file.source {
            Source::Bytes(bytes) => into.write_all(bytes).map(|()| false).map_err(failed)?,
            Source::Stored(outgoing) => outgoing.write(view, &mut into)?,
        };
        self.written += *written - before;
        if !more && let (Some(file), Some((hash, size))) = (self.waiting.pop_front(), self.begun.take()) {
            let sha256 = hex(&hash.finalize());
            self.manifest.files.push(BundledFile { path: file.path, of: file.of, size, sha256 });
        }
        Ok(!self.waiting.is_empty())
    }

    /// Writes the manifests after the last file; the answer is what was written to.
    ///
    /// # Errors
    /// When the bundle cannot be written.
    pub fn finish(mut self) -> Result<W> {
        let manifest = serde_json::to_vec_pretty(&self.manifest).map_err(Error::unexpected)?;
        let readable = readable(&self.manifest, self.made_at, self.language);
        for (path, bytes) in [("manifest.json", manifest.as_slice()), ("manifest.txt", readable.as_bytes())] {
            self.zip.start_file(path, self.options).map_err(|error| failed(error.into()))?;
            self.zip.write_all(bytes).map_err(failed)?;
        }
        self.zip.finish().map_err(|error| failed(error.into()))
    }
}

/// Where the files lie: no two at the same place.
#[derive(Debug, Default)]
struct Paths(BTreeSet<String>);

impl Paths {
    /// The path, or the same with a number where it is taken; names that differ in capitals alone are taken for the same.
    fn free(&mut self, path: &str) -> String {
        let (stem, ending) =
            path.rsplit_once('.').map_or((path, String::new()), |(stem, end)| (stem, format!(".{end}")));
        let mut free = path.to_owned();
        let mut number = 2;
        while !self.0.insert(free.to_lowercase()) {
            free = format!("{stem} ({number}){ending}");
            number += 1;
        }
        free
    }
}

/// The records whose files belong to a packet, each with the folder in which they lie: the packet's own, those of what it is
/// for, and those of each item, by its number.
fn owners(view: &View<'_>, packet: &Packet, language: Language) -> Result<Vec<(RecordRef, String, String)>> {
    let mut owners: Vec<(RecordRef, String, String)> = Vec::new();
    let own = (RecordRef::from(packet.id), OWN.to_owned());
    let about = packet.about.as_ref().map(|about| (about.reference, OWN.to_owned()));
    let of_items = packet.items.iter().filter(|item| !item.is_gone);
    let of_items = of_items.filter_map(|item| Some((item.record?, item.number.clone())));
    for (record, folder) in std::iter::once(own).chain(about).chain(of_items) {
        // A file that an item prints is found with the record to which it is attached.
        let record = match record.kind {
            RecordKind::Attachment => attachment::one(view, AttachmentId(record.id.0))?.owner,
            _ => record,
        };
        if owners.iter().all(|(known, ..)| *known != record) {
            owners.push((record, folder, history::record_name(view, record, language)?));
        }
    }
    Ok(owners)
}

/// What is written goes on, and into the digest.
struct Hashed<'a, W: Write> {
    into: &'a mut W,
    hash: &'a mut Sha256,
    size: &'a mut u64,
}

impl<W: Write> Write for Hashed<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.into.write(bytes)?;
        self.hash.update(&bytes[..written]);
        *self.size += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
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
    if ending.is_empty() {
        short.to_owned()
    } else {
        format!("{short}.{}", ending.chars().map(sign).collect::<String>())
    }
}

/// The manifest for people.
fn readable(manifest: &Manifest, now: DateTime<Utc>, language: Language) -> String {
    let made = format::date_time(language, &now.with_timezone(&Tashkent));
    let mut text = format!(
        "{}\n{}\n{}\n\n{}\n",
        manifest.packet,
        manifest.office,
        messages::printing_bundle_made_at(made).text(language),
        messages::printing_bundle_about().text(language)
    );
    for file in &manifest.files {
        let size = format::bytes(language, file.size);
        // Writing to a string never fails.
        let _ = write!(text, "\n{}\n  {}\n  {size}\n  SHA-256 {}\n", file.path, file.of, file.sha256);
    }
    text
}

/// The place is said by whoever knows it.
fn failed(error: io::Error) -> Error {
    Error::writing(Path::new(""), error)
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};
    use std::ops::ControlFlow;

    use hamkor_language::WrittenLanguage;
    use zip::ZipArchive;

    use super::*;
    use crate::attachment::{About, FileRole};
    use crate::kept::NewPdf;
    use crate::packet::{ItemContent, Purpose};
    use crate::printing::{Destination, NewPrinting, Way, record};
    use crate::testing::Fixture;
    use crate::testing::records::plan;

    #[test]
    fn names_are_such_as_every_system_takes() {
        assert_eq!(safe("a/b:c?.pdf"), "a-b-c-.pdf");
        assert_eq!(safe("../../etc/passwd"), "-..-etc-passwd");
        assert_eq!(safe(""), "–");
        assert_eq!(safe("자료\u{7}집.PDF"), "자료 집.PDF");
        assert_eq!(safe(&"가".repeat(300)).chars().count(), LONGEST_NAME);
    }

    #[test]
    fn whoever_opens_a_bundle_can_tell_that_nothing_in_it_was_changed() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let packet = packet::create(&office, "자료집", WrittenLanguage::Korean, Purpose::Meeting).unwrap().value;
        let plan = plan(&office, "초안");
        packet::add_item(&office, packet, ItemContent::Record { record: plan.into(), parts: None, depth: None }, None)
            .unwrap();
        let attach = |owner: RecordRef, name: &str, bytes: &[u8]| {
            let about = About { file_name: name.to_owned(), role: FileRole::Scan, language: None };
            let mut bytes = bytes;
            attachment::attach(&office, owner, &about, &mut bytes, |_| ControlFlow::Continue(())).unwrap();
        };
        let large: Vec<u8> = (0..9_000_000_u32).map(|n| u8::try_from(n % 241).unwrap()).collect();
        attach(plan.into(), "큰 파일.bin", &large);
        attach(plan.into(), "Letter.pdf", b"one");
        attach(plan.into(), "letter.PDF", b"two");
        attach(packet.into(), "cover.txt", b"own");
        let printed = NewPrinting {
            packet,
            reader: None,
            destination: Destination { way: Way::Printer, place: "HP".to_owned(), copies: 3, part: None },
            pdf: NewPdf { languages: vec![Language::Korean], pages: 1, bytes: b"printed".to_vec() },
        };
        record(&office, &printed).unwrap();

        let pdfs = vec![BundledPdf { name: "자료집".to_owned(), bytes: b"now".to_vec() }];
        let mut bundle =
            office.read(|view| Bundle::begin(view, packet, pdfs, Cursor::new(Vec::new()), Language::Korean)).unwrap();
        let mut parts = 1;
        while office.read(|view| bundle.write(view)).unwrap() {
            parts += 1;
        }
        assert!(parts > 6, "a large file comes in parts: {parts}");
        assert_eq!((bundle.written(), bundle.size()), (9_000_019, 9_000_019));
        let mut zip = ZipArchive::new(bundle.finish().unwrap()).unwrap();

        let mut read = |path: &str| {
            let mut bytes = Vec::new();
            zip.by_name(path).unwrap().read_to_end(&mut bytes).unwrap();
            bytes
        };
        let manifest: serde_json::Value = serde_json::from_slice(&read("manifest.json")).unwrap();
        let readable = String::from_utf8(read("manifest.txt")).unwrap();
        let mut paths = Vec::new();
        for file in manifest["files"].as_array().unwrap() {
            let path = file["path"].as_str().unwrap();
            let bytes = read(path);
            assert_eq!(file["sha256"], hex(&Sha256::digest(&bytes)), "{path}");
            assert_eq!(file["size"], bytes.len() as u64, "{path}");
            assert!(readable.contains(path) && readable.contains(file["sha256"].as_str().unwrap()), "{readable}");
            paths.push(path.to_owned());
        }
        assert_eq!(paths[0], "자료집.pdf");
        assert!(paths[1].starts_with("printings/2"), "{}", paths[1]);
        assert_eq!(paths[2], "0/cover.txt");
        paths.drain(..3);
        paths.sort();
        assert_eq!(paths, ["1/Letter.pdf", "1/letter (2).PDF", "1/큰 파일.bin"]);
    }
}
