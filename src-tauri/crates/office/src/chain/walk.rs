//! Walking a chain in both directions.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use hamkor_language::{Language, messages};

use super::edges::{Edge, edges};
use super::rows::RowTexts;
use super::view::{Chain, ChainEdge, ChainNode, ChainRow, Direction, Standing};
use super::{KINDS, breaks};
use crate::history::{NamedRecord, record_name};
use crate::{PartRowId, RecordKind, RecordRef, Result, View, record};

/// How many links are followed in each direction.
const LONGEST: i32 = 16;
/// How many records are shown in each direction.
const MOST: usize = 120;
/// How many rows of a record are named at one link; a fund has hundreds of lines.
const ROWS_NAMED: usize = 3;

/// What is reached in one direction.
struct Reached {
    /// How many links away each record is, by the longest way.
    depths: HashMap<RecordRef, i32>,
    edges: Vec<Edge>,
    cut: bool,
}

/// The chain in which a record stands, in both directions, worded for a reader.
///
/// # Errors
/// When there is no such record.
pub fn chain(view: &View<'_>, record: RecordRef, language: Language) -> Result<Chain> {
    record::require(view, record)?;
    let forward = reach(view, record, Direction::Forward, &HashSet::new())?;
    // Reports may go round: what is reached forward is not reached backward once more.
    let known: HashSet<RecordRef> = forward.depths.keys().copied().filter(|one| *one != record).collect();
    let backward = reach(view, record, Direction::Backward, &known)?;

    let mut depths: Vec<(RecordRef, i32)> = forward.depths.into_iter().collect();
    depths.extend(backward.depths.into_iter().filter(|(one, _)| *one != record).map(|(one, depth)| (one, -depth)));
    let kind = |one: RecordRef| KINDS.iter().position(|kind| *kind == one.kind);
    depths.sort_by_key(|(one, depth)| (*depth, kind(*one), one.id));

    let places: HashMap<RecordRef, u32> = depths.iter().zip(0..).map(|((one, _), place)| (*one, place)).collect();
    let mut nodes = Vec::with_capacity(depths.len());
    for (place, (one, depth)) in (1..).zip(&depths) {
        nodes.push(node(view, *one, place, *depth, language)?);
    }
    let found: Vec<Edge> = backward.edges.into_iter().chain(forward.edges).collect();
    let edges = told(view, &found, &places, language)?;
    Ok(Chain { record, standing: standing(view, &nodes, language)?, nodes, edges, cut: forward.cut || backward.cut })
}

fn node(view: &View<'_>, record: RecordRef, number: u32, depth: i32, language: Language) -> Result<ChainNode> {
    let (state_text, ended) = record::standing(view, record, language)?;
    Ok(ChainNode {
        number,
        record: NamedRecord { reference: record, name: record_name(view, record, language)? },
        kind_text: record::kind_text(record.kind, language),
        state_text,
        ended,
        depth,
    })
}

fn reach(view: &View<'_>, start: RecordRef, direction: Direction, apart: &HashSet<RecordRef>) -> Result<Reached> {
    let mut depths = HashMap::from([(start, 0)]);
    let mut found: Vec<Edge> = Vec::new();
    let mut open = VecDeque::from([start]);
    let mut cut = false;
    while let Some(record) = open.pop_front() {
        let depth = depths.get(&record).copied().unwrap_or_default();
        for edge in edges(view, record, direction, false)? {
            let next = far_end(&edge, direction);
            if apart.contains(&next) {
                continue;
            }
            if !depths.contains_key(&next) {
                if depth == LONGEST || depths.len() > MOST {
                    cut = true;
                    continue;
                }
                depths.insert(next, depth + 1);
                open.push_back(next);
            }
            found.push(edge);
        }
    }
    lengthen(&mut depths, &found, direction);
    Ok(Reached { depths, edges: found, cut })
}

fn far_end(edge: &Edge, direction: Direction) -> RecordRef {
    if direction == Direction::Forward { edge.after } else { edge.before }
}

