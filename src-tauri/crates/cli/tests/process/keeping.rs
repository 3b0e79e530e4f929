//! Making, checking, backing up and restoring; and how an office is opened.

use crate::{Desk, hamkor, run};

#[test]
fn the_sample_is_made_under_its_public_passphrase() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = run(hamkor(folder.path()).env_remove("HAMKOR_PASSPHRASE").args(["sample", "new.hamkor"]));
    assert_eq!((made.code, made.errors.as_str()), (0, ""));
    assert_eq!(made.out, "The sample office was made: new.hamkor\nIts passphrase is: hamkor-namuna-2012\n");
    assert_eq!(run(hamkor(folder.path()).args(["check", "new.hamkor"])).code, 0);
}

#[test]
fn the_sample_takes_another_passphrase_and_does_not_say_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = |words: &[&str]| run(hamkor(folder.path()).env("HAMKOR_PASSPHRASE", "비단길 위의 자전거").args(words));
    let made = own(&["sample", "new.hamkor", "--program-language", "uz"]);
    assert_eq!((made.code, made.out.as_str()), (0, "Namuna ofisi yaratildi: new.hamkor\n"));
    assert_eq!(own(&["list", "new.hamkor", "plans"]).code, 0);
    assert_eq!(run(hamkor(folder.path()).args(["list", "new.hamkor", "plans"])).code, 3);
}

#[test]
fn the_sample_is_never_made_over_a_file() {
    let desk = Desk::new();
    let before = std::fs::read(desk.path("office.hamkor")).expect("the office is there");
    let refused = desk.run(&["sample", "office.hamkor"]);
    assert_eq!((refused.code, refused.out.as_str()), (4, ""));
    assert!(refused.errors.contains("There is already a file"), "{}", refused.errors);
    assert_eq!(std::fs::read(desk.path("office.hamkor")).expect("it is still there"), before);
    assert_eq!(desk.run(&["sample", "missing/new.hamkor"]).code, 5);
}

#[test]
fn a_sound_office_is_called_sound() {
    let desk = Desk::new();
    let checked = desk.run(&["check", "office.hamkor", "--program-language", "ko"]);
    assert_eq!((checked.code, checked.errors.as_str()), (0, ""));
    assert!(checked.out.contains("사무실에 이상이 없습니다"), "{}", checked.out);
    let checked = desk.run(&["check", "office.hamkor", "--json"]).json();
    assert_eq!(checked["problems"], serde_json::json!([]));
    assert!(checked["records"].as_u64() > Some(10) && checked["entries"].as_u64() > Some(10), "{checked}");
}

#[test]
fn a_damaged_page_is_found() {
    let desk = Desk::new();
    let path = desk.path("office.hamkor");
    let mut bytes = std::fs::read(&path).expect("the office is there");
    let place = bytes.len() - 2000;
    bytes[place] ^= 0xff;
    std::fs::write(&path, bytes).expect("the office is damaged");
    let checked = desk.run(&["check", "office.hamkor", "--program-language", "ru"]);
    assert_eq!((checked.code, checked.errors.as_str()), (1, ""), "{}", checked.out);
    assert!(checked.out.contains("В офисе найден"), "{}", checked.out);
    let checked = desk.run(&["check", "office.hamkor", "--json"]);
    assert_eq!(checked.code, 1);
    assert!(!checked.json()["problems"].as_array().expect("an array").is_empty());
}

