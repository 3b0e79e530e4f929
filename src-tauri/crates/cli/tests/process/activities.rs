//! Joint projects as IATI activities on the command line: written, shown, and taken.

use crate::Desk;

#[test]
fn projects_are_written_shown_and_taken_when_that_is_asked_for() {
    let desk = Desk::new();
    let home = desk.path("home").display().to_string();
    let run = |words: &[&str]| desk.run_with(words, &[("HOME", &home), ("XDG_DATA_HOME", &home)]);
    let written = run(&["export-iati", "office.hamkor", "--out", "all.xml"]);
    assert_eq!((written.code, written.out.as_str()), (0, ""), "{written:?}");
    let all = std::fs::read_to_string(desk.path("all.xml")).expect("the file is written");
    assert!(all.contains("<iati-activities version=\"2.03\">"));
    let one = run(&["export-iati", "office.hamkor", "ICT Policy Consulting", "--out", "one.xml", "--json"]);
    assert_eq!(one.code, 0, "{one:?}");
    let one = std::fs::read_to_string(desk.path("one.xml")).expect("the file is written");
    assert_eq!(one.matches("<iati-activity>").count(), 1);
    assert_eq!(run(&["export-iati", "office.hamkor", "nothing", "--out", "none.xml"]).code, 4);

    let same = run(&["import-iati", "office.hamkor", "all.xml"]);
    assert_eq!(same.code, 0, "{same:?}");
    assert!(same.errors.contains("Projects to be made or changed: 0."), "{}", same.errors);
    std::fs::write(desk.path("new.xml"), one.replace("HK-2013-01", "HK-2020-09")).expect("the file is written");
    let shown = run(&["import-iati", "office.hamkor", "new.xml"]);
    assert!(shown.out.starts_with("New") && shown.out.contains("HK-2020-09"), "{}", shown.out);
    assert!(shown.errors.contains("Projects to be made or changed: 1. Nothing was changed"), "{}", shown.errors);
    let taken = run(&["import-iati", "office.hamkor", "new.xml", "--apply", "--member", "Hong Gil-dong"]);
    assert_eq!(taken.code, 0, "{taken:?}");
    assert!(taken.errors.contains("Projects made or changed: 1."), "{}", taken.errors);
    let again = run(&["import-iati", "office.hamkor", "new.xml", "--apply", "--member", "Hong Gil-dong"]);
    assert!(again.errors.contains("Projects made or changed: 0."), "{}", again.errors);
    assert_eq!(run(&["check", "office.hamkor"]).code, 0);

    std::fs::write(desk.path("bad.xml"), "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").expect("the file is written");
    let refused = run(&["import-iati", "office.hamkor", "bad.xml"]);
    assert_eq!(refused.code, 4, "{refused:?}");
    assert!(refused.errors.contains("document type"), "{}", refused.errors);
}
