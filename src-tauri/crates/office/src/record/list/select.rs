//! A list's query as SQL. Names of tables and columns are those of the program's own descriptions, and what somebody typed
//! is bound.

use std::collections::BTreeSet;
use std::fmt::Write;

use chrono::NaiveDate;
use hamkor_language::collation::Collation;
use hamkor_language::{Language, format, messages};
use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::ordered::{Arm, Ordered, in_order};
use super::{Filter, Group, Query, Sort, Window, condition, fields, groups};
use crate::history::record_name;
use crate::record::concept::{Concept, Field, Holds};
use crate::{Error, RecordId, RecordKind, RecordRef, Result, View, plan, search};

/// The values of a statement, in the order of their numbers.
#[derive(Default)]
pub(super) struct Bindings(Vec<Value>);

impl Bindings {
    /// Binds a value; answers how the statement names it.
    pub(super) fn bind(&mut self, value: Value) -> String {
        self.0.push(value);
        format!("?{}", self.0.len())
    }

    fn bind_ids(&mut self, ids: &BTreeSet<RecordId>) -> String {
        let mut array = String::from("[");
        for id in ids {
            let comma = if array.len() > 1 { "," } else { "" };
            // Writing to a string cannot fail.
            let _ = write!(array, "{comma}\"{}\"", id.0.simple());
        }
        array.push(']');
        format!("(SELECT unhex(value) FROM json_each({}))", self.bind(Value::Text(array)))
    }
}

/// From which table the others are reached: the one that has the wanted order already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Base {
    Named,
    Changed,
    Own,
}

/// A list's query, ready to be asked.
pub(super) struct Select<'a> {
    concept: &'static Concept,
    language: Language,
    query: &'a Query,
    /// The kinds of plan, by name in the reader's alphabet.
    kinds: Vec<plan::Kind>,
    group: Option<GroupBy>,
    with: String,
    from: String,
    conditions: Vec<String>,
    order: String,
    bindings: Bindings,
    id: &'static str,
    /// The order that the list is sorted by, where an index has it.
    ordered: Option<Ordered>,
}

/// A piece of a list: its records, and by what they are sorted.
struct Piece {
    select: String,
    order: String,
}

enum GroupBy {
    State,
    Field(&'static Field),
}

impl<'a> Select<'a> {
    pub(super) fn new(
        view: &View<'_>,
        concept: &'static Concept,
        query: &'a Query,
        language: Language,
    ) -> Result<Self> {
        let group = query.group.as_deref().and_then(|name| match name {
            "state" => concept.states.map(|_| GroupBy::State),
            name => fields(concept).find(|field| field.name == name && groups(field)).map(GroupBy::Field),
        });
        let sorted = match &query.sort {
            Sort::Field(name) => fields(concept).find(|field| field.name == name),
            _ => None,
        };
        let by_state = matches!(query.sort, Sort::State) && concept.states.is_some();
        let base = match query.sort {
            _ if group.is_some() || sorted.is_some() => Base::Own,
            Sort::State if by_state => Base::Changed,
            Sort::Changed => Base::Changed,
            _ => Base::Named,
        };
        let mut bindings = Bindings::default();
        let conditions = conditions(view, concept, query, &mut bindings)?;
        let mut tables = conditions.tables;
        tables.changed |= matches!(query.sort, Sort::Changed);
        let ordered = match (sorted.filter(|_| group.is_none()), base) {
            (Some(field), _) => Ordered::of(view, concept, field, language, &mut bindings)?,
            (None, Base::Changed) if by_state => {
                let words = concept.states.map_or(&[][..], |states| states.set.words);
                Some(Ordered::of_words("listing.state", words.iter().copied()))
            }
            (None, _) => None,
        };
        let mut select = Self {
            concept,
            language,
            query,
            kinds: kinds(view, concept, language)?,
            group,
            with: String::new(),
            from: String::new(),
            conditions: conditions.sql,
            order: String::new(),
            bindings,
            id: match base {
                Base::Named => "named.record",
                Base::Changed => "listing.record",
                Base::Own => "own.id",
            },
            ordered,
        };
        select.join(base, tables);
        if select.ordered.is_none() {
            select.sort(base, sorted, by_state);
        }
        Ok(select)
    }

