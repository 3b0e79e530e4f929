//! How long an office takes: opening, listing, saving, finding; beside offices of more plans.

use std::sync::Arc;

use divan::Bencher;
use hamkor_language::{Language, WrittenLanguage};
use hamkor_office::passage::{self, Inline, PassageKind};
use hamkor_office::{Environment, FixedClock, Office, Passphrase, RecordKind, plan, record, sample, search};
use hamkor_press::Press;
use hamkor_tests::screens::moment;

/// How many plans an office has beside the sample's five.
const MORE_PLANS: [usize; 3] = [0, 100, 1000];

fn main() {
    divan::main();
}

fn environment() -> Environment {
    Environment { clock: Arc::new(FixedClock::new(moment())), replica_folder: None }
}

struct Furnished {
    folder: tempfile::TempDir,
    office: Office,
}

fn passphrase() -> Passphrase {
    Passphrase::new(sample::PASSPHRASE)
}

/// The sample office with more plans of a title and three paragraphs each.
fn furnished(more: usize) -> Furnished {
    let folder = tempfile::tempdir().expect("a folder");
    let office = sample::create(&folder.path().join("o.hamkor"), &passphrase(), &environment(), &Press::new())
        .expect("the sample");
    let kind = office.read(|view| plan::kinds(view, Language::Korean)).expect("kinds")[0].id;
    for number in 0..more {
        let title = format!("전자정부 협력 과제 {number}");
        let plan = plan::create(&office, &title, WrittenLanguage::Korean, kind).expect("a plan").value;
        for paragraph in 0..3 {
            let passage = passage::add(&office, plan, None, PassageKind::Paragraph, 0).expect("a passage").value;
            let text =
                format!("{number}번째 과제의 {paragraph}번째 문단은 정보화협력위원회의 결정에 따라 작성하였다. ")
                    .repeat(8);
            passage::set(&office, passage, WrittenLanguage::Korean, &[Inline::plain(text)], false).expect("words");
        }
    }
    Furnished { folder, office }
}

#[divan::bench(args = MORE_PLANS, sample_count = 20)]
fn open(bencher: Bencher, more: usize) {
    let Furnished { folder, office } = furnished(more);
    office.close().expect("it closes");
    let path = folder.path().join("o.hamkor");
    bencher.bench_local(|| Office::open(&path, &passphrase(), environment()).expect("it opens").close());
}

#[divan::bench(args = MORE_PLANS)]
fn list(bencher: Bencher, more: usize) {
    let Furnished { office, .. } = furnished(more);
    bencher.bench_local(|| {
        office.read(|view| {
            record::list(view, RecordKind::Plan, &record::Query::all(), record::Window::WHOLE, Language::Russian)
        })
    });
}

#[divan::bench(args = MORE_PLANS)]
fn save(bencher: Bencher, more: usize) {
    let Furnished { office, .. } = furnished(more);
    let passages = office.read(|view| {
        let plan = plan::find_by_name(view, "ict-university-curriculum")?;
        Ok(plan::read(view, plan, Language::Korean)?.passages)
    });
    let passages = passages.expect("the plan is read");
    let paragraph = passages.iter().find(|passage| passage.kind == PassageKind::Paragraph).expect("a paragraph").id;
    let mut count = 0;
    bencher.bench_local(|| {
        count += 1;
        let words = [Inline::plain(format!("고친 문단 {count}"))];
        passage::set(&office, paragraph, WrittenLanguage::Uzbek, &words, false).expect("it is saved")
    });
}

#[divan::bench(args = MORE_PLANS)]
fn find(bencher: Bencher, more: usize) {
    let Furnished { office, .. } = furnished(more);
    bencher.bench_local(|| office.read(|view| search::find(view, "тошкент", Language::Korean)));
}
