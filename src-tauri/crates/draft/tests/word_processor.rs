//! LibreOffice opens what is written, and what it makes of it is the same text.

#![allow(clippy::unwrap_used, reason = "a test that cannot read what it wrote has failed")]

mod whole;

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use hamkor_draft::{About, Edition, read, write};
use hamkor_language::Language;
use hamkor_office::draft::{Draft, LeftKind, RemarkKind};
use hamkor_office::passage::PassageKind;

use whole::{cell, commented, whole, written};

/// Lets LibreOffice turn files of a folder into another kind, with settings of its own there.
fn convert(folder: &Path, kind: &str, files: &[&str]) {
    let settings = format!("-env:UserInstallation=file://{}", folder.join("settings").display());
    let done = Command::new("soffice")
        .arg(settings)
        .args(["--headless", "--convert-to", kind, "--outdir"])
        .arg(folder)
        .args(files.iter().map(|name| folder.join(name)))
        .output()
        .expect("LibreOffice is there: apt-get install libreoffice-writer-nogui");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn text(pdf: &Path) -> String {
    let done = Command::new("pdftotext").args(["-layout".as_ref(), pdf.as_os_str(), "-".as_ref()]).output();
    let done = done.expect("poppler is there: apt-get install poppler-utils");
    let text = String::from_utf8(done.stdout).expect("it writes UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_written_comes_back_from_libreoffice() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name);
    assert_eq!(cell(1, 1, "").runs, []);
    for language in Language::ALL {
        std::fs::write(file(&format!("{language}.docx")), written(&whole(), language)).expect("it is written");
    }
    let draft = whole();
    let editions = [Language::Uzbek, Language::Russian].map(|language| Edition { language, draft: &draft, made: &[] });
    let both = write(&editions, &About::default()).expect("it is put together");
    std::fs::write(file("both.docx"), both).expect("it is written");
    let names = Language::ALL.map(|language| format!("{language}.docx"));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    convert(folder.path(), "odt", &names);
    for language in Language::ALL {
        let odt = std::fs::read(file(&format!("{language}.odt"))).expect("LibreOffice made it");
        let back = read(&odt).expect("it is read");
        let unknown = back.left.iter().find(|left| left.kind != LeftKind::PageMargin);
        assert_eq!(unknown, None, "{language}");
        let mut back = Draft { left: Vec::new(), ..back };
        let pictures = back.passages.iter_mut().filter_map(|passage| passage.picture.as_mut());
        // LibreOffice names pictures by their digests.
        pictures.for_each(|picture| picture.name = "image1.png".to_owned());
        assert_eq!(back, whole(), "{language}");
    }
    convert(folder.path(), "pdf", &["uz.docx", "ru.docx", "both.docx"]);
    let uzbek = text(&file("uz.pdf"));
    for words in [
        "1 Maqsad <va> vazifa & boshqalar",
        "a) birinchi 1) ichki b) ikkinchi • belgi",
        "1.1 Jadval",
        "Idora muhri",
        "1 Manba: qaror",
    ] {
        assert!(uzbek.contains(words), "{words}: {uzbek}");
    }
    assert!(text(&file("ru.pdf")).contains("а) birinchi 1) ichki б) ikkinchi"));
    // Side by side each language counts for itself.
    assert!(!text(&file("both.pdf")).contains("2 Maqsad"));
}

/// Who said what beside the text, and where: the passage, the cell, the words, and whether it is done.
type Told = (usize, Option<usize>, Option<(u32, String)>, String, String, bool);

/// What stands beside the text: replies are comments too, since LibreOffice ties them together only as of 7.6.
fn told(draft: &Draft) -> BTreeSet<Told> {
    let mut told = BTreeSet::new();
    for remark in &draft.remarks {
        let said = std::iter::once((&remark.author, &remark.text))
            .chain(remark.replies.iter().map(|reply| (&reply.author, &reply.text)));
        for (author, text) in said {
            let quote = remark.quote.as_ref().map(|quote| (quote.start, quote.words.clone()));
            told.insert((remark.passage, remark.cell, quote, author.clone(), text.clone(), remark.done));
        }
    }
    told
}

#[test]
fn comments_come_back_from_libreoffice_on_the_same_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str| folder.path().join(name);
    std::fs::create_dir(file("sent")).expect("a folder");
    std::fs::write(file("sent/plan.docx"), written(&commented(), Language::Uzbek)).expect("it is written");
    convert(folder.path(), "odt", &["sent/plan.docx"]);
    convert(folder.path(), "docx", &["sent/plan.docx"]);
    for name in ["plan.odt", "plan.docx"] {
        let back = read(&std::fs::read(file(name)).expect("LibreOffice made it")).expect("it is read");
        assert_eq!(told(&back), told(&commented()), "{name}");
    }
}

/// The same text as LibreOffice writes it in both kinds.
#[test]
fn what_libreoffice_wrote_is_read_alike_in_both_kinds() {
    // LibreOffice numbers pages as it writes DOCX, and leaves nought in ODT until the page is set.
    for (name, bytes, last) in [
        ("survey.odt", include_bytes!("../fixtures/survey.odt").as_slice(), "Xulosa 0-betda."),
        ("survey.docx", include_bytes!("../fixtures/survey.docx").as_slice(), "Xulosa 1-betda."),
    ] {
        let draft = read(bytes).expect("it is read");
        assert_eq!(draft.title, "Dala tadqiqoti hisoboti", "{name}");
        let short: Vec<(PassageKind, u8, bool, String)> = draft
            .passages
            .iter()
            .map(|passage| (passage.kind, passage.level, passage.ordered, passage.text()))
            .collect();
        use PassageKind::{Figure, Heading, ListItem, Paragraph, Table};
        let expected = [
            (Heading, 1, false, "Tarmoq holati"),
            (Paragraph, 0, false, "Tadqiqot oktabr oyida uch viloyatda oʻtkazildi."),
            (ListItem, 1, true, "Aloqa tezligi"),
            (ListItem, 2, false, "shaharlarda"),
            (ListItem, 1, true, "Uskunalar, 25 m²"),
            (Heading, 2, false, "Oʻlchovlar"),
            (Table, 0, false, "Viloyat Yil 2011 2012 Samarqand 12 19"),
            (Figure, 0, false, ""),
            (Paragraph, 0, false, last),
            (Paragraph, 0, false, "Qutidagi soʻzlar"),
        ];
        let expected: Vec<_> =
            expected.into_iter().map(|(kind, level, ordered, text)| (kind, level, ordered, text.to_owned())).collect();
        assert_eq!(short, expected, "{name}");
        let table = draft.passages[6].table.as_ref().expect("it is a table");
        assert_eq!((table.header_rows, table.rows[0][0].rows, table.rows[0][1].columns), (2, 2, 2), "{name}");
        assert_eq!(draft.passages[7].picture.as_ref().expect("it has one").alt, "Idora muhri", "{name}");
        assert!(draft.passages[1].runs.iter().any(|run| run.footnote.is_some()), "{name}");
        let remarks: Vec<_> = draft
            .remarks
            .iter()
            .map(|remark| (remark.passage, remark.kind, remark.author.as_str(), remark.text.as_str()))
            .collect();
        let expected = [
            (1, RemarkKind::Insertion, "Aziza Karimova", "uch"),
            (1, RemarkKind::Deletion, "Kim Minsu", "ikki"),
            (1, RemarkKind::Comment, "Kim Minsu", "Qaysi viloyatlar?"),
        ];
        assert_eq!(remarks, expected, "{name}");
        let kinds: Vec<LeftKind> = draft.left.iter().map(|left| left.kind).collect();
        assert_eq!(kinds, [LeftKind::Field, LeftKind::TextBox, LeftKind::PageMargin], "{name}");
    }
}
