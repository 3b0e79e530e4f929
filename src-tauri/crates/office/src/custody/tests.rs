//! An office that is carried between two laptops, each of which remembers what it has seen.

use std::path::{Path, PathBuf};

use hamkor_language::Language;

use super::*;
use crate::change::changeset::invert;
use crate::change::{Entry, HistoryFilter, page};
use crate::clock::Clock;
use crate::member::{self, Role};
use crate::storage::{connect, unpoisoned};
use crate::testing::records::{draft, history, plan, set, text, type_text};
use crate::testing::{Fixture, first_member};
use crate::{Action, Environment, Passphrase, PlanId, check};

/// Another laptop, with a memory of its own.
fn another(fixture: &Fixture, name: &str) -> Environment {
    Environment { clock: fixture.clock.clone(), replica_folder: Some(fixture.folder.path().join(name)) }
}

fn open_as(path: &Path, machine: Environment) -> Office {
    let office = Office::open(path, &Fixture::passphrase(), machine).unwrap();
    office.identify(first_member(&office)).unwrap();
    office
}

fn stick(fixture: &Fixture, name: &str) -> PathBuf {
    let folder = fixture.folder.path().join("stick");
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

fn rename(office: &Office, plan: PlanId, title: &str) -> Result<()> {
    set(office, plan, plan.record(), "title", title)
}

fn title(office: &Office, plan: PlanId) -> String {
    text(office, plan.record(), "title").unwrap()
}

#[test]
fn an_office_goes_to_another_laptop_and_comes_back() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let there = stick(&fixture, "there.hamkor");
    let given = hand_over(&office, " Aziza ", "Minsu", &there).unwrap().value;
    assert_eq!((given.to.as_str(), given.from.as_str(), given.by), ("Aziza", "Minsu", office.member()));
    assert_eq!(std::fs::read_dir(there.parent().unwrap()).unwrap().count(), 1, "nothing half is left");

    // On the other laptop it is an office as any other, which says once for whom it was written.
    let theirs = open_as(&there, another(&fixture, "aziza"));
    assert_eq!(theirs.astray(), None);
    assert_eq!(theirs.read(written_for).unwrap(), Some(given));
    acknowledge(&theirs).unwrap();
    assert_eq!(theirs.read(written_for).unwrap(), None);
    rename(&theirs, plan, "고침").unwrap();
    let back = stick(&fixture, "back.hamkor");
    hand_over(&theirs, "MINSU", "Aziza", &back).unwrap();
    assert!(matches!(rename(&theirs, plan, "늦음"), Err(Error::OfficeHandedOver { to, .. }) if to == "MINSU"));
    theirs.close().unwrap();

    let kept = take_back(&office, &back, "Minsu", None).unwrap().value;
    assert_eq!(title(&office, plan), "고침");
    rename(&office, plan, "계속").unwrap();
    assert_eq!(office.read(handed_over).unwrap(), None);
    assert_eq!(office.read(written_for).unwrap(), None);
    let said: Vec<String> = history(&office).into_iter().map(|(message, _)| message).collect();
    let custody: Vec<&str> = said.iter().map(String::as_str).filter(|said| said.starts_with("history-")).collect();
    assert_eq!(custody, ["history-office-founded", "history-handed-over", "history-handed-over", "history-taken-back"]);
    let page = office.read(|view| page(view, &HistoryFilter::default(), Language::English)).unwrap();
    assert_eq!(page.entries[1].text, "Took the office back from Aziza");
    office.close().unwrap();
    assert_eq!(check::check(&fixture.path(), &Fixture::passphrase()).unwrap().problems, []);
    assert!(back.is_file(), "the file that came back stays as it is");

    // What stood here is kept, and is still an office.
    let before = open_as(&kept.path, fixture.other_machine());
    assert_eq!(title(&before, plan), "초안");
    before.close().unwrap();
    // The machine knows the file that is open again, and is not astray in it.
    assert_eq!(fixture.open().astray(), None);
}

