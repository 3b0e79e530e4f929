//! Fills the sample office from its files, through the doors of any office.

use std::collections::HashMap;
use std::path::Path;

use chrono::{Datelike, Duration};
use hamkor_language::{Language, WrittenLanguage, format, messages};
use uuid::Uuid;

use super::files::{self, GoalEntry, PassageEntry, PlanFile, Text};
use super::{chains, moment, records};
use crate::change::Change;
use crate::clock::FixedClock;
use crate::member::{self, Action};
use crate::packet::Editions;
use crate::passage::{NewPassage, PassageKind, Shape, ShapeCell};
use crate::plan::{self, NodeLevel, PlanState, Typesetter};
use crate::wording::{self, NAME, PLACE, TEXT, TITLE};
use crate::{
    ClassificationId, Environment, Error, MemberId, NewOffice, Office, OrganisationId, Passphrase, PlanId, PlanNodeId,
    RecordRef, Result, Tx, classification, organisation, packet, passage,
};

/// Makes the office and fills it.
pub(super) fn load(
    path: &Path,
    passphrase: &Passphrase,
    environment: Environment,
    clock: &FixedClock,
    typesetter: &dyn Typesetter,
) -> Result<Office> {
    let file = files::office()?;
    let first = file.member.first().ok_or_else(|| Error::unexpected("the sample has no member"))?;
    let language = file.office.default_language;
    let new = NewOffice {
        name: in_language(&file.office.name, language),
        place: in_language(&file.office.place, language),
        member_name: in_language(&first.name, language),
        role: first.role,
        language: language.language(),
        terms: true,
    };
    let office = Office::create(path, &new, passphrase, environment)?;
    let founder = office.member().ok_or(Error::MemberUnknown)?;
    let mut members = HashMap::from([(first.key.as_str(), founder)]);
    for entry in file.member.iter().skip(1) {
        let id = member::add(&office, &in_language(&entry.name, language), entry.role, language.language())?.value;
        members.insert(entry.key.as_str(), id);
    }
    for entry in &file.member {
        for (language, name) in &entry.name {
            let id = members[entry.key.as_str()];
            member::change(&office, id, name, entry.role, language.language())?;
        }
    }
    name_office(&office, &file.office.name, &file.office.place)?;

    // The deputy chairman leaves drafting to the policy officer, and so can approve.
    let drafter = members.get("policy-officer").copied().ok_or(Error::MemberUnknown)?;
    office.identify(drafter)?;
    let mut organisations = HashMap::new();
    for entry in files::organisations()? {
        let names: Vec<(WrittenLanguage, String)> = entry.name.into_iter().collect();
        let id = organisation::add_with_names(&office, &names, entry.country, entry.kind)?.value;
        organisations.insert(entry.key, id);
    }
    let mut plans = HashMap::new();
    for file in files::plans()? {
        let date = format::parse_date(&file.date)?;
        clock.set(moment(date.year(), date.month(), date.day())?);
        office.identify(drafter)?;
        let id = load_plan(&office, &file, &organisations)?;
        clock.advance(Duration::hours(2));
        settle(&office, id, &file, (founder, drafter), typesetter)?;
        plans.insert(file.key, id);
    }
    office.identify(drafter)?;
    let mut known: HashMap<String, RecordRef> = HashMap::new();
    known.extend(organisations.iter().map(|(key, id)| (key.clone(), RecordRef::from(*id))));
    known.extend(plans.iter().map(|(key, id)| (key.clone(), RecordRef::from(*id))));
    records::load(&office, clock, [drafter, founder], &mut known)?;
    office.identify(founder)?;
    load_packets(&office, clock, &known)?;
    chains::load(&office, clock, &known)?;
    office.seal()?;
    Ok(office)
}

fn in_language(text: &Text, language: WrittenLanguage) -> String {
    text.get(&language).or_else(|| text.values().next()).cloned().unwrap_or_default()
}

fn name_office(office: &Office, names: &Text, places: &Text) -> Result<()> {
    let id = office.id();
    office.change(Change::new(Action::ManageMembers, messages::history_office_named()), |tx| {
        for (field, texts) in [(NAME, names), (PLACE, places)] {
            for (language, text) in texts {
                wording::set(tx, id.0, field, *language, text, *language)?;
            }
        }
        tx.touch(id);
        Ok(())
    })?;
    Ok(())
}

