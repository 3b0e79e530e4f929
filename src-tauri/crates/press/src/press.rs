//! Typesetting: a document to pages, whole or one item alone.

use serde_json::json;
use typst::diag::Warned;
use typst_layout::PagedDocument;

use crate::document::{Block, Document, Item};
use crate::error::{Error, Result};
use crate::pages::Pages;
use crate::world::PacketWorld;

/// How many compilations ago something must have been used to be kept: memory would grow with every edit otherwise.
const KEPT_COMPILATIONS: usize = 8;

/// Makes pages.
#[derive(Debug, Default, Clone, Copy)]
pub struct Press;

/// Where an item stands in the whole, known from the last time that the whole was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PagePlace {
    /// The number of its first page.
    pub first: usize,
    /// How many numbered pages the whole has.
    pub total: usize,
}

impl Press {
    /// A press with its fonts.
    #[must_use]
    pub fn new() -> Self {
        Self
    }

    /// Sets a whole document.
    ///
    /// # Errors
    /// When it has no items, or the typesetter refuses it.
    pub fn typeset(&self, document: &Document) -> Result<Pages> {
        let items: Vec<usize> = (0..document.items.len()).collect();
        set(document, &items, document.front_matter, None)
    }

    /// Sets one item alone, with the page numbers that it has in the whole.
    ///
    /// # Errors
    /// When there is no such item, or the typesetter refuses it.
    pub fn typeset_item(&self, document: &Document, item: usize, place: PagePlace) -> Result<Pages> {
        set(document, &[item], false, Some(place))
    }
}

fn set(document: &Document, items: &[usize], front_matter: bool, place: Option<PagePlace>) -> Result<Pages> {
    if items.is_empty() || items.iter().any(|item| *item >= document.items.len()) {
        return Err(Error::PacketEmpty);
    }
    let failed = |error: serde_json::Error| Error::TypesetFailed { detail: error.to_string() };
    let mut head = serde_json::to_value(document).map_err(failed)?;
    head["front_matter"] = json!(front_matter);
    let place = json!({
        "first": place.map_or(1, |place| place.first),
        "total": place.map(|place| place.total),
    });

    // The source holds nothing but names of files that are made here: every text is read as a value.
    let mut main = String::from(
        "#import \"/template.typ\": item, packet\n\
         #import \"/protocol.typ\": plates, seating\n\
         #let head = json(\"/head.json\")\n\
         #show: packet.with(head, json(\"/place.json\"))\n",
    );
    let mut files = vec![
        ("head.json".to_owned(), head.to_string().into_bytes()),
        ("place.json".to_owned(), place.to_string().into_bytes()),
    ];
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            main.push_str("#pagebreak()\n");
        }
        // An item knows of the whole only its languages, so that a change elsewhere does not set it again.
        main.push('#');
        main.push_str(setter(&document.items[*item]));
        main.push_str("(head.languages, json(\"/item-");
        main.push_str(&item.to_string());
        main.push_str(".json\"))\n");
        let text = serde_json::to_vec(&document.items[*item]).map_err(failed)?;
        files.push((format!("item-{item}.json"), text));
    }
    let world = PacketWorld::new(&main, files);
    let Warned { output, .. } = typst::compile::<PagedDocument>(&world);
    comemo::evict(KEPT_COMPILATIONS);
    let paged = output.map_err(|errors| Error::TypesetFailed {
        detail: errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; "),
    })?;
    let keys = items.iter().map(|item| document.items[*item].key.clone()).collect();
    Pages::new(paged, keys, document)
}

/// What of the template sets an item.
fn setter(item: &Item) -> &'static str {
    match item.blocks.first() {
        Some(Block::Plates { .. }) => "plates",
        Some(Block::Seating(_)) => "seating",
        _ => "item",
    }
}
