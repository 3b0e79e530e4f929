//! Gathers the wordings that answer a query, the best first: see [the rule](super).

use std::collections::HashSet;

use hamkor_language::WrittenLanguage;
use hamkor_language::search::{Asked, Query, Sight, Weight};
use rusqlite::named_params;

use super::rows::Place;
use crate::{Error, RecordRef, Result, View};

/// How many wordings are looked at, of names and of running text each, where more answer.
pub const LOOKED_AT: u32 = 70;
/// Up to so many wordings are counted to learn how rare a word is: what stands in more is common.
const COUNTED: u32 = 250;

/// A wording that answers.
pub(super) struct Hit {
    entry: i64,
    pub(super) record: RecordRef,
    pub(super) place: Place,
    pub(super) text: String,
    pub(super) sight: Sight,
    score: f64,
}

/// The wordings that answer, the best first; a place that answers in several languages stands there once.
pub(super) fn gather(view: &View<'_>, query: &Query, reader: WrittenLanguage, wanted: usize) -> Result<Vec<Hit>> {
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for language in WrittenLanguage::ALL {
        let asked = ask(view, query, language)?;
        if language == reader { own.extend(asked) } else { others.extend(asked) }
    }
    let mut search = Search { view, query, reader, own, others, places: HashSet::new() };
    let mut hits = search.best(&[Weight::Title, Weight::Heading, Weight::Goal])?;
    if hits.len() < wanted {
        hits.extend(search.best(&[Weight::Text])?);
    }
    hits.truncate(wanted);
    Ok(hits)
}

pub(super) fn ask(view: &View<'_>, query: &Query, language: WrittenLanguage) -> Result<Option<Asked>> {
    query.ask(language, |begins, most| {
        let mut statement = view.connection().prepare_cached(include_str!("vocabulary.sql"))?;
        // Nothing sorts behind the last sign of Unicode.
        let beyond = format!("{begins}\u{10ffff}");
        let words = statement
            .query_map(named_params! { ":begins": begins, ":beyond": beyond, ":limit": most }, |row| row.get(0))?;
        Ok(words.collect::<rusqlite::Result<_>>()?)
    })
}

struct Search<'a> {
    view: &'a View<'a>,
    query: &'a Query,
    reader: WrittenLanguage,
    /// The query in the reader's own language, where that can answer …
    own: Vec<Asked>,
    /// … and in the others.
    others: Vec<Asked>,
    /// What stands among the hits already, in whatever language.
    places: HashSet<(uuid::Uuid, Option<String>)>,
}

