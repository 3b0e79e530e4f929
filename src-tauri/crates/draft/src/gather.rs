//! What both kinds of file are gathered into: the passages in their order, what was remarked on them, what was left.

use std::ops::Range;

use hamkor_office::draft::{
    Draft, DraftCell, DraftPassage, DraftTable, Left, LeftKind, Picture, Quote, Remark, RemarkKind, Run,
};
use hamkor_office::passage::PassageKind;

use crate::{Error, Result};

/// How much text a draft may have, in bytes: a part that is referred to often would be taken as often.
const TEXT: usize = 48 << 20;
/// How many elements are looked at: a part, a row or a cell that stands for many would be looked at as often.
const STEPS: usize = 1 << 23;
/// After how many elements it is asked whether anybody still waits.
const ASKED: usize = 1 << 10;
/// How much of what was left is told.
const DETAIL: usize = 300;
/// How much text is looked through for the words that comments are about, in bytes.
const COMPARED: usize = 1 << 30;
/// How many things that were left are told one by one.
const TOLD: usize = 10_000;

/// Words that are being gathered.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words {
    pub(crate) runs: Vec<Run>,
}

impl Words {
    /// Adds a run, joined to the one before it where both have the same marks.
    pub(crate) fn push(&mut self, run: Run) {
        match self.runs.last_mut().filter(|last| last.joins(&run)) {
            Some(last) => last.text.push_str(&run.text),
            None => self.runs.push(run),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty() && run.footnote.is_none())
    }

    /// Ends a line, where there is one.
    pub(crate) fn end_line(&mut self) {
        if let Some(last) = self.runs.last_mut().filter(|last| last.footnote.is_none()) {
            last.text.push('\n');
        } else if !self.runs.is_empty() {
            self.runs.push(Run::plain("\n"));
        }
    }

    /// The words as a passage has them: without room at their ends, at the ends of their lines, and without empty runs.
    pub(crate) fn finish(mut self) -> Vec<Run> {
        let mut at_line_start = true;
        for run in &mut self.runs {
            if run.footnote.is_some() {
                at_line_start = false;
                continue;
            }
            let mut text = String::with_capacity(run.text.len());
            for sign in run.text.chars() {
                match sign {
                    '\n' => {
                        while text.ends_with([' ', '\t']) {
                            text.pop();
                        }
                        text.push('\n');
                        at_line_start = true;
                    }
                    // A soft hyphen belongs to the lines that a word processor broke, not to the word.
                    '\u{ad}' => {}
                    ' ' | '\t' if at_line_start => {}
                    '\t' => text.push(' '),
                    sign => {
                        text.push(sign);
                        at_line_start = false;
                    }
                }
            }
            run.text = text;
        }
        self.runs.retain(|run| !run.text.is_empty() || run.footnote.is_some());
        while let Some(last) = self.runs.last_mut().filter(|last| last.footnote.is_none()) {
            last.text.truncate(last.text.trim_end_matches([' ', '\n', '\t']).len());
            if !last.text.is_empty() {
                break;
            }
            self.runs.pop();
        }
        if let Some(first) = self.runs.first_mut().filter(|first| first.footnote.is_none()) {
            first.text.drain(..first.text.len() - first.text.trim_start_matches(['\n', ' ']).len());
        }
        self.runs.retain(|run| !run.text.is_empty() || run.footnote.is_some());
        self.runs
    }
}

/// A draft that is being gathered.
pub(crate) struct Gather<'g> {
    /// Whether it is still waited for.
    goes_on: &'g dyn Fn() -> bool,
    pub(crate) draft: Draft,
    /// How much text there is so far.
    text: usize,
    /// How many elements were looked at so far.
    steps: usize,
    /// Whether it was told that there are contents.
    contents: bool,
    /// Whether the last words were part of the last tracked change.
    tracked: bool,
    /// Whether what follows is what Hamkor makes itself.
    made: bool,
    /// Pictures of cells, which follow their table.
    after_table: Vec<Picture>,
}

impl<'g> Gather<'g> {
    pub(crate) fn new(goes_on: &'g dyn Fn() -> bool) -> Self {
        Self {
            goes_on,
            draft: Draft::default(),
            text: 0,
            steps: 0,
            contents: false,
            tracked: false,
            made: false,
            after_table: Vec::new(),
        }
    }

