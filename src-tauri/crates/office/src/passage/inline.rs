//! The dialect that a wording is stored in, and the runs that it is read as.
//!
//! ```text
//! text     = { run }
//! run      = strong | emphasis | both | words | link | footnote
//! both     = "***" , ( words | link ) , "***"
//! strong   = "**" , ( words | link ) , "**"
//! emphasis = "*" , ( words | link ) , "*"
//! link     = "[[" , kind , ":" , identity , [ "|" , words ] , "]]"
//! footnote = "^[" , { run without footnote } , "]"
//! words    = one or more signs; before each of * \ [ ] ^ stands a \
//! ```
//!
//! `kind` is the word that stands for a kind of record, and `identity` its UUID. A link without words of its own is shown by
//! the name that its record has in the language of the text, and so follows when that is renamed. Between two runs that
//! both have marks stands `\.`, which says nothing.
//!
//! Only Rust reads and writes the dialect. The page exchanges runs, which are the inline nodes of a `ProseMirror` document.
//! Any text can be read: a sign that opens nothing is itself.

use serde::{Deserialize, Serialize};

use crate::{RecordId, RecordKind, RecordRef};

/// A mark of words, as `ProseMirror` writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Mark {
    /// Strong words.
    Strong,
    /// Emphasised words.
    Emphasis,
}

/// The marks of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Mark>", into = "Vec<Mark>")]
pub struct Marks {
    /// Whether the words are strong.
    pub strong: bool,
    /// Whether they are emphasised.
    pub emphasis: bool,
}

impl Marks {
    /// No mark.
    pub const NONE: Self = Self { strong: false, emphasis: false };

    /// Whether there is any.
    #[must_use]
    pub fn any(self) -> bool {
        self.strong || self.emphasis
    }
}

impl From<Vec<Mark>> for Marks {
    fn from(marks: Vec<Mark>) -> Self {
        Self { strong: marks.contains(&Mark::Strong), emphasis: marks.contains(&Mark::Emphasis) }
    }
}

impl From<Marks> for Vec<Mark> {
    fn from(marks: Marks) -> Self {
        let strong = marks.strong.then_some(Mark::Strong);
        strong.into_iter().chain(marks.emphasis.then_some(Mark::Emphasis)).collect()
    }
}

/// A run of a text: an inline node of a `ProseMirror` document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Inline {
    /// Words with the same marks.
    Text {
        /// The words.
        text: String,
        /// Their marks.
        #[serde(default)]
        #[specta(type = Vec<Mark>)]
        marks: Marks,
    },
    /// A link to a record.
    Link {
        /// To which, and in which words.
        attrs: Link,
        /// The marks of its words.
        #[serde(default)]
        #[specta(type = Vec<Mark>)]
        marks: Marks,
    },
    /// A footnote, at the place of its sign.
    Footnote {
        /// What it says.
        attrs: Footnote,
    },
}

/// To which record a link leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Link {
    /// The record.
    pub record: RecordRef,
    /// The link's own words; empty where the record's name is shown.
    #[serde(default)]
    pub text: String,
    /// The record's name in the language of the text. It is read and never stored.
    #[serde(default)]
    pub name: String,
}

impl Link {
    /// What is shown.
    #[must_use]
    pub fn shown(&self) -> &str {
        if self.text.is_empty() { &self.name } else { &self.text }
    }
}

/// What a footnote says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Footnote {
    /// Its runs, none of which is a footnote.
    #[specta(type = Vec<Inline>)]
    pub runs: Vec<Inline>,
}

