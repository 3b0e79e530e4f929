//! How people want words of Uzbek Cyrillic spelled, where the engine cannot know.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use hamkor_language::{messages, spelling};
use rusqlite::named_params;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::change::Change;
use crate::member::Action;
use crate::record::{self, RowRef};
use crate::storage::millis;
use crate::{CellId, Error, Office, Outcome, PassageId, RecordRef, Result, Tx, View, passage, plan};

/// A text that is spelled in Uzbek Cyrillic: where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "in", rename_all = "snake_case")]
pub enum SpelledText {
    /// In a passage of a plan.
    Passage {
        /// Which passage.
        passage: PassageId,
        /// A cell of its table.
        cell: Option<CellId>,
    },
    /// In a record that is kept as a sheet.
    Record {
        /// Which record.
        record: RecordRef,
        /// The row of a part that it stands in; none for the record's own.
        row: Option<RowRef>,
        /// Which of its fields.
        field: String,
    },
}

impl SpelledText {
    /// Whose text it is, under which field, and the record that it belongs to, if that may be spelled.
    fn place(&self, view: &View<'_>) -> Result<(Uuid, String, RecordRef)> {
        match self {
            Self::Passage { passage, cell } => {
                let plan = passage::plan_of(view, *passage)?;
                plan::require_open_for(view, plan, Action::Translate)?;
                Ok((passage.0, passage::field_in(*cell), RecordRef::from(plan)))
            }
            Self::Record { record, row, field } => {
                Ok((record::text_owner(view, *record, row.as_ref(), field)?, field.clone(), *record))
            }
        }
    }
}

/// Keeps how a person wants a word of Uzbek Cyrillic spelled: the `nth` of those that read the same in Latin.
///
/// # Errors
/// When the text is not there or closed to translating, the spelling is not one word, or the member's role does not allow it.
pub fn choose_spelling(
    office: &Office,
    text: &SpelledText,
    word: &str,
    nth: u32,
    spelled: &str,
) -> Result<Outcome<()>> {
    let spelled = spelled.trim();
    if words(spelled).next() != Some(0..spelled.len()) {
        return Err(Error::SpellingNotAWord);
    }
    let word = &spelling::normalise(word);
    let change = Change::new(Action::Translate, messages::plan_history_spelling_chosen(spelled, word));
    office.change(change, |tx| {
        let (owner, field, of) = text.place(tx)?;
        tx.connection().prepare_cached(include_str!("choose_spelling.sql"))?.execute(named_params! {
            ":owner": owner.as_bytes(),
            ":field": field,
            ":word": word,
            ":nth": nth,
            ":spelled": spelled,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        tx.touch(of);
        Ok(())
    })
}

/// A word of a text in Uzbek Cyrillic that the engine could have spelled otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Doubt {
    /// Where the word begins in the text, in UTF-16 code units, as a page counts.
    pub start: u32,
    /// How long it is, in UTF-16 code units.
    pub length: u32,
    /// The word in Latin.
    pub word: String,
    /// How many words that read the same in Latin stand before it.
    pub nth: u32,
    /// How it can be spelled; the first is how the engine spells it.
    pub spellings: Vec<String>,
    /// Whether somebody chose how it is spelled.
    pub chosen: bool,
}

/// One word of a text as a person spelled it: the `nth` of those that read the same in Latin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) word: String,
    pub(super) nth: u32,
    pub(super) spelled: String,
}

/// How often each word has stood so far.
pub(super) type Occurrences = HashMap<String, u32>;

/// A text in Uzbek Cyrillic, and where the engine was not sure.
#[derive(Debug, Default)]
pub(super) struct Spelled {
    pub(super) text: String,
    pub(super) doubts: Vec<Doubt>,
}

/// Spells Uzbek in Cyrillic, with what people chose. `seen` counts the words of what stands before.
pub(super) fn spell(latin: &str, choices: &[Choice], seen: &mut Occurrences) -> Spelled {
    let usual = spelling::to_cyrillic(latin);
    if choices.is_empty() && usual.ambiguities.is_empty() {
        return Spelled { text: usual.text, doubts: Vec::new() };
    }
    let latin = spelling::normalise(latin);
    let mut spelled = Spelled::default();
    let (mut done, mut units) = (0, 0);
    let mut ambiguities = usual.ambiguities.iter().peekable();
    // The engine spells word by word, so the words of both alphabets stand in the same order.
    for (word, place) in words(&latin).zip(words(&usual.text)) {
        let word = &latin[word];
        let nth = seen.entry(word.to_owned()).or_default();
        let choice = choices.iter().find(|choice| choice.word == word && choice.nth == *nth);
        let ambiguity = ambiguities.next_if(|ambiguity| ambiguity.range.end <= place.end);
        let ambiguity = ambiguity.filter(|ambiguity| place.start <= ambiguity.range.start);
        if choice.is_some() || ambiguity.is_some() {
            let usually = &usual.text[place.clone()];
            let now = choice.map_or(usually, |choice| &choice.spelled);
            let between = &usual.text[done..place.start];
            spelled.text.push_str(between);
            units += in_utf16(between);
            if let Some(ambiguity) = ambiguity {
                // A name in Latin script can stand before what is spelled, in one word with it.
                let before = &usual.text[place.start..ambiguity.range.start];
                let after = &usual.text[ambiguity.range.end..place.end];
                let others = ambiguity.alternatives.iter().map(|other| format!("{before}{other}{after}"));
                spelled.doubts.push(Doubt {
                    start: units,
                    length: in_utf16(now),
                    word: word.to_owned(),
                    nth: *nth,
                    spellings: std::iter::once(usually.to_owned()).chain(others).collect(),
                    chosen: choice.is_some(),
                });
            }
            spelled.text.push_str(now);
            units += in_utf16(now);
            done = place.end;
        }
        *nth += 1;
    }
    spelled.text.push_str(&usual.text[done..]);
    spelled
}

