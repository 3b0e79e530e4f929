//! Records on paper: candidates side by side, and what is printed for a visit.

use hamkor_language::Language;
use hamkor_office::record::{self, Query};
use hamkor_office::visit::VisitPaper;
use hamkor_office::{RecordKind, RecordRef};
use hamkor_press::{Block, Document, compose};

use super::{Desk, Paper, without_spaces};

pub(super) fn named(desk: &Desk, kind: RecordKind, english: &str) -> RecordRef {
    let list = desk
        .office
        .read(|view| record::list(view, kind, &Query::all(), record::Window::WHOLE, Language::English))
        .expect("a list");
    list.rows.into_iter().find(|row| row.name.contains(english)).expect("the sample has it").reference
}

fn visit(desk: &Desk, paper: VisitPaper, languages: &[Language]) -> Document {
    let id = named(desk, RecordKind::Visit, "Korean Delegation").id;
    let composed = desk.office.read(|view| Ok(compose::visit(view, id, paper, languages))).expect("it is read");
    composed.expect("it is composed")
}

fn printed(desk: &Desk, paper: VisitPaper, languages: &[Language]) -> Paper {
    let printed = desk.print(&visit(desk, paper, languages));
    assert!(printed.pages.missing_glyphs().is_empty(), "{:?}", printed.pages.missing_glyphs());
    printed
}

#[test]
fn candidates_stand_side_by_side_with_their_totals() {
    let desk = Desk::sample();
    let expert = named(&desk, RecordKind::Expert, "Vice-Rector");
    for (language, words) in [
        (Language::English, ["Candidates side by side", "Mean by weight"]),
        (Language::Korean, ["후보자 비교", "가중 평균"]),
        (Language::Uzbek, ["Nomzodlarni taqqoslash", "Vaznlar boʻyicha oʻrtacha ball"]),
        (Language::UzbekCyrillic, ["Номзодларни таққослаш", "Вазнлар бўйича ўртача балл"]),
        (Language::Russian, ["Сравнение кандидатов", "Средний балл с учётом весов"]),
    ] {
        let document = desk.office.read(|view| Ok(compose::record(view, expert, &[language])));
        let paper = desk.print(&document.expect("it is read").expect("it is composed"));
        let text = paper.run_together();
        for expected in words {
            assert!(text.contains(&without_spaces(expected)), "{language}: {expected}");
        }
    }
}

#[test]
fn the_programme_has_each_hour_on_both_clocks() {
    let desk = Desk::sample();
    for language in Language::ALL {
        let paper = printed(&desk, VisitPaper::Programme, &[language]);
        let text = paper.text.concat();
        let line = text.lines().find(|line| line.contains("12:30–14:00")).expect("the luncheon is there");
        assert!(line.contains("16:30–18:00"), "Seoul is four hours ahead: {line}");
        let day = hamkor_language::format::date_with_weekday(
            language,
            chrono::NaiveDate::from_ymd_opt(2012, 11, 29).expect("a date"),
        );
        assert!(without_spaces(&text).contains(&without_spaces(&day)), "{language}: {day}");
    }
    let both = printed(&desk, VisitPaper::Programme, &[Language::Korean, Language::Uzbek]).run_together();
    assert!(both.contains(&without_spaces("타슈켄트 시각")) && both.contains("Tadbir"));
}

#[test]
fn what_falls_on_the_day_beside_says_so() {
    let desk = Desk::sample();
    let members = desk.office.read(|view| hamkor_office::member::list(view, Language::Korean)).expect("members");
    desk.office.identify(members[0].id).expect("somebody works");
    let visit = named(&desk, RecordKind::Visit, "Korean Delegation");
    let id = record::add_row(&desk.office, visit, "visit_programme", None).expect("a row").value;
    let row = record::RowRef { part: "visit_programme".to_owned(), id };
    for (field, value) in [("dated", "2012-11-29"), ("starts_at", "19:30"), ("ends_at", "21:00")] {
        record::set(&desk.office, visit, Some(&row), field, Some(value)).expect("it is set");
    }
    let text = printed(&desk, VisitPaper::Programme, &[Language::English]).text.concat();
    assert!(text.contains("23:30–01:00 (+1)"), "{text}");
    assert!(text.contains("is the next day"), "{text}");
}

#[test]
fn delegates_are_numbered_in_the_order_of_precedence_a_side() {
    let desk = Desk::sample();
    let paper = printed(&desk, VisitPaper::Delegates, &[Language::English]).text.concat();
    let place = |words: &str| paper.find(words).unwrap_or_else(|| panic!("{words} is not in {paper}"));
    assert!(place("Guests: Korea") < place("Seo Pil-eon"));
    assert!(place("Seo Pil-eon") < place("Delegate (example)"));
    assert!(place("Delegate (example)") < place("Hosts: Uzbekistan"));
    assert!(place("Hosts: Uzbekistan") < place("Mirzakhidov"));
}

