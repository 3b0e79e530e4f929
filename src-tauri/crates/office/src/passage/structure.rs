//! What is done with the structure of a text in all its languages at once: splitting, joining, moving whole sections.
//!
//! Who splits a passage does so in one language. The others are cut at the same sentence where they have as many sentences;
//! where they have not, they stay whole in the first of the two. Either way every translation is older than its source from
//! then on, until somebody has looked whether the languages still line up.

use hamkor_language::{WrittenLanguage, messages, spelling};
use rusqlite::named_params;
use uuid::Uuid;

use super::actions::change_passage;
use super::inline::{self, Inline};
use super::store::{self, StoredPassage};
use super::{NewPassage, PassageKind, Shape};
use crate::storage::millis;
use crate::wording::{self, Condition, TEXT, Texts};
use crate::{Error, Office, Outcome, PassageId, Rank, Result, Tx};

/// Splits a passage: `before` stays in it in a language, and `after` begins a new one. After a heading comes a paragraph,
/// after a list item another. In Uzbek some words keep the apostrophes with which they were typed.
///
/// # Errors
/// When the plan is closed to changes, or the passage is not there or is a table or a figure.
pub fn split(
    office: &Office,
    id: PassageId,
    language: WrittenLanguage,
    before: &[Inline],
    after: &[Inline],
    kept: &[String],
) -> Result<Outcome<PassageId>> {
    change_passage(office, id, messages::plan_history_passage_split(), |tx, passage| {
        require_text(&passage)?;
        let source = crate::plan::source_language(tx, passage.plan)?;
        let texts = Texts::of_owner(tx, id.0)?;
        let kind = if passage.kind == PassageKind::Heading { PassageKind::Paragraph } else { passage.kind };
        let level = if kind == passage.kind { passage.level } else { 0 };
        let shape = Shape { ordered: passage.shape.ordered, ..Shape::default() };
        let new = store::insert(tx, &NewPassage { plan: passage.plan, after: Some(id), kind, level, shape })?;
        let sentence = Sentence::of(before, after);
        let mut parts = vec![(language, trimmed_end(before), trimmed_start(after))];
        for (other, text) in texts.stored(id.0, TEXT).filter(|(other, _)| *other != language) {
            let runs = inline::read(&text);
            let cut = sentence.and_then(|sentence| sentence.cut(&runs));
            // What cannot be cut stays whole in the first, to be looked at.
            let (first, second) = cut.unwrap_or((runs, Vec::new()));
            parts.push((other, first, second));
        }
        parts.sort_by_key(|(language, ..)| *language != source);
        for (one, first, second) in &parts {
            for (owner, runs) in [(id.0, first), (new.0, second)] {
                let mut text = inline::write(runs);
                if (*one, language) == (WrittenLanguage::Uzbek, WrittenLanguage::Uzbek) {
                    text = spelling::normalise_but(&text, kept);
                }
                write(tx, owner, *one, &text, source, *one != source)?;
            }
        }
        Ok(new)
    })
}

