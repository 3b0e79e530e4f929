//! The reading of a word processor's file: a later one, or who gives it up, ends the one before.

use std::sync::atomic::{AtomicU32, Ordering};

/// Which reading is the latest.
#[derive(Default)]
pub(crate) struct DraftReading(AtomicU32);

impl DraftReading {
    /// Begins a reading; answers what says whether it is still the latest.
    pub(crate) fn begin(&self) -> impl Fn() -> bool + '_ {
        let number = self.0.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        move || self.0.load(Ordering::Relaxed) == number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_reading_ends_the_one_before() {
        let reading = DraftReading::default();
        let first = reading.begin();
        assert!(first());
        let second = reading.begin();
        assert!(!first() && second());
    }
}
