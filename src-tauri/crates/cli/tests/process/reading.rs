//! Lists, finding, and packets on paper.

use crate::{Desk, hamkor, run, run_on};

#[test]
fn plans_are_listed_in_the_readers_language() {
    let desk = Desk::new();
    for (language, title, state) in [
        ("ko", "통합전산센터 구축 및 운영 계획", "반려"),
        ("uz", "Yagona maʼlumotlarni qayta ishlash markazini qurish va ishlatish rejasi", "Qaytarilgan"),
        ("ru", "План создания и эксплуатации единого центра обработки данных", "Возвращён"),
        ("en", "Plan for Building and Running the Integrated Data Centre", "Returned"),
    ] {
        let listed = desk.run(&["list", "office.hamkor", "plans", "--program-language", language]);
        assert_eq!((listed.code, listed.errors.as_str()), (0, ""));
        assert_eq!(listed.out.lines().count(), 5, "{}", listed.out);
        let line = listed.out.lines().find(|line| line.contains(title)).unwrap_or_else(|| panic!("{}", listed.out));
        assert!(line.contains(state), "{line}");
    }
}

#[test]
fn a_list_as_json_is_an_array() {
    let desk = Desk::new();
    let plans = desk.run(&["list", "office.hamkor", "plans", "--json", "--program-language", "ru"]).list();
    assert_eq!(plans.len(), 5);
    let centre = plans
        .iter()
        .find(|plan| plan["name"].as_str().is_some_and(|title| title.contains("центра обработки данных")))
        .expect("the data centre's plan");
    assert_eq!(centre["state"], "returned");
    assert_eq!(centre["cells"][3], "1", "its version");
    assert_eq!(centre["stateText"], "Возвращён");
}

#[test]
fn words_are_found_in_any_script() {
    let desk = Desk::new();
    for (words, expected) in
        [("위원", "협력위원회"), ("тошкент", "Toshkent"), ("электронное", "электронного"), ("unicon", "UNICON")]
    {
        let found = desk.run(&["find", "office.hamkor", words]);
        assert_eq!((found.code, found.errors.as_str()), (0, ""), "{words}");
        assert!(found.out.contains(expected), "{words}: {}", found.out);
    }
    let places = |words: &str| desk.run(&["find", "office.hamkor", words, "--json"]).list();
    let of = |place: &serde_json::Value| (place["ref"].clone(), place["part"].clone(), place["passage"].clone());
    let in_uzbek = |words: &str| -> Vec<_> {
        let found = places(words);
        found.iter().filter(|place| place["language"] == "uz").map(of).collect()
    };
    let expected = in_uzbek("oʻquv");
    // Of a word that stands in more places than are shown, the first may be others in another alphabet.
    assert!((1..50).contains(&expected.len()), "{}", expected.len());
    for spelled in ["ўқув", "o'quv", "o‘quv", "O`quv"] {
        assert_eq!(in_uzbek(spelled), expected, "{spelled}");
    }
}

#[test]
fn searches_are_read_from_standard_input_line_by_line() {
    let desk = Desk::new();
    let find = |searches: &str, json: &[&str]| {
        let mut command = hamkor(desk.folder.path());
        command.args(["find", "office.hamkor", "-"]).args(json);
        run_on(&mut command, searches)
    };
    let found = find("тошкент \nмавжудэмас\nUNICON\n", &["--json"]);
    let answers: Vec<Vec<serde_json::Value>> = serde_json::from_str(&found.out).expect("an array a line");
    assert_eq!((found.code, answers.len(), answers[1].len()), (0, 3, 0));
    assert_eq!(answers[0], desk.run(&["find", "office.hamkor", "тошкент ", "--json"]).list());
    let marked = |answer: &serde_json::Value| answer["snippet"].to_string().to_lowercase().contains("toshkent");
    assert!(answers[0].iter().any(marked), "{:?}", answers[0]);
    let parts: Vec<String> = find("UNICON\nтошкент\n", &[]).out.split("\n\n").map(str::to_owned).collect();
    assert!(parts.len() == 2 && parts[0].contains("UNICON") && parts[1].contains("Toshkent"), "{parts:?}");
    assert_eq!(find("мавжудэмас\n", &[]).code, 1);
}

#[test]
fn several_words_must_all_be_found_and_nothing_found_is_exit_code_1() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["find", "office.hamkor", "UNICON", "UZINFOCOM"]).code, 0);
    let nothing = desk.run(&["find", "office.hamkor", "UNICON", "мавжудэмас", "--program-language", "ko"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (1, ""));
    assert!(nothing.errors.contains("찾은 것이 없습니다"), "{}", nothing.errors);
    let nothing = desk.run(&["find", "office.hamkor", "мавжудэмас", "--json"]);
    assert_eq!((nothing.code, nothing.list().len()), (1, 0));
}

