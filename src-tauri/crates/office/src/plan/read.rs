//! Reading a whole plan.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, LocalisedError, format};
use rusqlite::named_params;

use super::state::{self, MOVES};
use super::store::{self, StoredPlan};
use super::{Move, Named, Opinion, OpinionKind, PathStep, Plan, PlanState, Printing, Version};
use super::{actions, indicator, kind, line, node, progress, version};
use crate::kept::{self, KeptPdf};
use crate::member::{self, Action};
use crate::organisation;
use crate::passage;
use crate::storage::moment;
use crate::wording::{TEXT, TITLE, Texts};
use crate::{Error, MemberId, OpinionId, PlanId, Result, View};

/// A plan with its text in every language, worded for a reader.
///
/// # Errors
/// When there is no such plan.
pub fn read(view: &View<'_>, id: PlanId, language: Language) -> Result<Plan> {
    let stored = store::one(view, id)?;
    let texts = Texts::of_plan(view, id)?;
    let source = stored.source_language;
    let kind =
        kind::list(view, language)?.into_iter().find(|kind| kind.id == stored.kind).ok_or(Error::OfficeDamaged)?.name;
    let indicators = indicator::of_plan(view, id, &texts, source, language)?;
    let kept = kept::list(view, id.record())?;
    Ok(Plan {
        id,
        title: texts.wordings(id.0, TITLE, source, language),
        kind_id: stored.kind,
        kind,
        numbering: stored.numbering,
        state: stored.state,
        state_text: stored.state.message().text(language),
        version: stored.version,
        source_language: source,
        responsible: stored
            .responsible
            .map(|id| Ok::<_, Error>(Named { id, name: organisation::name(view, id, language)? }))
            .transpose()?,
        due: stored.due,
        due_text: stored.due.map(|date| format::date(language, date)),
        dated: stored.dated,
        dated_text: stored.dated.map(|date| format::date(language, date)),
        drafter: member::name(view, stored.drafter, language)?,
        editable: stored.state.is_open() && view.may(Action::Draft),
        translatable: stored.state.is_open_for(Action::Translate) && view.may(Action::Translate),
        moves: moves(view, &stored, language)?,
        path: path(&stored, language),
        progress: progress::of_plan(view, id, &texts, source, language)?,
        passages: passage::of_plan(view, id, &texts, source, language)?,
        goals: node::tree(view, id, &texts, source, indicators, language)?,
        opinions: opinions(view, id, &texts, language)?,
        line: line::of_plan(view, &stored, &texts, language)?,
        to_answer: stored.state == PlanState::InReview && view.may(Action::Review) && is_asked(view, id)?,
        versions: version::all(view, id)?
            .into_iter()
            .map(|one| {
                Ok(Version {
                    number: one.number,
                    approved_text: format::date_time(language, &one.at.with_timezone(&Tashkent)),
                    approved_by: member::name(view, one.by, language)?,
                    digest: crate::change::replica::hex(&one.digest),
                    printings: printings(&kept, one.number),
                })
            })
            .collect::<Result<_>>()?,
    })
}

/// Whether who works here is a reviewer who has still to answer.
fn is_asked(view: &View<'_>, id: PlanId) -> Result<bool> {
    Ok(line::outstanding(view, id)?.iter().any(|member| view.member() == Some(*member)))
}

/// What is kept of an approved version for paper, the language first that it was first written in.
fn printings(kept: &[KeptPdf], version: u32) -> Vec<Printing> {
    let mut printings: Vec<Printing> = kept
        .iter()
        .filter(|one| one.version == Some(version))
        .filter_map(|one| Some(Printing { id: one.id, language: one.languages.first().copied()?, pages: one.pages }))
        .collect();
    printings.sort_by_key(|printing| printing.id);
    printings
}

/// Where a plan can go from here, the way forward first; each refused one says why.
fn moves(view: &View<'_>, plan: &StoredPlan, language: Language) -> Result<Vec<Move>> {
    let mut primary = true;
    MOVES
        .into_iter()
        .filter(|step| step.from == plan.state)
        .map(|step| {
            let refusal = actions::refusal(view, plan.id, step, language)?;
            let forward = primary && step.opinion.is_none();
            primary &= !forward;
            Ok(Move {
                to: step.to,
                text: state::move_message(step.from, step.to).text(language),
                allowed: refusal.is_none(),
                reason: refusal.map(|error| error.message().text(language)),
                needs_opinion: step.opinion.is_some(),
                primary: forward,
            })
        })
        .collect()
}

/// The usual way of a plan; a state beside it stands where it belongs.
fn path(plan: &StoredPlan, language: Language) -> Vec<PathStep> {
    let mut states =
        vec![PlanState::Idea, PlanState::Draft, PlanState::InReview, PlanState::Approved, PlanState::InForce];
    match plan.state {
        PlanState::Returned => states.insert(3, PlanState::Returned),
        PlanState::Superseded => states.push(PlanState::Superseded),
        PlanState::Withdrawn => states = vec![PlanState::Idea, PlanState::Draft, PlanState::Withdrawn],
        _ => {}
    }
    let place = states.iter().position(|state| *state == plan.state).unwrap_or(0);
    states
        .into_iter()
        .enumerate()
        .map(|(at, state)| PathStep { state, text: state.message().text(language), done: at < place, now: at == place })
        .collect()
}

fn opinions(view: &View<'_>, id: PlanId, texts: &Texts, language: Language) -> Result<Vec<Opinion>> {
    let mut statement = view.connection().prepare_cached(include_str!("opinions.sql"))?;
    let mut rows = statement.query(named_params! { ":plan": id })?;
    let mut opinions = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, kind, by): (OpinionId, OpinionKind, MemberId) = (row.get("id")?, row.get("kind")?, row.get("member")?);
        opinions.push(Opinion {
            id,
            kind,
            member: member::name(view, by, language)?,
            at_text: format::date_time(language, &moment(row.get("given_at")?)?.with_timezone(&Tashkent)),
            version: row.get("version")?,
            verdict_text: line::said_with(view, id, language)?,
            text: texts.best(id.0, TEXT, language).unwrap_or_default(),
        });
    }
    Ok(opinions)
}