    /// Whether every record of the kind fits.
    pub(super) fn is_whole(&self) -> bool {
        self.query.filter == Filter::All
            && self.query.state.is_none()
            && self.query.text.trim().is_empty()
            && self.query.conditions.is_empty()
    }

    fn join(&mut self, base: Base, tables: Tables) {
        let kind = Value::Text(self.concept.kind.as_str().to_owned());
        let id = self.id;
        match base {
            Base::Named => {
                let (kind, language) = (self.bindings.bind(kind), self.language());
                "listing_name AS named".clone_into(&mut self.from);
                self.conditions.push(format!("named.kind = {kind} AND named.language = {language}"));
            }
            Base::Changed => {
                let kind = self.bindings.bind(kind);
                "listing".clone_into(&mut self.from);
                self.conditions.push(format!("listing.kind = {kind}"));
            }
            Base::Own => {
                self.from = format!("{} AS own", self.concept.table);
                self.conditions.push("own.deleted_at IS NULL".to_owned());
            }
        }
        if base != Base::Changed && tables.changed {
            // Writing to a string cannot fail.
            let _ = write!(self.from, " CROSS JOIN listing ON listing.record = {id}");
        }
        if base != Base::Own && tables.own {
            let _ = write!(self.from, " CROSS JOIN {} AS own ON own.id = {id}", self.concept.table);
        }
    }

    fn language(&mut self) -> String {
        self.bindings.bind(Value::Text(self.language.tag().to_owned()))
    }

    fn sort(&mut self, base: Base, sorted: Option<&'static Field>, by_state: bool) {
        let direction = if self.query.descending { " DESC" } else { "" };
        let mut order = Vec::new();
        if let Some(group) = &self.group {
            let by = match group {
                GroupBy::State => self.state_place(),
                GroupBy::Field(field) => self.place(field),
            };
            // What says nothing stands behind the groups.
            order.push(format!("{by} NULLS LAST"));
        }
        if by_state {
            order.push(format!("{}{direction}", self.state_place()));
        } else if let Some(field) = sorted {
            let by = match field.holds {
                _ if field.is_text() => self.text_key(field),
                Holds::Plain => self.text_key(field),
                Holds::Date => format!("own.{}", field.name),
                Holds::Record(_) => self.linked_key(field),
                Holds::PlanKind => self.place(field),
                // Amounts of one currency stand together: a number says nothing beside that of another.
                Holds::Money => {
                    order.push(format!("substr(own.{0}, -3)", field.name));
                    minor(&format!("own.{}", field.name))
                }
                _ => self.place(field),
            };
            // What is empty stands behind everything, whichever way the list is sorted; said so, an index serves both.
            order.push(format!("{by}{direction} NULLS LAST"));
        }
        // Among equals the name decides where names are at hand, and else which of them is older.
        match base {
            Base::Named => order.push(format!("named.sort_key{direction}, named.record{direction}")),
            Base::Changed => order.push(format!("listing.changed_at{direction}, listing.record{direction}")),
            Base::Own if matches!(self.query.sort, Sort::Changed) => {
                order.push(format!("listing.changed_at{direction}, own.id{direction}"));
            }
            Base::Own if matches!(self.query.sort, Sort::Name) => {
                let key = self.name_key("own.id");
                order.push(format!("{key}{direction}, own.id{direction}"));
            }
            Base::Own => order.push("own.id".to_owned()),
        }
        self.order = order.join(", ");
    }

    /// The key by which the name of a record is sorted.
    fn name_key(&mut self, record: &str) -> String {
        let language = self.language();
        format!("(SELECT sort_key FROM listing_name WHERE record = {record} AND language = {language})")
    }

    /// The key by which the name of the record is sorted to which a field refers. Many refer to few, whose names are read
    /// once.
    fn linked_key(&mut self, field: &Field) -> String {
        let (language, table, column) = (self.language(), self.concept.table, field.name);
        self.with = format!(
            "WITH linked AS MATERIALIZED (SELECT listing_name.record, sort_key \
             FROM (SELECT DISTINCT {column} AS record FROM {table} WHERE {column} IS NOT NULL AND deleted_at IS NULL) \
             CROSS JOIN listing_name USING (record) WHERE language = {language}) "
        );
        // Writing to a string cannot fail.
        let _ = write!(self.from, " LEFT JOIN linked ON linked.record = own.{column}");
        "linked.sort_key".to_owned()
    }

