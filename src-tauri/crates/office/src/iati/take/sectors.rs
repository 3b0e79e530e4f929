//! What a project is classified by.

use hamkor_language::messages;
use rusqlite::types::Value;

use super::super::element::Element;
use super::super::write::part;
use super::super::{KINDS, OWN, scaled};
use super::put::take_row;
use super::{Target, Walk};
use crate::project::{CONCEPT, ProjectKind, SectorVocabulary};
use crate::record::{Stored, rows};
use crate::wording::Texts;
use crate::{PartRowId, RecordId, Result};

impl Walk<'_, '_> {
    /// The kind of a joint project, which is a tag of Hamkor's own. Those of others are left.
    pub(super) fn kind(&mut self, activity: &Element, target: &Target<'_>) -> Result<()> {
        for tag in activity.all("tag") {
            let own = tag.attribute("vocabulary") == Some(OWN) && tag.attribute("vocabulary-uri") == Some(KINDS);
            let code = tag.attribute("code");
            match ProjectKind::ALL.iter().find(|kind| own && Some(kind.as_str()) == code) {
                Some(kind) => {
                    let kind = Value::Text(kind.as_str().to_owned());
                    self.column(target, "kind", kind, &messages::field_project_kind())?;
                }
                None => self.leave_value(tag, code),
            }
        }
        Ok(())
    }

    /// Each sector of a vocabulary that projects know is a line, found again by its code.
    pub(super) fn sectors(&mut self, activity: &Element, project: RecordId, texts: &Texts) -> Result<()> {
        let part = part("project_sector")?;
        let label = messages::part_project_sector();
        let mut there = rows(self.view, &CONCEPT, part, project)?;
        for element in activity.all("sector") {
            // Where no vocabulary is named, the standard means the purpose codes.
            let vocabulary = element.attribute("vocabulary").unwrap_or(SectorVocabulary::Purpose.code());
            let vocabulary = SectorVocabulary::ALL.iter().find(|known| known.code() == vocabulary);
            let code = element.attribute("code");
            let (Some(vocabulary), Some(code)) = (vocabulary, code) else {
                self.leave_value(element, code);
                continue;
            };
            if !vocabulary.knows(code) {
                self.leave_value(element, Some(code));
                continue;
            }
            let name = self.narratives(element, activity);
            let mut same = |_: &PartRowId, row: &Stored| -> Result<bool> {
                let known = row.get::<SectorVocabulary>("vocabulary")?.unwrap_or(SectorVocabulary::Purpose);
                Ok(known == *vocabulary && row.get::<String>("code")?.as_deref() == Some(code))
            };
            let found = take_row(&mut there, &mut same)?;
            let (row, stored) = self.found_or_new(part, project, found)?;
            let target = Target { table: part.table, id: row.0, stored: stored.as_ref(), texts };
            if stored.is_none() {
                self.column(&target, "vocabulary", Value::Text(vocabulary.as_str().to_owned()), &label)?;
                self.column(&target, "code", Value::Text(code.to_owned()), &label)?;
            }
            self.text(&target, "heading", &name, &label)?;
            if let Some(share) = element.attribute("percentage") {
                match scaled(share, 2).filter(|share| (0..=10_000).contains(share)) {
                    Some(share) => self.column(&target, "share", Value::Integer(share), &label)?,
                    None => self.leave_value(element, Some(share)),
                }
            }
        }
        Ok(())
    }
}