impl Inline {
    /// Words without a mark.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::marked(text, Marks::NONE)
    }

    /// Words with marks.
    #[must_use]
    pub fn marked(text: impl Into<String>, marks: Marks) -> Self {
        Self::Text { text: text.into(), marks }
    }

    /// A link to a record by its name.
    #[must_use]
    pub fn link(record: impl Into<RecordRef>) -> Self {
        let attrs = Link { record: record.into(), text: String::new(), name: String::new() };
        Self::Link { attrs, marks: Marks::NONE }
    }

    /// A footnote.
    #[must_use]
    pub fn footnote(runs: Vec<Self>) -> Self {
        Self::Footnote { attrs: Footnote { runs } }
    }

    /// What is read at the place of the run: words, or what a link shows; nothing at a footnote's sign.
    #[must_use]
    pub fn shown(&self) -> &str {
        match self {
            Self::Text { text, .. } => text,
            Self::Link { attrs, .. } => attrs.shown(),
            Self::Footnote { .. } => "",
        }
    }

    /// The marks.
    #[must_use]
    pub fn marks(&self) -> Marks {
        match self {
            Self::Text { marks, .. } | Self::Link { marks, .. } => *marks,
            Self::Footnote { .. } => Marks::NONE,
        }
    }

    /// The words that are written here and not in the record that a link leads to.
    pub(crate) fn own_words(&self) -> &str {
        match self {
            Self::Link { attrs, .. } => &attrs.text,
            _ => self.shown(),
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Text { text, .. } => text.is_empty(),
            Self::Link { .. } => false,
            Self::Footnote { attrs } => attrs.runs.iter().all(Self::is_empty),
        }
    }
}

/// What is read in a text: its words with what its links show, then each footnote on a line of its own.
#[must_use]
pub fn shown(runs: &[Inline]) -> String {
    worded(runs, Inline::shown)
}

fn worded(runs: &[Inline], say: fn(&Inline) -> &str) -> String {
    let mut words: String = runs.iter().map(say).collect();
    for run in runs {
        if let Inline::Footnote { attrs } = run {
            words.push('\n');
            words.extend(attrs.runs.iter().map(say));
        }
    }
    words
}

/// Every run of a text in the order in which its words are counted: the text, then its footnotes.
pub(crate) fn in_order(runs: &mut [Inline], with: &mut impl FnMut(&mut Inline)) {
    for run in runs.iter_mut() {
        with(run);
    }
    for run in runs {
        if let Inline::Footnote { attrs } = run {
            attrs.runs.iter_mut().for_each(&mut *with);
        }
    }
}

/// Reads a stored text.
#[must_use]
pub fn read(stored: &str) -> Vec<Inline> {
    Reading { rest: stored, unclosed: false }.runs(false)
}

/// A stored text that is being read.
struct Reading<'a> {
    rest: &'a str,
    /// Whether it is known that no footnote that begins from here on is closed.
    unclosed: bool,
}

impl Reading<'_> {
    /// Reads to the end, or to the bracket that ends a footnote.
    fn runs(&mut self, within_note: bool) -> Vec<Inline> {
        let mut runs: Vec<Inline> = Vec::new();
        let (mut open, mut marks) = (String::new(), Marks::NONE);
        let (mut no_strong, mut no_emphasis) = (false, false);
        while let Some(sign) = self.rest.chars().next() {
            if within_note && sign == ']' {
                break;
            }
            if let Some(after) = self.rest.strip_prefix("\\.") {
                self.rest = after;
            } else if let Some(escaped) = escaped(self.rest) {
                open.push(escaped);
                self.rest = &self.rest[1 + escaped.len_utf8()..];
            } else if let Some(after) = self.rest.strip_prefix("**").filter(|_| !no_strong)
                && (marks.strong || closes(after, "**", &mut no_strong))
            {
                turn(&mut runs, &mut open, marks);
                marks.strong = !marks.strong;
                self.rest = after;
            } else if let Some(after) = self.rest.strip_prefix('*').filter(|_| !no_emphasis)
                && (marks.emphasis || closes(after, "*", &mut no_emphasis))
            {
                turn(&mut runs, &mut open, marks);
                marks.emphasis = !marks.emphasis;
                self.rest = after;
            } else if let Some((attrs, after)) = link(self.rest) {
                turn(&mut runs, &mut open, marks);
                runs.push(Inline::Link { attrs, marks });
                self.rest = after;
            } else if let Some(note) = self.rest.strip_prefix("^[").filter(|_| !within_note).and_then(|_| self.note()) {
                turn(&mut runs, &mut open, marks);
                runs.push(Inline::footnote(note));
            } else {
                open.push(sign);
                self.rest = &self.rest[sign.len_utf8()..];
            }
        }
        turn(&mut runs, &mut open, marks);
        runs
    }

    /// Reads a footnote, whose sign comes next; nothing where it is never closed.
    fn note(&mut self) -> Option<Vec<Inline>> {
        if self.unclosed {
            return None;
        }
        let mut within = Reading { rest: &self.rest[2..], unclosed: true };
        let runs = within.runs(true);
        if let Some(after) = within.rest.strip_prefix(']') {
            self.rest = after;
            Some(runs)
        } else {
            self.unclosed = true;
            None
        }
    }
}