    /// Where a state stands among the others.
    fn state_place(&self) -> String {
        let words = self.concept.states.map_or(&[][..], |states| states.set.words);
        places("own.state", words.iter().copied())
    }

    /// By what a field groups and sorts: days by month, words and records by what they are called.
    fn place(&mut self, field: &Field) -> String {
        let column = format!("own.{}", field.name);
        match field.holds {
            Holds::Word(set) => places(&column, in_order(set, self.language)),
            Holds::PlanKind => kind_places(&column, &self.kinds),
            Holds::Record(_) => self.name_key(&column),
            Holds::Date => format!("substr({column}, 1, 7)"),
            Holds::Flag => format!("coalesce({column}, FALSE)"),
            _ => column,
        }
    }

    /// The key by which a text is sorted: in the reader's language, else as it was first written.
    fn text_key(&mut self, field: &Field) -> String {
        let language = self.language();
        if field.is_text() {
            let written = self.bindings.bind(Value::Text(self.language.written().tag().to_owned()));
            format!(
                "(SELECT sort_key(text, {language}, language) FROM wording WHERE owner = own.id AND field = '{}' \
                 ORDER BY language <> {written}, state <> 'original' LIMIT 1)",
                field.name
            )
        } else {
            format!("sort_key(own.{}, {language}, NULL)", field.name)
        }
    }

    fn filtered(&self) -> String {
        format!("FROM {} WHERE {}", self.from, self.conditions.join(" AND "))
    }

    /// The records of a part of the list.
    pub(super) fn ids(&self, view: &View<'_>, window: Window) -> Result<Vec<RecordId>> {
        let direction = if self.query.descending { " DESC" } else { "" };
        let (id, filtered) = (self.id, self.filtered());
        let of = |condition: &String| Piece {
            select: format!("SELECT {id} {filtered} AND {condition}"),
            order: id.to_owned(),
        };
        let pieces = match &self.ordered {
            None => vec![Piece { select: format!("{}SELECT {id} {filtered}", self.with), order: self.order.clone() }],
            Some(Ordered::Keys { arms, rest }) => {
                let arms = arms.iter().map(|arm| self.arm(arm)).collect::<Vec<_>>().join(" UNION ALL ");
                vec![Piece { select: arms, order: format!("sort_key{direction}, id") }, of(rest)]
            }
            Some(Ordered::Words(words)) => {
                let mut pieces: Vec<Piece> = words.iter().map(of).collect();
                if let (true, [words @ .., _]) = (self.query.descending, &mut pieces[..]) {
                    words.reverse();
                }
                pieces
            }
        };
        self.walked(view, &pieces, window)
    }

    /// The records that stand in an index, each with the key that it has there.
    fn arm(&self, arm: &Arm) -> String {
        let (table, tie, from, conditions) = (arm.table, &arm.condition, &self.from, self.conditions.join(" AND "));
        format!(
            "SELECT own.id AS id, ordered.sort_key AS sort_key FROM {table} AS ordered CROSS JOIN {from} \
             WHERE {tie} AND {conditions}"
        )
    }

    /// The records of a part of a list that is made of pieces, one behind the other: they are walked until the part is full.
    fn walked(&self, view: &View<'_>, pieces: &[Piece], window: Window) -> Result<Vec<RecordId>> {
        let (mut ids, mut before) = (Vec::new(), window.first);
        for (place, Piece { select, order }) in pieces.iter().enumerate() {
            let missing = usize::try_from(window.count).unwrap_or(usize::MAX).saturating_sub(ids.len());
            if missing == 0 {
                break;
            }
            let found = self.asked(view, &format!("{select} ORDER BY {order} LIMIT {missing} OFFSET {before}"))?;
            // Where nothing is found, the part begins behind this piece.
            let behind = found.is_empty() && before > 0 && place + 1 < pieces.len();
            before = if behind { before.saturating_sub(self.counted(view, select)?) } else { 0 };
            ids.extend(found);
        }
        Ok(ids)
    }

