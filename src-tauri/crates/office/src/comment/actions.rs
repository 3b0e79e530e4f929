//! Commenting, replying, settling.

use hamkor_language::{Language, Message, WrittenLanguage, messages};
use rusqlite::named_params;

use super::store::{self, NewComment, Stored};
use crate::change::Change;
use crate::member::Action;
use crate::passage;
use crate::storage::millis;
use crate::wording::TEXT;
use crate::{CellId, CommentId, Error, Office, Outcome, PassageId, Result, Role, Tx};

/// What a comment is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The passage.
    pub passage: PassageId,
    /// A cell of its table.
    pub cell: Option<CellId>,
    /// The language whose text it is about; of all of them where there is none.
    pub language: Option<WrittenLanguage>,
    /// Some of its words: where they begin, in UTF-16 code units, and what they are. The language says in which text.
    pub quote: Option<(u32, String)>,
}

/// Comments on a passage.
///
/// # Errors
/// When nothing is said, the passage is not there, or the role does not allow it.
pub fn add(office: &Office, anchor: &Anchor, text: &str, language: Language) -> Result<Outcome<CommentId>> {
    let text = said(text)?;
    office.change(change(messages::comment_history_added(text)), |tx| {
        let passage = passage::one(tx, anchor.passage)?;
        tx.touch(passage.plan);
        let quote = anchor.quote.as_ref().filter(|(_, words)| !words.is_empty() && anchor.language.is_some());
        store::insert(
            tx,
            &NewComment {
                plan: passage.plan,
                parent: None,
                passage: anchor.passage,
                field: &anchor.cell.map_or_else(|| TEXT.to_owned(), passage::cell_field),
                language: anchor.language,
                quote: quote.map(|(start, words)| (*start, words.as_str())),
                author: None,
                at: None,
                text,
                text_language: language.written(),
            },
        )
    })
}

/// Replies to a comment.
///
/// # Errors
/// When nothing is said, the comment is not there or is a reply itself, or the role does not allow it.
pub fn reply(office: &Office, to: CommentId, text: &str, language: Language) -> Result<Outcome<CommentId>> {
    let text = said(text)?;
    office.change(change(messages::comment_history_replied(text)), |tx| {
        let root = root(tx, to)?;
        tx.touch(root.plan);
        store::insert(
            tx,
            &NewComment {
                plan: root.plan,
                parent: Some(to),
                passage: root.passage,
                field: &root.field,
                language: None,
                quote: None,
                author: None,
                at: None,
                text,
                text_language: language.written(),
            },
        )
    })
}

/// Says that a comment is done, or open again.
///
/// # Errors
/// When the comment is not there, or the role does not allow it.
pub fn set_done(office: &Office, id: CommentId, done: bool) -> Result<Outcome<()>> {
    let message = if done { messages::comment_history_done() } else { messages::comment_history_reopened() };
    office.change(change(message), |tx| {
        let root = root(tx, id)?;
        tx.touch(root.plan);
        store::settle(tx, id, done)
    })
}

/// Deletes a comment or a reply of one's own; the deputy chairman also those of others. Its replies go with it.
///
/// # Errors
/// When it is not there, or another made it.
pub fn delete(office: &Office, id: CommentId) -> Result<Outcome<()>> {
    office.change(change(messages::comment_history_deleted()), |tx| {
        let stored = store::one(tx, id)?;
        if stored.member != tx.member() && tx.role() != Some(Role::DeputyChairman) {
            return Err(Error::NotAllowed);
        }
        tx.touch(stored.plan);
        tx.connection()
            .prepare_cached(include_str!("delete.sql"))?
            .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
        Ok(())
    })
}

fn change(message: Message) -> Change {
    Change::new(Action::Comment, message)
}

fn said(text: &str) -> Result<&str> {
    let text = text.trim();
    if text.is_empty() { Err(Error::NameEmpty) } else { Ok(text) }
}

/// A comment that is no reply.
fn root(tx: &Tx<'_>, id: CommentId) -> Result<Stored> {
    let stored = store::one(tx, id)?;
    if stored.parent.is_some() { Err(Error::CommentNotFound) } else { Ok(stored) }
}

