//! Talking points (말씀자료): what somebody says on each point of an agenda, written for one packet alone.

use hamkor_language::{Language, WrittenLanguage, messages};
use serde::{Deserialize, Serialize};

use super::content::ItemContent;
use super::items::{packet_of, write_text};
use super::store::{about, without_marks};
use super::tree::stored_items;
use super::{PacketPiece, store};
use crate::record::{self, FieldSheet};
use crate::wording::{Texts, Typed, Wordings};
use crate::{Office, Outcome, PacketId, PacketItemId, PartRowId, RecordKind, RecordRef, Result, View};

/// A point, with what prompts it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename = "PacketPoint")]
pub struct Point {
    /// Which point: the row of the agenda or of the programme, or the item of the packet.
    pub row: PartRowId,
    /// What it is about, in the reader's language.
    pub prompt: String,
    /// What else the agenda says of it: who presents, what lies before the meeting, what came of it.
    pub hint: String,
    /// What is said; lines are paragraphs.
    pub wordings: Wordings,
}

/// The points on which an item of talking points speaks: those of the agenda or the programme that it is about, and without
/// one, the other items of its packet.
///
/// # Errors
/// When there is no such item.
pub fn points(view: &View<'_>, item: PacketItemId, language: Language) -> Result<Vec<Point>> {
    let packet = packet_of(view, item)?;
    let items = stored_items(view, packet)?;
    let own = items.iter().find(|one| one.id == item).and_then(|one| match one.content {
        ItemContent::Piece { piece: PacketPiece::TalkingPoints, about } => Some(about),
        _ => None,
    });
    let texts = Texts::of_owner(view, item.0)?;
    let mut points = match own.flatten().or(about(view, packet)?) {
        Some(record) if matches!(record.kind, RecordKind::Meeting | RecordKind::Visit) => {
            of_agenda(view, record, language)?
        }
        _ => of_items(view, packet, item, language)?,
    };
    for point in &mut points {
        let field = field(point.row);
        point.wordings = without_marks(texts.wordings(item.0, &field, WrittenLanguage::Korean, language));
    }
    Ok(points)
}

fn of_agenda(view: &View<'_>, record: RecordRef, language: Language) -> Result<Vec<Point>> {
    let (part, name, hints): (_, _, &[&str]) = match record.kind {
        RecordKind::Meeting => ("meeting_item", "title", &["presenter", "paper", "outcome"]),
        _ => ("visit_programme", "event", &["dated", "starts_at", "venue"]),
    };
    if !record::is_there(view, record)? {
        return Ok(Vec::new());
    }
    let sheet = record::read(view, record, language)?;
    let rows = sheet.parts.into_iter().filter(|one| one.name == part).flat_map(|part| part.rows);
    let text = |fields: &[FieldSheet], name: &str| fields.iter().find(|field| field.name == name)?.text.clone();
    Ok(rows
        .filter_map(|row| {
            let hints: Vec<String> = hints.iter().filter_map(|hint| text(&row.fields, hint)).collect();
            Some(Point {
                row: row.id,
                prompt: text(&row.fields, name)?,
                hint: hints.join(" · "),
                wordings: Wordings::new(),
            })
        })
        .collect())
}

fn of_items(view: &View<'_>, packet: PacketId, own: PacketItemId, language: Language) -> Result<Vec<Point>> {
    let others = store::names(view, packet, language)?.into_iter().filter(|(item, ..)| *item != own);
    Ok(others
        .map(|(item, number, name)| Point {
            row: PartRowId(item.0),
            prompt: name,
            hint: messages::chain_row_item(number).text(language),
            wordings: Wordings::new(),
        })
        .collect())
}

fn field(row: PartRowId) -> String {
    format!("point:{row}")
}

/// Writes in one language what is said on a point.
///
/// # Errors
/// When there is no such item.
pub fn set_point(
    office: &Office,
    item: PacketItemId,
    row: PartRowId,
    language: WrittenLanguage,
    words: impl Into<Typed>,
) -> Result<Outcome<()>> {
    write_text(office, item, &field(row), language, words.into())
}
