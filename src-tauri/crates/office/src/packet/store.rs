//! Packets in the file.

use chrono::NaiveDate;
use hamkor_language::{Language, WrittenLanguage, format, messages};
use rusqlite::{OptionalExtension, Row, named_params};

use super::content::{ItemContent, Plotted};
use super::readers::readers;
use super::tree::{Stored, stored_items};
use super::warnings::{self, Asking};
use super::{Editions, ItemText, Packet, PacketChoice, PacketItem, PacketWarning, Purpose};
use crate::history::{NamedRecord, record_name};
use crate::wording::{self, PLACE, TITLE, Texts, Wordings};
use crate::{
    AttachmentId, ClassificationId, Error, PacketId, PacketItemId, RecordKind, RecordRef, Result, View, classification,
};

/// The field of what stands across every page.
pub(super) const WATERMARK: &str = "watermark";

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

/// A packet's own row.
#[allow(clippy::struct_excessive_bools, reason = "each is a column")]
struct PacketRow {
    purpose: Purpose,
    held_on: Option<NaiveDate>,
    languages: Vec<Language>,
    editions: Editions,
    large_print: bool,
    duplex: bool,
    notes_lines: u8,
    has_index: bool,
    lists_asked: bool,
    classification: Option<ClassificationId>,
    about: Option<RecordRef>,
    based_on: Option<PacketId>,
    emblem: Option<AttachmentId>,
}

impl PacketRow {
    fn read(row: &Row<'_>) -> Result<Self> {
        let languages: String = row.get("languages")?;
        let languages: Vec<Language> = serde_json::from_str(&languages).map_err(|_| Error::OfficeDamaged)?;
        let about: Option<RecordKind> = row.get("about_kind")?;
        Ok(Self {
            purpose: row.get("purpose")?,
            held_on: row.get("held_on")?,
            // A packet of before there were editions has one language, or two side by side.
            editions: row.get::<_, Option<Editions>>("editions")?.unwrap_or(match languages.len() {
                0 | 1 => Editions::One,
                _ => Editions::SideBySide,
            }),
            languages,
            large_print: row.get("large_print")?,
            duplex: row.get("duplex")?,
            notes_lines: row.get("notes_lines")?,
            has_index: row.get("has_index")?,
            lists_asked: row.get("lists_asked")?,
            classification: row.get("classification")?,
            about: match about {
                Some(kind) => Some(RecordRef { kind, id: row.get("about")? }),
                None => None,
            },
            based_on: row.get("based_on")?,
            emblem: row.get("emblem")?,
        })
    }
}

/// A packet with what is in it, worded for a reader.
///
/// # Errors
/// When there is no such packet.
pub fn read(view: &View<'_>, id: PacketId, language: Language) -> Result<Packet> {
    let mut statement = view.connection().prepare_cached(include_str!("packet.sql"))?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let row = PacketRow::read(rows.next()?.ok_or(Error::PacketNotFound)?)?;
    let texts = Texts::of_owner(view, id.0)?;
    // A packet is titled in every language for itself: none is a translation that could be stale.
    let show = |field| without_marks(texts.wordings(id.0, field, WrittenLanguage::Korean, language));
    let (items, missing) = items(view, id, &Asking { languages: &row.languages, reader: language })?;
    let named = |record: RecordRef| {
        Ok::<_, Error>(NamedRecord { reference: record, name: record_name(view, record, language)? })
    };
    Ok(Packet {
        id,
        titles: show(TITLE),
        places: show(PLACE),
        watermarks: show(WATERMARK),
        classification: row.classification,
        classifications: match row.classification {
            Some(classification) => classification::wordings(view, classification, language)?,
            None => Wordings::new(),
        },
        purpose: row.purpose,
        about: row.about.map(named).transpose()?,
        based_on: row.based_on.map(|packet| named(packet.into())).transpose()?,
        held_on: row.held_on,
        held_on_text: row.held_on.map(|date| format::date(language, date)),
        languages: row.languages,
        editions: row.editions,
        large_print: row.large_print,
        duplex: row.duplex,
        notes_lines: row.notes_lines,
        has_index: row.has_index,
        lists_asked: row.lists_asked,
        emblem: row.emblem,
        readers: readers(view, id, language)?,
        items,
        missing,
    })
}

