//! Typesetting: a document to pages, whole or one item alone, alone or as one of several editions.

use std::panic::{AssertUnwindSafe, catch_unwind};

use hamkor_language::messages;
use serde_json::{Value, json};
use typst::diag::Warned;
use typst_layout::PagedDocument;

use crate::apart::{Apart, Known, Program, Refused, Stop};
use crate::document::{Block, Document, Item};
use crate::error::{Error, Objection, Result};
use crate::export;
use crate::pages::{ItemPages, Made, Numbering, Pages, Span};
use crate::widths::said;
use crate::words::{LONGEST_IN_TITLE, Words};
use crate::world::PacketWorld;

/// How many compilations ago something must have been used to be kept: memory would grow with every edit otherwise.
const KEPT_COMPILATIONS: usize = 8;

/// How many pages a document may have.
pub const MOST_PAGES: usize = 2_000;

/// Makes pages.
#[derive(Debug, Default, Clone, Copy)]
pub struct Press;

/// Where an item stands in the whole, known from the last time that the whole was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PagePlace {
    /// The number of its first page.
    pub first: usize,
    /// How many numbered pages it has in every edition; what is beyond them is numbered 14a, 14b. None where its own pages
    /// are what counts.
    pub own: Option<usize>,
    /// How many numbered pages the whole has.
    pub total: usize,
    /// Whether its first page is the back of a sheet, where that makes a difference.
    pub turned: bool,
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
    /// When it has no items, an item cannot be set, or it has too many pages.
    pub fn typeset(&self, document: &Document) -> Result<Pages> {
        let items: Vec<usize> = (0..document.items.len()).collect();
        set(document, &items, &Place::Whole, None)
    }

    /// Sets a whole document as another edition of one that was set before: its items and pages bear the same numbers. What
    /// an item fills less than there is left blank, and what it fills beyond is numbered 14a, 14b.
    ///
    /// # Errors
    /// As [`Press::typeset`].
    pub fn typeset_as(&self, document: &Document, numbering: &Numbering) -> Result<Pages> {
        let alone = self.typeset(document)?;
        let items: Vec<usize> = (0..document.items.len()).collect();
        let blanks = blanks(&alone, &items, numbering);
        set(document, &items, &Place::Edition { numbering, blanks: &blanks }, None)
    }

    /// Sets several editions of one document, whose items correspond: all bear the numbers of the first.
    ///
    /// # Errors
    /// As [`Press::typeset`].
    pub fn typeset_editions(&self, documents: &[Document]) -> Result<Vec<Pages>> {
        let Some((first, others)) = documents.split_first() else { return Ok(Vec::new()) };
        let first = self.typeset(first)?;
        let numbering = first.numbering();
        let mut editions = vec![first];
        for document in others {
            editions.push(self.typeset_as(document, &numbering)?);
        }
        Ok(editions)
    }

    /// Sets one item alone, with the page numbers that it has in the whole.
    ///
    /// # Errors
    /// When there is no such item, or the typesetter refuses it.
    pub fn typeset_item(&self, document: &Document, item: usize, place: PagePlace) -> Result<Pages> {
        set(document, &[item], &Place::Alone(place), None)
    }

    /// Sets a whole document in a process of its own, as one does with many pages: it tells how many pages have been set, and
    /// it can be stopped. With a numbering it is another edition, as [`Press::typeset_as`] sets it.
    ///
    /// # Errors
    /// As [`Press::typeset`], when it is stopped, or when the other process fails.
    pub fn typeset_apart(
        &self,
        document: &Document,
        numbering: Option<&Numbering>,
        aside: &Aside<'_>,
    ) -> Result<Pages> {
        let items: Vec<usize> = (0..document.items.len()).collect();
        let alone = set(document, &items, &Place::Whole, Some(aside))?;
        match numbering {
            Some(numbering) => {
                let blanks = blanks(&alone, &items, numbering);
                // The pages that were only counted make room for those that stay.
                drop(alone);
                let again = Aside { stop: Stop::new(), ..aside.clone() };
                set(document, &items, &Place::Edition { numbering, blanks: &blanks }, Some(&again))
            }
            None => Ok(alone),
        }
    }
}

/// How pages are set in another process.
#[derive(Clone)]
pub struct Aside<'a> {
    /// The program that does it.
    pub program: &'a Program,
    /// Stops it.
    pub stop: Stop,
    /// Hears how many pages have been set.
    pub progress: &'a dyn Fn(usize),
}

