//! The index and what looks at a text agree, over FTS5 itself.

use hamkor_language::WrittenLanguage;
use hamkor_language::search::{Query, Weight, keys};
use proptest::prelude::*;
use rusqlite::Connection;

use super::answering;
use super::rows::Place;
use crate::testing::Fixture;

/// An index beside the vocabulary of its texts, as the file has them.
struct Index(Connection);

impl Index {
    fn of(texts: &[String], language: WrittenLanguage, weight: Weight) -> Self {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE TABLE search_word (key TEXT PRIMARY KEY);
                 CREATE VIRTUAL TABLE search USING fts5(keys, content='', detail=none, tokenize='ascii');",
            )
            .unwrap();
        for (rowid, text) in (1_i64..).zip(texts) {
            let keys = keys(text, language, weight);
            connection.execute("INSERT INTO search (rowid, keys) VALUES (?1, ?2)", (rowid, keys.keys)).unwrap();
            for key in keys.vocabulary {
                connection.execute("INSERT OR IGNORE INTO search_word VALUES (?1)", [key]).unwrap();
            }
        }
        Self(connection)
    }

    /// Which texts the index names for what was typed.
    fn find(&self, query: &Query, language: WrittenLanguage, weight: Weight, emphasis: usize) -> Vec<i64> {
        let asked = query.ask(language, |begins, most| -> rusqlite::Result<Vec<String>> {
            let mut statement = self.0.prepare(include_str!("vocabulary.sql"))?;
            let beyond = format!("{begins}\u{10ffff}");
            let words = statement.query_map((begins, beyond, most), |row| row.get(0))?;
            words.collect()
        });
        let Some(asked) = asked.unwrap() else { return Vec::new() };
        let Some(expression) = asked.expression(weight, emphasis) else { return Vec::new() };
        let mut statement = self.0.prepare("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid").unwrap();
        let rows = statement.query_map([&expression], |row| row.get(0));
        rows.and_then(Iterator::collect).unwrap_or_else(|error| panic!("{error}: {expression}"))
    }
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[abs]{1,5}",
        2 => "[oOgG][ʻ'‘’`][a-z]{1,3}",
        4 => "[абсўқ]{1,6}",
        2 => "правительств(о|а|ами)",
        4 => "[가각나협려력]{1,5}",
        1 => "[ㄱㄴㅎ]{1,3}",
        1 => "[協力會]{1,3}",
        2 => "[12]{1,4}",
        1 => "UNICON(이|ning)?",
        4 => "(reja|qishloq|qishlogʻ|shahar|шаҳар|shahr)(lar|i|imiz)?(ning|га|dagi)?",
        1 => "[12]{4}년",
        1 => "\\PC{0,6}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(word(), 0..10).prop_map(|words| words.join(" "))
}

fn typed() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => word(),
        2 => (word(), word()).prop_map(|(one, other)| format!("\"{one} {other}\"")),
        1 => (word(), word()).prop_map(|(one, other)| format!("«{one} {other}")),
        1 => word().prop_map(|word| format!("-{word}")),
        1 => (word(), word()).prop_map(|(one, other)| format!("-\"{one} {other}\"")),
    ];
    (prop::collection::vec(part, 1..4), any::<bool>())
        .prop_map(|(parts, ended)| parts.join(" ") + if ended { " " } else { "" })
}

proptest! {
    /// What the index names is never an error, and holds everything that answers.
    #[test]
    fn what_answers_is_named_by_the_index(
        texts in prop::collection::vec(text(), 1..5),
        typed in typed(),
        language in prop::sample::select(WrittenLanguage::ALL.to_vec()),
        weight in prop::sample::select(Weight::ALL.to_vec()),
    ) {
        let Some(query) = Query::parse(&typed) else { return Ok(()) };
        let index = Index::of(&texts, language, weight);
        let named = index.find(&query, language, weight, 0);
        for (rowid, text) in (1_i64..).zip(&texts) {
            if query.look(text, language, weight).is_some() {
                prop_assert!(named.contains(&rowid), "{typed:?} in {text:?}");
            }
        }
        for emphasis in 1..=3 {
            let stressed = index.find(&query, language, weight, emphasis);
            prop_assert!(stressed.iter().all(|rowid| named.contains(rowid)));
        }
    }

    /// A word of a text, and each beginning of it that is long enough, finds the text.
    #[test]
    fn a_word_that_is_typed_finds_its_text_all_the_way(
        words in prop::collection::vec("[a-z]{3,9}|[가-힣]{2,5}", 1..6),
        which in any::<prop::sample::Index>(),
        language in prop::sample::select(vec![WrittenLanguage::Korean, WrittenLanguage::Uzbek, WrittenLanguage::Russian]),
    ) {
        let text = words.join(" ");
        let index = Index::of(std::slice::from_ref(&text), language, Weight::Text);
        let word: Vec<char> = which.get(&words).chars().collect();
        let shortest = if word[0].is_ascii() { 3 } else { 1 };
        for length in shortest..=word.len() {
            let typed: String = word[..length].iter().collect();
            let query = Query::parse(&typed).unwrap();
            prop_assert_eq!(index.find(&query, language, Weight::Text, 0), [1], "{} in {}", typed, text);
            prop_assert!(query.look(&text, language, Weight::Text).is_some(), "{} in {}", typed, text);
        }
    }
}

