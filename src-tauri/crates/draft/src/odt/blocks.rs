//! The blocks of a text: headings, paragraphs, lists, tables, sections.

use hamkor_office::draft::{DraftCell, LeftKind, ROWS};
use hamkor_office::passage::{Align, PassageKind};

use super::Reader;
use super::line::Marks;
use crate::docx::Role;
use crate::gather::{Grid, Words};
use crate::line::Line;
use crate::tree::Node;
use crate::{Error, Result};

/// The deepest level of headings and lists.
const DEEPEST: u8 = 3;

/// Where in a list a paragraph stands.
#[derive(Clone, Copy)]
struct Item<'n> {
    list: Option<&'n str>,
    level: u8,
}

impl Reader<'_, '_> {
    pub(super) fn blocks(&mut self, parent: &Node) -> Result<()> {
        for node in parent.nodes() {
            self.block(node, None)?;
        }
        Ok(())
    }

    fn block(&mut self, node: &Node, item: Option<Item<'_>>) -> Result<()> {
        match &*node.name {
            "text:h" => self.heading(node)?,
            "text:p" => self.paragraph(node, item)?,
            "text:list" => self.list(node, item)?,
            "text:numbered-paragraph" => {
                let level = node.attribute("text:level").and_then(|level| level.parse().ok()).unwrap_or(1);
                let item = Item { list: node.attribute("text:style-name"), level };
                node.nodes().try_for_each(|inner| self.block(inner, Some(item)))?;
            }
            "table:table" => self.table(node)?,
            "text:section" | "text:index-body" => self.blocks(node)?,
            "text:table-of-content"
            | "text:alphabetical-index"
            | "text:illustration-index"
            | "text:table-index"
            | "text:object-index"
            | "text:user-index"
            | "text:bibliography" => {
                self.gather.leave(LeftKind::Contents, "");
            }
            "draw:frame" | "draw:a" => {
                let mut line = Line::default();
                self.frame(node, &mut line)?;
                self.after(line)?;
            }
            name if name.starts_with("draw:") => {
                let mut line = Line::default();
                self.shape(node, &mut line);
                self.after(line)?;
            }
            "text:change-start" => self.open.extend(node.attribute("text:change-id").map(str::to_owned)),
            "text:change-end" => {
                let id = node.attribute("text:change-id").unwrap_or_default();
                self.open.retain(|open| open != id);
            }
            "text:change" => {
                let mut line = Line::default();
                self.inline_one(node, &mut line)?;
            }
            "office:forms" if node.nodes().next().is_some() => self.gather.leave(LeftKind::Form, ""),
            _ => {}
        }
        Ok(())
    }

