//! Any statement of a bank is read or refused, in every encoding; what is read has amounts and days that can be said.

#![no_main]

use hamkor_language::money::Currency;
use hamkor_language::{Language, format};
use hamkor_office::fund::statement::{Encoding, Statement};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for encoding in [None, Some(Encoding::Utf8), Some(Encoding::Cyrillic), Some(Encoding::Korean)] {
        for currency in [None, Some(Currency::Uzs)] {
            let Ok(statement) = Statement::read(bytes, encoding, currency) else { continue };
            for line in &statement.lines {
                for language in Language::ALL {
                    let _ = (line.amount.in_digits(language), format::date(language, line.on));
                }
            }
            assert_eq!(Statement::read(bytes, encoding, currency).ok(), Some(statement));
        }
    }
});
