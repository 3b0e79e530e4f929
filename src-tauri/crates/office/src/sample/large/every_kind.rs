//! Records of every kind, as many as an office has after years of work: by the description of each kind, so that a kind that
//! is added is among them.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use hamkor_language::messages;
use hamkor_language::money::{Currency, Money};
use rusqlite::types::Value;
use uuid::Uuid;

use super::{Archive, Chance, LANGUAGES};
use crate::change::Change;
use crate::member::Action;
use crate::record::{Concept, Field, Holds, Naming, create_with, insert_row, money_stored, of_kind, write_column};
use crate::{Error, Office, RecordId, RecordKind, RecordRef, Result, Tx, wording};

/// How many of a thousand records are of each kind. What others refer to comes before them.
const SHARES: [(RecordKind, u32); 18] = [
    (RecordKind::Organisation, 40),
    (RecordKind::Person, 105),
    (RecordKind::Post, 5),
    (RecordKind::Body, 2),
    (RecordKind::Expert, 20),
    (RecordKind::Mou, 10),
    (RecordKind::Meeting, 40),
    (RecordKind::Decision, 75),
    (RecordKind::Visit, 13),
    (RecordKind::Survey, 5),
    (RecordKind::Proposal, 10),
    (RecordKind::Project, 10),
    (RecordKind::Consortium, 4),
    (RecordKind::Programme, 5),
    (RecordKind::Fund, 1),
    (RecordKind::Letter, 300),
    (RecordKind::Advice, 40),
    (RecordKind::Task, 300),
];
/// The rest are plans.
const PLANS: u32 = 20;

/// The first day that a record is about, and how many days after it the last.
const FIRST_DAY: (i32, u32, u32) = (2012, 11, 28);
const DAYS: usize = 5_000;
/// How many days may lie between those of one record.
const SPAN: usize = 120;
/// What is younger than so many days is still under way, and of what is older one record in so many.
const UNDER_WAY: usize = 60;
const LEFT_OPEN: usize = 200;
/// Passports and permits are kept of one person in so many.
const TRAVELLERS: usize = 40;

/// A part of a record has fewer lines than so many, and that of a fund than so many.
const LINES: usize = 3;
const FUND_LINES: usize = 60;

/// How many records one step of the history makes.
const STEP: usize = 250;

/// Adds records of every kind to an office, in the shares that an office has them in.
///
/// # Errors
/// When nobody works in the office, the member may not keep records, or the file cannot be written.
pub fn every_kind(office: &Office, records: u32) -> Result<()> {
    let share =
        |thousandths: u32| u32::try_from(u64::from(records) * u64::from(thousandths) / 1000).unwrap_or(u32::MAX);
    super::plans(office, share(PLANS))?;
    let mut kinds = Vec::new();
    for (kind, thousandths) in SHARES {
        kinds.extend(std::iter::repeat_n(kind, share(thousandths) as usize));
    }
    let archive = Archive::new()?;
    let mut made = Made { archive: &archive, records: HashMap::new(), chance: Chance(0x6576_6572_7900_0000), about: 0 };
    for step in kinds.chunks(STEP) {
        office.change(Change::new(Action::Keep, messages::history_program()), |tx| {
            step.iter().try_for_each(|kind| made.add(tx, *kind))
        })?;
    }
    super::chains::link(office, kinds.len(), &made.records, &mut made.chance)
}

/// What was made so far, to which what follows refers.
struct Made<'a> {
    archive: &'a Archive,
    records: HashMap<RecordKind, Vec<RecordId>>,
    chance: Chance,
    /// About which day the record is that is being made, in days after the first.
    about: usize,
}

