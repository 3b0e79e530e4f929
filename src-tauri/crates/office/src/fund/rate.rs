//! Frozen rates, and amounts in another currency by them.

use hamkor_language::money::{Currency, Money};

use super::RATE_SCALE;
use crate::closed_set::closed_set;
use crate::record::Stored;
use crate::{Error, Result};

closed_set! {
    /// Who set a rate.
    pub enum RateSource: word("rate-source") {
        /// The Central Bank of Uzbekistan.
        CentralBank = "cbu",
        /// The Bank of Korea.
        BankOfKorea = "bok",
        /// The bank that keeps the account.
        Bank = "bank",
        /// Both sides, by agreement.
        Agreed = "agreed",
    }
}

/// What a dollar was worth on the day of a line, in ten-thousandths of a won and of a soum. What is not known is nothing,
/// and never a guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rates {
    /// Won for a dollar.
    pub krw: Option<i64>,
    /// Soum for a dollar.
    pub uzs: Option<i64>,
}

impl Rates {
    /// The rates of a line.
    pub(super) fn read(stored: &Stored) -> Result<Self> {
        Ok(Self { krw: stored.get("rate_krw")?, uzs: stored.get("rate_uzs")? })
    }

    fn of(self, currency: Currency) -> Option<i128> {
        match currency {
            Currency::Krw => self.krw,
            Currency::Uzs => self.uzs,
            Currency::Usd => Some(10_i64.pow(u32::from(RATE_SCALE))),
        }
        .filter(|rate| *rate > 0)
        .map(i128::from)
    }
}

/// An amount in another currency by the rates of its own line, rounded once, half away from nothing, to the minor unit; in
/// its own currency it stays as it is. Nothing where a rate that it takes is not known.
///
/// # Errors
/// When the amount is too large to be held.
pub fn convert(amount: Money, into: Currency, rates: Rates) -> Result<Option<Money>> {
    if amount.currency == into {
        return Ok(Some(amount));
    }
    let Some((from, to)) = rates.of(amount.currency).zip(rates.of(into)) else { return Ok(None) };
    let unit = |currency: Currency| 10_i128.pow(u32::from(currency.digits()));
    let too_large = || Error::MoneyInvalid { text: amount.plain() };
    // Neither product comes near the end of 128 bits: each factor has 64 at most, and the units have two digits.
    let above = i128::from(amount.minor).checked_mul(to).and_then(|product| product.checked_mul(unit(into)));
    let below = from * unit(amount.currency);
    let above = above.ok_or_else(too_large)?;
    let half = if above < 0 { -below } else { below };
    let minor = (above.checked_mul(2).ok_or_else(too_large)? + half) / (2 * below);
    Ok(Some(Money { minor: i64::try_from(minor).map_err(|_| too_large())?, currency: into }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn money(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    const DAY: Rates = Rates { krw: Some(10_854_000), uzs: Some(19_785_300) };

    #[test]
    fn an_amount_is_turned_by_the_rates_of_its_day_and_rounded_once() {
        let turned = |amount, into| convert(amount, into, DAY).unwrap().unwrap();
        assert_eq!(turned(money(100_000, Currency::Usd), Currency::Krw), money(1_085_400, Currency::Krw));
        assert_eq!(turned(money(1_085_400, Currency::Krw), Currency::Usd), money(100_000, Currency::Usd));
        assert_eq!(turned(money(100, Currency::Usd), Currency::Uzs), money(197_853, Currency::Uzs));
        // 1,000 won are 0.9213 dollars and 1,822.86 soum.
        assert_eq!(turned(money(1_000, Currency::Krw), Currency::Usd), money(92, Currency::Usd));
        assert_eq!(turned(money(1_000, Currency::Krw), Currency::Uzs), money(182_286, Currency::Uzs));
        assert_eq!(turned(money(-1_000, Currency::Krw), Currency::Uzs), money(-182_286, Currency::Uzs));
        let half = Rates { krw: Some(20_000), uzs: None };
        assert_eq!(convert(money(25, Currency::Usd), Currency::Krw, half).unwrap(), Some(money(1, Currency::Krw)));
        assert_eq!(convert(money(25, Currency::Usd), Currency::Uzs, half).unwrap(), None);
    }

    proptest! {
        #[test]
        fn an_amount_stays_within_half_a_unit_of_what_it_is_worth(
            minor in -1_000_000_000_000_i64..1_000_000_000_000,
            krw in 1_000_000_i64..100_000_000,
            uzs in 1_000_000_i64..1_000_000_000,
        ) {
            let rates = Rates { krw: Some(krw), uzs: Some(uzs) };
            for from in Currency::ALL {
                for into in Currency::ALL {
                    let there = convert(money(minor, from), into, rates).unwrap().unwrap();
                    let unit = |currency: Currency| 10_i128.pow(u32::from(currency.digits()));
                    let exact = i128::from(minor) * rates.of(into).unwrap() * unit(into);
                    let below = rates.of(from).unwrap() * unit(from);
                    prop_assert!((i128::from(there.minor) * below - exact).abs() * 2 <= below);
                    prop_assert_eq!(convert(money(-minor, from), into, rates).unwrap().unwrap().minor, -there.minor);
                }
            }
        }
    }
}
