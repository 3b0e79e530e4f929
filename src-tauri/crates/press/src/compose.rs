//! From an office to a document: what stands in a packet, in the words of its languages.

mod attachment;
mod candidates;
mod chain;
mod comparison;
mod figure;
mod index;
mod items;
mod list;
mod own;
mod pieces;
mod plot;
mod sheet;
mod tables;
mod text;
mod version;
mod visit;

pub(crate) use attachment::dots;
pub use chain::{Places, chain, placed, places, reporting};
pub use comparison::comparison;
pub(crate) use pieces::PHOTOGRAPH;
pub use version::version;
pub use visit::visit;

pub use index::add_index;
pub use list::list;

pub use plot::{Subject, picture, plot, terms};

use chrono::NaiveDate;
use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, Message, format, messages};
use hamkor_office::packet::{Edition as PacketEdition, Packet, PacketItem, PacketReader, RecordPart};
use hamkor_office::plan::{self, Plan};
use hamkor_office::wording::Wordings;
use hamkor_office::{PacketId, PacketItemId, PacketReaderId, PlanId, RecordKind, RecordRef, View, packet};

use crate::document::{Block, Decision, Document, Fact, Item, Setting};
use crate::error::{Error, Result};
use crate::words::{LONGEST_IN_TEXT, LONGEST_IN_TITLE, Words};

/// A packet as a document, for everybody, in the first of its own editions or in other languages.
///
/// # Errors
/// When there is no such packet, or it is empty.
pub fn packet(view: &View<'_>, id: PacketId, languages: Option<&[Language]>) -> Result<Document> {
    document(view, id, None, &Asked { languages, reader: None, copy: None })
}

/// A packet with one of its items alone, to be set at the place that it has in the whole: the others are not even read, so
/// that the page in view follows at once.
///
/// # Errors
/// When there is no such packet, or it is empty. An item that is no longer in it leaves a document without items.
pub fn packet_item(
    view: &View<'_>,
    id: PacketId,
    item: PacketItemId,
    languages: Option<&[Language]>,
) -> Result<Document> {
    document(view, id, Some(item), &Asked { languages, reader: None, copy: None })
}

/// An edition of a packet: in its languages, with the number of its copy and the name of its reader, and with nothing of what
/// is not for that reader.
///
/// # Errors
/// When there is no such packet, or nothing in it is for the reader.
pub fn edition(view: &View<'_>, id: PacketId, edition: &PacketEdition) -> Result<Document> {
    let languages = (!edition.languages.is_empty()).then_some(edition.languages.as_slice());
    document(view, id, None, &Asked { languages, reader: edition.reader, copy: edition.copy })
}

/// What of a packet is asked for.
struct Asked<'a> {
    languages: Option<&'a [Language]>,
    reader: Option<PacketReaderId>,
    copy: Option<u32>,
}

fn document(view: &View<'_>, id: PacketId, only: Option<PacketItemId>, asked: &Asked<'_>) -> Result<Document> {
    let read_in = asked.languages.and_then(|languages| languages.first().copied());
    let packet = packet::read(view, id, read_in.unwrap_or(Language::Korean))?;
    // Without a word about languages it is the first of the packet's editions.
    let own = || packet.editions().into_iter().next().unwrap_or_default();
    let languages = asked.languages.map_or_else(own, <[Language]>::to_vec);
    let shown: Vec<&PacketItem> = packet.items_of(asked.reader).into_iter().filter(|item| !item.is_gone).collect();
    if shown.is_empty() {
        return Err(Error::PacketEmpty);
    }
    let first = reader(&languages);
    let whole = items::Whole { packet: &packet, shown: &shown, languages: &languages };
    let wanted = shown.iter().filter(|item| only.is_none_or(|only| item.id == only));
    let items = wanted.map(|item| items::item(view, &whole, item)).collect::<Result<_>>()?;
    let office = hamkor_office::office_name(view, first)?;
    let mut document = Document {
        setting: Setting { large: packet.large_print, duplex: packet.duplex },
        front_matter: true,
        emblem: packet.emblem.map(|emblem| attachment::emblem(view, emblem, &office)).transpose()?,
        office,
        kicker: in_each(&languages, |language| label(&messages::press_kicker(), language)),
        classification: titles(&packet.classifications, &languages),
        copy: copy(&packet, asked, first),
        watermark: said(&packet.watermarks, first, LONGEST_IN_TITLE),
        title: said(&packet.titles, first, LONGEST_IN_TITLE).map_or_else(String::new, |said| said.text()),
        titles: titles(&packet.titles, &languages),
        facts: cover_facts(view, &packet, asked, &languages),
        contents: in_each(&languages, |language| label(&messages::press_contents(), language)),
        decisions: if packet.lists_asked && only.is_none() { decisions(&shown, &languages) } else { Vec::new() },
        footer: format::date(first, today(view)),
        items,
        languages,
        ..Document::default()
    };
    if packet.has_index && only.is_none() {
        add_index(view, &mut document)?;
    }
    Ok(document)
}