#[test]
fn a_copy_that_is_handed_over_is_read_and_every_change_is_refused() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    rename(&office, plan, "고침").unwrap();
    hand_over(&office, "Aziza", "Minsu", &stick(&fixture, "a.hamkor")).unwrap();
    let before = history(&office);
    let refused = |result: Result<()>| match result.unwrap_err() {
        Error::OfficeHandedOver { to, when } => assert_eq!((to.as_str(), when), ("Aziza", fixture.clock.now())),
        other => panic!("{other:?}"),
    };
    refused(rename(&office, plan, "늦음"));
    refused(type_text(&office, plan, plan.record(), "늦음"));
    refused(office.undo().map(drop));
    refused(member::add(&office, "이지은", Role::Interpreter, Language::Korean).map(drop));
    refused(hand_over(&office, "Otabek", "Minsu", &stick(&fixture, "b.hamkor")).map(drop));
    refused(office.unrecorded(|_| Ok(())));
    refused(office.change_passphrase(&Fixture::passphrase(), &Passphrase::new("copper lantern orchard ninety")));
    assert_eq!(history(&office), before);
    let may = |office: &Office| {
        office.read(|view| Ok(Action::ALL.into_iter().filter(|action| view.may(*action)).collect::<Vec<_>>())).unwrap()
    };
    assert_eq!(may(&office), [Action::Print, Action::Restore]);
    assert_eq!(title(&office, plan), "고침");
    crate::backup::make(&office, &crate::backup::default_folder(office.path()), true).unwrap();
    // It stays so when it is opened again.
    office.close().unwrap();
    let office = fixture.open();
    refused(rename(&office, plan, "늦음"));

    // The other laptop is lost.
    go_on(&office).unwrap();
    rename(&office, plan, "계속").unwrap();
    assert_eq!(may(&office), Action::ALL);
    assert!(history(&office).iter().any(|(message, _)| message == "history-went-on"));
    assert!(matches!(go_on(&office), Err(Error::NotHandedOver)));
}

#[test]
fn what_cannot_be_handed_over_changes_nothing() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let place = stick(&fixture, "a.hamkor");
    let before = history(&office);
    let refused = |to: &str, from: &str, place: &Path| hand_over(&office, to, from, place).unwrap_err().code();
    assert_eq!(refused(" ", "Minsu", &place), "name-empty");
    assert_eq!(refused("Aziza", "", &place), "name-empty");
    assert_eq!(refused("minsu ", "Minsu", &place), "hand-over-to-itself");
    assert_eq!(refused("Aziza", "Minsu", office.path()), "office-exists");
    assert_eq!(refused("Aziza", "Minsu", &fixture.folder.path().join("none/a.hamkor")), "office-folder-missing");
    assert_eq!(history(&office), before);
    // A copy that cannot be written whole is no copy: the history says that it did not take place.
    std::fs::create_dir(crate::founding::partial(&place)).unwrap();
    hand_over(&office, "Aziza", "Minsu", &place).unwrap_err();
    let (last, _) = history(&office).pop().unwrap();
    assert_eq!(last, "history-hand-over-failed");
    rename(&office, plan, "고침").unwrap();
    assert!(!place.exists());
}

#[test]
fn a_program_that_ends_in_the_midst_of_handing_over_locks_nobody_out() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let begin = |office: &Office, place: PathBuf| {
        let given = HandOver {
            to: "Aziza".into(),
            from: "Minsu".into(),
            at: office.environment.clock.now(),
            by: office.member(),
        };
        let begun = Begun { hand_over: given, place };
        super::hand_over::begin(office, &begun).unwrap();
        begun
    };
    // It ended before the copy had its name.
    let place = stick(&fixture, "a.hamkor");
    begin(&office, place.clone());
    std::fs::write(crate::founding::partial(&place), "half").unwrap();
    office.close().unwrap();
    let office = fixture.open();
    rename(&office, plan, "고침").unwrap();
    assert!(history(&office).iter().any(|(message, _)| message == "history-hand-over-failed"));
    assert_eq!(std::fs::read_dir(place.parent().unwrap()).unwrap().count(), 0);

    // It ended when the copy had its name, and this one was not closed yet.
    let half = begin(&office, place.clone());
    super::hand_over::write(&office, &half).unwrap();
    office.close().unwrap();
    let office = fixture.open();
    assert!(matches!(rename(&office, plan, "늦음"), Err(Error::OfficeHandedOver { .. })));
    assert_eq!(office.read(handed_over).unwrap(), Some(half.hand_over.clone()));
    let theirs = open_as(&place, another(&fixture, "aziza"));
    assert_eq!(theirs.read(written_for).unwrap(), Some(half.hand_over));
    rename(&theirs, plan, "저쪽").unwrap();
}

