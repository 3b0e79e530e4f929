//! Names in running text: an index on paper tells on which pages somebody is named.
//!
//! A name is known with the endings that its language gives it: a particle in Korean, a case in Uzbek, an inflected form in
//! Russian. Only its last word bears a particle or an ending in Korean and Uzbek. Where one name begins another, the longer
//! one is meant. A name that begins with a capital is none where the text has a small letter.

use std::collections::HashMap;

use super::fold::{self, Keys, Kind, Run};
use super::inflection;
use crate::WrittenLanguage;

/// What follows a noun of Korean without a space.
const PARTICLES: [&str; 38] = [
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "에서",
    "에게",
    "께",
    "께서",
    "와",
    "과",
    "도",
    "로",
    "으로",
    "만",
    "부터",
    "까지",
    "보다",
    "처럼",
    "이나",
    "나",
    "이며",
    "며",
    "이고",
    "고",
    "이다",
    "인",
    "측",
    "님",
    "씨",
    "들",
    "뿐",
    "마다",
    "라는",
    "이라는",
];

/// The names that are looked for, in one language.
#[derive(Debug)]
pub struct Names {
    language: WrittenLanguage,
    all: Vec<Name>,
    /// Which names begin with a word.
    first: HashMap<String, Vec<usize>>,
}

#[derive(Debug)]
struct Name {
    entry: u32,
    words: Vec<String>,
    capital: bool,
}

impl Names {
    /// No names yet.
    #[must_use]
    pub fn new(language: WrittenLanguage) -> Self {
        Self { language, all: Vec::new(), first: HashMap::new() }
    }

    /// Looks for one more name. A name of a single sign is none that a text could be asked for.
    pub fn add(&mut self, entry: u32, name: &str) {
        if name.chars().filter(|sign| sign.is_alphanumeric()).nth(1).is_none() {
            return;
        }
        let words: Vec<String> = fold::runs(name).iter().map(|run| in_name(self.word(run))).collect();
        let Some(first) = words.first().filter(|first| !first.is_empty()).cloned() else { return };
        let capital = name.chars().find(|sign| sign.is_alphabetic()).is_some_and(char::is_uppercase);
        self.first.entry(first).or_default().push(self.all.len());
        self.all.push(Name { entry, words, capital });
    }

    /// Where names begin in a text, in bytes, each with its entry.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<(usize, u32)> {
        let mut found = Vec::new();
        if self.all.is_empty() {
            return found;
        }
        let runs = fold::runs(text);
        let words: Vec<Keys> = runs.iter().map(|run| self.word(run)).collect();
        let mut place = 0;
        while place < runs.len() {
            let named: Vec<&Name> = self
                .beginnings(&words[place], runs[place].kind)
                .filter(|name| self.stands(name, &words[place..], &runs[place..]))
                .collect();
            let longest = named.iter().map(|name| (name.words.len(), name.words.last().map_or(0, String::len))).max();
            let Some(longest) = longest else {
                place += 1;
                continue;
            };
            let said =
                named.iter().filter(|name| (name.words.len(), name.words.last().map_or(0, String::len)) == longest);
            let mut entries: Vec<u32> = said.map(|name| name.entry).collect();
            entries.sort_unstable();
            entries.dedup();
            found.extend(entries.into_iter().map(|entry| (runs[place].start, entry)));
            place += longest.0;
        }
        found
    }

    fn word(&self, run: &Run<'_>) -> Keys {
        let text = match run.kind {
            Kind::Syllables => return Keys { stem: run.text.to_owned(), bare: None },
            Kind::Letters if self.language == WrittenLanguage::Russian => surname(run.text),
            Kind::Letters | Kind::Digits => run.text,
        };
        Keys::of(fold::spelled(text, self.language), self.language)
    }

    /// The names that a word may begin.
    fn beginnings<'a>(&'a self, word: &'a Keys, kind: Kind) -> impl Iterator<Item = &'a Name> {
        let ends = kind == Kind::Syllables || (self.language == WrittenLanguage::Uzbek && kind == Kind::Letters);
        // A name of one word may stand in the text with what clings to it.
        let shorter = word.stem.char_indices().skip(1).filter(move |_| ends).map(|(end, _)| &word.stem[..end]);
        let of = |beginning: &str| self.first.get(beginning).map_or(&[][..], Vec::as_slice);
        let dropped = move |name: &&usize| self.all[**name].words.len() == 1;
        let alone = shorter.flat_map(of).filter(dropped);
        word.both().flat_map(of).chain(alone).map(|name| &self.all[*name])
    }

    fn stands(&self, name: &Name, words: &[Keys], runs: &[Run<'_>]) -> bool {
        let Some((last, others)) = name.words.split_last() else { return false };
        if words.len() < name.words.len() || others.iter().zip(words).any(|(own, word)| !is(word, own)) {
            return false;
        }
        let place = others.len();
        let small = runs[0].text.chars().next().is_some_and(char::is_lowercase);
        (!name.capital || !small) && self.is_form(last, &words[place], runs[place].kind)
    }

    fn is_form(&self, name: &str, word: &Keys, kind: Kind) -> bool {
        if is(word, name) {
            return true;
        }
        match kind {
            Kind::Syllables => word.stem.strip_prefix(name).is_some_and(|rest| are_particles(rest, 3)),
            Kind::Letters => self.language == WrittenLanguage::Uzbek && inflection::is_form(name, &word.stem),
            Kind::Digits => false,
        }
    }
}