/// The sign after a backslash that makes it mean itself.
fn escaped(rest: &str) -> Option<char> {
    let sign = rest.strip_prefix('\\')?.chars().next()?;
    matches!(sign, '*' | '\\' | '[' | ']' | '^').then_some(sign)
}

/// Reads a link, if one comes next, and what follows it.
fn link(rest: &str) -> Option<(Link, &str)> {
    let rest = rest.strip_prefix("[[")?;
    let colon = rest.bytes().take(24).position(|byte| byte == b':')?;
    let (kind, rest) = (&rest[..colon], &rest[colon + 1..]);
    let kind = RecordKind::ALL.into_iter().find(|one| one.as_str() == kind)?;
    let (id, mut rest) = rest.split_at_checked(36)?;
    let id: RecordId = id.parse().ok()?;
    let mut text = String::new();
    if let Some(words) = rest.strip_prefix('|') {
        rest = words;
        while let Some(sign) = rest.chars().next().filter(|_| !rest.starts_with("]]")) {
            let sign = match escaped(rest) {
                Some(sign) => {
                    rest = &rest[1..];
                    sign
                }
                None => sign,
            };
            text.push(sign);
            rest = &rest[sign.len_utf8()..];
        }
    }
    let record = RecordRef { kind, id };
    Some((Link { record, text, name: String::new() }, rest.strip_prefix("]]")?))
}

/// Ends a run of words.
fn turn(runs: &mut Vec<Inline>, open: &mut String, marks: Marks) {
    if !open.is_empty() {
        runs.push(Inline::marked(std::mem::take(open), marks));
    }
}

/// Whether a mark that opens here is closed somewhere after at least one sign; `never` is set where nothing that follows
/// closes one.
fn closes(after: &str, mark: &str, never: &mut bool) -> bool {
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
    *never = true;
    false
}

/// Writes runs in the dialect. Between two runs that both have marks stands `\\.`, which says nothing: without it the
/// end of one mark and the beginning of the next would read as another mark.
#[must_use]
pub fn write(runs: &[Inline]) -> String {
    let mut stored = String::new();
    let mut after_mark = false;
    for run in joined(runs) {
        let marks = run.marks();
        if after_mark && marks.any() {
            stored.push_str("\\.");
        }
        after_mark = marks.any();
        let (strong, emphasis) = (if marks.strong { "**" } else { "" }, if marks.emphasis { "*" } else { "" });
        stored.push_str(strong);
        stored.push_str(emphasis);
        match &run {
            Inline::Text { text, .. } => escape(text, &mut stored),
            Inline::Link { attrs: Link { record, text, .. }, .. } => {
                for piece in ["[[", record.kind.as_str(), ":", &record.id.to_string()] {
                    stored.push_str(piece);
                }
                if !text.is_empty() {
                    stored.push('|');
                    escape(text, &mut stored);
                }
                stored.push_str("]]");
            }
            Inline::Footnote { attrs } => {
                stored.push_str("^[");
                stored.push_str(&write(&attrs.runs));
                stored.push(']');
            }
        }
        stored.push_str(emphasis);
        stored.push_str(strong);
    }
    stored
}

fn escape(text: &str, stored: &mut String) {
    for sign in text.chars() {
        if matches!(sign, '*' | '\\' | '[' | ']' | '^') {
            stored.push('\\');
        }
        stored.push(sign);
    }
}

