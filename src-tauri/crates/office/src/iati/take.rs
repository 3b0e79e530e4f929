//! Activities of a file as projects: what would be made or changed, and the same done in one step.
//!
//! One walk does both: what is shown is what is done.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use hamkor_language::money::{Currency, Money};
use hamkor_language::{Language, WrittenLanguage, messages, spelling};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::element::Element;
use super::write::{DATES, TRANSACTIONS, every, identifier, part, urn};
use super::{code_of, known, position, scaled};
use crate::change::Change;
use crate::member::Action;
use crate::organisation::{self, Country};
use crate::project::{self, ProjectRole, ProjectState, ResultLevel};
use crate::record::{
    Concept, Part, Stored, create_with, insert_row, money_stored, name_of, one, rows, texts, write_column,
};
use crate::wording::{self, Texts};
use crate::{Error, Message, Office, Outcome, PartRowId, RecordId, RecordKind, RecordRef, Result, Tx, View, fund};

/// A file of activities that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    root: Element,
}

impl Incoming {
    /// Reads a file of activities of version 2 of the standard.
    ///
    /// # Errors
    /// When the file is too large or too deep, is no XML, has a document type or entities, or holds no activities of
    /// version 2.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let root = Element::read(bytes)?;
        let version = root.attribute("version").unwrap_or_default();
        if root.name != "iati-activities" || !version.starts_with("2.") {
            return Err(Error::IatiOther);
        }
        Ok(Self { root })
    }
}

/// What becomes of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
#[serde(rename = "IatiStanding")]
pub enum Standing {
    /// It is made.
    New,
    /// It is changed.
    Changed,
    /// It reads so already.
    Same,
}

impl Standing {
    /// In words.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::New => messages::iati_new(),
            Self::Changed => messages::iati_changed(),
            Self::Same => messages::iati_same(),
        }
    }
}

/// What becomes of an activity of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[serde(rename = "IatiActivity")]
pub struct Planned {
    /// What identifies it.
    pub identifier: String,
    /// Its title.
    pub name: String,
    /// What becomes of the project.
    pub standing: Standing,
    /// What becomes of the project, in words.
    pub standing_text: String,
    /// What is written, in words, each once.
    pub changes: Vec<String>,
    /// What the office has no place for, in words.
    pub left: Vec<String>,
}

/// What a file would do to an office: each of its activities, in their order.
///
/// # Errors
/// When the office cannot be read.
pub fn preview(view: &View<'_>, incoming: &Incoming, language: Language) -> Result<Vec<Planned>> {
    Ok(walk(view, None, incoming, language)?.0)
}

/// Makes and changes the projects of a file in one step. Answers what was done with each of its activities.
///
/// # Errors
/// When the role does not allow it.
pub fn enter(office: &Office, incoming: &Incoming, language: Language) -> Result<Outcome<Vec<Planned>>> {
    office.change(Change::new(Action::Keep, messages::iati_history_entered()), |tx| {
        let (planned, touched) = walk(tx, Some(tx), incoming, language)?;
        for record in touched {
            tx.touch(record);
        }
        Ok(planned)
    })
}

fn walk(
    view: &View<'_>,
    tx: Option<&Tx<'_>>,
    incoming: &Incoming,
    language: Language,
) -> Result<(Vec<Planned>, Vec<RecordRef>)> {
    let mut walk = Walk {
        view,
        tx,
        language,
        projects: HashMap::new(),
        organisations: Named::of(view, &organisation::CONCEPT, "name")?,
        references: HashMap::new(),
        funds: Named::of(view, &fund::CONCEPT, "title")?,
        touched: Vec::new(),
        changes: Vec::new(),
        left: BTreeMap::new(),
    };
    for project in every(view, "project")? {
        let stored = one(view, &project::CONCEPT, project)?;
        walk.projects.insert(identifier(project, &stored)?, project);
    }
    for organisation in every(view, "organisation")? {
        let stored = one(view, &organisation::CONCEPT, organisation)?;
        walk.references.insert(urn(organisation.0), organisation);
        if let Some(identifier) = stored.get::<String>("identifier")? {
            walk.references.insert(identifier, organisation);
        }
    }
    let mut seen = HashSet::new();
    let mut planned = Vec::new();
    for child in &incoming.root.children {
        planned.push(walk.activity(child, &mut seen)?);
    }
    Ok((planned, walk.touched))
}

