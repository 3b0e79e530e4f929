//! Any file of activities is read or refused; what is read can be looked at beside the projects of an office, and says the same
//! of itself when it is looked at again.

#![no_main]

use std::sync::{Arc, LazyLock};

use hamkor_language::Language;
use hamkor_office::iati::{Incoming, preview};
use hamkor_office::kept::NewPdf;
use hamkor_office::plan::{Approving, Typesetter};
use hamkor_office::{Environment, Office, Passphrase, Result, SystemClock, View, sample};
use libfuzzer_sys::fuzz_target;

/// The sample office, so that projects, organisations and funds are found again.
static OFFICE: LazyLock<Office> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("hamkor-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let environment = Environment { clock: Arc::new(SystemClock), replica_folder: None };
    sample::create(&folder.join("sample.hamkor"), &Passphrase::new(sample::PASSPHRASE), &environment, &Paper)
        .expect("the sample is made")
});

/// Sets no pages: nothing here is printed.
struct Paper;

impl Typesetter for Paper {
    fn approved(&self, _: &View<'_>, approving: &Approving) -> Result<Vec<NewPdf>> {
        let pdf = |language: &Language| NewPdf { languages: vec![*language], pages: 1, bytes: b"%PDF".to_vec() };
        Ok(approving.languages.iter().map(pdf).collect())
    }
}

fn looked_at(bytes: &[u8]) {
    let Ok(incoming) = Incoming::read(bytes) else { return };
    let look = || OFFICE.read(|view| preview(view, &incoming, Language::Korean)).expect("it can be looked at");
    assert_eq!(look(), look());
}

fuzz_target!(|bytes: &[u8]| {
    looked_at(bytes);
    let mut inside = b"<iati-activities version=\"2.03\"><iati-activity><iati-identifier>HK-2013-01</iati-identifier>\
        <title><narrative xml:lang=\"ko\">\xea\xb0\x80</narrative></title>"
        .to_vec();
    inside.extend_from_slice(bytes);
    inside.extend_from_slice(b"</iati-activity></iati-activities>");
    looked_at(&inside);
});
