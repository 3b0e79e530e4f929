//! Any text can be indexed and asked for; its keys hold no sign that the full-text index would read as a command; marks lie
//! within the text; and a text that answers is asked for.

#![no_main]

use std::convert::Infallible;

use hamkor_language::WrittenLanguage;
use hamkor_language::search::{Query, Weight, around, keys, pieces};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (&str, &str)| {
    let (text, typed) = texts;
    let query = Query::parse(typed);
    for language in WrittenLanguage::ALL {
        for weight in Weight::ALL {
            let mut keys = keys(text, language, weight);
            assert!(!keys.keys.contains(['"', '*', '(', ')']));
            let Some(query) = &query else { continue };
            let Some(sight) = query.look(text, language, weight) else { continue };
            assert!(sight.marks.iter().all(|mark| text.get(mark.clone()).is_some()));
            let _ = pieces(text, around(text, &sight.marks, 40), &sight.marks);
            keys.vocabulary.sort();
            let vocabulary = |beginning: &str, most: u32| {
                let words = keys.vocabulary.iter().filter(|word| word.starts_with(beginning));
                Ok::<_, Infallible>(words.take(most as usize).cloned().collect())
            };
            let Ok(asked) = query.ask(language, vocabulary);
            assert!(asked.is_some_and(|asked| asked.expression(weight, 0).is_some()), "{typed:?} in {text:?}");
        }
    }
});
