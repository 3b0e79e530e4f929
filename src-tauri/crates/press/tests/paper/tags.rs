//! What readers who listen need: tags, the language of each passage, a title, bookmarks; and fonts that travel along.

use std::collections::BTreeSet;

use hamkor_language::Language::{self, English, Korean, Russian, Uzbek, UzbekCyrillic};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, Stream, String as PdfString};

use crate::Desk;

/// The catalogue of a PDF.
pub(super) fn catalogue(pdf: &Pdf) -> Dict<'_> {
    pdf.xref().get(pdf.xref().root_id()).expect("a catalogue")
}

/// A string of text: UTF-16 with its mark, or plain.
pub(super) fn text(string: &[u8]) -> String {
    match string.strip_prefix(&[0xfe, 0xff]) {
        Some(rest) => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).expect("it is UTF-16")
        }
        None => String::from_utf8_lossy(string).into_owned(),
    }
}

/// The tags of a structure tree, and the languages that they name.
#[derive(Default)]
struct Tags {
    kinds: Vec<String>,
    languages: BTreeSet<String>,
}

impl Tags {
    fn of(pdf: &Pdf) -> Self {
        let mut tags = Self::default();
        let root: Dict<'_> = catalogue(pdf).get("StructTreeRoot").expect("a tree of tags");
        tags.below(&root);
        tags
    }

    fn below(&mut self, element: &Dict<'_>) {
        if let Some(kind) = element.get::<Name<'_>>("S") {
            self.kinds.push(kind.as_str().to_owned());
        }
        if let Some(language) = element.get::<PdfString<'_>>("Lang") {
            self.languages.insert(text(language.as_bytes()));
        }
        match element.get::<Object<'_>>("K") {
            Some(Object::Dict(child)) => self.below(&child),
            Some(Object::Array(children)) => children.iter::<Dict<'_>>().for_each(|child| self.below(&child)),
            _ => {}
        }
    }

    fn has(&self, kind: &str) -> usize {
        self.kinds.iter().filter(|one| *one == kind).count()
    }
}

/// The bookmarks, each with how deep it stands.
fn bookmarks(pdf: &Pdf) -> Vec<(usize, String)> {
    fn walk(entry: &Dict<'_>, depth: usize, found: &mut Vec<(usize, String)>) {
        let mut next: Option<Dict<'_>> = entry.get("First");
        while let Some(entry) = next {
            let title: PdfString<'_> = entry.get("Title").expect("a bookmark has a title");
            found.push((depth, text(title.as_bytes())));
            walk(&entry, depth + 1, found);
            next = entry.get("Next");
        }
    }
    let mut found = Vec::new();
    walk(&catalogue(pdf).get("Outlines").expect("bookmarks"), 0, &mut found);
    found
}

fn printed(desk: &Desk, languages: &[Language]) -> Pdf {
    Pdf::new(desk.print(&desk.packet(languages)).pdf).expect("a PDF")
}

#[test]
fn the_pdf_is_tagged_and_bears_its_title_and_language() {
    let desk = Desk::sample();
    for (language, lang) in [(Korean, "ko"), (Uzbek, "uz"), (UzbekCyrillic, "uz"), (Russian, "ru"), (English, "en")] {
        let pdf = printed(&desk, &[language]);
        let catalogue = catalogue(&pdf);
        let marked: Dict<'_> = catalogue.get("MarkInfo").expect("marks");
        assert_eq!(marked.get::<bool>("Marked"), Some(true));
        let own: PdfString<'_> = catalogue.get("Lang").expect("a language");
        assert_eq!(text(own.as_bytes()), lang);
        let viewer: Dict<'_> = catalogue.get("ViewerPreferences").expect("preferences");
        assert_eq!(viewer.get::<bool>("DisplayDocTitle"), Some(true));
        let title = pdf.metadata().title.clone().expect("a title");
        assert_eq!(text(&title), desk.packet(&[language]).title);
        let described: Stream<'_> = catalogue.get("Metadata").expect("a description");
        let described = described.decoded().expect("it can be read");
        let described = std::str::from_utf8(&described).expect("it is text");
        assert!(described.contains("pdfuaid:part"), "the form PDF/UA is claimed: {described}");
    }
}

