//! The level that a survey finds, domain by domain, beside that of the earlier one.

use std::collections::BTreeMap;

use hamkor_language::{Language, Message, format, messages};

use super::{CONCEPT, PARTS, SCORE_SCALE};
use crate::record::{Stored, Summary, SummaryColumn, one, rows, texts};
use crate::wording::Texts;
use crate::{Error, PartRowId, RecordId, Result, View};

/// Levels are whole numbers of a millionth of the highest that there is, each indicator rounded by itself, so that the order
/// of the scores changes nothing.
pub(super) const WHOLE: i128 = 1_000_000;

/// An indicator with its scores, in tenths.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Indicator {
    weight: i64,
    highest: i64,
    scores: Vec<i64>,
}

impl Indicator {
    /// The mean of the scores as a part of the highest; nothing where there is no score.
    fn level(&self) -> Option<i128> {
        let sum: i128 = self.scores.iter().map(|score| i128::from(*score)).sum();
        let count = i128::try_from(self.scores.len()).ok()?;
        let below = count * i128::from(self.highest) * 10_i128.pow(u32::from(SCORE_SCALE));
        (below > 0).then(|| (2 * sum * WHOLE + below).div_euclid(2 * below))
    }
}

/// A domain with its indicators.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Domain {
    id: Option<PartRowId>,
    pub(super) code: String,
    weight: i64,
    indicators: BTreeMap<String, Indicator>,
}

impl Domain {
    pub(super) fn level(&self) -> Option<i128> {
        mean(self.indicators.values().filter_map(|indicator| Some((indicator.weight, indicator.level()?))))
    }
}

/// A mean by weights, rounded half up. What has no weight yet weighs one.
fn mean(levels: impl Iterator<Item = (i64, i128)>) -> Option<i128> {
    let (mut above, mut below) = (0_i128, 0_i128);
    for (weight, level) in levels {
        let weight = i128::from(weight.max(1));
        above += weight * level;
        below += weight;
    }
    (2 * above + below).checked_div_euclid(2 * below)
}

/// What a survey found: its domains in order.
pub(super) struct Level {
    pub(super) domains: Vec<Domain>,
    texts: Texts,
}

impl Level {
    pub(super) fn read(view: &View<'_>, survey: RecordId) -> Result<Self> {
        let of = |table: &str| -> Result<Vec<(PartRowId, Stored)>> {
            let part = PARTS.iter().find(|part| part.table == table).ok_or(Error::RecordNotFound)?;
            rows(view, &CONCEPT, part, survey)
        };
        let code = |row: &Stored, field: &str| Ok::<_, Error>(row.get::<String>(field)?.unwrap_or_default());
        let mut scores: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for (_, row) in of("survey_score")? {
            if let Some(score) = row.get("score")? {
                scores.entry(code(&row, "code")?).or_default().push(score);
            }
        }
        let mut domains = Vec::new();
        for (id, row) in of("survey_domain")? {
            let weight = row.get("weight")?.unwrap_or_default();
            domains.push(Domain { id: Some(id), code: code(&row, "code")?, weight, indicators: BTreeMap::new() });
        }
        for (_, row) in of("survey_indicator")? {
            let (own, domain) = (code(&row, "code")?, code(&row, "domain")?);
            let Some(domain) = domains.iter_mut().find(|known| known.code == domain) else { continue };
            let indicator = domain.indicators.entry(own.clone()).or_default();
            indicator.weight = row.get("weight")?.unwrap_or_default();
            indicator.highest = row.get("highest")?.unwrap_or_default();
            indicator.scores = scores.get(&own).cloned().unwrap_or_default();
        }
        Ok(Self { domains, texts: texts(view, &CONCEPT, survey)? })
    }

    pub(super) fn of_domain(&self, code: &str) -> Option<i128> {
        self.domains.iter().find(|domain| domain.code == code)?.level()
    }

