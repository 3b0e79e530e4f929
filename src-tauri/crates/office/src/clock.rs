//! Time is injected: nothing in an office asks the machine for it directly, so that tests, the sample and reprints agree.

use std::sync::Mutex;

use chrono::{DateTime, Duration, Utc};

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// A clock that stands still until it is set.
#[derive(Debug)]
pub struct FixedClock(Mutex<DateTime<Utc>>);

impl FixedClock {
    /// A clock that shows this moment.
    #[must_use]
    pub fn new(now: DateTime<Utc>) -> Self {
        Self(Mutex::new(now))
    }

    /// Sets the clock.
    pub fn set(&self, now: DateTime<Utc>) {
        *crate::storage::unpoisoned(&self.0) = now;
    }

    /// Moves the clock on.
    pub fn advance(&self, by: Duration) {
        *crate::storage::unpoisoned(&self.0) += by;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        *crate::storage::unpoisoned(&self.0)
    }
}
