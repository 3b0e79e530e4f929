//! Comments beside the text: around the words that they are about, with their replies, until they are done.

use hamkor_language::Language;
use hamkor_office::draft::{Remark, RemarkKind, Run, words};

use super::xml::Xml;
use super::{Part, Writer, styles};

/// What the parts about comments use besides: they tie a reply to its comment by paragraphs.
const EXTENDED: &[(&str, &str)] = &[
    ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ("xmlns:w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
    ("mc:Ignorable", "w14 w15"),
];

/// A comment, and how it stands in the text.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    remark: &'a Remark,
    /// Whether it stands at a place, without words: what is said of a table as a whole.
    is_point: bool,
}

/// A comment among the words that it is about.
pub(super) struct Anchor<'a> {
    told: Told<'a>,
    /// Its number in the file; its replies follow it.
    id: usize,
    /// Where its words begin and end, in bytes of the words that it stands among.
    place: std::ops::Range<usize>,
}

impl Anchor<'_> {
    /// The numbers of the comment and its replies.
    fn ids(&self) -> impl Iterator<Item = String> {
        (self.id..=self.id + self.told.remark.replies.len()).map(|id| id.to_string())
    }

    /// Its words begin.
    pub(super) fn begin(&self, xml: &mut Xml) {
        if self.told.is_point {
            return;
        }
        self.ids().for_each(|id| xml.empty("w:commentRangeStart", &[("w:id", &id)]));
    }

    /// Its words end.
    pub(super) fn end(&self, xml: &mut Xml) {
        for id in self.ids() {
            if !self.told.is_point {
                xml.empty("w:commentRangeEnd", &[("w:id", &id)]);
            }
            xml.holding("w:r", &[], |xml| {
                xml.holding("w:rPr", &[], |xml| xml.val("w:rStyle", "CommentReference"));
                xml.empty("w:commentReference", &[("w:id", &id)]);
            });
        }
    }
}

impl<'a> Writer<'a> {
    /// The comments on a passage of an edition, or on a cell of it.
    pub(super) fn told(&self, language: Language, part: Part, cell: Option<usize>) -> Vec<Told<'a>> {
        let Part::Text(place) = part else { return Vec::new() };
        let edition = self.languages.iter().position(|one| *one == language).unwrap_or_default();
        let here = self.remarks.get(&(edition, place)).into_iter().flatten();
        here.filter(|remark| remark.cell == cell).map(|remark| Told { remark, is_point: false }).collect()
    }

    /// The comments on a table as a whole.
    pub(super) fn told_of_table(&self, language: Language, part: Part) -> impl Iterator<Item = Told<'a>> + use<'a> {
        self.told(language, part, None).into_iter().map(|told| Told { is_point: true, ..told })
    }

    /// Gives comments their numbers, and finds their words.
    pub(super) fn anchors(&mut self, told: &[Told<'a>], runs: &[Run]) -> Vec<Anchor<'a>> {
        let text = words(runs);
        let anchor = |told: &Told<'a>| {
            let id = self.comments.last().map_or(0, |(last, remark)| last + 1 + remark.replies.len());
            self.comments.push((id, told.remark));
            let place = if told.is_point { 0..0 } else { place(&text, told.remark) };
            Anchor { told: *told, id, place }
        };
        told.iter().map(anchor).collect()
    }

    /// Words with comments among them. A footnote at the end belongs to what is said of all of them.
    pub(super) fn commented(&mut self, xml: &mut Xml, language: Language, runs: &'a [Run], told: &[Told<'a>]) {
        let anchors = self.anchors(told, runs);
        let whole: usize = runs.iter().map(|run| run.text.len()).sum();
        let mut cuts: Vec<usize> = anchors.iter().flat_map(|anchor| [anchor.place.start, anchor.place.end]).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut at = 0;
        for run in runs {
            let end = at + run.text.len();
            let within: Vec<usize> = cuts.iter().copied().filter(|cut| at < *cut && *cut < end).chain([end]).collect();
            for cut in within {
                let has_words = cut > at;
                for anchor in anchors.iter().filter(|_| has_words) {
                    if anchor.place.end == at && !anchor.place.is_empty() {
                        anchor.end(xml);
                    }
                    if anchor.place.start == at && !anchor.place.is_empty() {
                        anchor.begin(xml);
                    }
                }
                self.some(xml, language, run, &run.text[at + run.text.len() - end..cut + run.text.len() - end]);
                at = cut;
            }
        }
        for anchor in &anchors {
            if anchor.place.is_empty() {
                anchor.begin(xml);
            }
            // What has an end before it was ended there.
            if anchor.place.is_empty() || anchor.place.end == whole {
                anchor.end(xml);
            }
        }
    }

    /// The part with the comments, and the one that says which are replies and which are done; nothing where there are none.
    pub(super) fn comment_parts(&self) -> Option<(Vec<u8>, Vec<u8>)> {
        if self.comments.is_empty() {
            return None;
        }
        let (mut told, mut tied) = (Xml::new(), Xml::new());
        let spaces: Vec<(&str, &str)> = styles::NAMESPACES.iter().chain(EXTENDED).copied().collect();
        tied.holding("w15:commentsEx", EXTENDED, |tied| {
            told.holding("w:comments", &spaces, |told| {
                let mut paragraph = 0;
                for (id, remark) in &self.comments {
                    let own = (remark.author.as_str(), remark.at.as_str(), remark.text.as_str());
                    let root = comment(told, *id, own, &mut paragraph);
                    let done = if remark.done { "1" } else { "0" };
                    tied.empty("w15:commentEx", &[("w15:paraId", &root), ("w15:done", done)]);
                    for (place, reply) in remark.replies.iter().enumerate() {
                        let own = (reply.author.as_str(), reply.at.as_str(), reply.text.as_str());
                        let one = comment(told, id + place + 1, own, &mut paragraph);
                        let tie = [("w15:paraId", one.as_str()), ("w15:paraIdParent", &root), ("w15:done", done)];
                        tied.empty("w15:commentEx", &tie);
                    }
                }
            });
        });
        Some((told.finish(), tied.finish()))
    }
}

