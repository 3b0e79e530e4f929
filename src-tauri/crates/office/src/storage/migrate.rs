//! The forms (schema versions) of an office file and the way from an older one to this program's.

use std::path::Path;

use rusqlite::{Connection, MAIN_DB, Transaction, TransactionBehavior};

use super::connect::{self, APPLICATION_ID};
use super::key::Key;
use crate::{Error, Result};

/// A step from one form of the file to the next.
pub(crate) struct Migration {
    /// The form that it leads to.
    pub(crate) version: i64,
    /// What it does to the tables. What it does to records would go through the change door, as an entry of history.
    pub(crate) sql: &'static str,
}

/// Every step there has been, oldest first.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration { version: 1, sql: include_str!("migrations/0001.sql") },
    Migration { version: 2, sql: include_str!("migrations/0002.sql") },
    Migration { version: 3, sql: include_str!("migrations/0003.sql") },
    Migration { version: 4, sql: include_str!("migrations/0004.sql") },
    Migration { version: 5, sql: include_str!("migrations/0005.sql") },
    Migration { version: 6, sql: include_str!("migrations/0006.sql") },
    Migration { version: 7, sql: include_str!("migrations/0007.sql") },
    Migration { version: 8, sql: include_str!("migrations/0008.sql") },
    Migration { version: 9, sql: include_str!("migrations/0009.sql") },
    Migration { version: 10, sql: include_str!("migrations/0010.sql") },
    Migration { version: 11, sql: include_str!("migrations/0011.sql") },
];

/// The form that this program writes.
pub(crate) const NEWEST: i64 = MIGRATIONS[MIGRATIONS.len() - 1].version;

/// The form of an open file.
pub(crate) fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Gives a new, empty file its form, in one transaction together with what `found` writes into it.
pub(crate) fn found<T>(connection: &mut Connection, found: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
    in_transaction(connection, |transaction| {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        advance(transaction, 0, MIGRATIONS)?;
        found(transaction)
    })
}

/// Brings an older file to the newest of `migrations`, in one transaction, after a copy of it was kept beside it.
pub(crate) fn bring_forward(
    connection: &mut Connection,
    path: &Path,
    key: &Key,
    migrations: &[Migration],
) -> Result<()> {
    let ours = migrations.last().map_or(0, |last| last.version);
    let theirs = version(connection)?;
    if theirs > ours {
        return Err(Error::OfficeNewer { theirs, ours });
    }
    if theirs == ours {
        return Ok(());
    }
    keep_copy(connection, path, key, theirs)?;
    bring_copy_forward(connection, migrations)
}

/// Brings a file of which another copy stands to the newest of `migrations`, in one transaction.
pub(crate) fn bring_copy_forward(connection: &mut Connection, migrations: &[Migration]) -> Result<()> {
    let theirs = version(connection)?;
    in_transaction(connection, |transaction| {
        advance(transaction, theirs, migrations)?;
        let broken = transaction.prepare("PRAGMA foreign_key_check")?.exists([])?;
        if broken { Err(Error::OfficeDamaged) } else { Ok(()) }
    })
}

fn advance(transaction: &Transaction<'_>, from: i64, migrations: &[Migration]) -> Result<()> {
    for migration in migrations.iter().filter(|migration| migration.version > from) {
        transaction.execute_batch(migration.sql)?;
        transaction.pragma_update(None, "user_version", migration.version)?;
    }
    Ok(())
}

fn in_transaction<T>(connection: &mut Connection, work: impl FnOnce(&Transaction<'_>) -> Result<T>) -> Result<T> {
    connect::open_door(connection)?;
    let done = (|| {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&transaction)?;
        transaction.commit()?;
        Ok(value)
    })();
    connect::close_door(connection)?;
    done
}

