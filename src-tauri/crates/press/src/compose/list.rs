//! A list on paper, as it is shown: its columns, its groups and its order.

use hamkor_language::{Language, messages};
use hamkor_office::record::{self, List, Query, Window};
use hamkor_office::{RecordKind, View};

use super::tables::fitted;
use super::{alone, fact};
use crate::document::{Block, Document, Fact, Item, Row};
use crate::error::Result;
use crate::words::{LONGEST_IN_TEXT, LONGEST_IN_TITLE, Words};

/// How many signs a Korean word in a cell may have and still stay whole.
const LONGEST_IN_CELL: usize = 10;
/// How much of the page a column takes at least and at most, in signs.
const WIDTHS: (usize, usize) = (6, 34);

/// A list as one document, in the reader's language.
///
/// # Errors
/// When the office cannot be read, or the kind is not kept as a sheet.
pub fn list(view: &View<'_>, kind: RecordKind, query: &Query, language: Language) -> Result<Document> {
    let table = table(view, kind, query, language)?;
    let title = kind.plural().text(language);
    let item = Item {
        key: kind.as_str().to_owned(),
        number: String::new(),
        titles: vec![Words::plain(&title, language, LONGEST_IN_TITLE)],
        title,
        standing: Words::plain("", language, LONGEST_IN_TEXT),
        facts: vec![vec![table.count(language)]],
        blocks: vec![table.block],
        ..Item::default()
    };
    alone(view, item, &[language])
}

/// A list as a table, and how many records it has.
pub(super) struct ListTable {
    /// The table.
    pub(super) block: Block,
    total: u32,
}

impl ListTable {
    /// How many records there are, as a fact.
    pub(super) fn count(&self, language: Language) -> Fact {
        let count = hamkor_language::format::number(language, i64::from(self.total));
        fact(&messages::press_list_count(), Words::plain(&count, language, LONGEST_IN_TEXT), language)
    }
}

/// A list in the reader's language.
pub(super) fn table(view: &View<'_>, kind: RecordKind, query: &Query, language: Language) -> Result<ListTable> {
    let list = record::list(view, kind, query, Window::WHOLE, language)?;
    Ok(ListTable { block: rows(&list, language), total: list.total })
}

fn rows(list: &List, language: Language) -> Block {
    let mut lines = list.table(language);
    let head = lines.remove(0);
    let proportions: Vec<f64> = (0..head.len())
        .map(|place| {
            let texts = lines.iter().map(|line| line[place].chars().count());
            let longest = texts.max().unwrap_or_default().max(head[place].chars().count());
            f64::from(u32::try_from(longest.clamp(WIDTHS.0, WIDTHS.1)).unwrap_or(u32::MAX))
        })
        .collect();
    let width = head.len();
    let row = |cells: &[String], strong: bool| Row {
        depth: 0,
        strong,
        cells: cells.iter().map(|text| vec![Words::plain(text, language, LONGEST_IN_CELL)]).collect(),
    };
    let mut rows = vec![row(&head, false)];
    let mut groups = list.groups.iter();
    let mut left = 0;
    for line in &lines {
        if left == 0
            && let Some(group) = groups.next()
        {
            let mut heading = vec![String::new(); width];
            heading[0] =
                if group.text.is_empty() { messages::records_group_empty().text(language) } else { group.text.clone() };
            rows.push(row(&heading, true));
            left = group.count;
        }
        left = left.saturating_sub(1);
        rows.push(row(line, false));
    }
    fitted(Vec::new(), 1, &proportions, vec!["left"; width], rows)
}
