//! The shell's commands as the page calls them, without a page: who may do what, what a lock hides, which pages are answered.

use std::path::Path;

use chrono::Duration;
use hamkor_language::{Language, messages};
use hamkor_tests::page_server::PageServer;
use hamkor_tests::screens::moment;
use serde_json::{Value, json};

fn server() -> (tempfile::TempDir, PageServer) {
    let folder = tempfile::tempdir().expect("a folder");
    let server = PageServer::start(folder.path(), moment());
    (folder, server)
}

fn plans(server: &PageServer) -> Result<Value, Value> {
    server.call("record_names", json!({ "kinds": ["plan"], "language": "ru" }))
}

fn typed(text: &str) -> Value {
    json!({ "text": text, "kept": [] })
}

fn code(refused: Result<Value, Value>) -> String {
    refused.expect_err("it is refused")["code"].as_str().expect("an error has a code").to_owned()
}

#[test]
fn a_locked_office_answers_nothing_until_the_passphrase_is_right_and_guessing_is_slowed_down() {
    let (_folder, server) = server();
    server.open_sample(Language::Russian, "deputy_chairman");
    plans(&server).expect("the plans are listed");
    server.call("office_lock", json!({})).expect("it locks");
    assert_eq!(code(plans(&server)), "office-locked");
    assert_eq!(code(server.call("undo", json!({ "language": "ru" }))), "office-locked");
    let unlock = |passphrase: &str| server.call("office_unlock", json!({ "passphrase": passphrase, "language": "ru" }));
    for seconds in [0, 0, 2] {
        let refused = unlock("wrong").expect_err("it is refused");
        assert_eq!(refused, json!({ "code": "office-wrong-passphrase", "args": { "seconds": seconds } }));
    }
    // Even the right one has to wait now.
    let refused = unlock(hamkor_office::sample::PASSPHRASE).expect_err("it is too early");
    assert_eq!(refused["args"]["seconds"], 2);
    server.clock().advance(Duration::seconds(2));
    let overview = unlock(hamkor_office::sample::PASSPHRASE).expect("it opens");
    assert_eq!(overview["member"]["role"], "deputy_chairman", "the same member is back");
    plans(&server).expect("the plans are listed again");
}

#[test]
fn a_role_is_held_to_what_it_may_do_whatever_the_page_shows() {
    let (folder, server) = server();
    server.open_sample(Language::Korean, "protocol_officer");
    let kind = server.call("plan_kinds", json!({ "language": "ko" })).expect("the kinds")[0]["id"].clone();
    let create = json!({ "title": typed("x"), "titleLanguage": "ko", "kind": kind });
    assert_eq!(code(server.call("plan_create", create)), "not-allowed");
    let member = json!({ "name": "x", "role": "deputy_chairman", "language": "ko" });
    assert_eq!(code(server.call("member_add", member)), "not-allowed");
    server.call("backup_now", json!({ "language": "ko" })).expect("everybody may make a backup");
    let backups = server.call("backup_list", json!({ "language": "ko" })).expect("it is listed");
    let restore = json!({ "backupPath": backups[0]["path"], "to": folder.path().join("restored.hamkor") });
    assert_eq!(code(server.call("backup_restore", restore)), "not-allowed");
    assert!(!folder.path().join("restored.hamkor").exists());
}

#[test]
fn an_office_that_is_damaged_comes_back_from_its_backup_without_being_opened() {
    let (folder, server) = server();
    let path = folder.path().join("office.hamkor");
    let passphrase = "mulberry kayak granite seventeen";
    let founding = json!({
        "path": path, "name": "Офис", "place": "Ташкент", "memberName": "Азиза", "role": "deputy_chairman",
        "passphrase": passphrase, "language": "ru",
    });
    server.call("office_create", json!({ "founding": founding })).expect("it is founded");
    server.call("office_close", json!({})).expect("it is closed, with a last backup");
    let mut bytes = std::fs::read(&path).expect("the office");
    bytes[5000..9000].fill(7);
    std::fs::write(&path, &bytes).expect("it can be damaged");
    let open = |path| server.call("office_open", json!({ "path": path, "passphrase": passphrase }));
    assert_eq!(code(open(&path)), "office-damaged");
    let backups = server.call("backup_list_of", json!({ "path": path, "language": "ru" })).expect("it is listed");
    let restored = folder.path().join("restored.hamkor");
    let restore = json!({ "backupPath": backups[0]["path"], "to": restored });
    server.call("backup_restore", restore.clone()).expect("it is restored");
    assert_eq!(open(&restored).expect("it opens")[0]["name"], "Азиза");
    // Whoever has not said who they are restores nothing.
    assert_eq!(code(server.call("backup_restore", restore)), "office-locked");
    assert_eq!(std::fs::read(&path).expect("the office"), bytes, "what was damaged stays as it was");
}

