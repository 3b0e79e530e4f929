//! What was pledged to a fund, paid in and disbursed, to be seen beside each other.

use chrono_tz::Asia::Tashkent;
use hamkor_language::money::{Currency, Money};
use hamkor_language::{Language, messages};

use super::CONCEPT;
use super::balance::{Asked, head};
use super::ledger::{Entry, Ledger, Sums};
use crate::figure::{Bar, BarGroup, Bars, Figure, Form, Tone, ticks};
use crate::organisation::Country;
use crate::record::{Summary, one};
use crate::{RecordId, Result, View};

/// The bars of a fund on a day: of the whole and of each side what was pledged, paid in and disbursed. What is disbursed is
/// the money of all who paid in: each has its part in proportion to what it paid.
///
/// # Errors
/// When there is no such fund, or an amount is too large to be held.
pub fn figure(view: &View<'_>, fund: RecordId, asked: Asked, language: Language) -> Result<Figure> {
    let at = asked.at.unwrap_or_else(|| view.now().with_timezone(&Tashkent).date_naive());
    let own = one(view, &CONCEPT, fund)?.get::<super::FundCurrency>("currency")?;
    let into = asked.currency.or(own.map(Currency::from)).unwrap_or(Currency::Usd);
    let ledger = Ledger::read(view, fund)?;
    let sum = |entry, side| Sums::of(into, ledger.until(entry, side, at))?.chosen();
    let (pledged, paid) = (sum(Entry::Pledge, None)?, sum(Entry::Payment, None)?);
    let spent = sum(Entry::Disbursement, None)?;
    let bar = |name: hamkor_language::Message, amount: Money, tone| Bar {
        name: name.text(language),
        value: amount.minor,
        text: amount.in_digits(language),
        tone,
    };
    let bars = |pledged, paid, spent| {
        vec![
            bar(messages::fund_pledged(), pledged, Tone::Outline),
            bar(messages::fund_paid(), paid, Tone::Solid),
            bar(messages::fund_spent(), spent, Tone::Hatched),
        ]
    };
    let mut groups =
        vec![BarGroup { name: messages::plot_fund_whole().text(language), bars: bars(pledged, paid, spent) }];
    let mut paid_by = Vec::new();
    for side in Country::ALL.iter().copied() {
        paid_by.push(sum(Entry::Payment, Some(side))?.minor);
    }
    // What came from nobody who is named has its part too, and no bars.
    let nameless = paid.minor - paid_by.iter().sum::<i64>();
    let parts = divided(spent.minor, &[paid_by.as_slice(), &[nameless]].concat());
    for ((side, paid), spent) in Country::ALL.iter().copied().zip(paid_by).zip(parts) {
        let pledged = sum(Entry::Pledge, Some(side))?;
        if side == Country::Other && pledged.minor == 0 && paid == 0 {
            continue;
        }
        let [paid, spent] = [paid, spent].map(|minor| Money { minor, currency: into });
        groups.push(BarGroup { name: side.message().text(language), bars: bars(pledged, paid, spent) });
    }
    let rows = groups.iter().map(|group| {
        std::iter::once(group.name.clone()).chain(group.bars.iter().map(|bar| bar.text.clone())).collect()
    });
    let title = messages::plot_fund_title(at, super::FundCurrency::SET.message(into.code())).text(language);
    let columns = [messages::fund_pledged(), messages::fund_paid(), messages::fund_spent()];
    let table = Summary {
        label: title.clone(),
        columns: head(&messages::field_side(), columns, language),
        rows: rows.collect(),
    };
    let text = |amount: Money| amount.in_digits(language);
    let description = messages::plot_fund_about(text(paid), text(pledged), text(spent)).text(language);
    let largest = groups.iter().flat_map(|group| &group.bars).map(|bar| bar.value).max().unwrap_or_default();
    let (end, ticks) = ticks(largest, |minor| text(Money { minor, currency: into }));
    Ok(Figure { title, description, table, form: Form::Bars(Bars { end, ticks, groups }) })
}

/// A whole number in parts that are in proportion to weights and add up to it, by the largest remainders; all nothing where
/// no weight is above it.
fn divided(whole: i64, weights: &[i64]) -> Vec<i64> {
    let weights: Vec<i128> = weights.iter().map(|weight| i128::from(*weight).max(0)).collect();
    let all: i128 = weights.iter().sum();
    if all == 0 {
        return vec![0; weights.len()];
    }
    let exact: Vec<(i128, i128)> = weights
        .iter()
        .map(|weight| (i128::from(whole) * weight).div_euclid(all))
        .zip(weights.iter().map(|weight| (i128::from(whole) * weight).rem_euclid(all)))
        .collect();
    let left = i128::from(whole) - exact.iter().map(|(part, _)| part).sum::<i128>();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.sort_by_key(|place| (std::cmp::Reverse(exact[*place].1), *place));
    let mut parts: Vec<i128> = exact.into_iter().map(|(part, _)| part).collect();
    for place in order.into_iter().take(usize::try_from(left).unwrap_or_default()) {
        parts[place] += 1;
    }
    // No part is farther from nothing than the whole.
    parts.into_iter().map(|part| i64::try_from(part).unwrap_or(whole)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::divided;

    #[test]
    fn what_is_spent_is_divided_by_what_was_paid() {
        assert_eq!(divided(100, &[300, 100, 0]), [75, 25, 0]);
        assert_eq!(divided(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(divided(100, &[0, 0]), [0, 0]);
        assert_eq!(divided(0, &[5, 7]), [0, 0]);
    }

    proptest! {
        #[test]
        fn the_parts_add_up(whole in 0_i64..i64::MAX, weights in prop::collection::vec(0_i64..i64::MAX, 1..5)) {
            let parts = divided(whole, &weights);
            let expected = if weights.iter().all(|weight| *weight == 0) { 0 } else { i128::from(whole) };
            prop_assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), expected);
            for (part, weight) in parts.iter().zip(&weights) {
                prop_assert!(*part >= 0 && (*weight > 0 || *part == 0));
            }
        }
    }
}
