//! Plots of an office: which record has which, for the screen, for paper and for the command line.

use hamkor_language::Language;
use hamkor_office::figure::Figure;
use hamkor_office::fund::{self, Asked};
use hamkor_office::passage;
use hamkor_office::{PlanId, RecordKind, RecordRef, View, chain, draft, expert, plan, survey};

use super::sheet::reckoned;
use super::{alone, reader};
use crate::document::{Block, Document, Item, Picture};
use crate::error::{Error, Result};
use crate::plot::{self, Plot, Room};
use crate::words::{LONGEST_IN_TITLE, Words, tag};

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The terms of all posts.
    Terms,
    /// What a record has to show: a fund its amounts, a survey its levels, a plan the progress of its objectives.
    Record(RecordRef),
    /// The amounts of a fund on a day and in a currency.
    Fund(RecordRef, Asked),
    /// The promise chain in which a record stands.
    Chain(RecordRef),
}

/// Draws a plot; nothing where there is nothing to draw.
///
/// # Errors
/// When there is no such record.
pub fn plot(view: &View<'_>, subject: Subject, language: Language, room: Room) -> Result<Option<Plot>> {
    if let Subject::Chain(record) = subject {
        let chain = chain::chain(view, record, language)?;
        return (chain.nodes.len() > 1).then(|| plot::chain(&chain, language, room)).transpose();
    }
    figure(view, subject, language)?.map(|figure| plot::figure(&figure, language, room)).transpose()
}

/// What is drawn of a subject, with its words; a chain is no figure.
pub(super) fn figure(view: &View<'_>, subject: Subject, language: Language) -> Result<Option<Figure>> {
    Ok(match subject {
        Subject::Terms => expert::figure(view, language)?,
        Subject::Record(record) => match record.kind {
            RecordKind::Fund => Some(fund::figure(view, record.id, Asked { at: None, currency: None }, language)?),
            RecordKind::Survey => survey::figure(view, record.id, language)?,
            RecordKind::Plan => plan::figure(view, PlanId(record.id.0), language)?,
            _ => None,
        },
        Subject::Fund(record, asked) => Some(fund::figure(view, record.id, asked, language)?),
        Subject::Chain(_) => None,
    })
}

/// What a figure of a text shows, as a picture for programs that do not know SVG; nothing where there is nothing to draw, and of
/// an image, which is a file.
///
/// # Errors
/// When the office cannot be read, or the picture is too large to be drawn.
pub fn picture(view: &View<'_>, figure: passage::Figure, language: Language) -> Result<Option<draft::Picture>> {
    let subject = match figure {
        passage::Figure::Image { .. } => return Ok(None),
        passage::Figure::Terms => Subject::Terms,
        passage::Figure::Record { record } => Subject::Record(record),
        passage::Figure::Chain { record } => Subject::Chain(record),
    };
    let plot = match plot(view, subject, language, Room::PAPER) {
        // The record that it shows may be gone.
        Err(Error::Office(hamkor_office::Error::RecordNotFound)) => return Ok(None),
        drawn => drawn?,
    };
    let Some(plot) = plot.filter(|plot| !plot.pieces.is_empty()) else { return Ok(None) };
    let alt = format!("{}. {}", plot.title, plot.description);
    Ok(Some(draft::Picture { name: "plot.png".to_owned(), bytes: plot::png(&plot)?, alt }))
}

/// The terms of all posts, as one document.
///
/// # Errors
/// When no term has a day to begin with.
pub fn terms(view: &View<'_>, languages: &[Language]) -> Result<Document> {
    let plots = in_each(view, Subject::Terms, languages)?;
    let first = plots.first().ok_or(Error::PlotEmpty)?;
    let tables: Vec<_> = languages.iter().copied().zip(plots.iter().map(|plot| &plot.table)).collect();
    let titles = languages.iter().zip(&plots);
    let item = Item {
        key: "terms".to_owned(),
        number: String::new(),
        title: first.title.clone(),
        titles: titles.map(|(language, plot)| Words::plain(&plot.title, *language, LONGEST_IN_TITLE)).collect(),
        standing: Words::plain("", reader(languages), LONGEST_IN_TITLE),
        facts: Vec::new(),
        blocks: vec![drawn(&plots, languages), reckoned(&tables)],
        ..Item::default()
    };
    alone(view, item, languages)
}

/// The plot of a record in each of a document's languages; nothing where it has none.
pub(super) fn in_each(view: &View<'_>, subject: Subject, languages: &[Language]) -> Result<Vec<Plot>> {
    let plots = languages.iter().map(|language| plot(view, subject, *language, Room::PAPER));
    Ok(plots.collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// Plots as a block.
pub(super) fn drawn(plots: &[Plot], languages: &[Language]) -> Block {
    let pictures = plots.iter().zip(languages).flat_map(|(plot, language)| {
        let (lang, script) = tag(*language);
        plot.pieces.iter().map(move |piece| Picture {
            lang,
            script,
            svg: piece.svg.clone(),
            width: piece.width * Room::ENLARGED,
            alt: format!("{}. {}", plot.title, plot.description),
        })
    });
    Block::Plot { pictures: pictures.collect() }
}

/// The heading of a plot, in each language.
pub(super) fn headings(plots: &[Plot], languages: &[Language]) -> Vec<Words> {
    let titles = plots.iter().zip(languages);
    titles.map(|(plot, language)| Words::plain(&plot.title, *language, LONGEST_IN_TITLE)).collect()
}
