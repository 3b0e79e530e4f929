//! Comments in the file.

use chrono::{DateTime, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, WrittenLanguage, format, messages};
use rusqlite::{OptionalExtension, Row, named_params};

use super::place::find;
use super::{Comment, Reply};
use crate::passage::{Inline, inline};
use crate::storage::{millis, moment};
use crate::wording::{self, TEXT, Texts};
use crate::{CellId, CommentId, Error, MemberId, PassageId, PlanId, Result, Tx, View, member};

/// How much of a passage is shown to say which it is.
const BEGINS: usize = 60;

/// A comment that is about to be written.
pub(crate) struct NewComment<'a> {
    pub(crate) plan: PlanId,
    /// The comment that it replies to.
    pub(crate) parent: Option<CommentId>,
    pub(crate) passage: PassageId,
    pub(crate) field: &'a str,
    pub(crate) language: Option<WrittenLanguage>,
    /// Where the words that it is about begin, and what they are.
    pub(crate) quote: Option<(u32, &'a str)>,
    /// Who wrote it in another program.
    pub(crate) author: Option<&'a str>,
    /// When it was made; now, where nothing is said.
    pub(crate) at: Option<DateTime<Utc>>,
    pub(crate) text: &'a str,
    pub(crate) text_language: WrittenLanguage,
}

/// Writes a comment.
pub(crate) fn insert(tx: &Tx<'_>, new: &NewComment<'_>) -> Result<CommentId> {
    let id = CommentId::new();
    tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":id": id,
        ":plan": new.plan,
        ":parent": new.parent,
        ":passage": new.passage,
        ":field": new.field,
        ":language": new.language.map(WrittenLanguage::tag),
        ":start": new.quote.map(|(start, _)| start),
        ":quote": new.quote.map(|(_, quote)| quote),
        ":member": tx.member(),
        ":author": new.author,
        ":now": millis(new.at.unwrap_or_else(|| tx.now())),
    })?;
    // What is typed is meant as itself: a comment has no marks.
    let text = inline::write(&[Inline::plain(new.text)]);
    wording::set(tx, id.0, TEXT, new.text_language, &text, new.text_language)?;
    Ok(id)
}

/// Says that a comment is done, or open again.
pub(crate) fn settle(tx: &Tx<'_>, id: CommentId, done: bool) -> Result<()> {
    let (at, by) = if done { (Some(millis(tx.now())), tx.member()) } else { (None, None) };
    tx.connection()
        .prepare_cached("UPDATE comment SET done_at = :at, done_by = :by WHERE id = :id")?
        .execute(named_params! { ":id": id, ":at": at, ":by": by })?;
    Ok(())
}

/// A comment's own row.
pub(super) struct Stored {
    pub(super) id: CommentId,
    pub(super) plan: PlanId,
    pub(super) parent: Option<CommentId>,
    pub(super) passage: PassageId,
    pub(super) field: String,
    pub(super) language: Option<String>,
    pub(super) start: Option<u32>,
    pub(super) quote: Option<String>,
    pub(super) member: Option<MemberId>,
    author: Option<String>,
    pub(super) made_at: i64,
    pub(super) done_at: Option<i64>,
    done_by: Option<MemberId>,
}

impl Stored {
    fn of_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            plan: row.get("plan")?,
            parent: row.get("parent")?,
            passage: row.get("passage")?,
            field: row.get("field")?,
            language: row.get("language")?,
            start: row.get("start")?,
            quote: row.get("quote")?,
            member: row.get("member")?,
            author: row.get("author")?,
            made_at: row.get("made_at")?,
            done_at: row.get("done_at")?,
            done_by: row.get("done_by")?,
        })
    }

    pub(super) fn author(&self, view: &View<'_>, language: Language) -> Result<String> {
        match (&self.author, self.member) {
            (Some(author), _) => Ok(author.clone()),
            (None, Some(member)) => member::name(view, member, language),
            (None, None) => Ok(String::new()),
        }
    }

    /// What came from another program is nobody's own here.
    fn is_mine(&self, view: &View<'_>) -> bool {
        self.author.is_none() && self.member.is_some() && self.member == view.member()
    }
}

