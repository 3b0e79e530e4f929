//! Names of persons as documents of each language write them: the order of the parts, and the initials.
//!
//! A person's parts are kept as they are written in one language; the same person is written anew in another, never
//! inflected. Sources: for initials in Uzbek the rules of spelling of 1995 (Sh. and Ch. whole, Y. for names in Ya, Ye,
//! Yo, Yu); for Russian the record style of ГОСТ Р 7.0.97; for Korean names abroad the order of the passport, family
//! name first.

use serde::{Deserialize, Serialize};

use crate::language::Language;

/// The no-break space that keeps initials at their name.
const NO_BREAK: char = '\u{a0}';

/// The custom by which a person is named, whatever the language of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum NamingCustom {
    /// Family name first, no initials: 홍길동, Hong Gil-dong, Хон Гиль Дон.
    Korean,
    /// A patronymic may stand with the given name: Karimov Sherzod Anvarovich, Ш. А. Каримов.
    Patronymic,
    /// Given name first: John Smith, J. Smith.
    Western,
}

/// The parts of a person's name, written in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
pub struct PersonName {
    /// The family name; empty for a person who has none.
    pub family: String,
    /// The given name.
    pub given: String,
    /// The patronymic, with oʻgʻli or qizi where it has one.
    pub patronymic: Option<String>,
    /// The custom by which the person is named.
    pub custom: NamingCustom,
}

impl PersonName {
    /// The whole name as running text writes it.
    ///
    /// `홍길동`, `Sherzod Anvarovich Karimov`, `Шерзод Анварович Каримов`.
    #[must_use]
    pub fn full(&self, language: Language) -> String {
        let patronymic = self.patronymic.as_deref().unwrap_or_default();
        match self.custom {
            NamingCustom::Korean => self.korean(language),
            // Korean texts and English ones leave the patronymic out.
            NamingCustom::Patronymic if matches!(language, Language::Korean | Language::English) => {
                joined([self.given.as_str(), &self.family], ' ')
            }
            NamingCustom::Patronymic => joined([self.given.as_str(), patronymic, &self.family], ' '),
            NamingCustom::Western => joined([self.given.as_str(), &self.family], ' '),
        }
    }

    /// The whole name as lists and forms write it, by which it is sorted: `Каримов Шерзод Анварович`.
    #[must_use]
    pub fn listed(&self, language: Language) -> String {
        let patronymic = self.patronymic.as_deref().unwrap_or_default();
        match self.custom {
            NamingCustom::Korean => self.korean(language),
            NamingCustom::Patronymic => joined([self.family.as_str(), &self.given, patronymic], ' '),
            NamingCustom::Western => joined([self.family.as_str(), &self.given], ' '),
        }
    }

    /// The name as a signature and minutes write it, with initials: `Sh. A. Karimov`, `Ш. А. Каримов`. Korean has no
    /// initials, neither for Korean names nor for others in Hangul.
    #[must_use]
    pub fn short(&self, language: Language) -> String {
        let korean = self.custom == NamingCustom::Korean || language == Language::Korean;
        if korean || self.family.trim().is_empty() {
            return self.full(language);
        }
        let initials = [Some(self.given.as_str()), self.patronymic.as_deref()]
            .into_iter()
            .flatten()
            .filter_map(|part| initial(part, language))
            .map(|letter| format!("{letter}."));
        let parts: Vec<String> = initials.chain([self.family.trim().to_owned()]).collect();
        joined(parts.iter().map(String::as_str), NO_BREAK)
    }

    /// Family name first; in Hangul without a space, unless the family name has two syllables of a double one.
    fn korean(&self, language: Language) -> String {
        let hangul = |text: &str| !text.is_empty() && text.chars().all(|sign| ('가'..='힣').contains(&sign));
        if language == Language::Korean && hangul(self.family.trim()) && hangul(self.given.trim()) {
            // 남궁민수 could be 남 궁민수: the rules allow the space there.
            let double = self.family.trim().chars().count() > 1;
            let between = if double { " " } else { "" };
            return format!("{}{between}{}", self.family.trim(), self.given.trim());
        }
        joined([self.family.as_str(), self.given.as_str()], ' ')
    }
}

fn joined<'a>(parts: impl IntoIterator<Item = &'a str>, between: char) -> String {
    let parts: Vec<&str> = parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.join(&between.to_string())
}