#[test]
fn copies_that_went_different_ways_are_both_named_and_neither_is_changed() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let place = stick(&fixture, "a.hamkor");
    hand_over(&office, "Aziza", "Minsu", &place).unwrap();
    let theirs = open_as(&place, another(&fixture, "aziza"));
    for title in ["하나", "둘", "셋"] {
        rename(&theirs, plan, title).unwrap();
    }
    let back = stick(&fixture, "back.hamkor");
    hand_over(&theirs, "Minsu", "Aziza", &back).unwrap();
    theirs.close().unwrap();
    go_on(&office).unwrap();
    rename(&office, plan, "여기").unwrap();
    let before = history(&office);
    let Err(Error::TakeBackDiverged(divergence)) = take_back(&office, &back, "Minsu", None) else {
        panic!("it is refused")
    };
    // Here it was gone on and renamed; there it was renamed three times and handed back.
    assert_eq!((divergence.here.steps, divergence.there.steps), (2, 4));
    let shown = divergence.view(fixture.clock.now(), Language::Korean);
    assert_eq!((shown.here.member.as_str(), shown.there.member.as_str()), ("김민수", "김민수"));
    assert_eq!(shown.there.text, "사무실을 Minsu에 넘겨줌");
    assert_eq!(Path::new(&shown.there.path), back);
    assert_eq!((history(&office), title(&office, plan).as_str()), (before, "여기"));
    office.close().unwrap();

    // Opened on this machine, the other file lacks what was seen here, and says so once it is looked at.
    let other = Office::open(&back, &Fixture::passphrase(), fixture.machine()).unwrap();
    let astray = other.astray().unwrap();
    assert_eq!((astray.lacking, astray.has_own, astray.is_same_place), (2, true, false));
    assert!(crate::place::same(&astray.path, &std::fs::canonicalize(fixture.path()).unwrap()));
    let shown = AstrayView::of(&other, Language::Korean).unwrap().unwrap();
    assert_eq!((shown.member.as_str(), shown.here_member.as_str()), ("김민수", "김민수"));
    // To read it decides nothing.
    other.identify(first_member(&other)).unwrap();
    other.only_read();
    assert!(matches!(rename(&other, plan, "늦음"), Err(Error::OpenedReadOnly)));
    assert!(!other.read(|view| Ok(view.may(Action::Draft))).unwrap());
    other.close().unwrap();
    let other = open_as(&back, fixture.machine());
    assert!(other.astray().is_some());
    // To work in it does, and then it is the first file that went another way.
    other.go_on_here().unwrap();
    other.close().unwrap();
    assert_eq!(open_as(&back, fixture.machine()).astray(), None);
    let astray = fixture.open_unidentified().astray().unwrap();
    assert_eq!((astray.lacking, astray.has_own), (4, true));
}

#[test]
fn a_backup_that_was_restored_is_an_earlier_state_and_no_other_way() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let kept = crate::backup::make(&office, &crate::backup::default_folder(office.path()), true).unwrap();
    rename(&office, plan, "고침").unwrap();
    rename(&office, plan, "다시").unwrap();
    office.close().unwrap();
    let restored = fixture.folder.path().join("restored.hamkor");
    crate::backup::restore(&kept.path, &restored, Some(&Fixture::passphrase())).unwrap();
    let office = open_as(&restored, fixture.machine());
    let astray = office.astray().unwrap();
    assert_eq!((astray.lacking, astray.has_own), (2, false));
    office.go_on_here().unwrap();
    rename(&office, plan, "복원").unwrap();
    office.close().unwrap();
    assert_eq!(open_as(&restored, fixture.machine()).astray(), None, "it was decided");
    // An older file in the very place of a newer one is known too.
    std::fs::copy(&kept.path, fixture.folder.path().join("restored.hamkor")).unwrap();
    let astray = open_as(&restored, fixture.machine()).astray().unwrap();
    assert!(astray.is_same_place);
    assert_eq!(astray.lacking, 1);
}

