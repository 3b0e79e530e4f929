//! Uzbek text through a pipe.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use crate::{Ended, hamkor, run_on};

fn spell(from: &str, to: &str, text: &str) -> Ended {
    let folder = tempfile::tempdir().expect("a folder");
    run_on(hamkor(folder.path()).args(["spell", "--from", from, "--to", to]), text)
}

#[test]
fn text_is_spelled_in_the_other_alphabet() {
    for (from, to, text, expected) in [
        ("uz-Cyrl", "uz", "Ўзбекистон Республикаси\n", "Oʻzbekiston Respublikasi\n"),
        ("uz", "uz-Cyrl", "O'zbekiston Respublikasi", "Ўзбекистон Республикаси"),
        ("uz", "uz", "O'zbekiston, ma'lumot", "Oʻzbekiston, maʼlumot"),
        ("uz-Cyrl", "uz", "", ""),
    ] {
        let spelled = spell(from, to, text);
        assert_eq!((spelled.code, spelled.errors.as_str()), (0, ""));
        assert_eq!(spelled.out, expected);
    }
}

#[test]
fn a_large_text_goes_through_whole() {
    let line = "Тошкент ахборот технологиялари университети ўқув дастурларини янгилаш режаси.\n";
    let spelled_line = "Toshkent axborot texnologiyalari universiteti oʻquv dasturlarini yangilash rejasi.\n";
    let times = 40_000;
    let spelled = spell("uz-Cyrl", "uz", &line.repeat(times));
    assert_eq!(spelled.code, 0);
    assert!(spelled.out == spelled_line.repeat(times), "{} bytes", spelled.out.len());
    // One line without an end: words are not cut where the piece that is held ends.
    let spelled = spell("uz-Cyrl", "uz", &line.trim_end().replace('.', " ").repeat(times));
    assert!(spelled.out == spelled_line.trim_end().replace('.', " ").repeat(times), "{} bytes", spelled.out.len());
}

#[test]
fn each_line_comes_back_before_the_next_is_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = hamkor(folder.path())
        .args(["spell", "--from", "uz-Cyrl", "--to", "uz"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("it has an input");
    let mut output = BufReader::new(child.stdout.take().expect("it has an output"));
    for (typed, expected) in [("ўзбек\n", "oʻzbek\n"), ("ғоя\n", "gʻoya\n")] {
        input.write_all(typed.as_bytes()).expect("it reads");
        let mut line = String::new();
        output.read_line(&mut line).expect("it answers");
        assert_eq!(line, expected);
    }
    drop(input);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn a_reader_that_has_read_enough_is_no_mistake() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = hamkor(folder.path())
        .args(["spell", "--from", "uz-Cyrl", "--to", "uz"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut input = child.stdin.take().expect("it has an input");
    drop(child.stdout.take());
    // The program ends while this is written; that its input closes early is what is wanted.
    let written = input.write_all("ўзбек тили\n".repeat(100_000).as_bytes());
    drop(input);
    let ended = child.wait_with_output().expect("it ends");
    assert!(written.is_err(), "it read on for nobody");
    assert_eq!((ended.status.code(), ended.stderr.as_slice()), (Some(0), b"".as_slice()));
}

#[test]
fn what_is_no_text_is_exit_code_5() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bytes");
    std::fs::write(&path, [0xff, 0xfe, b'\n']).expect("a file");
    let refused = crate::run(
        hamkor(folder.path())
            .args(["spell", "--from", "uz", "--to", "uz-Cyrl"])
            .stdin(std::fs::File::open(&path).expect("the file opens")),
    );
    assert_eq!((refused.code, refused.out.as_str()), (5, ""));
    assert!(refused.errors.contains("stdin"), "{}", refused.errors);
}
