//! Candidates side by side: what each scored on the criteria that the office set, and who comes first.

use std::collections::HashMap;

use hamkor_language::{Language, format};
use serde::{Deserialize, Serialize};

use super::{CONCEPT, Outcome, PARTS};
use crate::history::{NamedRecord, record_name};
use crate::record::{Part, Stored, one, rows, texts};
use crate::{Error, PartRowId, RecordId, RecordKind, RecordRef, Result, View};

/// In what parts of a point scores and totals are counted.
const PARTS_OF_A_POINT: i64 = 100;

/// The candidates for one sending, by the criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Comparison {
    /// The criteria, in their order.
    pub criteria: Vec<Criterion>,
    /// The candidates, in the order in which they are listed.
    pub candidates: Vec<Candidate>,
}

/// A criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "ComparisonCriterion")]
pub struct Criterion {
    /// Its number, by which scores name it.
    pub number: u32,
    /// What it is.
    pub text: String,
    /// How much it weighs; one that nobody weighed weighs 1.
    pub weight_text: String,
}

/// A candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "ComparisonCandidate")]
pub struct Candidate {
    /// Who it is.
    pub person: NamedRecord,
    /// What became of the candidate, in words.
    pub outcome_text: Option<String>,
    /// The score on each criterion, in words: the mean where several scored; nothing where nobody did.
    pub scores: Vec<Option<String>>,
    /// The mean of the scores by their weights, in words; nothing while a score is missing, since it could not be compared.
    pub total_text: Option<String>,
    /// The place among those who have a total, from 1. Equal totals share a place.
    pub place: Option<u32>,
    /// Whether another has the same total.
    pub tied: bool,
}

/// Puts the candidates of a sending side by side.
///
/// # Errors
/// When there is no such record.
pub fn comparison(view: &View<'_>, expert: RecordId, language: Language) -> Result<Comparison> {
    one(view, &CONCEPT, expert)?;
    let texts = texts(view, &CONCEPT, expert)?;
    let mut criteria = Vec::new();
    let mut weights = Vec::new();
    for ((id, row), number) in rows_of(view, "expert_criterion", expert)?.into_iter().zip(1..) {
        let weight = row.get::<i64>("weight")?.unwrap_or(1);
        weights.push(weight);
        let text = texts.best(id.0, "criterion", language).unwrap_or_default();
        criteria.push(Criterion { number, text, weight_text: format::number(language, weight) });
    }
    let scores = scores(view, expert)?;
    let mut candidates = Vec::new();
    let mut totals = Vec::new();
    for (_, row) in rows_of(view, "expert_candidate", expert)? {
        let Some(id) = row.get::<RecordId>("person")? else { continue };
        let reference = RecordRef { kind: RecordKind::Person, id };
        let own: Vec<Option<i64>> =
            (1..).take(criteria.len()).map(|number| scores.get(&(id, number)).copied()).collect();
        let total = total(&own, &weights);
        totals.push(total);
        candidates.push(Candidate {
            person: NamedRecord { reference, name: record_name(view, reference, language)? },
            outcome_text: row.get::<Outcome>("outcome")?.map(|outcome| outcome.message().text(language)),
            scores: own.iter().map(|score| score.map(|score| points(language, score))).collect(),
            total_text: total.map(|total| points(language, total)),
            place: None,
            tied: false,
        });
    }
    for (candidate, total) in candidates.iter_mut().zip(&totals) {
        let Some(total) = total else { continue };
        let better = totals.iter().flatten().filter(|other| *other > total).count();
        candidate.place = u32::try_from(better + 1).ok();
        candidate.tied = totals.iter().flatten().filter(|other| *other == total).count() > 1;
    }
    Ok(Comparison { criteria, candidates })
}

fn rows_of(view: &View<'_>, table: &str, expert: RecordId) -> Result<Vec<(PartRowId, Stored)>> {
    let part: &Part = PARTS.iter().find(|part| part.table == table).ok_or(Error::RecordNotFound)?;
    rows(view, &CONCEPT, part, expert)
}

/// The mean score of each person on each criterion, in hundredths.
fn scores(view: &View<'_>, expert: RecordId) -> Result<HashMap<(RecordId, i64), i64>> {
    let mut given: HashMap<(RecordId, i64), (i64, i64)> = HashMap::new();
    for (_, row) in rows_of(view, "expert_score", expert)? {
        let named = row.get("person")?.zip(row.get("criterion")?);
        if let (Some(key), Some(score)) = (named, row.get::<i64>("score")?) {
            let (sum, count) = given.entry(key).or_default();
            *sum = sum.saturating_add(score);
            *count += 1;
        }
    }
    let mean = |(sum, count): (i64, i64)| rounded(i128::from(sum) * i128::from(PARTS_OF_A_POINT), i128::from(count));
    Ok(given.into_iter().filter_map(|(key, one)| Some((key, mean(one)?))).collect())
}

