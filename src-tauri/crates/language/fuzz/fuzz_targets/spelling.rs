//! No text panics or grows out of bounds, doubts lie within the result, and what is Latin already stays as it is.

#![no_main]

use hamkor_language::spelling;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let latin = spelling::to_latin(text).text;
    assert_eq!(spelling::to_latin(&latin).text, latin);
    let cyrillic = spelling::to_cyrillic(text);
    assert!(latin.len() <= text.len() * 4 && cyrillic.text.len() <= text.len() * 4);
    for doubt in cyrillic.ambiguities {
        assert!(cyrillic.text.get(doubt.range).is_some());
    }
    let normal = spelling::normalise(text);
    assert_eq!(spelling::normalise(&normal), normal);
});
