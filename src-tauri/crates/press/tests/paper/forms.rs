//! The forms that a PDF claims, looked at by programs that are not ours: qpdf, pikepdf and pdfua.

use std::path::PathBuf;
use std::process::Command;

use hamkor_language::Language::{self, Korean, Russian, Uzbek};
use hamkor_press::{Block, Error, OpenPassword, PdfForm, Press};

use crate::furniture::furnished;
use crate::{Desk, Paper, extracted};

/// A program that checks PDFs, where `cargo xtask test` puts it.
fn checker(name: &str) -> PathBuf {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("tools/checkers").join(if cfg!(windows) { "Scripts" } else { "bin" });
    let program = folder.join(name);
    assert!(program.exists(), "{} is missing: cargo xtask test installs it", program.display());
    program
}

/// What a program says of a file, and whether it is content.
fn said(command: &mut Command) -> (bool, String) {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&text).into_owned())
}

fn sound(paper: &Paper, desk: &Desk) {
    let path = desk.folder.path().join("checked.pdf");
    std::fs::write(&path, &paper.pdf).expect("it is written");
    let (sound, text) = said(Command::new("qpdf").arg("--check").arg(&path));
    assert!(sound, "qpdf: {text}");
    let (sound, text) = said(Command::new(checker("pdfua")).args(["check", "--min-severity", "error"]).arg(&path));
    assert!(sound, "pdfua: {text}");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/paper/archival.py");
    let (sound, text) = said(Command::new(checker("python")).arg(script).arg(&path));
    assert!(sound, "pikepdf: {text}");
}

#[test]
fn packets_are_for_archives_and_for_everyone_at_once() {
    let desk = Desk::sample();
    for languages in Language::ALL.map(|language| vec![language]).into_iter().chain([vec![Korean, Uzbek]]) {
        let paper = desk.print(&desk.packet(&languages));
        assert_eq!(paper.pages.form(), PdfForm::ArchivalAndAccessible);
        sound(&paper, &desk);
    }
    sound(&desk.print(&furnished(Russian)), &desk);
}

#[test]
fn a_sign_without_a_glyph_makes_an_ordinary_pdf_that_claims_nothing() {
    let desk = Desk::sample();
    let mut document = furnished(Korean);
    document.items[0].blocks.push(Block::Paragraph { cells: vec![crate::furniture::cell("기차 🚂", Korean)] });
    let paper = desk.print(&document);
    assert_eq!(paper.pages.form(), PdfForm::MissingGlyphs);
    let text = String::from_utf8_lossy(&paper.pdf);
    assert!(!text.contains("pdfaid:") && !text.contains("pdfuaid:"));
}

#[test]
fn a_password_locks_the_pdf_which_then_claims_neither_form() {
    let desk = Desk::sample();
    let document = desk.packet(&[Korean]);
    let pages = Press::new().typeset(&document).expect("the pages");
    let password = OpenPassword::new("오늘은 비밀 ʻ2013").expect("a password");
    let locked = pages.locked_pdf(desk.today(), &password).expect("it is locked");
    let path = desk.folder.path().join("locked.pdf");
    std::fs::write(&path, &locked).expect("it is written");
    let (opened, text) = said(Command::new("qpdf").arg("--check").arg(&path));
    assert!(!opened && text.contains("password"), "{text}");
    let (opened, text) = said(Command::new("qpdf").args(["--check", "--password=오늘은 비밀 ʻ2013"]).arg(&path));
    assert!(opened && text.contains("R = 6") && text.contains("AESv3"), "{text}");
    // What is inside is the same text.
    let plain = desk.folder.path().join("plain.pdf");
    let (done, text) =
        said(Command::new("qpdf").args(["--decrypt", "--password=오늘은 비밀 ʻ2013"]).args([&path, &plain]));
    assert!(done, "{text}");
    let open = std::fs::read(&plain).expect("it was written");
    assert_eq!(extracted(&open, desk.folder.path()), desk.print(&document).text);
    assert!(!String::from_utf8_lossy(&open).contains("pdfaid:"));
    let other = pages.locked_pdf(desk.today(), &password).expect("it is locked");
    assert!(other != locked, "each file has a key of its own");
    assert!(matches!(OpenPassword::new("short"), Err(Error::PasswordUnusable { shortest: 8 })));
}

#[test]
fn words_are_found_as_they_were_written_in_each_language() {
    let desk = Desk::sample();
    for language in Language::ALL {
        let paper = desk.print(&desk.packet(&[language]));
        let text = paper.text.concat();
        // A soft hyphen stands only where a line ended in one.
        let within = text.lines().filter(|line| line.trim_end().trim_end_matches('\u{ad}').contains('\u{ad}')).count();
        assert_eq!(within, 0, "{language}");
    }
}
