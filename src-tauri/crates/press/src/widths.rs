//! How wide the columns of a table are: in the proportions that its author chose, but none narrower than its longest word,
//! so that no word runs over an edge. Where that is not possible, the words are set smaller.

use crate::document::{Row, Table};
use crate::words::{Piece, Words};
use crate::world::advance;

/// The width of the text of a page, in points: A4 between margins of 24 mm.
pub(crate) const PAGE_TEXT: f64 = 162.0 * MILLIMETRE;
/// What lies between the words of two neighbouring columns, in points.
const GAP: f64 = 4.0 * MILLIMETRE;
const MILLIMETRE: f64 = 72.0 / 25.4;

/// The sizes that a table's words may have, in points, the usual one first.
const SIZES: [f64; 4] = [11.0, 10.5, 10.0, 9.0];

/// Columns, and how large the words in them are.
#[derive(Debug, PartialEq)]
pub(crate) struct Fitted {
    /// The widths, in points.
    pub(crate) widths: Vec<f64>,
    /// The size of the words, in points.
    pub(crate) size: f64,
}

/// Fits a table's columns to the page.
pub(crate) fn fit(proportions: &[f64], rows: &[&[Vec<Words>]]) -> Fitted {
    let needs: Vec<f64> = (0..proportions.len())
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column)).flatten();
            cells.flat_map(unbreakable).map(|word| advance(&word)).fold(0.0, f64::max)
        })
        .collect();
    let needed = |size: f64| -> Vec<f64> { needs.iter().map(|ems| ems * size + GAP).collect() };
    let fits = |size: &f64| needed(*size).iter().sum::<f64>() <= PAGE_TEXT;
    let size = SIZES.into_iter().find(fits).unwrap_or(SIZES[SIZES.len() - 1]);
    Fitted { widths: share(proportions, &needed(size), PAGE_TEXT), size }
}

/// Whether a word of a table runs over the edge of its column, however small the words are set.
pub(crate) fn overflows(table: &Table) -> bool {
    let over = |row: &Row| {
        let cells = row.cells.iter().zip(&table.widths);
        cells
            .flat_map(|(cell, width)| cell.iter().flat_map(unbreakable).map(move |word| (word, *width)))
            .any(|(word, width)| advance(&word) * table.size > width + 0.5)
    };
    table.rows.iter().any(over)
}

/// Shares a width out in proportion, where each has a need that comes first.
fn share(proportions: &[f64], needs: &[f64], width: f64) -> Vec<f64> {
    let needed: f64 = needs.iter().sum();
    if needed >= width {
        return needs.iter().map(|need| need * width / needed).collect();
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
fn unbreakable(words: &Words) -> Vec<String> {
    let mut parts = Vec::new();
    let mut open = String::new();
    for Piece { whole, runs } in &words.pieces {
        let text: String = runs.iter().map(|run| run.text.as_str()).collect();
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

    #[test]
    fn columns_keep_their_proportions_while_every_word_fits() {
        let fitted = fit(&[3.0, 1.0], &[&row(&["Этап", "Срок"])]);
        assert!((fitted.widths[0] - PAGE_TEXT * 0.75).abs() < 0.01, "{fitted:?}");
        assert!((fitted.size - 11.0).abs() < f64::EPSILON);
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word() {
        let fitted = fit(&[20.0, 1.0, 1.0], &[&row(&["Этап", "Межведомственное взаимодействие", "Ответственный"])]);
        for (width, word) in fitted.widths.iter().zip(["Этап", "взаимодействие", "Ответственный"])
        {
            assert!(*width >= advance(word) * fitted.size, "{word}: {fitted:?}");
        }
        assert!((fitted.widths.iter().sum::<f64>() - PAGE_TEXT).abs() < 0.01);
    }

    #[test]
    fn the_words_of_a_crowded_table_are_smaller() {
        let fitted = fit(&[1.0; 5], &[&row(&["Межведомственное"; 5])]);
        assert!(fitted.size < 11.0, "{fitted:?}");
        assert!((fitted.widths.iter().sum::<f64>() - PAGE_TEXT).abs() < 0.01);
    }
}
