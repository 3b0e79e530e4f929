//! What officials expect in a packet beside its records, gathered from the office or written for the packet, ready to be read
//! out, handed over or signed off.

mod biography;
mod earlier_decisions;
mod interpreter_sheet;
mod summary;
mod talking_points;

use hamkor_language::{Language, Message};
use hamkor_office::packet::{Packet, PacketItem, PacketPiece};
use hamkor_office::record::{FieldSheet, Sheet};
use hamkor_office::{RecordRef, View};

pub(crate) use biography::PHOTOGRAPH;

use super::items::plain;
use super::text::{plain as cell, section};
use super::{in_each, own};
use crate::document::{Block, Item, Row};
use crate::error::Result;
use crate::words::{LONGEST_IN_TEXT, Words};

/// How many signs a Korean word in a cell may have and still stay whole.
const LONGEST_IN_CELL: usize = 10;

/// A piece on its way to paper.
pub(super) struct Composing<'a> {
    pub(super) view: &'a View<'a>,
    /// The packet in which it stands.
    pub(super) packet: &'a Packet,
    /// The items of the edition: a piece tells nothing of an item that the edition does not have.
    pub(super) shown: &'a [&'a PacketItem],
    /// The item of the piece.
    pub(super) item: &'a PacketItem,
    /// The languages of the edition.
    pub(super) languages: &'a [Language],
}

/// The item of a piece: what it says first in the packet's own words, then what is gathered.
pub(super) fn item(composing: &Composing<'_>, piece: PacketPiece, about: Option<RecordRef>) -> Result<Item> {
    let Composing { item, languages, .. } = composing;
    let mut set = plain(item, languages, |language| piece.message().text(language), Vec::new());
    if let Some(about) = about {
        let names = languages.iter().map(|language| {
            let name = hamkor_office::history::record_name(composing.view, about, *language)?;
            Ok(hamkor_language::messages::packet_piece_of(piece.message(), name).text(*language))
        });
        super::items::retitle(&mut set, &names.collect::<Result<Vec<_>>>()?, languages);
    }
    set.blocks = own::paragraphs(&item.bodies, languages);
    match piece {
        PacketPiece::Summary => set.blocks.extend(summary::blocks(composing)?),
        PacketPiece::TalkingPoints => set.blocks.extend(talking_points::blocks(composing)?),
        PacketPiece::Biography => biography::fill(composing, about, &mut set)?,
        PacketPiece::EarlierDecisions => set.blocks.extend(earlier_decisions::blocks(composing, about)?),
        PacketPiece::InterpreterSheet => set.blocks.extend(interpreter_sheet::blocks(composing, about)?),
    }
    Ok(set)
}

impl Composing<'_> {
    /// The heading of a section, the `nth` from 1.
    fn heading(&self, nth: usize, say: impl Fn(Language) -> String) -> Block {
        let words = |language| cell(Words::plain(&say(language), language, LONGEST_IN_TEXT));
        Block::Heading {
            level: 1,
            number: section(&self.item.number, &nth.to_string()),
            cells: in_each(self.languages, words),
        }
    }

    /// A paragraph that reads so in each language.
    fn paragraph(&self, say: impl Fn(Language) -> String) -> Block {
        let words = |language| cell(Words::plain(&say(language), language, LONGEST_IN_TEXT));
        Block::Paragraph { cells: in_each(self.languages, words) }
    }

    /// A cell that reads so in each language; a dash where it says nothing.
    fn cell(&self, say: impl Fn(Language) -> Option<String>) -> Vec<Words> {
        let text = |language| say(language).unwrap_or_else(|| "–".to_owned());
        let words = |language| Words::plain(&text(language), language, LONGEST_IN_CELL);
        super::tables::once(in_each(self.languages, words))
    }

    /// The head of a table.
    fn head(&self, messages: &[Message]) -> Row {
        let cells = messages.iter().map(|message| self.cell(|language| Some(message.text(language))));
        Row { depth: 0, strong: false, cells: cells.collect() }
    }

    /// A record in each language, in their order.
    fn sheets(&self, record: RecordRef) -> Result<Vec<(Language, Sheet)>> {
        let read = |language: &Language| Ok((*language, hamkor_office::record::edition(self.view, record, *language)?));
        self.languages.iter().map(read).collect()
    }
}

/// What a field of a record says in a language.
fn text(sheets: &[(Language, Sheet)], language: Language, name: &str) -> Option<String> {
    let (_, sheet) = sheets.iter().find(|(of, _)| *of == language)?;
    field(&sheet.fields, name)?.text.clone()
}

fn field<'a>(fields: &'a [FieldSheet], name: &str) -> Option<&'a FieldSheet> {
    fields.iter().find(|field| field.name == name)
}

fn row(cells: Vec<Vec<Words>>) -> Row {
    Row { depth: 0, strong: false, cells }
}
