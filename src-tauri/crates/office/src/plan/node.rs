//! The tree of a plan: goals, their objectives, and the measures of those.

use std::collections::HashMap;

use chrono::NaiveDate;
use hamkor_language::{Language, Message, WrittenLanguage, format, messages};
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, Row, ToSql, named_params};
use serde::{Deserialize, Serialize};

use super::actions::date;
use super::{Indicator, Named, PlanNode, store};
use crate::change::{Change, TypingKey};
use crate::member::Action;
use crate::organisation;
use crate::storage::{millis, word};
use crate::wording::{self, NAME, Texts, Typed};
use crate::{Error, Office, OrganisationId, Outcome, PartRowId, PlanId, PlanNodeId, Rank, Result, Tx, View, chain};

/// What a node is in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NodeLevel {
    /// What the plan is for.
    Goal,
    /// What a goal asks for.
    Objective,
    /// What is done for an objective.
    Measure,
}

impl NodeLevel {
    const ALL: [Self; 3] = [Self::Goal, Self::Objective, Self::Measure];

    fn as_str(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Objective => "objective",
            Self::Measure => "measure",
        }
    }

    /// What it hangs on.
    fn parent(self) -> Option<Self> {
        match self {
            Self::Goal => None,
            Self::Objective => Some(Self::Goal),
            Self::Measure => Some(Self::Objective),
        }
    }

    fn message(self) -> Message {
        match self {
            Self::Goal => messages::plan_node_goal(),
            Self::Objective => messages::plan_node_objective(),
            Self::Measure => messages::plan_node_measure(),
        }
    }
}

impl ToSql for NodeLevel {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for NodeLevel {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        word(value, &Self::ALL, Self::as_str)
    }
}

/// A node's own row.
pub(super) struct StoredNode {
    pub(super) id: PlanNodeId,
    plan: PlanId,
    pub(super) parent: Option<PlanNodeId>,
    pub(super) level: NodeLevel,
    rank: Rank,
    pub(super) responsible: Option<OrganisationId>,
    pub(super) starts: Option<NaiveDate>,
    pub(super) ends: Option<NaiveDate>,
    pub(super) example: bool,
}

impl StoredNode {
    fn of_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            plan: row.get("plan")?,
            parent: row.get("parent")?,
            level: row.get("level")?,
            rank: row.get("rank")?,
            responsible: row.get("responsible")?,
            starts: row.get("starts")?,
            ends: row.get("ends")?,
            example: row.get("example")?,
        })
    }
}

