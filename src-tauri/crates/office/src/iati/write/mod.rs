//! Joint projects as activities of IATI 2.03, their elements in the order of its schema.

mod omitted;
mod parts;
mod transactions;

use chrono::NaiveDate;
use hamkor_language::{Language, messages};
use uuid::Uuid;

use super::element::Element;
use super::left::Left;
use super::{KINDS, OWN, VERSION, code_of};
use crate::organisation;
use crate::project::{self, ProjectKind, ProjectRole, ProjectState};
use crate::record::{Part, Stored, is_there, one, rows, texts};
use crate::wording::Texts;
use crate::{Error, RecordId, RecordKind, RecordRef, Result, View};

/// The columns of the days of a project, in the order of ActivityDateType.
pub(super) const DATES: [(&str, &str); 4] = [("1", "starts"), ("2", "began_on"), ("3", "ends"), ("4", "ended_on")];
/// The lines of a fund that are transactions of a project, with their TransactionType.
pub(super) const TRANSACTIONS: [(&str, &str); 2] = [("2", "fund_commitment"), ("3", "fund_disbursement")];

/// A file of activities, with what it has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activities {
    /// The file, in UTF-8.
    pub xml: Vec<u8>,
    /// How many projects it has.
    pub count: u32,
    /// The names of those that have no organisation or no day yet, which every activity needs.
    pub unready: Vec<String>,
    /// What the office keeps of the projects that are in the file, and the file has not, in words, each with how often.
    pub left: Vec<String>,
}

/// Writes one project, or all of them, as activities. What is left is worded for the reader.
///
/// # Errors
/// When there is no such project, or none has an organisation and a day.
pub fn export(view: &View<'_>, project: Option<RecordId>, language: Language) -> Result<Activities> {
    let projects = match project {
        Some(project) => vec![project],
        None => every(view, "project")?,
    };
    let mut writing = Writing { view, left: Left::new(language) };
    let mut activities = Vec::new();
    let mut unready = Vec::new();
    let mut paid = transactions::by_project(view)?;
    for project in projects {
        let stored = one(view, &project::CONCEPT, project)?;
        let texts = texts(view, &project::CONCEPT, project)?;
        match writing.activity(project, &stored, &texts, paid.remove(&project).unwrap_or_default())? {
            Some(activity) => activities.push(activity),
            None => unready.push(texts.best(project.0, "title", language).unwrap_or_default()),
        }
    }
    if activities.is_empty() {
        return Err(Error::IatiNothing);
    }
    if project.is_none() {
        writing.omit_funds()?;
    }
    activities.sort_by(|left, right| left.children.cmp(&right.children));
    let count = u32::try_from(activities.len()).unwrap_or(u32::MAX);
    let xml = Element::new("iati-activities").with("version", VERSION).holding(activities).write()?;
    Ok(Activities { xml, count, unready, left: writing.left.take() })
}

/// The records of a table, those that are deleted left out.
pub(super) fn every(view: &View<'_>, table: &str) -> Result<Vec<RecordId>> {
    let sql = format!("SELECT id FROM {table} WHERE deleted_at IS NULL ORDER BY id");
    let mut statement = view.connection().prepare_cached(&sql)?;
    let ids = statement.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The part of a project that has this table.
pub(super) fn part(table: &str) -> Result<&'static Part> {
    project::CONCEPT.parts.iter().find(|part| part.table == table).ok_or(Error::RecordNotFound)
}

/// What identifies a project: its number, else its identity in the office.
pub(super) fn identifier(project: RecordId, stored: &Stored) -> Result<String> {
    Ok(stored.get::<String>("number")?.unwrap_or_else(|| urn(project.0)))
}

/// An identity as an address that is the same everywhere.
pub(super) fn urn(id: Uuid) -> String {
    format!("urn:uuid:{id}")
}

/// What identifies an organisation: its own identifier, else its identity in the office.
fn organisation_reference(view: &View<'_>, id: RecordId) -> Result<String> {
    let stored = one(view, &organisation::CONCEPT, id)?;
    Ok(stored.get::<String>("identifier")?.unwrap_or_else(|| urn(id.0)))
}

/// A text in every language that it is written in, its original first.
fn narratives(texts: &Texts, owner: Uuid, field: &str) -> Vec<Element> {
    let source = texts.source(owner, field);
    let mut all: Vec<_> = texts.stored(owner, field).collect();
    all.sort_by_key(|(language, _)| Some(*language) != source);
    all.into_iter()
        .map(|(language, text)| Element::new("narrative").with("xml:lang", language.tag()).text(&text))
        .collect()
}

