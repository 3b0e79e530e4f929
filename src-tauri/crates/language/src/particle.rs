//! Korean particles that follow the sound of the word before them: 은/는, 이/가, 을/를, 과/와, (으)로.
//!
//! The sound is that of the last syllable as it is read aloud: Hangul by its final consonant, digits in Sino-Korean,
//! letters by their names in abbreviations and by their sound in words. Sources: the standard rules of Korean (표준어
//! 규정) for the particles, 외래어 표기법 for foreign words. What stands in brackets after a word is not read.

use std::str::FromStr;

use fluent::{FluentArgs, FluentValue};

use crate::format;
use crate::language::Language;

/// A particle with a form after a consonant and another after a vowel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Particle {
    /// 은/는, the topic.
    Topic,
    /// 이/가, the subject.
    Subject,
    /// 을/를, the object.
    Object,
    /// 과/와, with.
    With,
    /// 으로/로, towards and by means of; after ㄹ as after a vowel.
    Towards,
    /// 이나/나, or.
    Or,
    /// 이라는/라는, called.
    Called,
    /// 이라고/라고, quoted.
    Quoted,
    /// 이며/며, being.
    Being,
    /// 이라면/라면, if it is.
    If,
}

impl Particle {
    const ALL: [Self; 10] = [
        Self::Topic,
        Self::Subject,
        Self::Object,
        Self::With,
        Self::Towards,
        Self::Or,
        Self::Called,
        Self::Quoted,
        Self::Being,
        Self::If,
    ];

    /// The forms after a consonant and after a vowel.
    #[must_use]
    pub const fn forms(self) -> (&'static str, &'static str) {
        match self {
            Self::Topic => ("은", "는"),
            Self::Subject => ("이", "가"),
            Self::Object => ("을", "를"),
            Self::With => ("과", "와"),
            Self::Towards => ("으로", "로"),
            Self::Or => ("이나", "나"),
            Self::Called => ("이라는", "라는"),
            Self::Quoted => ("이라고", "라고"),
            Self::Being => ("이며", "며"),
            Self::If => ("이라면", "라면"),
        }
    }

    /// The form that follows a word. A word whose sound is unknown, such as one in Hanja, takes both: `은(는)`.
    #[must_use]
    pub fn after(self, word: &str) -> String {
        let (consonant, vowel) = self.forms();
        match (self, sound(word)) {
            (Self::Towards, Some(Sound::Rieul)) | (_, Some(Sound::Vowel)) => vowel.to_owned(),
            (_, Some(_)) => consonant.to_owned(),
            (_, None) => match consonant.strip_suffix(vowel) {
                Some(first) => format!("({first}){vowel}"),
                None => format!("{consonant}({vowel})"),
            },
        }
    }
}

/// A text that names no particle.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no particle that follows the sound of a word")]
pub struct UnknownParticle(pub String);

impl FromStr for Particle {
    type Err = UnknownParticle;

    /// Reads a particle in either of its forms.
    fn from_str(form: &str) -> Result<Self, UnknownParticle> {
        Self::ALL
            .into_iter()
            .find(|particle| {
                let (consonant, vowel) = particle.forms();
                form == consonant || form == vowel
            })
            .ok_or_else(|| UnknownParticle(form.to_owned()))
    }
}

/// A word with the form of a particle that follows it: UNICON이, IT를, 협력위원회는.
#[must_use]
pub fn with_particle(word: &str, particle: Particle) -> String {
    format!("{word}{}", particle.after(word))
}

