//! What of a record is written to the index.

use hamkor_language::WrittenLanguage;
use hamkor_language::search::Weight;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql, named_params};
use uuid::Uuid;

use crate::passage::inline;
use crate::{Error, RecordKind, RecordRef, Result, View, attachment, record, storage};

/// Which part of a record a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Title,
    Heading,
    Node,
    Passage,
    /// A field of a sheet.
    Text,
}

impl Part {
    const ALL: [Self; 5] = [Self::Title, Self::Heading, Self::Node, Self::Passage, Self::Text];

    fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Node => "node",
            Self::Passage => "passage",
            Self::Text => "text",
        }
    }

    /// What it weighs in a search.
    pub(super) fn weight(self) -> Weight {
        match self {
            Self::Title => Weight::Title,
            Self::Heading => Weight::Heading,
            Self::Node => Weight::Goal,
            Self::Passage | Self::Text => Weight::Text,
        }
    }

    /// Whether it stands in a passage, whose texts have marks.
    pub(super) fn is_passage(self) -> bool {
        matches!(self, Self::Heading | Self::Passage)
    }
}

impl ToSql for Part {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for Part {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        storage::word(value, &Self::ALL, Self::as_str)
    }
}

/// Where a text of a record stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Place {
    pub(super) owner: Uuid,
    /// Nothing for every field of a passage: a table's cells are found together.
    pub(super) field: Option<String>,
    pub(super) language: WrittenLanguage,
    pub(super) part: Part,
}

impl Place {
    pub(super) fn of_row(row: &Row<'_>) -> Result<Self> {
        let language: String = row.get("language")?;
        Ok(Self {
            owner: Uuid::from_bytes(row.get("owner")?),
            field: row.get("field")?,
            language: language.parse().map_err(|_| Error::OfficeDamaged)?,
            part: row.get("part")?,
        })
    }

    fn words(&self, stored: String) -> String {
        if self.part.is_passage() { inline::plain(&stored) } else { stored }
    }
}

/// One text of a record, in one language.
pub(super) struct SearchRow {
    pub(super) place: Place,
    pub(super) text: String,
}

/// The texts of a record and the names of its files; none when it is deleted.
pub(super) fn of_record(view: &View<'_>, record: RecordRef) -> Result<Vec<SearchRow>> {
    let mut texts = own_texts(view, record)?;
    // A record that is there has a name at least.
    if !texts.is_empty() {
        texts.extend(attachment::search_names(view, record.id)?.into_iter().map(|(id, language, text)| {
            let place = Place { owner: id.0, field: Some("file_name".to_owned()), language, part: Part::Text };
            SearchRow { place, text }
        }));
    }
    Ok(texts)
}

fn own_texts(view: &View<'_>, record: RecordRef) -> Result<Vec<SearchRow>> {
    let sql = match record.kind {
        RecordKind::Plan => include_str!("of_plan.sql"),
        RecordKind::Packet => include_str!("of_packet.sql"),
        RecordKind::Office | RecordKind::Member | RecordKind::Attachment => return Ok(Vec::new()),
        _ => return of_sheet(view, record),
    };
    let mut statement = view.connection().prepare_cached(sql)?;
    let mut rows = statement.query(named_params! { ":record": record.id })?;
    let mut texts = Vec::new();
    while let Some(row) = rows.next()? {
        let place = Place::of_row(row)?;
        let text = place.words(row.get("text")?);
        texts.push(SearchRow { place, text });
    }
    Ok(texts)
}

/// The texts of a record that is kept as a sheet. What reads the same in every language is written down with Latin words.
fn of_sheet(view: &View<'_>, record: RecordRef) -> Result<Vec<SearchRow>> {
    let findable = record::search_texts(view, record)?;
    let rows = findable.into_iter().map(|one| {
        let place = Place {
            owner: one.owner,
            field: Some(one.field.to_owned()),
            language: one.language.unwrap_or(WrittenLanguage::English),
            part: if one.name { Part::Title } else { Part::Text },
        };
        SearchRow { place, text: one.text }
    });
    Ok(rows.collect())
}