fn near_end(edge: &Edge, direction: Direction) -> RecordRef {
    if direction == Direction::Forward { edge.before } else { edge.after }
}

/// Lets each record stand behind all that comes before it. What may go round does not count, but for what nothing follows.
fn lengthen(depths: &mut HashMap<RecordRef, i32>, edges: &[Edge], direction: Direction) {
    let followed: HashSet<RecordRef> = edges.iter().map(|edge| near_end(edge, direction)).collect();
    let counts = |edge: &&Edge| edge.verb.is_acyclic() || !followed.contains(&far_end(edge, direction));
    for _ in 0..depths.len() {
        let mut changed = false;
        for edge in edges.iter().filter(counts) {
            let behind = depths.get(&near_end(edge, direction)).copied().unwrap_or_default() + 1;
            if let Some(depth) = depths.get_mut(&far_end(edge, direction)).filter(|depth| **depth < behind) {
                *depth = behind;
                changed = true;
            }
        }
        if !changed {
            return;
        }
    }
}

/// The edges with their words: those that fields say as one for the same two records, each link for itself.
fn told(
    view: &View<'_>,
    found: &[Edge],
    places: &HashMap<RecordRef, u32>,
    language: Language,
) -> Result<Vec<ChainEdge>> {
    let mut rows = RowTexts::new(view, language);
    let mut grouped: BTreeMap<_, Vec<&Edge>> = BTreeMap::new();
    for edge in found {
        let (Some(before), Some(after)) = (places.get(&edge.before), places.get(&edge.after)) else { continue };
        grouped.entry((*before, *after, edge.verb, edge.link)).or_default().push(edge);
    }
    grouped
        .into_iter()
        .map(|((before, after, verb, link), edges)| {
            let mut named = |record: fn(&Edge) -> RecordRef, row: fn(&Edge) -> Option<PartRowId>| {
                edges
                    .iter()
                    .filter_map(|edge| Some((record(edge), row(edge)?)))
                    .take(ROWS_NAMED)
                    .map(|(record, row)| Ok(ChainRow { row, text: rows.of(record, row)? }))
                    .filter(|row| !row.as_ref().is_ok_and(|row| row.text.is_empty()))
                    .collect::<Result<Vec<_>>>()
            };
            Ok(ChainEdge {
                before,
                after,
                verb,
                forward_text: verb.relation(Direction::Forward).text(language),
                backward_text: verb.relation(Direction::Backward).text(language),
                before_rows: named(|edge| edge.before, |edge| edge.before_row)?,
                after_rows: named(|edge| edge.after, |edge| edge.after_row)?,
                link,
            })
        })
        .collect()
}

fn standing(view: &View<'_>, nodes: &[ChainNode], language: Language) -> Result<Standing> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    // A packet is no work that could be left.
    let follows: Vec<&ChainNode> = nodes.iter().filter(|node| node.depth > 0 && node.state_text.is_some()).collect();
    let (ended, all) = (follows.iter().filter(|node| node.ended).count(), follows.len());
    let before = nodes.iter().filter(|node| node.depth < 0).count();
    let is_packet = |node: &ChainNode| node.depth == 0 && node.record.reference.kind == RecordKind::Packet;
    let text = if nodes.iter().any(is_packet) && before > 0 {
        messages::chain_standing_reports(i64::from(count(before)))
    } else if nodes.iter().all(|node| node.depth <= 0) {
        messages::chain_standing_none()
    } else if all == 0 {
        messages::chain_standing_told()
    } else {
        messages::chain_standing_some(i64::from(count(all)), i64::from(count(ended)))
    };
    let mut missing = Vec::new();
    for node in nodes {
        for message in breaks::missing(view, node.record.reference)? {
            missing.push(format!("{}. {}: {}", node.number, node.record.name, message.text(language)));
        }
    }
    Ok(Standing { text: text.text(language), ended: count(ended), all: count(all), missing })
}
