//! Files that pass into the office or out of it, each under a number by which the page asks for its next step.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use hamkor_office::Error as OfficeError;

use crate::desk::sound;
use crate::error::Result;

/// Those that are under way.
pub(crate) struct Passing<T> {
    last: Mutex<u32>,
    each: Mutex<BTreeMap<u32, Arc<Mutex<T>>>>,
}

impl<T> Default for Passing<T> {
    fn default() -> Self {
        Self { last: Mutex::default(), each: Mutex::default() }
    }
}

impl<T> Passing<T> {
    /// Forgets them all: the office is being locked or closed.
    pub(crate) fn forget(&self) {
        sound(&self.each).clear();
    }

    /// Takes one up; the answer is its number.
    pub(crate) fn begin(&self, one: T) -> u32 {
        let mut last = sound(&self.last);
        *last = last.wrapping_add(1);
        sound(&self.each).insert(*last, Arc::new(Mutex::new(one)));
        *last
    }

    /// The one of this number.
    ///
    /// # Errors
    /// When it is not there any more.
    pub(crate) fn one(&self, number: u32) -> Result<Arc<Mutex<T>>> {
        let found = sound(&self.each).get(&number).cloned();
        Ok(found.ok_or(OfficeError::AttachmentInterrupted)?)
    }

    /// Takes one off, once no step of it is under way.
    ///
    /// # Errors
    /// When it is not there any more, or a step of it is under way: then it ends with that step.
    pub(crate) fn take(&self, number: u32) -> Result<T> {
        let taken = sound(&self.each).remove(&number).ok_or(OfficeError::AttachmentInterrupted)?;
        // Whoever still holds it has asked for a step and for its end at once.
        let one = Arc::into_inner(taken).ok_or(OfficeError::AttachmentInterrupted)?;
        Ok(one.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}
