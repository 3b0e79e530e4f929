use std::path::Path;
use std::process::Command;

use hamkor_language::{Language, WrittenLanguage};
use proptest::prelude::*;

use super::element::Element;
use super::*;
use crate::record::{self, RowRef};
use crate::testing::Fixture;
use crate::{Error, Office, RecordId, RecordKind, RecordRef};

/// Holds a file against the published schema; answers what is wrong with it. The network is not asked. Windows writes the same
/// bytes, and has no `xmllint`.
fn faults(xml: &[u8]) -> String {
    if cfg!(windows) {
        return String::new();
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("activities.xml");
    std::fs::write(&file, xml).unwrap();
    let schema =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/iati-2.03/iati-activities-schema.xsd");
    let told = Command::new("xmllint").args(["--nonet", "--noout", "--schema"]).arg(schema).arg(file).output().unwrap();
    if told.status.success() { String::new() } else { String::from_utf8_lossy(&told.stderr).into_owned() }
}

fn sample() -> (Fixture, Office) {
    let fixture = Fixture::new();
    let office =
        crate::sample::create(&fixture.path(), &Fixture::passphrase(), &fixture.machine(), &crate::testing::Paper)
            .unwrap();
    (fixture, office)
}

fn exported(office: &Office) -> Activities {
    office.read(|view| export(view, None, Language::English)).unwrap()
}

fn shown(office: &Office, incoming: &Incoming) -> Vec<Planned> {
    office.read(|view| preview(view, incoming, Language::English)).unwrap()
}

fn incoming(inside: &str) -> Incoming {
    let text = format!("<iati-activities version=\"2.03\"><iati-activity>{inside}</iati-activity></iati-activities>");
    Incoming::read(text.as_bytes()).unwrap()
}

#[test]
fn the_sample_is_valid_and_comes_back_the_same_through_an_empty_office() {
    let (_first, office) = sample();
    let written = exported(&office);
    assert_eq!(faults(&written.xml), "");
    assert!(written.count >= 5 && written.unready.is_empty(), "{written:?}");
    let text = String::from_utf8(written.xml.clone()).unwrap();
    for part in [
        "<iati-identifier>HK-2013-01</iati-identifier>",
        "<pos>41.3111 69.2797</pos>",
        "<activity-status code=\"2\"/>",
        "<transaction-type code=\"3\"/>",
        "<value currency=\"USD\" value-date=\"2013-06-03\">120000.00</value>",
        "<baseline year=\"2013\" value=\"0\"/>",
        "<narrative xml:lang=\"uz\">AKT siyosati boʻyicha konsalting</narrative>",
        "<sector vocabulary=\"1\" code=\"22010\" percentage=\"60\">",
        "<sector vocabulary=\"1\" code=\"22040\">",
        "<tag vocabulary=\"99\" vocabulary-uri=\"urn:hamkor:project-kind\" code=\"policy_consulting\">",
        "<narrative xml:lang=\"ko\">정책컨설팅</narrative>",
    ] {
        assert!(text.contains(part), "{part} is missing");
    }
    assert!(!text.contains("uz-Cyrl"), "what is generated is not published");

    // What the file has no place for is said, and is all that an office loses on the way.
    for left in ["Reports × 5", "Budget × 3", "Organisations and roles: Side × 14", "Plan × 2"] {
        assert!(written.left.iter().any(|known| known == left), "{left} is not among {:?}", written.left);
    }

    let read = Incoming::read(&written.xml).unwrap();
    for activity in shown(&office, &read) {
        assert_eq!((activity.standing, activity.left.len()), (Standing::Same, 0), "{activity:?}");
    }

    let second = Fixture::new();
    let empty = second.create();
    let planned = shown(&empty, &read);
    assert!(planned.iter().all(|one| one.standing == Standing::New && one.left.is_empty()), "{planned:?}");
    assert!(
        matches!(empty.read(|view| export(view, None, Language::English)), Err(Error::IatiNothing)),
        "looking makes nothing"
    );
    let done = enter(&empty, &read, Language::English).unwrap().value;
    assert_eq!(done, planned, "what was shown is done");
    let again = exported(&empty);
    assert_eq!(String::from_utf8(again.xml).unwrap(), text);
    assert!(shown(&empty, &read).iter().all(|one| one.standing == Standing::Same));
    empty.undo().unwrap();
    assert!(
        matches!(empty.read(|view| export(view, None, Language::English)), Err(Error::IatiNothing)),
        "one step takes it back"
    );
}

#[test]
fn a_project_that_is_there_is_changed_and_keeps_what_the_file_is_silent_about() {
    let (_fixture, office) = sample();
    let text = String::from_utf8(exported(&office).xml).unwrap();
    let text = text
        .replace("Opinions given", "Opinions given in writing")
        .replace("<activity-status code=\"2\"/>", "<activity-status code=\"3\"/>");
    let text =
        text.replacen("<narrative xml:lang=\"en\">ICT Policy Consulting", "<narrative xml:lang=\"en\">Policy", 1);
    let planned = enter(&office, &Incoming::read(text.as_bytes()).unwrap(), Language::English).unwrap().value;
    let policy = planned.iter().find(|one| one.identifier == "HK-2013-01").unwrap();
    assert_eq!((policy.standing, policy.name.as_str()), (Standing::Changed, "Policy"));
    assert_eq!(policy.left, ["The file has the status “Finalisation”. Move the project by hand."]);
    assert!(policy.changes.contains(&"Title".to_owned()), "{policy:?}");
    let after = String::from_utf8(exported(&office).xml).unwrap();
    assert!(after.contains(">Policy<") && after.contains("<activity-status code=\"2\"/>"));
    office.undo().unwrap();
    assert!(String::from_utf8(exported(&office).xml).unwrap().contains(">ICT Policy Consulting<"));
}

#[test]
fn what_has_no_place_is_listed() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let read = incoming(
        "<iati-identifier>XX-1</iati-identifier>\
         <reporting-org ref=\"XX\" type=\"10\"><narrative xml:lang=\"en\">Reporter</narrative></reporting-org>\
         <title><narrative xml:lang=\"en\">A</narrative><narrative xml:lang=\"fr\">B</narrative></title>\
         <activity-status code=\"9\"/><activity-date iso-date=\"2013-02-31\" type=\"1\"/>\
         <contact-info/><recipient-country code=\"KE\" percentage=\"50\"/><sector vocabulary=\"10\" code=\"22\"/><sector code=\"1111\"/><tag vocabulary=\"99\" code=\"pilot\"/>\
         <transaction><transaction-type code=\"4\"/><value value-date=\"2013-01-01\">5</value></transaction>\
         <result type=\"1\"><title><narrative xml:lang=\"en\">R</narrative></title><indicator measure=\"1\">\
         <period><target value=\"many\"/></period></indicator></result>",
    );
    let planned = shown(&office, &read);
    assert_eq!(
        planned[0].left,
        [
            "In another language: title, “fr”",
            "Not kept here: iati-activity/contact-info",
            "Not kept here: iati-activity/recipient-country/@percentage",
            "Not taken: activity-date, “2013-02-31”",
            "Not taken: activity-status, “9”",
            "Not taken: recipient-country, “KE”",
            "Not taken: reporting-org, “”",
            "Not taken: sector, “1111”",
            "Not taken: sector, “22”",
            "Not taken: tag, “pilot”",
            "Not taken: target, “many”",
            "Not taken: transaction, “5”",
        ]
    );
    assert_eq!(shown(&office, &incoming("<title/>"))[0].left.len(), 1);
}