#[test]
fn a_file_that_is_not_the_one_that_came_back_is_refused() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let title_of = plan(&office, "초안");
    let place = stick(&fixture, "a.hamkor");
    hand_over(&office, "Aziza", "Minsu", &place).unwrap();
    let before = std::fs::read(&place).unwrap();
    let refused = |file: &Path, here: &str, passphrase: Option<&Passphrase>| {
        let code = take_back(&office, file, here, passphrase).unwrap_err().code();
        assert!(!crate::founding::partial(office.path()).exists(), "{code}");
        code
    };
    assert_eq!(refused(&stick(&fixture, "none.hamkor"), "Minsu", None), "office-not-found");
    assert_eq!(refused(&fixture.path(), "Minsu", None), "take-back-itself");
    assert_eq!(refused(&place, "Minsu", None), "take-back-for-another");
    let noise = stick(&fixture, "noise.hamkor");
    std::fs::write(&noise, "회의록 ".repeat(2000)).unwrap();
    assert_eq!(refused(&noise, "Minsu", Some(&Fixture::passphrase())), "office-not-an-office");
    let strange = stick(&fixture, "strange.hamkor");
    fixture.create_at(&strange).close().unwrap();
    assert_eq!(refused(&strange, "Minsu", None), "take-back-passphrase");
    assert_eq!(refused(&strange, "Minsu", Some(&Fixture::passphrase())), "take-back-other-office");
    let damaged = stick(&fixture, "damaged.hamkor");
    let mut bytes = before.clone();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&damaged, bytes).unwrap();
    assert_eq!(refused(&damaged, "Aziza", None), "office-damaged");
    assert!(std::fs::read(&place).unwrap() == before);
    assert!(office.read(handed_over).unwrap().is_some(), "it is still handed over");

    // The passphrase was changed on the other laptop: it is asked for, and holds here from then on.
    let theirs = open_as(&place, another(&fixture, "aziza"));
    let new = Passphrase::new("copper lantern orchard ninety");
    theirs.change_passphrase(&Fixture::passphrase(), &new).unwrap();
    let back = stick(&fixture, "back.hamkor");
    hand_over(&theirs, "Minsu", "Aziza", &back).unwrap();
    theirs.close().unwrap();
    assert_eq!(refused(&back, "Minsu", None), "take-back-passphrase");
    assert_eq!(refused(&back, "Minsu", Some(&Fixture::passphrase())), "office-wrong-passphrase");
    take_back(&office, &back, "Minsu", Some(&new)).unwrap();
    rename(&office, title_of, "계속").unwrap();
    office.close().unwrap();
    Office::open(&fixture.path(), &new, fixture.machine()).unwrap();
}

#[test]
fn a_member_who_left_on_the_other_laptop_works_here_no_longer() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let second = member::add(&office, "이지은", Role::PolicyOfficer, Language::Korean).unwrap().value;
    let place = stick(&fixture, "a.hamkor");
    hand_over(&office, "Aziza", "Minsu", &place).unwrap();
    let theirs = open_as(&place, another(&fixture, "aziza"));
    member::retire(&theirs, second).unwrap();
    let back = stick(&fixture, "back.hamkor");
    hand_over(&theirs, "Minsu", "Aziza", &back).unwrap();
    theirs.close().unwrap();
    office.identify(second).unwrap();
    take_back(&office, &back, "Minsu", None).unwrap();
    assert_eq!(office.member(), None);
}

#[test]
fn what_was_done_in_custody_is_rewound_like_any_step_though_it_changes_no_record() {
    let fixture = Fixture::new();
    let office = fixture.create();
    hand_over(&office, "Aziza", "Minsu", &stick(&fixture, "a.hamkor")).unwrap();
    go_on(&office).unwrap();
    assert!(matches!(office.undo(), Err(Error::UndoNotPossible)));
    office.change(draft("nothing"), |_| Ok(())).unwrap();
    let writer = unpoisoned(&office.writer);
    connect::open_door(&writer.connection).unwrap();
    let entries = Entry::after(&writer.connection, 0).unwrap();
    assert_eq!(entries.len(), 3, "a change that changes nothing leaves no entry");
    for entry in entries.iter().skip(1) {
        assert_eq!(invert(&entry.effect).unwrap(), entry.effect);
        assert_eq!(entry.digest, Some(entry.compute_digest().unwrap()));
    }
    connect::close_door(&writer.connection).unwrap();
}
