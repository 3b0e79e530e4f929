//! A record that is kept as a sheet, on paper: what is known of it, its texts, and its parts as tables. Where each side is
//! named first in its own edition, the edition has it so.

use hamkor_language::{Language, messages};
use hamkor_office::expert::{self, Comparison};
use hamkor_office::packet::RecordPart;
use hamkor_office::record::{self, Editor, FieldSheet, PartSheet, RowSheet, Sheet, Summary};
use hamkor_office::{RecordKind, RecordRef, View};

use super::tables::{fitted, once};
use super::text::{plain, section};
use super::{Place, Selection, candidates, fact, plot};
use crate::document::{Block, Cell, Fact, Item, Row};
use crate::error::{Error, Result};
use crate::plot::Plot;
use crate::words::{LONGEST_IN_COLUMN, LONGEST_IN_TEXT, LONGEST_IN_TITLE, Words};

/// How many signs a Korean word in a cell may have and still stay whole.
const LONGEST_IN_CELL: usize = 10;

/// A record as one of a document's languages says it.
struct Edition {
    language: Language,
    sheet: Sheet,
}

/// What is reckoned for a record beside its own fields and parts, in each language.
struct Reckoned {
    comparisons: Vec<Comparison>,
    plots: Vec<Plot>,
    chains: Vec<Summary>,
}

impl Reckoned {
    fn of(view: &View<'_>, record: RecordRef, languages: &[Language], selection: Selection<'_>) -> Result<Self> {
        let where_asked = |part| if selection.has(part) { languages } else { &[] };
        let compared = if record.kind == RecordKind::Expert { where_asked(RecordPart::Parts) } else { &[] };
        let comparison = |language: &Language| expert::comparison(view, record.id, *language);
        Ok(Self {
            comparisons: compared.iter().map(comparison).collect::<Result<_, _>>()?,
            plots: plot::in_each(view, plot::Subject::Record(record), where_asked(RecordPart::Plots))?,
            chains: super::chain::tables(view, record, where_asked(RecordPart::Chain))?,
        })
    }
}

/// The item of a record.
pub(super) fn item(view: &View<'_>, record: RecordRef, languages: &[Language], place: Place<'_>) -> Result<Item> {
    let Place { number, key, selection } = place;
    let editions = languages
        .iter()
        .map(|language| Ok(Edition { language: *language, sheet: record::edition(view, record, *language)? }))
        .collect::<Result<Vec<_>>>()?;
    let Some(first) = editions.first() else { return Err(Error::PacketEmpty) };
    let mut titles: Vec<Words> =
        editions.iter().map(|edition| Words::plain(&edition.sheet.name, edition.language, LONGEST_IN_TITLE)).collect();
    // A name that reads the same in both languages is not said twice.
    titles.dedup_by(|next, before| next.text() == before.text());
    let standing = first.sheet.state_text.as_ref().unwrap_or(&first.sheet.kind_text);
    Ok(Item {
        key,
        number: number.to_owned(),
        title: first.sheet.name.clone(),
        titles,
        standing: Words::plain(standing, first.language, LONGEST_IN_TEXT),
        facts: if selection.has(RecordPart::Facts) { editions.iter().map(facts).collect() } else { Vec::new() },
        blocks: blocks(&editions, &Reckoned::of(view, record, languages, selection)?, number, selection),
        ..Item::default()
    })
}

fn facts(edition: &Edition) -> Vec<Fact> {
    let Edition { language, sheet } = edition;
    let said = |text: &str| Words::plain(text, *language, LONGEST_IN_TEXT);
    let mut facts = vec![fact(&messages::press_kind(), said(&sheet.kind_text), *language)];
    if let Some(state) = &sheet.state_text {
        facts.push(fact(&messages::press_state(), said(state), *language));
    }
    let known = sheet.fields.iter().filter(|field| field.editor != Editor::Lines);
    facts.extend(known.filter_map(|field| {
        let text = field.text.as_deref().filter(|text| *text != sheet.name)?;
        Some(Fact { label: said(&field.label), value: said(text) })
    }));
    facts
}

