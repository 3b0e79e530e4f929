//! What only the press can see of a packet before it is printed: signs without a glyph, tables that are too wide for the page,
//! and pictures that are too coarse. Together with what the office knows it is the proof before printing.

use std::collections::BTreeSet;

use hamkor_language::{Language, messages};
use hamkor_office::attachment::{self, FileRole, Showing};
use hamkor_office::packet::{self, Finding, FindingKind, ItemContent, Packet, PacketItem, PacketPiece};
use hamkor_office::{AttachmentId, PacketId, View};

use crate::compose;
use crate::document::{Block, Item};
use crate::error::{Error, Result};
use crate::pages::is_unseen;
use crate::widths;
use crate::world::has_glyph;

/// How many dots an inch a picture has at least, to look sharp on paper.
const FEWEST_DOTS: f64 = 150.0;

/// Everything to look at in a packet before it is printed, in the order of its items, the gravest of each first.
///
/// # Errors
/// When there is no such packet.
pub fn proof(view: &View<'_>, id: PacketId, reader: Language) -> Result<Vec<Finding>> {
    let packet = packet::read(view, id, reader)?;
    let mut findings = packet::proof(view, id, reader)?;
    for item in packet.items.iter().filter(|item| !item.is_gone) {
        pictures(view, item, reader, &mut findings)?;
        for languages in packet.editions() {
            set(view, &packet, item, &languages, reader, &mut findings)?;
        }
    }
    // Both editions of a text may lack the same sign: that is said once.
    let mut known = BTreeSet::new();
    findings.retain(|finding| {
        known.insert((finding.item, finding.kind, finding.text.clone(), finding.place.clone(), finding.passage))
    });
    let place = |finding: &Finding| packet.items.iter().position(|item| item.id == finding.item);
    findings.sort_by_key(|finding| (place(finding), finding.kind));
    Ok(findings)
}

/// What an item looks like once it is composed in the languages of an edition.
fn set(
    view: &View<'_>,
    packet: &Packet,
    item: &PacketItem,
    languages: &[Language],
    reader: Language,
    findings: &mut Vec<Finding>,
) -> Result<()> {
    let document = match compose::packet_item(view, packet.id, item.id, Some(languages)) {
        // A file that cannot be shown at all is at fault itself.
        Err(Error::AttachmentBroken { name }) => {
            let text = messages::error_attachment_broken(name.as_str()).text(reader);
            findings.push(Finding::new(FindingKind::Empty, item, text, name));
            return Ok(());
        }
        document => document?,
    };
    for composed in document.items.iter().map(|composed| composed.laid(document.setting)) {
        let missing = missing_glyphs(&composed);
        if !missing.is_empty() {
            let signs: Vec<String> =
                missing.iter().map(|sign| format!("{sign} (U+{:04X})", u32::from(*sign))).collect();
            let text = FindingKind::MissingGlyph.message().text(reader);
            findings.push(Finding::new(FindingKind::MissingGlyph, item, text, signs.join(", ")));
        }
        for block in &composed.blocks {
            if let Block::Table(table) = block
                && table.fitted.tight
            {
                let head = table.rows.first().into_iter().flat_map(|row| &row.cells).flatten();
                let place: Vec<String> = head.map(crate::Words::text).collect();
                let text = FindingKind::TooWide.message().text(reader);
                findings.push(Finding::new(FindingKind::TooWide, item, text, place.join(" · ")));
            }
        }
    }
    Ok(())
}

/// The signs of an item for which the fonts have no glyph.
fn missing_glyphs(item: &Item) -> BTreeSet<char> {
    fn gather(value: &serde_json::Value, found: &mut BTreeSet<char>) {
        match value {
            serde_json::Value::String(text) => {
                found.extend(text.chars().filter(|sign| !sign.is_control() && !is_unseen(*sign) && !has_glyph(*sign)));
            }
            serde_json::Value::Array(values) => values.iter().for_each(|value| gather(value, found)),
            serde_json::Value::Object(values) => {
                let said = values.iter().filter(|(name, _)| !matches!(name.as_str(), "svg" | "lang" | "script"));
                said.for_each(|(_, value)| gather(value, found));
            }
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    if let Ok(value) = serde_json::to_value(item) {
        gather(&value, &mut found);
    }
    found
}

/// The pictures of an item that are coarser than paper deserves.
fn pictures(view: &View<'_>, item: &PacketItem, reader: Language, findings: &mut Vec<Finding>) -> Result<()> {
    let (ids, width): (Vec<AttachmentId>, f64) = match &item.content {
        ItemContent::Attachment { attachment } => (vec![*attachment], widths::PAGE_TEXT),
        ItemContent::Piece { piece: PacketPiece::Biography, about: Some(person) } => {
            let files = attachment::list(view, person.id)?;
            let last = files.into_iter().rev().find(|file| file.role == FileRole::Photograph);
            (last.into_iter().map(|file| file.id).collect(), compose::PHOTOGRAPH)
        }
        _ => return Ok(()),
    };
    for id in ids {
        let file = attachment::one(view, id)?;
        if file.showing() != Showing::Picture {
            continue;
        }
        let Some(dots) = compose::dots(view, &file, width)? else { continue };
        if dots < FEWEST_DOTS {
            #[allow(clippy::cast_possible_truncation, reason = "it is fewer than the fewest")]
            let text = messages::packet_finding_coarse_dots(dots.round() as i64).text(reader);
            findings.push(Finding::new(FindingKind::Coarse, item, text, file.file_name));
        }
    }
    Ok(())
}
