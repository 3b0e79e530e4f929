//! A large office: the sample with many more records, to see how the program stands up to years of work.
//!
//! The same number always gives the same records. They are the sample's own passages in another order, with words put in
//! that are drawn by Zipf's law from the sample's words and from a long tail of coined names, so that there are common
//! words, middling ones and rare ones, as in any archive.

mod chains;
mod every_kind;

use std::collections::HashMap;

use hamkor_language::{WrittenLanguage, messages};

use crate::change::Change;
use crate::member::Action;
use crate::passage::{self, Inline, NewPassage, PassageKind, Shape, inline};
use crate::sample::files::{self, GoalEntry, PlanFile, Text};
use crate::wording::{self, TEXT, TITLE};
use crate::{Error, Office, PlanId, Result, Tx, plan};

pub use every_kind::every_kind;

/// The languages that each record is written in.
pub const LANGUAGES: [WrittenLanguage; 3] = [WrittenLanguage::Korean, WrittenLanguage::Uzbek, WrittenLanguage::Russian];
/// How long the text of a record is in each language, in bytes, at least.
const LENGTH: usize = 1000;
/// How many names are coined for each language.
const COINED: usize = 40_000;
/// One word in so many is drawn anew.
const DRAWN: u64 = 6;
/// How many plans one step of the history makes.
const STEP: u32 = 250;

