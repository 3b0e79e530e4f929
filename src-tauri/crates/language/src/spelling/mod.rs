//! Uzbek in its two alphabets: the Latin of 1995 (Cabinet resolution 339) and Cyrillic.
//!
//! Rules come first, a dictionary that people can read and extend (`locales/uz.spelling.toml`) knows the words that no
//! rule can, names and addresses in Latin script stay as they are, and where a word could be spelled otherwise the
//! result says so. The time it takes grows with the length of the text alone.

mod apostrophe;
mod case;
mod cyrillic;
mod date;
mod dictionary;
mod endings;
mod latin;
mod protected;
mod tokens;
mod trie;

use std::ops::Range;

pub use apostrophe::{is_apostrophe, normalise, normalise_but, words_with_apostrophes};
use tokens::Token;

/// A text in the other alphabet, and where the engine was not sure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spelling {
    /// The text.
    pub text: String,
    /// Words that could be spelled otherwise.
    pub ambiguities: Vec<Ambiguity>,
}

/// A word that could be spelled otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambiguity {
    /// Where the word stands in the result, in bytes.
    pub range: Range<usize>,
    /// The word as it was written in the other alphabet.
    pub word: String,
    /// How else it could be spelled.
    pub alternatives: Vec<String>,
}

/// Spells Latin Uzbek in Cyrillic.
#[must_use]
pub fn to_cyrillic(latin: &str) -> Spelling {
    let latin = apostrophe::normalised(latin);
    // Cyrillic takes two bytes a letter.
    let mut spelling = Spelling { text: String::with_capacity(latin.len() * 2), ambiguities: Vec::new() };
    let mut opens_line = true;
    let mut runs = tokens::runs(&latin).peekable();
    while let Some(run) = runs.next() {
        if run.starts_with(char::is_whitespace) {
            opens_line |= run.contains('\n');
            spelling.text.push_str(run);
            continue;
        }
        let address = protected::address(run).unwrap_or_default();
        let mut tokens = tokens::tokens(run).peekable();
        while let Some(token) = tokens.next() {
            if tokens.peek().is_some_and(|word| word.is_word && date::parts_latin(token.text, word.text)) {
                spelling.text.push_str(&token.text[..token.text.len() - 1]);
                spelling.text.push(' ');
            } else if token.is_word && !address.contains(&token.start) {
                let next = || runs.clone().find(|run| !run.starts_with(char::is_whitespace)).unwrap_or_default();
                match one_letter(run, token, opens_line, next) {
                    Some((letter, others)) => spelling.push(token.text, letter, others),
                    None => spelling.push_word(run, token),
                }
            } else {
                spelling.text.push_str(token.text);
            }
        }
        opens_line = false;
    }
    spelling
}

/// Spells Cyrillic Uzbek in Latin.
#[must_use]
pub fn to_latin(cyrillic: &str) -> Spelling {
    let mut spelling = Spelling { text: String::with_capacity(cyrillic.len()), ambiguities: Vec::new() };
    let mut before = "";
    let mut runs = tokens::runs(cyrillic).peekable();
    while let Some(run) = runs.next() {
        let mut word = || runs.peek().and_then(|next| tokens::tokens(next).next()).filter(|token| token.is_word);
        if matches!(run, " " | "\u{a0}") && word().is_some_and(|word| date::parts_cyrillic(before, word.text)) {
            spelling.text.push('-');
            continue;
        }
        before = run;
        let address = protected::address(run).unwrap_or_default();
        for token in tokens::tokens(run) {
            let initial = latin::initial(token.text).filter(|_| stands_before_stop(run, token));
            if !token.is_word || address.contains(&token.start) {
                spelling.text.push_str(token.text);
            } else if let Some(letter) = initial {
                spelling.text.push_str(letter);
            } else {
                latin::word(token.text, &mut spelling.text);
            }
        }
    }
    spelling
}

