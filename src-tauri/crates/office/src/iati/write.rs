//! Joint projects as activities of IATI 2.03, their elements in the order of its schema.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use hamkor_language::money::Money;
use uuid::Uuid;

use super::element::Element;
use super::{POINT, VERSION, code_of};
use crate::organisation;
use crate::project::{self, ProjectRole, ProjectState, ResultLevel};
use crate::record::{Part, Stored, one, rows, texts};
use crate::wording::Texts;
use crate::{Error, RecordId, RecordKind, Result, View, fund};

/// The columns of the days of a project, in the order of ActivityDateType.
pub(super) const DATES: [(&str, &str); 4] = [("1", "starts"), ("2", "began_on"), ("3", "ends"), ("4", "ended_on")];
/// The lines of a fund that are transactions of a project, with their TransactionType.
pub(super) const TRANSACTIONS: [(&str, &str); 2] = [("2", "fund_commitment"), ("3", "fund_disbursement")];

/// A file of activities, with the projects that it has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activities {
    /// The file, in UTF-8.
    pub xml: Vec<u8>,
    /// How many projects it has.
    pub count: u32,
    /// The names of those that have no organisation or no day yet, which every activity needs.
    pub unready: Vec<String>,
}

/// Writes one project, or all of them, as activities.
///
/// # Errors
/// When there is no such project, or none has an organisation and a day.
pub fn export(view: &View<'_>, project: Option<RecordId>) -> Result<Activities> {
    let projects = match project {
        Some(project) => vec![project],
        None => every(view, "project")?,
    };
    let paid = transactions(view)?;
    let mut activities = Vec::new();
    let mut unready = Vec::new();
    for project in projects {
        let stored = one(view, &project::CONCEPT, project)?;
        let texts = texts(view, &project::CONCEPT, project)?;
        match activity(view, project, &stored, &texts, paid.get(&project).map_or(&[], Vec::as_slice))? {
            Some(activity) => activities.push(activity),
            None => {
                unready.push(texts.best(project.0, "title", hamkor_language::Language::English).unwrap_or_default());
            }
        }
    }
    if activities.is_empty() {
        return Err(Error::IatiNothing);
    }
    activities.sort_by(|left, right| left.children.cmp(&right.children));
    let count = u32::try_from(activities.len()).unwrap_or(u32::MAX);
    let xml = Element::new("iati-activities").with("version", VERSION).holding(activities).write()?;
    Ok(Activities { xml, count, unready })
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
pub(super) fn organisation_reference(view: &View<'_>, id: RecordId) -> Result<String> {
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

/// A project as an activity; nothing where it has no organisation or no day, which the schema asks of every one.
fn activity(
    view: &View<'_>,
    project: RecordId,
    stored: &Stored,
    texts: &Texts,
    paid: &[Element],
) -> Result<Option<Element>> {
    let mut roles = Vec::new();
    for (_, row) in rows(view, &project::CONCEPT, part("project_role")?, project)? {
        if let (Some(organisation), Some(role)) =
            (row.get::<RecordId>("organisation")?, row.get::<ProjectRole>("role")?)
            && crate::record::is_there(view, crate::RecordRef { kind: RecordKind::Organisation, id: organisation })?
        {
            roles.push((role, organisation));
        }
    }
    let mut days = Vec::new();
    for (code, column) in DATES {
        days.extend(stored.get::<NaiveDate>(column)?.map(|day| (day, code)));
    }
    // Whoever answers for a project reports it.
    let answering = roles.iter().find(|(role, _)| *role == ProjectRole::Accountable).or_else(|| roles.first());
    let span = days.iter().map(|(day, _)| *day).min().zip(days.iter().map(|(day, _)| *day).max());
    let (Some((_, reporter)), Some(span), Some(title)) = (answering, span, named("title", texts, project.0, "title"))
    else {
        return Ok(None);
    };
    let mut reporting = organisation_element(view, "reporting-org", *reporter)?;
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
        let mut element = organisation_element(view, "participating-org", *organisation)?;
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
    for (id, row) in rows(view, &project::CONCEPT, part("project_site")?, project)? {
        parts.extend(location(texts, id.0, row.get::<String>("coordinates")?.as_deref()));
    }
    parts.extend(budget(stored)?);
    parts.extend(paid.iter().cloned());
    for (id, row) in rows(view, &project::CONCEPT, part("project_result")?, project)? {
        parts.extend(result(texts, id.0, &row, span)?);
    }
    Ok(Some(Element::new("iati-activity").holding(parts)))
}

fn location(texts: &Texts, site: Uuid, coordinates: Option<&str>) -> Option<Element> {
    let point = coordinates
        .and_then(super::position)
        .map(|position| Element::new("point").with("srsName", POINT).holding([Element::new("pos").text(&position)]));
    let inside: Vec<Element> = [named("name", texts, site, "place"), named("description", texts, site, "note"), point]
        .into_iter()
        .flatten()
        .collect();
    (!inside.is_empty()).then(|| Element::new("location").holding(inside))
}

fn budget(stored: &Stored) -> Result<Option<Element>> {
    let (starts, ends) = (stored.get::<NaiveDate>("starts")?, stored.get::<NaiveDate>("ends")?);
    let (Some(amount), Some(starts), Some(ends)) = (stored.money("budget")?, starts, ends) else { return Ok(None) };
    Ok(Some(Element::new("budget").with("type", "1").with("status", "1").holding([
        Element::new("period-start").with("iso-date", starts.to_string()),
        Element::new("period-end").with("iso-date", ends.to_string()),
        Element::amount(amount, starts.to_string()),
    ])))
}

/// What the funds committed to each project and paid for it, by day.
fn transactions(view: &View<'_>) -> Result<HashMap<RecordId, Vec<Element>>> {
    let mut dated: HashMap<RecordId, Vec<(NaiveDate, Element)>> = HashMap::new();
    for fund in every(view, "fund")? {
        let texts = texts(view, &fund::CONCEPT, fund)?;
        for (code, table) in TRANSACTIONS {
            let part = fund::CONCEPT.parts.iter().find(|part| part.table == table).ok_or(Error::RecordNotFound)?;
            for (id, row) in rows(view, &fund::CONCEPT, part, fund)? {
                let line = (row.get::<RecordId>("project")?, row.money("amount")?, row.get::<NaiveDate>("dated")?);
                let (Some(project), Some(amount), Some(day)) = line else { continue };
                let element = transaction(view, &texts, (fund, id.0), code, &row, (amount, day))?;
                dated.entry(project).or_default().push((day, element));
            }
        }
    }
    let sorted = dated.into_iter().map(|(project, mut all)| {
        all.sort();
        (project, all.into_iter().map(|(_, element)| element).collect())
    });
    Ok(sorted.collect())
}

fn transaction(
    view: &View<'_>,
    texts: &Texts,
    (fund, line): (RecordId, Uuid),
    code: &str,
    row: &Stored,
    (amount, day): (Money, NaiveDate),
) -> Result<Element> {
    let mut element = Element::new("transaction");
    if let Some(number) = row.get::<String>("number")? {
        element = element.with("ref", number);
    }
    let payee = row.get::<RecordId>("organisation")?;
    let payee = payee.map(|payee| organisation_element(view, "receiver-org", payee)).transpose()?;
    Ok(element
        .holding([
            Element::new("transaction-type").with("code", code),
            Element::new("transaction-date").with("iso-date", day.to_string()),
            Element::amount(amount, day.to_string()),
        ])
        .holding(named("description", texts, line, "note"))
        .holding(named("provider-org", texts, fund.0, "title"))
        .holding(payee))
}

/// A result with its indicator. The schema asks for both days of a period and for the year of a baseline: where a result has
/// none of its own, those of its project count.
fn result(texts: &Texts, id: Uuid, row: &Stored, (first, last): (NaiveDate, NaiveDate)) -> Result<Option<Element>> {
    let Some(title) = named("title", texts, id, "title") else { return Ok(None) };
    let level = row.get::<ResultLevel>("level")?.unwrap_or(ResultLevel::Output);
    let measured = |column| -> Result<Option<String>> { Ok(row.get::<i64>(column)?.map(super::hundredths)) };
    let indicator_title = named("title", texts, id, "indicator").unwrap_or_else(|| title.clone());
    let starts = row.get::<NaiveDate>("starts")?.unwrap_or(first);
    let ends = row.get::<NaiveDate>("ends")?.unwrap_or(last);
    let mut indicator = Element::new("indicator").with("measure", "1").holding([indicator_title]);
    indicator.children.extend(named("description", texts, id, "unit"));
    if let Some(baseline) = measured("baseline")? {
        let year = starts.year_ce().1;
        indicator.children.push(Element::new("baseline").with("year", year.to_string()).with("value", baseline));
    }
    let mut period = Element::new("period").holding([
        Element::new("period-start").with("iso-date", starts.to_string()),
        Element::new("period-end").with("iso-date", ends.to_string()),
    ]);
    for name in ["target", "actual"] {
        period.children.extend(measured(name)?.map(|value| Element::new(name).with("value", value)));
    }
    indicator.children.push(period);
    Ok(Some(Element::new("result").with("type", code_of(ResultLevel::ALL, &level)).holding([title, indicator])))
}