#[test]
fn more_words_of_one_beginning_than_are_asked_for_are_found_all_the_same() {
    let texts: Vec<String> =
        (0..40_u8).map(|n| format!("hamkor{}{}", char::from(b'a' + n / 20), char::from(b'a' + n % 20))).collect();
    let index = Index::of(&texts, WrittenLanguage::Uzbek, Weight::Text);
    let query = Query::parse("hamkor").unwrap();
    assert_eq!(index.find(&query, WrittenLanguage::Uzbek, Weight::Text, 0).len(), 40);
}

#[test]
fn a_whole_word_of_uzbek_is_found_with_its_endings() {
    let texts = ["Toshkentdagi rejalar", "Тошкент шаҳрининг режаси", "rejalashtirish", "toshkentlik", "reja"];
    let texts = texts.map(str::to_owned);
    let index = Index::of(&texts, WrittenLanguage::Uzbek, Weight::Text);
    for (typed, expected) in [
        ("reja ", &[1, 2, 5][..]),
        ("тошкент reja ", &[1, 2]),
        ("shahar ", &[2]),
        ("toshkent ", &[1, 2]),
        ("\"reja\"", &[5]),
        ("reja -toshkent", &[5]),
        ("reja -shahar ", &[1, 5]),
        ("rejalar ", &[1]),
    ] {
        let query = Query::parse(typed).unwrap();
        assert_eq!(index.find(&query, WrittenLanguage::Uzbek, Weight::Text, 0), expected, "{typed}");
        let (text, language) = (Weight::Text, WrittenLanguage::Uzbek);
        let seen = (1..).zip(&texts).filter(|(_, one)| query.look(one, language, text).is_some());
        assert_eq!(seen.map(|(place, _)| place).collect::<Vec<i64>>(), expected, "{typed}");
    }
}

#[test]
fn what_narrows_a_list_is_what_its_texts_say() {
    let fixture = Fixture::new();
    let office =
        crate::sample::create(&fixture.path(), &Fixture::passphrase(), &fixture.machine(), &crate::testing::Paper)
            .unwrap();
    let texts: Vec<(crate::RecordId, Place, String)> = office
        .read(|view| {
            let sql = "SELECT record, record_kind, owner, field, language, part, text FROM search_entry";
            let mut statement = view.connection().prepare(sql)?;
            let mut rows = statement.query([])?;
            let mut texts = Vec::new();
            while let Some(row) = rows.next()? {
                texts.push((row.get("record")?, Place::of_row(row)?, row.get("text")?));
            }
            Ok(texts)
        })
        .unwrap();
    for words in [
        "보고",
        "보고 ",
        "кенгаш",
        "кенгаш ",
        "kengash reja ",
        "reja -kengash",
        "совет ",
        "hamkor",
        "совет -план ",
        "\"전자정부\"",
        "위원회 회의 ",
        "ㅎㄱ",
        "it",
    ] {
        let query = Query::parse(words).unwrap();
        let has = |place: &Place, text: &str| query.look(text, place.language, place.part.weight()).is_some();
        let expected: std::collections::BTreeSet<_> =
            texts.iter().filter(|(_, place, text)| has(place, text)).map(|(record, ..)| *record).collect();
        let mut found = std::collections::BTreeSet::new();
        for kind in crate::RecordKind::ALL {
            found.extend(office.read(|view| answering(view, &query, kind)).unwrap());
        }
        assert_eq!(found, expected, "{words}");
    }
}
