//! A plan of an office as a DOCX file.

use hamkor_language::Language;
use hamkor_office::draft::{Draft, Left, Outgoing, Picture, add_comments, of_plan};
use hamkor_office::passage::Figure;
use hamkor_office::{PlanId, View};

use crate::{About, Edition, write};

/// A file, and what is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The file.
    pub docx: Vec<u8>,
    /// The text as it was written in the first language, to name the places by.
    pub draft: Draft,
}

impl Exported {
    /// What is not in the file.
    #[must_use]
    pub fn left(&self) -> &[Left] {
        &self.draft.left
    }
}

/// Whether the comments on a plan go along with its text. They are talk inside the office: nobody sends them by oversight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comments {
    /// No word of them is in the file.
    Stay,
    /// They stand beside the text.
    GoAlong,
}

/// Writes a plan in one language, or in two side by side. `draw` makes the pictures that the office draws.
///
/// # Errors
/// When there is no such plan, or the file cannot be put together.
pub fn export<E>(
    view: &View<'_>,
    plan: PlanId,
    languages: &[Language],
    comments: Comments,
    draw: &dyn Fn(Figure, Language) -> Result<Option<Picture>, E>,
) -> Result<Exported, E>
where
    E: From<hamkor_office::Error> + From<crate::Error>,
{
    let alone = languages.len() == 1;
    let mut outgoing = languages
        .iter()
        .map(|language| of_plan(view, plan, *language, alone, draw))
        .collect::<Result<Vec<Outgoing>, E>>()?;
    if comments == Comments::GoAlong {
        add_comments(view, plan, languages, &mut outgoing)?;
    }
    let editions: Vec<Edition<'_>> = languages
        .iter()
        .zip(&outgoing)
        .map(|(language, one)| Edition { language: *language, draft: &one.draft, made: &one.made })
        .collect();
    let author = outgoing.first().map(|one| one.author.clone()).unwrap_or_default();
    let at = view.now().format("%Y-%m-%dT%H:%M:%SZ").to_string();
    let docx = write(&editions, &About { author, at })?;
    let draft = outgoing.into_iter().next().map(|one| one.draft).unwrap_or_default();
    Ok(Exported { docx, draft })
}