fn load_plan(office: &Office, file: &PlanFile, organisations: &HashMap<String, OrganisationId>) -> Result<PlanId> {
    let source = file.source_language;
    let kind = office.read(|view| plan::kind_of_code(view, &file.kind))?;
    let title = in_language(&file.title, source);
    let id = plan::create_with_key(office, &title, source, kind, Some(&file.key))?.value;
    let responsible = organisations.get(&file.responsible).copied();
    plan::set_responsible(office, id, responsible)?;
    plan::set_dated(office, id, Some(&file.date))?;
    office.change(Change::new(Action::Draft, messages::plan_history_text_written()), |tx| {
        tx.touch(id);
        write(tx, id.0, TITLE, &file.title, source, &[])?;
        let mut after = None;
        for entry in &file.passage {
            after = Some(load_passage(tx, id, after, entry, source)?);
        }
        Ok(())
    })?;
    for goal in &file.goal {
        load_node(office, id, None, NodeLevel::Goal, goal, source, organisations)?;
    }
    Ok(id)
}

fn load_passage(
    tx: &Tx<'_>,
    plan: PlanId,
    after: Option<crate::PassageId>,
    entry: &PassageEntry,
    source: WrittenLanguage,
) -> Result<crate::PassageId> {
    let mut shape = Shape { ordered: entry.ordered, ..Shape::default() };
    if entry.kind == PassageKind::Table {
        shape.header_rows = entry.header_rows;
        shape.widths.clone_from(&entry.widths);
        shape.align.clone_from(&entry.align);
        shape.rows = entry.rows.iter().map(|row| row.iter().map(|_| ShapeCell::new()).collect()).collect();
    }
    let level = entry.level.max(u8::from(matches!(entry.kind, PassageKind::Heading | PassageKind::ListItem)));
    let id = passage::insert(tx, &NewPassage { plan, after, kind: entry.kind, level, shape: shape.clone() })?;
    for (cells, texts) in shape.rows.iter().zip(&entry.rows) {
        for (cell, text) in cells.iter().zip(texts) {
            write(tx, id.0, &cell.field(), text, source, &entry.stale)?;
        }
    }
    write(tx, id.0, TEXT, &entry.text(), source, &entry.stale)?;
    Ok(id)
}

/// Writes a text in its languages, the source first, so that the others know what they were made from.
fn write(
    tx: &Tx<'_>,
    owner: Uuid,
    field: &str,
    text: &Text,
    source: WrittenLanguage,
    stale: &[WrittenLanguage],
) -> Result<()> {
    let (first, others): (Vec<_>, Vec<_>) = text.iter().partition(|(language, _)| **language == source);
    for (language, words) in first.into_iter().chain(others) {
        if stale.contains(language) {
            wording::set_stale(tx, owner, field, *language, words, source)?;
        } else {
            wording::set(tx, owner, field, *language, words, source)?;
        }
    }
    Ok(())
}

fn load_node(
    office: &Office,
    plan: PlanId,
    parent: Option<PlanNodeId>,
    level: NodeLevel,
    entry: &GoalEntry,
    source: WrittenLanguage,
    organisations: &HashMap<String, OrganisationId>,
) -> Result<()> {
    let id = plan::add_node(office, plan, parent, level)?.value;
    let text = entry.text();
    in_source_order(&text, source, |language, words| {
        plan::set_node_name(office, id, language, words, false).map(drop)
    })?;
    if let Some(responsible) = entry.responsible.as_ref().and_then(|key| organisations.get(key)) {
        plan::set_node_responsible(office, id, Some(*responsible))?;
    }
    if entry.starts.is_some() || entry.ends.is_some() {
        plan::set_node_dates(office, id, entry.starts.as_deref(), entry.ends.as_deref())?;
    }
    if entry.example {
        plan::set_node_example(office, id, true)?;
    }
    for entry in &entry.indicator {
        let indicator = plan::add_indicator(office, id)?.value;
        in_source_order(&entry.text(), source, |language, words| {
            plan::set_indicator_name(office, indicator, language, words, false).map(drop)
        })?;
        in_source_order(&entry.unit, source, |language, words| {
            plan::set_unit(office, indicator, language, words, false).map(drop)
        })?;
        plan::set_numbers(office, indicator, entry.baseline.as_deref(), entry.target.as_deref())?;
        if let Some(period) = &entry.period {
            plan::set_period(office, indicator, Some(&period.starts), Some(&period.ends))?;
        }
        for value in &entry.values {
            plan::add_value(office, indicator, &value.on, &value.value, value.source.as_deref())?;
        }
    }
    let below = if level == NodeLevel::Goal { NodeLevel::Objective } else { NodeLevel::Measure };
    for child in &entry.objective {
        load_node(office, plan, Some(id), below, child, source, organisations)?;
    }
    Ok(())
}

