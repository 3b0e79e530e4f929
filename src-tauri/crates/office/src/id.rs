//! Identities: a `UUIDv7` each, typed by what it names, so that a plan's id is never taken for a passage's.

use std::fmt;
use std::str::FromStr;

use hamkor_language::{Message, messages};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Error, Result};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
        #[serde(transparent)]
        pub struct $name(#[specta(type = String)] pub Uuid);

        impl $name {
            /// Makes a new identity, ordered by the time of its making.
            #[must_use]
            #[allow(clippy::new_without_default, reason = "an identity has no default: each is new")]
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// This identity as that of any record.
            #[must_use]
            pub fn record(self) -> RecordId {
                RecordId(self.0)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self> {
                Uuid::parse_str(text).map(Self).map_err(|_| Error::RecordNotFound)
            }
        }

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                <[u8; 16]>::column_result(value).map(|bytes| Self(Uuid::from_bytes(bytes)))
            }
        }
    )+};
}

ids! {
    /// An office: the one row of its file that stays the same in every copy of it.
    OfficeId;
    /// A member of the office.
    MemberId;
    /// An organisation: a ministry, an agency, a university.
    OrganisationId;
    /// A policy plan.
    PlanId;
    /// A kind of plan.
    PlanKindId;
    /// A plan's approved and frozen version.
    PlanVersionId;
    /// A goal, an objective or a measure of a plan.
    PlanNodeId;
    /// An indicator of a goal, an objective or a measure.
    IndicatorId;
    /// One measured value of an indicator.
    IndicatorValueId;
    /// A passage of a text.
    PassageId;
    /// A cell of a table passage.
    CellId;
    /// A briefing packet.
    PacketId;
    /// One item of a packet.
    PacketItemId;
    /// A reader of a packet.
    PacketReaderId;
    /// A packet to begin from.
    PacketTemplateId;
    /// How confidential a packet is, as the office says it.
    ClassificationId;
    /// An opinion on a plan.
    OpinionId;
    /// A place in the approval line of a plan.
    PlanLineId;
    /// A comment on a passage, or a reply to one.
    CommentId;
    /// A printing that is kept.
    KeptPdfId;
    /// A printing of a packet that was recorded.
    PrintingId;
    /// A row of a part of a record.
    PartRowId;
    /// A link of a promise chain.
    ChainLinkId;
    /// A view of a list that is kept.
    SavedViewId;
    /// An attached file.
    AttachmentId;
    /// One file on one machine: what numbers its own entries of history.
    ReplicaId;
    /// One step of work: what one undo takes back.
    StepId;
    /// Any record of whatever kind.
    RecordId;
}

/// The kinds of record that have a page, a history and a name of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// The office itself.
    Office,
    /// A member.
    Member,
    /// An organisation.
    Organisation,
    /// A plan with everything in it.
    Plan,
    /// A briefing packet with its items.
    Packet,
    /// An attached file.
    Attachment,
    /// A person.
    Person,
    /// A post that an expert holds.
    Post,
    /// The way of an expert from request to completion.
    Expert,
    /// A memorandum of understanding.
    Mou,
    /// A template of documents. Memoranda were the first that had templates, and its word in the file is still theirs.
    #[serde(rename = "mou_template")]
    Template,
    /// A body that meets: a committee, a forum.
    Body,
    /// A meeting of a body.
    Meeting,
    /// A decision of a meeting.
    Decision,
    /// A visit of a delegation.
    Visit,
    /// A letter, received or sent.
    Letter,
    /// Advice that somebody asked for.
    Advice,
    /// An order in execution control.
    Task,
    /// A joint project fund.
    Fund,
    /// A proposal of a joint project.
    Proposal,
    /// A joint project.
    Project,
    /// A consortium of firms.
    Consortium,
    /// A survey of the level of informatization.
    Survey,
    /// An education programme.
    Programme,
    /// A term of the glossary.
    Term,
    /// A calendar of working days.
    Calendar,
}

impl RecordKind {
    /// Every kind there is.
    pub const ALL: [Self; 26] = [
        Self::Office,
        Self::Member,
        Self::Organisation,
        Self::Plan,
        Self::Packet,
        Self::Attachment,
        Self::Person,
        Self::Post,
        Self::Expert,
        Self::Mou,
        Self::Template,
        Self::Body,
        Self::Meeting,
        Self::Decision,
        Self::Visit,
        Self::Letter,
        Self::Advice,
        Self::Task,
        Self::Fund,
        Self::Proposal,
        Self::Project,
        Self::Consortium,
        Self::Survey,
        Self::Programme,
        Self::Term,
        Self::Calendar,
    ];

    /// The word that stands for the kind in the file and on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Member => "member",
            Self::Organisation => "organisation",
            Self::Plan => "plan",
            Self::Packet => "packet",
            Self::Attachment => "attachment",
            Self::Person => "person",
            Self::Post => "post",
            Self::Expert => "expert",
            Self::Mou => "mou",
            Self::Template => "mou_template",
            Self::Body => "body",
            Self::Meeting => "meeting",
            Self::Decision => "decision",
            Self::Visit => "visit",
            Self::Letter => "letter",
            Self::Advice => "advice",
            Self::Task => "task",
            Self::Fund => "fund",
            Self::Proposal => "proposal",
            Self::Project => "project",
            Self::Consortium => "consortium",
            Self::Survey => "survey",
            Self::Programme => "programme",
            Self::Term => "term",
            Self::Calendar => "calendar",
        }
    }

    /// What a record of the kind is called.
    #[must_use]
    pub fn message(self) -> Message {
        Message::bare(format!("search-kind-{}", self.as_str().replace('_', "-")))
    }

    /// What a list of such records is called, where they are kept as a sheet.
    #[must_use]
    pub fn plural(self) -> Message {
        match self {
            Self::Plan => messages::desk_plans(),
            Self::Packet => messages::desk_packets(),
            _ => Message::bare(format!("records-{}", self.as_str().replace('_', "-"))),
        }
    }
}

impl ToSql for RecordKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for RecordKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        crate::storage::word(value, &Self::ALL, Self::as_str)
    }
}

/// A record: its kind and its identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordRef {
    /// What it is.
    pub kind: RecordKind,
    /// Which one.
    pub id: RecordId,
}

impl RecordRef {
    /// Names a record.
    #[must_use]
    pub fn new(kind: RecordKind, id: impl Into<Uuid>) -> Self {
        Self { kind, id: RecordId(id.into()) }
    }
}

macro_rules! record_refs {
    ($($id:ident => $kind:ident),+ $(,)?) => {$(
        impl From<$id> for Uuid {
            fn from(id: $id) -> Self {
                id.0
            }
        }

        impl From<$id> for RecordRef {
            fn from(id: $id) -> Self {
                Self::new(RecordKind::$kind, id)
            }
        }
    )+};
}

record_refs! {
    OfficeId => Office,
    MemberId => Member,
    OrganisationId => Organisation,
    PlanId => Plan,
    PacketId => Packet,
    AttachmentId => Attachment,
}

impl From<RecordId> for Uuid {
    fn from(id: RecordId) -> Self {
        id.0
    }
}
