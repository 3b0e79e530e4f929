//! Plots: the same values in the picture as in its table, and on paper lines and letters with their words for those who listen.

use hamkor_language::Language;
use hamkor_office::{PlanId, RecordKind, RecordRef, plan};
use hamkor_press::Document;
use hamkor_press::compose::{self, Subject};
use hamkor_press::plot::{Plot, Room};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, Stream, String as PdfString};

use super::records::named;
use super::tags::{catalogue, text};
use super::{Desk, without_spaces};

fn fund(desk: &Desk) -> RecordRef {
    named(desk, RecordKind::Fund, "Joint Project Fund")
}

fn survey(desk: &Desk) -> RecordRef {
    named(desk, RecordKind::Survey, "Follow-Up")
}

fn measured_plan(desk: &Desk) -> RecordRef {
    let found = desk
        .office
        .read(|view| plan::find_by_name(view, "Plan for the Governance and Legal Framework of E-Government"));
    PlanId::into(found.expect("the sample has it"))
}

fn subjects(desk: &Desk) -> [Subject; 5] {
    [
        Subject::Terms,
        Subject::Record(fund(desk)),
        Subject::Record(survey(desk)),
        Subject::Record(measured_plan(desk)),
        Subject::Chain(named(desk, RecordKind::Project, "Joint E-Government Pilot")),
    ]
}

fn drawn(desk: &Desk, subject: Subject, language: Language) -> Plot {
    let plot = desk.office.read(|view| Ok(compose::plot(view, subject, language, Room::PAPER)));
    plot.expect("the office is read").expect("it is drawn").expect("there is something to draw")
}

/// The words of a picture, line after line, without what is only read out.
fn words(plot: &Plot) -> String {
    let mut words = String::new();
    for piece in &plot.pieces {
        let tree = roxmltree::Document::parse(&piece.svg).expect("it is XML");
        for text in tree.descendants().filter(|node| node.has_tag_name("text")) {
            words.push_str(text.text().unwrap_or_default());
            words.push(' ');
        }
    }
    without_spaces(&words)
}

#[test]
fn the_table_of_a_plot_holds_what_is_drawn() {
    let desk = Desk::sample();
    // Of each plot, the columns whose values stand in the picture.
    let columns: [&[usize]; 5] = [&[0, 1, 2, 3], &[0, 1, 2, 3], &[0, 2, 3, 4], &[0, 1, 6], &[0, 3, 4]];
    for language in Language::ALL {
        for (subject, columns) in subjects(&desk).into_iter().zip(columns) {
            let plot = drawn(&desk, subject, language);
            assert!(!plot.title.is_empty() && !plot.description.is_empty(), "{subject:?}");
            assert!(!plot.table.rows.is_empty(), "{subject:?}");
            let words = words(&plot);
            for cell in plot.table.rows.iter().flat_map(|row| columns.iter().map(|column| &row[*column])) {
                assert!(words.contains(&without_spaces(cell)), "{language} {subject:?}: {cell} is not in {words}");
            }
        }
    }
}

/// What a PDF says of its figures, and how many pictures made of dots it has.
fn figures(bytes: &[u8]) -> (Vec<String>, usize) {
    fn below(element: &Dict<'_>, found: &mut Vec<String>) {
        if element.get::<Name<'_>>("S").is_some_and(|kind| kind.as_str() == "Figure") {
            found.push(element.get::<PdfString<'_>>("Alt").map(|alt| text(alt.as_bytes())).unwrap_or_default());
        }
        match element.get::<Object<'_>>("K") {
            Some(Object::Dict(child)) => below(&child, found),
            Some(Object::Array(children)) => children.iter::<Dict<'_>>().for_each(|child| below(&child, found)),
            _ => {}
        }
    }
    let pdf = Pdf::new(bytes.to_vec()).expect("a PDF");
    let mut found = Vec::new();
    let root: Dict<'_> = catalogue(&pdf).get("StructTreeRoot").expect("a tree of tags");
    below(&root, &mut found);
    let images = pdf.objects().into_iter().filter(|object| match object {
        Object::Stream(stream) => {
            stream.dict().get::<Name<'_>>("Subtype").is_some_and(|subtype| subtype.as_str() == "Image")
        }
        _ => false,
    });
    let count = images.count();
    let described: Stream<'_> = catalogue(&pdf).get("Metadata").expect("a description");
    let described = described.decoded().expect("it can be read");
    assert!(String::from_utf8_lossy(&described).contains("pdfuaid:part"), "the form PDF/UA is claimed");
    (found, count)
}

fn composed(desk: &Desk, subject: Subject, languages: &[Language]) -> Document {
    let document = desk.office.read(|view| {
        Ok(match subject {
            Subject::Terms => compose::terms(view, languages),
            Subject::Record(record) | Subject::Fund(record, _) => compose::record(view, record, languages),
            Subject::Chain(record) => compose::chain(view, record, &compose::Places::default(), languages),
        })
    });
    document.expect("the office is read").expect("it is composed")
}

#[test]
fn a_plot_on_paper_is_drawn_and_told() {
    let desk = Desk::sample();
    let both = [Language::Korean, Language::Russian];
    for languages in Language::ALL.map(|language| vec![language]).into_iter().chain([both.to_vec()]) {
        for subject in subjects(&desk) {
            let paper = desk.print(&composed(&desk, subject, &languages));
            assert!(paper.pages.missing_glyphs().is_empty(), "{:?}", paper.pages.missing_glyphs());
            let (told, images) = figures(&paper.pdf);
            assert_eq!(images, 0, "{subject:?} is lines and letters");
            let plots: Vec<Plot> = languages.iter().map(|language| drawn(&desk, subject, *language)).collect();
            let expected: Vec<String> = plots
                .iter()
                .flat_map(|plot| plot.pieces.iter().map(|_| format!("{}. {}", plot.title, plot.description)))
                .collect();
            assert_eq!(told, expected, "{languages:?} {subject:?}");
        }
    }
}

#[test]
fn the_picture_of_a_fund_is_what_it_was() {
    let desk = Desk::sample();
    let plot = drawn(&desk, Subject::Record(fund(&desk)), Language::English);
    let svg: String = plot.pieces.iter().map(|piece| piece.svg.replace("><", ">\n<")).collect();
    insta::assert_snapshot!("fund-en", svg);
}
