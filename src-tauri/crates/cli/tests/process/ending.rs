//! The program ended from outside in the midst of its work: `TerminateProcess` on Windows, `SIGKILL` elsewhere.

use std::path::Path;
use std::process::Stdio;

use crate::{Desk, hamkor, run};

/// How many bytes lie in a folder; what goes while it is counted counts as nothing.
fn bytes(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    entries.filter_map(|entry| entry.ok()?.metadata().ok()).map(|about| about.len()).sum()
}

/// Starts the program in a folder and ends it as soon as that many bytes lie there; answers whether it was still at work.
fn end_at(folder: &Path, length: u64, words: &[&str]) -> bool {
    let mut command = hamkor(folder);
    let mut working = command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let working = working.as_mut().expect("the program starts");
    while bytes(folder) < length {
        if working.try_wait().expect("it can be asked").is_some() {
            return false;
        }
        std::thread::yield_now();
    }
    working.kill().expect("it can be ended");
    // One that had done its work by itself has an exit code of its own.
    !working.wait().expect("it ends").success()
}

#[test]
fn a_sample_that_is_ended_leaves_no_office_or_a_whole_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("new.hamkor");
    let whole = bytes(Desk::new().folder.path());
    let mut ended = 0;
    for part in [1, 4, 8, 12, 16, 20] {
        let at_work = end_at(folder.path(), (whole * part / 16).max(1), &["sample", "new.hamkor"]);
        ended += u32::from(at_work);
        if path.exists() {
            assert_eq!(run(hamkor(folder.path()).args(["check", "new.hamkor"])).code, 0, "after {part}/16");
            std::fs::remove_file(&path).expect("it can be made again");
        }
    }
    assert!(ended >= 3, "it was ended in its midst {ended} times alone");
    // What was left of it is in nobody's way.
    let made = run(hamkor(folder.path()).args(["sample", "new.hamkor"]));
    assert_eq!((made.code, made.errors.as_str()), (0, ""));
    assert_eq!(run(hamkor(folder.path()).args(["check", "new.hamkor"])).code, 0);
}

#[test]
fn a_backup_or_a_restored_office_has_its_name_only_when_it_is_whole() {
    let desk = Desk::new();
    let whole = bytes(desk.folder.path());
    let office = std::fs::read(desk.path("office.hamkor")).expect("the office is there");
    let mut ended = 0;
    for part in 1..=4 {
        std::fs::create_dir(desk.path("kept")).expect("a folder");
        std::fs::copy(desk.path("office.hamkor"), desk.path("kept/office.hamkor")).expect("a copy");
        let folder = desk.path("kept");
        ended += u32::from(end_at(&folder, whole + whole * part / 4, &["backup", "office.hamkor", "--to", "."]));
        ended +=
            u32::from(end_at(&folder, whole + whole * part / 4, &["restore", "office.hamkor", "--to", "again.hamkor"]));
        for entry in std::fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "hamkor") {
                let checked = run(hamkor(&folder).arg("check").arg(&path));
                assert_eq!(checked.code, 0, "{}: {}{}", path.display(), checked.out, checked.errors);
            }
        }
        std::fs::remove_dir_all(&folder).expect("it goes");
    }
    assert!(ended >= 2, "it was ended in its midst {ended} times alone");
    assert_eq!(std::fs::read(desk.path("office.hamkor")).expect("the office is there"), office);
}