/// The runs as they come back from the dialect: neighbours with the same marks are one, what is empty is left out, a
/// footnote within a footnote stands there with its words, and the names of records are left to their readers.
#[must_use]
pub fn joined(runs: &[Inline]) -> Vec<Inline> {
    let mut joined: Vec<Inline> = Vec::new();
    for run in runs.iter().filter(|run| !run.is_empty()) {
        match (joined.last_mut(), run) {
            (Some(Inline::Text { text, marks }), Inline::Text { text: more, marks: same }) if marks == same => {
                text.push_str(more);
            }
            (_, Inline::Text { .. }) => joined.push(run.clone()),
            (_, Inline::Link { attrs, marks }) => {
                let attrs = Link { name: String::new(), ..attrs.clone() };
                joined.push(Inline::Link { attrs, marks: *marks });
            }
            (_, Inline::Footnote { attrs }) => joined.push(Inline::footnote(self::joined(&flat(&attrs.runs)))),
        }
    }
    joined
}

/// Runs without footnotes, whose words stay where their signs were.
fn flat(runs: &[Inline]) -> Vec<Inline> {
    let each = runs.iter().map(|run| match run {
        Inline::Footnote { attrs } => flat(&attrs.runs),
        other => vec![other.clone()],
    });
    each.flatten().collect()
}

/// The words of a stored text, without marks and without the names that links show: its own, then each footnote on a line
/// of its own.
#[must_use]
pub fn plain(stored: &str) -> String {
    if !stored.contains(['*', '\\', '[', '^']) {
        return stored.to_owned();
    }
    worded(&read(stored), Inline::own_words)
}

