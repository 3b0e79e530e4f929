//! People: the parts of a name in each language, roles over time, contacts, and papers that expire.
//!
//! Papers are kept as history: a new visa is a new row, and the old one stays.

use hamkor_language::WrittenLanguage;
use hamkor_language::person::NamingCustom;

use crate::RecordKind;
use crate::closed_set::closed_set;
use crate::organisation::Country;
use crate::record::{Concept, Field, Naming, Part, Watch, date, line, lines, link, name, plain, word};

closed_set! {
    /// The custom by which a person is named.
    pub enum Custom: word("person-custom") {
        /// Family name first, no initials.
        Korean = "korean",
        /// Given name, patronymic, family name.
        Patronymic = "patronymic",
        /// Given name first.
        Western = "western",
    }
}

impl Custom {
    /// The custom as the language room knows it.
    #[must_use]
    pub fn naming(self) -> NamingCustom {
        match self {
            Self::Korean => NamingCustom::Korean,
            Self::Patronymic => NamingCustom::Patronymic,
            Self::Western => NamingCustom::Western,
        }
    }
}

closed_set! {
    /// By what a person is reached.
    pub enum ContactKind: word("person-contact") {
        /// A telephone at a desk.
        Phone = "phone",
        /// A mobile telephone.
        Mobile = "mobile",
        /// An e-mail address.
        Email = "email",
        /// A messenger.
        Messenger = "messenger",
        /// A postal address.
        Address = "address",
    }
}

closed_set! {
    /// A paper that a person needs abroad.
    pub enum PaperKind: word("person-paper") {
        /// A passport.
        Passport = "passport",
        /// A diplomatic or official passport.
        OfficialPassport = "official_passport",
        /// A visa.
        Visa = "visa",
        /// A permit to work.
        WorkPermit = "work_permit",
        /// A registration of residence.
        Residence = "residence",
        /// A card of accreditation.
        Accreditation = "accreditation",
    }
}

const FIELDS: &[Field] = &[
    name("family"),
    name("given"),
    name("patronymic"),
    word("custom", Custom::SET),
    word("country", Country::SET).listed(),
    link("organisation", &[RecordKind::Organisation]).listed(),
    line("office_title").called("title_of_office").listed(),
    line("languages_spoken"),
    lines("biography"),
];

const PARTS: &[Part] = &[
    Part::new(
        "person_role",
        &[
            line("title").called("title_of_office"),
            link("organisation", &[RecordKind::Organisation]),
            date("starts"),
            date("ends"),
        ],
    ),
    Part::new(
        "person_contact",
        &[word("kind", ContactKind::SET).called("contact_kind"), plain("value").called("contact")],
    ),
    Part::new(
        "person_paper",
        &[
            word("kind", PaperKind::SET).called("paper_kind"),
            plain("number"),
            word("country", Country::SET).called("issued_by"),
            date("issued_on"),
            date("expires_on"),
        ],
    ),
];

/// A passport should hold half a year beyond a journey; a visa or a permit takes two months to renew.
const WATCHES: &[Watch] = &[
    Watch { code: "passport", sql: include_str!("passports.sql"), lead: 183 },
    Watch { code: "permit", sql: include_str!("permits.sql"), lead: 60 },
];

/// A person as it is kept.
pub(crate) const CONCEPT: Concept = Concept {
    naming: Naming::Person,
    parts: PARTS,
    watches: WATCHES,
    defaults: &[("custom", "korean"), ("country", "KR")],
    ..Concept::new(RecordKind::Person, "person", "family", FIELDS)
};

/// The parts of a name that was typed in one go.
pub(crate) struct TypedName {
    pub(crate) family: String,
    pub(crate) given: String,
    pub(crate) custom: Custom,
}

/// Takes a typed name apart, by the order of its language: 홍길동 and 남궁 민수 begin with the family, Sherzod Karimov ends
/// with it.
pub(crate) fn parts(typed: &str, language: WrittenLanguage) -> TypedName {
    let typed = typed.trim();
    let custom = match language {
        WrittenLanguage::Korean => Custom::Korean,
        WrittenLanguage::Uzbek | WrittenLanguage::Russian => Custom::Patronymic,
        WrittenLanguage::English => Custom::Western,
    };
    let (family, given) = match (custom, typed.split_once(' '), typed.rsplit_once(' ')) {
        (Custom::Korean, Some((family, given)), _) | (_, _, Some((given, family))) => (family, given),
        (Custom::Korean, None, _) => {
            let second = typed.char_indices().nth(1).map_or(typed.len(), |(place, _)| place);
            typed.split_at(second)
        }
        _ => (typed, ""),
    };
    TypedName { family: family.trim().to_owned(), given: given.trim().to_owned(), custom }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_name_is_taken_apart_by_the_order_of_its_language() {
        for (typed, language, family, given) in [
            ("서필언", WrittenLanguage::Korean, "서", "필언"),
            ("남궁 민수", WrittenLanguage::Korean, "남궁", "민수"),
            ("Sherzod Karimov", WrittenLanguage::Uzbek, "Karimov", "Sherzod"),
            ("Азимов", WrittenLanguage::Russian, "Азимов", ""),
            ("Pil-eon Seo", WrittenLanguage::English, "Seo", "Pil-eon"),
        ] {
            let parts = parts(typed, language);
            assert_eq!((parts.family.as_str(), parts.given.as_str()), (family, given), "{typed}");
        }
    }
}