/// The long texts, then the parts, with candidates side by side before the rows that they come from, and plots before the
/// tables of what they show.
fn blocks(editions: &[Edition], reckoned_for: &Reckoned, number: &str, selection: Selection<'_>) -> Vec<Block> {
    let Reckoned { comparisons, plots, chains } = reckoned_for;
    let Some(first) = editions.first() else { return Vec::new() };
    let mut blocks = Vec::new();
    let mut sections = 0;
    let mut heading = |blocks: &mut Vec<Block>, say: &dyn Fn(&Edition) -> String| {
        sections += 1;
        let cells = editions.iter().map(|edition| said(&say(edition), edition.language, editions.len()));
        blocks.push(Block::Heading {
            level: 1,
            number: section(number, &sections.to_string()),
            cells: cells.collect(),
        });
        sections
    };
    for (place, field) in first.sheet.fields.iter().enumerate() {
        if !selection.has(RecordPart::Texts) || field.editor != Editor::Lines || field.wordings.is_empty() {
            continue;
        }
        heading(&mut blocks, &|edition| edition.sheet.fields[place].label.clone());
        let same: Vec<(Language, &FieldSheet)> =
            editions.iter().map(|edition| (edition.language, &edition.sheet.fields[place])).collect();
        blocks.extend(paragraphs(&same));
    }
    let tables = candidates::beside_each_other(&in_language(editions, comparisons));
    if !tables.is_empty() {
        heading(&mut blocks, &|edition| messages::expert_comparison_title().text(edition.language));
        blocks.extend(tables);
    }
    let parts = if selection.has(RecordPart::Parts) { first.sheet.parts.as_slice() } else { &[] };
    for (place, part) in parts.iter().enumerate().filter(|(_, part)| !part.rows.is_empty()) {
        let parts: Vec<(Language, &PartSheet)> =
            editions.iter().map(|edition| (edition.language, &edition.sheet.parts[place])).collect();
        let above = heading(&mut blocks, &|edition| edition.sheet.parts[place].label.clone());
        let long = part.rows.iter().flat_map(|row| &row.fields);
        if long.into_iter().any(|field| field.editor == Editor::Lines && !field.wordings.is_empty()) {
            for (at, row) in part.rows.iter().enumerate() {
                let number = section(&section(number, &above.to_string()), &(at + 1).to_string());
                clause(&mut blocks, &in_each(&parts, row), &number);
            }
        } else {
            blocks.extend(table(&parts, part));
        }
    }
    if !plots.is_empty() {
        let languages: Vec<Language> = editions.iter().map(|edition| edition.language).collect();
        let titles = plot::headings(plots, &languages);
        heading(&mut blocks, &|edition| {
            let own = titles.iter().find(|title| title.language == edition.language);
            own.map(Words::text).unwrap_or_default()
        });
        blocks.push(plot::drawn(plots, &languages));
    }
    let summaries = if selection.has(RecordPart::Reckoned) { first.sheet.summaries.len() } else { 0 };
    for place in 0..summaries {
        let summaries: Vec<(Language, &Summary)> = editions
            .iter()
            .filter_map(|edition| Some((edition.language, edition.sheet.summaries.get(place)?)))
            .collect();
        heading(&mut blocks, &|edition| {
            edition.sheet.summaries.get(place).map(|one| one.label.clone()).unwrap_or_default()
        });
        blocks.push(reckoned(&summaries));
    }
    let chains: Vec<(Language, &Summary)> = editions.iter().map(|edition| edition.language).zip(chains).collect();
    if !chains.is_empty() {
        heading(&mut blocks, &|edition| messages::chain_title().text(edition.language));
        blocks.push(reckoned(&chains));
    }
    blocks
}

fn in_language<'a>(editions: &[Edition], comparisons: &'a [Comparison]) -> Vec<(Language, &'a Comparison)> {
    editions.iter().map(|edition| edition.language).zip(comparisons).collect()
}

