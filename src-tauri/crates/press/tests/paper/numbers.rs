//! Editions: everyone in the room turns to the same page, whatever language they read.

use hamkor_language::Language::{self, Korean, Russian, Uzbek};
use hamkor_press::{Block, Cell, Document, Fact, Item, Pages, Press, Words};
use proptest::prelude::*;

use crate::{Desk, Paper};

fn words(text: &str, language: Language) -> Words {
    Words::plain(text, language, 20)
}

#[test]
fn an_edition_without_some_items_keeps_the_numbers_of_the_others() {
    let whole = Press::new().typeset(&document(Korean, &[9, 2, 20, 3])).expect("the pages");
    let printed = whole.printed();
    let mut edition = document(Russian, &[9, 2, 20, 3]);
    edition.items.remove(1);
    let numbering = whole.numbering_for(&edition);
    let pages = Press::new().typeset_as(&edition, &numbering).expect("the pages");
    assert_eq!(pages.printed(), [&printed[0], &printed[2], &printed[3]].map(Clone::clone));
    let name = |item: usize| pages.name(pages.items()[item].first);
    assert_eq!((name(0), name(1)), (Some("1".to_owned()), Some(printed[2].first.to_string())));
}

/// A document of items with so many paragraphs each.
fn document(language: Language, lengths: &[usize]) -> Document {
    let paragraph = |number: usize| Block::Paragraph {
        cells: vec![Cell {
            sign: String::new(),
            mark: None,
            stands_in: false,
            words: words(&format!("{number}. {}", "slovo tashkilot davlat ".repeat(18)), language),
        }],
    };
    let items = (1..).zip(lengths).map(|(number, length)| Item {
        key: number.to_string(),
        number: number.to_string(),
        title: format!("T{number}"),
        titles: vec![words(&format!("T{number}"), language)],
        facts: vec![vec![Fact { label: words("A", language), value: words("B", language) }]],
        blocks: (0..*length).map(paragraph).collect(),
        ..Item::default()
    });
    Document {
        languages: vec![language],
        front_matter: true,
        office: "O".to_owned(),
        kicker: vec![words("K", language)],
        title: "D".to_owned(),
        titles: vec![words("D", language)],
        facts: vec![Vec::new()],
        contents: vec![words("C", language)],
        footer: "F".to_owned(),
        items: items.collect(),
        ..Document::default()
    }
}

/// The number in the footer of each page, as it was set.
fn names(pages: &Pages) -> Vec<Option<String>> {
    (0..pages.len()).map(|page| pages.name(page)).collect()
}

/// The numbers that the pages of a PDF show: in the footer, `14a / 20`.
fn printed(paper: &Paper, total: usize) -> Vec<Option<String>> {
    // Between single signs the reader of the PDF sees no spaces.
    let end = format!("/{total}");
    let number = |page: &String| {
        let line = page.lines().rev().map(|line| line.replace(" / ", "/")).find(|line| line.contains(&end))?;
        line.split(&end).next()?.split_whitespace().last().map(str::to_owned)
    };
    paper.text.iter().map(number).collect()
}

#[test]
fn shorter_editions_leave_pages_blank_and_longer_ones_have_letters() {
    let desk = Desk::sample();
    let documents = [document(Korean, &[4, 14, 1]), document(Russian, &[14, 2, 30]), document(Uzbek, &[1, 14, 1])];
    let editions = Press::new().typeset_editions(&documents).expect("the editions are set");
    let first = &editions[0];
    let total = first.len() - first.front();
    let starts =
        |pages: &Pages| -> Vec<Option<String>> { pages.items().iter().map(|item| pages.name(item.first)).collect() };
    for pages in &editions {
        assert_eq!(starts(pages), starts(first));
        assert_eq!(pages.printed(), first.printed());
    }
    let own = |item: usize| first.items()[item].last - first.items()[item].first + 1;
    let russian = &editions[1];
    let letters: Vec<String> =
        names(russian).into_iter().flatten().filter(|name| name.ends_with(char::is_alphabetic)).collect();
    assert!(letters.contains(&format!("{}a", own(0))), "{letters:?}");
    assert!(letters.iter().any(|name| name.ends_with('b')), "{letters:?}");
    for (document, pages) in documents.iter().zip(editions) {
        let names = names(&pages);
        let paper = Paper::new(pages, desk.today(), desk.folder.path());
        assert_eq!(printed(&paper, total), names, "{:?}", document.languages);
    }
}

