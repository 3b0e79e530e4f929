//! Closed sets: the words that a column may hold, each an enum whose every member has a word in the file, the same word on
//! the wire, and a message.

use hamkor_language::Message;

/// A closed set as the descriptions of records name it, whatever its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ClosedSet {
    /// What its messages begin with.
    pub(crate) area: &'static str,
    /// Its words, in the order in which they are offered.
    pub(crate) words: &'static [&'static str],
}

impl ClosedSet {
    /// What a word of the set is called.
    pub(crate) fn message(self, word: &str) -> Message {
        Message::bare(format!("{}-{}", self.area, word.replace('_', "-")))
    }

    /// The word of the set that is written so.
    pub(crate) fn find(self, written: &str) -> Option<&'static str> {
        self.words.iter().copied().find(|word| *word == written)
    }
}

/// Declares a closed set: `word("area")` is what its messages begin with.
macro_rules! closed_set {
    (
        $(#[$doc:meta])*
        pub enum $name:ident: word($area:literal) {
            $($(#[$member_doc:meta])* $member:ident = $word:literal,)+
        }
    ) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, specta::Type,
        )]
        pub enum $name {
            $($(#[$member_doc])* #[serde(rename = $word)] $member,)+
        }

        #[allow(dead_code, reason = "not every set is used in every way")]
        impl $name {
            /// Every member, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];
            /// The set as descriptions of records name it.
            pub(crate) const SET: $crate::closed_set::ClosedSet =
                $crate::closed_set::ClosedSet { area: $area, words: &[$($word),+] };

            /// The word that stands for it in the file and on the wire.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$member => $word,)+
                }
            }

            /// What it is called.
            #[must_use]
            pub fn message(self) -> hamkor_language::Message {
                Self::SET.message(self.as_str())
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::from(self.as_str()))
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                $crate::storage::word(value, Self::ALL, Self::as_str)
            }
        }
    };
}

pub(crate) use closed_set;
