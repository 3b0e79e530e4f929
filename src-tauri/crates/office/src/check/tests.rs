use hamkor_language::{Language, WrittenLanguage};
use rusqlite::Connection;

use super::*;
use crate::passage::{Inline, PassageKind};
use crate::testing::{Fixture, approve};
use crate::{PlanId, passage, plan};

const KO: WrittenLanguage = WrittenLanguage::Korean;

/// An office with an approved plan and steps after it, closed.
fn office(fixture: &Fixture) -> PlanId {
    let office = fixture.create();
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).unwrap()[0].id;
    let id = plan::create(&office, "전자정부 계획", KO, kind).unwrap().value;
    let text = passage::add(&office, id, None, PassageKind::Paragraph, 0).unwrap().value;
    passage::set(&office, text, KO, &[Inline::plain("본문")], false).unwrap();
    approve(&office, id);
    plan::next_version(&office, id).unwrap();
    passage::set(&office, text, KO, &[Inline::plain("고친 본문")], false).unwrap();
    office.close().unwrap();
    id
}

/// What somebody with the passphrase and an SQLite shell does.
fn tamper(fixture: &Fixture, work: impl FnOnce(&Connection)) {
    let key = probe::identify(&fixture.path(), &Fixture::passphrase(), migrate::NEWEST).unwrap();
    let connection = crate::storage::connect::writer(&fixture.path(), &key, false).unwrap();
    crate::storage::connect::open_door(&connection).unwrap();
    work(&connection);
    crate::storage::connect::close_door(&connection).unwrap();
    connection.close().unwrap();
}

fn found(fixture: &Fixture) -> Vec<String> {
    let report = check(&fixture.path(), &Fixture::passphrase()).unwrap();
    report.problems.iter().map(|problem| problem.text(Language::English)).collect()
}

fn sequences(connection: &Connection) -> Vec<i64> {
    let mut statement = connection.prepare("SELECT sequence FROM history ORDER BY sequence").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
}

/// Does something to a fresh office, and expects exactly one finding that names what it should.
fn finds(work: impl FnOnce(&Connection), names: &[&str]) {
    let fixture = Fixture::new();
    office(&fixture);
    assert_eq!(found(&fixture), Vec::<String>::new());
    tamper(&fixture, work);
    let found = found(&fixture);
    assert_eq!(found.len(), 1, "{found:?}");
    for name in names {
        assert!(found[0].contains(name), "{name}: {found:?}");
    }
}

#[test]
fn an_entry_that_was_removed_from_the_middle_is_missed() {
    let remove = |connection: &Connection| {
        let middle = sequences(connection)[3];
        connection.execute("DELETE FROM history WHERE sequence = ?1", [middle]).unwrap();
    };
    finds(remove, &["removed", "전자정부 계획", "2012-11-28"]);
}

#[test]
fn entries_that_were_cut_off_from_the_end_are_missed() {
    let cut = |connection: &Connection| {
        let last = *sequences(connection).last().unwrap();
        connection.execute("DELETE FROM history WHERE sequence = ?1", [last]).unwrap();
    };
    finds(cut, &["end", "전자정부 계획"]);
}

#[test]
fn an_entry_that_was_edited_is_named() {
    let edit = |connection: &Connection| {
        let sql = "UPDATE history SET clock = clock + 1 WHERE sequence = ?1";
        connection.execute(sql, [sequences(connection)[3]]).unwrap();
    };
    finds(edit, &["altered", "전자정부 계획"]);
}

