//! What is to come of a project.

use chrono::NaiveDate;
use hamkor_language::messages;
use rusqlite::types::Value;

use super::super::element::Element;
use super::super::write::part;
use super::super::{code_of, scaled};
use super::project::day;
use super::put::{reads, take_row};
use super::{Target, Walk};
use crate::project::{CONCEPT, ResultLevel};
use crate::record::{Stored, rows};
use crate::wording::Texts;
use crate::{PartRowId, RecordId, Result};

impl Walk<'_, '_> {
    /// Each period of each indicator of a result is a line of its own.
    pub(super) fn results(&mut self, activity: &Element, project: RecordId, texts: &Texts) -> Result<()> {
        let part = part("project_result")?;
        let mut there = rows(self.view, &CONCEPT, part, project)?;
        for result in activity.all("result") {
            let title = result.first("title").map(|title| self.narratives(title, activity)).unwrap_or_default();
            let code = result.attribute("type");
            let level = ResultLevel::ALL.iter().find(|level| Some(&*code_of(ResultLevel::ALL, level)) == code);
            if level.is_none() {
                self.leave_value(result, code);
            }
            let mut lines = Vec::new();
            for indicator in result.all("indicator") {
                let periods: Vec<_> = indicator.all("period").map(Some).collect();
                let periods = if periods.is_empty() { vec![None] } else { periods };
                lines.extend(periods.into_iter().map(|period| (Some(indicator), period)));
            }
            if lines.is_empty() {
                lines.push((None, None));
            }
            for (indicator, period) in lines {
                let words = |walk: &mut Self, name: &str| {
                    let found = indicator.and_then(|indicator| indicator.first(name));
                    found.map(|found| walk.narratives(found, activity)).unwrap_or_default()
                };
                let (measured, unit) = (words(self, "title"), words(self, "description"));
                let comment =
                    period.and_then(|period| period.first("actual")).and_then(|actual| actual.first("comment"));
                let evidence = comment.map(|comment| self.narratives(comment, activity)).unwrap_or_default();
                let days =
                    ["period-start", "period-end"].map(|name| period.and_then(|one| one.first(name)).and_then(day));
                let mut same = |id: &PartRowId, row: &Stored| -> Result<bool> {
                    let starts = row.get::<NaiveDate>("starts")?;
                    Ok(reads(texts, id.0, "title", &title)
                        && (measured.is_empty()
                            || reads(texts, id.0, "indicator", &measured)
                            || texts.source(id.0, "indicator").is_none())
                        && (starts.is_none() || days[0].is_none() || starts == days[0]))
                };
                let found = take_row(&mut there, &mut same)?;
                let (row, stored) = self.found_or_new(part, project, found)?;
                let target = Target { table: part.table, id: row.0, stored: stored.as_ref(), texts };
                let label = messages::part_project_result();
                self.text(&target, "title", &title, &label)?;
                self.text(&target, "indicator", &measured, &label)?;
                self.text(&target, "unit", &unit, &label)?;
                self.text(&target, "evidence", &evidence, &label)?;
                if let Some(level) = level {
                    self.column(&target, "level", Value::Text(level.as_str().to_owned()), &label)?;
                }
                for (column, day) in ["starts", "ends"].into_iter().zip(days) {
                    if let Some(day) = day {
                        self.column(&target, column, Value::Text(day.to_string()), &label)?;
                    }
                }
                for (column, holder) in [("baseline", indicator), ("target", period), ("actual", period)] {
                    self.measure(&target, column, holder)?;
                }
            }
        }
        Ok(())
    }

    fn measure(&mut self, target: &Target<'_>, name: &'static str, holder: Option<&Element>) -> Result<()> {
        let Some(holder) = holder else { return Ok(()) };
        for (place, element) in holder.all(name).enumerate() {
            let value = element.attribute("value");
            match value.and_then(|value| scaled(value, 2)) {
                Some(number) if place == 0 => {
                    self.column(target, name, Value::Integer(number), &messages::part_project_result())?;
                }
                _ => self.leave_value(element, value),
            }
        }
        Ok(())
    }
}
