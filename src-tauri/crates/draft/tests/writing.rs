//! Drafts written as DOCX: what is written is whole, and reads back as the same draft.

#![allow(clippy::unwrap_used, reason = "a test that cannot read what it wrote has failed")]

mod whole;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use hamkor_draft::{About, Edition, read, write};
use hamkor_language::Language;
use hamkor_office::draft::{Draft, DraftCell, DraftPassage, DraftTable, Quote, Run};
use hamkor_office::passage::{Align, PassageKind};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use whole::{cell, commented, whole, written};

#[test]
fn what_is_written_reads_back_the_same_in_every_language() {
    for language in Language::ALL {
        let draft = read(&written(&whole(), language)).unwrap();
        let margins: Vec<_> = draft.left.iter().collect();
        assert!(
            margins.iter().all(|left| left.kind == hamkor_office::draft::LeftKind::PageMargin),
            "{language:?}: {margins:?}"
        );
        assert_eq!(Draft { left: Vec::new(), ..draft }, whole(), "{language:?}");
    }
}

#[test]
fn comments_read_back_on_the_same_words_with_their_replies() {
    for language in Language::ALL {
        let bytes = written(&commented(), language);
        assert_whole(&bytes);
        assert_eq!(read(&bytes).unwrap().remarks, commented().remarks, "{language:?}");
    }
}

#[test]
fn comments_of_two_languages_stand_beside_their_own() {
    let (one, mut other) = (commented(), commented());
    other.remarks.truncate(2);
    let editions = [(Language::Korean, &one), (Language::Russian, &other)].map(|(language, draft)| Edition {
        language,
        draft,
        made: &[],
    });
    let bytes = write(&editions, &About::default()).unwrap();
    assert_whole(&bytes);
    assert_eq!(read(&bytes).unwrap().remarks.len(), one.remarks.len() + other.remarks.len());
}

#[test]
fn a_comment_whose_words_are_not_there_is_about_the_whole_passage() {
    let mut draft = commented();
    draft.remarks.truncate(2);
    draft.remarks[1].quote = Some(Quote { start: 5, words: "uchinchi davlat".into() });
    let back = read(&written(&draft, Language::Uzbek)).unwrap();
    let told: Vec<_> = back.remarks.iter().map(|remark| (remark.passage, remark.quote.clone())).collect();
    assert_eq!(told, [(0, None), (1, None)]);
}

#[test]
fn a_file_without_comments_has_no_part_for_them() {
    let names: Vec<String> = parts(&written(&whole(), Language::Uzbek)).into_keys().collect();
    assert!(!names.iter().any(|name| name.contains("omments")), "{names:?}");
}

#[test]
fn the_same_draft_makes_the_same_bytes() {
    assert_eq!(written(&commented(), Language::Korean), written(&commented(), Language::Korean));
}

#[test]
fn what_hamkor_adds_is_not_read_back() {
    let made = [
        DraftPassage::new(PassageKind::Heading, 1, vec![Run::plain("Goals")]),
        DraftPassage {
            table: Some(DraftTable {
                header_rows: 1,
                widths: vec![1],
                align: vec![Align::Left],
                rows: vec![vec![cell(1, 1, "Goal")], vec![cell(1, 1, "A portal")]],
            }),
            ..DraftPassage::new(PassageKind::Table, 0, Vec::new())
        },
    ];
    let edition = Edition { language: Language::English, draft: &whole(), made: &made };
    let draft = read(&write(&[edition], &About::default()).unwrap()).unwrap();
    assert_eq!(draft.passages, whole().passages);
    assert!(draft.left.iter().any(|left| left.detail == "Goals"));
}

/// Each part of a file by its name.
fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut entry = archive.by_index(place).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

