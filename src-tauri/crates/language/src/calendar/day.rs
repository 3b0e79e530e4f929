//! A day that differs from its week.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Week;
use crate::language::Language;
use crate::message::Message;
use crate::messages;

/// A day that differs from its week: a holiday, or a day of rest that is worked in exchange for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// When it is.
    pub date: NaiveDate,
    /// The id of a [`Holiday`], or what people call the day.
    pub name: String,
    /// Whether people rest or work.
    #[serde(default)]
    pub effect: Effect,
    /// Whether the date is sure.
    pub standing: Standing,
    /// The law, decree or calculation that it comes from.
    pub source: String,
    /// The only week it holds for; otherwise for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub week: Option<Week>,
}

impl Day {
    /// What the day is called in a language. A name that people wrote stays as it is.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        self.holiday().map_or_else(|| self.name.clone(), |holiday| holiday.message().text(language))
    }

    /// The holiday, where it is one that Hamkor knows.
    #[must_use]
    pub fn holiday(&self) -> Option<Holiday> {
        Holiday::ALL.into_iter().find(|holiday| holiday.id() == self.name)
    }
}

/// What a day does to those who would work or rest on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// People rest.
    #[default]
    Rest,
    /// People work, though the week would let them rest.
    Work,
}

/// Whether a date is sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It was announced, or it has been.
    Confirmed,
    /// It was calculated and can still move.
    Estimated,
}

macro_rules! holidays {
    ($($holiday:ident, $id:literal, $message:ident, $about:literal;)*) => {
        /// The days that the two countries keep.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Holiday {
            $(#[doc = $about] $holiday,)*
        }

        impl Holiday {
            /// All of them.
            pub const ALL: [Self; [$(Self::$holiday),*].len()] = [$(Self::$holiday),*];

            /// The id by which tables and calendars name it.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$holiday => $id,)*
                }
            }

            /// What it is called.
            #[must_use]
            pub fn message(self) -> Message {
                match self {
                    $(Self::$holiday => messages::$message(),)*
                }
            }
        }
    };
}

holidays! {
    NewYear, "new-year", holiday_new_year, "1 January, in both countries.";
    WomensDay, "womens-day", holiday_womens_day, "8 March, in Uzbekistan.";
    Navruz, "navruz", holiday_navruz, "21 March, in Uzbekistan.";
    RemembranceDay, "remembrance-day", holiday_remembrance_day, "9 May, in Uzbekistan: memory and honour.";
    IndependenceDay, "independence-day", holiday_independence_day, "1 September, in Uzbekistan.";
    TeachersDay, "teachers-day", holiday_teachers_day, "1 October, in Uzbekistan.";
    ConstitutionDay, "constitution-day", holiday_constitution_day, "8 December in Uzbekistan, 17 July in Korea.";
    EidAlFitr, "eid-al-fitr", holiday_eid_al_fitr, "The first of Shawwal, in Uzbekistan.";
    EidAlAdha, "eid-al-adha", holiday_eid_al_adha, "The tenth of Dhu al-Hijjah, in Uzbekistan.";
    AdditionalRest, "additional-rest", holiday_additional_rest, "A day off by a decree, in Uzbekistan.";
    MovedRest, "moved-rest", holiday_moved_rest, "A day of rest moved here from another by a decree.";
    MovedWork, "moved-work", holiday_moved_work, "A day of rest that is worked for one moved from it.";
    Observed, "observed", holiday_observed, "A day off for a holiday that fell on a day of rest, in Uzbekistan.";
    Seollal, "seollal", holiday_seollal, "The lunar new year with the days around it, in Korea.";
    MarchFirst, "march-first", holiday_march_first, "1 March, in Korea.";
    LabourDay, "labour-day", holiday_labour_day, "1 May, in Korea a holiday of offices since 2026.";
    ChildrensDay, "childrens-day", holiday_childrens_day, "5 May, in Korea.";
    BuddhasBirthday, "buddhas-birthday", holiday_buddhas_birthday, "The eighth of the fourth lunar month, in Korea.";
    MemorialDay, "memorial-day", holiday_memorial_day, "6 June, in Korea.";
    LiberationDay, "liberation-day", holiday_liberation_day, "15 August, in Korea.";
    Chuseok, "chuseok", holiday_chuseok, "The fifteenth of the eighth lunar month with the days around it, in Korea.";
    FoundationDay, "foundation-day", holiday_foundation_day, "3 October, in Korea.";
    HangulDay, "hangul-day", holiday_hangul_day, "9 October, in Korea since 2013.";
    Christmas, "christmas", holiday_christmas, "25 December, in Korea.";
    ElectionDay, "election-day", holiday_election_day, "The day of an election, in Korea.";
    Substitute, "substitute", holiday_substitute, "A day off for a holiday that fell on a day of rest, in Korea.";
    Temporary, "temporary", holiday_temporary, "A day off that the cabinet of Korea set for once.";
}
