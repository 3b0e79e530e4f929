//! The history is complete: from its effects alone a file is rewound to its beginning and replayed to its present, exactly.
//! And a replica never numbers as another.

use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::types::Value;

use super::changeset::invert;
use super::entry::Entry;
use super::undo::exactly;
use crate::storage::{connect, tables, unpoisoned};
use crate::testing::records::{draft, passage, plan, set, set_state, text, type_text};
use crate::testing::{Fixture, colleague, first_member};
use crate::{Office, PassageId, PlanId, Role, backup};

/// Every row of every recorded table.
fn dump(connection: &Connection) -> Vec<(String, Vec<Value>)> {
    let mut rows = Vec::new();
    for table in tables::RECORDED {
        let mut statement = connection.prepare(&format!("SELECT * FROM {}", table.name)).unwrap();
        let width = statement.column_count();
        let found = statement.query_map([], |row| (0..width).map(|column| row.get(column)).collect()).unwrap();
        rows.extend(found.map(|row: rusqlite::Result<Vec<Value>>| (table.name.to_owned(), row.unwrap())));
    }
    rows.sort_by_key(|row| format!("{row:?}"));
    rows
}

/// Rewinds to nothing and replays, in one transaction that is then taken back.
fn rewind_and_replay(office: &Office) {
    let writer = unpoisoned(&office.writer);
    let connection = &writer.connection;
    let entries = Entry::after(connection, 0).unwrap();
    let present = dump(connection);
    connect::open_door(connection).unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    for entry in entries.iter().rev() {
        exactly(connection, &invert(&entry.effect).unwrap()).unwrap();
    }
    assert_eq!(dump(connection), [], "rewound to before the founding");
    for entry in &entries {
        exactly(connection, &entry.effect).unwrap();
    }
    assert!(dump(connection) == present, "replayed to the present");
    connection.execute_batch("ROLLBACK").unwrap();
    connect::close_door(connection).unwrap();
}

#[derive(Debug, Clone)]
enum Step {
    Plan(String),
    Passage(usize, String),
    Set(usize, String),
    Type(usize, String),
    Move(usize, bool),
    Undo,
    Redo,
    Other,
    Seal,
}

fn step() -> impl Strategy<Value = Step> {
    let text = "[가-힣a-zўʻ ]{0,12}";
    prop_oneof![
        2 => text.prop_map(Step::Plan),
        3 => (any::<usize>(), text).prop_map(|(at, text)| Step::Passage(at, text)),
        4 => (any::<usize>(), text).prop_map(|(at, text)| Step::Set(at, text)),
        4 => (any::<usize>(), text).prop_map(|(at, text)| Step::Type(at, text)),
        2 => any::<(usize, bool)>().prop_map(|(at, back)| Step::Move(at, back)),
        5 => Just(Step::Undo),
        3 => Just(Step::Redo),
        2 => Just(Step::Other),
        1 => Just(Step::Seal),
    ]
}

fn take(
    office: &Office,
    step: Step,
    plans: &mut Vec<PlanId>,
    passages: &mut Vec<(PlanId, PassageId)>,
    members: &mut [crate::MemberId; 2],
) {
    let pick = |at: usize, length: usize| at.checked_rem(length);
    match step {
        Step::Plan(title) => plans.push(plan(office, &title)),
        Step::Passage(at, text) => {
            if let Some(at) = pick(at, plans.len()) {
                passages.push((plans[at], passage(office, plans[at], &text)));
            }
        }
        Step::Set(at, text) => {
            if let Some(at) = pick(at, passages.len()) {
                set(office, passages[at].0, passages[at].1.record(), "text", &text).unwrap();
            }
        }
        Step::Type(at, text) => {
            if let Some(at) = pick(at, passages.len()) {
                type_text(office, passages[at].0, passages[at].1.record(), &text).unwrap();
            }
        }
        Step::Move(at, back) => {
            if let Some(at) = pick(at, plans.len()) {
                set_state(office, plans[at], if back { "draft" } else { "in_review" }, draft("move")).unwrap();
            }
        }
        // Undo and redo may be refused, for others worked in between: a refusal has to change nothing, which the dump shows.
        Step::Undo => drop(office.undo()),
        Step::Redo => drop(office.redo()),
        Step::Other => {
            // Undo may have taken the colleague back; then the first member works on.
            if office.identify(members[1]).is_ok() {
                members.swap(0, 1);
            }
        }
        Step::Seal => office.seal().unwrap(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_file_is_rewound_and_replayed_from_its_history_alone(steps in proptest::collection::vec(step(), 1..60)) {
        let fixture = Fixture::new();
        let office = fixture.create();
        let second = colleague(&office, "이지은", Role::PolicyOfficer);
        let mut members = [first_member(&office), second];
        let (mut plans, mut passages) = (Vec::new(), Vec::new());
        for step in steps {
            take(&office, step, &mut plans, &mut passages, &mut members);
        }
        rewind_and_replay(&office);
    }
}

fn replicas(office: &Office) -> i64 {
    let sql = "SELECT count(DISTINCT replica) FROM history";
    office.read(|view| Ok(view.connection().query_row(sql, [], |row| row.get(0))?)).unwrap()
}

#[test]
fn one_file_on_one_machine_is_one_replica() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    for title in ["하나", "둘"] {
        set(&office, plan, plan.record(), "title", title).unwrap();
    }
    office.close().unwrap();
    let office = fixture.open();
    set(&office, plan, plan.record(), "title", "셋").unwrap();
    assert_eq!(replicas(&office), 1);
}

#[test]
fn a_copy_another_machine_and_an_older_state_begin_a_replica_of_their_own() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    office.close().unwrap();
    let older = std::fs::read(fixture.path()).unwrap();

    let office = fixture.open();
    set(&office, plan, plan.record(), "title", "이 노트북").unwrap();
    office.close().unwrap();
    let newer = std::fs::read(fixture.path()).unwrap();

    let elsewhere = Office::open(&fixture.path(), &Fixture::passphrase(), fixture.other_machine()).unwrap();
    elsewhere.identify(first_member(&elsewhere)).unwrap();
    set(&elsewhere, plan, plan.record(), "title", "다른 노트북").unwrap();
    assert_eq!(replicas(&elsewhere), 2);
    elsewhere.close().unwrap();

    let copy = fixture.folder.path().join("copy.hamkor");
    std::fs::write(&copy, &newer).unwrap();
    let copied = Office::open(&copy, &Fixture::passphrase(), fixture.machine()).unwrap();
    copied.identify(first_member(&copied)).unwrap();
    set(&copied, plan, plan.record(), "title", "사본").unwrap();
    assert_eq!(replicas(&copied), 2);
    copied.close().unwrap();

    std::fs::write(fixture.path(), &older).unwrap();
    let office = fixture.open();
    set(&office, plan, plan.record(), "title", "되돌린 파일").unwrap();
    assert_eq!(replicas(&office), 2);
}

