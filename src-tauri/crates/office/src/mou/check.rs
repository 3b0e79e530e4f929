//! The legal checklists of a memorandum, one a country.

use rusqlite::named_params;

use crate::closed_set::closed_set;
use crate::{RecordId, Result, View};

closed_set! {
    /// An item of a checklist. Those of Korea are from article 4 of the Prime Minister's Directive 566 of 2011, those of
    /// Uzbekistan from article 5 of the law ZRU-518 of 2019.
    pub enum CheckItem: word("mou-check") {
        /// Korea: it creates no international obligation.
        KoreaNoObligation = "kr_no_obligation",
        /// Korea: it costs nothing beyond the budget.
        KoreaNoCost = "kr_no_cost",
        /// Korea: it needs no legislation.
        KoreaNoLegislation = "kr_no_legislation",
        /// Korea: it is posted to the government's system within ten days of signing.
        KoreaPosted = "kr_posted",
        /// Uzbekistan: it is in the state language and in the counterpart's.
        UzbekistanLanguages = "uz_languages",
        /// Uzbekistan: the text says that all its languages are authentic.
        UzbekistanAuthenticity = "uz_authenticity",
    }
}

closed_set! {
    /// What a check found.
    pub enum CheckResult: word("mou-check-result") {
        /// Not looked at yet.
        Open = "open",
        /// Met.
        Met = "met",
        /// Not met.
        NotMet = "not_met",
        /// It does not apply.
        NotApplicable = "not_applicable",
    }
}

/// How many items of the checklists nobody has answered.
pub(crate) fn open(view: &View<'_>, mou: RecordId) -> Result<i64> {
    let answered: i64 = view
        .connection()
        .prepare_cached(include_str!("answered.sql"))?
        .query_row(named_params! { ":mou": mou }, |row| row.get(0))?;
    Ok(i64::try_from(CheckItem::ALL.len()).unwrap_or(i64::MAX) - answered)
}
