//! The parts of the file put together. The same draft makes the same bytes.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xml::Xml;
use super::{About, Edition, Writer, styles};
use crate::{Error, Result};

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The parts beside the text: their names in its folder, and the words by which relations and types name them.
const BESIDE: &[(&str, &str)] = &[
    ("styles.xml", "styles"),
    ("settings.xml", "settings"),
    ("fontTable.xml", "fontTable"),
    ("numbering.xml", "numbering"),
    ("footnotes.xml", "footnotes"),
    ("footer1.xml", "footer"),
];

/// The parts with the comments, where there are any.
const COMMENTS: (&str, &str) = ("comments.xml", "comments");
const COMMENTS_EXTENDED: (&str, &str) = ("commentsExtended.xml", "commentsExtended");
const MICROSOFT: &str = "http://schemas.microsoft.com/office/2011/relationships";

fn beside(writer: &Writer<'_>) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
    let comments = if writer.comments.is_empty() { &[][..] } else { &[COMMENTS, COMMENTS_EXTENDED] };
    BESIDE.iter().chain(comments).copied()
}

pub(super) fn pack(
    writer: &Writer<'_>,
    document: &[u8],
    footnotes: &[u8],
    editions: &[Edition<'_>],
    about: &About,
) -> Result<Vec<u8>> {
    let first = editions.first().map_or(hamkor_language::Language::English, |edition| edition.language);
    let mut parts: Vec<(String, Vec<u8>)> = vec![
        ("[Content_Types].xml".to_owned(), types(writer)),
        ("_rels/.rels".to_owned(), top()),
        ("docProps/core.xml".to_owned(), core(editions, about)),
        ("docProps/app.xml".to_owned(), app()),
        ("word/document.xml".to_owned(), document.to_vec()),
        ("word/_rels/document.xml.rels".to_owned(), relations(writer)),
        ("word/styles.xml".to_owned(), styles::part(first)),
        ("word/settings.xml".to_owned(), settings()),
        ("word/fontTable.xml".to_owned(), styles::font_table()),
        ("word/numbering.xml".to_owned(), writer.lists.part()),
        ("word/footnotes.xml".to_owned(), footnotes.to_vec()),
        ("word/footer1.xml".to_owned(), styles::footer()),
    ];
    if let Some((comments, extended)) = writer.comment_parts() {
        parts.push((format!("word/{}", COMMENTS.0), comments));
        parts.push((format!("word/{}", COMMENTS_EXTENDED.0), extended));
    }
    for (place, picture) in writer.media.iter().enumerate() {
        parts.push((format!("word/{}", media(place, &picture.bytes)), picture.bytes.clone()));
    }
    let failed = |error: &dyn std::fmt::Display| Error::Write { detail: error.to_string() };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let is_packed = name.starts_with("word/media/");
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        zip.start_file(name, options).map_err(|error| failed(&error))?;
        zip.write_all(&bytes).map_err(|error| failed(&error))?;
    }
    Ok(zip.finish().map_err(|error| failed(&error))?.into_inner())
}

fn media(place: usize, bytes: &[u8]) -> String {
    let extension = if bytes.starts_with(b"\x89PNG") { "png" } else { "jpeg" };
    format!("media/image{}.{extension}", place + 1)
}

fn types(writer: &Writer<'_>) -> Vec<u8> {
    let mut xml = Xml::new();
    let space = [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")];
    xml.holding("Types", &space, |xml| {
        for (extension, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
        ] {
            xml.empty("Default", &[("Extension", extension), ("ContentType", kind)]);
        }
        let mut part = |name: &str, kind: &str| xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        part("/word/document.xml", &format!("{WORD}.document.main+xml"));
        for (file, kind) in beside(writer) {
            part(&format!("/word/{file}"), &format!("{WORD}.{kind}+xml"));
        }
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    });
    xml.finish()
}

fn top() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.holding("Relationships", &[("xmlns", RELATIONS)], |xml| {
        let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        for (id, kind, target) in [
            ("rId1", format!("{OFFICE}/officeDocument"), "word/document.xml"),
            ("rId2", core.to_owned(), "docProps/core.xml"),
            ("rId3", format!("{OFFICE}/extended-properties"), "docProps/app.xml"),
        ] {
            xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
        }
    });
    xml.finish()
}

fn relations(writer: &Writer<'_>) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.holding("Relationships", &[("xmlns", RELATIONS)], |xml| {
        for (place, (file, kind)) in beside(writer).enumerate() {
            let id = if kind == "footer" { "rIdFooter".to_owned() } else { format!("rId{}", place + 1) };
            let extends = kind == COMMENTS_EXTENDED.1;
            let kind = format!("{}/{kind}", if extends { MICROSOFT } else { OFFICE });
            xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", file)]);
        }
        for (place, picture) in writer.media.iter().enumerate() {
            let (id, target) = (format!("rIdImage{}", place + 1), media(place, &picture.bytes));
            xml.empty("Relationship", &[("Id", &id), ("Type", &format!("{OFFICE}/image")), ("Target", &target)]);
        }
        for (place, address) in writer.addresses.iter().enumerate() {
            let (id, kind) = (format!("rIdLink{}", place + 1), format!("{OFFICE}/hyperlink"));
            let link = [("Id", id.as_str()), ("Type", &kind), ("Target", address), ("TargetMode", "External")];
            xml.empty("Relationship", &link);
        }
    });
    xml.finish()
}

fn settings() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.holding("w:settings", styles::NAMESPACES, |xml| {
        xml.val("w:defaultTabStop", "708");
        xml.holding("w:footnotePr", &[], |xml| {
            xml.empty("w:footnote", &[("w:id", "-1")]);
            xml.empty("w:footnote", &[("w:id", "0")]);
        });
        xml.holding("w:compat", &[], |xml| {
            let uri = "http://schemas.microsoft.com/office/word";
            let setting = [("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")];
            xml.empty("w:compatSetting", &setting);
        });
    });
    xml.finish()
}

fn core(editions: &[Edition<'_>], about: &About) -> Vec<u8> {
    let mut xml = Xml::new();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.holding("cp:coreProperties", &spaces, |xml| {
        if let Some(first) = editions.first() {
            xml.words("dc:title", &[], &first.draft.title);
            xml.words("dc:language", &[], styles::tag(first.language));
        }
        xml.words("dc:creator", &[], &about.author);
        if !about.at.is_empty() {
            for name in ["dcterms:created", "dcterms:modified"] {
                xml.words(name, &[("xsi:type", "dcterms:W3CDTF")], &about.at);
            }
        }
    });
    xml.finish()
}

fn app() -> Vec<u8> {
    let mut xml = Xml::new();
    let space = [("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")];
    xml.holding("Properties", &space, |xml| xml.words("Application", &[], "Hamkor"));
    xml.finish()
}