fn in_source_order(
    text: &Text,
    source: WrittenLanguage,
    mut write: impl FnMut(WrittenLanguage, &str) -> Result<()>,
) -> Result<()> {
    let (first, others): (Vec<_>, Vec<_>) = text.iter().partition(|(language, _)| **language == source);
    first.into_iter().chain(others).try_for_each(|(language, words)| write(*language, words))
}

/// Brings a plan to its state by the moves of any plan.
fn settle(
    office: &Office,
    id: PlanId,
    file: &PlanFile,
    (reviewer, drafter): (MemberId, MemberId),
    typesetter: &dyn Typesetter,
) -> Result<()> {
    let submit = || plan::move_to(office, id, PlanState::InReview, None, Language::Korean).map(drop);
    if !matches!(file.state, PlanState::Idea | PlanState::Draft) {
        submit()?;
    }
    office.identify(reviewer)?;
    for opinion in &file.opinion {
        office.change(Change::new(Action::Review, messages::plan_history_opinion_given()), |tx| {
            let mut texts: Vec<(WrittenLanguage, &str)> =
                opinion.text.iter().map(|(language, text)| (*language, text.as_str())).collect();
            texts.sort_by_key(|(language, _)| *language != file.source_language);
            plan::insert_opinion(tx, id, opinion.kind, &texts)?;
            if file.state == PlanState::Returned {
                plan::set_state(tx, id, PlanState::Returned)?;
            }
            tx.touch(id);
            Ok(())
        })?;
    }
    if file.state == PlanState::Approved {
        plan::approve(office, id, typesetter, None, Language::Korean)?;
    }
    office.identify(drafter)
}

fn load_packets(office: &Office, clock: &FixedClock, known: &HashMap<String, RecordRef>) -> Result<()> {
    for entry in files::packets()? {
        // Packets are listed by when they were changed, so no two are made at the same moment.
        clock.advance(Duration::hours(1));
        let language = WrittenLanguage::Korean;
        let title = in_language(&entry.title, language);
        let id = packet::create_with_key(office, &title, language, entry.purpose, Some(&entry.key))?.value;
        for (language, text) in &entry.title {
            packet::set_title(office, id, *language, text)?;
        }
        for (language, text) in &entry.place {
            packet::set_place(office, id, *language, text)?;
        }
        if !entry.classification.is_empty() {
            let classification = classify(office, &entry.classification)?;
            packet::set(office, id, packet::Setting::Classification(Some(classification)))?;
        }
        packet::set_held_on(office, id, Some(&entry.date))?;
        let editions = if entry.languages.len() == 1 { Editions::One } else { Editions::SideBySide };
        packet::set_languages(office, id, &entry.languages, editions)?;
        for key in &entry.items {
            let record = known.get(key).ok_or(Error::RecordNotFound)?;
            packet::add_item(office, id, *record, None)?;
        }
    }
    Ok(())
}

/// The classification that says this, which the office may have already.
fn classify(office: &Office, text: &Text) -> Result<ClassificationId> {
    let korean = in_language(text, WrittenLanguage::Korean);
    let known = office.read(|view| classification::list(view, Language::Korean))?;
    if let Some(known) = known.into_iter().find(|known| known.name == korean) {
        return Ok(known.id);
    }
    let id = classification::add(office, &korean, WrittenLanguage::Korean)?.value;
    for (language, text) in text {
        classification::set(office, id, text, *language)?;
    }
    Ok(id)
}
