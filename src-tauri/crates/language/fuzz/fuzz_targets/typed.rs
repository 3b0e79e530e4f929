//! Whatever is typed for a date or a number is read or refused, never more.

#![no_main]

use hamkor_language::format;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = format::parse_date(text);
    if let Ok((mantissa, scale)) = format::parse_decimal(text) {
        for language in hamkor_language::Language::ALL {
            let _ = format::decimal(language, mantissa, scale);
        }
    }
});
