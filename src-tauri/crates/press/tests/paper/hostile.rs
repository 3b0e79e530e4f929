//! Whatever is in a field, the packet is set, or it is said which item is at fault; and nobody waits long for either.

use std::time::{Duration, Instant};

use hamkor_language::Language::{self, English, Korean, Russian, Uzbek};
use hamkor_press::{
    Block, Cell, Decision, Document, Error, Fact, Image, IndexEntry, Item, ListItem, Press, Preview, Row, Table, Words,
};
use proptest::prelude::*;

use crate::{Desk, Paper, without_spaces};

/// How long anything may take, on a machine that does other things too.
const PATIENCE: Duration = Duration::from_mins(2);

/// A text in every field that a document has.
fn everywhere(text: &str, languages: &[Language]) -> Document {
    let words = |language: Language| Words::plain(text, language, 20);
    let each = || languages.iter().map(|language| words(*language)).collect::<Vec<_>>();
    let cells = || {
        let cell = |words: Words| Cell { sign: text.to_owned(), mark: Some(words.clone()), stands_in: false, words };
        each().into_iter().map(cell).collect::<Vec<_>>()
    };
    let first = languages[0];
    let row = |strong: bool| Row { depth: 0, strong, cells: vec![each(), each(), each()] };
    let table =
        Table::new(each(), 1, vec![1.0, 2.0, 1.0], vec!["left", "center", "right"], vec![row(true), row(false)]);
    let list = |ordered: bool| {
        let child = ListItem { level: 2, ordered, cells: cells(), children: Vec::new() };
        Block::List { items: vec![ListItem { level: 1, ordered, cells: cells(), children: vec![child] }] }
    };
    let item = |divider: bool| Item {
        key: text.to_owned(),
        number: text.to_owned(),
        notes: 4,
        title: text.to_owned(),
        titles: each(),
        standing: words(first),
        facts: languages
            .iter()
            .map(|language| vec![Fact { label: words(*language), value: words(*language) }])
            .collect(),
        blocks: if divider {
            vec![Block::Divider]
        } else {
            vec![
                Block::Heading { level: 1, number: text.to_owned(), cells: cells() },
                Block::Paragraph { cells: cells() },
                list(true),
                list(false),
                Block::Note { cells: cells() },
                Block::Table(table.clone()),
            ]
        },
        ..Item::default()
    };
    Document {
        languages: languages.to_vec(),
        front_matter: true,
        office: text.to_owned(),
        kicker: each(),
        classification: each(),
        copy: Some(words(first)),
        watermark: Some(words(first)),
        title: text.to_owned(),
        titles: each(),
        facts: languages
            .iter()
            .map(|language| vec![Fact { label: words(*language), value: words(*language) }])
            .collect(),
        contents: each(),
        decisions: vec![Decision { words: each(), item: 0 }],
        index: vec![IndexEntry { name: words(first), about: Some(words(first)) }],
        footer: text.to_owned(),
        items: vec![item(false), item(true)],
        ..Document::default()
    }
}

#[test]
fn every_field_takes_every_text() {
    let desk = Desk::sample();
    let corpus = [
        "#panic(\"read as code\") $ x_1 $ @ref <label> *a* _b_ `c` \\u{41}".to_owned(),
        "= heading\n+ item\n- item\n/ term: text\n#pagebreak()".to_owned(),
        "<script>alert(1)</script> &amp; ]]> <!-- --> {{x}} ${y} %s".to_owned(),
        "\u{202e}txet\u{202c} \u{2066}a\u{2069} \u{200f}b \u{61c}c".to_owned(),
        format!("a{}b", "\u{200b}\u{200d}\u{2060}\u{feff}".repeat(5_000)),
        format!("o{}k", "\u{301}\u{334}\u{489}".repeat(5_000)),
        "w".repeat(2_000),
        "\u{0}\u{7}\u{1b}[31m \u{fffe}\u{fdd0} \u{10ffff}".to_owned(),
        "مرحبا بالعالم שלום 漢字 ไทย 🚂".to_owned(),
        "\n\n\n".to_owned(),
        String::new(),
    ];
    for (place, text) in corpus.iter().enumerate() {
        for languages in [&[Korean][..], &[Uzbek], &[Russian, Korean]] {
            let began = Instant::now();
            let pages = Press::new().typeset(&everywhere(text, languages));
            let pages = pages.unwrap_or_else(|error| panic!("{place} in {languages:?}: {error}"));
            let paper = Paper::new(pages, desk.today(), desk.folder.path());
            assert!(began.elapsed() < PATIENCE, "{place} in {languages:?} took {:?}", began.elapsed());
            assert!(!paper.text.is_empty());
        }
    }
}