fn in_utf16(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// Lets what people chose follow its words when a text is written anew, so that the choice for one word never becomes that
/// of another.
pub(super) fn follow(tx: &Tx<'_>, owner: Uuid, field: &str, before: &str, after: &str) -> Result<()> {
    let text = named_params! { ":owner": owner.as_bytes(), ":field": field };
    let mut choices = tx.connection().prepare_cached(include_str!("choices_of.sql"))?;
    let choices = choices
        .query_map(text, |row| Ok((row.get("word")?, row.get("nth")?)))?
        .collect::<rusqlite::Result<Vec<(String, u32)>>>()?;
    if choices.is_empty() {
        return Ok(());
    }
    let (before, after) = (spelling::normalise(before), spelling::normalise(after));
    let places = Places::between(&before, &after);
    let mut take_up = tx.connection().prepare_cached(include_str!("take_up_choice.sql"))?;
    let mut put_down = tx.connection().prepare_cached(include_str!("put_down_choice.sql"))?;
    let mut forget = tx.connection().prepare_cached(include_str!("forget_choice.sql"))?;
    let key = |word: &str, nth: u32, run: &mut rusqlite::CachedStatement<'_>| {
        run.execute(named_params! { ":owner": owner.as_bytes(), ":field": field, ":word": word, ":nth": nth })
    };
    let mut moved = Vec::new();
    for (word, nth) in choices {
        match places.of(&word, nth) {
            Some(to) if to == nth => {}
            Some(to) => {
                // What moves is taken up before any of it is put down: one may come where another was.
                key(&word, nth, &mut take_up)?;
                moved.push((word, nth, to));
            }
            None => {
                key(&word, nth, &mut forget)?;
            }
        }
    }
    for (word, from, to) in moved {
        put_down.execute(named_params! {
            ":owner": owner.as_bytes(), ":field": field, ":word": word, ":from": from, ":to": to,
        })?;
    }
    Ok(())
}

/// Where the words of a text stand after it was written anew: for each word, as which of those that read the same.
struct Places<'text> {
    /// For each word of the text before, in order: the word, which it was, and which it is.
    moves: Vec<(&'text str, u32, Option<u32>)>,
}

impl<'text> Places<'text> {
    /// Words at both ends that stayed are themselves. Between, the first that reads the same is the same.
    fn between(before: &'text str, after: &'text str) -> Self {
        let (before, after) = (counted(before), counted(after));
        let same = |(one, other): &(&(&str, u32), &(&str, u32))| one.0 == other.0;
        let start = before.iter().zip(&after).take_while(same).count();
        let end = before[start..].iter().rev().zip(after[start..].iter().rev()).take_while(same).count();
        let (left, came) = (before.len() - end, after.len() - end);
        let mut free: HashMap<&str, VecDeque<u32>> = HashMap::new();
        for (word, nth) in &after[start..came] {
            free.entry(word).or_default().push_back(*nth);
        }
        let moves = before.iter().enumerate().map(|(at, (word, nth))| {
            let to = if at < start {
                Some(*nth)
            } else if at >= left {
                Some(after[at - left + came].1)
            } else {
                free.get_mut(word).and_then(VecDeque::pop_front)
            };
            (*word, *nth, to)
        });
        Self { moves: moves.collect() }
    }

    /// Which of the words that read the same a word is now. One that is gone finds its choice again when it comes back,
    /// unless another has moved into its place meanwhile.
    fn of(&self, word: &str, nth: u32) -> Option<u32> {
        let mut alike = self.moves.iter().filter(|(known, ..)| *known == word);
        let known = alike.clone().find(|(_, from, _)| *from == nth);
        let taken = alike.any(|(_, _, to)| *to == Some(nth));
        known.and_then(|(_, _, to)| *to).or_else(|| (!taken).then_some(nth))
    }
}

/// The words of a text, with how many that read the same stand before each.
fn counted(text: &str) -> Vec<(&str, u32)> {
    let mut seen: HashMap<&str, u32> = HashMap::new();
    words(text)
        .map(|place| {
            let nth = seen.entry(&text[place.clone()]).or_default();
            *nth += 1;
            (&text[place], *nth - 1)
        })
        .collect()
}

/// Where the words of a text stand: letters, with the signs that belong to Uzbek letters.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let belongs = |sign: char| sign.is_alphabetic() || matches!(sign, '\u{2bb}' | '\u{2bc}');
    let mut start = 0;
    std::iter::from_fn(move || {
        start += text[start..].find(belongs)?;
        let length = text[start..].find(|sign| !belongs(sign)).unwrap_or(text.len() - start);
        let word = start..start + length;
        start += length;
        Some(word)
    })
}
