//! Looks at a file before it is opened, and tells a file that is no office, a damaged one, one from a newer program and a wrong
//! passphrase apart, while the file stays as it is byte for byte.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::connect::{self, APPLICATION_ID};
use super::key::{Key, PAGE, SALT};
use super::migrate;
use crate::passphrase::Passphrase;
use crate::{Error, Result};

/// How many pages are tried before a passphrase is called wrong: a file may be damaged at its head.
const TRIED: usize = 16;
/// Files up to this size are checked page by page when they are opened; larger ones when they are backed up.
const CHECKED_WHOLE: u64 = 32 * 1024 * 1024;

/// Finds the key of the file, or why it cannot be opened. `newest` is the newest form that the program knows.
pub(crate) fn identify(path: &Path, passphrase: &Passphrase, newest: i64) -> Result<Key> {
    let (head, size) = head(path)?;
    if !looks_encrypted(&head) {
        return Err(Error::OfficeNotAnOffice);
    }
    let key = Key::derive(passphrase, salt(&head));
    let codes = key.codes();
    let fits: Vec<bool> = (1..).zip(head.chunks_exact(PAGE)).map(|(number, page)| codes.fits(number, page)).collect();
    if !fits.contains(&true) {
        return Err(Error::OfficeWrongPassphrase { seconds: 0 });
    }
    // After a crash the newest pages are in the log beside the file, and the file itself may be caught between two states.
    if !is_logged(path) && (fits[0], size % PAGE as u64) != (true, 0) {
        return Err(Error::OfficeDamaged);
    }
    look_inside(path, &key, size, newest)?;
    Ok(key)
}

/// The write-ahead log of a file.
pub(crate) fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

fn salt(head: &[u8]) -> [u8; SALT] {
    let mut salt = [0; SALT];
    salt.copy_from_slice(&head[..SALT]);
    salt
}

fn head(path: &Path) -> Result<(Vec<u8>, u64)> {
    let missing = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::OfficeNotFound,
        _ => Error::reading(path, error),
    };
    let size = match std::fs::metadata(path).map_err(missing)? {
        about if about.is_dir() => return Err(Error::OfficeNotAnOffice),
        about => about.len(),
    };
    let mut head = Vec::with_capacity(TRIED * PAGE);
    let file = File::open(path).map_err(missing)?;
    file.take((TRIED * PAGE) as u64).read_to_end(&mut head).map_err(|error| Error::reading(path, error))?;
    if head.len() < PAGE {
        return Err(Error::OfficeNotAnOffice);
    }
    Ok((head, size))
}

