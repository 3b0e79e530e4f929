//! Setting pages while somebody composes: the item in view alone and at once, the whole behind it, and what is outdated dropped.
//!
//! The typesetter can be neither cancelled nor watched. So each request takes a number; a request that is no longer the
//! latest when its turn comes, or when it is done, answers that it is outdated. Wholes take turns, since two would only slow
//! each other down; an item does not wait for a whole. A whole of many pages is set by this program in a process of its own
//! (`hamkor_press::Aside`), which is ended when a newer request makes it outdated, or when somebody stops it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use hamkor_language::Language;
use hamkor_office::kept::KeptPdf;
use hamkor_office::packet::Edition;
use hamkor_office::record::Query;
use hamkor_office::visit::VisitPaper;
use hamkor_office::{
    KeptPdfId, PacketId, PacketItemId, PlanId, PrintingId, RecordId, RecordKind, RecordRef, View, history, kept,
    printing,
};
use hamkor_press::{
    APART_FROM, Aside, Document, Numbering, OpenPassword, PagePlace, Pages, Press, Program, Stop, compose,
};
use serde::{Deserialize, Serialize};

use crate::desk::{Desk, sound};
use crate::error::{Error, Result};

/// How many sets of pages are kept for the page to fetch: the present one, the whole behind it, and the one still on screen.
const KEPT: usize = 3;

/// Pages that were set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Typeset {
    /// Names this set, to fetch its pages.
    pub generation: u32,
    /// Its pages.
    pub pages: Vec<PageSize>,
    /// The printed numbers of the pages that each item fills.
    pub item_pages: Vec<PrintedPages>,
    /// Whether it is the whole packet, or one item of it.
    pub whole: bool,
    /// How long it took.
    pub milliseconds: u32,
}

/// A page's size in points, and the item that it belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
pub(crate) struct PageSize {
    /// Its width.
    #[specta(type = specta_typescript::Number)]
    pub width: f64,
    /// Its height.
    #[specta(type = specta_typescript::Number)]
    pub height: f64,
    /// The item; none on the cover and the contents.
    pub item: Option<PacketItemId>,
}

/// The pages that an item fills, as they are numbered on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct PrintedPages {
    /// The item.
    pub item: PacketItemId,
    /// The number of its first page.
    pub first: u32,
    /// The number of its last page.
    pub last: u32,
}

/// What goes to paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Printable {
    /// A packet.
    Packet {
        /// Which packet.
        packet: PacketId,
        /// Which edition of it; the first of its own, for everybody, where none is named.
        edition: Option<Edition>,
    },
    /// A paper for a visit.
    Visit {
        /// Which visit.
        visit: RecordId,
        /// Which paper.
        paper: VisitPaper,
        /// The languages of the paper, one or two.
        languages: Vec<Language>,
    },
    /// Where a record stands: its promise chain.
    Chain {
        /// Which record.
        record: RecordRef,
        /// The languages of the paper, one or two.
        languages: Vec<Language>,
    },
    /// A printing that is kept: the very bytes.
    Kept {
        /// Which.
        kept: KeptPdfId,
    },
    /// A printing of a packet, as it was recorded: the very bytes.
    Printing {
        /// Which.
        printing: PrintingId,
    },
    /// Two versions of a plan, compared.
    Comparison {
        /// Which plan.
        plan: PlanId,
        /// The earlier version.
        from: u32,
        /// The later one; none is the present text.
        to: Option<u32>,
        /// The language that is compared.
        compared: Language,
        /// The reader's language.
        language: Language,
    },
    /// The terms of all posts.
    Terms {
        /// The languages of the paper, one or two.
        languages: Vec<Language>,
    },
    /// A list, as it is shown.
    List {
        /// Of which records.
        records: RecordKind,
        /// Which of them, and how.
        query: Box<Query>,
        /// The reader's language.
        language: Language,
    },
}

/// How far the setting of many pages is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub(crate) struct PressProgress {
    /// How many pages have been set.
    pub pages: u32,
    /// About how many there will be.
    pub about: u32,
}

/// Pages that are being set in a process of their own.
#[derive(Clone)]
struct Running {
    stop: Stop,
    pages: Arc<AtomicUsize>,
    about: usize,
}

