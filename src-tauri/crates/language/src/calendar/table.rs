//! The tables that Hamkor ships.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Country;
use super::day::Day;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// What the sources of the days are, by the names that the days give them.
    sources: BTreeMap<String, String>,
    days: Vec<Day>,
}

/// The days of a country, each with its source in full.
pub(super) fn days(country: Country) -> &'static [Day] {
    static UZBEKISTAN: LazyLock<Vec<Day>> = LazyLock::new(|| read(include_str!("../../calendars/uz.toml")));
    static KOREA: LazyLock<Vec<Day>> = LazyLock::new(|| read(include_str!("../../calendars/kr.toml")));
    match country {
        Country::Uzbekistan => &UZBEKISTAN,
        Country::Korea => &KOREA,
    }
}

fn read(text: &str) -> Vec<Day> {
    let file: File = toml::from_str(text).expect("the tables are read by the tests before they are shipped");
    let mut days = file.days;
    for day in &mut days {
        if let Some(source) = file.sources.get(&day.source) {
            day.source.clone_from(source);
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use chrono::{Datelike, NaiveDate};

    use super::super::{Effect, Holiday, Standing, Week, WorkingCalendar, of_year};
    use super::*;

    const YEARS: std::ops::RangeInclusive<i32> = 2012..=2030;

    #[derive(Deserialize)]
    struct Reference {
        uzbekistan: BTreeSet<NaiveDate>,
        korea: BTreeSet<NaiveDate>,
    }

    fn rests(calendar: &WorkingCalendar) -> BTreeSet<NaiveDate> {
        let days = YEARS.flat_map(|year| calendar.days_of(year));
        days.filter(|day| day.effect == Effect::Rest).map(|day| day.date).collect()
    }

    #[test]
    fn every_day_has_a_name_a_source_and_its_place() {
        for country in [Country::Uzbekistan, Country::Korea] {
            let days = days(country);
            assert!(days.is_sorted_by_key(|day| day.date), "{country:?} is not in order");
            for day in days {
                assert!(day.holiday().is_some(), "{}: no holiday has the id {}", day.date, day.name);
                assert!(day.source.len() > 12, "{}: {} is no source", day.date, day.source);
                assert!(YEARS.contains(&day.date.year()), "{}", day.date);
            }
        }
    }

    /// Days that a resolution moved before 2018, which the reference does not have.
    const MOVED_BEFORE_2018: [&str; 8] = [
        "2012-12-31",
        "2013-01-02",
        "2015-08-31",
        "2015-12-07",
        "2016-03-07",
        "2016-09-02",
        "2017-03-20",
        "2017-05-08",
    ];

    /// Year by year against PyPI `holidays`; a difference needs its reason here.
    #[test]
    fn the_tables_agree_with_the_reference() {
        let reference: Reference =
            serde_json::from_str(include_str!("../../fixtures/holidays.json")).expect("it parses");
        for (country, expected) in [(Country::Uzbekistan, reference.uzbekistan), (Country::Korea, reference.korea)] {
            let found = rests(&WorkingCalendar::new(country, Week::FiveDays));
            let known = |date: &&NaiveDate| {
                country == Country::Uzbekistan && MOVED_BEFORE_2018.contains(&date.to_string().as_str())
            };
            let differences: Vec<_> = found.symmetric_difference(&expected).filter(|date| !known(date)).collect();
            assert!(differences.is_empty(), "{country:?}: {differences:?}");
        }
    }

    /// Eids that fell on the day after the one of the Umm al-Qura calendar. Uzbekistan does not follow that calendar: its
    /// Muslim Board announces each Eid.
    const ANNOUNCED_A_DAY_LATER: [(&str, &str); 6] = [
        ("2013-08-09", "eid-al-fitr"),
        ("2015-07-18", "eid-al-fitr"),
        ("2015-09-24", "eid-al-adha"),
        ("2016-09-12", "eid-al-adha"),
        ("2017-06-26", "eid-al-fitr"),
        ("2019-06-05", "eid-al-fitr"),
    ];

    #[test]
    fn the_tables_hold_what_the_rules_make() {
        for (country, week) in [
            (Country::Uzbekistan, Week::FiveDays),
            (Country::Uzbekistan, Week::SixDays),
            (Country::Korea, Week::FiveDays),
        ] {
            let calendar = WorkingCalendar::new(country, week);
            for day in YEARS.flat_map(|year| of_year(country, week, year)) {
                let here = |date: NaiveDate| calendar.on(date).iter().any(|kept| kept.name == day.name);
                let later = day
                    .date
                    .succ_opt()
                    .filter(|next| ANNOUNCED_A_DAY_LATER.contains(&(next.to_string().as_str(), day.name.as_str())));
                assert!(here(later.unwrap_or(day.date)), "{country:?} {week:?}: {} {}", day.date, day.name);
            }
        }
    }

    #[test]
    fn what_is_estimated_is_what_the_rules_make() {
        for country in [Country::Uzbekistan, Country::Korea] {
            let calendar = WorkingCalendar::new(country, Week::FiveDays);
            let mut estimated: BTreeMap<i32, usize> = BTreeMap::new();
            for day in YEARS.flat_map(|year| calendar.days_of(year)) {
                if day.standing == Standing::Confirmed || day.holiday() == Some(Holiday::ElectionDay) {
                    continue;
                }
                *estimated.entry(day.date.year()).or_default() += 1;
                let made = of_year(country, Week::FiveDays, day.date.year());
                assert!(made.iter().any(|one| (one.date, &one.name) == (day.date, &day.name)), "{day:?}");
            }
            assert!(estimated.keys().all(|year| *year > 2026), "{country:?}: {estimated:?}");
            assert!(estimated.contains_key(&2030), "{country:?}: {estimated:?}");
        }
    }
}