/// The function `PARTICLE` of Korean messages: `{ PARTICLE($name, form: "을") }` says the name with 을 or 를. A sign that
/// stands between the two is given with it: `“{ PARTICLE($name, form: "을", after: "”") }`.
pub(crate) fn function<'args>(positional: &[FluentValue<'args>], named: &FluentArgs) -> FluentValue<'args> {
    let word = match positional.first() {
        Some(FluentValue::String(word)) => word.to_string(),
        #[allow(clippy::cast_possible_truncation, reason = "the numbers of messages are whole and small")]
        Some(FluentValue::Number(number)) => format::number(Language::Korean, number.value as i64),
        _ => return FluentValue::Error,
    };
    let sign = match named.get("after") {
        None => "",
        Some(FluentValue::String(sign)) => sign,
        Some(_) => return FluentValue::Error,
    };
    match named.get("form") {
        Some(FluentValue::String(form)) => match form.parse::<Particle>() {
            Ok(particle) => FluentValue::from(format!("{word}{sign}{}", particle.after(&word))),
            Err(UnknownParticle(_)) => FluentValue::Error,
        },
        _ => FluentValue::Error,
    }
}

/// How the last syllable of a word ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sound {
    Vowel,
    Rieul,
    Consonant,
}

fn sound(word: &str) -> Option<Sound> {
    let word = before_brackets(word).trim_end_matches(|sign: char| !sign.is_alphanumeric() && sign != '%');
    let last = word.chars().next_back()?;
    match last {
        '가'..='힣' => Some(match (u32::from(last) - u32::from('가')) % 28 {
            0 => Sound::Vowel,
            8 => Sound::Rieul,
            _ => Sound::Consonant,
        }),
        // 퍼센트.
        '%' => Some(Sound::Vowel),
        '0'..='9' => Some(of_digits(word)),
        _ if last.is_ascii_alphabetic() => Some(of_latin(word)),
        '\u{400}'..='\u{4ff}' => Some(of_cyrillic(last)),
        _ => None,
    }
}

/// The word without what stands in brackets at its end, where that is not all of it.
fn before_brackets(word: &str) -> &str {
    let trimmed = word.trim_end();
    if !trimmed.ends_with([')', ']', '）']) {
        return word;
    }
    match trimmed.rfind(['(', '[', '（']) {
        Some(place) if !trimmed[..place].trim().is_empty() => &trimmed[..place],
        _ => word,
    }
}

/// Digits are read in Sino-Korean: 1 일, 10 십, 100 백, 10000 만, 1.0 영.
fn of_digits(word: &str) -> Sound {
    let start = word.rfind(|sign: char| !sign.is_ascii_digit() && !matches!(sign, ',' | '.' | '\u{a0}' | ' '));
    let number = &word[start.map_or(0, |place| place + word[place..].chars().next().map_or(1, char::len_utf8))..];
    let zeros = number.chars().rev().filter(char::is_ascii_digit).take_while(|digit| *digit == '0').count();
    let is_zero = number.chars().filter(char::is_ascii_digit).all(|digit| digit == '0');
    let is_fraction = number.contains('.');
    match number.chars().next_back() {
        Some('1' | '7' | '8') => Sound::Rieul,
        Some('2' | '4' | '5' | '9') => Sound::Vowel,
        // 조, ten to the twelfth power, is the one that ends in a vowel.
        Some('0') if !is_zero && !is_fraction && (12..16).contains(&zeros) => Sound::Vowel,
        _ => Sound::Consonant,
    }
}

fn of_latin(word: &str) -> Sound {
    let start = word.rfind(|sign: char| !sign.is_ascii_alphabetic());
    let letters = &word[start.map_or(0, |place| place + word[place..].chars().next().map_or(1, char::len_utf8))..];
    let last = letters.chars().next_back().map_or('a', |sign| sign.to_ascii_lowercase());
    let vowels = |sign: Option<char>| sign.is_some_and(|sign| "aeiouAEIOU".contains(sign));
    let (before, before_that) = {
        let mut signs = letters.chars().rev().skip(1);
        (signs.next(), signs.next())
    };
    match last {
        'l' => Sound::Rieul,
        'm' | 'n' => Sound::Consonant,
        // An abbreviation is read by the names of its letters, and of these only L, M, N and R (알) end in a consonant.
        'r' if letters.chars().all(|sign| sign.is_ascii_uppercase()) => Sound::Rieul,
        _ if letters.chars().all(|sign| sign.is_ascii_uppercase()) => Sound::Vowel,
        'g' if before == Some('n') => Sound::Consonant,
        // 인터넷, 웹, 북: after one vowel that is short, the stop closes the syllable.
        'p' | 't' | 'k' | 'b' if vowels(before) => Sound::Consonant,
        'k' if before == Some('c') => Sound::Consonant,
        // 구글, 파일, 홈, 온라인: the e is silent.
        'e' if before == Some('l') => Sound::Rieul,
        'e' if matches!(before, Some('m' | 'n')) && vowels(before_that) => Sound::Consonant,
        _ => Sound::Vowel,
    }
}

