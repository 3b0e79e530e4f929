//! The file: its key, its connections, its form and the guard around its one writer. SQL that is not about one concept lives here.

pub(crate) mod connect;
mod functions;
pub(crate) mod key;
pub(crate) mod lock;
#[cfg(windows)]
pub(crate) mod long;
pub(crate) mod migrate;
pub(crate) mod probe;
pub(crate) mod rekey;
pub(crate) mod tables;

pub(crate) use functions::folded;

use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::types::{FromSqlError, FromSqlResult, ValueRef};

use crate::{Error, Result};

/// Reads a stored word as one of a closed set; an unknown word is an error, never a default.
pub(crate) fn word<T: Copy>(value: ValueRef<'_>, all: &[T], text: impl Fn(T) -> &'static str) -> FromSqlResult<T> {
    let stored = value.as_str()?;
    all.iter()
        .copied()
        .find(|item| text(*item) == stored)
        .ok_or_else(|| FromSqlError::Other(format!("no such word: {stored}").into()))
}

/// Locks what a panic in another thread cannot have left half done: every holder either finishes or rolls back.
pub(crate) fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A moment as it is stored: milliseconds since 1970.
pub(crate) fn millis(moment: DateTime<Utc>) -> i64 {
    moment.timestamp_millis()
}

/// A stored moment.
pub(crate) fn moment(millis: i64) -> Result<DateTime<Utc>> {
    DateTime::from_timestamp_millis(millis).ok_or(Error::OfficeDamaged)
}
