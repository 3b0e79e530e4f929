//! How wide the columns of a table are: in the proportions that its author chose, but none narrower than its longest word,
//! so that no word runs over an edge. Where that is not possible, the words are set smaller, then the page is laid on its
//! side, then the columns move together, and only then are words parted and lines ended within dates. In columns of numbers the
//! decimal signs are under each other.

use hamkor_language::Language;
use serde::Serialize;

use crate::document::{Block, Item, Row, Setting, Table};
use crate::hyphens::{SOFT_HYPHEN, softened};
use crate::words::{Piece, Run, Words};
use crate::world::{advance, tabular};

/// The width of the text of a page, in points: A4 between margins of 24 mm, or of 28 and 20.
pub(crate) const PAGE_TEXT: f64 = 162.0 * MILLIMETRE;
/// The same of a page on its side.
const LANDSCAPE_TEXT: f64 = 249.0 * MILLIMETRE;
/// What lies between the words of two neighbouring columns, in points.
const GAP: f64 = 4.0 * MILLIMETRE;
/// The same where so many columns stand beside each other that words would be parted.
const NARROW_GAP: f64 = 2.0 * MILLIMETRE;
const MILLIMETRE: f64 = 72.0 / 25.4;

/// The sizes that a table's words may have, in points, the usual one first. None is smaller than 11.
const SIZES: [f64; 3] = [12.0, 11.5, 11.0];
/// The same where the text is larger.
const LARGE_SIZES: [f64; 3] = [16.0, 15.0, 14.0];

/// A text that is no longer than this, in ems, would look torn on two lines.
const LONGEST_LINE: f64 = 6.0;
/// The part of a table's width that such texts may take with what the other columns need.
const LEAVING: f64 = 0.8;

/// Columns, and how large the words in them are.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Fitted {
    /// The widths, in points.
    pub(crate) widths: Vec<f64>,
    /// The size of the words, in points.
    pub(crate) size: f64,
    /// What lies between the words of two neighbouring columns, in points.
    pub(crate) gap: f64,
    /// Whether the longest words do not fit whole.
    pub(crate) tight: bool,
    /// How far the words of each cell stand away from the right edge, in ems, row by row and language by language: by so much
    /// the part after the decimal sign is shorter than the longest in its column. Empty where no column has numbers.
    pub(crate) tails: Vec<Vec<Vec<f64>>>,
}

impl Item {
    /// The item as it is set: its tables fitted to its pages, which lie on their side where a table asks for it.
    pub(crate) fn laid(&self, setting: Setting) -> Item {
        let mut item = self.clone();
        item.said();
        let sizes = if setting.large { LARGE_SIZES } else { SIZES };
        let needs: Vec<Needs> = item.tables().map(Needs::of).collect();
        let too_wide = needs.iter().any(|needs| !needs.fit(sizes[sizes.len() - 1], PAGE_TEXT));
        item.landscape |= too_wide;
        let width = if item.landscape { LANDSCAPE_TEXT } else { PAGE_TEXT };
        let tables = item.blocks.iter_mut().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        for (table, needs) in tables.zip(needs) {
            let sizes = if table.large { LARGE_SIZES } else { sizes };
            table.fitted = needs.fitted(&table.proportions, &sizes, width);
            if table.fitted.tight {
                table.loosen();
            }
        }
        item
    }

    /// No title and no heading is without a word: readers who listen, and bookmarks, would find nothing there.
    fn said(&mut self) {
        said(&mut self.titles);
        for block in &mut self.blocks {
            let Block::Heading { cells, .. } = block else { continue };
            if let Some(cell) = cells.first_mut().filter(|cell| cell.words.is_blank()) {
                cell.words = Words::plain(NOTHING, cell.words.language, 1);
            }
        }
    }

    fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }
}

impl Table {
    /// Lets lines end in dates and before the name of a currency, where the columns leave them no other room.
    fn loosen(&mut self) {
        for words in self.rows.iter_mut().flat_map(|row| &mut row.cells).flatten() {
            words.pieces = loosened(&words.pieces);
        }
    }
}

/// What stands where nothing is said.
const NOTHING: &str = "–";

