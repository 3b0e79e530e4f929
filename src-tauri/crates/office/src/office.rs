//! An open office: its three doors (reading, changing; printing stands on reading), and its opening and closing.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};

use hamkor_language::Language;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

use crate::change::replica::Replica;
use crate::change::{Change, Outcome, Pass, Tx, View, Writer, seal_left_open};
use crate::clock::{Clock, SystemClock};
use crate::custody::{self, Astray, Seen};
use crate::passphrase::Passphrase;
use crate::storage::key::Key;
use crate::storage::lock::FileLock;
use crate::storage::{connect, migrate, probe, unpoisoned};
use crate::{Error, MemberId, OfficeId, Result, attachment, hooks, wording};

/// How many readers are kept ready.
const READERS: usize = 4;

/// What an office needs of the machine that it is opened on.
#[derive(Clone)]
pub struct Environment {
    /// Where the time comes from.
    pub clock: Arc<dyn Clock>,
    /// Where this machine keeps its replica's id of each file; without it every opening begins a new replica.
    pub replica_folder: Option<PathBuf>,
}

/// The folder in which this person's programs keep the ids of replicas, so that what one of them wrote another can undo;
/// none on a system that has no home folder.
#[must_use]
pub fn replicas_of_person() -> Option<PathBuf> {
    let project = directories::ProjectDirs::from("uz", "", "Hamkor")?;
    Some(project.data_dir().join("replicas"))
}

impl Environment {
    /// The machine's own clock, and a folder for the ids of replicas.
    #[must_use]
    pub fn of_machine(replica_folder: Option<PathBuf>) -> Self {
        Self { clock: Arc::new(SystemClock), replica_folder }
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Environment").field("replica_folder", &self.replica_folder).finish_non_exhaustive()
    }
}

/// An open office file.
///
/// It holds one private writer, which only the change door uses, and a few readers. Any thread may use it.
pub struct Office {
    pub(crate) path: PathBuf,
    pub(crate) environment: Environment,
    id: OfficeId,
    member: Mutex<Option<MemberId>>,
    /// Read while the file stands where it is, written while another takes its place (a new passphrase).
    pub(crate) file: RwLock<Key>,
    readers: Mutex<Vec<Connection>>,
    /// What this machine has seen of the office and the file lacks, until somebody decides what the file is.
    pub(crate) astray: Mutex<Option<Astray>>,
    pub(crate) read_only: AtomicBool,
    pub(crate) writer: Mutex<Writer>,
    /// The names of the files that are on their way in.
    pub(crate) incoming: Mutex<BTreeSet<Uuid>>,
    _lock: FileLock,
}

