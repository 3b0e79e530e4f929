//! What the laws make of a year.
//!
//! Uzbekistan: Labour Code of 1995, article 131, and that of 2022, by which since 30 April 2023 a holiday on a day
//! of rest moves to the next working day; Eid by the Umm al-Qura calendar. Korea: 관공서의 공휴일에 관한 규정 with the
//! substitutes of article 3 as they grew in 2013, 2021, 2023 and 2026; lunar dates by the traditional Korean calendar.
//! Both calendars are ICU4X's.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use icu_calendar::cal::{Hijri, KoreanTraditional};
use icu_calendar::types::{Month, RataDie};
use icu_calendar::{AsCalendar, Date, Iso};

use super::day::{Day, Effect, Holiday, Standing};
use super::{Country, Week};

/// The days that the laws make of a year, in order, without elections and decrees. All are estimated.
#[must_use]
pub fn of_year(country: Country, week: Week, year: i32) -> Vec<Day> {
    let mut days = match country {
        Country::Uzbekistan => uzbekistan(week, year),
        Country::Korea => korea(year),
    };
    days.sort_by_key(|day| day.date);
    days
}

fn estimated(date: NaiveDate, holiday: Holiday, source: &str) -> Day {
    Day {
        date,
        name: holiday.id().to_owned(),
        effect: Effect::Rest,
        standing: Standing::Estimated,
        source: source.to_owned(),
        week: None,
    }
}

fn uzbekistan(week: Week, year: i32) -> Vec<Day> {
    const SOURCE: &str = "labour-code";
    let fixed = [
        (1, 1, Holiday::NewYear),
        (3, 8, Holiday::WomensDay),
        (3, 21, Holiday::Navruz),
        (5, 9, Holiday::RemembranceDay),
        (9, 1, Holiday::IndependenceDay),
        (10, 1, Holiday::TeachersDay),
        (12, 8, Holiday::ConstitutionDay),
    ];
    let mut days: Vec<Day> = fixed
        .into_iter()
        .filter_map(|(month, day, holiday)| {
            Some(estimated(NaiveDate::from_ymd_opt(year, month, day)?, holiday, SOURCE))
        })
        .collect();
    for (month, day, holiday) in [(10, 1, Holiday::EidAlFitr), (12, 10, Holiday::EidAlAdha)] {
        days.extend(hijri(year, month, day).into_iter().map(|date| estimated(date, holiday, "umm-al-qura")));
    }
    let since = NaiveDate::from_ymd_opt(2023, 4, 30);
    let moved: Vec<NaiveDate> =
        days.iter().map(|day| day.date).filter(|date| Some(*date) >= since && week.rests_on(date.weekday())).collect();
    for date in moved {
        if let Some(next) = next_free(date, |day| week.rests_on(day), &days) {
            days.push(estimated(next, Holiday::Observed, SOURCE));
        }
    }
    days
}

/// Since when a holiday of Korea has a substitute, and whether a Saturday earns one too.
fn substitute(holiday: Holiday) -> Option<(i32, bool)> {
    match holiday {
        Holiday::Seollal | Holiday::Chuseok => Some((2014, false)),
        Holiday::ChildrensDay => Some((2014, true)),
        Holiday::LiberationDay | Holiday::FoundationDay | Holiday::HangulDay => Some((2021, true)),
        Holiday::MarchFirst => Some((2022, true)),
        Holiday::BuddhasBirthday | Holiday::Christmas => Some((2023, true)),
        Holiday::LabourDay | Holiday::ConstitutionDay => Some((2026, true)),
        _ => None,
    }
}

fn korea(year: i32) -> Vec<Day> {
    const SOURCE: &str = "public-holidays";
    const LUNAR: &str = "korean-calendar";
    let fixed = [
        (1, 1, Holiday::NewYear, i32::MIN),
        (3, 1, Holiday::MarchFirst, i32::MIN),
        (5, 1, Holiday::LabourDay, 2026),
        (5, 5, Holiday::ChildrensDay, i32::MIN),
        (6, 6, Holiday::MemorialDay, i32::MIN),
        (7, 17, Holiday::ConstitutionDay, 2026),
        (8, 15, Holiday::LiberationDay, i32::MIN),
        (10, 3, Holiday::FoundationDay, i32::MIN),
        (10, 9, Holiday::HangulDay, 2013),
        (12, 25, Holiday::Christmas, i32::MIN),
    ];
    let mut days: Vec<Day> = fixed
        .into_iter()
        .filter(|(.., since)| year >= *since)
        .filter_map(|(month, day, holiday, _)| {
            Some(estimated(NaiveDate::from_ymd_opt(year, month, day)?, holiday, SOURCE))
        })
        .collect();
    for (month, day, holiday, around) in
        [(1, 1, Holiday::Seollal, 1), (4, 8, Holiday::BuddhasBirthday, 0), (8, 15, Holiday::Chuseok, 1)]
    {
        let Some(date) = lunar(year, month, day) else { continue };
        let near = [date.checked_sub_days(Days::new(1)), Some(date), date.checked_add_days(Days::new(1))];
        let near = if around == 0 { vec![date] } else { near.into_iter().flatten().collect() };
        days.extend(near.into_iter().map(|date| estimated(date, holiday, LUNAR)));
    }
    days.sort_by_key(|day| day.date);

    let mut dates: Vec<NaiveDate> = days.iter().map(|day| day.date).collect();
    dates.dedup();
    for date in dates {
        let here: Vec<Holiday> = days.iter().filter(|day| day.date == date).filter_map(Day::holiday).collect();
        let earns = here.iter().filter_map(|holiday| substitute(*holiday)).any(|(since, saturday)| {
            let falls = date.weekday() == Weekday::Sun || saturday && date.weekday() == Weekday::Sat || here.len() > 1;
            year >= since && falls
        });
        let rests = |weekday| Week::FiveDays.rests_on(weekday);
        if earns && let Some(next) = next_free(date, rests, &days) {
            days.push(estimated(next, Holiday::Substitute, SOURCE));
        }
    }
    days
}

/// The next day after a date that is neither one of rest nor a holiday.
fn next_free(date: NaiveDate, rests: impl Fn(Weekday) -> bool, days: &[Day]) -> Option<NaiveDate> {
    date.iter_days().skip(1).find(|next| !rests(next.weekday()) && days.iter().all(|day| day.date != *next))
}

/// When a date of the Muslim calendar falls within a year; it can fall in it twice, or not at all.
fn hijri(year: i32, month: u8, day: u8) -> Vec<NaiveDate> {
    // The years of the Muslim calendar are eleven days shorter.
    let about = (year - 622) * 33 / 32;
    (about - 1..=about + 2)
        .filter_map(|hijri| Date::try_new(hijri.into(), Month::new(month), day, Hijri::new_umm_al_qura()).ok())
        .filter_map(|date| gregorian(&date))
        .filter(|date| date.year() == year)
        .collect()
}

/// When a date of the lunar year that begins in a year falls.
fn lunar(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    Date::try_new(year.into(), Month::new(month), day, KoreanTraditional::new()).ok().and_then(|date| gregorian(&date))
}

fn gregorian<Calendar: AsCalendar>(date: &Date<Calendar>) -> Option<NaiveDate> {
    let rata_die: RataDie = date.to_calendar(Iso).to_rata_die();
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(rata_die.to_i64_date()).ok()?)
}