/// Records by their names in every language.
struct Named(HashMap<(WrittenLanguage, String), RecordId>);

impl Named {
    fn of(view: &View<'_>, concept: &Concept, field: &str) -> Result<Self> {
        let mut named = HashMap::new();
        for id in every(view, concept.table)? {
            for (language, name) in Texts::of_owner(view, id.0)?.stored(id.0, field) {
                named.entry((language, name)).or_insert(id);
            }
        }
        Ok(Self(named))
    }

    fn find(&self, names: &Narratives) -> Option<RecordId> {
        names.iter().find_map(|name| self.0.get(name)).copied()
    }

    fn insert(&mut self, names: &Narratives, id: RecordId) {
        self.0.extend(names.iter().map(|name| (name.clone(), id)));
    }
}

/// A text in its languages, the first of which is its original.
type Narratives = Vec<(WrittenLanguage, String)>;

struct Walk<'a, 'b> {
    view: &'a View<'b>,
    /// What is written with; nothing where it is only looked.
    tx: Option<&'a Tx<'b>>,
    language: Language,
    projects: HashMap<String, RecordId>,
    organisations: Named,
    references: HashMap<String, RecordId>,
    funds: Named,
    touched: Vec<RecordRef>,
    /// Of the present activity: what is written.
    changes: Vec<String>,
    /// Of the present activity: what is left, and how often.
    left: BTreeMap<String, u32>,
}

/// What is written to: a record, or a row of one.
struct Target<'t> {
    table: &'static str,
    id: Uuid,
    /// As it is stored; nothing of what is new.
    stored: Option<&'t Stored>,
    texts: &'t Texts,
}

impl Walk<'_, '_> {
    fn activity(&mut self, element: &Element, seen: &mut HashSet<String>) -> Result<Planned> {
        (self.changes, self.left) = (Vec::new(), BTreeMap::new());
        let key = element.first("iati-identifier").map(|found| found.text.trim().to_owned()).unwrap_or_default();
        let title = element.first("title").map(|title| self.narratives(title, element)).unwrap_or_default();
        let name = title.iter().find(|(language, _)| *language == self.language.written()).or(title.first());
        let mut planned = Planned {
            identifier: key.clone(),
            name: name.map(|(_, text)| text.clone()).unwrap_or_default(),
            standing: Standing::Same,
            standing_text: String::new(),
            changes: Vec::new(),
            left: Vec::new(),
        };
        if element.name != "iati-activity" {
            self.leave(&messages::iati_left_element(&element.name));
        } else if key.is_empty() || title.is_empty() || !seen.insert(key.clone()) {
            // Without a name or a key it is no project; a key that comes twice would be written over itself.
            self.leave(&messages::iati_left_whole());
        } else {
            self.leave_unknown(element, "");
            let is_new = !self.projects.contains_key(&key);
            self.project(element, &key, &title)?;
            planned.standing = match (is_new, self.changes.is_empty()) {
                (true, _) => Standing::New,
                (false, false) => Standing::Changed,
                (false, true) => Standing::Same,
            };
        }
        planned.standing_text = planned.standing.message().text(self.language);
        planned.changes = std::mem::take(&mut self.changes);
        let left = std::mem::take(&mut self.left).into_iter();
        planned.left = left.map(|(text, times)| if times > 1 { format!("{text} × {times}") } else { text }).collect();
        Ok(planned)
    }