impl Running {
    fn new(document: &Document) -> Self {
        Self { stop: Stop::new(), pages: Arc::default(), about: document.about() }
    }

    /// Sets a whole, and tells how far it is.
    fn typeset(&self, document: &Document, numbering: Option<&Numbering>) -> Result<Pages> {
        let program = Program::this()?;
        let progress = |pages: usize| self.pages.store(pages, Ordering::Relaxed);
        let aside = Aside { program: &program, stop: self.stop.clone(), progress: &progress };
        Ok(Press::new().typeset_apart(document, numbering, &aside)?)
    }
}

/// Sets a whole, here or apart, with the numbers of another edition where there are some.
fn whole(document: &Document, numbering: Option<&Numbering>, running: Option<&Running>) -> Result<Pages> {
    match (running, numbering) {
        (Some(running), numbering) => running.typeset(document, numbering),
        (None, Some(numbering)) => Ok(Press::new().typeset_as(document, numbering)?),
        (None, None) => Ok(Press::new().typeset(document)?),
    }
}

struct PageSet {
    generation: u32,
    packet: PacketId,
    whole: bool,
    /// The number that the first numbered page of the set bears on paper.
    first: usize,
    pages: Pages,
}

/// Sets pages and keeps the latest.
#[derive(Default)]
pub(crate) struct Typesetter {
    latest: AtomicU32,
    whole: tokio::sync::Mutex<()>,
    kept: Mutex<VecDeque<Arc<PageSet>>>,
    /// Many pages on their way to the preview.
    previewed: Mutex<Option<Running>>,
    /// Many pages on their way to paper, which no change makes outdated.
    printed: Mutex<Option<Running>>,
}

impl Typesetter {
    /// Forgets every page: the office is being locked or closed.
    pub(crate) fn forget(&self) {
        self.latest.fetch_add(1, Ordering::SeqCst);
        self.stop();
        sound(&self.kept).clear();
    }

    /// Stops what is being set in a process of its own.
    pub(crate) fn stop(&self) {
        for running in [&self.previewed, &self.printed] {
            if let Some(running) = sound(running).take() {
                running.stop.stop();
            }
        }
    }

    /// How far many pages are: those for paper, else those of the preview; nothing where there are none on their way.
    pub(crate) fn progress(&self) -> Option<PressProgress> {
        let printed = sound(&self.printed).clone();
        let running = printed.or_else(|| sound(&self.previewed).clone())?;
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Some(PressProgress { pages: number(running.pages.load(Ordering::Relaxed)), about: number(running.about) })
    }

    /// Takes a number; what is being set for the preview is outdated from now on.
    fn next(&self) -> u32 {
        let generation = self.latest.fetch_add(1, Ordering::SeqCst).wrapping_add(1);
        if let Some(outdated) = sound(&self.previewed).take() {
            outdated.stop.stop();
        }
        generation
    }

    fn still(&self, generation: u32) -> Result<()> {
        if self.latest.load(Ordering::SeqCst) == generation { Ok(()) } else { Err(Error::Outdated) }
    }

    /// Where an item of a packet stood when the whole was last set.
    fn place(&self, packet: PacketId, item: PacketItemId) -> Option<PagePlace> {
        let kept = sound(&self.kept);
        let whole = kept.iter().rev().find(|set| set.whole && set.packet == packet)?;
        let key = item.to_string();
        let place = whole.pages.items().iter().position(|pages| pages.key == key)?;
        whole.pages.place(place)
    }

    fn keep(&self, set: PageSet) -> Arc<PageSet> {
        let set = Arc::new(set);
        let mut kept = sound(&self.kept);
        if set.whole && set.pages.is_apart() {
            // Each holds a process with its memory.
            kept.retain(|one| !one.pages.is_apart());
        }
        // One whole always stays, since it tells where each item stands.
        while kept.len() >= KEPT {
            let last_whole = kept.iter().rposition(|one| one.whole);
            let Some(oldest) = (0..kept.len()).find(|place| Some(*place) != last_whole) else { break };
            kept.remove(oldest);
        }
        kept.push_back(Arc::clone(&set));
        set
    }

    /// A page as SVG.
    pub(crate) fn page(&self, generation: u32, index: u32) -> Result<String> {
        let set = sound(&self.kept).iter().find(|set| set.generation == generation).cloned();
        let index = usize::try_from(index).map_err(Error::unexpected)?;
        set.and_then(|set| set.pages.svg(index)).ok_or(Error::Outdated)
    }
}

