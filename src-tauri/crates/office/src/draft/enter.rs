//! What becomes of a draft: a plan of its own, or the wordings of a plan in another language. What is shown before is what is
//! done: both walk over the same draft.

use hamkor_language::{Language, WrittenLanguage, messages, spelling};

use super::{Draft, DraftPassage, DraftTable, Picture, Run, remarks};
use crate::attachment::{About, FileRole, Incoming};
use crate::change::Change;
use crate::member::Action;
use crate::passage::{self, ALTERNATIVE, Figure, Inline, Marks, NewPassage, PassageKind, Shape, ShapeCell, inline};
use crate::plan::{self, Plan};
use crate::wording::{self, TEXT, TITLE};
use crate::{CellId, Error, Office, Outcome, PassageId, PlanId, PlanKindId, Rank, Result, Tx, View};

/// Makes a plan of a draft, in one step.
///
/// # Errors
/// When the title is empty, there is no such kind, or the member's role does not allow drafting.
pub fn enter(
    office: &Office,
    draft: &Draft,
    title: &str,
    language: Language,
    kind: PlanKindId,
) -> Result<Outcome<PlanId>> {
    let title = spelled(title.trim(), language);
    if title.is_empty() {
        return Err(Error::NameEmpty);
    }
    let source = language.written();
    let pictures = draft.passages.iter().filter_map(|passage| passage.picture.as_ref());
    let mut incoming = Arriving::begin(office, pictures)?;
    let change = Change::new(Action::Draft, messages::draft_history_entered(title.as_str()));
    let done = office.change(change, |tx| {
        let plan = plan::insert(tx, kind, source, None)?;
        wording::set(tx, plan.0, TITLE, source, &title, source)?;
        tx.touch(plan);
        let mut writer = Writer { tx, plan, language, source };
        let mut places = Vec::with_capacity(draft.passages.len());
        for (passage, rank) in draft.passages.iter().zip(Rank::spread(draft.passages.len())) {
            places.push(writer.passage(passage, &rank, &mut incoming)?);
        }
        remarks::write(tx, draft, plan, &places, language)?;
        Ok(plan)
    });
    incoming.settle(office, done.is_ok())?;
    done
}

/// Writes a draft as the wordings of a plan in one language, passage by passage, in one step. Pictures stay as they are.
///
/// # Errors
/// When the passages of the draft are not those of the plan, or the plan is closed to this change.
pub fn enter_into(office: &Office, draft: &Draft, plan: PlanId, language: Language) -> Result<Outcome<PlanId>> {
    let source = office.read(|view| plan::source_language(view, plan))?;
    let written = language.written();
    let (action, message) = if written == source {
        (Action::Draft, messages::draft_history_rewritten())
    } else {
        (Action::Translate, messages::draft_history_translated(passage::language_name(written)))
    };
    office.change(Change::new(action, message), |tx| {
        plan::require_open_for(tx, plan, action)?;
        let there = plan::read(tx, plan, source.language())?;
        if let Some(difference) = difference(&there, draft) {
            return Err(difference);
        }
        tx.touch(plan);
        let mut writer = Writer { tx, plan, language, source };
        if !draft.title.is_empty() {
            writer.changed(plan.0, TITLE, &there.title, &draft.title)?;
        }
        for (there, passage) in self::written(&there).zip(&draft.passages) {
            writer.same(there, passage)?;
        }
        let places: Vec<_> = self::written(&there).map(|passage| (passage.id, cells(passage))).collect();
        remarks::write(tx, draft, plan, &places, language)?;
        Ok(plan)
    })
}

/// Where a draft and a plan first differ in what their passages are; nothing where they agree.
///
/// # Errors
/// When there is no such plan.
pub fn compare(view: &View<'_>, plan: PlanId, draft: &Draft) -> Result<Option<Error>> {
    let source = plan::source_language(view, plan)?;
    Ok(difference(&plan::read(view, plan, source.language())?, draft))
}

/// The passages of a plan in which anything stands: others are not written into a file.
pub(super) fn written(plan: &Plan) -> impl Iterator<Item = &passage::Passage> {
    plan.passages
        .iter()
        .filter(|passage| !passage.wordings.is_empty() || passage.table.is_some() || passage.figure.is_some())
}

/// The cells of a passage in the order in which a draft has them: those that another covers are not among them.
pub(super) fn cells(passage: &passage::Passage) -> Vec<CellId> {
    let all = passage.table.iter().flat_map(|table| table.rows.iter().flatten());
    all.filter(|cell| !cell.is_covered()).map(|cell| cell.id).collect()
}

