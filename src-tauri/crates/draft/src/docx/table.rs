//! Tables with their spans and heads.

use hamkor_office::draft::{DraftCell, LeftKind, RemarkKind};
use hamkor_office::passage::Align;

use super::line::Marks;
use super::{Reader, plain};
use crate::Result;
use crate::gather::{Grid, Words};
use crate::line::Line;
use crate::tree::Node;

impl Reader<'_, '_> {
    pub(super) fn table(&mut self, node: &Node) -> Result<()> {
        self.end_carried();
        let mut grid = Grid::default();
        self.rows(node, &mut grid)?;
        let widths: Vec<u32> = node
            .first("w:tblGrid")
            .into_iter()
            .flat_map(|grid| grid.all("w:gridCol"))
            .map(|column| number(column.attribute("w:w")))
            .collect();
        if let Some(table) = grid.finish(&widths) {
            self.gather.table(table);
        }
        Ok(())
    }

    fn rows(&mut self, parent: &Node, grid: &mut Grid) -> Result<()> {
        for node in parent.nodes() {
            match &*node.name {
                "w:tr" => self.row(node, grid)?,
                "w:sdt" => self.control(node, |reader, content| reader.rows(content, grid))?,
                "w:ins" | "w:customXml" => self.rows(node, grid)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn row(&mut self, row: &Node, grid: &mut Grid) -> Result<()> {
        let properties = row.first("w:trPr");
        if let Some(deleted) = properties.and_then(|properties| properties.first("w:del")) {
            let of = |name: &str| deleted.attribute(name).unwrap_or_default();
            let cells: Vec<String> = row.all("w:tc").map(plain).collect();
            self.gather.tracked(RemarkKind::Deletion, of("w:author"), of("w:date"), &cells.join(" | "));
            return Ok(());
        }
        let said = |name: &str| properties.and_then(|properties| properties.first(name)).and_then(Node::val);
        let is_header = properties.and_then(|properties| properties.is_on("w:tblHeader")) == Some(true);
        grid.begin_row(is_header)?;
        let mut column = usize::try_from(number(said("w:gridBefore"))).unwrap_or(usize::MAX);
        self.cells(row, grid, &mut column)
    }

    fn cells(&mut self, parent: &Node, grid: &mut Grid, column: &mut usize) -> Result<()> {
        for node in parent.nodes() {
            match &*node.name {
                "w:tc" => self.cell(node, grid, column)?,
                "w:sdt" => self.control(node, |reader, content| reader.cells(content, grid, column))?,
                "w:customXml" => self.cells(node, grid, column)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn cell(&mut self, cell: &Node, grid: &mut Grid, column: &mut usize) -> Result<()> {
        let properties = cell.first("w:tcPr");
        let said = |name: &str| properties.and_then(|properties| properties.first(name));
        let columns = said("w:gridSpan").map_or(1, |span| number(span.val())).clamp(1, 64);
        let columns = u16::try_from(columns).unwrap_or(1);
        let mut words = Words::default();
        let mut align = None;
        let remarks = self.gather.remarks();
        self.cell_blocks(cell, &mut words, &mut align)?;
        let goes_on = said("w:vMerge").is_some_and(|merge| merge.val() != Some("restart"));
        let here = *column;
        *column = column.saturating_add(columns.into());
        // What a covered cell says all the same is kept: it stands in a row of its own then.
        if goes_on && words.is_empty() && grid.goes_on(here) {
            return Ok(());
        }
        grid.cell(here, DraftCell { columns, rows: 1, runs: words.finish() }, align, remarks..self.gather.remarks())
    }

    /// The words of a cell, a line a paragraph.
    fn cell_blocks(&mut self, parent: &Node, words: &mut Words, align: &mut Option<Align>) -> Result<()> {
        for node in parent.nodes() {
            self.gather.step()?;
            match &*node.name {
                "w:p" => {
                    let properties = node.first("w:pPr");
                    let mut line = Line::default();
                    self.inline(node, &Marks::default(), &mut line)?;
                    let said = properties.and_then(|properties| properties.first("w:jc")).and_then(Node::val);
                    if align.is_none() && !line.words.is_empty() {
                        *align = Some(match said {
                            Some("center") => Align::Center,
                            Some("right" | "end") => Align::Right,
                            _ => Align::Left,
                        });
                    }
                    if !words.is_empty() && !line.words.is_empty() {
                        words.end_line();
                    }
                    if !line.words.is_empty() {
                        line.words.runs.into_iter().for_each(|run| words.push(run));
                    }
                    self.gather.figures_of_cell(line.pictures);
                    for text in line.boxes {
                        self.gather.leave(LeftKind::TextBox, &text.text());
                        self.cell_blocks(text, words, align)?;
                    }
                }
                "w:tbl" => {
                    self.gather.leave(LeftKind::TableInTable, &node.text());
                    for row in node.all("w:tr") {
                        for cell in row.all("w:tc") {
                            self.cell_blocks(cell, words, align)?;
                        }
                    }
                }
                "w:sdt" => self.control(node, |reader, content| reader.cell_blocks(content, words, align))?,
                "w:ins" | "w:customXml" | "w:smartTag" => self.cell_blocks(node, words, align)?,
                "w:altChunk" => self.gather.leave(LeftKind::Embedded, ""),
                _ => {}
            }
        }
        Ok(())
    }
}

fn number(written: Option<&str>) -> u32 {
    written.and_then(|written| written.trim().parse::<f64>().ok()).map_or(0, |number| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width is between its bounds")]
        let whole = number.clamp(0.0, 1e6) as u32;
        whole
    })
}
