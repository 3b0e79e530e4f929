//! How wide the columns of a table are: in the proportions that its author chose, but none narrower than its longest word,
//! so that no word runs over an edge. Where that is not possible, the words are set smaller.

use crate::words::{Piece, Words};
use crate::world::advance;

/// The width of the text of a page, in points: A4 between margins of 24 mm.
pub(crate) const PAGE_TEXT: f64 = 162.0 * MILLIMETRE;
/// The same where the page lies on its long side.
pub(crate) const WIDE_PAGE_TEXT: f64 = 249.0 * MILLIMETRE;
/// What lies between the words of two neighbouring columns, in points.
const GAP: f64 = 4.0 * MILLIMETRE;
const MILLIMETRE: f64 = 72.0 / 25.4;

/// The sizes that a table's words may have, in points, the usual one first.
const SIZES: [f64; 5] = [11.0, 10.5, 10.0, 9.0, 8.5];

/// The size at which a list should be read, and how much of its columns' texts must then stand on one line: below that it
/// rather lies on the long side of its page.
const COMFORTABLE: f64 = 10.0;
const ON_ONE_LINE: f64 = 0.75;
/// The longest text that asks for a line of its own, in ems.
const LONGEST_LINE: f64 = 16.0;

/// Columns, and how large the words in them are.
#[derive(Debug, PartialEq)]
pub(crate) struct Fitted {
    /// The widths, in points.
    pub(crate) widths: Vec<f64>,
    /// The size of the words, in points.
    pub(crate) size: f64,
}

/// The longest word of each of the first columns, in ems. What is short, as the head over numbers, is a word.
fn needs(columns: usize, rows: &[&[Vec<Words>]]) -> Vec<f64> {
    const SHORT: usize = 4;
    longest(columns, rows, |words| {
        let text = words.text();
        if text.chars().count() <= SHORT {
            return advance(&text);
        }
        unbreakable(words).iter().map(|word| advance(word)).fold(0.0, f64::max)
    })
}

/// The longest text of each of the first columns, in ems.
fn wants(columns: usize, rows: &[&[Vec<Words>]]) -> Vec<f64> {
    longest(columns, rows, |words| advance(&words.text()))
}

fn longest(columns: usize, rows: &[&[Vec<Words>]], measured: impl Fn(&Words) -> f64) -> Vec<f64> {
    let of_column = |column: usize| {
        let cells = rows.iter().filter_map(move |row| row.get(column)).flatten();
        cells.map(&measured).fold(0.0, f64::max)
    };
    (0..columns).map(of_column).collect()
}

/// Whether a table can be read on an upright page: its words are not small, nor most of its texts broken into short lines.
pub(crate) fn is_comfortable(columns: usize, rows: &[&[Vec<Words>]]) -> bool {
    let room = |ems: Vec<f64>| ems.into_iter().map(|ems| ems * COMFORTABLE + GAP).sum::<f64>();
    let lines = wants(columns, rows).into_iter().map(|ems| ems.min(LONGEST_LINE)).collect();
    room(needs(columns, rows)) <= PAGE_TEXT && room(lines) * ON_ONE_LINE <= PAGE_TEXT
}

/// Which of a table's columns stand beside each other, where even the smallest words leave no room for all: some columns begin
/// each of the tables that it becomes, so that every row is known again.
pub(crate) fn bands(beginning: usize, columns: usize, rows: &[&[Vec<Words>]]) -> Vec<Vec<usize>> {
    let smallest = SIZES[SIZES.len() - 1];
    let needed: Vec<f64> = needs(columns, rows).into_iter().map(|ems| ems * smallest + GAP).collect();
    let head: Vec<usize> = (0..beginning.min(columns)).collect();
    let mut bands = vec![head.clone()];
    let width = |band: &[usize]| band.iter().map(|column| needed[*column]).sum::<f64>();
    for (column, need) in needed.iter().enumerate().skip(beginning) {
        let last = bands.len() - 1;
        if width(&bands[last]) + need > PAGE_TEXT && bands[last].len() > head.len() {
            bands.push(head.clone());
        }
        let last = bands.len() - 1;
        bands[last].push(column);
    }
    bands
}

/// The largest of the sizes at which no word runs over an edge.
fn size(needs: &[f64], width: f64) -> f64 {
    let fits = |size: &f64| needs.iter().map(|ems| ems * size + GAP).sum::<f64>() <= width;
    SIZES.into_iter().find(fits).unwrap_or(SIZES[SIZES.len() - 1])
}

/// Fits a table's columns to a width, in points.
pub(crate) fn fit(width: f64, proportions: &[f64], rows: &[&[Vec<Words>]]) -> Fitted {
    let needs = needs(proportions.len(), rows);
    let size = size(&needs, width);
    let needed: Vec<f64> = needs.iter().map(|ems| ems * size + GAP).collect();
    Fitted { widths: share(proportions, &needed, width), size }
}

