//! Comments as other programs have them: who said what and when, about which words.

use chrono::{DateTime, Utc};
use hamkor_language::{Language, WrittenLanguage};

use super::store::{Stored, stored};
use crate::storage::moment;
use crate::wording::{TEXT, Texts};
use crate::{Error, PassageId, PlanId, Result, View};

/// A comment with its replies.
pub(crate) struct Spoken {
    pub(crate) passage: PassageId,
    pub(crate) field: String,
    /// The language whose text it is about; of all of them where there is none.
    pub(crate) language: Option<WrittenLanguage>,
    /// Where the words that it is about began, and what they were.
    pub(crate) quote: Option<(u32, String)>,
    pub(crate) done: bool,
    pub(crate) said: Said,
    /// The replies, oldest first.
    pub(crate) replies: Vec<Said>,
}

/// What somebody said.
pub(crate) struct Said {
    pub(crate) author: String,
    pub(crate) at: DateTime<Utc>,
    pub(crate) text: String,
}

/// The comments on a plan, oldest first, their authors named in a language.
pub(crate) fn spoken(view: &View<'_>, plan: PlanId, language: Language) -> Result<Vec<Spoken>> {
    let (replies, roots): (Vec<Stored>, Vec<Stored>) =
        stored(view, plan)?.into_iter().partition(|one| one.parent.is_some());
    let texts = Texts::read(view, include_str!("texts.sql"), plan.0)?;
    let said = |one: &Stored| {
        Ok::<_, Error>(Said {
            author: one.author(view, language)?,
            at: moment(one.made_at)?,
            text: texts.best(one.id.0, TEXT, language).unwrap_or_default(),
        })
    };
    let spoken = |one: Stored| {
        let answers = replies.iter().filter(|reply| reply.parent == Some(one.id));
        Ok(Spoken {
            passage: one.passage,
            language: one.language.as_deref().map(str::parse).transpose().map_err(|_| Error::OfficeDamaged)?,
            done: one.done_at.is_some(),
            said: said(&one)?,
            replies: answers.map(said).collect::<Result<_>>()?,
            quote: one.start.zip(one.quote),
            field: one.field,
        })
    };
    roots.into_iter().map(spoken).collect()
}
