//! A DOCX whose parts say anything: the text up to the first NUL, then styles, numbering, footnotes and comments. What is read is
//! written, and what was written once reads the same again.

#![no_main]

use std::io::{Cursor, Write};

use hamkor_draft::{About, Edition, read, write};
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const PARTS: [&str; 4] = ["styles", "numbering", "footnotes", "comments"];
const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#;

fn packed(input: &str) -> Option<Vec<u8>> {
    let mut texts = input.split('\0');
    let body = texts.next()?;
    let mut relations = String::new();
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), TYPES.to_owned()),
        ("word/document.xml".to_owned(), format!("<w:document {SPACES}><w:body>{body}</w:body></w:document>")),
    ];
    for (name, text) in PARTS.into_iter().zip(texts) {
        relations.push_str(&format!(r#"<Relationship Id="{name}" Type="http://x/{name}" Target="{name}.xml"/>"#));
        parts.push((format!("word/{name}.xml"), format!("<w:{name} {SPACES}>{text}</w:{name}>")));
    }
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relations = format!(r#"<Relationships xmlns="{space}">{relations}</Relationships>"#);
    parts.push(("word/_rels/document.xml.rels".to_owned(), relations));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        zip.start_file(name, options).ok()?;
        zip.write_all(text.as_bytes()).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

fuzz_target!(|input: &str| {
    let Some(bytes) = packed(input) else { return };
    let Ok(draft) = read(&bytes) else { return };
    let again = |draft| {
        let edition = Edition { language: hamkor_language::Language::Korean, draft, made: &[] };
        write(&[edition], &About::default()).expect("any draft is written")
    };
    let once = read(&again(&draft)).expect("what was written is read");
    let twice = read(&again(&once)).expect("what was written is read");
    assert_eq!(once.passages, twice.passages);
});
