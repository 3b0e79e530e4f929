//! Tables, and two languages side by side, which is a table too.

use hamkor_language::Language;
use hamkor_office::draft::{DraftCell, DraftPassage, DraftTable, Run};
use hamkor_office::passage::{Align, PassageKind};

use super::comments::Told;
use super::xml::Xml;
use super::{Part, WIDTH, Writer};

/// What stands at a place of a table's grid.
#[derive(Clone, Copy)]
enum Place<'t> {
    /// A cell begins, as the so manyth of its row.
    Cell(usize, &'t DraftCell),
    /// The cell above goes on, over so many columns.
    GoesOn(u16),
}

impl<'a> Writer<'a> {
    /// A table whose cells hold the words of each language under each other. The first language says what its shape is.
    pub(super) fn table(&mut self, xml: &mut Xml, same: &[(Language, &'a DraftTable)], part: Part) {
        let Some((_, table)) = same.first() else { return };
        let widths = shares(&table.widths, WIDTH);
        xml.holding("w:tbl", &[], |xml| {
            xml.holding("w:tblPr", &[], |xml| {
                xml.val("w:tblStyle", "HamkorTable");
                xml.empty("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")]);
                xml.empty("w:tblLayout", &[("w:type", "fixed")]);
                xml.empty(
                    "w:tblLook",
                    &[("w:val", "0000"), ("w:firstRow", "0"), ("w:noHBand", "1"), ("w:noVBand", "1")],
                );
            });
            xml.holding("w:tblGrid", &[], |xml| {
                for width in &widths {
                    xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
                }
            });
            let mut cells = 0;
            for (row, places) in laid(table).into_iter().enumerate() {
                let is_head = row < usize::from(table.header_rows);
                xml.holding("w:tr", &[], |xml| {
                    xml.holding("w:trPr", &[], |xml| {
                        xml.empty("w:cantSplit", &[]);
                        if is_head {
                            xml.empty("w:tblHeader", &[]);
                        }
                    });
                    let mut column = 0;
                    for place in places {
                        let columns = match place {
                            Place::Cell(_, cell) => cell.columns,
                            Place::GoesOn(columns) => columns,
                        };
                        let columns = usize::from(columns.max(1));
                        let width: u32 = widths.iter().skip(column).take(columns).sum();
                        let align = table.align.get(column).copied().unwrap_or_default();
                        self.cell(xml, same, (row, place), (columns, width), (is_head, align), (part, cells));
                        column += columns;
                    }
                    cells += table.rows.get(row).map_or(0, Vec::len);
                });
            }
        });
        // Two tables that follow each other would become one.
        xml.holding("w:p", &[], |xml| xml.holding("w:pPr", &[], |xml| xml.val("w:pStyle", "HamkorGap")));
    }

    fn cell(
        &mut self,
        xml: &mut Xml,
        same: &[(Language, &'a DraftTable)],
        (row, place): (usize, Place<'_>),
        (columns, width): (usize, u32),
        (is_head, align): (bool, Align),
        (part, before): (Part, usize),
    ) {
        let style = if is_head { "HamkorTableHead" } else { "HamkorTableText" };
        let jc = match align {
            Align::Left => None,
            Align::Center => Some("center"),
            Align::Right => Some("right"),
        };
        xml.holding("w:tc", &[], |xml| {
            xml.holding("w:tcPr", &[], |xml| {
                xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
                if columns > 1 {
                    xml.val("w:gridSpan", &columns.to_string());
                }
                match place {
                    Place::Cell(_, cell) if cell.rows > 1 => xml.val("w:vMerge", "restart"),
                    Place::Cell(..) => {}
                    Place::GoesOn(_) => xml.val("w:vMerge", "continue"),
                }
                if is_head {
                    xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "E9EDF3")]);
                }
            });
            let Place::Cell(at, _) = place else {
                self.styled(xml, same[0].0, (style, jc), &[], &[]);
                return;
            };
            let mut said: Vec<(Language, &'a [Run], Vec<Told<'a>>)> = Vec::new();
            for (language, table) in same {
                let runs = table.rows.get(row).and_then(|row| row.get(at)).map_or(&[][..], |cell| &cell.runs);
                let mut told = self.told(*language, part, Some(before + at));
                if before + at == 0 {
                    told.extend(self.told_of_table(*language, part));
                }
                // What is the same in both languages stands once, and what is missing leaves no gap.
                match said.iter_mut().find(|(_, there, _)| runs.is_empty() || *there == runs) {
                    Some((_, _, there)) => there.extend(told),
                    None => said.push((*language, runs, told)),
                }
            }
            for (language, runs, told) in said {
                self.styled(xml, language, (style, jc), runs, &told);
            }
        });
    }