#[test]
fn a_restored_backup_is_whole_and_begins_a_replica_of_its_own() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let passage = passage(&office, plan, "");
    type_text(&office, plan, passage.record(), "치던 글").unwrap();
    let folder = backup::default_folder(&fixture.path());
    let made = backup::make(&office, &folder, false).unwrap();
    let second = backup::make(&office, &folder, true).unwrap();
    set(&office, plan, plan.record(), "title", "그 뒤").unwrap();
    assert_eq!(backup::list(&folder, &fixture.path()).unwrap().len(), 2);
    assert_eq!(backup::tidy(&folder, &fixture.path()).unwrap(), []);

    let usb = fixture.folder.path().join("usb");
    let kept = backup::copy_to(&second, &usb).unwrap();
    assert!(std::fs::read(&kept.path).unwrap() == std::fs::read(&second.path).unwrap());

    let restored = fixture.folder.path().join("restored.hamkor");
    let wrong = backup::restore(&made.path, &restored, Some(&crate::Passphrase::new("wrong")));
    assert_eq!(wrong.unwrap_err().code(), "office-wrong-passphrase");
    backup::restore_from(&office, &made.path, &restored).unwrap();
    let again = backup::restore(&made.path, &restored, Some(&Fixture::passphrase()));
    assert_eq!(again.unwrap_err().code(), "restore-over-existing");
    office.close().unwrap();

    let office = Office::open(&restored, &Fixture::passphrase(), fixture.machine()).unwrap();
    office.identify(first_member(&office)).unwrap();
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("초안"));
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some("치던 글"));
    set(&office, plan, plan.record(), "title", "복원한 뒤").unwrap();
    assert_eq!(replicas(&office), 2);
    office.close().unwrap();

    // The original is gone, and the backup takes its very place: the machine's note must not let it number on.
    std::fs::remove_file(fixture.path()).unwrap();
    backup::restore(&made.path, &fixture.path(), Some(&Fixture::passphrase())).unwrap();
    let office = fixture.open();
    set(&office, plan, plan.record(), "title", "제자리").unwrap();
    assert_eq!(replicas(&office), 2);
}

#[test]
fn a_damaged_backup_is_not_restored_and_a_failed_one_leaves_nothing() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let folder = fixture.folder.path().join("backups");
    let made = backup::make(&office, &folder, false).unwrap();
    let mut bytes = std::fs::read(&made.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&made.path, bytes).unwrap();
    let to = fixture.folder.path().join("restored.hamkor");
    assert_eq!(backup::restore_from(&office, &made.path, &to).unwrap_err().code(), "backup-damaged");
    let checked = backup::restore(&made.path, &to, Some(&Fixture::passphrase()));
    assert_eq!(checked.unwrap_err().code(), "backup-damaged");
    let missing = backup::restore(&folder.join("none.hamkor"), &to, None);
    assert_eq!(missing.unwrap_err().code(), "backup-not-found");
    assert!(!to.exists());
    let file = fixture.folder.path().join("a file");
    std::fs::write(&file, "").unwrap();
    assert_eq!(backup::make(&office, &file, false).unwrap_err().code(), "backup-failed");
    assert_eq!(fixture.files().iter().filter(|name| name.contains("partial")).count(), 0);
}