    pub(super) fn whole(&self) -> Option<i128> {
        mean(self.domains.iter().filter_map(|domain| Some((domain.weight, domain.level()?))))
    }

    /// A domain's number and title.
    pub(super) fn name(&self, domain: &Domain, language: Language) -> String {
        let title = domain.id.and_then(|id| self.texts.best(id.0, "title", language)).unwrap_or_default();
        if domain.code.is_empty() { title } else { format!("{} {title}", domain.code) }
    }
}

/// A level as per cent with a digit after the sign.
pub(super) fn per_cent(level: Option<i128>, language: Language) -> Result<String> {
    let Some(level) = level else { return Ok(String::new()) };
    let tenths = i64::try_from((level + 500).div_euclid(1_000)).map_err(Error::unexpected)?;
    Ok(format::decimal(language, tenths, 1))
}

/// How far a level went up or down: the difference of what is shown, so that the line adds up.
pub(super) fn change(now: Option<i128>, then: Option<i128>, language: Language) -> Result<String> {
    let tenths = |level: i128| (level + 500).div_euclid(1_000) * 1_000;
    let change = now.zip(then).map(|(now, then)| tenths(now) - tenths(then));
    let text = per_cent(change, language)?;
    Ok(if change.is_some_and(|change| change > 0) { format!("+{text}") } else { text })
}

/// The level of each domain and of the whole, and where there is an earlier survey, its level and the change in points.
pub(super) fn summaries(view: &View<'_>, survey: RecordId, language: Language) -> Result<Vec<Summary>> {
    let level = Level::read(view, survey)?;
    if level.domains.is_empty() {
        return Ok(Vec::new());
    }
    let earlier = one(view, &CONCEPT, survey)?.get::<RecordId>("earlier")?;
    let earlier = earlier.map(|earlier| Level::read(view, earlier)).transpose()?;
    Ok(vec![summary(&level, earlier.as_ref(), language)?])
}

/// The same as a table.
pub(super) fn summary(level: &Level, earlier: Option<&Level>, language: Language) -> Result<Summary> {
    let line = |name: String, weight: i64, now: Option<i128>, then: Option<Option<i128>>| -> Result<Vec<String>> {
        let mut line = vec![name, format::number(language, weight), per_cent(now, language)?];
        if let Some(then) = then {
            line.push(per_cent(then, language)?);
            line.push(change(now, then, language)?);
        }
        Ok(line)
    };
    let mut rows = Vec::new();
    for domain in &level.domains {
        let then = earlier.map(|earlier| earlier.of_domain(&domain.code));
        rows.push(line(level.name(domain, language), domain.weight, domain.level(), then)?);
    }
    let weights = level.domains.iter().map(|domain| domain.weight).sum();
    let then = earlier.map(Level::whole);
    rows.push(line(messages::survey_whole().text(language), weights, level.whole(), then)?);
    let column = |message: Message, figures| SummaryColumn { text: message.text(language), figures };
    let mut columns = vec![
        column(messages::field_domain(), false),
        column(messages::field_weight(), true),
        column(messages::survey_level_in_per_cent(), true),
    ];
    if earlier.is_some() {
        columns.push(column(messages::field_earlier_survey(), true));
        columns.push(column(messages::survey_change(), true));
    }
    Ok(Summary { label: messages::survey_level().text(language), columns, rows })
}

/// Which indicators have no score or no domain, and how many recommendations are no measure yet.
pub(super) fn remarks(view: &View<'_>, survey: RecordId) -> Result<Vec<Message>> {
    let mut remarks = Vec::new();
    let level = Level::read(view, survey)?;
    let indicators = level.domains.iter().flat_map(|domain| &domain.indicators);
    let without: Vec<&str> =
        indicators.filter(|(_, indicator)| indicator.scores.is_empty()).map(|(code, _)| code.as_str()).collect();
    if !without.is_empty() {
        remarks.push(messages::survey_remark_no_score(without.join(", ")));
    }
    let part = PARTS.iter().find(|part| part.table == "survey_recommendation").ok_or(Error::RecordNotFound)?;
    let mut open = 0;
    for (_, row) in rows(view, &CONCEPT, part, survey)? {
        open += i64::from(row.get::<String>("done_on")?.is_none());
    }
    if open > 0 {
        remarks.push(messages::survey_remark_open(open));
    }
    Ok(remarks)
}