/// Joins a passage with the one before it, in each language, and answers which that is. A translation that was up to date in
/// both stays so.
///
/// # Errors
/// When the plan is closed to changes, there is none before it, or one of the two is a table or a figure.
pub fn join(office: &Office, id: PassageId) -> Result<Outcome<PassageId>> {
    change_passage(office, id, messages::plan_history_passage_joined(), |tx, passage| {
        let all = store::stored(tx, passage.plan)?;
        let place = all.iter().position(|one| one.id == id).ok_or(Error::PassageNotFound)?;
        let before = place.checked_sub(1).map(|place| &all[place]).ok_or(Error::PassageNotFound)?;
        require_text(before)?;
        require_text(&passage)?;
        let source = crate::plan::source_language(tx, passage.plan)?;
        let (first, second) = (Texts::of_owner(tx, before.id.0)?, Texts::of_owner(tx, id.0)?);
        let mut languages = WrittenLanguage::ALL;
        languages.sort_by_key(|language| *language != source);
        for language in languages {
            let of = |texts: &Texts, id: PassageId| {
                texts.stored(id.0, TEXT).find(|(one, _)| *one == language).map(|(_, text)| text)
            };
            let Some(more) = of(&second, id) else { continue };
            let condition = |texts: &Texts, id: PassageId| {
                let original = texts.has(id.0, TEXT, source);
                match texts.condition(id.0, TEXT, language, source) {
                    Condition::Good => true,
                    Condition::Missing => !original,
                    Condition::Stale => false,
                }
            };
            let current = condition(&first, before.id) && condition(&second, id);
            let text = of(&first, before.id).map_or_else(|| more.clone(), |text| format!("{text} {more}"));
            write(tx, before.id.0, language, &text, source, language != source && !current)?;
        }
        tx.connection()
            .prepare_cached("UPDATE passage SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
            .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
        Ok(before.id)
    })
}

/// Moves a heading with everything that stands under it after another passage, or to the beginning.
///
/// # Errors
/// When the plan is closed to changes, one of the passages is not there, or the section would move into itself.
pub fn move_section(office: &Office, heading: PassageId, after: Option<PassageId>) -> Result<Outcome<()>> {
    change_passage(office, heading, messages::plan_history_section_moved(), |tx, passage| {
        let all = store::stored(tx, passage.plan)?;
        let begin = all.iter().position(|one| one.id == heading).ok_or(Error::PassageNotFound)?;
        let end = section_end(&all, begin);
        let rest: Vec<&StoredPassage> = all[..begin].iter().chain(&all[end..]).collect();
        let place = match after {
            None => 0,
            Some(after) => rest.iter().position(|one| one.id == after).ok_or(Error::PassageNotFound)? + 1,
        };
        let next = rest.get(place).map(|one| &one.rank);
        let mut before: Option<Rank> = place.checked_sub(1).map(|place| rest[place].rank.clone());
        for moved in &all[begin..end] {
            let rank = Rank::between(before.as_ref(), next);
            tx.connection()
                .prepare_cached("UPDATE passage SET rank = :rank WHERE id = :id")?
                .execute(named_params! { ":id": moved.id, ":rank": rank })?;
            before = Some(rank);
        }
        Ok(())
    })
}

/// Where the section of a heading ends: at the next heading that stands as high. What is no heading is a section by itself.
fn section_end(all: &[StoredPassage], begin: usize) -> usize {
    let heading = &all[begin];
    if heading.kind != PassageKind::Heading {
        return begin + 1;
    }
    let higher = |one: &StoredPassage| one.kind == PassageKind::Heading && one.level <= heading.level;
    all[begin + 1..].iter().position(higher).map_or(all.len(), |place| begin + 1 + place)
}

fn require_text(passage: &StoredPassage) -> Result<()> {
    match passage.kind {
        PassageKind::Table | PassageKind::Figure => Err(Error::PassageNotText),
        _ => Ok(()),
    }
}

fn write(
    tx: &Tx<'_>,
    owner: Uuid,
    language: WrittenLanguage,
    text: &str,
    source: WrittenLanguage,
    stale: bool,
) -> Result<()> {
    if stale && !text.trim().is_empty() {
        return wording::set_stale(tx, owner, TEXT, language, text, source);
    }
    wording::set(tx, owner, TEXT, language, text, source)
}

/// A place between two sentences: after how many of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sentence {
    after: usize,
    of: usize,
}

impl Sentence {
    /// The place at which a text is cut in two; nothing where it is cut within a sentence.
    fn of(before: &[Inline], after: &[Inline]) -> Option<Self> {
        let (first, second) = (flat(before), flat(after));
        let within = first.trim_end().chars().count();
        let whole = format!("{} {}", first.trim_end(), second.trim_start());
        let ends = sentence_ends(&whole);
        let after = ends.iter().position(|end| *end == within)? + 1;
        Some(Self { after, of: ends.len() })
    }

    /// Cuts a text in another language at the same sentence; nothing where it has not as many.
    fn cut(self, runs: &[Inline]) -> Option<(Vec<Inline>, Vec<Inline>)> {
        let ends = sentence_ends(&flat(runs));
        if ends.len() != self.of || self.after == self.of {
            return None;
        }
        let (first, second) = cut(runs, *ends.get(self.after.checked_sub(1)?)?);
        Some((trimmed_end(&first), trimmed_start(&second)))
    }
}

/// The sign that stands for a link or a footnote where places are counted.
const ATOM: char = '\u{fffc}';

/// The signs of a text; a link and a footnote are one each.
fn flat(runs: &[Inline]) -> String {
    runs.iter()
        .map(|run| match run {
            Inline::Text { text, .. } => text.clone(),
            Inline::Link { .. } | Inline::Footnote { .. } => ATOM.to_string(),
        })
        .collect()
}

