//! Founding, opening, locking and leaving an office.

use std::path::PathBuf;

use hamkor_language::{Language, messages};
use hamkor_office::custody::AstrayView;
use hamkor_office::member::MemberName;
use hamkor_office::passphrase::strength;
use hamkor_office::{MemberId, NewOffice, Passphrase, Role, check};
use serde::{Deserialize, Serialize};
use tauri::State;

use crate::desk::Desk;
use crate::error::Result;
use crate::overview::OfficeOverview;
use crate::session::Session;

/// What an office is founded with.
#[derive(Deserialize, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Founding {
    /// Where its file is to be.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Where it works.
    pub place: String,
    /// The first member's name.
    pub member_name: String,
    /// The first member's role.
    pub role: Role,
    /// The passphrase.
    pub passphrase: String,
    /// The language that the names are written in.
    pub language: Language,
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct Strength {
    /// From 0, guessed at once, to 4, out of reach.
    pub score: u8,
    /// Whether an office accepts it.
    pub enough: bool,
    /// The same, in words.
    pub text: String,
}

/// Founds an office.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_create(desk: State<'_, Desk>, founding: Founding) -> Result<OfficeOverview> {
    let new = NewOffice {
        name: founding.name,
        place: founding.place,
        member_name: founding.member_name,
        role: founding.role,
        language: founding.language,
        terms: true,
    };
    desk.found(&PathBuf::from(founding.path), &new, &Passphrase::new(founding.passphrase))
}

/// Opens an office; answers who may sit down.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_open(desk: State<'_, Desk>, path: String, passphrase: String) -> Result<Vec<MemberName>> {
    desk.open(&PathBuf::from(path), &Passphrase::new(passphrase))
}

/// Opens the sample office.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_open_sample(desk: State<'_, Desk>, language: Language) -> Result<Vec<MemberName>> {
    desk.open_sample(language)
}

/// What the office that was opened lacks of what this computer has seen, before somebody sits down.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_astray(desk: State<'_, Desk>, language: Language) -> Result<Option<AstrayView>> {
    match &*desk.session() {
        Session::Identify(office) => Ok(AstrayView::of(office, language)?),
        _ => Ok(None),
    }
}

/// Says who sits down, and whether only to read.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_identify(
    desk: State<'_, Desk>,
    member: MemberId,
    language: Language,
    only_read: Option<bool>,
) -> Result<OfficeOverview> {
    desk.identify(member, language, only_read.unwrap_or_default())
}

/// The office that is open.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_overview(desk: State<'_, Desk>, language: Language) -> Result<OfficeOverview> {
    desk.overview(language)
}

/// Locks the office.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_lock(desk: State<'_, Desk>) -> Result<()> {
    desk.lock_up()
}

/// Unlocks the office for the member who locked it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_unlock(desk: State<'_, Desk>, passphrase: String, language: Language) -> Result<OfficeOverview> {
    desk.unlock(&Passphrase::new(passphrase), language)
}

/// Leaves the office.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_close(desk: State<'_, Desk>) -> Result<()> {
    desk.leave()
}

/// Gives the office another passphrase.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_change_passphrase(
    desk: State<'_, Desk>,
    old_passphrase: String,
    new_passphrase: String,
) -> Result<()> {
    let (old, new) = (Passphrase::new(old_passphrase), Passphrase::new(new_passphrase));
    new.require_strength(&[])?;
    desk.with_office(|office| Ok(office.change_passphrase(&old, &new)?))
}

/// What a check of the office found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct CheckReport {
    /// What is wrong, in words; nothing when all is well.
    pub problems: Vec<String>,
    /// How many records were checked.
    pub records: u32,
    /// How many entries of the history were checked.
    pub entries: u32,
    /// How many approved versions were checked.
    pub versions: u32,
    /// How many kept printings were checked.
    pub printings: u32,
}

/// Checks the office through and through.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_check(desk: State<'_, Desk>, language: Language) -> Result<CheckReport> {
    let report = desk.with_office(|office| Ok(check::check_open(office)?))?;
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(CheckReport {
        problems: report.problems.iter().map(|problem| problem.text(language)).collect(),
        records: count(report.records),
        entries: count(report.entries),
        versions: count(report.versions),
        printings: count(report.printings),
    })
}

/// Estimates how hard a passphrase is to guess.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn passphrase_strength(passphrase: String, language: Language) -> Strength {
    let estimate = strength(&passphrase, &[]);
    let message = match estimate.score {
        0 => messages::start_strength_guessed(),
        1 => messages::start_strength_very_weak(),
        2 => messages::start_strength_weak(),
        3 => messages::start_strength_strong(),
        _ => messages::start_strength_very_strong(),
    };
    Strength { score: estimate.score, enough: estimate.enough, text: message.text(language) }
}
