//! The terms of a glossary in running text: known in their inflected forms, in every language, and quickly.
//!
//! - Russian and English words are compared by their Snowball stems, Uzbek ones with the endings of nouns, also where the term
//!   itself has one (*axborot tizimi* in *axborot tizimlarida*), and in any spelling.
//! - In Korean the syllables of a term are looked for, whatever particle follows and whether or not a space stands where people
//!   write one or leave it out. A term of one or two syllables begins a word and only a particle follows it: 정보 is not in
//!   정보통신.
//! - What is written in capitals (ИКТ, AKT, API) is a sign: it is the same word in small letters no more.
//!
//! Of forms that overlap, the one that begins first counts, and of those that begin together the longest.

use std::collections::HashMap;
use std::hash::Hash;
use std::ops::Range;
use std::rc::Rc;

use super::fold::{self, Keys, Kind, Run};
use super::inflection;
use crate::WrittenLanguage;

/// Forms of terms, each with the number in which it was given.
#[derive(Debug, Default)]
pub struct Lexicon {
    words: [WordBook; 4],
    korean: KoreanBook,
}

/// A form that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The number of the form.
    pub form: usize,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

impl Lexicon {
    /// A lexicon of forms. What has no letter is never found.
    #[must_use]
    pub fn new<'a>(forms: impl IntoIterator<Item = (WrittenLanguage, &'a str)>) -> Self {
        let mut lexicon = Self::default();
        for (number, (language, form)) in forms.into_iter().enumerate() {
            match language {
                WrittenLanguage::Korean => lexicon.korean.add(number, form),
                _ => lexicon.words[language as usize].add(number, form, language),
            }
        }
        lexicon
    }

    /// Somebody who reads texts with this lexicon. Each word is thought about once, so one reader is for many texts.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader { lexicon: self, known: std::array::from_fn(|_| HashMap::new()) }
    }
}

/// Reads texts with a lexicon.
#[derive(Debug)]
pub struct Reader<'a> {
    lexicon: &'a Lexicon,
    /// Which words of the lexicon a word of a text may be, by language.
    known: [HashMap<String, Rc<[u32]>>; 4],
}

impl Reader<'_> {
    /// The forms that stand in a text, in their order. Where several terms have the same form, each of them is told.
    pub fn find(&mut self, text: &str, language: WrittenLanguage) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let mut here = 0..0;
        self.visit(text, language, |range, forms| {
            // What begins within a form that was told is part of it; at the same place the longer comes later, and counts.
            if range.start < here.end && range.start != here.start {
                return;
            }
            if range.start == here.start {
                found.retain(|found| found.range.start != range.start);
            }
            found.extend(forms.iter().map(|form| Found { form: *form, range: range.clone() }));
            here = range;
        });
        found
    }

    /// Every form that stands in a text, also within a longer one.
    pub fn every(&mut self, text: &str, language: WrittenLanguage) -> Vec<usize> {
        let mut every = Vec::new();
        self.visit(text, language, |_, forms| every.extend_from_slice(forms));
        every
    }

    /// Visits the forms that begin at each place of a text, the shorter before the longer.
    fn visit(&mut self, text: &str, language: WrittenLanguage, mut with: impl FnMut(Range<usize>, &[usize])) {
        if language == WrittenLanguage::Korean {
            return self.lexicon.korean.visit(text, &mut with);
        }
        let book = &self.lexicon.words[language as usize];
        if book.trie.is_empty() {
            return;
        }
        let runs = fold::runs(text);
        let known = &mut self.known[language as usize];
        let mut words: Vec<Rc<[u32]>> = Vec::with_capacity(runs.len());
        for run in &runs {
            if let Some(ids) = known.get(run.text) {
                words.push(Rc::clone(ids));
            } else {
                let ids: Rc<[u32]> = book.meanings(run, language).into();
                known.insert(run.text.to_owned(), Rc::clone(&ids));
                words.push(ids);
            }
        }
        for at in 0..runs.len() {
            book.visit(text, &runs, &words, at, &mut with);
        }
    }
}

