//! Drafts on their way into an office and out of it.

use hamkor_language::{Language, LocalisedError, WrittenLanguage};

use super::*;
use crate::passage::{self, Figure, Inline};
use crate::plan::{self, Plan, PlanState};
use crate::testing::Fixture;
use crate::wording::WordingState;
use crate::{Error, Office, PlanId, attachment, comment};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and what follows";

fn words_of(text: &str) -> Vec<Run> {
    vec![Run::plain(text)]
}

fn cell(columns: u16, rows: u16, text: &str) -> DraftCell {
    DraftCell { columns, rows, runs: words_of(text) }
}

/// A draft of everything that there is.
fn whole(say: impl Fn(&str) -> String) -> Draft {
    let table = DraftTable {
        header_rows: 1,
        widths: vec![1, 2],
        align: vec![Align::Left, Align::Right],
        rows: vec![
            vec![cell(2, 1, &say("head"))],
            vec![cell(1, 2, &say("a")), cell(1, 1, &say("b"))],
            vec![cell(1, 1, &say("c"))],
        ],
    };
    let note = Run { footnote: Some(words_of(&say("note"))), ..Run::default() };
    let strong = Run { strong: true, ..Run::plain(say("strong")) };
    let item = DraftPassage::new(PassageKind::ListItem, 2, words_of(&say("item")));
    let figure = DraftPassage::new(PassageKind::Figure, 0, words_of(&say("caption")));
    let picture = Picture { name: "a.png".into(), bytes: PNG.to_vec(), alt: say("alt") };
    let passages = vec![
        DraftPassage::new(PassageKind::Heading, 1, words_of(&say("heading"))),
        DraftPassage::new(PassageKind::Paragraph, 0, vec![Run::plain(say("plain") + " "), strong, note]),
        DraftPassage { ordered: true, ..item },
        DraftPassage { table: Some(table), ..DraftPassage::new(PassageKind::Table, 0, Vec::new()) },
        DraftPassage { picture: Some(picture), ..figure },
        DraftPassage::new(PassageKind::Note, 0, words_of(&say("source"))),
    ];
    Draft { title: say("title"), passages, ..Draft::default() }
}

fn in_korean() -> Draft {
    whole(|word| format!("가 {word}"))
}

fn entered(office: &Office) -> PlanId {
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
    enter(office, &in_korean(), "계획", Language::Korean, kind).unwrap().value
}

fn read(office: &Office, plan: PlanId) -> Plan {
    office.read(|view| plan::read(view, plan, Language::Korean)).unwrap()
}

fn out(office: &Office, plan: PlanId, language: Language) -> Draft {
    let nothing = |_: Figure, _: Language| Ok::<_, Error>(None);
    office.read(|view| of_plan(view, plan, language, true, &nothing)).unwrap().draft
}

#[test]
fn a_draft_becomes_a_plan_in_one_step_and_goes_out_as_it_came() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = entered(&office);
    let there = read(&office, plan);
    assert_eq!((there.state, there.source_language), (PlanState::Draft, WrittenLanguage::Korean));
    assert_eq!(there.passages[0].number, "1");
    assert_eq!(there.passages[4].alternatives[&Language::Korean].text, "가 alt");
    assert_eq!(out(&office, plan, Language::Korean), Draft { title: "계획".into(), ..in_korean() });
    let files = office.read(|view| attachment::list(view, plan.record())).unwrap();
    assert_eq!(files.iter().map(|file| file.file_name.as_str()).collect::<Vec<_>>(), ["a.png"]);
    office.undo().unwrap();
    assert!(matches!(office.read(|view| plan::read(view, plan, Language::Korean)), Err(Error::PlanNotFound)));
    office.redo().unwrap();
    assert_eq!(out(&office, plan, Language::Korean).passages, in_korean().passages);
}

