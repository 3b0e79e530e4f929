//! Organisations by name: who is responsible for a plan or a measure.

mod actions;
mod store;

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

pub(crate) use actions::add_with_names;
pub use actions::{add, set_name};
pub use store::{list, name, short_name};

use crate::OrganisationId;
use crate::storage::word;

/// The side that an organisation belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub enum Country {
    /// Korea.
    #[serde(rename = "KR")]
    Korea,
    /// Uzbekistan.
    #[serde(rename = "UZ")]
    Uzbekistan,
    /// Elsewhere, or none.
    #[serde(rename = "other")]
    Other,
}

impl Country {
    const ALL: [Self; 3] = [Self::Korea, Self::Uzbekistan, Self::Other];

    fn as_str(self) -> &'static str {
        match self {
            Self::Korea => "KR",
            Self::Uzbekistan => "UZ",
            Self::Other => "other",
        }
    }
}

impl ToSql for Country {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for Country {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        word(value, &Self::ALL, Self::as_str)
    }
}

/// What an organisation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    /// A ministry.
    Ministry,
    /// A committee of the government.
    Committee,
    /// An agency.
    Agency,
    /// A university.
    University,
    /// A centre.
    Centre,
    /// An association of firms.
    Association,
    /// Another kind of organisation.
    Other,
}

impl OrganisationKind {
    const ALL: [Self; 7] =
        [Self::Ministry, Self::Committee, Self::Agency, Self::University, Self::Centre, Self::Association, Self::Other];

    fn as_str(self) -> &'static str {
        match self {
            Self::Ministry => "ministry",
            Self::Committee => "committee",
            Self::Agency => "agency",
            Self::University => "university",
            Self::Centre => "centre",
            Self::Association => "association",
            Self::Other => "other",
        }
    }
}

impl ToSql for OrganisationKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for OrganisationKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        word(value, &Self::ALL, Self::as_str)
    }
}

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
