//! What happens by itself: the office locked because nobody worked, a backup was made. The page waits for it with a command,
//! which works in every window that can call commands at all.

use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use crate::session::SessionKind;

/// Something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Notice {
    /// Counts what happened since the program began; to be handed back when waiting for more.
    pub sequence: u32,
    /// Where the desk stands now.
    pub session: SessionKind,
    /// Counts the changes of what the scanner's folder offers.
    pub scans: u32,
}

/// Tells whoever waits.
#[derive(Debug)]
pub(crate) struct Notices(watch::Sender<Notice>);

impl Default for Notices {
    fn default() -> Self {
        Self(watch::Sender::new(Notice { sequence: 0, session: SessionKind::Closed, scans: 0 }))
    }
}

impl Notices {
    pub(crate) fn tell(&self, session: SessionKind) {
        self.0.send_modify(|notice| {
            *notice = Notice { sequence: notice.sequence.wrapping_add(1), session, scans: notice.scans };
        });
    }

    /// What the scanner's folder offers has changed.
    pub(crate) fn tell_scans(&self) {
        self.0.send_modify(|notice| {
            notice.sequence = notice.sequence.wrapping_add(1);
            notice.scans = notice.scans.wrapping_add(1);
        });
    }

    /// Waits until something has happened after the notice with this number.
    pub(crate) async fn after(&self, sequence: u32) -> Notice {
        let mut receiver = self.0.subscribe();
        loop {
            let notice = *receiver.borrow_and_update();
            if notice.sequence != sequence || receiver.changed().await.is_err() {
                return notice;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_waits_hears_what_happened_also_before_they_asked() {
        let notices = Notices::default();
        notices.tell(SessionKind::Open);
        assert_eq!(notices.after(0).await, Notice { sequence: 1, session: SessionKind::Open, scans: 0 });
        let (heard, ()) = tokio::join!(notices.after(1), async { notices.tell(SessionKind::Locked) });
        assert_eq!(heard, Notice { sequence: 2, session: SessionKind::Locked, scans: 0 });
        notices.tell_scans();
        assert_eq!(notices.after(2).await, Notice { sequence: 3, session: SessionKind::Locked, scans: 1 });
    }
}