#[test]
fn a_draft_becomes_the_translation_of_a_plan_passage_by_passage() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = entered(&office);
    let russian = whole(|word| format!("по-русски {word}"));
    enter_into(&office, &russian, plan, Language::Russian).unwrap();
    let there = read(&office, plan);
    assert_eq!(there.title[&Language::Russian].text, "по-русски title");
    assert_eq!(there.passages[0].wordings[&Language::Russian].text, "по-русски heading");
    assert_eq!(there.passages[1].wordings[&Language::Russian].state, WordingState::Translated);
    assert!(there.passages[1].inline[&Language::Russian].iter().any(|run| matches!(run, Inline::Footnote { .. })));
    let cells: Vec<String> = there.passages[3]
        .table
        .iter()
        .flat_map(|table| table.rows.iter().flatten())
        .filter_map(|cell| Some(cell.wordings.get(&Language::Russian)?.text.clone()))
        .collect();
    assert_eq!(cells, ["по-русски head", "по-русски a", "по-русски b", "по-русски c"]);
    assert!(there.progress.iter().any(|one| one.language == WrittenLanguage::Russian && one.done == one.total));
    let there = out(&office, plan, Language::Russian);
    assert_eq!(there.passages, russian.passages);
    // What reads the same is left as it is: a review of it stays.
    let first = read(&office, plan).passages[0].id;
    passage::mark(&office, first, WrittenLanguage::Russian, WordingState::Reviewed).unwrap();
    enter_into(&office, &russian, plan, Language::Russian).unwrap();
    assert_eq!(read(&office, plan).passages[0].wordings[&Language::Russian].state, WordingState::Reviewed);
}

#[test]
fn where_the_passages_differ_the_first_is_told_and_nothing_is_written() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = entered(&office);
    let other = |change: fn(&mut Draft)| {
        let mut draft = whole(|word| format!("ru {word}"));
        change(&mut draft);
        draft
    };
    for (change, number, here) in [
        ((|draft| draft.passages[0].level = 2) as fn(&mut Draft), 1, "ru heading"),
        (|draft| drop(draft.passages.remove(1)), 2, "ru item"),
        (|draft| draft.passages[2].ordered = false, 3, "ru item"),
        (|draft| drop(draft.passages[3].table.as_mut().unwrap().rows.pop()), 4, "ru head ru a ru b"),
        (|draft| drop(draft.passages.pop()), 6, "–"),
        (|draft| draft.passages.push(draft.passages[1].clone()), 7, "ru plain ru strong"),
    ] {
        let draft = other(change);
        let error = enter_into(&office, &draft, plan, Language::Russian).unwrap_err();
        let Error::DraftDiffers { number: at, here: told, .. } = &error else { panic!("{error:?}") };
        assert_eq!((*at, told.as_str()), (number, here));
        let shown = office.read(|view| shown(view, &draft, Some(plan), Language::English)).unwrap();
        assert_eq!(shown.difference, Some(error.message().text(Language::English)));
    }
    assert!(!read(&office, plan).passages[0].wordings.contains_key(&Language::Russian));
}

#[test]
fn a_draft_in_uzbek_cyrillic_is_kept_in_latin() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
    let passages = vec![DraftPassage::new(PassageKind::Paragraph, 0, words_of("Ўзбекистон ҳукумати қарори"))];
    let draft = Draft { passages, ..Draft::default() };
    let plan = enter(&office, &draft, "Режа", Language::UzbekCyrillic, kind).unwrap().value;
    let there = read(&office, plan);
    assert_eq!(there.title[&Language::Uzbek].text, "Reja");
    assert_eq!(there.passages[0].wordings[&Language::Uzbek].text, "Oʻzbekiston hukumati qarori");
    assert_eq!(there.passages[0].wordings[&Language::UzbekCyrillic].text, "Ўзбекистон ҳукумати қарори");
    let shown = office.read(|view| shown(view, &draft, None, Language::English)).unwrap();
    assert_eq!(shown.language, Language::UzbekCyrillic);
}

#[test]
fn what_is_shown_counts_the_passages_and_names_the_places_of_what_is_left() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let mut draft = in_korean();
    draft.passages[1].runs[0].address = Some("https://example.org/".into());
    let equation = Left { kind: LeftKind::Equation, passage: Some(1), detail: "E=mc".into() };
    draft.left = vec![equation.clone(), equation];
    draft.remarks = vec![Remark {
        passage: 0,
        cell: None,
        quote: None,
        kind: RemarkKind::Deletion,
        author: "Aziza".into(),
        at: String::new(),
        text: "old".into(),
        replies: Vec::new(),
        done: false,
    }];
    let shown = office.read(|view| shown(view, &draft, None, Language::English)).unwrap();
    assert_eq!(shown.counts, ["Heading: 1", "Paragraph: 1", "List item: 1", "Table: 1", "Figure: 1", "Source note: 1"]);
    let remarks: Vec<(&str, &str)> = shown.remarks.iter().map(|row| (row.place.as_str(), row.text.as_str())).collect();
    assert_eq!(remarks, [("1. 가 heading", "A tracked deletion by Aziza, left out: “old”")]);
    let left: Vec<(&str, &str)> = shown.left.iter().map(|row| (row.place.as_str(), row.text.as_str())).collect();
    assert_eq!(
        left,
        [
            ("2. 가 plain 가 strong", "An equation was not taken. “E=mc” × 2"),
            (
                "2. 가 plain 가 strong",
                "A link leads out of the office; its words were taken without the address. “https://example.org/”"
            ),
        ]
    );
}

