//! Styles: the names that Word and LibreOffice know, fonts for each script, and the page.

use hamkor_language::Language;

use super::xml::Xml;
use crate::docx::{MADE, NOTE};

/// What the parts of a text declare.
pub(super) const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// The font of Korean, and the one of the other languages: each is on every Windows.
const KOREAN: &str = "Malgun Gothic";
const OTHERS: &str = "Times New Roman";

/// The language as word processors name it.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Korean => "ko-KR",
        Language::Uzbek => "uz-Latn-UZ",
        Language::UzbekCyrillic => "uz-Cyrl-UZ",
        Language::Russian => "ru-RU",
        Language::English => "en-GB",
    }
}

/// The fonts of a run.
pub(super) fn fonts(xml: &mut Xml, language: Language) {
    let letters = if language == Language::Korean { KOREAN } else { OTHERS };
    let fonts = [("w:ascii", letters), ("w:hAnsi", letters), ("w:eastAsia", KOREAN), ("w:cs", letters)];
    xml.empty("w:rFonts", &fonts);
}

/// The language of a run.
pub(super) fn language(xml: &mut Xml, language: Language) {
    xml.empty("w:lang", &[("w:val", tag(language)), ("w:eastAsia", "ko-KR")]);
}

/// The page: A4, margins of 25 mm, its number in the footer.
pub(super) fn section(xml: &mut Xml) {
    xml.holding("w:sectPr", &[], |xml| {
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter")]);
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margins = [
            ("w:top", "1418"),
            ("w:right", "1418"),
            ("w:bottom", "1418"),
            ("w:left", "1418"),
            ("w:header", "709"),
            ("w:footer", "709"),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &margins);
    });
}

/// A style of paragraphs.
#[allow(clippy::struct_excessive_bools, reason = "each is a property that a style has or has not")]
struct Style {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    /// Space before and after, in twentieths of a point.
    spacing: (u32, u32),
    /// The size of the letters, in half points; 0 where it is that of the style it is based on.
    size: u32,
    strong: bool,
    emphasis: bool,
    colour: Option<&'static str>,
    /// The level among the headings, from 0.
    outline: Option<u8>,
    centred: bool,
    keep_next: bool,
}

const PLAIN: Style = Style {
    id: "",
    name: "",
    based_on: "Normal",
    next: "",
    spacing: (0, 0),
    size: 0,
    strong: false,
    emphasis: false,
    colour: None,
    outline: None,
    centred: false,
    keep_next: false,
};

const INK: Option<&str> = Some("1E2B45");

const STYLES: &[Style] = &[
    Style { id: "BodyText", name: "Body Text", spacing: (0, 140), ..PLAIN },
    Style {
        id: "Title",
        name: "Title",
        next: "BodyText",
        spacing: (0, 240),
        size: 36,
        strong: true,
        colour: INK,
        ..PLAIN
    },
    Style { id: "Heading1", name: "heading 1", size: 30, outline: Some(0), spacing: (360, 140), ..HEADING },
    Style { id: "Heading2", name: "heading 2", size: 26, outline: Some(1), spacing: (280, 120), ..HEADING },
    Style { id: "Heading3", name: "heading 3", size: 23, outline: Some(2), spacing: (220, 100), ..HEADING },
    Style { id: "HamkorMadeHeading", name: MADE, size: 26, spacing: (360, 120), ..HEADING },
    Style { id: "ListParagraph", name: "List Paragraph", spacing: (0, 80), ..PLAIN },
    Style { id: "HamkorSourceNote", name: NOTE, spacing: (40, 160), size: 18, emphasis: true, ..PLAIN },
    Style { id: "HamkorFigure", name: "Hamkor figure", spacing: (160, 60), centred: true, keep_next: true, ..PLAIN },
    Style { id: "Caption", name: "caption", spacing: (60, 200), size: 19, centred: true, ..PLAIN },
    Style { id: "HamkorTableText", name: "Hamkor table text", spacing: (40, 40), size: 19, ..PLAIN },
    Style { id: "HamkorTableHead", name: "Hamkor table head", spacing: (40, 40), size: 19, strong: true, ..PLAIN },
    Style { id: "HamkorGap", name: "Hamkor gap", size: 8, spacing: (0, 80), ..PLAIN },
    Style { id: "FootnoteText", name: "footnote text", size: 18, ..PLAIN },
    Style { id: "CommentText", name: "annotation text", size: 20, ..PLAIN },
    Style { id: "Footer", name: "footer", size: 18, centred: true, ..PLAIN },
];

const HEADING: Style = Style { next: "BodyText", strong: true, colour: INK, keep_next: true, ..PLAIN };