#[cfg(test)]
mod tests {
    use hamkor_language::WrittenLanguage;
    use proptest::prelude::*;

    use super::*;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;
    use crate::{Office, RecordKind, RecordRef};

    fn survey(office: &Office, name: &str, scores: &[(&str, &str)]) -> RecordRef {
        let kind = RecordKind::Survey;
        let id = record::create(office, kind, name, WrittenLanguage::Korean).unwrap().value;
        let survey = RecordRef { kind, id };
        let row = |part: &str, fields: &[(&str, &str)]| {
            let id = record::add_row(office, survey, part, None).unwrap().value;
            let row = RowRef { part: part.to_owned(), id };
            for (field, value) in fields {
                record::set(office, survey, Some(&row), field, Some(value)).unwrap();
            }
        };
        row("survey_domain", &[("code", "1"), ("weight", "60")]);
        row("survey_domain", &[("code", "2"), ("weight", "40")]);
        row("survey_indicator", &[("code", "1.1"), ("domain", "1"), ("weight", "3"), ("highest", "5")]);
        row("survey_indicator", &[("code", "1.2"), ("domain", "1"), ("weight", "1"), ("highest", "10")]);
        row("survey_indicator", &[("code", "2.1"), ("domain", "2"), ("weight", "1"), ("highest", "5")]);
        for (code, score) in scores {
            row("survey_score", &[("code", code), ("score", score)]);
        }
        survey
    }

    #[test]
    fn a_later_survey_is_compared_with_an_earlier_one_domain_by_domain() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let earlier = survey(&office, "2012", &[("1.1", "2"), ("1.1", "3"), ("1.2", "4"), ("2.1", "1.5")]);
        let later = survey(&office, "2013", &[("1.1", "3.5"), ("1.2", "4"), ("2.1", "1")]);
        let wire = format!("survey:{}", earlier.id);
        record::set(&office, later, None, "earlier", Some(&wire)).unwrap();
        let sheet = office.read(|view| record::read(view, later, Language::Russian)).unwrap();
        let table = &sheet.summaries[0];
        // 2012: (3 · 50 + 40) / 4 = 47.5 and 30; 2013: (3 · 70 + 40) / 4 = 62.5 and 20.
        assert_eq!(table.rows[0][1..], ["60", "62,5", "47,5", "+15,0"]);
        assert_eq!(table.rows[1][1..], ["40", "20,0", "30,0", "−10,0"]);
        assert_eq!(table.rows[2][1..], ["100", "45,5", "40,5", "+5,0"]);
        let alone = office.read(|view| record::read(view, earlier, Language::Russian)).unwrap();
        assert_eq!(alone.summaries[0].columns.len(), 3);
        let empty = survey(&office, "2014", &[("1.1", "3")]);
        let sheet = office.read(|view| record::read(view, empty, Language::English)).unwrap();
        assert_eq!(sheet.remarks, ["Indicators without a score: 1.2, 2.1"]);
    }

    proptest! {
        #[test]
        fn a_level_lies_between_nothing_and_all_in_any_order(scores in prop::collection::vec(0_i64..=50, 1..20)) {
            let level = |scores: Vec<i64>| Indicator { weight: 1, highest: 5, scores }.level().unwrap();
            let there = level(scores.clone());
            prop_assert!((0..=WHOLE).contains(&there));
            prop_assert_eq!(level(scores.into_iter().rev().collect()), there);
        }
    }
}