/// Words of which the first say something.
pub(crate) fn said(words: &mut Vec<Words>) {
    match words.first_mut() {
        Some(first) if first.is_blank() => *first = Words::plain(NOTHING, first.language, 1),
        Some(_) => {}
        None => words.push(Words::plain(NOTHING, Language::English, 1)),
    }
}

/// What the columns of a table need, in ems.
struct Needs {
    columns: Vec<f64>,
    /// The same where decimal signs need not be under each other.
    loose: Vec<f64>,
    /// The same where long words may be parted.
    parted: Vec<f64>,
    /// The same, so that short texts of several words stand on one line.
    lines: Vec<f64>,
    tails: Vec<Vec<Vec<f64>>>,
}

impl Needs {
    fn of(table: &Table) -> Self {
        let longest = |room: fn(&Words) -> f64| -> Vec<f64> {
            let cells = |column: usize| table.rows.iter().filter_map(move |row| row.cells.get(column)).flatten();
            (0..table.proportions.len()).map(|column| cells(column).map(room).fold(0.0, f64::max)).collect()
        };
        let loose = longest(|words| widest(&unbreakable(&words.pieces)));
        let parted = longest(|words| {
            let words = unbreakable(&softened(&loosened(&words.pieces), words.language));
            words.iter().map(|word| longest_part(word)).fold(0.0, f64::max)
        });
        let mut columns = loose.clone();
        let tails = tails(table, &mut columns);
        let lines = columns.iter().enumerate().map(|(column, need)| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(column)).flatten();
            cells.map(|words| advance(&words.text())).filter(|line| *line <= LONGEST_LINE).fold(*need, f64::max)
        });
        Self { lines: lines.collect(), tails, columns, loose, parted }
    }

    fn in_points(&self, size: f64, gap: f64) -> Vec<f64> {
        self.columns.iter().map(|ems| ems * size + gap).collect()
    }

    /// What each column gets at least: its short texts whole, where that leaves enough to the others.
    fn least(&self, size: f64, gap: f64, width: f64) -> Vec<f64> {
        let lines: Vec<f64> = self.lines.iter().map(|ems| ems * size + gap).collect();
        if lines.iter().sum::<f64>() <= width * LEAVING { lines } else { self.in_points(size, gap) }
    }

    fn fit(&self, size: f64, width: f64) -> bool {
        self.in_points(size, GAP).iter().sum::<f64>() <= width
    }

    fn fitted(self, proportions: &[f64], sizes: &[f64; 3], width: f64) -> Fitted {
        if let Some(size) = sizes.iter().copied().find(|size| self.fit(*size, width)) {
            let widths = share(proportions, &self.least(size, GAP, width), width);
            return Fitted { widths, size, gap: GAP, tight: false, tails: self.tails };
        }
        let (size, gap) = (sizes[sizes.len() - 1], NARROW_GAP);
        let in_points = |needs: &[f64]| -> Vec<f64> { needs.iter().map(|ems| ems * size + gap).collect() };
        let fits = |needs: &[f64]| needs.iter().sum::<f64>() <= width;
        let (aligned, loose) = (in_points(&self.columns), in_points(&self.loose));
        if fits(&aligned) {
            return Fitted { widths: share(proportions, &aligned, width), size, gap, tight: false, tails: self.tails };
        }
        let tight = !fits(&loose);
        let widths =
            if tight { between(&in_points(&self.parted), &loose, width) } else { share(proportions, &loose, width) };
        Fitted { widths, size, gap, tight, tails: Vec::new() }
    }
}

