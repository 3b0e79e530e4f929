//! What can be typed, and what is said of what cannot.

use crate::{Desk, hamkor, run};

#[test]
fn help_is_shown_in_the_language_that_was_asked_for() {
    let folder = tempfile::tempdir().expect("a folder");
    for (language, said) in
        [("ko", "사용법"), ("uz", "Foydalanish"), ("uz-Cyrl", "Фойдаланиш"), ("ru", "Использование"), ("en", "Usage")]
    {
        let by_option = run(hamkor(folder.path()).args(["--program-language", language, "--help"]));
        let by_variable = run(hamkor(folder.path()).arg("--help").env("HAMKOR_LANGUAGE", language));
        assert_eq!((by_option.code, by_option.errors.as_str()), (0, ""), "{language}");
        assert!(by_option.out.contains(said), "{}", by_option.out);
        assert_eq!(by_option.out, by_variable.out);
        let of_command = run(hamkor(folder.path()).args(["packet", "--help", "--program-language", language]));
        assert!(of_command.code == 0 && of_command.out.contains("--out"), "{}", of_command.out);
    }
}

#[cfg(not(windows))]
#[test]
fn the_system_says_which_language_is_spoken() {
    let folder = tempfile::tempdir().expect("a folder");
    for (locale, said) in [("uz_UZ@cyrillic", "Фойдаланиш"), ("ko_KR.UTF-8", "사용법"), ("de_DE.UTF-8", "Usage")]
    {
        let shown = run(hamkor(folder.path()).arg("--help").env_remove("HAMKOR_LANGUAGE").env("LANG", locale));
        assert!(shown.out.contains(said), "{locale}: {}", shown.out);
    }
}

#[test]
fn help_names_every_exit_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let help = run(hamkor(folder.path()).arg("--help")).out;
    for code in 0..=5 {
        assert!(help.lines().any(|line| line.trim_start().starts_with(&format!("{code} "))), "{code}: {help}");
    }
}

#[test]
fn what_is_not_understood_is_exit_code_2() {
    let desk = Desk::new();
    for (words, said) in [
        (&["print", "office.hamkor"][..], "print"),
        (&["list", "office.hamkor", "minutes"], "minutes"),
        (&["list"], "OFFICE"),
        (&["packet", "office.hamkor", "--language", "ko,uz,ru", "--out", "x.pdf"], "ko,uz,ru"),
        (&["packet", "office.hamkor", "--language", "ko,ko", "--out", "x.pdf"], "ko,ko"),
        (&["packet", "office.hamkor", "--language", "fr", "--out", "x.pdf"], "fr"),
        (&["packet", "office.hamkor", "--language", "ko"], "--out"),
        (&["spell", "--from", "ru", "--to", "uz"], "ru"),
    ] {
        let refused = desk.run(words);
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{words:?}");
        assert!(refused.errors.contains(said), "{words:?}: {}", refused.errors);
    }
}

#[test]
fn nothing_typed_shows_the_help_beside_the_results() {
    let folder = tempfile::tempdir().expect("a folder");
    let shown = run(&mut hamkor(folder.path()));
    assert_eq!((shown.code, shown.out.as_str()), (2, ""));
    assert!(shown.errors.contains("hamkor-cli"), "{}", shown.errors);
}