/// Wordings of which none is a translation of another.
pub(crate) fn without_marks(mut wordings: Wordings) -> Wordings {
    for wording in wordings.values_mut() {
        wording.stale = false;
        wording.stale_text = None;
    }
    wordings
}

/// The meeting or the visit for which a packet is.
pub(super) fn about(view: &View<'_>, packet: PacketId) -> Result<Option<RecordRef>> {
    let sql = "SELECT about_kind, about FROM packet WHERE id = :id AND about IS NOT NULL";
    let mut statement = view.connection().prepare_cached(sql)?;
    let found = statement.query_row(named_params! { ":id": packet }, |row| {
        Ok(RecordRef { kind: row.get("about_kind")?, id: row.get("about")? })
    });
    Ok(found.optional()?)
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

/// The items of a packet by number and name, without those whose record is deleted.
pub(super) fn names(
    view: &View<'_>,
    packet: PacketId,
    language: Language,
) -> Result<Vec<(PacketItemId, String, String)>> {
    let texts = Texts::read(view, include_str!("of_items.sql"), packet.0)?;
    let mut names = Vec::new();
    for stored in stored_items(view, packet)? {
        if let Some(record) = stored.content.record()
            && !warnings::is_there(view, record)?
        {
            continue;
        }
        let name = shown_name(view, &texts, &stored, language)?;
        names.push((stored.id, stored.number, name));
    }
    Ok(names)
}

fn shown_name(view: &View<'_>, texts: &Texts, item: &Stored, language: Language) -> Result<String> {
    match texts.best(item.id.0, ItemText::Title.as_str(), language) {
        Some(own) => Ok(own),
        None => name_of(view, item, language),
    }
}

fn items(view: &View<'_>, packet: PacketId, asking: &Asking<'_>) -> Result<(Vec<PacketItem>, Vec<PacketWarning>)> {
    let texts = Texts::read(view, include_str!("of_items.sql"), packet.0)?;
    let mut items = Vec::new();
    let mut missing = Vec::new();
    for stored in stored_items(view, packet)? {
        let text = |text: ItemText| {
            without_marks(texts.wordings(stored.id.0, text.as_str(), WrittenLanguage::Korean, asking.reader))
        };
        let (titles, bodies, asked) = (text(ItemText::Title), text(ItemText::Body), text(ItemText::Asked));
        let standing = warnings::standing(view, &stored, asking)?;
        missing.extend(standing.warnings);
        missing.extend(warnings::own_texts(&stored, &[&titles, &bodies, &asked], asking));
        let name = shown_name(view, &texts, &stored, asking.reader)?;
        items.push(PacketItem {
            id: stored.id,
            parent: stored.parent,
            depth: stored.depth,
            number: stored.number,
            record: stored.content.record(),
            content: stored.content,
            name,
            is_gone: standing.is_gone,
            state_text: standing.text,
            titles,
            bodies,
            asked,
            readers: stored.readers,
            orientation: stored.orientation,
            news: stored.news,
            news_text: stored.news.map(|news| news.message().text(asking.reader)),
        });
    }
    Ok((items, missing))
}

/// What an item is called where it has no title of its own.
fn name_of(view: &View<'_>, item: &Stored, language: Language) -> Result<String> {
    Ok(match &item.content {
        ItemContent::List { records, .. } => item.view_name.clone().unwrap_or_else(|| records.plural().text(language)),
        ItemContent::Plot { plotted, record: Some(record) } => {
            let name = record_name(view, *record, language)?;
            messages::packet_plot_of(plotted.message(), name).text(language)
        }
        ItemContent::Plot { plotted: Plotted::Terms | Plotted::Record | Plotted::Chain, record: None } => {
            Plotted::Terms.message().text(language)
        }
        ItemContent::Record { record, .. } => record_name(view, *record, language)?,
        ItemContent::Attachment { attachment } => record_name(view, (*attachment).into(), language)?,
        ItemContent::Piece { piece, about } => match about {
            Some(about) => {
                let name = record_name(view, *about, language)?;
                messages::packet_piece_of(piece.message(), name).text(language)
            }
            None => piece.message().text(language),
        },
        ItemContent::Note | ItemContent::Divider => item.content.kind().message().text(language),
    })
}
