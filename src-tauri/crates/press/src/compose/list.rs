//! A list on paper, as it is shown: its columns, its groups and its order.

use hamkor_language::{Language, messages};
use hamkor_office::record::{self, List, Query, Window};
use hamkor_office::{RecordKind, View};

use super::tables::{cells, fitted_to_content};
use super::{alone, fact};
use crate::document::{Block, Document, Item, Row};
use crate::error::Result;
use crate::widths;
use crate::words::{LONGEST_IN_TEXT, LONGEST_IN_TITLE, Words};

/// How many signs a Korean word in a cell may have and still stay whole.
const LONGEST_IN_CELL: usize = 10;
/// A list as one document, in the reader's language.
///
/// # Errors
/// When the office cannot be read, or the kind is not kept as a sheet.
pub fn list(view: &View<'_>, kind: RecordKind, query: &Query, language: Language) -> Result<Document> {
    let list = record::list(view, kind, query, Window::WHOLE, language)?;
    let title = kind.plural().text(language);
    let said = |text: &str| Words::plain(text, language, LONGEST_IN_TEXT);
    let (wide, table) = table(&list, language);
    let item = Item {
        key: kind.as_str().to_owned(),
        number: String::new(),
        titles: vec![Words::plain(&title, language, LONGEST_IN_TITLE)],
        title,
        standing: said(""),
        facts: vec![vec![fact(
            &messages::press_list_count(),
            said(&hamkor_language::format::number(language, i64::from(list.total))),
            language,
        )]],
        blocks: vec![table],
    };
    Ok(Document { wide, ..alone(view, item, &[language])? })
}

/// The list as a table, and whether its page lies on the long side.
fn table(list: &List, language: Language) -> (bool, Block) {
    let mut lines = list.table(language);
    let head = lines.remove(0);
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
    let wide = !widths::is_comfortable(width, &cells(&rows));
    let room = if wide { widths::WIDE_PAGE_TEXT } else { widths::PAGE_TEXT };
    (wide, fitted_to_content(room, vec!["left"; width], rows))
}
