//! Comments of a plan on their way out with its text.

use chrono::{DateTime, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, spelling};

use super::{Draft, Left, LeftKind, Outgoing, Quote, Remark, RemarkKind, Reply, words};
use crate::comment::{self, Said, Spoken};
use crate::passage::cell_field;
use crate::{PlanId, Result, View};

/// Adds the comments on a plan to its text in each of some languages: those on the text of a language there, those on all of
/// them in the first. Comments on the text of other languages stay in the office.
///
/// # Errors
/// When the office cannot be read.
pub fn add_comments(view: &View<'_>, plan: PlanId, languages: &[Language], outgoing: &mut [Outgoing]) -> Result<()> {
    let Some(first) = languages.first() else { return Ok(()) };
    for spoken in comment::spoken(view, plan, *first)? {
        let edition = match spoken.language {
            Some(written) => languages.iter().position(|language| language.written() == written),
            None => Some(0),
        };
        let Some((language, outgoing)) = edition.and_then(|at| languages.get(at).zip(outgoing.get_mut(at))) else {
            continue;
        };
        let found = outgoing.places.iter().position(|(passage, _)| *passage == spoken.passage);
        let Some(passage) = found else {
            let detail = spoken.said.text;
            outgoing.draft.left.push(Left { kind: LeftKind::CommentGone, passage: None, detail });
            continue;
        };
        let cell = outgoing.places[passage].1.iter().position(|cell| cell_field(*cell) == spoken.field);
        let quote = quote(&outgoing.draft, passage, cell, &spoken, *language);
        outgoing.draft.remarks.push(remark(spoken, passage, cell, quote));
    }
    Ok(())
}

/// The words that a comment is about where they stand in a draft; nothing where they were changed.
fn quote(draft: &Draft, passage: usize, cell: Option<usize>, spoken: &Spoken, language: Language) -> Option<Quote> {
    let (start, quote) = spoken.quote.as_ref()?;
    let passage = draft.passages.get(passage)?;
    let text = match (&passage.table, cell) {
        (Some(table), Some(cell)) => words(&table.rows.iter().flatten().nth(cell)?.runs),
        (None, _) => words(&passage.runs),
        _ => return None,
    };
    let found = |words: String| {
        let place = comment::find(&text, &words, *start)?;
        Some(Quote { start: place.start, words })
    };
    found(quote.clone()).or_else(|| {
        // What is quoted is the stored text, which is Latin.
        (language == Language::UzbekCyrillic).then(|| found(spelling::to_cyrillic(quote).text)).flatten()
    })
}

fn remark(spoken: Spoken, passage: usize, cell: Option<usize>, quote: Option<Quote>) -> Remark {
    let reply = |said: Said| Reply { author: said.author, at: clock(said.at), text: said.text };
    Remark {
        passage,
        cell,
        quote,
        kind: RemarkKind::Comment,
        author: spoken.said.author,
        at: clock(spoken.said.at),
        text: spoken.said.text,
        replies: spoken.replies.into_iter().map(reply).collect(),
        done: spoken.done,
    }
}

/// A moment as word processors write it: by the clock of the place where it was written, without its zone.
fn clock(at: DateTime<Utc>) -> String {
    at.with_timezone(&Tashkent).format("%Y-%m-%dT%H:%M:%S").to_string()
}
