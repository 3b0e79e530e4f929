//! What is done with a whole plan. Each is one change.

use chrono::NaiveDate;
use hamkor_language::{Language, Message, WrittenLanguage, format, messages};
use rusqlite::{ToSql, named_params};

use super::line::{self, Verdict};
use super::state::{self, AllowedMove};
use super::{OpinionKind, PlanState, store};
use crate::change::{Change, TypingKey};
use crate::member::{self, Action};
use crate::passage::{self, Inline, Numbering, inline};
use crate::storage::millis;
use crate::wording::{self, TEXT, TITLE, Texts, Typed};
use crate::{Error, Office, OpinionId, OrganisationId, Outcome, PlanId, PlanKindId, Result, Tx, View};

/// Makes a plan: a draft with a title, first written in the title's language.
///
/// # Errors
/// When the title is empty, or the member's role does not allow drafting.
pub fn create(
    office: &Office,
    title: impl Into<Typed>,
    language: WrittenLanguage,
    kind: PlanKindId,
) -> Result<Outcome<PlanId>> {
    create_with_key(office, title, language, kind, None)
}

pub(crate) fn create_with_key(
    office: &Office,
    title: impl Into<Typed>,
    language: WrittenLanguage,
    kind: PlanKindId,
    key: Option<&str>,
) -> Result<Outcome<PlanId>> {
    let title = title.into().trimmed();
    if title.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    office.change(Change::new(Action::Draft, messages::plan_history_created(title.text.as_str())), |tx| {
        let id = store::insert(tx, kind, language, key)?;
        wording::set(tx, id.0, TITLE, language, title, language)?;
        tx.touch(id);
        Ok(id)
    })
}

/// Deletes a plan: it can be brought back with undo. An approved plan is withdrawn, never deleted.
///
/// # Errors
/// When the plan is not there or is closed.
pub fn delete(office: &Office, id: PlanId) -> Result<Outcome<()>> {
    let title = title(office, id)?;
    change(office, id, messages::plan_history_deleted(title), |tx| remove(tx, id))
}

/// Deletes an open plan within a change.
pub(super) fn remove(tx: &mut Tx<'_>, id: PlanId) -> Result<()> {
    store::require_open(tx, id)?;
    tx.touch(id);
    tx.connection()
        .prepare_cached("UPDATE plan SET deleted_at = :now, deleted_by = :by WHERE id = :id")?
        .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
    Ok(())
}

/// Writes the title in one language.
///
/// # Errors
/// When the plan is closed to this change, or the title would be empty in its source language.
pub fn set_title(
    office: &Office,
    id: PlanId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
    typing: bool,
) -> Result<Outcome<()>> {
    let text = text.into().trimmed();
    let source = office.read(|view| store::source_language(view, id))?;
    if language == source && text.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    let action = if language == source { Action::Draft } else { Action::Translate };
    let mut change = Change::new(action, messages::plan_history_title_written(text.text.as_str()));
    if typing {
        change = change.typing(TypingKey::new(id.record(), TITLE, language.tag()));
    }
    office.change(change, |tx| {
        store::require_open_for(tx, id, action)?;
        tx.touch(id);
        wording::set(tx, id.0, TITLE, language, text, source)
    })
}

/// Gives a plan a kind.
///
/// # Errors
/// When the plan is closed.
pub fn set_kind(office: &Office, id: PlanId, kind: PlanKindId) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_kind_set(), |tx| set_column(tx, id, "kind", &kind))
}

/// Says which organisation is responsible.
///
/// # Errors
/// When the plan is closed.
pub fn set_responsible(office: &Office, id: PlanId, responsible: Option<OrganisationId>) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_responsible_set(), |tx| set_column(tx, id, "responsible", &responsible))
}

/// Says by when a plan is due.
///
/// # Errors
/// When the text is no date, or the plan is closed.
pub fn set_due(office: &Office, id: PlanId, typed: Option<&str>) -> Result<Outcome<()>> {
    let due = date(typed)?;
    change(office, id, messages::plan_history_due_set(), |tx| set_column(tx, id, "due", &due))
}

/// Says which date a plan bears.
///
/// # Errors
/// When the text is no date, or the plan is closed.
pub fn set_dated(office: &Office, id: PlanId, typed: Option<&str>) -> Result<Outcome<()>> {
    let dated = date(typed)?;
    change(office, id, messages::plan_history_dated_set(), |tx| set_column(tx, id, "dated", &dated))
}