/// Keeps `<name>.form-<version>.hamkor` beside the file: the way back, should the new form turn out wrong.
fn keep_copy(connection: &Connection, path: &Path, key: &Key, version: i64) -> Result<()> {
    let kept = path.with_extension(format!("form-{version}.hamkor"));
    let partial = path.with_extension(format!("form-{version}.partial"));
    remove_database(&partial)?;
    {
        let mut copy = connect::create(&partial)?;
        connect::unlock(&copy, key)?;
        copy_pages(connection, &mut copy)?;
    }
    std::fs::rename(&partial, &kept).map_err(|error| Error::writing(&kept, error))
}

/// Copies every page of an open file into another, through SQLite's backup API.
pub(crate) fn copy_pages(from: &Connection, to: &mut Connection) -> Result<()> {
    use rusqlite::backup::{Backup, StepResult};
    let backup = Backup::new_with_names(from, MAIN_DB, to, MAIN_DB)?;
    loop {
        match backup.step(-1)? {
            StepResult::Done => return Ok(()),
            StepResult::Busy | StepResult::Locked => std::thread::yield_now(),
            _ => {}
        }
    }
}

/// Removes a database, if it is there, with what a program that was ended in its midst has left beside it.
pub(crate) fn remove_database(path: &Path) -> Result<()> {
    for ending in ["", "-journal", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        remove(Path::new(&name))?;
    }
    Ok(())
}