/// After how many signs each sentence ends. A number or one letter with a stop (a date, an initial) ends none.
fn sentence_ends(text: &str) -> Vec<usize> {
    let signs: Vec<char> = text.trim_end().chars().collect();
    let mut ends = Vec::new();
    for (place, sign) in signs.iter().enumerate() {
        if !matches!(sign, '.' | '!' | '?' | '…' | '。') {
            continue;
        }
        // A closing quotation mark, a bracket or the sign of a footnote belongs to the sentence.
        let clings = |sign: &&char| matches!(**sign, '"' | '»' | '”' | '’' | ')' | '」' | '』' | ATOM);
        let end = place + 1 + signs[place + 1..].iter().take_while(clings).count();
        let ends_here = end == signs.len() || signs[end].is_whitespace();
        let word: Vec<char> = signs[..place].iter().rev().take_while(|sign| !sign.is_whitespace()).copied().collect();
        let short = word.iter().all(char::is_ascii_digit) || (word.len() == 1 && word[0].is_alphabetic());
        if ends_here && (!short || end == signs.len()) && ends.last() != Some(&end) {
            ends.push(end);
        }
    }
    if ends.last() != Some(&signs.len()) && !signs.is_empty() {
        ends.push(signs.len());
    }
    ends
}

/// A text in two, after a number of signs.
fn cut(runs: &[Inline], after: usize) -> (Vec<Inline>, Vec<Inline>) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    let mut left = after;
    for run in runs {
        match run {
            Inline::Text { text, marks } => {
                let place = text.char_indices().nth(left).map_or(text.len(), |(place, _)| place);
                left -= left.min(text.chars().count());
                first.push(Inline::marked(&text[..place], *marks));
                second.push(Inline::marked(&text[place..], *marks));
            }
            atom if left > 0 => {
                left -= 1;
                first.push(atom.clone());
            }
            atom => second.push(atom.clone()),
        }
    }
    (inline::joined(&first), inline::joined(&second))
}

fn trimmed_start(runs: &[Inline]) -> Vec<Inline> {
    let mut runs = inline::joined(runs);
    if let Some(Inline::Text { text, .. }) = runs.first_mut() {
        *text = text.trim_start().to_owned();
    }
    inline::joined(&runs)
}