/// Says how a plan's text is numbered.
///
/// # Errors
/// When the plan is closed.
pub fn set_numbering(office: &Office, id: PlanId, numbering: Numbering) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_numbering_set(), |tx| write_numbering(tx, id, numbering))
}

/// Writes how a plan's text is numbered.
pub(crate) fn write_numbering(tx: &Tx<'_>, id: PlanId, numbering: Numbering) -> Result<()> {
    set_column(tx, id, "numbering", &numbering)
}

/// Says in which language a plan is first written.
///
/// # Errors
/// When the plan is closed, or has no title in that language.
pub fn set_source_language(office: &Office, id: PlanId, language: WrittenLanguage) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_source_set(passage_language(language)), |tx| {
        let texts = Texts::of_owner(tx, id.0)?;
        if texts.condition(id.0, TITLE, language, language) == wording::Condition::Missing {
            return Err(Error::PlanTitleMissing);
        }
        set_column(tx, id, "source_language", &language.tag())
    })
}

fn passage_language(language: WrittenLanguage) -> Message {
    passage::language_name(language)
}

/// A date as it was typed; nothing typed is no date.
pub(super) fn date(typed: Option<&str>) -> Result<Option<NaiveDate>> {
    let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
    Ok(typed.map(format::parse_date).transpose()?)
}

/// Writes one column of a plan's row. The name is one of the program's own.
pub(super) fn set_column(tx: &Tx<'_>, id: PlanId, column: &'static str, value: &dyn ToSql) -> Result<()> {
    tx.connection()
        .prepare_cached(&format!("UPDATE plan SET {column} = :value WHERE id = :id AND {column} IS NOT :value"))?
        .execute(named_params! { ":id": id, ":value": value })?;
    Ok(())
}