    /// Counts text; whatever is over the bound ends in an error.
    pub(crate) fn count(&mut self, text: &str) -> Result<()> {
        self.text += text.len();
        if self.text > TEXT { Err(Error::TooLarge) } else { Ok(()) }
    }

    /// Counts an element that is looked at.
    pub(crate) fn step(&mut self) -> Result<()> {
        self.steps += 1;
        if self.steps.is_multiple_of(ASKED) && !(self.goes_on)() {
            return Err(Error::Stopped);
        }
        if self.steps > STEPS { Err(Error::TooLarge) } else { Ok(()) }
    }

    /// Says that something could not be taken at the passage that comes next.
    pub(crate) fn leave(&mut self, kind: LeftKind, detail: &str) {
        // The contents have many lines, and headers repeat on each section's pages.
        if self.draft.left.len() >= TOLD || (kind == LeftKind::Contents && std::mem::replace(&mut self.contents, true))
        {
            return;
        }
        let detail = told(detail);
        if matches!(kind, LeftKind::PageMargin | LeftKind::Made)
            && self.draft.left.iter().any(|left| left.kind == kind && left.detail == detail)
        {
            return;
        }
        let whole = matches!(kind, LeftKind::PageMargin | LeftKind::Macros);
        let passage = (!whole).then_some(self.draft.passages.len());
        self.draft.left.push(Left { kind, passage, detail });
    }

    /// Ordinary words came: the next tracked change is another one.
    pub(crate) fn untracked(&mut self) {
        self.tracked = false;
    }

    /// Words that were put in or taken out, at the passage that comes next.
    pub(crate) fn tracked(&mut self, kind: RemarkKind, author: &str, at: &str, text: &str) {
        let passage = self.draft.passages.len();
        if let Some(last) = self.draft.remarks.last_mut().filter(|last| {
            self.tracked && last.kind == kind && last.passage == passage && last.author == author && last.at == at
        }) {
            last.text.push_str(text);
            return;
        }
        self.tracked = true;
        self.draft.remarks.push(Remark {
            passage,
            cell: None,
            quote: None,
            kind,
            author: author.to_owned(),
            at: at.to_owned(),
            text: text.to_owned(),
            replies: Vec::new(),
            done: false,
        });
    }

    pub(crate) fn remark(&mut self, remark: Remark) {
        self.tracked = false;
        self.draft.remarks.push(remark);
    }

    /// How many remarks there are so far.
    pub(crate) fn remarks(&self) -> usize {
        self.draft.remarks.len()
    }

    /// The place of the passage that comes next.
    pub(crate) fn next(&self) -> usize {
        self.draft.passages.len()
    }

    /// What follows, to the next heading of the text, is what Hamkor makes itself.
    pub(crate) fn begin_made(&mut self, text: &str) {
        self.leave(LeftKind::Made, text);
        self.made = true;
    }

    /// Adds a passage of words; an empty one is no passage.
    pub(crate) fn passage(&mut self, kind: PassageKind, level: u8, ordered: bool, words: Words) {
        self.tracked = false;
        let mut runs = words.finish();
        if kind == PassageKind::Heading {
            self.made = false;
            // A heading is set strong by itself.
            plain_if_all(&mut runs);
            for run in &mut runs {
                run.text = run.text.replace('\n', " ");
            }
        }
        if self.made || runs.is_empty() {
            return;
        }
        self.draft.passages.push(DraftPassage { ordered, ..DraftPassage::new(kind, level, runs) });
    }

    /// Words that stand under a figure, or those of a paragraph of their own.
    pub(crate) fn caption(&mut self, words: Words) {
        let last = self.draft.passages.last_mut();
        if let Some(figure) = last.filter(|last| last.kind == PassageKind::Figure && last.runs.is_empty()) {
            figure.runs = words.finish();
            // What was remarked on these words was put down for a passage of their own.
            let (figure, next) = (self.draft.passages.len() - 1, self.draft.passages.len());
            let here = self.draft.remarks.iter_mut().rev().take_while(|remark| remark.passage == next);
            here.for_each(|remark| remark.passage = figure);
        } else {
            self.passage(PassageKind::Paragraph, 0, false, words);
        }
    }

    /// The title, which stands before everything else.
    pub(crate) fn title(&mut self, words: Words) {
        if self.draft.title.is_empty() && self.draft.passages.is_empty() {
            let mut title = hamkor_office::draft::words(&words.finish());
            title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            self.draft.title = title;
        } else {
            self.passage(PassageKind::Heading, 1, false, words);
        }
    }

