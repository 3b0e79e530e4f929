//! Passages of words, and the words themselves.

use hamkor_language::Language;
use hamkor_office::draft::{DraftPassage, Run};
use hamkor_office::passage::PassageKind;

use super::comments::Told;
use super::xml::Xml;
use super::{Part, Writer, styles};

impl<'a> Writer<'a> {
    /// A passage as it stands by itself over the whole width.
    pub(super) fn passage(&mut self, xml: &mut Xml, language: Language, passage: &'a DraftPassage, part: Part) {
        match passage.kind {
            PassageKind::Table => {
                self.lists.begin();
                if let Some(table) = &passage.table {
                    self.table(xml, &[(language, table)], part);
                }
            }
            PassageKind::Figure => {
                self.lists.begin();
                self.figure(xml, &[(language, passage)], part);
            }
            _ => self.paragraph(xml, language, passage, part),
        }
    }

    /// A passage of words.
    pub(super) fn paragraph(&mut self, xml: &mut Xml, language: Language, passage: &'a DraftPassage, part: Part) {
        if passage.kind != PassageKind::ListItem {
            self.lists.begin();
        }
        let is_beside = self.languages.first() != Some(&language);
        let item = match passage.kind {
            PassageKind::ListItem => Some(self.lists.item(language, passage.level, passage.ordered)),
            // Each language counts its own headings.
            PassageKind::Heading if is_beside && part != Part::Made => {
                Some(self.lists.heading(language, passage.level))
            }
            _ => None,
        };
        let level = passage.level.clamp(1, 3);
        let heading = format!("Heading{level}");
        let style = match (passage.kind, part) {
            (PassageKind::Heading, Part::Text(_)) => heading.as_str(),
            (PassageKind::Heading, Part::Made) => "HamkorMadeHeading",
            (PassageKind::ListItem, _) => "ListParagraph",
            (PassageKind::Note, _) => "HamkorSourceNote",
            _ => "BodyText",
        };
        xml.holding("w:p", &[], |xml| {
            xml.holding("w:pPr", &[], |xml| {
                xml.val("w:pStyle", style);
                if let Some((list, depth)) = &item {
                    xml.holding("w:numPr", &[], |xml| {
                        xml.val("w:ilvl", depth);
                        xml.val("w:numId", list);
                    });
                }
            });
            let told = self.told(language, part, None);
            self.runs(xml, language, &passage.runs, &told);
        });
    }

    /// A paragraph of words under a style.
    pub(super) fn styled(
        &mut self,
        xml: &mut Xml,
        language: Language,
        (style, jc): (&str, Option<&str>),
        runs: &'a [Run],
        told: &[Told<'a>],
    ) {
        xml.holding("w:p", &[], |xml| {
            xml.holding("w:pPr", &[], |xml| {
                xml.val("w:pStyle", style);
                if let Some(jc) = jc {
                    xml.val("w:jc", jc);
                }
            });
            self.runs(xml, language, runs, told);
        });
    }

    /// Words, and the comments on them.
    fn runs(&mut self, xml: &mut Xml, language: Language, runs: &'a [Run], told: &[Told<'a>]) {
        if !told.is_empty() {
            return self.commented(xml, language, runs, told);
        }
        for run in runs {
            self.some(xml, language, run, &run.text);
        }
    }

    /// Some of the words of a run, or the footnote that it is.
    pub(super) fn some(&mut self, xml: &mut Xml, language: Language, run: &'a Run, text: &str) {
        if let Some(note) = &run.footnote {
            self.notes.push((language, note));
            let id = self.notes.len().to_string();
            xml.holding("w:r", &[], |xml| {
                xml.holding("w:rPr", &[], |xml| xml.val("w:rStyle", "FootnoteReference"));
                xml.empty("w:footnoteReference", &[("w:id", &id)]);
            });
            return;
        }
        match run.address.as_deref().filter(|address| is_address(address)) {
            Some(address) => {
                let known = self.addresses.iter().position(|known| *known == address);
                let place = known.unwrap_or_else(|| {
                    self.addresses.push(address);
                    self.addresses.len() - 1
                });
                let relation = format!("rIdLink{}", place + 1);
                xml.holding("w:hyperlink", &[("r:id", &relation)], |xml| self.marked(xml, language, run, text, true));
            }
            None => self.marked(xml, language, run, text, false),
        }
    }

    fn marked(&self, xml: &mut Xml, language: Language, run: &Run, text: &str, link: bool) {
        let several = self.languages.len() > 1;
        xml.holding("w:r", &[], |xml| {
            if link || run.strong || run.emphasis || several {
                xml.holding("w:rPr", &[], |xml| {
                    if link {
                        xml.val("w:rStyle", "Hyperlink");
                    }
                    if several {
                        styles::fonts(xml, language);
                    }
                    if run.strong {
                        xml.empty("w:b", &[]);
                        xml.empty("w:bCs", &[]);
                    }
                    if run.emphasis {
                        xml.empty("w:i", &[]);
                        xml.empty("w:iCs", &[]);
                    }
                    if several {
                        styles::language(xml, language);
                    }
                });
            }
            lines(xml, text);
        });
    }

    /// Words without marks.
    pub(super) fn run(&self, xml: &mut Xml, language: Language, text: &str) {
        self.marked(xml, language, &Run::plain(text), text, false);
    }

    /// The part of the file with the footnotes.
    pub(super) fn footnotes(&mut self) -> Vec<u8> {
        let mut xml = Xml::new();
        xml.holding("w:footnotes", styles::NAMESPACES, |xml| {
            for (id, kind, sign) in
                [("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator")]
            {
                xml.holding("w:footnote", &[("w:type", kind), ("w:id", id)], |xml| {
                    xml.holding("w:p", &[], |xml| xml.holding("w:r", &[], |xml| xml.empty(sign, &[])));
                });
            }
            // A footnote has no footnote: their count no longer grows here.
            for (place, (language, runs)) in self.notes.clone().into_iter().enumerate() {
                let id = (place + 1).to_string();
                xml.holding("w:footnote", &[("w:id", &id)], |xml| {
                    xml.holding("w:p", &[], |xml| {
                        xml.holding("w:pPr", &[], |xml| xml.val("w:pStyle", "FootnoteText"));
                        xml.holding("w:r", &[], |xml| {
                            xml.holding("w:rPr", &[], |xml| xml.val("w:rStyle", "FootnoteReference"));
                            xml.empty("w:footnoteRef", &[]);
                        });
                        xml.holding("w:r", &[], |xml| xml.words("w:t", &[("xml:space", "preserve")], " "));
                        for run in runs.iter().filter(|run| run.footnote.is_none()) {
                            self.marked(xml, language, run, &run.text, false);
                        }
                    });
                });
            }
        });
        xml.finish()
    }
}

/// The lines of a run.
fn lines(xml: &mut Xml, text: &str) {
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            xml.empty("w:br", &[]);
        }
        if !line.is_empty() {
            xml.words("w:t", &[("xml:space", "preserve")], line);
        }
    }
}

/// Whether an address is one that a link of a document may lead to.
fn is_address(address: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        && !address.contains(char::is_whitespace)
}
