//! A draft of everything that there is, as several tests write it.

use hamkor_draft::{About, Edition, write};
use hamkor_language::Language;
use hamkor_office::draft::{
    Draft, DraftCell, DraftPassage, DraftTable, Picture, Quote, Remark, RemarkKind, Reply, Run,
};
use hamkor_office::passage::{Align, PassageKind};

const PNG: &[u8] = include_bytes!("../../fixtures/seal.png");

pub(crate) fn written(draft: &Draft, language: Language) -> Vec<u8> {
    write(&[Edition { language, draft, made: &[] }], &About::default()).unwrap()
}

fn strong(text: &str) -> Run {
    Run { strong: true, ..Run::plain(text) }
}

fn item(level: u8, ordered: bool, text: &str) -> DraftPassage {
    DraftPassage { ordered, ..DraftPassage::new(PassageKind::ListItem, level, vec![Run::plain(text)]) }
}

pub(crate) fn cell(columns: u16, rows: u16, text: &str) -> DraftCell {
    let runs = if text.is_empty() { Vec::new() } else { vec![Run::plain(text)] };
    DraftCell { columns, rows, runs }
}

/// A draft of everything that there is.
pub(crate) fn whole() -> Draft {
    let table = DraftTable {
        header_rows: 2,
        widths: vec![20, 30, 50],
        align: vec![Align::Left, Align::Center, Align::Right],
        rows: vec![
            vec![cell(1, 2, "№"), cell(2, 1, "Oʻlchov")],
            vec![cell(1, 1, "birlik"), cell(1, 1, "soni")],
            vec![cell(1, 1, "1"), cell(1, 2, "dona"), cell(1, 1, "1 234,5")],
            vec![cell(1, 1, "2"), cell(1, 1, "")],
        ],
    };
    let note = Run { footnote: Some(vec![Run::plain("Manba: "), strong("qaror")]), ..Run::default() };
    let link = Run { address: Some("https://example.org/?a=1&b=2".into()), ..Run::plain("sayt") };
    let passages = vec![
        DraftPassage::new(PassageKind::Heading, 1, vec![Run::plain("Maqsad <va> vazifa & boshqalar")]),
        DraftPassage::new(
            PassageKind::Paragraph,
            0,
            vec![Run::plain("Ikki davlat "), strong("birga"), note, Run::plain("\nyangi satr, "), link],
        ),
        item(1, true, "birinchi"),
        item(2, true, "ichki"),
        item(1, true, "ikkinchi"),
        item(1, false, "belgi"),
        DraftPassage::new(PassageKind::Heading, 2, vec![Run::plain("Jadval")]),
        DraftPassage { table: Some(table.clone()), ..DraftPassage::new(PassageKind::Table, 0, Vec::new()) },
        DraftPassage { table: Some(table), ..DraftPassage::new(PassageKind::Table, 0, Vec::new()) },
        DraftPassage {
            picture: Some(Picture { name: "image1.png".into(), bytes: PNG.to_vec(), alt: "Muhr".into() }),
            ..DraftPassage::new(PassageKind::Figure, 0, vec![Run::plain("Idora muhri")])
        },
        DraftPassage::new(PassageKind::Note, 0, vec![Run::plain("Manba: hisobot")]),
        item(3, true, "chuqur"),
    ];
    Draft { title: "Rivojlanish rejasi".into(), passages, ..Draft::default() }
}

/// The same draft with comments on a heading, on words that begin in the middle of a sentence and end in bold, on a cell, on
/// some words of a cell, on a table, on words under a picture, and on all of a list item.
pub(crate) fn commented() -> Draft {
    let remark = |passage, text: &str| Remark {
        passage,
        cell: None,
        quote: None,
        kind: RemarkKind::Comment,
        author: "Aziza Karimova".into(),
        at: "2012-11-28T14:00:00".into(),
        text: text.into(),
        replies: Vec::new(),
        done: false,
    };
    let quote = |start, words: &str| Some(Quote { start, words: words.into() });
    let reply =
        |author: &str, text: &str| Reply { author: author.into(), at: "2012-11-29T09:30:00".into(), text: text.into() };
    let remarks = vec![
        remark(0, "Sarlavha <qisqa> & aniq boʻlsin"),
        Remark {
            quote: quote(5, "davlat birga"),
            replies: vec![reply("김민수", "네"), reply("Aziza Karimova", "Tuzatildi")],
            done: true,
            ..remark(1, "Qaysi davlatlar?\nRoʻyxat kerak")
        },
        Remark { quote: quote(12, "birga\nyangi"), ..remark(1, "Ikki satr") },
        remark(3, "Butun band"),
        Remark { cell: Some(0), ..remark(7, "Bu katak") },
        remark(7, "Butun jadval"),
        Remark { cell: Some(6), quote: quote(2, "234"), ..remark(7, "Son") },
        Remark { quote: quote(6, "muhri"), replies: vec![reply("김민수", "예")], ..remark(9, "Rasm") },
    ];
    Draft { remarks, ..whole() }
}