/// What a word is known by in a name, which is written without the ending of a case.
fn in_name(word: Keys) -> String {
    word.bare.unwrap_or(word.stem)
}

fn is(word: &Keys, name: &str) -> bool {
    word.both().any(|key| key == name)
}

/// A Russian surname without the ending of its case or gender: the instrumental of *Каримов* ends like an adjective.
fn surname(word: &str) -> &str {
    const SUFFIXES: [&str; 5] = ["ов", "ев", "ёв", "ин", "ын"];
    const ENDINGS: [&str; 8] = ["ыми", "ых", "ым", "ой", "а", "у", "е", "ы"];
    let bare = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    bare.filter(|bare| SUFFIXES.iter().any(|suffix| bare.ends_with(suffix))).unwrap_or(word)
}

/// Whether these are no more than so many particles.
fn are_particles(rest: &str, most: usize) -> bool {
    rest.is_empty()
        || (most > 0
            && PARTICLES
                .iter()
                .any(|particle| rest.strip_prefix(particle).is_some_and(|rest| are_particles(rest, most - 1))))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(language: WrittenLanguage, names: &[&str], text: &str) -> Vec<u32> {
        let mut finder = Names::new(language);
        for (entry, name) in (0..).zip(names) {
            finder.add(entry, name);
        }
        finder.find(text).into_iter().map(|(_, entry)| entry).collect()
    }

    #[test]
    fn names_are_found_with_what_clings_to_them() {
        use WrittenLanguage::{English, Korean, Russian, Uzbek};
        for (language, names, text, expected) in [
            (Korean, &["김철수", "정보화협력위원회"][..], "김철수는 정보화협력위원회에서는 물었다.", &[0, 1][..]),
            (Korean, &["김철", "정보화"], "김철수는 정보화사회에서 살았다.", &[]),
            (Korean, &["한국정보화진흥원", "NIA"], "NIA는 한국정보화진흥원의 약칭", &[1, 0]),
            (Uzbek, &["UNICON", "Hasan Karimov"], "UNICONning rahbari Hasan Karimovga javob berdi", &[0, 1]),
            (Uzbek, &["UNICON"], "UNICONлар ва UNICON", &[0, 0]),
            (Uzbek, &["Oʻzbekiston Respublikasi"], "Ўзбекистон Республикасида", &[0]),
            (Russian, &["Каримов Хасан", "Министерство связи"], "Каримову Хасану ответило Министерство связи", &[0, 1]),
            (Russian, &["Каримов Хасан", "Министерство связи"], "с Каримовым Хасаном из Министерства связи", &[0, 1]),
            (Russian, &["Роза"], "на столе роза", &[]),
            (English, &["Ministry", "Ministry of Justice"], "the Ministry of Justice and the Ministry", &[1, 0]),
            (English, &["A"], "A letter", &[]),
        ] {
            assert_eq!(found(language, names, text), expected, "{text}");
        }
    }

    #[test]
    fn people_of_one_name_are_both_named() {
        assert_eq!(found(WrittenLanguage::Korean, &["김철수", "김철수"], "김철수 국장"), [0, 1]);
    }

    proptest! {
        #[test]
        fn a_name_is_found_where_it_begins(before in "[가-힣 ]{0,8}", name in "[가-힣]{2,5}", language in 0usize..4) {
            let language = WrittenLanguage::ALL[language];
            let mut finder = Names::new(language);
            finder.add(7, &name);
            let text = format!("{before} {name} ");
            prop_assert!(finder.find(&text).iter().any(|(place, entry)| *entry == 7 && text[*place..].starts_with(&name)));
        }
    }
}
