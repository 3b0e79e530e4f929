//! Many records changed together: all of them in one step of history, or none.

use hamkor_language::{Language, LocalisedError, messages};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use super::concept::{Apart, Concept, Holds, listed};
use super::view::Choice;
use super::{actions, links, moves};
use crate::change::Change;
use crate::history::record_name;
use crate::member::Action;
use crate::{Error, Office, Outcome, RecordId, RecordKind, RecordRef, Result, Tx, View};

/// What is done with many records together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Together {
    /// A field of each is written; nothing empties it.
    Set {
        /// The field.
        field: String,
        /// What is written, as it was typed or chosen.
        value: Option<String>,
    },
    /// Each moves to another state.
    Move {
        /// To where.
        to: String,
        /// Why, where one is given.
        reason: Option<String>,
    },
    /// Each is deleted.
    Delete,
}

/// Changes many records of one kind in one step, which one undo takes back.
///
/// # Errors
/// When one of them refuses: which and why is said in the reader's language, and none is changed then.
pub fn change_together(
    office: &Office,
    kind: RecordKind,
    ids: &[RecordId],
    together: &Together,
    language: Language,
) -> Result<Outcome<()>> {
    if ids.is_empty() {
        return Err(Error::NoneChosen);
    }
    let concept = listed(kind).ok_or(Error::RecordNotFound)?;
    let count = i64::try_from(ids.len()).map_err(Error::unexpected)?;
    let keep = concept.apart.map_or(Action::Keep, |apart| apart.action);
    let (message, action) = match together {
        Together::Set { field, .. } => {
            let field = concept.fields.iter().find(|one| one.name == field);
            let label = field.ok_or(Error::RecordNotFound)?.label();
            (messages::record_history_many_changed(count, label, kind.message()), keep)
        }
        Together::Move { to, .. } => {
            let state = moves::state_message(concept, to)?;
            (messages::record_history_many_moved(count, kind.message(), state), moves::action_to(concept, to)?)
        }
        Together::Delete => (messages::record_history_many_deleted(count, kind.message()), keep),
    };
    let changed = office.change(Change::new(action, message).final_if(action == Action::Approve), |tx| {
        for id in ids {
            let record = RecordRef { kind, id: *id };
            if let Err(error) = one(tx, record, together, language) {
                let name = record_name(tx, record, language)?;
                return Err(Error::OneOfMany { name, reason: error.message().text(language) });
            }
        }
        Ok(())
    })?;
    if let Together::Move { .. } = together {
        ids.iter().try_for_each(|id| moves::follow(office, concept, *id))?;
    }
    Ok(changed)
}

fn one(tx: &mut Tx<'_>, record: RecordRef, together: &Together, language: Language) -> Result<()> {
    match together {
        Together::Set { field, value } => match listed(record.kind).and_then(|concept| Some((concept, concept.apart?)))
        {
            Some((concept, apart)) => write_apart(tx, record, concept, apart, field, value.as_deref()),
            None => actions::write_field(tx, record, None, field, value.as_deref()),
        },
        Together::Move { to, reason } => {
            let step = moves::step_to(tx, record, to)?;
            if !tx.may(step.action) {
                return Err(Error::NotAllowed);
            }
            moves::make(tx, record, &step, reason.as_deref(), language)
        }
        Together::Delete => match listed(record.kind).and_then(|concept| concept.apart) {
            Some(apart) => (apart.delete)(tx, record.id),
            None => actions::remove(tx, record),
        },
    }
}

/// Writes a field of a record that is no sheet, by the rules of its own.
fn write_apart(
    tx: &mut Tx<'_>,
    record: RecordRef,
    concept: &'static Concept,
    apart: Apart,
    field: &str,
    value: Option<&str>,
) -> Result<()> {
    let field = concept.fields.iter().find(|one| one.name == field && apart.fields.contains(&one.name));
    let field = field.ok_or(Error::RecordNotFound)?;
    let (_, value) = actions::parsed(field, value)?.into_iter().next().ok_or(Error::RecordNotFound)?;
    if let Value::Null = value
        && let Holds::Word(_) | Holds::PlanKind = field.holds
    {
        return Err(Error::NameEmpty);
    }
    if let (Holds::Record(kinds), Value::Blob(id)) = (field.holds, &value) {
        let id = uuid::Uuid::from_slice(id).map_err(Error::unexpected)?;
        links::require(tx, RecordRef::new(*kinds.first().ok_or(Error::RecordNotFound)?, id))?;
    }
    (apart.write)(tx, record.id, field.name, &value)
}

/// A state to which each of these records could move.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MoveTogether {
    /// The state.
    pub state: Choice,
    /// Whether a reason must go with it.
    pub needs_reason: bool,
}

/// The states to which each of these records could move from where it stands.
///
/// # Errors
/// When one of them is not there.
pub fn moves_together(
    view: &View<'_>,
    kind: RecordKind,
    ids: &[RecordId],
    language: Language,
) -> Result<Vec<MoveTogether>> {
    let concept = listed(kind).ok_or(Error::RecordNotFound)?;
    let Some(states) = concept.states else { return Ok(Vec::new()) };
    let mut from = Vec::new();
    for id in ids {
        let state = moves::state_of(view, concept, *id)?;
        if !from.contains(&state) {
            from.push(state);
        }
    }
    let mut possible = Vec::new();
    for to in states.set.words {
        let steps: Vec<_> =
            states.moves.iter().filter(|step| step.to == *to && from.contains(&step.from.to_owned())).collect();
        let everyone = !from.is_empty() && steps.len() == from.len() && steps.iter().all(|step| view.may(step.action));
        if everyone {
            possible.push(MoveTogether {
                state: Choice::new(to, states.set.message(to).text(language)),
                needs_reason: steps.iter().any(|step| step.needs.contains(&super::Need::Reason)),
            });
        }
    }
    Ok(possible)
}