impl Spelling {
    fn push_word(&mut self, run: &str, token: Token<'_>) {
        let touches_digit = run[..token.start].ends_with(|sign: char| sign.is_ascii_digit())
            || run[token.start + token.text.len()..].starts_with(|sign: char| sign.is_ascii_digit());
        let (name, word) = token.text.split_at(protected::name(token.text, touches_digit));
        self.text.push_str(name);
        let start = self.text.len();
        let alternatives = if name.is_empty() {
            cyrillic::word(word, &mut self.text)
        } else {
            self.text.push_str(&cyrillic::by_rules_after(word, 'l'));
            Vec::new()
        };
        self.doubt(start, word, alternatives);
    }

    fn push(&mut self, word: &str, spelled: &str, others: &[&str]) {
        let start = self.text.len();
        self.text.push_str(spelled);
        self.doubt(start, word, others.iter().map(|other| (*other).to_owned()).collect());
    }

    fn doubt(&mut self, start: usize, word: &str, alternatives: Vec<String>) {
        if !alternatives.is_empty() {
            self.ambiguities.push(Ambiguity { range: start..self.text.len(), word: word.to_owned(), alternatives });
        }
    }
}

fn stands_before_stop(run: &str, token: Token<'_>) -> bool {
    run[token.start + token.text.len()..].starts_with('.')
}

