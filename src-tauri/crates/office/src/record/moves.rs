//! The moves of records from state to state. Each is kept with who made it, when and why.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, LocalisedError, Message, format, messages};
use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;

use super::concept::{Concept, Need, States, Step};
use super::of_kind;
use super::store::{self, Stored};
use super::view::{Move, Moved, PathStep};
use crate::change::Change;
use crate::member::Action;
use crate::storage::{millis, moment};
use crate::wording::{self, TEXT};
use crate::{
    Error, MemberId, Office, Outcome, PartRowId, PlanId, RecordId, RecordKind, RecordRef, Result, Tx, View, member,
};

/// Moves a record to another state, with a reason where one is given.
///
/// # Errors
/// When there is no such move, something that it needs is not there, or the role does not allow it.
pub fn move_to(
    office: &Office,
    record: RecordRef,
    to: &str,
    reason: Option<&str>,
    language: Language,
) -> Result<Outcome<()>> {
    let step = office.read(|view| step_to(view, record, to))?;
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let message = messages::record_history_moved(record.kind.message(), state_message(concept, to)?);
    // Undo never takes an approval back.
    let change = Change::new(step.action, message).final_if(step.action == Action::Approve);
    let moved = office.change(change, |tx| make(tx, record, &step, reason, language))?;
    follow(office, concept, record.id)?;
    Ok(moved)
}

/// What follows by itself once a record has moved.
pub(super) fn follow(office: &Office, concept: &Concept, record: RecordId) -> Result<()> {
    concept.follow.map_or(Ok(()), |follow| follow(office, record))
}

/// The move of a record to a state.
pub(super) fn step_to(view: &View<'_>, record: RecordRef, to: &str) -> Result<Step> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let states = concept.states.ok_or(Error::MoveNotAllowed)?;
    let from = state_of(view, concept, record.id)?;
    let step = states.moves.iter().find(|step| step.from == from && step.to == to);
    step.copied().ok_or(Error::MoveNotAllowed)
}

/// What a state is called, as a message.
pub(super) fn state_message(concept: &Concept, state: &str) -> Result<Message> {
    Ok(concept.states.ok_or(Error::MoveNotAllowed)?.set.message(state))
}

/// What the role must allow for moves to a state.
pub(super) fn action_to(concept: &Concept, to: &str) -> Result<Action> {
    let states = concept.states.ok_or(Error::MoveNotAllowed)?;
    let step = states.moves.iter().find(|step| step.to == to);
    step.map(|step| step.action).ok_or(Error::MoveNotAllowed)
}

/// Makes a move within a change that allows it.
pub(super) fn make(
    tx: &mut Tx<'_>,
    record: RecordRef,
    step: &Step,
    reason: Option<&str>,
    language: Language,
) -> Result<()> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
    match lacking(tx, concept, record, step)? {
        Lacking { another: true, .. } => return Err(Error::MoveNeedsAnother),
        Lacking { missing, .. } if !missing.is_empty() => return Err(Error::MoveNotReady),
        _ => {}
    }
    if let Some(guard) = concept.guard {
        guard(tx, record.id, step.to)?;
    }
    if step.needs.contains(&Need::Reason) && reason.is_none() {
        return Err(Error::ReasonMissing);
    }
    tx.connection()
        .prepare_cached(&format!("UPDATE {} SET state = :to WHERE id = :id", concept.table))?
        .execute(named_params! { ":to": step.to, ":id": record.id })?;
    let id = PartRowId::new();
    tx.connection().prepare_cached(include_str!("insert_move.sql"))?.execute(named_params! {
        ":id": id,
        ":record": record.id,
        ":kind": record.kind,
        ":from": step.from,
        ":to": step.to,
        ":now": millis(tx.now()),
        ":by": tx.member(),
    })?;
    if let Some(reason) = reason {
        wording::set(tx, id.0, TEXT, language.written(), reason, language.written())?;
    }
    tx.touch(record);
    Ok(())
}

pub(super) fn state_of(view: &View<'_>, concept: &Concept, id: RecordId) -> Result<String> {
    store::one(view, concept, id)?.get("state")?.ok_or(Error::OfficeDamaged)
}

/// What a state is called.
pub(super) fn state_text(concept: &Concept, state: &str, language: Language) -> Option<String> {
    concept.states.map(|states| states.set.message(state).text(language))
}

/// Whether nothing is left to do in a state.
pub(super) fn ended(concept: &Concept, state: Option<&str>) -> bool {
    concept.states.zip(state).is_some_and(|(states, state)| states.ended.contains(&state))
}

/// Where a record stands, in words, and whether nothing is left to do in it; nothing for a kind without states.
///
/// # Errors
/// When there is no such record.
pub(crate) fn standing(view: &View<'_>, record: RecordRef, language: Language) -> Result<(Option<String>, bool)> {
    if record.kind == RecordKind::Plan {
        let state = crate::plan::state(view, PlanId(record.id.0))?;
        return Ok((Some(state.message().text(language)), !state.is_in_progress()));
    }
    let Some(concept) = of_kind(record.kind) else { return Ok((None, false)) };
    if concept.states.is_none() {
        return Ok((None, false));
    }
    let state = state_of(view, concept, record.id)?;
    Ok((state_text(concept, &state, language), ended(concept, Some(&state))))
}

