//! The endings of Uzbek nouns in search: a whole word finds its plural, its cases and what belongs to somebody.
//!
//! Keys are in Latin, in small letters without apostrophes, so gʻ is g here. Endings that make another word of a stem
//! (-lik, -chi, -li) are not among them: *hamkor* does not find *hamkorlik*. The rules are those of every grammar of
//! Uzbek: the plural, then the owner, then the case.

/// A shorter stem is, with endings, too often another word: un, flour; uning, his.
const SHORTEST: usize = 3;

const PLURAL: &str = "lar";
/// Whose it is, after a consonant or a vowel.
const OWNERS: [&str; 10] = ["imiz", "ingiz", "miz", "ngiz", "im", "ing", "si", "i", "m", "ng"];
const CASES: [&str; 15] =
    ["ning", "ni", "ga", "ka", "qa", "da", "dan", "gacha", "kacha", "qacha", "dagi", "niki", "dek", "day", "dir"];
/// After these more endings follow, as after a noun: shahardagilar.
const LINKS: [&str; 2] = ["dagi", "niki"];

/// Stems whose last vowel falls away before the owner: shahar, shahri.
const DROPPING: [(&str, &str); 11] = [
    ("bagir", "bagr"),
    ("boyin", "boyn"),
    ("burun", "burn"),
    ("egin", "egn"),
    ("kongil", "kongl"),
    ("ogil", "ogl"),
    ("ogiz", "ogz"),
    ("orin", "orn"),
    ("qorin", "qorn"),
    ("shahar", "shahr"),
    ("singil", "singl"),
];

/// What the forms of a word begin with; nothing for a word that is too short, or none of Uzbek.
pub(super) fn beginnings(word: &str) -> impl Iterator<Item = String> {
    let whole = fits(word).then(|| word.to_owned());
    let owned = whole.is_some().then(|| before_owner(word)).flatten();
    whole.into_iter().chain(owned)
}

/// Whether a key is a word with endings.
pub(super) fn is_form(word: &str, key: &str) -> bool {
    if !fits(word) {
        return false;
    }
    match key.strip_prefix(word) {
        Some(endings) => !endings.is_empty() && follow(endings),
        None => before_owner(word).is_some_and(|stem| {
            key.strip_prefix(&*stem).is_some_and(|endings| endings.starts_with('i') && follow(endings))
        }),
    }
}

/// Whether a word is long enough to be known with endings, and one of Uzbek.
pub(super) fn fits(word: &str) -> bool {
    word.len() >= SHORTEST && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The stem before the endings of an owner, where it is another: shahr-i; kerag-i of kerak, qishlogʻ-i of qishloq.
pub(super) fn before_owner(word: &str) -> Option<String> {
    if let Some((_, short)) = DROPPING.iter().find(|(whole, _)| *whole == word) {
        return Some((*short).to_owned());
    }
    let is_vowel = |sign: char| matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u');
    word.strip_suffix(['k', 'q']).filter(|stem| stem.ends_with(is_vowel)).map(|stem| format!("{stem}g"))
}

/// Whether these are endings, in their order.
pub(super) fn follow(endings: &str) -> bool {
    let after_plural = [Some(endings), endings.strip_prefix(PLURAL)];
    after_plural.into_iter().flatten().any(|rest| {
        let after_owner = OWNERS.iter().filter_map(|owner| rest.strip_prefix(owner));
        std::iter::once(rest).chain(after_owner).any(|rest| {
            rest.is_empty()
                || CASES.contains(&rest)
                || LINKS.iter().filter_map(|link| rest.strip_prefix(link)).any(follow)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_its_forms_and_no_other() {
        for (word, forms) in [
            ("toshkent", &["toshkentda", "toshkentning", "toshkentdagi", "toshkentdagilarning"][..]),
            ("qomita", &["qomitasi", "qomitalar", "qomitalarining", "qomitamizga", "qomitaniki", "qomitadir"]),
            ("shahar", &["shahri", "shahridan", "shahrimizda", "shaharlar", "shaharda"]),
            ("kerak", &["keragi", "kerakka"]),
            ("qishloq", &["qishlogi", "qishlogingizga", "qishloqqa"]),
        ] {
            for form in forms {
                assert!(is_form(word, form), "{word}: {form}");
                assert!(beginnings(word).any(|beginning| form.starts_with(&beginning)), "{word}: {form}");
            }
        }
        for (word, other) in [
            ("hamkor", "hamkor"),
            ("hamkor", "hamkorlik"),
            ("hamkor", "hamkorligi"),
            ("reja", "rejalashtirish"),
            ("reja", "rejador"),
            ("shahar", "shahr"),
            ("shahar", "shahrlar"),
            ("kerak", "keraglar"),
            ("un", "uning"),
            ("toshkent", "toshkentdalar"),
            ("2012", "2012da"),
        ] {
            assert!(!is_form(word, other), "{word}: {other}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_form_begins_as_it_is_looked_for(word in "[a-z]{1,8}", endings in "(lar)?(im|i|si|ing)?(ning|ga|dagi)?") {
            let form = format!("{word}{endings}");
            let found = is_form(&word, &form);
            proptest::prop_assert_eq!(found, word.len() >= SHORTEST && !endings.is_empty());
            proptest::prop_assert!(!found || beginnings(&word).any(|beginning| form.starts_with(&beginning)));
        }
    }
}
