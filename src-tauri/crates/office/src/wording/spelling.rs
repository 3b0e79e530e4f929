//! How people want words of Uzbek Cyrillic spelled, where the engine cannot know.

use std::collections::HashMap;
use std::ops::Range;

use hamkor_language::{messages, spelling};
use rusqlite::named_params;
use uuid::Uuid;

use crate::change::Change;
use crate::member::Action;
use crate::storage::millis;
use crate::{Error, Office, Outcome, PlanId, Result, plan};

/// Keeps how a person wants a word of Uzbek Cyrillic spelled.
///
/// # Errors
/// When the plan is closed to translating, the spelling is not one word, or the member's role does not allow it.
pub fn choose_spelling(
    office: &Office,
    of: PlanId,
    owner: Uuid,
    field: &str,
    word: &str,
    nth: u32,
    spelled: &str,
) -> Result<Outcome<()>> {
    let spelled = spelled.trim();
    if words(spelled).next() != Some(0..spelled.len()) {
        return Err(Error::SpellingNotAWord);
    }
    let change = Change::new(Action::Translate, messages::plan_history_spelling_chosen(spelled, word));
    office.change(change, |tx| {
        plan::require_open_for(tx, of, Action::Translate)?;
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

/// One word of a text as a person spelled it: the `nth` of those that read the same in Latin.
pub(super) struct Choice {
    pub(super) word: String,
    pub(super) nth: u32,
    pub(super) spelled: String,
}

/// How often each word has stood so far.
pub(super) type Occurrences = HashMap<String, u32>;

/// Spells Uzbek in Cyrillic, with what people chose. `seen` counts the words of what stands before.
pub(super) fn spell(latin: &str, choices: &[Choice], seen: &mut Occurrences) -> String {
    let usual = spelling::to_cyrillic(latin).text;
    if choices.is_empty() {
        return usual;
    }
    let latin = spelling::normalise(latin);
    let mut text = String::new();
    let mut done = 0;
    // The engine spells word by word, so the words of both alphabets stand in the same order.
    for (word, place) in words(&latin).zip(words(&usual)) {
        let word = &latin[word];
        let nth = seen.entry(word.to_owned()).or_default();
        if let Some(choice) = choices.iter().find(|choice| choice.word == word && choice.nth == *nth) {
            text.push_str(&usual[done..place.start]);
            text.push_str(&choice.spelled);
            done = place.end;
        }
        *nth += 1;
    }
    text.push_str(&usual[done..]);
    text
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