/// The initial of a name in the alphabet that the language writes: Sh of Sherzod, Y of Yusuf, Oʻ of Oʻtkir.
#[must_use]
pub fn initial(name: &str, language: Language) -> Option<String> {
    let name = crate::spelling::normalise(name.trim());
    let first = name.chars().next().filter(|sign| sign.is_alphabetic())?;
    let upper: String = first.to_uppercase().collect();
    if language != Language::Uzbek || !first.is_ascii_alphabetic() {
        return Some(upper);
    }
    let rest = &name[first.len_utf8()..];
    Some(match first.to_ascii_lowercase() {
        's' | 'c' if rest.to_ascii_lowercase().starts_with('h') => format!("{upper}h"),
        'o' | 'g' if rest.starts_with('\u{2bb}') => format!("{upper}\u{2bb}"),
        _ => upper,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(family: &str, given: &str, patronymic: Option<&str>, custom: NamingCustom) -> PersonName {
        let patronymic = patronymic.map(str::to_owned);
        PersonName { family: family.to_owned(), given: given.to_owned(), patronymic, custom }
    }

    fn plain(text: &str) -> String {
        text.replace(NO_BREAK, " ")
    }

    #[test]
    fn each_language_has_its_order_and_its_initials() {
        use NamingCustom::{Korean, Patronymic, Western};
        for (language, person, full, listed, short) in [
            (Language::Korean, name("홍", "길동", None, Korean), "홍길동", "홍길동", "홍길동"),
            (Language::Korean, name("남궁", "민수", None, Korean), "남궁 민수", "남궁 민수", "남궁 민수"),
            (
                Language::English,
                name("Hong", "Gil-dong", None, Korean),
                "Hong Gil-dong",
                "Hong Gil-dong",
                "Hong Gil-dong",
            ),
            (Language::Russian, name("Хон", "Гиль Дон", None, Korean), "Хон Гиль Дон", "Хон Гиль Дон", "Хон Гиль Дон"),
            (
                Language::Uzbek,
                name("Karimov", "Sherzod", Some("Anvarovich"), Patronymic),
                "Sherzod Anvarovich Karimov",
                "Karimov Sherzod Anvarovich",
                "Sh. A. Karimov",
            ),
            (
                Language::UzbekCyrillic,
                name("Каримов", "Шерзод", Some("Анварович"), Patronymic),
                "Шерзод Анварович Каримов",
                "Каримов Шерзод Анварович",
                "Ш. А. Каримов",
            ),
            (
                Language::Russian,
                name("Иванов", "Иван", Some("Иванович"), Patronymic),
                "Иван Иванович Иванов",
                "Иванов Иван Иванович",
                "И. И. Иванов",
            ),
            (
                Language::Korean,
                name("카리모프", "셰르조드", Some("안바로비치"), Patronymic),
                "셰르조드 카리모프",
                "카리모프 셰르조드 안바로비치",
                "셰르조드 카리모프",
            ),
            (
                Language::English,
                name("Karimov", "Sherzod", Some("Anvarovich"), Patronymic),
                "Sherzod Karimov",
                "Karimov Sherzod Anvarovich",
                "S. A. Karimov",
            ),
            (Language::English, name("Smith", "John", None, Western), "John Smith", "Smith John", "J. Smith"),
            (Language::Uzbek, name("", "Navoiy", None, Patronymic), "Navoiy", "Navoiy", "Navoiy"),
        ] {
            assert_eq!(person.full(language), full);
            assert_eq!(person.listed(language), listed);
            assert_eq!(plain(&person.short(language)), short);
        }
    }

    #[test]
    fn uzbek_initials_are_letters_of_the_alphabet() {
        for (name, expected) in [
            ("Yusuf", "Y"),
            ("Yoqub", "Y"),
            ("Chori", "Ch"),
            ("shavkat", "Sh"),
            ("O'tkir", "O\u{2bb}"),
            ("G‘ani", "G\u{2bb}"),
            ("Oybek", "O"),
        ] {
            assert_eq!(initial(name, Language::Uzbek).as_deref(), Some(expected));
        }
        assert_eq!(initial("Юсуф", Language::UzbekCyrillic).as_deref(), Some("Ю"));
        assert_eq!(initial("  ", Language::Uzbek), None);
    }

    #[test]
    fn a_cyrillic_initial_in_yu_is_y_in_latin() {
        let cyrillic = name("Каримов", "Юсуф", None, NamingCustom::Patronymic).short(Language::UzbekCyrillic);
        assert_eq!(plain(&crate::spelling::to_latin(&cyrillic).text), "Y. Karimov");
    }

    proptest::proptest! {
        #[test]
        fn any_name_is_written(family in "\\PC{0,12}", given in "\\PC{0,12}", patronymic in "\\PC{0,12}") {
            let person = name(&family, &given, Some(&patronymic), NamingCustom::Patronymic);
            for language in Language::ALL {
                let longest = family.len() + given.len() + patronymic.len() + 2;
                proptest::prop_assert!(person.full(language).len() <= longest);
                proptest::prop_assert!(person.short(language).contains(family.trim()));
            }
        }
    }
}
