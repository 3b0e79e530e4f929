//! Amounts as people type them.

use super::{Currency, Money};
use crate::format::FormatError;

/// The words by which people name a currency, in lower case and with every apostrophe as `ʻ`. A word of several languages
/// stands once.
const CURRENCIES: &[(Currency, &[&str])] = &[
    (Currency::Krw, &["krw", "₩", "원", "원정", "won", "von", "вон", "вона", "воны"]),
    (Currency::Uzs, &["uzs", "숨", "soum", "sum", "som", "soʻm", "сум", "сума", "сумов", "сўм"]),
    (
        Currency::Usd,
        &[
            "usd",
            "$",
            "us$",
            "달러",
            "불",
            "dollar",
            "dollars",
            "dollari",
            "доллар",
            "доллара",
            "долларов",
            "доллари",
            "долл",
        ],
    ),
];

/// Words that stand beside the name of a currency and say nothing more.
const BESIDE: &[&str] = &["미화", "금", "aqsh", "ақш", "сша", "us"];

/// Words that multiply the number before them.
const MULTIPLIERS: &[(i128, &[&str])] = &[
    (1_000, &["천", "ming", "минг", "тыс", "тысяча", "тысячи", "тысяч", "thousand"]),
    (10_000, &["만"]),
    (1_000_000, &["백만", "mln", "million", "millions", "млн", "миллион", "миллиона", "миллионов"]),
    (10_000_000, &["천만"]),
    (100_000_000, &["억"]),
    (1_000_000_000, &["십억", "mlrd", "milliard", "bn", "billion", "млрд", "миллиард", "миллиарда", "миллиардов"]),
    (1_000_000_000_000, &["조"]),
];

/// How many digits after the sign are kept while an amount is read: more than any minor unit has.
const SCALE: u32 = 6;

/// Reads an amount in any of the forms that people type: `1,200,000원`, `12억 3,000만 원`, `1 200 000 soʻm`, `1,5 млн сум`,
/// `330 000,50 долл. США`, `USD 330,000`, `$5`. Where no currency is named, it is the one that is `known`.
///
/// Three digits after a sign are thousands, since no minor unit has three.
///
/// # Errors
/// [`FormatError::MoneyInvalid`] when it is no amount, has more digits than the minor unit, or is too large to be held;
/// [`FormatError::CurrencyMissing`] when no currency is named or known.
pub fn parse(typed: &str, known: Option<Currency>) -> Result<Money, FormatError> {
    let invalid = || FormatError::MoneyInvalid(typed.trim().to_owned());
    let mut currency = None;
    let mut total: i128 = 0;
    let mut number: Option<i128> = None;
    let mut numbers = 0;
    let mut negative = false;
    for token in tokens(typed) {
        match token {
            Token::Number(digits) => {
                // A number that nothing multiplied is the last one.
                if number.is_some() {
                    return Err(invalid());
                }
                number = Some(value(&digits).ok_or_else(invalid)?);
                numbers += 1;
            }
            Token::Minus if numbers == 0 && !negative => negative = true,
            Token::Minus => return Err(invalid()),
            Token::Word(word) => {
                let (multiplier, rest) = multiplied(&word);
                if let Some(multiplier) = multiplier {
                    let value = number.take().ok_or_else(invalid)?;
                    total =
                        value.checked_mul(multiplier).and_then(|value| total.checked_add(value)).ok_or_else(invalid)?;
                }
                match named(rest) {
                    Named::Nothing => {}
                    Named::Currency(named) if currency.is_none_or(|known| known == named) => currency = Some(named),
                    Named::Currency(_) | Named::Unknown => return Err(invalid()),
                }
            }
        }
    }
    if numbers == 0 {
        return Err(invalid());
    }
    let currency = currency.or(known).ok_or_else(|| FormatError::CurrencyMissing(typed.trim().to_owned()))?;
    let total = total.checked_add(number.unwrap_or_default()).ok_or_else(invalid)?;
    let unit = 10_i128.pow(SCALE - u32::from(currency.digits()));
    if total % unit != 0 {
        return Err(invalid());
    }
    let minor = if negative { -(total / unit) } else { total / unit };
    Ok(Money { minor: i64::try_from(minor).map_err(|_| invalid())?, currency })
}

enum Token {
    Number(String),
    Word(String),
    Minus,
}

/// Numbers with the signs and spaces inside them, and words.
fn tokens(typed: &str) -> Vec<Token> {
    let signs: Vec<char> = typed.to_lowercase().chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(sign) = signs.get(at).copied() {
        let start = at;
        if sign.is_ascii_digit() {
            // A sign belongs to the number when a digit follows it.
            while signs.get(at).is_some_and(|sign| {
                sign.is_ascii_digit() || (is_separator(*sign) && signs.get(at + 1).is_some_and(char::is_ascii_digit))
            }) {
                at += 1;
            }
            tokens.push(Token::Number(signs[start..at].iter().collect()));
        } else if matches!(sign, '-' | '\u{2212}') {
            tokens.push(Token::Minus);
            at += 1;
        } else if is_of_word(sign) {
            while signs.get(at).copied().is_some_and(is_of_word) {
                at += 1;
            }
            let word = signs[start..at].iter();
            tokens.push(Token::Word(word.map(|sign| if is_apostrophe(*sign) { 'ʻ' } else { *sign }).collect()));
        } else if sign.is_whitespace() || matches!(sign, '.' | ',') {
            at += 1;
        } else {
            // No amount has such a sign: it stays as a word that nobody knows.
            tokens.push(Token::Word(sign.to_string()));
            at += 1;
        }
    }
    tokens
}

