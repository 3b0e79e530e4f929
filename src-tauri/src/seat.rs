//! Sitting down at the desk and leaving it: opening, founding, identifying, locking, unlocking and closing an office.

use std::path::{Path, PathBuf};

use hamkor_language::{Language, LocalisedError};
use hamkor_office::member::{self, MemberName};
use hamkor_office::{Error as OfficeError, MemberId, NewOffice, Office, Passphrase, custody, place, sample, task};
use hamkor_press::Press;

use crate::backups::{self, LastBackup};
use crate::desk::{Desk, sound};
use crate::error::Result;
use crate::overview::{self, OfficeOverview};
use crate::session::{LockedOffice, Session, SessionKind, SessionState};
use crate::settings::Opened;
use crate::watch::Presence;

impl Desk {
    /// Where the desk stands.
    pub(crate) fn session_state(&self, language: Language) -> Result<SessionState> {
        Ok(match &*self.session() {
            Session::Closed => SessionState::Closed,
            Session::Identify(office) => SessionState::Identify {
                path: office.path().display().to_string(),
                members: office.read(|view| member::list(view, language))?,
            },
            Session::Open(office) => SessionState::Open { office: Box::new(self.overview_of(office, language)?) },
            Session::Locked(locked) => {
                let (office_name, member_name) = locked.names.get(&language).cloned().unwrap_or_default();
                let sample_passphrase = self.sample_passphrase(&locked.path);
                SessionState::Locked { office_name, member_name, sample_passphrase }
            }
        })
    }

    /// The office that is open, as the desk shows it.
    pub(crate) fn overview(&self, language: Language) -> Result<OfficeOverview> {
        self.with_office(|office| self.overview_of(office, language))
    }

    fn overview_of(&self, office: &Office, language: Language) -> Result<OfficeOverview> {
        overview::read(office, &self.backup(), self.hazard(), self.sample_passphrase(office.path()), language)
    }

    /// Founds an office, with its first member at work.
    pub(crate) fn found(&self, path: &Path, new: &NewOffice, passphrase: &Passphrase) -> Result<OfficeOverview> {
        passphrase.require_strength(&[&new.name, &new.member_name, &new.place])?;
        let mut session = self.session_alone();
        self.close_held(&mut session)?;
        let office = Office::create(&with_ending(path), new, passphrase, self.environment())?;
        self.begin(&mut session, office, new.language)
    }

    /// Opens an office; who opened it still has to say who they are.
    pub(crate) fn open(&self, path: &Path, passphrase: &Passphrase) -> Result<Vec<MemberName>> {
        let mut session = self.session_alone();
        self.close_held(&mut session)?;
        let office = self.unlocked(path, passphrase)?;
        let members = office.read(|view| member::list(view, self.language()))?;
        *session = Session::Identify(office);
        Ok(members)
    }

    /// Opens the sample office, and makes it first where it is not there yet.
    pub(crate) fn open_sample(&self, language: Language) -> Result<Vec<MemberName>> {
        let mut session = self.session_alone();
        self.close_held(&mut session)?;
        let passphrase = Passphrase::new(sample::PASSPHRASE);
        let folder = &self.places.sample;
        std::fs::create_dir_all(folder).map_err(|error| crate::Error::writing(folder, error))?;
        let office = self.sample_in(folder, &passphrase)?;
        let members = office.read(|view| member::list(view, language))?;
        *session = Session::Identify(office);
        Ok(members)
    }

