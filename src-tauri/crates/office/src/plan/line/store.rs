//! The approval line in the file.

use hamkor_language::Language;
use rusqlite::{OptionalExtension, Row, named_params};

use super::{ApprovalPlace, Verdict};
use crate::member::{self, Action};
use crate::storage::{millis, moment};
use crate::{MemberId, OpinionId, PlanId, PlanLineId, Result, Tx, View};

/// A place of the present round.
#[derive(Debug, Clone, Copy)]
pub(super) struct StoredPlace {
    pub(super) id: PlanLineId,
    pub(super) place: ApprovalPlace,
    pub(super) member: MemberId,
    pub(super) verdict: Option<Verdict>,
    pub(super) given_at: Option<chrono::DateTime<chrono::Utc>>,
    pub(super) opinion: Option<OpinionId>,
}

impl StoredPlace {
    fn of_row(row: &Row<'_>) -> Result<Self> {
        let given: Option<i64> = row.get("given_at")?;
        Ok(Self {
            id: row.get("id")?,
            place: row.get("place")?,
            member: row.get("member")?,
            verdict: row.get("verdict")?,
            given_at: given.map(moment).transpose()?,
            opinion: row.get("opinion")?,
        })
    }
}

/// The places of the present round, in the order in which they were named.
pub(super) fn round(view: &View<'_>, plan: PlanId) -> Result<Vec<StoredPlace>> {
    let mut statement = view.connection().prepare_cached(include_str!("round.sql"))?;
    let mut rows = statement.query(named_params! { ":plan": plan })?;
    let mut places = Vec::new();
    while let Some(row) = rows.next()? {
        places.push(StoredPlace::of_row(row)?);
    }
    Ok(places)
}

/// Whether a member works here and may do what a place asks.
pub(super) fn holds(view: &View<'_>, member: MemberId, place: ApprovalPlace) -> Result<bool> {
    let action = match place {
        ApprovalPlace::Drafter => Action::Draft,
        ApprovalPlace::Reviewer => Action::Review,
        ApprovalPlace::Approver => Action::Approve,
    };
    Ok(member::role(view.connection(), member)?.is_some_and(|role| role.may(action)))
}

/// The reviewers who have not answered yet.
pub(in crate::plan) fn outstanding(view: &View<'_>, plan: PlanId) -> Result<Vec<MemberId>> {
    let mut waiting = Vec::new();
    for place in round(view, plan)? {
        if place.place == ApprovalPlace::Reviewer && place.verdict.is_none() && holds(view, place.member, place.place)?
        {
            waiting.push(place.member);
        }
    }
    Ok(waiting)
}

/// The approver who was named, where that member still may approve.
pub(in crate::plan) fn approver(view: &View<'_>, plan: PlanId) -> Result<Option<MemberId>> {
    for place in round(view, plan)? {
        if place.place == ApprovalPlace::Approver && holds(view, place.member, place.place)? {
            return Ok(Some(place.member));
        }
    }
    Ok(None)
}

/// The place at which a member has still to answer, and whether the plan has any line in this round.
pub(in crate::plan) fn mine(view: &View<'_>, plan: PlanId) -> Result<(Option<PlanLineId>, bool)> {
    let places = round(view, plan)?;
    let me = view.member();
    let open = places.iter().find(|place| Some(place.member) == me && place.verdict.is_none());
    Ok((open.map(|place| place.id), !places.is_empty()))
}

/// Writes what a member of the line answered, with the opinion that goes with it.
pub(in crate::plan) fn set_verdict(
    tx: &Tx<'_>,
    place: PlanLineId,
    verdict: Verdict,
    opinion: Option<OpinionId>,
) -> Result<()> {
    tx.connection().prepare_cached(include_str!("set_verdict.sql"))?.execute(named_params! {
        ":id": place,
        ":verdict": verdict,
        ":opinion": opinion,
        ":now": millis(tx.now()),
    })?;
    Ok(())
}

/// Begins a round with its places.
pub(super) fn begin(tx: &Tx<'_>, plan: PlanId, places: &[(ApprovalPlace, MemberId)]) -> Result<()> {
    tx.connection()
        .prepare_cached("UPDATE plan SET round = round + 1 WHERE id = :id")?
        .execute(named_params! { ":id": plan })?;
    for (place, member) in places {
        tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
            ":id": PlanLineId::new(),
            ":plan": plan,
            ":place": place,
            ":member": member,
            ":now": millis(tx.now()),
            ":by": tx.member(),
        })?;
    }
    Ok(())
}

/// The verdict with which an opinion was given, if it was given at a place of a line.
pub(super) fn verdict_of(view: &View<'_>, opinion: OpinionId) -> Result<Option<Verdict>> {
    Ok(view
        .connection()
        .prepare_cached("SELECT verdict FROM plan_line WHERE opinion = ?1 AND deleted_at IS NULL")?
        .query_row([opinion], |row| row.get(0))
        .optional()?
        .flatten())
}

/// The names of members, with commas between.
pub(in crate::plan) fn names(view: &View<'_>, members: &[MemberId], language: Language) -> Result<String> {
    let names = members.iter().map(|one| member::name(view, *one, language)).collect::<Result<Vec<_>>>()?;
    Ok(names.join(", "))
}