fn is_separator(sign: char) -> bool {
    matches!(sign, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}')
}

fn is_of_word(sign: char) -> bool {
    sign.is_alphabetic() || is_apostrophe(sign) || matches!(sign, '$' | '₩')
}

/// A number in units of [`SCALE`] digits after the sign; nothing when its groups are none.
fn value(digits: &str) -> Option<i128> {
    let groups: Vec<&str> = digits.split(is_separator).collect();
    let last = groups.last()?;
    let parted = digits.rfind(['.', ',']).is_some_and(|place| digits.len() - place - 1 == last.len());
    // `0,125` has a part of three digits; `1,125` are thousands.
    let has_part = parted && (last.len() < 3 || groups.as_slice().first() == Some(&"0"));
    let (whole, part) = if has_part { (&groups[..groups.len() - 1], *last) } else { (&groups[..], "") };
    // The sign before the part is not also the one between the groups.
    let before = digits.len().checked_sub(part.len() + 1).filter(|_| has_part);
    if before.is_some_and(|place| digits[..place].contains(&digits[place..=place])) {
        return None;
    }
    let grouped = whole.len() == 1
        || whole.iter().enumerate().all(|(at, group)| if at == 0 { group.len() <= 3 } else { group.len() == 3 });
    let width = usize::try_from(SCALE).ok()?;
    if !grouped || part.len() > width {
        return None;
    }
    format!("{}{part:0<width$}", whole.concat()).parse().ok()
}

/// The multiplier at the beginning of a word, and what follows it: Korean writes both together, `만원`.
fn multiplied(word: &str) -> (Option<i128>, &str) {
    let known = MULTIPLIERS.iter().flat_map(|(value, words)| words.iter().map(move |known| (*value, *known)));
    let hangul = word.starts_with(|sign: char| ('가'..='힣').contains(&sign));
    known
        .filter(|(_, known)| word == *known || (hangul && word.starts_with(*known)))
        .max_by_key(|(_, known)| known.len())
        .map_or((None, word), |(value, known)| (Some(value), &word[known.len()..]))
}

enum Named {
    Currency(Currency),
    Nothing,
    Unknown,
}

fn named(word: &str) -> Named {
    if word.is_empty() || BESIDE.contains(&word) {
        return Named::Nothing;
    }
    let found = CURRENCIES.iter().find(|(_, words)| words.contains(&word));
    found.map_or(Named::Unknown, |(currency, _)| Named::Currency(*currency))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, minor, currency) in [
            ("1,200,000원", 1_200_000, Currency::Krw),
            ("12억 3,000만 원", 1_230_000_000, Currency::Krw),
            ("5천만원", 50_000_000, Currency::Krw),
            ("₩ 500", 500, Currency::Krw),
            ("1 200 000 soʻm", 120_000_000, Currency::Uzs),
            ("1 200 000,50 so'm", 120_000_050, Currency::Uzs),
            ("1.200.000 UZS", 120_000_000, Currency::Uzs),
            ("25 ming so‘m", 2_500_000, Currency::Uzs),
            ("1,5 млн сум", 150_000_000, Currency::Uzs),
            ("0,125 млн сум", 12_500_000, Currency::Uzs),
            ("330 000,50 долл. США", 33_000_050, Currency::Usd),
            ("USD 330,000", 33_000_000, Currency::Usd),
            ("330000.5 usd", 33_000_050, Currency::Usd),
            ("미화 33만 달러", 33_000_000, Currency::Usd),
            ("-$5", -500, Currency::Usd),
            ("1,000.00 KRW", 1_000, Currency::Krw),
        ] {
            assert_eq!(parse(typed, None), Ok(Money { minor, currency }), "{typed}");
        }
        assert_eq!(parse("1 200", Some(Currency::Usd)), Ok(Money { minor: 120_000, currency: Currency::Usd }));
        assert_eq!(parse("1200", None), Err(FormatError::CurrencyMissing("1200".to_owned())));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for typed in [
            "",
            "USD",
            "12 5000 USD",
            "1 234 56 USD",
            "5 евро",
            "5 USD 6",
            "USD 5 KRW",
            "1.005.5 USD",
            "0.5원",
            "1.001 5 KRW",
            "5 - 3 USD",
            "99999999999999999999 USD",
            "5 %",
            "억 USD",
        ] {
            assert_eq!(parse(typed, None), Err(FormatError::MoneyInvalid(typed.trim().to_owned())), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(typed in "\\PC*") {
            let _ = parse(&typed, Some(Currency::Uzs));
        }
    }
}
