//! Makes an office with a packet of many pages, and writes what stands in the packet, for other programs to set the same:
//! `cargo run --release -p hamkor-press --example content -- FOLDER 1 4 8`, where the numbers say how often the packet of the
//! sample stands in it. `benches/peers.py` reads the folder.

use std::error::Error;
use std::path::{Path, PathBuf};

use hamkor_language::Language;
use hamkor_office::{Environment, Passphrase, packet, sample};
use hamkor_press::{Block, Cell, Document, ListItem, Press, Words, compose};
use serde_json::{Value, json};

const LANGUAGE: Language = Language::Korean;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("name a folder")?);
    std::fs::create_dir_all(&folder)?;
    for times in arguments {
        content(&folder, times.parse()?)?;
    }
    Ok(())
}

fn content(folder: &Path, times: usize) -> Result<(), Box<dyn Error>> {
    let path = folder.join(format!("{times}.hamkor"));
    let office =
        sample::create(&path, &Passphrase::new(sample::PASSPHRASE), &Environment::of_machine(None), &Press::new())?;
    let id = office.read(|view| packet::find_by_name(view, "committee-2"))?;
    let items = office.read(|view| packet::read(view, id, LANGUAGE))?.items;
    for _ in 1..times {
        for item in &items {
            packet::add_item(&office, id, item.content.clone(), None)?;
        }
    }
    let document = office.read(|view| Ok(compose::packet(view, id, Some(&[LANGUAGE]))))??;
    let pages = Press::new().typeset(&document)?.len();
    std::fs::write(folder.join(format!("{times}.json")), serde_json::to_vec(&told(&document, pages))?)?;
    office.close()?;
    println!("{times}: {pages} pages");
    Ok(())
}

fn told(document: &Document, pages: usize) -> Value {
    let items = document.items.iter().map(|item| {
        let facts: Vec<_> =
            item.facts.iter().flatten().map(|fact| json!([fact.label.text(), fact.value.text()])).collect();
        json!({
            "number": item.number,
            "title": item.title,
            "facts": facts,
            "blocks": item.blocks.iter().filter_map(block).collect::<Vec<_>>(),
        })
    });
    json!({ "title": document.title, "office": document.office, "pages": pages, "items": items.collect::<Vec<_>>() })
}

fn block(block: &Block) -> Option<Value> {
    Some(match block {
        Block::Heading { level, number, cells } => json!(["heading", level, format!("{number} {}", said(cells))]),
        Block::Paragraph { cells } => json!(["paragraph", said(cells)]),
        Block::Note { cells } => json!(["note", said(cells)]),
        Block::List { items } => json!(["list", items.iter().map(list).collect::<Vec<_>>()]),
        Block::Table(table) => {
            let text = |cell: &Vec<Words>| cell.iter().map(Words::text).collect::<Vec<_>>().join("\n");
            let rows: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.iter().map(text).collect()).collect();
            json!(["table", rows])
        }
        // A drawing is the same bytes for every program.
        Block::Plot { pictures } => json!(["plot", pictures.iter().map(|one| &one.svg).collect::<Vec<_>>()]),
        _ => return None,
    })
}

fn list(item: &ListItem) -> Value {
    json!([format!("{} {}", item.cells[0].sign, said(&item.cells)), item.children.iter().map(list).collect::<Vec<_>>()])
}

fn said(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.words.text()).collect::<Vec<_>>().join(" ")
}
