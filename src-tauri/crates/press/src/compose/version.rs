//! An approved version of a plan on paper: the plan as it reads when it is approved, under its number, its date and its digest.

use chrono_tz::Asia::Tashkent;
use hamkor_language::{Language, format, messages};
use hamkor_office::kept::NewPdf;
use hamkor_office::plan::{Approving, PlanState, Typesetter};
use hamkor_office::{View, hex, member};

use super::{Place, Selection, alone, fact, plan_item_as};
use crate::document::{Document, Fact};
use crate::error::{Error, Result};
use crate::press::Press;
use crate::words::{LONGEST_IN_TEXT, Words};

/// How many digits of a digest stand together on paper.
const DIGITS_TOGETHER: usize = 8;

/// A version of a plan as it is being approved, in one language.
///
/// # Errors
/// When there is no such plan.
pub fn version(view: &View<'_>, approving: &Approving, language: Language) -> Result<Document> {
    let languages = [language];
    let standing = messages::press_state_and_version(PlanState::Approved.message(), i64::from(approving.version));
    let place = Place { number: "", key: approving.plan.to_string(), selection: Selection::WHOLE };
    let mut item = plan_item_as(view, approving.plan, &languages, place, Some(standing))?;
    let facts = [
        fact_of(
            &messages::press_approved(),
            &messages::press_approved_by(
                format::date(language, approving.at.with_timezone(&Tashkent).date_naive()),
                member::name(view, approving.by, language)?,
            )
            .text(language),
            language,
        ),
        fact_of(&messages::press_digest(), &digits(&approving.digest), language),
    ];
    for edition in &mut item.facts {
        edition.extend(facts.iter().cloned());
    }
    let mut document = alone(view, item, &languages)?;
    document.footer = format::date(language, approving.at.with_timezone(&Tashkent).date_naive());
    Ok(document)
}

fn fact_of(label: &hamkor_language::Message, value: &str, language: Language) -> Fact {
    fact(label, Words::plain(value, language, LONGEST_IN_TEXT), language)
}

/// A digest in groups, so that it can be read and compared, and broken over lines.
fn digits(digest: &[u8]) -> String {
    let hexadecimal = hex(digest);
    let groups: Vec<&str> = (0..hexadecimal.len())
        .step_by(DIGITS_TOGETHER)
        .map(|at| &hexadecimal[at..hexadecimal.len().min(at + DIGITS_TOGETHER)])
        .collect();
    groups.join(" ")
}

impl Typesetter for Press {
    fn approved(&self, view: &View<'_>, approving: &Approving) -> hamkor_office::Result<Vec<NewPdf>> {
        approving
            .languages
            .iter()
            .map(|language| self.set_version(view, approving, *language).map_err(refused))
            .collect()
    }
}

impl Press {
    fn set_version(self, view: &View<'_>, approving: &Approving, language: Language) -> Result<NewPdf> {
        let document = version(view, approving, language)?;
        let pages = self.typeset(&document)?;
        let stamp = approving.at.with_timezone(&Tashkent).fixed_offset();
        Ok(NewPdf {
            languages: vec![language],
            pages: u32::try_from(pages.len()).unwrap_or(u32::MAX),
            bytes: pages.pdf(stamp)?,
        })
    }
}

fn refused(error: Error) -> hamkor_office::Error {
    match error {
        Error::Office(error) => error,
        error => hamkor_office::Error::ApprovedNotSet { detail: error.to_string() },
    }
}