#[test]
fn every_delegate_has_a_plate_in_the_own_language_and_in_that_across_the_table() {
    let desk = Desk::sample();
    let document = visit(&desk, VisitPaper::Plates, &[Language::Uzbek]);
    let Some(Block::Plates { plates }) = document.items[0].blocks.first() else { panic!("plates") };
    assert_eq!(plates.len(), 4);
    let head = &plates[0];
    assert_eq!((head.back.name.language, head.front.name.language), (Language::Korean, Language::Uzbek));
    assert_eq!(head.back.name.text(), "서필언");
    let host = &plates[3];
    assert_eq!((host.back.name.language, host.front.name.language), (Language::Uzbek, Language::Korean));
    let paper = desk.print(&document);
    assert_eq!(paper.pages.len(), 4, "a page each");
    let in_russian = visit(&desk, VisitPaper::Plates, &[Language::Russian]);
    let Some(Block::Plates { plates }) = in_russian.items[0].blocks.first() else { panic!("plates") };
    assert_eq!(plates[3].front.name.language, Language::Russian);
}

#[test]
fn the_plan_of_the_table_has_the_heads_across_from_each_other() {
    let desk = Desk::sample();
    for language in Language::ALL {
        let document = visit(&desk, VisitPaper::Seating, &[language]);
        let Some(Block::Seating(plan)) = document.items[0].blocks.first() else { panic!("a plan") };
        assert_eq!((plan.far.places.as_slice(), plan.near.places.as_slice()), (&[1, 0, 2][..], &[0][..]));
        let paper = printed(&desk, VisitPaper::Seating, &[language]);
        assert_eq!(paper.pages.len(), 1, "{language}");
        let (width, height) = paper.pages.size(0).expect("a page");
        assert!(width > height, "the plan lies across");
        // Names stand beside each other and may take several lines each: every word of them is there.
        let text = paper.text.concat();
        for person in plan.far.people.iter().chain(&plan.near.people) {
            for word in person.names[0].text().split_whitespace() {
                assert!(text.contains(word), "{language}: {word}");
            }
        }
    }
}

#[test]
fn a_visit_of_nobody_is_refused() {
    let desk = Desk::sample();
    let members = desk.office.read(|view| hamkor_office::member::list(view, Language::Korean)).expect("members");
    desk.office.identify(members[0].id).expect("somebody works");
    let made = record::create(&desk.office, RecordKind::Visit, "방문", hamkor_language::WrittenLanguage::Korean);
    let id = made.expect("it is made").value;
    for paper in VisitPaper::ALL {
        let composed = desk.office.read(|view| Ok(compose::visit(view, id, *paper, &[Language::Korean])));
        let refused = composed.expect("it is read").expect_err("there is nothing");
        assert!(matches!(refused, hamkor_press::Error::VisitEmpty), "{refused:?}");
    }
}

#[test]
fn a_list_is_printed_with_its_columns_and_groups_in_the_readers_language() {
    let desk = Desk::sample();
    let query = Query {
        group: Some("state".to_owned()),
        columns: vec!["due".to_owned(), "organisation".to_owned()],
        ..Query::all()
    };
    for (language, words) in [
        (Language::English, ["Tasks", "Verified", "Responsible"]),
        (Language::Korean, ["이행 과제", "이행 확인", "담당 기관"]),
        (Language::Uzbek, ["Topshiriqlar", "Tasdiqlangan", "Masʼul tashkilot"]),
        (Language::UzbekCyrillic, ["Топшириқлар", "Тасдиқланган", "Масъул ташкилот"]),
        (Language::Russian, ["Поручения", "Подтверждено", "Ответственный"]),
    ] {
        let document = desk.office.read(|view| Ok(compose::list(view, RecordKind::Task, &query, language)));
        let paper = desk.print(&document.expect("it is read").expect("it is composed"));
        assert!(paper.pages.missing_glyphs().is_empty(), "{:?}", paper.pages.missing_glyphs());
        let text = paper.run_together();
        // What heads a narrow column may stand in two lines, between those of others.
        for expected in words.iter().flat_map(|words| words.split(' ')) {
            assert!(text.contains(expected), "{language}: {expected} in {text}");
        }
        let list =
            desk.office.read(|view| record::list(view, RecordKind::Task, &query, record::Window::WHOLE, language));
        let list = list.expect("it is read");
        let mut rest = text.as_str();
        for row in &list.rows {
            // A name that takes several lines stands between those of the other columns.
            let word = row.name.split(' ').next().unwrap_or_default();
            let at = rest.find(word).unwrap_or_else(|| panic!("{language}: {word} stands in its place"));
            rest = &rest[at + word.len()..];
        }
    }
}