fn today(view: &View<'_>) -> NaiveDate {
    view.now().with_timezone(&Tashkent).date_naive()
}

/// What the cover tells: when, where, for whom, and from when it is.
fn cover_facts(view: &View<'_>, packet: &Packet, asked: &Asked<'_>, languages: &[Language]) -> Vec<Vec<Fact>> {
    let text = |text: &str, language| Words::plain(text, language, LONGEST_IN_TEXT);
    in_each(languages, |language| {
        let held_on = packet.held_on.map(|date| text(&format::date(language, date), language));
        [
            (messages::press_held_on(), held_on),
            (messages::press_place(), said(&packet.places, language, LONGEST_IN_TEXT)),
            (messages::press_reader(), reader_of(packet, asked).and_then(|reader| name(reader, language))),
            (messages::press_prepared(), Some(text(&format::date(language, today(view)), language))),
        ]
        .into_iter()
        .filter_map(|(label, value)| Some(fact(&label, value?, language)))
        .collect()
    })
}

fn reader_of<'a>(packet: &'a Packet, asked: &Asked<'_>) -> Option<&'a PacketReader> {
    packet.readers.iter().find(|reader| Some(reader.id) == asked.reader)
}

fn name(reader: &PacketReader, language: Language) -> Option<Words> {
    said(&reader.names, language, LONGEST_IN_TEXT)
}

/// The number of the copy and whose it is.
fn copy(packet: &Packet, asked: &Asked<'_>, language: Language) -> Option<Words> {
    let number = asked.copy?;
    let name =
        reader_of(packet, asked).and_then(|reader| name(reader, language)).map_or_else(String::new, |name| name.text());
    let text = messages::press_copy(format!("{number:02}"), name).text(language);
    Some(Words::plain(&text, language, LONGEST_IN_TEXT))
}

/// The decisions that the items of an edition ask for.
fn decisions(shown: &[&PacketItem], languages: &[Language]) -> Vec<Decision> {
    let asking = shown.iter().enumerate().filter(|(_, item)| !item.asked.is_empty());
    asking.map(|(at, item)| Decision { words: titles(&item.asked, languages), item: at }).collect()
}

/// One record by itself: no cover, no contents, no number.
///
/// # Errors
/// When there is no such record.
pub fn record(view: &View<'_>, record: RecordRef, languages: &[Language]) -> Result<Document> {
    let place = Place { number: "", key: record.id.to_string(), selection: Selection::WHOLE };
    alone(view, record_item(view, record, languages, place)?, languages)
}

/// A document of one item: no cover, no contents, no number.
fn alone(view: &View<'_>, item: Item, languages: &[Language]) -> Result<Document> {
    let first = reader(languages);
    Ok(Document {
        front_matter: false,
        office: hamkor_office::office_name(view, first)?,
        kicker: Vec::new(),
        title: item.title.clone(),
        titles: item.titles.clone(),
        footer: format::date(first, view.now().with_timezone(&Tashkent).date_naive()),
        items: vec![item],
        languages: languages.to_vec(),
        ..Document::default()
    })
}

/// A record of whatever kind, as an item.
fn record_item(view: &View<'_>, record: RecordRef, languages: &[Language], place: Place<'_>) -> Result<Item> {
    match record.kind {
        RecordKind::Plan => plan_item(view, PlanId(record.id.0), languages, place),
        _ => sheet::item(view, record, languages, place),
    }
}

/// Where a record stands in a document, and what of it.
struct Place<'a> {
    /// Its number; empty where it stands alone.
    number: &'a str,
    /// By which its pages are found again.
    key: String,
    /// What of it.
    selection: Selection<'a>,
}

/// Which parts of a record are printed, and how many levels of its text and its goals.
#[derive(Clone, Copy)]
struct Selection<'a> {
    parts: Option<&'a [RecordPart]>,
    depth: Option<u8>,
}

impl Selection<'_> {
    /// Everything.
    const WHOLE: Self = Self { parts: None, depth: None };

    fn has(self, part: RecordPart) -> bool {
        self.parts.is_none_or(|parts| parts.contains(&part))
    }

    /// Whether a level, from 1, is among it.
    fn reaches(self, level: u8) -> bool {
        self.depth.is_none_or(|depth| level <= depth)
    }
}

/// A plan as one of a document's languages says it: numbers, dates, names and marks are that language's own.
struct Edition {
    language: Language,
    plan: Plan,
}

