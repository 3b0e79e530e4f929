//! What a text has beside its words: links, footnotes, joined cells, images and plots.

use std::ops::ControlFlow;

use hamkor_language::Language::{Korean, Russian};
use hamkor_language::WrittenLanguage;
use hamkor_office::attachment::{self, About, FileRole};
use hamkor_office::passage::{self, Figure, Inline, PassageKind};
use hamkor_office::plan;
use hamkor_press::compose;

use crate::{Desk, without_spaces};

/// A picture of one dot.
const DOT: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
      \x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\x0d\x49\x44\x41\x54\x78\xda\x63\x64\xf8\xcf\x50\
      \x0f\x00\x03\x86\x01\x80\x5a\x34\x7d\x6b\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

#[test]
fn links_footnotes_joined_cells_and_figures_are_printed() {
    let desk = Desk::sample();
    let office = &desk.office;
    let founder = office.read(|view| hamkor_office::member::list(view, Korean)).expect("the members")[0].id;
    office.identify(founder).expect("the founder works here");
    let kind = office.read(|view| plan::kinds(view, Korean)).expect("the kinds")[0].id;
    let (korean, russian) = (WrittenLanguage::Korean, WrittenLanguage::Russian);
    let id = plan::create(office, "행정망 계획", korean, kind).expect("a plan").value;
    plan::set_title(office, id, russian, "План сети", false).expect("its title");

    let text = passage::add(office, id, None, PassageKind::Paragraph, 0).expect("a passage").value;
    for (language, words, note) in [(korean, "이 글은 ", "한국 자료"), (russian, "Этот текст: ", "Узбекские данные")]
    {
        let runs =
            [Inline::plain(words), Inline::link(id), Inline::footnote(vec![Inline::plain(note)]), Inline::plain(".")];
        passage::set(office, text, language, &runs, false).expect("its words");
    }

    let table = passage::add_table(office, id, Some(text), 4, 3).expect("a table").value;
    let cell = |row: usize, column: usize| {
        let read = office.read(|view| plan::read(view, id, Korean)).expect("the plan");
        let passage = read.passages.into_iter().find(|one| one.id == table).expect("the table");
        passage.table.expect("its cells").rows[row][column].id
    };
    for (row, column, words) in [(0, 0, "머리"), (1, 0, "왼쪽"), (1, 1, "넓은"), (1, 2, "칸"), (3, 2, "끝")] {
        let runs = [Inline::plain(words), Inline::footnote(vec![Inline::plain(format!("{words} 주"))])];
        passage::set_cell(office, table, cell(row, column), korean, &runs, false).expect("its words");
    }
    passage::merge_cells(office, table, cell(0, 0), cell(0, 2)).expect("the head is one");
    passage::merge_cells(office, table, cell(1, 1), cell(2, 2)).expect("four are one");
    passage::merge_cells(office, table, cell(1, 0), cell(3, 0)).expect("three are one");
    assert!(passage::merge_cells(office, table, cell(0, 0), cell(1, 0)).is_err(), "the head stays apart");

    let about = About { file_name: "망.png".into(), role: FileRole::Other, language: None };
    let image = attachment::attach(office, id.into(), &about, &mut &*DOT, |_| ControlFlow::Continue(()));
    let image = Figure::Image { attachment: image.expect("a file").value };
    let picture = passage::add_figure(office, id, Some(table), image).expect("an image").value;
    passage::set(office, picture, korean, &[Inline::plain("망의 모습")], false).expect("its caption");
    passage::set_alternative(office, picture, korean, "점 하나").expect("its words");
    let plot = passage::add_figure(office, id, Some(picture), Figure::Terms).expect("a plot").value;
    passage::set(office, plot, korean, &[Inline::plain("직위의 기간")], false).expect("its caption");
    // Nothing of this plan is measured, so there is nothing to draw.
    let empty =
        passage::add_figure(office, id, Some(plot), Figure::Record { record: id.into() }).expect("a plot").value;
    passage::set(office, empty, korean, &[Inline::plain("빈 도표")], false).expect("its caption");

    for languages in [&[Korean][..], &[Korean, Russian], &[Russian]] {
        let document = office
            .read(|view| Ok(compose::record(view, id.into(), languages)))
            .expect("it is read")
            .expect("it is composed");
        let paper = desk.print(&document);
        assert!(paper.pages.missing_glyphs().is_empty(), "{:?}", paper.pages.missing_glyphs());
        let printed = paper.run_together();
        let expected: &[&str] = if languages[0] == Russian {
            &["Этот текст: План сети", "Узбекские данные"]
        } else {
            &[
                "이 글은 행정망 계획",
                "한국 자료",
                "머리",
                "왼쪽",
                "넓은",
                "칸",
                "끝 주",
                "망의 모습",
                "직위의 기간",
                "빈 도표",
            ]
        };
        for words in expected {
            assert!(printed.contains(&without_spaces(words)), "{languages:?}: {words} in {printed}");
        }
    }
}
