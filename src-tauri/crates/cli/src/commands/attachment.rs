//! The commands for the files of a record: attaching one, listing them, and taking one out.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;

use hamkor_language::{Language, messages};
use hamkor_office::Error;
use hamkor_office::attachment::{self, FileRole};
use serde_json::json;

use super::{find, open, work_as};
use crate::arguments::{AttachmentsQuestion, Owner};
use crate::failure::Failure;
use crate::{columns, output};

/// Attaches a file to a record.
pub(super) fn attach(
    to: &Owner,
    file: &Path,
    role: FileRole,
    written: Option<Language>,
    member: Option<&str>,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    // A file that is not there is said before anybody is asked for a passphrase.
    attachment::open_file(file)?;
    let office = open(&to.office, language)?;
    let record = find(&office, to)?;
    work_as(&office, member)?;
    let id = attachment::attach_file(&office, record, file, role, written, |_| ControlFlow::Continue(()))?.value;
    office.close()?;
    let name = attachment::file_name(file);
    if json {
        return output::json(&json!({ "id": id, "name": name }));
    }
    output::line(&messages::cli_attached(name).text(language))
}

/// Lists the files of a record, saves a copy of one, or takes one away.
pub(super) fn attachments(
    of: &Owner,
    asked: &AttachmentsQuestion,
    json: bool,
    language: Language,
) -> Result<(), Failure> {
    let office = open(&of.office, language)?;
    let record = find(&office, of)?;
    match asked {
        AttachmentsQuestion::List => {
            let rows = office.read(|view| attachment::rows(view, record, language))?.rows;
            office.close()?;
            if json {
                return output::json(&rows);
            }
            if rows.is_empty() {
                return output::note(&format!("{}\n", messages::cli_list_none().text(language)));
            }
            let rows: Vec<Vec<String>> = rows
                .into_iter()
                .map(|row| {
                    let written = row.language.map(|language| language.tag().to_owned()).unwrap_or_default();
                    vec![row.role_text, written, row.size_text, row.attached_text, row.file_name]
                })
                .collect();
            output::write(&columns::align(&rows))
        }
        AttachmentsQuestion::Save { name, out } => {
            let one = office.read(|view| attachment::find_by_name(view, record.id, name))?;
            let mut copy = File::create(out).map_err(|error| Failure::writing(out, &error))?;
            let size = office.read(|view| attachment::read(view, one.id, &mut copy)).map_err(|error| match error {
                Error::FileWrite { source, .. } => Failure::writing(out, &source),
                error => error.into(),
            })?;
            office.close()?;
            let path = out.display().to_string();
            if json {
                return output::json(&json!({ "path": path, "size": size }));
            }
            output::line(&messages::cli_attachment_saved(path).text(language))
        }
        AttachmentsQuestion::Remove { name, member } => {
            let one = office.read(|view| attachment::find_by_name(view, record.id, name))?;
            work_as(&office, member.as_deref())?;
            attachment::remove(&office, one.id)?;
            office.close()?;
            if json {
                return output::json(&json!({ "id": one.id, "name": one.file_name }));
            }
            output::line(&messages::cli_attachment_removed(one.file_name).text(language))
        }
    }
}