#[test]
fn sectors_of_several_vocabularies_the_kind_and_the_source_of_a_value_come_and_go() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let inside = "<iati-identifier>XX-1</iati-identifier>\
         <reporting-org ref=\"UZ-1\" type=\"10\"><narrative xml:lang=\"en\">R</narrative></reporting-org>\
         <title><narrative xml:lang=\"en\">A</narrative></title>\
         <description type=\"1\"><narrative xml:lang=\"en\">D</narrative></description>\
         <participating-org ref=\"UZ-1\" role=\"2\"><narrative xml:lang=\"en\">R</narrative></participating-org>\
         <activity-date iso-date=\"2013-02-01\" type=\"1\"/>\
         <sector code=\"22040\" percentage=\"40\"/>\
         <sector vocabulary=\"1\" code=\"16061\" percentage=\"59.5\"><narrative xml:lang=\"en\">Culture</narrative></sector>\
         <sector vocabulary=\"7\" code=\"9\"/>\
         <sector vocabulary=\"99\" code=\"H1\"><narrative xml:lang=\"ru\">Наследие</narrative></sector>\
         <tag vocabulary=\"99\" vocabulary-uri=\"urn:hamkor:project-kind\" code=\"digitisation\"/>\
         <result type=\"1\"><title><narrative xml:lang=\"en\">R</narrative></title><indicator measure=\"1\">\
         <title><narrative xml:lang=\"en\">I</narrative></title><period><period-start iso-date=\"2013-02-01\"/>\
         <period-end iso-date=\"2013-05-01\"/><actual value=\"3\"><comment><narrative xml:lang=\"en\">Minutes</narrative>\
         </comment></actual></period></indicator></result>";
    let planned = enter(&office, &incoming(inside), Language::English).unwrap().value;
    assert_eq!(planned[0].left, Vec::<String>::new());
    let written = exported(&office);
    assert_eq!(faults(&written.xml), "");
    assert_eq!(written.left, Vec::<String>::new());
    let text = String::from_utf8(written.xml).unwrap();
    for part in [
        "<sector vocabulary=\"1\" code=\"22040\" percentage=\"40\"/>",
        "<sector vocabulary=\"1\" code=\"16061\" percentage=\"59.5\">",
        "<sector vocabulary=\"7\" code=\"9\"/>",
        "<sector vocabulary=\"99\" code=\"H1\">",
        "code=\"digitisation\"",
        ">Minutes<",
    ] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
    assert!(shown(&office, &Incoming::read(text.as_bytes()).unwrap()).iter().all(|one| one.standing == Standing::Same));

    // The sheet says that the shares of the first vocabulary do not add up, and the file what it leaves.
    let project = office.read(|view| super::write::every(view, "project")).unwrap()[0];
    let reference = RecordRef { kind: RecordKind::Project, id: project };
    let sheet = office.read(|view| record::read(view, reference, Language::English)).unwrap();
    assert!(sheet.remarks.iter().any(|remark| remark.contains("100%")), "{:?}", sheet.remarks);
    let row = RowRef {
        part: "project_sector".to_owned(),
        id: record::add_row(&office, reference, "project_sector", None).unwrap().value,
    };
    record::set(&office, reference, Some(&row), "code", Some("22")).unwrap();
    record::set(&office, reference, None, "budget", Some("5 USD")).unwrap();
    assert_eq!(exported(&office).left, ["Budget", "Sectors: entry with something missing"]);
}