/// Fits columns to a width, in points, by what stands in them: what is short stands on one line, and what is long shares
/// the rest.
pub(crate) fn fit_to_content(width: f64, columns: usize, rows: &[&[Vec<Words>]]) -> Fitted {
    let needs = needs(columns, rows);
    let size = size(&needs, width);
    let in_points = |ems: f64| ems * size + GAP;
    let needed: Vec<f64> = needs.into_iter().map(in_points).collect();
    let wanted: Vec<f64> =
        wants(columns, rows).into_iter().map(in_points).zip(&needed).map(|(want, need)| want.max(*need)).collect();
    // What is longer than the level gets more than that, but not in proportion: its lines are many already.
    let up_to = |level: f64| -> Vec<f64> {
        let column = |want: f64, need: f64| if want <= level { want } else { (want * level).sqrt().max(need) };
        wanted.iter().zip(&needed).map(|(want, need)| column(*want, *need)).collect()
    };
    let (mut low, mut high) = (0.0, width.max(wanted.iter().copied().fold(0.0, f64::max)));
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if up_to(middle).iter().sum::<f64>() <= width { low = middle } else { high = middle }
    }
    Fitted { widths: share(&up_to(low), &needed, width), size }
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
        let mut rest = text.as_str();
        for part in text.split_inclusive([' ', '\n', '-', '–', '—', '/']) {
            rest = &rest[part.len()..];
            open.push_str(part.trim_end());
            // No line breaks before a figure: 014/13 stays whole.
            let breaks = part.ends_with(['-', '–', '—', '/']) && !rest.starts_with(|sign: char| sign.is_ascii_digit());
            if part.len() > part.trim_end().len() || breaks {
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
        let fitted = fit(PAGE_TEXT, &[3.0, 1.0], &[&row(&["Этап", "Срок"])]);
        assert!((fitted.widths[0] - PAGE_TEXT * 0.75).abs() < 0.01, "{fitted:?}");
        assert!((fitted.size - 11.0).abs() < f64::EPSILON);
    }

    #[test]
    fn no_column_is_narrower_than_its_longest_word() {
        let fitted =
            fit(PAGE_TEXT, &[20.0, 1.0, 1.0], &[&row(&["Этап", "Межведомственное взаимодействие", "Ответственный"])]);
        for (width, word) in fitted.widths.iter().zip(["Этап", "взаимодействие", "Ответственный"])
        {
            assert!(*width >= advance(word) * fitted.size, "{word}: {fitted:?}");
        }
        assert!((fitted.widths.iter().sum::<f64>() - PAGE_TEXT).abs() < 0.01);
    }

    #[test]
    fn what_is_short_stands_on_one_line_beside_what_is_long() {
        let long = "Меморандум о взаимопонимании о сотрудничестве в сфере информатизации двух стран";
        let rows = [row(&["Номер", long, "Согласование"]), row(&["014/13", long, "Действует"])];
        let rows: Vec<&[Vec<Words>]> = rows.iter().map(Vec::as_slice).collect();
        let fitted = fit_to_content(PAGE_TEXT, 3, &rows);
        assert!(fitted.widths[0] >= advance("014/13") * fitted.size + GAP - 0.01, "{fitted:?}");
        assert!(fitted.widths[2] >= advance("Согласование") * fitted.size + GAP - 0.01, "{fitted:?}");
        assert!(fitted.widths[1] > fitted.widths[2], "{fitted:?}");
        assert!((fitted.widths.iter().sum::<f64>() - PAGE_TEXT).abs() < 0.01);
    }

    #[test]
    fn numbers_are_not_broken() {
        let parts = |text: &str| unbreakable(&Words::plain(text, Language::Russian, 10));
        assert_eq!(parts("014/13"), ["014/13"]);
        assert_eq!(parts("2012–2013"), ["2012–2013"]);
        assert_eq!(parts("и/или"), ["и/", "или"]);
    }

    #[test]
    fn a_crowded_list_lies_on_the_long_side() {
        assert!(is_comfortable(3, &[&row(&["Этап", "Срок", "Итог"])]));
        assert!(!is_comfortable(5, &[&row(&["Министерство государственного управления"; 5])]));
    }

    #[test]
    fn a_table_that_has_no_room_becomes_several_that_begin_alike() {
        assert_eq!(bands(1, 3, &[&row(&["Этап", "Срок", "Итог"])]), [[0, 1, 2]]);
        let words =
            ["Этап", "Межведомственное", "Непосредственный", "Законодательство", "Ответственный", "Взаимодействие"];
        let cells = row(&words);
        let bands = bands(1, words.len(), &[&cells]);
        assert!(bands.len() > 1, "{bands:?}");
        let mut seen: Vec<usize> = bands.iter().flatten().copied().collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen, [0, 1, 2, 3, 4, 5], "no column is lost");
        for band in bands {
            assert_eq!(band[0], 0);
            let need: f64 = band.iter().map(|column| advance(words[*column]) * 8.5 + GAP).sum();
            assert!(need <= PAGE_TEXT, "{band:?}");
        }
    }

    #[test]
    fn the_words_of_a_crowded_table_are_smaller() {
        let fitted = fit(PAGE_TEXT, &[1.0; 5], &[&row(&["Межведомственное"; 5])]);
        assert!(fitted.size < 11.0, "{fitted:?}");
        assert!((fitted.widths.iter().sum::<f64>() - PAGE_TEXT).abs() < 0.01);
    }
}