/// The part of the file with the styles. `first` is the language of what says nothing else.
pub(super) fn part(first: Language) -> Vec<u8> {
    let mut xml = Xml::new();
    xml.holding("w:styles", NAMESPACES, |xml| {
        xml.holding("w:docDefaults", &[], |xml| {
            xml.holding("w:rPrDefault", &[], |xml| {
                xml.holding("w:rPr", &[], |xml| {
                    fonts(xml, first);
                    let size = if first == Language::Korean { "21" } else { "24" };
                    xml.val("w:sz", size);
                    xml.val("w:szCs", size);
                    language(xml, first);
                });
            });
            xml.holding("w:pPrDefault", &[], |xml| {
                xml.holding("w:pPr", &[], |xml| {
                    xml.empty("w:spacing", &[("w:line", "288"), ("w:lineRule", "auto")]);
                });
            });
        });
        let normal = [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")];
        xml.holding("w:style", &normal, |xml| {
            xml.val("w:name", "Normal");
            xml.empty("w:qFormat", &[]);
        });
        for style in STYLES {
            paragraph(xml, style);
        }
        characters(xml);
        tables(xml);
    });
    xml.finish()
}

fn paragraph(xml: &mut Xml, style: &Style) {
    xml.holding("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)], |xml| {
        xml.val("w:name", style.name);
        xml.val("w:basedOn", style.based_on);
        if !style.next.is_empty() {
            xml.val("w:next", style.next);
        }
        xml.empty("w:qFormat", &[]);
        xml.holding("w:pPr", &[], |xml| {
            if style.keep_next {
                xml.empty("w:keepNext", &[]);
            }
            if let Some(level) = style.outline {
                xml.holding("w:numPr", &[], |xml| {
                    xml.val("w:ilvl", &level.to_string());
                    xml.val("w:numId", super::lists::HEADINGS);
                });
            }
            let (before, after) = (style.spacing.0.to_string(), style.spacing.1.to_string());
            xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after)]);
            if style.centred {
                xml.val("w:jc", "center");
            }
            if let Some(level) = style.outline {
                xml.val("w:outlineLvl", &level.to_string());
            }
        });
        xml.holding("w:rPr", &[], |xml| {
            if style.strong {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            if style.emphasis {
                xml.empty("w:i", &[]);
                xml.empty("w:iCs", &[]);
            }
            if let Some(colour) = style.colour {
                xml.val("w:color", colour);
            }
            if style.size > 0 {
                xml.val("w:sz", &style.size.to_string());
                xml.val("w:szCs", &style.size.to_string());
            }
        });
    });
}

fn characters(xml: &mut Xml) {
    let default = [("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")];
    xml.holding("w:style", &default, |xml| xml.val("w:name", "Default Paragraph Font"));
    xml.holding("w:style", &[("w:type", "character"), ("w:styleId", "FootnoteReference")], |xml| {
        xml.val("w:name", "footnote reference");
        xml.holding("w:rPr", &[], |xml| xml.val("w:vertAlign", "superscript"));
    });
    xml.holding("w:style", &[("w:type", "character"), ("w:styleId", "CommentReference")], |xml| {
        xml.val("w:name", "annotation reference");
        xml.holding("w:rPr", &[], |xml| xml.val("w:sz", "16"));
    });
    xml.holding("w:style", &[("w:type", "character"), ("w:styleId", "Hyperlink")], |xml| {
        xml.val("w:name", "Hyperlink");
        xml.holding("w:rPr", &[], |xml| {
            xml.val("w:color", "0B50D0");
            xml.val("w:u", "single");
        });
    });
}

fn tables(xml: &mut Xml) {
    let normal = [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")];
    xml.holding("w:style", &normal, |xml| {
        xml.val("w:name", "Normal Table");
        table_properties(xml, false);
    });
    for (id, name, ruled) in [("HamkorTable", "Hamkor table", true), ("HamkorColumns", "Hamkor columns", false)] {
        xml.holding("w:style", &[("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", id)], |xml| {
            xml.val("w:name", name);
            xml.val("w:basedOn", "TableNormal");
            table_properties(xml, ruled);
        });
    }
}

fn table_properties(xml: &mut Xml, ruled: bool) {
    xml.holding("w:tblPr", &[], |xml| {
        if ruled {
            xml.holding("w:tblBorders", &[], |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                    let line = [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "8A94A6")];
                    xml.empty(side, &line);
                }
            });
        }
        xml.holding("w:tblCellMar", &[], |xml| {
            for (side, width) in [("w:top", "0"), ("w:left", "85"), ("w:bottom", "0"), ("w:right", "85")] {
                xml.empty(side, &[("w:w", width), ("w:type", "dxa")]);
            }
        });
    });
}

/// The fonts, with those that stand in where one is not there.
pub(super) fn font_table() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.holding("w:fonts", NAMESPACES, |xml| {
        for (name, instead, family, pitch) in [
            (KOREAN, "맑은 고딕,Noto Sans CJK KR,NanumGothic", "swiss", "variable"),
            (OTHERS, "Liberation Serif,Tinos", "roman", "variable"),
        ] {
            xml.holding("w:font", &[("w:name", name)], |xml| {
                xml.val("w:altName", instead);
                xml.val("w:family", family);
                xml.val("w:pitch", pitch);
            });
        }
    });
    xml.finish()
}

/// The footer: the number of the page.
pub(super) fn footer() -> Vec<u8> {
    let mut xml = Xml::new();
    xml.holding("w:ftr", NAMESPACES, |xml| {
        xml.holding("w:p", &[], |xml| {
            xml.holding("w:pPr", &[], |xml| xml.val("w:pStyle", "Footer"));
            for (kind, text) in [("begin", ""), ("", " PAGE "), ("separate", ""), ("shown", "1"), ("end", "")] {
                xml.holding("w:r", &[], |xml| match kind {
                    "" => xml.words("w:instrText", &[("xml:space", "preserve")], text),
                    "shown" => xml.words("w:t", &[], text),
                    kind => xml.empty("w:fldChar", &[("w:fldCharType", kind)]),
                });
            }
        });
    });
    xml.finish()
}
