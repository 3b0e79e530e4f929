//! The terms of all posts along the years.

use std::collections::BTreeSet;

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages};

use super::timeline;
use crate::figure::{Figure, Form, Terms};
use crate::record::{Summary, SummaryColumn};
use crate::{Error, Result, View};

/// The terms of all posts; nothing where no term has a day to begin with.
///
/// # Errors
/// When the file cannot be read.
pub fn figure(view: &View<'_>, language: Language) -> Result<Option<Figure>> {
    let terms = timeline(view, language)?;
    let begins = terms.iter().map(|term| term.starts).min();
    let ends = terms.iter().map(|term| term.extended_to.unwrap_or(term.ends)).max();
    let Some((begins, ends)) = begins.zip(ends) else { return Ok(None) };
    let no_post = messages::records_not_chosen().text(language);
    let posts: BTreeSet<&str> = terms.iter().map(|term| term.post.as_str()).collect();
    let count = |count: usize| i64::try_from(count).map_err(Error::unexpected);
    let description = messages::plot_terms_about(begins, ends, count(posts.len())?, count(terms.len())?);
    let title = messages::records_timeline().text(language);
    let rows = terms.iter().map(|term| {
        let post = if term.post.is_empty() { no_post.clone() } else { term.post.clone() };
        vec![post, term.who().to_owned(), term.state_text.clone(), term.dates_text.clone()]
    });
    let columns = [
        messages::plot_terms_post(),
        messages::plot_terms_expert(),
        messages::press_state(),
        messages::plot_terms_term(),
    ];
    let today = view.now().with_timezone(&Tashkent).date_naive();
    Ok(Some(Figure {
        description: description.text(language),
        table: Summary {
            label: title.clone(),
            columns: columns.map(|one| SummaryColumn { text: one.text(language), figures: false }).into(),
            rows: rows.collect(),
        },
        title,
        form: Form::Terms(Terms {
            today,
            today_text: messages::plot_terms_today(format::date_short(language, today)).text(language),
            terms,
            no_post,
        }),
    }))
}
