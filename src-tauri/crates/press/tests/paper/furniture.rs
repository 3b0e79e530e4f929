//! What a packet has besides its items: cover, contents, index, decisions, marks of a copy, lines for notes.

use hamkor_language::Language::{self, English, Korean, Russian, Uzbek};
use hamkor_language::messages;
use hamkor_office::RecordKind;
use hamkor_press::{
    Block, Cell, Decision, Document, Fact, Image, IndexEntry, Item, PdfForm, Press, Preview, Setting, Words, compose,
};

use crate::{Desk, in_order, without_spaces};

const EMBLEM: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18" fill="#083891"/></svg>"##;

pub(super) fn words(text: &str, language: Language) -> Words {
    Words::plain(text, language, 20)
}

pub(super) fn cell(text: &str, language: Language) -> Cell {
    Cell { sign: String::new(), mark: None, stands_in: false, words: words(text, language) }
}

fn item(number: &str, depth: u8, title: &str, language: Language, blocks: Vec<Block>) -> Item {
    Item {
        key: number.to_owned(),
        depth,
        number: number.to_owned(),
        title: title.to_owned(),
        titles: vec![words(title, language)],
        standing: words("1", language),
        facts: vec![vec![Fact { label: words("A", language), value: words("B", language) }]],
        blocks,
        ..Item::default()
    }
}

/// A packet with everything that one can have.
pub(super) fn furnished(language: Language) -> Document {
    let text = |text: &str| Block::Paragraph { cells: vec![cell(text, language)] };
    let emblem = Image::new(EMBLEM.into(), "emblem.svg", "Emblem").expect("an emblem");
    let mut first = item("1", 1, "First", language, vec![text("Something is asked here.")]);
    first.notes = 6;
    Document {
        languages: vec![language],
        setting: Setting { large: false, duplex: true },
        front_matter: true,
        office: "Office".to_owned(),
        emblem: Some(emblem),
        kicker: vec![words("Packet", language)],
        classification: vec![words("Restricted", language)],
        copy: Some(words("Copy 03 · Reader", language)),
        watermark: Some(words("Draft", language)),
        title: "Title".to_owned(),
        titles: vec![words("Title", language)],
        facts: vec![vec![Fact { label: words("Date", language), value: words("Today", language) }]],
        contents: vec![words("Contents", language)],
        decisions: vec![Decision { words: vec![words("To approve the plan", language)], item: 1 }],
        index: vec![IndexEntry { name: words("Nobody", language), about: None }],
        footer: "Day".to_owned(),
        items: vec![
            first,
            item("1.1", 2, "Within", language, vec![text("Within the first.")]),
            item("2", 1, "Divider", language, vec![Block::Divider]),
            item("3", 1, "Second", language, vec![text("The end.")]),
        ],
    }
}

#[test]
fn every_page_bears_the_class_and_the_copy() {
    let desk = Desk::sample();
    let mut document = furnished(English);
    // Letters that lie across the page would stand among the lines.
    let watermark = document.watermark.take();
    let paper = desk.print(&document);
    let front = paper.pages.front();
    assert!(paper.text[0].contains("Restricted · Copy 03 · Reader") && paper.text[0].contains("Office"));
    let total = paper.text.len() - front;
    for (number, page) in (1..).zip(&paper.text[front..]) {
        let foot = page.lines().rev().find(|line| !line.trim().is_empty()).expect("a page has a foot");
        let expected = format!("Restricted{number}/{total}Copy03·Reader");
        assert_eq!(without_spaces(foot), expected, "{page}");
    }
    document.watermark = watermark;
    let marked = Press::new().typeset(&document).expect("the pages");
    for page in 0..marked.len() {
        assert!(marked.svg(page) != paper.pages.svg(page), "the watermark stands on every page");
    }
}

#[test]
fn contents_are_nested_and_decisions_tell_their_page() {
    let desk = Desk::sample();
    let mut document = furnished(English);
    document.watermark = None;
    let paper = desk.print(&document);
    let lines: Vec<String> = paper.text[1].lines().map(without_spaces).map(|line| line.replace('.', "")).collect();
    let contents = lines.join("\n");
    for expected in ["1First1", "11Within2", "2Divider3", "3Second4"] {
        assert!(lines.iter().any(|line| line == expected), "{expected} is not in {contents}");
    }
    let decisions = without_spaces(&messages::press_decisions().text(English));
    assert!(contents.contains(&decisions) && contents.contains("1Toapprovetheplan\n11Within2"), "{contents}");
    let indents: Vec<usize> = ["First", "Within"]
        .iter()
        .map(|title| paper.text[1].lines().find_map(|line| line.find(title)).expect("it is in the contents"))
        .collect();
    assert!(indents[1] > indents[0], "{indents:?}");
}

#[test]
fn a_divider_is_a_page_and_notes_have_lines() {
    let desk = Desk::sample();
    let paper = desk.print(&furnished(English));
    let divider = &paper.pages.items()[2];
    assert_eq!(divider.first, divider.last);
    let notes = messages::press_notes().text(English);
    let first = paper.pages.items()[0].first;
    assert!(paper.text[first].contains(&notes) && !paper.text[first + 1].contains(&notes));
}

#[test]
fn pages_lie_on_their_side_where_they_should() {
    let mut document = furnished(Russian);
    document.items[1].landscape = true;
    let pages = Press::new().typeset(&document).expect("the pages");
    let lies = |page: usize| pages.size(page).is_some_and(|(width, height)| width > height);
    let items = pages.items();
    assert!(lies(items[1].first) && !lies(items[0].first) && !lies(items[2].first) && !lies(0));
}

