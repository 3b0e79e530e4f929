//! Drafts written as DOCX, as Word has written it since 2010: in one language, or in two side by side.
//!
//! What is written reads back as the same draft. Headings and items count by lists of the file; notes on a source and what
//! Hamkor makes itself have styles of their own, by which they are known again.

mod comments;
mod lists;
mod package;
mod picture;
mod styles;
mod table;
mod text;
mod xml;

use std::collections::HashMap;

use hamkor_language::Language;
use hamkor_office::draft::{Draft, DraftPassage, Picture, Remark};

use self::lists::Lists;
use self::xml::Xml;
use crate::Result;

/// A draft in one language.
#[derive(Debug, Clone)]
pub struct Edition<'a> {
    /// The language.
    pub language: Language,
    /// The draft.
    pub draft: &'a Draft,
    /// What Hamkor adds to it: each of its headings begins a part that is not read back.
    pub made: &'a [DraftPassage],
}

/// What a file says of itself.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// Who made it.
    pub author: String,
    /// When, as a moment of ISO 8601.
    pub at: String,
}

/// How wide the text of a page is, in twentieths of a point: A4 with margins of 25 mm.
const WIDTH: u32 = 9_070;

/// Writes a draft in one language, or in two side by side: passage beside passage, in the order of the first.
///
/// # Errors
/// When the file cannot be put together.
pub fn write(editions: &[Edition<'_>], about: &About) -> Result<Vec<u8>> {
    let mut writer = Writer {
        languages: editions.iter().map(|edition| edition.language).collect(),
        lists: Lists::default(),
        notes: Vec::new(),
        addresses: Vec::new(),
        media: Vec::new(),
        remarks: HashMap::new(),
        comments: Vec::new(),
    };
    for (at, edition) in editions.iter().enumerate() {
        for remark in comments::of(&edition.draft.remarks) {
            writer.remarks.entry((at, remark.passage)).or_default().push(remark);
        }
    }
    let document = writer.document(editions);
    let footnotes = writer.footnotes();
    package::pack(&writer, &document, &footnotes, editions, about)
}

/// What the text names in other parts of the file.
struct Writer<'a> {
    languages: Vec<Language>,
    lists: Lists,
    /// The footnotes, in their order: the words of each and their language.
    notes: Vec<(Language, &'a [hamkor_office::draft::Run])>,
    /// Where links lead.
    addresses: Vec<&'a str>,
    media: Vec<&'a Picture>,
    /// The comments by the edition and the passage that they are about.
    remarks: HashMap<(usize, usize), Vec<&'a Remark>>,
    /// Those that stand in the text, in its order, with their numbers.
    comments: Vec<(usize, &'a Remark)>,
}

/// Which of the styles a passage has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Of the text, at this place in it.
    Text(usize),
    /// Of what Hamkor adds.
    Made,
}

impl<'a> Writer<'a> {
    fn document(&mut self, editions: &[Edition<'a>]) -> Vec<u8> {
        let mut xml = Xml::new();
        xml.holding("w:document", styles::NAMESPACES, |xml| {
            xml.holding("w:body", &[], |xml| {
                for edition in editions.iter().filter(|edition| !edition.draft.title.is_empty()) {
                    let title = [("w:val", "Title")];
                    xml.holding("w:p", &[], |xml| {
                        xml.holding("w:pPr", &[], |xml| xml.empty("w:pStyle", &title));
                        self.run(xml, edition.language, &edition.draft.title);
                    });
                }
                let texts: Vec<(Language, &'a [DraftPassage])> =
                    editions.iter().map(|edition| (edition.language, edition.draft.passages.as_slice())).collect();
                self.passages(xml, &texts, Part::Text);
                let made: Vec<(Language, &'a [DraftPassage])> =
                    editions.iter().map(|edition| (edition.language, edition.made)).collect();
                self.passages(xml, &made, |_| Part::Made);
                styles::section(xml);
            });
        });
        xml.finish()
    }

    /// Writes passages, each as the part that its place makes it.
    fn passages(&mut self, xml: &mut Xml, texts: &[(Language, &'a [DraftPassage])], part: impl Fn(usize) -> Part) {
        match texts {
            [(language, passages)] => {
                self.lists.begin();
                for (place, passage) in passages.iter().enumerate() {
                    self.passage(xml, *language, passage, part(place));
                }
            }
            _ => self.side_by_side(xml, texts, &part),
        }
    }
}
