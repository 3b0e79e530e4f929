//! Files from the moment they come in until nothing can bring them back.

use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::path::Path;

use hamkor_language::{Language, WrittenLanguage};

use super::{
    About, FileRole, Incoming, PIECE, attach, attach_file, describe, find_by_name, list, read, remove, rename,
};
use crate::testing::records::plan;
use crate::testing::{Fixture, colleague};
use crate::{AttachmentId, Error, Office, RecordKind, RecordRef, history, record, search};

fn about(file_name: &str) -> About {
    About { file_name: file_name.to_owned(), role: FileRole::Other, language: None }
}

fn attached(office: &Office, owner: RecordRef, file_name: &str, bytes: &[u8]) -> AttachmentId {
    attach(office, owner, &about(file_name), &mut Cursor::new(bytes), |_| ControlFlow::Continue(())).unwrap().value
}

fn bytes_of(office: &Office, id: AttachmentId) -> Vec<u8> {
    let mut bytes = Vec::new();
    office.read(|view| read(view, id, &mut bytes)).unwrap();
    bytes
}

fn pieces(office: &Office) -> (i64, i64) {
    let sql = "SELECT count(*), coalesce(max(length(bytes)), 0) FROM chunk";
    office.read(|view| Ok(view.connection().query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)).unwrap()
}

fn mou(office: &Office) -> RecordRef {
    let made = record::create(office, RecordKind::Mou, "정보화 협력 양해각서", WrittenLanguage::Korean).unwrap();
    RecordRef { kind: RecordKind::Mou, id: made.value }
}

/// Bytes in which no piece is like another.
fn noise(length: usize) -> Vec<u8> {
    let number = |n: usize| u32::try_from(n).unwrap();
    (0..length).map(|n| (number(n).wrapping_mul(2_654_435_761) >> 24) as u8).collect()
}

#[test]
fn a_file_comes_back_byte_for_byte_and_is_kept_as_long_as_undo_can_bring_it_back() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let bytes = noise(2 * PIECE + 5);
    let id = attached(&office, plan.into(), "mou.pdf", &bytes);
    assert!(bytes_of(&office, id) == bytes);
    assert_eq!(pieces(&office), (3, i64::try_from(PIECE).unwrap()));
    let recorded: i64 = office
        .read(|view| {
            let last = "SELECT length(intent) FROM history ORDER BY rowid DESC LIMIT 1";
            Ok(view.connection().query_row(last, [], |row| row.get(0))?)
        })
        .unwrap();
    assert!(recorded < 2000, "the bytes are not recorded: {recorded}");

    attached(&office, plan.into(), "again.pdf", &bytes);
    assert_eq!(pieces(&office).0, 3, "the same bytes are kept once");
    office.undo().unwrap();
    remove(&office, id).unwrap();
    assert_eq!(office.read(|view| list(view, plan.record())).unwrap(), []);
    office.undo().unwrap();
    assert!(bytes_of(&office, id) == bytes);
    assert_eq!(office.read(|view| list(view, plan.record())).unwrap()[0].file_name, "mou.pdf");
}

