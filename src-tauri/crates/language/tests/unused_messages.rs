//! The messages against the sources that say them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use hamkor_language::message::catalogue;

/// What the program is made of: the Rust of the crates and the shell, and the page. Not what only tests, and not the
/// list of messages itself.
struct Sources {
    text: String,
    /// The accessors that Rust calls.
    accessors: BTreeSet<String>,
    /// Every name, and every part of one that a hyphen sets off.
    words: BTreeSet<String>,
}

impl Sources {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
        let mut files = Vec::new();
        gather_sources(&root.join("src-tauri"), &mut files);
        gather_sources(&root.join("ui/src"), &mut files);
        Self::of(&files)
    }

    fn of(files: &[String]) -> Self {
        let is_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
        let words = |text: &str| -> Vec<String> {
            text.split(|sign: char| !is_name(sign) && sign != '-').map(str::to_owned).collect()
        };
        let mut accessors = BTreeSet::new();
        for file in files {
            let called = file.split("messages::").skip(1);
            accessors.extend(called.map(|rest| rest.chars().take_while(|sign| is_name(*sign)).collect::<String>()));
            // A macro calls accessors that its file hands to it.
            if file.contains("messages::$") {
                accessors.extend(words(file));
            }
        }
        Self { text: files.join("\n"), accessors, words: files.iter().flat_map(|file| words(file)).collect() }
    }

    /// Whether the sources name the message: by its accessor, by its id, or by the head of its id before what is decided
    /// when the program runs (in the fields of the history `Word("…")` and `word("…", …)` are such heads); the rest of the id is then a word
    /// of the sources too.
    fn say(&self, id: &str) -> bool {
        if self.accessors.contains(&id.replace('-', "_").to_lowercase()) || self.text.contains(&format!("\"{id}\"")) {
            return true;
        }
        id.match_indices('-').any(|(place, _)| {
            let (head, tail) = (&id[..=place], &id[place + 1..]);
            let heads = [format!("`{head}${{"), format!("\"{head}{{"), format!("ord(\"{}\"", &id[..place])];
            heads.iter().any(|head| self.text.contains(head)) && self.has_tail(tail)
        })
    }

    fn has_tail(&self, tail: &str) -> bool {
        let pascal: String = tail.split('-').map(capitalise).collect();
        tail.bytes().all(|sign| sign.is_ascii_digit())
            || [tail, &tail.replace('-', "_"), &pascal].iter().any(|word| self.words.contains(*word))
    }
}

fn capitalise(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().map(|first| first.to_ascii_uppercase().to_string() + signs.as_str()).unwrap_or_default()
}

fn gather_sources(folder: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the sources can be read") {
        let path: PathBuf = entry.expect("the sources can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["tests", "target", "node_modules"].contains(&name.as_str()) {
                gather_sources(&path, files);
            }
        } else if name != "messages.ts" && [".rs", ".ts", ".svelte"].iter().any(|ending| name.ends_with(ending)) {
            files.push(fs::read_to_string(&path).expect("the sources are UTF-8"));
        }
    }
}

#[test]
fn every_message_is_used() {
    let sources = Sources::read();
    let unused: Vec<&str> = catalogue().iter().map(|message| message.id).filter(|id| !sources.say(id)).collect();
    assert!(unused.is_empty(), "no source says {unused:?}");
}

#[test]
fn a_message_that_no_source_says_is_found() {
    let sources = Sources::of(&[
        "t(`plan-state-${state}`); t(\"find-box\"); messages::office_locked(); enum State { Draft, InReview }"
            .to_owned(),
        "Says::Word(\"member-role\") interpreter desk_undo".to_owned(),
        "messages::$message() holiday_navruz".to_owned(),
    ]);
    for (id, said) in [
        ("office-locked", true),
        ("find-box", true),
        ("plan-state-draft", true),
        ("plan-state-in-review", true),
        ("plan-state-7", true),
        ("member-role-interpreter", true),
        ("holiday-navruz", true),
        ("desk-undo", false),
        ("plan-state-lost", false),
        ("plan-draft", false),
        ("state-draft", false),
    ] {
        assert_eq!(sources.say(id), said, "{id}");
    }
}