#[test]
fn an_office_in_a_place_that_is_not_safe_is_told_of_in_the_readers_language() {
    let (folder, server) = server();
    let founded = |within: &str| {
        let place = folder.path().join(within);
        std::fs::create_dir_all(&place).expect("a folder");
        let founding = json!({
            "path": place.join("office.hamkor"), "name": "Офис", "place": "Ташкент", "memberName": "Азиза",
            "role": "deputy_chairman", "passphrase": "mulberry kayak granite seventeen", "language": "ru",
        });
        server.call("office_create", json!({ "founding": founding })).expect("it is founded")["hazard"].clone()
    };
    assert_eq!(founded("Документы"), Value::Null);
    let told = founded("OneDrive - UNICON");
    assert!(told.as_str().is_some_and(|text| text.contains("облачная служба")), "{told}");
    for language in Language::ALL {
        let overview = server.call("office_overview", json!({ "language": language.tag() })).expect("it is open");
        let expected = messages::backup_hazard_cloud().text(language);
        assert_eq!(overview["hazard"], expected.as_str(), "{language}");
    }
}

#[test]
fn an_item_set_alone_bears_the_numbers_that_it_has_in_the_whole() {
    let (folder, server) = server();
    server.open_sample(Language::Korean, "protocol_officer");
    let packet = server.call("record_names", json!({ "kinds": ["packet"], "language": "ko" })).expect("a packet")[0]["ref"]["id"].clone();
    let set = |item: Value| server.call("press_typeset", json!({ "packet": packet, "item": item })).expect("pages");
    let whole = set(Value::Null);
    assert_eq!(whole["whole"], true);
    let third = whole["itemPages"][2].clone();
    assert!(third["first"].as_u64() > Some(1));
    let alone = set(third["item"].clone());
    assert_eq!(alone["whole"], false);
    assert_eq!(alone["itemPages"], json!([third]));
    let pages = third["last"].as_u64().expect("a number") - third["first"].as_u64().expect("a number") + 1;
    assert_eq!(alone["pages"].as_array().map(Vec::len), usize::try_from(pages).ok());

    let path = folder.path().join("packet.pdf");
    let saved = server
        .call("press_save_pdf", json!({ "what": { "kind": "packet", "packet": packet }, "path": path }))
        .expect("it is saved");
    assert_eq!(saved["pages"].as_u64(), whole["pages"].as_array().map(|pages| pages.len() as u64));
    assert!(std::fs::read(&path).expect("the file is there").starts_with(b"%PDF"));
}