    /// A picture, if it is one that Hamkor keeps.
    pub(crate) fn picture(&mut self, name: &str, bytes: Vec<u8>, alt: &str) -> Option<Picture> {
        let png = bytes.starts_with(b"\x89PNG\r\n\x1a\n");
        let jpeg = bytes.starts_with(&[0xff, 0xd8, 0xff]);
        let name = name.rsplit('/').next().unwrap_or(name);
        if !png && !jpeg {
            let detail = if alt.is_empty() { name.to_owned() } else { format!("{name}: {alt}") };
            self.leave(LeftKind::PictureKind, &detail);
            return None;
        }
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let name = format!("{stem}.{}", if png { "png" } else { "jpg" });
        Some(Picture { name, bytes, alt: alt.split_whitespace().collect::<Vec<_>>().join(" ") })
    }

    pub(crate) fn figures(&mut self, pictures: Vec<Picture>) {
        for picture in pictures.into_iter().filter(|_| !self.made) {
            let figure = DraftPassage::new(PassageKind::Figure, 0, Vec::new());
            self.draft.passages.push(DraftPassage { picture: Some(picture), ..figure });
        }
    }

    /// Pictures that stand in a cell come after their table.
    pub(crate) fn figures_of_cell(&mut self, pictures: Vec<Picture>) {
        for picture in pictures {
            self.leave(LeftKind::PictureInTable, &picture.name);
            self.after_table.push(picture);
        }
    }

    /// Adds a table. What was remarked on the words of its cells is told of them.
    pub(crate) fn table(&mut self, (table, remarked): (DraftTable, Vec<Remarked>)) {
        for (cell, remarks) in remarked {
            let remarks = self.draft.remarks.get_mut(remarks).into_iter().flatten();
            // A comment whose words begin and end elsewhere is about more than the cell.
            remarks.filter(|remark| remark.quote.is_some()).for_each(|remark| remark.cell = Some(cell));
        }
        let pictures = std::mem::take(&mut self.after_table);
        let is_empty = table.rows.iter().flatten().all(|cell| cell.runs.is_empty());
        if !self.made && (!is_empty || pictures.is_empty()) && !table.rows.is_empty() {
            let passage = DraftPassage::new(PassageKind::Table, 0, Vec::new());
            self.draft.passages.push(DraftPassage { table: Some(table), ..passage });
        }
        self.figures(pictures);
    }

    /// The whole draft.
    pub(crate) fn finish(mut self) -> Draft {
        let last = self.draft.passages.len().saturating_sub(1);
        for passage in self.draft.left.iter_mut().filter_map(|left| left.passage.as_mut()) {
            *passage = (*passage).min(last);
        }
        for remark in &mut self.draft.remarks {
            remark.passage = remark.passage.min(last);
        }
        self.draft.remarks.retain(|remark| !remark.text.trim().is_empty());
        unnumber(&mut self.draft.passages);
        self.settle_quotes();
        self.draft
    }

    /// A comment on all words of a passage or a cell quotes none of them, nor does one whose words were not taken as they were.
    fn settle_quotes(&mut self) {
        let mut room = COMPARED;
        for remark in &mut self.draft.remarks {
            let Some(passage) = self.draft.passages.get(remark.passage) else { continue };
            let cells = passage.table.iter().flat_map(|table| table.rows.iter().flatten());
            let cell = remark.cell.and_then(|cell| cells.clone().nth(cell));
            remark.cell = remark.cell.filter(|_| cell.is_some());
            let Some(quote) = remark.quote.take() else { continue };
            let runs = cell.map_or(&passage.runs, |cell| &cell.runs);
            room = room.saturating_sub(runs.iter().map(|run| run.text.len()).sum());
            if room == 0 {
                continue;
            }
            let text = hamkor_office::draft::words(runs);
            // Lines of a heading are one line.
            let words = if text.contains('\n') { quote.words } else { quote.words.replace('\n', " ") };
            remark.quote = Some(Quote { words, ..quote })
                .filter(|quote| !quote.words.is_empty() && quote.words != text && text.contains(&quote.words));
        }
    }
}

