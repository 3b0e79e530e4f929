//! Watches over a desk that nobody sits at: locks it when nobody works or the laptop has slept, and makes the hourly backup.
//! Windows tells of a locked session and of sleep beforehand; elsewhere the sleep is noticed afterwards.

#[cfg(windows)]
mod leaving;

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::backups;
use crate::desk::{Desk, sound};
use crate::session::SessionKind;

/// How often the watch looks.
pub(crate) const EVERY: Duration = Duration::from_secs(1);
/// A watch that was kept from looking for longer than this was asleep with the laptop.
const SLEPT: TimeDelta = TimeDelta::seconds(20);

/// When somebody was last seen at the desk.
#[derive(Debug, Clone)]
pub(crate) struct Presence {
    touched: DateTime<Utc>,
    looked: DateTime<Utc>,
    backup_tried: DateTime<Utc>,
}

/// What the watch finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Finding {
    /// Somebody works.
    Working,
    /// Nobody has worked for as long as was set, or the laptop slept.
    Away,
    /// A backup is due.
    BackupDue,
}

impl Presence {
    pub(crate) fn new(now: DateTime<Utc>) -> Self {
        Self { touched: now, looked: now, backup_tried: now }
    }

    /// Somebody is at the desk.
    pub(crate) fn touch(&mut self, now: DateTime<Utc>) {
        self.touched = now;
    }

    /// A backup is tried now.
    pub(crate) fn try_backup(&mut self, now: DateTime<Utc>) {
        self.backup_tried = now;
    }

    fn look(&mut self, now: DateTime<Utc>, lock_after: TimeDelta) -> Finding {
        let slept = now - self.looked > SLEPT;
        self.looked = now;
        if slept || now - self.touched >= lock_after {
            return Finding::Away;
        }
        let every = TimeDelta::from_std(backups::EVERY).unwrap_or(TimeDelta::MAX);
        if now - self.backup_tried >= every {
            return Finding::BackupDue;
        }
        Finding::Working
    }
}

impl Desk {
    /// Somebody leaves the computer: the desk is locked, whoever sat at it.
    #[cfg(windows)]
    fn leave_computer(&self) {
        if let Err(error) = self.lock_up() {
            eprintln!("locking before the computer is left: {error}");
        }
    }

    /// One look at the desk.
    pub(crate) fn look(&self) {
        // Whoever opens an office holds the session meanwhile; how long that takes is no absence.
        let kind = self.session().kind();
        let minutes = i64::from(self.remembered().lock_after_minutes);
        let finding = sound(&self.presence).look(self.clock.now(), TimeDelta::minutes(minutes));
        if kind != SessionKind::Open {
            return;
        }
        let done = match finding {
            Finding::Working => Ok(()),
            Finding::Away => self.lock_up(),
            // A day may have passed as well.
            Finding::BackupDue => self.back_up(false).and_then(|_| self.continue_duties()),
        };
        if let Err(error) = done {
            // Nobody waits for an answer here; the page shows the office as it is, and a failed backup on its status line.
            eprintln!("the watch over the desk: {error}");
        }
    }
}

/// Locks the desk when the session is locked and before the computer sleeps, as the window is told.
#[cfg(windows)]
pub(crate) fn listen<R: tauri::Runtime>(window: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    use std::sync::mpsc;

    use tauri::Manager;

    use self::leaving::Leaving;

    /// Windows gives a program two seconds before it sleeps.
    const BEFORE_SLEEP: Duration = Duration::from_millis(1500);

    let app = window.app_handle().clone();
    let listening = leaving::listen(window.hwnd()?, move |leaving| {
        let (app, (tell, told)) = (app.clone(), mpsc::channel());
        // What locks may have to wait for somebody's work, and that work for this thread.
        std::thread::spawn(move || {
            app.state::<Desk>().leave_computer();
            // Before a locked session nobody waits.
            let _ = tell.send(());
        });
        if leaving == Leaving::Sleep {
            // Work that takes longer is noticed by the watch after the sleep.
            let _ = told.recv_timeout(BEFORE_SLEEP);
        }
    });
    if let Err(error) = listening {
        eprintln!("Windows does not tell of the session: {error}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_idle_desk_locks_a_slept_one_locks_and_a_backup_comes_due_each_hour() {
        let began = DateTime::UNIX_EPOCH;
        let after = TimeDelta::minutes(10);
        let mut presence = Presence::new(began);
        let mut now = began;
        let mut findings = Vec::new();
        // Somebody works for an hour and a half, touching the desk every minute.
        for second in 0..90 * 60 {
            now += TimeDelta::seconds(1);
            if second % 60 == 0 {
                presence.touch(now);
            }
            let finding = presence.look(now, after);
            if finding == Finding::BackupDue {
                presence.try_backup(now);
                findings.push(second + 1);
            }
            assert_ne!(finding, Finding::Away);
        }
        assert_eq!(findings, [60 * 60]);
        // Nobody works any more.
        let left = now;
        while presence.look(now, after) != Finding::Away {
            now += TimeDelta::seconds(1);
        }
        assert!((now - left).num_seconds() > 9 * 60);
        // The laptop sleeps for a minute.
        presence.touch(now);
        assert_eq!(presence.look(now, after), Finding::Working);
        assert_eq!(presence.look(now + TimeDelta::seconds(60), after), Finding::Away);
    }
}
