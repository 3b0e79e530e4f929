//! A project with its fields and its status.

use chrono::NaiveDate;
use hamkor_language::messages;
use hamkor_language::money::{Currency, Money};
use rusqlite::types::Value;

use super::super::element::Element;
use super::super::write::DATES;
use super::super::{code_of, scaled};
use super::{Narratives, Target, Walk};
use crate::project::{CONCEPT, ProjectState};
use crate::record::{money_stored, one, texts, write_column};
use crate::wording::Texts;
use crate::{RecordKind, RecordRef, Result};

impl Walk<'_, '_> {
    pub(super) fn project(&mut self, activity: &Element, key: &str, title: &Narratives) -> Result<()> {
        let found = self.projects.get(key).copied();
        let id = match found {
            Some(id) => id,
            None => self.make(&CONCEPT)?,
        };
        self.projects.insert(key.to_owned(), id);
        let stored = found.map(|id| one(self.view, &CONCEPT, id)).transpose()?;
        let texts = match found {
            Some(id) => texts(self.view, &CONCEPT, id)?,
            None => Texts::default(),
        };
        let target = Target { table: "project", id: id.0, stored: stored.as_ref(), texts: &texts };
        let changed = self.changes.len();
        if found.is_none() {
            self.column(&target, "number", Value::Text(key.to_owned()), &messages::field_project_number())?;
        }
        self.text(&target, "title", title, &messages::field_title())?;
        let mut described = false;
        for description in activity.all("description") {
            if described || !matches!(description.attribute("type"), None | Some("1")) {
                self.leave(&messages::iati_left_element("description"));
                continue;
            }
            described = true;
            let purpose = self.narratives(description, activity);
            self.text(&target, "purpose", &purpose, &messages::field_purpose())?;
        }
        self.state(activity, &target)?;
        self.kind(activity, &target)?;
        for date in activity.all("activity-date") {
            let column = DATES.iter().find(|(code, _)| date.attribute("type") == Some(code));
            match (column, day(date)) {
                (Some((_, column)), Some(day)) => {
                    let label = match *column {
                        "starts" => messages::field_planned_start(),
                        "ends" => messages::field_planned_end(),
                        "began_on" => messages::field_began_on(),
                        _ => messages::field_ended_on(),
                    };
                    self.column(&target, column, Value::Text(day.to_string()), &label)?;
                }
                _ => self.leave_value(date, date.attribute("iso-date").or(date.attribute("type"))),
            }
        }
        for (place, budget) in activity.all("budget").enumerate() {
            match budget.first("value").and_then(|value| amount(value, activity)) {
                Some(amount) if place == 0 => {
                    let amount = Value::Text(money_stored(amount));
                    self.column(&target, "budget", amount, &messages::field_project_budget())?;
                }
                _ => self.leave_value(budget, budget.first("value").map(|value| value.text.as_str())),
            }
        }
        for country in activity.all("recipient-country").filter(|country| country.attribute("code") != Some("UZ")) {
            self.leave_value(country, country.attribute("code"));
        }
        self.roles(activity, id)?;
        self.sites(activity, id, &texts)?;
        self.sectors(activity, id, &texts)?;
        self.results(activity, id, &texts)?;
        self.transactions(activity, id)?;
        if self.changes.len() > changed || found.is_none() {
            self.touched.push(RecordRef { kind: RecordKind::Project, id });
        }
        Ok(())
    }

    /// The status of a new project is taken; one that is there moves by its own rules.
    fn state(&mut self, activity: &Element, target: &Target<'_>) -> Result<()> {
        let Some(status) = activity.first("activity-status") else { return Ok(()) };
        let code = status.attribute("code");
        let state = ProjectState::ALL.iter().find(|state| Some(&*code_of(ProjectState::ALL, state)) == code);
        let Some(state) = state else {
            self.leave_value(status, code);
            return Ok(());
        };
        let Some(stored) = target.stored else {
            if let Some(tx) = self.tx {
                write_column(tx, target.table, target.id, "state", &state.as_str())?;
            }
            return Ok(());
        };
        if stored.get::<ProjectState>("state")? != Some(*state) {
            self.leave(&messages::iati_left_state(state.message()));
        }
        Ok(())
    }
}

pub(super) fn day(element: &Element) -> Option<NaiveDate> {
    element.attribute("iso-date")?.parse().ok()
}

pub(super) fn amount(value: &Element, activity: &Element) -> Option<Money> {
    let currency = value.attribute("currency").or(activity.attribute("default-currency"))?;
    let currency = Currency::of_code(currency)?;
    Some(Money { minor: scaled(&value.text, currency.digits())?, currency })
}
