//! Where a project is, what it is classified by, what it costs and what is to come of it.

use chrono::{Datelike, NaiveDate};
use hamkor_language::messages;
use uuid::Uuid;

use super::super::element::Element;
use super::super::{POINT, code_of, hundredths, position};
use super::{Writing, named, part};
use crate::project::{CONCEPT, ResultLevel, SectorVocabulary};
use crate::record::{Stored, rows};
use crate::wording::Texts;
use crate::{RecordId, Result};

impl Writing<'_, '_> {
    pub(super) fn locations(&mut self, project: RecordId, texts: &Texts) -> Result<Vec<Element>> {
        let mut locations = Vec::new();
        for (id, row) in rows(self.view, &CONCEPT, part("project_site")?, project)? {
            let coordinates = row.get::<String>("coordinates")?;
            let position = coordinates.as_deref().and_then(position);
            if coordinates.is_some() && position.is_none() {
                self.left
                    .add(&messages::iati_omitted_field(messages::field_coordinates(), messages::part_project_site()));
            }
            locations.extend(location(texts, id.0, position.as_deref()));
        }
        Ok(locations)
    }

    /// The sectors with a code of their vocabulary; one of the office's own words needs a name too.
    pub(super) fn sectors(&mut self, project: RecordId, texts: &Texts) -> Result<Vec<Element>> {
        let mut sectors = Vec::new();
        for (id, row) in rows(self.view, &CONCEPT, part("project_sector")?, project)? {
            let vocabulary = row.get::<SectorVocabulary>("vocabulary")?.unwrap_or(SectorVocabulary::Purpose);
            let name = super::narratives(texts, id.0, "heading");
            let code = row.get::<String>("code")?.filter(|code| vocabulary.knows(code));
            let Some(code) = code.filter(|_| vocabulary != SectorVocabulary::Own || !name.is_empty()) else {
                self.left.add(&messages::iati_omitted_row(messages::part_project_sector()));
                continue;
            };
            let mut sector = Element::new("sector").with("vocabulary", vocabulary.code()).with("code", code);
            if let Some(share) = row.get::<i64>("share")? {
                sector = sector.with("percentage", hundredths(share));
            }
            sectors.push(sector.holding(name));
        }
        Ok(sectors)
    }

    /// The budget, which the schema dates from the planned start to the planned end.
    pub(super) fn budget(&mut self, stored: &Stored) -> Result<Option<Element>> {
        let Some(amount) = stored.money("budget")? else { return Ok(None) };
        let days = (stored.get::<NaiveDate>("starts")?, stored.get::<NaiveDate>("ends")?);
        let (Some(starts), Some(ends)) = days else {
            self.left.add(&messages::field_project_budget());
            return Ok(None);
        };
        Ok(Some(Element::new("budget").with("type", "1").with("status", "1").holding([
            Element::new("period-start").with("iso-date", starts.to_string()),
            Element::new("period-end").with("iso-date", ends.to_string()),
            Element::amount(amount, starts.to_string()),
        ])))
    }

    /// The results that have a title, each with its indicator.
    pub(super) fn results(
        &mut self,
        project: RecordId,
        texts: &Texts,
        span: (NaiveDate, NaiveDate),
    ) -> Result<Vec<Element>> {
        let mut results = Vec::new();
        for (id, row) in rows(self.view, &CONCEPT, part("project_result")?, project)? {
            let Some(result) = result(texts, id.0, &row, span)? else {
                self.left.add(&messages::iati_omitted_row(messages::part_project_result()));
                continue;
            };
            results.push(result);
            if row.get::<i64>("actual")?.is_none() && texts.source(id.0, "evidence").is_some() {
                self.left.add(&messages::iati_omitted_field(
                    messages::field_evidence_of_result(),
                    messages::part_project_result(),
                ));
            }
        }
        Ok(results)
    }
}

fn location(texts: &Texts, site: Uuid, position: Option<&str>) -> Option<Element> {
    let point = position
        .map(|position| Element::new("point").with("srsName", POINT).holding([Element::new("pos").text(position)]));
    let inside: Vec<Element> = [named("name", texts, site, "place"), named("description", texts, site, "note"), point]
        .into_iter()
        .flatten()
        .collect();
    (!inside.is_empty()).then(|| Element::new("location").holding(inside))
}

/// A result with its indicator. The schema asks for both days of a period and for the year of a baseline: where a result has
/// none of its own, those of its project count.
fn result(texts: &Texts, id: Uuid, row: &Stored, (first, last): (NaiveDate, NaiveDate)) -> Result<Option<Element>> {
    let Some(title) = named("title", texts, id, "title") else { return Ok(None) };
    let level = row.get::<ResultLevel>("level")?.unwrap_or(ResultLevel::Output);
    let measured = |column| -> Result<Option<String>> { Ok(row.get::<i64>(column)?.map(hundredths)) };
    let indicator_title = named("title", texts, id, "indicator").unwrap_or_else(|| title.clone());
    let starts = row.get::<NaiveDate>("starts")?.unwrap_or(first);
    let ends = row.get::<NaiveDate>("ends")?.unwrap_or(last);
    let mut indicator = Element::new("indicator").with("measure", "1").holding([indicator_title]);
    indicator.children.extend(named("description", texts, id, "unit"));
    if let Some(baseline) = measured("baseline")? {
        let year = starts.year_ce().1;
        indicator.children.push(Element::new("baseline").with("year", year.to_string()).with("value", baseline));
    }
    let mut period = Element::new("period").holding([
        Element::new("period-start").with("iso-date", starts.to_string()),
        Element::new("period-end").with("iso-date", ends.to_string()),
    ]);
    for name in ["target", "actual"] {
        // Where a value is from is said beside the value that was reached.
        let source = if name == "actual" { named("comment", texts, id, "evidence") } else { None };
        period.children.extend(measured(name)?.map(|value| Element::new(name).with("value", value).holding(source)));
    }
    indicator.children.push(period);
    Ok(Some(Element::new("result").with("type", code_of(ResultLevel::ALL, &level)).holding([title, indicator])))
}
