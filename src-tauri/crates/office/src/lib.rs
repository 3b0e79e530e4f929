//! The office file of Hamkor: the records of a Korean expert's office in Uzbekistan, in one encrypted file.
//!
//! There are three doors and no other way in. [`Office::read`] reads, at one moment, on a connection that cannot write.
//! [`Office::change`] changes: it records what changed, so that undo, history and the exchange between laptops need nothing
//! else. Printing, in the crate `hamkor-press`, stands on reading.
//!
//! A concept is a folder: what a plan is, which moves it has, its SQL and its tests are all in `plan/`.

pub mod advice;
pub mod attachment;
pub mod backup;
pub mod body;
pub mod calendar;
pub mod chain;
pub mod change;
pub mod check;
pub mod classification;
pub mod clock;
mod closed_set;
pub mod comment;
pub mod compare;
pub mod consortium;
pub mod custody;
pub mod decision;
pub mod draft;
pub mod emblem;
mod error;
pub mod expert;
pub mod figure;
mod founding;
pub mod fund;
pub mod glossary;
mod hooks;
pub mod iati;
mod id;
pub mod kept;
pub mod letter;
pub mod meeting;
pub mod member;
pub mod mou;
mod office;
pub mod organisation;
pub mod packet;
pub mod passage;
pub mod passphrase;
pub mod person;
pub mod place;
pub mod plan;
pub mod post;
pub mod printing;
pub mod programme;
pub mod project;
pub mod proposal;
mod rank;
pub mod record;
pub mod replace;
pub mod sample;
pub mod search;
mod storage;
pub mod survey;
pub mod task;
pub mod template;
#[cfg(test)]
mod testing;
pub mod visit;
pub mod wording;
pub mod xml;

pub use change::replica::hex;
pub use change::{Change, EntryKind, Outcome, Tx, TypingKey, Undone, View};
/// The timeline that people read.
pub mod history {
    pub use crate::change::{FieldChange, HistoryEntry, HistoryFilter, HistoryPage, NamedRecord, page, record_name};
}

pub use clock::{Clock, FixedClock, SystemClock};
pub use error::{Error, Result};
pub use founding::NewOffice;
pub use hamkor_language::{Message, WrittenLanguage};
pub use id::{
    AttachmentId, CellId, ChainLinkId, ClassificationId, CommentId, IndicatorId, IndicatorValueId, KeptPdfId, MemberId,
    OfficeId, OpinionId, OrganisationId, PacketId, PacketItemId, PacketReaderId, PacketTemplateId, PartRowId,
    PassageId, PlanId, PlanKindId, PlanLineId, PlanNodeId, PlanVersionId, PrintingId, RecordId, RecordKind, RecordRef,
    ReplicaId, SavedViewId, StepId,
};
pub use member::{Action, Role};
pub use office::{Environment, Office, office_name, office_place, replicas_of_person};
pub use passphrase::Passphrase;
pub use rank::Rank;
