//! A draft of everything that there is, as several tests write it.

use hamkor_draft::{About, Edition, write};
use hamkor_language::Language;
use hamkor_office::draft::{Draft, DraftCell, DraftPassage, DraftTable, Picture, Run};
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
