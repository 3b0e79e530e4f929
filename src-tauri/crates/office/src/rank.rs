//! Fractional ranks: the order of passages, goals and items. Between any two ranks there is always another, so that moving one
//! row never renumbers its neighbours, and two people who insert in different places never collide.

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

/// The digits of a rank, in the order in which SQLite compares text (by bytes).
const DIGITS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A place in an order: a fraction between 0 and 1 written in base 62 without the leading point.
///
/// A rank is never empty and never ends in `0`: otherwise nothing would fit between `V` and `V0`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(transparent)]
pub struct Rank(String);

impl Rank {
    /// The rank that stands between two neighbours; `None` is the open end.
    ///
    /// Two rows that laptops ranked alike have no place between them: the new rank then follows both.
    #[must_use]
    pub fn between(before: Option<&Self>, after: Option<&Self>) -> Self {
        let low = before.map_or(&[][..], |rank| rank.0.as_bytes());
        let high = after.map(|rank| rank.0.trim_end_matches('0').as_bytes()).filter(|high| *high > low);
        let digits = midpoint(low, high);
        Self(digits.into_iter().map(|digit| char::from(DIGITS[digit])).collect())
    }

    /// The first `count` ranks of a new order, each after the one before it.
    #[must_use]
    pub fn first(count: usize) -> Vec<Self> {
        let mut ranks: Vec<Self> = Vec::with_capacity(count);
        for _ in 0..count {
            let next = Self::between(ranks.last(), None);
            ranks.push(next);
        }
        ranks
    }

    /// The ranks of an order that is known as a whole, as short as so many can be: what grew at its end has longer ones.
    #[must_use]
    pub fn spread(count: usize) -> Vec<Self> {
        let base = DIGITS.len();
        let mut length = 1;
        while base.checked_pow(length).is_some_and(|most| most < count) {
            length += 1;
        }
        let rank = |place: usize| {
            let digit = |power: u32| char::from(DIGITS[place / base.pow(power) % base]);
            // A rank never ends in the first digit.
            Self((0..length).rev().map(digit).chain(['V']).collect())
        };
        (0..count).map(rank).collect()
    }

    /// The rank as it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn digit(text: &[u8], place: usize) -> usize {
    text.get(place).map_or(0, |byte| DIGITS.iter().position(|digit| digit == byte).unwrap_or(0))
}

fn midpoint(low: &[u8], high: Option<&[u8]>) -> Vec<usize> {
    let mut digits = Vec::new();
    let mut high = high;
    for place in 0.. {
        let floor = digit(low, place);
        let ceiling = high.map_or(DIGITS.len(), |high| digit(high, place));
        if floor == ceiling {
            digits.push(floor);
            continue;
        }
        if ceiling - floor > 1 {
            // At an open end take the next digit, not the middle: lists mostly grow at their end, and ranks stay short.
            let next = if high.is_none() && place < low.len() { floor + 1 } else { usize::midpoint(floor, ceiling) };
            digits.push(next);
            return digits;
        }
        // The two are neighbours here: keep the lower digit, and find room above the rest of the lower one.
        digits.push(floor);
        high = None;
    }
    digits
}

impl ToSql for Rank {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for Rank {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        String::column_result(value).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn anything_fits_between_any_two(places in proptest::collection::vec(any::<prop::sample::Index>(), 1..200)) {
            let mut ranks: Vec<Rank> = Vec::new();
            for place in places {
                let at = place.index(ranks.len() + 1);
                let rank = Rank::between(at.checked_sub(1).map(|i| &ranks[i]), ranks.get(at));
                ranks.insert(at, rank);
            }
            prop_assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(ranks.iter().all(|rank| !rank.as_str().ends_with('0')));
        }
    }

    #[test]
    fn an_order_that_is_known_has_short_ranks_with_room_between_them() {
        for count in [0, 1, 61, 62, 63, 5_000] {
            let ranks = Rank::spread(count);
            assert_eq!(ranks.len(), count);
            assert!(ranks.iter().all(|rank| rank.as_str().len() <= 4 && !rank.as_str().ends_with('0')));
            for pair in ranks.windows(2) {
                let between = Rank::between(Some(&pair[0]), Some(&pair[1]));
                assert!(pair[0] < between && between < pair[1], "{pair:?}");
            }
        }
    }

    #[test]
    fn a_list_that_grows_at_its_end_keeps_short_ranks() {
        let ranks = Rank::first(200);
        assert!(ranks.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(ranks.iter().all(|rank| rank.as_str().len() <= 8), "{:?}", ranks.last());
    }
}