fn named(name: &str, texts: &Texts, owner: Uuid, field: &str) -> Option<Element> {
    let narratives = narratives(texts, owner, field);
    (!narratives.is_empty()).then(|| Element::new(name).holding(narratives))
}

fn organisation_element(view: &View<'_>, name: &str, id: RecordId) -> Result<Element> {
    let names = Texts::of_owner(view, id.0)?;
    Ok(Element::new(name).with("ref", organisation_reference(view, id)?).holding(narratives(&names, id.0, "name")))
}

/// What is written from, and what is left.
struct Writing<'a, 'b> {
    view: &'a View<'b>,
    left: Left,
}

impl Writing<'_, '_> {
    /// A project as an activity; nothing where it has no organisation or no day, which the schema asks of every one.
    fn activity(
        &mut self,
        project: RecordId,
        stored: &Stored,
        texts: &Texts,
        paid: Vec<transactions::Transaction>,
    ) -> Result<Option<Element>> {
        let (roles, incomplete) = self.roles(project)?;
        let mut days = Vec::new();
        for (code, column) in DATES {
            days.extend(stored.get::<NaiveDate>(column)?.map(|day| (day, code)));
        }
        // Whoever answers for a project reports it.
        let answering = roles.iter().find(|(role, _)| *role == ProjectRole::Accountable).or_else(|| roles.first());
        let span = days.iter().map(|(day, _)| *day).min().zip(days.iter().map(|(day, _)| *day).max());
        let (Some((_, reporter)), Some(span), Some(title)) =
            (answering, span, named("title", texts, project.0, "title"))
        else {
            return Ok(None);
        };
        let mut reporting = organisation_element(self.view, "reporting-org", *reporter)?;
        reporting.attributes.push(("type".to_owned(), "10".to_owned()));
        let mut parts = vec![
            Element::new("iati-identifier").text(&identifier(project, stored)?),
            reporting,
            title,
            // The schema asks for a description: where there is none, the title describes.
            named("description", texts, project.0, "purpose")
                .unwrap_or_else(|| Element::new("description").holding(narratives(texts, project.0, "title")))
                .with("type", "1"),
        ];
        for (role, organisation) in &roles {
            let mut element = organisation_element(self.view, "participating-org", *organisation)?;
            element.attributes.push(("role".to_owned(), code_of(ProjectRole::ALL, role)));
            parts.push(element);
        }
        let state = stored.get::<ProjectState>("state")?.ok_or(Error::OfficeDamaged)?;
        parts.push(Element::new("activity-status").with("code", code_of(ProjectState::ALL, &state)));
        parts.extend(
            days.into_iter()
                .map(|(day, code)| Element::new("activity-date").with("iso-date", day.to_string()).with("type", code)),
        );
        parts.push(Element::new("recipient-country").with("code", "UZ"));
        parts.extend(self.locations(project, texts)?);
        parts.extend(self.sectors(project, texts)?);
        parts.extend(stored.get::<ProjectKind>("kind")?.map(kind));
        parts.extend(self.budget(stored)?);
        for transaction in paid {
            parts.extend(transaction.element);
            transaction.left.iter().for_each(|left| self.left.add(left));
        }
        parts.extend(self.results(project, texts, span)?);
        self.omit_fields(project, stored, texts)?;
        (0..incomplete).for_each(|_| self.left.add(&messages::iati_omitted_row(messages::part_project_role())));
        Ok(Some(Element::new("iati-activity").holding(parts)))
    }

    /// Who takes part with which role, and how many lines do not say both.
    fn roles(&self, project: RecordId) -> Result<(Vec<(ProjectRole, RecordId)>, u32)> {
        let (mut roles, mut incomplete) = (Vec::new(), 0);
        for (_, row) in rows(self.view, &project::CONCEPT, part("project_role")?, project)? {
            match (row.get::<RecordId>("organisation")?, row.get::<ProjectRole>("role")?) {
                (Some(id), Some(role)) if is_there(self.view, RecordRef { kind: RecordKind::Organisation, id })? => {
                    roles.push((role, id));
                }
                _ => incomplete += 1,
            }
        }
        Ok((roles, incomplete))
    }
}

/// The kind of a joint project: a tag of Hamkor's own, with its name in every language.
fn kind(kind: ProjectKind) -> Element {
    let names = hamkor_language::WrittenLanguage::ALL.into_iter().map(|language| {
        Element::new("narrative").with("xml:lang", language.tag()).text(&kind.message().text(language.into()))
    });
    Element::new("tag").with("vocabulary", OWN).with("vocabulary-uri", KINDS).with("code", kind.as_str()).holding(names)
}