#[test]
fn a_word_of_a_hundred_thousand_letters_is_printed_whole_and_within_the_page() {
    let desk = Desk::sample();
    let began = Instant::now();
    let mut document = everywhere("a", &[Uzbek]);
    let word = "abcdefghij".repeat(10_000);
    let words = Words::plain(&word, Uzbek, 20);
    document.items[0].blocks =
        vec![Block::Paragraph { cells: vec![Cell { sign: String::new(), mark: None, stands_in: false, words }] }];
    let paper = desk.print(&document);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
    let printed = paper.text.iter().flat_map(|page| page.lines()).filter(|line| line.contains("cdefg"));
    let letters: usize = printed.map(|line| without_spaces(line).len()).sum();
    assert_eq!(letters, word.len());
}

#[test]
fn turned_text_is_not_turned() {
    let desk = Desk::sample();
    let paper = desk.print(&everywhere("pay \u{202e}001 ot\u{202c} Hamkor", &[Russian]));
    assert!(paper.run_together().contains("pay001otHamkor"));
}

#[test]
fn broken_pictures_and_pdfs_are_told_by_their_names() {
    for bytes in [&b""[..], b"\x89PNG\r\n\x1a\n", b"<svg", b"GIF89a", b"\xff\xd8\xff\xe0"] {
        let refused = Image::new(bytes.to_vec(), "emblem", "An emblem");
        assert!(matches!(refused, Err(Error::PictureUnreadable { name }) if name == "emblem"));
    }
    for bytes in [
        &b""[..],
        b"%PDF-1.7\n%%EOF",
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>",
    ] {
        assert!(matches!(Preview::new(bytes.to_vec()), Err(Error::PdfUnreadable)));
    }
}

#[test]
fn lists_without_end_are_set() {
    let mut items = Vec::new();
    for level in 0..200_u8 {
        let words = Words::plain("ichkarida", Uzbek, 20);
        let cells = vec![Cell { sign: "–".to_owned(), mark: None, stands_in: false, words }];
        items = vec![ListItem { level: level.max(1), ordered: false, cells, children: items }];
    }
    let mut document = everywhere("a", &[Uzbek]);
    document.items[0].blocks = vec![Block::List { items }];
    match Press::new().typeset(&document) {
        Ok(pages) => assert!(!pages.is_empty()),
        Err(error) => assert!(matches!(&error, Error::ItemRefused { item, .. } if item == "a. a"), "{error}"),
    }
}

#[test]
fn a_document_beyond_all_bounds_is_refused_before_anybody_waits() {
    let mut document = everywhere("a", &[Korean]);
    let words = Words::plain(&"many words ".repeat(100_000), English, 20);
    let cell = Cell { sign: String::new(), mark: None, stands_in: false, words };
    document.items[0].blocks = (0..5).map(|_| Block::Paragraph { cells: vec![cell.clone()] }).collect();
    let began = Instant::now();
    assert!(matches!(Press::new().typeset(&document), Err(Error::TooManyPages { most: 2_000, .. })));
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn any_text_in_any_field_is_set(text in "\\PC{0,60}|[\\u{0}-\\u{ffff}]{0,30}|[#$*_`@<>\\[\\](){}=+/\\\\\"'~^-]{0,40}") {
        let document = everywhere(&text, &[Russian, Uzbek]);
        let pages = Press::new().typeset(&document);
        prop_assert!(pages.is_ok(), "{:?}", pages.err());
        let stamp = "2013-11-13T10:30:00+05:00".parse().expect("a moment");
        prop_assert!(pages.is_ok_and(|pages| pages.pdf(stamp).is_ok()));
    }
}
