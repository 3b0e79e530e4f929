//! What an item says in words of the packet's own: a note, a section's title, what is asked.

use hamkor_language::{Language, messages};
use hamkor_office::wording::Wordings;

use crate::document::{Block, Cell};
use crate::words::{LONGEST_IN_COLUMN, LONGEST_IN_TEXT, Words};

/// A text, a paragraph a line, those of both languages beside each other. Where it is missing in a language a mark says so;
/// in an edition of one language another's words stand in, and beside another language the place stays empty.
pub(super) fn paragraphs(wordings: &Wordings, languages: &[Language]) -> Vec<Block> {
    let count =
        languages.iter().filter_map(|language| wordings.get(language)).map(|one| lines(&one.text).count()).max();
    let count = count.or_else(|| wordings.values().next().map(|one| lines(&one.text).count())).unwrap_or_default();
    (0..count).map(|at| Block::Paragraph { cells: cells(wordings, languages, at) }).collect()
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// One line of a text in each language.
fn cells(wordings: &Wordings, languages: &[Language], at: usize) -> Vec<Cell> {
    let longest = if languages.len() > 1 { LONGEST_IN_COLUMN } else { LONGEST_IN_TEXT };
    let line =
        |text: &str, language: Language| Words::plain(lines(text).nth(at).unwrap_or_default(), language, longest);
    let cell = |language: &Language| {
        if let Some(wording) = wordings.get(language) {
            return Cell { sign: String::new(), mark: None, stands_in: false, words: line(&wording.text, *language) };
        }
        let other = wordings.iter().next().filter(|_| languages.len() == 1);
        let words = match other {
            Some((other, wording)) => line(&wording.text, *other),
            None => Words::plain("", *language, longest),
        };
        // What is said of the whole text is said once.
        let mark = (at == 0).then(|| Words::plain(&messages::press_missing().text(*language), *language, longest));
        Cell { sign: String::new(), mark, stands_in: true, words }
    };
    languages.iter().map(cell).collect()
}