/// Where in a text the words are that a comment is about, in bytes: all of it where it quotes none that stand there.
fn place(text: &str, remark: &Remark) -> std::ops::Range<usize> {
    let found = remark.quote.as_ref().filter(|quote| !quote.words.is_empty()).and_then(|quote| {
        let mut units = 0;
        let mut starts = text.char_indices().map(|(at, sign)| {
            let here = (units, at);
            units += sign.len_utf16();
            here
        });
        let (_, start) = starts.find(|(units, _)| u32::try_from(*units) == Ok(quote.start))?;
        text[start..].starts_with(&quote.words).then(|| start..start + quote.words.len())
    });
    found.unwrap_or(0..text.len())
}

/// Writes a comment or a reply; answers by which paragraph others name it.
fn comment(xml: &mut Xml, id: usize, (author, at, text): (&str, &str, &str), paragraph: &mut usize) -> String {
    let id = id.to_string();
    let initials: String = author.split_whitespace().filter_map(|name| name.chars().next()).take(3).collect();
    let mut attributes = vec![("w:id", id.as_str()), ("w:author", author), ("w:initials", &initials)];
    if !at.is_empty() {
        attributes.push(("w:date", at));
    }
    let mut last = String::new();
    xml.holding("w:comment", &attributes, |xml| {
        for (place, line) in text.split('\n').enumerate() {
            *paragraph += 1;
            last = format!("{paragraph:08X}");
            xml.holding("w:p", &[("w14:paraId", &last)], |xml| {
                xml.holding("w:pPr", &[], |xml| xml.val("w:pStyle", "CommentText"));
                if place == 0 {
                    xml.holding("w:r", &[], |xml| {
                        xml.holding("w:rPr", &[], |xml| xml.val("w:rStyle", "CommentReference"));
                        xml.empty("w:annotationRef", &[]);
                    });
                }
                xml.holding("w:r", &[], |xml| xml.words("w:t", &[("xml:space", "preserve")], line));
            });
        }
    });
    last
}

/// The comments among what was remarked.
pub(super) fn of(remarks: &[Remark]) -> impl Iterator<Item = &Remark> {
    remarks.iter().filter(|remark| remark.kind == RemarkKind::Comment)
}
