//! What is done with records of every kind that is kept as a sheet. Each is one change.

use chrono::{NaiveDate, NaiveTime};
use hamkor_language::money::{self, Money};
use hamkor_language::{WrittenLanguage, format, messages};
use rusqlite::types::Value;
use rusqlite::{ToSql, named_params};
use uuid::Uuid;

use super::concept::{Concept, Field, Holds, Naming, Part};
use super::store::{self, Stored};
use super::{links, of_kind, view::RowRef};
use crate::change::{Change, TypingKey};
use crate::member::Action;
use crate::storage::millis;
use crate::wording::{self, Typed};
use crate::{
    Error, Message, Office, Outcome, PartRowId, Rank, RecordId, RecordKind, RecordRef, Result, Tx, View, chain,
};

/// Days that never stand the other way round.
const ORDERED: [(&str, &str); 3] = [("starts", "ends"), ("issued_on", "expires_on"), ("asked_on", "given_on")];

/// Makes a record with a name, first written in this language. A person's name is its family name and given name, with a
/// space between them, in the order of the language.
///
/// # Errors
/// When the name is empty, or the member's role does not allow it.
pub fn create(
    office: &Office,
    kind: RecordKind,
    name: impl Into<Typed>,
    language: WrittenLanguage,
) -> Result<Outcome<RecordId>> {
    let concept = of_kind(kind).ok_or(Error::RecordNotFound)?;
    if concept.fixed {
        return Err(Error::NotAllowed);
    }
    let name = name.into().trimmed();
    if name.text.is_empty() {
        return Err(Error::NameEmpty);
    }
    let message = messages::record_history_created(kind.message(), name.text.as_str());
    office.change(Change::new(Action::Keep, message), |tx| {
        let id = create_with(tx, concept)?;
        match concept.naming {
            Naming::Field(field) => wording::set(tx, id.0, field, language, name, language)?,
            Naming::Person => {
                let parts = crate::person::parts(&name.text, language);
                write_column(tx, concept.table, id.0, "custom", &parts.custom)?;
                for (field, text) in [("family", &parts.family), ("given", &parts.given)] {
                    let text = Typed { text: text.clone(), kept: name.kept.clone() };
                    wording::set(tx, id.0, field, language, text, language)?;
                }
            }
        }
        tx.touch(RecordRef { kind, id });
        Ok(id)
    })
}

/// Writes the row of a new record, in its first state.
pub(crate) fn create_with(tx: &Tx<'_>, concept: &Concept) -> Result<RecordId> {
    let id = RecordId::new();
    let state = concept.states.map(|states| ("state", states.set.words[0]));
    let mut columns = vec!["id".to_owned(), "created_at".to_owned(), "created_by".to_owned()];
    let mut values = vec![":id".to_owned(), ":now".to_owned(), ":by".to_owned()];
    for (column, value) in state.iter().chain(concept.defaults) {
        columns.push((*column).to_owned());
        values.push(format!("'{value}'"));
    }
    let (columns, values) = (columns.join(", "), values.join(", "));
    let table = concept.table;
    tx.connection()
        .prepare_cached(&format!("INSERT INTO {table} ({columns}) VALUES ({values})"))?
        .execute(named_params! { ":id": id, ":now": millis(tx.now()), ":by": tx.member() })?;
    for part in concept.parts {
        let Some((column, words)) = part.prefilled_words() else { continue };
        for word in words {
            let row = insert_row(tx, concept, part, id, None)?;
            write_column(tx, part.table, row.0, column, word)?;
        }
    }
    Ok(id)
}

/// Writes a field as it was typed or chosen; nothing empties it.
///
/// # Errors
/// When there is no such field, the value is none of its kind, or the role does not allow it.
pub fn set(
    office: &Office,
    record: RecordRef,
    row: Option<&RowRef>,
    field: &str,
    value: Option<&str>,
) -> Result<Outcome<()>> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let label = Target::find(concept, record, row, field)?.field.label();
    change(office, record, messages::record_history_changed(label, record.kind.message()), |tx| {
        write_field(tx, record, row, field, value)
    })
}

