//! The founding of an office: a new file, its first member and its first entry of history.

use std::path::{Path, PathBuf};

use hamkor_language::{Language, messages};
use rusqlite::named_params;

use crate::change::replica::Replica;
use crate::change::{Entry, EntryKind, Pass, Tx, Writer};
use crate::member::{self, Role};
use crate::office::into_one_file;
use crate::passphrase::Passphrase;
use crate::storage::key::Key;
use crate::storage::lock::FileLock;
use crate::storage::{connect, migrate, millis};
use crate::{Environment, Error, MemberId, Office, OfficeId, Result, calendar, glossary, plan, template};

/// What an office is founded with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOffice {
    /// The office's name.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// The first member's name.
    pub member_name: String,
    /// The first member's role.
    pub role: Role,
    /// The language that all of these are written in.
    pub language: Language,
    /// Whether it has the terms that come with Hamkor.
    pub terms: bool,
}

impl Office {
    /// Founds an office in a new file, and opens it with the first member at work.
    ///
    /// # Errors
    /// When there is a file already, or no folder for it, or a name is empty. The strength of the passphrase is the caller's
    /// matter ([`Passphrase::require_strength`]): a sample office may have a public one.
    pub fn create(path: &Path, new: &NewOffice, passphrase: &Passphrase, environment: Environment) -> Result<Self> {
        let name = member::written(&new.name, new.language)?;
        let member_name = member::written(&new.member_name, new.language)?;
        let place = member::written(&new.place, new.language).or_else(|error| match error {
            Error::NameEmpty => Ok(String::new()),
            other => Err(other),
        })?;
        require_room(path)?;
        let lock = FileLock::take(path)?;
        let key = Key::new(passphrase)?;
        let partial = partial(path);
        migrate::remove_database(&partial)?;
        let member = MemberId::new();
        let founded = found(
            &partial,
            &key,
            &environment,
            |tx| {
                let office = OfficeId::new();
                tx.connection()
                    .prepare("INSERT INTO office (id, founded_at, default_language) VALUES (:id, :now, :language)")?
                    .execute(named_params! {
                        ":id": office,
                        ":now": millis(tx.now()),
                        ":language": new.language.written().tag(),
                    })?;
                member::insert(tx, member, new.role)?;
                member::set_name(tx, member.0, "name", new.language.written(), &member_name)?;
                member::set_name(tx, office.0, "name", new.language.written(), &name)?;
                if !place.is_empty() {
                    member::set_name(tx, office.0, "place", new.language.written(), &place)?;
                }
                plan::found_kinds(tx)?;
                template::found(tx)?;
                calendar::found(tx)?;
                if new.terms {
                    glossary::found(tx)?;
                }
                tx.touch(office);
                Ok(office)
            },
            member,
        );
        let founding_entry = match founded {
            Ok(entry) => entry,
            Err(error) => {
                migrate::remove_database(&partial)?;
                return Err(error);
            }
        };
        put_in_place(&partial, path)?;
        founding_entry.remember(path, environment.replica_folder.as_deref())?;
        let office = Self::assemble(path, key, environment, lock)?;
        office.identify(member)?;
        Ok(office)
    }
}

/// Makes sure that there is a folder for a new file, and no file yet.
pub(crate) fn require_room(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
        return Err(Error::OfficeFolderMissing { path: folder.to_owned() });
    }
    if path.exists() {
        return Err(Error::OfficeExists { path: path.to_owned() });
    }
    Ok(())
}

fn found(
    path: &Path,
    key: &Key,
    environment: &Environment,
    work: impl FnOnce(&mut Tx<'_>) -> Result<OfficeId>,
    member: MemberId,
) -> Result<Founded> {
    let mut connection = connect::writer(path, key, true)?;
    migrate::found(&mut connection, |_| Ok(()))?;
    let mut writer = Writer { connection, replica: Replica::new(), read_only: false };
    let pass = Pass {
        kind: EntryKind::Change,
        undoes: None,
        message: messages::history_office_founded(),
        typing: None,
        undoable: false,
        member: Some(member),
        now: environment.clock.now(),
    };
    let office = writer.pass(&pass, work)?.value;
    let entry = Entry::last(&writer.connection, writer.replica.id)?
        .ok_or_else(|| Error::unexpected("the founding left no entry"))?;
    into_one_file(writer.connection)?;
    Ok(Founded { office, entry })
}

/// The founding entry: the machine that made it goes on as the same replica.
struct Founded {
    office: OfficeId,
    entry: Entry,
}

impl Founded {
    fn remember(&self, path: &Path, folder: Option<&Path>) -> Result<()> {
        Replica::remembered(&self.entry, self.office, path, folder)?.note(Some(&self.entry))
    }
}

/// The name of a file while it is being made.
pub(crate) fn partial(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".partial");
    PathBuf::from(name)
}

/// Gives a finished file its name, and never over another file.
pub(crate) fn put_in_place(partial: &Path, path: &Path) -> Result<()> {
    match std::fs::hard_link(partial, path) {
        Ok(()) => migrate::remove(partial),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            migrate::remove(partial)?;
            Err(Error::OfficeExists { path: path.to_owned() })
        }
        // A file system without links (a USB stick): the name was free a moment ago.
        Err(_) => std::fs::rename(partial, path).map_err(|error| Error::writing(path, error)),
    }
}