/// What was left, short enough to be told.
fn told(detail: &str) -> String {
    let detail = detail.split_whitespace().collect::<Vec<_>>().join(" ");
    match detail.char_indices().nth(DETAIL) {
        Some((end, _)) => format!("{}…", &detail[..end]),
        None => detail,
    }
}

/// Raised or lowered figures as signs of their own; nothing where other signs are among them.
pub(crate) fn small_digits(text: &str, up: bool) -> Option<String> {
    let signs = if up { "⁰¹²³⁴⁵⁶⁷⁸⁹" } else { "₀₁₂₃₄₅₆₇₈₉" };
    let digit = |sign: char| signs.chars().nth(usize::try_from(sign.to_digit(10)?).ok()?);
    text.chars().map(digit).collect()
}

/// Takes a mark away that all words have.
pub(crate) fn plain_if_all(runs: &mut [Run]) {
    if runs.iter().all(|run| run.strong || run.footnote.is_some()) {
        for run in runs {
            run.strong = false;
        }
    }
}

/// Takes away the numbers that were typed before headings, where they are those that Hamkor gives: they would stand twice.
fn unnumber(passages: &mut [DraftPassage]) {
    let mut sections = [0_u32; 3];
    for passage in passages.iter_mut().filter(|passage| passage.kind == PassageKind::Heading) {
        let depth = usize::from(passage.level.clamp(1, 3)) - 1;
        sections[depth] += 1;
        sections[depth + 1..].fill(0);
        let number: Vec<String> = sections[..=depth].iter().map(|number| number.max(&1).to_string()).collect();
        let number = number.join(".");
        let Some(first) = passage.runs.first_mut() else { continue };
        let Some(rest) = first.text.strip_prefix(&number) else { continue };
        let bare = rest.strip_prefix(['.', ')']).unwrap_or(rest);
        if bare.starts_with([' ', '\u{a0}', '\t']) && !bare.trim().is_empty() {
            first.text = bare.trim_start().to_owned();
        }
    }
}

/// Cells as they are gathered, row by row, to a table whose rows all have the same columns.
#[derive(Default)]
pub(crate) struct Grid {
    rows: Vec<Vec<Placed>>,
    header_rows: usize,
    /// Of each column the last cell that begins in it: its row and its place there.
    above: Vec<Option<(usize, usize)>>,
}

/// A cell with the column in which it begins.
struct Placed {
    column: usize,
    cell: DraftCell,
    align: Option<hamkor_office::passage::Align>,
    /// What was remarked while its words were read.
    remarks: Range<usize>,
}

/// A cell of a table, counted row by row, and the remarks that were made in it.
pub(crate) type Remarked = (usize, Range<usize>);

impl Grid {
    pub(crate) fn begin_row(&mut self, is_header: bool) -> Result<()> {
        if self.rows.len() >= hamkor_office::draft::ROWS {
            return Err(Error::TooLarge);
        }
        if is_header && self.header_rows == self.rows.len() {
            self.header_rows += 1;
        }
        self.rows.push(Vec::new());
        Ok(())
    }

    /// Adds a cell at a column of the present row, and what was remarked in it.
    pub(crate) fn cell(
        &mut self,
        column: usize,
        cell: DraftCell,
        align: Option<hamkor_office::passage::Align>,
        remarks: Range<usize>,
    ) -> Result<()> {
        if column + usize::from(cell.columns) > hamkor_office::draft::COLUMNS {
            return Err(Error::TooLarge);
        }
        if let Some(row) = self.rows.last_mut() {
            row.push(Placed { column, cell, align, remarks });
            self.above.resize(self.above.len().max(column + 1), None);
            self.above[column] = Some((self.rows.len() - 1, self.rows[self.rows.len() - 1].len() - 1));
        }
        Ok(())
    }

    /// The cell above a column goes on in the present row. Answers whether there is one.
    pub(crate) fn goes_on(&mut self, column: usize) -> bool {
        let here = self.rows.len().saturating_sub(1);
        let Some((row, place)) = self.above.get(column).copied().flatten() else { return false };
        let Some(above) = self.rows.get_mut(row).and_then(|cells| cells.get_mut(place)) else { return false };
        if row + usize::from(above.cell.rows) != here {
            return false;
        }
        above.cell.rows = above.cell.rows.saturating_add(1);
        true
    }

