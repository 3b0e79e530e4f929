//! Figures: what is to be drawn, with the words and the values already in the reader's language. Each comes with a title, a
//! description and a table of the same values, for whoever cannot see it.
//!
//! A figure knows nothing of how it is drawn: the press does that, for the screen and for paper alike.

use chrono::NaiveDate;

use crate::expert::Term;
use crate::record::Summary;

/// Something to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it shows.
    pub title: String,
    /// What is to be seen in it, in a sentence or two.
    pub description: String,
    /// The same values as a table.
    pub table: Summary,
    /// What is drawn.
    pub form: Form,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// Bars along one axis.
    Bars(Bars),
    /// Terms along the years.
    Terms(Terms),
}

/// Bars along one axis that begins at nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bars {
    /// Where the axis ends, in the unit of the bars; above nothing.
    pub end: i64,
    /// The places on the axis that are named.
    pub ticks: Vec<Tick>,
    /// The bars.
    pub groups: Vec<BarGroup>,
}

/// A place on an axis.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Where.
    pub value: i64,
    /// Its name.
    pub text: String,
}

/// Bars that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarGroup {
    /// What they are of.
    pub name: String,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it shows of its group.
    pub name: String,
    /// How far it goes; one that would go below nothing is not seen, and its text says so.
    pub value: i64,
    /// Its value in words.
    pub text: String,
    /// How it is told from the others without colour.
    pub tone: Tone,
}

/// How a bar is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// An edge alone: what is promised, or was before.
    Outline,
    /// Filled: what is.
    Solid,
    /// Hatched: what is gone again.
    Hatched,
}

/// Terms along the years.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    /// The day that is marked.
    pub today: NaiveDate,
    /// The same, in words.
    pub today_text: String,
    /// The terms of a post follow each other.
    pub terms: Vec<Term>,
    /// What stands for a post that is not chosen.
    pub no_post: String,
}

/// Round places on an axis from nothing to the largest value and beyond, six at most; where all is nothing, that alone.
pub(crate) fn ticks(largest: i64, text: impl Fn(i64) -> String) -> (i64, Vec<Tick>) {
    if largest <= 0 {
        return (1, vec![Tick { value: 0, text: text(0) }]);
    }
    let mut step = 1_i64;
    // 1, 2, 5, 10, 20, 50 …
    for factor in [2, 5, 10].into_iter().cycle() {
        if step.saturating_mul(5) >= largest {
            break;
        }
        let decade = 10_i64.saturating_pow(step.ilog10());
        step = decade.saturating_mul(factor);
    }
    let count = largest.div_euclid(step) + i64::from(largest.rem_euclid(step) > 0);
    let ticks = (0..=count).map(|at| at.saturating_mul(step)).map(|value| Tick { value, text: text(value) });
    (count.saturating_mul(step), ticks.collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_axis_has_few_and_round_places() {
        let places = |largest| ticks(largest, |value| value.to_string()).1.into_iter().map(|tick| tick.value);
        assert_eq!(places(0).collect::<Vec<_>>(), [0]);
        assert_eq!(places(7).collect::<Vec<_>>(), [0, 2, 4, 6, 8]);
        assert_eq!(places(1_000_001).collect::<Vec<_>>(), [0, 500_000, 1_000_000, 1_500_000]);
    }

    proptest! {
        #[test]
        fn an_axis_reaches_as_far_as_its_largest_value(largest in 1_i64..=i64::MAX / 10) {
            let (end, places) = ticks(largest, |value| value.to_string());
            prop_assert!(end >= largest);
            prop_assert!((2..=6).contains(&places.len()), "{}", places.len());
        }
    }
}