fn difference(plan: &Plan, draft: &Draft) -> Option<Error> {
    let source = plan.source_language.language();
    let theirs: Vec<&passage::Passage> = written(plan).collect();
    let there = |at: usize| {
        let passage = theirs.get(at)?;
        let said = passage.wordings.get(&source).or_else(|| passage.wordings.values().next());
        let cells = || passage.table.iter().flat_map(|table| table.rows.iter().flatten());
        let cell = || cells().find_map(|cell| cell.wordings.get(&source));
        Some(beginning(&said.or_else(cell)?.text))
    };
    let here = |at: usize| Some(beginning(&draft.passages.get(at)?.text()));
    let at = (0..theirs.len().max(draft.passages.len())).find(|at| {
        let (there, here) = (theirs.get(*at), draft.passages.get(*at));
        !there.zip(here).is_some_and(|(there, here)| agree(there, here))
    })?;
    Some(Error::DraftDiffers {
        number: u32::try_from(at + 1).unwrap_or(u32::MAX),
        there: there(at).unwrap_or_else(|| "–".to_owned()),
        here: here(at).unwrap_or_else(|| "–".to_owned()),
    })
}

fn agree(there: &passage::Passage, here: &DraftPassage) -> bool {
    let tables = match (&there.table, &here.table) {
        (Some(there), Some(here)) => {
            let spans =
                here.rows.iter().map(|row| row.iter().map(|cell| (cell.columns, cell.rows)).collect::<Vec<_>>());
            let uncovered = there.rows.iter().map(|row| {
                let cells = row.iter().filter(|cell| !cell.is_covered());
                cells.map(|cell| (cell.columns, cell.rows)).collect::<Vec<_>>()
            });
            spans.eq(uncovered)
        }
        (None, None) => true,
        _ => false,
    };
    let counted = there.kind != PassageKind::ListItem || there.ordered == here.ordered;
    tables && counted && there.kind == here.kind && there.level.min(3) == here.level
}

/// The first words of a passage, to be told by.
fn beginning(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

/// Uzbek is stored in Latin: a draft in Cyrillic is spelled in it.
pub(super) fn spelled(text: &str, language: Language) -> String {
    if language == Language::UzbekCyrillic { spelling::to_latin(text).text } else { text.to_owned() }
}

/// Pictures on their way into an office.
struct Arriving {
    each: std::collections::VecDeque<Incoming>,
    /// Those that were recorded, and whether they are needed.
    recorded: Vec<(Incoming, bool)>,
}

impl Arriving {
    fn begin<'a>(office: &Office, pictures: impl Iterator<Item = &'a Picture>) -> Result<Self> {
        let mut arriving = Self { each: std::collections::VecDeque::new(), recorded: Vec::new() };
        for picture in pictures {
            let mut incoming = Incoming::begin(office);
            let taken = incoming.take(office, &picture.bytes);
            arriving.each.push_back(incoming);
            if let Err(error) = taken {
                arriving.settle(office, false)?;
                return Err(error);
            }
        }
        Ok(arriving)
    }

    fn record(&mut self, tx: &mut Tx<'_>, plan: PlanId, picture: &Picture, language: Language) -> Result<Figure> {
        let mut incoming = self.each.pop_front().ok_or(Error::AttachmentInterrupted)?;
        let about = About { file_name: picture.name.clone(), role: FileRole::Other, language: Some(language) };
        let recorded = incoming.record(tx, plan.into(), &about);
        let needed = recorded.as_ref().is_ok_and(|(_, kept_before)| !kept_before);
        self.recorded.push((incoming, needed));
        Ok(Figure::Image { attachment: recorded?.0 })
    }

    fn settle(self, office: &Office, done: bool) -> Result<()> {
        self.each.into_iter().try_for_each(|incoming| incoming.settle(office, false))?;
        self.recorded.into_iter().try_for_each(|(incoming, needed)| incoming.settle(office, done && needed))
    }
}

struct Writer<'t, 'a> {
    tx: &'t mut Tx<'a>,
    plan: PlanId,
    language: Language,
    source: WrittenLanguage,
}

