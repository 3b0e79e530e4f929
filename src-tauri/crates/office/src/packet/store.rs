//! Packets in the file.

use chrono::NaiveDate;
use hamkor_language::{Language, WrittenLanguage, format, messages};
use rusqlite::{OptionalExtension, named_params};

use super::{Packet, PacketChoice, PacketItem, PacketWarning, Purpose, WarningKind};
use crate::history::record_name;
use crate::passage::language_name;
use crate::plan::{self, Plan, PlanState};
use crate::wording::{self, PLACE, TITLE, Texts};
use crate::{Error, PacketId, PacketItemId, PlanId, RecordId, RecordKind, RecordRef, Result, View};

/// The field of how confidential a packet is.
pub(super) const CLASSIFICATION: &str = "classification";

/// The packet changed last.
///
/// # Errors
/// When there is none.
pub fn latest(view: &View<'_>) -> Result<PacketId> {
    let sql = "SELECT record FROM listing WHERE kind = ?1 ORDER BY changed_at DESC, record DESC LIMIT 1";
    let mut statement = view.connection().prepare_cached(sql)?;
    statement.query_row([RecordKind::Packet], |row| row.get("record")).optional()?.ok_or(Error::PacketNotFound)
}

/// The packet with a title in any language, or with the key of the sample.
///
/// # Errors
/// When there is none.
pub fn find_by_name(view: &View<'_>, name: &str) -> Result<PacketId> {
    view.connection()
        .prepare_cached(include_str!("by_name.sql"))?
        .query_row(named_params! { ":name": name.trim() }, |row| row.get("id"))
        .optional()?
        .ok_or(Error::PacketNotFound)
}

/// A packet's title for a reader; also of one that is deleted.
pub(crate) fn name(view: &View<'_>, id: PacketId, language: Language) -> Result<String> {
    Ok(wording::best(view, id.0, TITLE, language)?.unwrap_or_default())
}