/// Removes a file if it is there.
pub(crate) fn remove(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::writing(path, error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::probe;
    use crate::storage::tables::RECORDED;
    use crate::testing::Fixture;
    use crate::testing::records::{plan, text};
    use crate::{Office, Passphrase, check};

    /// The passphrase of every office in `fixtures`: they hold nothing but this test's records.
    const FIXTURES: &str = "fixtures are public";

    fn fixtures() -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
    }

    fn schema(connection: &Connection) -> String {
        let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
        let mut statement = connection.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.map(|row| row.unwrap() + ";\n").collect()
    }

    #[test]
    fn the_form_of_the_file_is_the_one_that_was_agreed() {
        let fixture = Fixture::new();
        let office = fixture.create();
        insta::assert_snapshot!("schema", office.read(|view| Ok(schema(view.connection()))).unwrap());
    }

    #[test]
    fn recorded_tables_keep_the_rules_that_undo_and_exchange_need() {
        let fixture = Fixture::new();
        let office = fixture.create();
        office
            .read(|view| {
                let connection = view.connection();
                let text = schema(connection).to_uppercase();
                assert!(!text.contains("CASCADE") && !text.contains("CREATE TRIGGER"), "{text}");
                for table in RECORDED {
                    let columns = crate::change::undo_columns(connection, table.name)?;
                    let marked = columns.iter().any(|column| column == "deleted_at");
                    assert_eq!(marked, table.marked, "{}", table.name);
                    let strict = format!("SELECT strict FROM pragma_table_list WHERE name = '{}'", table.name);
                    assert!(connection.query_row(&strict, [], |row| row.get::<_, bool>(0))?, "{}", table.name);
                    let unique = format!(
                        "SELECT count(*) FROM pragma_index_list('{}') WHERE origin <> 'pk' AND \"unique\"",
                        table.name
                    );
                    assert_eq!(connection.query_row(&unique, [], |row| row.get::<_, i64>(0))?, 0, "{}", table.name);
                }
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn the_file_is_kept_with_the_settings_that_make_it_safe() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let writer = crate::storage::unpoisoned(&office.writer);
        let pragma = |name: &str| -> String {
            writer
                .connection
                .pragma_query_value(None, name, |row| row.get::<_, rusqlite::types::Value>(0))
                .map(|value| format!("{value:?}"))
                .unwrap()
        };
        assert_eq!(pragma("journal_mode"), "Text(\"wal\")");
        assert_eq!(pragma("synchronous"), "Integer(2)");
        assert_eq!(pragma("foreign_keys"), "Integer(1)");
        assert_eq!(pragma("query_only"), "Integer(1)");
        assert_eq!(pragma("application_id"), format!("Integer({APPLICATION_ID})"));
        assert_eq!(pragma("user_version"), format!("Integer({NEWEST})"));
    }

    #[test]
    fn an_older_file_is_brought_forward_whole_after_a_copy_was_kept() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let plan = plan(&office, "초안");
        office.close().unwrap();
        let first = Migration { version: NEWEST, sql: "" };
        let next = |sql| [Migration { ..first }, Migration { version: NEWEST + 1, sql }];
        let key = probe::identify(&fixture.path(), &Fixture::passphrase(), NEWEST).unwrap();
        let mut connection = connect::writer(&fixture.path(), &key, false).unwrap();

        let broken = next("ALTER TABLE plan ADD COLUMN shelf TEXT; ALTER TABLE nothing ADD COLUMN a TEXT;");
        bring_forward(&mut connection, &fixture.path(), &key, &broken).unwrap_err();
        assert_eq!(version(&connection).unwrap(), NEWEST, "a step that fails leaves the file in its form");
        let has_shelf = |connection: &Connection| schema(connection).contains("shelf TEXT");
        assert!(!has_shelf(&connection));

        bring_forward(&mut connection, &fixture.path(), &key, &next("ALTER TABLE plan ADD COLUMN shelf TEXT;"))
            .unwrap();
        assert_eq!(version(&connection).unwrap(), NEWEST + 1);
        assert!(has_shelf(&connection));
        connection.execute("UPDATE plan SET shelf = '1'", []).expect_err("the door is closed again");
        crate::office::into_one_file(connection).unwrap();

        let newer = Office::open(&fixture.path(), &Fixture::passphrase(), fixture.machine());
        assert_eq!(newer.map(drop).unwrap_err().code(), "office-newer");
        let kept = fixture.folder.path().join(format!("office.form-{NEWEST}.hamkor"));
        std::fs::rename(kept, fixture.path()).unwrap();
        let office = fixture.open();
        assert_eq!(text(&office, plan.record(), "title").as_deref(), Some("초안"));
    }

    #[test]
    fn offices_of_every_older_form_open_and_are_sound() {
        if std::env::var_os("HAMKOR_WRITE").is_some() {
            write_the_fixture_of_this_form();
        }
        let mut seen = 0;
        for entry in std::fs::read_dir(fixtures()).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "hamkor") {
                continue;
            }
            let fixture = Fixture::new();
            std::fs::copy(&path, fixture.path()).unwrap();
            let office = Office::open(&fixture.path(), &Passphrase::new(FIXTURES), fixture.machine()).unwrap();
            let names = office.read(|view| crate::member::list(view, hamkor_language::Language::Korean)).unwrap();
            assert_eq!(names[0].name, "김민수", "{}", path.display());
            office.identify(names[0].id).unwrap();
            let title = "SELECT text FROM wording JOIN plan ON plan.id = wording.owner WHERE field = 'title'";
            let title: String =
                office.read(|view| Ok(view.connection().query_row(title, [], |row| row.get(0))?)).unwrap();
            assert_eq!(title, "전자정부 구축 방안", "{}", path.display());
            office.close().unwrap();
            let report = check::check(&fixture.path(), &Passphrase::new(FIXTURES)).unwrap();
            assert_eq!(report.problems, [], "{}", path.display());
            seen += 1;
        }
        assert_eq!(seen, NEWEST, "there is an office of every form, the present one included");
    }

    /// `HAMKOR_WRITE=1` writes the office of the present form into the fixtures, once, when the form is finished.
    fn write_the_fixture_of_this_form() {
        let fixture = Fixture::new();
        let office = fixture.create();
        plan(&office, "전자정부 구축 방안");
        office.change_passphrase(&Fixture::passphrase(), &Passphrase::new(FIXTURES)).unwrap();
        office.close().unwrap();
        std::fs::create_dir_all(fixtures()).unwrap();
        std::fs::copy(fixture.path(), fixtures().join(format!("form-{NEWEST}.hamkor"))).unwrap();
    }
}