/// What is reckoned from a record's rows, as a table.
pub(super) fn reckoned(summaries: &[(Language, &Summary)]) -> Block {
    let (columns, lines) = summaries.first().map_or((&[][..], &[][..]), |(_, first)| (&first.columns, &first.rows));
    let in_cell = |say: &dyn Fn(&Summary) -> Option<String>| -> Vec<Words> {
        let said =
            summaries.iter().filter_map(|(language, one)| Some(Words::plain(&say(one)?, *language, LONGEST_IN_CELL)));
        once(said.collect())
    };
    let places = 0..columns.len();
    let head = places.clone().map(|place| in_cell(&|one| Some(one.columns.get(place)?.text.clone())));
    let mut rows = vec![Row { depth: 0, strong: false, cells: head.collect() }];
    for at in 0..lines.len() {
        let cells = places.clone().map(|place| in_cell(&|one| one.rows.get(at)?.get(place).cloned()));
        rows.push(Row { depth: 0, strong: false, cells: cells.collect() });
    }
    let texts = |place: usize| lines.iter().filter_map(move |row| row.get(place)).map(String::as_str);
    let proportions: Vec<f64> = places.map(|place| width(texts(place))).collect();
    let align = columns.iter().map(|column| if column.figures { "right" } else { "left" }).collect();
    fitted(Vec::new(), 1, &proportions, align, rows)
}

/// The same row in each edition: its order may differ there.
fn in_each<'a>(parts: &[(Language, &'a PartSheet)], row: &RowSheet) -> Vec<(Language, &'a RowSheet)> {
    let find = |part: &'a PartSheet| part.rows.iter().find(|one| one.id == row.id);
    parts.iter().filter_map(|(language, part)| Some((*language, find(part)?))).collect()
}

/// A row with a long text: its name as a heading, its text, and the rest in one line.
fn clause(blocks: &mut Vec<Block>, rows: &[(Language, &RowSheet)], number: &str) {
    let Some((_, first)) = rows.first() else { return };
    let field = |place: usize| -> Vec<(Language, &FieldSheet)> {
        rows.iter().filter_map(|(language, row)| Some((*language, row.fields.get(place)?))).collect()
    };
    let named = first.fields.iter().position(|one| matches!(one.editor, Editor::Line | Editor::Name));
    if let Some(place) = named {
        blocks.push(Block::Heading { level: 2, number: number.to_owned(), cells: cells(&field(place), str::to_owned) });
    }
    for (place, one) in first.fields.iter().enumerate() {
        if one.editor == Editor::Lines && !one.wordings.is_empty() {
            blocks.extend(paragraphs(&field(place)));
        }
    }
    let rest = |row: &RowSheet| -> String {
        let others = row.fields.iter().enumerate();
        let others = others.filter(|(place, one)| Some(*place) != named && one.editor != Editor::Lines);
        let said = others.filter_map(|(_, one)| Some(format!("{}: {}", one.label, one.text.as_ref()?)));
        said.collect::<Vec<_>>().join(" · ")
    };
    if rows.iter().any(|(_, row)| !rest(row).is_empty()) {
        let cells = rows.iter().map(|(language, row)| said(&rest(row), *language, rows.len())).collect();
        blocks.push(Block::Note { cells });
    }
}

