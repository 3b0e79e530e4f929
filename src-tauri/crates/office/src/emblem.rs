//! The office's emblem: a picture that is attached to the office itself, for the covers of its packets.

use hamkor_language::{Language, messages};
use serde::{Deserialize, Serialize};

use crate::attachment::{self, Showing};
use crate::change::Change;
use crate::member::Action;
use crate::record::write_column;
use crate::{AttachmentId, Error, Office, OfficeId, Outcome, RecordKind, RecordRef, Result, View};

/// The emblem, and what it can be chosen from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Emblem {
    /// The office, to which pictures are attached.
    pub office: RecordRef,
    /// The picture that is the emblem.
    pub chosen: Option<AttachmentId>,
    /// The pictures that are attached to the office.
    pub pictures: Vec<attachment::Row>,
    /// Whether who asks may choose another.
    pub editable: bool,
}

/// The office's emblem, worded for a reader.
///
/// # Errors
/// When the file cannot be read.
pub fn emblem(view: &View<'_>, language: Language) -> Result<Emblem> {
    let (office, chosen): (OfficeId, Option<AttachmentId>) =
        view.connection()
            .query_row("SELECT id, emblem FROM office", [], |row| Ok((row.get("id")?, row.get("emblem")?)))?;
    let office = RecordRef::new(RecordKind::Office, office);
    let attached = attachment::rows(view, office, language)?;
    Ok(Emblem {
        office,
        chosen: chosen.filter(|chosen| attached.rows.iter().any(|row| row.id == *chosen)),
        pictures: attached.rows.into_iter().filter(|row| row.showing == Showing::Picture).collect(),
        editable: attached.editable,
    })
}

/// Chooses the emblem, or none.
///
/// # Errors
/// When the file is no picture of the office, or the role does not allow managing the office.
pub fn set_emblem(office: &Office, chosen: Option<AttachmentId>) -> Result<Outcome<()>> {
    office.change(Change::new(Action::ManageMembers, messages::history_emblem_chosen()), |tx| {
        let id: OfficeId = tx.connection().query_row("SELECT id FROM office", [], |row| row.get(0))?;
        if let Some(chosen) = chosen {
            let file = attachment::one(tx, chosen)?;
            if file.owner.kind != RecordKind::Office || file.showing() != Showing::Picture {
                return Err(Error::AttachmentNotPrintable { name: file.file_name });
            }
        }
        tx.touch(id);
        write_column(tx, "office", id.0, "emblem", &chosen)
    })
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::attachment::{About, FileRole, attach};
    use crate::testing::Fixture;

    #[test]
    fn a_picture_of_the_office_becomes_its_emblem_and_nothing_else_does() {
        let fixture = Fixture::new();
        let office = fixture.create();
        let read = || office.read(|view| emblem(view, Language::Korean)).unwrap();
        let attached = |name: &str, bytes: &[u8]| {
            let about = About { file_name: name.into(), role: FileRole::Other, language: None };
            attach(&office, read().office, &about, &mut &bytes[..], |_| ControlFlow::Continue(())).unwrap().value
        };
        let picture = attached("emblem.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
        let text = attached("a.txt", b"text");
        set_emblem(&office, Some(picture)).unwrap();
        assert_eq!(read().chosen, Some(picture));
        assert_eq!(read().pictures.len(), 1);
        assert!(matches!(set_emblem(&office, Some(text)), Err(Error::AttachmentNotPrintable { .. })));
        // A picture that was removed is no emblem any more.
        attachment::remove(&office, picture).unwrap();
        assert_eq!(read().chosen, None);
    }
}
