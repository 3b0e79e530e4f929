//! How fast Uzbek is spelled, in bytes a second: `cargo bench -p hamkor-language`.

use divan::Bencher;
use divan::counter::BytesCount;
use hamkor_language::{Language, message, spelling};

fn main() {
    divan::main();
}

/// A megabyte of the program's own messages.
fn latin() -> String {
    let messages = message::resource(Language::Uzbek);
    messages.repeat(1_000_000_usize.div_ceil(messages.len()))
}

#[divan::bench]
fn to_cyrillic(bencher: Bencher<'_, '_>) {
    let text = latin();
    bencher.counter(BytesCount::of_str(&text)).bench(|| spelling::to_cyrillic(divan::black_box(&text)));
}

#[divan::bench]
fn to_latin(bencher: Bencher<'_, '_>) {
    let text = spelling::to_cyrillic(&latin()).text;
    bencher.counter(BytesCount::of_str(&text)).bench(|| spelling::to_latin(divan::black_box(&text)));
}

#[divan::bench]
fn normalise(bencher: Bencher<'_, '_>) {
    let text = latin().replace('\u{2bb}', "'");
    bencher.counter(BytesCount::of_str(&text)).bench(|| spelling::normalise(divan::black_box(&text)));
}

/// Words without an end: the time for a letter must not grow with them.
#[divan::bench(args = [10_000, 100_000, 1_000_000])]
fn one_word(bencher: Bencher<'_, '_>, length: usize) {
    let text: String = "konstitutsiyatsiz".chars().cycle().take(length).collect();
    bencher.counter(BytesCount::of_str(&text)).bench(|| spelling::to_cyrillic(divan::black_box(&text)));
}
