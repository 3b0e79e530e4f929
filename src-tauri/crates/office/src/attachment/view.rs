//! Attached files as they are read and shown.

use chrono::{DateTime, Utc};
use hamkor_language::{Language, format};
use serde::{Deserialize, Serialize};

use super::{FileRole, store};
use crate::record::Choice;
use crate::{AttachmentId, MemberId, RecordRef, Result, View, member};

/// An attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Which one.
    pub id: AttachmentId,
    /// The record that it is attached to.
    pub owner: RecordRef,
    /// Its name.
    pub file_name: String,
    /// Its media type, as its first bytes say.
    pub media_type: String,
    /// What it is to its record.
    pub role: FileRole,
    /// The language that it is in.
    pub language: Option<Language>,
    /// Its size in bytes.
    pub size: u64,
    /// When it was attached.
    pub attached_at: DateTime<Utc>,
    /// Who attached it.
    pub attached_by: Option<MemberId>,
}

/// How a file can be looked at without leaving the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Showing {
    /// A picture that every web view shows.
    Picture,
    /// Pages.
    Pages,
    /// Not at all.
    Outside,
}

impl Attachment {
    /// How it can be looked at without leaving the program.
    #[must_use]
    pub fn showing(&self) -> Showing {
        match self.media_type.as_str() {
            "application/pdf" | "image/tiff" => Showing::Pages,
            "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/bmp" => Showing::Picture,
            _ => Showing::Outside,
        }
    }
}

/// An attached file as a list shows it, worded for a reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "AttachmentRow", rename_all = "camelCase")]
pub struct Row {
    /// Which one.
    pub id: AttachmentId,
    /// Its name.
    pub file_name: String,
    /// Its media type.
    pub media_type: String,
    /// What it is to its record.
    pub role: FileRole,
    /// The same in words.
    pub role_text: String,
    /// The language that it is in.
    pub language: Option<Language>,
    /// Its size in words.
    pub size_text: String,
    /// The day on which it was attached.
    pub attached_text: String,
    /// Who attached it; empty when nobody did, as in a sample.
    pub member: String,
    /// How it can be looked at.
    pub showing: Showing,
}

/// The files attached to a record, worded for a reader.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Attachments {
    /// The files, in the order in which they were attached.
    pub rows: Vec<Row>,
    /// What a file can be, in the order in which it is offered.
    pub roles: Vec<Choice>,
    /// Whether the reader may attach, describe and remove files here.
    pub editable: bool,
}

/// The files attached to a record, worded for a reader.
///
/// # Errors
/// When the file cannot be read.
pub fn rows(view: &View<'_>, owner: RecordRef, language: Language) -> Result<Attachments> {
    let rows = store::list(view, owner.id)?
        .into_iter()
        .map(|one| {
            let day = one.attached_at.with_timezone(&chrono_tz::Asia::Tashkent).date_naive();
            Ok(Row {
                id: one.id,
                media_type: one.media_type.clone(),
                role: one.role,
                role_text: one.role.message().text(language),
                language: one.language,
                size_text: format::bytes(language, one.size),
                attached_text: format::date(language, day),
                member: one.attached_by.map_or(Ok(String::new()), |by| member::name(view, by, language))?,
                showing: one.showing(),
                file_name: one.file_name,
            })
        })
        .collect::<Result<_>>()?;
    let choice = |role: &FileRole| Choice { word: role.as_str().to_owned(), text: role.message().text(language) };
    Ok(Attachments {
        rows,
        roles: FileRole::ALL.iter().map(choice).collect(),
        editable: store::editable(owner.kind).iter().any(|action| view.may(*action)),
    })
}
