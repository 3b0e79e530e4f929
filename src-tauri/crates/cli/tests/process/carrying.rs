//! Handing an office over to another laptop, and taking it back.

use crate::Desk;

#[test]
fn an_office_is_handed_over_there_and_back() {
    let desk = Desk::new();
    let given = desk.run(&["hand-over", "office.hamkor", "--to", "Aziza", "--here", "Minsu", "--out", "aziza.hamkor"]);
    assert_eq!((given.code, given.errors.as_str()), (0, ""));
    assert_eq!(given.out, "The office was handed over to Aziza: aziza.hamkor\n");
    assert_eq!(desk.run(&["list", "office.hamkor", "plans"]).code, 0, "it is read as before");

    let again = ["hand-over", "office.hamkor", "--to", "Otabek", "--here", "Minsu", "--out", "other.hamkor"];
    let again = desk.run(&[&again[..], &["--program-language", "ko"]].concat());
    assert_eq!((again.code, again.out.as_str()), (4, ""));
    assert!(again.errors.contains("Aziza에 넘겨주었으므로"), "{}", again.errors);
    assert!(!desk.path("other.hamkor").exists());

    let back = ["hand-over", "aziza.hamkor", "--to", "Minsu", "--here", "Aziza", "--out", "back.hamkor", "--json"];
    let back = desk.run(&back).json();
    assert_eq!((&back["to"], &back["from"]), (&"Minsu".into(), &"Aziza".into()));
    let strange = desk.run(&["take-back", "office.hamkor", "back.hamkor", "--here", "Otabek"]);
    assert_eq!(strange.code, 4);
    assert!(strange.errors.contains("Minsu"), "{}", strange.errors);

    let taken = desk.run(&["take-back", "office.hamkor", "back.hamkor", "--here", "minsu", "--json"]).json();
    let kept = taken["backup"].as_str().expect("what stood there is kept");
    assert_eq!(desk.run(&["check", kept]).code, 0);
    assert_eq!(desk.run(&["check", "office.hamkor"]).code, 0);
    // Nothing keeps it from being handed over again.
    assert_eq!(desk.run(&["hand-over", "office.hamkor", "--to", "Aziza", "--out", "next.hamkor"]).code, 0);
}

#[test]
fn copies_that_went_different_ways_are_both_named() {
    let desk = Desk::new();
    std::fs::copy(desk.path("office.hamkor"), desk.path("copy.hamkor")).expect("it is copied");
    for (file, out) in [("office.hamkor", "a.hamkor"), ("copy.hamkor", "b.hamkor")] {
        let given = desk.run(&["hand-over", file, "--to", "Minsu", "--here", "Aziza", "--out", out]);
        assert_eq!(given.code, 0, "{}", given.errors);
    }
    let before = std::fs::read(desk.path("office.hamkor")).expect("it is there");
    let refused = desk.run(&["take-back", "office.hamkor", "b.hamkor", "--here", "Minsu"]);
    assert_eq!((refused.code, refused.out.as_str()), (4, ""));
    for said in [
        "This copy: office.hamkor",
        "The file that was chosen: b.hamkor",
        "1 step that the other does not have",
        "Handed the office over to Minsu",
        "Nothing was changed",
    ] {
        assert!(refused.errors.contains(said), "{said}: {}", refused.errors);
    }
    assert!(std::fs::read(desk.path("office.hamkor")).expect("it is there") == before);
}

#[test]
fn laptops_and_files_are_named_in_four_alphabets() {
    let desk = Desk::new();
    let mut here = ("민수의 노트북", "office.hamkor".to_owned());
    for (there, out) in [
        ("Ноутбук Азизы", "Офис Ё.hamkor"),
        ("Oʻtkir noutbuki", "Oʻrinbosar ofisi.hamkor"),
        ("Ўткир ноутбуки", "Ўринбосар офиси.hamkor"),
        ("민수의 노트북", "부위원장실.hamkor"),
    ] {
        let given = desk.run(&["hand-over", &here.1, "--to", there, "--here", here.0, "--out", out, "--json"]).json();
        assert_eq!((&given["to"], &given["from"]), (&there.into(), &here.0.into()));
        here = (there, out.to_owned());
    }
    let taken = desk.run(&["take-back", "office.hamkor", &here.1, "--here", here.0]);
    assert_eq!((taken.code, taken.errors.as_str()), (0, ""), "{taken:?}");
    assert_eq!(desk.run(&["check", "office.hamkor"]).code, 0);
}
