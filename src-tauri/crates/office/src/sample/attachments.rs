//! The files of the sample: printed from its own records by Hamkor, so that they say nothing that the records do not.

use std::ops::ControlFlow;

use hamkor_language::Language;
use serde::Deserialize;

use crate::attachment::{self, About, FileRole};
use crate::{Error, Office, RecordRef, Result};

/// The files, by the names that the records have for them.
const FILES: [(&str, &[u8]); 2] = [
    ("mou-informatization-ko.pdf", include_bytes!("attachments/mou-informatization-ko.pdf")),
    ("mou-informatization-uz.pdf", include_bytes!("attachments/mou-informatization-uz.pdf")),
];

/// A file that a record of the sample has.
#[derive(Deserialize)]
pub(super) struct AttachmentEntry {
    file: String,
    name: String,
    role: FileRole,
    language: Option<Language>,
}

impl AttachmentEntry {
    pub(super) fn attach(&self, office: &Office, record: RecordRef) -> Result<()> {
        let found = FILES.iter().find(|(name, _)| *name == self.file);
        let (_, bytes) = found.ok_or_else(|| Error::unexpected(format!("the sample has no file {}", self.file)))?;
        let about = About { file_name: self.name.clone(), role: self.role, language: self.language };
        attachment::attach(office, record, &about, &mut &bytes[..], |_| ControlFlow::Continue(()))?;
        Ok(())
    }
}