#[test]
fn an_archive_bundle_holds_the_editions_the_printings_and_what_is_attached() {
    let (folder, server) = server();
    server.open_sample(Language::Korean, "protocol_officer");
    let call = |command: &str, arguments: Value| server.call(command, arguments).expect(command);
    let packet = call("record_names", json!({ "kinds": ["packet"], "language": "ko" }))[0]["ref"]["id"].clone();
    let register = || call("printing_list", json!({ "packet": packet, "language": "ko" }));
    let path = folder.path().join("자료집.pdf");
    call("press_save_pdf", json!({ "what": { "kind": "packet", "packet": packet }, "path": path }));
    let ways = |register: &Value| -> Vec<Value> {
        register.as_array().expect("a list").iter().map(|printing| printing["way"].clone()).collect()
    };
    assert_eq!(ways(&register()), ["file"]);

    let begin = |name: &str| {
        let arguments = json!({ "packet": packet, "path": folder.path().join(name), "language": "ko" });
        call("printing_begin_bundle", arguments)["outgoing"].clone()
    };
    let stopped = begin("stopped.zip");
    call("attachment_write", json!({ "outgoing": stopped }));
    call("attachment_stop_out", json!({ "outgoing": stopped }));
    let left = || -> Vec<String> {
        let names = std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|entry| entry.file_name());
        names.filter_map(|name| name.into_string().ok()).filter(|name| name.contains(".zip")).collect()
    };
    assert_eq!((left(), ways(&register())), (Vec::new(), vec![json!("file")]), "nothing stays of what was stopped");

    let outgoing = begin("bundle.zip");
    while call("attachment_write", json!({ "outgoing": outgoing }))["more"] == true {}
    assert_eq!(left(), ["bundle.zip"]);
    let listed = register();
    assert_eq!(listed[0]["place"], "bundle.zip");
    assert!(ways(&listed).iter().rev().skip(1).all(|way| way == "bundle"), "{listed}");
    let file = std::fs::File::open(folder.path().join("bundle.zip")).expect("the bundle");
    let bundle = zip::ZipArchive::new(file).expect("a ZIP");
    let names: Vec<String> = bundle.file_names().map(|name| name.expect("a name").into_owned()).collect();
    assert_eq!(
        names.iter().filter(|name| !name.contains('/') && !name.starts_with("manifest.")).count(),
        listed.as_array().map_or(0, Vec::len) - 1,
        "{names:?}"
    );
    assert!(names.iter().any(|name| name.starts_with("printings/")), "{names:?}");
    assert!(["manifest.json", "manifest.txt"].iter().all(|name| names.iter().any(|one| one == name)), "{names:?}");
}

#[test]
fn each_reader_gets_an_edition_without_what_is_for_others_and_a_password_locks_it() {
    let (folder, server) = server();
    server.open_sample(Language::Korean, "protocol_officer");
    let packets = server.call("record_names", json!({ "kinds": ["packet"], "language": "ko" })).expect("a packet");
    let packet = packets[0]["ref"]["id"].clone();
    let call = |command: &str, arguments: Value| server.call(command, arguments);
    let reader = json!({ "packet": packet, "person": null, "name": typed("손님"), "language": "ko" });
    call("packet_add_reader", reader).expect("a reader");
    let read = call("packet_read", json!({ "id": packet, "language": "ko" })).expect("the packet");
    let reader = read["readers"][0]["id"].clone();
    let others = json!({ "item": read["items"][0]["id"], "setting": { "field": "readers", "value": [] } });
    call("packet_set_item", others).expect("it is for nobody by name");
    let path = folder.path().join("edition.pdf");
    let save = |edition: Value, password: Value| {
        let what = json!({ "kind": "packet", "packet": packet, "edition": edition });
        call("press_save_pdf", json!({ "what": what, "path": path, "password": password }))
    };
    let whole = save(Value::Null, Value::Null).expect("it is saved")["pages"].as_u64();
    let edition = json!({ "languages": ["ko"], "reader": reader, "copy": 1 });
    let pages = save(edition.clone(), Value::Null).expect("it is saved")["pages"].as_u64();
    assert!(pages < whole, "{pages:?} of {whole:?}");
    let text = || String::from_utf8_lossy(&std::fs::read(&path).expect("it is there")).into_owned();
    assert!(text().contains("pdfaid:") && !text().contains("/Encrypt"));
    assert_eq!(code(save(edition.clone(), json!("short"))), "password-unusable");
    save(edition, json!("오늘은 비밀 2013")).expect("it is saved");
    assert!(text().contains("/Encrypt") && !text().contains("pdfaid:"));
}

#[test]
fn what_was_chosen_on_this_computer_is_there_when_the_program_starts_again() {
    let (folder, server) = server();
    let settings = json!({
        "language": "uz-Cyrl", "theme": "dark", "lockAfterMinutes": 5, "secondBackupFolder": folder.path(),
        "scanFolder": folder.path().join("scans"), "computerName": "Minsu", "foldedRooms": ["reference"],
    });
    server.call("app_change_settings", json!({ "settings": settings })).expect("they are taken");
    drop(server);
    let again = PageServer::start(folder.path(), moment());
    assert_eq!(again.call("app_settings", json!({})).expect("they are there"), settings);
    let start = again.call("app_start", json!({})).expect("the page begins");
    assert_eq!((&start["language"], &start["theme"]), (&json!("uz-Cyrl"), &json!("dark")));
    assert_eq!(start["foldedRooms"], settings["foldedRooms"]);
}