    fn inline_one<'n>(&mut self, node: &'n Node, line: &mut Line<'n>) -> Result<()> {
        self.element(node, &Marks::default(), line)
    }

    /// What follows a paragraph: its pictures, and the words of its text boxes.
    fn after(&mut self, line: Line<'_>) -> Result<()> {
        self.gather.figures(line.pictures);
        for text in line.boxes {
            self.gather.leave(LeftKind::TextBox, &text.text());
            self.blocks(text)?;
        }
        Ok(())
    }

    fn heading(&mut self, node: &Node) -> Result<()> {
        let mut line = Line::default();
        self.inline(node, &Marks::default(), &mut line)?;
        let style = node.attribute("text:style-name").unwrap_or_default();
        let words = std::mem::take(&mut line.words);
        let level = node.attribute("text:outline-level").and_then(|level| level.parse().ok()).unwrap_or(1_u8);
        match self.styles.role(style) {
            Role::Title if !words.is_empty() => self.gather.title(words),
            Role::Made => self.gather.begin_made(&words.runs.iter().map(|run| &*run.text).collect::<String>()),
            _ => {
                if level > DEEPEST && !words.is_empty() {
                    self.gather.leave(LeftKind::DeepHeading, &level.to_string());
                }
                self.gather.passage(PassageKind::Heading, level.clamp(1, DEEPEST), false, words);
            }
        }
        self.after(line)
    }

    fn paragraph(&mut self, node: &Node, item: Option<Item<'_>>) -> Result<()> {
        let mut line = Line::default();
        self.inline(node, &Marks::default(), &mut line)?;
        let style = node.attribute("text:style-name").unwrap_or_default();
        let words = std::mem::take(&mut line.words);
        let role = self.styles.role(style);
        match (role, item) {
            (Role::Title, _) if !words.is_empty() => self.gather.title(words),
            (Role::Made, _) => {
                self.gather.begin_made(&words.runs.iter().map(|run| &*run.text).collect::<String>());
            }
            (Role::Heading(level), _) => {
                self.gather.passage(PassageKind::Heading, level.min(DEEPEST), false, words);
            }
            (Role::Contents, _) => self.gather.leave(LeftKind::Contents, ""),
            (Role::Note, _) => self.gather.passage(PassageKind::Note, 0, false, words),
            (Role::Caption, None) => {
                // In a caption made by LibreOffice the picture stands before its words in one paragraph.
                self.gather.figures(std::mem::take(&mut line.pictures));
                self.gather.caption(words);
            }
            (_, Some(item)) => {
                if item.level > DEEPEST && !words.is_empty() {
                    self.gather.leave(LeftKind::DeepItem, &item.level.to_string());
                }
                let list = item.list.or_else(|| self.styles.list(style));
                let counts = list.is_some_and(|list| self.styles.counts(list, item.level));
                self.gather.passage(PassageKind::ListItem, item.level.clamp(1, DEEPEST), counts, words);
            }
            (Role::Item(counts, level), None) => {
                self.gather.passage(PassageKind::ListItem, level.clamp(1, DEEPEST), counts, words);
            }
            _ => self.gather.passage(PassageKind::Paragraph, 0, false, words),
        }
        self.after(line)
    }

    fn list(&mut self, node: &Node, within: Option<Item<'_>>) -> Result<()> {
        let list = node.attribute("text:style-name").or(within.and_then(|item| item.list));
        let item = Item { list, level: within.map_or(0, |item| item.level).saturating_add(1) };
        for entry in node.nodes() {
            let mut is_first = &*entry.name == "text:list-item";
            for inner in entry.nodes() {
                // The second paragraph of an item has no sign before it.
                let is_words = &*inner.name == "text:p";
                self.block(inner, Some(item).filter(|_| is_first || !is_words))?;
                is_first &= !is_words;
            }
        }
        Ok(())
    }

    fn table(&mut self, node: &Node) -> Result<()> {
        let mut grid = Grid::default();
        let mut widths = Vec::new();
        self.columns(node, &mut widths);
        self.rows(node, false, &mut grid)?;
        if let Some(table) = grid.finish(&widths) {
            self.gather.table(table);
        }
        Ok(())
    }

    fn columns(&self, parent: &Node, widths: &mut Vec<u32>) {
        for node in parent.nodes() {
            match &*node.name {
                "table:table-column" => {
                    let width = self.styles.width(node.attribute("table:style-name").unwrap_or_default());
                    widths.extend(std::iter::repeat_n(width, repeated(node, "table:number-columns-repeated")));
                }
                "table:table-columns" | "table:table-header-columns" | "table:table-column-group" => {
                    self.columns(node, widths);
                }
                _ => {}
            }
            widths.truncate(hamkor_office::draft::COLUMNS);
        }
    }

    fn rows(&mut self, parent: &Node, is_header: bool, grid: &mut Grid) -> Result<()> {
        for node in parent.nodes() {
            match &*node.name {
                "table:table-row" => {
                    for _ in 0..repeated(node, "table:number-rows-repeated") {
                        self.row(node, is_header, grid)?;
                    }
                }
                "table:table-header-rows" => self.rows(node, true, grid)?,
                "table:table-rows" | "table:table-row-group" => self.rows(node, is_header, grid)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn row(&mut self, row: &Node, is_header: bool, grid: &mut Grid) -> Result<()> {
        grid.begin_row(is_header)?;
        let mut column = 0;
        for node in row.nodes() {
            self.gather.step()?;
            match &*node.name {
                "table:table-cell" => {
                    for _ in 0..repeated(node, "table:number-columns-repeated") {
                        self.cell(node, column, grid)?;
                        column += 1;
                    }
                }
                "table:covered-table-cell" => column += repeated(node, "table:number-columns-repeated"),
                _ => {}
            }
        }
        Ok(())
    }

    fn cell(&mut self, cell: &Node, column: usize, grid: &mut Grid) -> Result<()> {
        let span = |name: &str| repeated(cell, name).min(ROWS);
        let mut words = Words::default();
        let mut align = None;
        let remarks = self.gather.remarks();
        self.cell_blocks(cell, &mut words, &mut align)?;
        let columns = u16::try_from(span("table:number-columns-spanned")).unwrap_or(1);
        let rows = u16::try_from(span("table:number-rows-spanned")).unwrap_or(1);
        if usize::from(columns) > hamkor_office::draft::COLUMNS {
            return Err(Error::TooLarge);
        }
        grid.cell(column, DraftCell { columns, rows, runs: words.finish() }, align, remarks..self.gather.remarks())
    }

    fn cell_blocks(&mut self, parent: &Node, words: &mut Words, align: &mut Option<Align>) -> Result<()> {
        for node in parent.nodes() {
            self.gather.step()?;
            match &*node.name {
                "text:p" | "text:h" => {
                    let mut line = Line::default();
                    self.inline(node, &Marks::default(), &mut line)?;
                    if !line.words.is_empty() {
                        let style = node.attribute("text:style-name").unwrap_or_default();
                        align.get_or_insert(self.styles.align(style));
                        if !words.is_empty() {
                            words.end_line();
                        }
                        line.words.runs.into_iter().for_each(|run| words.push(run));
                    }
                    self.gather.figures_of_cell(line.pictures);
                    for text in line.boxes {
                        self.gather.leave(LeftKind::TextBox, &text.text());
                        self.cell_blocks(text, words, align)?;
                    }
                }
                "table:table" => {
                    self.gather.leave(LeftKind::TableInTable, &node.text());
                    self.cell_blocks(node, words, align)?;
                }
                "text:list"
                | "text:list-item"
                | "text:list-header"
                | "text:section"
                | "table:table-row"
                | "table:table-rows"
                | "table:table-header-rows"
                | "table:table-cell" => {
                    self.cell_blocks(node, words, align)?;
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// How often an element stands for itself: never more often than a table has rows.
fn repeated(node: &Node, name: &str) -> usize {
    let times = node.attribute(name).and_then(|times| times.parse().ok()).unwrap_or(1);
    times.clamp(1, ROWS + 1)
}
