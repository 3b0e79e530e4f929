//! What to look at in the items of a packet before it is printed.

use hamkor_language::{Language, WrittenLanguage, messages};

use super::content::ItemContent;
use super::tree::Stored;
use super::{PacketWarning, WarningKind};
use crate::history::record_name;
use crate::passage::language_name;
use crate::plan::{self, Plan, PlanState};
use crate::wording::Wordings;
use crate::{AttachmentId, Error, PlanId, RecordKind, RecordRef, Result, View, attachment, record};

/// The languages of a packet, and who reads about it.
pub(super) struct Asking<'a> {
    pub(super) languages: &'a [Language],
    pub(super) reader: Language,
}

/// How it stands with an item.
pub(super) struct Standing {
    /// Whether its record was deleted.
    pub(super) is_gone: bool,
    /// Where its record stands, or what it is, in words.
    pub(super) text: String,
    /// What to look at in it.
    pub(super) warnings: Vec<PacketWarning>,
}

/// Where an item's record stands, in words, and what to look at in it.
pub(super) fn standing(view: &View<'_>, item: &Stored, asking: &Asking<'_>) -> Result<Standing> {
    let reader = asking.reader;
    if let Some(record) = item.content.record()
        && !is_there(view, record)?
    {
        // A record that was deleted leaves its place in the packet until it is brought back.
        let name = record_name(view, record, reader)?;
        let text = messages::packet_warning_deleted(name.as_str()).text(reader);
        let warnings = vec![warning(item, WarningKind::Empty, 1, text)];
        return Ok(Standing { is_gone: true, text: String::new(), warnings });
    }
    let (text, warnings) = match &item.content {
        ItemContent::Record { record, .. } => of_record(view, item, *record, asking)?,
        ItemContent::List { records, .. } => (records.plural().text(reader), Vec::new()),
        ItemContent::Plot { record: Some(record), .. } => (record.kind.message().text(reader), Vec::new()),
        content => (content.kind().message().text(reader), Vec::new()),
    };
    Ok(Standing { is_gone: false, text, warnings })
}

/// Whether what an item is of is there to be printed.
pub(super) fn is_there(view: &View<'_>, record: RecordRef) -> Result<bool> {
    if record.kind != RecordKind::Attachment {
        return record::is_there(view, record);
    }
    match attachment::one(view, AttachmentId(record.id.0)) {
        Ok(_) => Ok(true),
        Err(Error::RecordNotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// What an item's own texts lack in the languages of the packet: a title that stands in one language alone, a note that is
/// not there yet.
pub(super) fn own_texts(item: &Stored, texts: &[&Wordings], asking: &Asking<'_>) -> Vec<PacketWarning> {
    let mut warnings = Vec::new();
    let written = written(asking.languages);
    let is_empty = texts.iter().all(|text| text.is_empty());
    if is_empty && matches!(item.content, ItemContent::Note | ItemContent::Divider) {
        let text = messages::packet_warning_empty().text(asking.reader);
        warnings.push(warning(item, WarningKind::Empty, 1, text));
    }
    for language in written {
        let lacking = texts.iter().filter(|text| !text.is_empty() && !text.contains_key(&language.language()));
        let missing = u32::try_from(lacking.count()).unwrap_or(u32::MAX);
        translation(&mut warnings, item, (0, missing), language, asking.reader);
    }
    warnings
}

fn of_record(
    view: &View<'_>,
    item: &Stored,
    record: RecordRef,
    asking: &Asking<'_>,
) -> Result<(String, Vec<PacketWarning>)> {
    if record.kind == RecordKind::Plan {
        let plan = plan::read(view, PlanId(record.id.0), asking.reader)?;
        let warnings = of_plan(&plan, item, asking);
        return Ok((plan.state_text, warnings));
    }
    let sheet = record::read(view, record, asking.reader)?;
    let mut warnings = Vec::new();
    for language in written(asking.languages) {
        translation(&mut warnings, item, sheet.translations(language), language, asking.reader);
    }
    Ok((sheet.state_text.unwrap_or(sheet.kind_text), warnings))
}

/// The languages in which texts are written for these.
pub(super) fn written(languages: &[Language]) -> Vec<WrittenLanguage> {
    let mut written: Vec<WrittenLanguage> = languages.iter().map(|language| language.written()).collect();
    written.sort();
    written.dedup();
    written
}

/// What to look at in a plan before it is printed in these languages.
fn of_plan(plan: &Plan, item: &Stored, asking: &Asking<'_>) -> Vec<PacketWarning> {
    let reader = asking.reader;
    let mut warnings = Vec::new();
    if plan.passages.is_empty() {
        warnings.push(warning(item, WarningKind::Empty, 1, messages::packet_warning_empty().text(reader)));
    }
    if !matches!(plan.state, PlanState::Approved | PlanState::InForce) {
        let text = messages::packet_warning_unapproved(plan.state.message()).text(reader);
        warnings.push(warning(item, WarningKind::Unapproved, 1, text));
    }
    let written = written(asking.languages);
    for progress in plan.progress.iter().filter(|progress| written.contains(&progress.language)) {
        let missing = progress.total - progress.done - progress.stale;
        translation(&mut warnings, item, (progress.stale, missing), progress.language, reader);
    }
    warnings
}

fn translation(
    warnings: &mut Vec<PacketWarning>,
    item: &Stored,
    (stale, missing): (u32, u32),
    language: WrittenLanguage,
    reader: Language,
) {
    let name = || language_name(language);
    if stale > 0 {
        let text = messages::packet_warning_stale(i64::from(stale), name()).text(reader);
        warnings.push(warning(item, WarningKind::Stale, stale, text));
    }
    if missing > 0 {
        let text = messages::packet_warning_missing(i64::from(missing), name()).text(reader);
        warnings.push(warning(item, WarningKind::Missing, missing, text));
    }
}

fn warning(item: &Stored, kind: WarningKind, count: u32, text: String) -> PacketWarning {
    PacketWarning { kind, count, text, item: item.id, record: item.content.record() }
}
