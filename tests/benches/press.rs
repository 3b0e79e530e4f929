//! How long paper takes: one item after a change, a whole packet after a change, a PDF.

use std::sync::Arc;

use chrono_tz::Asia::Tashkent;
use divan::Bencher;
use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::passage::{self, Inline, PassageKind};
use hamkor_office::{Environment, FixedClock, Office, PassageId, Passphrase, packet, plan, sample};
use hamkor_press::{Document, PagePlace, Press, compose};
use hamkor_tests::screens::moment;

/// How often the sample's five plans stand in the packet.
const TIMES: [usize; 3] = [1, 4, 8];

fn main() {
    divan::main();
}

struct Composed {
    _folder: tempfile::TempDir,
    office: Office,
    packet: hamkor_office::PacketId,
    paragraph: PassageId,
    changes: usize,
}

impl Composed {
    fn new(times: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let environment = Environment { clock: Arc::new(FixedClock::new(moment())), replica_folder: None };
        let passphrase = Passphrase::new(sample::PASSPHRASE);
        let office = sample::create(&folder.path().join("o.hamkor"), &passphrase, &environment, &Press::new())
            .expect("the sample");
        let packet = office.read(|view| packet::find_by_name(view, "committee-2")).expect("its packet");
        let items = office.read(|view| packet::read(view, packet, Language::Korean)).expect("it is read").items;
        for _ in 1..times {
            for item in &items {
                packet::add_item(&office, packet, item.content.clone(), None).expect("an item is added");
            }
        }
        let passages = office.read(|view| {
            let plan = plan::find_by_name(view, "ict-university-curriculum")?;
            Ok(plan::read(view, plan, Language::Korean)?.passages)
        });
        let passages = passages.expect("the plan is read");
        let paragraph = passages.iter().find(|passage| passage.kind == PassageKind::Paragraph).expect("a paragraph").id;
        Self { _folder: folder, office, packet, paragraph, changes: 0 }
    }

    /// Somebody changes a word.
    fn change(&mut self) {
        self.changes += 1;
        let words = [Inline::plain(format!("Tuzatilgan matn, {}-marta.", self.changes))];
        passage::set(&self.office, self.paragraph, WrittenLanguage::Uzbek, &words, false).expect("it is saved");
    }

    fn compose(&self) -> Document {
        let languages = [Language::Korean, Language::Uzbek];
        let composed = self.office.read(|view| Ok(compose::packet(view, self.packet, Some(&languages))));
        composed.expect("the office is read").expect("the packet is composed")
    }
}

#[divan::bench(sample_count = 30)]
fn item_after_a_change(bencher: Bencher) {
    let mut composed = Composed::new(1);
    let items =
        composed.office.read(|view| packet::read(view, composed.packet, Language::Korean)).expect("items").items;
    let item = items.last().expect("the packet has items").id;
    let languages = [Language::Korean, Language::Uzbek];
    let place = PagePlace { first: 30, own: None, total: 40, turned: false };
    bencher.bench_local(move || {
        composed.change();
        let document =
            composed.office.read(|view| Ok(compose::packet_item(view, composed.packet, item, Some(&languages))));
        let document = document.expect("the office is read").expect("the item is composed");
        Press::new().typeset_item(&document, 0, place).expect("it is set").len()
    });
}

#[divan::bench(args = TIMES, sample_count = 10)]
fn whole_after_a_change(bencher: Bencher, times: usize) {
    let mut composed = Composed::new(times);
    println!("{} pages", Press::new().typeset(&composed.compose()).expect("it is set").len());
    bencher.bench_local(move || {
        composed.change();
        Press::new().typeset(&composed.compose()).expect("it is set").len()
    });
}

#[divan::bench(args = TIMES, sample_count = 10)]
fn pdf(bencher: Bencher, times: usize) {
    let pages = Press::new().typeset(&Composed::new(times).compose()).expect("it is set");
    let stamp = moment().with_timezone(&Tashkent).fixed_offset();
    bencher.bench_local(|| pages.pdf(stamp).expect("it is written").len());
}

#[divan::bench(sample_count = 20)]
fn page_as_svg(bencher: Bencher) {
    let pages = Press::new().typeset(&Composed::new(1).compose()).expect("it is set");
    bencher.bench_local(|| pages.svg(5).map(|svg| svg.len()));
}