#[test]
fn a_packet_is_printed_and_named_with_its_pages() {
    let desk = Desk::new();
    for (language, said) in
        [("ko", "PDF를 만들었습니다"), ("ko,uz", "PDF를 만들었습니다"), ("uz-Cyrl", "PDF를 만들었습니다")]
    {
        let out = format!("{language}.pdf");
        let made = desk.run(&[
            "packet",
            "office.hamkor",
            "--packet",
            "committee-2",
            "--language",
            language,
            "--out",
            &out,
            "--program-language",
            "ko",
        ]);
        assert_eq!((made.code, made.errors.as_str()), (0, ""), "{language}");
        assert!(made.out.contains(said) && made.out.contains(&out), "{}", made.out);
        let pages = made.out.rsplit('(').next().and_then(|rest| rest.split('쪽').next()).expect("how many pages");
        let bytes = std::fs::read(desk.path(&out)).expect("the PDF is there");
        assert!(bytes.starts_with(b"%PDF-"));
        assert_eq!(pages_of(&bytes), pages.parse::<usize>().expect("a number"), "{language}");
    }
}

/// How many pages a PDF has: its tree of pages says so.
fn pages_of(pdf: &[u8]) -> usize {
    let pdf = hayro_syntax::Pdf::new(pdf.to_vec()).expect("a PDF");
    pdf.pages().len()
}

#[test]
fn the_papers_of_a_visit_are_printed_by_its_name() {
    let desk = Desk::new();
    let visit = "한국 대표단의 타슈켄트 방문(2012년 11월)";
    for (paper, pages) in [("plates", 4), ("seating", 1)] {
        let line = [
            "visit",
            "office.hamkor",
            "--visit",
            visit,
            "--paper",
            paper,
            "--language",
            "uz",
            "--out",
            "v.pdf",
            "--json",
        ];
        let made = desk.run(&line);
        assert_eq!(made.code, 0, "{made:?}");
        assert_eq!(made.json()["pages"], pages);
        let pdf = std::fs::read(desk.path("v.pdf")).expect("the PDF is there");
        assert_eq!(pages_of(&pdf), pages);
    }
    let none =
        ["visit", "office.hamkor", "--visit", "nobody", "--paper", "seating", "--language", "ko", "--out", "v.pdf"];
    assert_ne!(desk.run(&none).code, 0);
}

#[test]
fn the_latest_packet_is_printed_where_none_is_named() {
    let desk = Desk::new();
    let made = desk.run(&["packet", "office.hamkor", "--language", "en", "--out", "latest.pdf", "--json"]);
    assert_eq!(made.code, 0, "{made:?}");
    let made = made.json();
    assert_eq!(made["path"], "latest.pdf");
    assert_eq!(made["pages"], pages_of(&std::fs::read(desk.path("latest.pdf")).expect("the PDF is there")));
}

#[test]
fn the_same_office_on_the_same_day_gives_the_same_bytes() {
    let desk = Desk::new();
    let print = |out: &str| {
        assert_eq!(desk.run(&["packet", "office.hamkor", "--language", "uz,ru", "--out", out]).code, 0);
        std::fs::read(desk.path(out)).expect("the PDF is there")
    };
    let day = || chrono::Utc::now().with_timezone(&chrono_tz::Asia::Tashkent).date_naive();
    // Whoever runs this at midnight prints once more.
    loop {
        let before = day();
        let (one, other) = (print("one.pdf"), print("other.pdf"));
        if before == day() {
            assert!(one == other, "the same day, and other bytes");
            return;
        }
    }
}

#[test]
fn what_cannot_be_printed_says_why() {
    let desk = Desk::new();
    let none = desk.run(&["packet", "office.hamkor", "--packet", "committee-9", "--language", "ko", "--out", "x.pdf"]);
    assert_eq!(none.code, 4, "{none:?}");
    assert!(none.errors.contains("This packet is no longer there"), "{}", none.errors);
    let nowhere = desk.run(&[
        "packet",
        "office.hamkor",
        "--language",
        "ko",
        "--out",
        "missing/x.pdf",
        "--program-language",
        "ru",
    ]);
    assert_eq!((nowhere.code, nowhere.out.as_str()), (5, ""));
    assert!(nowhere.errors.contains("x.pdf") && nowhere.errors.contains("Не удалось записать"), "{}", nowhere.errors);
}

#[test]
fn whoever_reads_may_stop_reading() {
    let desk = Desk::new();
    let mut child = hamkor(desk.folder.path())
        .args(["find", "office.hamkor", "UNICON", "--json"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    // Nobody reads: the other end is closed before the program has anything to say.
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("it ends");
    assert_eq!((ended.status.code(), ended.stderr.as_slice()), (Some(0), b"".as_slice()));
}

#[test]
fn an_office_that_is_open_elsewhere_is_not_opened() {
    use hamkor_office::{Environment, Office, Passphrase};
    let desk = Desk::new();
    let open =
        Office::open(&desk.path("office.hamkor"), &Passphrase::new(crate::PASSPHRASE), Environment::of_machine(None))
            .expect("the office opens");
    let refused = desk.run(&["list", "office.hamkor", "plans"]);
    assert_eq!((refused.code, refused.out.as_str()), (3, ""));
    assert!(refused.errors.contains("Another program is using this office file"), "{}", refused.errors);
    open.close().expect("it closes");
    assert_eq!(run(hamkor(desk.folder.path()).args(["list", "office.hamkor", "plans"])).code, 0);
}