#[test]
fn a_wrong_passphrase_is_refused_in_the_readers_language() {
    let desk = Desk::new();
    for (language, said) in [
        ("ko", "암호문구"),
        ("uz", "Parol iborasi"),
        ("uz-Cyrl", "ибораси"),
        ("ru", "Парольная фраза"),
        ("en", "The passphrase is not right"),
    ] {
        for words in [
            &["list", "office.hamkor", "plans"][..],
            &["check", "office.hamkor"],
            &["find", "office.hamkor", "UNICON"],
            &["packet", "office.hamkor", "--language", "ko", "--out", "x.pdf"],
            &["backup", "office.hamkor", "--to", "backups"],
            &["restore", "office.hamkor", "--to", "other.hamkor"],
        ] {
            let environment = [("HAMKOR_PASSPHRASE", "something else"), ("HAMKOR_LANGUAGE", language)];
            let refused = desk.run_with(words, &environment);
            assert_eq!((refused.code, refused.out.as_str()), (3, ""), "{words:?}");
            assert!(refused.errors.contains(said), "{language}: {}", refused.errors);
        }
    }
    assert!(!desk.path("x.pdf").exists() && !desk.path("other.hamkor").exists());
}

#[test]
fn a_file_that_is_no_office_is_refused() {
    let desk = Desk::new();
    let missing = desk.run(&["list", "missing.hamkor", "plans", "--program-language", "ko"]);
    assert_eq!((missing.code, missing.out.as_str()), (3, ""));
    assert!(missing.errors.contains("사무실 파일이 없습니다"), "{}", missing.errors);
    assert_eq!(desk.run(&["check", "missing.hamkor"]).code, 3);
    std::fs::write(desk.path("letter.txt"), "Assalomu alaykum").expect("a file");
    let refused = desk.run(&["find", "letter.txt", "alaykum"]);
    assert_eq!((refused.code, refused.out.as_str()), (3, ""));
    assert!(refused.errors.contains("not a Hamkor office"), "{}", refused.errors);
    assert_eq!(std::fs::read_to_string(desk.path("letter.txt")).expect("it is still there"), "Assalomu alaykum");
}

#[test]
fn a_backup_is_made_and_restored_beside_the_original() {
    let desk = Desk::new();
    let made = desk.run(&["backup", "office.hamkor", "--to", "backups", "--json"]);
    assert_eq!((made.code, made.errors.as_str()), (0, ""));
    let backup = made.json()["path"].as_str().expect("a path").to_owned();
    assert!(desk.path(&backup).is_file() && backup.starts_with("backups"), "{backup}");
    assert_eq!(desk.run(&["check", &backup]).code, 0);

    let restored = desk.run(&["restore", &backup, "--to", "again.hamkor", "--program-language", "uz-Cyrl"]);
    assert_eq!((restored.code, restored.errors.as_str()), (0, ""));
    assert!(restored.out.contains("тикланди: again.hamkor"), "{}", restored.out);
    let plans = |office: &str| desk.run(&["list", office, "plans", "--json"]).list();
    assert_eq!(plans("again.hamkor"), plans("office.hamkor"));

    let refused = desk.run(&["restore", &backup, "--to", "office.hamkor"]);
    assert_eq!((refused.code, refused.out.as_str()), (4, ""));
    assert!(refused.errors.contains("never restored over a file"), "{}", refused.errors);
    let missing = desk.run(&["restore", "backups/none.hamkor", "--to", "third.hamkor"]);
    assert_eq!(missing.code, 5);
    assert!(missing.errors.contains("There is no backup"), "{}", missing.errors);
}

#[test]
fn a_damaged_backup_is_not_restored() {
    let desk = Desk::new();
    let mut bytes = std::fs::read(desk.path("office.hamkor")).expect("the office is there");
    let place = bytes.len() - 2000;
    bytes[place] ^= 0xff;
    std::fs::write(desk.path("damaged.hamkor"), bytes).expect("a damaged copy");
    let refused = desk.run(&["restore", "damaged.hamkor", "--to", "again.hamkor"]);
    assert_eq!((refused.code, refused.out.as_str()), (4, ""));
    assert!(refused.errors.contains("did not pass its check"), "{}", refused.errors);
    assert!(!desk.path("again.hamkor").exists());
}