#[test]
fn settings_that_cannot_be_read_are_told_once_and_the_program_begins_with_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("settings.toml"), "theme = 7").expect("it is written");
    let server = PageServer::start(folder.path(), moment());
    let start = server.call("app_start", json!({})).expect("the page begins");
    assert_eq!(start["notice"]["code"], "settings-damaged");
    assert_eq!(start["theme"], "system");
    let again = server.call("app_start", json!({})).expect("the page begins again");
    assert_eq!(again["notice"], Value::Null);
}

#[test]
fn files_are_attached_looked_at_taken_out_and_gone_when_the_desk_is_locked() {
    let (folder, server) = server();
    server.open_sample(Language::Korean, "deputy_chairman");
    let made = server.call("record_create", json!({ "kind": "mou", "name": typed("양해각서"), "language": "ko" }));
    let record = json!({ "kind": "mou", "id": made.expect("it is made")["id"] });
    let list = || server.call("attachment_list", json!({ "record": record, "language": "ko" })).expect("it is listed");
    let finish = |incoming: &Value, name: &str| {
        let about =
            json!({ "incoming": incoming, "record": record, "name": name, "role": "draft", "language": "uz-Cyrl" });
        server.call("attachment_finish", about)
    };

    // A file of this computer is read step by step.
    let path = folder.path().join("협의안.pdf");
    let pdf = include_bytes!("../../src-tauri/crates/office/src/sample/attachments/mou-informatization-ko.pdf");
    std::fs::write(&path, pdf).expect("a file");
    let arrival = server.call("attachment_begin_file", json!({ "path": path })).expect("it is there");
    assert_eq!((&arrival["name"], &arrival["kib"]), (&json!("협의안.pdf"), &json!(pdf.len().div_ceil(1024))));
    let step = server.call("attachment_read", json!({ "incoming": arrival["incoming"] })).expect("it is read");
    assert_eq!(step["more"], false);
    finish(&arrival["incoming"], "협의안.pdf").expect("it is attached");
    let row = list()["rows"][0].clone();
    assert_eq!(
        (&row["fileName"], &row["roleText"], &row["showing"]),
        (&json!("협의안.pdf"), &json!("초안"), &json!("pages"))
    );
    let preview = server.call("attachment_preview", json!({ "id": row["id"] })).expect("it can be looked at");
    assert_eq!(preview["pages"].as_array().map(Vec::len), Some(2), "{preview}");
    let page = server.bytes("attachment_page", json!({ "id": row["id"], "index": 0, "width": 600 })).expect("a page");
    assert_eq!(page[1..4], *b"PNG");

    // What the page was given, it sends.
    let incoming = server.call("attachment_begin", json!({})).expect("it begins");
    let number = incoming.as_u64().expect("a number");
    for piece in [&b"first, "[..], b"second"] {
        server.send(number, piece).expect("it is taken in");
    }
    finish(&incoming, "memo.txt").expect("it is attached");
    let memo = list()["rows"][1].clone();
    assert_eq!(memo["showing"], "outside");
    let copy = folder.path().join("copy.txt");
    take_out(&server, &memo["id"], Some(&copy));
    assert_eq!(std::fs::read(&copy).expect("the copy"), b"first, second");

    // What is stopped leaves nothing, and what is no file is told.
    let stopped = server.call("attachment_begin", json!({})).expect("it begins");
    server.send(stopped.as_u64().expect("a number"), &vec![7; 2 << 20]).expect("it is taken in");
    server.call("attachment_stop", json!({ "incoming": stopped })).expect("it is stopped");
    assert_eq!(code(finish(&stopped, "x")), "attachment-interrupted");
    assert_eq!(code(server.call("attachment_begin_file", json!({ "path": folder.path() }))), "attachment-not-a-file");

    // A copy for another program lives until the desk is locked.
    take_out(&server, &row["id"], None);
    let opened = server.opened().pop().expect("a program was asked to open it");
    assert_eq!(opened.file_name().and_then(|name| name.to_str()), Some("협의안.pdf"));
    assert_eq!(std::fs::read(&opened).expect("the copy"), pdf);
    assert!(std::fs::metadata(&opened).expect("the copy").permissions().readonly());
    let late = server.call("attachment_begin", json!({})).expect("it begins");
    server.call("office_lock", json!({})).expect("it locks");
    assert!(!opened.exists(), "the copy is wiped");
    let passphrase = hamkor_office::sample::PASSPHRASE;
    server.call("office_unlock", json!({ "passphrase": passphrase, "language": "ko" })).expect("it opens");
    assert_eq!(
        code(server.send(late.as_u64().expect("a number"), b"late").map(|()| Value::Null)),
        "attachment-interrupted"
    );

    server.call("attachment_remove", json!({ "id": row["id"] })).expect("it is removed");
    assert_eq!(list()["rows"].as_array().map(Vec::len), Some(1));
    server.call("undo", json!({ "language": "ko" })).expect("it is undone");
    assert_eq!(list()["rows"].as_array().map(Vec::len), Some(2));
}

