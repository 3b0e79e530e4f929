//! The guard: whatever way a write takes around the door, it is refused; what passes the door is recorded and chained.

use std::io::Write;

use rusqlite::{MAIN_DB, params};

use crate::storage::{connect, unpoisoned};
use crate::testing::Fixture;
use crate::testing::records::{draft, history, passage, plan, set, set_state, text, type_text};
use crate::{Error, Role, check};

/// A title changed on the writer, as somebody who got around the door would.
const AROUND: &str = "UPDATE wording SET text = 'around the door' WHERE field = 'title'";

#[test]
fn a_write_around_the_door_is_refused_by_whatever_way() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let about = crate::attachment::About {
        file_name: "a.txt".to_owned(),
        role: crate::attachment::FileRole::Other,
        language: None,
    };
    let go_on = |_| std::ops::ControlFlow::Continue(());
    crate::attachment::attach(&office, plan.into(), &about, &mut std::io::Cursor::new("bytes"), go_on).unwrap();

    // A statement that is prepared while the door is open, a changeset that is recorded there, and the row of a piece.
    let (recorded, piece) = {
        let writer = unpoisoned(&office.writer);
        connect::open_door(&writer.connection).unwrap();
        writer.connection.execute_batch("SAVEPOINT try").unwrap();
        let (_, recorded) =
            super::door::record(&writer.connection, || Ok(writer.connection.prepare_cached(AROUND)?.execute([])?))
                .unwrap();
        writer.connection.execute_batch("ROLLBACK TO try; RELEASE try").unwrap();
        connect::close_door(&writer.connection).unwrap();
        let piece: i64 = writer.connection.query_row("SELECT rowid FROM chunk", [], |row| row.get(0)).unwrap();
        (recorded, piece)
    };
    assert!(!recorded.is_empty());

    let writer = unpoisoned(&office.writer);
    let connection = &writer.connection;
    connection.execute(AROUND, []).expect_err("by SQL");
    connection.prepare_cached(AROUND).unwrap().execute([]).expect_err("by a cached statement");
    let blob = connection.blob_open(MAIN_DB, "chunk", "bytes", piece, false);
    let written = blob.and_then(|mut blob| {
        blob.write_all(b"other").map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
    });
    written.expect_err("by blob I/O");
    super::undo::exactly(connection, &recorded).expect_err("by an applied changeset");
    connection.execute_batch("DROP TABLE wording").expect_err("by changing the schema");
    drop(writer);

    office
        .read(|view| {
            view.connection().execute(AROUND, []).expect_err("by a reader");
            connect::open_door(view.connection()).unwrap();
            view.connection().execute(AROUND, []).expect_err("by a reader that opens the door for itself");
            connect::close_door(view.connection())
        })
        .unwrap();
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("초안"));
    let bytes: Vec<u8> =
        office.read(|view| Ok(view.connection().query_row("SELECT bytes FROM chunk", [], |row| row.get(0))?)).unwrap();
    assert_eq!(bytes, b"bytes");
    set(&office, plan, plan.record(), "title", "문으로").unwrap();
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("문으로"), "the door itself still opens");
}

#[test]
fn a_change_that_fails_or_panics_leaves_nothing_and_closes_the_door() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let before = history(&office);
    let failed = office.change(draft("fails"), |tx| {
        crate::testing::records::write(tx, plan.record(), "title", "half")?;
        tx.touch(plan);
        Err::<(), _>(Error::NameEmpty)
    });
    assert!(matches!(failed, Err(Error::NameEmpty)));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        office.change(draft("panics"), |tx| -> crate::Result<()> {
            crate::testing::records::write(tx, plan.record(), "title", "half")?;
            panic!("on purpose")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("초안"));
    assert_eq!(history(&office), before);
    unpoisoned(&office.writer).connection.execute(AROUND, []).expect_err("the door is closed");
}

#[test]
fn a_change_of_nothing_is_no_step_and_a_lost_row_is_refused() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let before = history(&office).len();
    let outcome = office.change(draft("nothing"), |tx| {
        tx.touch(plan);
        Ok(tx.connection().execute("UPDATE plan SET state = 'draft' WHERE id = ?1", params![plan])?)
    });
    assert_eq!(outcome.unwrap().value, 1);
    assert_eq!(history(&office).len(), before);
    let lost = office.change(draft("lost"), |tx| {
        tx.touch(plan);
        Ok(tx.connection().execute("DELETE FROM plan WHERE id = ?1", params![plan])?)
    });
    assert!(matches!(lost, Err(Error::Unexpected { .. })), "a plan is marked, never deleted: {lost:?}");
    let unnamed = office.change(draft("unnamed"), |tx| crate::testing::records::write(tx, plan.record(), "title", "x"));
    assert!(matches!(unnamed, Err(Error::Unexpected { .. })), "a change names its record: {unnamed:?}");
    assert_eq!(history(&office).len(), before);
}

