//! Where in a text the words stand that were looked for, as they are written there.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::fold::{self, Kind, Run, Syllable};
use super::index::{Weight, impact};
use super::inflection;
use super::query::{Clause, Query, Reading, Term, may_begin};
use crate::{WrittenLanguage, spelling};

/// What a text that answers a query shows of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sight {
    /// How often it has each word and phrase.
    pub times: Vec<u32>,
    /// How many words it has.
    pub length: usize,
    /// Where they stand, in bytes, in their order and apart from each other.
    pub marks: Vec<Range<usize>>,
}

impl Sight {
    /// How well the text answers, by BM25. `rarity` weighs each word; 1 where it isn't given.
    #[must_use]
    pub fn score(&self, rarity: &[f64]) -> f64 {
        let weights = rarity.iter().copied().chain(std::iter::repeat(1.0));
        self.times.iter().zip(weights).map(|(times, rarity)| impact(*times, self.length) * rarity).sum()
    }
}

impl Query {
    /// Looks for the words in a text: what is found there, or nothing when the text does not answer.
    #[must_use]
    pub fn look(&self, text: &str, language: WrittenLanguage, weight: Weight) -> Option<Sight> {
        let Reading { sought, without } = self.reading(language);
        if sought.is_empty() {
            return None;
        }
        let runs = fold::runs(text);
        let eye = Eye { runs: &runs, language, weight };
        if without.iter().any(|clause| !eye.find(clause).is_empty()) {
            return None;
        }
        let mut sight = Sight { length: runs.len(), ..Sight::default() };
        for clause in sought {
            let found = eye.find(clause);
            if found.is_empty() {
                return None;
            }
            sight.times.push(u32::try_from(found.len()).unwrap_or(u32::MAX));
            sight.marks.extend(found);
        }
        sight.marks = apart(sight.marks, text);
        Some(sight)
    }

    /// Where the words stand in a part of a text, which need not have all of them.
    #[must_use]
    pub fn marks(&self, text: &str, language: WrittenLanguage, weight: Weight) -> Vec<Range<usize>> {
        let runs = fold::runs(text);
        let eye = Eye { runs: &runs, language, weight };
        apart(self.reading(language).sought.iter().flat_map(|clause| eye.find(clause)).collect(), text)
    }
}

/// Marks in their order, those that touch put together. A quotation mark that looks like an apostrophe is not marked.
fn apart(mut marks: Vec<Range<usize>>, text: &str) -> Vec<Range<usize>> {
    marks.sort_by_key(|mark| (mark.start, mark.end));
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(marks.len());
    for mut mark in marks {
        let word = text[mark.clone()].trim_end_matches(spelling::is_apostrophe);
        if !word.ends_with(['o', 'O', 'g', 'G']) {
            mark.end = mark.start + word.len();
        }
        match apart.last_mut() {
            Some(last) if mark.start < last.end => last.end = last.end.max(mark.end),
            _ => apart.push(mark),
        }
    }
    apart
}

/// Looks at a text by one language.
struct Eye<'a> {
    runs: &'a [Run<'a>],
    language: WrittenLanguage,
    weight: Weight,
}