/// Whether the first page could be encrypted: its bytes are spread as evenly as chance spreads them.
///
/// The sum of squares of 255 degrees of freedom has mean 255 and deviation 23; a true office exceeds 420 less than once in
/// a hundred million files, while texts, documents and databases are in the thousands.
fn looks_encrypted(head: &[u8]) -> bool {
    const KNOWN: [&[u8]; 7] =
        [b"SQLite format 3", b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b", b"7z\xbc\xaf"];
    if KNOWN.iter().any(|magic| head.starts_with(magic)) {
        return false;
    }
    let page = &head[..PAGE];
    let mut counts = [0_u32; 256];
    for byte in page {
        counts[usize::from(*byte)] += 1;
    }
    let expected = f64::from(u32::try_from(PAGE / 256).unwrap_or(1));
    let spread: f64 = counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
    spread < 420.0
}

/// Opens a file to look at it: nothing is written, neither the file nor anything beside it.
pub(crate) fn open(path: &Path, key: &Key) -> Result<Connection> {
    let connection = if is_logged(path) {
        // The log is read with the file, and neither is merged nor removed when we go.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = connect::open(path, flags)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        connection
    } else {
        // Immutable: no lock, no log, no file beside it.
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        connect::open_uri(&immutable_uri(path)?, flags)?
    };
    connect::unlock(&connection, key)?;
    connect::close_door(&connection)?;
    Ok(connection)
}

/// Whether the newest pages are still in the log beside the file, as after a crash.
fn is_logged(path: &Path) -> bool {
    std::fs::metadata(log_of(path)).is_ok_and(|log| log.len() > 0)
}

fn look_inside(path: &Path, key: &Key, size: u64, newest: i64) -> Result<()> {
    let connection = open(path, key)?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(damaged)?;
    if application != APPLICATION_ID {
        return Err(Error::OfficeNotAnOffice);
    }
    let theirs = migrate::version(&connection)?;
    if theirs > newest {
        return Err(Error::OfficeNewer { theirs, ours: newest });
    }
    if size <= CHECKED_WHOLE
        && !is_logged(path)
        && !problems(&connection, "cipher_integrity_check").map_err(damaged)?.is_empty()
    {
        return Err(Error::OfficeDamaged);
    }
    Ok(())
}

/// The rows that a checking pragma answers.
pub(crate) fn problems(connection: &Connection, pragma: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(&format!("PRAGMA {pragma}"))?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    rows.filter(|row| !matches!(row, Ok(text) if text == "ok")).collect()
}

fn damaged(error: rusqlite::Error) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::SystemIoFailure | rusqlite::ErrorCode::NotADatabase) => Error::OfficeDamaged,
        _ => error.into(),
    }
}

/// The file as a URI that SQLite opens without locks; every byte that could mean something in a URI is escaped.
fn immutable_uri(path: &Path) -> Result<String> {
    use std::fmt::Write as _;
    #[cfg(windows)]
    let path = &super::long::spelled(path)?;
    let absolute = std::path::absolute(path).map_err(|error| Error::reading(path, error))?;
    let text = absolute.to_str().ok_or_else(|| Error::unexpected("the path is not Unicode"))?;
    // A path that is spelled in full is taken letter by letter, and so keeps its backslashes.
    let in_full = text.starts_with(r"\\?\");
    let text = if in_full { text.to_owned() } else { text.replace('\\', "/") };
    let mut uri = String::from("file:");
    if in_full {
        uri.push('/');
    } else if !text.starts_with('/') {
        uri.push_str("///");
    } else if text.starts_with("//") {
        uri.push_str("//");
    }
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => uri.push(char::from(byte)),
            _ => write!(uri, "%{byte:02X}").map_err(Error::unexpected)?,
        }
    }
    uri.push_str("?immutable=1");
    Ok(uri)
}

