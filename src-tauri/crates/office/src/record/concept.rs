//! The description of a concept.

use std::collections::BTreeSet;

use hamkor_language::{Language, Message};
use rusqlite::types::Value;

use super::list::Filter;
use super::view::Summary;
use crate::chain::{Break, Tie, Verb};
use crate::closed_set::ClosedSet;
use crate::member::Action;
use crate::{Office, RecordId, RecordKind, Result, Tx, View};

/// What a concept is: everything that the program does for all records alike is done from this.
#[derive(Debug)]
pub(crate) struct Concept {
    /// The kind of its records.
    pub(crate) kind: RecordKind,
    /// Its table, whose name is also that of the column by which its parts refer to it.
    pub(crate) table: &'static str,
    /// Where the name of a record comes from.
    pub(crate) naming: Naming,
    /// Its fields, in the order in which they are shown and printed.
    pub(crate) fields: &'static [Field],
    /// Its parts, likewise.
    pub(crate) parts: &'static [Part],
    /// Its states, where it has any.
    pub(crate) states: Option<States>,
    /// What falls due in it.
    pub(crate) watches: &'static [Watch],
    /// What waits for a side in it.
    pub(crate) waits: &'static [Wait],
    /// Where a promise chain is broken in it.
    pub(crate) breaks: &'static [Break],
    /// Whether an office has these records from its founding on: none is made, none is deleted.
    pub(crate) fixed: bool,
    /// What a new record begins with, beside its first state.
    pub(crate) defaults: &'static [(&'static str, &'static str)],
    /// What a reader should know of a record beyond what stands in it.
    pub(crate) remarks: Option<Remarks>,
    /// What else is written when one of its fields is, in the same change.
    pub(crate) derive: Option<Derive>,
    /// What follows by itself once a record has moved, as a change of its own.
    pub(crate) follow: Option<Follow>,
    /// What is reckoned from its rows.
    pub(crate) summaries: Option<Summaries>,
    /// What paper has beside that, to be filled in by hand.
    pub(crate) form: Option<Summaries>,
    /// What a record may not be in one of its states.
    pub(crate) guard: Option<Guard>,
    /// How its records are changed, where they are no sheets: they are only listed by this description.
    pub(crate) apart: Option<Apart>,
}