#[cfg(test)]
mod tests {
    use super::super::{Comment, of_plan};
    use super::*;
    use crate::passage::{Inline, PassageKind};
    use crate::testing::{Fixture, approve, colleague};
    use crate::{PlanId, plan};

    const KO: WrittenLanguage = WrittenLanguage::Korean;

    fn written(office: &Office, text: &str) -> (PlanId, PassageId) {
        let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
        let plan = plan::create(office, "계획", KO, kind).unwrap().value;
        let passage = passage::add(office, plan, None, PassageKind::Paragraph, 0).unwrap().value;
        write(office, passage, text);
        (plan, passage)
    }

    fn write(office: &Office, passage: PassageId, text: &str) {
        passage::set(office, passage, KO, &[Inline::plain(text)], false).unwrap();
    }

    fn comments(office: &Office, plan: PlanId) -> Vec<Comment> {
        office.read(|view| of_plan(view, plan, Language::Korean)).unwrap()
    }

    fn on(passage: PassageId, quote: Option<(u32, &str)>) -> Anchor {
        let quote = quote.map(|(start, words)| (start, words.to_owned()));
        Anchor { passage, cell: None, language: Some(KO), quote }
    }

    #[test]
    fn a_comment_stays_when_its_words_change_and_finds_them_again_when_they_move() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, passage) = written(&office, "예산은 10억 원이다");
        let id = add(&office, &on(passage, Some((4, "10억 원"))), " 근거는? ", Language::Korean).unwrap().value;
        let place = || comments(&office, plan)[0].place.map(|place| (place.start, place.length));
        assert_eq!(place(), Some((4, 5)));
        write(&office, passage, "올해 예산은 10억 원이다");
        assert_eq!(place(), Some((7, 5)));
        write(&office, passage, "예산은 12억 원이다");
        let found = comments(&office, plan).remove(0);
        assert_eq!((found.place, found.quote.as_deref(), found.text.as_str()), (None, Some("10억 원"), "근거는?"));
        assert!(found.mine && found.there && !found.done);
        passage::delete(&office, passage).unwrap();
        assert!(!comments(&office, plan)[0].there, "{id}");
    }

    #[test]
    fn comments_are_answered_settled_deleted_and_each_of_that_is_undone() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, passage) = written(&office, "본문");
        let id = add(&office, &on(passage, None), "고쳐 주세요", Language::Korean).unwrap().value;
        let answer = reply(&office, id, "고쳤습니다", Language::Korean).unwrap().value;
        assert!(matches!(reply(&office, answer, "다시", Language::Korean), Err(Error::CommentNotFound)));
        assert!(matches!(add(&office, &on(passage, None), "  ", Language::Korean), Err(Error::NameEmpty)));
        set_done(&office, id, true).unwrap();
        let one = comments(&office, plan).remove(0);
        assert_eq!((one.done, one.replies[0].text.as_str()), (true, "고쳤습니다"));
        assert!(one.done_text.is_some());
        office.undo().unwrap();
        assert!(!comments(&office, plan)[0].done);
        delete(&office, id).unwrap();
        assert_eq!(comments(&office, plan), []);
        office.undo().unwrap();
        assert_eq!(comments(&office, plan)[0].replies.len(), 1);
    }

    #[test]
    fn whoever_may_only_read_comments_on_nothing_and_nobody_deletes_what_another_said() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, passage) = written(&office, "본문");
        let id = add(&office, &on(passage, None), "의견", Language::Korean).unwrap().value;
        let reader = colleague(&office, "독자", Role::Reader);
        let interpreter = colleague(&office, "통역", Role::Interpreter);
        office.identify(reader).unwrap();
        assert!(matches!(add(&office, &on(passage, None), "의견", Language::Korean), Err(Error::NotAllowed)));
        office.identify(interpreter).unwrap();
        add(&office, &on(passage, None), "번역 의견", Language::Korean).unwrap();
        assert!(matches!(delete(&office, id), Err(Error::NotAllowed)));
        assert_eq!(comments(&office, plan).len(), 2);
    }

    #[test]
    fn an_approved_text_can_be_commented_on_and_the_comment_undone() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let (plan, passage) = written(&office, "본문");
        approve(&office, plan);
        add(&office, &on(passage, None), "다음 판에서", Language::Korean).unwrap();
        office.undo().unwrap();
        assert_eq!(comments(&office, plan), []);
    }
}