/// The salt at the head of a file, by which one knows whether a key is of this file.
pub(crate) fn salt_of(path: &Path) -> Result<[u8; SALT]> {
    Ok(salt(&head(path)?.0))
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;
    use crate::Office;
    use crate::testing::Fixture;

    /// Tries to open what stands at the office's place, and makes sure that the file was left as it was, with nothing beside it.
    fn refusal(fixture: &Fixture) -> &'static str {
        let before = std::fs::read(fixture.path()).ok();
        let files = fixture.files();
        let opened = Office::open(&fixture.path(), &Fixture::passphrase(), fixture.machine());
        let code = opened.map(drop).expect_err("it is refused").code();
        assert!(std::fs::read(fixture.path()).ok() == before, "{code}: the file was changed");
        assert_eq!(fixture.files(), files, "{code}");
        code
    }

    #[test]
    fn files_that_are_no_office_are_told_from_offices() {
        let fixture = Fixture::new();
        assert_eq!(refusal(&fixture), "office-not-found");
        let plain = fixture.folder.path().join("plain.sqlite");
        Connection::open(&plain)
            .unwrap()
            .execute_batch("CREATE TABLE a (b); INSERT INTO a VALUES (zeroblob(9000))")
            .unwrap();
        std::fs::rename(&plain, fixture.path()).unwrap();
        assert_eq!(refusal(&fixture), "office-not-an-office");
        let mut noise = [b"%PDF-1.7".to_vec(), vec![0; 8184]].concat();
        getrandom::fill(&mut noise[8..]).unwrap();
        for contents in [Vec::new(), b"Hamkor".to_vec(), "회의록 ".repeat(2000).into_bytes(), vec![0; 8192], noise] {
            std::fs::write(fixture.path(), contents).unwrap();
            assert_eq!(refusal(&fixture), "office-not-an-office");
        }
    }

    #[test]
    fn a_wrong_passphrase_is_told_from_damage_and_from_a_newer_form() {
        let fixture = Fixture::new();
        fixture.create().close().unwrap();
        let whole = std::fs::read(fixture.path()).unwrap();
        let wrong = Office::open(&fixture.path(), &Passphrase::new("another one"), fixture.machine());
        assert_eq!(wrong.map(drop).unwrap_err().code(), "office-wrong-passphrase");
        assert!(std::fs::read(fixture.path()).unwrap() == whole);

        let pages = whole.len() / PAGE;
        for place in [SALT + 4, PAGE - 1, PAGE + 7, (pages / 2) * PAGE + 99, whole.len() - 1] {
            let mut damaged = whole.clone();
            damaged[place] ^= 1;
            std::fs::write(fixture.path(), damaged).unwrap();
            assert_eq!(refusal(&fixture), "office-damaged", "byte {place}");
        }
        for length in [whole.len() - 1, whole.len() - PAGE, PAGE * 2 + 17] {
            std::fs::write(fixture.path(), &whole[..length]).unwrap();
            assert_eq!(refusal(&fixture), "office-damaged", "cut to {length}");
        }

        std::fs::write(fixture.path(), &whole).unwrap();
        let newer = i64::MAX >> 33;
        let key = identify(&fixture.path(), &Fixture::passphrase(), migrate::NEWEST).unwrap();
        let connection = connect::writer(&fixture.path(), &key, false).unwrap();
        connect::open_door(&connection).unwrap();
        connection.pragma_update(None, "user_version", newer).unwrap();
        crate::office::into_one_file(connection).unwrap();
        assert_eq!(refusal(&fixture), "office-newer");
    }

    #[test]
    fn any_sqlcipher_opens_the_file_with_the_plain_passphrase() {
        let fixture = Fixture::new();
        fixture.create().close().unwrap();
        let connection = Connection::open(fixture.path()).unwrap();
        connection.pragma_update(None, "key", Fixture::PASSPHRASE).unwrap();
        let members: i64 = connection.query_row("SELECT count(*) FROM member", [], |row| row.get(0)).unwrap();
        assert_eq!(members, 1);
        let plain = Connection::open(fixture.path()).unwrap();
        assert!(plain.query_row("SELECT count(*) FROM member", [], |row| row.get::<_, i64>(0)).is_err());
    }

    #[test]
    fn a_read_only_file_and_one_in_use_say_so() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let second = Office::open(&fixture.path(), &Fixture::passphrase(), fixture.machine());
        assert_eq!(second.map(drop).unwrap_err().code(), "office-in-use");
        office.close().unwrap();
        let mut permissions = std::fs::metadata(fixture.path()).unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(fixture.path(), permissions).unwrap();
        assert_eq!(refusal(&fixture), "office-read-only");
    }

    #[test]
    fn a_path_is_escaped_where_a_uri_would_mean_something_else() {
        let uri = immutable_uri(Path::new("/a b/사무실?#%.hamkor")).unwrap();
        // A drive stands before what is at the top of Windows.
        let rest = uri.strip_prefix("file:").unwrap();
        let rest = if cfg!(windows) { &rest[rest.find(':').unwrap() + 1..] } else { rest };
        assert_eq!(rest, "/a%20b/%EC%82%AC%EB%AC%B4%EC%8B%A4%3F%23%25.hamkor?immutable=1");
    }
}
