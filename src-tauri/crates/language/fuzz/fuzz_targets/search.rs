//! Any text can be indexed and asked for, and its keys hold no sign that the full-text index would read as a command.

#![no_main]

use hamkor_language::search;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let keys = search::index_text(text);
    assert!(!keys.contains(['"', '*', '(', ')']));
    let _ = search::query(text);
    let _ = search::snippet(text, text, 40);
});
