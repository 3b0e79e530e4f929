//! Calendars as iCalendar (RFC 5545), which other programs read and write.
//!
//! What iCalendar has no word for travels in properties of Hamkor's own, so that a calendar comes back as it went: the
//! id of the holiday, whether the day is worked, the source, and the only week it holds for.

use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component, DatePerhapsTime, Event, EventLike, EventStatus};
use serde_json::{Map, Value, json};

use super::day::{Day, Effect, Standing};
use super::{Week, WorkingCalendar};
use crate::error::LocalisedError;
use crate::language::Language;

const NAME: &str = "X-HAMKOR-NAME";
const EFFECT: &str = "X-HAMKOR-EFFECT";
const SOURCE: &str = "X-HAMKOR-SOURCE";
const WEEK: &str = "X-HAMKOR-WEEK";
/// An event of more days than this is no holiday.
const LONGEST: u64 = 31;

/// A calendar that cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The text is no iCalendar, or one of its events has no date.
    #[error("no readable calendar: {0}")]
    Unreadable(String),
    /// An event repeats by a rule; a table holds dated days.
    #[error("the event {0:?} repeats by a rule")]
    Recurring(String),
}

impl LocalisedError for CalendarError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "calendar-unreadable",
            Self::Recurring(_) => "calendar-recurring",
        }
    }

    fn arguments(&self) -> Map<String, Value> {
        let (Self::Unreadable(text) | Self::Recurring(text)) = self;
        Map::from_iter([("text".to_owned(), json!(text))])
    }
}

impl WorkingCalendar {
    /// The days of some years as iCalendar, named in a language. The text is the same whenever it is made.
    #[must_use]
    pub fn to_icalendar(&self, years: std::ops::RangeInclusive<i32>, language: Language) -> String {
        let mut calendar = Calendar::new();
        for day in years.flat_map(|year| self.days_of(year)) {
            calendar.push(event(&day, language));
        }
        calendar.done().to_string()
    }
}

/// Days with what falls on each, as iCalendar: an identity that stays the same whenever it is made, the day, and its words.
#[must_use]
pub fn events_to_icalendar<'a>(events: impl IntoIterator<Item = (&'a str, NaiveDate, &'a str)>) -> String {
    let mut calendar = Calendar::new();
    for (uid, date, summary) in events {
        let mut event = Event::new();
        let moment = date.and_time(chrono::NaiveTime::MIN).and_utc();
        event.uid(&format!("{uid}@hamkor")).timestamp(moment).all_day(date).summary(summary);
        calendar.push(event.done());
    }
    calendar.done().to_string()
}

fn event(day: &Day, language: Language) -> Event {
    let mut event = Event::new();
    event
        .uid(&format!("{}-{}@hamkor", day.date.format("%Y%m%d"), day.name))
        // A day has no moment of making; its own date keeps the text the same.
        .timestamp(day.date.and_time(chrono::NaiveTime::MIN).and_utc())
        .all_day(day.date)
        .summary(&day.text(language))
        .status(match day.standing {
            Standing::Confirmed => EventStatus::Confirmed,
            Standing::Estimated => EventStatus::Tentative,
        })
        .add_property(NAME, &day.name)
        .add_property(SOURCE, &day.source)
        .add_property(
            EFFECT,
            match day.effect {
                Effect::Rest => "REST",
                Effect::Work => "WORK",
            },
        );
    if let Some(week) = day.week {
        event.add_property(
            WEEK,
            match week {
                Week::FiveDays => "5",
                Week::SixDays => "6",
            },
        );
    }
    event.done()
}

