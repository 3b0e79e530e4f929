//! Takes a picture of every screen, full and empty, and of every printed page, in five languages: `pictures FOLDER`. With languages after
//! the folder, only the screens in those, in the light theme and the smaller size.

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono_tz::Asia::Tashkent;
use hamkor_language::Language;
use hamkor_office::{Environment, FixedClock, Passphrase, packet, sample};
use hamkor_press::{Press, compose};
use hamkor_tests::browser::Browser;
use hamkor_tests::screens::{Screen, Walk, moment};
use std::sync::Arc;

fn main() {
    let folder = std::env::args().nth(1).map_or_else(|| PathBuf::from("pictures"), PathBuf::from);
    let languages: Vec<Language> = std::env::args().skip(2).filter_map(|tag| tag.parse().ok()).collect();
    if !languages.is_empty() {
        screens(&folder, &[(1366, 768)], &languages, &["light"]);
        return;
    }
    let sizes = [(1366, 768), (1920, 1080)];
    screens(&folder.join("screens"), &sizes, &Language::ALL, &["light", "dark", "contrast"]);
    paper(&folder.join("paper"));
}

fn screens(folder: &Path, sizes: &[(u32, u32)], languages: &[Language], themes: &[&str]) {
    for &(width, height) in sizes {
        let browser = Browser::start(width, height);
        for &language in languages {
            for theme in themes {
                let of_walk = folder.join(format!("{width}x{height}-{theme}")).join(language.tag());
                std::fs::create_dir_all(&of_walk).expect("a folder can be made");
                let office = tempfile::tempdir().expect("a folder can be made");
                let walk = Walk::begin(&browser, office.path(), language, theme);
                picture(&browser, &walk, &Screen::ALL, &of_walk);
                let office = tempfile::tempdir().expect("a folder can be made");
                let walk = Walk::begin(&browser, office.path(), language, theme);
                picture(&browser, &walk, &Screen::EMPTY, &of_walk);
            }
            println!("screens in {language} at {width}×{height}");
        }
    }
}

/// Takes a picture of each of these screens.
fn picture(browser: &Browser, walk: &Walk<'_>, screens: &[Screen], folder: &Path) {
    for screen in screens {
        walk.go(*screen);
        browser.picture(&folder.join(format!("{}.png", screen.name())));
    }
}

fn paper(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder can be made");
    let office = tempfile::tempdir().expect("a folder can be made");
    let environment = Environment { clock: Arc::new(FixedClock::new(moment())), replica_folder: None };
    let passphrase = Passphrase::new(sample::PASSPHRASE);
    let office =
        sample::create(&office.path().join("sample.hamkor"), &passphrase, &environment, &hamkor_press::Press::new());
    let office = office.expect("the sample is made");
    let single = Language::ALL.map(|language| vec![language]);
    let beside = [
        vec![Language::Korean, Language::Uzbek],
        vec![Language::Korean, Language::Russian],
        vec![Language::Uzbek, Language::Russian],
    ];
    for languages in single.iter().chain(&beside) {
        let document = office
            .read(|view| Ok(compose::packet(view, packet::find_by_name(view, "committee-2")?, Some(languages))))
            .expect("the office is read")
            .expect("the packet is composed");
        let stamp = moment().with_timezone(&Tashkent).fixed_offset();
        let pdf = Press::new().typeset(&document).and_then(|pages| pages.pdf(stamp)).expect("the packet is set");
        let name = languages.iter().map(|language| language.tag()).collect::<Vec<_>>().join("-");
        let path = folder.join(format!("{name}.pdf"));
        std::fs::write(&path, pdf).expect("the packet is written");
        let drawn = Command::new("pdftoppm").args(["-png", "-r", "90"]).arg(&path).arg(folder.join(&name)).status();
        assert!(drawn.expect("pdftoppm is installed (poppler-utils)").success(), "{name} is drawn");
        println!("paper in {name}");
    }
}
