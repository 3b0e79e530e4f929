//! The fund on the command line: what it has, and statements that are entered into it.

use crate::Desk;

const STATEMENT: &str = "Sana;Hujjat raqami;Kirim;Chiqim;Izoh\n02.09.2013;UZ-215;65 000 000;;Ikkinchi toʻlov\n\
    03.09.2013;B-7;;12 500,50;Bank xizmati\n";

#[test]
fn a_fund_tells_what_it_has_on_a_day_in_a_currency() {
    let desk = Desk::new();
    let told = desk.run(&["balance", "office.hamkor", "--at", "2013-05-31", "--in", "uzs"]);
    assert_eq!(told.code, 0, "{told:?}");
    let lines: Vec<String> = told.out.lines().map(|line| line.replace('\u{a0}', " ")).collect();
    assert!(lines[0].starts_with("Balance on 31 May 2013"), "{lines:?}");
    // 120,000,000 won at 1,140.2 and 2,029.35 for a dollar, and 130,000,000 soum.
    let paid = lines.iter().find(|line| line.starts_with("Paid in")).expect("what was paid in");
    assert!(paid.ends_with("UZS 343,578,319.59"), "{paid}");
    let json = desk.run(&["balance", "office.hamkor", "--at", "2013-05-31", "--json"]).list();
    assert_eq!(json.len(), 3);
    assert_eq!(desk.run(&["balance", "office.hamkor", "--fund", "nothing"]).code, 4);
}

#[test]
fn a_statement_is_shown_first_and_entered_once() {
    let desk = Desk::new();
    std::fs::write(desk.path("statement.csv"), STATEMENT).expect("the statement is written");
    let home = desk.path("home").display().to_string();
    let run = |more: &[&str]| {
        let words = [&["import-ledger", "office.hamkor", "statement.csv", "--currency", "uzs"], more].concat();
        desk.run_with(&words, &[("HOME", &home), ("XDG_DATA_HOME", &home)])
    };
    let balance = || desk.run(&["balance", "office.hamkor", "--at", "2013-12-31"]).out;
    let before = balance();
    let shown = run(&[]);
    assert_eq!(shown.code, 0, "{shown:?}");
    assert!(shown.errors.contains("Lines to be entered: 2."), "{}", shown.errors);
    assert!(shown.out.replace('\u{a0}', " ").contains("UZS 65,000,000"), "{}", shown.out);
    assert_eq!(balance(), before, "showing changes nothing");

    let nobody = run(&["--apply", "--member", "Nobody"]);
    assert_eq!((nobody.code, nobody.out.as_str()), (4, ""), "{nobody:?}");
    let entered = run(&["--apply", "--member", "Hong Gil-dong"]);
    assert_eq!(entered.code, 0, "{entered:?}");
    assert!(entered.errors.contains("Lines entered: 2."), "{}", entered.errors);
    let after = balance();
    assert_ne!(after, before);
    let again = run(&["--apply", "--member", "Hong Gil-dong"]);
    assert!(again.errors.contains("Lines entered: 0."), "{}", again.errors);
    assert_eq!(balance(), after, "nothing is doubled");
    assert_eq!(desk.run(&["check", "office.hamkor"]).code, 0);

    std::fs::write(desk.path("statement.csv"), "Sana;Kirim\n31.02.2013;5\n").expect("the statement is written");
    let refused = run(&[]);
    assert_eq!(refused.code, 4, "{refused:?}");
    assert!(refused.errors.contains("Line 2 of the statement cannot be read"), "{}", refused.errors);
}

#[test]
fn a_statement_of_a_bank_with_windows_is_read_in_its_code_page() {
    const KOREAN: &str = "거래일자,적요,출금액,입금액\r\n2013. 4. 10.,한국 측 1차 납입,,\"120,000,000\"\r\n";
    const RUSSIAN: &str = "Дата;Приход;Расход;Назначение\r\n06.05.2013;130 000 000,00;;Взнос узбекской стороны\r\n";
    let desk = Desk::new();
    let (korean, ..) = encoding_rs::EUC_KR.encode(KOREAN);
    let (russian, ..) = encoding_rs::WINDOWS_1251.encode(RUSSIAN);
    for (name, bytes, encoding, currency, note) in [
        ("은행 내역.csv", korean, "cp949", "krw", "한국 측 1차 납입"),
        ("Выписка по счёту.csv", russian, "windows-1251", "uzs", "Взнос узбекской стороны"),
    ] {
        std::fs::write(desk.path(name), &bytes).expect("the statement is written");
        let words = ["import-ledger", "office.hamkor", name, "--currency", currency];
        let found_out = desk.run(&words);
        let told = desk.run(&[&words[..], &["--encoding", encoding]].concat());
        assert_eq!((found_out.code, told.code), (0, 0), "{name}: {found_out:?} {told:?}");
        assert!(told.out.contains(note), "{name}: {}", told.out);
        assert_eq!(found_out.out, told.out, "{name}");
    }
}