#[test]
fn hostile_files_are_refused() {
    let refused = |text: &str| Incoming::read(text.as_bytes()).unwrap_err();
    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><iati-activities version=\"2.03\">&b;</iati-activities>";
    assert!(matches!(refused(laughs), Error::IatiEntities));
    let own = "<iati-activities version=\"2.03\">&own;</iati-activities>";
    assert!(matches!(refused(own), Error::IatiEntities));
    assert!(matches!(refused(&"<a>".repeat(100_000)), Error::IatiTooDeep));
    assert!(matches!(refused(&format!("<a>{}</a>", "<b/>".repeat(2_000_000))), Error::IatiTooDeep));
    assert!(matches!(Incoming::read(&vec![b' '; (32 << 20) + 1]), Err(Error::IatiTooLarge)));
    assert!(matches!(refused("<iati-activities version=\"2.03\">\n</wrong>"), Error::IatiDamaged { line: 2 }));
    assert!(matches!(Incoming::read(b"<a>\n\xff</a>"), Err(Error::IatiDamaged { line: 2 })));
    assert!(matches!(refused(""), Error::IatiDamaged { .. }));
    assert!(matches!(refused("<a/><b/>"), Error::IatiDamaged { .. }));
    assert!(matches!(refused("<iati-activities version=\"1.05\"/>"), Error::IatiOther));
    assert!(matches!(refused("<iati-organisations version=\"2.03\"/>"), Error::IatiOther));
}

