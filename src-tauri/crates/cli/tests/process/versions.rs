//! Approved versions: what is kept of them, and what changed since.

use crate::Desk;

const PLAN: &str = "Plan for the Governance and Legal Framework of E-Government";

#[test]
fn an_approved_version_prints_the_same_bytes_each_time_in_each_language() {
    let desk = Desk::new();
    for language in ["ko", "uz", "uz-Cyrl", "ru", "en"] {
        let print = |file: &str| {
            let words =
                ["version", "office.hamkor", PLAN, "--number", "1", "--language", language, "--out", file, "--json"];
            let printed = desk.run(&words);
            assert_eq!((printed.code, printed.errors.as_str()), (0, ""), "{language}");
            assert!(printed.json()["pages"].as_u64().is_some_and(|pages| pages > 0));
            std::fs::read(desk.path(file)).expect("it is written")
        };
        let (first, second) = (print("first.pdf"), print("second.pdf"));
        assert!(first.starts_with(b"%PDF-"), "{language}");
        assert_eq!(first, second, "{language}");
    }
    let missing = desk.run(&["version", "office.hamkor", PLAN, "--number", "9", "--language", "ko", "--out", "x.pdf"]);
    assert_eq!(missing.code, 4);
    assert!(missing.errors.contains("no version of this number"), "{}", missing.errors);
}

#[test]
fn nothing_changed_since_what_was_approved_and_the_check_counts_it() {
    let desk = Desk::new();
    let compared = desk.run(&["compare", "office.hamkor", PLAN, "--from", "1", "--language", "ko"]);
    assert_eq!(compared.code, 0, "{}", compared.errors);
    assert!(compared.out.starts_with("Version 1 · approved "), "{}", compared.out);
    assert_eq!(compared.out.lines().count(), 1, "{}", compared.out);
    assert!(compared.errors.contains("Nothing changed"), "{}", compared.errors);
    let json = desk.run(&["compare", "office.hamkor", PLAN, "--from", "1", "--language", "ru", "--json"]).json();
    assert_eq!((json["same"].as_bool(), json["language"].as_str()), (Some(true), Some("ru")));
    let paper = ["compare", "office.hamkor", PLAN, "--from", "1", "--language", "ru", "--out", "compared.pdf"];
    assert_eq!(desk.run(&paper).code, 0);
    assert!(std::fs::read(desk.path("compared.pdf")).expect("it is written").starts_with(b"%PDF-"));
    let check = desk.run(&["check", "office.hamkor", "--json"]).json();
    assert_eq!((check["versions"].as_u64(), check["printings"].as_u64()), (Some(1), Some(5)), "{check}");
    assert_eq!(check["problems"].as_array().map(Vec::len), Some(0), "{check}");
}