/// How far the words of each cell stand from the right edge so that the decimal signs are under each other. What the
/// columns need for it is added to their needs.
fn tails(table: &Table, needs: &mut [f64]) -> Vec<Vec<Vec<f64>>> {
    let mut tails: Vec<Vec<Vec<f64>>> = Vec::new();
    for (column, need) in needs.iter_mut().enumerate() {
        if table.align.get(column) != Some(&"right") {
            continue;
        }
        let cell = |row: &Row| row.cells.get(column).map_or(&[][..], Vec::as_slice).to_vec();
        let body = || table.rows.iter().skip(usize::from(table.header_rows));
        let parts: Vec<Vec<Option<(f64, f64)>>> = body()
            .map(|row| cell(row).iter().map(|words| parts(&words.text(), words.language, row.strong)).collect())
            .collect();
        let widest = |part: fn(&(f64, f64)) -> f64| parts.iter().flatten().flatten().map(part).fold(0.0, f64::max);
        let (head, tail) = (widest(|part| part.0), widest(|part| part.1));
        if tail == 0.0 || tail > LONGEST_TAIL {
            continue;
        }
        *need = need.max(head + tail);
        tails.resize(table.rows.len(), vec![Vec::new(); table.proportions.len()]);
        let rows = tails.iter_mut().skip(usize::from(table.header_rows));
        for (row, cells) in rows.zip(&parts) {
            row[column] = cells.iter().map(|part| part.map_or(0.0, |(_, own)| tail - own)).collect();
        }
    }
    tails
}

/// Of a number with a longer tail than this, in ems, the sign says less than the words after it.
const LONGEST_TAIL: f64 = 6.0;

/// How wide the parts of a number are before and after its decimal sign, in ems; what is no number has no parts, but a dash
/// stands where a whole number would end.
fn parts(text: &str, language: Language, strong: bool) -> Option<(f64, f64)> {
    let text = text.trim();
    if matches!(text, "–" | "—" | "-") {
        return Some((tabular(text, strong), 0.0));
    }
    let (decimal, group) = match language {
        Language::Korean | Language::English => ('.', ','),
        _ => (',', '.'),
    };
    let first = text.find(|sign: char| sign.is_ascii_digit())?;
    // A sign or a currency may stand before.
    if text[..first].chars().count() > 4 {
        return None;
    }
    let mut end = first;
    let mut signs = text[first..].char_indices().peekable();
    while let Some((place, sign)) = signs.next() {
        let digit_next = signs.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        // Of what looks like a group, three digits follow: a date has two.
        let three = |rest: &str| rest.chars().take_while(char::is_ascii_digit).count() == 3;
        let grouped = sign == group && three(&text[first + place + sign.len_utf8()..]);
        let within = matches!(sign, '\u{a0}' | '\u{202f}' | ' ') || grouped;
        if sign.is_ascii_digit() || (within && digit_next && sign != decimal) {
            end = first + place + sign.len_utf8();
        } else {
            break;
        }
    }
    let (head, tail) = text.split_at(end);
    // A date, a range or a share of something is no number with a decimal sign.
    let more = tail.trim_start_matches(decimal).trim_start_matches(|sign: char| sign.is_ascii_digit());
    if more.chars().any(|sign| sign.is_ascii_digit()) {
        return None;
    }
    Some((tabular(head, strong), tabular(tail, strong)))
}

/// Widths between the least and the most that columns ask for.
fn between(least: &[f64], most: &[f64], width: f64) -> Vec<f64> {
    let sum = |needs: &[f64]| needs.iter().sum::<f64>();
    let (left, wanted) = (width - sum(least), sum(most) - sum(least));
    if left <= 0.0 || wanted <= 0.0 {
        return share(least, least, width);
    }
    least.iter().zip(most).map(|(least, most)| least + (most - least) * left / wanted).collect()
}

/// Pieces whose spaces beside letters let a line end, and not only those that do so by themselves; figures stay whole.
fn loosened(pieces: &[Piece]) -> Vec<Piece> {
    let loose = |text: &str| -> String {
        let mut loose = String::with_capacity(text.len());
        let mut signs = text.chars().peekable();
        while let Some(sign) = signs.next() {
            let before = loose.chars().next_back().is_some_and(char::is_alphabetic);
            let after = signs.peek().is_some_and(|next| next.is_alphabetic());
            let glued = matches!(sign, '\u{a0}' | '\u{202f}');
            loose.push(if glued && (before || after) { ' ' } else { sign });
        }
        loose
    };
    let piece = |piece: &Piece| {
        let runs = piece.runs.iter().map(|run| Run { text: loose(&run.text), ..run.clone() });
        Piece { runs: runs.collect(), ..piece.clone() }
    };
    pieces.iter().map(piece).collect()
}