#[test]
fn a_file_that_is_stopped_or_cannot_be_read_leaves_nothing() {
    struct Breaks(usize);
    impl Read for Breaks {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            self.0 = self.0.checked_sub(into.len()).ok_or(std::io::ErrorKind::ConnectionReset)?;
            Ok(into.len())
        }
    }
    let fixture = Fixture::new();
    let office = fixture.create();
    let owner = mou(&office);
    let go_on = |_| ControlFlow::Continue(());
    let broken = attach(&office, owner, &about("a.txt"), &mut Breaks(9 * PIECE), go_on);
    assert!(matches!(broken, Err(Error::FileRead { .. })));
    assert_eq!(pieces(&office).0, 0);

    let mut seen = Vec::new();
    let bytes = noise(9 * PIECE);
    let stopped = attach(&office, owner, &about("b.txt"), &mut Cursor::new(&bytes), |size| {
        seen.push((size, pieces(&office).0));
        if seen.len() == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(matches!(stopped, Err(Error::AttachmentStopped)));
    let mib = |count: u64| count << 20;
    assert_eq!(seen, [(mib(4), 4), (mib(8), 8)]);
    assert_eq!(pieces(&office).0, 0);
    assert_eq!(office.read(|view| list(view, owner.id)).unwrap(), []);
}

#[test]
fn what_never_came_to_its_end_is_gone_when_the_office_is_opened_next() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let kept = attached(&office, plan.into(), "kept.txt", b"kept");
    let mut incoming = Incoming::begin(&office);
    incoming.take(&office, &noise(3 * PIECE)).unwrap();
    assert_eq!(pieces(&office).0, 4);
    office.close().unwrap();
    let office = fixture.open();
    assert_eq!((pieces(&office).0, bytes_of(&office, kept)), (1, b"kept".to_vec()));
    assert!(matches!(incoming.take(&office, b"more"), Err(Error::AttachmentInterrupted)));
    let late = incoming.attach(&office, plan.into(), &about("late.txt"));
    assert!(matches!(late, Err(Error::AttachmentInterrupted)));
}

#[test]
fn a_file_is_named_described_and_found_and_history_says_so() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let owner = mou(&office);
    let id = attached(&office, owner, "scan0001.pdf", b"%PDF-1.7 and more");
    rename(&office, id, " 정보화협력_양해각서.pdf ").unwrap();
    describe(&office, id, FileRole::SignedOriginal, Some(Language::UzbekCyrillic)).unwrap();
    let rows = office.read(|view| super::rows(view, owner, Language::English)).unwrap();
    let row = &rows.rows[0];
    assert_eq!((row.file_name.as_str(), row.media_type.as_str()), ("정보화협력_양해각서.pdf", "application/pdf"));
    assert_eq!((row.role_text.as_str(), row.language), ("Signed original", Some(Language::UzbekCyrillic)));
    assert_eq!((row.size_text.as_str(), rows.editable), ("1\u{a0}KB", true));

    let found = |words: &str| office.read(|view| search::find(view, words, Language::Korean)).unwrap();
    assert_eq!(found("scan0001").len(), 0);
    let hit = found("양해각서.pdf").into_iter().find(|hit| hit.part == "본문").expect("its file is found");
    assert_eq!(hit.record, owner);
    describe(&office, id, FileRole::SignedOriginal, None).unwrap();

    let page = |office: &Office| {
        let filter = history::HistoryFilter { record: Some(owner), ..history::HistoryFilter::default() };
        office.read(|view| history::page(view, &filter, Language::English)).unwrap().entries
    };
    let entries = page(&office);
    let fields: Vec<String> =
        entries[1].fields.iter().map(|field| format!("{} {:?}", field.field, field.after)).collect();
    assert_eq!(
        fields,
        ["What the file is Some(\"Signed original\")", "Language of the file Some(\"Uzbek (Cyrillic)\")"]
    );

    remove(&office, id).unwrap();
    let taken = page(&office).remove(0);
    assert_eq!(taken.fields[0].before.as_deref(), Some("정보화협력_양해각서.pdf"));
    assert!(matches!(rename(&office, id, "x"), Err(Error::RecordNotFound)));
    office.undo().unwrap();
    assert_eq!(
        office.read(|view| find_by_name(view, owner.id, &id.to_string())).unwrap().role,
        FileRole::SignedOriginal
    );
    assert!(matches!(rename(&office, id, "  "), Err(Error::NameEmpty)));
    record::delete(&office, owner).unwrap();
    assert_eq!(found("양해각서.pdf").len(), 0, "a deleted record is found by no file");
}

