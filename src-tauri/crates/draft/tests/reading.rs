//! Files as people meet them, read as drafts.

#![allow(clippy::unwrap_used, reason = "a test that cannot read what it wrote has failed")]

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use hamkor_draft::{Error, read};
use hamkor_office::draft::{Draft, LeftKind, RemarkKind, words};
use hamkor_office::passage::{Align, PassageKind};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const PNG: &[u8] = include_bytes!("../fixtures/seal.png");

/// An archive of these parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override
    PartName="/word/document.xml"
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const TOP: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship
    Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    Target="word/document.xml"/></Relationships>"#;
const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
    xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml""#;

/// A DOCX of this body, with other parts beside it.
fn docx(body: &str, beside: &[(&str, &str, &str)]) -> Vec<u8> {
    let document = format!("<w:document {SPACES}><w:body>{body}</w:body></w:document>");
    let mut relations = String::new();
    let mut parts: Vec<(String, Vec<u8>)> = vec![
        ("[Content_Types].xml".into(), TYPES.into()),
        ("_rels/.rels".into(), TOP.into()),
        ("word/document.xml".into(), document.into_bytes()),
        ("word/media/image1.png".into(), PNG.to_vec()),
        ("word/media/image2.emf".into(), b"\x01\0\0\0 EMF".to_vec()),
    ];
    for (id, (kind, name, inside)) in beside.iter().enumerate() {
        let _ = write!(
            relations,
            r#"<Relationship Id="rIdBeside{id}" Type="http://x/relationships/{kind}" Target="{name}"/>"#
        );
        let inside = inside.replacen('>', &format!(" {SPACES}>"), 1);
        parts.push((format!("word/{name}"), inside.into_bytes()));
    }
    for (id, kind, target, more) in [
        ("rIdPng", "image", "media/image1.png", ""),
        ("rIdEmf", "image", "media/image2.emf", ""),
        ("rIdFar", "image", "http://example.org/far.png", r#"TargetMode="External""#),
        ("rIdWeb", "hyperlink", "https://example.org/", r#"TargetMode="External""#),
    ] {
        let _ = write!(
            relations,
            r#"<Relationship Id="{id}" Type="http://x/relationships/{kind}" Target="{target}" {more}/>"#
        );
    }
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relations = format!(r#"<Relationships xmlns="{space}">{relations}</Relationships>"#);
    parts.push(("word/_rels/document.xml.rels".into(), relations.into_bytes()));
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    packed(&parts)
}

fn paragraph(style: &str, runs: &str) -> String {
    format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>"#)
}

fn run(text: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

/// The passages in short: what each is, its level, and its words.
fn short(draft: &Draft) -> Vec<String> {
    let one = |passage: &hamkor_office::draft::DraftPassage| {
        let sign = match passage.kind {
            PassageKind::Heading => "#".repeat(passage.level.into()),
            PassageKind::ListItem => format!("{}{}", if passage.ordered { "1" } else { "-" }, passage.level),
            PassageKind::Table => "table".into(),
            PassageKind::Figure => "figure".into(),
            PassageKind::Note => "note".into(),
            PassageKind::Paragraph => String::new(),
        };
        format!("{sign} {}", passage.text()).trim().to_owned()
    };
    draft.passages.iter().map(one).collect()
}

fn left(draft: &Draft) -> Vec<(LeftKind, &str)> {
    draft.left.iter().map(|left| (left.kind, left.detail.as_str())).collect()
}

const STYLES: &str = r#"<w:styles>
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/></w:style>
    <w:style w:type="paragraph" w:styleId="2"><w:name w:val="Заголовок 2"/><w:basedOn w:val="a"/></w:style>
    <w:style w:type="paragraph" w:styleId="k3"><w:name w:val="제목 3"/><w:basedOn w:val="a"/></w:style>
    <w:style w:type="paragraph" w:styleId="own"><w:name w:val="Раздел"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop2"/></w:style>
    <w:style w:type="paragraph" w:styleId="loop2"><w:name w:val="y"/><w:basedOn w:val="loop"/></w:style>
    <w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>
    <w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style>
    <w:style w:type="paragraph" w:styleId="lb"><w:name w:val="My list"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
    <w:style w:type="character" w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>"#;
const NUMBERING: &str = r#"<w:numbering>
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="ganada"/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#;

fn item(list: &str, level: &str, text: &str) -> String {
    let text = run(text);
    format!(r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr>{text}</w:p>"#)
}

#[test]
fn headings_lists_and_the_title_are_known_in_each_language() {
    let body = [
        paragraph("t", &run("Стратегия")),
        paragraph("toc1", &run("1 Цели 3")),
        paragraph("1", &run("1. Цели")),
        paragraph("2", &run("Задачи")),
        paragraph("k3", &run("1.1.1 세부")),
        paragraph("own", &run("Раздел")),
        paragraph("loop", &run("В круге")),
        "<w:p/>".into(),
        item("1", "0", "가"),
        item("1", "1", "점"),
        item("1", "7", "깊다"),
        paragraph("lb", &run("By its style")),
        item("0", "0", "No list"),
    ];
    let draft =
        read(&docx(&body.concat(), &[("styles", "styles.xml", STYLES), ("numbering", "numbering.xml", NUMBERING)]))
            .unwrap();
    assert_eq!(draft.title, "Стратегия");
    assert_eq!(
        short(&draft),
        [
            "# Цели",
            "## Задачи",
            "### 세부",
            "## Раздел",
            "В круге",
            "11 가",
            "-2 점",
            "-3 깊다",
            "-1 By its style",
            "No list",
        ]
    );
    assert_eq!(left(&draft), [(LeftKind::Contents, ""), (LeftKind::DeepItem, "8")]);
}

#[test]
fn words_keep_their_marks_links_and_footnotes() {
    let body = format!(
        "<w:p>{}<w:r><w:rPr><w:b/></w:rPr><w:t>strong</w:t></w:r><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t> not \
         </w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"s\"/><w:i/></w:rPr><w:t>both</w:t></w:r>\
         <w:r><w:footnoteReference w:id=\"2\"/></w:r><w:hyperlink r:id=\"rIdWeb\">{}</w:hyperlink>\
         <w:r><w:t>m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>\
         <w:r><w:noBreakHyphen/><w:t>e\u{ad}nd</w:t><w:br/><w:t>line</w:t></w:r></w:p>",
        run("A "),
        run("site")
    );
    let notes = format!(
        "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote \
         w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>{}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote>\
         </w:footnotes>",
        run(" The note")
    );
    let draft =
        read(&docx(&body, &[("styles", "styles.xml", STYLES), ("footnotes", "footnotes.xml", &notes)])).unwrap();
    let runs = &draft.passages[0].runs;
    let told: Vec<String> = runs
        .iter()
        .map(|run| match (&run.footnote, &run.address) {
            (Some(note), _) => format!("[{}]", words(note)),
            (None, Some(address)) => format!("{}<{address}>", run.text),
            _ => format!("{}{}{}", if run.strong { "**" } else { "" }, if run.emphasis { "*" } else { "" }, run.text),
        })
        .collect();
    assert_eq!(
        told,
        ["A ", "**strong", " not ", "***both", "[The note]", "site<https://example.org/>", "m²\u{2011}end\nline",]
    );
}

#[test]
fn tables_keep_spans_and_heads() {
    let cell = |properties: &str, text: &str| {
        format!(
            "<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{}</w:p></w:tc>",
            run(text)
        )
    };
    let (restart, goes_on) = (r#"<w:vMerge w:val="restart"/>"#, "<w:vMerge/>");
    let body = format!(
        r#"<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="3000"/><w:gridCol w:w="1000"/></w:tblGrid>
        <w:tr><w:trPr><w:tblHeader/></w:trPr>{}{}</w:tr>
        <w:tr>{}{}{}</w:tr>
        <w:tr><w:tc><w:tcPr>{goes_on}</w:tcPr><w:p/></w:tc>{}{}</w:tr></w:tbl>"#,
        cell("", "A"),
        cell(r#"<w:gridSpan w:val="2"/>"#, "BC"),
        cell(restart, "a"),
        cell("", "b"),
        cell("", "1"),
        cell("", "b2"),
        cell("", "2"),
    );
    let draft = read(&docx(&body, &[])).unwrap();
    let table = draft.passages[0].table.as_ref().unwrap();
    assert_eq!(table.header_rows, 1);
    assert_eq!(table.widths, [20, 60, 20]);
    assert_eq!(table.align, [Align::Right, Align::Right, Align::Right]);
    let spans: Vec<Vec<(u16, u16, String)>> = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| (cell.columns, cell.rows, words(&cell.runs))).collect())
        .collect();
    assert_eq!(
        spans,
        [
            vec![(1, 1, "A".into()), (2, 1, "BC".into())],
            vec![(1, 2, "a".into()), (1, 1, "b".into()), (1, 1, "1".into())],
            vec![(1, 1, "b2".into()), (1, 1, "2".into())],
        ]
    );
}

#[test]
fn tracked_changes_and_comments_come_in_as_remarks() {
    let by = r#"w:author="Aziza" w:date="2013-01-28T09:00:00Z""#;
    let body = format!(
        "<w:p>{}</w:p><w:p>{}<w:commentRangeStart w:id=\"5\"/><w:ins w:id=\"1\" {by}>{}{}</w:ins><w:del w:id=\"2\" \
         {by}><w:r><w:delText>old</w:delText></w:r></w:del><w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference \
         w:id=\"5\"/></w:r>{}</w:p>\
         <w:p><w:pPr><w:rPr><w:del w:id=\"3\" {by}/></w:rPr></w:pPr>{}</w:p><w:p>{}</w:p>",
        run("First"),
        run("The "),
        run("new"),
        run(" word"),
        run(" stays"),
        run("joined "),
        run("here"),
    );
    let comments = format!(
        "<w:comments><w:comment w:id=\"5\" {by}><w:p w14:paraId=\"A1\">{}</w:p></w:comment><w:comment w:id=\"6\" \
         w:author=\"Minsu\"><w:p w14:paraId=\"B2\">{}</w:p></w:comment></w:comments>",
        run("Why?"),
        run("Because")
    );
    let extended = r#"<w15:commentsEx><w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="B2"
        w15:paraIdParent="A1"/></w15:commentsEx>"#;
    let draft = read(&docx(
        &body,
        &[("comments", "comments.xml", &comments), ("commentsExtended", "commentsExtended.xml", extended)],
    ))
    .unwrap();
    assert_eq!(short(&draft), ["First", "The new word stays", "joined here"]);
    let told: Vec<_> = draft.remarks.iter().map(|remark| (remark.passage, remark.kind, remark.text.as_str())).collect();
    assert_eq!(
        told,
        [(1, RemarkKind::Insertion, "new word"), (1, RemarkKind::Deletion, "old"), (1, RemarkKind::Comment, "Why?"),]
    );
    let comment = &draft.remarks[2];
    assert_eq!((comment.author.as_str(), comment.done), ("Aziza", true));
    assert_eq!((comment.replies[0].author.as_str(), comment.replies[0].text.as_str()), ("Minsu", "Because"));
}

#[test]
fn what_cannot_be_taken_is_told_with_its_place() {
    let field = |instruction: &str, shown: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r>\
             <w:fldChar w:fldCharType=\"separate\"/></w:r>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            run(shown)
        )
    };
    let picture = |relation: &str| {
        format!(
            "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"P\" descr=\"A seal\"/><a:graphic><a:blip \
             r:embed=\"{relation}\"/></a:graphic></wp:inline></w:drawing></w:r>"
        )
    };
    let body = [
        format!("<w:p>{}</w:p>", run("Before")),
        format!("<w:p>{}{}</w:p>", run("On "), field("DATE \\@ \"d MMMM\"", "28 ноября")),
        format!("<w:p>{}</w:p>", field("HYPERLINK \"https://example.org/a\"", "linked")),
        format!("<w:p><m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>{}</w:p>", run("is known")),
        format!("<w:p>{}</w:p>", picture("rIdPng")),
        paragraph("c", &run("The seal of the office")),
        format!("<w:p>{}{}</w:p>", picture("rIdEmf"), picture("rIdFar")),
        format!(
            "<w:p>{}<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox></v:shape>\
             </w:pict></w:r></w:p>",
            run("Beside"),
            run("In a box")
        ),
        "<w:p><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>".into(),
        format!("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>{}</w:p>", run("open")),
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdBeside1\"/></w:sectPr>".into(),
    ];
    let header = format!("<w:hdr><w:p>{}</w:p></w:hdr>", run("Confidential"));
    let draft =
        read(&docx(&body.concat(), &[("styles", "styles.xml", STYLES), ("header", "header1.xml", &header)])).unwrap();
    assert_eq!(
        short(&draft),
        ["Before", "On 28 ноября", "linked", "is known", "figure The seal of the office", "Beside", "In a box", "open",]
    );
    let picture = draft.passages[4].picture.as_ref().unwrap();
    assert_eq!((picture.name.as_str(), picture.alt.as_str(), picture.bytes.len()), ("image1.png", "A seal", PNG.len()));
    assert_eq!(draft.passages[2].runs[0].address.as_deref(), Some("https://example.org/a"));
    assert_eq!(
        left(&draft),
        [
            (LeftKind::Field, "DATE"),
            (LeftKind::Equation, "E=mc"),
            (LeftKind::PictureKind, "image2.emf: A seal"),
            (LeftKind::PictureMissing, "A seal"),
            (LeftKind::TextBox, "In a box"),
            (LeftKind::Embedded, "Excel.Sheet.12"),
            (LeftKind::Hidden, "secret"),
            (LeftKind::PageMargin, "Confidential"),
        ]
    );
    assert_eq!(draft.left[0].passage, Some(1));
}

#[test]
fn a_table_of_contents_is_left_whole() {
    let body = format!(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r>\
         <w:fldChar w:fldCharType=\"separate\"/></w:r>{}</w:p><w:p>{}</w:p><w:p><w:r><w:fldChar \
         w:fldCharType=\"end\"/></w:r></w:p><w:p>{}</w:p>",
        run("1 A 1"),
        run("2 B 2"),
        run("The text")
    );
    let draft = read(&docx(&body, &[])).unwrap();
    assert_eq!(short(&draft), ["The text"]);
    assert_eq!(left(&draft), [(LeftKind::Contents, "")]);
}

#[test]
fn hostile_files_are_refused() {
    let other = |bytes: &[u8], is: fn(&Error) -> bool| {
        let error = read(bytes).unwrap_err();
        assert!(is(&error), "{error:?}");
    };
    other(b"not a file of a word processor", |error| matches!(error, Error::Other));
    other(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more", |error| matches!(error, Error::Old));
    other(&packed(&[("a.txt", b"x")]), |error| matches!(error, Error::Other));
    other(&docx("", &[]), |error| matches!(error, Error::Empty));
    // A sheet is no text.
    let sheet = TYPES.replace("wordprocessingml.document", "spreadsheetml.sheet");
    let parts: [(&str, &[u8]); 3] =
        [("[Content_Types].xml", sheet.as_bytes()), ("_rels/.rels", TOP.as_bytes()), ("word/document.xml", b"<x/>")];
    other(&packed(&parts), |error| matches!(error, Error::Other));
    // A part that is missing, and one that is no XML.
    other(&packed(&[("[Content_Types].xml", TYPES.as_bytes()), ("_rels/.rels", TOP.as_bytes())]), |error| {
        matches!(error, Error::Other)
    });
    other(&docx("<w:p>", &[]), |error| matches!(error, Error::Damaged { part } if part == "word/document.xml"));
    // An entity of its own, and one that names another file.
    let entity = br#"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>"#;
    let parts: [(&str, &[u8]); 3] =
        [("[Content_Types].xml", TYPES.as_bytes()), ("_rels/.rels", TOP.as_bytes()), ("word/document.xml", entity)];
    other(&packed(&parts), |error| matches!(error, Error::Entities));
    // Too deep, and a table that is too wide.
    let deep = format!("{}{}", "<w:sdt><w:sdtContent>".repeat(500), "</w:sdtContent></w:sdt>".repeat(500));
    other(&docx(&deep, &[]), |error| matches!(error, Error::TooDeep));
    let wide = format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", "<w:tc><w:p/></w:tc>".repeat(70));
    other(&docx(&wide, &[]), |error| matches!(error, Error::TooLarge));
    let long = format!("<w:tbl>{}</w:tbl>", "<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(5_001));
    other(&docx(&long, &[]), |error| matches!(error, Error::TooLarge));
}

#[test]
fn a_file_that_unpacks_without_end_is_refused_at_its_bound() {
    // 300 MB of one sign, packed a thousandfold.
    let zeros = vec![b' '; 300 << 20];
    let bytes = packed(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", TOP.as_bytes()),
        ("word/document.xml", &zeros),
    ]);
    assert!(bytes.len() < 1 << 20);
    assert!(matches!(read(&bytes), Err(Error::TooLarge)));
    // A footnote that is long and referred to often.
    let note = format!(
        "<w:footnotes><w:footnote w:id=\"1\"><w:p>{}</w:p></w:footnote></w:footnotes>",
        run(&"long ".repeat(20_000))
    );
    let body = format!("<w:p>{}</w:p>", r#"<w:r><w:footnoteReference w:id="1"/></w:r>"#.repeat(2_000));
    assert!(matches!(read(&docx(&body, &[("footnotes", "footnotes.xml", &note)])), Err(Error::TooLarge)));
}

/// An ODT of this text.
fn odt(styles: &str, text: &str) -> Vec<u8> {
    let spaces = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
        xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
        xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/""#;
    let content = format!(
        "<office:document-content {spaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body>\
         <office:text>{text}</office:text></office:body></office:document-content>"
    );
    packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.text"),
        ("content.xml", content.as_bytes()),
        ("Pictures/seal.png", PNG),
    ])
}

#[test]
fn an_open_document_text_is_read_alike() {
    let styles = r#"<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="P1" style:parent-style-name="Title"/>
        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/>
          <text:list-level-style-bullet text:level="2"/></text:list-style>"#;
    let text = r#"<text:tracked-changes><text:changed-region text:id="c1"><text:insertion><office:change-info>
          <dc:creator>Aziza</dc:creator><dc:date>2013-01-28T09:00:00</dc:date></office:change-info></text:insertion>
          </text:changed-region><text:changed-region text:id="c2"><text:deletion><office:change-info><dc:creator>Minsu
          </dc:creator></office:change-info><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:p text:style-name="P1">Reja</text:p>
        <text:h text:outline-level="1">Maqsad</text:h>
        <text:p>A  <text:span text:style-name="T1">strong</text:span><text:note text:note-class="footnote"><text:note-citation>1
          </text:note-citation><text:note-body><text:p>The note</text:p></text:note-body></text:note>
          <text:change-start text:change-id="c1"/>new<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>
          <text:a xlink:href="https://example.org/">site</text:a><office:annotation><dc:creator>Kim</dc:creator>
          <text:p>Why?</text:p></office:annotation></text:p>
        <text:list text:style-name="L1"><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Dot</text:p>
          </text:list-item></text:list></text:list-item></text:list>
        <table:table><table:table-column table:number-columns-repeated="2"/><table:table-header-rows><table:table-row>
          <table:table-cell table:number-columns-spanned="2"><text:p>Head</text:p></table:table-cell><table:covered-table-cell/>
          </table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned="2">
          <text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>
          <table:table-row><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>
        </table:table>
        <text:p><draw:frame><draw:image xlink:href="Pictures/seal.png"/><svg:desc>A seal</svg:desc></draw:frame></text:p>
        <text:p><draw:frame><draw:image xlink:href="../../etc/passwd"/></draw:frame>Page <text:page-number>7</text:page-number>
        </text:p>"#;
    let draft = read(&odt(styles, text)).unwrap();
    assert_eq!(draft.title, "Reja");
    assert_eq!(
        short(&draft),
        ["# Maqsad", "A strong new site", "11 One", "-2 Dot", "table Head a b c", "figure", "Page 7"]
    );
    assert!(draft.passages[1].runs.iter().any(|run| run.strong && run.text == "strong"));
    let note = draft.passages[1].runs.iter().find_map(|run| run.footnote.as_deref());
    assert_eq!(note.map(words).as_deref(), Some("The note"));
    let table = draft.passages[4].table.as_ref().unwrap();
    assert_eq!((table.header_rows, table.rows[0][0].columns, table.rows[1][0].rows), (1, 2, 2));
    assert_eq!(draft.passages[5].picture.as_ref().unwrap().alt, "A seal");
    let told: Vec<_> = draft.remarks.iter().map(|remark| (remark.kind, remark.text.as_str())).collect();
    assert_eq!(told, [(RemarkKind::Insertion, "new"), (RemarkKind::Deletion, "old"), (RemarkKind::Comment, "Why?")]);
    assert_eq!(left(&draft), [(LeftKind::PictureMissing, "../../etc/passwd"), (LeftKind::Field, "page-number")]);
}
