//! The lines of a fund, and sums of them.

use chrono::NaiveDate;
use hamkor_language::money::{Currency, Money};

use super::rate::{Rates, convert};
use super::{CONCEPT, PARTS};
use crate::organisation::Country;
use crate::record::{one, rows};
use crate::{Error, RecordId, Result, View};

/// What a line does to a fund, in the order in which statements name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A side promises an amount.
    Pledge,
    /// An amount comes in.
    Payment,
    /// An amount is promised to a payee.
    Commitment,
    /// An amount goes out.
    Disbursement,
}

impl Entry {
    const ALL: [Self; 4] = [Self::Pledge, Self::Payment, Self::Commitment, Self::Disbursement];

    fn part(self) -> &'static str {
        match self {
            Self::Pledge => "fund_pledge",
            Self::Payment => "fund_payment",
            Self::Commitment => "fund_commitment",
            Self::Disbursement => "fund_disbursement",
        }
    }
}

/// A line with an amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it does.
    pub entry: Entry,
    /// Whose it is, where it came from a side.
    pub side: Option<Country>,
    /// The line of the budget that it belongs to.
    pub code: Option<String>,
    /// The project that it is for.
    pub project: Option<RecordId>,
    /// How much.
    pub amount: Money,
    /// When; a line without a day counts from the beginning.
    pub on: Option<NaiveDate>,
    /// The rates of that day.
    pub rates: Rates,
}

/// Everything that moves a fund, and what is budgeted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    /// The lines.
    pub lines: Vec<Line>,
    /// The budget: codes with their amounts.
    pub budget: Vec<(Option<String>, Money)>,
}

impl Ledger {
    /// Reads the lines of a fund. Those that have no amount yet are none.
    ///
    /// # Errors
    /// When there is no such fund.
    pub fn read(view: &View<'_>, fund: RecordId) -> Result<Self> {
        one(view, &CONCEPT, fund)?;
        let mut ledger = Self::default();
        for entry in Entry::ALL {
            let part = PARTS.iter().find(|part| part.table == entry.part()).ok_or(Error::RecordNotFound)?;
            let with_side = part.fields.iter().any(|field| field.name == "side");
            for (_, stored) in rows(view, &CONCEPT, part, fund)? {
                let Some(amount) = stored.money("amount")? else { continue };
                ledger.lines.push(Line {
                    entry,
                    side: if with_side { stored.get("side")? } else { None },
                    code: if with_side { None } else { stored.get("code")? },
                    project: if with_side { None } else { stored.get("project")? },
                    amount,
                    on: stored.get("dated")?,
                    rates: Rates::read(&stored)?,
                });
            }
        }
        let part = PARTS.iter().find(|part| part.table == "fund_budget").ok_or(Error::RecordNotFound)?;
        for (_, stored) in rows(view, &CONCEPT, part, fund)? {
            if let Some(amount) = stored.money("amount")? {
                ledger.budget.push((stored.get("code")?, amount));
            }
        }
        Ok(ledger)
    }

    /// The lines of a sort up to a day, that day counted; of one side, where one is named.
    pub fn until(&self, entry: Entry, side: Option<Country>, at: NaiveDate) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(move |line| {
            line.entry == entry && (side.is_none() || line.side == side) && line.on.is_none_or(|on| on <= at)
        })
    }
}

/// Sums of amounts: exact in every currency, and in a chosen one by the frozen rate of each line.
///
/// The sums are whole numbers and every line is rounded by itself, so that they are the same in whatever order the lines
/// are taken, and the sum of parts is the sum of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sums {
    minor: [i128; 3],
    into: Currency,
    chosen: i128,
    /// How many lines have no rate by which they could be turned into the chosen currency, and so are left out of it.
    pub unrated: u32,
}

impl Sums {
    /// Nothing yet, in a chosen currency.
    #[must_use]
    pub fn new(into: Currency) -> Self {
        Self { minor: [0; 3], into, chosen: 0, unrated: 0 }
    }

