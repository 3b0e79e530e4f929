//! What the tests of this crate share: an office in a folder of its own, at a time that stands still.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use hamkor_language::Language;
use tempfile::TempDir;

use crate::clock::FixedClock;
use crate::{Environment, MemberId, NewOffice, Office, Passphrase, Role};

/// A folder with an office in it, and what a machine remembers of it.
pub(crate) struct Fixture {
    pub(crate) folder: TempDir,
    pub(crate) clock: Arc<FixedClock>,
}

impl Fixture {
    pub(crate) const PASSPHRASE: &str = "mulberry kayak granite seventeen";

    pub(crate) fn new() -> Self {
        let now: DateTime<Utc> = "2012-11-28T05:00:00Z".parse().unwrap();
        Self { folder: tempfile::tempdir().unwrap(), clock: Arc::new(FixedClock::new(now)) }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("office.hamkor")
    }

    /// This machine: what it remembers stands beside the folder of the office, not in it.
    pub(crate) fn machine(&self) -> Environment {
        let mut name = self.folder.path().as_os_str().to_owned();
        name.push("-machine");
        Environment { clock: self.clock.clone(), replica_folder: Some(PathBuf::from(name)) }
    }

    /// Another machine, which remembers nothing.
    pub(crate) fn other_machine(&self) -> Environment {
        Environment { clock: self.clock.clone(), replica_folder: None }
    }

    pub(crate) fn passphrase() -> Passphrase {
        Passphrase::new(Self::PASSPHRASE)
    }

    pub(crate) fn create(&self) -> Office {
        self.create_at(&self.path())
    }

    pub(crate) fn create_at(&self, path: &Path) -> Office {
        let new = NewOffice {
            name: "정보통신위원회 부위원장실".into(),
            place: "타슈켄트".into(),
            member_name: "김민수".into(),
            role: Role::DeputyChairman,
            language: Language::Korean,
            // The tests of the glossary take them in; the others need not wait for them.
            terms: false,
        };
        Office::create(path, &new, &Self::passphrase(), self.machine()).unwrap()
    }

    /// Opens the office again on this machine, before anybody says who works.
    pub(crate) fn open_unidentified(&self) -> Office {
        Office::open(&self.path(), &Self::passphrase(), self.machine()).unwrap()
    }

    /// Opens the office again on this machine, as its first member.
    pub(crate) fn open(&self) -> Office {
        let office = Office::open(&self.path(), &Self::passphrase(), self.machine()).unwrap();
        office.identify(first_member(&office)).unwrap();
        office
    }

    pub(crate) fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Fixture {
    fn drop(&mut self) {
        if let Some(machine) = self.machine().replica_folder {
            let _ = std::fs::remove_dir_all(machine);
        }
    }
}

pub(crate) fn first_member(office: &Office) -> MemberId {
    office.read(|view| Ok(crate::member::list(view, Language::Korean)?[0].id)).unwrap()
}

/// A second member, and the office with that member at work.
pub(crate) fn colleague(office: &Office, name: &str, role: Role) -> MemberId {
    crate::member::add(office, name, role, Language::Korean).unwrap().value
}

/// Sets no pages: what is kept says what it stands for.
pub(crate) struct Paper;

impl crate::plan::Typesetter for Paper {
    fn approved(
        &self,
        _: &crate::View<'_>,
        approving: &crate::plan::Approving,
    ) -> crate::Result<Vec<crate::kept::NewPdf>> {
        let pdf = |language: &Language| crate::kept::NewPdf {
            languages: vec![*language],
            pages: 1,
            bytes: format!("%PDF {} {} {}", approving.plan, approving.version, language.tag()).into_bytes(),
        };
        Ok(approving.languages.iter().map(pdf).collect())
    }
}

/// Submits a plan, and approves it as another member.
pub(crate) fn approve(office: &Office, id: crate::PlanId) {
    let drafter = office.member().unwrap();
    crate::plan::move_to(office, id, crate::plan::PlanState::InReview, None, Language::Korean).unwrap();
    let members = office.read(|view| crate::member::list(view, Language::Korean)).unwrap();
    let other = members.iter().find(|member| member.id != drafter && member.role.may(crate::Action::Approve));
    let approver = other.map_or_else(|| colleague(office, "승인자", Role::PolicyOfficer), |member| member.id);
    office.identify(approver).unwrap();
    crate::plan::approve(office, id, &Paper, None, Language::Korean).unwrap();
    office.identify(drafter).unwrap();
}

/// The records that the tests of the door work on, written in plain SQL: the door knows no concept.
pub(crate) mod records {
    use hamkor_language::Message;
    use rusqlite::params;

