//! One index for every script: what is written to the index and what is asked of it are folded to the same keys.
//!
//! - A wording is folded by its own language: Uzbek in any spelling to one Latin key without apostrophes (the bill of 2026
//!   with Ş Ç Ö Ğ among them), Russian and English to their Snowball stems. A whole word of Uzbek is also asked for with the
//!   endings of nouns. Case, width, composition, diacritics and ё/е
//!   make no difference.
//! - Hangul and Hanja are split in overlapping pairs, so that 위원 finds 협력위원회; a single syllable finds as well. Hanja
//!   is found as it is typed. In names, initial consonants find too: ㅎㄹㅇ.
//! - What is asked is read by each language in turn ([`Query`] has the rules), so a word in Cyrillic is both a Russian stem
//!   and an Uzbek key.
//!
//! The index answers which wordings to look at; [`Query::look`] decides, counts and marks the words as they are written.

mod fold;
mod index;
mod inflection;
mod lexicon;
mod names;
mod query;
mod sight;

pub use index::{Keys, Weight, keys};
pub use lexicon::{Found, Lexicon, Reader};
pub use names::Names;
pub use query::{Asked, Query};
pub use sight::{Piece, Sight, around, pieces};

/// Grows by one when the keys change: an office then builds its index again.
pub const ENGINE_VERSION: u32 = 3;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::WrittenLanguage::{self, English, Korean, Russian, Uzbek};
    use crate::spelling;

    /// What is marked in a name for what was typed; nothing where it does not answer.
    fn marked<'a>(text: &'a str, language: WrittenLanguage, typed: &str) -> Option<Vec<&'a str>> {
        let sight = Query::parse(typed)?.look(text, language, Weight::Title)?;
        Some(sight.marks.into_iter().map(|mark| &text[mark]).collect())
    }

    #[test]
    fn words_are_marked_as_they_are_written_in_any_script() {
        for (text, language, typed, expected) in [
            ("정보화협력위원회를 개최하고", Korean, "위원", &["위원"][..]),
            ("정보화협력위원회를 개최하고", Korean, "위", &["위"]),
            ("정보화협력위원회", Korean, "ㅎㄹㅇ", &["협력위"]),
            ("홍길동 부위원장", Korean, "ㅎㄱㄷ", &["홍길동"]),
            ("UNICON이 2012년에 IT를", Korean, "unicon it", &["UNICON", "IT"]),
            ("2012년 11월", Korean, "2012년", &["2012년"]),
            ("協力委員會 창설", Korean, "委員", &["委員"]),
            ("李 대통령", Korean, "李", &["李"]),
            ("Toshkent shahrida", Uzbek, "Тошкент", &["Toshkent"]),
            ("Toshkentda va Toshkentdan", Uzbek, "тошкент", &["Toshkentda", "Toshkentdan"]),
            ("oʻzbek tilida", Uzbek, "ўзбек", &["oʻzbek"]),
            ("Oʻzbek tilida", Uzbek, "o'zbek", &["Oʻzbek"]),
            ("oʻzbek", Uzbek, "ozbek", &["oʻzbek"]),
            ("Oʻzbekiston, ishonch", Uzbek, "Özbek", &["Oʻzbekiston"]),
            ("Oʻzbekiston, ishonch", Uzbek, "işonç", &["ishonch"]),
            ("togʻ va ‘tosh’", Uzbek, "tog‘", &["togʻ"]),
            ("togʻ va ‘tosh’", Uzbek, "тош", &["tosh"]),
            ("электронного правительства", Russian, "электронное", &["электронного"]),
            ("счёт и Счета", Russian, "СЧЕТ ", &["счёт", "Счета"]),
            ("ministries of ICT", English, "ministry ", &["ministries"]),
            ("ＵＮＩＣＯＮ", English, "unicon", &["ＵＮＩＣＯＮ"]),
            ("Société Générale", English, "societe generale", &["Société", "Générale"]),
            ("ПП-1989-сон", Russian, "пп-1989", &["ПП-1989"]),
            ("ПП-1989-сон", Russian, "198", &["1989"]),
        ] {
            assert_eq!(marked(text, language, typed).as_deref(), Some(expected), "{typed} in {text}");
        }
        for (text, language, typed) in [
            ("정보화협력위원회", Korean, "원위"),
            ("Toshkent", Uzbek, "samarqand"),
            ("Toshkent", Uzbek, "…"),
            ("Toshkent", Uzbek, "kent"),
            ("2012 ПП 1989", Russian, "пп-2012"),
            ("20121128", Russian, "2012"),
        ] {
            assert_eq!(marked(text, language, typed), None, "{typed} in {text}");
        }
    }

    #[test]
    fn the_last_word_may_be_a_beginning_and_no_other() {
        for (text, language, typed, expected) in [
            ("hamkorlik rejasi", Uzbek, "hamkor", true),
            ("hamkorlik rejasi", Uzbek, "hamkor ", false),
            ("hamkorlik rejasi", Uzbek, "hamkor reja", false),
            ("hamkorlik rejasi", Uzbek, "hamkorlik reja", true),
            ("hamkorlik rejasi", Uzbek, "reja ", true),
            ("hamkorlik rejasi", Uzbek, "reja hamkorlik ", true),
            ("hamkorlik rejasi", Uzbek, "\"reja\"", false),
            ("Тошкент шаҳридаги қўмиталарга", Uzbek, "qoʻmita shahar toshkent ", true),
            ("Qishlogʻimizga", Uzbek, "қишлоқ ", true),
            ("Hamkorlar", Uzbek, "hamkorlik ", false),
            ("협력위원회", Uzbek, "협력 ", true),
            ("hamkorlik rejasi", Uzbek, "h", true),
            ("협력위원회", Korean, "위ㅇ", true),
            ("협력위원회", Korean, "협려", true),
            ("협력위원회", Korean, "협려 ", false),
            ("правительство", Russian, "правит", true),
            ("информатизация", Russian, "информати", true),
        ] {
            assert_eq!(marked(text, language, typed).is_some(), expected, "{typed:?} in {text}");
        }
        let query = Query::parse("ha").unwrap();
        assert_eq!(query.look("hamkorlik", Uzbek, Weight::Text), None, "in running text two letters begin no word");
        assert!(query.look("ha, shunday", Uzbek, Weight::Text).is_some());
    }

    #[test]
    fn phrases_are_found_as_they_stand_and_a_minus_leaves_out() {
        let text = "Qoʻshma qoʻmita toʻgʻrisidagi qaror qabul qilindi, qoʻmita raisi tasdiqladi";
        for (typed, expected) in [
            ("\"qoʻmita raisi\"", Some(&["qoʻmita raisi"][..])),
            ("«қўмита раиси»", Some(&["qoʻmita raisi"])),
            ("“qo'mita raisi”", Some(&["qoʻmita raisi"])),
            ("\"raisi qoʻmita\"", None),
            ("\"qoʻmita rais\"", None),
            ("\"qoʻmita rais", Some(&["qoʻmita raisi"])),
            ("qaror -bekor", Some(&["qaror"])),
            ("qaror -raisi", None),
            ("qaror -\"qoʻmita raisi\"", None),
            ("qaror -\"raisi qoʻmita\"", Some(&["qaror"])),
            ("qaror - raisi", Some(&["qaror", "raisi"])),
            ("-bekor", None),
            ("qaror -qabu", Some(&["qaror"])),
            ("qaror -rais", None),
            ("qaror -\"rais\"", Some(&["qaror"])),
        ] {
            assert_eq!(marked(text, Uzbek, typed).as_deref(), expected, "{typed}");
        }
        assert_eq!(
            marked("정보화협력위원회의 결정문", Korean, "\"협력위원회의 결정\"").as_deref(),
            Some(&["협력위원회의 결정"][..])
        );
        assert_eq!(marked("정보화협력위원회의 새 결정", Korean, "\"협력위원회의 결정\""), None);
    }

    #[test]
    fn a_piece_shows_the_words_in_their_place() {
        let text = "Ikki davlat 2012-yil noyabrda Toshkentda kelishib oldilar va hamkorlik qoʻmitasini tuzdilar.";
        let marks = Query::parse("тошкент").unwrap().look(text, Uzbek, Weight::Text).unwrap().marks;
        let pieces = pieces(text, around(text, &marks, 40), &marks);
        let hits: Vec<&str> = pieces.iter().filter(|piece| piece.hit).map(|piece| piece.text.as_str()).collect();
        assert_eq!(hits, ["Toshkentda"]);
        assert!(pieces.iter().map(|piece| piece.text.chars().count()).sum::<usize>() < 60);
    }

    #[test]
    fn a_text_that_is_about_the_words_scores_higher() {
        let query = Query::parse("reja ").unwrap();
        let score = |text: &str| query.look(text, Uzbek, Weight::Text).unwrap().score(&[]);
        let filler = "boshqa ".repeat(80);
        assert!(score(&format!("reja reja {filler}")) > score(&format!("reja {filler}")));
        assert!(score("reja bor") > score(&format!("reja {filler}")));
        assert!((score(&format!("reja {}", "x ".repeat(99))) - 1.0).abs() < 1e-9);
    }

    fn language() -> impl Strategy<Value = WrittenLanguage> {
        prop::sample::select(WrittenLanguage::ALL.to_vec())
    }

    /// What people write, and what they do not.
    fn text() -> impl Strategy<Value = String> {
        let word = prop_oneof![
            4 => "[a-z]{1,9}",
            2 => "[oOgG][ʻ'‘’`][a-z]{1,5}",
            4 => "[а-яёўқғҳ]{1,9}",
            4 => "[가-힣]{1,6}",
            1 => "[ㄱ-ㅎ]{1,4}",
            1 => "[一-龥]{1,4}",
            1 => "[0-9]{1,4}",
            1 => "\"[а-яa-z ]{1,12}\"?",
            1 => "-[а-яa-z가-힣]{1,6}",
            2 => "\\PC{0,8}",
        ];
        prop::collection::vec(word, 0..12).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn any_text_can_be_indexed_and_looked_at(text in text(), typed in text(), language in language()) {
            for weight in Weight::ALL {
                let keys = keys(&text, language, weight);
                prop_assert!(!keys.keys.contains(['"', '*', '(', ')']));
                let Some(query) = Query::parse(&typed) else { continue };
                let Some(sight) = query.look(&text, language, weight) else { continue };
                let mut at = 0;
                for mark in &sight.marks {
                    prop_assert!(mark.start >= at && mark.end > mark.start);
                    prop_assert!(text.get(mark.clone()).is_some());
                    at = mark.end;
                }
                let pieces = pieces(&text, around(&text, &sight.marks, 20), &sight.marks);
                let shown: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
                prop_assert!(shown.chars().count() <= 60);
            }
        }

        #[test]
        fn folding_is_stable(text in text(), language in language()) {
            use unicode_normalization::UnicodeNormalization;
            for run in fold::runs(&text) {
                let spelled = fold::spelled(run.text, language);
                prop_assert_eq!(fold::spelled(&spelled, language), spelled.clone(), "{}", run.text);
                let composed: String = run.text.nfc().collect();
                let apart: String = run.text.nfd().collect();
                prop_assert_eq!(fold::spelled(&apart, language), fold::spelled(&composed, language));
                prop_assert!(!spelled.contains(|sign: char| sign.is_whitespace() || sign == '"'));
            }
        }

        /// Each word of a text finds it, alone and as the last of two, in small letters and in capitals.
        #[test]
        fn a_word_of_a_text_finds_it(words in prop::collection::vec("[a-zA-Z]{2,9}|[А-Яа-яё]{2,9}|[가-힣]{1,5}|[0-9]{1,4}", 1..8), language in language(), which in any::<prop::sample::Index>()) {
            let text = words.join(", ");
            let word = which.get(&words);
            for typed in [word.clone(), format!("{word} "), word.to_lowercase(), format!("\"{word}\""), format!("{} {word}", words[0])] {
                let query = Query::parse(&typed).unwrap();
                for weight in Weight::ALL {
                    prop_assert!(query.look(&text, language, weight).is_some(), "{} in {}", typed, text);
                }
            }
        }

        /// A word of Uzbek finds a text in every spelling of either.
        #[test]
        fn uzbek_is_found_in_every_spelling(word in "([bdghjklmnpqrstvxyz]|sh|ch|oʻ|gʻ)([aeiou]|oʻ)([bdgklmnprst]|sh|ch|gʻ)?([aiou]|oʻ)?") {
            let text = format!("Bu {word}, deyiladi");
            let cyrillic = spelling::to_cyrillic(&word).text;
            // What Latin itself cannot tell (ts, yo) may come back otherwise: that is the spelling's affair.
            prop_assume!(spelling::to_latin(&cyrillic).text == word);
            let bill = word.replace("sh", "ş").replace("ch", "ç").replace("oʻ", "ö").replace("gʻ", "ğ");
            for typed in [word.clone(), cyrillic.clone(), cyrillic.to_uppercase(), bill, word.replace('ʻ', "'"), word.replace('ʻ', "‘"), word.replace('ʻ', "`"), word.replace('ʻ', "")] {
                let query = Query::parse(&format!("{typed} ")).unwrap();
                prop_assert!(query.look(&text, Uzbek, Weight::Text).is_some(), "{} in {}", typed, text);
            }
        }
    }
}
