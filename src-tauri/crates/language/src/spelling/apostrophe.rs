//! The two apostrophes of Uzbek, and the many that people type.

/// oʻ and gʻ.
const TURNED: char = '\u{2bb}';
/// The tutuq belgisi, as in maʼno.
const TUTUQ: char = '\u{2bc}';

/// Whether a sign is any of the apostrophes that stand in typed Uzbek.
#[must_use]
pub fn is_apostrophe(sign: char) -> bool {
    matches!(sign, TURNED | TUTUQ | '\'' | '\u{2018}' | '\u{2019}' | '`' | '\u{b4}')
}

/// Puts the right apostrophes where people typed others: ʻ after o and g, ʼ inside a word. A pair that encloses words is
/// a quotation and stays.
#[must_use]
pub fn normalise(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let mut normal = String::with_capacity(text.len());
    let mut quoted = false;
    for (place, sign) in signs.iter().enumerate() {
        if !is_apostrophe(*sign) || matches!(*sign, TURNED | TUTUQ) {
            normal.push(*sign);
            continue;
        }
        let before = place.checked_sub(1).map(|place| signs[place]);
        let after = signs.get(place + 1);
        let after_letter = before.is_some_and(char::is_alphabetic);
        let before_letter = after.is_some_and(|sign| sign.is_alphabetic());
        let after_o_or_g = before.is_some_and(|sign| matches!(sign, 'o' | 'O' | 'g' | 'G'));
        if !after_letter && before_letter && closes(&signs[place + 1..], *sign) {
            quoted = true;
            normal.push(*sign);
        } else if quoted && after_letter && !before_letter {
            quoted = false;
            normal.push(*sign);
        } else if after_o_or_g {
            normal.push(TURNED);
        } else if after_letter && before_letter {
            normal.push(TUTUQ);
        } else {
            normal.push(*sign);
        }
    }
    normal
}

/// Whether an apostrophe that opens here is closed by its partner after a letter or a stop, at a word's end.
fn closes(rest: &[char], opening: char) -> bool {
    let closing = if opening == '\u{2018}' { '\u{2019}' } else { opening };
    rest.iter().enumerate().any(|(place, sign)| {
        *sign == closing && place > 0 && !rest.get(place + 1).is_some_and(|sign| sign.is_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use super::normalise;

    #[test]
    fn apostrophes_are_put_right_and_quotations_stay() {
        for (typed, expected) in [
            ("o'zbek tog' ma'no", "oʻzbek togʻ maʼno"),
            ("O‘zbekiston, g’oya", "Oʻzbekiston, gʻoya"),
            ("'Hamkor' dasturi", "'Hamkor' dasturi"),
            ("‘tog‘da’ dedi", "‘togʻda’ dedi"),
            ("oʻ ʼ", "oʻ ʼ"),
        ] {
            assert_eq!(normalise(typed), expected);
        }
    }
}