/// How many pages each item leaves blank of those that it has in every edition.
fn blanks(alone: &Pages, items: &[usize], numbering: &Numbering) -> Vec<usize> {
    let blank = |item: &usize| {
        let own = numbering.spans.get(*item).map_or(0, |span| span.own);
        own.saturating_sub(alone.items().get(*item).map_or(0, ItemPages::count))
    };
    items.iter().map(blank).collect()
}

/// What is known of the pages before they are set.
enum Place<'a> {
    /// A whole document, whose pages are counted.
    Whole,
    /// A whole document with the numbers of another.
    Edition { numbering: &'a Numbering, blanks: &'a [usize] },
    /// One item.
    Alone(PagePlace),
}

impl Place<'_> {
    /// What the template knows of it.
    fn said(&self) -> Value {
        let pairs = |spans: &[Span]| -> Vec<(usize, Option<usize>)> {
            spans.iter().map(|span| (span.first, Some(span.own))).collect()
        };
        match self {
            Self::Whole => json!({ "first": 1, "total": null, "numbers": null, "turned": false }),
            Self::Edition { numbering, .. } => json!({
                "first": 1, "total": numbering.total, "numbers": pairs(&numbering.spans), "turned": false,
            }),
            Self::Alone(place) => json!({
                "first": place.first,
                "total": place.total,
                "numbers": place.own.map(|own| vec![(place.first, own)]),
                "turned": place.turned,
            }),
        }
    }

    fn blanks(&self, item: usize) -> usize {
        match self {
            Self::Edition { blanks, .. } => blanks.get(item).copied().unwrap_or_default(),
            Self::Whole | Self::Alone(_) => 0,
        }
    }
}

fn set(document: &Document, items: &[usize], place: &Place<'_>, aside: Option<&Aside<'_>>) -> Result<Pages> {
    if items.is_empty() || items.iter().any(|item| *item >= document.items.len()) {
        return Err(Error::PacketEmpty);
    }
    // Whoever would wait for so much is told at once.
    let pages = document.about();
    if pages > MOST_PAGES * 2 {
        return Err(Error::TooManyPages { pages, most: MOST_PAGES });
    }
    let (main, files) = sources(document, items, place, aside.is_some())?;
    let outcome = match aside {
        Some(aside) => match Apart::set(aside.program, &aside.stop, aside.progress, main, &files) {
            Ok((apart, known)) => Ok((Made::Apart(apart), known)),
            Err(Refused::Process(error)) => return Err(error),
            Err(Refused::Typesetter(objection)) => Err(objection),
        },
        None => compiled(&main, files, None).map(|paged| {
            let known = Known { sizes: export::sizes(&paged), starts: export::starts(&paged) };
            (Made::Here(paged), known)
        }),
    };
    let (made, known) = outcome.map_err(|Objection(detail)| at_fault(document, items, detail))?;
    let pages = known.sizes.len();
    if pages > MOST_PAGES {
        return Err(Error::TooManyPages { pages, most: MOST_PAGES });
    }
    let keys = items.iter().map(|item| document.items[*item].key.clone()).collect();
    let numbering = match place {
        Place::Edition { numbering, .. } => Some((*numbering).clone()),
        Place::Whole | Place::Alone(_) => None,
    };
    Pages::new(made, known, keys, document, numbering)
}

/// A source, and the files that it reads.
type Sources = (String, Vec<(String, Vec<u8>)>);

