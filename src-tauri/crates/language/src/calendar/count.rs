//! Counting days: terms and deadlines.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::day::{Day, Standing};
use super::{WorkingCalendar, is_working};

/// What a term counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// Every day; an end on a day of rest moves to the next working day (Civil Act of Korea, article 161).
    CalendarDays,
    /// Working days alone.
    WorkingDays,
}

/// The end of a term, with what it rests on, so that a past one is never counted anew in silence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Deadline {
    /// The last day of the term.
    pub date: NaiveDate,
    /// The estimated days of the calendar that the date hangs on; empty when all is sure.
    pub estimated: Vec<Day>,
}

/// A term ends within this many days of its beginning, or it has no end: no calendar rests for years.
const LONGEST: u64 = 366 * 40;

impl WorkingCalendar {
    /// The first working day on a date or after it.
    #[must_use]
    pub fn working_day_from(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.scan(date).find(|(_, works, _)| *works).map(|(date, ..)| date)
    }

    /// The end of a term of some days from a date. Counting begins the day after (Civil Act of Korea, article 157).
    #[must_use]
    pub fn deadline(&self, from: NaiveDate, days: u32, counting: Counting) -> Option<Deadline> {
        let mut estimated = Vec::new();
        let mut left = match counting {
            Counting::WorkingDays => days,
            Counting::CalendarDays => u32::from(days > 0),
        };
        let start = match counting {
            Counting::WorkingDays => from.checked_add_days(Days::new(1))?,
            Counting::CalendarDays => from.checked_add_days(Days::new(u64::from(days)))?,
        };
        if left == 0 {
            return Some(Deadline { date: from, estimated });
        }
        for (date, works, here) in self.scan(start) {
            estimated.extend(here.into_iter().filter(|day| day.standing == Standing::Estimated));
            if works {
                left -= 1;
            }
            if left == 0 {
                return Some(Deadline { date, estimated });
            }
        }
        None
    }

    /// How many working days lie from the day after one date to another, counted back where it is earlier.
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        if to < from {
            return -self.working_days_between(to, from);
        }
        let Some(start) = from.checked_add_days(Days::new(1)) else { return 0 };
        let worked = self.scan(start).take_while(|(date, ..)| *date <= to).filter(|(_, works, _)| *works).count();
        i64::try_from(worked).unwrap_or(i64::MAX)
    }

    /// Each date from one on, with whether it is worked and what the calendar says of it. A year after the table is
    /// worked out once.
    fn scan(&self, from: NaiveDate) -> impl Iterator<Item = (NaiveDate, bool, Vec<Day>)> {
        use chrono::Datelike;
        let mut year = i32::MIN;
        let mut of_year: Vec<Day> = Vec::new();
        from.iter_days().take(usize::try_from(LONGEST).unwrap_or(usize::MAX)).map(move |date| {
            if date.year() != year {
                year = date.year();
                of_year = self.days_of(year);
            }
            let here: Vec<Day> = of_year.iter().filter(|day| day.date == date).cloned().collect();
            (date, is_working(self.week(), date, &here), here)
        })
    }
}

/// The end of a term of working days, where a day counts only when people work by every one of these calendars. Counting
/// begins the day after.
#[must_use]
pub fn common_deadline(calendars: &[WorkingCalendar], from: NaiveDate, days: u32) -> Option<Deadline> {
    let mut estimated = Vec::new();
    if days == 0 {
        return Some(Deadline { date: from, estimated });
    }
    let start = from.checked_add_days(Days::new(1))?;
    let mut scans: Vec<_> = calendars.iter().map(|calendar| calendar.scan(start)).collect();
    let mut left = days;
    loop {
        let today = scans.iter_mut().map(Iterator::next).collect::<Option<Vec<_>>>()?;
        let date = today.first()?.0;
        let worked = today.iter().all(|(_, works, _)| *works);
        let here = today.into_iter().flat_map(|(.., here)| here);
        estimated.extend(here.filter(|day| day.standing == Standing::Estimated));
        left -= u32::from(worked);
        if left == 0 {
            return Some(Deadline { date, estimated });
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Country, Week, WorkingCalendar};
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date")
    }

    #[test]
    fn terms_begin_the_day_after_and_end_on_a_working_day() {
        let korea = WorkingCalendar::new(Country::Korea, Week::FiveDays);
        let ends = |from, days, counting| korea.deadline(from, days, counting).expect("it ends").date;
        // 28 November 2012 was a Wednesday; 19 December was the presidential election.
        assert_eq!(ends(day(2012, 11, 28), 3, Counting::WorkingDays), day(2012, 12, 3));
        assert_eq!(ends(day(2012, 11, 28), 10, Counting::CalendarDays), day(2012, 12, 10));
        assert_eq!(ends(day(2012, 11, 28), 21, Counting::CalendarDays), day(2012, 12, 20));
        assert_eq!(ends(day(2012, 11, 28), 0, Counting::WorkingDays), day(2012, 11, 28));
        assert_eq!(korea.working_days_between(day(2012, 11, 28), day(2012, 12, 3)), 3);
        assert_eq!(korea.working_days_between(day(2012, 12, 3), day(2012, 11, 28)), -3);
        assert_eq!(korea.working_day_from(day(2012, 12, 1)), Some(day(2012, 12, 3)));
    }

    #[test]
    fn a_deadline_names_the_estimated_days_it_hangs_on() {
        let uzbekistan = WorkingCalendar::new(Country::Uzbekistan, Week::FiveDays);
        let near = uzbekistan.deadline(day(2012, 8, 15), 5, Counting::WorkingDays).expect("it ends");
        assert!(near.estimated.is_empty());
        let far = uzbekistan.deadline(day(2028, 2, 21), 10, Counting::WorkingDays).expect("it ends");
        assert!(far.estimated.iter().any(|day| day.name == "eid-al-fitr"), "{:?}", far.estimated);
    }

    #[test]
    fn a_common_term_counts_the_days_that_are_worked_in_both_countries() {
        let calendars = [
            WorkingCalendar::new(Country::Uzbekistan, Week::FiveDays),
            WorkingCalendar::new(Country::Korea, Week::FiveDays),
        ];
        let ends = |from, days| common_deadline(&calendars, from, days).expect("it ends").date;
        // 8 December 2012, the day of the constitution, was a Saturday; 19 December was the Korean election.
        assert_eq!(ends(day(2012, 12, 18), 1), day(2012, 12, 20));
        assert_eq!(ends(day(2012, 12, 18), 0), day(2012, 12, 18));
        // 8 March is a day off in Uzbekistan alone, 1 March in Korea alone.
        assert_eq!(ends(day(2013, 2, 28), 5), day(2013, 3, 11));
        assert!(common_deadline(&[], day(2013, 2, 28), 1).is_none(), "no calendar, no working day");
    }

    proptest! {
        #[test]
        fn counting_forth_and_back_agree(start in 0i32..7000, days in 0u32..400) {
            let from = NaiveDate::from_num_days_from_ce_opt(734_503 + start).expect("a date");
            for (country, week) in
                [(Country::Uzbekistan, Week::FiveDays), (Country::Uzbekistan, Week::SixDays), (Country::Korea, Week::FiveDays)]
            {
                let calendar = WorkingCalendar::new(country, week);
                let end = calendar.deadline(from, days, Counting::WorkingDays).expect("it ends").date;
                prop_assert_eq!(calendar.working_days_between(from, end), i64::from(days));
                let end = calendar.deadline(from, days + 1, Counting::CalendarDays).expect("it ends").date;
                prop_assert!(calendar.is_working(end));
            }
        }
    }
}
