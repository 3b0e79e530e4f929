//! Working days of Uzbekistan and Korea: dated tables that people edit, what the law makes of a year, and counting.
//!
//! A calendar is a list of days, each with its source and whether it is confirmed. The tables in `calendars/*.toml` hold
//! 2012 to 2030. Later years follow from the laws now in force; their days, like every lunar date and every Eid that is
//! not yet announced, are estimated, and a deadline that passes one says so.

mod count;
mod day;
mod icalendar;
mod rules;
mod table;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

pub use count::{Counting, Deadline, common_deadline};
pub use day::{Day, Effect, Holiday, Standing};
pub use icalendar::{CalendarError, events_to_icalendar, from_icalendar};
pub use rules::of_year;

/// Whose working days they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Country {
    /// Uzbekistan, in whichever week a body works.
    Uzbekistan,
    /// Korea, whose offices work five days.
    Korea,
}

/// How many days of a week people work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Week {
    /// Monday to Friday.
    FiveDays,
    /// Monday to Saturday.
    SixDays,
}

impl Week {
    /// Whether people rest on a day of the week.
    #[must_use]
    pub fn rests_on(self, weekday: Weekday) -> bool {
        weekday == Weekday::Sun || (self == Self::FiveDays && weekday == Weekday::Sat)
    }
}

/// The working days of a country and a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingCalendar {
    country: Country,
    week: Week,
    days: BTreeMap<NaiveDate, Vec<Day>>,
    /// The last year that the table holds; later ones follow from the rules.
    last_year: i32,
    /// What somebody says of a date, in place of the table and the rules.
    amended: BTreeMap<NaiveDate, Vec<Day>>,
}

impl WorkingCalendar {
    /// The calendar that Hamkor ships.
    #[must_use]
    pub fn new(country: Country, week: Week) -> Self {
        Self::from_days(country, week, table::days(country).iter().cloned())
    }

    /// A calendar of days that people keep. Those that hold for the other week alone are left out.
    #[must_use]
    pub fn from_days(country: Country, week: Week, days: impl IntoIterator<Item = Day>) -> Self {
        let (days_by_date, amended) = (BTreeMap::new(), BTreeMap::new());
        let mut calendar = Self { country, week, days: days_by_date, last_year: i32::MIN, amended };
        for day in days.into_iter().filter(|day| day.week.is_none_or(|only| only == week)) {
            calendar.last_year = calendar.last_year.max(day.date.year());
            calendar.days.entry(day.date).or_default().push(day);
        }
        calendar
    }

    /// The same calendar with days that take the place of whatever it says of their dates, and dates that are like any
    /// other of their week.
    #[must_use]
    pub fn amended(
        mut self,
        days: impl IntoIterator<Item = Day>,
        ordinary: impl IntoIterator<Item = NaiveDate>,
    ) -> Self {
        for date in ordinary {
            self.amended.entry(date).or_default();
        }
        for day in days {
            self.amended.entry(day.date).or_default().push(day);
        }
        self
    }

    /// Whose calendar it is.
    #[must_use]
    pub fn country(&self) -> Country {
        self.country
    }

    /// For which week.
    #[must_use]
    pub fn week(&self) -> Week {
        self.week
    }

    /// The days of a year, in order: those of the table, or after its last year those that the rules make.
    #[must_use]
    pub fn days_of(&self, year: i32) -> Vec<Day> {
        let (Some(first), Some(last)) = (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31))
        else {
            return Vec::new();
        };
        let mut days = if year > self.last_year {
            of_year(self.country, self.week, year)
        } else {
            self.days.range(first..=last).flat_map(|(_, days)| days.iter().cloned()).collect()
        };
        days.retain(|day| !self.amended.contains_key(&day.date));
        days.extend(self.amended.range(first..=last).flat_map(|(_, days)| days.iter().cloned()));
        days.sort_by_key(|day| day.date);
        days
    }

    /// What the calendar says of a date.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Vec<Day> {
        if let Some(days) = self.amended.get(&date) {
            return days.clone();
        }
        if date.year() > self.last_year {
            let days = of_year(self.country, self.week, date.year());
            return days.into_iter().filter(|day| day.date == date).collect();
        }
        self.days.get(&date).cloned().unwrap_or_default()
    }

    /// Whether people work on a date. A day that is worked in exchange for another is worked whatever else it is.
    #[must_use]
    pub fn is_working(&self, date: NaiveDate) -> bool {
        is_working(self.week, date, &self.on(date))
    }
}

fn is_working(week: Week, date: NaiveDate, days: &[Day]) -> bool {
    if days.iter().any(|day| day.effect == Effect::Work) {
        return true;
    }
    !week.rests_on(date.weekday()) && days.iter().all(|day| day.effect != Effect::Rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date")
    }

    #[test]
    fn weeks_differ_in_saturdays_and_in_what_is_moved() {
        let five = WorkingCalendar::new(Country::Uzbekistan, Week::FiveDays);
        let six = WorkingCalendar::new(Country::Uzbekistan, Week::SixDays);
        // Saturday 8 March 2025 moved to Monday for those who rest on Saturdays.
        assert!(!five.is_working(day(2025, 3, 10)) && six.is_working(day(2025, 3, 10)));
        assert!(!five.is_working(day(2025, 3, 8)) && !six.is_working(day(2025, 3, 8)));
        // Sunday 16 June 2024 moved to Monday for both.
        assert!(!five.is_working(day(2024, 6, 17)) && !six.is_working(day(2024, 6, 17)));
        // Sunday 30 December 2012 was worked for Wednesday 2 January, by everybody.
        assert!(five.is_working(day(2012, 12, 30)) && six.is_working(day(2012, 12, 30)));
        assert!(!five.is_working(day(2013, 1, 2)) && !six.is_working(day(2013, 1, 2)));
        // Saturday 29 December 2018 was worked for Monday the 31st.
        assert!(five.is_working(day(2018, 12, 29)) && !five.is_working(day(2018, 12, 31)));
    }

    #[test]
    fn korean_holidays_have_their_substitutes() {
        let korea = WorkingCalendar::new(Country::Korea, Week::FiveDays);
        for (date, works) in [
            (day(2012, 11, 28), true),
            (day(2014, 9, 10), false),
            (day(2017, 10, 6), false),
            (day(2025, 5, 6), false),
            (day(2026, 7, 17), false),
            (day(2025, 7, 17), true),
            (day(2012, 12, 19), false),
        ] {
            assert_eq!(korea.is_working(date), works, "{date}");
        }
    }

    #[test]
    fn years_after_the_table_are_estimated() {
        for country in [Country::Uzbekistan, Country::Korea] {
            let calendar = WorkingCalendar::new(country, Week::FiveDays);
            let days = calendar.days_of(2031);
            assert!(days.len() >= 10, "{country:?}: {days:?}");
            assert!(days.iter().all(|day| day.standing == Standing::Estimated));
            assert!(!calendar.is_working(day(2031, 1, 1)));
        }
    }
}
