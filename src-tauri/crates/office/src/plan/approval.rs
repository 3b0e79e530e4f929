//! Approving: a version is frozen under its number, its digest and the printings that are kept of it, in one change.
//!
//! An office cannot set pages. Whoever can hands a [`Typesetter`] over: it is asked for the pages of exactly the text whose
//! digest is then frozen; a text that was changed meanwhile is refused. So no version is approved without its paper.

use chrono::{DateTime, Utc};
use hamkor_language::{Language, messages};

use super::line::{self, Verdict};
use super::{OpinionKind, PlanState, actions, content, state, store, version};
use crate::change::Change;
use crate::kept::{self, NewPdf};
use crate::{Error, MemberId, Office, Outcome, PlanId, Result, View};

/// A version that is about to be approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approving {
    /// Which plan.
    pub plan: PlanId,
    /// The number of the version.
    pub version: u32,
    /// The digest of its canonical form.
    pub digest: [u8; 32],
    /// The languages in which it has a title, the one first that it was first written in. Each gets a printing of its own.
    pub languages: Vec<Language>,
    /// Who approves it.
    pub by: MemberId,
    /// When.
    pub at: DateTime<Utc>,
}

/// Sets approved versions for paper.
pub trait Typesetter {
    /// Sets the plan as it reads in this view, as the version that is being approved: a PDF in each of its languages, in
    /// their order.
    ///
    /// # Errors
    /// When it cannot be set.
    fn approved(&self, view: &View<'_>, approving: &Approving) -> Result<Vec<NewPdf>>;
}

/// Approves a plan that another drafted. Undo never takes it back.
///
/// # Errors
/// When the plan is not in review, the role does not allow it, the drafter or another than the named approver would approve,
/// a reviewer has not answered, or the version cannot be set for paper.
pub fn approve(
    office: &Office,
    id: PlanId,
    typesetter: &dyn Typesetter,
    opinion: Option<&str>,
    language: Language,
) -> Result<Outcome<()>> {
    let (from, title) = actions::standing(office, id)?;
    let step = state::find(from, PlanState::Approved).ok_or(Error::MoveNotAllowed)?;
    let opinion = opinion.map(str::trim).filter(|text| !text.is_empty());
    let (approving, pdfs) = office.read(|view| {
        actions::require(view, id, step)?;
        let approving = approving(view, id)?;
        let pdfs = typesetter.approved(view, &approving)?;
        Ok((approving, pdfs))
    })?;
    let kept: Vec<&[Language]> = pdfs.iter().map(|pdf| pdf.languages.as_slice()).collect();
    let wanted: Vec<&[Language]> = approving.languages.iter().map(std::slice::from_ref).collect();
    if kept != wanted || pdfs.iter().any(|pdf| pdf.bytes.is_empty()) {
        return Err(Error::KeptPdfMissing);
    }
    let change = Change::new(step.action, messages::plan_history_moved(PlanState::Approved.message(), title)).final_();
    office.change(change, |tx| {
        actions::require(tx, id, step)?;
        let bytes = content::bytes(&content::of_plan(tx, id)?)?;
        if content::digest(&bytes) != approving.digest {
            return Err(Error::PlanChangedMeanwhile);
        }
        tx.touch(id);
        let opinion = opinion
            .map(|text| actions::insert_opinion(tx, id, OpinionKind::Approve, &[(language.written(), text)]))
            .transpose()?;
        if let (Some(place), _) = line::mine(tx, id)? {
            line::set_verdict(tx, place, Verdict::Agrees, opinion)?;
        }
        version::freeze(tx, id, &bytes, &approving.digest)?;
        for pdf in &pdfs {
            kept::keep(tx, id.into(), Some(approving.version), pdf)?;
        }
        actions::set_state(tx, id, PlanState::Approved)
    })
}

fn approving(view: &View<'_>, id: PlanId) -> Result<Approving> {
    let plan = store::one(view, id)?;
    let content = content::of_plan(view, id)?;
    let source = plan.source_language.language();
    let others = content.title.keys().copied().filter(|language| *language != source);
    Ok(Approving {
        plan: id,
        version: plan.version,
        digest: content::digest(&content::bytes(&content)?),
        languages: std::iter::once(source).chain(others).collect(),
        by: view.member().ok_or(Error::MemberUnknown)?,
        at: view.now(),
    })
}
