//! The proof before printing: everything in a packet that somebody should look at, each with the place where it stands. It
//! refuses nothing: who prints decides. What only the press can see (signs without a glyph, tables that are too wide, coarse
//! pictures) it adds itself.

use hamkor_language::{Language, WrittenLanguage, messages};
use serde::{Deserialize, Serialize};

use super::content::ItemContent;
use super::store;
use super::warnings::written;
use super::{Packet, PacketItem, PacketPiece, points};
use crate::closed_set::closed_set;
use crate::passage::{Passage, PassageKind, language_name};
use crate::plan::{self, PlanState};
use crate::record::{self, Editor};
use crate::wording::Wordings;
use crate::{PacketId, PacketItemId, PassageId, PlanId, RecordKind, RecordRef, Result, View};

closed_set! {
    /// What there is to look at, the gravest first.
    pub enum FindingKind: word("packet-finding") {
        /// The record or the file was deleted.
        Deleted = "deleted",
        /// A sign for which the fonts have no glyph.
        MissingGlyph = "missing_glyph",
        /// Nothing stands where something was to be read.
        Empty = "empty",
        /// A blank that nobody filled in.
        Blank = "blank",
        /// A text is not there in a language of the packet.
        Missing = "missing",
        /// A translation is older than its source.
        Stale = "stale",
        /// The text is not approved.
        Unapproved = "unapproved",
        /// A table does not fit the page.
        TooWide = "too_wide",
        /// A picture is coarser than 150 dots an inch.
        Coarse = "coarse",
    }
}

/// Something to look at before printing, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The same, in words.
    pub text: String,
    /// In which item.
    pub item: PacketItemId,
    /// The item's number.
    pub number: String,
    /// The record in which it can be mended; none where that is the packet itself.
    pub record: Option<RecordRef>,
    /// The passage in which it stands.
    pub passage: Option<PassageId>,
    /// The words around it, or what the field is called.
    pub place: String,
}

impl Finding {
    /// Something in an item, to be mended in its record.
    #[must_use]
    pub fn new(kind: FindingKind, item: &PacketItem, text: String, place: String) -> Self {
        let record = item.record.filter(|record| record.kind != RecordKind::Attachment && !item.is_gone);
        Self { kind, text, item: item.id, number: item.number.clone(), record, passage: None, place }
    }
}

/// Who proofs what.
struct Proofing<'a> {
    view: &'a View<'a>,
    languages: Vec<WrittenLanguage>,
    reader: Language,
    findings: Vec<Finding>,
}

/// Everything to look at in a packet, as far as the office knows, item by item, the gravest of each first.
///
/// # Errors
/// When there is no such packet.
pub fn proof(view: &View<'_>, packet: PacketId, reader: Language) -> Result<Vec<Finding>> {
    let packet = store::read(view, packet, reader)?;
    let languages = written(&packet.languages);
    let mut proofing = Proofing { view, languages, reader, findings: Vec::new() };
    for item in &packet.items {
        let from = proofing.findings.len();
        proofing.item(&packet, item)?;
        proofing.findings[from..].sort_by_key(|finding| finding.kind);
    }
    Ok(proofing.findings)
}

