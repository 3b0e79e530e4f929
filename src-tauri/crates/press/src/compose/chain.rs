//! Where something stands, on paper: its promise chain in both directions, with the same numbers in every language.

use std::collections::HashMap;

use hamkor_language::{Language, messages};
use hamkor_office::chain::{self, Chain};
use hamkor_office::record::Summary;
use hamkor_office::{PacketId, PartRowId, RecordRef, View};

use super::sheet::reckoned;
use super::{alone, fact, in_each, packet, reader};
use crate::document::{Block, Cell, Document, Item};
use crate::error::{Error, Result};
use crate::plot::{self, Room};
use crate::press::Press;
use crate::words::{LONGEST_IN_COLUMN, LONGEST_IN_TEXT, LONGEST_IN_TITLE, Words};

/// The printed pages of the items of packets.
pub type Places = HashMap<PartRowId, (u32, u32)>;

/// Packets as documents, each to be set once to see where its items stand.
///
/// # Errors
/// When the office cannot be read.
pub fn reporting(view: &View<'_>, record: RecordRef) -> Result<Vec<Document>> {
    let found = chain::chain(view, record, Language::English)?;
    let document = |id: PacketId| match packet(view, id, None) {
        Err(Error::PacketEmpty) => None,
        document => Some(document),
    };
    found.packets().filter_map(document).collect()
}

/// Sets packets and answers where their items stand.
///
/// # Errors
/// When the typesetter refuses one.
pub fn places(packets: &[Document]) -> Result<Places> {
    let mut places = Places::new();
    for document in packets {
        for item in Press::new().typeset(document)?.printed() {
            if let Ok(row) = item.key.parse::<PartRowId>() {
                places.insert(row, (item.first, item.last));
            }
        }
    }
    Ok(places)
}

/// A chain in one language, with the pages of its packets.
///
/// # Errors
/// When there is no such record.
pub fn placed(view: &View<'_>, record: RecordRef, places: &Places, language: Language) -> Result<Chain> {
    let mut found = chain::chain(view, record, language)?;
    for (item, pages) in places {
        found.place(*item, *pages, language);
    }
    Ok(found)
}

/// Where a record stands, as one document.
///
/// # Errors
/// When there is no such record.
pub fn chain(view: &View<'_>, record: RecordRef, places: &Places, languages: &[Language]) -> Result<Document> {
    let chains: Vec<Chain> =
        languages.iter().map(|language| placed(view, record, places, *language)).collect::<Result<_>>()?;
    let first = chains.first().ok_or(Error::PacketEmpty)?;
    let language = reader(languages);
    let own = |chain: &Chain| chain.nodes.iter().find(|node| node.record.reference == record).cloned();
    let title = messages::chain_title().text(language);
    let longest = if languages.len() > 1 { LONGEST_IN_COLUMN } else { LONGEST_IN_TEXT };
    let mut notes = vec![said(&chains, languages, longest, |chain| chain.standing.text.clone())];
    for place in 0..first.standing.missing.len() {
        notes.push(said(&chains, languages, longest, |chain| {
            chain.standing.missing.get(place).cloned().unwrap_or_default()
        }));
    }
    let item = Item {
        key: record.id.to_string(),
        number: String::new(),
        titles: in_each(languages, |language| {
            Words::plain(&messages::chain_title().text(language), language, LONGEST_IN_TITLE)
        }),
        title,
        standing: Words::plain(&first.standing.text, language, LONGEST_IN_TEXT),
        facts: chains
            .iter()
            .zip(languages)
            .map(|(chain, language)| {
                let node = own(chain);
                let text = |text: String| Words::plain(&text, *language, LONGEST_IN_TEXT);
                let mut facts = Vec::new();
                if let Some(node) = node {
                    facts.push(fact(&messages::chain_column_record(), text(node.record.name), *language));
                    facts.push(fact(&messages::press_kind(), text(node.kind_text), *language));
                    facts.extend(node.state_text.map(|state| fact(&messages::press_state(), text(state), *language)));
                }
                facts
            })
            .collect(),
        blocks: notes
            .into_iter()
            .map(|cells| Block::Paragraph { cells })
            .chain(picture(&chains, languages)?)
            .chain([table(&chains, languages)])
            .collect(),
        ..Item::default()
    };
    alone(view, item, languages)
}

/// The chain of a record as a table in each language; nothing where it stands alone.
pub(super) fn tables(view: &View<'_>, record: RecordRef, languages: &[Language]) -> Result<Vec<Summary>> {
    let mut tables = Vec::new();
    for language in languages {
        let found = chain::chain(view, record, *language)?;
        if found.nodes.len() > 1 {
            tables.push(found.table(*language));
        }
    }
    Ok(tables)
}

/// The chain as it is drawn; a record that stands alone is no picture.
fn picture(chains: &[Chain], languages: &[Language]) -> Result<Option<Block>> {
    if chains.iter().any(|chain| chain.nodes.len() < 2) {
        return Ok(None);
    }
    let plots = chains.iter().zip(languages).map(|(chain, language)| plot::chain(chain, *language, Room::PAPER));
    Ok(Some(super::plot::drawn(&plots.collect::<Result<Vec<_>>>()?, languages)))
}

fn table(chains: &[Chain], languages: &[Language]) -> Block {
    let tables: Vec<Summary> = chains.iter().zip(languages).map(|(chain, language)| chain.table(*language)).collect();
    let same: Vec<(Language, &Summary)> = languages.iter().copied().zip(&tables).collect();
    reckoned(&same)
}

fn said(chains: &[Chain], languages: &[Language], longest: usize, say: impl Fn(&Chain) -> String) -> Vec<Cell> {
    let cell = |(chain, language): (&Chain, &Language)| Cell {
        sign: String::new(),
        mark: None,
        stands_in: false,
        words: Words::plain(&say(chain), *language, longest),
    };
    chains.iter().zip(languages).map(cell).collect()
}
