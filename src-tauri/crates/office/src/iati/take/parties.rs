//! Who takes part, and where.

use std::collections::HashSet;

use hamkor_language::messages;
use rusqlite::types::Value;

use super::super::element::Element;
use super::super::write::part;
use super::super::{code_of, position};
use super::put::{reads, take_row};
use super::{Target, Walk};
use crate::organisation::{self, Country};
use crate::project::{self, ProjectRole};
use crate::record::{Stored, name_of, rows, write_column};
use crate::wording::Texts;
use crate::{PartRowId, RecordId, RecordKind, RecordRef, Result};

impl Walk<'_, '_> {
    pub(super) fn roles(&mut self, activity: &Element, project: RecordId) -> Result<()> {
        let part = part("project_role")?;
        let mut there = Vec::new();
        for (_, row) in rows(self.view, &project::CONCEPT, part, project)? {
            there.extend(row.get::<RecordId>("organisation")?.zip(row.get::<ProjectRole>("role")?));
        }
        // Who reports is made known by its participation: alone it has no place in a project.
        let reporting =
            activity.first("reporting-org").map(|element| self.organisation(element, activity)).transpose()?;
        let mut taking_part = HashSet::new();
        for element in activity.all("participating-org") {
            let code = element.attribute("role");
            let role = ProjectRole::ALL.iter().find(|role| Some(&*code_of(ProjectRole::ALL, role)) == code);
            let (Some(role), Some(organisation)) = (role, self.organisation(element, activity)?) else {
                self.leave_value(element, code);
                continue;
            };
            taking_part.insert(organisation);
            if let Some(place) = there.iter().position(|known| *known == (organisation, *role)) {
                there.swap_remove(place);
                continue;
            }
            let row = self.row(&project::CONCEPT, part, project)?;
            if let Some(tx) = self.tx {
                write_column(tx, part.table, row.0, "organisation", &organisation)?;
                write_column(tx, part.table, row.0, "role", &role.as_str())?;
            }
            self.change(&messages::part_project_role());
        }
        if let Some(reporting) = reporting.flatten().filter(|reporting| !taking_part.contains(reporting)) {
            let reference = RecordRef { kind: RecordKind::Organisation, id: reporting };
            let name = name_of(self.view, reference, self.language)?.unwrap_or_default();
            self.leave(&messages::iati_left_value("reporting-org", name));
        }
        Ok(())
    }

    /// The organisation that an element names: by its identifier, else by its name; else a new one.
    pub(super) fn organisation(&mut self, element: &Element, activity: &Element) -> Result<Option<RecordId>> {
        let reference = element.attribute("ref");
        if let Some(found) = reference.and_then(|reference| self.references.get(reference)) {
            return Ok(Some(*found));
        }
        let names = self.narratives(element, activity);
        if let Some(found) = self.organisations.find(&names) {
            return Ok(Some(found));
        }
        if names.is_empty() {
            return Ok(None);
        }
        let id = self.make(&organisation::CONCEPT)?;
        self.words(id.0, "name", &names)?;
        let country = match reference.and_then(|reference| reference.split('-').next()) {
            Some("KR") => Country::Korea,
            Some("UZ") => Country::Uzbekistan,
            _ => Country::Other,
        };
        if let Some(tx) = self.tx {
            write_column(tx, organisation::CONCEPT.table, id.0, "country", &country.as_str())?;
            write_column(tx, organisation::CONCEPT.table, id.0, "identifier", &reference)?;
        }
        self.organisations.insert(&names, id);
        self.references.extend(reference.map(|reference| (reference.to_owned(), id)));
        self.change(&RecordKind::Organisation.message());
        Ok(Some(id))
    }

    pub(super) fn sites(&mut self, activity: &Element, project: RecordId, texts: &Texts) -> Result<()> {
        let part = part("project_site")?;
        let mut there = rows(self.view, &project::CONCEPT, part, project)?;
        for element in activity.all("location") {
            let names = element.first("name").map(|name| self.narratives(name, activity)).unwrap_or_default();
            let note = element.first("description").map(|note| self.narratives(note, activity)).unwrap_or_default();
            let typed = element.first("point").and_then(|point| point.first("pos")).map(|pos| pos.text.as_str());
            let point = typed.and_then(position);
            if point.is_none() && typed.is_some() {
                self.leave_value(element, typed);
            }
            let mut same = |id: &PartRowId, row: &Stored| -> Result<bool> {
                let stored = row.get::<String>("coordinates")?.as_deref().and_then(position);
                Ok(reads(texts, id.0, "place", &names) || (names.is_empty() && stored == point))
            };
            let found = take_row(&mut there, &mut same)?;
            let (row, stored) = self.found_or_new(part, project, found)?;
            let target = Target { table: part.table, id: row.0, stored: stored.as_ref(), texts };
            self.text(&target, "place", &names, &messages::part_project_site())?;
            self.text(&target, "note", &note, &messages::part_project_site())?;
            let known = stored.as_ref().map(|stored| stored.get::<String>("coordinates")).transpose()?.flatten();
            if let Some(point) = point.filter(|point| known.as_deref().and_then(position).as_ref() != Some(point)) {
                let coordinates = point.replace(' ', ", ");
                let target = Target { stored: None, ..target };
                self.column(&target, "coordinates", Value::Text(coordinates), &messages::part_project_site())?;
            }
        }
        Ok(())
    }
}