    /// How many rows a statement has.
    fn counted(&self, view: &View<'_>, select: &str) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM ({select})");
        let mut statement = view.connection().prepare(&sql)?;
        Ok(statement.query_row(params_from_iter(self.numbered(&sql)), |row| row.get(0))?)
    }

    fn asked(&self, view: &View<'_>, sql: &str) -> Result<Vec<RecordId>> {
        let mut statement = view.connection().prepare(sql)?;
        let ids = statement.query_map(params_from_iter(self.numbered(sql)), |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// How many records fit.
    pub(super) fn count(&self, view: &View<'_>) -> Result<u32> {
        let sql = format!("{}SELECT count(*) {}", self.with, self.filtered());
        let mut statement = view.connection().prepare(&sql)?;
        Ok(statement.query_row(params_from_iter(self.numbered(&sql)), |row| row.get(0))?)
    }

    /// The groups, in order.
    pub(super) fn groups(&self, view: &View<'_>) -> Result<Vec<Group>> {
        let Some(group) = &self.group else { return Ok(Vec::new()) };
        let by = match group {
            GroupBy::State => "own.state".to_owned(),
            GroupBy::Field(field) if matches!(field.holds, Holds::Date) => format!("substr(own.{}, 1, 7)", field.name),
            GroupBy::Field(field) if matches!(field.holds, Holds::Flag) => {
                format!("coalesce(own.{}, FALSE)", field.name)
            }
            GroupBy::Field(field) => format!("own.{}", field.name),
        };
        let kind = match group {
            GroupBy::Field(field) => field.kind_column().map(|column| format!("own.{column}")),
            GroupBy::State => None,
        };
        let kind = kind.unwrap_or_else(|| "NULL".to_owned());
        let (filtered, order) = (self.filtered(), &self.order);
        let with = &self.with;
        let sql = format!("{with}SELECT {by}, {kind}, count(*) {filtered} GROUP BY {by} ORDER BY {order}");
        let mut statement = view.connection().prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(self.numbered(&sql)))?;
        let mut groups = Vec::new();
        while let Some(row) = rows.next()? {
            let text = self.group_text(view, group, row.get(0)?, row.get(1)?)?;
            groups.push(Group { text, count: row.get(2)? });
        }
        Ok(groups)
    }

    fn group_text(&self, view: &View<'_>, group: &GroupBy, value: Value, kind: Option<RecordKind>) -> Result<String> {
        let language = self.language;
        let GroupBy::Field(field) = group else {
            return Ok(match (value, self.concept.states) {
                (Value::Text(state), Some(states)) => states.set.message(&state).text(language),
                _ => String::new(),
            });
        };
        Ok(match (field.holds, value) {
            (Holds::Word(set), Value::Text(word)) => set.message(&word).text(language),
            (Holds::Date, Value::Text(month)) => {
                let first = NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d");
                format::month_year(language, first.map_err(|_| Error::OfficeDamaged)?)
            }
            (Holds::PlanKind, Value::Blob(id)) => {
                let kind = self.kinds.iter().find(|kind| kind.id.0.as_bytes().as_slice() == id);
                kind.map(|kind| kind.name.clone()).unwrap_or_default()
            }
            (Holds::Flag, Value::Integer(yes)) => {
                let yes = if yes == 0 { messages::history_value_no() } else { messages::history_value_yes() };
                yes.text(language)
            }
            (Holds::Record(kinds), Value::Blob(id)) => {
                let id = uuid::Uuid::from_slice(&id).map_err(|_| Error::OfficeDamaged)?;
                let kind = kind.or(kinds.first().copied()).ok_or(Error::OfficeDamaged)?;
                record_name(view, RecordRef::new(kind, id), language)?
            }
            _ => String::new(),
        })
    }

    /// The values that a statement names: SQLite wants none that it does not.
    fn numbered(&self, sql: &str) -> &[Value] {
        let named = (0..self.bindings.0.len()).rev().find(|at| sql.contains(&format!("?{}", at + 1)));
        &self.bindings.0[..named.map_or(0, |last| last + 1)]
    }
}

/// Which tables the conditions of a query are about, beside that of the names.
#[derive(Default, Clone, Copy)]
struct Tables {
    changed: bool,
    own: bool,
}

struct Conditions {
    sql: Vec<String>,
    tables: Tables,
}

fn conditions(
    view: &View<'_>,
    concept: &'static Concept,
    query: &Query,
    bindings: &mut Bindings,
) -> Result<Conditions> {
    let (mut sql, mut tables) = (Vec::new(), Tables::default());
    if let Some(state) = &query.state {
        tables.changed = true;
        sql.push(format!("listing.state = {}", bindings.bind(Value::Text(state.clone()))));
    }
    if let Filter::WaitingForMe | Filter::NeedsTranslation = query.filter {
        tables.own = true;
        let asked = concept.apart.map_or_else(|| Ok(BTreeSet::new()), |apart| (apart.asked)(view, query.filter))?;
        sql.push(format!("own.id IN {}", bindings.bind_ids(&asked)));
    } else if query.filter != Filter::All {
        tables.changed = true;
        let ended = concept.states.map_or(&[][..], |states| states.ended);
        let words: Vec<String> = ended.iter().map(|word| format!("'{word}'")).collect();
        let words = words.join(", ");
        sql.push(match query.filter {
            Filter::Ended => format!("listing.state IN ({words})"),
            _ => format!("(listing.state IS NULL OR listing.state NOT IN ({words}))"),
        });
    }
    if !query.text.trim().is_empty() {
        tables.own = true;
        // What holds no word to look for finds nothing.
        sql.push(match hamkor_language::search::Query::parse(&query.text) {
            Some(asked) => answering(view, concept, &asked, bindings)?,
            None => "FALSE".to_owned(),
        });
    }
    for one in &query.conditions {
        tables.own = true;
        sql.push(condition::sql(concept, one, bindings)?);
    }
    Ok(Conditions { sql, tables })
}

/// The records that answer what was typed, by their texts or by the name of what they refer to.
fn answering(
    view: &View<'_>,
    concept: &'static Concept,
    asked: &hamkor_language::search::Query,
    bindings: &mut Bindings,
) -> Result<String> {
    let own = search::answering(view, asked, concept.kind)?;
    let mut any = vec![format!("own.id IN {}", bindings.bind_ids(&own))];
    let mut links = concept.fields.iter().filter(|field| field.listed && matches!(field.holds, Holds::Record(_)));
    if let Some(first) = links.next() {
        let named = search::named(view, asked)?;
        if !named.is_empty() {
            let named = bindings.bind_ids(&named);
            any.extend([first].into_iter().chain(links).map(|field| format!("own.{} IN {named}", field.name)));
        }
    }
    Ok(format!("({})", any.join(" OR ")))
}

/// The whole number of the minor unit of an amount: what stands before its currency.
pub(super) fn minor(amount: &str) -> String {
    format!("CAST({amount} AS INTEGER)")
}

/// The place of a column's word among these; nothing for a column that is empty.
fn places<'a>(column: &str, words: impl IntoIterator<Item = &'a str>) -> String {
    let mut sql = format!("CASE {column}");
    for (place, word) in words.into_iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write!(sql, " WHEN '{word}' THEN {place}");
    }
    sql.push_str(" END");
    sql
}

/// The kinds of plan by name, where the concept has a field for them.
fn kinds(view: &View<'_>, concept: &Concept, language: Language) -> Result<Vec<plan::Kind>> {
    if !concept.fields.iter().any(|field| matches!(field.holds, Holds::PlanKind)) {
        return Ok(Vec::new());
    }
    let collation = Collation::new(language);
    let mut kinds = plan::kinds(view, language)?;
    kinds.sort_by_cached_key(|kind| collation.key(&kind.name));
    Ok(kinds)
}

/// The place of a column's kind of plan among these.
fn kind_places(column: &str, kinds: &[plan::Kind]) -> String {
    let ids: Vec<String> = kinds.iter().map(|kind| kind.id.0.simple().to_string().to_uppercase()).collect();
    places(&format!("hex({column})"), ids.iter().map(String::as_str))
}
