//! The working-day calendars as the office keeps them: what the program ships, with the days that the office adds, confirms
//! or takes away, each with its source.
//!
//! A day of the office's own takes the place of whatever the shipped table says of that date. A Korean office works five
//! days a week; an Uzbek one five or six.

mod exchange;

use chrono::NaiveDate;
use hamkor_language::calendar::{self, Day, Effect, Standing, Week, WorkingCalendar};
use hamkor_language::{Language, WrittenLanguage, format};
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};

pub use exchange::{export, import};

use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{Concept, Field, Part, create_with, date, name, plain, word, write_column};
use crate::wording::{self, NAME};
use crate::{Error, RecordId, RecordKind, Result, Tx, View};

closed_set! {
    /// What a day is for those who would work or rest on it.
    pub enum DayEffect: word("calendar-effect") {
        /// People rest.
        Rest = "rest",
        /// People work, though the week would let them rest.
        Work = "work",
        /// The day is like any other of its week: what the table says of it does not hold.
        Ordinary = "ordinary",
    }
}

closed_set! {
    /// Whether a day is sure.
    pub enum DayStanding: word("calendar-standing") {
        /// It was announced.
        Confirmed = "confirmed",
        /// It was calculated and can still move.
        Estimated = "estimated",
    }
}

closed_set! {
    /// For which week a day holds.
    pub enum DayWeek: word("calendar-week") {
        /// For both.
        Both = "both",
        /// For those who work five days.
        Five = "five_days",
        /// For those who work six.
        Six = "six_days",
    }
}

const FIELDS: &[Field] = &[name("name"), word("country", Country::SET).listed()];

const PARTS: &[Part] = &[Part::new(
    "calendar_day",
    &[
        date("dated"),
        plain("name").called("day_name"),
        word("effect", DayEffect::SET).called("day_effect"),
        word("standing", DayStanding::SET).called("day_standing"),
        word("week", DayWeek::SET).called("day_week"),
        plain("source"),
    ],
)];

/// A calendar as it is kept. An office has one a country, from its founding on.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    defaults: &[("country", "UZ")],
    fixed: true,
    ..Concept::new(RecordKind::Calendar, "calendar", "name", FIELDS)
};

/// Writes the two calendars into a new office.
pub(crate) fn found(tx: &Tx<'_>) -> Result<()> {
    for country in [Country::Uzbekistan, Country::Korea] {
        let id = create_with(tx, &CONCEPT)?;
        write_column(tx, CONCEPT.table, id.0, "country", &country)?;
        for language in WrittenLanguage::ALL {
            let text = country.message().text(language.language());
            wording::set(tx, id.0, NAME, language, &text, language)?;
        }
    }
    Ok(())
}

/// The country of a calendar, as the language room names it.
fn country(view: &View<'_>, id: RecordId) -> Result<calendar::Country> {
    let country: Country = crate::record::one(view, &CONCEPT, id)?.get("country")?.ok_or(Error::OfficeDamaged)?;
    match country {
        Country::Korea => Ok(calendar::Country::Korea),
        Country::Uzbekistan => Ok(calendar::Country::Uzbekistan),
        Country::Other => Err(Error::RecordNotFound),
    }
}

/// The working days of a calendar, for those who work so many days a week.
///
/// # Errors
/// When there is no such calendar.
pub fn working(view: &View<'_>, id: RecordId, week: Week) -> Result<WorkingCalendar> {
    let calendar = WorkingCalendar::new(country(view, id)?, week);
    let mut own = Vec::new();
    let mut ordinary = Vec::new();
    for (date, effect, day) in own_days(view, id)? {
        let holds = day.week.is_none_or(|only| only == week);
        match effect {
            _ if !holds => {}
            DayEffect::Ordinary => ordinary.push(date),
            DayEffect::Rest | DayEffect::Work => own.push(day),
        }
    }
    Ok(calendar.amended(own, ordinary))
}

/// The working days of a country by the office's own calendar, for those who work so many days a week.
///
/// # Errors
/// When the office has no calendar of the country.
pub fn of_country(view: &View<'_>, country: calendar::Country, week: Week) -> Result<WorkingCalendar> {
    let country = match country {
        calendar::Country::Korea => Country::Korea,
        calendar::Country::Uzbekistan => Country::Uzbekistan,
    };
    let id = view
        .connection()
        .prepare_cached(include_str!("of_country.sql"))?
        .query_row(named_params! { ":country": country }, |row| row.get(0))
        .optional()?
        .ok_or(Error::RecordNotFound)?;
    working(view, id, week)
}

