//! Plans that leave an office as Word files: what was said of them inside stays there, unless somebody lets it go along.

#![allow(clippy::unwrap_used, reason = "a test that cannot read what it wrote has failed")]

use std::io::{Cursor, Read};
use std::sync::Arc;

use chrono::DateTime;
use hamkor_draft::{Comments, export, read};
use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::comment::{self, Anchor};
use hamkor_office::draft::{self, Draft, DraftPassage, Run};
use hamkor_office::passage::PassageKind;
use hamkor_office::{Environment, FixedClock, NewOffice, Office, Passphrase, PlanId, Role, plan};

const SAID: [&str; 2] = ["Vazirlikka aytilmasin", "ichkarida qolsin"];

fn commented(folder: &std::path::Path) -> (Office, PlanId) {
    let now = DateTime::parse_from_rfc3339("2012-11-28T04:00:00Z").unwrap();
    let environment = Environment { clock: Arc::new(FixedClock::new(now.into())), replica_folder: None };
    let new = NewOffice {
        name: "사무실".into(),
        language: Language::Korean,
        place: String::new(),
        member_name: "Qodirova Zilola".into(),
        role: Role::DeputyChairman,
        terms: false,
    };
    let office = Office::create(&folder.join("o.hamkor"), &new, &Passphrase::new("a passphrase"), environment).unwrap();
    let kind = office.read(|view| plan::kinds(view, Language::Uzbek)).unwrap()[0].id;
    let words = vec![Run::plain("Ikki davlat birga ishlaydi.")];
    let passages = vec![DraftPassage::new(PassageKind::Paragraph, 0, words)];
    let text = Draft { passages, ..Draft::default() };
    let plan = draft::enter(&office, &text, "Reja", Language::Uzbek, kind).unwrap().value;
    let passage = office.read(|view| plan::read(view, plan, Language::Uzbek)).unwrap().passages[0].id;
    let quote = Some((5, "davlat birga".to_owned()));
    let anchor = Anchor { passage, cell: None, language: Some(WrittenLanguage::Uzbek), quote };
    let comment = comment::add(&office, &anchor, SAID[0], Language::Uzbek).unwrap().value;
    comment::reply(&office, comment, SAID[1], Language::Uzbek).unwrap();
    (office, plan)
}

fn out(office: &Office, plan: PlanId, comments: Comments) -> Vec<u8> {
    let nothing = |_, _| Ok::<_, Failure>(None);
    let exported = office.read(|view| Ok(export(view, plan, &[Language::Uzbek], comments, &nothing))).unwrap();
    exported.unwrap().docx
}

#[derive(Debug)]
struct Failure;

impl From<hamkor_office::Error> for Failure {
    fn from(_: hamkor_office::Error) -> Self {
        Self
    }
}

impl From<hamkor_draft::Error> for Failure {
    fn from(_: hamkor_draft::Error) -> Self {
        Self
    }
}

/// All that a file says, unpacked.
fn unpacked(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = String::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        all.push_str(&String::from_utf8_lossy(&bytes));
    }
    all
}

#[test]
fn no_word_of_a_comment_leaves_the_office_unless_it_is_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let (office, plan) = commented(folder.path());
    let all = unpacked(&out(&office, plan, Comments::Stay));
    assert!(all.contains("davlat birga ishlaydi"), "the text is there");
    for word in SAID.iter().flat_map(|said| said.split(' ')) {
        assert!(!all.contains(word), "{word}");
    }
    assert!(!all.contains("w:comment"), "nor a sign that there was one");
}

#[test]
fn comments_that_are_let_go_stand_on_their_words() {
    let folder = tempfile::tempdir().unwrap();
    let (office, plan) = commented(folder.path());
    let draft = read(&out(&office, plan, Comments::GoAlong)).unwrap();
    let remark = &draft.remarks[0];
    assert_eq!(remark.quote.as_ref().map(|quote| (quote.start, quote.words.as_str())), Some((5, "davlat birga")));
    assert_eq!((remark.author.as_str(), remark.at.as_str()), ("Qodirova Zilola", "2012-11-28T09:00:00"));
    assert_eq!((remark.text.as_str(), remark.replies[0].text.as_str()), (SAID[0], SAID[1]));
}
