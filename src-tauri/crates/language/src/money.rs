//! Money in digits and in words: won, soum and dollars.

mod typed;

use serde::{Deserialize, Serialize};

use crate::format;
use crate::language::Language;
use crate::message::Message;
use crate::messages;
use crate::numeral::{self, Gender};

pub use typed::parse;

/// The currencies of the cooperation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// The won of Korea, which has no minor unit.
    Krw,
    /// The soum of Uzbekistan: 100 tiyin.
    Uzs,
    /// The dollar of the United States: 100 cents.
    Usd,
}

impl Currency {
    /// Every currency of the cooperation.
    pub const ALL: [Self; 3] = [Self::Krw, Self::Uzs, Self::Usd];

    /// Its code by ISO 4217.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Krw => "KRW",
            Self::Uzs => "UZS",
            Self::Usd => "USD",
        }
    }

    /// The currency of a code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|currency| currency.code().eq_ignore_ascii_case(code))
    }

    /// How many digits the minor unit has (ISO 4217).
    #[must_use]
    pub const fn digits(self) -> u8 {
        match self {
            Self::Krw => 0,
            Self::Uzs | Self::Usd => 2,
        }
    }
}

/// An amount, held as a whole number of the currency's minor unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
pub struct Money {
    /// Won, tiyin or cents.
    #[specta(type = f64)]
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// In units of the currency, for a spreadsheet; exact for up to 15 digits. Nothing is ever reckoned with it here.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "who asks has seen to it that there are no more than 15 digits")]
    pub fn units(self) -> f64 {
        self.minor as f64 / 10_f64.powi(i32::from(self.currency.digits()))
    }

    /// The whole units and what is left over, which has the same sign.
    fn parts(self) -> (i64, i64) {
        let unit = 10_i64.pow(u32::from(self.currency.digits()));
        (self.minor / unit, self.minor % unit)
    }

    /// In the digits and the code that every language writes alike, as the wire has it: `330000.50 USD`.
    #[must_use]
    pub fn plain(self) -> String {
        let digits = usize::from(self.currency.digits());
        let text = format!("{:0>width$}", self.minor.unsigned_abs(), width = digits + 1);
        let (whole, part) = text.split_at(text.len() - digits);
        let sign = if self.minor < 0 { "-" } else { "" };
        let dot = if part.is_empty() { "" } else { "." };
        format!("{sign}{whole}{dot}{part} {}", self.currency.code())
    }

    /// In digits: `1,200,000원`, `1 200 000 soʻm`, `330 000,50 долл. США`, `USD 330,000`. A minor unit of nothing is
    /// left out.
    #[must_use]
    pub fn in_digits(self, language: Language) -> String {
        let amount = match self.parts() {
            (whole, 0) => format::number(language, whole),
            _ => format::decimal(language, self.minor, self.currency.digits()),
        };
        let message = match self.currency {
            Currency::Krw => messages::money_krw(amount),
            Currency::Uzs => messages::money_uzs(amount),
            Currency::Usd => messages::money_usd(amount),
        };
        message.text(language).replace(' ', "\u{a0}")
    }

    /// In words, as MOUs and fund papers write it beside the digits: `금 일천이백만원정`, `bir million soʻm`,
    /// `одна тысяча двести долларов США 50 центов`. A minor unit stands in digits, and only where there is one.
    #[must_use]
    pub fn in_words(self, language: Language) -> String {
        let (whole, minor) = self.parts();
        let gender = if self.currency == Currency::Krw { Gender::Feminine } else { Gender::Masculine };
        let mut words = numeral::in_words(language, whole, gender);
        if whole == 0 && minor < 0 {
            // A negative amount of less than one unit keeps its sign.
            words = numeral::in_words(language, -1, gender)
                .split(' ')
                .next()
                .map_or(words.clone(), |minus| format!("{minus} {words}"));
        }
        let (whole, minor) = (whole.saturating_abs(), minor.abs());
        let message: Message = match (self.currency, minor) {
            (Currency::Krw, _) => messages::money_words_krw(whole, words),
            (Currency::Uzs, 0) => messages::money_words_uzs(whole, words),
            (Currency::Uzs, minor) => messages::money_words_uzs_tiyin(minor, whole, words),
            (Currency::Usd, 0) => messages::money_words_usd(whole, words),
            (Currency::Usd, minor) => messages::money_words_usd_cents(minor, whole, words),
        };
        message.text(language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, currency: Currency) -> Money {
        Money { minor, currency }
    }

    #[test]
    fn amounts_are_written_in_digits() {
        for (amount, language, expected) in [
            (money(12_000_000, Currency::Krw), Language::Korean, "12,000,000원"),
            (money(120_000_050, Currency::Uzs), Language::Uzbek, "1 200 000,50 soʻm"),
            (money(120_000_000, Currency::Uzs), Language::UzbekCyrillic, "1 200 000 сўм"),
            (money(33_000_000, Currency::Usd), Language::Russian, "330 000 долл. США"),
            (money(33_000_000, Currency::Usd), Language::Korean, "미화 330,000달러"),
            (money(-5, Currency::Usd), Language::English, "USD −0.05"),
        ] {
            assert_eq!(amount.in_digits(language).replace('\u{a0}', " "), expected);
        }
    }

    #[test]
    fn amounts_are_written_in_words() {
        for (amount, language, expected) in [
            (money(12_000_000, Currency::Krw), Language::Korean, "금 일천이백만원정"),
            (money(33_000_000, Currency::Usd), Language::Korean, "금 미화 삼십삼만달러정"),
            (money(33_000_050, Currency::Usd), Language::Korean, "금 미화 삼십삼만달러 50센트정"),
            (money(12_000_000, Currency::Krw), Language::Uzbek, "oʻn ikki million von"),
            (money(120_000_000, Currency::Uzs), Language::Uzbek, "bir million ikki yuz ming soʻm"),
            (money(120_000_000, Currency::Uzs), Language::UzbekCyrillic, "бир миллион икки юз минг сўм"),
            (money(33_000_050, Currency::Usd), Language::UzbekCyrillic, "уч юз ўттиз минг АҚШ доллари 50 цент"),
            (money(21, Currency::Krw), Language::Russian, "двадцать одна вона"),
            (money(2, Currency::Krw), Language::Russian, "две воны"),
            (money(2_200, Currency::Uzs), Language::Russian, "двадцать два сума"),
            (money(120_000_001, Currency::Uzs), Language::Russian, "один миллион двести тысяч сумов 1 тийин"),
            (money(33_000_000, Currency::Usd), Language::Russian, "триста тридцать тысяч долларов США"),
            (money(100, Currency::Usd), Language::English, "one United States dollar"),
            (money(-5, Currency::Usd), Language::Russian, "минус ноль долларов США 5 центов"),
        ] {
            assert_eq!(amount.in_words(language), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn any_amount_is_written(minor: i64) {
            for currency in [Currency::Krw, Currency::Uzs, Currency::Usd] {
                for language in Language::ALL {
                    let digits = money(minor, currency).in_digits(language);
                    proptest::prop_assert_eq!(parse(&digits, None), Ok(money(minor, currency)), "{}", digits);
                    proptest::prop_assert!(!money(minor, currency).in_words(language).is_empty());
                }
                proptest::prop_assert_eq!(parse(&money(minor, currency).plain(), None), Ok(money(minor, currency)));
            }
        }
    }
}