#[test]
fn what_was_remarked_comes_in_as_comments_on_its_passages() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let mut draft = in_korean();
    let remark = |passage, kind, text: &str| Remark {
        passage,
        cell: None,
        quote: None,
        kind,
        author: "Aziza".into(),
        at: "2012-11-28T09:00:00Z".into(),
        text: text.into(),
        replies: Vec::new(),
        done: false,
    };
    let replies = vec![Reply { author: String::new(), at: String::new(), text: "seen".into() }];
    draft.remarks = vec![
        remark(0, RemarkKind::Insertion, "heading"),
        remark(0, RemarkKind::Deletion, "old *sign*"),
        Remark { replies, done: true, ..remark(3, RemarkKind::Comment, "why?") },
    ];
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
    let plan = enter(&office, &draft, "T", Language::Korean, kind).unwrap().value;
    let comments = || office.read(|view| comment::of_plan(view, plan, Language::English)).unwrap();
    let there = read(&office, plan);
    let told: Vec<_> =
        comments().into_iter().map(|one| (one.passage, one.author, one.text, one.place.is_some(), one.done)).collect();
    let expected =
        [(0, "삽입: “heading”", true, false), (0, "삭제: “old *sign*”", false, false), (3, "why?", false, true)]
            .map(|(at, text, found, done)| (there.passages[at].id, "Aziza".to_owned(), text.to_owned(), found, done));
    assert_eq!(told, expected);
    assert!(comments()[0].at_text.contains("2012"), "{}", comments()[0].at_text);
    let reply = &comments()[2].replies[0];
    assert_eq!((reply.author.as_str(), reply.text.as_str(), reply.mine), ("–", "seen", false));
    // The text of another language brings the remarks of its own file.
    let mut russian = whole(|word| format!("ru {word}"));
    russian.remarks = vec![remark(1, RemarkKind::Comment, "почему?")];
    enter_into(&office, &russian, plan, Language::Russian).unwrap();
    let one = comments().into_iter().find(|one| one.passage == there.passages[1].id).unwrap();
    assert_eq!((one.language, one.text.as_str()), (Some(WrittenLanguage::Russian), "почему?"));
    office.undo().unwrap();
    office.undo().unwrap();
    assert_eq!(comments().len(), 0, "what came in goes with its plan");
}

