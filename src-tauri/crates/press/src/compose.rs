//! From an office to a document: what stands in a packet, in the words of its languages.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages};
use hamkor_office::passage::{Align, Inline, Passage, PassageKind};
use hamkor_office::plan::{self, Plan, PlanNode};
use hamkor_office::wording::{Wording, Wordings};
use hamkor_office::{PacketId, PlanId, View, packet};

use crate::document::{Block, Cell, Document, Fact, Item, Run, Table};
use crate::error::Result;

/// How many signs a Korean word in running text may have and still stay whole.
const LONGEST_IN_TEXT: usize = 24;
/// The same within a table's cell or beside another language.
const LONGEST_IN_CELL: usize = 9;

/// A packet as a document, in its own languages or in others.
///
/// # Errors
/// When there is no such packet, or it is empty.
pub fn packet(view: &View<'_>, id: PacketId, languages: Option<&[Language]>) -> Result<Document> {
    let reader = languages.and_then(|languages| languages.first().copied());
    let own = packet::read(view, id, reader.unwrap_or(Language::Korean))?;
    let languages = languages.map_or_else(|| own.languages.clone(), <[Language]>::to_vec);
    let first = languages.first().copied().unwrap_or(Language::Korean);
    let packet = packet::read(view, id, first)?;
    if packet.items.is_empty() {
        return Err(crate::Error::PacketEmpty);
    }
    let today = format::date(first, view.now().with_timezone(&Tashkent).date_naive());
    let mut facts = Vec::new();
    if let Some(held_on) = &packet.held_on_text {
        facts.push(fact(messages::press_held_on().text(first), held_on.clone()));
    }
    if let Some(place) = said(&packet.places, first) {
        facts.push(fact(messages::press_place().text(first), place));
    }
    facts.push(fact(messages::press_prepared().text(first), today.clone()));
    let mut items = Vec::new();
    for item in &packet.items {
        items.push(plan_item(view, PlanId(item.record.id.0), &languages, &item.number, item.id.to_string())?);
    }
    Ok(Document {
        front_matter: true,
        office: hamkor_office::office_name(view, first)?,
        kicker: messages::press_kicker().text(first),
        classification: said(&packet.classifications, first).unwrap_or_default(),
        title: said(&packet.titles, first).unwrap_or_default(),
        subtitle: second(&languages).and_then(|language| said(&packet.titles, language)).unwrap_or_default(),
        facts,
        contents: messages::press_contents().text(first),
        footer: today,
        items,
        languages,
    })
}

/// One plan by itself: no cover, no contents, no number.
///
/// # Errors
/// When there is no such plan.
pub fn plan(view: &View<'_>, id: PlanId, languages: &[Language]) -> Result<Document> {
    let first = languages.first().copied().unwrap_or(Language::Korean);
    let item = plan_item(view, id, languages, "", id.to_string())?;
    Ok(Document {
        front_matter: false,
        office: hamkor_office::office_name(view, first)?,
        kicker: String::new(),
        classification: String::new(),
        title: item.title.clone(),
        subtitle: String::new(),
        facts: Vec::new(),
        contents: String::new(),
        footer: format::date(first, view.now().with_timezone(&Tashkent).date_naive()),
        items: vec![item],
        languages: languages.to_vec(),
    })
}

fn second(languages: &[Language]) -> Option<Language> {
    languages.get(1).copied()
}

fn fact(label: String, value: String) -> Fact {
    Fact { label, value }
}

/// A text in a language, else in any other: a title is never empty on paper.
fn said(wordings: &Wordings, language: Language) -> Option<String> {
    wordings.get(&language).or_else(|| wordings.values().next()).map(|wording| wording.text.clone())
}

fn plan_item(view: &View<'_>, id: PlanId, languages: &[Language], number: &str, key: String) -> Result<Item> {
    let first = languages.first().copied().unwrap_or(Language::Korean);
    let plan = plan::read(view, id, first)?;
    let mut signs = Vec::new();
    for language in languages {
        // List items count by the alphabet of their own language.
        let numbered = if *language == first { plan.clone() } else { plan::read(view, id, *language)? };
        signs.push(numbered.passages.into_iter().map(|passage| passage.number).collect::<Vec<_>>());
    }
    let paper = Paper { languages, plan: &plan, number };
    let mut blocks: Vec<Block> = plan
        .passages
        .iter()
        .enumerate()
        .filter_map(|(place, passage)| {
            paper.passage(passage, &signs.iter().map(|signs| signs[place].as_str()).collect::<Vec<_>>())
        })
        .collect();
    blocks.extend(paper.goals());
    blocks.extend(paper.indicators());
    Ok(Item {
        key,
        number: number.to_owned(),
        title: said(&plan.title, first).unwrap_or_default(),
        subtitle: second(languages).and_then(|language| said(&plan.title, language)).unwrap_or_default(),
        facts: facts(&plan, first),
        blocks,
    })
}