fn table(parts: &[(Language, &PartSheet)], part: &PartSheet) -> Option<Block> {
    // A column that is empty in every row says nothing.
    let filled = |place: usize| part.rows.iter().any(|row| row.fields[place].text.is_some());
    let columns: Vec<usize> = (0..part.columns.len()).filter(|place| filled(*place)).collect();
    if columns.is_empty() {
        return None;
    }
    let in_cell = |say: &dyn Fn(&PartSheet) -> Option<String>| -> Vec<Words> {
        let said =
            parts.iter().filter_map(|(language, part)| Some(Words::plain(&say(part)?, *language, LONGEST_IN_CELL)));
        once(said.collect())
    };
    let mut rows = vec![Row {
        depth: 0,
        strong: false,
        cells: columns.iter().map(|place| in_cell(&|part| Some(part.columns[*place].label.clone()))).collect(),
    }];
    for row in &part.rows {
        let text = |part: &PartSheet, place: usize| -> Option<String> {
            part.rows.iter().find(|one| one.id == row.id)?.fields[place].text.clone()
        };
        let cells = columns.iter().map(|place| {
            let cell = in_cell(&|part| text(part, *place));
            if cell.is_empty() { in_cell(&|_| Some("–".to_owned())) } else { cell }
        });
        rows.push(Row { depth: 0, strong: false, cells: cells.collect() });
    }
    let proportions: Vec<f64> = columns.iter().map(|place| proportion(part, *place)).collect();
    let align = columns.iter().map(|place| align(part.columns[*place].editor)).collect();
    Some(fitted(Vec::new(), 1, &proportions, align, rows))
}

fn proportion(part: &PartSheet, place: usize) -> f64 {
    width(part.rows.iter().filter_map(|row| row.fields[place].text.as_deref()))
}

/// How much of the page a column takes: as much as its longest text asks for, within bounds.
fn width<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    const NARROWEST: usize = 7;
    const WIDEST: usize = 30;
    let longest = texts.map(|text| text.chars().count()).max().unwrap_or_default().clamp(NARROWEST, WIDEST);
    f64::from(u32::try_from(longest).unwrap_or(u32::MAX))
}

fn align(editor: Editor) -> &'static str {
    if matches!(editor, Editor::Number | Editor::Decimal | Editor::Money) { "right" } else { "left" }
}

/// A long text, line by line, the lines of both languages beside each other.
fn paragraphs(same: &[(Language, &FieldSheet)]) -> Vec<Block> {
    let lines = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count().max(1);
    let count = same.iter().filter_map(|(language, field)| field.wordings.get(language));
    let count = count.map(|wording| lines(&wording.text)).max().unwrap_or(1);
    (0..count)
        .map(|at| {
            let line = move |text: &str| {
                let mut lines = text.lines().filter(|line| !line.trim().is_empty());
                lines.nth(at).unwrap_or_default().to_owned()
            };
            let mut cells = cells(same, line);
            if at > 0 {
                // What is said of the whole text is said once.
                for cell in &mut cells {
                    cell.mark = None;
                }
            }
            Block::Paragraph { cells }
        })
        .collect()
}

/// A text in each language, or a piece of it. Where it is missing, a mark says so; in an edition of one language the original
/// stands in, and beside another language the place stays empty. A name is never missing: it reads as it does elsewhere.
fn cells(same: &[(Language, &FieldSheet)], piece: impl Fn(&str) -> String) -> Vec<Cell> {
    let longest = longest(same.len());
    let cell = |(language, field): &(Language, &FieldSheet)| {
        let words = |text: &str, written: Language| Words::plain(&piece(text), written, longest);
        if let Some(wording) = field.wordings.get(language) {
            let mark = wording.stale_text.as_ref().map(|text| Words::plain(text, *language, longest));
            return Cell { sign: String::new(), mark, stands_in: false, words: words(&wording.text, *language) };
        }
        let source = field.source_language.map(hamkor_office::WrittenLanguage::language);
        let original = source.and_then(|source| Some((source, field.wordings.get(&source)?)));
        if field.editor == Editor::Name || original.is_none() {
            return plain(words(field.text.as_deref().unwrap_or_default(), *language));
        }
        let words = match original.filter(|_| same.len() == 1) {
            Some((source, wording)) => words(&wording.text, source),
            None => words("", *language),
        };
        let mark = Words::plain(&messages::press_missing().text(*language), *language, longest);
        Cell { sign: String::new(), mark: Some(mark), stands_in: true, words }
    };
    same.iter().map(cell).collect()
}

fn said(text: &str, language: Language, columns: usize) -> Cell {
    plain(Words::plain(text, language, longest(columns)))
}

fn longest(columns: usize) -> usize {
    if columns > 1 { LONGEST_IN_COLUMN } else { LONGEST_IN_TEXT }
}