impl Proofing<'_> {
    fn item(&mut self, packet: &Packet, item: &PacketItem) -> Result<()> {
        if item.is_gone {
            let text = messages::packet_warning_deleted(item.name.as_str()).text(self.reader);
            self.findings.push(Finding::new(FindingKind::Deleted, item, text, String::new()));
            return Ok(());
        }
        for (wordings, label) in [
            (&item.titles, super::ItemText::Title),
            (&item.bodies, super::ItemText::Body),
            (&item.asked, super::ItemText::Asked),
        ] {
            self.words(item, wordings, None, &label.message().text(self.reader), None);
        }
        match &item.content {
            ItemContent::Note if item.bodies.is_empty() => self.empty(item, String::new()),
            ItemContent::Divider if packet.items.iter().all(|other| other.parent != Some(item.id)) => {
                self.empty(item, messages::packet_finding_divider().text(self.reader));
            }
            ItemContent::Piece { piece: PacketPiece::TalkingPoints, .. } => self.talking_points(item)?,
            ItemContent::Record { record, .. } if record.kind == RecordKind::Plan => {
                self.plan(item, PlanId(record.id.0))?;
            }
            ItemContent::Record { record, .. } => self.sheet(item, *record)?,
            _ => {}
        }
        Ok(())
    }

    fn say(&mut self, kind: FindingKind, item: &PacketItem, place: String, passage: Option<PassageId>) {
        let text = kind.message().text(self.reader);
        self.findings.push(Finding { passage, ..Finding::new(kind, item, text, place) });
    }

    fn empty(&mut self, item: &PacketItem, place: String) {
        self.say(FindingKind::Empty, item, place, None);
    }

    /// What a text lacks in the languages of the packet, and the blanks in it.
    fn words(
        &mut self,
        item: &PacketItem,
        wordings: &Wordings,
        source: Option<Language>,
        label: &str,
        passage: Option<PassageId>,
    ) {
        let Some((_, original)) =
            source.and_then(|source| wordings.get_key_value(&source)).or_else(|| wordings.iter().next())
        else {
            return;
        };
        let place = if passage.is_some() { excerpt(&original.text) } else { label.to_owned() };
        for language in self.languages.clone() {
            let name = language_name(language);
            let text = match wordings.get(&language.language()) {
                None => (FindingKind::Missing, messages::packet_finding_missing_in(name).text(self.reader)),
                Some(wording) if wording.stale => {
                    (FindingKind::Stale, messages::packet_finding_stale_in(name).text(self.reader))
                }
                Some(_) => continue,
            };
            let finding = Finding::new(text.0, item, text.1, place.clone());
            self.findings.push(Finding { passage, ..finding });
        }
        if wordings.values().any(|wording| has_blank(&wording.text)) {
            self.say(FindingKind::Blank, item, place, passage);
        }
    }

    fn talking_points(&mut self, item: &PacketItem) -> Result<()> {
        for point in points(self.view, item.id, self.reader)? {
            if point.wordings.is_empty() {
                self.say(FindingKind::Blank, item, point.prompt, None);
            } else {
                self.words(item, &point.wordings, None, &point.prompt, None);
            }
        }
        Ok(())
    }

    fn plan(&mut self, item: &PacketItem, id: PlanId) -> Result<()> {
        let plan = plan::read(self.view, id, self.reader)?;
        if !matches!(plan.state, PlanState::Approved | PlanState::InForce) {
            let text = messages::packet_warning_unapproved(plan.state.message()).text(self.reader);
            self.findings.push(Finding::new(FindingKind::Unapproved, item, text, String::new()));
        }
        if plan.passages.is_empty() {
            self.empty(item, String::new());
        }
        let source = Some(plan.source_language.language());
        self.words(item, &plan.title, source, &messages::packet_finding_title().text(self.reader), None);
        for (at, passage) in plan.passages.iter().enumerate() {
            if passage.kind == PassageKind::Figure {
                continue;
            }
            if is_empty_section(&plan.passages, at) {
                let place = source.and_then(|source| passage.wordings.get(&source)).map(|one| excerpt(&one.text));
                self.say(FindingKind::Empty, item, place.unwrap_or_default(), Some(passage.id));
            }
            self.words(item, &passage.wordings, source, "", Some(passage.id));
            for cell in passage.table.iter().flat_map(|table| &table.rows).flatten() {
                self.words(item, &cell.wordings, source, "", Some(passage.id));
            }
        }
        Ok(())
    }

    fn sheet(&mut self, item: &PacketItem, record: RecordRef) -> Result<()> {
        let sheet = record::read(self.view, record, self.reader)?;
        let rows = sheet.parts.iter().flat_map(|part| &part.rows).flat_map(|row| &row.fields);
        for field in sheet.fields.iter().chain(rows) {
            if matches!(field.editor, Editor::Line | Editor::Lines) {
                let source = field.source_language.map(WrittenLanguage::language);
                self.words(item, &field.wordings, source, &field.label, None);
            }
        }
        Ok(())
    }
}

/// A heading over nothing: the next passage is a heading as high or higher, or there is none.
fn is_empty_section(passages: &[Passage], at: usize) -> bool {
    let passage = &passages[at];
    let over_nothing = |next: Option<&Passage>| {
        next.is_none_or(|next| next.kind == PassageKind::Heading && next.level <= passage.level)
    };
    passage.kind == PassageKind::Heading && over_nothing(passages.get(at + 1))
}

/// Whether somebody left a blank to be filled in: `____`, `[ ]`, `[…]`, `○○○`.
fn has_blank(text: &str) -> bool {
    ["___", "[ ]", "[]", "[…]", "[...]", "○○", "〇〇"].iter().any(|blank| text.contains(blank))
}

/// The beginning of a text.
fn excerpt(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut shown: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_is_known_by_its_signs() {
        for text in ["제___호", "[ ] 장관", "○○부 장관", "до […] марта"] {
            assert!(has_blank(text), "{text}");
        }
        for text in ["제3호", "a_b", "(장관)", "[붙임]"] {
            assert!(!has_blank(text), "{text}");
        }
    }
}
