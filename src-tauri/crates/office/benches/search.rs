//! Finding in a large office: the first fifty places, ranked and with the words around them, over a mix of queries, beside
//! the size of the index and the time of one saved change.
//!
//! `HAMKOR_BENCH_RECORDS` says how many records (1000,10000,100000), `HAMKOR_BENCH_FOLDER` where the offices, their texts
//! and the queries are kept; `find_notes.py` beside this file asks Anki the same.

#[path = "measure/mod.rs"]
mod measure;

use std::collections::HashMap;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use hamkor_language::{Language, WrittenLanguage, spelling};
use hamkor_office::passage::{self, Inline, PassageKind};
use hamkor_office::sample::large::{self, Archive, LANGUAGES};
use hamkor_office::{Office, Passphrase, plan, sample, search};
use measure::{Failure, Paper, Took, environment, folder, megabytes, report, sizes, time};

/// Over how many records the words are counted, to know the common from the rare.
const COUNTED: u32 = 10_000;
/// How many queries of each kind in each script.
const EACH: usize = 25;

fn main() -> Result<(), Failure> {
    let kept = folder()?;
    let folder = kept.path();
    let archive = Archive::new()?;
    let queries = queries(&archive);
    serde_json::to_writer(std::fs::File::create(folder.join("queries.json"))?, &queries)?;
    for size in sizes(&[1000, 10_000, 100_000])? {
        measure(folder, &archive, size, &queries)?;
    }
    Ok(())
}

/// A query and what kind of one it is.
#[derive(serde::Serialize)]
struct Asked {
    kind: &'static str,
    script: &'static str,
    words: String,
}

fn measure(folder: &Path, archive: &Archive, size: u32, queries: &[Asked]) -> Result<(), Failure> {
    let path = folder.join(format!("{size}.hamkor"));
    let passphrase = Passphrase::new(sample::PASSPHRASE);
    if !path.exists() {
        let begun = Instant::now();
        let office = sample::create(&path, &passphrase, &environment(), &Paper)?;
        large::plans(&office, size)?;
        office.close()?;
        println!("{size} records made in {:.0} s", begun.elapsed().as_secs_f64());
        let mut texts = BufWriter::new(std::fs::File::create(folder.join(format!("{size}.jsonl")))?);
        for number in 0..size {
            serde_json::to_writer(&mut texts, &archive.record(number).wordings)?;
            texts.write_all(b"\n")?;
        }
        texts.flush()?;
    }
    let begun = Instant::now();
    let office = Office::open(&path, &passphrase, environment())?;
    println!("\n# {size} records; opened in {:.0} ms", begun.elapsed().as_secs_f64() * 1000.0);
    let index = office.read(search::size)?;
    let file = std::fs::metadata(&path)?.len();
    println!("file {:.1} MB, of which the index {:.1} MB", megabytes(file), megabytes(index));

    // The first time as they come, as after opening; the second time the file's pages are where they were left.
    for pass in ["first", "second"] {
        let mut all = Vec::new();
        let mut kinds: Vec<(&str, Vec<Took>)> = Vec::new();
        let mut empty = 0;
        for query in shuffled(queries) {
            let (found, took) = time(|| office.read(|view| search::find(view, &query.words, Language::Korean)));
            empty += usize::from(found?.is_empty());
            all.push(took);
            for kind in [query.kind, query.script] {
                match kinds.iter_mut().find(|(known, _)| *known == kind) {
                    Some((_, times)) => times.push(took),
                    None => kinds.push((kind, vec![took])),
                }
            }
        }
        println!("{pass} time: {} queries, {empty} without an answer", all.len());
        report("all", &mut all);
        kinds.sort_by_key(|(kind, _)| *kind);
        for (kind, mut times) in kinds {
            report(kind, &mut times);
        }
    }
    save(&office)?;
    office.close()?;
    Ok(())
}