/// The attributes of each element of a part.
fn elements(xml: &[u8]) -> Vec<(String, BTreeMap<String, String>)> {
    let text = std::str::from_utf8(xml).unwrap();
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) | Event::Empty(start) => {
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0).unwrap();
                    (attribute.key.into_inner().to_owned(), value.into_owned())
                });
                found.push((start.name().into_inner().to_owned(), attributes.collect()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// What word processors repair a file for: a part without a type, a relation to nothing, an identity that comes twice, a
/// style or a list that is not described.
fn assert_whole(bytes: &[u8]) {
    let parts = parts(bytes);
    let types = elements(&parts["[Content_Types].xml"]);
    let of = |name: &str, key: &str| -> BTreeSet<String> {
        types.iter().filter(|(element, _)| element == name).map(|(_, attributes)| attributes[key].clone()).collect()
    };
    let (extensions, overrides) = (of("Default", "Extension"), of("Override", "PartName"));
    for name in parts.keys().filter(|name| *name != "[Content_Types].xml") {
        let extension = name.rsplit('.').next().unwrap();
        assert!(extensions.contains(extension), "{name} has no type");
        assert!(extension != "xml" || overrides.contains(&format!("/{name}")), "{name} has no type of its own");
    }
    assert!(overrides.iter().all(|name| parts.contains_key(&name[1..])), "{overrides:?}");
    let mut ids = BTreeSet::new();
    for (part, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        for (_, relation) in elements(&parts[part]).iter().filter(|(name, _)| name == "Relationship") {
            assert!(ids.insert((part, relation["Id"].clone())), "{relation:?} comes twice");
            let inside = relation.get("TargetMode").is_none();
            assert!(!inside || parts.contains_key(&format!("{folder}{}", relation["Target"])), "{relation:?}");
        }
    }
    let document = elements(&parts["word/document.xml"]);
    let known = |part: &str, element: &str, key: &str| -> BTreeSet<String> {
        let all = elements(&parts[part]);
        let listed: Vec<String> = all
            .into_iter()
            .filter(|(name, _)| name == element)
            .map(|(_, attributes)| attributes[key].clone())
            .collect();
        let once: BTreeSet<String> = listed.iter().cloned().collect();
        assert_eq!(once.len(), listed.len(), "{element} comes twice in {part}");
        once
    };
    let styles = known("word/styles.xml", "w:style", "w:styleId");
    let lists = known("word/numbering.xml", "w:num", "w:numId");
    let notes = known("word/footnotes.xml", "w:footnote", "w:id");
    let told = parts.contains_key("word/comments.xml").then(|| known("word/comments.xml", "w:comment", "w:id"));
    let mut drawings = BTreeSet::new();
    let (mut begun, mut ended, mut referred) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (name, attributes) in &document {
        match name.as_str() {
            "w:pStyle" | "w:rStyle" | "w:tblStyle" => assert!(styles.contains(&attributes["w:val"]), "{attributes:?}"),
            "w:numId" => assert!(lists.contains(&attributes["w:val"]), "{attributes:?}"),
            "w:footnoteReference" => assert!(notes.contains(&attributes["w:id"]), "{attributes:?}"),
            "wp:docPr" => assert!(drawings.insert(attributes["id"].clone()), "{attributes:?}"),
            "w:commentRangeStart" => assert!(begun.insert(attributes["w:id"].clone()), "{attributes:?}"),
            "w:commentRangeEnd" => {
                assert!(begun.contains(&attributes["w:id"]) && ended.insert(attributes["w:id"].clone()));
            }
            "w:commentReference" => assert!(referred.insert(attributes["w:id"].clone()), "{attributes:?}"),
            "a:blip" => {
                assert!(ids.contains(&("word/_rels/document.xml.rels", attributes["r:embed"].clone())));
            }
            "w:hyperlink" => {
                assert!(ids.contains(&("word/_rels/document.xml.rels", attributes["r:id"].clone())));
            }
            _ => {}
        }
    }
    assert_eq!(begun, ended);
    assert_eq!(told.unwrap_or_default(), referred);
    for part in ["word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/footer1.xml", "docProps/core.xml"]
    {
        assert!(!elements(&parts[part]).is_empty(), "{part}");
    }
}

#[test]
fn a_file_is_whole() {
    for language in Language::ALL {
        assert_whole(&written(&whole(), language));
    }
    let (one, other) = (whole(), whole());
    let editions = [
        Edition { language: Language::Korean, draft: &one, made: &[] },
        Edition { language: Language::Russian, draft: &other, made: &[] },
    ];
    assert_whole(&write(&editions, &About::default()).unwrap());
}

fn words() -> impl Strategy<Value = String> {
    "[a-zA-Zа-яў가-힣0-9&<>\"'.,()]{1,8}( [a-zа-я가-힣ʻʼ&]{1,6}){0,3}"
}

fn runs() -> impl Strategy<Value = Vec<Run>> {
    let marked = (words(), any::<bool>(), any::<bool>()).prop_map(|(text, strong, emphasis)| Run {
        strong,
        emphasis,
        ..Run::plain(text)
    });
    let note = words().prop_map(|text| Run { footnote: Some(vec![Run::plain(text)]), ..Run::default() });
    prop::collection::vec(prop_oneof![4 => marked, 1 => note], 1..5).prop_map(|runs| {
        let mut joined: Vec<Run> = Vec::new();
        for run in runs {
            match joined.last_mut().filter(|last| last.joins(&run)) {
                Some(last) => last.text.push_str(&run.text),
                None => joined.push(run),
            }
        }
        joined
    })
}

/// Words of which not all are strong: a heading's marks are those of its style.
fn plain_runs() -> impl Strategy<Value = Vec<Run>> {
    "[a-zа-я가-힣]{1,8}( [a-zа-я]{1,6}){0,3}".prop_map(|text| vec![Run::plain(text)])
}

fn table() -> impl Strategy<Value = DraftTable> {
    let spans = prop::collection::vec((1..3u16, 1..3u16, any::<bool>()), 12);
    (1..5usize, 1..4usize, spans, 0..2u16, plain_runs()).prop_map(|(rows, columns, spans, head, runs)| {
        let head = usize::from(head).min(rows - 1);
        let mut free = vec![vec![true; columns]; rows];
        let mut spans = spans.into_iter();
        let mut laid = Vec::new();
        for row in 0..rows {
            let mut cells = Vec::new();
            for column in 0..columns {
                if !free[row][column] {
                    continue;
                }
                let (wide, tall, filled) = spans.next().unwrap_or((1, 1, true));
                let end = if row < head { head } else { rows };
                let wide = (column..(column + usize::from(wide)).min(columns)).take_while(|at| free[row][*at]).count();
                let tall = usize::from(tall).min(end - row);
                for line in &mut free[row..row + tall] {
                    line[column..column + wide].fill(false);
                }
                let runs = if filled || cells.is_empty() { runs.clone() } else { Vec::new() };
                cells.push(DraftCell {
                    columns: u16::try_from(wide).unwrap(),
                    rows: u16::try_from(tall).unwrap(),
                    runs,
                });
            }
            laid.push(cells);
        }
        DraftTable {
            header_rows: u16::try_from(head).unwrap(),
            widths: vec![1; columns],
            align: vec![Align::Left; columns],
            rows: laid,
        }
    })
}

fn passage() -> impl Strategy<Value = DraftPassage> {
    prop_oneof![
        (1..4u8, plain_runs()).prop_map(|(level, runs)| DraftPassage::new(PassageKind::Heading, level, runs)),
        runs().prop_map(|runs| DraftPassage::new(PassageKind::Paragraph, 0, runs)),
        (1..4u8, any::<bool>(), runs()).prop_map(|(level, ordered, runs)| DraftPassage {
            ordered,
            ..DraftPassage::new(PassageKind::ListItem, level, runs)
        }),
        runs().prop_map(|runs| DraftPassage::new(PassageKind::Note, 0, runs)),
        table().prop_map(|table| DraftPassage {
            table: Some(table),
            ..DraftPassage::new(PassageKind::Table, 0, Vec::new())
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_draft_comes_back(passages in prop::collection::vec(passage(), 1..8), language in 0..5usize) {
        let draft = Draft { title: "T".into(), passages, ..Draft::default() };
        let bytes = written(&draft, Language::ALL[language]);
        assert_whole(&bytes);
        let back = read(&bytes).unwrap();
        prop_assert_eq!(Draft { left: Vec::new(), ..back }, draft);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        let _ = read(&bytes);
    }

    /// A file that was damaged at any place is read or refused, and nothing else.
    #[test]
    fn a_damaged_file_is_read_or_refused(place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = written(&whole(), Language::Uzbek);
        let at = place.index(bytes.len());
        bytes[at] = byte;
        let _ = read(&bytes);
    }
}