impl Desk {
    /// Sets a packet, or one item of it alone at the place that it has in the whole.
    pub(crate) async fn typeset(&self, packet: PacketId, item: Option<PacketItemId>) -> Result<Typeset> {
        let began = std::time::Instant::now();
        let typesetter = &self.typesetter;
        let generation = typesetter.next();
        let place = item.and_then(|item| typesetter.place(packet, item).map(|place| (item, place)));
        let _turn = if place.is_none() { Some(typesetter.whole.lock().await) } else { None };
        typesetter.still(generation)?;
        let document = self.compose(packet, place.map(|(item, _)| item))?;
        if document.items.is_empty() {
            // The item has been taken out meanwhile: a request for what is left is on its way.
            return Err(Error::Outdated);
        }
        let is_whole = place.is_none();
        let first = place.map_or(1, |(_, place)| place.first);
        let running = (is_whole && document.about() >= APART_FROM).then(|| Running::new(&document));
        if let Some(running) = &running {
            *sound(&typesetter.previewed) = Some(running.clone());
            // Whoever came between did not find it.
            if let Err(outdated) = typesetter.still(generation) {
                sound(&typesetter.previewed).take();
                return Err(outdated);
            }
        }
        let pages = tauri::async_runtime::spawn_blocking(move || match place {
            Some((_, place)) => Ok(Press::new().typeset_item(&document, 0, place)?),
            None => whole(&document, None, running.as_ref()),
        })
        .await
        .map_err(Error::unexpected)?;
        typesetter.still(generation)?;
        sound(&typesetter.previewed).take();
        let pages = pages?;
        let set = typesetter.keep(PageSet { generation, packet, whole: is_whole, first, pages });
        let milliseconds = u32::try_from(began.elapsed().as_millis()).unwrap_or(u32::MAX);
        described(&set, milliseconds)
    }

    /// Sets something for paper: of a packet the same document and the same pages as in its preview, as a PDF of today. An
    /// edition bears the numbers of the first, which has everything. With a password it is an ordinary PDF; what is kept
    /// stays as it was printed.
    pub(crate) async fn pdf(&self, what: &Printable, password: Option<OpenPassword>) -> Result<Pdf> {
        let alone = |document: Document| (document, None);
        let (document, first) = match what {
            Printable::Kept { kept } => return self.kept(|view| kept::read(view, *kept)),
            Printable::Printing { printing } => return self.kept(|view| printing::one(view, *printing)),
            Printable::Packet { packet, edition: None } => alone(self.compose(*packet, None)?),
            Printable::Packet { packet, edition: Some(edition) } => self.composed(|view| {
                let first = compose::packet(view, *packet, None)?;
                Ok((compose::edition(view, *packet, edition)?, Some(first)))
            })?,
            Printable::Visit { visit, paper, languages } => {
                alone(self.composed(|view| compose::visit(view, *visit, *paper, languages))?)
            }
            Printable::Chain { record, languages } => {
                let places = self.places(*record).await?;
                alone(self.composed(|view| compose::chain(view, *record, &places, languages))?)
            }
            Printable::Comparison { plan, from, to, compared, language } => {
                alone(self.composed(|view| compose::comparison(view, *plan, (Some(*from), *to), *compared, *language))?)
            }
            Printable::Terms { languages } => alone(self.composed(|view| compose::terms(view, languages))?),
            Printable::List { records, query, language } => {
                alone(self.composed(|view| compose::list(view, *records, query, *language))?)
            }
        };
        let document = Arc::new(document);
        let numbering = match first {
            Some(first) => {
                let edition = Arc::clone(&document);
                Some(self.for_paper(Arc::new(first), None, move |pages| Ok(pages.numbering_for(&edition))).await?)
            }
            None => None,
        };
        let stamp = self.clock.now().with_timezone(&chrono_tz::Asia::Tashkent).fixed_offset();
        let (title, languages) = (document.title.clone(), document.languages.clone());
        let made = move |pages: Pages| {
            let open = pages.pdf(stamp)?;
            let (bytes, open) = match password {
                Some(password) => (pages.locked_pdf(stamp, &password)?, Some(open)),
                None => (open, None),
            };
            Ok(Pdf { title, languages, pages: pages.len(), bytes, open })
        };
        self.for_paper(document, numbering, made).await
    }