fn plan_item(view: &View<'_>, id: PlanId, languages: &[Language], place: Place<'_>) -> Result<Item> {
    plan_item_as(view, id, languages, place, None)
}

/// A plan as an item; where `as_standing` says so, as it will stand when it is approved.
fn plan_item_as(
    view: &View<'_>,
    id: PlanId,
    languages: &[Language],
    place: Place<'_>,
    as_standing: Option<Message>,
) -> Result<Item> {
    let Place { number, key, selection } = place;
    let editions = languages
        .iter()
        .map(|language| Ok(Edition { language: *language, plan: plan::read(view, id, *language)? }))
        .collect::<Result<Vec<_>>>()?;
    let Some(first) = editions.first() else { return Err(Error::PacketEmpty) };
    let standing = as_standing.unwrap_or_else(|| standing(&first.plan));
    let mut blocks = text::blocks(view, &editions, number, selection)?;
    let drawn = if selection.has(RecordPart::Plots) { languages } else { &[] };
    let plots = plot::in_each(view, plot::Subject::Record(id.into()), drawn)?;
    if !plots.is_empty() {
        let cells = plot::headings(&plots, languages).into_iter().map(text::plain);
        blocks.push(Block::Heading { level: 1, number: next_section(&blocks, number), cells: cells.collect() });
        blocks.push(plot::drawn(&plots, languages));
    }
    let chained = if selection.has(RecordPart::Chain) { languages } else { &[] };
    let chains = chain::tables(view, id.into(), chained)?;
    if !chains.is_empty() {
        let same: Vec<_> = languages.iter().copied().zip(&chains).collect();
        let cells =
            same.iter().map(|(language, chain)| text::plain(Words::plain(&chain.label, *language, LONGEST_IN_TITLE)));
        blocks.push(Block::Heading { level: 1, number: next_section(&blocks, number), cells: cells.collect() });
        blocks.push(sheet::reckoned(&same));
    }
    Ok(Item {
        key,
        number: number.to_owned(),
        title: said(&first.plan.title, first.language, LONGEST_IN_TITLE).map_or_else(String::new, |said| said.text()),
        titles: titles(&first.plan.title, languages),
        standing: Words::plain(&standing.text(first.language), first.language, LONGEST_IN_TEXT),
        facts: if selection.has(RecordPart::Facts) {
            editions.iter().map(|edition| facts(edition, &standing)).collect()
        } else {
            Vec::new()
        },
        blocks,
        ..Item::default()
    })
}

/// The number of a section that follows those of a text.
fn next_section(blocks: &[Block], number: &str) -> String {
    let before = blocks.iter().filter(|block| matches!(block, Block::Heading { level: 1, .. })).count();
    text::section(number, &(before + 1).to_string())
}

fn standing(plan: &Plan) -> Message {
    messages::press_state_and_version(plan.state.message(), i64::from(plan.version))
}

fn facts(edition: &Edition, standing: &Message) -> Vec<Fact> {
    let Edition { language, plan } = edition;
    [
        (messages::press_kind(), Some(plan.kind.clone())),
        (messages::press_state(), Some(standing.text(*language))),
        (messages::press_responsible(), plan.responsible.as_ref().map(|responsible| responsible.name.clone())),
        (messages::press_due(), plan.due_text.clone()),
        (messages::press_dated(), plan.dated_text.clone()),
    ]
    .into_iter()
    .filter_map(|(label, value)| Some(fact(&label, Words::plain(&value?, *language, LONGEST_IN_TEXT), *language)))
    .collect()
}

fn fact(name: &Message, value: Words, language: Language) -> Fact {
    Fact { label: label(name, language), value }
}

fn label(message: &Message, language: Language) -> Words {
    Words::plain(&message.text(language), language, LONGEST_IN_TEXT)
}

fn reader(languages: &[Language]) -> Language {
    languages.first().copied().unwrap_or(Language::Korean)
}

fn in_each<T>(languages: &[Language], say: impl Fn(Language) -> T) -> Vec<T> {
    languages.iter().map(|language| say(*language)).collect()
}

fn titles(wordings: &Wordings, languages: &[Language]) -> Vec<Words> {
    let mut titles: Vec<Words> =
        languages.iter().filter_map(|language| said(wordings, *language, LONGEST_IN_TITLE)).collect();
    // A title that is there in one language only is not said twice.
    titles.dedup();
    titles
}

/// A text in a language, else in any other: a title is never empty on paper.
fn said(wordings: &Wordings, language: Language, longest: usize) -> Option<Words> {
    let (language, wording) = wordings.get_key_value(&language).or_else(|| wordings.iter().next())?;
    Some(Words::plain(&wording.text, *language, longest))
}
