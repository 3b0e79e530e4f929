//! Two texts in one language, word by word.
//!
//! Words are those of Unicode's rules for text segmentation (UAX #29): a Korean word keeps its endings, and a number its
//! unit. The letters oʻ and gʻ and the tutuq belgisi belong to the words of Uzbek, whichever apostrophe they are written with.

use std::ops::Range;

use imara_diff::{Algorithm, Diff, InternedInput};
use unicode_segmentation::UnicodeSegmentation;

use super::{Run, RunKind};

/// Of texts of so many words, those that share hardly any are shown one after the other.
const LONG: usize = 6;
/// What part of the longer text's words must be shared to be shown word by word.
const SHARED: usize = 5;

/// Compares two texts.
#[must_use]
pub fn words(before: &str, after: &str) -> Vec<Run> {
    if before == after {
        return whole(RunKind::Kept, before).into_iter().collect();
    }
    let (old, new) = (tokens(before), tokens(after));
    let mut input = InternedInput::default();
    input.update_before(old.iter().copied());
    input.update_after(new.iter().copied());
    let diff = Diff::compute(Algorithm::Myers, &input);
    let steps = steps(&diff, &old, &new);
    if is_another_text(&steps, &old, &new) {
        return whole(RunKind::Removed, before).into_iter().chain(whole(RunKind::Added, after)).collect();
    }
    runs(join(steps, &old), &old, &new)
}

fn whole(kind: RunKind, text: &str) -> Option<Run> {
    (!text.is_empty()).then(|| Run::new(kind, text))
}

/// Words, and what stands between them; joined they are the text.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens: Vec<&str> = Vec::new();
    let mut start = 0;
    let mut end = 0;
    for piece in text.split_word_bounds() {
        let open = &text[start..end];
        // An apostrophe at the end of a word is a boundary to Unicode, and part of a letter in Uzbek.
        let apostrophe = is_apostrophe(piece) && open.ends_with(char::is_alphabetic);
        let goes_on = piece.starts_with(char::is_alphabetic)
            && open.strip_suffix(is_apostrophe_sign).is_some_and(|word| word.ends_with(char::is_alphabetic));
        if !(apostrophe || goes_on) && start < end {
            tokens.push(open);
            start = end;
        }
        end += piece.len();
    }
    if start < end {
        tokens.push(&text[start..end]);
    }
    tokens
}

fn is_apostrophe_sign(sign: char) -> bool {
    matches!(sign, '\'' | '`' | '\u{2bb}' | '\u{2bc}' | '\u{2018}' | '\u{2019}')
}

fn is_apostrophe(piece: &str) -> bool {
    let mut signs = piece.chars();
    signs.next().is_some_and(is_apostrophe_sign) && signs.next().is_none()
}

/// Words of both texts that lie at one place: the same words, or those that were replaced with those that replaced them.
#[derive(Debug, Clone)]
struct Step {
    same: bool,
    old: Range<usize>,
    new: Range<usize>,
}

fn steps(diff: &Diff, old: &[&str], new: &[&str]) -> Vec<Step> {
    let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    let (mut before, mut after) = (0, 0);
    let mut steps = Vec::new();
    for hunk in diff.hunks() {
        let (removed, added) =
            (place(hunk.before.start)..place(hunk.before.end), place(hunk.after.start)..place(hunk.after.end));
        if before < removed.start {
            steps.push(Step { same: true, old: before..removed.start, new: after..added.start });
        }
        (before, after) = (removed.end, added.end);
        steps.push(Step { same: false, old: removed, new: added });
    }
    if before < old.len() {
        steps.push(Step { same: true, old: before..old.len(), new: after..new.len() });
    }
    steps
}

/// Whether so few words are shared that reading them among the others would only confuse.
fn is_another_text(steps: &[Step], old: &[&str], new: &[&str]) -> bool {
    let count = |tokens: &[&str]| tokens.iter().filter(|token| is_word(token)).count();
    let shared: usize = steps.iter().filter(|step| step.same).map(|step| count(&old[step.old.clone()])).sum();
    let (old, new) = (count(old), count(new));
    old.min(new) >= LONG && shared * SHARED < old.max(new)
}

fn is_word(token: &str) -> bool {
    token.contains(char::is_alphanumeric)
}

