//! Pages: their numbers, the contents, and that a page alone is the page in the whole.

use chrono::TimeDelta;
use hamkor_language::Language::{Korean, Russian, Uzbek, UzbekCyrillic};
use hamkor_press::{PagePlace, Press};

use crate::{Desk, without_spaces};

#[test]
fn the_contents_name_the_pages_on_which_items_begin() {
    let desk = Desk::sample();
    for languages in [&[Korean][..], &[UzbekCyrillic], &[Korean, Russian]] {
        let document = desk.packet(languages);
        let paper = desk.print(&document);
        let items = paper.pages.items();
        let front = items[0].first;
        let total = paper.pages.len() - front;
        let contents = without_spaces(&paper.text[1..front].concat());
        let mut rest = contents.as_str();
        for (item, pages) in document.items.iter().zip(items) {
            let title = without_spaces(&format!("{}{}", item.number, item.title));
            let (_, after) = rest.split_once(&title).unwrap_or_else(|| panic!("{title} is not in {rest}"));
            rest = after.trim_start_matches(['.']);
            let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
            assert_eq!(number.parse::<usize>().expect("a page number"), pages.first - front + 1, "{title}");
            assert!(without_spaces(&paper.text[pages.first]).contains(&title), "{title} begins elsewhere");
        }
        for (place, page) in paper.text.iter().enumerate() {
            let numbered = page
                .lines()
                .rev()
                .any(|line| line.contains(&format!("{} / {total}", (place + 1).saturating_sub(front))));
            assert_eq!(numbered, place >= front, "page {place} of {languages:?}");
        }
    }
}

#[test]
fn items_fill_the_pages_between_them() {
    let desk = Desk::sample();
    let document = desk.packet(&[Russian]);
    let paper = desk.print(&document);
    let items = paper.pages.items();
    let keys: Vec<&str> = items.iter().map(|pages| pages.key.as_str()).collect();
    assert_eq!(keys, document.items.iter().map(|item| item.key.as_str()).collect::<Vec<_>>());
    for pair in items.windows(2) {
        assert_eq!(pair[0].last + 1, pair[1].first);
    }
    assert_eq!(items[4].last + 1, paper.pages.len());
    assert_eq!(paper.pages.size(0), paper.pages.size(items[4].last));
    let (width, height) = paper.pages.size(0).expect("a page");
    assert!((width - 595.28).abs() < 0.1 && (height - 841.89).abs() < 0.1, "A4: {width} x {height}");
    assert_eq!((paper.pages.size(99), paper.pages.svg(99)), (None, None));
}

#[test]
fn an_item_alone_is_set_as_it_is_in_the_whole() {
    let desk = Desk::sample();
    for languages in [&[Korean][..], &[Uzbek, Korean]] {
        let document = desk.packet(languages);
        let whole = Press::new().typeset(&document).expect("the whole");
        for (index, pages) in whole.items().iter().enumerate() {
            let place = whole.place(index).expect("it has a place");
            let alone = Press::new().typeset_item(&document, index, place).expect("the item");
            assert_eq!(alone.len(), pages.last - pages.first + 1);
            for page in 0..alone.len() {
                assert!(alone.svg(page) == whole.svg(pages.first + page), "item {index}, page {page} of {languages:?}");
            }
        }
    }
}

#[test]
fn a_changed_word_changes_its_page_alone() {
    let desk = Desk::sample();
    let before = Press::new().typeset(&desk.packet(&[Korean])).expect("the pages");
    let mut document = desk.packet(&[Korean]);
    let changed = document.items[1].blocks.iter_mut().find_map(|block| match block {
        hamkor_press::Block::Paragraph { cells } => cells[0].words.pieces.last_mut(),
        _ => None,
    });
    changed.expect("a paragraph").runs[0].text.push('!');
    let after = Press::new().typeset(&document).expect("the pages");
    let item = &before.items()[1];
    let same = |page: usize| before.svg(page) == after.svg(page);
    assert_eq!(before.len(), after.len());
    for page in 0..before.len() {
        assert_eq!(same(page), page != item.first, "page {page}");
    }
}

#[test]
fn the_same_office_on_the_same_day_gives_the_same_bytes() {
    let (one, other) = (Desk::sample(), Desk::sample());
    let first = one.print(&one.packet(&[Korean, Uzbek])).pdf;
    // Another copy of the file, later on the same day.
    other.clock.advance(TimeDelta::hours(9));
    let second = other.print(&other.packet(&[Korean, Uzbek])).pdf;
    assert!(first == second, "the same day, and other bytes");
    other.clock.advance(TimeDelta::hours(24));
    let third = other.print(&other.packet(&[Korean, Uzbek])).pdf;
    assert!(first != third, "another day, and the same bytes");
}

#[test]
fn an_empty_packet_is_refused() {
    use hamkor_language::{LocalisedError, WrittenLanguage};
    use hamkor_office::packet::{self, Purpose};
    let desk = Desk::sample();
    let sample = desk.packet(&[Korean]);
    let founder = desk.office.read(|view| hamkor_office::member::list(view, Korean)).expect("the members")[0].id;
    desk.office.identify(founder).expect("the founder works here");
    let id =
        packet::create(&desk.office, "빈 자료집", WrittenLanguage::Korean, Purpose::Report).expect("a packet").value;
    let composed = desk.office.read(|view| Ok(hamkor_press::compose::packet(view, id, None))).expect("it is read");
    let error = composed.expect_err("it is empty");
    assert_eq!(error.code(), "packet-empty");
    assert!(
        Press::new().typeset_item(&sample, 5, PagePlace { first: 1, own: None, total: 1, turned: false }).is_err(),
        "there is no sixth item"
    );
}
