//! How far each language of a plan is.

use hamkor_language::{Language, WrittenLanguage};

use super::Progress;
use crate::passage;
use crate::wording::{Condition, NAME, TITLE, Texts, UNIT};
use crate::{PlanId, Result, View};

/// Every text of a plan: whose it is and under which field.
pub(super) fn units(view: &View<'_>, plan: PlanId) -> Result<Vec<(uuid::Uuid, String)>> {
    let mut units = vec![(plan.0, TITLE.to_owned())];
    units.extend(passage::units(view, plan)?);
    for node in super::node::stored(view, plan)? {
        units.push((node.id.0, NAME.to_owned()));
    }
    for indicator in super::indicator::stored(view, plan)? {
        units.push((indicator.id.0, NAME.to_owned()));
        units.push((indicator.id.0, UNIT.to_owned()));
    }
    Ok(units)
}

/// How far each language is. A text that is empty in its source language is nobody's to translate.
pub(super) fn of_plan(
    view: &View<'_>,
    plan: PlanId,
    texts: &Texts,
    source: WrittenLanguage,
    reader: Language,
) -> Result<Vec<Progress>> {
    let units: Vec<_> = units(view, plan)?
        .into_iter()
        .filter(|(owner, field)| texts.condition(*owner, field, source, source) != Condition::Missing)
        .collect();
    let mut languages = WrittenLanguage::ALL;
    // The source stands first.
    languages.sort_by_key(|language| *language != source);
    Ok(languages
        .into_iter()
        .map(|language| {
            let count = |wanted: Condition| {
                let found = units
                    .iter()
                    .filter(|(owner, field)| texts.condition(*owner, field, language, source) == wanted)
                    .count();
                u32::try_from(found).unwrap_or(u32::MAX)
            };
            Progress {
                language,
                name: passage::language_name(language).text(reader),
                done: count(Condition::Good),
                total: u32::try_from(units.len()).unwrap_or(u32::MAX),
                stale: count(Condition::Stale),
            }
        })
        .collect())
}
