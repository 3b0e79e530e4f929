//! Any bytes are read as a word processor's file or refused, never more.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = hamkor_draft::read(bytes);
});