    fn project(&mut self, activity: &Element, key: &str, title: &Narratives) -> Result<()> {
        let found = self.projects.get(key).copied();
        let id = match found {
            Some(id) => id,
            None => self.make(&project::CONCEPT)?,
        };
        self.projects.insert(key.to_owned(), id);
        let stored = found.map(|id| one(self.view, &project::CONCEPT, id)).transpose()?;
        let texts = match found {
            Some(id) => texts(self.view, &project::CONCEPT, id)?,
            None => Texts::default(),
        };
        let target = Target { table: "project", id: id.0, stored: stored.as_ref(), texts: &texts };
        let changed = self.changes.len();
        if found.is_none() {
            self.column(&target, "number", Value::Text(key.to_owned()), &messages::field_project_number())?;
        }
        self.text(&target, "title", title, &messages::field_title())?;
        let mut described = false;
        for description in activity.all("description") {
            if described || !matches!(description.attribute("type"), None | Some("1")) {
                self.leave(&messages::iati_left_element("description"));
                continue;
            }
            described = true;
            let purpose = self.narratives(description, activity);
            self.text(&target, "purpose", &purpose, &messages::field_purpose())?;
        }
        self.state(activity, &target)?;
        for date in activity.all("activity-date") {
            let column = DATES.iter().find(|(code, _)| date.attribute("type") == Some(code));
            match (column, day(date)) {
                (Some((_, column)), Some(day)) => {
                    let label = match *column {
                        "starts" => messages::field_planned_start(),
                        "ends" => messages::field_planned_end(),
                        "began_on" => messages::field_began_on(),
                        _ => messages::field_ended_on(),
                    };
                    self.column(&target, column, Value::Text(day.to_string()), &label)?;
                }
                _ => self.leave_value(date, date.attribute("iso-date").or(date.attribute("type"))),
            }
        }
        for (place, budget) in activity.all("budget").enumerate() {
            match budget.first("value").and_then(|value| amount(value, activity)) {
                Some(amount) if place == 0 => {
                    let amount = Value::Text(money_stored(amount));
                    self.column(&target, "budget", amount, &messages::field_project_budget())?;
                }
                _ => self.leave_value(budget, budget.first("value").map(|value| value.text.as_str())),
            }
        }
        for country in activity.all("recipient-country").filter(|country| country.attribute("code") != Some("UZ")) {
            self.leave_value(country, country.attribute("code"));
        }
        self.roles(activity, id)?;
        self.sites(activity, id, &texts)?;
        self.results(activity, id, &texts)?;
        self.transactions(activity, id)?;
        if self.changes.len() > changed || found.is_none() {
            self.touched.push(RecordRef { kind: RecordKind::Project, id });
        }
        Ok(())
    }

    /// The status of a new project is taken; one that is there moves by its own rules.
    fn state(&mut self, activity: &Element, target: &Target<'_>) -> Result<()> {
        let Some(status) = activity.first("activity-status") else { return Ok(()) };
        let code = status.attribute("code");
        let state = ProjectState::ALL.iter().find(|state| Some(&*code_of(ProjectState::ALL, state)) == code);
        let Some(state) = state else {
            self.leave_value(status, code);
            return Ok(());
        };
        let Some(stored) = target.stored else {
            if let Some(tx) = self.tx {
                write_column(tx, target.table, target.id, "state", &state.as_str())?;
            }
            return Ok(());
        };
        if stored.get::<ProjectState>("state")? != Some(*state) {
            self.leave(&messages::iati_left_state(state.message()));
        }
        Ok(())
    }

