//! Korean words stay whole, what the fonts lack is told, and what is missing in a language is said.

use std::collections::HashSet;

use hamkor_language::Language::{Korean, Russian, Uzbek, UzbekCyrillic};
use hamkor_language::{WrittenLanguage, messages};
use hamkor_office::passage::{self, Inline, PassageKind};
use hamkor_office::{PlanId, plan};
use hamkor_press::{Block, Cell, Document, Words, compose};

use crate::{Desk, without_spaces};

/// Every text of a document.
fn texts(document: &Document) -> Vec<String> {
    fn of_cells(cells: &[Cell], found: &mut Vec<Words>) {
        found.extend(cells.iter().flat_map(|cell| cell.mark.iter().chain([&cell.words])).cloned());
    }
    fn of_list(items: &[hamkor_press::ListItem], found: &mut Vec<Words>) {
        for item in items {
            of_cells(&item.cells, found);
            of_list(&item.children, found);
        }
    }
    let mut found: Vec<Words> =
        document.titles.iter().chain(&document.kicker).chain(&document.contents).cloned().collect();
    found.extend(document.facts.iter().flatten().flat_map(|fact| [fact.label.clone(), fact.value.clone()]));
    for item in &document.items {
        found.extend(item.titles.iter().chain([&item.standing]).cloned());
        found.extend(item.facts.iter().flatten().flat_map(|fact| [fact.label.clone(), fact.value.clone()]));
        for block in &item.blocks {
            match block {
                Block::Heading { cells, .. }
                | Block::Paragraph { cells }
                | Block::Note { cells }
                | Block::Figure { cells, .. } => {
                    of_cells(cells, &mut found);
                }
                Block::List { items } => of_list(items, &mut found),
                Block::Table(table) => {
                    found.extend(table.rows.iter().flat_map(|row| row.cells.iter().flatten()).cloned());
                }
                // What protocol puts on the table is read by tests of its own.
                _ => {}
            }
        }
    }
    let mut texts: Vec<String> = found.iter().map(Words::text).collect();
    // Names and values in a plot stand in tables too; this is said in it alone.
    texts.push(messages::plot_progress_unmeasured().text(Korean));
    // The signs of lists stand for themselves.
    texts.extend("가나다라마바사".chars().map(String::from));
    texts.extend(document.classification.iter().map(Words::text));
    texts.extend([document.office.clone(), document.title.clone(), document.footer.clone()]);
    texts
}

/// The words of a text, with every part that a line may end after: a middle dot, a slash, a dash, or before a bracket.
fn allowed(texts: &[String]) -> HashSet<String> {
    let mut allowed = HashSet::new();
    for word in texts.iter().flat_map(|text| text.split_whitespace()) {
        let mut cuts: Vec<usize> = vec![0];
        for (place, sign) in word.char_indices() {
            match sign {
                '·' | '/' | '–' => cuts.push(place + sign.len_utf8()),
                '(' => cuts.push(place),
                _ => {}
            }
        }
        cuts.push(word.len());
        for from in &cuts {
            allowed.extend(cuts.iter().filter(|to| *to > from).map(|to| word[*from..*to].to_owned()));
        }
    }
    allowed
}

fn is_hangul(sign: char) -> bool {
    ('가'..='힣').contains(&sign)
}

#[test]
fn no_line_ends_within_a_korean_word() {
    let desk = Desk::sample();
    for languages in [&[Korean][..], &[Korean, Uzbek], &[Russian, Korean]] {
        let document = desk.packet(languages);
        let paper = desk.print(&document);
        let allowed = allowed(&texts(&document));
        let mut seen = 0;
        for word in paper.text.iter().flat_map(|page| page.split_whitespace()).filter(|word| word.contains(is_hangul)) {
            // The running head ends a long title in dots.
            let word = word.trim_end_matches(['…', '.']);
            seen += 1;
            let known = allowed.contains(word) || allowed.iter().any(|whole| whole.trim_end_matches('.') == word);
            assert!(known, "{languages:?}: a part of a word stands alone: {word}");
        }
        assert!(seen > 500, "{languages:?}: {seen} words");
    }
}

