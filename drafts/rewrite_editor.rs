//! Putting other words in the place of some, with the marks that stand around them.

use std::ops::Range;

use crate::passage::Inline;

/// The words of some runs, as places in them are told: those of the text, then those of its footnotes, each on a line of its own.
/// A link's own words are among them; the name of its record is not written here.
pub(super) fn words(runs: &[Inline]) -> String {
    let mut words: String = runs.iter().map(Inline::own_words).collect();
    for run in runs {
        if let Inline::Footnote { attrs } = run {
            words.push('\n');
            words.extend(attrs.runs.iter().map(Inline::own_words));
        }
    }
    words
}

/// Puts words in the place of some ranges, which stand in their order and apart from each other. They have the marks of the
/// run in which a range begins; nothing else changes.
pub(super) fn put(runs: &mut [Inline], ranges: &[Range<usize>], with: &str) {
    let mut begin = 0;
    for run in runs.iter_mut() {
        begin = put_in(run, begin, ranges, with);
    }
    for run in runs {
        if let Inline::Footnote { attrs } = run {
            begin += 1;
            for run in &mut attrs.runs {
                begin = put_in(run, begin, ranges, with);
            }
        }
    }
}

/// Puts them in one run, whose words begin at a place; answers where they ended.
fn put_in(run: &mut Inline, begin: usize, ranges: &[Range<usize>], with: &str) -> usize {
    let text = match run {
        Inline::Text { text, .. } => text,
        Inline::Link { attrs, .. } => &mut attrs.text,
        Inline::Footnote { .. } => return begin,
    };
    let end = begin + text.len();
    let mut fresh = String::with_capacity(text.len());
    let mut done = begin;
    for range in ranges.iter().filter(|range| range.start < end && range.end > begin) {
        fresh.push_str(&text[done - begin..range.start.max(begin) - begin]);
        if range.start >= begin {
            fresh.push_str(with);
        }
        done = range.end.min(end);
    }
    fresh.push_str(&text[done - begin..]);
    *text = fresh;
    end
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::passage::inline::Marks;

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
        let mut runs = vec![run("the old ", false), run("word is old", true)];
        let across = words(&runs).find("d word").unwrap();
        put(&mut runs, std::slice::from_ref(&(across..across + 6)), "X");
        assert_eq!(runs, [run("the olX", false), run(" is old", true)]);
        let mut runs = vec![run("old", false), Inline::footnote(vec![run("an old note", false)]), run(" old", false)];
        let text = words(&runs);
        let ranges: Vec<_> = text.match_indices("old").map(|(at, one)| at..at + one.len()).collect();
        put(&mut runs, &ranges, "new");
        assert_eq!(words(&runs), "new new\nan new note");
    }

    proptest! {
        #[test]
        fn nothing_but_the_ranges_changes(
            runs in prop::collection::vec(("[ab가о ]{0,6}", any::<bool>()), 0..6), with in "[xyю]{0,3}"
        ) {
            let before: Vec<Inline> = runs.iter().map(|(text, strong)| run(text, *strong)).collect();
            let text = words(&before);
            let ranges: Vec<_> = text.match_indices("a").map(|(at, one)| at..at + one.len()).collect();
            let mut after = before.clone();
            put(&mut after, &ranges, &with);
            prop_assert_eq!(words(&after), text.replace('a', &with));
            prop_assert_eq!(after.len(), before.len());
            for (after, before) in after.iter().zip(&before) {
                prop_assert_eq!(after.marks(), before.marks());
                prop_assert_eq!(after.own_words(), before.own_words().replace('a', &with));
            }
        }
    }
}
