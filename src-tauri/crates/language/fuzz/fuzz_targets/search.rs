//! Any text can be indexed and asked for, and its keys hold no sign that the full-text index would read as a command.

#![no_main]

use hamkor_language::WrittenLanguage;
use hamkor_language::search::{Query, Weight, around, keys, pieces};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|texts: (&str, &str)| {
    let (text, typed) = texts;
    let query = Query::parse(typed);
    for language in WrittenLanguage::ALL {
        for weight in Weight::ALL {
            let keys = keys(text, language, weight);
            assert!(!keys.keys.contains(['"', '*', '(', ')']));
            if let Some(sight) = query.as_ref().and_then(|query| query.look(text, language, weight)) {
                let _ = pieces(text, around(text, &sight.marks, 40), &sight.marks);
            }
        }
    }
});