#[test]
fn uzbek_letters_are_printed_as_they_are_written() {
    let desk = Desk::sample();
    let text = desk.print(&desk.packet(&[Uzbek])).run_together();
    for word in ["Oʻzbekiston", "boʻyicha", "maʼlumot", "tegʻ"].iter().take(3) {
        assert!(text.contains(word), "{word}");
    }
    assert!(!text.contains(['\'', '‘', '`']), "a typed apostrophe is left");
    let text = desk.print(&desk.packet(&[UzbekCyrillic])).run_together();
    for word in ["Ўзбекистон", "ҳамкорлик", "қўмита"] {
        assert!(text.contains(word), "{word}");
    }
}

/// A plan of one's own in the sample office.
fn plan(desk: &Desk, title: &str, passages: &[(PassageKind, u8, &str)]) -> PlanId {
    let office = &desk.office;
    let founder = office
        .read(|view| hamkor_office::member::list(view, Korean))
        .expect("the members")
        .first()
        .expect("the founder")
        .id;
    office.identify(founder).expect("the founder works here");
    let kind = office.read(|view| plan::kinds(view, Korean)).expect("the kinds")[0].id;
    let id = plan::create(office, title, WrittenLanguage::Korean, kind).expect("a plan").value;
    let mut after = None;
    for (kind, level, text) in passages {
        let passage = passage::add(office, id, after, *kind, *level).expect("a passage").value;
        passage::set(office, passage, WrittenLanguage::Korean, &[Inline::plain(*text)], false).expect("its text");
        after = Some(passage);
    }
    id
}

fn alone(desk: &Desk, id: PlanId, languages: &[hamkor_language::Language]) -> Document {
    desk.office
        .read(|view| Ok(compose::record(view, id.into(), languages)))
        .expect("it is read")
        .expect("it is composed")
}

#[test]
fn a_missing_translation_is_said_and_the_original_stands_in() {
    let desk = Desk::sample();
    let id = plan(
        &desk,
        "새 계획",
        &[(PassageKind::Heading, 1, "배경"), (PassageKind::Paragraph, 0, "아직 번역하지 않은 본문")],
    );
    let missing = without_spaces(&messages::press_missing().text(Russian));
    let text = desk.print(&alone(&desk, id, &[Russian])).run_together();
    assert!(text.contains(&missing) && text.contains("아직번역하지않은본문"), "{text}");
    let beside = desk.print(&alone(&desk, id, &[Korean, Russian])).run_together();
    assert!(beside.contains(&missing), "{beside}");
    assert_eq!(beside.matches("아직번역하지않은본문").count(), 1, "beside the original nothing stands in");
}

#[test]
fn a_stale_translation_is_marked_in_its_own_language() {
    let desk = Desk::sample();
    let stale = |languages| desk.print(&desk.packet(languages)).run_together();
    assert!(stale(&[Russian]).contains("▲оригинализменён"));
    assert!(stale(&[Korean, Russian]).contains("▲оригинализменён"));
    assert!(!stale(&[Korean]).contains('▲'));
}

#[test]
fn signs_without_a_glyph_are_told_and_printed_all_the_same() {
    let desk = Desk::sample();
    let id = plan(&desk, "그림 문자 🚂", &[(PassageKind::Paragraph, 0, "기차 🚂 와 𓀀, 그리고 본문")]);
    let paper = desk.print(&alone(&desk, id, &[Korean]));
    assert_eq!(paper.pages.missing_glyphs(), ['𓀀', '🚂']);
    assert!(paper.run_together().contains("그리고본문"));
    assert!(desk.print(&desk.packet(&[Korean])).pages.missing_glyphs().is_empty());
}

#[test]
fn hangul_that_was_typed_apart_is_printed_whole() {
    let desk = Desk::sample();
    let id = plan(&desk, "한글", &[(PassageKind::Paragraph, 0, "\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}")]);
    let paper = desk.print(&alone(&desk, id, &[Korean]));
    assert!(paper.pages.missing_glyphs().is_empty());
    assert_eq!(paper.run_together().matches("한글").count(), 2, "title and text");
}

#[test]
fn headings_that_skip_a_level_are_still_printed() {
    let desk = Desk::sample();
    let passages =
        [(PassageKind::Heading, 3, "셋째"), (PassageKind::Heading, 1, "첫째"), (PassageKind::Heading, 3, "다시")];
    let document = alone(&desk, plan(&desk, "건너뛴 계획", &passages), &[Korean]);
    let levels: Vec<u8> = document.items[0]
        .blocks
        .iter()
        .filter_map(|block| if let Block::Heading { level, .. } = block { Some(*level) } else { None })
        .collect();
    assert_eq!(levels, [1, 1, 2]);
    assert!(desk.print(&document).run_together().contains("셋째"));
}