fn change(
    office: &Office,
    id: PlanId,
    message: Message,
    work: impl FnOnce(&mut Tx<'_>) -> Result<()>,
) -> Result<Outcome<()>> {
    office.change(Change::new(Action::Draft, message), |tx| {
        store::require_open(tx, id)?;
        tx.touch(id);
        work(tx)
    })
}

/// The title as history names the plan: in the language that it was first written in.
fn title(office: &Office, id: PlanId) -> Result<String> {
    office.read(|view| store::name(view, id, store::source_language(view, id)?.language()))
}

/// Where a plan stands, and its title as history names it.
pub(super) fn standing(office: &Office, id: PlanId) -> Result<(PlanState, String)> {
    office.read(|view| {
        let plan = store::one(view, id)?;
        Ok((plan.state, store::name(view, id, plan.source_language.language())?))
    })
}

/// Moves a plan to another state, with an opinion where one must be given. An approval has its own way
/// ([`super::approve`]), since a version is frozen with its paper.
///
/// # Errors
/// When there is no such move, the role or the approval line does not allow it, the title or the text is missing, or the
/// opinion that must go with it is.
pub fn move_to(
    office: &Office,
    id: PlanId,
    to: PlanState,
    opinion: Option<&str>,
    language: Language,
) -> Result<Outcome<()>> {
    if to == PlanState::Approved {
        return Err(Error::MoveNotAllowed);
    }
    if to == PlanState::InReview {
        return line::submit(office, id, &line::Line::default());
    }
    let (from, title) = standing(office, id)?;
    let step = state::find(from, to).ok_or(Error::MoveNotAllowed)?;
    let opinion = opinion.map(str::trim).filter(|text| !text.is_empty());
    if step.opinion.is_some() && opinion.is_none() {
        return Err(Error::NameEmpty);
    }
    let change = Change::new(step.action, messages::plan_history_moved(to.message(), title));
    // What a reviewer said stays for ever.
    let change = change.final_if(to == PlanState::Returned);
    office.change(change, |tx| {
        require(tx, id, step)?;
        tx.touch(id);
        let said = opinion
            .map(|text| {
                insert_opinion(tx, id, step.opinion.unwrap_or(OpinionKind::Review), &[(language.written(), text)])
            })
            .transpose()?;
        if let (PlanState::Returned, (Some(place), _)) = (to, line::mine(tx, id)?) {
            line::set_verdict(tx, place, Verdict::Returns, said)?;
        }
        set_state(tx, id, to)
    })
}

/// Refuses a move that cannot be made now by who works here. The state is read again within a change: another may have moved
/// the plan meanwhile.
pub(super) fn require(view: &View<'_>, id: PlanId, step: AllowedMove) -> Result<()> {
    if store::one(view, id)?.state != step.from {
        return Err(Error::MoveNotAllowed);
    }
    refusal(view, id, step, Language::Korean)?.map_or(Ok(()), Err)
}

/// Why a move cannot be made now by who works here, naming members as a reader would; nothing when it can.
pub(super) fn refusal(view: &View<'_>, id: PlanId, step: AllowedMove, reader: Language) -> Result<Option<Error>> {
    let plan = store::one(view, id)?;
    let me = view.member();
    if step.to == PlanState::Approved && me == Some(plan.drafter) {
        return Ok(Some(Error::DrafterCannotApprove));
    }
    if !view.may(step.action) {
        return Ok(Some(Error::NotAllowed));
    }
    match step.to {
        PlanState::Approved => {
            let outstanding = line::outstanding(view, id)?;
            if !outstanding.is_empty() {
                let names = line::names(view, &outstanding, reader)?;
                return Ok(Some(Error::ReviewOutstanding { names }));
            }
            if let Some(approver) = line::approver(view, id)?.filter(|approver| Some(*approver) != me) {
                return Ok(Some(Error::ApproverIsAnother { name: member::name(view, approver, reader)? }));
            }
        }
        PlanState::Returned => {
            let (mine, lined) = line::mine(view, id)?;
            if lined && mine.is_none() && me != Some(plan.drafter) {
                return Ok(Some(Error::NotAsked));
            }
        }
        PlanState::InReview if !is_written(view, id)? => return Ok(Some(Error::PlanTitleMissing)),
        _ => {}
    }
    Ok(None)
}

/// Whether a plan has a title and a text in its source language.
fn is_written(view: &View<'_>, id: PlanId) -> Result<bool> {
    let source = store::source_language(view, id)?;
    let texts = Texts::of_plan(view, id)?;
    let titled = texts.condition(id.0, TITLE, source, source) != wording::Condition::Missing;
    let written = passage::units(view, id)?
        .iter()
        .any(|(owner, field)| texts.condition(*owner, field, source, source) != wording::Condition::Missing);
    Ok(titled && written)
}

/// Begins the next version of an approved plan: its text opens again, the approved one stays frozen.
///
/// # Errors
/// When the plan is not approved.
pub fn next_version(office: &Office, id: PlanId) -> Result<Outcome<()>> {
    let title = title(office, id)?;
    office.change(Change::new(Action::Draft, messages::plan_history_next_version(title)), |tx| {
        let plan = store::one(tx, id)?;
        if !matches!(plan.state, PlanState::Approved | PlanState::InForce) {
            return Err(Error::MoveNotAllowed);
        }
        tx.touch(id);
        tx.connection()
            .prepare_cached("UPDATE plan SET version = version + 1, round = 0, drafter = :by WHERE id = :id")?
            .execute(named_params! { ":id": id, ":by": tx.member() })?;
        set_state(tx, id, PlanState::Draft)
    })
}

pub(crate) fn set_state(tx: &Tx<'_>, id: PlanId, state: PlanState) -> Result<()> {
    tx.connection()
        .prepare_cached("UPDATE plan SET state = :state, state_at = :now, state_by = :by WHERE id = :id")?
        .execute(named_params! { ":id": id, ":state": state, ":now": millis(tx.now()), ":by": tx.member() })?;
    Ok(())
}

/// Writes an opinion on the present version.
pub(crate) fn insert_opinion(
    tx: &Tx<'_>,
    plan: PlanId,
    kind: OpinionKind,
    texts: &[(WrittenLanguage, &str)],
) -> Result<OpinionId> {
    let id = OpinionId::new();
    tx.connection().prepare_cached(include_str!("insert_opinion.sql"))?.execute(named_params! {
        ":id": id,
        ":plan": plan,
        ":kind": kind,
        ":by": tx.member(),
        ":now": millis(tx.now()),
    })?;
    let source = texts.first().map_or(WrittenLanguage::Korean, |(language, _)| *language);
    for (language, text) in texts {
        // An opinion has no marks: whatever is typed is meant as itself.
        let text = inline::write(&[Inline::plain(*text)]);
        wording::set(tx, id.0, TEXT, *language, &text, source)?;
    }
    Ok(id)
}
