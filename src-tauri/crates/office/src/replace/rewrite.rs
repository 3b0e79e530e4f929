//! Putting other words in the place of some, with the marks that stand around them.

use std::ops::Range;

use crate::passage::Inline;

/// What stands for a link or the sign of a footnote, which have words of their own: no search finds it.
const ATOM: &str = "\u{fffc}";

/// The words of some runs, as places in them are told.
pub(super) fn words(runs: &[Inline]) -> String {
    runs.iter().map(said).collect()
}

fn said(run: &Inline) -> &str {
    match run {
        Inline::Text { text, .. } => text,
        Inline::Link { .. } | Inline::Footnote { .. } => ATOM,
    }
}

/// Puts words in the place of some ranges, which stand in their order and apart from each other. They have the marks of the
/// run in which a range begins; nothing else changes.
pub(super) fn put(runs: &mut [Inline], ranges: &[Range<usize>], with: &str) {
    let mut begin = 0;
    for run in runs {
        let end = begin + said(run).len();
        let Inline::Text { text: stands, .. } = run else {
            begin = end;
            continue;
        };
        let mut text = String::with_capacity(stands.len());
        let mut done = begin;
        for range in ranges.iter().filter(|range| range.start < end && range.end > begin) {
            text.push_str(&stands[done - begin..range.start.max(begin) - begin]);
            if range.start >= begin {
                text.push_str(with);
            }
            done = range.end.min(end);
        }
        text.push_str(&stands[done - begin..]);
        *stands = text;
        begin = end;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::passage::Marks;

    fn run(text: &str, strong: bool) -> Inline {
        Inline::marked(text, Marks { strong, emphasis: false })
    }

    #[test]
    fn marks_stay_around_what_is_put_in() {
        let mut runs = vec![run("the old ", false), run("word is old", true), run(" and old", false)];
        let text = words(&runs);
        let ranges: Vec<_> = text.match_indices("old").map(|(at, one)| at..at + one.len()).collect();
        put(&mut runs, &ranges, "new");
        assert_eq!(runs, [run("the new ", false), run("word is new", true), run(" and new", false)]);
        let across = text.find("d word").unwrap();
        let mut runs = vec![run("the old ", false), run("word is old", true)];
        put(&mut runs, std::slice::from_ref(&(across..across + 6)), "X");
        assert_eq!(runs, [run("the olX", false), run(" is old", true)]);
    }

    proptest! {
        #[test]
        fn nothing_but_the_ranges_changes(
            runs in prop::collection::vec(("[ab가о ]{0,6}", any::<bool>()), 0..6), with in "[xyю]{0,3}"
        ) {
            let before: Vec<Inline> = runs.iter().map(|(text, strong)| run(text, *strong)).collect();
            let text = words(&before);
            let ranges: Vec<_> = text.match_indices('a').map(|(at, one)| at..at + one.len()).collect();
            let mut after = before.clone();
            put(&mut after, &ranges, &with);
            prop_assert_eq!(words(&after), text.replace('a', &with));
            prop_assert_eq!(after.len(), before.len());
            for (after, before) in after.iter().zip(&before) {
                prop_assert_eq!(after.marks(), before.marks());
                prop_assert_eq!(after.shown(), before.shown().replace('a', &with));
            }
        }
    }
}
