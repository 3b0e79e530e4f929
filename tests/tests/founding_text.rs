//! The founding text, claim by claim: what it says stands in a record of the sample office, in every language, and on the
//! paper that is printed of it.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::process::Command;

use chrono::TimeZone;
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, spelling};
use hamkor_office::passage::{Inline, Passage, inline};
use hamkor_office::plan::{self, Plan, PlanNode};
use hamkor_office::record::{self, Sheet};
use hamkor_office::{Environment, Office, Passphrase, RecordKind, packet, sample};
use hamkor_press::{Press, compose};
use serde::Deserialize;

#[derive(Deserialize)]
struct Claims {
    claim: Vec<Claim>,
}

#[derive(Deserialize)]
struct Claim {
    key: String,
    kind: String,
    quote: String,
    record: Option<String>,
    /// The kind of a record of its own that carries the claim too, and its name.
    sheet: Option<String>,
    room: Option<String>,
    #[serde(default)]
    find: BTreeMap<Language, String>,
}

fn claims() -> Vec<Claim> {
    toml::from_str::<Claims>(include_str!("../founding-text.toml")).expect("the claims are TOML").claim
}

/// The claim's words in a language; in Uzbek Cyrillic they are spelled from the Latin, as everything is.
fn words(claim: &Claim, language: Language) -> String {
    match language {
        Language::UzbekCyrillic => spelling::to_cyrillic(&claim.find[&Language::Uzbek]).text,
        _ => claim.find[&language].clone(),
    }
}

/// Lines break anywhere on paper, and a word may be hyphenated there.
fn flat(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && *sign != '\u{ad}').collect()
}

struct Sample {
    office: Office,
    folder: tempfile::TempDir,
}

fn sample_office() -> Sample {
    let folder = tempfile::tempdir().expect("a folder");
    let passphrase = Passphrase::new(sample::PASSPHRASE);
    let path = folder.path().join("sample.hamkor");
    let office = sample::create(&path, &passphrase, &Environment::of_machine(None), &hamkor_press::Press::new())
        .expect("the sample is made");
    Sample { office, folder }
}

fn said(plan: &Plan, language: Language) -> String {
    let mut text = String::new();
    let mut add = |words: &str| {
        text.push_str(words);
        text.push(' ');
    };
    if let Some(title) = plan.title.get(&language) {
        add(&title.text);
    }
    for passage in &plan.passages {
        add(&passage_text(passage, language));
    }
    fn nodes(all: &[PlanNode], language: Language, add: &mut dyn FnMut(&str)) {
        for node in all {
            if let Some(name) = node.names.get(&language) {
                add(&name.text);
            }
            nodes(&node.children, language, add);
        }
    }
    nodes(&plan.goals, language, &mut add);
    text
}

fn passage_text(passage: &Passage, language: Language) -> String {
    let runs = |inline: &BTreeMap<Language, Vec<Inline>>| -> String {
        inline.get(&language).map_or_else(String::new, |runs| inline::shown(runs))
    };
    let mut text = runs(&passage.inline);
    for cell in passage.table.iter().flat_map(|table| table.rows.iter().flatten()) {
        text.push(' ');
        text.push_str(&runs(&cell.inline));
    }
    text
}

/// Everything that a reader finds in a record that is kept as a sheet.
fn said_in_sheet(sheet: &Sheet, language: Language) -> String {
    let rows = sheet.parts.iter().flat_map(|part| &part.rows).flat_map(|row| &row.fields);
    let mut text = sheet.name.clone();
    for field in sheet.fields.iter().chain(rows) {
        text.push(' ');
        // A text is one that was written in this language, never one that stands in for it.
        match field.wordings.get(&language) {
            Some(wording) => text.push_str(&wording.text),
            None => text.push_str(field.text.as_deref().filter(|_| field.wordings.is_empty()).unwrap_or_default()),
        }
    }
    text
}

