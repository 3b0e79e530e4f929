//! The words that no rule can spell, from `locales/uz.spelling.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::endings::Endings;
use super::trie::Trie;
use super::{cyrillic, latin};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Names that stay in Latin script.
    names: BTreeSet<String>,
    /// Words with a capital inside that are Uzbek all the same.
    mixed: BTreeSet<String>,
    /// The last part of an address or of a file's name.
    domains: BTreeSet<String>,
    /// Endings in Latin that only endings follow.
    endings: BTreeSet<String>,
    /// Endings in Latin that make a verb, which goes on in its own many ways.
    verbs: BTreeSet<String>,
    /// First members of compounds: Cyrillic to Latin.
    beginnings: BTreeMap<String, String>,
    /// Latin as people type it, without the official spelling: to Cyrillic.
    typed: BTreeMap<String, String>,
    /// Latin words that stand for more than one Cyrillic word, the commonest first.
    readings: BTreeMap<String, Vec<String>>,
    /// Whole words: Cyrillic to Latin.
    words: BTreeMap<String, String>,
    /// Stems: Cyrillic to Latin; the endings that follow are spelled by the rules.
    stems: BTreeMap<String, String>,
    /// Roots: Cyrillic to Latin; whatever follows is spelled by the rules.
    roots: BTreeMap<String, String>,
}

/// What a beginning of a word stands for.
enum Entry {
    /// The whole word is this, or one of these.
    Word(Vec<String>),
    /// The word is a stem with endings.
    Stem {
        /// The stem alone.
        bare: String,
        /// The stem before an ending: a final ь falls away.
        bound: String,
    },
    /// The word begins with this, whatever follows.
    Root(String),
}

/// One direction.
struct Side {
    entries: Trie<Entry>,
    beginnings: Trie<String>,
    endings: Endings,
}

struct Dictionary {
    to_cyrillic: Side,
    to_latin: Side,
    names: Trie<()>,
    mixed: BTreeSet<String>,
    domains: BTreeSet<String>,
}

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(|| {
    let file: File =
        toml::from_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales/uz.spelling.toml")))
            .expect("the dictionary is read by the build before it is shipped");
    Dictionary {
        to_cyrillic: to_cyrillic(&file),
        to_latin: to_latin(&file),
        names: Trie::new(file.names.iter().map(|name| (name, ()))),
        mixed: file.mixed,
        domains: file.domains,
    }
});

fn to_cyrillic(file: &File) -> Side {
    let readings = file.readings.iter().map(|(latin, readings)| (latin.clone(), Entry::Word(readings.clone())));
    let typed = file.typed.iter().map(|(latin, cyrillic)| (latin.clone(), stem(cyrillic)));
    let words = file.words.iter().map(|(cyrillic, latin)| (latin.clone(), Entry::Word(vec![cyrillic.clone()])));
    let stems = file.stems.iter().map(|(cyrillic, latin)| (latin.clone(), stem(cyrillic)));
    let roots = file.roots.iter().map(|(cyrillic, latin)| (latin.clone(), Entry::Root(cyrillic.clone())));
    Side {
        entries: Trie::new(readings.chain(words).chain(stems).chain(roots).chain(typed)),
        beginnings: Trie::new(file.beginnings.iter().map(|(cyrillic, latin)| (latin, cyrillic.clone()))),
        endings: Endings::new(file.endings.iter().map(String::as_str), file.verbs.iter().map(String::as_str)),
    }
}

fn stem(cyrillic: &str) -> Entry {
    Entry::Stem { bare: cyrillic.to_owned(), bound: cyrillic.trim_end_matches('ь').to_owned() }
}

fn to_latin(file: &File) -> Side {
    // What the rules spell as the dictionary does needs no look into it.
    let differs = |(cyrillic, latin): &(&String, &String)| latin::by_rules(cyrillic) != **latin;
    let words = file.words.iter().filter(differs);
    let words = words.map(|(cyrillic, latin)| (cyrillic.clone(), Entry::Word(vec![latin.clone()])));
    let stems = file.stems.iter().filter(differs).flat_map(|(cyrillic, latin)| {
        let entry = || Entry::Stem { bare: latin.clone(), bound: latin.clone() };
        [(cyrillic.clone(), entry()), (cyrillic.trim_end_matches('ь').to_owned(), entry())]
    });
    let roots = file.roots.iter().filter(differs);
    let roots = roots.map(|(cyrillic, latin)| (cyrillic.clone(), Entry::Root(latin.clone())));
    let cyrillic = |endings: &BTreeSet<String>| -> Vec<String> {
        // An ending stands after a letter, so its e is never э.
        endings.iter().map(|ending| cyrillic::by_rules_after(ending, 'l')).collect()
    };
    let (closed, open) = (cyrillic(&file.endings), cyrillic(&file.verbs));
    Side {
        entries: Trie::new(words.chain(stems).chain(roots)),
        beginnings: Trie::new(file.beginnings.iter().map(|(cyrillic, latin)| (cyrillic, latin.clone()))),
        endings: Endings::new(closed.iter().map(String::as_str), open.iter().map(String::as_str)),
    }
}

