//! The five languages that a person can read Hamkor in, and the four that are written.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language that a person reads. Uzbek counts twice: in Latin, and in the Cyrillic that is spelled from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
pub enum Language {
    /// Korean.
    #[serde(rename = "ko")]
    Korean,
    /// Uzbek in the Latin alphabet of 1995.
    #[serde(rename = "uz")]
    Uzbek,
    /// Uzbek in Cyrillic.
    #[serde(rename = "uz-Cyrl")]
    UzbekCyrillic,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Korean, Self::Uzbek, Self::UzbekCyrillic, Self::Russian, Self::English];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Korean => "ko",
            Self::Uzbek => "uz",
            Self::UzbekCyrillic => "uz-Cyrl",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Korean => "한국어",
            Self::Uzbek => "Oʻzbekcha",
            Self::UzbekCyrillic => "Ўзбекча",
            Self::Russian => "Русский",
            Self::English => "English",
        }
    }

    /// The language whose wording is stored: Uzbek Cyrillic is the spelling of Uzbek.
    #[must_use]
    pub const fn written(self) -> WrittenLanguage {
        match self {
            Self::Korean => WrittenLanguage::Korean,
            Self::Uzbek | Self::UzbekCyrillic => WrittenLanguage::Uzbek,
            Self::Russian => WrittenLanguage::Russian,
            Self::English => WrittenLanguage::English,
        }
    }
}

/// A language that wordings are stored in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
pub enum WrittenLanguage {
    /// Korean.
    #[serde(rename = "ko")]
    Korean,
    /// Uzbek in the Latin alphabet of 1995.
    #[serde(rename = "uz")]
    Uzbek,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl WrittenLanguage {
    /// All languages that are stored, in the order in which they stand side by side.
    pub const ALL: [Self; 4] = [Self::Korean, Self::Uzbek, Self::Russian, Self::English];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Korean => "ko",
            Self::Uzbek => "uz",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The same language as one to read.
    #[must_use]
    pub const fn language(self) -> Language {
        match self {
            Self::Korean => Language::Korean,
            Self::Uzbek => Language::Uzbek,
            Self::Russian => Language::Russian,
            Self::English => Language::English,
        }
    }
}

impl From<WrittenLanguage> for Language {
    fn from(language: WrittenLanguage) -> Self {
        language.language()
    }
}

/// A tag that names no language of Hamkor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no language of Hamkor has the tag {0:?}")]
pub struct UnknownLanguage(pub String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

impl FromStr for WrittenLanguage {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

impl fmt::Display for WrittenLanguage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}
