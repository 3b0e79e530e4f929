//! What a plan says now.

use std::collections::{BTreeMap, HashMap};

use hamkor_language::Language;
use uuid::Uuid;

use super::{Content, ContentIndicator, ContentNode, ContentPassage, ContentValue, FORM, Named, Text};
use crate::change::replica::hex;
use crate::passage::{Figure, StoredPassage};
use crate::plan::{indicator, kind, node, store};
use crate::wording::{NAME, TITLE, Texts, UNIT};
use crate::{OrganisationId, PlanId, PlanNodeId, Result, View, attachment, organisation, passage};

/// Reads what a plan says now.
pub(crate) fn of_plan(view: &View<'_>, id: PlanId) -> Result<Content> {
    let plan = store::one(view, id)?;
    let mut texts = Texts::of_plan(view, id)?.whole();
    let passages = passage::stored(view, id)?;
    let kind_name = Language::ALL.into_iter().map(|language| Ok((language, kind::name(view, plan.kind, language)?)));
    Ok(Content {
        form: FORM.to_owned(),
        plan: id,
        version: plan.version,
        source_language: plan.source_language,
        kind: Named { id: plan.kind, name: kind_name.collect::<Result<_>>()? },
        responsible: organisation_named(view, plan.responsible)?,
        due: plan.due,
        dated: plan.dated,
        title: take(&mut texts, id.0, TITLE),
        files: files(view, &passages)?,
        passages: passages
            .into_iter()
            .map(|passage| ContentPassage {
                id: passage.id,
                kind: passage.kind,
                level: passage.level,
                shape: passage.shape,
                texts: texts.remove(&passage.id.0).unwrap_or_default(),
            })
            .collect(),
        goals: goals(view, id, &mut texts)?,
    })
}

/// The digests of the files that figures show.
fn files(view: &View<'_>, passages: &[StoredPassage]) -> Result<BTreeMap<Uuid, String>> {
    let shown = passages.iter().filter_map(|passage| match passage.shape.figure {
        Some(Figure::Image { attachment }) => Some(attachment),
        _ => None,
    });
    shown.map(|id| Ok((id.0, hex(&attachment::stored_digest(view, id)?)))).collect()
}

type Fields = HashMap<Uuid, BTreeMap<String, Text>>;

fn take(texts: &mut Fields, owner: Uuid, field: &str) -> Text {
    texts.get_mut(&owner).and_then(|fields| fields.remove(field)).unwrap_or_default()
}

fn organisation_named(view: &View<'_>, id: Option<OrganisationId>) -> Result<Option<Named<OrganisationId>>> {
    let Some(id) = id else { return Ok(None) };
    let name = Language::ALL.into_iter().map(|language| Ok((language, organisation::name(view, id, language)?)));
    Ok(Some(Named { id, name: name.collect::<Result<_>>()? }))
}

fn goals(view: &View<'_>, id: PlanId, texts: &mut Fields) -> Result<Vec<ContentNode>> {
    let mut values: HashMap<_, Vec<ContentValue>> = HashMap::new();
    for (indicator, value) in indicator::stored_values(view, id)? {
        values.entry(indicator).or_default().push(value);
    }
    let mut indicators: HashMap<PlanNodeId, Vec<ContentIndicator>> = HashMap::new();
    for stored in indicator::stored(view, id)? {
        indicators.entry(stored.node).or_default().push(ContentIndicator {
            id: stored.id,
            name: take(texts, stored.id.0, NAME),
            unit: take(texts, stored.id.0, UNIT),
            baseline: stored.baseline.map(indicator::plain),
            target: stored.target.map(indicator::plain),
            starts: stored.period.0,
            ends: stored.period.1,
            values: values.remove(&stored.id).unwrap_or_default(),
        });
    }
    let stored = node::stored(view, id)?;
    branch(view, &stored, None, texts, &mut indicators)
}

fn branch(
    view: &View<'_>,
    stored: &[node::StoredNode],
    parent: Option<PlanNodeId>,
    texts: &mut Fields,
    indicators: &mut HashMap<PlanNodeId, Vec<ContentIndicator>>,
) -> Result<Vec<ContentNode>> {
    stored
        .iter()
        .filter(|node| node.parent == parent)
        .map(|node| {
            Ok(ContentNode {
                id: node.id,
                level: node.level,
                name: take(texts, node.id.0, NAME),
                responsible: organisation_named(view, node.responsible)?,
                starts: node.starts,
                ends: node.ends,
                example: node.example,
                indicators: indicators.remove(&node.id).unwrap_or_default(),
                children: branch(view, stored, Some(node.id), texts, indicators)?,
            })
        })
        .collect()
}
