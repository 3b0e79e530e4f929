//! Attaching files to records, and taking them out again.

use crate::Desk;

/// A record of the sample.
const MOU: &str = "Memorandum of Understanding on Cooperation in Informatization";

#[test]
fn a_file_is_attached_listed_saved_and_removed() {
    let desk = Desk::new();
    std::fs::write(desk.path("협정.pdf"), "%PDF-1.7 signed").expect("a file");
    let attached = desk.run(&[
        "attach",
        "office.hamkor",
        "mous",
        MOU,
        "협정.pdf",
        "--role",
        "signed_original",
        "--language",
        "ko",
    ]);
    assert_eq!((attached.code, attached.errors.as_str()), (0, ""), "{attached:?}");
    assert!(attached.out.contains("협정.pdf"), "{}", attached.out);

    let listed = desk.run(&["attachments", "office.hamkor", "mous", MOU, "--json"]).list();
    assert_eq!(listed.len(), 3, "two are the sample's own: {listed:?}");
    let last = &listed[2];
    assert_eq!(
        (&last["fileName"], &last["role"], &last["language"]),
        (&"협정.pdf".into(), &"signed_original".into(), &"ko".into())
    );
    let shown = desk.run(&["attachments", "office.hamkor", "mous", MOU]);
    let line = shown.out.lines().last().unwrap_or_default();
    assert!(line.starts_with("Signed original  ko") && line.ends_with("협정.pdf"), "{}", shown.out);

    let saved = desk.run(&["attachments", "office.hamkor", "mous", MOU, "--save", "협정.pdf", "--out", "copy.pdf"]);
    assert_eq!(saved.code, 0, "{saved:?}");
    assert_eq!(std::fs::read(desk.path("copy.pdf")).expect("the copy"), b"%PDF-1.7 signed");

    let id = last["id"].as_str().expect("an identity");
    let removed = desk.run(&["attachments", "office.hamkor", "mous", MOU, "--remove", id, "--json"]);
    assert_eq!(removed.json()["name"], "협정.pdf");
    assert_eq!(desk.run(&["attachments", "office.hamkor", "mous", MOU, "--json"]).list().len(), 2);
    assert_eq!(desk.run(&["check", "office.hamkor"]).code, 0);
}

#[test]
fn files_named_in_four_alphabets_come_in_and_out_also_where_they_are_only_read() {
    let desk = Desk::new();
    let names = ["양해각서 서명본.pdf", "Oʻzbekcha maʼlumot.pdf", "Ўзбекча маълумот.pdf", "Соглашение Ё.pdf"];
    for name in names {
        let path = desk.path(name);
        std::fs::write(&path, name).expect("a file");
        let mut permissions = std::fs::metadata(&path).expect("the file is there").permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(&path, permissions).expect("the file is marked");
        let attached = desk.run(&["attach", "office.hamkor", "mous", MOU, name]);
        assert_eq!(attached.code, 0, "{attached:?}");
    }
    let listed = desk.run(&["attachments", "office.hamkor", "mous", MOU, "--json"]).list();
    for name in names {
        assert!(listed.iter().any(|row| row["fileName"] == name), "{name}: {listed:?}");
        let out = format!("copy of {name}");
        let saved = desk.run(&["attachments", "office.hamkor", "mous", MOU, "--save", name, "--out", &out]);
        assert_eq!(saved.code, 0, "{saved:?}");
        assert_eq!(std::fs::read(desk.path(&out)).expect("the copy"), name.as_bytes());
    }
}

#[test]
fn what_cannot_be_attached_or_found_is_told_with_its_code() {
    let desk = Desk::new();
    let gone = desk.run(&["attach", "office.hamkor", "mous", MOU, "gone.pdf"]);
    assert_eq!(gone.code, 5);
    assert!(gone.errors.contains("gone.pdf"), "{}", gone.errors);
    let folder = desk.run(&["attach", "office.hamkor", "mous", MOU, "."]);
    assert_eq!(folder.code, 5);
    assert!(folder.errors.contains("folder"), "{}", folder.errors);
    std::fs::write(desk.path("a.txt"), "a").expect("a file");
    assert_eq!(desk.run(&["attach", "office.hamkor", "mous", "no such memorandum", "a.txt"]).code, 4);
    let stranger = desk.run(&["attach", "office.hamkor", "mous", MOU, "a.txt", "--member", "nobody"]);
    assert_eq!(stranger.code, 4);
    assert_eq!(desk.run(&["attachments", "office.hamkor", "mous", MOU, "--save", "no.pdf", "--out", "x"]).code, 4);
    assert!(!desk.path("x").exists());
    let none = desk.run(&["attachments", "office.hamkor", "tasks", "no such task"]);
    assert_eq!(none.code, 4);
}