/// A tree of forms, by the parts of which they are made.
#[derive(Debug)]
struct Trie<K> {
    steps: HashMap<(u32, K), u32>,
    /// The forms that end at each node; the first node is the beginning.
    ends: Vec<Vec<usize>>,
}

impl<K> Default for Trie<K> {
    fn default() -> Self {
        Self { steps: HashMap::new(), ends: vec![Vec::new()] }
    }
}

impl<K: Eq + Hash> Trie<K> {
    fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    fn add(&mut self, number: usize, parts: impl IntoIterator<Item = K>) {
        let mut node = 0;
        for part in parts {
            let next = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
            node = *self.steps.entry((node, part)).or_insert(next);
            if node == next {
                self.ends.push(Vec::new());
            }
        }
        if node != 0 {
            self.ends[node as usize].push(number);
        }
    }

    fn step(&self, node: u32, part: K) -> Option<u32> {
        self.steps.get(&(node, part)).copied()
    }

    fn ends(&self, node: u32) -> &[usize] {
        &self.ends[node as usize]
    }
}

/// A word of a form, and what else than its own letters tells it.
#[derive(Debug)]
struct FormWord {
    /// As it was written, where it is a sign in capitals.
    sign: Option<String>,
    /// How many letters it has: by this a short stem is told from that of another word.
    letters: usize,
}

/// The forms of a language that is written in words.
#[derive(Debug, Default)]
struct WordBook {
    trie: Trie<u32>,
    words: Vec<FormWord>,
    /// The words by their keys.
    keys: HashMap<String, Vec<u32>>,
    /// Uzbek stems before the ending of an owner, where these are others: kerag-i.
    owned: HashMap<String, Vec<u32>>,
    numbers: HashMap<(String, bool), u32>,
}

/// A stem of so few letters is told from another by the length of the word.
const SHORT_STEM: usize = 4;

impl WordBook {
    fn add(&mut self, number: usize, form: &str, language: WrittenLanguage) {
        let runs = fold::runs(form);
        let last = runs.len().saturating_sub(1);
        let parts: Vec<u32> =
            runs.iter().enumerate().map(|(place, run)| self.word(run, language, place == last && last > 0)).collect();
        self.trie.add(number, parts);
    }

    /// The number of a word. The last of several may have the ending of an owner.
    fn word(&mut self, run: &Run<'_>, language: WrittenLanguage, owned: bool) -> u32 {
        let sign = is_sign(run.text).then(|| run.text.to_owned());
        let name = (sign.clone().unwrap_or_else(|| fold::spelled(run.text, language)), owned);
        if let Some(number) = self.numbers.get(&name) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        let spelled = fold::spelled(run.text, language);
        self.words.push(FormWord { sign, letters: spelled.chars().count() });
        let keys = if language == WrittenLanguage::Uzbek {
            bases(&spelled, owned)
        } else {
            Keys::of(spelled, language).both().map(str::to_owned).collect()
        };
        for key in keys {
            if let Some(owned) = inflection::before_owner(&key) {
                self.owned.entry(owned).or_default().push(number);
            }
            self.keys.entry(key).or_default().push(number);
        }
        self.numbers.insert(name, number);
        number
    }