/// The mean by weights, in hundredths; nothing where a score is missing or nothing weighs anything.
fn total(scores: &[Option<i64>], weights: &[i64]) -> Option<i64> {
    let mut sum = 0_i128;
    for (score, weight) in scores.iter().zip(weights) {
        sum += i128::from((*score)?) * i128::from(*weight);
    }
    rounded(sum, weights.iter().map(|weight| i128::from(*weight)).sum())
}

/// A quotient, rounded half up.
fn rounded(sum: i128, by: i128) -> Option<i64> {
    if by <= 0 {
        return None;
    }
    i64::try_from((2 * sum + by).div_euclid(2 * by)).ok()
}

/// Hundredths in words, without those that say nothing.
fn points(language: Language, hundredths: i64) -> String {
    match hundredths % PARTS_OF_A_POINT {
        0 => format::number(language, hundredths / PARTS_OF_A_POINT),
        _ => format::decimal(language, hundredths, 2),
    }
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;

    use super::*;
    use crate::Office;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;

    fn made(office: &Office, kind: RecordKind, name: &str) -> RecordRef {
        RecordRef { kind, id: record::create(office, kind, name, WrittenLanguage::Korean).unwrap().value }
    }

    fn row(office: &Office, expert: RecordRef, part: &str, fields: &[(&str, String)]) -> RowRef {
        let id = record::add_row(office, expert, part, None).unwrap().value;
        let row = RowRef { part: part.to_owned(), id };
        for (field, value) in fields {
            record::set(office, expert, Some(&row), field, Some(value)).unwrap();
        }
        row
    }

    fn score(office: &Office, expert: RecordRef, person: RecordRef, criterion: u32, score: i64) {
        let person = format!("person:{}", person.id);
        let fields = [("person", person), ("criterion", criterion.to_string()), ("score", score.to_string())];
        row(office, expert, "expert_score", &fields);
    }

    #[test]
    fn candidates_stand_beside_each_other_with_totals_by_weight_and_ties() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let expert = made(&office, RecordKind::Expert, "부위원장 파견");
        let people: Vec<RecordRef> =
            ["이하나", "김두리", "박세찬", "최네모"].map(|name| made(&office, RecordKind::Person, name)).to_vec();
        for weight in [60, 40] {
            row(&office, expert, "expert_criterion", &[("weight", weight.to_string())]);
        }
        for person in &people {
            row(&office, expert, "expert_candidate", &[("person", format!("person:{}", person.id))]);
        }
        // 60 · 90 + 40 · 80 = 60 · 80 + 40 · 95 = 8,600.
        for (person, first, second) in [(0, 90, 80), (1, 80, 95), (2, 70, 70)] {
            score(&office, expert, people[person], 1, first);
            score(&office, expert, people[person], 2, second);
        }
        score(&office, expert, people[2], 2, 71);
        score(&office, expert, people[3], 1, 100);
        let shown = office.read(|view| comparison(view, expert.id, Language::Russian)).unwrap();
        assert_eq!(shown.criteria.iter().map(|one| one.weight_text.as_str()).collect::<Vec<_>>(), ["60", "40"]);
        let line = |at: usize| {
            let one = &shown.candidates[at];
            (one.total_text.as_deref(), one.place, one.tied)
        };
        assert_eq!(line(0), (Some("86"), Some(1), true));
        assert_eq!(line(1), (Some("86"), Some(1), true));
        assert_eq!(line(2), (Some("70,20"), Some(3), false), "two scores on one criterion count by their mean");
        assert_eq!(shown.candidates[2].scores, [Some("70".to_owned()), Some("70,50".to_owned())]);
        assert_eq!(line(3), (None, None, false), "a score is missing");
        assert_eq!(shown.candidates[3].scores, [Some("100".to_owned()), None]);
    }

    #[test]
    fn without_criteria_nobody_has_a_total() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let expert = made(&office, RecordKind::Expert, "부위원장 파견");
        let person = made(&office, RecordKind::Person, "이하나");
        row(&office, expert, "expert_candidate", &[("person", format!("person:{}", person.id))]);
        row(&office, expert, "expert_candidate", &[]);
        let shown = office.read(|view| comparison(view, expert.id, Language::Korean)).unwrap();
        assert_eq!(shown.candidates.len(), 1, "a row that names nobody is no candidate");
        assert_eq!((shown.candidates[0].total_text.clone(), shown.candidates[0].place), (None, None));
    }
}
