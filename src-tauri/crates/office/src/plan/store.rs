//! Plans in the file.

use chrono::NaiveDate;
use hamkor_language::{Language, WrittenLanguage};
use rusqlite::{OptionalExtension, Row, named_params};

use super::PlanState;
use crate::member::Action;
use crate::passage::Numbering;
use crate::storage::millis;
use crate::wording::{self, TITLE};
use crate::{Error, MemberId, OrganisationId, PlanId, PlanKindId, Result, Tx, View};

/// A plan's own row.
pub(super) struct StoredPlan {
    pub(super) id: PlanId,
    pub(super) kind: PlanKindId,
    pub(super) state: PlanState,
    pub(super) version: u32,
    pub(super) source_language: WrittenLanguage,
    pub(super) responsible: Option<OrganisationId>,
    pub(super) drafter: MemberId,
    pub(super) due: Option<NaiveDate>,
    pub(super) dated: Option<NaiveDate>,
    pub(super) numbering: Numbering,
}

impl StoredPlan {
    fn of_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let language: String = row.get("source_language")?;
        let language = language
            .parse()
            .map_err(|error: hamkor_language::UnknownLanguage| rusqlite::types::FromSqlError::other(error))?;
        Ok(Self {
            id: row.get("id")?,
            kind: row.get("kind")?,
            state: row.get("state")?,
            version: row.get("version")?,
            source_language: language,
            responsible: row.get("responsible")?,
            drafter: row.get("drafter")?,
            due: row.get("due")?,
            dated: row.get("dated")?,
            numbering: row.get::<_, Option<Numbering>>("numbering")?.unwrap_or(Numbering::Sections),
        })
    }
}

/// One plan that is not deleted.
pub(super) fn one(view: &View<'_>, id: PlanId) -> Result<StoredPlan> {
    view.connection()
        .prepare_cached(include_str!("one.sql"))?
        .query_row(named_params! { ":id": id }, StoredPlan::of_row)
        .optional()?
        .ok_or(Error::PlanNotFound)
}

/// The plan with a title, in whatever language, with an identity, or with a key of the sample; the latest where several bear
/// the title.
///
/// # Errors
/// When there is none.
pub fn find_by_name(view: &View<'_>, name: &str) -> Result<PlanId> {
    if let Ok(id) = name.trim().parse().map(PlanId)
        && let Ok(plan) = one(view, id)
    {
        return Ok(plan.id);
    }
    view.connection()
        .prepare_cached(include_str!("by_name.sql"))?
        .query_row(named_params! { ":name": name.trim() }, |row| row.get("id"))
        .optional()?
        .ok_or(Error::PlanNotFound)
}

/// Writes a new plan.
pub(crate) fn insert(tx: &Tx<'_>, kind: PlanKindId, source: WrittenLanguage, key: Option<&str>) -> Result<PlanId> {
    let id = PlanId::new();
    tx.connection().prepare_cached(include_str!("insert.sql"))?.execute(named_params! {
        ":id": id,
        ":key": key,
        ":kind": kind,
        ":state": PlanState::Draft,
        ":source": source.tag(),
        ":drafter": tx.member(),
        ":now": millis(tx.now()),
    })?;
    Ok(id)
}

/// The language that a plan is first written in.
/// Where a plan stands.
///
/// # Errors
/// When there is no such plan.
pub(crate) fn state(view: &View<'_>, id: PlanId) -> Result<PlanState> {
    Ok(one(view, id)?.state)
}

/// How a plan's text is numbered.
pub(crate) fn numbering(view: &View<'_>, id: PlanId) -> Result<Numbering> {
    Ok(one(view, id)?.numbering)
}

pub(crate) fn source_language(view: &View<'_>, id: PlanId) -> Result<WrittenLanguage> {
    Ok(one(view, id)?.source_language)
}

/// Refuses when the plan's text is closed.
pub(crate) fn require_open(view: &View<'_>, id: PlanId) -> Result<()> {
    require_open_for(view, id, Action::Draft)
}

/// Refuses when the plan is closed to a change of this kind.
pub(crate) fn require_open_for(view: &View<'_>, id: PlanId, action: Action) -> Result<()> {
    if one(view, id)?.state.is_open_for(action) { Ok(()) } else { Err(Error::PlanFrozen) }
}

/// A plan's title for a reader; also of one that is deleted.
pub(crate) fn name(view: &View<'_>, id: PlanId, language: Language) -> Result<String> {
    Ok(wording::best(view, id.0, TITLE, language)?.unwrap_or_default())
}