/// The records that a stored text links to.
pub(crate) fn links(stored: &str) -> Vec<RecordRef> {
    if !stored.contains("[[") {
        return Vec::new();
    }
    let mut records = Vec::new();
    in_order(&mut read(stored), &mut |run| {
        if let Inline::Link { attrs, .. } = run {
            records.push(attrs.record);
        }
    });
    records
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STRONG: Marks = Marks { strong: true, emphasis: false };
    const EMPHASIS: Marks = Marks { strong: false, emphasis: true };
    const PLAN: &str = "0192f0c1-7a5e-7c3b-9d2f-0123456789ab";

    fn linked(text: &str, marks: Marks) -> Inline {
        let record = RecordRef { kind: RecordKind::Plan, id: PLAN.parse().unwrap() };
        Inline::Link { attrs: Link { record, text: text.into(), name: String::new() }, marks }
    }

    #[test]
    fn marks_links_and_footnotes_are_read() {
        let plain = |text: &str| Inline::plain(text);
        for (stored, expected) in [
            ("plain".to_owned(), vec![plain("plain")]),
            ("a **b** c".into(), vec![plain("a "), Inline::marked("b", STRONG), plain(" c")]),
            ("*e* **s**".into(), vec![Inline::marked("e", EMPHASIS), plain(" "), Inline::marked("s", STRONG)]),
            ("2 * 3 = 6".into(), vec![plain("2 * 3 = 6")]),
            ("**open".into(), vec![plain("**open")]),
            (r"a \*b\* c".into(), vec![plain("a *b* c")]),
            (String::new(), vec![]),
            (format!("see [[plan:{PLAN}]]."), vec![plain("see "), linked("", Marks::NONE), plain(".")]),
            (format!("**[[plan:{PLAN}|a \\] b]]**"), vec![linked("a ] b", STRONG)]),
            ("[[plan:nothing]] [[x".into(), vec![plain("[[plan:nothing]] [[x")]),
            (
                "국민^[2012년 *기준*]은".into(),
                vec![
                    plain("국민"),
                    Inline::footnote(vec![plain("2012년 "), Inline::marked("기준", EMPHASIS)]),
                    plain("은"),
                ],
            ),
            ("x^[never, ^[closed".into(), vec![plain("x^[never, ^[closed")]),
        ] {
            assert_eq!(read(&stored), expected, "{stored}");
        }
    }

    #[test]
    fn words_leave_out_marks_and_put_footnotes_last() {
        assert_eq!(plain(&format!("**a**^[note] b [[plan:{PLAN}]][[plan:{PLAN}|own]]^[two]")), "a b own\nnote\ntwo");
        assert_eq!(links(&format!("x[[plan:{PLAN}]]^[[[plan:{PLAN}]]]")).len(), 2);
    }

    #[test]
    fn runs_travel_as_inline_nodes_of_prosemirror() {
        let runs = vec![
            Inline::marked("a", Marks { strong: true, emphasis: true }),
            linked("b", Marks::NONE),
            Inline::footnote(vec![Inline::plain("c")]),
        ];
        let json = serde_json::to_value(&runs).unwrap();
        let expected = serde_json::json!([
            { "type": "text", "text": "a", "marks": [{ "type": "strong" }, { "type": "emphasis" }] },
            {
                "type": "link",
                "attrs": { "record": { "kind": "plan", "id": PLAN }, "text": "b", "name": "" },
                "marks": [],
            },
            { "type": "footnote", "attrs": { "runs": [{ "type": "text", "text": "c", "marks": [] }] } },
        ]);
        assert_eq!(json, expected);
        assert_eq!(serde_json::from_value::<Vec<Inline>>(json).unwrap(), runs);
    }

    /// The page's editor is held to this file: what it reads there comes out of it unchanged.
    #[test]
    fn the_cases_of_the_page_are_kept() {
        let both = Marks { strong: true, emphasis: true };
        let cases = [
            vec![],
            vec![Inline::plain("정보화협력위원회를 연 2회 연다.")],
            vec![Inline::plain("Ikki davlat "), Inline::marked("oʻzaro", STRONG), Inline::marked(" kelishdi", both)],
            vec![Inline::plain("a *b* [c] ^d^ \\ <b>&amp;</b>"), Inline::marked("e", EMPHASIS)],
            vec![linked("", Marks::NONE), Inline::plain(" va "), linked("memorandum", STRONG)],
            vec![
                Inline::plain("국민"),
                Inline::footnote(vec![Inline::plain("2012년 "), Inline::marked("기준", both), linked("", EMPHASIS)]),
                Inline::plain("은"),
                Inline::footnote(vec![Inline::plain("둘째")]),
            ],
            vec![Inline::footnote(vec![Inline::plain("Only a note")])],
            vec![Inline::plain("first\nsecond")],
        ];
        let kept: Vec<Vec<Inline>> = cases.iter().map(|runs| read(&write(runs))).collect();
        assert_eq!(kept, cases);
        let made = serde_json::to_string_pretty(&kept).unwrap() + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/inline.json");
        if std::env::var_os("HAMKOR_WRITE").is_some() {
            std::fs::write(path, &made).unwrap();
        }
        let stands = std::fs::read_to_string(path).unwrap();
        assert!(stands == made, "HAMKOR_WRITE=1 cargo test --workspace --lib writes the cases anew");
    }

    fn simple() -> impl Strategy<Value = Inline> {
        let marks = (any::<bool>(), any::<bool>()).prop_map(|(strong, emphasis)| Marks { strong, emphasis });
        let words = "[a-z*\\\\\\[\\]^|:. 가-힣]{0,6}";
        prop_oneof![
            (words, marks.clone()).prop_map(|(text, marks)| Inline::marked(text, marks)),
            (words, marks).prop_map(|(text, marks)| linked(&text, marks)),
        ]
    }

    fn any_run() -> impl Strategy<Value = Inline> {
        prop_oneof![3 => simple(), 1 => prop::collection::vec(simple(), 0..4).prop_map(Inline::footnote)]
    }

    proptest! {
        #[test]
        fn runs_come_back_as_they_were(runs in prop::collection::vec(any_run(), 0..7)) {
            prop_assert_eq!(read(&write(&runs)), joined(&runs));
        }

        #[test]
        fn what_was_written_once_is_written_alike_again(stored in "[a*\\\\\\[\\]^|:. ]{0,24}") {
            let once = write(&read(&stored));
            prop_assert_eq!(write(&read(&once)), once);
        }

        #[test]
        fn any_text_is_read(stored in "\\PC*") {
            let _ = read(&stored);
        }
    }
}