fn facts(plan: &Plan, language: Language) -> Vec<Fact> {
    let state = messages::press_state_and_version(plan.state.message(), i64::from(plan.version));
    let mut facts = vec![
        fact(messages::press_kind().text(language), plan.kind.clone()),
        fact(messages::press_state().text(language), state.text(language)),
    ];
    if let Some(responsible) = &plan.responsible {
        facts.push(fact(messages::press_responsible().text(language), responsible.name.clone()));
    }
    if let Some(due) = &plan.due_text {
        facts.push(fact(messages::press_due().text(language), due.clone()));
    }
    if let Some(dated) = &plan.dated_text {
        facts.push(fact(messages::press_dated().text(language), dated.clone()));
    }
    facts
}

/// A plan on its way to paper.
struct Paper<'a> {
    languages: &'a [Language],
    plan: &'a Plan,
    number: &'a str,
}

impl Paper<'_> {
    fn first(&self) -> Language {
        self.languages.first().copied().unwrap_or(Language::Korean)
    }

    fn longest(&self) -> usize {
        if self.languages.len() > 1 { LONGEST_IN_CELL } else { LONGEST_IN_TEXT }
    }

    /// A section's number with the item's before it.
    fn section(&self, number: &str) -> String {
        if self.number.is_empty() { number.to_owned() } else { format!("{}.{number}", self.number) }
    }

    fn passage(&self, passage: &Passage, signs: &[&str]) -> Option<Block> {
        let level = passage.level.max(1);
        let cells = || self.cells(passage, signs);
        Some(match passage.kind {
            PassageKind::Heading => {
                Block::Heading { level, number: self.section(&passage.number), cells: self.cells(passage, &[]) }
            }
            PassageKind::Paragraph => Block::Paragraph { cells: cells() },
            PassageKind::ListItem => Block::ListItem { level, cells: cells() },
            PassageKind::Note => Block::Note { cells: cells() },
            PassageKind::Table => Block::Tables { tables: self.tables(passage) },
            // A figure has no picture to print before files can be attached to a plan.
            PassageKind::Figure => return None,
        })
    }

    fn cells(&self, passage: &Passage, signs: &[&str]) -> Vec<Cell> {
        self.languages
            .iter()
            .enumerate()
            .map(|(index, language)| {
                let (runs, mark) =
                    runs(passage.inline.get(language), passage.wordings.get(language), *language, self.longest());
                Cell {
                    language: index,
                    sign: signs.get(index).map(|sign| (*sign).to_owned()).unwrap_or_default(),
                    mark,
                    runs,
                }
            })
            .collect()
    }

    fn tables(&self, passage: &Passage) -> Vec<Table> {
        let Some(table) = &passage.table else { return Vec::new() };
        self.languages
            .iter()
            .enumerate()
            .map(|(index, language)| {
                let cells = || table.rows.iter().flatten();
                let stale = cells().find_map(|cell| cell.wordings.get(language)?.stale_text.clone());
                let missing = cells().any(|cell| !cell.wordings.is_empty() && !cell.wordings.contains_key(language));
                let mark = stale
                    .unwrap_or_else(|| if missing { messages::press_missing().text(*language) } else { String::new() });
                Table {
                    language: index,
                    title: String::new(),
                    level: 1,
                    mark,
                    header_rows: table.header_rows,
                    widths: table.widths.clone(),
                    align: table.align.iter().map(|align| align_word(*align)).collect(),
                    rows: table
                        .rows
                        .iter()
                        .map(|row| {
                            row.iter()
                                .map(|cell| {
                                    let inline = cell.inline.get(language).map(Vec::as_slice).unwrap_or_default();
                                    let run = |run: &Inline| {
                                        Run::new(&run.text, run.strong, run.emphasis, *language, LONGEST_IN_CELL)
                                    };
                                    inline.iter().map(run).collect()
                                })
                                .collect()
                        })
                        .collect(),
                    depths: Vec::new(),
                }
            })
            .collect()
    }

    /// The tree of goals, objectives and measures as a table.
    fn goals(&self) -> Option<Block> {
        if self.plan.goals.is_empty() {
            return None;
        }
        let first = self.first();
        let head = [
            messages::press_column_number(),
            messages::press_column_goal(),
            messages::press_column_responsible(),
            messages::press_column_dates(),
        ];
        let mut rows = vec![head.iter().map(|message| self.plain(&message.text(first))).collect()];
        let mut depths = vec![0];
        walk(&self.plan.goals, 0, &mut |node, depth| {
            let mut name = self.said_in_each(&node.names);
            if node.example {
                name = format!("{name} ({})", messages::press_example().text(first));
            }
            rows.push(vec![
                self.plain(&node.number),
                self.emphasised(&name, depth == 0),
                self.plain(&node.responsible.as_ref().map(|named| named.name.clone()).unwrap_or_default()),
                self.plain(node.dates_text.as_deref().unwrap_or_default()),
            ]);
            depths.push(depth);
        });
        Some(Block::Tables {
            tables: vec![Table {
                language: 0,
                title: messages::press_goals().text(first),
                level: 1,
                mark: String::new(),
                header_rows: 1,
                widths: vec![5, 27, 14, 14],
                align: vec!["left"; 4],
                rows,
                depths,
            }],
        })
    }

    /// What the plan is measured by.
    fn indicators(&self) -> Option<Block> {
        let first = self.first();
        let head = [
            messages::press_column_indicator(),
            messages::press_column_unit(),
            messages::press_column_baseline(),
            messages::press_column_target(),
            messages::press_column_latest(),
        ];
        let mut rows: Vec<Vec<Vec<Run>>> = vec![head.iter().map(|message| self.plain(&message.text(first))).collect()];
        walk(&self.plan.goals, 0, &mut |node, _| {
            for indicator in &node.indicators {
                let text = |value: &Option<String>| self.plain(value.as_deref().unwrap_or("–"));
                rows.push(vec![
                    self.plain(&format!("{} {}", node.number, self.said_in_each(&indicator.names))),
                    self.plain(&said(&indicator.units, first).unwrap_or_default()),
                    text(&indicator.baseline_text),
                    text(&indicator.target_text),
                    text(&indicator.latest_text),
                ]);
            }
        });
        (rows.len() > 1).then(|| Block::Tables {
            tables: vec![Table {
                language: 0,
                title: messages::press_indicators().text(first),
                level: 1,
                mark: String::new(),
                header_rows: 1,
                widths: vec![24, 8, 9, 9, 9],
                align: vec!["left", "left", "right", "right", "right"],
                rows,
                depths: Vec::new(),
            }],
        })
    }

    /// A name in each of the document's languages.
    fn said_in_each(&self, wordings: &Wordings) -> String {
        let mut names: Vec<String> = self
            .languages
            .iter()
            .filter_map(|language| wordings.get(language))
            .map(|wording| wording.text.clone())
            .collect();
        names.dedup();
        if names.is_empty() { said(wordings, self.first()).unwrap_or_default() } else { names.join(" / ") }
    }

    fn plain(&self, text: &str) -> Vec<Run> {
        vec![Run::new(text, false, false, self.first(), LONGEST_IN_CELL)]
    }

    fn emphasised(&self, text: &str, strong: bool) -> Vec<Run> {
        vec![Run::new(text, strong, false, self.first(), LONGEST_IN_CELL)]
    }
}

/// The words in a language; where they are missing, the mark says so and the place stays empty.
fn runs(
    inline: Option<&Vec<Inline>>,
    wording: Option<&Wording>,
    language: Language,
    longest: usize,
) -> (Vec<Run>, String) {
    match (inline, wording) {
        (Some(inline), Some(wording)) => (
            inline.iter().map(|run| Run::new(&run.text, run.strong, run.emphasis, language, longest)).collect(),
            wording.stale_text.clone().unwrap_or_default(),
        ),
        _ => (Vec::new(), messages::press_missing().text(language)),
    }
}

fn walk(nodes: &[PlanNode], depth: u8, visit: &mut impl FnMut(&PlanNode, u8)) {
    for node in nodes {
        visit(node, depth);
        walk(&node.children, depth + 1, visit);
    }
}

fn align_word(align: Align) -> &'static str {
    match align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    }
}
