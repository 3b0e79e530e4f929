//! Lists as aligned columns, where a Hangul syllable is two cells wide.

use unicode_width::UnicodeWidthStr;

/// Sets rows in columns, two spaces apart; the last column is left ragged.
pub(crate) fn align(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width - cell.width() + 2));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::align;

    #[test]
    fn columns_line_up_beside_hangul() {
        let rows = [["초안", "a"], ["x", "b"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(align(&rows), "초안  a\nx     b\n");
    }
}
