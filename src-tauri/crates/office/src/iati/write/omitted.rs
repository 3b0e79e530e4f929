//! What the office keeps and the file has not. Whatever no list here names as written counts, so that nothing is dropped in
//! silence, whatever fields come.

use hamkor_language::{Message, messages};
use rusqlite::types::Value;
use uuid::Uuid;

use super::{TRANSACTIONS, Writing, every};
use crate::record::{Field, Part, Stored, rows};
use crate::wording::Texts;
use crate::{RecordId, Result, fund, project};

/// The fields that are written, a table a line.
const WRITTEN: &[(&str, &[&str])] = &[
    ("project", &["title", "kind", "number", "budget", "starts", "ends", "began_on", "ended_on", "purpose"]),
    ("project_role", &["organisation", "role"]),
    ("project_sector", &["vocabulary", "code", "heading", "share"]),
    (
        "project_result",
        &["title", "indicator", "baseline", "target", "actual", "unit", "level", "starts", "ends", "evidence"],
    ),
    ("project_site", &["place", "coordinates", "note"]),
    ("fund_commitment", &["amount", "dated", "note", "project", "organisation", "number"]),
    ("fund_disbursement", &["amount", "dated", "note", "project", "organisation", "number"]),
];

/// The fields of a table that are written.
fn written(table: &str) -> &'static [&'static str] {
    WRITTEN.iter().find(|(known, _)| *known == table).map_or(&[], |(_, fields)| fields)
}

/// The fields of a row that hold something and are not written.
pub(super) fn of_row(
    (table, fields): (&str, &[Field]),
    (owner, stored, texts): (Uuid, &Stored, &Texts),
    part: Option<&Part>,
) -> Result<Vec<Message>> {
    let written = written(table);
    let mut omitted = Vec::new();
    for field in fields.iter().filter(|field| !written.contains(&field.name)) {
        let holds = if field.is_text() {
            texts.stored(owner, field.name).next().is_some()
        } else {
            stored.get::<Value>(field.name)?.is_some()
        };
        if holds {
            omitted.push(match part {
                Some(part) => messages::iati_omitted_field(field.label(), part.label()),
                None => field.label(),
            });
        }
    }
    Ok(omitted)
}

impl Writing<'_, '_> {
    /// Counts what a project and its parts hold and the file has not. A part of which nothing is written counts by its rows.
    pub(super) fn omit_fields(&mut self, project: RecordId, stored: &Stored, texts: &Texts) -> Result<()> {
        let concept = &project::CONCEPT;
        let mut omitted = of_row((concept.table, concept.fields), (project.0, stored, texts), None)?;
        for part in concept.parts {
            for (id, row) in rows(self.view, concept, part, project)? {
                if written(part.table).is_empty() {
                    omitted.push(part.label());
                } else {
                    omitted.extend(of_row((part.table, part.fields), (id.0, &row, texts), Some(part))?);
                }
            }
        }
        for message in &omitted {
            self.left.add(message);
        }
        Ok(())
    }

    /// Counts the lines of funds that belong to no project: what they are meant for, what was pledged, and what was paid in.
    pub(super) fn omit_funds(&mut self) -> Result<()> {
        for fund in every(self.view, fund::CONCEPT.table)? {
            for part in fund::CONCEPT.parts {
                let of_projects = TRANSACTIONS.iter().any(|(_, table)| *table == part.table);
                for (_, row) in rows(self.view, &fund::CONCEPT, part, fund)? {
                    if !of_projects || row.get::<RecordId>("project")?.is_none() {
                        self.left.add(&part.label());
                    }
                }
            }
        }
        Ok(())
    }
}