/// What the typesetter reads: a source that holds nothing but names of files that are made here, and the files, in which
/// every text is a value.
fn sources(document: &Document, items: &[usize], place: &Place<'_>, watched: bool) -> Result<Sources> {
    let failed = |error: serde_json::Error| Error::TypesetFailed { detail: error.to_string() };
    let form = form(document);
    let mut head = serde_json::to_value(document).map_err(failed)?;
    let (mut titles, mut contents) = (document.titles.clone(), document.contents.clone());
    said(&mut titles);
    said(&mut contents);
    if document.title.trim().is_empty() {
        head["title"] = json!(titles.first().map(Words::text));
    }
    head["titles"] = serde_json::to_value(titles).map_err(failed)?;
    head["contents"] = serde_json::to_value(contents).map_err(failed)?;
    if matches!(place, Place::Alone(_)) {
        head["front_matter"] = json!(false);
    }
    head["form"] = form.clone();
    let known = json!({ "languages": head["languages"], "form": form });
    let mut main = String::from(
        "#import \"/template.typ\": divider, item, packet\n\
         #import \"/protocol.typ\": plates, seating\n\
         #let form = json(\"/form.json\")\n\
         #show: packet.with(json(\"/head.json\"), json(\"/place.json\"))\n",
    );
    let mut placed = place.said();
    placed["watched"] = json!(watched);
    let mut files = vec![
        ("head.json".to_owned(), head.to_string().into_bytes()),
        ("form.json".to_owned(), known.to_string().into_bytes()),
        ("place.json".to_owned(), placed.to_string().into_bytes()),
    ];
    files.extend(document.emblem.iter().map(|emblem| (emblem.file.clone(), emblem.bytes.to_vec())));
    for (order, index) in items.iter().enumerate() {
        if order > 0 {
            main.push_str("#pagebreak()\n");
        }
        let item = document.items[*index].laid(document.setting);
        // An item knows of the whole only its languages, so that a change elsewhere does not set it again.
        main.push('#');
        main.push_str(setter(&item));
        main.push_str("(form, json(\"/item-");
        main.push_str(&index.to_string());
        main.push_str(".json\"), blank: ");
        main.push_str(&place.blanks(*index).to_string());
        main.push_str(")\n");
        files.push((format!("item-{index}.json"), serde_json::to_vec(&item).map_err(failed)?));
        for block in &item.blocks {
            match block {
                Block::Sheets { sheets } => {
                    files.extend(sheets.iter().map(|sheet| (sheet.file.clone(), sheet.bytes.to_vec())));
                }
                Block::Figure { image: Some(image), .. } => files.push((image.file.clone(), image.bytes.to_vec())),
                _ => {}
            }
        }
    }
    Ok((main, files))
}

/// The words of the form itself, in each of the document's languages.
fn form(document: &Document) -> Value {
    let in_each = |message: &hamkor_language::Message| -> Vec<Words> {
        document
            .languages
            .iter()
            .map(|language| Words::plain(&message.text(*language), *language, LONGEST_IN_TITLE))
            .collect()
    };
    let index = in_each(&messages::press_index());
    json!({
        "blank": in_each(&messages::press_blank()),
        "notes": in_each(&messages::press_notes()),
        "decisions": in_each(&messages::press_decisions()),
        "index_title": index.first().map(Words::text).unwrap_or_default(),
        "index": index,
        "nothing": Words::default(),
    })
}

/// Sets what is in memory; the library may also give up in the midst of something that nobody foresaw.
pub(crate) fn compiled(
    main: &str,
    files: Vec<(String, Vec<u8>)>,
    progress: Option<&(dyn Fn(usize) + Sync)>,
) -> Result<PagedDocument, Objection> {
    let world = PacketWorld::new(main, files, progress);
    let outcome = catch_unwind(AssertUnwindSafe(|| typst::compile::<PagedDocument>(&world)));
    comemo::evict(KEPT_COMPILATIONS);
    let Ok(Warned { output, .. }) = outcome else { return Err(Objection("the typesetter gave up".to_owned())) };
    output.map_err(|errors| export::said(&errors))
}

/// Which item it is that cannot be set: the first that cannot be set alone, either.
fn at_fault(document: &Document, items: &[usize], detail: String) -> Error {
    if items.len() > 1 {
        let place = PagePlace { first: 1, own: None, total: 1, turned: false };
        for item in items {
            let alone = sources(document, &[*item], &Place::Alone(place), false)
                .map(|(main, files)| compiled(&main, files, None));
            if let Ok(Err(Objection(detail))) = alone {
                return refused(&document.items[*item], detail);
            }
        }
        return Error::TypesetFailed { detail };
    }
    match items.first() {
        Some(item) => refused(&document.items[*item], detail),
        None => Error::TypesetFailed { detail },
    }
}

fn refused(item: &Item, detail: String) -> Error {
    let title = if item.number.is_empty() { item.title.clone() } else { format!("{}. {}", item.number, item.title) };
    Error::ItemRefused { item: title, detail }
}

/// What of the template sets an item.
fn setter(item: &Item) -> &'static str {
    match item.blocks.first() {
        Some(Block::Plates { .. }) => "plates",
        Some(Block::Seating(_)) => "seating",
        Some(Block::Divider) => "divider",
        _ => "item",
    }
}