/// What the dictionary knows of a word.
pub(super) struct Known {
    /// The first member of a compound: how long it is, and its spelling.
    pub(super) beginning: Option<(usize, &'static str)>,
    /// Where the rest begins, which is left to the rules.
    pub(super) rest: usize,
    /// The spelling of what stands before it.
    pub(super) spelled: &'static str,
    /// How else the whole word could be spelled.
    pub(super) others: &'static [String],
}

/// What the dictionary knows of a Latin word in small letters.
pub(super) fn in_cyrillic(small: &str) -> Option<Known> {
    DICTIONARY.to_cyrillic.find(small)
}

/// What the dictionary knows of a Cyrillic word in small letters.
pub(super) fn in_latin(small: &str) -> Option<Known> {
    DICTIONARY.to_latin.find(small)
}

/// Whether a run of Latin letters in small is a chain of endings.
pub(super) fn is_endings(latin: &str) -> bool {
    DICTIONARY.to_cyrillic.endings.explain(latin)
}

/// Whether a run of Cyrillic letters in small is a chain of endings.
pub(super) fn is_cyrillic_endings(cyrillic: &str) -> bool {
    DICTIONARY.to_latin.endings.explain(cyrillic)
}

/// How long the name is that a word begins with: all of the word, or its beginning with nothing but endings after it.
pub(super) fn name(word: &str) -> Option<usize> {
    /// Shorter names of small letters begin too many words of Uzbek.
    const DISTINCT: usize = 6;
    let bears_endings = |length: usize| {
        let (name, rest) = word.split_at(length);
        (name.chars().all(char::is_uppercase) || length >= DISTINCT)
            && name.starts_with(char::is_uppercase)
            && rest.chars().all(char::is_lowercase)
            && is_endings(rest)
    };
    DICTIONARY
        .names
        .prefixes(word)
        .map(|(length, ())| length)
        .filter(|length| *length == word.len() || bears_endings(*length))
        .last()
}

/// Whether a word with a capital inside is Uzbek all the same.
pub(super) fn is_mixed(word: &str) -> bool {
    DICTIONARY.mixed.contains(word)
}

/// Whether an address or a file's name may end with this.
pub(super) fn is_domain(part: &str) -> bool {
    DICTIONARY.domains.contains(part)
}

/// Where an entry is looked for.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// At the beginning of a word.
    Word,
    /// After the first member of a compound.
    Member,
}

impl Side {
    fn find(&'static self, small: &str) -> Option<Known> {
        self.entry(small, Place::Word).or_else(|| self.compound(small))
    }

    fn entry(&'static self, small: &str, place: Place) -> Option<Known> {
        /// Shorter stems are found after a first member in words that are no compounds.
        const SHORTEST_MEMBER: usize = 4;
        let mut found = None;
        for (length, entry) in self.entries.prefixes(small) {
            if place == Place::Member && (length < SHORTEST_MEMBER || matches!(entry, Entry::Word(_))) {
                continue;
            }
            let rest = &small[length..];
            let (spelled, others): (&str, &[String]) = match entry {
                Entry::Word(readings) if rest.is_empty() => match readings.split_first() {
                    Some((first, others)) => (first, others),
                    None => continue,
                },
                Entry::Stem { bare, .. } if rest.is_empty() => (bare, &[]),
                Entry::Stem { bound, .. } if self.endings.explain(rest) => (bound, &[]),
                Entry::Root(root) => (root, &[]),
                Entry::Word(_) | Entry::Stem { .. } => continue,
            };
            found = Some(Known { beginning: None, rest: length, spelled, others });
        }
        found
    }

    fn compound(&'static self, small: &str) -> Option<Known> {
        let mut found = None;
        for (length, beginning) in self.beginnings.prefixes(small) {
            if let Some(known) = self.entry(&small[length..], Place::Member) {
                found =
                    Some(Known { beginning: Some((length, beginning.as_str())), rest: length + known.rest, ..known });
            }
        }
        found
    }
}
