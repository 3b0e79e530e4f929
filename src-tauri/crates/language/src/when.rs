//! Spans of days, how far a day is away, and a time in Tashkent with Seoul beside it.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Asia;

use crate::format;
use crate::language::Language;
use crate::message::Message;
use crate::messages;

/// The no-break space that keeps a date on one line.
const NO_BREAK: char = '\u{a0}';

/// From one day to another as documents write it, with what both have in common said once: `2012. 11. 28. ~ 30.`,
/// `2012-yil 28–30-noyabr`, `28 ноября – 2 декабря 2012 г.`. A span that ends before it begins is turned round.
#[must_use]
pub fn span(language: Language, from: NaiveDate, to: NaiveDate) -> String {
    let (from, to) = if from <= to { (from, to) } else { (to, from) };
    if from == to {
        return format::date(language, from);
    }
    if from.year() != to.year() {
        let between = if language == Language::Korean { "~" } else { "–" };
        return format!("{} {between} {}", format::date(language, from), format::date(language, to));
    }
    let year = from.year();
    let month = |date: NaiveDate| Message::stored(format!("calendar-month-{}", date.month()), [].into()).text(language);
    let day = |date: NaiveDate| match language {
        Language::Uzbek => format!("{}-{}", date.day(), month(date)),
        _ => format!("{}{NO_BREAK}{}", date.day(), month(date)),
    };
    let same_month = from.month() == to.month();
    let days = match language {
        Language::Korean if same_month => return format!("{} ~ {}.", format::date(language, from), to.day()),
        Language::Korean => {
            return format!("{} ~ {}.{NO_BREAK}{}.", format::date(language, from), to.month(), to.day());
        }
        _ if same_month => format!("{}–{}", from.day(), day(to)),
        _ => format!("{} – {}", day(from), day(to)),
    };
    match language {
        Language::Uzbek => format!("{year}-yil{NO_BREAK}{days}"),
        Language::UzbekCyrillic => format!("{year}{NO_BREAK}йил{NO_BREAK}{days}"),
        Language::Russian => format!("{days}{NO_BREAK}{year}{NO_BREAK}г."),
        Language::Korean | Language::English => format!("{days}{NO_BREAK}{year}"),
    }
}

/// From one time of day to another: `14:00–15:30`.
#[must_use]
pub fn time_span(from: NaiveTime, to: NaiveTime) -> String {
    format!("{}–{}", from.format("%H:%M"), to.format("%H:%M"))
}

/// How far a day is away: `today`, `tomorrow`, `in 3 days`, `3 days ago`.
#[must_use]
pub fn days_away(date: NaiveDate, today: NaiveDate) -> Message {
    match (date - today).num_days() {
        0 => messages::calendar_today(),
        1 => messages::when_tomorrow(),
        -1 => messages::calendar_yesterday(),
        days if days > 0 => messages::when_in_days(days),
        days => messages::when_days_ago(-days),
    }
}

/// How many working days lie between today and a day, not counting today: `in 3 working days`.
#[must_use]
pub fn working_days_away(days: i64) -> Message {
    match days {
        0 => messages::calendar_today(),
        days if days > 0 => messages::when_in_working_days(days),
        days => messages::when_working_days_ago(days.saturating_neg()),
    }
}