/// Takes an attached file out step by step, to a copy or into another program.
fn take_out(server: &PageServer, id: &Value, path: Option<&Path>) {
    let leaving = server.call("attachment_begin_out", json!({ "id": id, "path": path })).expect("it begins");
    while server.call("attachment_write", json!({ "outgoing": leaving["outgoing"] })).expect("a part of it")["more"]
        == true
    {}
}

#[test]
fn a_file_that_goes_out_can_be_stopped_and_nothing_of_it_stays() {
    let (folder, server) = server();
    server.open_sample(Language::Korean, "deputy_chairman");
    let made = server.call("record_create", json!({ "kind": "mou", "name": typed("양해각서"), "language": "ko" }));
    let mou = json!({ "kind": "mou", "id": made.expect("it is made")["id"] });
    let bytes: Vec<u8> = (0..20 << 20).map(|at: u32| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let incoming = server.call("attachment_begin", json!({})).expect("it begins");
    for piece in bytes.chunks(4 << 20) {
        server.send(incoming.as_u64().expect("a number"), piece).expect("it is taken in");
    }
    let about = json!({ "incoming": incoming, "record": mou, "name": "scan.bin", "role": "scan", "language": null });
    let id = server.call("attachment_finish", about).expect("it is attached")["id"].clone();
    let copy = folder.path().join("copy.bin");
    let files =
        || std::fs::read_dir(folder.path()).expect("the folder").map(|entry| entry.expect("a file").file_name());
    let seen = |name: &str| files().any(|file| file == name);
    let begin = || server.call("attachment_begin_out", json!({ "id": id, "path": copy })).expect("it begins");
    let step = |leaving: &Value| server.call("attachment_write", json!({ "outgoing": leaving["outgoing"] }));

    let leaving = begin();
    assert_eq!(leaving["kib"], 20 << 10);
    let first = step(&leaving).expect("a part of it");
    assert_eq!((&first["kib"], &first["more"]), (&json!(8 << 10), &json!(true)));
    assert!(seen("copy.bin.partial") && !seen("copy.bin"));
    server.call("attachment_stop_out", json!({ "outgoing": leaving["outgoing"] })).expect("it is stopped");
    assert!(!seen("copy.bin.partial") && !seen("copy.bin"), "nothing of it stays");
    assert_eq!(code(step(&leaving)), "attachment-interrupted");

    let late = begin();
    step(&late).expect("a part of it");
    server.call("office_lock", json!({})).expect("it locks");
    assert!(!seen("copy.bin.partial"), "nothing goes on when the desk is locked");
    let passphrase = hamkor_office::sample::PASSPHRASE;
    server.call("office_unlock", json!({ "passphrase": passphrase, "language": "ko" })).expect("it opens");
    take_out(&server, &id, Some(&copy));
    assert!(std::fs::read(&copy).expect("the copy") == bytes);
    assert!(!seen("copy.bin.partial"));
}

#[test]
fn what_the_scanner_wrote_is_offered_until_it_is_attached() {
    let (folder, server) = server();
    server.open_sample(Language::English, "protocol_officer");
    let scans = folder.path().join("scans");
    std::fs::create_dir(&scans).expect("a folder");
    let mut settings = server.call("app_settings", json!({})).expect("the settings");
    settings["scanFolder"] = json!(scans);
    server.call("app_change_settings", json!({ "settings": settings })).expect("they are kept");
    let offered = || server.call("scan_list", json!({ "language": "en" })).expect("it is listed");
    // The page waits for the next notice, as it does here.
    let wait = |until: &dyn Fn(&Value) -> bool| {
        let mut notice = server.call("app_wait", json!({ "since": u32::MAX })).expect("a notice");
        while !until(&offered()) {
            notice = server.call("app_wait", json!({ "since": notice["sequence"] })).expect("a notice");
        }
    };
    std::fs::write(scans.join("Scan_001.pdf"), "%PDF-1.7 scanned").expect("a scan");
    wait(&|offered| offered[0]["name"] == "Scan_001.pdf");
    let scan = offered()[0].clone();
    let made = server.call("record_create", json!({ "kind": "letter", "name": typed("A letter"), "language": "en" }));
    let record = json!({ "kind": "letter", "id": made.expect("it is made")["id"] });
    let arrival = server.call("attachment_begin_file", json!({ "path": scan["path"] })).expect("it is there");
    server.call("attachment_read", json!({ "incoming": arrival["incoming"] })).expect("it is read");
    let about = json!({ "incoming": arrival["incoming"], "record": record, "name": arrival["name"], "role": "scan", "language": null });
    server.call("attachment_finish", about).expect("it is attached");
    assert_eq!(offered(), json!([]), "what is attached is not offered again");
    std::fs::write(scans.join("Scan_002.pdf"), "%PDF-1.7 scanned too").expect("a scan");
    wait(&|offered| offered[0]["name"] == "Scan_002.pdf");
    std::fs::remove_file(scans.join("Scan_002.pdf")).expect("it goes");
    wait(&|offered| *offered == json!([]));
}

#[test]
fn a_duty_whose_day_has_passed_comes_back_once_when_somebody_sits_down() {
    let (_folder, server) = server();
    let tasks = || {
        let tasks = server.call("record_names", json!({ "kinds": ["task"], "language": "en" })).expect("the tasks");
        tasks.as_array().expect("a list").len()
    };
    server.open_sample(Language::English, "deputy_chairman");
    let before = tasks();
    // The sample's yearly duty falls on 28 November 2013. An open office would be locked when nobody comes for so long.
    server.call("office_close", json!({})).expect("the office is left");
    server.clock().advance(Duration::days(330));
    for opened in 1..=2 {
        let overview = server.open_sample(Language::English, "deputy_chairman");
        assert_eq!(tasks(), before + 1, "opened {opened} times");
        assert!(overview["undoText"].as_str().is_some_and(|text| text.contains("recurring duty")), "{overview}");
        if opened == 2 {
            server.call("undo", json!({ "language": "en" })).expect("it is undone");
        }
        server.call("office_close", json!({})).expect("the office is left");
    }
    server.open_sample(Language::English, "deputy_chairman");
    assert_eq!(tasks(), before, "what was undone does not come again");
}

#[test]
fn a_paper_for_a_visit_is_saved_by_who_may_print() {
    let (folder, server) = server();
    server.open_sample(Language::Korean, "protocol_officer");
    let visits = server.call("record_names", json!({ "kinds": ["visit"], "language": "en" })).expect("the visits");
    let named = |visit: &&Value| visit["name"].as_str().is_some_and(|name| name.contains("Korean Delegation"));
    let visit = visits.as_array().into_iter().flatten().find(named).expect("the sample has it")["ref"]["id"].clone();
    let path = folder.path().join("plates.pdf");
    let what = json!({ "kind": "visit", "visit": visit, "paper": "plates", "languages": ["uz"] });
    let saved = server.call("press_save_pdf", json!({ "what": what, "path": path })).expect("it is saved");
    assert_eq!(saved["pages"], 4);
    assert!(std::fs::read(path).expect("it is there").starts_with(b"%PDF-"));
}
