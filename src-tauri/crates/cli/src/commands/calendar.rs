//! Working days: the days of a year, the end of a term, and iCalendar in and out.

use std::io::{self, Read};
use std::path::Path;

use chrono::{Datelike, NaiveDate, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::calendar::{Counting, Country, Day, Effect, Standing, Week, WorkingCalendar, from_icalendar};
use hamkor_language::{Language, format, messages};
use serde::Serialize;
use serde_json::json;

use crate::arguments::CalendarQuestion;
use crate::failure::Failure;
use crate::{columns, output};

/// Answers a question about working days, from Hamkor's own tables or from those of a file.
pub(super) fn calendar(
    country: Country,
    week: Week,
    days: Option<&Path>,
    asked: CalendarQuestion,
    language: Language,
) -> Result<(), Failure> {
    let calendar = match days {
        None => WorkingCalendar::new(country, week),
        Some(path) => WorkingCalendar::from_days(country, week, from_icalendar(&read(path)?)?),
    };
    match asked {
        CalendarQuestion::Year { year, json } => list(&calendar, or_present(year), json, language),
        CalendarQuestion::ICalendar { year } => {
            let year = or_present(year);
            output::write(&calendar.to_icalendar(year..=year, language))
        }
        CalendarQuestion::Term { from, add, counting, json } => term(&calendar, from, add, counting, json, language),
    }
}

fn or_present(year: Option<i32>) -> i32 {
    year.unwrap_or_else(|| Utc::now().with_timezone(&Tashkent).year())
}

fn read(path: &Path) -> Result<String, Failure> {
    if path == Path::new("-") {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text).map_err(|error| Failure::input(&error))?;
        return Ok(text);
    }
    std::fs::read_to_string(path).map_err(|error| Failure::reading(path, &error))
}

/// A day as JSON: as it is kept, with its name in words.
#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    day: Day,
    text: String,
}

impl Told {
    fn of(day: &Day, language: Language) -> Self {
        Self { day: day.clone(), text: day.text(language) }
    }
}

fn list(calendar: &WorkingCalendar, year: i32, json: bool, language: Language) -> Result<(), Failure> {
    let days = calendar.days_of(year);
    if json {
        return output::json(&days.iter().map(|day| Told::of(day, language)).collect::<Vec<_>>());
    }
    if days.is_empty() {
        return output::note(&format!("{}\n", messages::cli_list_none().text(language)));
    }
    let rows: Vec<Vec<String>> = days
        .iter()
        .map(|day| {
            let effect = match day.effect {
                Effect::Rest => messages::cli_calendar_rest(),
                Effect::Work => messages::cli_calendar_work(),
            };
            let standing = match day.standing {
                Standing::Confirmed => String::new(),
                Standing::Estimated => messages::cli_calendar_estimated().text(language),
            };
            let date = format::date_with_weekday(language, day.date);
            vec![date, effect.text(language), day.text(language), standing]
        })
        .collect();
    output::write(&columns::align(&rows))
}

fn term(
    calendar: &WorkingCalendar,
    from: NaiveDate,
    add: u32,
    counting: Counting,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let deadline =
        calendar.deadline(from, add, counting).ok_or_else(|| Failure::NotDone(messages::cli_term_endless()))?;
    if json {
        let estimated: Vec<Told> = deadline.estimated.iter().map(|day| Told::of(day, language)).collect();
        return output::json(&json!({ "date": deadline.date, "estimated": estimated }));
    }
    output::line(&messages::cli_term_ends(format::date_with_weekday(language, deadline.date)).text(language))?;
    if deadline.estimated.is_empty() {
        return Ok(());
    }
    let days = deadline.estimated.iter();
    let days: Vec<String> =
        days.map(|day| format!("{} {}", format::date(language, day.date), day.text(language))).collect();
    output::line(&messages::cli_term_estimated(days.join(", ")).text(language))
}