/// The usual way, with the present state in its place.
pub(super) fn path(concept: &Concept, state: Option<&str>, language: Language) -> Vec<PathStep> {
    let Some((states, state)) = concept.states.zip(state) else { return Vec::new() };
    let mut way = states.path.to_vec();
    let place = way.iter().position(|one| *one == state).unwrap_or_else(|| {
        // A state beside the way stands after the last one that leads to it.
        let after = way.iter().rposition(|one| states.moves.iter().any(|step| step.from == *one && step.to == state));
        let place = after.map_or(way.len(), |after| after + 1);
        if let Some(state) = states.set.find(state) {
            way.insert(place, state);
            // What ends the way leaves nothing after it.
            if states.ended.contains(&state) {
                way.truncate(place + 1);
            }
        }
        place
    });
    way.into_iter()
        .enumerate()
        .map(|(at, one)| PathStep { text: states.set.message(one).text(language), done: at < place, now: at == place })
        .collect()
}

/// Where a record can go from here, the way forward first; each refused move says why.
pub(super) fn possible(
    view: &View<'_>,
    concept: &Concept,
    record: RecordRef,
    state: Option<&str>,
    language: Language,
) -> Result<Vec<Move>> {
    let Some((States { set, moves, .. }, state)) = concept.states.zip(state) else { return Ok(Vec::new()) };
    let mut primary = true;
    moves
        .iter()
        .filter(|step| step.from == state)
        .map(|step| {
            let refusal = refusal(view, concept, record, step, language)?;
            let needs_reason = step.needs.contains(&Need::Reason);
            let forward = primary && !needs_reason;
            primary &= !forward;
            Ok(Move {
                to: step.to.to_owned(),
                text: set.message(step.to).text(language),
                allowed: refusal.is_none(),
                refusal: refusal.map(|message| message.text(language)),
                needs_reason,
                primary: forward,
            })
        })
        .collect()
}

fn refusal(
    view: &View<'_>,
    concept: &Concept,
    record: RecordRef,
    step: &Step,
    language: Language,
) -> Result<Option<Message>> {
    if !view.may(step.action) {
        return Ok(Some(Error::NotAllowed.message()));
    }
    let lacking = lacking(view, concept, record, step)?;
    if lacking.another {
        return Ok(Some(Error::MoveNeedsAnother.message()));
    }
    if lacking.missing.is_empty() {
        let guarded = concept.guard.map_or(Ok(()), |guard| guard(view, record.id, step.to));
        return Ok(guarded.err().map(|error| error.message()));
    }
    let missing: Vec<String> = lacking.missing.iter().map(|message| message.text(language)).collect();
    Ok(Some(messages::record_move_missing(missing.join(", "))))
}

/// What a move lacks.
struct Lacking {
    /// The fields and parts that are still empty.
    missing: Vec<Message>,
    /// Whether somebody else has to make it.
    another: bool,
}

fn lacking(view: &View<'_>, concept: &Concept, record: RecordRef, step: &Step) -> Result<Lacking> {
    let mut lacking = Lacking { missing: Vec::new(), another: false };
    if step.needs.is_empty() {
        return Ok(lacking);
    }
    let stored = store::one(view, concept, record.id)?;
    let texts = store::texts(view, concept, record.id)?;
    let filled = |owner: Uuid, fields: &[super::Field], row: &Stored, name: &str| -> Result<bool> {
        let field = fields.iter().find(|field| field.name == name);
        Ok(match field {
            Some(field) if field.is_text() => texts.source(owner, name).is_some(),
            _ => row.get::<rusqlite::types::Value>(name)?.is_some(),
        })
    };
    for need in step.needs {
        match need {
            Need::Reason => {}
            Need::Another => lacking.another |= last_mover(view, record.id)? == view.member(),
            Need::Field(name) => {
                if !filled(record.id.0, concept.fields, &stored, name)? {
                    lacking
                        .missing
                        .extend(concept.fields.iter().find(|field| field.name == *name).map(super::Field::label));
                }
            }
            Need::Part(table) | Need::Each(table, _) => {
                let Some(part) = concept.parts.iter().find(|part| part.table == *table) else { continue };
                let rows = store::rows(view, concept, part, record.id)?;
                let whole = match need {
                    Need::Each(_, name) => rows
                        .iter()
                        .map(|(id, row)| filled(id.0, part.fields, row, name))
                        .collect::<Result<Vec<bool>>>()?
                        .into_iter()
                        .all(|filled| filled),
                    _ => !rows.is_empty(),
                };
                if !whole {
                    lacking.missing.push(part.label());
                }
            }
        }
    }
    Ok(lacking)
}

fn last_mover(view: &View<'_>, record: RecordId) -> Result<Option<MemberId>> {
    Ok(view
        .connection()
        .prepare_cached(include_str!("moves.sql"))?
        .query_row(named_params! { ":record": record }, |row| row.get("moved_by"))
        .optional()?
        .flatten())
}

/// The moves that a record has made, newest first.
pub(super) fn made(view: &View<'_>, concept: &Concept, record: RecordId, language: Language) -> Result<Vec<Moved>> {
    let Some(states) = concept.states else { return Ok(Vec::new()) };
    let mut statement = view.connection().prepare_cached(include_str!("moves.sql"))?;
    let mut rows = statement.query(named_params! { ":record": record })?;
    let mut made = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, by): (PartRowId, Option<MemberId>) = (row.get("id")?, row.get("moved_by")?);
        let to: String = row.get("to_state")?;
        made.push(Moved {
            text: states.set.message(&to).text(language),
            at_text: format::date_time(language, &moment(row.get("moved_at")?)?.with_timezone(&Tashkent)),
            member: by.map(|by| member::name(view, by, language)).transpose()?.unwrap_or_default(),
            reason: wording::best(view, id.0, TEXT, language)?,
        });
    }
    Ok(made)
}
