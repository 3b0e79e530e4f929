//! What people remarked in a word processor: it becomes comments on the passages of the plan. Words that were put in stand in
//! the text already, and the comment is about them; words that were taken out stand in the comment alone.

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, messages};

use super::enter::spelled;
use super::{Draft, Remark, RemarkKind};
use crate::comment::{self, NewComment};
use crate::passage::cell_field;
use crate::wording::TEXT;
use crate::{CellId, PassageId, PlanId, Result, Tx};

/// Writes the remarks of a draft on the passages and cells that stand in its places.
pub(super) fn write(
    tx: &Tx<'_>,
    draft: &Draft,
    plan: PlanId,
    places: &[(PassageId, Vec<CellId>)],
    language: Language,
) -> Result<()> {
    for remark in &draft.remarks {
        let Some((passage, cells)) = places.get(remark.passage) else { continue };
        let words = spelled(&remark.text, language);
        let about = remark.quote.as_ref().map(|quote| (quote.start, spelled(&quote.words, language)));
        let inserted = remark.kind == RemarkKind::Insertion;
        let field = remark.cell.and_then(|cell| cells.get(cell)).map(|cell| cell_field(*cell));
        let comment = NewComment {
            plan,
            parent: None,
            passage: *passage,
            field: field.as_deref().unwrap_or(TEXT),
            language: Some(language.written()),
            quote: if inserted {
                Some((0, &words))
            } else {
                about.as_ref().map(|(start, quote)| (*start, quote.as_str()))
            },
            author: Some(author(&remark.author)),
            at: moment(&remark.at),
            text: &said(remark, &words, language),
            text_language: language.written(),
        };
        let id = comment::insert(tx, &comment)?;
        for reply in remark.replies.iter().filter(|reply| !reply.text.trim().is_empty()) {
            let reply = NewComment {
                parent: Some(id),
                quote: None,
                author: Some(author(&reply.author)),
                at: moment(&reply.at),
                text: &spelled(&reply.text, language),
                ..comment
            };
            comment::insert(tx, &reply)?;
        }
        if remark.done {
            comment::settle(tx, id, true)?;
        }
    }
    Ok(())
}

fn said(remark: &Remark, words: &str, language: Language) -> String {
    let language = language.written().language();
    match remark.kind {
        RemarkKind::Comment => words.to_owned(),
        RemarkKind::Insertion => messages::draft_remark_inserted(words).text(language),
        RemarkKind::Deletion => messages::draft_remark_deleted(words).text(language),
    }
}

/// Who remarked it. What no program of the office wrote is nobody's here, also where the file names no author.
fn author(name: &str) -> &str {
    if name.trim().is_empty() { "–" } else { name }
}

/// When it was remarked. Files that name no zone mean the clock of the place where they were written.
fn moment(text: &str) -> Option<DateTime<Utc>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(moment.with_timezone(&Utc));
    }
    let there: NaiveDateTime = text.parse().ok()?;
    Some(there.and_local_timezone(Tashkent).earliest()?.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::moment;

    #[test]
    fn moments_are_read_as_files_write_them() {
        let read = |text: &str| moment(text).map(|moment| moment.to_rfc3339());
        assert_eq!(read("2012-11-28T09:00:00Z").as_deref(), Some("2012-11-28T09:00:00+00:00"));
        assert_eq!(read("2012-11-28T09:00:00+09:00").as_deref(), Some("2012-11-28T00:00:00+00:00"));
        assert_eq!(read("2012-11-28T09:00:00.5").as_deref(), Some("2012-11-28T04:00:00.500+00:00"));
        assert_eq!(read("yesterday"), None);
    }
}