fn widest(words: &[String]) -> f64 {
    words.iter().map(|word| advance(word)).fold(0.0, f64::max)
}

/// The widest part of a word that may be parted where its soft hyphens are.
fn longest_part(word: &str) -> f64 {
    let parts: Vec<&str> = word.split(SOFT_HYPHEN).collect();
    let hyphen = if parts.len() > 1 { advance("-") } else { 0.0 };
    parts.iter().map(|part| advance(part) + hyphen).fold(0.0, f64::max)
}

/// Shares a width out in proportion, where each has a need that comes first.
fn share(proportions: &[f64], needs: &[f64], width: f64) -> Vec<f64> {
    let needed: f64 = needs.iter().sum();
    if needed >= width {
        // Columns of short words keep them whole: only the widest give way.
        let mut sorted = needs.to_vec();
        sorted.sort_by(f64::total_cmp);
        let mut left = width;
        for (place, need) in sorted.iter().enumerate() {
            let level = left / f64::from(u32::try_from(sorted.len() - place).unwrap_or(u32::MAX));
            if *need >= level {
                return needs.iter().map(|need| need.min(level)).collect();
            }
            left -= need;
        }
        return needs.to_vec();
    }
    // Whoever's share is less than its need gets its need; the others share what is left, until nobody lacks.
    let mut fixed = vec![false; needs.len()];
    loop {
        let taken: f64 = needs.iter().zip(&fixed).filter(|(_, fixed)| **fixed).map(|(need, _)| need).sum();
        let sum: f64 = proportions.iter().zip(&fixed).filter(|(_, fixed)| !**fixed).map(|(part, _)| part).sum();
        let widths: Vec<f64> = proportions
            .iter()
            .zip(needs)
            .zip(&fixed)
            .map(|((part, need), fixed)| if *fixed { *need } else { part * (width - taken) / sum })
            .collect();
        let lacking: Vec<usize> =
            (0..needs.len()).filter(|place| !fixed[*place] && widths[*place] < needs[*place]).collect();
        if lacking.is_empty() {
            return widths;
        }
        for place in lacking {
            fixed[place] = true;
        }
    }
}

