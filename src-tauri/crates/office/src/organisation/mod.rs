//! Organisations by name: who is responsible for a plan or a measure.

mod actions;
mod store;

use serde::{Deserialize, Serialize};

pub use actions::add;
pub(crate) use actions::add_with_names;
pub use store::{list, name, short_name};

use crate::closed_set::closed_set;
use crate::record::{Concept, Field, Part, Watch, date, line, link, name as name_in_each, plain, word};
use crate::{OrganisationId, RecordKind};

closed_set! {
    /// The side that an organisation or a person belongs to.
    pub enum Country: word("directory-country") {
        /// Korea.
        Korea = "KR",
        /// Uzbekistan.
        Uzbekistan = "UZ",
        /// Elsewhere, or none.
        Other = "other",
    }
}

closed_set! {
    /// What an organisation is.
    pub enum OrganisationKind: word("directory-kind") {
        /// A ministry.
        Ministry = "ministry",
        /// A committee of the government.
        Committee = "committee",
        /// An agency.
        Agency = "agency",
        /// A university.
        University = "university",
        /// A centre.
        Centre = "centre",
        /// An association of firms.
        Association = "association",
        /// A firm.
        Firm = "firm",
        /// Another kind of organisation.
        Other = "other",
    }
}

const FIELDS: &[Field] = &[
    name_in_each("name"),
    name_in_each("short_name"),
    word("kind", OrganisationKind::SET).called("organisation_kind").listed(),
    word("country", Country::SET).listed(),
    link("parent", &[RecordKind::Organisation]).listed(),
    date("founded_on"),
    date("dissolved_on"),
    plain("website"),
    plain("phone"),
    plain("identifier").called("organisation_identifier"),
];

const PARTS: &[Part] = &[
    // A committee becomes a ministry: under which names it was known, and what it grew out of.
    Part::new("organisation_name", &[name_in_each("name"), date("starts"), date("ends")]),
    Part::new("organisation_predecessor", &[link("predecessor", &[RecordKind::Organisation]), date("dated")]),
    // How an organisation that is not there yet comes to be: a cooperation centre, step by step.
    Part::new(
        "organisation_step",
        &[
            line("step"),
            word("side", Country::SET),
            date("due"),
            date("done_on"),
            plain("number").called("document_number"),
            line("note"),
        ],
    ),
];

const WATCHES: &[Watch] = &[Watch { code: "organisation-step", sql: include_str!("steps.sql"), lead: 30 }];

/// An organisation as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    parts: PARTS,
    watches: WATCHES,
    defaults: &[("kind", "other"), ("country", "UZ")],
    ..Concept::new(RecordKind::Organisation, "organisation", "name", FIELDS)
};

/// An organisation by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub struct Organisation {
    /// Which.
    pub id: OrganisationId,
    /// Its name in the reader's language.
    pub name: String,
    /// The side that it belongs to.
    pub country: Country,
    /// What it is.
    pub kind: OrganisationKind,
    /// Its name in every language.
    pub names: crate::wording::Wordings,
}
