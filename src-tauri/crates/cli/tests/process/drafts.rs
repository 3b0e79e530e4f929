//! Texts of word processors on the command line: a plan written as DOCX, and taken in again.

use crate::Desk;

#[test]
fn a_plan_goes_out_as_docx_and_comes_in_again() {
    let desk = Desk::new();
    let home = desk.path("home").display().to_string();
    let run = |words: &[&str]| desk.run_with(words, &[("HOME", &home), ("XDG_DATA_HOME", &home)]);
    let plans = run(&["list", "office.hamkor", "plans", "--json"]).list();
    let id =
        plans[0]["id"].as_str().or_else(|| plans[0]["ref"]["id"].as_str()).expect("a plan has an identity").to_owned();
    let written = run(&["export", "office.hamkor", "plans", &id, "--language", "ko", "--out", "plan.docx"]);
    assert_eq!(written.code, 0, "{written:?}");
    assert!(written.out.contains("plan.docx"), "{written:?}");
    let both = run(&["export", "office.hamkor", "plans", &id, "--language", "ko,ru", "--out", "both.docx", "--json"]);
    assert_eq!(both.code, 0, "{both:?}");

    let shown = run(&["import", "office.hamkor", "plan.docx", "--language", "ko", "--show"]);
    assert_eq!(shown.code, 0, "{shown:?}");
    assert!(shown.errors.contains("Nothing was written"), "{}", shown.errors);
    // Its own text comes back passage by passage; another plan is made of it, too.
    let into = run(&["import", "office.hamkor", "plan.docx", "--language", "en", "--into", &id]);
    assert_eq!(into.code, 0, "{into:?}");
    let new = run(&["import", "office.hamkor", "plan.docx", "--language", "ko", "--title", "Taken", "--json"]);
    assert_eq!(new.code, 0, "{new:?}");
    let made = new.json()["id"].as_str().expect("it has an identity").to_owned();
    let again = run(&["export", "office.hamkor", "plans", &made, "--language", "ko", "--out", "again.docx"]);
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(run(&["check", "office.hamkor"]).code, 0);

    std::fs::write(desk.path("bad.docx"), "no archive").expect("the file is written");
    let refused = run(&["import", "office.hamkor", "bad.docx", "--language", "ko"]);
    assert_eq!(refused.code, 4, "{refused:?}");
    assert!(refused.errors.contains("neither a DOCX nor an ODT"), "{}", refused.errors);
    assert_eq!(run(&["import", "office.hamkor", "none.docx", "--language", "ko"]).code, 5);
    assert_eq!(run(&["export", "office.hamkor", "plans", &id, "--language", "ko", "--out", "plan.pdf"]).code, 2);
    assert_eq!(run(&["export", "office.hamkor", "mous", "x", "--language", "ko", "--out", "a.docx"]).code, 2);
}