/// One saved change of a passage of the sample, and of one of the plans that were added.
fn save(office: &Office) -> Result<(), Failure> {
    let member = office.read(|view| hamkor_office::member::list(view, Language::Korean))?[0].id;
    office.identify(member)?;
    let passages = office.read(|view| {
        let plan = plan::find_by_name(view, "ict-university-curriculum")?;
        Ok(plan::read(view, plan, Language::Korean)?.passages)
    })?;
    let paragraph = passages.iter().find(|passage| passage.kind == PassageKind::Paragraph).ok_or("a paragraph")?.id;
    let mut times = Vec::new();
    for count in 0..200 {
        let words =
            [Inline::plain(format!("Tuzatilgan xatboshi {count}: {}", "kelishuv boʻyicha ishlar rejasi ".repeat(25)))];
        let (saved, took) = time(|| passage::set(office, paragraph, WrittenLanguage::Uzbek, &words, false));
        saved?;
        times.push(took);
    }
    report("save a changed passage", &mut times);
    Ok(())
}

/// In another order, always the same.
fn shuffled(queries: &[Asked]) -> impl Iterator<Item = &Asked> {
    // A prime that no number of queries here is a multiple of.
    (0..queries.len()).map(|place| &queries[place * 7919 % queries.len()])
}

/// Words by how many of the counted wordings have them.
struct Words {
    common: Vec<String>,
    middling: Vec<String>,
    rare: Vec<String>,
}

impl Words {
    fn of(archive: &Archive, language: usize) -> Self {
        let mut times: HashMap<String, u32> = HashMap::new();
        for number in 0..COUNTED {
            let text = &archive.record(number).wordings[language].1;
            let words: std::collections::BTreeSet<&str> = text.split(' ').map(bare).collect();
            for word in words.into_iter().filter(|word| word.chars().count() > 2 && word.chars().all(is_letter)) {
                *times.entry(word.to_lowercase()).or_default() += 1;
            }
        }
        let of = |shares: std::ops::Range<u32>| {
            let mut words: Vec<String> =
                times.iter().filter(|(_, count)| shares.contains(count)).map(|(word, _)| word.clone()).collect();
            words.sort();
            words
        };
        Self { common: of(COUNTED / 10..u32::MAX), middling: of(COUNTED / 1000..COUNTED / 100), rare: of(1..3) }
    }
}

fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
}

fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() || sign == 'ʻ' || sign == 'ʼ'
}

/// The nth of a list, spread over all of it.
fn spread(words: &[String], nth: usize) -> &str {
    &words[nth * 7919 % words.len()]
}

fn queries(archive: &Archive) -> Vec<Asked> {
    let mut queries = Vec::new();
    for (language, script) in [(0, "Hangul"), (1, "Latin"), (1, "Cyrillic, Uzbek"), (2, "Cyrillic, Russian")] {
        let words = Words::of(archive, language);
        let Words { common, middling, rare } = &words;
        for nth in 0..EACH {
            let record = &archive.record(u32::try_from(nth).unwrap_or_default() * 31 + 7).wordings[language].1;
            let text: Vec<&str> = record.split(' ').collect();
            // Whoever searches in Korean types the noun without what stands behind it.
            let noun = |word: &str| -> String {
                let length = word.chars().count();
                if language == 0 { word.chars().take(length - 1).collect() } else { word.to_owned() }
            };
            let one = |list: &[String]| noun(spread(list, nth));
            let phrase = |length: usize| {
                let from = nth % (text.len() - length);
                text[from..from + length].iter().map(|word| bare(word)).collect::<Vec<_>>().join(" ")
            };
            let first = |list: &[String], letters: usize| spread(list, nth).chars().take(letters).collect::<String>();
            let letters = if language == 0 { 2 } else { 4 };
            let other = |list: &[String]| noun(spread(list, nth + 11));
            for (kind, words) in [
                ("one word, common", format!("{} ", one(common))),
                ("one word, middling", format!("{} ", one(middling))),
                ("one word, rare", format!("{} ", one(rare))),
                ("two words, common", format!("{} {} ", one(common), other(common))),
                ("two words, common and middling", format!("{} {} ", one(common), other(middling))),
                ("phrase of two words", format!("\"{}\"", phrase(2))),
                ("phrase of three words", format!("\"{}\"", phrase(3))),
                ("beginning of a common word", first(common, letters)),
                ("beginning of a middling word", first(middling, letters)),
                ("common without common", format!("{} -{} ", one(common), other(common))),
            ] {
                let words = if script == "Cyrillic, Uzbek" { spelling::to_cyrillic(&words).text } else { words };
                queries.push(Asked { kind, script, words });
            }
        }
    }
    queries
}

/// The languages of a record are those that the queries are in.
const _: () = assert!(LANGUAGES.len() == 3);
