//! A text never becomes code of the typesetter: whatever a person wrote is printed as it was written.

use hamkor_language::Language::{Korean, Uzbek};
use hamkor_language::WrittenLanguage;
use hamkor_office::packet::{self, Purpose};
use hamkor_office::passage::{self, Inline, PassageKind};
use hamkor_office::plan::{self, NodeLevel};
use hamkor_office::{RecordKind, RecordRef, classification};
use hamkor_press::compose;

use crate::{Desk, without_spaces};

/// What means something to the typesetter, or to the dialect that texts are stored in.
const HOSTILE: [&str; 14] = [
    r#"#import "/template.typ": *"#,
    "#panic(\"read as code\")",
    "$ x^2 + y_1 $",
    "@reference and <label>",
    "*strong* and _emphasis_ and **both**",
    r"back\slash \* \\ \u{41} \",
    "// a comment /* and another */",
    "`code` and ```typ #let x = 1```",
    "= heading + item - item / term: text",
    "~ -- --- ... -?",
    "\"straight\" 'quotes' [brackets] {braces}",
    "https://gov.uz/_x_*y* #link",
    "^caret] [link](record) &amp; <b>",
    "100 % ; 50 # 2 @ 3",
];

#[test]
fn whatever_is_written_is_printed_as_it_is() {
    let desk = Desk::sample();
    let office = &desk.office;
    let founder = office.read(|view| hamkor_office::member::list(view, Korean)).expect("the members")[0].id;
    office.identify(founder).expect("the founder works here");
    let kind = office.read(|view| plan::kinds(view, Korean)).expect("the kinds")[0].id;
    let korean = WrittenLanguage::Korean;
    let id = plan::create(office, HOSTILE[4], korean, kind).expect("a plan").value;

    let mut after = None;
    for (kind, level) in [
        (PassageKind::Heading, 1),
        (PassageKind::Paragraph, 0),
        (PassageKind::ListItem, 1),
        (PassageKind::ListItem, 2),
        (PassageKind::Note, 0),
    ] {
        for text in HOSTILE {
            let passage = passage::add(office, id, after, kind, level).expect("a passage").value;
            passage::set(office, passage, korean, &[Inline::plain(text)], false).expect("its text");
            after = Some(passage);
        }
    }
    let table = passage::add_table(office, id, after, 14, 1).expect("a table").value;
    let read = office.read(|view| plan::read(view, id, Korean)).expect("the plan");
    let rows = &read.passages.last().expect("the table").table.as_ref().expect("its cells").rows;
    for (row, text) in rows.iter().zip(HOSTILE) {
        passage::set_cell(office, table, row[0].id, korean, &[Inline::plain(text)], false).expect("its text");
    }
    for text in HOSTILE {
        let node = plan::add_node(office, id, None, NodeLevel::Goal).expect("a goal").value;
        plan::set_node_name(office, node, korean, text, false).expect("its name");
        let indicator = plan::add_indicator(office, node).expect("an indicator").value;
        plan::set_indicator_name(office, indicator, korean, text, false).expect("its name");
        plan::set_unit(office, indicator, korean, text, false).expect("its unit");
    }
    let packet = packet::create(office, HOSTILE[4], korean, Purpose::Report).expect("a packet").value;
    packet::set_place(office, packet, korean, HOSTILE[2]).expect("its place");
    let classification = classification::add(office, HOSTILE[3], korean).expect("a classification").value;
    let classified = packet::Setting::Classification(Some(classification));
    packet::set(office, packet, classified).expect("how confidential it is");
    packet::add_item(office, packet, RecordRef { kind: RecordKind::Plan, id: id.record() }, None).expect("an item");

    for languages in [&[Korean][..], &[Korean, Uzbek]] {
        let document = office
            .read(|view| Ok(compose::packet(view, packet, Some(languages))))
            .expect("it is read")
            .expect("it is composed");
        let paper = desk.print(&document);
        assert!(paper.pages.missing_glyphs().is_empty(), "{:?}", paper.pages.missing_glyphs());
        let printed = paper.run_together();
        assert_eq!(document.title, HOSTILE[4]);
        assert_eq!(document.items[0].title, HOSTILE[4]);
        for text in HOSTILE {
            // Heading, paragraph, two list items, note, cell, goal, indicator and unit; in columns, lines of others between.
            let times = printed.matches(&without_spaces(text)).count();
            assert!(times >= if languages.len() == 1 { 6 } else { 1 }, "{languages:?}: {times} times {text}");
        }
    }
}
