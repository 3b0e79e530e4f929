//! What is written while a file is taken in, and what is left; while it is only looked at, nothing is written.

use hamkor_language::{Message, WrittenLanguage, messages, spelling};
use rusqlite::types::Value;
use uuid::Uuid;

use super::super::element::Element;
use super::super::known;
use super::{Narratives, Target, Walk};
use crate::project::CONCEPT;
use crate::record::{Concept, Part, Stored, create_with, insert_row, write_column};
use crate::wording::{self, Texts};
use crate::{PartRowId, RecordId, RecordRef, Result};

impl Walk<'_, '_> {
    /// A text in the languages of the office; what is in another is left.
    pub(super) fn narratives(&mut self, element: &Element, activity: &Element) -> Narratives {
        let mut narratives = Narratives::new();
        for narrative in element.all("narrative").filter(|narrative| !narrative.text.trim().is_empty()) {
            let tag = narrative.attribute("xml:lang").or(activity.attribute("xml:lang")).unwrap_or_default();
            match tag.to_lowercase().parse::<WrittenLanguage>() {
                Ok(WrittenLanguage::Uzbek) => {
                    narratives.push((WrittenLanguage::Uzbek, spelling::normalise(&narrative.text)));
                }
                Ok(language) => narratives.push((language, narrative.text.clone())),
                Err(_) => self.leave(&messages::iati_left_language(&element.name, tag)),
            }
        }
        narratives
    }

    pub(super) fn make(&mut self, concept: &Concept) -> Result<RecordId> {
        let Some(tx) = self.tx else { return Ok(RecordId::new()) };
        let id = create_with(tx, concept)?;
        self.touched.push(RecordRef { kind: concept.kind, id });
        Ok(id)
    }

    pub(super) fn row(&self, concept: &Concept, part: &Part, record: RecordId) -> Result<PartRowId> {
        self.tx.map_or_else(|| Ok(PartRowId::new()), |tx| insert_row(tx, concept, part, record, None))
    }

    pub(super) fn found_or_new(
        &self,
        part: &Part,
        project: RecordId,
        found: Option<(PartRowId, Stored)>,
    ) -> Result<(PartRowId, Option<Stored>)> {
        Ok(match found {
            Some((id, stored)) => (id, Some(stored)),
            None => (self.row(&CONCEPT, part, project)?, None),
        })
    }

    pub(super) fn column(
        &mut self,
        target: &Target<'_>,
        column: &str,
        value: impl Into<Value>,
        label: &Message,
    ) -> Result<()> {
        let value = value.into();
        let stored = target.stored.map(|stored| stored.get::<Value>(column)).transpose()?.flatten();
        if stored.as_ref() == Some(&value) {
            return Ok(());
        }
        if let Some(tx) = self.tx {
            write_column(tx, target.table, target.id, column, &value)?;
        }
        self.change(label);
        Ok(())
    }

    pub(super) fn text(
        &mut self,
        target: &Target<'_>,
        field: &str,
        narratives: &Narratives,
        label: &Message,
    ) -> Result<()> {
        let source = target.texts.source(target.id, field).or(narratives.first().map(|(language, _)| *language));
        for (language, text) in narratives {
            let mut stored = target.texts.stored(target.id, field);
            if stored.any(|(known, stored)| known == *language && stored == *text) {
                continue;
            }
            if let Some(tx) = self.tx {
                wording::set(tx, target.id, field, *language, text, source.unwrap_or(*language))?;
            }
            self.change(label);
        }
        Ok(())
    }

    /// A text of what is new.
    pub(super) fn words(&self, owner: Uuid, field: &str, narratives: &Narratives) -> Result<()> {
        let Some((tx, (source, _))) = self.tx.zip(narratives.first()) else { return Ok(()) };
        narratives.iter().try_for_each(|(language, text)| wording::set(tx, owner, field, *language, text, *source))
    }

    pub(super) fn change(&mut self, label: &Message) {
        let label = label.text(self.language);
        if !self.changes.contains(&label) {
            self.changes.push(label);
        }
    }

    pub(super) fn leave(&mut self, message: &Message) {
        self.left.add(message);
    }

    pub(super) fn leave_value(&mut self, element: &Element, value: Option<&str>) {
        let value: String = value.unwrap_or_default().trim().chars().take(60).collect();
        self.leave(&messages::iati_left_value(&element.name, value));
    }

    /// Leaves the elements and attributes that no project has a place for.
    pub(super) fn leave_unknown(&mut self, element: &Element, path: &str) {
        let (children, attributes) = known::of(&element.name);
        for (name, _) in element.attributes.iter().filter(|(name, _)| !attributes.contains(&name.as_str())) {
            self.leave(&messages::iati_left_element(format!("{path}{}/@{name}", element.name)));
        }
        for child in &element.children {
            if children.contains(&child.name.as_str()) {
                self.leave_unknown(child, &format!("{path}{}/", element.name));
            } else {
                self.leave(&messages::iati_left_element(format!("{path}{}/{}", element.name, child.name)));
            }
        }
    }
}

/// Whether a text reads so in one of the languages.
pub(super) fn reads(texts: &Texts, owner: Uuid, field: &str, narratives: &Narratives) -> bool {
    texts.stored(owner, field).any(|stored| narratives.contains(&stored))
}

/// Takes the first row that is the same out of those that are there.
pub(super) fn take_row(
    there: &mut Vec<(PartRowId, Stored)>,
    same: &mut impl FnMut(&PartRowId, &Stored) -> Result<bool>,
) -> Result<Option<(PartRowId, Stored)>> {
    for place in 0..there.len() {
        let (id, row) = &there[place];
        if same(id, row)? {
            return Ok(Some(there.remove(place)));
        }
    }
    Ok(None)
}