#[test]
fn headings_lists_tables_and_contents_are_what_they_are() {
    let desk = Desk::sample();
    let tags = Tags::of(&printed(&desk, &[Korean]));
    assert_eq!(tags.has("Title"), 1);
    assert_eq!(tags.has("TOCI"), 5, "the contents name five items");
    // One over the contents, one over each item.
    assert_eq!(tags.has("H1"), 6);
    for (kind, at_least) in
        [("H2", 20), ("H3", 2), ("P", 60), ("L", 5), ("LI", 15), ("Lbl", 15), ("Table", 10), ("TH", 30), ("TD", 100)]
    {
        assert!(tags.has(kind) >= at_least, "{kind}: {} of {at_least}", tags.has(kind));
    }
}

#[test]
fn each_passage_says_its_language() {
    let desk = Desk::sample();
    let languages = |edition| Tags::of(&printed(&desk, edition)).languages;
    let expected = |tags: &[&str]| -> BTreeSet<String> { tags.iter().map(|tag| (*tag).to_owned()).collect() };
    // What is in the language of the document need not say so; the other language must.
    assert!(languages(&[Korean]).is_subset(&expected(&["ko"])));
    assert!(languages(&[Korean, Uzbek]).is_superset(&expected(&["uz"])));
    assert!(languages(&[Russian, Korean]).is_superset(&expected(&["ko"])));
    assert!(!languages(&[Russian, Korean]).contains("uz"));
}

#[test]
fn bookmarks_lead_to_every_item_and_section() {
    let desk = Desk::sample();
    for languages in [&[Korean][..], &[Korean, Uzbek], &[Russian]] {
        let document = desk.packet(languages);
        let marks = bookmarks(&printed(&desk, languages));
        let top: Vec<&str> = marks.iter().filter(|(depth, _)| *depth == 0).map(|(_, title)| title.as_str()).collect();
        let mut expected = vec![document.contents[0].text()];
        expected.extend(document.items.iter().map(|item| format!("{} {}", item.number, item.title)));
        if languages.len() == 1 {
            assert_eq!(top, expected);
        } else {
            assert_eq!(top[1..], expected[1..]);
        }
        let sections: Vec<String> = document
            .items
            .iter()
            .flat_map(|item| &item.blocks)
            .filter_map(|block| match block {
                hamkor_press::Block::Heading { number, cells, .. } => {
                    Some(format!("{number} {}", cells[0].words.text()))
                }
                _ => None,
            })
            .collect();
        let found: Vec<&str> = marks.iter().filter(|(depth, _)| *depth > 0).map(|(_, title)| title.as_str()).collect();
        assert_eq!(found, sections);
        assert!(sections.iter().any(|section| section.starts_with("2.2.1 ")), "{sections:?}");
    }
}

#[test]
fn only_the_signs_that_are_used_travel_along() {
    let desk = Desk::sample();
    let paper = desk.print(&desk.packet(&[Korean, Uzbek]));
    assert!(paper.pdf.len() < 1_000_000, "three whole fonts would be 11 MB: {} bytes", paper.pdf.len());
    let pdf = Pdf::new(paper.pdf).expect("a PDF");
    let mut fonts = Vec::new();
    for object in pdf.objects() {
        let Object::Dict(dict) = object else { continue };
        if dict.get::<Name<'_>>("Type").is_some_and(|kind| kind.as_str() == "FontDescriptor") {
            let name: Name<'_> = dict.get("FontName").expect("a font has a name");
            let (prefix, family) = name.as_str().split_once('+').expect("a subset says so in its name");
            assert!(prefix.len() == 6 && family.starts_with("PretendardGOV"), "{}", name.as_str());
            assert!(["FontFile3", "FontFile2"].iter().any(|key| dict.contains_key(key)), "the font is not in the file");
            fonts.push(family.to_owned());
        }
    }
    fonts.sort();
    fonts.dedup();
    assert_eq!(fonts.len(), 3, "{fonts:?}");
}