#[test]
fn a_place_in_which_an_office_is_not_safe_is_told_beside_the_result() {
    let desk = Desk::new();
    std::fs::create_dir(desk.path("OneDrive - UNICON")).expect("a folder");
    std::fs::copy(desk.path("office.hamkor"), desk.path("OneDrive - UNICON/office.hamkor")).expect("a copy");
    for (language, said) in [
        ("ko", "이 사무실 파일은 OneDrive 같은"),
        ("uz", "Bu ofis OneDrive kabi bulut xizmati"),
        ("uz-Cyrl", "Бу офис OneDrive каби булут хизмати"),
        ("ru", "облачная служба, например OneDrive"),
        ("en", "a cloud service such as OneDrive"),
    ] {
        let plans = |office: &str| desk.run(&["list", office, "plans", "--json", "--program-language", language]);
        let (safe, told) = (plans("office.hamkor"), plans("OneDrive - UNICON/office.hamkor"));
        assert_eq!((safe.code, safe.errors.as_str()), (0, ""));
        assert_eq!(told.code, 0);
        assert!(told.errors.contains(said), "{language}: {}", told.errors);
        assert_eq!(told.list(), safe.list());
    }
    for words in [
        &["sample", "OneDrive - UNICON/new.hamkor"][..],
        &["check", "OneDrive - UNICON/office.hamkor"],
        &["restore", "office.hamkor", "--to", "OneDrive - UNICON/restored.hamkor"],
    ] {
        let told = desk.run(words);
        assert_eq!(told.code, 0, "{words:?}: {}", told.errors);
        assert!(told.errors.contains("cloud service"), "{words:?}: {}", told.errors);
    }
}

#[test]
fn a_file_that_is_marked_read_only_is_left_and_told_what_to_do() {
    let desk = Desk::new();
    let path = desk.path("office.hamkor");
    let before = std::fs::read(&path).expect("the office is there");
    let mut permissions = std::fs::metadata(&path).expect("the office is there").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("it is marked");
    let refused = desk.run(&["list", "office.hamkor", "plans", "--program-language", "ru"]);
    assert_eq!((refused.code, refused.out.as_str()), (3, ""));
    assert!(refused.errors.contains("office.hamkor") && refused.errors.contains("защиту"), "{}", refused.errors);
    assert_eq!(desk.run(&["check", "office.hamkor"]).code, 0, "it can still be read through and through");
    assert_eq!(desk.run(&["restore", "office.hamkor", "--to", "mine.hamkor"]).code, 0, "and be copied");
    assert_eq!(desk.run(&["backup", "mine.hamkor", "--to", "backups"]).code, 0, "into a file that can be changed");
    assert_eq!(std::fs::read(&path).expect("it is still there"), before);
}

#[test]
fn a_name_means_the_same_office_whatever_its_capitals_where_the_system_says_so() {
    let desk = Desk::new();
    let there = desk.path("OFFICE.HAMKOR").exists();
    assert!(!cfg!(windows) || there);
    let ended = desk.run(&["list", "OFFICE.HAMKOR", "plans"]);
    assert_eq!(ended.code == 0, there, "{}", ended.errors);
}

/// Runs a command where there is no terminal to ask at.
#[cfg(unix)]
#[test]
fn without_a_terminal_the_passphrase_must_be_set() {
    let desk = Desk::new();
    let refused = run(std::process::Command::new("setsid")
        .args(["--wait", env!("CARGO_BIN_EXE_hamkor-cli"), "list", "office.hamkor", "plans"])
        .current_dir(desk.folder.path())
        .env_remove("HAMKOR_PASSPHRASE")
        .env("HAMKOR_LANGUAGE", "ru")
        .stdin(std::process::Stdio::null()));
    assert_eq!((refused.code, refused.out.as_str()), (3, ""), "{}", refused.errors);
    assert!(
        refused.errors.contains("Нет терминала") && refused.errors.contains("HAMKOR_PASSPHRASE"),
        "{}",
        refused.errors
    );
}