    /// Two languages beside each other. Tables and figures stand over the whole width, with the words of both.
    pub(super) fn side_by_side(
        &mut self,
        xml: &mut Xml,
        texts: &[(Language, &'a [DraftPassage])],
        part: &impl Fn(usize) -> Part,
    ) {
        let Some((_, first)) = texts.first() else { return };
        self.lists.begin();
        let mut place = 0;
        while place < first.len() {
            let same: Vec<(Language, &'a DraftPassage)> =
                texts.iter().filter_map(|(language, passages)| Some((*language, passages.get(place)?))).collect();
            match first[place].kind {
                PassageKind::Table => {
                    self.lists.begin();
                    let tables: Vec<(Language, &'a DraftTable)> = same
                        .iter()
                        .filter_map(|(language, passage)| Some((*language, passage.table.as_ref()?)))
                        .collect();
                    self.table(xml, &tables, part(place));
                    place += 1;
                }
                PassageKind::Figure => {
                    self.lists.begin();
                    self.figure(xml, &same, part(place));
                    place += 1;
                }
                _ => {
                    let words =
                        |passage: &DraftPassage| !matches!(passage.kind, PassageKind::Table | PassageKind::Figure);
                    let end = place + first[place..].iter().take_while(|passage| words(passage)).count();
                    self.columns(xml, texts, place..end, part);
                    place = end;
                }
            }
        }
    }

    /// Passages of words, a row each and a column a language.
    fn columns(
        &mut self,
        xml: &mut Xml,
        texts: &[(Language, &'a [DraftPassage])],
        places: std::ops::Range<usize>,
        part: &impl Fn(usize) -> Part,
    ) {
        let count = u32::try_from(texts.len()).unwrap_or(1).max(1);
        let width = (WIDTH / count).to_string();
        xml.holding("w:tbl", &[], |xml| {
            xml.holding("w:tblPr", &[], |xml| {
                xml.val("w:tblStyle", "HamkorColumns");
                xml.empty("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")]);
                xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            });
            xml.holding("w:tblGrid", &[], |xml| {
                for _ in texts {
                    xml.empty("w:gridCol", &[("w:w", &width)]);
                }
            });
            for place in places {
                xml.holding("w:tr", &[], |xml| {
                    for (language, passages) in texts {
                        xml.holding("w:tc", &[], |xml| {
                            xml.holding("w:tcPr", &[], |xml| {
                                xml.empty("w:tcW", &[("w:w", &width), ("w:type", "dxa")]);
                            });
                            match passages.get(place) {
                                Some(passage) => self.paragraph(xml, *language, passage, part(place)),
                                // A cell has a paragraph, even where nothing is written in a language.
                                None => xml.empty("w:p", &[]),
                            }
                        });
                    }
                });
            }
        });
        xml.holding("w:p", &[], |xml| xml.holding("w:pPr", &[], |xml| xml.val("w:pStyle", "HamkorGap")));
    }
}

/// The rows of a table with what goes on in them from the rows above.
fn laid(table: &DraftTable) -> Vec<Vec<Place<'_>>> {
    let columns = table.widths.len();
    // Of each column how many more rows the cell above goes on, and over how many columns it goes where it begins.
    let mut going: Vec<(u16, u16)> = vec![(0, 0); columns];
    let mut laid = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let mut places = Vec::new();
        let mut cells = row.iter().enumerate();
        let mut column = 0;
        while column < columns {
            let (rows, wide) = going[column];
            if rows > 0 {
                places.push(Place::GoesOn(wide));
                going[column].0 -= 1;
                column += usize::from(wide.max(1));
                continue;
            }
            let Some((at, cell)) = cells.next() else { break };
            places.push(Place::Cell(at, cell));
            going[column] = (cell.rows.saturating_sub(1), cell.columns.max(1));
            column += usize::from(cell.columns.max(1));
        }
        laid.push(places);
    }
    laid
}

/// Widths that are in proportion, and together the whole.
fn shares(widths: &[u16], whole: u32) -> Vec<u32> {
    let total: u32 = widths.iter().map(|width| u32::from(*width).max(1)).sum::<u32>().max(1);
    let mut shares: Vec<u32> = widths.iter().map(|width| whole * u32::from(*width).max(1) / total).collect();
    let rest = whole.saturating_sub(shares.iter().sum());
    if let Some(last) = shares.last_mut() {
        *last += rest;
    }
    shares
}