impl Search<'_> {
    /// The hits of these weights, in order.
    fn best(&mut self, weights: &[Weight]) -> Result<Vec<Hit>> {
        let everyone = || self.own.iter().chain(&self.others);
        let mut candidates = self.candidates(everyone(), weights, 0, LOOKED_AT)?;
        if candidates.len() == LOOKED_AT as usize {
            candidates = self.choose(weights, &candidates)?;
        }
        let mut hits = Vec::with_capacity(candidates.len());
        for entry in candidates {
            hits.extend(self.look(entry)?);
        }
        self.score(&mut hits)?;
        hits.sort_by(|left, right| {
            let rank = |hit: &Hit| (hit.place.part.weight(), hit.place.language != self.reader);
            rank(left)
                .cmp(&rank(right))
                .then_with(|| right.score.total_cmp(&left.score))
                .then_with(|| right.entry.cmp(&left.entry))
        });
        hits.retain(|hit| self.places.insert((hit.place.owner, hit.place.field.clone())));
        Ok(hits)
    }

    /// More answer than are looked at: takes them from the best lists first. `newest` are the last of all that answer.
    fn choose(&self, weights: &[Weight], newest: &[i64]) -> Result<Vec<i64>> {
        let mut chosen: Vec<i64> = Vec::with_capacity(newest.len());
        let alone = weights.len() == 1 && (self.own.is_empty() || self.others.is_empty());
        for weight in weights {
            for asked in [&self.own, &self.others] {
                let most = asked.iter().map(Asked::emphasis).max().unwrap_or_default();
                let degrees = if *weight == Weight::Text { most } else { 0 };
                for emphasis in (0..=degrees).rev() {
                    let more = match emphasis {
                        0 if alone => newest.to_vec(),
                        _ => self.candidates(asked, &[*weight], emphasis, LOOKED_AT)?,
                    };
                    // Those with more emphasis stand in this list too.
                    let known: HashSet<i64> = chosen.iter().copied().collect();
                    chosen.extend(more.into_iter().filter(|entry| !known.contains(entry)));
                    if chosen.len() >= LOOKED_AT as usize {
                        chosen.truncate(LOOKED_AT as usize);
                        return Ok(chosen);
                    }
                }
            }
        }
        Ok(chosen)
    }

    /// The wordings that the index names, the newest first.
    fn candidates<'b>(
        &self,
        asked: impl IntoIterator<Item = &'b Asked>,
        weights: &[Weight],
        emphasis: usize,
        limit: u32,
    ) -> Result<Vec<i64>> {
        let expressions: Vec<String> = asked
            .into_iter()
            .flat_map(|asked| weights.iter().filter_map(|weight| asked.expression(*weight, emphasis)))
            .collect();
        if expressions.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = self.view.connection().prepare_cached(include_str!("candidates.sql"))?;
        let rows = statement
            .query_map(named_params! { ":expression": expressions.join(" OR "), ":limit": limit }, |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Looks for the words in a text that the index names.
    fn look(&self, entry: i64) -> Result<Option<Hit>> {
        let mut statement = self.view.connection().prepare_cached(include_str!("entry.sql"))?;
        let mut rows = statement.query(named_params! { ":entry": entry })?;
        let row = rows.next()?.ok_or(Error::OfficeDamaged)?;
        let place = Place::of_row(row)?;
        let text = row.get_ref("text")?.as_str().map_err(rusqlite::Error::from)?;
        let Some(sight) = self.query.look(text, place.language, place.part.weight()) else { return Ok(None) };
        let record = RecordRef { kind: row.get("record_kind")?, id: row.get("record")? };
        Ok(Some(Hit { entry, record, text: text.to_owned(), place, sight, score: 0.0 }))
    }

    /// Scores by BM25. How rare a word is matters only beside another.
    fn score(&self, hits: &mut [Hit]) -> Result<()> {
        let mut rarity: Vec<(WrittenLanguage, Vec<f64>)> = Vec::new();
        for hit in hits {
            let language = hit.place.language;
            if self.query.clauses() > 1 && !rarity.iter().any(|(known, _)| *known == language) {
                rarity.push((language, self.rarity(language)?));
            }
            let rarity = rarity.iter().find(|(known, _)| *known == language).map_or(&[][..], |(_, rarity)| rarity);
            hit.score = hit.sight.score(rarity);
        }
        Ok(())
    }

    fn rarity(&self, language: WrittenLanguage) -> Result<Vec<f64>> {
        let asked = self.own.iter().chain(&self.others).find(|asked| asked.language() == language);
        let all: i64 =
            self.view.connection().query_row("SELECT ifnull(max(rowid), 0) FROM search_entry", [], |row| row.get(0))?;
        let all = f64::from(u32::try_from(all).unwrap_or(u32::MAX));
        let mut statement = self.view.connection().prepare_cached(include_str!("count.sql"))?;
        asked
            .into_iter()
            .flat_map(Asked::each)
            .map(|expression| {
                let count: u32 = match expression {
                    Some(expression) => statement
                        .query_row(named_params! { ":expression": expression, ":limit": COUNTED }, |row| row.get(0))?,
                    None => 0,
                };
                let count = f64::from(count);
                Ok((1.0 + (all - count).max(0.0) / (count + 0.5)).ln())
            })
            .collect()
    }
}