#[test]
fn the_role_of_a_member_decides_what_passes() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let interpreter = crate::testing::colleague(&office, "사르도르", Role::Interpreter);
    office.identify(interpreter).unwrap();
    assert!(matches!(set(&office, plan, plan.record(), "title", "x"), Err(Error::NotAllowed)));
    assert!(matches!(office.identify(crate::MemberId::new()), Err(Error::MemberUnknown)));
    let office = {
        drop(office);
        fixture.open_unidentified()
    };
    assert!(matches!(set(&office, plan, plan.record(), "title", "x"), Err(Error::MemberUnknown)));
}

#[test]
fn every_step_is_chained_and_an_altered_one_is_found() {
    let fixture = Fixture::new();
    let office = fixture.create();
    // A new office has templates and calendars already.
    let templates = "SELECT (SELECT count(*) FROM mou_template) + (SELECT count(*) FROM calendar)";
    let templates: i64 = office.read(|view| Ok(view.connection().query_row(templates, [], |row| row.get(0))?)).unwrap();
    let plan = plan(&office, "초안");
    let passage = passage(&office, plan, "");
    type_text(&office, plan, passage.record(), "하나").unwrap();
    type_text(&office, plan, passage.record(), "하나 둘").unwrap();
    let names: Vec<_> = history(&office)
        .into_iter()
        .map(|(name, sealed)| format!("{name}{}", if sealed { "" } else { " …" }))
        .collect();
    assert_eq!(names, ["history-office-founded", "plan", "passage", "typing …"]);
    set_state(&office, plan, "in_review", draft("move")).unwrap();
    assert!(history(&office).iter().all(|(_, sealed)| *sealed));
    office.close().unwrap();
    let sound = check::check(&fixture.path(), &Fixture::passphrase()).unwrap();
    assert_eq!((sound.problems, sound.entries, sound.records), (vec![], 5, 2 + templates.unsigned_abs()));

    let office = fixture.open();
    let altered = office.unrecorded(|connection| {
        Ok(connection
            .execute("UPDATE history SET member = ?1 WHERE message = 'passage'", params![crate::MemberId::new()])?)
    });
    assert_eq!(altered.unwrap(), 1);
    office.close().unwrap();
    let problems = check::check(&fixture.path(), &Fixture::passphrase()).unwrap().problems;
    assert!(
        matches!(problems.as_slice(), [check::Problem::Altered(step)] if step.what.id() == "passage"),
        "{problems:?}"
    );
}

#[test]
fn the_hybrid_clock_never_goes_back() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    fixture.clock.advance(chrono::Duration::days(-400));
    set(&office, plan, plan.record(), "title", "어제").unwrap();
    set(&office, plan, plan.record(), "title", "그제").unwrap();
    let clocks: Vec<(i64, i64)> = office
        .read(|view| {
            let mut statement = view.connection().prepare("SELECT clock, clock_count FROM history ORDER BY rowid")?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
        .unwrap();
    assert!(clocks.is_sorted_by(|a, b| a < b), "{clocks:?}");
}

#[test]
fn what_was_committed_survives_a_writer_that_was_killed() {
    let fixture = Fixture::new();
    let office = fixture.create();
    let plan = plan(&office, "초안");
    let passage = passage(&office, plan, "");
    type_text(&office, plan, passage.record(), "열린 문단").unwrap();
    // The file and its log as they are at this moment, which is what a killed process leaves.
    let killed = Fixture::new();
    for name in ["office.hamkor", "office.hamkor-wal"] {
        std::fs::copy(fixture.folder.path().join(name), killed.folder.path().join(name)).unwrap();
    }
    let office = killed.open();
    assert_eq!(text(&office, passage.record(), "text").as_deref(), Some("열린 문단"));
    assert!(history(&office).iter().all(|(_, sealed)| *sealed), "what was left open is sealed");
    office.close().unwrap();
    assert_eq!(killed.files(), ["office.hamkor"]);
    assert_eq!(check::check(&killed.path(), &Fixture::passphrase()).unwrap().problems, []);
}