impl Office {
    /// Opens an office. Nobody works in it until [`Office::identify`] says who does.
    ///
    /// # Errors
    /// When the file is not there, is no office, is damaged, comes from a newer program, is in use or read-only, or when the
    /// passphrase is wrong. The file is then as it was, byte for byte.
    pub fn open(path: &Path, passphrase: &Passphrase, environment: Environment) -> Result<Self> {
        let about = std::fs::metadata(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::OfficeNotFound,
            _ => Error::reading(path, error),
        })?;
        if about.is_file() && about.permissions().readonly() {
            return Err(Error::OfficeReadOnly { path: path.to_owned() });
        }
        let lock = FileLock::take(path)?;
        let key = probe::identify(path, passphrase, migrate::NEWEST)?;
        Self::assemble(path, key, environment, lock)
    }

    /// Opens a file whose key and lock are at hand.
    pub(crate) fn assemble(path: &Path, key: Key, environment: Environment, lock: FileLock) -> Result<Self> {
        let mut connection = connect::writer(path, &key, false)?;
        migrate::bring_forward(&mut connection, path, &key, migrate::MIGRATIONS)?;
        let id = connection.query_row("SELECT id FROM office", [], |row| row.get("id"))?;
        let replica = Replica::of(&connection, id, path, environment.replica_folder.as_deref())?;
        let mut writer = Writer { connection, replica, read_only: false };
        seal_left_open(&mut writer)?;
        custody::settle(&mut writer, id, &key, environment.clock.now())?;
        hooks::bring_derived_forward(&mut writer, environment.clock.now())?;
        let seen = Seen::of(id, environment.replica_folder.as_deref());
        let astray = seen.astray(&writer.connection, path)?;
        if astray.is_none() {
            seen.note(&writer.connection, path)?;
        }
        let office = Self {
            path: path.to_owned(),
            environment,
            id,
            member: Mutex::new(None),
            file: RwLock::new(key),
            readers: Mutex::new(Vec::new()),
            astray: Mutex::new(astray),
            read_only: AtomicBool::new(false),
            writer: Mutex::new(writer),
            incoming: Mutex::new(BTreeSet::new()),
            _lock: lock,
        };
        attachment::remove_unfinished(&office)?;
        Ok(office)
    }

    /// Says who works here.
    ///
    /// # Errors
    /// When there is no such member, or the member has left.
    pub fn identify(&self, member: MemberId) -> Result<()> {
        self.seal()?;
        let works = self.read(|view| crate::member::working(view.connection(), member))?;
        if !works {
            return Err(Error::MemberUnknown);
        }
        *unpoisoned(&self.member) = Some(member);
        Ok(())
    }

    /// Who works here, once that was said.
    #[must_use]
    pub fn member(&self) -> Option<MemberId> {
        *unpoisoned(&self.member)
    }

    /// The identity that every copy of this office shares.
    #[must_use]
    pub fn id(&self) -> OfficeId {
        self.id
    }

    /// Where the file stands.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The first door: reads, at one moment, on a connection that cannot write.
    ///
    /// # Errors
    /// Those of the work, or when the file cannot be read.
    pub fn read<T>(&self, work: impl FnOnce(&View<'_>) -> Result<T>) -> Result<T> {
        let key = self.standing();
        let ready = unpoisoned(&self.readers).pop();
        let connection = match ready {
            Some(connection) => connection,
            None => connect::reader(&self.path, &key)?,
        };
        let value = {
            let moment = Transaction::new_unchecked(&connection, TransactionBehavior::Deferred)?;
            let read_only = self.read_only.load(Ordering::Relaxed);
            let view = View::new(&moment, self.environment.clock.now(), self.member(), read_only)?;
            work(&view)
        };
        let mut readers = unpoisoned(&self.readers);
        if readers.len() < READERS {
            readers.push(connection);
        }
        value
    }

    /// The second door: changes the office, records the change, and answers what changed.
    ///
    /// # Errors
    /// Those of the work, when nobody said who works here, or when the member's role doesn't allow it. Nothing is changed then.
    pub fn change<T>(&self, change: Change, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<Outcome<T>> {
        let pass = Pass {
            kind: change.kind,
            undoes: None,
            message: change.message,
            typing: change.typing.map(|key| key.as_text()),
            undoable: change.undoable,
            member: Some(self.member().ok_or(Error::MemberUnknown)?),
            now: self.environment.clock.now(),
        };
        self.pass(&pass, |tx| {
            if !tx.may(change.action) {
                return Err(Error::NotAllowed);
            }
            work(tx)
        })
    }

    /// Holds the file where it stands: no other takes its place meanwhile.
    pub(crate) fn standing(&self) -> RwLockReadGuard<'_, Key> {
        self.file.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Passes the change door.
    pub(crate) fn pass<T>(&self, pass: &Pass, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<Outcome<T>> {
        let _standing = self.standing();
        unpoisoned(&self.writer).pass(pass, work)
    }

    /// Passes the change door with what is no record: it leaves no entry, and may change no recorded table.
    pub(crate) fn unrecorded<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let _standing = self.standing();
        let mut writer = unpoisoned(&self.writer);
        writer.require_changeable()?;
        writer.unrecorded(work)
    }

    /// Passes the change door to remove what no record names any more, also while the office is handed over.
    pub(crate) fn cleared<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let _standing = self.standing();
        unpoisoned(&self.writer).unrecorded(work)
    }

    /// Seals the step of typing that may be open: what is typed next is a step of its own.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn seal(&self) -> Result<()> {
        let _standing = self.standing();
        unpoisoned(&self.writer).seal()
    }

    /// Closes the office: everything is in the one file then.
    ///
    /// # Errors
    /// When the file cannot be written. What was changed before is safe in the log beside the file.
    pub fn close(self) -> Result<()> {
        self.seal()?;
        let decided = unpoisoned(&self.astray).is_none();
        let Self { readers, writer, id, environment, path, .. } = self;
        for reader in readers.into_inner().unwrap_or_else(PoisonError::into_inner) {
            reader.close().map_err(|(_, error)| error)?;
        }
        let writer = writer.into_inner().unwrap_or_else(PoisonError::into_inner);
        if decided {
            Seen::of(id, environment.replica_folder.as_deref()).note(&writer.connection, &path)?;
        }
        into_one_file(writer.connection)
    }

    /// Nobody works here any more.
    pub(crate) fn dismiss(&self) {
        *unpoisoned(&self.member) = None;
    }

    /// Lets go of every reader that waits, so that the file can be replaced.
    pub(crate) fn drop_readers(&self) {
        unpoisoned(&self.readers).clear();
    }
}

/// The office's name for a reader.
///
/// # Errors
/// When the file cannot be read.
pub fn office_name(view: &View<'_>, language: Language) -> Result<String> {
    said(view, wording::NAME, language)
}

/// Where the office is, for a reader; empty when nobody said.
///
/// # Errors
/// When the file cannot be read.
pub fn office_place(view: &View<'_>, language: Language) -> Result<String> {
    said(view, wording::PLACE, language)
}

fn said(view: &View<'_>, field: &str, language: Language) -> Result<String> {
    let id: OfficeId = view.connection().query_row("SELECT id FROM office", [], |row| row.get("id"))?;
    Ok(wording::best(view, id.0, field, language)?.unwrap_or_default())
}

/// Merges the log into the file and closes the last connection, which removes the log.
pub(crate) fn into_one_file(connection: Connection) -> Result<()> {
    connect::open_door(&connection)?;
    connection.pragma_update_and_check(None, "wal_checkpoint", "truncate", |_| Ok(()))?;
    connection.close().map_err(|(_, error)| error.into())
}

impl fmt::Debug for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Office").field("path", &self.path).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;

    use crate::testing::Fixture;
    use crate::{Role, member};

    #[test]
    fn what_was_written_is_there_after_closing_and_opening() {
        let fixture = Fixture::new();
        let office = fixture.create();
        member::add(&office, "Сардор Тўраев", Role::Interpreter, Language::UzbekCyrillic).unwrap();
        office.close().unwrap();
        assert_eq!(fixture.files(), ["office.hamkor"]);
        let office = fixture.open();
        let names = office.read(|view| member::list(view, Language::Korean)).unwrap();
        let names: Vec<_> = names.iter().map(|member| member.name.as_str()).collect();
        assert_eq!(names, ["김민수", "Sardor Toʻrayev"]);
    }
}
