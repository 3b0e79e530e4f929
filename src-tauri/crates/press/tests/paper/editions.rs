//! Each edition in its own language alone, and two side by side.

use hamkor_language::Language::{self, English, Korean, Russian, Uzbek, UzbekCyrillic};
use hamkor_language::messages;
use hamkor_press::{Block, Cell, ListItem, Words};

use crate::Desk;

/// Where a translation is missing the original stands in, and says so: those words are of another language.
fn without_stand_ins(block: &mut Block) {
    fn clear(cells: &mut [Cell]) {
        cells.iter_mut().filter(|cell| cell.stands_in).for_each(|cell| cell.words.pieces.clear());
    }
    fn clear_items(items: &mut [ListItem]) {
        for item in items {
            clear(&mut item.cells);
            clear_items(&mut item.children);
        }
    }
    match block {
        Block::Heading { cells, .. } | Block::Paragraph { cells } | Block::Note { cells } => clear(cells),
        Block::List { items } => clear_items(items),
        Block::Figure { cells, .. } => clear(cells),
        _ => {}
    }
}

#[test]
fn no_edition_has_words_of_another_language() {
    let hangul = |sign: char| ('가'..='힣').contains(&sign);
    let cyrillic = |sign: char| ('\u{400}'..='\u{52f}').contains(&sign);
    let desk = Desk::sample();
    for language in Language::ALL {
        let mut document = desk.packet(&[language]);
        document.items.iter_mut().flat_map(|item| &mut item.blocks).for_each(without_stand_ins);
        let text = desk.print(&document).text.concat();
        for line in text.lines() {
            match language {
                Korean => assert!(!line.contains(cyrillic), "{language}: {line}"),
                Russian | UzbekCyrillic => assert!(!line.contains(hangul), "{language}: {line}"),
                Uzbek | English => assert!(!line.contains(hangul) && !line.contains(cyrillic), "{language}: {line}"),
            }
        }
        let small_latin = |word: &&str| word.len() > 3 && word.chars().all(|sign| sign.is_ascii_lowercase());
        if matches!(language, Korean | Russian | UzbekCyrillic) {
            assert_eq!(text.split_whitespace().filter(small_latin).collect::<Vec<_>>(), [""; 0], "{language}");
        }
        for label in [
            messages::press_kicker(),
            messages::press_contents(),
            messages::press_responsible(),
            messages::press_goals(),
            messages::press_indicators(),
            messages::press_column_target(),
            messages::press_prepared(),
        ] {
            let label = label.text(language);
            let first = label.split_whitespace().next().expect("a word");
            assert!(text.contains(first), "{language}: {label}");
        }
    }
}

#[test]
fn dates_stand_as_each_language_writes_them() {
    let desk = Desk::sample();
    for (language, meeting, today) in [
        (Korean, "2013. 11. 14.", "2013. 11. 13."),
        (Uzbek, "2013-yil 14-noyabr", "2013-yil 13-noyabr"),
        (UzbekCyrillic, "2013 йил 14 ноябрь", "2013 йил 13 ноябрь"),
        (Russian, "14 ноября 2013 г.", "13 ноября 2013 г."),
        (English, "14 November 2013", "13 November 2013"),
    ] {
        let paper = desk.print(&desk.packet(&[language]));
        let plain = |text: &str| text.replace('\u{a0}', " ");
        assert!(plain(&paper.text[0]).contains(meeting), "{}", paper.text[0]);
        for page in &paper.text[2..] {
            assert!(plain(page.trim_end()).ends_with(today), "{page}");
        }
    }
}

#[test]
fn two_languages_stand_side_by_side_passage_by_passage() {
    let desk = Desk::sample();
    for languages in [[Korean, Uzbek], [Korean, Russian], [UzbekCyrillic, Korean]] {
        let document = desk.packet(&languages);
        let text = desk.print(&document).text.concat();
        let beginning = |words: &Words| words.text().split_whitespace().next().unwrap_or_default().to_owned();
        let mut passages = 0;
        for block in document.items.iter().flat_map(|item| &item.blocks) {
            let (Block::Heading { cells, .. } | Block::Paragraph { cells }) = block else { continue };
            let [left, right] = &cells[..] else { panic!("two languages, and {} cells", cells.len()) };
            if left.mark.is_some() || right.mark.is_some() {
                continue;
            }
            let (left, right) = (beginning(&left.words), beginning(&right.words));
            let beside = text.lines().any(|line| {
                let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
                line.find(&left).zip(line.rfind(&right)).is_some_and(|(left, right)| left < right)
            });
            assert!(beside, "{languages:?}: {left} does not stand beside {right}");
            passages += 1;
        }
        assert!(passages > 60, "{passages}");
    }
}

#[test]
fn rows_of_a_table_hold_both_languages_and_numbers_once() {
    let desk = Desk::sample();
    let document = desk.packet(&[Korean, Russian]);
    let table = document.items[2].blocks.iter().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let cells: Vec<Vec<String>> = table.expect("the stages of the data centre").rows[1]
        .cells
        .iter()
        .map(|cell| cell.iter().map(Words::text).collect())
        .collect();
    assert_eq!(cells[0], ["1단계", "1-й этап"]);
    assert_eq!(cells[3], ["0"]);
}

#[test]
fn the_first_pages_read_as_they_should() {
    let desk = Desk::sample();
    for language in Language::ALL {
        let paper = desk.print(&desk.packet(&[language]));
        // How many dots lead to a page's number is no matter of reading.
        let words = |line: &str| line.split_whitespace().filter(|word| *word != ".").collect::<Vec<_>>().join(" ");
        let lines =
            |page: &String| page.lines().map(words).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        let text = paper.text[..4].iter().map(lines).collect::<Vec<_>>().join("\n\n———\n\n");
        insta::assert_snapshot!(format!("briefing-{language}"), text);
    }
}