    /// Sets a whole for paper, and does something with its pages.
    async fn for_paper<T: Send + 'static>(
        &self,
        document: Arc<Document>,
        numbering: Option<Numbering>,
        work: impl FnOnce(Pages) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let running = (document.about() >= APART_FROM).then(|| Running::new(&document));
        sound(&self.typesetter.printed).clone_from(&running);
        let done =
            tauri::async_runtime::spawn_blocking(move || work(whole(&document, numbering.as_ref(), running.as_ref())?))
                .await;
        sound(&self.typesetter.printed).take();
        done.map_err(Error::unexpected)?
    }

    /// How many pages a record fills by itself, in one language.
    pub(crate) async fn page_count(&self, record: RecordRef, language: Language) -> Result<u32> {
        let document = self.composed(|view| compose::record(view, record, &[language]))?;
        let set = move || Press::new().typeset(&document).map(|pages| pages.len());
        let pages = tauri::async_runtime::spawn_blocking(set).await.map_err(Error::unexpected)??;
        u32::try_from(pages).map_err(Error::unexpected)
    }

    /// A kept printing, under the name of the record that it is of.
    fn kept(&self, read: impl FnOnce(&View<'_>) -> hamkor_office::Result<(KeptPdf, Vec<u8>)>) -> Result<Pdf> {
        let (kept, bytes, title) = self.read(|view| {
            let (kept, bytes) = read(view)?;
            let language = kept.languages.first().copied().unwrap_or(Language::Korean);
            let title = history::record_name(view, kept.owner, language)?;
            Ok((kept, bytes, title))
        })?;
        let pages = usize::try_from(kept.pages).map_err(Error::unexpected)?;
        Ok(Pdf { title, languages: kept.languages, pages, bytes, open: None })
    }

    /// On which printed pages the packets stand that report something of a record's chain.
    pub(crate) async fn places(&self, record: RecordRef) -> Result<compose::Places> {
        let packets = self.with_office(|office| Ok(office.read(|view| Ok(compose::reporting(view, record)))??))?;
        tauri::async_runtime::spawn_blocking(move || Ok(compose::places(&packets)?)).await.map_err(Error::unexpected)?
    }

    fn compose(&self, packet: PacketId, only: Option<PacketItemId>) -> Result<Document> {
        self.composed(|view| match only {
            Some(item) => compose::packet_item(view, packet, item, None),
            None => compose::packet(view, packet, None),
        })
    }

    fn composed<T>(&self, compose: impl FnOnce(&View<'_>) -> hamkor_press::Result<T>) -> Result<T> {
        self.with_office(|office| Ok(office.read(|view| Ok(compose(view)))??))
    }
}

/// Something on its way to paper.
pub(crate) struct Pdf {
    pub(crate) title: String,
    pub(crate) languages: Vec<Language>,
    pub(crate) pages: usize,
    pub(crate) bytes: Vec<u8>,
    /// The same pages without a password, where it has one: what is kept must open when the password is forgotten.
    pub(crate) open: Option<Vec<u8>>,
}

fn described(set: &PageSet, milliseconds: u32) -> Result<Typeset> {
    let pages = &set.pages;
    let items = pages
        .items()
        .iter()
        .map(|item| Ok((item.key.parse::<PacketItemId>()?, item.first, item.last)))
        .collect::<hamkor_office::Result<Vec<_>>>()?;
    let sizes = (0..pages.len())
        .filter_map(|page| pages.size(page).map(|size| (page, size)))
        .map(|(page, (width, height))| PageSize {
            width,
            height,
            item: items.iter().find(|(_, first, last)| (first..=last).contains(&&page)).map(|(item, ..)| *item),
        })
        .collect();
    // An item alone stands where it has its place in the whole.
    let printed = |page: usize| u32::try_from(page - pages.front() + set.first).map_err(Error::unexpected);
    let item_pages = items
        .iter()
        .map(|(item, first, last)| Ok(PrintedPages { item: *item, first: printed(*first)?, last: printed(*last)? }))
        .collect::<Result<Vec<_>>>()?;
    Ok(Typeset { generation: set.generation, pages: sizes, item_pages, whole: set.whole, milliseconds })
}