/// The nodes of a plan, each level in its order.
pub(super) fn stored(view: &View<'_>, plan: PlanId) -> Result<Vec<StoredNode>> {
    let mut statement = view.connection().prepare_cached(include_str!("nodes.sql"))?;
    let rows = statement.query_map(named_params! { ":plan": plan }, StoredNode::of_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn one(view: &View<'_>, id: PlanNodeId) -> Result<StoredNode> {
    view.connection()
        .prepare_cached(include_str!("node.sql"))?
        .query_row(named_params! { ":id": id }, StoredNode::of_row)
        .optional()?
        .ok_or(Error::NodeNotFound)
}

/// The plan that a node belongs to.
pub(super) fn plan_of(view: &View<'_>, id: PlanNodeId) -> Result<PlanId> {
    Ok(one(view, id)?.plan)
}

/// The tree of a plan, numbered 1, 1.1, 1.1.1.
pub(super) fn tree(
    view: &View<'_>,
    plan: PlanId,
    texts: &Texts,
    source: WrittenLanguage,
    mut indicators: HashMap<PlanNodeId, Vec<Indicator>>,
    language: Language,
) -> Result<Vec<PlanNode>> {
    let stored = stored(view, plan)?;
    branch(&stored, None, "", &mut |node, number, children| {
        Ok(PlanNode {
            id: node.id,
            level: node.level,
            number,
            names: texts.wordings(node.id.0, NAME, source, language),
            responsible: node
                .responsible
                .map(|id| Ok::<_, Error>(Named { id, name: organisation::name(view, id, language)? }))
                .transpose()?,
            starts: node.starts,
            ends: node.ends,
            dates_text: format::date_range(language, node.starts, node.ends),
            example: node.example,
            indicators: indicators.remove(&node.id).unwrap_or_default(),
            children,
        })
    })
}

type Shown<'a> = dyn FnMut(&StoredNode, String, Vec<PlanNode>) -> Result<PlanNode> + 'a;

fn branch(
    stored: &[StoredNode],
    parent: Option<PlanNodeId>,
    prefix: &str,
    show: &mut Shown<'_>,
) -> Result<Vec<PlanNode>> {
    let children = stored.iter().filter(|node| node.parent == parent);
    let mut shown = Vec::new();
    for (place, node) in children.enumerate() {
        let number = format!("{prefix}{}", place + 1);
        let below = branch(stored, Some(node.id), &format!("{number}."), show)?;
        shown.push(show(node, number, below)?);
    }
    Ok(shown)
}

/// Adds a node at the end of its level.
///
/// # Errors
/// When the plan is closed, or a node of this level cannot hang there.
pub fn add(office: &Office, plan: PlanId, parent: Option<PlanNodeId>, level: NodeLevel) -> Result<Outcome<PlanNodeId>> {
    office.change(Change::new(Action::Draft, messages::plan_history_node_added(level.message())), |tx| {
        tx.touch(plan);
        insert(tx, plan, parent, level)
    })
}

/// The goals, objectives and measures of a plan, those of one level in their order.
pub(crate) fn ids(view: &View<'_>, plan: PlanId) -> Result<Vec<uuid::Uuid>> {
    let mut statement = view.connection().prepare_cached(include_str!("nodes.sql"))?;
    let ids = statement.query_map(named_params! { ":plan": plan }, |row| row.get::<_, PlanNodeId>("id"))?;
    Ok(ids.map(|id| id.map(|id| id.0)).collect::<rusqlite::Result<_>>()?)
}

/// Writes a measure at the end of an objective; answers the plan with it.
pub(crate) fn insert_measure(tx: &Tx<'_>, objective: PlanNodeId) -> Result<(PlanId, PlanNodeId)> {
    let plan = plan_of(tx, objective)?;
    Ok((plan, insert(tx, plan, Some(objective), NodeLevel::Measure)?))
}

fn insert(tx: &Tx<'_>, plan: PlanId, parent: Option<PlanNodeId>, level: NodeLevel) -> Result<PlanNodeId> {
    store::require_open(tx, plan)?;
    fits(tx, level, parent)?;
    let id = PlanNodeId::new();
    let siblings = stored(tx, plan)?;
    let last = siblings.iter().filter(|node| node.parent == parent).map(|node| &node.rank).next_back();
    tx.connection().prepare_cached(include_str!("insert_node.sql"))?.execute(named_params! {
        ":id": id,
        ":plan": plan,
        ":parent": parent,
        ":level": level,
        ":rank": Rank::between(last, None),
        ":now": millis(tx.now()),
    })?;
    Ok(id)
}

fn fits(view: &View<'_>, level: NodeLevel, parent: Option<PlanNodeId>) -> Result<()> {
    let above = parent.map(|parent| one(view, parent)).transpose()?.map(|parent| parent.level);
    if above == level.parent() { Ok(()) } else { Err(Error::MoveNotAllowed) }
}

/// Writes a node's name in one language.
///
/// # Errors
/// When the plan is closed to this change, or the node is not there.
pub fn set_name(
    office: &Office,
    id: PlanNodeId,
    language: WrittenLanguage,
    text: impl Into<Typed>,
    typing: bool,
) -> Result<Outcome<()>> {
    let text = text.into().trimmed();
    let source = office.read(|view| store::source_language(view, plan_of(view, id)?))?;
    let action = if language == source { Action::Draft } else { Action::Translate };
    let mut change = Change::new(action, messages::plan_history_node_named(text.text.as_str()));
    if typing {
        change = change.typing(TypingKey::new(id.record(), NAME, language.tag()));
    }
    office.change(change, |tx| {
        let plan = plan_of(tx, id)?;
        store::require_open_for(tx, plan, action)?;
        tx.touch(plan);
        wording::set(tx, id.0, NAME, language, text, source)
    })
}

/// Says which organisation is responsible for a node.
///
/// # Errors
/// When the plan is closed, or the node is not there.
pub fn set_responsible(office: &Office, id: PlanNodeId, responsible: Option<OrganisationId>) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_responsible_set(), |tx, _| {
        tx.connection()
            .prepare_cached("UPDATE plan_node SET responsible = :responsible WHERE id = :id")?
            .execute(named_params! { ":id": id, ":responsible": responsible })?;
        Ok(())
    })
}

