//! Who is named in a document: its index of people and organisations.

use std::collections::BTreeMap;

use hamkor_language::Language;
use hamkor_language::search::Names;
use hamkor_office::record::{self, KnownName};
use hamkor_office::{RecordKind, View};

use crate::document::{Block, Cell, Document, IndexEntry, Item, ListItem};
use crate::error::Result;
use crate::words::{LONGEST_IN_COLUMN, Words};

/// Which records are named in an index.
const NAMED: [RecordKind; 2] = [RecordKind::Person, RecordKind::Organisation];

/// Gives a document its index: every person and organisation of the office that its items name, in the order of the first
/// reader's alphabet. Each name is looked for in the words of its own language, and by an organisation's short name too.
///
/// # Errors
/// When the office cannot be read.
pub fn add_index(view: &View<'_>, document: &mut Document) -> Result<()> {
    let Some(first) = document.languages.first().copied() else { return Ok(()) };
    let known = known(view, first)?;
    let entries: BTreeMap<_, u32> = (0..).zip(&known).map(|(entry, known)| (known.record.id, entry)).collect();
    let mut finders: Vec<(Language, Names)> = Vec::new();
    for language in &document.languages {
        let mut names = Names::new(language.written());
        for kind in NAMED {
            for known in record::known_names(view, kind, *language)? {
                let Some(entry) = entries.get(&known.record.id) else { continue };
                for form in forms(&known) {
                    names.add(*entry, form);
                }
            }
        }
        finders.push((*language, names));
    }
    let find = |words: &Words| {
        let names = finders.iter().find(|(language, _)| *language == words.language);
        names.map_or_else(Vec::new, |(_, names)| names.find(&words.text()))
    };
    // Only what is named has a place in the index, and a number.
    let mut named: BTreeMap<u32, u32> = BTreeMap::new();
    for item in &mut document.items {
        item.each_text(&mut |words| named.extend(find(words).into_iter().map(|(_, entry)| (entry, 0))));
    }
    for (number, place) in (0..).zip(named.values_mut()) {
        *place = number;
    }
    for item in &mut document.items {
        item.each_text(&mut |words| {
            let found = find(words).into_iter().filter_map(|(place, entry)| Some((place, *named.get(&entry)?)));
            words.name(&found.collect::<Vec<_>>());
        });
    }
    let entry = |entry: &u32| {
        let known = known.get(usize::try_from(*entry).ok()?)?;
        let words = |text: &str| Words::plain(text, first, LONGEST_IN_COLUMN);
        let about = known.short_name.as_deref().filter(|short| !known.name.contains(short));
        Some(IndexEntry { name: words(&known.name), about: about.map(words) })
    };
    document.index = named.keys().filter_map(entry).collect();
    Ok(())
}

/// Everybody who could be named, in the order of a reader's alphabet.
fn known(view: &View<'_>, reader: Language) -> Result<Vec<KnownName>> {
    let mut known = Vec::new();
    for kind in NAMED {
        known.extend(record::known_names(view, kind, reader)?);
    }
    let collation = hamkor_language::collation::Collation::new(reader);
    known.sort_by_cached_key(|one| collation.key(&one.name));
    Ok(known)
}

/// What somebody is called in a text: the whole name, what stands before a bracket at its end, and in it, and the short name.
fn forms(known: &KnownName) -> impl Iterator<Item = &str> {
    let bracket = known.name.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let parts = bracket.into_iter().flat_map(|(before, within)| [before.trim(), within.trim()]);
    std::iter::once(known.name.as_str()).chain(parts).chain(known.short_name.as_deref())
}

impl Item {
    /// Goes over the texts of an item in which somebody may be named: what is known of it, and its text, but not titles and
    /// heads of tables, which stand in more places than one.
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut Words)) {
        for fact in self.facts.iter_mut().flatten() {
            visit(&mut fact.value);
        }
        for block in &mut self.blocks {
            match block {
                Block::Paragraph { cells } | Block::Note { cells } | Block::Figure { cells, .. } => {
                    each_cell(cells, visit);
                }
                Block::List { items } => each_in_list(items, visit),
                Block::Table(table) => {
                    let rows = table.rows.iter_mut().skip(usize::from(table.header_rows));
                    rows.flat_map(|row| row.cells.iter_mut().flatten()).for_each(&mut *visit);
                }
                _ => {}
            }
        }
    }
}

fn each_cell(cells: &mut [Cell], visit: &mut dyn FnMut(&mut Words)) {
    for cell in cells {
        visit(&mut cell.words);
    }
}

fn each_in_list(items: &mut [ListItem], visit: &mut dyn FnMut(&mut Words)) {
    for item in items {
        each_cell(&mut item.cells, visit);
        each_in_list(&mut item.children, visit);
    }
}