/// A moment on the clocks of Tashkent and Seoul: `14:00 in Tashkent, 18:00 in Seoul`. Where the next day has begun in
/// Seoul, it says so.
#[must_use]
pub fn two_clocks(moment: DateTime<Utc>) -> Message {
    let tashkent = Asia::Tashkent.from_utc_datetime(&moment.naive_utc());
    let seoul = Asia::Seoul.from_utc_datetime(&moment.naive_utc());
    let same_day = tashkent.date_naive() == seoul.date_naive();
    let say = if same_day { messages::when_two_clocks } else { messages::when_two_clocks_next_day };
    say(format::time(&seoul), format::time(&tashkent))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a date")
    }

    fn plain(text: &str) -> String {
        text.replace(NO_BREAK, " ")
    }

    #[test]
    fn a_span_says_once_what_both_days_share() {
        let (start, end) = (day(2012, 11, 28), day(2012, 11, 30));
        for (language, month, months, years) in [
            (Language::Korean, "2012. 11. 28. ~ 30.", "2012. 11. 28. ~ 12. 2.", "2012. 11. 28. ~ 2013. 1. 2."),
            (
                Language::Uzbek,
                "2012-yil 28–30-noyabr",
                "2012-yil 28-noyabr – 2-dekabr",
                "2012-yil 28-noyabr – 2013-yil 2-yanvar",
            ),
            (
                Language::UzbekCyrillic,
                "2012 йил 28–30 ноябрь",
                "2012 йил 28 ноябрь – 2 декабрь",
                "2012 йил 28 ноябрь – 2013 йил 2 январь",
            ),
            (
                Language::Russian,
                "28–30 ноября 2012 г.",
                "28 ноября – 2 декабря 2012 г.",
                "28 ноября 2012 г. – 2 января 2013 г.",
            ),
            (
                Language::English,
                "28–30 November 2012",
                "28 November – 2 December 2012",
                "28 November 2012 – 2 January 2013",
            ),
        ] {
            assert_eq!(plain(&span(language, start, end)), month);
            assert_eq!(span(language, end, start), span(language, start, end));
            assert_eq!(plain(&span(language, start, day(2012, 12, 2))), months);
            assert_eq!(plain(&span(language, start, day(2013, 1, 2))), years);
            assert_eq!(span(language, start, start), format::date(language, start));
        }
    }

    #[test]
    fn days_are_told_by_name_or_by_number() {
        let today = day(2012, 11, 28);
        for (date, language, expected) in [
            (today, Language::Korean, "오늘"),
            (day(2012, 11, 29), Language::Uzbek, "ertaga"),
            (day(2012, 11, 27), Language::English, "yesterday"),
            (day(2012, 12, 1), Language::Russian, "через 3 дня"),
            (day(2012, 12, 19), Language::Russian, "через 21 день"),
            (day(2012, 11, 17), Language::Russian, "11 дней назад"),
            (day(2012, 12, 1), Language::Korean, "3일 뒤"),
            (day(2012, 12, 1), Language::UzbekCyrillic, "3 кундан кейин"),
        ] {
            assert_eq!(days_away(date, today).text(language), expected);
        }
        assert_eq!(working_days_away(1).text(Language::Russian), "через 1 рабочий день");
        assert_eq!(working_days_away(3).text(Language::English), "in 3 working days");
        assert_eq!(working_days_away(-2).text(Language::Uzbek), "2 ish kuni oldin");
    }

    #[test]
    fn seoul_stands_beside_tashkent() {
        let at = |hour| Utc.with_ymd_and_hms(2012, 11, 28, hour, 0, 0).single().expect("a moment");
        assert_eq!(two_clocks(at(9)).text(Language::English), "14:00 in Tashkent, 18:00 in Seoul");
        assert_eq!(two_clocks(at(9)).text(Language::UzbekCyrillic), "Тошкентда 14:00, Сеулда 18:00");
        assert_eq!(two_clocks(at(16)).text(Language::Korean), "타슈켄트 21:00, 서울 다음 날 01:00");
        let (from, to) = (at(9).time(), at(10).time());
        assert_eq!(time_span(from, to), "09:00–10:00");
    }

    proptest::proptest! {
        #[test]
        fn any_two_days_make_a_span(first in 0i32..80_000, second in 0i32..80_000) {
            let date = |days| NaiveDate::from_num_days_from_ce_opt(700_000 + days).expect("a date");
            for language in Language::ALL {
                let said = span(language, date(first), date(second));
                proptest::prop_assert!(said.chars().any(|sign| sign.is_ascii_digit()));
            }
            let _ = days_away(date(first), date(second)).text(Language::Russian);
        }
    }
}
