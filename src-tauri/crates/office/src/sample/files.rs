//! The sample's own files.

use std::collections::BTreeMap;

use hamkor_language::WrittenLanguage;
use serde::Deserialize;

use crate::member::Role;
use crate::organisation::{Country, OrganisationKind};
use crate::packet::Purpose;
use crate::passage::{Align, PassageKind};
use crate::plan::{OpinionKind, PlanState};
use crate::{Error, Result};

/// A text in the languages that it has.
pub(super) type Text = BTreeMap<WrittenLanguage, String>;

#[derive(Deserialize)]
pub(super) struct OfficeFile {
    pub(super) office: OfficeEntry,
    pub(super) member: Vec<MemberEntry>,
}

#[derive(Deserialize)]
pub(super) struct OfficeEntry {
    pub(super) default_language: WrittenLanguage,
    pub(super) name: Text,
    pub(super) place: Text,
}

#[derive(Deserialize)]
pub(super) struct MemberEntry {
    pub(super) key: String,
    pub(super) role: Role,
    pub(super) name: Text,
}

#[derive(Deserialize)]
pub(super) struct OrganisationsFile {
    pub(super) organisation: Vec<OrganisationEntry>,
}

#[derive(Deserialize)]
pub(super) struct OrganisationEntry {
    pub(super) key: String,
    pub(super) kind: OrganisationKind,
    pub(super) country: Country,
    pub(super) name: Text,
}

#[derive(Deserialize)]
pub(super) struct PacketsFile {
    pub(super) packet: Vec<PacketEntry>,
}

#[derive(Deserialize)]
pub(super) struct PacketEntry {
    pub(super) key: String,
    pub(super) purpose: Purpose,
    pub(super) date: String,
    pub(super) languages: Vec<hamkor_language::Language>,
    pub(super) items: Vec<String>,
    pub(super) title: Text,
    pub(super) place: Text,
    #[serde(default)]
    pub(super) classification: Text,
}

#[derive(Deserialize)]
pub(super) struct PlanFile {
    pub(super) key: String,
    pub(super) kind: String,
    pub(super) state: PlanState,
    pub(super) source_language: WrittenLanguage,
    pub(super) responsible: String,
    pub(super) date: String,
    pub(super) title: Text,
    #[serde(default)]
    pub(super) opinion: Vec<OpinionEntry>,
    pub(super) passage: Vec<PassageEntry>,
    #[serde(default)]
    pub(super) goal: Vec<GoalEntry>,
}

#[derive(Deserialize)]
pub(super) struct OpinionEntry {
    pub(super) kind: OpinionKind,
    #[serde(flatten)]
    pub(super) text: Text,
}

#[derive(Deserialize)]
pub(super) struct PassageEntry {
    pub(super) kind: PassageKind,
    #[serde(default)]
    pub(super) level: u8,
    #[serde(default)]
    pub(super) ordered: bool,
    #[serde(default)]
    pub(super) stale: Vec<WrittenLanguage>,
    #[serde(default)]
    pub(super) header_rows: u16,
    #[serde(default)]
    pub(super) widths: Vec<u16>,
    #[serde(default)]
    pub(super) align: Vec<Align>,
    #[serde(default)]
    pub(super) rows: Vec<Vec<Text>>,
    pub(super) ko: Option<String>,
    pub(super) uz: Option<String>,
    pub(super) ru: Option<String>,
    pub(super) en: Option<String>,
}

impl PassageEntry {
    pub(super) fn text(&self) -> Text {
        written(self.ko.as_ref(), self.uz.as_ref(), self.ru.as_ref(), self.en.as_ref())
    }
}

fn written(ko: Option<&String>, uz: Option<&String>, ru: Option<&String>, en: Option<&String>) -> Text {
    [
        (WrittenLanguage::Korean, ko),
        (WrittenLanguage::Uzbek, uz),
        (WrittenLanguage::Russian, ru),
        (WrittenLanguage::English, en),
    ]
    .into_iter()
    .filter_map(|(language, text)| Some((language, text?.clone())))
    .collect()
}

#[derive(Deserialize)]
pub(super) struct GoalEntry {
    pub(super) ko: Option<String>,
    pub(super) uz: Option<String>,
    pub(super) ru: Option<String>,
    pub(super) en: Option<String>,
    pub(super) responsible: Option<String>,
    pub(super) starts: Option<String>,
    pub(super) ends: Option<String>,
    #[serde(default)]
    pub(super) example: bool,
    #[serde(default, alias = "measure")]
    pub(super) objective: Vec<GoalEntry>,
    #[serde(default)]
    pub(super) indicator: Vec<IndicatorEntry>,
}

impl GoalEntry {
    pub(super) fn text(&self) -> Text {
        written(self.ko.as_ref(), self.uz.as_ref(), self.ru.as_ref(), self.en.as_ref())
    }
}

#[derive(Deserialize)]
pub(super) struct IndicatorEntry {
    pub(super) ko: Option<String>,
    pub(super) uz: Option<String>,
    pub(super) ru: Option<String>,
    pub(super) en: Option<String>,
    pub(super) unit: Text,
    pub(super) baseline: Option<String>,
    pub(super) target: Option<String>,
    pub(super) period: Option<PeriodEntry>,
    #[serde(default)]
    pub(super) values: Vec<ValueEntry>,
}

impl IndicatorEntry {
    pub(super) fn text(&self) -> Text {
        written(self.ko.as_ref(), self.uz.as_ref(), self.ru.as_ref(), self.en.as_ref())
    }
}

#[derive(Deserialize)]
pub(super) struct PeriodEntry {
    pub(super) starts: String,
    pub(super) ends: String,
}

#[derive(Deserialize)]
pub(super) struct ValueEntry {
    pub(super) on: String,
    pub(super) value: String,
    pub(super) source: Option<String>,
}

/// The plans of the sample, in the order in which they are made.
pub(super) fn plans() -> Result<Vec<PlanFile>> {
    [
        include_str!("plans/01-e-government-package.toml"),
        include_str!("plans/02-governance-and-law.toml"),
        include_str!("plans/03-integrated-data-centre.toml"),
        include_str!("plans/04-national-ict-plan.toml"),
        include_str!("plans/05-ict-university-curriculum.toml"),
    ]
    .into_iter()
    .map(parse)
    .collect()
}

pub(super) fn office() -> Result<OfficeFile> {
    parse(include_str!("office.toml"))
}

pub(super) fn organisations() -> Result<Vec<OrganisationEntry>> {
    Ok(parse::<OrganisationsFile>(include_str!("organisations.toml"))?.organisation)
}

pub(super) fn packets() -> Result<Vec<PacketEntry>> {
    Ok(parse::<PacketsFile>(include_str!("packets.toml"))?.packet)
}

/// Reads one of the sample's files.
pub(super) fn parse<T: serde::de::DeserializeOwned>(text: &str) -> Result<T> {
    toml::from_str(text).map_err(Error::unexpected)
}