    /// The table, its widths in proportion, and what was remarked in which cell.
    pub(crate) fn finish(mut self, widths: &[u32]) -> Option<(DraftTable, Vec<Remarked>)> {
        use hamkor_office::passage::Align;
        let ends = self.rows.iter().flatten().map(|placed| placed.column + usize::from(placed.cell.columns));
        let columns = ends.max()?;
        let count = self.rows.len();
        self.header_rows = self.header_rows.min(count.saturating_sub(1));
        if self.header_rows == 0 && count > 1 && is_head(&self.rows[0]) {
            self.header_rows = 1;
        }
        let mut covered = vec![0_usize; columns];
        let mut rows = Vec::with_capacity(count);
        let mut align: Vec<Option<Align>> = vec![None; columns];
        let mut mixed = vec![false; columns];
        let (mut known, mut remarked) = (0, Vec::new());
        for (at, row) in self.rows.into_iter().enumerate() {
            let mut cells = Vec::new();
            let mut row = row.into_iter().peekable();
            let mut column = 0;
            while column < columns {
                if covered[column] > at {
                    column += 1;
                    continue;
                }
                // What was placed on covered ground is not lost: it follows where there is room.
                let next = row.next_if(|placed| placed.column <= column);
                let mut placed = next.unwrap_or(Placed { column, cell: empty(), align: None, remarks: 0..0 });
                let room = (column..columns).take_while(|column| covered[*column] <= at).count();
                let wide = usize::from(placed.cell.columns).clamp(1, room);
                placed.cell.columns = u16::try_from(wide).unwrap_or(1);
                let tall = usize::from(placed.cell.rows).clamp(1, count - at);
                placed.cell.rows = u16::try_from(tall).unwrap_or(1);
                if at < self.header_rows {
                    plain_if_all(&mut placed.cell.runs);
                    self.header_rows = self.header_rows.max(at + tall).min(count - 1);
                } else if wide == 1 && !placed.cell.runs.is_empty() {
                    let here = placed.align.unwrap_or_default();
                    mixed[column] |= align[column].is_some_and(|before| before != here);
                    align[column] = Some(here);
                }
                covered[column..column + wide].fill(at + tall);
                if !placed.remarks.is_empty() {
                    remarked.push((known + cells.len(), placed.remarks));
                }
                cells.push(placed.cell);
                column += wide;
            }
            for placed in row {
                if let Some(last) = cells.last_mut().filter(|_| !placed.cell.runs.is_empty()) {
                    if !last.runs.is_empty() {
                        last.runs.push(Run::plain("\n"));
                    }
                    last.runs.extend(placed.cell.runs);
                }
            }
            known += cells.len();
            rows.push(cells);
        }
        let head = self.header_rows;
        let crossing = rows.iter().enumerate().take(head);
        if crossing.flat_map(|(at, row)| row.iter().map(move |cell| at + usize::from(cell.rows))).any(|end| end > head)
        {
            self.header_rows = 0;
        }
        let align = align.into_iter().zip(mixed);
        let table = DraftTable {
            header_rows: u16::try_from(self.header_rows).unwrap_or(0),
            widths: proportions(widths, columns),
            align: align.map(|(align, mixed)| align.filter(|_| !mixed).unwrap_or_default()).collect(),
            rows,
        };
        Some((table, remarked))
    }
}

fn empty() -> DraftCell {
    DraftCell { columns: 1, rows: 1, runs: Vec::new() }
}

/// Whether a first row is a head though the file does not say so: every cell has words, and all of them are strong.
fn is_head(row: &[Placed]) -> bool {
    row.len() > 1
        && row.iter().all(|placed| {
            let runs = &placed.cell.runs;
            !runs.is_empty() && runs.iter().all(|run| run.strong || run.text.trim().is_empty())
        })
}

/// Widths in proportion, as small numbers: hundredths of the whole.
fn proportions(widths: &[u32], columns: usize) -> Vec<u16> {
    let total: u64 = widths.iter().take(columns).map(|width| u64::from(*width)).sum();
    if widths.len() < columns || total == 0 || widths[..columns].windows(2).all(|pair| pair[0].abs_diff(pair[1]) < 20) {
        return vec![1; columns];
    }
    let parts = widths[..columns].iter().map(|width| (u64::from(*width) * 100 + total / 2) / total);
    parts.map(|part| u16::try_from(part.clamp(1, 100)).unwrap_or(1)).collect()
}