/// A space or a sign that stayed between two changes is read with them, so that a changed phrase is one change.
fn join(steps: Vec<Step>, old: &[&str]) -> Vec<Step> {
    let mut joined: Vec<Step> = Vec::new();
    let last = steps.len().saturating_sub(1);
    for (at, step) in steps.into_iter().enumerate() {
        let folds = at < last && !old[step.old.clone()].iter().any(|token| is_word(token));
        match joined.last_mut() {
            Some(before) if !before.same && (!step.same || folds) => {
                before.old.end = step.old.end;
                before.new.end = step.new.end;
            }
            _ => joined.push(step),
        }
    }
    joined
}

fn runs(steps: Vec<Step>, old: &[&str], new: &[&str]) -> Vec<Run> {
    let mut runs = Vec::new();
    for step in steps {
        if step.same {
            runs.extend(whole(RunKind::Kept, &old[step.old].concat()));
        } else {
            runs.extend(whole(RunKind::Removed, &old[step.old].concat()));
            runs.extend(whole(RunKind::Added, &new[step.new].concat()));
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `-removed-`, `+added+`, the rest as it is.
    fn shown(before: &str, after: &str) -> String {
        words(before, after)
            .into_iter()
            .map(|run| match run.kind {
                RunKind::Kept => run.text,
                RunKind::Added => format!("+{}+", run.text),
                RunKind::Removed => format!("-{}-", run.text),
            })
            .collect()
    }

    #[test]
    fn words_are_those_of_each_language() {
        for (before, after, expected) in [
            ("정책을 수립한다", "정책은 수립한다", "-정책을-+정책은+ 수립한다"),
            ("2013년까지 60%로", "2014년까지 60%로", "-2013년까지-+2014년까지+ 60%로"),
            ("oʻzbek tili", "oʻzbekcha tili", "-oʻzbek-+oʻzbekcha+ tili"),
            ("Farg' shahri", "Farg'ona shahri", "-Farg'-+Farg'ona+ shahri"),
            ("maʼlumot bazasi", "maʼlumotlar bazasi", "-maʼlumot-+maʼlumotlar+ bazasi"),
            ("Разработать план.", "Разработать общий план.", "Разработать +общий +план."),
            ("the old plan", "the plan", "the -old -plan"),
            ("one two three four", "one 2 3 four", "one -two three-+2 3+ four"),
            ("", "new", "+new+"),
            ("gone", "", "-gone-"),
            ("same", "same", "same"),
            ("", "", ""),
        ] {
            assert_eq!(shown(before, after), expected, "{before} → {after}");
        }
    }

    #[test]
    fn texts_that_share_hardly_a_word_stand_one_after_the_other() {
        let (before, after) = ("a b c d e f g the h", "i j k l m n o the p");
        assert_eq!(shown(before, after), format!("-{before}-+{after}+"));
    }

    #[test]
    fn a_long_text_written_anew_takes_no_time_that_grows_with_its_square() {
        let text = |seed: usize| {
            let words: Vec<String> = (0..40_000).map(|at| format!("w{}", at * seed % 65_537)).collect();
            words.join(" ")
        };
        let (before, after) = (text(3), text(7));
        let runs = words(&before, &after);
        assert_eq!(joined(&runs, RunKind::Added), after);
    }

    fn joined(runs: &[Run], other: RunKind) -> String {
        let of = |run: &&Run| run.kind == RunKind::Kept || run.kind == other;
        runs.iter().filter(of).map(|run| run.text.as_str()).collect()
    }

    proptest! {
        #[test]
        fn kept_and_added_is_the_new_text_and_kept_and_removed_the_old(
            before in "([가-힣]{1,3}|[a-c'ʻʼ]{1,3}|[ .,—\n]|[а-в]{1,2}|\\PC){0,30}",
            after in "([가-힣]{1,3}|[a-c'ʻʼ]{1,3}|[ .,—\n]|[а-в]{1,2}|\\PC){0,30}",
        ) {
            let runs = words(&before, &after);
            prop_assert_eq!(joined(&runs, RunKind::Added), after);
            prop_assert_eq!(joined(&runs, RunKind::Removed), before);
            prop_assert!(runs.iter().all(|run| !run.text.is_empty()));
            prop_assert!(runs.windows(2).all(|pair| pair[0].kind != pair[1].kind));
        }

        #[test]
        fn a_text_is_the_same_as_itself(text in "\\PC{0,40}") {
            prop_assert!(super::super::is_same(&words(&text, &text)));
        }
    }
}
