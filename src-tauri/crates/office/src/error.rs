//! What can go wrong with an office, each with a stable code that the page, the command line and paper say in the reader's
//! language from `locales/*/error.ftl`. `Display` is English and for logs.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::LocalisedError;
use hamkor_language::calendar::CalendarError;
use hamkor_language::format::FormatError;
use serde_json::{Map, Value, json};

use crate::custody::Divergence;

/// The result of everything that an office does.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why an office could not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the message of each variant is its documentation")]
pub enum Error {
    #[error("there is no office file here")]
    OfficeNotFound,
    #[error("the file is not a Hamkor office")]
    OfficeNotAnOffice,
    #[error("the office file is damaged")]
    OfficeDamaged,
    #[error("the office file has form {theirs}, this program knows forms up to {ours}")]
    OfficeNewer { theirs: i64, ours: i64 },
    #[error("the passphrase is wrong")]
    OfficeWrongPassphrase { seconds: u64 },
    #[error("the office is locked")]
    OfficeLocked,
    #[error("the office file is in use by another program")]
    OfficeInUse,
    #[error("there is a file already at {}", path.display())]
    OfficeExists { path: PathBuf },
    #[error("there is no folder {}", path.display())]
    OfficeFolderMissing { path: PathBuf },
    #[error("the office file {} is read-only", path.display())]
    OfficeReadOnly { path: PathBuf },
    #[error("this copy was handed over to {to} at {when}")]
    OfficeHandedOver { to: String, when: DateTime<Utc> },
    #[error("the office was opened only to be read")]
    OpenedReadOnly,
    #[error("the office is not handed over")]
    NotHandedOver,
    #[error("an office is handed over to another laptop")]
    HandOverToItself { name: String },
    #[error("{} is the file that is open", path.display())]
    TakeBackItself { path: PathBuf },
    #[error("{} is another office", path.display())]
    TakeBackOtherOffice { path: PathBuf },
    #[error("{} has another passphrase", path.display())]
    TakeBackPassphrase { path: PathBuf },
    #[error("{} is meant for {to}", path.display())]
    TakeBackForAnother { path: PathBuf, to: String },
    #[error("the histories of the two copies have gone different ways")]
    TakeBackDiverged(Box<Divergence>),
    #[error("the disk is full")]
    DiskFull,
    #[error("the office file could not be read or written: {0}")]
    Storage(#[source] rusqlite::Error),
    #[error("the passphrase is too weak")]
    PassphraseTooWeak,
    #[error("the two passphrases differ")]
    PassphraseDiffers,
    #[error("the name is empty")]
    NameEmpty,
    #[error("there is no such member")]
    MemberUnknown,
    #[error("the member's role does not allow this")]
    NotAllowed,
    #[error("the drafter of a plan cannot approve it")]
    DrafterCannotApprove,
    #[error("the plan cannot move to this state")]
    MoveNotAllowed,
    #[error("something that the move needs is still missing")]
    MoveNotReady,
    #[error("whoever made the move before cannot make this one")]
    MoveNeedsAnother,
    #[error("the move needs a reason")]
    ReasonMissing,
    #[error("{name}: {reason}")]
    OneOfMany { name: String, reason: String },
    #[error("no record is chosen")]
    NoneChosen,
    #[error("nothing on the agenda is open")]
    NothingOpen,
    #[error("the body has no later meeting that is planned")]
    NoNextMeeting,
    #[error("there is no such plan")]
    PlanNotFound,
    #[error("the plan's text is closed in its present state")]
    PlanFrozen,
    #[error("the plan has no title in its source language, or no passage")]
    PlanTitleMissing,
    #[error("the plan has no version of this number")]
    VersionNotFound,
    #[error("the plan was changed while it was being set for paper")]
    PlanChangedMeanwhile,
    #[error("the approved version could not be set for paper: {detail}")]
    ApprovedNotSet { detail: String },
    #[error("a kept PDF no longer has the bytes that were kept")]
    KeptPdfAltered,
    #[error("no printing of this version is kept in this language")]
    KeptPdfMissing,
    #[error("{name} cannot stand at this place of the approval line")]
    LineMember { name: String },
    #[error("reviewers have not given their opinion yet: {names}")]
    ReviewOutstanding { names: String },
    #[error("{name} is to approve this plan")]
    ApproverIsAnother { name: String },
    #[error("who works here was not asked to review this plan, or has answered already")]
    NotAsked,
    #[error("there is no such comment")]
    CommentNotFound,
    #[error("there is no such packet")]
    PacketNotFound,
    #[error("the packet is empty")]
    PacketEmpty,
    #[error("the items of a packet stand in four levels at most")]
    PacketTooDeep,
    #[error("there is no such record")]
    RecordNotFound,
    #[error("a promise chain would come round to where it began")]
    ChainCircle,
    #[error("the two records are linked so already")]
    ChainLinkExists,
    #[error("{name} is neither a PDF nor a picture")]
    AttachmentNotPrintable { name: String },
    #[error("there is no file {}", path.display())]
    AttachmentFileMissing { path: PathBuf },
    #[error("{} is no file", path.display())]
    AttachmentNotAFile { path: PathBuf },
    #[error("attaching was stopped")]
    AttachmentStopped,
    #[error("the office was closed while the file came in")]
    AttachmentInterrupted,
    #[error("there is no such passage")]
    PassageNotFound,
    /// A passage that is split or joined is a table or a figure.
    #[error("a table or a figure is neither split nor joined")]
    PassageNotText,
    /// A pasted table is too large.
    #[error("a pasted table has more than {rows} rows or {columns} columns")]
    TableTooLarge {
        /// The most rows.
        rows: usize,
        /// The most columns.
        columns: usize,
    },
    /// Cells of a table cannot become one.
    #[error("the cells cannot become one")]
    CellsNotMerged,
    /// A file is no image that can stand in a text.
    #[error("{name} is no image that can stand in a text")]
    FigureNotAnImage {
        /// The file's name.
        name: String,
    },
    #[error("there is no such organisation")]
    OrganisationNotFound,
    #[error("there is no such indicator")]
    IndicatorNotFound,
    #[error("there is no such goal, objective or measure")]
    NodeNotFound,
    #[error("there is nothing to undo")]
    UndoNothing,
    #[error("there is nothing to redo")]
    RedoNothing,
    #[error("{member} changed the same place later, at {when}")]
    UndoConflict { member: String, when: DateTime<Utc> },
    #[error("this step cannot be undone")]
    UndoNotPossible,
    #[error("not a date: {text}")]
    DateInvalid { text: String },
    #[error("not a time of day: {text}")]
    TimeInvalid { text: String },
    #[error("the end is before the start")]
    DateOrder,
    #[error("not a number: {text}")]
    NumberInvalid { text: String },
    #[error("no year of four digits: {text}")]
    YearInvalid { text: String },
    #[error("no amount of money: {text}")]
    MoneyInvalid { text: String },
    #[error("an amount without its currency: {text}")]
    CurrencyMissing { text: String },
    #[error("the shares add up to {sum} hundredths of a per cent from {on:?} on")]
    SharesDiffer { sum: i64, on: Option<NaiveDate> },
    #[error("a consortium has no lead, or more than one")]
    LeadMissing,
    #[error("the file of activities is larger than is read")]
    IatiTooLarge,
    #[error("the file of activities has too many elements, or too deep ones")]
    IatiTooDeep,
    #[error("the file of activities has a document type or an entity of its own")]
    IatiEntities,
    #[error("the file of activities is no XML at line {line}")]
    IatiDamaged { line: u32 },
    #[error("the file is no file of IATI activities of version 2")]
    IatiOther,
    #[error("no project can be an activity yet")]
    IatiNothing,
    #[error("passage {number} of the plan ({there}) and of the file ({here}) differ")]
    DraftDiffers { number: u32, there: String, here: String },
    #[error("no line names the columns of a statement")]
    StatementHead,
    #[error("line {number} of the statement cannot be read: {text}")]
    StatementLine { number: u32, text: String },
    #[error("no such language: {tag}")]
    LanguageUnknown { tag: String },
    #[error("a spelling is one word")]
    SpellingNotAWord,
    #[error("the office has all the terms that come with Hamkor")]
    TermsAllThere,
    #[error("the text has changed meanwhile")]
    TextChanged,
    #[error("there is no backup at {}", path.display())]
    BackupNotFound { path: PathBuf },
    #[error("the backup {} did not pass its check", path.display())]
    BackupDamaged { path: PathBuf },
    #[error("no backup could be made in {}", path.display())]
    BackupFailed {
        path: PathBuf,
        #[source]
        source: Box<Error>,
    },
    #[error("a backup is never restored over a file that exists: {}", path.display())]
    RestoreOverExisting { path: PathBuf },
    #[error("{} could not be written", path.display())]
    FileWrite {
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("{} could not be read", path.display())]
    FileRead {
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("the calendar could not be read: {0:?}")]
    Calendar(CalendarError),
    #[error("unexpected: {detail}")]
    Unexpected { detail: String },
}

impl Error {
    /// The code of every variant, for the test that walks them through every language.
    pub const CODES: &'static [&'static str] = &[
        "office-not-found",
        "office-not-an-office",
        "office-damaged",
        "office-newer",
        "office-wrong-passphrase",
        "office-locked",
        "office-in-use",
        "office-exists",
        "office-folder-missing",
        "office-read-only",
        "office-handed-over",
        "opened-read-only",
        "not-handed-over",
        "hand-over-to-itself",
        "take-back-itself",
        "take-back-other-office",
        "take-back-passphrase",
        "take-back-for-another",
        "take-back-diverged",
        "disk-full",
        "storage",
        "passphrase-too-weak",
        "passphrase-differs",
        "name-empty",
        "member-unknown",
        "not-allowed",
        "drafter-cannot-approve",
        "move-not-allowed",
        "move-not-ready",
        "move-needs-another",
        "reason-missing",
        "one-of-many",
        "none-chosen",
        "nothing-open",
        "no-next-meeting",
        "plan-not-found",
        "plan-frozen",
        "plan-title-missing",
        "version-not-found",
        "plan-changed-meanwhile",
        "approved-not-set",
        "kept-pdf-altered",
        "kept-pdf-missing",
        "line-member",
        "review-outstanding",
        "approver-is-another",
        "not-asked",
        "comment-not-found",
        "packet-not-found",
        "packet-empty",
        "packet-too-deep",
        "attachment-not-printable",
        "record-not-found",
        "attachment-file-missing",
        "attachment-not-a-file",
        "attachment-stopped",
        "attachment-interrupted",
        "passage-not-found",
        "passage-not-text",
        "table-too-large",
        "cells-not-merged",
        "figure-not-an-image",
        "organisation-not-found",
        "indicator-not-found",
        "node-not-found",
        "undo-nothing",
        "redo-nothing",
        "undo-conflict",
        "undo-not-possible",
        "date-invalid",
        "time-invalid",
        "date-order",
        "number-invalid",
        "money-invalid",
        "currency-missing",
        "shares-differ",
        "shares-differ-on",
        "lead-missing",
        "statement-head",
        "statement-line",
        "language-unknown",
        "spelling-not-a-word",
        "backup-not-found",
        "backup-damaged",
        "backup-failed",
        "restore-over-existing",
        "file-write",
        "file-read",
        "calendar-unreadable",
        "calendar-recurring",
        "unexpected",
    ];