/// Other consonants take a vowel in Hangul: Ташкент, 타슈켄트.
fn of_cyrillic(last: char) -> Sound {
    match last {
        'л' | 'Л' => Sound::Rieul,
        'м' | 'М' | 'н' | 'Н' => Sound::Consonant,
        _ => Sound::Vowel,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_follow_the_sound() {
        for (word, topic, object, towards) in [
            ("정보화", "는", "를", "로"),
            ("협력위원회", "는", "를", "로"),
            ("계획", "은", "을", "으로"),
            ("서울", "은", "을", "로"),
            ("UNICON", "은", "을", "으로"),
            ("IT", "는", "를", "로"),
            ("MOU", "는", "를", "로"),
            ("KOICA", "는", "를", "로"),
            ("PDF", "는", "를", "로"),
            ("URL", "은", "을", "로"),
            ("AKT R", "은", "을", "로"),
            ("Google", "은", "을", "로"),
            ("Telegram", "은", "을", "으로"),
            ("Internet", "은", "을", "으로"),
            ("Toshkent", "는", "를", "로"),
            ("Hamkor", "는", "를", "로"),
            ("Ташкент", "는", "를", "로"),
            ("1", "은", "을", "로"),
            ("2", "는", "를", "로"),
            ("3", "은", "을", "으로"),
            ("2012", "는", "를", "로"),
            ("10", "은", "을", "으로"),
            ("1,000", "은", "을", "으로"),
            ("1,000,000,000,000", "는", "를", "로"),
            ("1.0", "은", "을", "으로"),
            ("0", "은", "을", "으로"),
            ("20%", "는", "를", "로"),
            ("국가정보화진흥원(NIA)", "은", "을", "으로"),
            ("‘전자정부’", "는", "를", "로"),
            ("「기본계획」", "은", "을", "으로"),
            ("(계획)", "은", "을", "으로"),
            ("計劃", "은(는)", "을(를)", "(으)로"),
            ("", "은(는)", "을(를)", "(으)로"),
        ] {
            let found = [Particle::Topic, Particle::Object, Particle::Towards].map(|particle| particle.after(word));
            assert_eq!(found, [topic, object, towards], "{word}");
        }
        assert_eq!(with_particle("UNICON", Particle::Subject), "UNICON이");
        assert_eq!(with_particle("IT", Particle::Object), "IT를");
        assert_eq!(with_particle("위원회", Particle::With), "위원회와");
        assert_eq!(with_particle("기관", Particle::Called), "기관이라는");
    }

    #[test]
    fn a_particle_is_known_by_either_form() {
        for particle in Particle::ALL {
            let (consonant, vowel) = particle.forms();
            assert_eq!((consonant.parse(), vowel.parse()), (Ok(particle), Ok(particle)));
        }
        assert_eq!("도".parse::<Particle>(), Err(UnknownParticle("도".to_owned())));
    }

    #[test]
    fn messages_say_particles() {
        use fluent::{FluentBundle, FluentResource};
        let mut bundle = FluentBundle::new(vec!["ko".parse().expect("a language")]);
        bundle.set_use_isolating(false);
        bundle.add_function("PARTICLE", function).expect("a new function");
        let source = "said = { PARTICLE($name, form: \"을\") } 만들었습니다.\nwrong = { PARTICLE($name, form: \"도\") }\n\
             quoted = “{ PARTICLE($name, form: \"은\", after: \"”\") } 없습니다.\n";
        bundle.add_resource(FluentResource::try_new(source.to_owned()).expect("it parses")).expect("new messages");
        let say = |id: &str, name: &str| {
            let pattern = bundle.get_message(id).and_then(|message| message.value()).expect("a message");
            let mut args = FluentArgs::new();
            args.set("name", name);
            bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
        };
        assert_eq!(say("said", "UNICON"), "UNICON을 만들었습니다.");
        assert_eq!(say("said", "MOU"), "MOU를 만들었습니다.");
        assert_eq!(say("quoted", "UNICON"), "“UNICON”은 없습니다.");
        assert!(!say("wrong", "MOU").contains("MOU도"));
    }

    /// Words whose last sounds are of every kind that the rules tell apart, and the ends that those are told by.
    fn cases() -> Vec<String> {
        let given = [
            "정보화",
            "계획",
            "서울",
            "UNICON",
            "IT",
            "MOU",
            "URL",
            "AKT R",
            "Google",
            "Telegram",
            "Internet",
            "Hamkor",
            "Ташкент",
            "1.0",
            "1,000",
            "1\u{a0}000",
            "20%",
            "국가정보화진흥원(NIA)",
            "국가정보화진흥원 (NIA) ",
            "회의[2]",
            "（회의）",
            "‘전자정부’",
            "「기본계획」",
            "(계획)",
            "計劃",
            "",
            "…",
            "a1",
            "1a",
            "пR",
            "R(L) ",
            "é",
            "İ",
            "가\u{301}",
            "٣",
            "２",
            "Ａ",
            "0.000000000000",
            "12 ",
            "3년 12",
            "보고서.pdf",
            "Oʻzbekiston",
            "togʻ",
            "メール",
            "😀",
        ];
        let mut cases: Vec<String> = given.map(str::to_owned).into();
        cases.extend(('가'..='힣').step_by(11).map(String::from));
        cases.extend(('\u{400}'..='\u{4ff}').map(String::from));
        cases.extend((0..=20).flat_map(|zeros| (0..=9).map(move |digit| format!("{digit}{}", "0".repeat(zeros)))));
        let letters = || ('a'..='z').chain("AEKLMNRT".chars());
        cases.extend(letters().map(String::from));
        cases.extend(letters().flat_map(|one| letters().map(move |two| format!("{one}{two}"))));
        let before = ["ab", "sa", "Xe", "ln", "BO", "1a", "ка"];
        cases.extend(before.iter().flat_map(|before| {
            letters().flat_map(move |one| ["e", "g", "k", "R", "t"].map(|last| format!("{before}{one}{last}")))
        }));
        cases
    }

    /// The page says particles by the same rules (`ui/src/l10n/particle.ts`), and its tests are held to this file.
    #[test]
    fn the_cases_of_the_page_are_kept() {
        let forms: Vec<_> = Particle::ALL.iter().map(|particle| particle.forms()).collect();
        let mut words: std::collections::BTreeMap<String, Vec<String>> = std::collections::BTreeMap::new();
        for case in cases() {
            words.entry(Particle::Towards.after(&case) + "/" + &Particle::Topic.after(&case)).or_default().push(case);
        }
        assert_eq!(words.len(), 4, "after a vowel, ㄹ, another consonant, and what no one can tell");
        let made = serde_json::to_string_pretty(&serde_json::json!({ "forms": forms, "words": words })).unwrap() + "\n";
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/particles.json");
        if std::env::var_os("HAMKOR_WRITE").is_some() {
            std::fs::write(path, &made).unwrap();
        }
        let stands = std::fs::read_to_string(path).unwrap();
        assert!(stands == made, "HAMKOR_WRITE=1 cargo test --workspace --lib writes the cases anew");
    }

    proptest::proptest! {
        #[test]
        fn every_word_takes_a_particle(word in "\\PC{0,20}") {
            for particle in Particle::ALL {
                proptest::prop_assert!(with_particle(&word, particle).starts_with(&word));
            }
        }
    }
}