impl Writer<'_, '_> {
    fn passage(
        &mut self,
        new: &DraftPassage,
        rank: &Rank,
        incoming: &mut Arriving,
    ) -> Result<(PassageId, Vec<CellId>)> {
        let figure = match &new.picture {
            Some(picture) => Some(incoming.record(self.tx, self.plan, picture, self.language)?),
            None => None,
        };
        let shape = match &new.table {
            Some(table) => shape(table),
            None => Shape { ordered: new.ordered, figure, ..Shape::default() },
        };
        let passage =
            NewPassage { plan: self.plan, after: None, kind: new.kind, level: new.level, shape: shape.clone() };
        let id = passage::insert_at(self.tx, &passage, rank)?;
        match &new.table {
            Some(table) => {
                for (cells, row) in table.rows.iter().zip(&shape.rows) {
                    let uncovered = row.iter().filter(|cell| !cell.is_covered());
                    for (cell, stored) in cells.iter().zip(uncovered) {
                        self.write(id.0, &stored.field(), &stored_text(&cell.runs, self.language))?;
                    }
                }
            }
            None => self.write(id.0, TEXT, &stored_text(&new.runs, self.language))?,
        }
        if let Some(picture) = &new.picture {
            self.write(id.0, ALTERNATIVE, &spelled(&picture.alt, self.language))?;
        }
        let cells = shape.rows.iter().flatten().filter(|cell| !cell.is_covered()).map(|cell| cell.id);
        Ok((id, cells.collect()))
    }

    /// Writes a passage that is there in another language.
    fn same(&mut self, there: &passage::Passage, here: &DraftPassage) -> Result<()> {
        let language = self.language.written().language();
        if let (Some(there_table), Some(here)) = (&there.table, &here.table) {
            let cells = there_table.rows.iter().flatten().filter(|cell| !cell.is_covered());
            for (cell, new) in cells.zip(here.rows.iter().flatten()) {
                let before = cell.inline.get(&language).map(|runs| inline::write(runs));
                let text = stored_text(&new.runs, self.language);
                self.write_changed(there.id.0, &passage::cell_field(cell.id), before.as_deref(), &text)?;
            }
            return Ok(());
        }
        let before = there.inline.get(&language).map(|runs| inline::write(runs));
        self.write_changed(there.id.0, TEXT, before.as_deref(), &stored_text(&here.runs, self.language))?;
        if let Some(picture) = here.picture.as_ref().filter(|picture| !picture.alt.is_empty()) {
            self.changed(there.id.0, ALTERNATIVE, &there.alternatives, &picture.alt)?;
        }
        Ok(())
    }

    fn changed(&mut self, owner: uuid::Uuid, field: &str, there: &wording::Wordings, text: &str) -> Result<()> {
        let before = there.get(&self.language.written().language()).map(|wording| wording.text.clone());
        let text = spelled(text, self.language);
        self.write_changed(owner, field, before.as_deref(), &text)
    }

    /// Writes what reads differently; what the file leaves empty stays as it is.
    fn write_changed(&mut self, owner: uuid::Uuid, field: &str, before: Option<&str>, text: &str) -> Result<()> {
        if text.trim().is_empty() || before == Some(text) {
            return Ok(());
        }
        self.write(owner, field, text)
    }

    fn write(&mut self, owner: uuid::Uuid, field: &str, text: &str) -> Result<()> {
        if text.trim().is_empty() {
            return Ok(());
        }
        wording::set(self.tx, owner, field, self.language.written(), text, self.source)
    }
}

/// A table as passages have it: a grid in which the cells that another covers stand too.
fn shape(table: &DraftTable) -> Shape {
    let columns = table.widths.len();
    let mut rows: Vec<Vec<ShapeCell>> =
        table.rows.iter().map(|_| (0..columns).map(|_| ShapeCell::new()).collect()).collect();
    let mut covered = vec![vec![false; columns]; table.rows.len()];
    for (at, cells) in table.rows.iter().enumerate() {
        let mut column = 0;
        for cell in cells {
            while covered[at].get(column) == Some(&true) {
                column += 1;
            }
            for row in at..(at + usize::from(cell.rows)).min(rows.len()) {
                for place in column..(column + usize::from(cell.columns)).min(columns) {
                    covered[row][place] = true;
                    (rows[row][place].columns, rows[row][place].rows) = (0, 0);
                }
            }
            if let Some(stored) = rows[at].get_mut(column) {
                (stored.columns, stored.rows) = (cell.columns, cell.rows);
            }
        }
    }
    Shape {
        header_rows: table.header_rows,
        widths: table.widths.clone(),
        align: table.align.clone(),
        rows,
        ..Shape::default()
    }
}

/// Runs as they are stored. The address of a link is not: what could not be taken says so.
fn stored_text(runs: &[Run], language: Language) -> String {
    inline::write(&stored_runs(runs, language))
}

fn stored_runs(runs: &[Run], language: Language) -> Vec<Inline> {
    let each = runs.iter().map(|run| {
        if let Some(note) = &run.footnote {
            Inline::footnote(stored_runs(note, language))
        } else {
            let marks = Marks { strong: run.strong, emphasis: run.emphasis };
            Inline::marked(spelled(&run.text, language), marks)
        }
    });
    each.collect()
}
