//! What the work behind each door is given: a view to read, or a transaction to change.

use std::collections::BTreeSet;
use std::ops::Deref;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::member::{self, Action, Role};
use crate::{MemberId, RecordKind, RecordRef, Result, custody};

/// Reads an office at one moment: everything read through one view fits together.
pub struct View<'a> {
    connection: &'a Connection,
    now: DateTime<Utc>,
    member: Option<MemberId>,
    role: Option<Role>,
    /// Whether this copy of the office may be changed at all.
    changeable: bool,
}

impl<'a> View<'a> {
    pub(crate) fn new(
        connection: &'a Connection,
        now: DateTime<Utc>,
        member: Option<MemberId>,
        read_only: bool,
    ) -> Result<Self> {
        let role = member.map(|member| member::role(connection, member)).transpose()?.flatten();
        let changeable = !read_only && !custody::is_handed_over(connection)?;
        Ok(Self { connection, now, member, role, changeable })
    }

    /// The connection, for SQL beside the concept that it is about.
    pub(crate) fn connection(&self) -> &'a Connection {
        self.connection
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Who works here, once that was said.
    #[must_use]
    pub fn member(&self) -> Option<MemberId> {
        self.member
    }

    /// The role of who works here.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.role
    }

    /// Whether that role allows an action here: what changes the office is allowed to nobody in a copy that is handed over or
    /// was opened only to be read.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.role.is_some_and(|role| role.may(action)) && (self.changeable || !action.changes())
    }

    /// Whether this copy of the office may be changed at all.
    #[must_use]
    pub fn is_changeable(&self) -> bool {
        self.changeable
    }
}

/// Changes an office: exists only behind the change door, and reads like a view.
pub struct Tx<'a> {
    view: View<'a>,
    touched: BTreeSet<RecordRef>,
    noted: bool,
}

impl<'a> Tx<'a> {
    pub(super) fn new(view: View<'a>) -> Self {
        Self { view, touched: BTreeSet::new(), noted: false }
    }

    /// Names a record that the change is about: the change stands in its history, and its search rows are made anew.
    pub fn touch(&mut self, record: impl Into<RecordRef>) {
        self.touched.insert(record.into());
    }

    /// The change stands in the history although it changes no record, as a handing over does.
    pub(crate) fn note(&mut self) {
        self.noted = true;
    }

    pub(super) fn is_noted(&self) -> bool {
        self.noted
    }

    pub(super) fn touched(&self) -> &BTreeSet<RecordRef> {
        &self.touched
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = View<'a>;

    fn deref(&self) -> &Self::Target {
        &self.view
    }
}

/// What a change answers: its value, and what kinds of record and which records changed, so that just those are shown anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<T> {
    /// What the work returned.
    pub value: T,
    /// The kinds of record that changed.
    pub kinds: BTreeSet<RecordKind>,
    /// The records that changed.
    pub records: Vec<RecordRef>,
}

impl<T> Outcome<T> {
    pub(super) fn new(value: T, touched: &BTreeSet<RecordRef>) -> Self {
        let kinds = touched.iter().map(|record| record.kind).collect();
        Self { value, kinds, records: touched.iter().copied().collect() }
    }

    /// The same outcome with another value.
    pub fn map<U>(self, with: impl FnOnce(T) -> U) -> Outcome<U> {
        Outcome { value: with(self.value), kinds: self.kinds, records: self.records }
    }
}