/// A packet with what is in it, worded for a reader.
///
/// # Errors
/// When there is no such packet.
pub fn read(view: &View<'_>, id: PacketId, language: Language) -> Result<Packet> {
    let (purpose, held_on, languages): (Purpose, Option<NaiveDate>, String) = view
        .connection()
        .prepare_cached("SELECT purpose, held_on, languages FROM packet WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! { ":id": id }, |row| {
            Ok((row.get("purpose")?, row.get("held_on")?, row.get("languages")?))
        })
        .optional()?
        .ok_or(Error::PacketNotFound)?;
    let languages: Vec<Language> = serde_json::from_str(&languages).map_err(|_| Error::OfficeDamaged)?;
    let texts = Texts::of_owner(view, id.0)?;
    // A packet is titled in every language for itself: none is a translation that could be stale.
    let show = |field| texts.wordings(id.0, field, WrittenLanguage::Korean, language);
    let mut items = Vec::new();
    let mut missing = Vec::new();
    for (place, (item, record)) in stored_items(view, id)?.into_iter().enumerate() {
        match standing(view, record, &languages, language) {
            Ok((state_text, warnings)) => {
                missing.extend(warnings);
                let name = record_name(view, record, language)?;
                items.push(PacketItem { id: item, number: (place + 1).to_string(), record, name, state_text });
            }
            // A record that was deleted leaves its place in the packet until it is brought back.
            Err(Error::PlanNotFound | Error::RecordNotFound) => {
                let name = record_name(view, record, language)?;
                missing.push(PacketWarning {
                    kind: WarningKind::Empty,
                    count: 1,
                    text: messages::packet_warning_deleted(name.as_str()).text(language),
                    record,
                });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(Packet {
        id,
        titles: without_marks(show(TITLE)),
        places: without_marks(show(PLACE)),
        classifications: without_marks(show(CLASSIFICATION)),
        purpose,
        held_on,
        held_on_text: held_on.map(|date| format::date(language, date)),
        languages,
        items,
        missing,
    })
}

fn without_marks(mut wordings: wording::Wordings) -> wording::Wordings {
    for wording in wordings.values_mut() {
        wording.stale = false;
        wording.stale_text = None;
    }
    wordings
}

/// The items of a packet, in their order.
pub(crate) fn stored_items(view: &View<'_>, id: PacketId) -> Result<Vec<(PacketItemId, RecordRef)>> {
    let mut statement = view.connection().prepare_cached(include_str!("items.sql"))?;
    let rows = statement.query_map(named_params! { ":packet": id }, |row| {
        let kind: RecordKind = row.get("record_kind")?;
        let record: RecordId = row.get("record")?;
        Ok((row.get("id")?, RecordRef { kind, id: record }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every packet by name, in the reader's alphabet, and whether it holds a record.
///
/// # Errors
/// When the file cannot be read.
pub fn choices(view: &View<'_>, record: RecordRef, language: Language) -> Result<Vec<PacketChoice>> {
    let mut statement = view.connection().prepare_cached(include_str!("choices.sql"))?;
    let choices = statement.query_map(named_params! { ":record": record.id, ":language": language.tag() }, |row| {
        Ok(PacketChoice {
            id: row.get("id")?,
            name: row.get("name")?,
            purpose: row.get("purpose")?,
            items: row.get("items")?,
            holds: row.get("holds")?,
        })
    })?;
    Ok(choices.collect::<rusqlite::Result<_>>()?)
}

/// Where a record stands, in words, and what to look at in it before it is printed in these languages.
fn standing(
    view: &View<'_>,
    record: RecordRef,
    languages: &[Language],
    reader: Language,
) -> Result<(String, Vec<PacketWarning>)> {
    if record.kind == RecordKind::Plan {
        let plan = plan::read(view, PlanId(record.id.0), reader)?;
        let warnings = warnings(&plan, record, languages, reader);
        return Ok((plan.state_text, warnings));
    }
    let sheet = crate::record::read(view, record, reader)?;
    let mut warnings = Vec::new();
    for language in written(languages) {
        let (stale, missing) = sheet.translations(language);
        translation_warnings(&mut warnings, record, (stale, missing), language, reader);
    }
    Ok((sheet.state_text.unwrap_or(sheet.kind_text), warnings))
}

fn written(languages: &[Language]) -> Vec<WrittenLanguage> {
    let mut written: Vec<WrittenLanguage> = languages.iter().map(|language| language.written()).collect();
    written.dedup();
    written
}

/// What to look at in a plan before it is printed in these languages.
fn warnings(plan: &Plan, record: RecordRef, languages: &[Language], reader: Language) -> Vec<PacketWarning> {
    let mut warnings = Vec::new();
    if plan.passages.is_empty() {
        let text = messages::packet_warning_empty().text(reader);
        warnings.push(PacketWarning { kind: WarningKind::Empty, count: 1, text, record });
    }
    if !matches!(plan.state, PlanState::Approved | PlanState::InForce) {
        let text = messages::packet_warning_unapproved(plan.state.message()).text(reader);
        warnings.push(PacketWarning { kind: WarningKind::Unapproved, count: 1, text, record });
    }
    let written = written(languages);
    for progress in plan.progress.iter().filter(|progress| written.contains(&progress.language)) {
        let missing = progress.total - progress.done - progress.stale;
        translation_warnings(&mut warnings, record, (progress.stale, missing), progress.language, reader);
    }
    warnings
}

fn translation_warnings(
    warnings: &mut Vec<PacketWarning>,
    record: RecordRef,
    (stale, missing): (u32, u32),
    language: WrittenLanguage,
    reader: Language,
) {
    let name = || language_name(language);
    if stale > 0 {
        let text = messages::packet_warning_stale(i64::from(stale), name()).text(reader);
        warnings.push(PacketWarning { kind: WarningKind::Stale, count: stale, text, record });
    }
    if missing > 0 {
        let text = messages::packet_warning_missing(i64::from(missing), name()).text(reader);
        warnings.push(PacketWarning { kind: WarningKind::Missing, count: missing, text, record });
    }
}
