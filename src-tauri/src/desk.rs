//! The desk: what the program holds while it runs. Commands are a line or two over it.
//!
//! The session stands behind a lock that reading and changing hold shared and that locking up holds alone: an office is never
//! closed under somebody's work, and no work begins in an office that is being closed.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use hamkor_language::{ErrorReply, Language, LocalisedError};
use hamkor_office::clock::Clock;
use hamkor_office::passphrase::Throttle;
use hamkor_office::place::Hazard;
use hamkor_office::{Environment, Office, Outcome, RecordId, View, sample};

use crate::arriving::Arriving;
use crate::backups::LastBackup;
use crate::chooser::Chooser;
use crate::departing::Departing;
use crate::draft_reading::DraftReading;
use crate::error::Result;
use crate::notice::Notices;
use crate::opened::Programs;
use crate::passing::Passing;
use crate::places::Places;
use crate::previewed::LastPreview;
use crate::reply::{Changed, Made};
use crate::scans::Scans;
use crate::session::Session;
use crate::settings::Remembered;
use crate::typesetter::Typesetter;
use crate::watch::Presence;

/// What the program holds while it runs.
pub struct Desk {
    pub(crate) places: Places,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chooser: Box<dyn Chooser>,
    pub(crate) programs: Box<dyn Programs>,
    pub(crate) notices: Notices,
    /// The files on their way in.
    pub(crate) arrivals: Passing<Arriving>,
    /// The files on their way out.
    pub(crate) departures: Passing<Departing>,
    /// The word processor's file that is being read.
    pub(crate) draft_reading: DraftReading,
    pub(crate) last_preview: LastPreview,
    pub(crate) scans: Scans,
    pub(crate) typesetter: Typesetter,
    pub(crate) presence: Mutex<Presence>,
    /// The file that somebody asked to open from outside, until the page has been told.
    asked_for: Mutex<Option<PathBuf>>,
    session: RwLock<Session>,
    remembered: Mutex<Remembered>,
    throttle: Mutex<Throttle>,
    backup: Mutex<LastBackup>,
    /// What makes the place of the office unsafe; looked for once, since a network answers slowly.
    hazard: Mutex<Option<Hazard>>,
    /// What went wrong before the page could be told.
    notice: Mutex<Option<ErrorReply>>,
}

impl Desk {
    /// Sets up a desk at which nobody sits yet. Settings that cannot be read are told and replaced by the program's own.
    #[must_use]
    pub fn new(
        places: Places,
        clock: Arc<dyn Clock>,
        chooser: Box<dyn Chooser>,
        programs: Box<dyn Programs>,
        asked_for: Option<PathBuf>,
    ) -> Self {
        let (mut remembered, damaged) = match Remembered::load(&places.settings) {
            Ok(remembered) => (remembered, None),
            Err(error) => (Remembered::default(), Some(error.reply())),
        };
        let notice = damaged.or(remembered.notice.take());
        let now = clock.now();
        Self {
            places,
            clock,
            chooser,
            programs,
            notices: Notices::default(),
            arrivals: Passing::default(),
            departures: Passing::default(),
            draft_reading: DraftReading::default(),
            last_preview: LastPreview::default(),
            scans: Scans::default(),
            typesetter: Typesetter::default(),
            presence: Mutex::new(Presence::new(now)),
            asked_for: Mutex::new(asked_for),
            session: RwLock::new(Session::Closed),
            remembered: Mutex::new(remembered),
            throttle: Mutex::new(Throttle::default()),
            backup: Mutex::new(LastBackup::default()),
            hazard: Mutex::new(None),
            notice: Mutex::new(notice),
        }
    }

    pub(crate) fn session(&self) -> RwLockReadGuard<'_, Session> {
        self.session.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn session_alone(&self) -> RwLockWriteGuard<'_, Session> {
        self.session.write().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn throttle(&self) -> MutexGuard<'_, Throttle> {
        sound(&self.throttle)
    }

    pub(crate) fn backup(&self) -> LastBackup {
        sound(&self.backup).clone()
    }

    pub(crate) fn set_backup(&self, last: LastBackup) {
        *sound(&self.backup) = last;
    }

    pub(crate) fn hazard(&self) -> Option<Hazard> {
        *sound(&self.hazard)
    }

    pub(crate) fn set_hazard(&self, hazard: Option<Hazard>) {
        *sound(&self.hazard) = hazard;
    }

    /// Somebody asks for a file from outside while the program runs.
    pub(crate) fn ask_for(&self, path: PathBuf) {
        *sound(&self.asked_for) = Some(path);
        let kind = self.session().kind();
        self.notices.tell(kind);
    }

    /// The file that somebody asked for; told once.
    pub(crate) fn take_asked_for(&self) -> Option<PathBuf> {
        sound(&self.asked_for).take()
    }

    /// What was to be told before the page was there; told once.
    pub(crate) fn take_notice(&self) -> Option<ErrorReply> {
        sound(&self.notice).take()
    }

    pub(crate) fn remembered(&self) -> Remembered {
        sound(&self.remembered).clone()
    }

    /// Changes what is remembered on this computer, and saves it.
    pub(crate) fn remember(&self, change: impl FnOnce(&mut Remembered)) -> Result<Remembered> {
        let mut remembered = sound(&self.remembered);
        let mut next = remembered.clone();
        change(&mut next);
        next.save(&self.places.settings)?;
        *remembered = next.clone();
        Ok(next)
    }

    /// The language of the program.
    pub(crate) fn language(&self) -> Language {
        sound(&self.remembered).language.unwrap_or(Language::English)
    }

    /// What an office needs of this machine.
    pub(crate) fn environment(&self) -> Environment {
        Environment { clock: Arc::clone(&self.clock), replica_folder: Some(self.places.replicas.clone()) }
    }

    /// The passphrase of the sample office, which everybody may know; none for any other office.
    pub(crate) fn sample_passphrase(&self, path: &Path) -> Option<String> {
        path.starts_with(&self.places.sample).then(|| sample::PASSPHRASE.to_owned())
    }

    /// Forgets what the desk holds of an office that is being locked or closed.
    pub(crate) fn forget(&self) {
        self.typesetter.forget();
        self.arrivals.forget();
        self.departures.forget();
        self.last_preview.forget();
        self.wipe_opened();
    }

    /// Works with the office that is open.
    pub(crate) fn with_office<T>(&self, work: impl FnOnce(&Office) -> Result<T>) -> Result<T> {
        match &*self.session() {
            Session::Open(office) => work(office),
            _ => Err(hamkor_office::Error::OfficeLocked.into()),
        }
    }

    /// Reads the office that is open.
    pub(crate) fn read<T>(&self, work: impl FnOnce(&View<'_>) -> hamkor_office::Result<T>) -> Result<T> {
        self.with_office(|office| Ok(office.read(work)?))
    }

    /// Changes the office that is open.
    pub(crate) fn change(&self, work: impl FnOnce(&Office) -> hamkor_office::Result<Outcome<()>>) -> Result<Changed> {
        self.with_office(|office| Changed::of(office, &work(office)?))
    }

    /// Makes something new in the office that is open.
    pub(crate) fn make<I>(
        &self,
        id: fn(I) -> RecordId,
        work: impl FnOnce(&Office) -> hamkor_office::Result<Outcome<I>>,
    ) -> Result<Made> {
        self.with_office(|office| {
            let outcome = work(office)?;
            let changed = Changed::of(office, &outcome)?;
            Ok(Made { id: id(outcome.value), changed })
        })
    }
}

/// What a lock guards. A thread that panicked while it held one has changed nothing halfway: each change is one assignment.
pub(crate) fn sound<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