    /// Which words of the forms a word of a text may be.
    fn meanings(&self, run: &Run<'_>, language: WrittenLanguage) -> Vec<u32> {
        let spelled = fold::spelled(run.text, language);
        let letters = spelled.chars().count();
        let mut meanings = Vec::new();
        let mut take = |numbers: Option<&Vec<u32>>, stem: usize| {
            for number in numbers.into_iter().flatten() {
                let word = &self.words[*number as usize];
                let is_it = match &word.sign {
                    Some(sign) => is_sign_with_endings(run.text, sign, language),
                    None => stem > SHORT_STEM || letters.abs_diff(word.letters) <= 2,
                };
                if is_it && !meanings.contains(number) {
                    meanings.push(*number);
                }
            }
        };
        if language != WrittenLanguage::Uzbek {
            let keys = Keys::of(spelled, language);
            for key in keys.both() {
                take(self.keys.get(key), key.chars().count());
            }
            let key = keys.stem;
            if let Some(key) = without_fleeting_vowel(&key) {
                take(self.keys.get(&key), key.chars().count());
            }
            // A sign may have the plural's ending, which leaves another stem.
            if language == WrittenLanguage::English && run.text.ends_with('s') {
                let singular = key.strip_suffix('s').unwrap_or(&key);
                take(self.keys.get(singular), usize::MAX);
            }
            return meanings;
        }
        take(self.keys.get(&spelled), usize::MAX);
        for place in spelled.char_indices().map(|(place, _)| place).skip(2) {
            let (stem, endings) = spelled.split_at(place);
            if inflection::fits(stem) && inflection::follow(endings) {
                take(self.keys.get(stem), usize::MAX);
            }
            if endings.starts_with('i') && inflection::follow(endings) {
                take(self.owned.get(stem), usize::MAX);
            }
        }
        meanings
    }

