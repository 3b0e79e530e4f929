//! Records in the file, read and written by their description. Names of tables and columns are those of the program's own
//! descriptions, never what somebody typed.

use std::collections::HashMap;
use std::fmt::Write;

use hamkor_language::WrittenLanguage;
use hamkor_language::money::{Currency, Money};
use rusqlite::types::{FromSql, Value};
use rusqlite::{OptionalExtension, named_params};
use uuid::Uuid;

use super::concept::{Concept, Field, Holds, Naming, Part};
use crate::wording::Texts;
use crate::{Error, PartRowId, RecordId, RecordKind, RecordRef, Result, View};

/// A row as it is stored, by the names of its columns.
pub(crate) struct Stored(HashMap<String, Value>);

impl Stored {
    fn of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        let names = row.as_ref().column_names();
        let values = names.into_iter().enumerate().map(|(place, name)| Ok((name.to_owned(), row.get(place)?)));
        Ok(Self(values.collect::<rusqlite::Result<_>>()?))
    }

    /// What a column holds; nothing when that is empty.
    pub(crate) fn get<T: FromSql>(&self, column: &str) -> Result<Option<T>> {
        match self.0.get(column) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::column_result(value.into()).map(Some).map_err(|_| Error::OfficeDamaged),
        }
    }

    /// The amount that a field holds.
    pub(crate) fn money(&self, field: &str) -> Result<Option<Money>> {
        self.get::<String>(field)?.map(|stored| stored_money(&stored).ok_or(Error::OfficeDamaged)).transpose()
    }

    /// The record that a field refers to.
    pub(super) fn record(&self, field: &Field) -> Result<Option<RecordRef>> {
        let Holds::Record(kinds) = field.holds else { return Ok(None) };
        let Some(id) = self.get::<RecordId>(field.name)? else { return Ok(None) };
        let kind = match field.kind_column() {
            Some(column) => self.get::<RecordKind>(&column)?,
            None => kinds.first().copied(),
        };
        Ok(kind.map(|kind| RecordRef { kind, id }))
    }
}

/// An amount as its column has it.
pub(crate) fn money_stored(money: Money) -> String {
    format!("{} {}", money.minor, money.currency.code())
}

/// The amount that a column has; nothing where it is none.
pub(crate) fn stored_money(stored: &str) -> Option<Money> {
    let (minor, code) = stored.split_once(' ')?;
    Some(Money { minor: minor.parse().ok()?, currency: Currency::of_code(code)? })
}

/// A record that is there.
pub(crate) fn one(view: &View<'_>, concept: &Concept, id: RecordId) -> Result<Stored> {
    let sql = format!("SELECT * FROM {} WHERE id = :id AND deleted_at IS NULL", concept.table);
    view.connection()
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": id }, Stored::of)
        .optional()?
        .ok_or(Error::RecordNotFound)
}