#[test]
fn whoever_keeps_a_record_attaches_to_it_and_nobody_to_what_is_not_there() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let (owner, plan) = (mou(&office), plan(&office, "초안"));
    let id = attached(&office, owner, "a.txt", b"a");
    let protocol = colleague(&office, "이지은", crate::Role::ProtocolOfficer);
    let interpreter = colleague(&office, "Дилноза", crate::Role::Interpreter);
    let go_on = |_| ControlFlow::Continue(());
    let try_it = |owner| attach(&office, owner, &about("b.txt"), &mut Cursor::new(b"b"), go_on).map(|_| ());
    office.identify(protocol).unwrap();
    try_it(owner).unwrap();
    assert!(matches!(try_it(plan.into()), Err(Error::NotAllowed)), "a plan is drafted by others");
    office.identify(interpreter).unwrap();
    assert!(matches!(try_it(owner), Err(Error::NotAllowed)));
    assert!(matches!(remove(&office, id), Err(Error::NotAllowed)));
    assert!(!office.read(|view| super::rows(view, owner, Language::Korean)).unwrap().editable);
    office.identify(crate::testing::first_member(&office)).unwrap();
    assert!(matches!(try_it(RecordRef::new(RecordKind::Mou, uuid::Uuid::now_v7())), Err(Error::RecordNotFound)));
    assert!(matches!(try_it(id.into()), Err(Error::NotAllowed)));
    assert_eq!(pieces(&office).0, 2, "what was refused left nothing");
}

#[test]
fn two_records_that_become_one_keep_the_files_of_both() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let person = |name| {
        let made = record::create(&office, RecordKind::Person, name, WrittenLanguage::Korean).unwrap();
        RecordRef { kind: RecordKind::Person, id: made.value }
    };
    let (from, into) = (person("김 남석"), person("김 남석"));
    attached(&office, from, "passport.txt", b"a");
    attached(&office, into, "contract.txt", b"b");
    record::merge(&office, from, into).unwrap();
    let count = |of: RecordRef| office.read(|view| list(view, of.id)).unwrap().len();
    assert_eq!((count(from), count(into)), (0, 2));
    office.undo().unwrap();
    assert_eq!((count(from), count(into)), (1, 1));
}

#[test]
fn what_is_no_file_is_told_apart_from_what_is_gone() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let owner = mou(&office);
    let go_on = |_| ControlFlow::Continue(());
    let try_it = |path: &Path| attach_file(&office, owner, path, FileRole::Other, None, go_on).map(|_| ()).unwrap_err();
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(try_it(folder.path()), Error::AttachmentNotAFile { .. }));
    assert!(matches!(try_it(&folder.path().join("gone.pdf")), Error::AttachmentFileMissing { .. }));
    let path = folder.path().join("협정.pdf");
    std::fs::write(&path, "%PDF-").unwrap();
    attach_file(&office, owner, &path, FileRole::Scan, Some(Language::Korean), go_on).unwrap();
    let one = office.read(|view| find_by_name(view, owner.id, "협정.pdf")).unwrap();
    assert_eq!((one.role, one.size, one.media_type.as_str()), (FileRole::Scan, 5, "application/pdf"));
    let digest = super::digest_of(&path).unwrap();
    let held = || office.read(|view| super::holds(view, &digest)).unwrap();
    assert!(held());
    remove(&office, one.id).unwrap();
    assert!(!held());
}

#[test]
fn a_large_file_is_never_in_memory_as_a_whole() {
    /// Gives bytes without end, a different piece each time, and keeps the largest buffer that it was asked to fill.
    struct Stream(u64);
    impl Read for Stream {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let length = into.len().min(usize::try_from(self.0).unwrap());
            into[..length].fill(self.0.to_le_bytes()[2]);
            self.0 -= length as u64;
            Ok(length)
        }
    }
    let fixture = Fixture::new();
    let office = fixture.create();
    let owner = mou(&office);
    let size = 100 << 20;
    let mut steps = 0;
    attach(&office, owner, &about("large.bin"), &mut Stream(size), |_| {
        // Between two batches anybody may write.
        office.seal().unwrap();
        steps += 1;
        ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!((steps, pieces(&office).0), (25, 100));
    let one = office.read(|view| find_by_name(view, owner.id, "large.bin")).unwrap();
    let mut sink = std::io::sink();
    assert_eq!(office.read(|view| read(view, one.id, &mut sink)).unwrap(), size);
}