    fn roles(&mut self, activity: &Element, project: RecordId) -> Result<()> {
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

    fn sites(&mut self, activity: &Element, project: RecordId, texts: &Texts) -> Result<()> {
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

    /// Each period of each indicator of a result is a line of its own.
    fn results(&mut self, activity: &Element, project: RecordId, texts: &Texts) -> Result<()> {
        let part = part("project_result")?;
        let mut there = rows(self.view, &project::CONCEPT, part, project)?;
        for result in activity.all("result") {
            let title = result.first("title").map(|title| self.narratives(title, activity)).unwrap_or_default();
            let code = result.attribute("type");
            let level = ResultLevel::ALL.iter().find(|level| Some(&*code_of(ResultLevel::ALL, level)) == code);
            if level.is_none() {
                self.leave_value(result, code);
            }
            let mut lines = Vec::new();
            for indicator in result.all("indicator") {
                let periods: Vec<_> = indicator.all("period").map(Some).collect();
                let periods = if periods.is_empty() { vec![None] } else { periods };
                lines.extend(periods.into_iter().map(|period| (Some(indicator), period)));
            }
            if lines.is_empty() {
                lines.push((None, None));
            }
            for (indicator, period) in lines {
                let words = |walk: &mut Self, name: &str| {
                    let found = indicator.and_then(|indicator| indicator.first(name));
                    found.map(|found| walk.narratives(found, activity)).unwrap_or_default()
                };
                let (measured, unit) = (words(self, "title"), words(self, "description"));
                let days =
                    ["period-start", "period-end"].map(|name| period.and_then(|one| one.first(name)).and_then(day));
                let mut same = |id: &PartRowId, row: &Stored| -> Result<bool> {
                    let starts = row.get::<NaiveDate>("starts")?;
                    Ok(reads(texts, id.0, "title", &title)
                        && (measured.is_empty()
                            || reads(texts, id.0, "indicator", &measured)
                            || texts.source(id.0, "indicator").is_none())
                        && (starts.is_none() || days[0].is_none() || starts == days[0]))
                };
                let found = take_row(&mut there, &mut same)?;
                let (row, stored) = self.found_or_new(part, project, found)?;
                let target = Target { table: part.table, id: row.0, stored: stored.as_ref(), texts };
                let label = messages::part_project_result();
                self.text(&target, "title", &title, &label)?;
                self.text(&target, "indicator", &measured, &label)?;
                self.text(&target, "unit", &unit, &label)?;
                if let Some(level) = level {
                    self.column(&target, "level", Value::Text(level.as_str().to_owned()), &label)?;
                }
                for (column, day) in ["starts", "ends"].into_iter().zip(days) {
                    if let Some(day) = day {
                        self.column(&target, column, Value::Text(day.to_string()), &label)?;
                    }
                }
                for (column, holder) in [("baseline", indicator), ("target", period), ("actual", period)] {
                    self.measure(&target, column, holder)?;
                }
            }
        }
        Ok(())
    }

    fn measure(&mut self, target: &Target<'_>, name: &'static str, holder: Option<&Element>) -> Result<()> {
        let Some(holder) = holder else { return Ok(()) };
        for (place, element) in holder.all(name).enumerate() {
            let value = element.attribute("value");
            match value.and_then(|value| scaled(value, 2)) {
                Some(number) if place == 0 => {
                    self.column(target, name, Value::Integer(number), &messages::part_project_result())?;
                }
                _ => self.leave_value(element, value),
            }
        }
        Ok(())
    }

    fn transactions(&mut self, activity: &Element, project: RecordId) -> Result<()> {
        // The lines that are taken already: two lines that read the same are two transactions.
        let mut used = HashSet::new();
        for element in activity.all("transaction") {
            let code = element.first("transaction-type").and_then(|found| found.attribute("code"));
            let table = TRANSACTIONS.iter().find(|(known, _)| Some(*known) == code).map(|(_, table)| *table);
            let dated = element.first("transaction-date").and_then(day);
            let value = element.first("value");
            let money = value.and_then(|value| amount(value, activity));
            let from = element.first("provider-org").map(|found| self.narratives(found, activity)).unwrap_or_default();
            let (Some(table), Some(dated), Some(money), false) = (table, dated, money, from.is_empty()) else {
                self.leave_value(element, value.map(|value| value.text.as_str()));
                continue;
            };
            let part = fund::CONCEPT.parts.iter().find(|part| part.table == table).ok_or(Error::RecordNotFound)?;
            let fund = if let Some(fund) = self.funds.find(&from) {
                fund
            } else {
                let fund = self.make(&fund::CONCEPT)?;
                self.words(fund.0, "title", &from)?;
                self.funds.insert(&from, fund);
                self.change(&RecordKind::Fund.message());
                fund
            };
            let number = element.attribute("ref");
            let mut there = rows(self.view, &fund::CONCEPT, part, fund)?;
            // While it is entered, the lines of this file are read back too.
            there.retain(|(id, _)| !used.contains(id));
            let mut same = |_: &PartRowId, row: &Stored| -> Result<bool> {
                Ok(row.get::<RecordId>("project")? == Some(project)
                    && row.money("amount")? == Some(money)
                    && row.get::<NaiveDate>("dated")? == Some(dated)
                    && row.get::<String>("number")?.as_deref() == number)
            };
            if let Some((id, _)) = take_row(&mut there, &mut same)? {
                used.insert(id);
                continue;
            }
            let row = self.row(&fund::CONCEPT, part, fund)?;
            used.insert(row);
            let payee = element.first("receiver-org").map(|payee| self.organisation(payee, activity)).transpose()?;
            let note = element.first("description").map(|note| self.narratives(note, activity)).unwrap_or_default();
            if let Some(tx) = self.tx {
                write_column(tx, table, row.0, "project", &project)?;
                write_column(tx, table, row.0, "amount", &money_stored(money))?;
                write_column(tx, table, row.0, "dated", &dated)?;
                write_column(tx, table, row.0, "number", &number)?;
                write_column(tx, table, row.0, "organisation", &payee.flatten())?;
            }
            self.words(row.0, "note", &note)?;
            self.change(&if code == Some("2") {
                messages::part_fund_commitment()
            } else {
                messages::part_fund_disbursement()
            });
            self.touched.push(RecordRef { kind: RecordKind::Fund, id: fund });
        }
        Ok(())
    }

    /// The organisation that an element names: by its identifier, else by its name; else a new one.
    fn organisation(&mut self, element: &Element, activity: &Element) -> Result<Option<RecordId>> {
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

    /// A text in the languages of the office; what is in another is left.
    fn narratives(&mut self, element: &Element, activity: &Element) -> Narratives {
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

    fn make(&mut self, concept: &Concept) -> Result<RecordId> {
        let Some(tx) = self.tx else { return Ok(RecordId::new()) };
        let id = create_with(tx, concept)?;
        self.touched.push(RecordRef { kind: concept.kind, id });
        Ok(id)
    }

    fn row(&self, concept: &Concept, part: &Part, record: RecordId) -> Result<PartRowId> {
        self.tx.map_or_else(|| Ok(PartRowId::new()), |tx| insert_row(tx, concept, part, record, None))
    }

    fn found_or_new(
        &self,
        part: &Part,
        project: RecordId,
        found: Option<(PartRowId, Stored)>,
    ) -> Result<(PartRowId, Option<Stored>)> {
        Ok(match found {
            Some((id, stored)) => (id, Some(stored)),
            None => (self.row(&project::CONCEPT, part, project)?, None),
        })
    }

    fn column(&mut self, target: &Target<'_>, column: &str, value: impl Into<Value>, label: &Message) -> Result<()> {
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

    fn text(&mut self, target: &Target<'_>, field: &str, narratives: &Narratives, label: &Message) -> Result<()> {
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
    fn words(&self, owner: Uuid, field: &str, narratives: &Narratives) -> Result<()> {
        let Some((tx, (source, _))) = self.tx.zip(narratives.first()) else { return Ok(()) };
        narratives.iter().try_for_each(|(language, text)| wording::set(tx, owner, field, *language, text, *source))
    }

    fn change(&mut self, label: &Message) {
        let label = label.text(self.language);
        if !self.changes.contains(&label) {
            self.changes.push(label);
        }
    }

    fn leave(&mut self, message: &Message) {
        *self.left.entry(message.text(self.language)).or_default() += 1;
    }

    fn leave_value(&mut self, element: &Element, value: Option<&str>) {
        let value: String = value.unwrap_or_default().trim().chars().take(60).collect();
        self.leave(&messages::iati_left_value(&element.name, value));
    }

    /// Leaves the elements and attributes that no project has a place for.
    fn leave_unknown(&mut self, element: &Element, path: &str) {
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

fn day(element: &Element) -> Option<NaiveDate> {
    element.attribute("iso-date")?.parse().ok()
}

fn amount(value: &Element, activity: &Element) -> Option<Money> {
    let currency = value.attribute("currency").or(activity.attribute("default-currency"))?;
    let currency = Currency::of_code(currency)?;
    Some(Money { minor: scaled(&value.text, currency.digits())?, currency })
}

/// Whether a text reads so in one of the languages.
fn reads(texts: &Texts, owner: Uuid, field: &str, narratives: &Narratives) -> bool {
    texts.stored(owner, field).any(|stored| narratives.contains(&stored))
}

/// Takes the first row that is the same out of those that are there.
fn take_row(
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