/// Says when a node begins and ends, as typed.
///
/// # Errors
/// When a text is no date, the end comes before the beginning, or the plan is closed.
pub fn set_dates(office: &Office, id: PlanNodeId, starts: Option<&str>, ends: Option<&str>) -> Result<Outcome<()>> {
    let (starts, ends) = in_order(date(starts)?, date(ends)?)?;
    change(office, id, messages::plan_history_node_dated(), |tx, _| {
        tx.connection()
            .prepare_cached("UPDATE plan_node SET starts = :starts, ends = :ends WHERE id = :id")?
            .execute(named_params! { ":id": id, ":starts": starts, ":ends": ends })?;
        Ok(())
    })
}

/// Two dates that follow each other.
pub(super) fn in_order(
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
    match (starts, ends) {
        (Some(starts), Some(ends)) if ends < starts => Err(Error::DateOrder),
        dates => Ok(dates),
    }
}

/// Says whether a node is an example that no source names.
///
/// # Errors
/// When the plan is closed, or the node is not there.
pub fn set_example(office: &Office, id: PlanNodeId, example: bool) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_node_changed(), |tx, _| {
        tx.connection()
            .prepare_cached("UPDATE plan_node SET example = :example WHERE id = :id")?
            .execute(named_params! { ":id": id, ":example": example })?;
        Ok(())
    })
}

/// Moves a node under another parent of its kind, after one of its new neighbours or to the beginning.
///
/// # Errors
/// When it cannot hang there, or the plan is closed.
pub fn move_to(
    office: &Office,
    id: PlanNodeId,
    parent: Option<PlanNodeId>,
    after: Option<PlanNodeId>,
) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_node_moved(), |tx, node| {
        fits(tx, node.level, parent)?;
        let stored = stored(tx, node.plan)?;
        let siblings: Vec<&StoredNode> =
            stored.iter().filter(|other| other.parent == parent && other.id != id).collect();
        let place = match after {
            None => 0,
            Some(after) => siblings.iter().position(|other| other.id == after).ok_or(Error::NodeNotFound)? + 1,
        };
        let before = place.checked_sub(1).map(|place| &siblings[place].rank);
        let rank = Rank::between(before, siblings.get(place).map(|other| &other.rank));
        tx.connection()
            .prepare_cached("UPDATE plan_node SET parent = :parent, rank = :rank WHERE id = :id")?
            .execute(named_params! { ":id": id, ":parent": parent, ":rank": rank })?;
        Ok(())
    })
}

/// Deletes a node with all that hangs on it.
///
/// # Errors
/// When the plan is closed, or the node is not there.
pub fn delete(office: &Office, id: PlanNodeId) -> Result<Outcome<()>> {
    change(office, id, messages::plan_history_node_deleted(), |tx, node| {
        for below in with_all_below(tx, id)? {
            for touched in chain::clear_row(tx, node.plan.into(), PartRowId(below.0))? {
                tx.touch(touched);
            }
        }
        tx.connection().prepare_cached(include_str!("delete_node.sql"))?.execute(named_params! {
            ":id": id,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
        Ok(())
    })
}

/// A node and all that hangs on it.
fn with_all_below(view: &View<'_>, id: PlanNodeId) -> Result<Vec<PlanNodeId>> {
    let mut statement = view.connection().prepare_cached(include_str!("nodes_below.sql"))?;
    let rows = statement.query_map(named_params! { ":id": id }, |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn change(
    office: &Office,
    id: PlanNodeId,
    message: Message,
    work: impl FnOnce(&mut Tx<'_>, StoredNode) -> Result<()>,
) -> Result<Outcome<()>> {
    office.change(Change::new(Action::Draft, message), |tx| {
        let node = one(tx, id)?;
        store::require_open(tx, node.plan)?;
        tx.touch(node.plan);
        work(tx, node)
    })
}