/// What a letter that stands alone is: a Roman numeral, as in `V bob`, or the initial of a name, as in `V. Qodirov`.
/// Y is the initial of names in Ю, Ё, Я and Й alike.
fn one_letter<'next>(
    run: &str,
    token: Token<'_>,
    opens_line: bool,
    next: impl Fn() -> &'next str,
) -> Option<(&'static str, &'static [&'static str])> {
    let stop = stands_before_stop(run, token);
    let (numeral, letter): (&[&str], &[&str]) = match token.text {
        "I" => (&["I"], &["И"]),
        "V" => (&["V"], &["В"]),
        "X" => (&["X"], &["Х"]),
        "Y" if stop => return Some(("Ю", &["Ё", "Я", "Й", "Е"])),
        _ => return None,
    };
    // Before a heading in capitals it numbers the heading.
    let heads = || {
        let next = next();
        next.chars().filter(|sign| sign.is_uppercase()).nth(1).is_some() && !next.chars().any(char::is_lowercase)
    };
    let doubtful = stop && opens_line && token.start == 0 && run.len() == 2;
    Some(match (stop, doubtful) {
        (false, _) => (numeral[0], &[]),
        (true, false) => (letter[0], &[]),
        (true, true) if heads() => (numeral[0], &[]),
        (true, true) => (letter[0], numeral),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_of_the_field_are_spelled_both_ways() {
        for (latin, cyrillic) in [
            ("Oʻzbekiston Respublikasi", "Ўзбекистон Республикаси"),
            ("elektron hukumat", "электрон ҳукумат"),
            ("2012-yil 28-noyabr", "2012 йил 28 ноябрь"),
            ("2012-yilda, 2017–2021-yillarda", "2012 йилда, 2017–2021 йилларда"),
            ("28–30-noyabr, 5-mayda", "28–30 ноябрь, 5 майда"),
            ("5-modda, 1-kurs, 2700 yilligi, 5 yil", "5-модда, 1-курс, 2700 йиллиги, 5 йил"),
            ("sentabr, oktabr, dekabr, fevral", "сентябрь, октябрь, декабрь, февраль"),
            ("1-sentabrdan 2-oktabrgacha", "1 сентябрдан 2 октябргача"),
            ("axborotlashtirish sohasida", "ахборотлаштириш соҳасида"),
            ("maʼlumotlar", "маълумотлар"),
            ("sanʼat va eʼlon", "санъат ва эълон"),
            ("obyekt, subyekt, obyektlarni", "объект, субъект, объектларни"),
            ("Isʼhoq", "Исҳоқ"),
            ("yoʻl, yoʻq", "йўл, йўқ"),
            ("yer, yetti, poyezd", "ер, етти, поезд"),
            ("litsey, konstitutsiya", "лицей, конституция"),
            ("sirk, konsert, aksiya", "цирк, концерт, акция"),
            ("pensiya, versiya, ekskursiya", "пенсия, версия, экскурсия"),
            ("kelin keldi", "келин келди"),
            ("SHARQ, Sharq, CHORA", "ШАРҚ, Шарқ, ЧОРА"),
            ("OʻZBEKISTON, GʻOYA, YOʻL, SENTABR", "ЎЗБЕКИСТОН, ҒОЯ, ЙЎЛ, СЕНТЯБРЬ"),
            ("AQSH, BMTning, MCHJ", "АҚШ, БМТнинг, МЧЖ"),
            ("kelishuv, moddiy-texnik", "келишув, моддий-техник"),
            ("tashkilot UNICON va IT", "ташкилот UNICON ва IT"),
            ("gʻoya, togʻ", "ғоя, тоғ"),
            ("singlim, ming", "синглим, минг"),
            ("meʼyor, moʻjiza, moʻtabar", "меъёр, мўъжиза, мўътабар"),
            ("rayon, mayor, rejissyor", "район, майор, режиссёр"),
            ("SANʼAT, samoʼ, shoʻba", "САНЪАТ, самоъ, шўъба"),
            ("adabiyotshunos, aytsin, ketsa", "адабиётшунос, айтсин, кетса"),
            ("nuqtayi nazar, mavqeyi", "нуқтаи назар, мавқеи"),
            ("daraxtsimon, keshini, 50 Gs", "дарахтсимон, кэшини, 50 Гц"),
        ] {
            assert_eq!(to_cyrillic(latin).text, cyrillic);
            assert_eq!(to_latin(cyrillic).text, latin);
        }
    }

    #[test]
    fn typed_apostrophes_are_understood() {
        for typed in ["o'zbek", "o‘zbek", "o’zbek", "o`zbek", "oʻzbek", "o´zbek", "oʼzbek"] {
            assert_eq!(to_cyrillic(typed).text, "ўзбек");
        }
    }

    #[test]
    fn addresses_names_and_numerals_stay() {
        for kept in [
            "https://gov.uz/oz",
            "info@ict.uz",
            "IV",
            "XXI",
            "Windows",
            "briefing-uz.pdf",
            "www.lex.uz",
            "Kun.uz",
            "@unicon",
            "--help",
            ".hamkor",
            "YouTube",
            "H1N1",
            "A4",
            "COVID-19",
            "lex.uz/docs/4813",
        ] {
            assert_eq!(to_cyrillic(kept).text, kept);
        }
        for (latin, cyrillic) in [
            ("V bob, XX asr", "V боб, XX аср"),
            ("V. Qodirov", "В. Қодиров"),
            ("I. UMUMIY QOIDALAR", "I. УМУМИЙ ҚОИДАЛАР"),
            ("MChJ, OʻzMU, OʻzLiDeP, AQSh, 5 kVt", "МЧЖ, ЎзМУ, ЎзЛиДеП, АҚШ, 5 кВт"),
            ("keldi.Ketdi", "келди.Кетди"),
            ("YeI, YaIM, DXX, OITS, Tsoy", "ЕИ, ЯИМ, ДХХ, ОИТС, Цой"),
            ("Facebookda, WhatsAppning", "Facebookда, WhatsAppнинг"),
            ("Facebook’da, bestseller", "Facebookʼда, бестселлер"),
            ("UNICONning xodimi", "UNICONнинг ходими"),
            ("kun.uz-ga", "kun.uz-га"),
            ("HAMKOR_PASSPHRASE oʻzgaruvchisi", "HAMKOR_PASSPHRASE ўзгарувчиси"),
        ] {
            assert_eq!(to_cyrillic(latin).text, cyrillic);
        }
    }

    #[test]
    fn initials_are_one_letter() {
        assert_eq!(to_latin("Ё. Ю. Шодиев").text, "Y. Y. Shodiyev");
        let spelling = to_cyrillic("Y. Karimov");
        assert_eq!(spelling.text, "Ю. Каримов");
        assert_eq!(spelling.ambiguities[0].alternatives, ["Ё", "Я", "Й", "Е"]);
    }

    #[test]
    fn a_latin_letter_among_cyrillic_ones_is_read_as_what_it_looks_like() {
        // The first letters of these are Latin.
        assert_eq!(to_latin("Cақлаш, Hефть, SMSлар, XX аср").text, "Saqlash, Neft, SMSlar, XX asr");
    }

    #[test]
    fn a_doubtful_word_names_the_other_spelling() {
        let spelling = to_cyrillic("otsiz qoldi");
        assert_eq!(spelling.text, "отсиз қолди");
        let [doubt] = &spelling.ambiguities[..] else { panic!("{:?}", spelling.ambiguities) };
        assert_eq!((doubt.word.as_str(), &spelling.text[doubt.range.clone()]), ("otsiz", "отсиз"));
        assert_eq!(doubt.alternatives, ["оциз"]);
        assert_eq!(to_cyrillic("adolatsiz, konstitutsiya, aytsangiz").ambiguities, []);
    }

    /// Words with what people type between them, in either alphabet.
    fn texts() -> impl Strategy<Value = String> {
        prop::collection::vec(
            prop_oneof![
                "\\PC{0,12}",
                "[A-Za-z'ʻʼ‘’.@/:-]{1,12}",
                "[а-яА-ЯёўқғҳЁЎҚҒҲ]{1,12}",
                "(o'|tsiz|siya|sent|yo|ye|SH|Ts){1,5}",
                Just("\n".to_owned()),
            ],
            0..12,
        )
        .prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn any_text_can_be_spelled(text in texts()) {
            for spelling in [to_cyrillic(&text), to_latin(&text)] {
                prop_assert!(spelling.text.len() <= text.len() * 4, "{} of {}", spelling.text.len(), text.len());
                let mut end = 0;
                for doubt in spelling.ambiguities {
                    prop_assert!(doubt.range.start >= end && doubt.range.end > doubt.range.start);
                    end = doubt.range.end;
                    let spelled = spelling.text.get(doubt.range);
                    prop_assert!(spelled.is_some());
                    prop_assert!(!doubt.alternatives.iter().any(|other| Some(other.as_str()) == spelled));
                }
            }
        }

        /// What is in an alphabet already is spelled in it no further.
        #[test]
        fn spelling_twice_is_spelling_once(text in texts()) {
            let latin = to_latin(&text).text;
            prop_assert_eq!(&to_latin(&latin).text, &latin);
        }

        #[test]
        fn protected_words_survive(
            kept in "(https://[a-z]{1,8}\\.uz/[a-z0-9]{0,8}|[a-z]{1,8}@[a-z]{1,8}\\.com|UNICON|XVII|[a-z]{1,5}\\.pdf)",
            before in "[a-z]{1,8}",
            after in "[a-z]{1,8}",
        ) {
            let text = to_cyrillic(&format!("{before} {kept}, {after}")).text;
            let kept_there = text.contains(&kept);
            prop_assert!(kept_there, "{}", text);
        }

        /// Cyrillic words without the letters that Latin cannot tell come back as they were; no loan word begins so.
        #[test]
        fn plain_cyrillic_comes_back(text in "[қғҳ][аоиуў]([бвгджзклмнпрстфхчшқғҳ][аоиуў]){0,3}[нмлр]?") {
            prop_assert_eq!(to_cyrillic(&to_latin(&text).text).text, text);
        }
    }
}