/// Writes a field of a record within a change.
pub(super) fn write_field(
    tx: &mut Tx<'_>,
    record: RecordRef,
    row: Option<&RowRef>,
    field: &str,
    value: Option<&str>,
) -> Result<()> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let target = Target::find(concept, record, row, field)?;
    let value = value.map(str::trim).filter(|value| !value.is_empty());
    target.require(tx)?;
    tx.touch(record);
    let columns = match (target.field.holds, value) {
        (Holds::Money, Some(typed)) => {
            vec![(target.field.name.to_owned(), Value::Text(store::money_stored(target.priced(tx, typed)?)))]
        }
        _ => parsed(target.field, value)?,
    };
    if let Holds::Record(_) = target.field.holds
        && let Some(other) = value.map(|value| linked(target.field, value)).transpose()?
    {
        links::require(tx, other)?;
        if let Some(tie) = target.field.tie {
            chain::refuse_circle(tx, tie, record, other)?;
        }
        // Whoever looks at the other record sees what refers to it.
        tx.touch(other);
    }
    for (column, value) in &columns {
        write_column(tx, target.table, target.owner, column, value)?;
    }
    if let Some(derive) = concept.derive.filter(|_| row.is_none()) {
        derive(tx, record.id, target.field.name)?;
    }
    require_order(tx, &target)
}

/// Writes a text in one language; an empty one takes the wording away.
///
/// # Errors
/// When there is no such field, the name would be empty in its first language, or the role does not allow it.
pub fn set_text(
    office: &Office,
    record: RecordRef,
    row: Option<&RowRef>,
    field: &str,
    language: WrittenLanguage,
    text: impl Into<Typed>,
    typing: bool,
) -> Result<Outcome<()>> {
    let mut text = text.into();
    text.text.truncate(text.text.trim_end().len());
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let target = Target::find(concept, record, row, field)?;
    let own = matches!(target.field.holds, Holds::Name);
    let source = office.read(|view| Ok(store::texts(view, concept, record.id)?.source(target.owner, field)))?;
    let source = source.filter(|_| !own).unwrap_or(language);
    let names = row.is_none() && concept.naming == Naming::Field(target.field.name);
    if names && !own && language == source && text.text.trim().is_empty() {
        return Err(Error::NameEmpty);
    }
    let action = if language == source { Action::Keep } else { Action::Translate };
    let message = messages::record_history_changed(target.field.label(), record.kind.message());
    let mut what = Change::new(action, message);
    if typing {
        what = what.typing(TypingKey::new(RecordId(target.owner), field, language.tag()));
    }
    office.change(what, |tx| {
        target.require(tx)?;
        tx.touch(record);
        wording::set(tx, target.owner, field, language, text, source)
    })
}

/// Whose text a field of a record is: the record's own, or that of a row of a part.
///
/// # Errors
/// When there is no such text.
pub(crate) fn text_owner(view: &View<'_>, record: RecordRef, row: Option<&RowRef>, field: &str) -> Result<Uuid> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let target = Target::find(concept, record, row, field)?;
    target.require(view)?;
    if target.field.is_text() { Ok(target.owner) } else { Err(Error::RecordNotFound) }
}

/// Adds a row to a part, after another or at the end.
///
/// # Errors
/// When there is no such record, part or row.
pub fn add_row(office: &Office, record: RecordRef, part: &str, after: Option<PartRowId>) -> Result<Outcome<PartRowId>> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let part = store::part(concept, part)?;
    change(office, record, messages::record_history_row_added(record.kind.message(), part.label()), |tx| {
        store::one(tx, concept, record.id)?;
        insert_row(tx, concept, part, record.id, after)
    })
}

/// Writes a new row of a part.
pub(crate) fn insert_row(
    tx: &Tx<'_>,
    concept: &Concept,
    part: &Part,
    record: RecordId,
    after: Option<PartRowId>,
) -> Result<PartRowId> {
    let ranked = ranked(tx, concept, part, record)?;
    let place = match after {
        Some(after) => ranked.iter().position(|(id, _)| *id == after).ok_or(Error::RecordNotFound)? + 1,
        None => ranked.len(),
    };
    let id = PartRowId::new();
    let (table, owner) = (part.table, concept.table);
    tx.connection()
        .prepare_cached(&format!(
            "INSERT INTO {table} (id, {owner}, rank, created_at) VALUES (:id, :record, :rank, :now)"
        ))?
        .execute(named_params! {
            ":id": id,
            ":record": record,
            ":rank": rank_at(&ranked, place),
            ":now": millis(tx.now()),
        })?;
    Ok(id)
}

/// Moves a row after another, or to the beginning.
///
/// # Errors
/// When there is no such row.
pub fn move_row(office: &Office, record: RecordRef, row: &RowRef, after: Option<PartRowId>) -> Result<Outcome<()>> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let part = store::part(concept, &row.part)?;
    change(office, record, messages::record_history_row_moved(record.kind.message(), part.label()), |tx| {
        let mut ranked = ranked(tx, concept, part, record.id)?;
        let from = ranked.iter().position(|(id, _)| *id == row.id).ok_or(Error::RecordNotFound)?;
        ranked.remove(from);
        let place = match after {
            Some(after) => ranked.iter().position(|(id, _)| *id == after).ok_or(Error::RecordNotFound)? + 1,
            None => 0,
        };
        write_column(tx, part.table, row.id.0, "rank", &rank_at(&ranked, place))
    })
}