/// Adds plans to an office, each with a title and a paragraph in three languages.
///
/// # Errors
/// When nobody works in the office, the member may not draft, or the file cannot be written.
pub fn plans(office: &Office, records: u32) -> Result<()> {
    let archive = Archive::new()?;
    let kind = office.read(|view| plan::kind_of_code(view, "national_programme"))?;
    for first in (0..records).step_by(STEP as usize) {
        office.change(Change::new(Action::Draft, messages::plan_history_text_written()), |tx| {
            for number in first..records.min(first + STEP) {
                let record = archive.record(number);
                let id = plan::insert(tx, kind, LANGUAGES[0], None)?;
                tx.touch(id);
                write(tx, id, &record)?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

fn write(tx: &Tx<'_>, id: PlanId, record: &Record) -> Result<()> {
    let shape = Shape::default();
    let paragraph = NewPassage { plan: id, after: None, kind: PassageKind::Paragraph, level: 0, shape };
    let passage = passage::insert(tx, &paragraph)?;
    for (language, (title, text)) in LANGUAGES.into_iter().zip(&record.wordings) {
        wording::set(tx, id.0, TITLE, language, title, LANGUAGES[0])?;
        let text = inline::write(&[Inline::plain(text)]);
        wording::set(tx, passage.0, TEXT, language, &text, LANGUAGES[0])?;
    }
    Ok(())
}

/// A record of a large office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its title and its text in each of the [`LANGUAGES`].
    pub wordings: [(String, String); 3],
}

/// What the records of a large office are made of.
pub struct Archive {
    titles: Vec<[String; 3]>,
    passages: Vec<[String; 3]>,
    /// The words of each language, the most common first, and then the coined ones.
    words: [Vec<String>; 3],
}

impl Archive {
    /// Reads the sample's texts.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn new() -> Result<Self> {
        let (mut titles, mut passages) = (Vec::new(), Vec::new());
        for plan in files::plans()? {
            gather(&plan, &mut titles, &mut passages);
        }
        if titles.is_empty() || passages.is_empty() {
            return Err(Error::unexpected("the sample has no texts"));
        }
        let words = std::array::from_fn(|language| vocabulary(&passages, language));
        Ok(Self { titles, passages, words })
    }

    /// One of the records; there is no last one.
    #[must_use]
    pub fn record(&self, number: u32) -> Record {
        let mut chance = Chance(u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x0048_616d_6b6f_7200);
        let mut wordings = self.title(&mut chance).map(|title| (title, String::new()));
        while wordings.iter().any(|(_, text)| text.len() < LENGTH) {
            let passage = &self.passages[chance.below(self.passages.len())];
            for (language, (_, text)) in wordings.iter_mut().enumerate() {
                if text.len() < LENGTH {
                    self.put(text, &passage[language], language, &mut chance);
                }
            }
        }
        Record { wordings }
    }

    /// A title that names something coined.
    fn title(&self, chance: &mut Chance) -> [String; 3] {
        let title = &self.titles[chance.below(self.titles.len())];
        let coined = self.coined(chance);
        std::array::from_fn(|language| format!("{}: {}", title[language], coined[language]))
    }

    /// A coined name, the same in all languages, each in its own letters.
    fn coined(&self, chance: &mut Chance) -> [String; 3] {
        let place = zipf(chance.next(), COINED);
        std::array::from_fn(|language| {
            let words = &self.words[language];
            words[words.len() - COINED + place].clone()
        })
    }

    /// A passage, some of its words drawn anew.
    fn sentence(&self, chance: &mut Chance) -> [String; 3] {
        let passage = &self.passages[chance.below(self.passages.len())];
        std::array::from_fn(|language| {
            let mut text = String::new();
            self.put(&mut text, &passage[language], language, chance);
            text
        })
    }

    /// Puts a passage behind a text, some of its words drawn anew.
    fn put(&self, text: &mut String, passage: &str, language: usize, chance: &mut Chance) {
        for word in passage.split(' ') {
            if !text.is_empty() {
                text.push(' ');
            }
            let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            if bare.chars().count() > 1 && bare.chars().all(char::is_alphabetic) && chance.next().is_multiple_of(DRAWN)
            {
                let words = &self.words[language];
                text.push_str(&word.replace(bare, &words[zipf(chance.next(), words.len())]));
            } else {
                text.push_str(word);
            }
        }
    }
}

fn gather(plan: &PlanFile, titles: &mut Vec<[String; 3]>, passages: &mut Vec<[String; 3]>) {
    titles.extend(in_languages(&plan.title));
    for entry in &plan.passage {
        match entry.kind {
            PassageKind::Heading => titles.extend(in_languages(&entry.text())),
            PassageKind::Paragraph | PassageKind::ListItem => passages.extend(in_languages(&entry.text())),
            _ => {}
        }
    }
    plan.goal.iter().for_each(|goal| gather_goal(goal, titles));
}

fn gather_goal(goal: &GoalEntry, titles: &mut Vec<[String; 3]>) {
    titles.extend(in_languages(&goal.text()));
    goal.objective.iter().for_each(|goal| gather_goal(goal, titles));
}

/// A text in all the languages, without its marks; nothing where one is missing.
fn in_languages(text: &Text) -> Option<[String; 3]> {
    let [ko, uz, ru] = LANGUAGES.map(|language| text.get(&language).map(|stored| inline::plain(stored)));
    Some([ko?, uz?, ru?])
}

fn vocabulary(passages: &[[String; 3]], language: usize) -> Vec<String> {
    let mut times: HashMap<&str, usize> = HashMap::new();
    for passage in passages {
        for word in passage[language].split(' ') {
            let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            if word.chars().count() > 1 && word.chars().all(char::is_alphabetic) {
                *times.entry(word).or_default() += 1;
            }
        }
    }
    let mut words: Vec<(&str, usize)> = times.into_iter().collect();
    words.sort_by(|left, right| right.1.cmp(&left.1).then_with(|| left.0.cmp(right.0)));
    let known = words.into_iter().map(|(word, _)| word.to_owned());
    known.chain((0..COINED).map(|number| coined(number, language))).collect()
}

/// A name that no language has, in the letters and the shape of one.
fn coined(number: usize, language: usize) -> String {
    const KOREAN: [&str; 24] = [
        "가", "나", "대", "도", "라", "명", "모", "보", "사", "서", "세", "안", "연", "영", "오", "우", "원", "은",
        "재", "정", "진", "천", "한", "호",
    ];
    const LATIN: ([&str; 16], [&str; 6], [&str; 5]) = (
        ["b", "d", "g", "k", "l", "m", "n", "q", "r", "s", "t", "v", "x", "z", "sh", "ch"],
        ["a", "i", "o", "u", "oʻ", "e"],
        ["obod", "kent", "lik", "tepa", "chi"],
    );
    const CYRILLIC: ([&str; 16], [&str; 6], [&str; 5]) = (
        ["б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х"],
        ["а", "е", "и", "о", "у", "я"],
        ["ово", "ино", "град", "ск", "ка"],
    );
    let mut chance = Chance(u64::try_from(number).unwrap_or(u64::MAX) ^ 0x6e61_6d65_0000_0000);
    if language == 0 {
        return (0..3 + chance.below(2)).map(|_| KOREAN[chance.below(KOREAN.len())]).collect();
    }
    let (consonants, vowels, ends) = if language == 1 { LATIN } else { CYRILLIC };
    let mut word = String::new();
    for _ in 0..2 + chance.below(2) {
        word.push_str(consonants[chance.below(consonants.len())]);
        word.push_str(vowels[chance.below(vowels.len())]);
    }
    word.push_str(consonants[chance.below(consonants.len())]);
    word.push_str(ends[chance.below(ends.len())]);
    word.chars().next().map_or_else(String::new, |first| first.to_uppercase().chain(word.chars().skip(1)).collect())
}

/// A place among so many, the first twice as likely as the second and three times as the third.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "chance is not exact"
)]
fn zipf(chance: u64, count: usize) -> usize {
    let share = (chance >> 11) as f64 / (1_u64 << 53) as f64;
    // The sum of 1/n up to a place is close to its logarithm.
    let place = ((count as f64 + 1.0).powf(share) - 1.0) as usize;
    place.min(count - 1)
}

/// Numbers that look like chance and are always the same: SplitMix64 (Steele, Lea and Flood, 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % count).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use hamkor_language::Language;

    use super::*;
    use crate::testing::Fixture;
    use crate::{RecordKind, check, search};

    #[test]
    fn a_large_office_is_whole_and_always_the_same() {
        let fixture = Fixture::new();
        let office = fixture.create();
        plans(&office, 300).unwrap();
        let archive = Archive::new().unwrap();
        let record = archive.record(299);
        for (language, (title, text)) in LANGUAGES.into_iter().zip(&record.wordings) {
            assert!((LENGTH..LENGTH * 3).contains(&text.len()), "{}", text.len());
            let found = office.read(|view| search::find(view, &format!("\"{title}\""), language.language())).unwrap();
            assert_eq!(found[0].name, *title);
        }
        assert_eq!(archive.record(299), Archive::new().unwrap().record(299));
        assert_ne!(archive.record(298), record);
        office.close().unwrap();
        let report = check::check(&fixture.path(), &Fixture::passphrase()).unwrap();
        assert_eq!(report.problems, []);
        assert!(report.records > 300, "{} records", report.records);
    }

    #[test]
    fn a_large_office_of_every_kind_is_whole() {
        let fixture = Fixture::new();
        let office = fixture.create();
        every_kind(&office, 1000).unwrap();
        let list = |kind| {
            let all = crate::record::Query::all();
            office
                .read(|view| crate::record::list(view, kind, &all, crate::record::Window::WHOLE, Language::Uzbek))
                .unwrap()
        };
        assert_eq!((list(RecordKind::Letter).total, list(RecordKind::Task).rows.len()), (300, 300));
        office.close().unwrap();
        assert_eq!(check::check(&fixture.path(), &Fixture::passphrase()).unwrap().problems, []);
    }

    #[test]
    fn words_are_common_and_rare_as_in_any_archive() {
        let archive = Archive::new().unwrap();
        for language in 0..LANGUAGES.len() {
            let mut texts: HashMap<String, u32> = HashMap::new();
            for number in 0..1000 {
                let text = archive.record(number).wordings[language].1.clone();
                let words: std::collections::HashSet<&str> = text.split(' ').collect();
                for word in words {
                    *texts.entry(word.to_owned()).or_default() += 1;
                }
            }
            assert!(texts.values().any(|count| *count > 300), "a common word");
            let middling = texts.values().filter(|count| (5..100).contains(*count)).count();
            assert!(middling > 50, "{middling} middling words");
            assert!(texts.values().filter(|count| **count < 3).count() > 1000, "rare words");
        }
    }
}