/// The days that the office keeps of its own. A row without a date says nothing yet.
fn own_days(view: &View<'_>, id: RecordId) -> Result<Vec<(NaiveDate, DayEffect, Day)>> {
    let mut statement = view.connection().prepare_cached(include_str!("days.sql"))?;
    let mut rows = statement.query(named_params! { ":calendar": id })?;
    let mut days = Vec::new();
    while let Some(row) = rows.next()? {
        let date: NaiveDate = row.get("dated")?;
        let effect: DayEffect = row.get("effect")?;
        let week: DayWeek = row.get("week")?;
        let day = Day {
            date,
            name: row.get("name")?,
            effect: if effect == DayEffect::Work { Effect::Work } else { Effect::Rest },
            standing: match row.get("standing")? {
                DayStanding::Confirmed => Standing::Confirmed,
                DayStanding::Estimated => Standing::Estimated,
            },
            source: row.get("source")?,
            week: match week {
                DayWeek::Both => None,
                DayWeek::Five => Some(Week::FiveDays),
                DayWeek::Six => Some(Week::SixDays),
            },
        };
        days.push((date, effect, day));
    }
    Ok(days)
}

/// A day of a year, as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ShownDay {
    /// When it is.
    pub date: NaiveDate,
    /// The same, with the day of the week, in words.
    pub date_text: String,
    /// What it is called.
    pub name: String,
    /// Whether people work, though the week would let them rest.
    pub worked: bool,
    /// Whether it was calculated and can still move.
    pub estimated: bool,
    /// Where it comes from.
    pub source: String,
    /// Whether it is the office's own.
    pub own: bool,
}

/// The days of a year that differ from their week.
///
/// # Errors
/// When there is no such calendar.
pub fn year(view: &View<'_>, id: RecordId, week: Week, year: i32, language: Language) -> Result<Vec<ShownDay>> {
    let own: Vec<NaiveDate> = own_days(view, id)?.into_iter().map(|(date, ..)| date).collect();
    let days = working(view, id, week)?.days_of(year);
    let shown = days.into_iter().map(|day| ShownDay {
        date: day.date,
        date_text: format::date_with_weekday(language, day.date),
        name: day.text(language),
        worked: day.effect == Effect::Work,
        estimated: day.standing == Standing::Estimated,
        own: own.contains(&day.date),
        source: day.source,
    });
    Ok(shown.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{self, RowRef};
    use crate::testing::Fixture;
    use crate::{Office, RecordRef};

    fn of_country(office: &Office, name: &str) -> RecordRef {
        office.read(|view| record::find_by_name(view, RecordKind::Calendar, name)).unwrap()
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn the_office_confirms_moves_and_takes_away_days_with_their_source() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let uzbekistan = of_country(&office, "우즈베키스탄");
        let works = |date| {
            let calendar = office.read(|view| working(view, uzbekistan.id, Week::FiveDays)).unwrap();
            calendar.is_working(date)
        };
        assert!(!works(day(2027, 9, 1)) && works(day(2027, 9, 2)));
        for (date, effect) in [("2027-09-02", "rest"), ("2027-09-01", "ordinary"), ("2027-09-04", "work")] {
            let part = "calendar_day".to_owned();
            let id = record::add_row(&office, uzbekistan, &part, None).unwrap().value;
            let row = RowRef { part, id };
            for (field, value) in [("dated", date), ("effect", effect), ("source", "УП-1")] {
                record::set(&office, uzbekistan, Some(&row), field, Some(value)).unwrap();
            }
        }
        assert!(works(day(2027, 9, 1)) && !works(day(2027, 9, 2)) && works(day(2027, 9, 4)));
        let shown = office.read(|view| year(view, uzbekistan.id, Week::FiveDays, 2027, Language::Korean)).unwrap();
        let own: Vec<_> = shown.iter().filter(|day| day.own).map(|day| (day.date, day.worked)).collect();
        assert_eq!(own, [(day(2027, 9, 2), false), (day(2027, 9, 4), true)]);
        office.undo().unwrap();
        assert!(matches!(record::delete(&office, uzbekistan), Err(Error::NotAllowed)), "an office has its calendars");
    }

    #[test]
    fn a_calendar_goes_out_as_icalendar_and_comes_in_as_what_differs() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let korea = of_country(&office, "한국");
        let text = office.read(|view| export(view, korea.id, Week::FiveDays, 2026..=2027, Language::Korean)).unwrap();
        assert_eq!(import(&office, korea.id, &text).unwrap().value, 0, "nothing differs from itself");
        let with_one_more = text.replace(
            "END:VCALENDAR",
            "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260602\r\nSUMMARY:임시공휴일\r\n\
             END:VEVENT\r\nEND:VCALENDAR",
        );
        assert_eq!(import(&office, korea.id, &with_one_more).unwrap().value, 1);
        let calendar = office.read(|view| working(view, korea.id, Week::FiveDays)).unwrap();
        assert!(!calendar.is_working(day(2026, 6, 2)));
        office.undo().unwrap();
        let calendar = office.read(|view| working(view, korea.id, Week::FiveDays)).unwrap();
        assert!(calendar.is_working(day(2026, 6, 2)), "an import is one step");
        assert!(matches!(import(&office, korea.id, "holidays"), Err(Error::Calendar(_))));
    }
}
