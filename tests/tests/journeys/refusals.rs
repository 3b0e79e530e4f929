//! A file that cannot be opened is told apart and left as it is.

use std::collections::BTreeMap;
use std::path::Path;

use hamkor_language::{Language, Message, messages};
use hamkor_office::{Environment, Error, Office, Passphrase};
use hamkor_tests::window::Computer;

use crate::steps::{PASSPHRASE, founded};

/// Every file in a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read").map(|entry| entry.expect("an entry"));
    entries
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, std::fs::read(entry.path()).expect("a file can be read"))
        })
        .collect()
}

/// What is to be said of a file that a newer Hamkor made, with the newest form that this one knows.
fn newer(path: &Path) -> Message {
    match Office::open(path, &Passphrase::new(PASSPHRASE), Environment::of_machine(None)) {
        Err(Error::OfficeNewer { theirs: 1000, ours }) => messages::error_office_newer(ours, 1000),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_office_is_damaged_or_newer_is_refused_and_left_as_it_is() {
    let computer = Computer::new();
    let (window, whole) = founded(&computer).await;
    window.close().await;

    let folder = computer.file("found");
    std::fs::create_dir(&folder).expect("a folder can be made");
    let mut damaged = std::fs::read(&whole).expect("the office can be read");
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    let letter = "존경하는 부위원장님께 ".repeat(500).into_bytes();
    let from_a_newer_hamkor = include_bytes!("../../fixtures/newer.hamkor").to_vec();
    for (name, bytes) in [("damaged.hamkor", damaged), ("letter.hamkor", letter), ("newer.hamkor", from_a_newer_hamkor)]
    {
        std::fs::write(folder.join(name), bytes).expect("a file can be written");
    }
    let before = files(&folder);
    let refused = [
        ("damaged.hamkor", messages::error_office_damaged()),
        ("letter.hamkor", messages::error_office_not_an_office()),
        ("newer.hamkor", newer(&folder.join("newer.hamkor"))),
    ];

    for (name, message) in refused {
        let window = computer.open(&folder.join(name), Language::Korean).await;
        window.see(messages::start_open_other()).await;
        window.fill(messages::start_passphrase(), PASSPHRASE).await;
        window.press(messages::start_open_action()).await;
        window.see(message).await;
        window.close().await;
    }
    assert!(files(&folder) == before, "{:?}", files(&folder).keys());

    // And the whole one, with another passphrase, is as kindly refused.
    let before = std::fs::read(&whole).expect("the office can be read");
    let window = computer.open(&whole, Language::Korean).await;
    window.fill(messages::start_passphrase(), "another one").await;
    window.press(messages::start_open_action()).await;
    window.see(messages::error_office_wrong_passphrase(0)).await;
    window.close().await;
    assert!(std::fs::read(&whole).expect("the office can be read") == before);
}