fn ranked(view: &View<'_>, concept: &Concept, part: &Part, record: RecordId) -> Result<Vec<(PartRowId, Rank)>> {
    store::rows(view, concept, part, record)?
        .into_iter()
        .map(|(id, row)| Ok((id, row.get("rank")?.ok_or(Error::OfficeDamaged)?)))
        .collect()
}

fn rank_at(ranked: &[(PartRowId, Rank)], place: usize) -> Rank {
    let rank = |place: usize| ranked.get(place).map(|(_, rank)| rank);
    Rank::between(place.checked_sub(1).and_then(rank), rank(place))
}

/// Takes a row out of its part.
///
/// # Errors
/// When there is no such row.
pub fn delete_row(office: &Office, record: RecordRef, row: &RowRef) -> Result<Outcome<()>> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    let part = store::part(concept, &row.part)?;
    change(office, record, messages::record_history_row_deleted(record.kind.message(), part.label()), |tx| {
        if store::owner_of_row(tx, concept, part, row.id)? != record.id {
            return Err(Error::RecordNotFound);
        }
        for touched in chain::clear_row(tx, record, row.id)? {
            tx.touch(touched);
        }
        mark_deleted(tx, part.table, row.id.0)
    })
}

/// Deletes a record. What refers to it no longer does; undo brings back both.
///
/// # Errors
/// When there is no such record, or the role does not allow it.
pub fn delete(office: &Office, record: RecordRef) -> Result<Outcome<()>> {
    let name = office.read(|view| super::name_of(view, record, hamkor_language::Language::Korean))?;
    let message = messages::record_history_deleted(record.kind.message(), name.unwrap_or_default());
    change(office, record, message, |tx| remove(tx, record))
}

/// Deletes a record within a change.
pub(super) fn remove(tx: &mut Tx<'_>, record: RecordRef) -> Result<()> {
    let concept = of_kind(record.kind).ok_or(Error::RecordNotFound)?;
    if concept.fixed {
        return Err(Error::NotAllowed);
    }
    store::one(tx, concept, record.id)?;
    tx.touch(record);
    for touched in links::clear(tx, record)? {
        tx.touch(touched);
    }
    mark_deleted(tx, concept.table, record.id.0)
}

pub(super) fn mark_deleted(tx: &Tx<'_>, table: &str, id: Uuid) -> Result<()> {
    tx.connection()
        .prepare_cached(&format!("UPDATE {table} SET deleted_at = :now, deleted_by = :by WHERE id = :id"))?
        .execute(named_params! { ":id": id.as_bytes(), ":now": millis(tx.now()), ":by": tx.member() })?;
    Ok(())
}

/// Writes one column of a row, where that is a change. Table and column are names of a description.
pub(crate) fn write_column(tx: &Tx<'_>, table: &str, id: Uuid, column: &str, value: &dyn ToSql) -> Result<()> {
    tx.connection()
        .prepare_cached(&format!("UPDATE {table} SET {column} = :value WHERE id = :id AND {column} IS NOT :value"))?
        .execute(named_params! { ":id": id.as_bytes(), ":value": value })?;
    Ok(())
}

fn change<T>(
    office: &Office,
    record: RecordRef,
    message: Message,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
) -> Result<Outcome<T>> {
    office.change(Change::new(Action::Keep, message), |tx| {
        tx.touch(record);
        let done = work(tx)?;
        guarded(tx, record)?;
        Ok(done)
    })
}

/// Refuses a change after which the record may not stand as it does.
fn guarded(view: &View<'_>, record: RecordRef) -> Result<()> {
    let Some((concept, guard)) = of_kind(record.kind).and_then(|concept| Some((concept, concept.guard?))) else {
        return Ok(());
    };
    match store::one(view, concept, record.id) {
        Err(Error::RecordNotFound) => Ok(()),
        stored => guard(view, record.id, &stored?.get::<String>("state")?.unwrap_or_default()),
    }
}

/// The field of a record or of a row that is to be written.
struct Target<'a> {
    record: RecordRef,
    concept: &'static Concept,
    part: Option<&'static Part>,
    field: &'a Field,
    table: &'static str,
    owner: Uuid,
}