    use crate::{Action, Change, Office, PassageId, PlanId, PlanKindId, RecordId, Result, Tx, TypingKey};

    pub(crate) fn draft(what: &str) -> Change {
        Change::new(Action::Draft, Message::bare(what.to_owned()))
    }

    /// Makes a plan with a title.
    pub(crate) fn plan(office: &Office, title: &str) -> PlanId {
        office
            .change(draft("plan"), |tx| {
                let (kind, plan) = (PlanKindId::new(), PlanId::new());
                let c = tx.connection();
                c.execute("INSERT INTO plan_kind (id, rank, created_at) VALUES (?1, 'V', 0)", params![kind])?;
                c.execute(
                    "INSERT INTO plan (id, kind, state, version, source_language, drafter, created_at, state_at, state_by)
                     VALUES (?1, ?2, 'draft', 1, 'ko', ?3, 0, 0, ?3)",
                    params![plan, kind, tx.member()],
                )?;
                write(tx, plan.record(), "title", title)?;
                tx.touch(plan);
                Ok(plan)
            })
            .unwrap()
            .value
    }

    /// Adds a passage with a text.
    pub(crate) fn passage(office: &Office, plan: PlanId, text: &str) -> PassageId {
        office
            .change(draft("passage"), |tx| {
                let passage = PassageId::new();
                tx.connection().execute(
                    "INSERT INTO passage (id, owner, owner_kind, rank, kind, created_at) VALUES (?1, ?2, 'plan', 'V', 'paragraph', 0)",
                    params![passage, plan],
                )?;
                write(tx, passage.record(), "text", text)?;
                tx.touch(plan);
                Ok(passage)
            })
            .unwrap()
            .value
    }

    /// Writes a Korean text.
    pub(crate) fn write(tx: &Tx<'_>, owner: RecordId, field: &str, text: &str) -> Result<()> {
        tx.connection().execute(
            "INSERT INTO wording (owner, field, language, text, state, changed_at, changed_by)
             VALUES (?1, ?2, 'ko', ?3, 'original', ?4, ?5)
             ON CONFLICT DO UPDATE SET text = ?3, changed_at = ?4, changed_by = ?5",
            params![owner, field, text, crate::storage::millis(tx.now()), tx.member()],
        )?;
        Ok(())
    }

    /// Sets a text as a step of its own.
    pub(crate) fn set(office: &Office, plan: PlanId, owner: RecordId, field: &str, text: &str) -> Result<()> {
        office.change(draft("text"), |tx| {
            tx.touch(plan);
            write(tx, owner, field, text)
        })?;
        Ok(())
    }

    /// Sets a text as part of typing.
    pub(crate) fn type_text(office: &Office, plan: PlanId, owner: RecordId, text: &str) -> Result<()> {
        office.change(draft("typing").typing(TypingKey::new(owner, "text", "ko")), |tx| {
            tx.touch(plan);
            write(tx, owner, "text", text)
        })?;
        Ok(())
    }

    /// Puts a plan in a state.
    pub(crate) fn set_state(office: &Office, plan: PlanId, state: &str, change: Change) -> Result<()> {
        office.change(change, |tx| {
            tx.touch(plan);
            tx.connection().execute(
                "UPDATE plan SET state = ?2, state_by = ?3 WHERE id = ?1",
                params![plan, state, tx.member()],
            )?;
            Ok(())
        })?;
        Ok(())
    }

    /// A text as it stands, or nothing.
    pub(crate) fn text(office: &Office, owner: RecordId, field: &str) -> Option<String> {
        use rusqlite::OptionalExtension;
        let sql = "SELECT text FROM wording WHERE owner = ?1 AND field = ?2 AND language = 'ko'";
        office
            .read(|view| Ok(view.connection().query_row(sql, params![owner, field], |row| row.get(0)).optional()?))
            .unwrap()
    }

    /// Whether a plan is marked as deleted.
    pub(crate) fn deleted(office: &Office, table: &str, id: RecordId) -> bool {
        let sql = format!("SELECT deleted_at IS NOT NULL FROM {table} WHERE id = ?1");
        office.read(|view| Ok(view.connection().query_row(&sql, [id], |row| row.get(0))?)).unwrap()
    }

    /// The kinds of the entries of history, oldest first, and whether each is sealed.
    pub(crate) fn history(office: &Office) -> Vec<(String, bool)> {
        office
            .read(|view| {
                let mut statement = view.connection().prepare("SELECT message, sealed FROM history ORDER BY rowid")?;
                let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
                Ok(rows.collect::<rusqlite::Result<_>>()?)
            })
            .unwrap()
    }
}
