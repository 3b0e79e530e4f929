//! Prints the sample office's packet in every language, and in two pairs side by side, and says how long each part took:
//! `cargo run -p hamkor-press --example sample -- FOLDER`.

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use chrono::Utc;
use hamkor_language::Language::{self, English, Korean, Russian, Uzbek, UzbekCyrillic};
use hamkor_office::{Environment, Office, Passphrase, packet, sample};
use hamkor_press::{Block, Document, PagePlace, Press, Words, compose};

const EDITIONS: [&[Language]; 8] = [
    &[Korean],
    &[Uzbek],
    &[UzbekCyrillic],
    &[Russian],
    &[English],
    &[Korean, Uzbek],
    &[Korean, Russian],
    &[UzbekCyrillic, Korean],
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    std::fs::create_dir_all(&folder)?;
    let path = folder.join("sample.hamkor");
    let passphrase = Passphrase::new(sample::PASSPHRASE);
    let environment = Environment::of_machine(None);
    let office = if path.exists() {
        Office::open(&path, &passphrase, environment)?
    } else {
        sample::create(&path, &passphrase, &environment, &Press::new())?
    };
    for languages in EDITIONS {
        edition(&office, languages, &folder)?;
    }
    office.close()?;
    Ok(())
}

fn composed(office: &Office, languages: &[Language]) -> Result<Document, Box<dyn Error>> {
    Ok(office.read(|view| Ok(compose::packet(view, packet::latest(view)?, Some(languages))))??)
}

fn edition(office: &Office, languages: &[Language], folder: &std::path::Path) -> Result<(), Box<dyn Error>> {
    let name = languages.iter().map(|language| language.tag()).collect::<Vec<_>>().join(",");
    let mut began = Instant::now();
    let mut lap = || {
        let took = began.elapsed().as_secs_f64() * 1000.0;
        began = Instant::now();
        took
    };
    let mut document = composed(office, languages)?;
    let compose = lap();
    let pages = Press::new().typeset(&document)?;
    let cold = lap();
    reword(&mut document, "One word more");
    Press::new().typeset(&document)?;
    let warm = lap();
    let place = PagePlace { first: 5, own: None, total: pages.len(), turned: false };
    let mut item = [0.0; 2];
    for (took, words) in item.iter_mut().zip(["Two words more", "Three words more"]) {
        reword(&mut document, words);
        Press::new().typeset_item(&document, 2, place)?;
        *took = lap();
    }
    let svg = pages.svg(3).map_or(0, |svg| svg.len());
    let drawn = lap();
    let bytes = pages.pdf(Utc::now().fixed_offset())?;
    println!(
        "{name}: {} pages, {} KB; compose {compose:.0} ms, cold {cold:.0} ms, warm {warm:.0} ms, item {:.0} and {:.0} ms, one SVG of {} KB {drawn:.0} ms, PDF {:.0} ms, missing {:?}",
        pages.len(),
        bytes.len() / 1024,
        item[0],
        item[1],
        svg / 1024,
        lap(),
        pages.missing_glyphs(),
    );
    std::fs::write(folder.join(format!("briefing-{name}.pdf")), bytes)?;
    Ok(())
}

/// Changes a paragraph, as somebody who types does.
fn reword(document: &mut Document, words: &str) {
    for block in &mut document.items[2].blocks {
        if let Block::Paragraph { cells } = block {
            cells[0].words = Words::plain(words, English, 20);
            return;
        }
    }
}
