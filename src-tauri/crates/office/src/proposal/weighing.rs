//! What the Committee's scores come to.

use hamkor_language::{Language, Message, format, messages};

use super::{CONCEPT, PARTS, SCORE_SCALE};
use crate::organisation::Country;
use crate::record::{Summary, SummaryColumn, rows, texts};
use crate::{Error, RecordId, Result, View};

/// The scores of both sides by criterion, and their weighted means; nothing where nothing is weighed.
pub(super) fn summaries(view: &View<'_>, proposal: RecordId, language: Language) -> Result<Vec<Summary>> {
    let part = PARTS.first().ok_or(Error::RecordNotFound)?;
    let texts = texts(view, &CONCEPT, proposal)?;
    let mut lines = Vec::new();
    let mut scores: Vec<(i64, [Option<i64>; 2])> = Vec::new();
    let score = |score: Option<i64>| score.map(|score| format::fixed(language, score, SCORE_SCALE)).unwrap_or_default();
    for (id, stored) in rows(view, &CONCEPT, part, proposal)? {
        let weight = stored.get::<i64>("weight")?.unwrap_or_default();
        let both = [stored.get("score_korea")?, stored.get("score_uzbekistan")?];
        let name = texts.best(id.0, "criterion", language).unwrap_or_default();
        lines.push(vec![name, format::number(language, weight), score(both[0]), score(both[1])]);
        scores.push((weight, both));
    }
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    let all = scores.iter().map(|(weight, _)| weight).sum();
    let means = [0, 1].map(|side| mean(scores.iter().filter_map(|(weight, both)| Some((*weight, both[side]?)))));
    lines.push(vec![
        messages::proposal_weighted().text(language),
        format::number(language, all),
        score(means[0]),
        score(means[1]),
    ]);
    let column = |message: Message, figures| SummaryColumn { text: message.text(language), figures };
    Ok(vec![Summary {
        label: messages::proposal_weighing().text(language),
        columns: vec![
            column(messages::field_criterion(), false),
            column(messages::field_weight(), true),
            column(Country::Korea.message(), true),
            column(Country::Uzbekistan.message(), true),
        ],
        rows: lines,
    }])
}

/// The mean of scores by their weights, rounded half up to the last digit of a score. Nothing where nothing weighs.
fn mean(scores: impl Iterator<Item = (i64, i64)>) -> Option<i64> {
    let (mut above, mut below) = (0_i128, 0_i128);
    for (weight, score) in scores {
        above += i128::from(weight) * i128::from(score);
        below += i128::from(weight);
    }
    i64::try_from((2 * above + below).checked_div_euclid(2 * below)?).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_mean_lies_among_its_scores_in_any_order(scores in prop::collection::vec((1_i64..100, 0_i64..1000), 1..12)) {
            let there = mean(scores.iter().copied()).unwrap();
            let bounds = |pick: fn(i64, i64) -> i64| scores.iter().map(|(_, score)| *score).reduce(pick).unwrap();
            prop_assert!((bounds(i64::min)..=bounds(i64::max)).contains(&there));
            prop_assert_eq!(mean(scores.iter().rev().copied()), Some(there));
        }
    }
}
