//! Candidates side by side on paper: a row for each criterion, a column for each candidate, and the totals below.

use std::ops::Range;

use hamkor_language::{Language, Message, messages};
use hamkor_office::expert::{Candidate, Comparison};

use super::tables::{fitted, once};
use crate::document::{Block, Row};
use crate::words::Words;

/// How many signs a Korean word in a cell may have and still stay whole.
const LONGEST_IN_CELL: usize = 10;

/// How many candidates a table of the page's width holds.
const IN_A_TABLE: usize = 6;

/// The tables of a comparison in each language; none where there is nothing to compare.
pub(super) fn beside_each_other(editions: &[(Language, &Comparison)]) -> Vec<Block> {
    let Some((_, first)) = editions.first() else { return Vec::new() };
    if first.criteria.is_empty() {
        return Vec::new();
    }
    let count = first.candidates.len();
    let begins = (0..count).step_by(IN_A_TABLE);
    begins.map(|begin| table(editions, first, begin..count.min(begin + IN_A_TABLE))).collect()
}

fn table(editions: &[(Language, &Comparison)], first: &Comparison, shown: Range<usize>) -> Block {
    let cell = |say: &dyn Fn(&Comparison, Language) -> Option<String>| -> Vec<Words> {
        let words = editions.iter().map(|(language, comparison)| {
            let text = say(comparison, *language).unwrap_or_else(|| "–".to_owned());
            Words::plain(&text, *language, LONGEST_IN_CELL)
        });
        once(words.collect())
    };
    let said = |message: Message| cell(&|_, language| Some(message.text(language)));
    let of_each = |say: &dyn Fn(&Candidate, Language) -> Option<String>| -> Vec<Vec<Words>> {
        shown
            .clone()
            .map(|place| cell(&|comparison, language| say(comparison.candidates.get(place)?, language)))
            .collect()
    };
    let row = |strong: bool, head: [Vec<Words>; 2], rest: Vec<Vec<Words>>| Row {
        depth: 0,
        strong,
        cells: head.into_iter().chain(rest).collect(),
    };
    let mut rows = vec![row(
        false,
        [said(messages::field_criterion()), said(messages::field_weight())],
        of_each(&|candidate, _| Some(candidate.person.name.clone())),
    )];
    for place in 0..first.criteria.len() {
        let of = |comparison: &Comparison| comparison.criteria.get(place).cloned();
        rows.push(row(
            false,
            [
                cell(&|comparison, _| of(comparison).map(|one| format!("{}. {}", one.number, one.text))),
                cell(&|comparison, _| of(comparison).map(|one| one.weight_text)),
            ],
            of_each(&|candidate, _| candidate.scores.get(place)?.clone()),
        ));
    }
    let total = of_each(&|candidate, _| candidate.total_text.clone());
    rows.push(row(true, [said(messages::expert_comparison_total()), Vec::new()], total));
    let places = of_each(&|candidate, language| {
        let place = candidate.place?;
        Some(if candidate.tied {
            messages::expert_comparison_shared(i64::from(place)).text(language)
        } else {
            place.to_string()
        })
    });
    rows.push(row(false, [said(messages::expert_comparison_place()), Vec::new()], places));
    let outcomes = of_each(&|candidate, _| candidate.outcome_text.clone());
    rows.push(row(false, [said(messages::field_outcome()), Vec::new()], outcomes));
    let columns = shown.len();
    let proportions: Vec<f64> = [24.0, 8.0].into_iter().chain(std::iter::repeat_n(12.0, columns)).collect();
    let align = ["left", "right"].into_iter().chain(std::iter::repeat_n("right", columns)).collect();
    fitted(Vec::new(), 1, &proportions, align, rows)
}