/// What lists do with records that are no sheets, which are changed by rules of their own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Apart {
    /// What the role must allow.
    pub(crate) action: Action,
    /// The fields that can be written.
    pub(crate) fields: &'static [&'static str],
    /// Writes one of them, as it is kept in its column.
    pub(crate) write: fn(&mut Tx<'_>, RecordId, &'static str, &Value) -> Result<()>,
    /// Deletes a record.
    pub(crate) delete: fn(&mut Tx<'_>, RecordId) -> Result<()>,
    /// Those that a filter asks for, where that is more than their state.
    pub(crate) asked: fn(&View<'_>, Filter) -> Result<BTreeSet<RecordId>>,
}

/// Writes what follows from a field that was just written: a date from the rule of its term.
pub(crate) type Derive = fn(&Tx<'_>, RecordId, &str) -> Result<()>;

/// Makes what follows from a move: the next of a recurring duty.
pub(crate) type Follow = fn(&Office, RecordId) -> Result<()>;

/// What a reader should know of a record: a quorum that is not reached, a side whose move it is.
pub(crate) type Remarks = fn(&View<'_>, RecordId) -> Result<Vec<Message>>;

/// Refuses a record that may not stand as it does in a state: it is asked before a move to that state, and after every
/// change in it.
pub(crate) type Guard = fn(&View<'_>, RecordId, &str) -> Result<()>;

/// What is reckoned from a record's rows, worded for a reader: a balance, a comparison.
pub(crate) type Summaries = fn(&View<'_>, RecordId, Language) -> Result<Vec<Summary>>;

impl Concept {
    /// What most concepts have in common: a name of its own, no parts, no states, nothing that falls due.
    pub(crate) const fn new(
        kind: RecordKind,
        table: &'static str,
        name: &'static str,
        fields: &'static [Field],
    ) -> Self {
        Self {
            kind,
            table,
            naming: Naming::Field(name),
            fields,
            parts: &[],
            states: None,
            watches: &[],
            waits: &[],
            breaks: &[],
            fixed: false,
            defaults: &[],
            remarks: None,
            derive: None,
            follow: None,
            summaries: None,
            form: None,
            guard: None,
            apart: None,
        }
    }
}

/// Where the name of a record comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naming {
    /// The texts of this field.
    Field(&'static str),
    /// The parts of a person's name.
    Person,
}

impl Naming {
    /// Whether the name of a record is what this field holds.
    pub(crate) fn is(self, field: &str) -> bool {
        matches!(self, Self::Field(name) if name == field)
    }
}

/// A field of a record, or of a row of a part.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// Its column, or the field of its wordings.
    pub(crate) name: &'static str,
    /// What it is called, where that differs from its name: the end of a message's id.
    pub(crate) called: &'static str,
    /// What it holds.
    pub(crate) holds: Holds,
    /// Whether lists show it.
    pub(crate) listed: bool,
    /// What it says of its record and the one that it refers to, where that is a step of a promise chain.
    pub(crate) tie: Option<Tie>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Holds {
    /// A name: in each language its own, never a translation.
    Name,
    /// A line of text, translated.
    Line,
    /// Text of several lines, translated.
    Lines,
    /// A line that reads the same in every language: a number, an address.
    Plain,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A whole number.
    Number,
    /// A year of the common era, which is written without a separator.
    Year,
    /// A decimal number with at most so many digits after the sign, kept as a whole number of its last digit.
    Decimal(u8),
    /// An amount of money, kept as a whole number of the minor unit and the currency's code: `33000000 USD`. The two are
    /// one value in one column, so that no merging of changes makes an amount that nobody wrote, and every step of the
    /// history says both.
    Money,
    /// Yes or no.
    Flag,
    /// A word of a closed set.
    Word(ClosedSet),
    /// Another record, of one of these kinds. Where there are several, the column `<name>_kind` says which.
    Record(&'static [RecordKind]),
    /// A kind of plan: one of the built-in ones, or one that the office added.
    PlanKind,
}

impl Field {
    /// The field is shown in lists.
    pub(crate) const fn listed(mut self) -> Self {
        self.listed = true;
        self
    }

    /// The field is called otherwise than its column.
    pub(crate) const fn called(mut self, called: &'static str) -> Self {
        self.called = called;
        self
    }

    /// The record that has the field does this to the one that it refers to.
    pub(crate) const fn ties(mut self, verb: Verb) -> Self {
        self.tie = Some(Tie::Own(verb));
        self
    }

    /// The record that the field refers to does this to the one that has it.
    pub(crate) const fn tied(mut self, verb: Verb) -> Self {
        self.tie = Some(Tie::Other(verb));
        self
    }

    /// What the field is called.
    pub(crate) fn label(&self) -> Message {
        said(format!("field-{}", self.called.replace('_', "-")))
    }

    /// Whether it is text in languages, and so no column.
    pub(crate) const fn is_text(&self) -> bool {
        matches!(self.holds, Holds::Name | Holds::Line | Holds::Lines)
    }

    /// The column that says which kind of record it refers to.
    pub(crate) fn kind_column(&self) -> Option<String> {
        match self.holds {
            Holds::Record(kinds) if kinds.len() > 1 => Some(format!("{}_kind", self.name)),
            _ => None,
        }
    }
}

const fn field(name: &'static str, holds: Holds) -> Field {
    Field { name, called: name, holds, listed: false, tie: None }
}

/// A field with a name in each language.
pub(crate) const fn name(name: &'static str) -> Field {
    field(name, Holds::Name)
}

/// A field with a line of text.
pub(crate) const fn line(name: &'static str) -> Field {
    field(name, Holds::Line)
}

/// A field with text of several lines.
pub(crate) const fn lines(name: &'static str) -> Field {
    field(name, Holds::Lines)
}

/// A field that reads the same in every language.
pub(crate) const fn plain(name: &'static str) -> Field {
    field(name, Holds::Plain)
}

/// A field with a day.
pub(crate) const fn date(name: &'static str) -> Field {
    field(name, Holds::Date)
}

/// A field with a time of day.
pub(crate) const fn time(name: &'static str) -> Field {
    field(name, Holds::Time)
}

/// A field with a whole number.
pub(crate) const fn number(name: &'static str) -> Field {
    field(name, Holds::Number)
}

/// A field with a year.
pub(crate) const fn year(name: &'static str) -> Field {
    field(name, Holds::Year)
}

/// A field with a decimal number of at most so many digits after the sign.
pub(crate) const fn decimal(name: &'static str, scale: u8) -> Field {
    field(name, Holds::Decimal(scale))
}

/// A field with an amount of money.
pub(crate) const fn money(name: &'static str) -> Field {
    field(name, Holds::Money)
}

/// A field with yes or no.
pub(crate) const fn flag(name: &'static str) -> Field {
    field(name, Holds::Flag)
}

/// A field with a kind of plan.
pub(crate) const fn plan_kind(name: &'static str) -> Field {
    field(name, Holds::PlanKind)
}

/// A field with a word of a closed set.
pub(crate) const fn word(name: &'static str, set: ClosedSet) -> Field {
    field(name, Holds::Word(set))
}

/// A field that refers to another record.
pub(crate) const fn link(name: &'static str, kinds: &'static [RecordKind]) -> Field {
    field(name, Holds::Record(kinds))
}

/// A part of a record: rows of one shape, in an order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    /// Its table.
    pub(crate) table: &'static str,
    /// The fields of a row.
    pub(crate) fields: &'static [Field],
    /// The field that says to which side a row belongs, where each side stands first in its own edition (*alternat*).
    pub(crate) alternat: Option<&'static str>,
    /// The field by whose words a new record already has a row each: a checklist.
    pub(crate) prefilled: Option<&'static str>,
}

impl Part {
    /// A part with rows of these fields.
    pub(crate) const fn new(table: &'static str, fields: &'static [Field]) -> Self {
        Self { table, fields, alternat: None, prefilled: None }
    }

    /// Each side stands first in its own edition.
    pub(crate) const fn alternat(mut self, side: &'static str) -> Self {
        self.alternat = Some(side);
        self
    }

    /// A new record has a row for each word of this field.
    pub(crate) const fn prefilled(mut self, field: &'static str) -> Self {
        self.prefilled = Some(field);
        self
    }

    /// The column and the words that a new record's rows begin with.
    pub(crate) fn prefilled_words(&self) -> Option<(&'static str, &'static [&'static str])> {
        let field = self.fields.iter().find(|field| Some(field.name) == self.prefilled)?;
        match field.holds {
            Holds::Word(set) => Some((field.name, set.words)),
            _ => None,
        }
    }

    /// What the part is called.
    pub(crate) fn label(&self) -> Message {
        said(format!("part-{}", self.table.replace('_', "-")))
    }
}

/// The states of a concept and the moves between them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct States {
    /// The states.
    pub(crate) set: ClosedSet,
    /// The usual way, in its order; the others stand beside it.
    pub(crate) path: &'static [&'static str],
    /// The states in which nothing is left to do.
    pub(crate) ended: &'static [&'static str],
    /// Every move that there is; the first from a state is the way forward.
    pub(crate) moves: &'static [Step],
}

/// One allowed move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    /// From where.
    pub(crate) from: &'static str,
    /// To where.
    pub(crate) to: &'static str,
    /// What the role must allow.
    pub(crate) action: Action,
    /// What must be there first.
    pub(crate) needs: &'static [Need],
}

/// What a move needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// This field is filled in.
    Field(&'static str),
    /// This part has a row.
    Part(&'static str),
    /// Every row of this part has this field filled in.
    Each(&'static str, &'static str),
    /// A reason is given with the move.
    Reason,
    /// Whoever made the move before makes not this one too.
    Another,
}

/// Declares moves, one a line: from, to, what the role must allow, and what must be there.
macro_rules! moves {
    ($state:ident: $($from:ident => $to:ident, $action:ident $(, $need:expr)*;)+) => {
        &[$($crate::record::Step {
            from: $state::$from.as_str(),
            to: $state::$to.as_str(),
            action: $crate::member::Action::$action,
            needs: &[$($need),*],
        }),+]
    };
}
pub(crate) use moves;

/// Something that falls due: a query beside the concept answers `record` and `falls_on`, for all days up to `:horizon`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Watch {
    /// What it is: the end of the id of the message that says it.
    pub(crate) code: &'static str,
    /// The query.
    pub(crate) sql: &'static str,
    /// How many days before it is to be seen.
    pub(crate) lead: u16,
}

/// Something that waits for a side to act: a query beside the concept answers `record`, `side` and `since`, a day that may
/// be unknown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wait {
    /// What is waited for: the end of the id of the message that says it.
    pub(crate) code: &'static str,
    /// The query.
    pub(crate) sql: &'static str,
}

/// Every concept whose records are kept as a sheet, in the order in which the program names them.
pub(crate) const ALL: &[&Concept] = &[
    &crate::expert::CONCEPT,
    &crate::post::CONCEPT,
    &crate::mou::CONCEPT,
    &crate::template::CONCEPT,
    &crate::body::CONCEPT,
    &crate::meeting::CONCEPT,
    &crate::decision::CONCEPT,
    &crate::visit::CONCEPT,
    &crate::letter::CONCEPT,
    &crate::advice::CONCEPT,
    &crate::task::CONCEPT,
    &crate::fund::CONCEPT,
    &crate::proposal::CONCEPT,
    &crate::project::CONCEPT,
    &crate::consortium::CONCEPT,
    &crate::survey::CONCEPT,
    &crate::programme::CONCEPT,
    &crate::person::CONCEPT,
    &crate::organisation::CONCEPT,
    &crate::glossary::CONCEPT,
    &crate::calendar::CONCEPT,
];

/// What is listed as sheets are, but is none.
pub(super) const APART: [&Concept; 2] = [&crate::plan::LISTED, &crate::packet::LISTED];

/// The concept of a kind of record, where that is kept as a sheet.
pub(crate) fn of_kind(kind: RecordKind) -> Option<&'static Concept> {
    ALL.iter().copied().find(|concept| concept.kind == kind)
}

/// The concept by which a kind of record is listed: also of those that are no sheets.
pub(crate) fn listed(kind: RecordKind) -> Option<&'static Concept> {
    of_kind(kind).or_else(|| APART.iter().copied().find(|concept| concept.kind == kind))
}

/// The fields of a table, whether a concept's own or that of one of its parts.
pub(crate) fn of_table(table: &str) -> Option<&'static [Field]> {
    ALL.iter().find_map(|concept| {
        if concept.table == table {
            return Some(concept.fields);
        }
        concept.parts.iter().find(|part| part.table == table).map(|part| part.fields)
    })
}

fn said(id: String) -> Message {
    Message::bare(id)
}
