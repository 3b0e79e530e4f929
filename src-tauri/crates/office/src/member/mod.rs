//! Members: who works in the office, in which role, and what that role may do.
//!
//! The first member is made with the office. A member who leaves is retired, not deleted: history goes on naming them.
//!
//! A role says who somebody is in the office; in the approval of one plan there are five capacities, and the role says which
//! of them somebody may have:
//!
//! | capacity | what it does                                   | roles that may have it                      |
//! |----------|------------------------------------------------|---------------------------------------------|
//! | drafter  | writes a plan and submits it                   | deputy chairman, policy officer             |
//! | reviewer | agrees, agrees with remarks, or returns        | deputy chairman, policy officer             |
//! | approver | approves what another drafted                  | deputy chairman, policy officer             |
//! | reader   | reads and prints                               | every role; a reader does nothing else      |
//! | keeper   | keeps the records, packets and what is printed | deputy chairman, policy, protocol officers  |
//!
//! Who is the drafter, a reviewer or the approver of one plan stands with that plan (`plan::line`): nobody is two of them.

mod actions;
mod store;
mod view;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

pub(crate) use actions::written;
pub use actions::{add, change, retire};
pub(crate) use store::{insert, is_managed, role, set_name, working};
pub use store::{list, name};
pub use view::MemberName;

/// What a member is in the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The deputy chairman, whose office it is.
    DeputyChairman,
    /// Drafts and reviews plans.
    PolicyOfficer,
    /// Translates them.
    Interpreter,
    /// Composes and prints packets.
    ProtocolOfficer,
    /// Reads and prints, and changes nothing.
    Reader,
}

/// What somebody may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Make plans and change their text and structure.
    Draft,
    /// Write and mark translations.
    Translate,
    /// Submit a plan for review.
    Submit,
    /// Return a plan, or say an opinion.
    Review,
    /// Approve a plan that another drafted.
    Approve,
    /// Keep the records of people, agreements, meetings and tasks.
    Keep,
    /// Comment on a text.
    Comment,
    /// Compose packets.
    Compose,
    /// Print, and save PDFs.
    Print,
    /// Add, change and retire members.
    ManageMembers,
    /// Restore a backup.
    Restore,
}

impl Role {
    /// Every role, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::DeputyChairman, Self::PolicyOfficer, Self::Interpreter, Self::ProtocolOfficer, Self::Reader];

    /// The word that stands for the role in the file and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DeputyChairman => "deputy_chairman",
            Self::PolicyOfficer => "policy_officer",
            Self::Interpreter => "interpreter",
            Self::ProtocolOfficer => "protocol_officer",
            Self::Reader => "reader",
        }
    }

    /// What the role may do. The drafter of a plan never approves it, whatever the role: that rule stands with plans.
    #[must_use]
    pub fn allowed(self) -> &'static [Action] {
        use Action::{Approve, Comment, Compose, Draft, Keep, Print, Restore, Review, Submit, Translate};
        match self {
            Self::DeputyChairman => &Action::ALL,
            Self::PolicyOfficer => &[Draft, Translate, Submit, Review, Approve, Keep, Comment, Compose, Print, Restore],
            Self::Interpreter => &[Translate, Comment, Print],
            Self::ProtocolOfficer => &[Keep, Comment, Compose, Print],
            Self::Reader => &[Print],
        }
    }

    /// Whether the role allows an action.
    #[must_use]
    pub fn may(self, action: Action) -> bool {
        self.allowed().contains(&action)
    }
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 11] = [
        Self::Draft,
        Self::Translate,
        Self::Submit,
        Self::Review,
        Self::Approve,
        Self::Keep,
        Self::Comment,
        Self::Compose,
        Self::Print,
        Self::ManageMembers,
        Self::Restore,
    ];

    /// Whether it changes the office; what does not is allowed also where nothing may be changed.
    #[must_use]
    pub fn changes(self) -> bool {
        !matches!(self, Self::Print | Self::Restore)
    }
}

impl ToSql for Role {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for Role {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        crate::storage::word(value, &Self::ALL, Self::as_str)
    }
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;

    use super::*;
    use crate::Error;
    use crate::testing::{Fixture, colleague, first_member};

    #[test]
    fn what_each_role_may_do() {
        let table: Vec<String> = Role::ALL
            .into_iter()
            .map(|role| {
                let may = Action::ALL.into_iter().map(|action| if role.may(action) { 'x' } else { '-' });
                format!("{:17} {}", role.as_str(), may.collect::<String>())
            })
            .collect();
        // Draft, translate, submit, review, approve, keep, comment, compose, print, manage members, restore.
        assert_eq!(
            table,
            [
                "deputy_chairman   xxxxxxxxxxx",
                "policy_officer    xxxxxxxxx-x",
                "interpreter       -x----x-x--",
                "protocol_officer  -----xxxx--",
                "reader            --------x--",
            ]
        );
    }

    #[test]
    fn members_are_added_renamed_and_retired_but_never_the_last_who_manages() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let first = first_member(&office);
        let second = colleague(&office, " 이지은 ", Role::Interpreter);
        change(&office, second, "Ли Чжи Ын", Role::PolicyOfficer, Language::Russian).unwrap();
        let names = |language| office.read(|view| list(view, language)).unwrap();
        let second_in = |language| names(language).into_iter().find(|member| member.id == second).unwrap();
        assert_eq!(second_in(Language::Korean).name, "이지은");
        assert_eq!(second_in(Language::Russian).name, "Ли Чжи Ын");
        assert_eq!(second_in(Language::Russian).role, Role::PolicyOfficer);
        assert!(matches!(retire(&office, first), Err(Error::NotAllowed)));
        assert!(matches!(
            change(&office, first, "김민수", Role::Interpreter, Language::Korean),
            Err(Error::NotAllowed)
        ));
        assert!(matches!(add(&office, "  ", Role::Interpreter, Language::Korean), Err(Error::NameEmpty)));
        retire(&office, second).unwrap();
        assert_eq!(names(Language::Korean).len(), 1);
        assert!(matches!(office.identify(second), Err(Error::MemberUnknown)));
        assert_eq!(office.read(|view| name(view, second, Language::Korean)).unwrap(), "이지은");
        office.undo().unwrap();
        office.identify(second).unwrap();
    }

    #[test]
    fn undo_leaves_no_office_that_nobody_manages_and_does_nothing_that_a_role_forbids() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let first = first_member(&office);
        let second = colleague(&office, "이지은", Role::DeputyChairman);
        office.identify(second).unwrap();
        change(&office, first, "김민수", Role::PolicyOfficer, Language::Korean).unwrap();
        office.identify(first).unwrap();
        assert!(matches!(office.undo(), Err(Error::NotAllowed)), "a policy officer takes back no member");
        office.identify(second).unwrap();
        change(&office, first, "김민수", Role::DeputyChairman, Language::Korean).unwrap();
        change(&office, second, "이지은", Role::PolicyOfficer, Language::Korean).unwrap();
        assert!(matches!(office.undo(), Err(Error::NotAllowed)));
    }
}