/// One comment that is not deleted.
pub(super) fn one(view: &View<'_>, id: CommentId) -> Result<Stored> {
    view.connection()
        .prepare_cached("SELECT * FROM comment WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], Stored::of_row)
        .optional()?
        .ok_or(Error::CommentNotFound)
}

/// The comments and replies of a plan as they are kept, oldest first.
pub(super) fn stored(view: &View<'_>, plan: PlanId) -> Result<Vec<Stored>> {
    let mut statement = view.connection().prepare_cached(include_str!("of_plan.sql"))?;
    let rows = statement.query_map(named_params! { ":plan": plan }, Stored::of_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The comments on a plan, in the order of its text, those on what is gone last.
///
/// # Errors
/// When there is no such plan.
pub fn of_plan(view: &View<'_>, plan: PlanId, language: Language) -> Result<Vec<Comment>> {
    let stored = stored(view, plan)?;
    if stored.is_empty() {
        return Ok(Vec::new());
    }
    let said = Texts::read(view, include_str!("texts.sql"), plan.0)?;
    let texts = Texts::of_plan(view, plan)?;
    let places: Vec<PassageId> = crate::passage::stored(view, plan)?.iter().map(|passage| passage.id).collect();
    let (replies, roots): (Vec<Stored>, Vec<Stored>) = stored.into_iter().partition(|one| one.parent.is_some());
    let mut comments = Vec::new();
    for one in roots {
        let answers = replies.iter().filter(|reply| reply.parent == Some(one.id));
        let replies = answers.map(|reply| self::reply(view, reply, &said, language)).collect::<Result<Vec<_>>>()?;
        let there = places.iter().position(|place| *place == one.passage);
        comments.push((
            there.unwrap_or(usize::MAX),
            comment(view, one, there.is_some(), (&said, &texts), replies, language)?,
        ));
    }
    comments.sort_by_key(|(place, comment)| (*place, comment.id));
    Ok(comments.into_iter().map(|(_, comment)| comment).collect())
}

fn comment(
    view: &View<'_>,
    one: Stored,
    there: bool,
    (said, texts): (&Texts, &Texts),
    replies: Vec<Reply>,
    language: Language,
) -> Result<Comment> {
    let written = one.language.as_deref().map(str::parse).transpose().map_err(|_| Error::OfficeDamaged)?;
    let now = written.and_then(|written: WrittenLanguage| {
        let stored = texts.stored(one.passage.0, &one.field).find(|(known, _)| *known == written);
        stored.map(|(_, text)| wording::words(&one.field, &text))
    });
    let place = now.zip(one.quote.as_deref()).and_then(|(now, quote)| find(&now, quote, one.start.unwrap_or_default()));
    let done_text = one
        .done_at
        .zip(one.done_by)
        .map(|(at, by)| {
            Ok::<_, Error>(
                messages::comment_done_by(time(at, language)?, member::name(view, by, language)?).text(language),
            )
        })
        .transpose()?;
    let begins = texts.best(one.passage.0, &one.field, language).unwrap_or_default();
    Ok(Comment {
        id: one.id,
        passage: one.passage,
        cell: one.field.strip_prefix("cell:").and_then(|cell| cell.parse::<CellId>().ok()),
        there,
        begins: begins.chars().take(BEGINS).collect(),
        language: written,
        place,
        author: one.author(view, language)?,
        mine: one.is_mine(view),
        at_text: time(one.made_at, language)?,
        text: said.best(one.id.0, TEXT, language).unwrap_or_default(),
        done: one.done_at.is_some(),
        done_text,
        replies,
        quote: one.quote,
    })
}

fn reply(view: &View<'_>, one: &Stored, said: &Texts, language: Language) -> Result<Reply> {
    Ok(Reply {
        id: one.id,
        author: one.author(view, language)?,
        mine: one.is_mine(view),
        at_text: time(one.made_at, language)?,
        text: said.best(one.id.0, TEXT, language).unwrap_or_default(),
    })
}

fn time(at: i64, language: Language) -> Result<String> {
    Ok(format::date_time(language, &moment(at)?.with_timezone(&Tashkent)))
}