#[test]
fn the_packet_has_its_items_on_the_same_pages_in_every_language() {
    let desk = Desk::sample();
    let documents: Vec<Document> = Language::ALL.iter().map(|language| desk.packet(&[*language])).collect();
    let editions = Press::new().typeset_editions(&documents).expect("the editions are set");
    let total = editions[0].len() - editions[0].front();
    let mut found: Vec<Vec<Option<String>>> = Vec::new();
    for (document, pages) in documents.iter().zip(editions) {
        let first: Vec<usize> = pages.items().iter().map(|item| item.first).collect();
        let paper = Paper::new(pages, desk.today(), desk.folder.path());
        let printed = printed(&paper, total);
        for (item, page) in document.items.iter().zip(&first) {
            let title: String = item.title.split_whitespace().take(2).collect();
            let head: String = paper.text[*page].split_whitespace().collect();
            assert!(head.contains(&format!("{}{title}", item.number)), "{title} is not on its page: {head}");
        }
        assert!(first.iter().all(|page| printed[*page].is_some()), "{printed:?}");
        found.push(first.iter().map(|page| printed[*page].clone()).collect());
    }
    for one in &found {
        assert_eq!(*one, found[0]);
    }
}

#[test]
fn readers_of_the_pdf_are_shown_the_printed_numbers() {
    use hayro_syntax::Pdf;
    use hayro_syntax::object::{Array, Dict, String as PdfString};
    let desk = Desk::sample();
    let documents = [document(Korean, &[1, 1]), document(Russian, &[20, 1])];
    let mut editions = Press::new().typeset_editions(&documents).expect("the editions are set");
    let russian = editions.pop().expect("two editions");
    let names = names(&russian);
    let pdf = Pdf::new(Paper::new(russian, desk.today(), desk.folder.path()).pdf).expect("a PDF");
    let labels: Dict<'_> = crate::tags::catalogue(&pdf).get("PageLabels").expect("labels");
    let labels: Array<'_> = labels.get("Nums").expect("numbers");
    let prefixes: Vec<String> = labels
        .iter::<hayro_syntax::object::Object<'_>>()
        .filter_map(|object| match object {
            hayro_syntax::object::Object::Dict(label) => label.get::<PdfString<'_>>("P"),
            _ => None,
        })
        .map(|prefix| crate::tags::text(prefix.as_bytes()))
        .collect();
    let letters: Vec<String> = names.into_iter().flatten().filter(|name| name.ends_with(char::is_alphabetic)).collect();
    assert_eq!(prefixes, letters);
}

#[test]
fn an_item_alone_stands_in_its_edition_as_in_the_whole() {
    let documents = [document(Korean, &[4, 4]), document(Russian, &[30, 1])];
    let editions = Press::new().typeset_editions(&documents).expect("the editions are set");
    let russian = &editions[1];
    for item in 0..2 {
        let alone =
            Press::new().typeset_item(&documents[1], item, russian.place(item).expect("a place")).expect("alone");
        let first = russian.items()[item].first;
        for page in 0..alone.len() {
            assert!(alone.svg(page) == russian.svg(first + page), "item {item}, page {page}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn items_of_any_length_bear_the_same_numbers(lengths in prop::collection::vec((0usize..18, 0usize..18, 0usize..18), 1..5)) {
        let of = |pick: fn(&(usize, usize, usize)) -> usize| lengths.iter().map(pick).collect::<Vec<_>>();
        let documents = [
            document(Korean, &of(|one| one.0)),
            document(Uzbek, &of(|one| one.1)),
            document(Russian, &of(|one| one.2)),
        ];
        let editions = Press::new().typeset_editions(&documents).expect("the editions are set");
        let numbering = editions[0].numbering();
        for pages in &editions {
            prop_assert_eq!(pages.numbering(), numbering.clone());
            let named: Vec<String> = names(pages).into_iter().flatten().collect();
            // Each number stands once, and every number of the first edition is there.
            let mut unique = named.clone();
            unique.dedup();
            prop_assert_eq!(&unique, &named);
            for number in 1..=editions[0].len() - editions[0].front() {
                prop_assert!(named.contains(&number.to_string()), "{} of {:?}", number, named);
            }
            for (item, first) in pages.items().iter().zip(editions[0].items()) {
                prop_assert_eq!(pages.name(item.first), editions[0].name(first.first));
            }
        }
    }
}
