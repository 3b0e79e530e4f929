//! The office's passphrase: how strong it is, and how a wrong one is slowed down.

use std::fmt;

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Error, Result};

/// A passphrase in memory: it is overwritten when it is dropped, and never printed.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes a passphrase as typed.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// Takes a passphrase that was typed twice.
    ///
    /// # Errors
    /// When the two differ.
    pub fn confirmed(text: impl Into<String>, again: &str) -> Result<Self> {
        let passphrase = Self::new(text);
        if passphrase.as_str() == again { Ok(passphrase) } else { Err(Error::PassphraseDiffers) }
    }

    /// Refuses a passphrase that is easily guessed.
    ///
    /// # Errors
    /// When it is too weak for an office.
    pub fn require_strength(&self, inputs: &[&str]) -> Result<()> {
        if strength(self.as_str(), inputs).enough { Ok(()) } else { Err(Error::PassphraseTooWeak) }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strength {
    /// From 0, guessed at once, to 4, out of reach.
    pub score: u8,
    /// Whether an office accepts it.
    pub enough: bool,
}

/// Estimates the strength of a passphrase; `inputs` are words that anybody would try first, such as the office's name.
#[must_use]
pub fn strength(passphrase: &str, inputs: &[&str]) -> Strength {
    // The estimate's cost grows with the square of the length, and what is longer than this is strong by its length.
    let head: String = passphrase.chars().take(100).collect();
    let inputs: Vec<String> = inputs.iter().map(|input| input.to_lowercase()).collect();
    let inputs: Vec<&str> = inputs.iter().map(String::as_str).collect();
    let score = u8::from(zxcvbn::zxcvbn(&head, &inputs).score());
    Strength { score, enough: score >= 3 && passphrase.chars().count() >= 8 }
}

/// Slows down the guessing of a passphrase: the first two mistakes cost nothing, then one waits 2, 4, 8 … 60 seconds.
#[derive(Debug, Clone, Default)]
pub struct Throttle {
    wrong: u32,
    until: Option<DateTime<Utc>>,
}

impl Throttle {
    /// The longest wait.
    const LONGEST: i64 = 60;

    /// How many seconds one still has to wait before the next try; 0 when one may try.
    #[must_use]
    pub fn wait(&self, now: DateTime<Utc>) -> u64 {
        let Some(until) = self.until else { return 0 };
        // A clock that was set back must not lock anybody out for longer than the longest wait.
        let left = (until - now).num_milliseconds().clamp(0, Self::LONGEST * 1000);
        u64::try_from(left).unwrap_or(0).div_ceil(1000)
    }

    /// Takes note of a wrong passphrase; returns how many seconds the next try has to wait.
    pub fn wrong(&mut self, now: DateTime<Utc>) -> u64 {
        self.wrong = self.wrong.saturating_add(1);
        let seconds = match self.wrong {
            0..=2 => 0,
            tries => (1_i64 << (tries - 2).min(6)).min(Self::LONGEST),
        };
        self.until = Some(now + Duration::seconds(seconds));
        self.wait(now)
    }

    /// Takes note of the right passphrase: the count begins anew.
    pub fn right(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_mistakes_are_free_and_then_the_wait_doubles_up_to_a_minute() {
        let mut throttle = Throttle::default();
        let mut now = DateTime::UNIX_EPOCH;
        let mut waits = Vec::new();
        for _ in 0..9 {
            let wait = throttle.wrong(now);
            waits.push(wait);
            now += Duration::seconds(i64::try_from(wait).unwrap());
            assert_eq!(throttle.wait(now), 0);
        }
        assert_eq!(waits, [0, 0, 2, 4, 8, 16, 32, 60, 60]);
        throttle.right();
        assert_eq!(throttle.wrong(now), 0);
    }

    #[test]
    fn a_wait_counts_down_and_survives_a_clock_set_back() {
        let mut throttle = Throttle::default();
        let now = DateTime::UNIX_EPOCH;
        for _ in 0..4 {
            throttle.wrong(now);
        }
        assert_eq!(throttle.wait(now + Duration::milliseconds(1500)), 3);
        assert_eq!(throttle.wait(now - Duration::days(400)), 60);
    }

    #[test]
    fn weak_passphrases_are_told_from_strong_ones() {
        assert!(!strength("tashkent2012", &[]).enough);
        assert!(!strength("Hamkor2012", &["Hamkor"]).enough);
        assert!(strength("mulberry kayak granite seventeen", &[]).enough);
        assert!(strength("비단길 위의 노란 자전거 일곱", &[]).enough);
        assert_eq!(strength("", &[]).score, 0);
    }

    #[test]
    fn a_passphrase_is_never_printed() {
        assert_eq!(format!("{:?}", Passphrase::new("mulberry")), "Passphrase(…)");
        assert!(matches!(Passphrase::confirmed("a", "b"), Err(Error::PassphraseDiffers)));
    }
}