    /// A sample to which somebody gave a passphrase of their own is theirs now: another is made beside it.
    fn sample_in(&self, folder: &Path, passphrase: &Passphrase) -> Result<Office> {
        let mut number = 1;
        loop {
            let path = folder.join(format!("Hamkor {number}.hamkor"));
            if !path.exists() {
                return Ok(sample::create(&path, passphrase, &self.environment(), &Press::new())?);
            }
            match Office::open(&path, passphrase, self.environment()) {
                Ok(office) => return Ok(office),
                Err(OfficeError::OfficeWrongPassphrase { .. } | OfficeError::OfficeDamaged) => number += 1,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Says who sits down, and whether only to read. Whoever works decides that this file is the office, whatever it lacks.
    pub(crate) fn identify(&self, member: MemberId, language: Language, only_read: bool) -> Result<OfficeOverview> {
        let mut session = self.session_alone();
        match &*session {
            Session::Identify(office) => {
                office.identify(member)?;
                if only_read {
                    office.only_read();
                } else if office.astray().is_some() {
                    office.go_on_here()?;
                }
            }
            _ => return Err(OfficeError::OfficeLocked.into()),
        }
        let Session::Identify(office) = std::mem::replace(&mut *session, Session::Closed) else {
            return Err(OfficeError::OfficeLocked.into());
        };
        self.begin(&mut session, office, language)
    }

    /// Takes the office off the desk: its text off the screen, its key out of the memory.
    pub(crate) fn lock_up(&self) -> Result<()> {
        let mut session = self.session_alone();
        let Session::Open(office) = &*session else { return Ok(()) };
        let member = office.member().ok_or(OfficeError::MemberUnknown)?;
        let names = office.read(|view| {
            Language::ALL
                .into_iter()
                .map(|language| {
                    let office = hamkor_office::office_name(view, language)?;
                    Ok((language, (office, member::name(view, member, language)?)))
                })
                .collect::<hamkor_office::Result<_>>()
        })?;
        let locked = LockedOffice { path: office.path().to_owned(), member, names, only_read: office.is_only_read() };
        let Session::Open(office) = std::mem::replace(&mut *session, Session::Locked(locked)) else { return Ok(()) };
        self.forget();
        // Whatever becomes of the closing, the desk is locked: what was changed is safe in the log beside the file.
        let closed = office.close();
        drop(session);
        self.notices.tell(SessionKind::Locked);
        Ok(closed?)
    }

    /// The member who locked up comes back.
    pub(crate) fn unlock(&self, passphrase: &Passphrase, language: Language) -> Result<OfficeOverview> {
        let mut session = self.session_alone();
        let Session::Locked(locked) = &*session else { return Err(OfficeError::OfficeLocked.into()) };
        let locked = locked.clone();
        let office = self.unlocked(&locked.path, passphrase)?;
        office.identify(locked.member)?;
        // What was exchanged for another file meanwhile is only read until somebody opens it and decides.
        if locked.only_read || office.astray().is_some() {
            office.only_read();
        }
        self.begin(&mut session, office, language)
    }

    /// Leaves the office: a last backup, then it is one file again.
    pub(crate) fn leave(&self) -> Result<()> {
        let mut session = self.session_alone();
        self.close_held(&mut session)?;
        drop(session);
        self.notices.tell(SessionKind::Closed);
        Ok(())
    }

    /// Takes the office back from the file that came back. Where the member has left it meanwhile, somebody has to sit down.
    pub(crate) fn take_back(&self, file: &Path, passphrase: Option<&Passphrase>) -> Result<()> {
        let mut session = self.session_alone();
        let Session::Open(office) = &*session else { return Err(OfficeError::OfficeLocked.into()) };
        self.typesetter.forget();
        custody::take_back(office, file, &self.remembered().computer_name(), passphrase)?;
        self.set_backup(LastBackup::of_folder(office)?);
        if office.member().is_none()
            && let Session::Open(office) = std::mem::replace(&mut *session, Session::Closed)
        {
            *session = Session::Identify(office);
        }
        Ok(())
    }

    /// Makes a backup now.
    pub(crate) fn back_up(&self, manual: bool) -> Result<LastBackup> {
        sound(&self.presence).try_backup(self.clock.now());
        let second = self.remembered().second_backup_folder;
        let last = self.with_office(|office| Ok(backups::make(office, second, manual)))?;
        self.set_backup(last.clone());
        self.notices.tell(SessionKind::Open);
        Ok(last)
    }

    /// Makes the duties that come back by themselves; the page is told where there are any.
    pub(crate) fn continue_duties(&self) -> Result<()> {
        if self.with_office(|office| Ok(task::continue_duties(office)?))? > 0 {
            self.notices.tell(SessionKind::Open);
        }
        Ok(())
    }

    /// Opens an office file, more slowly after each wrong passphrase.
    fn unlocked(&self, path: &Path, passphrase: &Passphrase) -> Result<Office> {
        let seconds = self.throttle().wait(self.clock.now());
        if seconds > 0 {
            return Err(OfficeError::OfficeWrongPassphrase { seconds }.into());
        }
        match Office::open(path, passphrase, self.environment()) {
            Ok(office) => {
                self.throttle().right();
                Ok(office)
            }
            Err(OfficeError::OfficeWrongPassphrase { .. }) => {
                let seconds = self.throttle().wrong(self.clock.now());
                Err(OfficeError::OfficeWrongPassphrase { seconds }.into())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// A member begins to work.
    fn begin(&self, session: &mut Session, office: Office, language: Language) -> Result<OfficeOverview> {
        let now = self.clock.now();
        *sound(&self.presence) = Presence::new(now);
        // Duties whose day has passed while nobody worked here come back first.
        task::continue_duties(&office)?;
        self.set_backup(LastBackup::of_folder(&office)?);
        self.set_hazard(place::hazard(office.path()));
        let overview = self.overview_of(&office, language)?;
        if overview.sample_passphrase.is_none() {
            let opened = Opened { path: office.path().to_owned(), name: overview.name.clone(), at: now };
            self.remember(|remembered| remembered.remember(opened))?;
        }
        *session = Session::Open(office);
        self.notices.tell(SessionKind::Open);
        Ok(overview)
    }

    /// Closes what the desk holds. A backup that fails does not keep the office open: it is told at the next start.
    fn close_held(&self, session: &mut Session) -> Result<()> {
        self.forget();
        match std::mem::replace(session, Session::Closed) {
            Session::Closed | Session::Locked(_) => Ok(()),
            Session::Identify(office) => Ok(office.close()?),
            Session::Open(office) => {
                let last = backups::make(&office, self.remembered().second_backup_folder, false);
                let closed = office.close().err().map(|error| error.reply());
                if let Some(notice) = closed.or(last.failed) {
                    self.remember(|remembered| remembered.notice = Some(notice))?;
                }
                Ok(())
            }
        }
    }
}

/// An office's file ends in `.hamkor`, so that it can be told from others and opened with a double click.
pub(crate) fn with_ending(path: &Path) -> PathBuf {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("hamkor")) {
        return path.to_owned();
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".hamkor");
    PathBuf::from(name)
}