    /// Visits the forms that begin with a word, the shorter before the longer.
    fn visit(
        &self,
        text: &str,
        runs: &[Run<'_>],
        words: &[Rc<[u32]>],
        at: usize,
        with: &mut impl FnMut(Range<usize>, &[usize]),
    ) {
        // A word may be several of the forms' words; few are, so all ways are walked.
        let mut nodes = vec![0];
        for place in at..runs.len() {
            if place > at && !joins(&text[runs[place - 1].range().end..runs[place].start]) {
                break;
            }
            nodes = nodes
                .iter()
                .flat_map(|node| words[place].iter().filter_map(|word| self.trie.step(*node, *word)))
                .collect();
            if nodes.is_empty() {
                break;
            }
            let forms: Vec<usize> = nodes.iter().flat_map(|node| self.trie.ends(*node)).copied().collect();
            if !forms.is_empty() {
                with(runs[at].start..runs[place].range().end, &forms);
            }
        }
    }
}

/// What may stand between two words of a term. A point within a name has no space beside it.
fn joins(between: &str) -> bool {
    between == "." || between.chars().all(|sign| sign.is_whitespace() || matches!(sign, '-' | '\u{2010}' | '\u{2011}'))
}

/// The stem of a Russian genitive plural as the other cases have it: закупок, закупки.
fn without_fleeting_vowel(stem: &str) -> Option<String> {
    ["ок", "ек", "ец"].iter().find_map(|ending| {
        let last = ending.chars().next_back()?;
        stem.strip_suffix(ending).map(|rest| format!("{rest}{last}"))
    })
}

/// A word in capitals: an abbreviation.
fn is_sign(word: &str) -> bool {
    let mut letters = word.chars().filter(|sign| sign.is_alphabetic());
    letters.clone().count() > 1 && letters.all(char::is_uppercase)
}

/// Whether a word of a text is the sign, with the endings that its language writes at it.
fn is_sign_with_endings(word: &str, sign: &str, language: WrittenLanguage) -> bool {
    let Some(endings) = word.strip_prefix(sign) else { return false };
    endings.is_empty()
        || match language {
            WrittenLanguage::English => endings == "s",
            WrittenLanguage::Uzbek => inflection::follow(&fold::spelled(endings, language)),
            _ => false,
        }
}

/// What an Uzbek word of a term is without the endings that the term itself has: a plural, and in the last of several words
/// that of the owner.
fn bases(word: &str, owned: bool) -> Vec<String> {
    let mut bases = vec![word.to_owned()];
    let mut add = |base: &str| {
        if inflection::fits(base) {
            bases.push(base.to_owned());
        }
    };
    if let Some(one) = word.strip_suffix("lar") {
        add(one);
    }
    if owned {
        if let Some(one) = word.strip_suffix("lari") {
            add(one);
        } else if let Some(own) = word.strip_suffix("si").filter(|own| own.ends_with(is_vowel)) {
            add(own);
        } else if let Some(own) = word.strip_suffix('i').filter(|own| !own.ends_with(is_vowel)) {
            add(own);
            if let Some(hard) = own.strip_suffix('g') {
                add(&format!("{hard}k"));
                add(&format!("{hard}q"));
            }
        }
    }
    bases
}

fn is_vowel(sign: char) -> bool {
    matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// A syllable, letter or digit of a Korean text.
#[derive(Debug, Clone)]
struct Unit {
    sign: char,
    range: Range<usize>,
    /// Whether a word begins here.
    begins: bool,
    /// Whether what stands before it parts it from another term's word.
    apart: bool,
}

#[derive(Debug)]
struct KoreanForm {
    /// As it was written, where it is in capitals.
    sign: Option<String>,
    /// Before which of its units the form itself has a space.
    spaces: Vec<usize>,
}

/// The forms of Korean.
#[derive(Debug, Default)]
struct KoreanBook {
    trie: Trie<char>,
    forms: HashMap<usize, KoreanForm>,
}

/// From so many syllables on a term is known within a word.
const KNOWN_WITHIN: usize = 3;

impl KoreanBook {
    fn add(&mut self, number: usize, form: &str) {
        let units = units(form);
        let spaces = units.iter().enumerate().skip(1).filter(|(_, unit)| unit.begins).map(|(place, _)| place).collect();
        self.forms.insert(number, KoreanForm { sign: is_sign(form).then(|| form.to_owned()), spaces });
        self.trie.add(number, units.into_iter().map(|unit| unit.sign));
    }

    fn visit(&self, text: &str, with: &mut impl FnMut(Range<usize>, &[usize])) {
        if self.trie.is_empty() {
            return;
        }
        let units = units(text);
        for at in 0..units.len() {
            let (mut node, mut end) = (0, at);
            while let Some(unit) = units.get(end).filter(|unit| end == at || !unit.apart) {
                let Some(next) = self.trie.step(node, unit.sign) else { break };
                (node, end) = (next, end + 1);
                let ends = self.trie.ends(node).iter().copied();
                let forms: Vec<usize> = ends.filter(|form| self.stands(*form, text, &units, at..end)).collect();
                if !forms.is_empty() {
                    with(units[at].range.start..units[end - 1].range.end, &forms);
                }
            }
        }
    }

    /// Whether signs that are those of a form are the form.
    fn stands(&self, form: usize, text: &str, units: &[Unit], place: Range<usize>) -> bool {
        let form = &self.forms[&form];
        let (first, last) = (&units[place.start], &units[place.end - 1]);
        let next = units.get(place.end).filter(|next| !next.begins);
        let cut = |one: &Unit, other: &Unit| is_letter(one.sign) && is_letter(other.sign);
        // A word of another script is whole.
        if next.is_some_and(|next| cut(last, next))
            || (!first.begins && place.start > 0 && cut(&units[place.start - 1], first))
        {
            return false;
        }
        if let Some(sign) = &form.sign {
            return text[first.range.start..last.range.end] == **sign;
        }
        // Spaces that people write or leave out part syllables by twos: 정보 화면 is not 정보화.
        let parted = (1..place.len()).filter(|within| units[place.start + within].begins);
        if parted.into_iter().any(|within| !form.spaces.contains(&within) && (within < 2 || place.len() - within < 2)) {
            return false;
        }
        if place.len() >= KNOWN_WITHIN || is_letter(first.sign) {
            return true;
        }
        let rest: String =
            units[place.end..].iter().take_while(|unit| !unit.begins).take(4).map(|unit| unit.sign).collect();
        first.begins && (rest.is_empty() || PARTICLES.contains(&rest.as_str()))
    }
}

/// What follows a noun of Korean without making another word of it.
const PARTICLES: [&str; 56] = [
    "가",
    "같이",
    "과",
    "까지",
    "나",
    "는",
    "도",
    "든지",
    "등",
    "라고",
    "라도",
    "라는",
    "란",
    "로",
    "로서",
    "로써",
    "를",
    "만",
    "며",
    "보다",
    "부터",
    "에",
    "에게",
    "에는",
    "에도",
    "에서",
    "에서는",
    "와",
    "와의",
    "요",
    "으로",
    "으로부터",
    "으로서",
    "으로써",
    "은",
    "을",
    "의",
    "이",
    "이고",
    "이나",
    "이다",
    "이란",
    "이며",
    "인",
    "임",
    "입니다",
    "적",
    "조차",
    "처럼",
    "들",
    "들과",
    "들에",
    "들은",
    "들을",
    "들의",
    "들이",
];

fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || ('\u{400}'..='\u{52f}').contains(&sign)
}

/// The signs of a Korean text, with where words begin.
fn units(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::with_capacity(text.len() / 3);
    let mut done = 0;
    for run in fold::runs(text) {
        let between = &text[done..run.start];
        let begins = units.is_empty() || !between.is_empty();
        let apart = !units.is_empty() && !joins(between);
        done = run.range().end;
        let from = units.len();
        if run.kind == Kind::Syllables {
            units.extend(fold::syllables(run.text).into_iter().map(|syllable| Unit {
                sign: syllable.sign,
                range: run.start + syllable.range.start..run.start + syllable.range.end,
                begins: false,
                apart: false,
            }));
        } else {
            for (place, sign) in run.text.char_indices() {
                let range = run.start + place..run.start + place + sign.len_utf8();
                let small = sign.to_lowercase().next().unwrap_or(sign);
                units.push(Unit { sign: small, range, begins: false, apart: false });
            }
        }
        if let Some(first) = units.get_mut(from) {
            (first.begins, first.apart) = (begins, apart);
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::WrittenLanguage::{English, Korean, Russian, Uzbek};

    /// What is found of one form in a text, as it is written there.
    fn found<'a>(form: &str, text: &'a str, language: WrittenLanguage) -> Vec<&'a str> {
        let lexicon = Lexicon::new([(language, form)]);
        lexicon.reader().find(text, language).into_iter().map(|found| &text[found.range]).collect()
    }

    #[test]
    fn terms_are_known_in_their_inflected_forms() {
        for (language, form, text, expected) in [
            (
                Russian,
                "электронное правительство",
                "Развитие электронного правительства",
                &["электронного правительства"][..],
            ),
            (Russian, "электронное правительство", "в «Электронном правительстве».", &["Электронном правительстве"]),
            (Russian, "информационная система", "информационными системами и системой", &["информационными системами"]),
            (Russian, "персональные данные", "обработка персональных данных", &["персональных данных"]),
            (
                Russian,
                "государственная закупка",
                "о государственных закупках, закупок и государственных закупок",
                &["государственных закупках", "государственных закупок"],
            ),
            (Russian, "ИКТ", "развитие ИКТ-сектора и икт", &["ИКТ"]),
            (
                Uzbek,
                "axborot tizimi",
                "Axborot tizimlarida va axborot tizimidan",
                &["Axborot tizimlarida", "axborot tizimidan"],
            ),
            (
                Uzbek,
                "elektron hukumat",
                "elektron hukumatning «Elektron hukumat»",
                &["elektron hukumatning", "Elektron hukumat"],
            ),
            (Uzbek, "maʼlumotlar bazasi", "ma'lumotlar bazalarini yuritish", &["ma'lumotlar bazalarini"]),
            (Uzbek, "telekommunikatsiya tarmogʻi", "telekommunikatsiya tarmoqlari", &["telekommunikatsiya tarmoqlari"]),
            (Uzbek, "telekommunikatsiya tarmogʻi", "telekommunikatsiya tarmogʻida", &["telekommunikatsiya tarmogʻida"]),
            (Uzbek, "AKT", "AKTni rivojlantirish, akt tuzildi, AKT", &["AKTni", "AKT"]),
            (Uzbek, "elektron hukumat", "Электрон ҳукуматга", &["Электрон ҳукуматга"]),
            (
                English,
                "information system",
                "Information systems, an information-system",
                &["Information systems", "information-system"],
            ),
            (English, "API", "APIs and an api", &["APIs"]),
            (Korean, "전자정부", "전자정부를 전자 정부는 차세대전자정부", &["전자정부", "전자 정부", "전자정부"]),
            (Korean, "개인정보 보호", "개인정보보호법과 개인 정보 보호", &["개인정보보호", "개인 정보 보호"]),
            (Korean, "정보", "정보를 정보통신 개인정보 정보", &["정보", "정보"]),
            (Korean, "정보화", "정보 화면, 국가정보화를", &["정보화"]),
            (Korean, "ISP", "ISP를 isp DISP ISP", &["ISP", "ISP"]),
            (Korean, "데이터센터", "데이터 센터로 데이터,센터", &["데이터 센터"]),
        ] {
            assert_eq!(found(form, text, language), expected, "{form} in {text}");
        }
        for (language, form, text) in [
            (Russian, "электронное правительство", "электронное. Правительство"),
            (Russian, "электронное правительство", "правительство электронное"),
            (Russian, "данные", "дан приказ"),
            (Uzbek, "hamkor", "hamkorlik toʻgʻrisida"),
            (Uzbek, "axborot tizimi", "axborot va tizimi"),
            (English, "information system", "information, system"),
            (Korean, "정보", "정보화의"),
            (Korean, "전자정부", "전자, 정부"),
        ] {
            assert_eq!(found(form, text, language), Vec::<&str>::new(), "{form} in {text}");
        }
    }

    #[test]
    fn the_longest_of_the_forms_that_begin_together_counts() {
        for (language, forms, text, expected) in [
            (
                Russian,
                &["персональные данные", "данные", "персональный"][..],
                "персональных данных и данных",
                &[0, 1][..],
            ),
            (Korean, &["개인정보", "개인정보 보호책임자", "보호"], "개인정보보호책임자를 개인정보의 보호", &[1, 0, 2]),
            (Uzbek, &["davlat", "davlat xizmati", "davlat xizmati"], "davlat xizmatlari, davlatga", &[1, 2, 0]),
        ] {
            let lexicon = Lexicon::new(forms.iter().map(|form| (language, *form)));
            let found: Vec<usize> = lexicon.reader().find(text, language).iter().map(|found| found.form).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_form_within_a_longer_one_is_there_too() {
        let forms = [(Russian, "обработка персональных данных"), (Russian, "персональные данные"), (Russian, "закон")];
        let lexicon = Lexicon::new(forms);
        let mut reader = lexicon.reader();
        let text = "при обработке персональных данных";
        assert_eq!(reader.every(text, Russian), [0, 1]);
        assert_eq!(reader.find(text, Russian).iter().map(|found| found.form).collect::<Vec<_>>(), [0]);
    }

    fn language() -> impl Strategy<Value = WrittenLanguage> {
        prop::sample::select(WrittenLanguage::ALL.to_vec())
    }

    proptest! {
        #[test]
        fn any_text_can_be_read_and_places_stand_in_their_order(
            forms in prop::collection::vec("\\PC{1,12}", 1..6), text in "\\PC{0,60}", language in language()
        ) {
            let lexicon = Lexicon::new(forms.iter().map(|form| (language, form.as_str())));
            let mut at = 0;
            for found in lexicon.reader().find(&text, language) {
                prop_assert!(found.range.start < found.range.end && text.get(found.range.clone()).is_some());
                prop_assert!(found.range.start >= at || found.range.end == at);
                at = found.range.end;
            }
        }

        #[test]
        fn a_term_is_found_where_it_stands_as_it_is(
            words in prop::collection::vec("[a-z]{4,9}|[а-я]{4,9}|[가-힣]{3,5}", 1..4), language in language()
        ) {
            let form = words.join(" ");
            let text = format!("… {form}, …");
            prop_assert_eq!(found(&form, &text, language), [form.as_str()]);
        }
    }
}
