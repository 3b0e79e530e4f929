//! The words that no rule can spell, from `locales/uz.spelling.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    /// Whole words: Cyrillic to Latin.
    words: BTreeMap<String, String>,
    /// Beginnings of words: Cyrillic to Latin; the ending follows the rules.
    stems: BTreeMap<String, String>,
    /// Names that stay in Latin script.
    names: BTreeSet<String>,
}

struct Dictionary {
    to_latin: BTreeMap<String, String>,
    to_cyrillic: BTreeMap<String, String>,
    latin_stems: BTreeMap<String, String>,
    cyrillic_stems: BTreeMap<String, String>,
    names: BTreeSet<String>,
}

static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(|| {
    let file: File =
        toml::from_str(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../locales/uz.spelling.toml")))
            .expect("the dictionary is read by the build before it is shipped");
    let turned = |pairs: &BTreeMap<String, String>| {
        pairs.iter().map(|(cyrillic, latin)| (latin.clone(), cyrillic.clone())).collect()
    };
    Dictionary {
        to_cyrillic: turned(&file.words),
        latin_stems: turned(&file.stems),
        to_latin: file.words,
        cyrillic_stems: file.stems,
        names: file.names,
    }
});

/// Whether a word is a name that stays in Latin script.
pub(super) fn is_name(word: &str) -> bool {
    DICTIONARY.names.contains(word)
}

/// What the dictionary knows of a small-letter word: how its beginning is spelled, and what of it is left to the rules.
pub(super) fn beginning_in_cyrillic(latin: &str) -> Option<(&'static str, &str)> {
    beginning(&DICTIONARY.to_cyrillic, &DICTIONARY.latin_stems, latin)
}

/// The same from Cyrillic.
pub(super) fn beginning_in_latin(cyrillic: &str) -> Option<(&'static str, &str)> {
    beginning(&DICTIONARY.to_latin, &DICTIONARY.cyrillic_stems, cyrillic)
}

fn beginning<'word>(
    words: &'static BTreeMap<String, String>,
    stems: &'static BTreeMap<String, String>,
    word: &'word str,
) -> Option<(&'static str, &'word str)> {
    if let Some(whole) = words.get(word) {
        return Some((whole, ""));
    }
    let ends: Vec<usize> = word.char_indices().map(|(place, _)| place).skip(1).chain([word.len()]).collect();
    ends.into_iter().rev().find_map(|end| stems.get(&word[..end]).map(|stem| (stem.as_str(), &word[end..])))
}