#[test]
fn the_sheet_is_held_on_its_inner_side() {
    // Where words begin on a page, in points from its left edge: by the picture, whose first letters stand in the margin.
    let mut document = furnished(English);
    document.items.truncate(2);
    let duplex = Press::new().typeset(&document).expect("the pages");
    document.setting.duplex = false;
    let single = Press::new().typeset(&document).expect("the pages");
    let first = duplex.items()[0].first;
    assert!(duplex.svg(first) != single.svg(first));
    for item in 0..2 {
        document.setting.duplex = true;
        let place = duplex.place(item).expect("a place");
        let alone = Press::new().typeset_item(&document, item, place).expect("alone");
        assert!(alone.svg(0) == duplex.svg(duplex.items()[item].first), "item {item} alone is held on the same side");
    }
}

#[test]
fn large_print_takes_more_pages() {
    let desk = Desk::sample();
    let mut document = desk.packet(&[Uzbek]);
    let usual = Press::new().typeset(&document).expect("the pages").len();
    document.setting.large = true;
    let large = desk.print(&document);
    assert!(large.pages.len() > usual, "{} and {usual}", large.pages.len());
}

#[test]
fn the_index_tells_where_people_and_organisations_are_named() {
    let desk = Desk::sample();
    for languages in [&[Korean][..], &[Russian], &[Uzbek], &[Korean, Uzbek]] {
        let mut document = desk.packet(languages);
        desk.office
            .read(|view| Ok(compose::add_index(view, &mut document)))
            .expect("it is read")
            .expect("it has an index");
        assert!(document.index.len() > 3, "{languages:?}: {:?}", document.index);
        let names: Vec<String> = document.index.iter().map(|entry| entry.name.text()).collect();
        let collation = hamkor_language::collation::Collation::new(languages[0]);
        assert!(names.is_sorted_by(|one, next| collation.compare(one, next).is_le()), "{names:?}");
        let known = desk.office.read(|view| {
            let people = hamkor_office::record::known_names(view, RecordKind::Person, languages[0])?;
            let organisations = hamkor_office::record::known_names(view, RecordKind::Organisation, languages[0])?;
            Ok(people.into_iter().chain(organisations).map(|known| known.name).collect::<Vec<_>>())
        });
        let known = known.expect("the names");
        assert!(names.iter().all(|name| known.contains(name)));
        let paper = desk.print(&document);
        let head = without_spaces(&messages::press_index().text(languages[0]));
        let begins = paper.text.iter().rposition(|page| without_spaces(page).contains(&head)).expect("an index");
        let last = paper.pages.items().last().expect("items").last;
        assert!(begins > last, "{languages:?}: the index stands after the items");
        let index = without_spaces(&in_order(&paper.pdf, desk.folder.path())[begins..].concat());
        assert!(names.iter().all(|name| index.contains(&without_spaces(name))), "{names:?} in {index}");
    }
}

#[test]
fn nothing_is_set_in_less_than_eleven_points_but_what_stands_over_and_under_the_text() {
    let desk = Desk::sample();
    for languages in [&[Korean][..], &[Russian], &[Korean, Uzbek]] {
        let paper = desk.print(&desk.packet(languages));
        let path = desk.folder.path().join("sizes.pdf");
        std::fs::write(&path, &paper.pdf).expect("it is written");
        let output = std::process::Command::new("pdftotext")
            .args(["-bbox-layout", "-enc", "UTF-8"])
            .arg(&path)
            .arg("-")
            .output()
            .expect("pdftotext is there");
        let text = String::from_utf8(output.stdout).expect("it writes UTF-8");
        let document = roxmltree::Document::parse_with_options(
            &text,
            roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() },
        )
        .expect("it is XML");
        let number =
            |node: &roxmltree::Node<'_, '_>, name: &str| node.attribute(name).and_then(|text| text.parse::<f64>().ok());
        let mut seen = 0;
        for page in document.descendants().filter(|node| node.has_tag_name("page")) {
            let height = number(&page, "height").expect("a height");
            for word in page.descendants().filter(|node| node.has_tag_name("word")) {
                let (top, bottom) = (number(&word, "yMin").expect("a top"), number(&word, "yMax").expect("a bottom"));
                if top < 85.0 || bottom > height - 70.0 {
                    continue;
                }
                seen += 1;
                // The box of a word is as high as the font's letters reach, 1.19 em in Pretendard GOV.
                let size = (bottom - top) / 1.19;
                assert!(size > 10.8, "{languages:?}: {:?} in {size:.1} points", word.text());
            }
        }
        assert!(seen > 500, "{seen}");
    }
}

#[test]
fn pages_of_another_pdf_stand_on_pages_of_their_own_with_a_description() {
    let desk = Desk::sample();
    let other = Preview::new(desk.print(&furnished(Russian)).pdf).expect("a PDF");
    let sheets: Vec<Image> =
        (0..2).map(|page| other.sheet(page, &format!("Attached page {}", page + 1)).expect("a picture")).collect();
    let mut document = furnished(English);
    document.items[3].blocks = vec![Block::Sheets { sheets }];
    let paper = desk.print(&document);
    let item = &paper.pages.items()[3];
    assert_eq!(item.last - item.first, 1, "two pages");
    assert_eq!(paper.pages.form(), PdfForm::ArchivalAndAccessible);
    assert!(paper.text[item.first].contains("Second"));
    let tags = String::from_utf8_lossy(&paper.pdf).matches("/Figure").count();
    assert!(tags >= 1, "the pictures are tagged");
}
