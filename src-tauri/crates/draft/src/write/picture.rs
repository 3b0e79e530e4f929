//! Pictures with the words under them.

use hamkor_language::Language;
use hamkor_office::draft::{DraftPassage, Picture};

use super::xml::Xml;
use super::{Part, WIDTH, Writer};

/// English metric units in a twentieth of a point.
const EMU: u64 = 635;
/// How high a picture may be, in twentieths of a point: it leaves room for its words on a page.
const HIGHEST: u64 = 11_400;
/// How many dots of a picture stand on an inch.
const DPI: u64 = 110;

impl<'a> Writer<'a> {
    /// A picture, and its words in each language.
    pub(super) fn figure(&mut self, xml: &mut Xml, same: &[(Language, &'a DraftPassage)], part: Part) {
        // What is said of a picture without words stands at the picture.
        let silent = same.iter().filter(|(_, passage)| passage.runs.is_empty());
        let told: Vec<_> = silent.flat_map(|(language, _)| self.told(*language, part, None)).collect();
        if let Some(picture) = same.iter().find_map(|(_, passage)| passage.picture.as_ref()) {
            self.media.push(picture);
            let number = self.media.len();
            xml.holding("w:p", &[], |xml| {
                xml.holding("w:pPr", &[], |xml| xml.val("w:pStyle", "HamkorFigure"));
                let anchors = self.anchors(&told, &[]);
                for anchor in &anchors {
                    anchor.begin(xml);
                }
                xml.holding("w:r", &[], |xml| xml.holding("w:drawing", &[], |xml| drawing(xml, picture, number)));
                for anchor in &anchors {
                    anchor.end(xml);
                }
            });
        }
        for (language, passage) in same.iter().filter(|(_, passage)| !passage.runs.is_empty()) {
            let told = self.told(*language, part, None);
            self.styled(xml, *language, ("Caption", None), &passage.runs, &told);
        }
    }
}

fn drawing(xml: &mut Xml, picture: &Picture, number: usize) {
    let (across, down) = size(&picture.bytes).unwrap_or((640, 480));
    let across = u64::from(across.max(1)) * 1440 / DPI;
    let down = u64::from(down.max(1)) * 1440 / DPI;
    let widest = u64::from(WIDTH);
    // Both sides are made smaller alike until the picture has room.
    let (across, down) = if across > widest { (widest, down * widest / across) } else { (across, down) };
    let (across, down) = if down > HIGHEST { (across * HIGHEST / down, HIGHEST) } else { (across, down) };
    let (cx, cy) = ((across.max(1) * EMU).to_string(), (down.max(1) * EMU).to_string());
    let id = number.to_string();
    let relation = format!("rIdImage{number}");
    xml.holding("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")], |xml| {
        xml.empty("wp:extent", &[("cx", &cx), ("cy", &cy)]);
        xml.empty("wp:docPr", &[("id", &id), ("name", &picture.name), ("descr", &picture.alt)]);
        xml.holding("wp:cNvGraphicFramePr", &[], |xml| {
            xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
        });
        xml.holding("a:graphic", &[], |xml| {
            let kind = [("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")];
            xml.holding("a:graphicData", &kind, |xml| {
                xml.holding("pic:pic", &[], |xml| {
                    xml.holding("pic:nvPicPr", &[], |xml| {
                        xml.empty("pic:cNvPr", &[("id", &id), ("name", &picture.name)]);
                        xml.empty("pic:cNvPicPr", &[]);
                    });
                    xml.holding("pic:blipFill", &[], |xml| {
                        xml.empty("a:blip", &[("r:embed", &relation)]);
                        xml.holding("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
                    });
                    xml.holding("pic:spPr", &[], |xml| {
                        xml.holding("a:xfrm", &[], |xml| {
                            xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                            xml.empty("a:ext", &[("cx", &cx), ("cy", &cy)]);
                        });
                        xml.holding("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
                    });
                });
            });
        });
    });
}

/// How many dots a picture has across and down: PNG says it at its beginning, JPEG where its frame begins.
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(b"\x89PNG") {
        let four = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        return Some((four(16)?, four(20)?));
    }
    let mut at = 2;
    loop {
        let [0xff, marker, high, low] = *bytes.get(at..at + 4)? else { return None };
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            let two = |at: usize| Some(u32::from(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?)));
            return Some((two(at + 7)?, two(at + 5)?));
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
}
