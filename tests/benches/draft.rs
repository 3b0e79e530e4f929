//! How long drafting takes in a plan of many pages: opening it, comparing two of its versions, writing it for a word processor
//! and taking it in from one.

use std::sync::Arc;

use divan::Bencher;
use hamkor_draft::{Comments, export, read};
use hamkor_language::Language;
use hamkor_office::kept::NewPdf;
use hamkor_office::passage::{self, Figure, Inline, PassageKind};
use hamkor_office::plan::{Approving, PlanState, Typesetter};
use hamkor_office::{Environment, FixedClock, Office, Passphrase, PlanId, Role, View, member, plan, sample};
use hamkor_press::Press;
use hamkor_tests::long_plan;
use hamkor_tests::screens::moment;

/// How many printed pages a plan has.
const PAGES: [usize; 5] = [25, 50, 100, 200, 400];
/// Which of the passages changed since the version.
const CHANGED: usize = 10;

fn main() {
    divan::main();
}

struct Drafted {
    _folder: tempfile::TempDir,
    office: Office,
    plan: PlanId,
}

impl Drafted {
    fn new(pages: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let environment = Environment { clock: Arc::new(FixedClock::new(moment())), replica_folder: None };
        let passphrase = Passphrase::new(sample::PASSPHRASE);
        let office = sample::create(&folder.path().join("o.hamkor"), &passphrase, &environment, &Press::new())
            .expect("the sample");
        let plan = long_plan::written(&office, pages);
        Self { _folder: folder, office, plan }
    }

    /// The same with an approved version, since which every so manyth passage changed.
    fn of_two_versions(pages: usize) -> Self {
        let drafted = Self::new(pages);
        let (office, plan) = (&drafted.office, drafted.plan);
        let author = office.member().expect("somebody works");
        let approver = member::add(office, "승인자", Role::PolicyOfficer, Language::Korean).expect("a colleague").value;
        drop(plan::move_to(office, plan, PlanState::InReview, None, Language::Korean).expect("it is submitted"));
        office.identify(approver).expect("the colleague sits down");
        drop(plan::approve(office, plan, &NoPaper, None, Language::Korean).expect("it is approved"));
        office.identify(author).expect("the author is back");
        drop(plan::next_version(office, plan).expect("the next version begins"));
        let passages = office.read(|view| plan::read(view, plan, Language::Korean)).expect("it is read").passages;
        for changed in passages.iter().step_by(CHANGED).filter(|passage| passage.kind != PassageKind::Table) {
            for language in long_plan::LANGUAGES {
                let mut words: Vec<&str> = changed.wordings[&language].text.split(' ').collect();
                words.insert(words.len() / 2, "2013");
                words.remove(words.len() / 3);
                let runs = [Inline::plain(words.join(" "))];
                drop(passage::set(office, changed.id, language.written(), &runs, false).expect("it is saved"));
            }
        }
        drafted
    }

    fn docx(&self, language: Language) -> Vec<u8> {
        let nothing = |_: Figure, _: Language| Ok::<_, Failure>(None);
        let exported = self.office.read(|view| Ok(export(view, self.plan, &[language], Comments::Stay, &nothing)));
        exported.expect("the office is read").expect("the file is put together").docx
    }
}

/// What a version is kept with where no paper is looked at.
struct NoPaper;

impl Typesetter for NoPaper {
    fn approved(&self, _: &View<'_>, approving: &Approving) -> hamkor_office::Result<Vec<NewPdf>> {
        let pdf = |language: &Language| NewPdf { languages: vec![*language], pages: 1, bytes: b"%PDF".to_vec() };
        Ok(approving.languages.iter().map(pdf).collect())
    }
}

/// What went wrong on the way out.
#[derive(Debug)]
struct Failure(#[expect(dead_code, reason = "a bench that fails shows it")] String);

impl From<hamkor_office::Error> for Failure {
    fn from(error: hamkor_office::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<hamkor_draft::Error> for Failure {
    fn from(error: hamkor_draft::Error) -> Self {
        Self(error.to_string())
    }
}

#[divan::bench(args = PAGES, sample_count = 20)]
fn open(bencher: Bencher, pages: usize) {
    let drafted = Drafted::new(pages);
    bencher.bench_local(|| {
        let plan = drafted.office.read(|view| plan::read(view, drafted.plan, Language::Korean));
        plan.expect("the plan is read").passages.len()
    });
}

/// The same as the page is given it.
#[divan::bench(args = PAGES, sample_count = 20)]
fn open_as_json(bencher: Bencher, pages: usize) {
    let drafted = Drafted::new(pages);
    bencher.bench_local(|| {
        let plan = drafted.office.read(|view| plan::read(view, drafted.plan, Language::Korean));
        serde_json::to_string(&plan.expect("the plan is read")).expect("it is written").len()
    });
}

#[divan::bench(args = PAGES, consts = [0, 1, 2], sample_count = 20)]
fn compare<const LANGUAGE: usize>(bencher: Bencher, pages: usize) {
    let drafted = Drafted::of_two_versions(pages);
    let language = long_plan::LANGUAGES[LANGUAGE];
    bencher.bench_local(|| {
        let compared =
            drafted.office.read(|view| plan::compare(view, drafted.plan, Some(1), None, language, Language::Korean));
        compared.expect("the versions are compared").passages.len()
    });
}

#[divan::bench(args = PAGES, sample_count = 20)]
fn docx_out(bencher: Bencher, pages: usize) {
    let drafted = Drafted::new(pages);
    bencher.bench_local(|| drafted.docx(Language::Korean).len());
}

#[divan::bench(args = PAGES, sample_count = 20)]
fn docx_in(bencher: Bencher, pages: usize) {
    let bytes = Drafted::new(pages).docx(Language::Korean);
    bencher.bench_local(|| read(&bytes).expect("it is read").passages.len());
}
