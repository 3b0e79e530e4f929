//! Working days, terms, and iCalendar through a pipe.

use crate::{Ended, hamkor, run, run_on};

fn calendar(words: &[&str]) -> Ended {
    let folder = tempfile::tempdir().expect("a folder");
    run(hamkor(folder.path()).arg("calendar").args(words))
}

#[test]
fn the_days_of_a_year_are_listed_in_the_readers_language() {
    for (language, said) in [
        ("ko", "독립"),
        ("uz", "Mustaqillik kuni"),
        ("uz-Cyrl", "Мустақиллик куни"),
        ("ru", "День независимости"),
        ("en", "Independence Day"),
    ] {
        let listed = calendar(&["--country", "uz", "--year", "2026", "--program-language", language]);
        assert_eq!((listed.code, listed.errors.as_str()), (0, ""), "{language}");
        assert!(listed.out.contains(said), "{}", listed.out);
    }
    let days = calendar(&["--country", "kr", "--year", "2026", "--json", "--program-language", "ko"]).list();
    let chuseok: Vec<&str> =
        days.iter().filter(|day| day["name"] == "chuseok").filter_map(|day| day["date"].as_str()).collect();
    assert_eq!(chuseok, ["2026-09-24", "2026-09-25", "2026-09-26"]);
    assert!(days.iter().all(|day| day["source"].as_str().is_some_and(|source| !source.is_empty())), "{days:?}");
}

#[test]
fn five_and_six_days_a_week_differ() {
    let rests = |week: &str| {
        let days = calendar(&["--country", "uz", "--week", week, "--year", "2025", "--json"]).list();
        days.iter().any(|day| day["date"] == "2025-03-10" && day["effect"] == "rest")
    };
    // Saturday 8 March 2025 moved to Monday for those who rest on Saturdays.
    assert!(rests("5") && !rests("6"));
}

#[test]
fn a_term_ends_on_a_working_day_and_says_what_it_hangs_on() {
    let ended = calendar(&["--country", "uz", "--from", "2026-11-24", "--add", "3"]);
    assert_eq!((ended.code, ended.errors.as_str()), (0, ""));
    assert!(ended.out.replace('\u{a0}', " ").contains("27 November 2026"), "{}", ended.out);
    // 3 October is a holiday of Korea, and 4 October 2026 a Sunday.
    let by = |counting: &str| {
        let words = ["--country", "kr", "--from", "2026-10-01", "--add", "2", "--counting", counting, "--json"];
        calendar(&words).json()["date"].clone()
    };
    assert_eq!(by("calendar"), "2026-10-06", "5 October stands in for the third, which was a Saturday");
    assert_eq!(by("working"), "2026-10-06");
    let far = calendar(&["--country", "uz", "--from", "2028-02-21", "--add", "10", "--program-language", "ru"]);
    assert!(far.out.lines().nth(1).is_some_and(|line| line.contains("предварительно")), "{}", far.out);
}

#[test]
fn icalendar_goes_out_and_comes_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = calendar(&["--country", "uz", "--year", "2026", "--icalendar"]);
    assert!(out.code == 0 && out.out.starts_with("BEGIN:VCALENDAR"), "{}", out.out);
    let plain = calendar(&["--country", "uz", "--year", "2026", "--json"]).list();
    let words = ["calendar", "--country", "uz", "--year", "2026", "--json", "--days"];
    let back = run_on(hamkor(folder.path()).args(words).arg("-"), &out.out);
    assert_eq!((back.code, back.list()), (0, plain.clone()));
    std::fs::write(folder.path().join("days.ics"), &out.out).expect("a file");
    assert_eq!(run(hamkor(folder.path()).args(words).arg("days.ics")).list(), plain);

    // A day of the office's own moves a term.
    let own = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261125\r\nSUMMARY:Visit\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let term = ["calendar", "--country", "uz", "--from", "2026-11-24", "--add", "3", "--days", "-", "--json"];
    assert_eq!(run_on(hamkor(folder.path()).args(term), own).json()["date"], "2026-11-30");
}

#[test]
fn a_calendar_that_cannot_be_read_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = ["calendar", "--country", "uz", "--days"];
    let no_calendar = run_on(hamkor(folder.path()).args(words).arg("-"), "holidays");
    assert_eq!((no_calendar.code, no_calendar.out.as_str()), (5, ""), "{}", no_calendar.errors);
    let missing = run(hamkor(folder.path()).args(words).arg("missing.ics"));
    assert_eq!((missing.code, missing.out.as_str()), (5, ""));
    assert!(missing.errors.contains("missing.ics"), "{}", missing.errors);
}
