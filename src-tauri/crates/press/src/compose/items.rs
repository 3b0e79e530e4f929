//! The items of a packet, of whatever kind, each as an item of its document.

use hamkor_language::{Language, messages};
use hamkor_office::packet::{ItemContent, Orientation, Packet, PacketItem, Plotted};
use hamkor_office::record::Query;
use hamkor_office::wording::Wordings;
use hamkor_office::{RecordKind, RecordRef, View};

use super::pieces::{self, Composing};
use super::{Place, Selection, attachment, fact, in_each, list, own, plot, reader, record_item, said, titles};
use crate::document::{Block, Fact, Item};
use crate::error::Result;
use crate::words::{LONGEST_IN_TEXT, LONGEST_IN_TITLE, Words};

/// An edition of a packet: what it is of, and which of its items it has.
pub(super) struct Whole<'a> {
    /// The packet.
    pub(super) packet: &'a Packet,
    /// The items of the edition.
    pub(super) shown: &'a [&'a PacketItem],
    /// Its languages.
    pub(super) languages: &'a [Language],
}

/// An item of a packet, under its own title where it has one, with what is asked before everything else.
pub(super) fn item(view: &View<'_>, whole: &Whole<'_>, item: &PacketItem) -> Result<Item> {
    let Whole { packet, shown, languages } = *whole;
    let mut set = match &item.content {
        ItemContent::Record { record, parts, depth } => {
            let selection = Selection { parts: parts.as_deref(), depth: *depth };
            record_item(view, *record, languages, Place { number: &item.number, key: item.id.to_string(), selection })?
        }
        ItemContent::List { records, query, .. } => listed(view, item, (*records, query), languages)?,
        ItemContent::Plot { plotted, record } => drawn(view, item, (*plotted, *record), languages)?,
        ItemContent::Attachment { attachment } => {
            let sheets = attachment::pages(view, *attachment, languages)?;
            plain(item, languages, |_| item.name.clone(), vec![sheets])
        }
        ItemContent::Piece { piece, about } => {
            pieces::item(&Composing { view, packet, shown, item, languages }, *piece, *about)?
        }
        ItemContent::Note => {
            let name = |language| messages::packet_content_note().text(language);
            plain(item, languages, name, own::paragraphs(&item.bodies, languages))
        }
        ItemContent::Divider => {
            let name = |language| messages::packet_content_divider().text(language);
            let text = own::paragraphs(&item.bodies, languages);
            plain(item, languages, name, if text.is_empty() { vec![Block::Divider] } else { text })
        }
    };
    set.depth = item.depth;
    set.landscape = item.orientation == Orientation::Landscape;
    set.notes = packet.notes_lines;
    if !item.titles.is_empty() {
        set.titles = titles(&item.titles, languages);
        set.title =
            said(&item.titles, reader(languages), LONGEST_IN_TITLE).map_or_else(String::new, |said| said.text());
    }
    ask(&mut set, &item.asked, languages);
    Ok(set)
}

/// Calls an item otherwise, in each language.
pub(super) fn retitle(set: &mut Item, names: &[String], languages: &[Language]) {
    let words = names.iter().zip(languages).map(|(name, language)| Words::plain(name, *language, LONGEST_IN_TITLE));
    set.titles = words.collect();
    set.titles.dedup_by(|next, before| next.text() == before.text());
    set.title = names.first().cloned().unwrap_or_default();
}

/// An item without a record: what it is called in each language, and its text.
pub(super) fn plain(
    item: &PacketItem,
    languages: &[Language],
    name: impl Fn(Language) -> String,
    blocks: Vec<Block>,
) -> Item {
    let mut titles = in_each(languages, |language| Words::plain(&name(language), language, LONGEST_IN_TITLE));
    titles.dedup_by(|next, before| next.text() == before.text());
    Item {
        key: item.id.to_string(),
        number: item.number.clone(),
        title: name(reader(languages)),
        titles,
        standing: Words::plain("", reader(languages), LONGEST_IN_TEXT),
        blocks,
        ..Item::default()
    }
}

fn listed(
    view: &View<'_>,
    item: &PacketItem,
    (records, query): (RecordKind, &Query),
    languages: &[Language],
) -> Result<Item> {
    let tables = languages.iter().map(|language| list::table(view, records, query, *language));
    let tables = tables.collect::<Result<Vec<_>>>()?;
    let mut set = plain(item, languages, |language| records.plural().text(language), Vec::new());
    set.facts = tables.iter().zip(languages).map(|(table, language)| vec![table.count(*language)]).collect();
    set.blocks = tables.into_iter().map(|table| table.block).collect();
    Ok(set)
}

fn drawn(
    view: &View<'_>,
    item: &PacketItem,
    (plotted, record): (Plotted, Option<RecordRef>),
    languages: &[Language],
) -> Result<Item> {
    let subject = match (plotted, record) {
        (Plotted::Record, Some(record)) => plot::Subject::Record(record),
        (Plotted::Chain, Some(record)) => plot::Subject::Chain(record),
        (Plotted::Terms, _) | (_, None) => plot::Subject::Terms,
    };
    let plots = plot::in_each(view, subject, languages)?;
    let titles = plot::headings(&plots, languages);
    let name = |language: Language| {
        let own = titles.iter().find(|title| title.language == language).map(Words::text);
        own.unwrap_or_else(|| plotted.message().text(language))
    };
    if plots.is_empty() {
        // What has nothing to show yet says so, instead of an empty page that looks like an error.
        let nothing = in_each(languages, |language| {
            super::text::plain(Words::plain(
                &messages::press_nothing_to_draw().text(language),
                language,
                LONGEST_IN_TEXT,
            ))
        });
        return Ok(plain(item, languages, name, vec![Block::Paragraph { cells: nothing }]));
    }
    let tables: Vec<_> = languages.iter().copied().zip(plots.iter().map(|plot| &plot.table)).collect();
    let blocks = vec![plot::drawn(&plots, languages), super::sheet::reckoned(&tables)];
    Ok(plain(item, languages, name, blocks))
}

/// Says which decision is asked for, before everything else that is known.
fn ask(set: &mut Item, asked: &Wordings, languages: &[Language]) {
    if asked.is_empty() {
        return;
    }
    let facts = |language: &Language| -> Option<Fact> {
        Some(fact(&messages::press_asked(), said(asked, *language, LONGEST_IN_TEXT)?, *language))
    };
    if set.facts.is_empty() {
        set.facts = languages.iter().map(|_| Vec::new()).collect();
    }
    for (own, language) in set.facts.iter_mut().zip(languages) {
        own.splice(0..0, facts(language));
    }
}