    /// The sums of some lines.
    ///
    /// # Errors
    /// When an amount is too large to be held.
    pub fn of<'a>(into: Currency, lines: impl IntoIterator<Item = &'a Line>) -> Result<Self> {
        let mut sums = Self::new(into);
        for line in lines {
            sums.add(line.amount, line.rates)?;
        }
        Ok(sums)
    }

    /// Adds an amount with the rates of its day.
    ///
    /// # Errors
    /// When it is too large to be held.
    pub fn add(&mut self, amount: Money, rates: Rates) -> Result<()> {
        self.minor[place(amount.currency)] += i128::from(amount.minor);
        match convert(amount, self.into, rates)? {
            Some(turned) => self.chosen += i128::from(turned.minor),
            None => self.unrated += 1,
        }
        Ok(())
    }

    /// These sums without others: what is pledged and not paid, what came in and did not go out.
    #[must_use]
    pub fn without(mut self, other: Self) -> Self {
        for (sum, less) in self.minor.iter_mut().zip(other.minor) {
            *sum -= less;
        }
        self.chosen -= other.chosen;
        self.unrated += other.unrated;
        self
    }

    /// The sum in a currency, exactly.
    ///
    /// # Errors
    /// When it is too large to be held.
    pub fn exact(&self, currency: Currency) -> Result<Money> {
        held(self.minor[place(currency)], currency)
    }

    /// The sum of everything in the chosen currency.
    ///
    /// # Errors
    /// When it is too large to be held.
    pub fn chosen(&self) -> Result<Money> {
        held(self.chosen, self.into)
    }
}

fn place(currency: Currency) -> usize {
    match currency {
        Currency::Krw => 0,
        Currency::Uzs => 1,
        Currency::Usd => 2,
    }
}

fn held(minor: i128, currency: Currency) -> Result<Money> {
    let minor =
        i64::try_from(minor).map_err(|_| Error::MoneyInvalid { text: format!("{minor} {}", currency.code()) })?;
    Ok(Money { minor, currency })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines() -> impl Strategy<Value = Vec<Line>> {
        let rate = prop_oneof![1 => Just(None), 6 => (5_000_000_i64..100_000_000).prop_map(Some)];
        let one = (0_usize..3, -1_000_000_000_i64..1_000_000_000_000, rate.clone(), rate).prop_map(
            |(at, minor, krw, uzs)| Line {
                entry: Entry::Payment,
                side: None,
                code: None,
                project: None,
                amount: Money { minor, currency: Currency::ALL[at] },
                on: None,
                rates: Rates { krw, uzs },
            },
        );
        prop::collection::vec(one, 0..40)
    }

    proptest! {
        #[test]
        fn the_order_of_the_lines_changes_no_sum(lines in lines(), seed: u64) {
            let mut mixed = lines.clone();
            // A shuffle that only depends on the seed.
            mixed.sort_by_key(|line| seed.wrapping_mul(line.amount.minor.unsigned_abs() | 1));
            for into in Currency::ALL {
                prop_assert_eq!(Sums::of(into, &lines).unwrap(), Sums::of(into, &mixed).unwrap());
            }
        }

        #[test]
        fn the_parts_add_up_to_the_whole_and_every_sum_is_that_of_its_lines(lines in lines(), cut in 0_usize..40) {
            let (first, second) = lines.split_at(cut.min(lines.len()));
            for into in Currency::ALL {
                let whole = Sums::of(into, &lines).unwrap();
                let rest = whole.without(Sums::of(into, first).unwrap());
                let second = Sums::of(into, second).unwrap();
                for currency in Currency::ALL {
                    let of_lines: i64 = lines
                        .iter()
                        .filter(|line| line.amount.currency == currency)
                        .map(|line| line.amount.minor)
                        .sum();
                    prop_assert_eq!(whole.exact(currency).unwrap().minor, of_lines);
                    prop_assert_eq!(rest.exact(currency).unwrap(), second.exact(currency).unwrap());
                }
                let turned: i64 = lines
                    .iter()
                    .filter_map(|line| convert(line.amount, into, line.rates).unwrap())
                    .map(|money| money.minor)
                    .sum();
                prop_assert_eq!(whole.chosen().unwrap().minor, turned);
                prop_assert_eq!(rest.chosen().unwrap(), second.chosen().unwrap());
            }
        }
    }
}
