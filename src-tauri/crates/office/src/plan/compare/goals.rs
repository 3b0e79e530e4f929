//! Goals, objectives, measures and their indicators.

use hamkor_language::{Language, format, messages};

use super::view::{Became, ComparedFact, ComparedIndicator, ComparedNode};
use super::{fact, named, runs, said};
use crate::PlanNodeId;
use crate::compare::{align, is_same};
use crate::plan::content::{ContentIndicator, ContentNode};
use crate::plan::indicator;
use crate::wording::NAME;

/// A node with its number and what it hangs on.
struct Placed<'a> {
    node: &'a ContentNode,
    number: String,
    parent: Option<PlanNodeId>,
}

fn flat<'a>(nodes: &'a [ContentNode], parent: Option<PlanNodeId>, prefix: &str, placed: &mut Vec<Placed<'a>>) {
    for (at, node) in nodes.iter().enumerate() {
        let number = format!("{prefix}{}", at + 1);
        placed.push(Placed { node, number: number.clone(), parent });
        flat(&node.children, Some(node.id), &format!("{number}."), placed);
    }
}

/// Compares the trees of two plans.
pub(super) fn compare(
    before: &[ContentNode],
    after: &[ContentNode],
    language: Language,
    reader: Language,
) -> Vec<ComparedNode> {
    let (mut old, mut new) = (Vec::new(), Vec::new());
    flat(before, None, "", &mut old);
    flat(after, None, "", &mut new);
    let ids = |placed: &[Placed<'_>]| placed.iter().map(|one| one.node.id).collect::<Vec<_>>();
    align(&ids(&old), &ids(&new))
        .into_iter()
        .filter_map(|pair| {
            let (was, is) = (pair.old.map(|at| &old[at]), pair.new.map(|at| &new[at]));
            let one = is.or(was)?;
            let name = |placed: Option<&Placed<'_>>| placed.map(|one| said(Some(&one.node.name), language, NAME));
            let runs = runs(name(was), name(is));
            let both = was.zip(is);
            let facts = both.map(|(was, is)| node_facts(was.node, is.node, reader)).unwrap_or_default();
            let none = Vec::new();
            let of = |placed: Option<&Placed<'_>>| placed.map_or(&none, |one| &one.node.indicators).clone();
            let indicators = indicators(&of(was), &of(is), language, reader);
            let changed = !is_same(&runs)
                || !facts.is_empty()
                || indicators.iter().any(|indicator| indicator.change != Became::Same);
            Some(ComparedNode {
                id: one.node.id,
                level: one.node.level,
                number: one.number.clone(),
                change: Became::of(was.is_some(), is.is_some(), changed),
                moved: pair.moved || both.is_some_and(|(was, is)| was.parent != is.parent),
                runs,
                facts,
                indicators,
            })
        })
        .collect()
}

fn node_facts(was: &ContentNode, is: &ContentNode, reader: Language) -> Vec<ComparedFact> {
    let responsible = |node: &ContentNode| node.responsible.as_ref().map(|one| one.id);
    let name = |node: &ContentNode| node.responsible.as_ref().and_then(|one| named(&one.name, reader));
    let dates = |node: &ContentNode| format::date_range(reader, node.starts, node.ends);
    [
        (responsible(was) != responsible(is))
            .then(|| fact(&messages::press_responsible(), name(was), name(is), reader))
            .flatten(),
        fact(&messages::press_column_dates(), dates(was), dates(is), reader),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn indicators(
    before: &[ContentIndicator],
    after: &[ContentIndicator],
    language: Language,
    reader: Language,
) -> Vec<ComparedIndicator> {
    let ids = |all: &[ContentIndicator]| all.iter().map(|one| one.id).collect::<Vec<_>>();
    align(&ids(before), &ids(after))
        .into_iter()
        .filter_map(|pair| {
            let (was, is) = (pair.old.map(|at| &before[at]), pair.new.map(|at| &after[at]));
            let one = is.or(was)?;
            let name = |one: Option<&ContentIndicator>| one.map(|one| said(Some(&one.name), language, NAME));
            let runs = runs(name(was), name(is));
            let facts = was.zip(is).map(|(was, is)| indicator_facts(was, is, language, reader)).unwrap_or_default();
            let changed = !is_same(&runs) || !facts.is_empty();
            Some(ComparedIndicator {
                id: one.id,
                change: Became::of(was.is_some(), is.is_some(), changed),
                runs,
                facts,
            })
        })
        .collect()
}

fn indicator_facts(
    was: &ContentIndicator,
    is: &ContentIndicator,
    language: Language,
    reader: Language,
) -> Vec<ComparedFact> {
    let unit = |one: &ContentIndicator| Some(said(Some(&one.unit), language, NAME)).filter(|unit| !unit.is_empty());
    let number = |value: &Option<String>| value.as_ref().map(|value| indicator::spelled(value, reader));
    let period = |one: &ContentIndicator| format::date_range(reader, one.starts, one.ends);
    let latest = |one: &ContentIndicator| one.values.last().map(|value| indicator::spelled(&value.value, reader));
    [
        fact(&messages::press_column_unit(), unit(was), unit(is), reader),
        fact(&messages::press_column_baseline(), number(&was.baseline), number(&is.baseline), reader),
        fact(&messages::press_column_target(), number(&was.target), number(&is.target), reader),
        fact(&messages::press_column_dates(), period(was), period(is), reader),
        fact(&messages::press_column_latest(), latest(was), latest(is), reader),
    ]
    .into_iter()
    .flatten()
    .collect()
}