    /// The stable code, by which the page acts and the text is found.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "it is one table, a line an error")]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OfficeNotFound => "office-not-found",
            Self::OfficeNotAnOffice => "office-not-an-office",
            Self::OfficeDamaged => "office-damaged",
            Self::OfficeNewer { .. } => "office-newer",
            Self::OfficeWrongPassphrase { .. } => "office-wrong-passphrase",
            Self::OfficeLocked => "office-locked",
            Self::OfficeInUse => "office-in-use",
            Self::OfficeExists { .. } => "office-exists",
            Self::OfficeFolderMissing { .. } => "office-folder-missing",
            Self::OfficeReadOnly { .. } => "office-read-only",
            Self::OfficeHandedOver { .. } => "office-handed-over",
            Self::OpenedReadOnly => "opened-read-only",
            Self::NotHandedOver => "not-handed-over",
            Self::HandOverToItself { .. } => "hand-over-to-itself",
            Self::TakeBackItself { .. } => "take-back-itself",
            Self::TakeBackOtherOffice { .. } => "take-back-other-office",
            Self::TakeBackPassphrase { .. } => "take-back-passphrase",
            Self::TakeBackForAnother { .. } => "take-back-for-another",
            Self::TakeBackDiverged(_) => "take-back-diverged",
            Self::DiskFull => "disk-full",
            Self::Storage(_) => "storage",
            Self::PassphraseTooWeak => "passphrase-too-weak",
            Self::PassphraseDiffers => "passphrase-differs",
            Self::NameEmpty => "name-empty",
            Self::MemberUnknown => "member-unknown",
            Self::NotAllowed => "not-allowed",
            Self::DrafterCannotApprove => "drafter-cannot-approve",
            Self::MoveNotAllowed => "move-not-allowed",
            Self::MoveNotReady => "move-not-ready",
            Self::MoveNeedsAnother => "move-needs-another",
            Self::ReasonMissing => "reason-missing",
            Self::OneOfMany { .. } => "one-of-many",
            Self::NoneChosen => "none-chosen",
            Self::NothingOpen => "nothing-open",
            Self::NoNextMeeting => "no-next-meeting",
            Self::PlanNotFound => "plan-not-found",
            Self::PlanFrozen => "plan-frozen",
            Self::PlanTitleMissing => "plan-title-missing",
            Self::VersionNotFound => "version-not-found",
            Self::PlanChangedMeanwhile => "plan-changed-meanwhile",
            Self::ApprovedNotSet { .. } => "approved-not-set",
            Self::KeptPdfAltered => "kept-pdf-altered",
            Self::KeptPdfMissing => "kept-pdf-missing",
            Self::LineMember { .. } => "line-member",
            Self::ReviewOutstanding { .. } => "review-outstanding",
            Self::ApproverIsAnother { .. } => "approver-is-another",
            Self::NotAsked => "not-asked",
            Self::CommentNotFound => "comment-not-found",
            Self::PacketNotFound => "packet-not-found",
            Self::PacketEmpty => "packet-empty",
            Self::PacketTooDeep => "packet-too-deep",
            Self::AttachmentNotPrintable { .. } => "attachment-not-printable",
            Self::RecordNotFound => "record-not-found",
            Self::ChainCircle => "chain-circle",
            Self::ChainLinkExists => "chain-link-exists",
            Self::AttachmentFileMissing { .. } => "attachment-file-missing",
            Self::AttachmentNotAFile { .. } => "attachment-not-a-file",
            Self::AttachmentStopped => "attachment-stopped",
            Self::AttachmentInterrupted => "attachment-interrupted",
            Self::PassageNotFound => "passage-not-found",
            Self::PassageNotText => "passage-not-text",
            Self::TableTooLarge { .. } => "table-too-large",
            Self::CellsNotMerged => "cells-not-merged",
            Self::FigureNotAnImage { .. } => "figure-not-an-image",
            Self::OrganisationNotFound => "organisation-not-found",
            Self::IndicatorNotFound => "indicator-not-found",
            Self::NodeNotFound => "node-not-found",
            Self::UndoNothing => "undo-nothing",
            Self::RedoNothing => "redo-nothing",
            Self::UndoConflict { .. } => "undo-conflict",
            Self::UndoNotPossible => "undo-not-possible",
            Self::DateInvalid { .. } => "date-invalid",
            Self::TimeInvalid { .. } => "time-invalid",
            Self::DateOrder => "date-order",
            Self::NumberInvalid { .. } => "number-invalid",
            Self::YearInvalid { .. } => "year-invalid",
            Self::MoneyInvalid { .. } => "money-invalid",
            Self::CurrencyMissing { .. } => "currency-missing",
            Self::SharesDiffer { on: None, .. } => "shares-differ",
            Self::SharesDiffer { on: Some(_), .. } => "shares-differ-on",
            Self::LeadMissing => "lead-missing",
            Self::IatiTooLarge => "iati-too-large",
            Self::IatiTooDeep => "iati-too-deep",
            Self::IatiEntities => "iati-entities",
            Self::IatiDamaged { .. } => "iati-damaged",
            Self::IatiOther => "iati-other",
            Self::IatiNothing => "iati-nothing",
            Self::DraftDiffers { .. } => "draft-differs",
            Self::StatementHead => "statement-head",
            Self::StatementLine { .. } => "statement-line",
            Self::LanguageUnknown { .. } => "language-unknown",
            Self::SpellingNotAWord => "spelling-not-a-word",
            Self::TermsAllThere => "terms-all-there",
            Self::TextChanged => "text-changed",
            Self::BackupNotFound { .. } => "backup-not-found",
            Self::BackupDamaged { .. } => "backup-damaged",
            Self::BackupFailed { .. } => "backup-failed",
            Self::RestoreOverExisting { .. } => "restore-over-existing",
            Self::FileWrite { .. } => "file-write",
            Self::FileRead { .. } => "file-read",
            Self::Calendar(error) => LocalisedError::code(error),
            Self::Unexpected { .. } => "unexpected",
        }
    }

    /// The arguments of the message, by the names that `error.ftl` uses.
    ///
    /// `undo-conflict` gives `when` as an RFC 3339 moment: whoever says it puts it into the reader's own form of date.
    #[must_use]
    pub fn arguments(&self) -> Map<String, Value> {
        let pairs: Vec<(&str, Value)> = match self {
            Self::OfficeNewer { theirs, ours } => vec![("theirs", json!(theirs)), ("ours", json!(ours))],
            Self::OfficeWrongPassphrase { seconds } => vec![("seconds", json!(seconds))],
            Self::OfficeHandedOver { to, when } => {
                vec![("to", json!(to)), ("day", json!(when.with_timezone(&Tashkent).date_naive().to_string()))]
            }
            Self::HandOverToItself { name }
            | Self::AttachmentNotPrintable { name }
            | Self::FigureNotAnImage { name }
            | Self::LineMember { name }
            | Self::ApproverIsAnother { name } => vec![("name", json!(name))],
            Self::TableTooLarge { rows, columns } => vec![("rows", json!(rows)), ("columns", json!(columns))],
            Self::ReviewOutstanding { names } => vec![("names", json!(names))],
            Self::ApprovedNotSet { detail } => vec![("detail", json!(detail))],
            Self::TakeBackForAnother { path, to } => vec![("path", shown(path)), ("to", json!(to))],
            Self::TakeBackItself { path }
            | Self::TakeBackOtherOffice { path }
            | Self::TakeBackPassphrase { path }
            | Self::OfficeExists { path }
            | Self::OfficeFolderMissing { path }
            | Self::OfficeReadOnly { path }
            | Self::AttachmentFileMissing { path }
            | Self::AttachmentNotAFile { path }
            | Self::BackupNotFound { path }
            | Self::BackupDamaged { path }
            | Self::BackupFailed { path, .. }
            | Self::RestoreOverExisting { path } => vec![("path", shown(path))],
            Self::FileWrite { path, source } | Self::FileRead { path, source } => {
                vec![("path", shown(path)), ("detail", json!(source.to_string()))]
            }
            Self::Storage(source) => vec![("detail", json!(source.to_string()))],
            Self::UndoConflict { member, when } => vec![("member", json!(member)), ("when", json!(when.to_rfc3339()))],
            Self::DateInvalid { text }
            | Self::TimeInvalid { text }
            | Self::NumberInvalid { text }
            | Self::YearInvalid { text }
            | Self::MoneyInvalid { text }
            | Self::CurrencyMissing { text } => vec![("text", json!(text))],
            Self::SharesDiffer { sum, on } => {
                let mut pairs = vec![("whole", json!(sum / 100)), ("hundredths", json!(format!("{:02}", sum % 100)))];
                // In digits, which the page can put into any language's order.
                pairs.extend(on.iter().flat_map(|on| {
                    [("year", "%Y"), ("month", "%m"), ("day", "%d")]
                        .map(|(name, form)| (name, json!(on.format(form).to_string())))
                }));
                pairs
            }
            Self::OneOfMany { name, reason } => vec![("name", json!(name)), ("reason", json!(reason))],
            Self::IatiDamaged { line } => vec![("line", json!(line))],
            Self::DraftDiffers { number, there, here } => {
                vec![("number", json!(number)), ("there", json!(there)), ("here", json!(here))]
            }
            Self::StatementLine { number, text } => vec![("line", json!(number)), ("text", json!(text))],
            Self::LanguageUnknown { tag } => vec![("tag", json!(tag))],
            Self::Calendar(error) => return LocalisedError::arguments(error),
            Self::Unexpected { detail } => vec![("detail", json!(detail))],
            _ => vec![],
        };
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Something that cannot happen, said so that support can find where it did.
    pub(crate) fn unexpected(detail: impl std::fmt::Display) -> Self {
        Self::Unexpected { detail: detail.to_string() }
    }

    /// A file could not be written; a full disk is its own answer.
    #[must_use]
    pub fn writing(path: &Path, source: std::io::Error) -> Self {
        if source.kind() == std::io::ErrorKind::StorageFull {
            return Self::DiskFull;
        }
        Self::FileWrite { path: path.to_owned(), source }
    }

    /// A file could not be read.
    #[must_use]
    pub fn reading(path: &Path, source: std::io::Error) -> Self {
        Self::FileRead { path: path.to_owned(), source }
    }
}