/// The packet as its reader finds it.
fn on_paper(office: &Office, folder: &Path, packet: &str, language: Language) -> String {
    let document = office
        .read(|view| Ok(compose::packet(view, packet::find_by_name(view, packet)?, Some(&[language]))))
        .expect("the office is read")
        .expect("the packet is composed");
    let stamp = Tashkent.with_ymd_and_hms(2013, 11, 8, 10, 0, 0).single().expect("a moment").fixed_offset();
    let pdf = Press::new().typeset(&document).and_then(|pages| pages.pdf(stamp)).expect("the packet is set");
    let path = folder.join(format!("{packet}-{language}.pdf"));
    std::fs::write(&path, pdf).expect("the packet is written");
    flat(&extracted(&path))
}

#[test]
fn every_claim_about_people_and_agreements_is_found_in_a_record_of_its_own_and_in_the_packet() {
    let Sample { office, folder } = sample_office();
    let claims = claims();
    let about =
        ["person", "post", "organisation", "body", "meeting", "decision", "visit", "agreement", "project", "survey"];
    let without: Vec<&str> = claims
        .iter()
        .filter(|claim| about.contains(&claim.kind.as_str()) && claim.sheet.is_none())
        .map(|claim| claim.key.as_str())
        .collect();
    assert_eq!(without, [""; 0]);
    let mut missing = Vec::new();
    for language in Language::ALL {
        let paper = on_paper(&office, folder.path(), "people-and-agreements", language);
        for claim in claims.iter().filter(|claim| claim.sheet.is_some()) {
            let (kind, name) = claim.sheet.as_deref().and_then(|sheet| sheet.split_once(':')).expect("kind:name");
            let kind = RecordKind::ALL.into_iter().find(|known| known.as_str() == kind).expect("the kind is known");
            let sheet = office.read(|view| {
                let reference = record::find_by_name(view, kind, name)?;
                record::edition(view, reference, language)
            });
            let sheet = sheet.unwrap_or_else(|error| panic!("{}: {name}: {error}", claim.key));
            let words = flat(&words(claim, language));
            if !flat(&said_in_sheet(&sheet, language)).contains(&words) {
                missing.push(format!("{} in {language}: {words} is not in {name}", claim.key));
            }
            if !matches!(kind, RecordKind::Person | RecordKind::Organisation) && !paper.contains(&words) {
                missing.push(format!("{} in {language}: {words} is not on paper", claim.key));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_claim_stands_in_the_founding_text_word_for_word_and_has_a_place() {
    let text = include_str!("../founding-text.txt");
    let claims = claims();
    assert!(claims.len() >= 45, "{} claims", claims.len());
    for claim in &claims {
        assert!(text.contains(&claim.quote), "{}: {}", claim.key, claim.quote);
        assert!(claim.record.is_some() != claim.room.is_some(), "{} stands in a record or waits for a room", claim.key);
    }
    let mut keys: Vec<&str> = claims.iter().map(|claim| claim.key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), claims.len(), "no claim stands twice");
}

#[test]
fn every_mapped_claim_is_found_in_its_record_and_in_the_packet_in_every_language() {
    let Sample { office, folder } = sample_office();
    let mut missing = Vec::new();
    for language in Language::ALL {
        let paper = on_paper(&office, folder.path(), "committee-2", language);
        let mut plans: HashMap<String, String> = HashMap::new();
        for claim in claims() {
            let Some(record) = &claim.record else { continue };
            let key = record.strip_prefix("plan:").unwrap_or_else(|| panic!("{}: no such record: {record}", claim.key));
            let text = plans.entry(key.to_owned()).or_insert_with(|| {
                let plan = office.read(|view| plan::read(view, plan::find_by_name(view, key)?, language));
                flat(&said(&plan.expect("the plan is there"), language))
            });
            let words = flat(&words(&claim, language));
            if !text.contains(&words) {
                missing.push(format!("{} in {language}: {words} is not in {record}", claim.key));
            }
            if !paper.contains(&words) {
                missing.push(format!("{} in {language}: {words} is not on paper", claim.key));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// The text between the running head and the foot of each page, also of those on their side: a sentence may go on over a
/// page's end.
fn extracted(pdf: &std::path::Path) -> String {
    let body = ["-raw", "-nopgbrk", "-x", "0", "-y", "80", "-W", "850", "-H", "690"];
    let output = Command::new("pdftotext").args(body).arg(pdf).arg("-").output();
    let output = output.expect("pdftotext is installed (poppler-utils)");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("pdftotext writes UTF-8")
}