/// The parts of a text that a line cannot break.
fn unbreakable(pieces: &[Piece]) -> Vec<String> {
    let mut parts = Vec::new();
    let mut open = String::new();
    for Piece { whole, runs, .. } in pieces {
        let text: String = runs.iter().map(Run::words).collect();
        if *whole {
            parts.push(std::mem::take(&mut open));
            parts.push(text);
            continue;
        }
        for part in text.split_inclusive([' ', '\n', '-', '–', '—', '/']) {
            open.push_str(part.trim_end());
            if part.len() > part.trim_end().len() || part.ends_with(['-', '–', '—', '/']) {
                parts.push(std::mem::take(&mut open));
            }
        }
    }
    parts.push(open);
    parts
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;

    use super::*;

    fn row(cells: &[&str]) -> Vec<Vec<Words>> {
        cells.iter().map(|cell| vec![Words::plain(cell, Language::Russian, 10)]).collect()
    }

    fn table(proportions: &[f64], rows: &[&[&str]], align: &'static str) -> Item {
        let rows = rows.iter().map(|cells| Row { depth: 0, strong: false, cells: row(cells) }).collect();
        let align = vec![align; proportions.len()];
        Item {
            blocks: vec![Block::Table(Table::new(Vec::new(), 0, proportions.to_vec(), align, rows))],
            ..Item::default()
        }
    }

    fn fit(proportions: &[f64], cells: &[&str]) -> (bool, Fitted) {
        fitted(&table(proportions, &[cells], "left"))
    }

    fn fitted(item: &Item) -> (bool, Fitted) {
        let laid = item.laid(Setting::default());
        let fitted = laid.tables().next().unwrap().fitted.clone();
        (laid.landscape, fitted)
    }

    #[test]
    fn columns_keep_their_proportions_while_every_word_fits() {
        let (landscape, fitted) = fit(&[3.0, 1.0], &["Этап", "Срок"]);
        assert!((fitted.widths[0] - PAGE_TEXT * 0.75).abs() < 0.01, "{fitted:?}");
        assert!(!landscape && !fitted.tight && (fitted.size - 12.0).abs() < f64::EPSILON);
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word() {
        let (_, fitted) = fit(&[20.0, 1.0, 1.0], &["Этап", "Межведомственное взаимодействие", "Ответственный"]);
        for (width, word) in fitted.widths.iter().zip(["Этап", "взаимодействие", "Ответственный"])
        {
            assert!(*width >= advance(word) * fitted.size, "{word}: {fitted:?}");
        }
        assert!((fitted.widths.iter().sum::<f64>() - PAGE_TEXT).abs() < 0.01);
    }

    #[test]
    fn a_crowded_table_is_set_smaller_then_on_its_side_and_never_under_11_points() {
        let four = ["Межведомственное", "Межведомственное", "Ответственность", "Ответственность"];
        let (landscape, fitted) = fit(&[1.0; 4], &four);
        assert!(!landscape && fitted.size < 12.0 && !fitted.tight, "{fitted:?}");
        let (landscape, fitted) = fit(&[1.0; 6], &["Ответственность"; 6]);
        assert!(landscape && !fitted.tight, "{fitted:?}");
        assert!((fitted.widths.iter().sum::<f64>() - LANDSCAPE_TEXT).abs() < 0.01);
        let (landscape, fitted) = fit(&[1.0; 12], &["Межведомственное"; 12]);
        assert!(landscape && fitted.tight && fitted.size >= 11.0, "{fitted:?}");
        let large = table(&[1.0; 3], &[&["Межведомственное"; 3]], "left").laid(Setting { large: true, duplex: false });
        assert!(large.tables().next().unwrap().fitted.size >= 14.0);
    }

    #[test]
    fn nothing_runs_over_an_edge_where_words_and_dates_may_be_parted() {
        let cells = [
            "Узбекистан",
            "260\u{a0}000\u{a0}000\u{a0}сум",
            "28\u{a0}июня 2013\u{a0}г.",
            "28\u{a0}июня\u{a0}2013\u{a0}г.",
            "20\u{a0}июня\u{a0}2013\u{a0}г.",
            "Министерство государственного управления",
            "1110,4",
            "2016,72",
            "15\u{a0}марта\u{a0}2013\u{a0}г.",
            "По соглашению сторон",
            "Взнос корейской стороны",
        ];
        let laid = table(&[1.0; 11], &[&cells], "left").laid(Setting::default());
        let table = laid.tables().next().unwrap();
        assert!(table.fitted.tight, "{:?}", table.fitted);
        for (width, cell) in table.fitted.widths.iter().zip(&table.rows[0].cells) {
            let words = unbreakable(&softened(&cell[0].pieces, Language::Russian));
            let longest = words.iter().map(|word| longest_part(word)).fold(0.0, f64::max);
            assert!(longest * table.fitted.size + table.fitted.gap <= width + 0.01, "{}", cell[0].text());
        }
        assert_eq!(table.rows[0].cells[1][0].text(), "260\u{a0}000\u{a0}000 сум", "figures stay whole");
    }

    #[test]
    fn decimal_signs_stand_under_each_other() {
        let (_, fitted) = fitted(&table(&[1.0], &[&["1 234,5"], &["12"], &["0,25"], &["–"], &["2012-yil"]], "right"));
        let tails: Vec<f64> = fitted.tails.iter().map(|row| row[0][0]).collect();
        let widest = tabular(",25", false).max(tabular("-yil", false));
        for (tail, part) in tails.iter().zip([",5", "", ",25", "", "-yil"]) {
            assert!((tail + tabular(part, false) - widest).abs() < 1e-9, "{part}: {tails:?}");
        }
        let (_, none) = self::fitted(&table(&[1.0], &[&["12"], &["1 234"]], "right"));
        assert!(none.tails.is_empty(), "whole numbers end under each other by themselves");
        assert_eq!(parts("14.11.2013", Language::Russian, false), None);
        assert_eq!(parts("утверждено 5", Language::Russian, false), None);
        let korean = parts("1,234.5", Language::Korean, false).unwrap();
        assert!((korean.0 - tabular("1,234", false)).abs() < 1e-9 && korean.1 > 0.0);
    }
}