impl Target<'_> {
    fn find(concept: &'static Concept, record: RecordRef, row: Option<&RowRef>, field: &str) -> Result<Self> {
        let part = row.map(|row| store::part(concept, &row.part)).transpose()?;
        let (fields, table) = part.map_or((concept.fields, concept.table), |part| (part.fields, part.table));
        let field = fields
            .iter()
            .find(|one| one.name == field)
            .ok_or_else(|| Error::unexpected(format!("{table} has no field {field}")))?;
        let owner = row.map_or(record.id.0, |row| row.id.0);
        Ok(Self { record, concept, part, field, table, owner })
    }

    /// Refuses when what is to be written is not there.
    fn require(&self, view: &View<'_>) -> Result<()> {
        store::one(view, self.concept, self.record.id)?;
        match self.part {
            Some(part) if store::owner_of_row(view, self.concept, part, PartRowId(self.owner))? != self.record.id => {
                Err(Error::RecordNotFound)
            }
            _ => Ok(()),
        }
    }

    /// An amount as it was typed; one without a currency stays in that of the amount before it.
    fn priced(&self, view: &View<'_>, typed: &str) -> Result<Money> {
        let known = self.stored(view)?.money(self.field.name)?.map(|money| money.currency);
        Ok(money::parse(typed, known)?)
    }

    fn stored(&self, view: &View<'_>) -> Result<Stored> {
        let Some(part) = self.part else { return store::one(view, self.concept, self.record.id) };
        let rows = store::rows(view, self.concept, part, self.record.id)?;
        rows.into_iter().find(|(id, _)| id.0 == self.owner).map(|(_, row)| row).ok_or(Error::RecordNotFound)
    }
}

fn require_order(view: &View<'_>, target: &Target<'_>) -> Result<()> {
    let Some((first, last)) = ORDERED.into_iter().find(|(first, last)| [*first, *last].contains(&target.field.name))
    else {
        return Ok(());
    };
    let stored = target.stored(view)?;
    match (stored.get::<NaiveDate>(first)?, stored.get::<NaiveDate>(last)?) {
        (Some(first), Some(last)) if last < first => Err(Error::DateOrder),
        _ => Ok(()),
    }
}

/// The years that a record can be about.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2999;

/// What is written to the columns of a field for what was typed or chosen.
pub(crate) fn parsed(field: &Field, value: Option<&str>) -> Result<Vec<(String, Value)>> {
    let column = |value: Value| vec![(field.name.to_owned(), value)];
    let Some(typed) = value else {
        let mut columns = column(Value::Null);
        columns.extend(field.kind_column().map(|name| (name, Value::Null)));
        return Ok(columns);
    };
    Ok(match field.holds {
        Holds::Name | Holds::Line | Holds::Lines => {
            return Err(Error::unexpected(format!("{} is written in a language", field.name)));
        }
        Holds::Plain => column(Value::Text(typed.to_owned())),
        Holds::Date => column(Value::Text(format::parse_date(typed)?.to_string())),
        Holds::Time => {
            let time =
                NaiveTime::parse_from_str(typed, "%H:%M").map_err(|_| Error::TimeInvalid { text: typed.to_owned() })?;
            column(Value::Text(time.format("%H:%M:%S%.f").to_string()))
        }
        Holds::Number => match format::parse_decimal(typed)? {
            (number, 0) => column(Value::Integer(number)),
            _ => return Err(Error::NumberInvalid { text: typed.to_owned() }),
        },
        Holds::Year => match typed.trim().parse() {
            Ok(year) if YEARS.contains(&year) => column(Value::Integer(year)),
            _ => return Err(Error::YearInvalid { text: typed.to_owned() }),
        },
        Holds::Decimal(scale) => column(Value::Integer(format::parse_fixed(typed, scale)?)),
        Holds::Money => column(Value::Text(store::money_stored(money::parse(typed, None)?))),
        Holds::Flag => column(Value::Integer(i64::from(typed == "true"))),
        Holds::Word(set) => {
            let word = set.find(typed).ok_or_else(|| Error::unexpected(format!("{typed} is no word of the set")))?;
            column(Value::Text(word.to_owned()))
        }
        Holds::PlanKind => {
            let id = Uuid::parse_str(typed).map_err(Error::unexpected)?;
            column(Value::Blob(id.into_bytes().to_vec()))
        }
        Holds::Record(_) => {
            let record = linked(field, typed)?;
            let mut columns = column(Value::Blob(record.id.0.into_bytes().to_vec()));
            let kind = || Value::Text(record.kind.as_str().to_owned());
            columns.extend(field.kind_column().map(|name| (name, kind())));
            columns
        }
    })
}

fn linked(field: &Field, written: &str) -> Result<RecordRef> {
    let Holds::Record(kinds) = field.holds else { return Err(Error::RecordNotFound) };
    store::parse_record(written, kinds)
}