#[test]
fn entries_that_were_swapped_are_named() {
    let fixture = Fixture::new();
    office(&fixture);
    tamper(&fixture, |connection| {
        let all = sequences(connection);
        for (from, to) in [(all[3], -1), (all[4], all[3]), (-1, all[4])] {
            connection.execute("UPDATE history SET sequence = ?2 WHERE sequence = ?1", [from, to]).unwrap();
        }
    });
    let report = check(&fixture.path(), &Fixture::passphrase()).unwrap();
    assert!(
        matches!(report.problems.as_slice(), [Problem::Altered(_), Problem::Altered(_), ..]),
        "{:?}",
        report.problems
    );
    // The order in which this file holds them is another thing that can be swapped.
    let swap = |connection: &Connection| {
        let order = |sequence: i64| -> i64 {
            connection.query_row("SELECT rowid FROM history WHERE sequence = ?1", [sequence], |row| row.get(0)).unwrap()
        };
        let all = sequences(connection);
        let (one, other) = (order(all[3]), order(all[4]));
        for (from, to) in [(one, -1), (other, one), (-1, other)] {
            connection.execute("UPDATE history SET rowid = ?2 WHERE rowid = ?1", [from, to]).unwrap();
        }
    };
    finds(swap, &["order", "전자정부 계획"]);
}

#[test]
fn a_frozen_text_that_was_edited_is_named_with_its_plan_and_number() {
    let edit = |connection: &Connection| {
        let frozen: Vec<u8> =
            connection.query_row("SELECT frozen FROM plan_version", [], |row| row.get("frozen")).unwrap();
        let text = String::from_utf8(zstd::decode_all(frozen.as_slice()).unwrap()).unwrap();
        let other = zstd::encode_all(text.replace("본문", "가짜").as_bytes(), 9).unwrap();
        connection.execute("UPDATE plan_version SET frozen = ?1", [other]).unwrap();
    };
    finds(edit, &["전자정부 계획", "version 1", "2012-11-28"]);
    // Also where its digest was made to fit.
    let forge = |connection: &Connection| {
        let other = zstd::encode_all(b"{}".as_slice(), 9).unwrap();
        let digest = sha2_of(b"{}");
        connection
            .execute("UPDATE plan_version SET frozen = ?1, digest = ?2", rusqlite::params![other, digest])
            .unwrap();
    };
    finds(forge, &["전자정부 계획", "version 1"]);
    let remove = |connection: &Connection| {
        connection.execute("DELETE FROM plan_version", []).unwrap();
    };
    finds(remove, &["전자정부 계획"]);
}

#[test]
fn the_bytes_of_a_kept_printing_are_held_against_their_digest_and_the_history() {
    let edit = |connection: &Connection| {
        let sql = "UPDATE chunk SET bytes = x'25504446' WHERE digest = \
                   (SELECT name FROM content JOIN kept_pdf USING (digest) LIMIT 1)";
        assert_eq!(connection.execute(sql, []).unwrap(), 1);
    };
    finds(edit, &["전자정부 계획", "version 1"]);
    let forge = |connection: &Connection| {
        let digest = sha2_of(b"%PDF");
        for sql in [
            "UPDATE chunk SET bytes = x'25504446'",
            "UPDATE content SET digest = ?1",
            "UPDATE kept_pdf SET digest = ?1",
        ] {
            let parameters: &[&dyn rusqlite::ToSql] = if sql.contains('?') { &[&digest] } else { &[] };
            connection.execute(sql, parameters).unwrap();
        }
    };
    finds(forge, &["전자정부 계획", "version 1"]);
    let remove = |connection: &Connection| {
        connection.execute("DELETE FROM kept_pdf", []).unwrap();
    };
    finds(remove, &["전자정부 계획"]);
}

#[test]
fn what_even_the_note_in_the_file_hides_the_machine_has_seen() {
    let fixture = Fixture::new();
    office(&fixture);
    tamper(&fixture, |connection| {
        let all = sequences(connection);
        connection.execute("DELETE FROM history WHERE sequence = ?1", [all[all.len() - 1]]).unwrap();
        connection.execute("DELETE FROM setting WHERE name LIKE 'head:%'", []).unwrap();
    });
    // Nothing in the file tells of it any more.
    assert_eq!(found(&fixture), Vec::<String>::new());
    let machine = fixture.machine().replica_folder;
    let report = check_on(&fixture.path(), &Fixture::passphrase(), machine.as_deref()).unwrap();
    assert!(matches!(report.problems.as_slice(), [Problem::Lacking { count: 1, .. }]), "{:?}", report.problems);
}

fn sha2_of(bytes: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).to_vec()
}
