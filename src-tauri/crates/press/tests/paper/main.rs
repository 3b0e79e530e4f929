//! What comes out of the press, read as a reader reads it: the text of the PDF, its tags, its pages.

mod editions;
mod forms;
mod furniture;
mod hostile;
mod literal;
mod numbers;
mod pages;
mod plots;
mod records;
mod tags;
mod words;
mod writing;

use std::path::Path;
use std::process::Command;
use std::sync::{Arc, OnceLock};

use chrono::{DateTime, FixedOffset, Utc};
use chrono_tz::Asia::Tashkent;
use hamkor_language::Language;
use hamkor_office::{Environment, FixedClock, Office, Passphrase, packet, sample};
use hamkor_press::{Document, Pages, Press, compose};
use tempfile::TempDir;

/// The day before the sample's meeting, in the morning.
const NOW: &str = "2013-11-13T05:30:00Z";

/// An office on a clock that stands still.
struct Desk {
    folder: TempDir,
    clock: Arc<FixedClock>,
    office: Office,
}

impl Desk {
    /// The sample office.
    fn sample() -> Self {
        // The sample is made once; each desk has a copy of its own.
        static SAMPLE: OnceLock<Vec<u8>> = OnceLock::new();
        let bytes = SAMPLE.get_or_init(|| {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("sample.hamkor");
            let (_, environment) = machine();
            let office = sample::create(&path, &Passphrase::new(sample::PASSPHRASE), &environment, &Press::new())
                .expect("the sample");
            office.close().expect("it closes");
            std::fs::read(path).expect("it was made")
        });
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("office.hamkor");
        std::fs::write(&path, bytes).expect("the sample is copied");
        let (clock, environment) = machine();
        let office = Office::open(&path, &Passphrase::new(sample::PASSPHRASE), environment).expect("it opens");
        Self { folder, clock, office }
    }

    /// The sample's packet.
    fn packet(&self, languages: &[Language]) -> Document {
        self.office
            .read(|view| Ok(compose::packet(view, packet::latest(view)?, Some(languages))))
            .expect("the office is read")
            .expect("the packet is composed")
    }

    fn print(&self, document: &Document) -> Paper {
        let pages = Press::new().typeset(document).expect("the pages are set");
        Paper::new(pages, self.today(), self.folder.path())
    }

    /// The moment of the office's clock, where the office is.
    fn today(&self) -> DateTime<FixedOffset> {
        use hamkor_office::Clock;
        self.clock.now().with_timezone(&Tashkent).fixed_offset()
    }
}

fn machine() -> (Arc<FixedClock>, Environment) {
    let clock = Arc::new(FixedClock::new(NOW.parse::<DateTime<Utc>>().expect("a moment")));
    (Arc::clone(&clock), Environment { clock, replica_folder: None })
}

/// A printed document.
struct Paper {
    pages: Pages,
    pdf: Vec<u8>,
    /// The text, page by page, as the lines stand on paper.
    text: Vec<String>,
}

impl Paper {
    fn new(pages: Pages, day: DateTime<FixedOffset>, folder: &Path) -> Self {
        let pdf = pages.pdf(day).expect("the PDF is made");
        let text = extracted(&pdf, folder);
        assert_eq!(text.len(), pages.len(), "the PDF has the pages that were set");
        Self { pages, pdf, text }
    }

    /// The whole text without any space, so that it can be searched across lines.
    fn run_together(&self) -> String {
        without_spaces(&self.text.concat())
    }
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

/// What a reader can copy out of a PDF, page by page, as the lines stand on paper; read by poppler, which is not ours.
fn extracted(pdf: &[u8], folder: &Path) -> Vec<String> {
    text_of(pdf, folder, "-layout")
}

/// The same in the order in which it was set, a column after the other.
fn in_order(pdf: &[u8], folder: &Path) -> Vec<String> {
    text_of(pdf, folder, "-raw")
}

fn text_of(pdf: &[u8], folder: &Path, order: &str) -> Vec<String> {
    let path = folder.join("paper.pdf");
    std::fs::write(&path, pdf).expect("the PDF is written");
    let output = Command::new("pdftotext")
        .args([order, "-enc", "UTF-8"])
        .arg(&path)
        .arg("-")
        .output()
        .expect("pdftotext is there: install poppler-utils");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("it writes UTF-8");
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    // The last page ends with a form feed too.
    pages.pop();
    pages
}