/// The days of an iCalendar, in order. A tentative event is estimated; one of several days makes a day of each.
///
/// # Errors
/// [`CalendarError`] when the text is no calendar, or an event has no date or repeats by a rule.
pub fn from_icalendar(text: &str) -> Result<Vec<Day>, CalendarError> {
    let unreadable = |text: &str| CalendarError::Unreadable(text.chars().take(80).collect());
    let calendar: Calendar = text.parse().map_err(|problem: String| unreadable(&problem))?;
    let mut days = Vec::new();
    for event in calendar.events() {
        let summary = event.get_summary().unwrap_or_default().trim().to_owned();
        if event.property_value("RRULE").is_some() || event.property_value("RDATE").is_some() {
            return Err(CalendarError::Recurring(summary));
        }
        let first = event.get_start().map(|start| start.date_naive()).ok_or_else(|| unreadable(&summary))?;
        // The end of an all-day event is the day after it.
        let end = match event.get_end() {
            Some(end @ DatePerhapsTime::Date(_)) => end.date_naive(),
            Some(DatePerhapsTime::DateTime(_)) | None => first.checked_add_days(Days::new(1)).unwrap_or(first),
        };
        let longest = first.checked_add_days(Days::new(LONGEST)).unwrap_or(first);
        if end > longest {
            return Err(unreadable(&summary));
        }
        for date in first.iter_days().take_while(|date| *date == first || *date < end) {
            days.push(Day {
                date,
                name: event.property_value(NAME).map_or_else(|| summary.clone(), str::to_owned),
                effect: if event.property_value(EFFECT) == Some("WORK") { Effect::Work } else { Effect::Rest },
                standing: match event.get_status() {
                    Some(EventStatus::Tentative) => Standing::Estimated,
                    _ => Standing::Confirmed,
                },
                source: event.property_value(SOURCE).unwrap_or("iCalendar").to_owned(),
                week: match event.property_value(WEEK) {
                    Some("5") => Some(Week::FiveDays),
                    Some("6") => Some(Week::SixDays),
                    _ => None,
                },
            });
        }
    }
    if days.is_empty() && !text.contains("BEGIN:VCALENDAR") {
        return Err(unreadable(text));
    }
    days.sort_by_key(|day| day.date);
    Ok(days)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Country;
    use super::*;

    #[test]
    fn a_calendar_comes_back_as_it_went() {
        for (country, week) in [
            (Country::Uzbekistan, Week::FiveDays),
            (Country::Uzbekistan, Week::SixDays),
            (Country::Korea, Week::FiveDays),
        ] {
            let calendar = WorkingCalendar::new(country, week);
            let text = calendar.to_icalendar(2012..=2032, Language::UzbekCyrillic);
            assert_eq!(text, calendar.to_icalendar(2012..=2032, Language::UzbekCyrillic));
            assert!(text.lines().all(|line| line.len() <= 75), "lines are folded");
            let days: Vec<Day> = (2012..=2032).flat_map(|year| calendar.days_of(year)).collect();
            assert_eq!(from_icalendar(&text), Ok(days));
        }
    }

    #[test]
    fn calendars_of_other_programs_are_read() {
        let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1\r\n\
                    DTSTAMP:20121101T000000Z\r\nDTSTART;VALUE=DATE:20121128\r\nDTEND;VALUE=DATE:20121130\r\n\
                    SUMMARY:Visit\\, both days\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        let days = from_icalendar(text).expect("a calendar");
        let told: Vec<_> = days.iter().map(|day| (day.date.to_string(), day.name.as_str(), day.standing)).collect();
        assert_eq!(
            told,
            [
                ("2012-11-28".to_owned(), "Visit, both days", Standing::Confirmed),
                ("2012-11-29".to_owned(), "Visit, both days", Standing::Confirmed),
            ]
        );
        let repeating = text.replace("SUMMARY", "RRULE:FREQ=YEARLY\r\nSUMMARY");
        assert_eq!(from_icalendar(&repeating), Err(CalendarError::Recurring("Visit, both days".to_owned())));
        for wrong in ["", "holidays", "BEGIN:VEVENT"] {
            assert!(matches!(from_icalendar(wrong), Err(CalendarError::Unreadable(_))), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(BEGIN:V(CALENDAR|EVENT)\r\n|DTSTART(;VALUE=DATE)?:[0-9T]{0,15}\r\n|\\PC{0,10}|END:V(CALENDAR|EVENT)\r\n){0,8}") {
            let _ = from_icalendar(&text);
        }
    }
}