impl Made<'_> {
    fn add(&mut self, tx: &mut Tx<'_>, kind: RecordKind) -> Result<()> {
        let concept = of_kind(kind).ok_or(Error::RecordNotFound)?;
        let id = create_with(tx, concept)?;
        self.about = self.chance.below(DAYS);
        self.name(tx, concept, id)?;
        for field in concept.fields.iter().filter(|field| !concept.naming.is(field.name)) {
            // A person's name has its own parts.
            if concept.naming != Naming::Person || !["family", "given", "patronymic", "custom"].contains(&field.name) {
                self.fill(tx, concept.table, id.0, field)?;
            }
        }
        if let Some(states) = concept.states {
            let is_open = self.about + UNDER_WAY > DAYS || self.chance.below(LEFT_OPEN) == 0;
            let words = if is_open || states.ended.is_empty() { states.set.words } else { states.ended };
            let state = words[self.chance.below(words.len())];
            write_column(tx, concept.table, id.0, "state", &state)?;
        }
        for part in concept.parts {
            let rare = part.table == "person_paper" && self.chance.below(TRAVELLERS) > 0;
            if part.prefilled.is_some() || rare {
                continue;
            }
            let most = if kind == RecordKind::Fund { FUND_LINES } else { LINES };
            for _ in 0..self.chance.below(most) {
                let row = insert_row(tx, concept, part, id, None)?;
                for field in part.fields {
                    self.fill(tx, part.table, row.0, field)?;
                }
            }
        }
        self.records.entry(kind).or_default().push(id);
        tx.touch(RecordRef { kind, id });
        Ok(())
    }

    fn name(&mut self, tx: &Tx<'_>, concept: &Concept, id: RecordId) -> Result<()> {
        match concept.naming {
            Naming::Field(field) => {
                let names = self.archive.title(&mut self.chance);
                for (language, name) in LANGUAGES.into_iter().zip(&names) {
                    wording::set(tx, id.0, field, language, name, language)?;
                }
            }
            Naming::Person => {
                for field in ["family", "given"] {
                    let names = self.archive.coined(&mut self.chance);
                    for (language, name) in LANGUAGES.into_iter().zip(&names) {
                        wording::set(tx, id.0, field, language, name, language)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn fill(&mut self, tx: &Tx<'_>, table: &str, owner: Uuid, field: &Field) -> Result<()> {
        // As in any office, not everything is filled in.
        if self.chance.below(4) == 0 {
            return Ok(());
        }
        let value = match field.holds {
            Holds::Name | Holds::Line | Holds::Lines => {
                let texts = self.archive.sentence(&mut self.chance);
                for (language, text) in LANGUAGES.into_iter().zip(&texts) {
                    wording::set(tx, owner, field.name, language, text, LANGUAGES[0])?;
                }
                return Ok(());
            }
            Holds::Plain => Value::Text(format!("{:02}-{:04}", self.chance.below(100), self.chance.below(10_000))),
            Holds::Date => Value::Text(self.day()?.to_string()),
            Holds::Time => Value::Text(format!("{:02}:{:02}:00", 8 + self.chance.below(11), 15 * self.chance.below(4))),
            Holds::Number => Value::Integer(i64::try_from(1 + self.chance.below(12)).unwrap_or(1)),
            Holds::Year => Value::Integer(i64::from(FIRST_DAY.0) + i64::try_from(self.chance.below(14)).unwrap_or(0)),
            Holds::Decimal(scale) => {
                let unit = 10_i64.pow(u32::from(scale));
                let whole = i64::try_from(1 + self.chance.below(100)).unwrap_or(1);
                Value::Integer(whole.saturating_mul(unit))
            }
            Holds::Money => {
                let currency = Currency::ALL[self.chance.below(Currency::ALL.len())];
                let units = i64::try_from(1_000 * (1 + self.chance.below(900))).unwrap_or(1);
                let minor = units.saturating_mul(10_i64.pow(u32::from(currency.digits())));
                Value::Text(money_stored(Money { minor, currency }))
            }
            Holds::Flag => Value::Integer(i64::from(self.chance.below(2) == 0)),
            Holds::Word(set) => Value::Text(set.words[self.chance.below(set.words.len())].to_owned()),
            // Only plans have a kind of plan, and these are made elsewhere.
            Holds::PlanKind => return Ok(()),
            Holds::Record(kinds) => {
                let Some(record) = self.referred(kinds) else { return Ok(()) };
                if let Some(column) = field.kind_column() {
                    write_column(tx, table, owner, &column, &record.kind)?;
                }
                Value::Blob(record.id.0.into_bytes().to_vec())
            }
        };
        write_column(tx, table, owner, field.name, &value)
    }

    /// A record of one of these kinds that was made before.
    fn referred(&mut self, kinds: &[RecordKind]) -> Option<RecordRef> {
        let there: Vec<RecordKind> = kinds.iter().copied().filter(|kind| self.records.contains_key(kind)).collect();
        let kind = *there.get(self.chance.below(there.len()))?;
        let ids = self.records.get(&kind)?;
        Some(RecordRef { kind, id: ids[self.chance.below(ids.len())] })
    }

    fn day(&mut self) -> Result<NaiveDate> {
        let (year, month, day) = FIRST_DAY;
        let first = NaiveDate::from_ymd_opt(year, month, day).ok_or(Error::OfficeDamaged)?;
        let after = self.about + self.chance.below(SPAN);
        let after = Days::new(u64::try_from(after).unwrap_or_default());
        first.checked_add_days(after).ok_or(Error::OfficeDamaged)
    }
}
