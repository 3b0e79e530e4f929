//! From an office to a document: what stands in a packet, in the words of its languages.

mod candidates;
mod chain;
mod list;
mod plot;
mod sheet;
mod tables;
mod text;
mod visit;

pub use chain::{Places, chain, placed, places, reporting};
pub use visit::visit;

pub use list::list;

pub use plot::{Subject, plot, terms};

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, Message, format, messages};
use hamkor_office::plan::{self, Plan};
use hamkor_office::wording::Wordings;
use hamkor_office::{PacketId, PacketItemId, PlanId, RecordKind, RecordRef, View, packet};

use crate::document::{Block, Document, Fact, Item};
use crate::error::{Error, Result};
use crate::words::{LONGEST_IN_TEXT, LONGEST_IN_TITLE, Words};

/// A packet as a document, in its own languages or in others.
///
/// # Errors
/// When there is no such packet, or it is empty.
pub fn packet(view: &View<'_>, id: PacketId, languages: Option<&[Language]>) -> Result<Document> {
    document(view, id, None, languages)
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
    document(view, id, Some(item), languages)
}

fn document(
    view: &View<'_>,
    id: PacketId,
    only: Option<PacketItemId>,
    languages: Option<&[Language]>,
) -> Result<Document> {
    let asked = languages.and_then(|languages| languages.first().copied());
    let packet = packet::read(view, id, asked.unwrap_or(Language::Korean))?;
    let languages = languages.map_or_else(|| packet.languages.clone(), <[Language]>::to_vec);
    if packet.items.is_empty() {
        return Err(Error::PacketEmpty);
    }
    let first = reader(&languages);
    let today = view.now().with_timezone(&Tashkent).date_naive();
    let facts = in_each(&languages, |language| {
        let held_on = packet.held_on.map(|date| Words::plain(&format::date(language, date), language, LONGEST_IN_TEXT));
        let prepared = Words::plain(&format::date(language, today), language, LONGEST_IN_TEXT);
        [
            (messages::press_held_on(), held_on),
            (messages::press_place(), said(&packet.places, language, LONGEST_IN_TEXT)),
            (messages::press_prepared(), Some(prepared)),
        ]
        .into_iter()
        .filter_map(|(label, value)| Some(fact(&label, value?, language)))
        .collect()
    });
    let items = packet
        .items
        .iter()
        .filter(|item| only.is_none_or(|only| item.id == only))
        .map(|item| record_item(view, item.record, &languages, &item.number, item.id.to_string()))
        .collect::<Result<_>>()?;
    Ok(Document {
        front_matter: true,
        wide: false,
        office: hamkor_office::office_name(view, first)?,
        kicker: in_each(&languages, |language| label(&messages::press_kicker(), language)),
        classification: said(&packet.classifications, first, LONGEST_IN_TEXT)
            .map_or_else(String::new, |said| said.text()),
        title: said(&packet.titles, first, LONGEST_IN_TITLE).map_or_else(String::new, |said| said.text()),
        titles: titles(&packet.titles, &languages),
        facts,
        contents: in_each(&languages, |language| label(&messages::press_contents(), language)),
        footer: format::date(first, today),
        items,
        languages,
    })
}

/// One record by itself: no cover, no contents, no number.
///
/// # Errors
/// When there is no such record.
pub fn record(view: &View<'_>, record: RecordRef, languages: &[Language]) -> Result<Document> {
    alone(view, record_item(view, record, languages, "", record.id.to_string())?, languages)
}

/// A document of one item: no cover, no contents, no number.
fn alone(view: &View<'_>, item: Item, languages: &[Language]) -> Result<Document> {
    let first = reader(languages);
    Ok(Document {
        front_matter: false,
        wide: false,
        office: hamkor_office::office_name(view, first)?,
        kicker: Vec::new(),
        classification: String::new(),
        title: item.title.clone(),
        titles: item.titles.clone(),
        facts: Vec::new(),
        contents: Vec::new(),
        footer: format::date(first, view.now().with_timezone(&Tashkent).date_naive()),
        items: vec![item],
        languages: languages.to_vec(),
    })
}

/// A record of whatever kind, as an item.
fn record_item(view: &View<'_>, record: RecordRef, languages: &[Language], number: &str, key: String) -> Result<Item> {
    match record.kind {
        RecordKind::Plan => plan_item(view, PlanId(record.id.0), languages, number, key),
        _ => sheet::item(view, record, languages, number, key),
    }
}

/// A plan as one of a document's languages says it: numbers, dates, names and marks are that language's own.
struct Edition {
    language: Language,
    plan: Plan,
}

fn plan_item(view: &View<'_>, id: PlanId, languages: &[Language], number: &str, key: String) -> Result<Item> {
    let editions = languages
        .iter()
        .map(|language| Ok(Edition { language: *language, plan: plan::read(view, id, *language)? }))
        .collect::<Result<Vec<_>>>()?;
    let Some(first) = editions.first() else { return Err(Error::PacketEmpty) };
    let standing = standing(&first.plan);
    let mut blocks = text::blocks(&editions, number);
    let plots = plot::in_each(view, plot::Subject::Record(id.into()), languages)?;
    if !plots.is_empty() {
        let cells = plot::headings(&plots, languages).into_iter().map(text::plain);
        blocks.push(Block::Heading { level: 1, number: next_section(&blocks, number), cells: cells.collect() });
        blocks.push(plot::drawn(&plots, languages));
    }
    let chains = chain::tables(view, id.into(), languages)?;
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
        facts: editions.iter().map(facts).collect(),
        blocks,
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

fn facts(edition: &Edition) -> Vec<Fact> {
    let Edition { language, plan } = edition;
    [
        (messages::press_kind(), Some(plan.kind.clone())),
        (messages::press_state(), Some(standing(plan).text(*language))),
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