/// The rows of a part, in their order.
pub(crate) fn rows(
    view: &View<'_>,
    concept: &Concept,
    part: &Part,
    record: RecordId,
) -> Result<Vec<(PartRowId, Stored)>> {
    let (table, owner) = (part.table, concept.table);
    let sql = format!("SELECT * FROM {table} WHERE {owner} = :record AND deleted_at IS NULL ORDER BY rank, id");
    let mut statement = view.connection().prepare_cached(&sql)?;
    let rows =
        statement.query_map(named_params! { ":record": record }, |row| Ok((row.get("id")?, Stored::of(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A row of a part; none where it is not there.
pub(super) fn row(view: &View<'_>, part: &Part, id: PartRowId) -> Result<Option<Stored>> {
    let sql = format!("SELECT * FROM {} WHERE id = :id AND deleted_at IS NULL", part.table);
    Ok(view.connection().prepare_cached(&sql)?.query_row(named_params! { ":id": id }, Stored::of).optional()?)
}

/// The part of a concept that has this name on the wire.
pub(super) fn part(concept: &'static Concept, name: &str) -> Result<&'static Part> {
    concept.parts.iter().find(|part| part.table == name).ok_or(Error::RecordNotFound)
}

/// The record that a row of a part belongs to.
pub(super) fn owner_of_row(view: &View<'_>, concept: &Concept, part: &Part, row: PartRowId) -> Result<RecordId> {
    let sql = format!("SELECT {} FROM {} WHERE id = :id AND deleted_at IS NULL", concept.table, part.table);
    view.connection()
        .prepare_cached(&sql)?
        .query_row(named_params! { ":id": row }, |found| found.get(0))
        .optional()?
        .ok_or(Error::RecordNotFound)
}

/// The texts of a record and of the rows of its parts.
pub(crate) fn texts(view: &View<'_>, concept: &Concept, id: RecordId) -> Result<Texts> {
    let mut sql = "SELECT wording.* FROM wording WHERE owner = :owner".to_owned();
    for part in concept.parts.iter().filter(|part| part.fields.iter().any(Field::is_text)) {
        let (table, owner) = (part.table, concept.table);
        // Writing to a string cannot fail.
        let _ = write!(
            sql,
            " UNION ALL SELECT wording.* FROM {table} CROSS JOIN wording ON wording.owner = {table}.id \
             WHERE {table}.{owner} = :owner AND {table}.deleted_at IS NULL"
        );
    }
    Texts::read(view, &sql, id.0)
}

/// Something of a record that can be found.
pub(crate) struct Findable {
    /// Whose text it is: the record's own, or that of one of its parts.
    pub(crate) owner: Uuid,
    /// Which text of the owner's.
    pub(crate) field: &'static str,
    /// The language that it is written in; what reads the same in every language has none.
    pub(crate) language: Option<WrittenLanguage>,
    /// Whether it is the record's name.
    pub(crate) name: bool,
    /// The words.
    pub(crate) text: String,
}

/// What of a record can be found: its name, its texts, and what reads the same in every language. Nothing of a record that
/// is deleted.
pub(crate) fn search_texts(view: &View<'_>, record: RecordRef) -> Result<Vec<Findable>> {
    let Some(concept) = super::of_kind(record.kind) else { return Ok(Vec::new()) };
    let stored = match one(view, concept, record.id) {
        Err(Error::RecordNotFound) => return Ok(Vec::new()),
        found => found?,
    };
    let texts = texts(view, concept, record.id)?;
    let mut found = Vec::new();
    if concept.naming == Naming::Person {
        let custom = stored.get("custom")?.ok_or(Error::OfficeDamaged)?;
        for (language, _) in texts.stored(record.id.0, "family") {
            let text = super::naming::person_name(&texts, record.id.0, custom, language.language());
            found.push(Findable { owner: record.id.0, field: "name", language: Some(language), name: true, text });
        }
    }
    let mut owners = vec![(record.id.0, concept.fields, stored)];
    for part in concept.parts {
        let rows = rows(view, concept, part, record.id)?;
        owners.extend(rows.into_iter().map(|(id, row)| (id.0, part.fields, row)));
    }
    for (owner, fields, row) in owners {
        for field in fields {
            let name = owner == record.id.0 && concept.naming == Naming::Field(field.name);
            if field.is_text() {
                let stored = texts.stored(owner, field.name);
                found.extend(stored.map(|(language, text)| Findable {
                    owner,
                    field: field.name,
                    language: Some(language),
                    name,
                    text,
                }));
            } else if matches!(field.holds, Holds::Plain) {
                let text = row.get::<String>(field.name)?;
                found.extend(text.map(|text| Findable { owner, field: field.name, language: None, name, text }));
            }
        }
    }
    Ok(found)
}

/// An identity as the wire has it: `person:<id>`.
pub(super) fn written(record: RecordRef) -> String {
    format!("{}:{}", record.kind.as_str(), record.id)
}

/// Reads an identity from the wire.
pub(super) fn parse_record(text: &str, kinds: &[RecordKind]) -> Result<RecordRef> {
    let (kind, id) = text.split_once(':').ok_or(Error::RecordNotFound)?;
    let kind = kinds.iter().copied().find(|known| known.as_str() == kind).ok_or(Error::RecordNotFound)?;
    Ok(RecordRef::new(kind, Uuid::parse_str(id).map_err(|_| Error::RecordNotFound)?))
}