#[test]
fn comments_go_out_beside_their_words_and_come_in_on_them_again() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = entered(&office);
    enter_into(&office, &whole(|word| format!("oʻzbekcha {word}")), plan, Language::Uzbek).unwrap();
    let there = read(&office, plan);
    let cell = there.passages[3].table.as_ref().unwrap().rows[1][1].id;
    let about = |passage: usize, language, quote: Option<(u32, &str)>| comment::Anchor {
        passage: there.passages[passage].id,
        cell: None,
        language,
        quote: quote.map(|(start, words)| (start, words.to_owned())),
    };
    let (ko, uz) = (Some(WrittenLanguage::Korean), Some(WrittenLanguage::Uzbek));
    let say = |anchor: &comment::Anchor, text| comment::add(&office, anchor, text, Language::Korean).unwrap().value;
    let first = say(&about(1, ko, Some((2, "plain"))), "어느 것입니까?");
    comment::reply(&office, first, "*이것*입니다", Language::Korean).unwrap();
    comment::set_done(&office, first, true).unwrap();
    say(&comment::Anchor { cell: Some(cell), ..about(3, ko, Some((2, "b"))) }, "칸");
    say(&about(0, None, None), "모두");
    say(&about(2, uz, Some((10, "item"))), "item");
    say(&about(5, ko, Some((0, "없던 말"))), "바뀜");
    let out = |languages: &[Language]| {
        let nothing = |_: Figure, _: Language| Ok::<_, Error>(None);
        let draft = |view: &crate::View<'_>| {
            let each = languages.iter().map(|language| of_plan(view, plan, *language, false, &nothing));
            let mut outgoing = each.collect::<Result<Vec<_>, _>>()?;
            add_comments(view, plan, languages, &mut outgoing)?;
            Ok(outgoing)
        };
        office.read(draft).unwrap().into_iter().map(|one| one.draft).collect::<Vec<_>>()
    };
    let told = |draft: &Draft| -> Vec<(usize, Option<usize>, Option<String>, String)> {
        let one = |remark: &Remark| {
            (remark.passage, remark.cell, remark.quote.as_ref().map(|quote| quote.words.clone()), remark.text.clone())
        };
        draft.remarks.iter().map(one).collect()
    };
    let said = |text: &str| Some(text.to_owned());
    let korean = [
        (1, None, said("plain"), "어느 것입니까?".to_owned()),
        (3, Some(2), said("b"), "칸".to_owned()),
        (0, None, None, "모두".to_owned()),
        (5, None, None, "바뀜".to_owned()),
    ];
    let uzbek = (2, None, said("item"), "item".to_owned());
    let both = out(&[Language::Korean, Language::Uzbek]);
    assert_eq!((told(&both[0]), told(&both[1])), (korean.to_vec(), vec![uzbek]));
    let cyrillic = out(&[Language::UzbekCyrillic]);
    assert_eq!(cyrillic[0].remarks[1].quote.as_ref().map(|quote| quote.words.as_str()), Some("итем"));
    let remark = &both[0].remarks[0];
    assert_eq!((remark.done, remark.replies[0].text.as_str()), (true, "*이것*입니다"));
    // What came in once more is on the same words.
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
    let again = enter(&office, &both[0], "다시", Language::Korean, kind).unwrap().value;
    let seen = |plan| {
        let comments = office.read(|view| comment::of_plan(view, plan, Language::Korean)).unwrap();
        let mut seen: Vec<_> = comments
            .into_iter()
            .filter(|one| one.language == ko)
            .map(|one| (one.text, one.cell.is_some(), one.place, one.done, one.at_text, one.replies.len()))
            .collect();
        seen.sort_by(|one, other| one.0.cmp(&other.0));
        seen
    };
    let expected: Vec<_> = seen(plan).into_iter().filter(|one| one.0 != "바뀜").collect();
    let found: Vec<_> = seen(again).into_iter().filter(|one| one.0 != "바뀜" && one.0 != "모두").collect();
    assert_eq!(found, expected);
    // A comment whose passage was deleted is told of.
    passage::delete(&office, there.passages[1].id).unwrap();
    let left = out(&[Language::Korean]).remove(0).left;
    assert!(left.iter().any(|left| left.kind == LeftKind::CommentGone && left.detail == "어느 것입니까?"), "{left:?}");
}

#[test]
fn the_language_of_a_draft_is_told_by_its_letters() {
    let fixture = Fixture::new();
    let office = fixture.create();
    for (text, language) in [
        ("국가정보통신 발전 계획 2013 (ICT)", Language::Korean),
        ("План развития информационных технологий", Language::Russian),
        ("Ўзбекистон Республикаси қарори ва ҳужжатлари", Language::UzbekCyrillic),
        ("Oʻzbekiston Respublikasi qarori va hujjatlari toʻplami", Language::Uzbek),
        ("The plan of the committee", Language::English),
    ] {
        let passages = vec![DraftPassage::new(PassageKind::Paragraph, 0, words_of(text))];
        let draft = Draft { passages, ..Draft::default() };
        let shown = office.read(|view| shown(view, &draft, None, Language::English)).unwrap();
        assert_eq!(shown.language, language, "{text}");
    }
}

#[test]
fn every_kind_of_what_is_left_is_said_in_every_language() {
    for kind in LeftKind::ALL {
        for language in Language::ALL {
            let left = Left { kind: *kind, passage: None, detail: "x".into() };
            assert!(!left.text(language).contains("draft-left"), "{kind:?} in {language}");
        }
    }
}

#[test]
fn who_may_not_draft_makes_no_plan_but_may_translate_one() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = entered(&office);
    let interpreter = crate::testing::colleague(&office, "Aziza", crate::Role::Interpreter);
    office.identify(interpreter).unwrap();
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
    let refused = enter(&office, &in_korean(), "T", Language::Korean, kind);
    assert!(matches!(refused, Err(Error::NotAllowed)));
    assert!(matches!(enter_into(&office, &in_korean(), plan, Language::Korean), Err(Error::NotAllowed)));
    enter_into(&office, &whole(|word| format!("ru {word}")), plan, Language::Russian).unwrap();
}