#[test]
fn numbers_are_read_as_exactly_as_they_are_kept() {
    for (text, expected) in [
        ("12", Some(1200)),
        ("-0.25", Some(-25)),
        ("1.500", Some(150)),
        ("1.005", None),
        ("1,5", None),
        ("", None),
        ("-", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(scaled(text, 2), expected, "{text}");
    }
    assert_eq!(position("41.3111, 69.2797").as_deref(), Some("41.3111 69.2797"));
    assert_eq!(position("somewhere"), None);
    assert_eq!(position("91, 0"), None);
}

fn element() -> impl Strategy<Value = Element> {
    let leaf = ("[a-z]{1,8}", "\\PC{0,20}", "\\PC{1,20}")
        .prop_map(|(name, value, text)| Element::new(&name).with("xml:lang", value).text(&format!("x{text}")));
    leaf.prop_recursive(4, 30, 5, |inner| {
        ("[a-z]{1,8}", prop::collection::vec(inner, 1..5))
            .prop_map(|(name, inside)| Element::new(&name).holding(inside))
    })
}

/// A title, a purpose, results with their baseline and target, a budget and a day.
type AnyProject = (String, String, Vec<(String, i64, i64)>, i64, u32);

/// A project with words, days and numbers of any kind.
fn projects() -> impl Strategy<Value = AnyProject> {
    let result = ("[^\\s\u{0}-\u{1f}]{1,12}", -1_000_000_i64..1_000_000, 0_i64..1_000_000);
    (
        "[a-zA-Z<>&\"' 가-힣]{0,12}[a-z]",
        "\\PC{0,30}",
        prop::collection::vec(result, 0..4),
        1_i64..1_000_000_000,
        0_u32..3000,
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(element in element()) {
        prop_assert_eq!(Element::read(&element.write().unwrap()).unwrap(), element);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}") {
        let _ = Incoming::read(text.as_bytes());
        let _ = Incoming::read(format!("<iati-activities version=\"2.03\">{text}</iati-activities>").as_bytes());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn any_project_is_valid_and_comes_back((title, purpose, results, budget, days) in projects()) {
        let fixture = Fixture::new();
        let office = fixture.create();
        let language = WrittenLanguage::English;
        let made = |kind, name: &str| record::create(&office, kind, name, language).unwrap().value;
        let project = RecordRef { kind: RecordKind::Project, id: made(RecordKind::Project, &title) };
        let organisation = made(RecordKind::Organisation, "An organisation");
        let set = |row: Option<&RowRef>, field: &str, value: &str| {
            record::set(&office, project, row, field, Some(value)).unwrap();
        };
        let starts = chrono::NaiveDate::from_ymd_opt(2010, 1, 1).unwrap() + chrono::Days::new(days.into());
        set(None, "starts", &starts.to_string());
        set(None, "ends", &(starts + chrono::Days::new(100)).to_string());
        set(None, "budget", &format!("{budget} KRW"));
        record::set_text(&office, project, None, "purpose", language, &purpose, false).unwrap();
        let row = |part: &str| RowRef {
            part: part.to_owned(),
            id: record::add_row(&office, project, part, None).unwrap().value,
        };
        let role = row("project_role");
        set(Some(&role), "organisation", &format!("organisation:{organisation}"));
        set(Some(&role), "role", "implementing");
        for (title, baseline, target) in &results {
            let line = row("project_result");
            record::set_text(&office, project, Some(&line), "title", language, title, false).unwrap();
            for (field, value) in [("baseline", baseline), ("target", target)] {
                set(Some(&line), field, &hundredths(*value));
            }
        }
        let written = exported(&office);
        prop_assert_eq!(faults(&written.xml), "");
        let second = Fixture::new();
        let empty = second.create();
        enter(&empty, &Incoming::read(&written.xml).unwrap(), Language::Korean).unwrap();
        prop_assert_eq!(String::from_utf8(exported(&empty).xml).unwrap(), String::from_utf8(written.xml).unwrap());
        let one: Vec<RecordId> = empty.read(|view| super::write::every(view, "project")).unwrap();
        prop_assert_eq!(one.len(), 1);
    }
}