impl Eye<'_> {
    fn find(&self, clause: &Clause) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        match clause {
            Clause::Initials(initials) => {
                if self.weight != Weight::Text {
                    self.find_initials(initials, &mut found);
                }
            }
            Clause::Runs { terms, open } => match terms.as_slice() {
                [] => {}
                [Term::Word { .. }] => {
                    found.extend(self.runs.iter().filter(|run| self.is_word(run, &terms[0], *open)).map(Run::range));
                }
                [Term::Syllables(signs)] => {
                    for run in self.runs.iter().filter(|run| may_hold(run, signs)) {
                        let syllables = fold::syllables(run.text);
                        let places = 0..(syllables.len() + 1).saturating_sub(signs.len());
                        let places = places.filter(|place| {
                            are(&syllables[*place..*place + signs.len()], signs, *open && signs.len() > 1)
                        });
                        found.extend(places.map(|place| within(run, &syllables[place..place + signs.len()])));
                    }
                }
                terms => {
                    let places = 0..(self.runs.len() + 1).saturating_sub(terms.len());
                    found.extend(
                        places.filter_map(|place| self.sequence(&self.runs[place..place + terms.len()], terms, *open)),
                    );
                }
            },
        }
        found
    }

    fn find_initials(&self, initials: &str, found: &mut Vec<Range<usize>>) {
        let asked: Vec<char> = initials.chars().collect();
        for run in self.runs.iter().filter(|run| run.kind == Kind::Syllables) {
            let syllables = fold::syllables(run.text);
            let here: Vec<Option<char>> = syllables.iter().map(|one| fold::initial(one.sign)).collect();
            for (place, window) in here.windows(asked.len().max(1)).enumerate() {
                if window.iter().zip(&asked).all(|(here, asked)| here.as_ref() == Some(asked)) {
                    found.push(within(run, &syllables[place..place + asked.len()]));
                }
            }
        }
    }

    /// Where runs stand that are those of a phrase: it may begin and end within words of syllables.
    fn sequence(&self, runs: &[Run<'_>], terms: &[Term], open: bool) -> Option<Range<usize>> {
        let (mut start, mut end) = (runs.first()?.start, runs.last()?.range().end);
        for (place, (run, term)) in runs.iter().zip(terms).enumerate() {
            let (first, last) = (place == 0, place + 1 == terms.len());
            match term {
                Term::Word { .. } => {
                    if !self.is_word(run, term, open && last) {
                        return None;
                    }
                }
                Term::Syllables(signs) => {
                    if run.kind != Kind::Syllables {
                        return None;
                    }
                    let syllables = fold::syllables(run.text);
                    let more = syllables.len().checked_sub(signs.len())?;
                    if more > 0 && !first && !last {
                        return None;
                    }
                    let here = if first { &syllables[more..] } else { &syllables[..signs.len()] };
                    if !are(here, signs, open && last && signs.len() > 1) {
                        return None;
                    }
                    if first {
                        start = within(run, here).start;
                    }
                    if last {
                        end = within(run, here).end;
                    }
                }
            }
        }
        Some(start..end)
    }

    fn is_word(&self, run: &Run<'_>, term: &Term, open: bool) -> bool {
        let Term::Word { kind, spelled, stem, inflects } = term else { return false };
        if run.kind != *kind {
            return false;
        }
        // Most words are told apart by their first letter.
        if let Some(first) = fold::first(run.text, self.language)
            && !stem.starts_with(first)
        {
            return false;
        }
        let key = fold::key(run.text, self.language);
        key == *stem
            || (open && may_begin(spelled, *kind, self.weight) && key.starts_with(spelled.as_str()))
            || (*inflects && inflection::is_form(stem, &key))
    }
}

/// Whether a run may hold these syllables: most do not have the first, and only what is written in parts or in another
/// width need be taken apart to see it.
fn may_hold(run: &Run<'_>, signs: &[char]) -> bool {
    run.kind == Kind::Syllables
        && (signs.first().is_none_or(|first| run.text.contains(*first))
            || run.text.bytes().any(|byte| matches!(byte, 0xe1 | 0xef | 0xf0)))
}

/// Whether syllables are those that are asked for; the last of them may still grow.
fn are(here: &[Syllable], asked: &[char], open: bool) -> bool {
    let last = asked.len().saturating_sub(1);
    here.iter()
        .zip(asked)
        .enumerate()
        .all(|(place, (here, sign))| here.sign == *sign || (open && place == last && grows(*sign, here.sign)))
}

/// Whether what is typed of a syllable so far may become another.
fn grows(so_far: char, syllable: char) -> bool {
    let mut whole = String::new();
    fold::code(syllable, &mut whole);
    fold::open_code(so_far).is_some_and(|code| whole.starts_with(&code))
}

fn within(run: &Run<'_>, syllables: &[Syllable]) -> Range<usize> {
    let start = syllables.first().map_or(0, |one| one.range.start);
    let end = syllables.last().map_or(0, |one| one.range.end);
    run.start + start..run.start + end
}

/// A piece of a text around what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Piece {
    /// The words as they stand.
    pub text: String,
    /// Whether these are the words that were looked for.
    pub hit: bool,
}

/// The part of a text around the first mark, of about `length` characters, in bytes.
#[must_use]
pub fn around(text: &str, marks: &[Range<usize>], length: usize) -> Range<usize> {
    let first = marks.first().map_or(0, |mark| mark.start);
    let before = text[..first].char_indices().rev().nth(length / 3).map_or(0, |(place, _)| place);
    // It begins at a word, not within one.
    let from = if before == 0 { 0 } else { text[before..first].find(' ').map_or(first, |space| before + space + 1) };
    let to = text[from..].char_indices().nth(length).map_or(text.len(), |(place, _)| from + place);
    from..to
}

/// A part of a text in pieces, with the marks that stand in it.
#[must_use]
pub fn pieces(text: &str, part: Range<usize>, marks: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |text: &str, hit: bool| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), hit });
        }
    };
    if part.start > 0 {
        push("… ", false);
    }
    let mut at = part.start;
    for mark in marks.iter().filter(|mark| mark.start >= part.start && mark.end <= part.end) {
        push(&text[at..mark.start], false);
        push(&text[mark.clone()], true);
        at = mark.end;
    }
    push(&text[at..part.end], false);
    if part.end < text.len() {
        push(" …", false);
    }
    pieces
}
