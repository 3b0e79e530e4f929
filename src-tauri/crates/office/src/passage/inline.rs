//! The dialect that a wording is stored in: `**strong**` and `*emphasis*`, with a backslash before a sign that is meant
//! as itself. Brackets and carets are written escaped too: links to records and footnotes will use them.
//!
//! Only Rust reads and writes it; the page exchanges [`Inline`] runs. Any text can be read: a sign that opens nothing is
//! itself.

use serde::{Deserialize, Serialize};

/// A run of words with the same marks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Inline {
    /// The words.
    pub text: String,
    /// Whether they are strong.
    #[serde(default)]
    pub strong: bool,
    /// Whether they are emphasised.
    #[serde(default)]
    pub emphasis: bool,
}

impl Inline {
    /// Words without a mark.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), strong: false, emphasis: false }
    }
}

/// Reads a stored text.
#[must_use]
pub fn read(stored: &str) -> Vec<Inline> {
    let mut runs: Vec<Inline> = Vec::new();
    let mut open = Inline::default();
    let mut rest = stored;
    while let Some(sign) = rest.chars().next() {
        let (strong, emphasis) = (open.strong, open.emphasis);
        if let Some(after) = rest.strip_prefix("\\.") {
            rest = after;
        } else if let Some(after) =
            rest.strip_prefix('\\').filter(|after| after.starts_with(['*', '\\', '[', ']', '^']))
        {
            let escaped = after.chars().next().unwrap_or_default();
            open.text.push(escaped);
            rest = &after[escaped.len_utf8()..];
        } else if let Some(after) = rest.strip_prefix("**").filter(|after| strong || closes(after, "**")) {
            turn(&mut runs, &mut open, !strong, emphasis);
            rest = after;
        } else if let Some(after) = rest.strip_prefix('*').filter(|after| emphasis || closes(after, "*")) {
            turn(&mut runs, &mut open, strong, !emphasis);
            rest = after;
        } else {
            open.text.push(sign);
            rest = &rest[sign.len_utf8()..];
        }
    }
    turn(&mut runs, &mut open, false, false);
    runs
}

/// Ends a run and begins one with other marks.
fn turn(runs: &mut Vec<Inline>, open: &mut Inline, strong: bool, emphasis: bool) {
    let next = Inline { text: String::new(), strong, emphasis };
    let run = std::mem::replace(open, next);
    if !run.text.is_empty() {
        runs.push(run);
    }
}

/// Whether a mark that opens here is closed somewhere after at least one sign.
fn closes(after: &str, mark: &str) -> bool {
    let mut rest = after;
    let mut any = false;
    while let Some(sign) = rest.chars().next() {
        if sign == '\\' {
            rest = &rest[1..];
            rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
            any = true;
        } else if rest.starts_with(mark) {
            return any;
        } else {
            rest = &rest[sign.len_utf8()..];
            any = true;
        }
    }
    false
}

/// Writes runs in the dialect. Between two runs that both have marks stands `\\.`, which says nothing: without it the
/// end of one mark and the beginning of the next would read as another mark.
#[must_use]
pub fn write(runs: &[Inline]) -> String {
    let mut stored = String::new();
    let mut after_mark = false;
    for run in joined(runs) {
        let marked = run.strong || run.emphasis;
        if after_mark && marked {
            stored.push_str("\\.");
        }
        after_mark = marked;
        let (strong, emphasis) = (if run.strong { "**" } else { "" }, if run.emphasis { "*" } else { "" });
        stored.push_str(strong);
        stored.push_str(emphasis);
        for sign in run.text.chars() {
            if matches!(sign, '*' | '\\' | '[' | ']' | '^') {
                stored.push('\\');
            }
            stored.push(sign);
        }
        stored.push_str(emphasis);
        stored.push_str(strong);
    }
    stored
}

/// Joins neighbours with the same marks, and leaves out what is empty.
fn joined(runs: &[Inline]) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::new();
    for run in runs.iter().filter(|run| !run.text.is_empty()) {
        match joined.last_mut().filter(|last| (last.strong, last.emphasis) == (run.strong, run.emphasis)) {
            Some(last) => last.text.push_str(&run.text),
            None => joined.push(run.clone()),
        }
    }
    joined
}

/// The words of a stored text, without marks.
#[must_use]
pub fn plain(stored: &str) -> String {
    if !stored.contains(['*', '\\']) {
        return stored.to_owned();
    }
    read(stored).into_iter().map(|run| run.text).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn run(text: &str, strong: bool, emphasis: bool) -> Inline {
        Inline { text: text.into(), strong, emphasis }
    }

    #[test]
    fn marks_are_read() {
        for (stored, expected) in [
            ("plain", vec![run("plain", false, false)]),
            ("a **b** c", vec![run("a ", false, false), run("b", true, false), run(" c", false, false)]),
            ("*e* **s**", vec![run("e", false, true), run(" ", false, false), run("s", true, false)]),
            ("2 * 3 = 6", vec![run("2 * 3 = 6", false, false)]),
            ("**open", vec![run("**open", false, false)]),
            (r"a \*b\* c", vec![run("a *b* c", false, false)]),
            ("", vec![]),
        ] {
            assert_eq!(read(stored), expected, "{stored}");
        }
    }

    proptest! {
        #[test]
        fn runs_come_back_as_they_were(
            runs in prop::collection::vec(("[a-z*\\\\\\[ 가-힣]{1,6}", any::<bool>(), any::<bool>()), 0..6)
        ) {
            let runs: Vec<Inline> = runs.into_iter().map(|(text, strong, emphasis)| run(&text, strong, emphasis)).collect();
            prop_assert_eq!(read(&write(&runs)), joined(&runs));
        }

        #[test]
        fn any_text_is_read(stored in "\\PC*") {
            let _ = read(&stored);
        }
    }
}