fn trimmed_end(runs: &[Inline]) -> Vec<Inline> {
    let mut runs = inline::joined(runs);
    if let Some(Inline::Text { text, .. }) = runs.last_mut() {
        *text = text.trim_end().to_owned();
    }
    inline::joined(&runs)
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;
    use proptest::prelude::*;

    use super::*;
    use crate::passage::{self, Passage};
    use crate::testing::Fixture;
    use crate::wording::WordingState;
    use crate::{PlanId, plan};

    const KOREAN: WrittenLanguage = WrittenLanguage::Korean;
    const RUSSIAN: WrittenLanguage = WrittenLanguage::Russian;
    const UZBEK: WrittenLanguage = WrittenLanguage::Uzbek;

    fn text_of(office: &Office) -> (PlanId, PassageId) {
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let plan = plan::create(office, "계획", KOREAN, kind).unwrap().value;
        let id = passage::add(office, plan, None, PassageKind::ListItem, 2).unwrap().value;
        for (language, text) in [
            (KOREAN, "위원회는 2012. 11. 28. 열린다. 기금을 정한다."),
            (RUSSIAN, "Комитет собирается 28 ноября. Он определяет фонд."),
            (UZBEK, "Qoʻmita 28-noyabrda yigʻiladi va jamgʻarmani belgilaydi."),
        ] {
            passage::set(office, id, language, &[Inline::plain(text)], false).unwrap();
        }
        (plan, id)
    }

    fn passages(office: &Office, plan: PlanId) -> Vec<Passage> {
        office.read(|view| plan::read(view, plan, Language::Korean)).unwrap().passages
    }

    fn words(passage: &Passage, language: Language) -> &str {
        passage.wordings.get(&language).map_or("", |wording| &wording.text)
    }

    #[test]
    fn a_passage_is_split_in_every_language_that_has_the_sentence() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, id) = text_of(&office);
        let (before, after) = ([Inline::plain("위원회는 2012. 11. 28. 열린다.")], [Inline::plain(" 기금을 정한다.")]);
        let new = split(&office, id, KOREAN, &before, &after, &[]).unwrap().value;
        let all = passages(&office, plan);
        assert_eq!((all[1].id, all[1].kind, all[1].level), (new, PassageKind::ListItem, 2));
        let shown = |language| (words(&all[0], language), words(&all[1], language));
        assert_eq!(shown(Language::Korean), ("위원회는 2012. 11. 28. 열린다.", "기금을 정한다."));
        assert_eq!(shown(Language::Russian), ("Комитет собирается 28 ноября.", "Он определяет фонд."));
        assert_eq!(shown(Language::Uzbek), ("Qoʻmita 28-noyabrda yigʻiladi va jamgʻarmani belgilaydi.", ""));
        assert!(all[0].wordings[&Language::Russian].stale && all[1].wordings[&Language::Russian].stale);
        assert!(all[0].wordings[&Language::Uzbek].stale && !all[0].wordings[&Language::Korean].stale);
        office.undo().unwrap();
        let all = passages(&office, plan);
        assert_eq!((all.len(), all[0].wordings[&Language::Russian].stale), (1, false));
    }

    #[test]
    fn passages_that_are_joined_keep_every_word_and_what_is_up_to_date() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, id) = text_of(&office);
        let next = passage::add(&office, plan, Some(id), PassageKind::Paragraph, 0).unwrap().value;
        passage::set(&office, next, KOREAN, &[Inline::plain("다음.")], false).unwrap();
        passage::set(&office, next, RUSSIAN, &[Inline::plain("Далее.")], false).unwrap();
        assert_eq!(join(&office, next).unwrap().value, id);
        let all = passages(&office, plan);
        assert_eq!(all.len(), 1);
        assert_eq!(words(&all[0], Language::Russian), "Комитет собирается 28 ноября. Он определяет фонд. Далее.");
        assert!(!all[0].wordings[&Language::Russian].stale);
        assert!(all[0].wordings[&Language::Uzbek].stale, "the second was never translated");
        assert!(join(&office, id).is_err(), "nothing stands before the first");
        office.undo().unwrap();
        assert_eq!(words(&passages(&office, plan)[1], Language::Korean), "다음.");
    }

    #[test]
    fn who_splits_a_translation_leaves_it_to_be_looked_at() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, id) = text_of(&office);
        split(&office, id, UZBEK, &[Inline::plain("Qoʻmita")], &[Inline::plain("yigʻiladi.")], &[]).unwrap();
        let all = passages(&office, plan);
        assert!(all[0].wordings[&Language::Uzbek].stale);
        assert_eq!(words(&all[1], Language::Uzbek), "yigʻiladi.");
        assert_eq!(words(&all[0], Language::Korean), "위원회는 2012. 11. 28. 열린다. 기금을 정한다.");
        passage::mark(&office, id, UZBEK, WordingState::Translated).unwrap();
        assert!(!passages(&office, plan)[0].wordings[&Language::Uzbek].stale);
    }

    #[test]
    fn a_section_moves_with_everything_under_it() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let plan = plan::create(&office, "계획", KOREAN, kind).unwrap().value;
        let mut ids = Vec::new();
        for (kind, level) in [
            (PassageKind::Heading, 1),
            (PassageKind::Paragraph, 0),
            (PassageKind::Heading, 2),
            (PassageKind::Paragraph, 0),
            (PassageKind::Heading, 1),
            (PassageKind::Paragraph, 0),
        ] {
            ids.push(passage::add(&office, plan, ids.last().copied(), kind, level).unwrap().value);
        }
        let order = || -> Vec<usize> {
            let all = passages(&office, plan);
            all.iter().map(|one| ids.iter().position(|id| *id == one.id).unwrap()).collect()
        };
        move_section(&office, ids[0], Some(ids[5])).unwrap();
        assert_eq!(order(), [4, 5, 0, 1, 2, 3]);
        move_section(&office, ids[2], None).unwrap();
        assert_eq!(order(), [2, 3, 4, 5, 0, 1]);
        assert!(move_section(&office, ids[4], Some(ids[5])).is_err(), "not into itself");
        office.undo().unwrap();
        office.undo().unwrap();
        assert_eq!(order(), [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn sentences_end_where_readers_would_say() {
        for (text, expected) in [
            ("위원회는 2012. 11. 28. 열린다. 기금을 정한다.", vec![23, 32]),
            ("А. И. Иванов приехал. Он рад!", vec![21, 29]),
            ("No stop at the end", vec![18]),
            ("«Цель.» Дальше", vec![7, 14]),
            ("", vec![]),
        ] {
            assert_eq!(sentence_ends(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_cut_is_all_there(text in "[a-z가-힣. ]{0,20}", at in 0usize..24) {
            let runs = inline::joined(&[
                Inline::plain(&text),
                Inline::footnote(vec![Inline::plain("note")]),
                Inline::marked(&text, inline::Marks { strong: true, emphasis: false }),
            ]);
            let (first, second) = cut(&runs, at);
            prop_assert_eq!(inline::joined(&[first, second].concat()), runs);
        }
    }
}