impl hamkor_language::LocalisedError for Error {
    fn code(&self) -> &'static str {
        self.code()
    }

    fn arguments(&self) -> Map<String, Value> {
        self.arguments()
    }
}

fn shown(path: &Path) -> Value {
    json!(path.display().to_string())
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::OfficeDamaged,
            _ => Self::Storage(error),
        }
    }
}

impl From<FormatError> for Error {
    fn from(error: FormatError) -> Self {
        match error {
            FormatError::DateInvalid(text) => Self::DateInvalid { text },
            FormatError::NumberInvalid(text) => Self::NumberInvalid { text },
            FormatError::MoneyInvalid(text) => Self::MoneyInvalid { text },
            FormatError::CurrencyMissing(text) => Self::CurrencyMissing { text },
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::unexpected(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_carry_what_the_texts_name() {
        let error = Error::OfficeNewer { theirs: 9, ours: 1 };
        assert_eq!(error.code(), "office-newer");
        assert_eq!(Value::Object(error.arguments()), json!({"theirs": 9, "ours": 1}));
        let conflict = Error::UndoConflict { member: "Aziza".into(), when: DateTime::UNIX_EPOCH };
        assert_eq!(conflict.arguments()["when"], json!("1970-01-01T00:00:00+00:00"));
    }

    #[test]
    fn every_code_is_listed_once() {
        let mut codes = Error::CODES.to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Error::CODES.len());
    }
}
