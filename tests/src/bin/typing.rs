//! Measures in the page how long a long plan takes to open, and how long a key takes to the screen while one types in it:
//! `typing [PAGES]`. The page has to be built, and the commands are those of the build that this is.

use std::path::Path;
use std::time::Duration;

use hamkor_draft::{About, Edition, write};
use hamkor_language::Language;
use hamkor_tests::browser::Browser;
use hamkor_tests::long_plan;
use hamkor_tests::page_server::PageServer;
use hamkor_tests::screens::moment;
use serde_json::{Value, json};

/// How many pages the plan has where nothing is said.
const PAGES: usize = 200;
/// Another plan, which is left for the long one.
const SHORT: &str = "짧은 계획";
/// How often the plan is opened.
const OPENINGS: usize = 5;
/// Between two keys of a word, at about eighty words a minute.
const PACE: Duration = Duration::from_millis(120);
/// Between two words: long enough that what was typed is sent, and the plan read again while the next word comes.
const REST: Duration = Duration::from_millis(320);
/// A hundred keys.
const TYPED: &str =
    "Hamkorlik rejasi boyicha vazifalar har chorakda korib chiqiladi va natijalar haqida hisobot beriladi";

/// What tells when a click on a plan is answered by its first passages on the screen.
const WATCH_OPENING: &str = r#"
    const painted = (done) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(null);
    });
    window.__OPENED__ = null;
    addEventListener("click", (event) => {
        const before = document.querySelector("[data-spot]")?.dataset.spot;
        const seen = () => {
            const first = document.querySelector("[data-spot]")?.dataset.spot;
            if (first === undefined || first === before) requestAnimationFrame(seen);
            else painted((now) => {
                const read = performance.getEntriesByType("resource").findLast((one) => one.name.endsWith("/plan_read"));
                window.__OPENED__ = [now - event.timeStamp, read?.duration ?? 0];
            });
        };
        seen();
    }, { capture: true, once: true });
"#;

/// What tells of each key when the words that it changed are on the screen.
const WATCH_KEYS: &str = r#"
    window.__KEYS__ = [];
    addEventListener("keydown", (event) => {
        const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => window.__KEYS__.push(performance.now() - event.timeStamp);
                channel.port2.postMessage(null);
            });
        });
        const words = document.querySelector("[contenteditable=true]");
        if (words) observer.observe(words, { subtree: true, childList: true, characterData: true });
    }, { capture: true });
"#;

fn main() {
    let pages = std::env::args().nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(PAGES);
    let folder = tempfile::tempdir().expect("a folder can be made");
    let server = PageServer::start(folder.path(), moment());
    drop(server.open_sample(Language::Korean, "deputy_chairman"));
    let title = format!("{pages}쪽 계획");
    let passages = enter(&server, folder.path(), pages, &title);
    enter(&server, folder.path(), 1, SHORT);
    println!("{pages} pages, {passages} passages in {} languages", long_plan::LANGUAGES.len());
    let browser = Browser::start(1366, 768);
    let openings = (0..OPENINGS).map(|_| open(&browser, &server, &title));
    let (mut openings, mut readings): (Vec<f64>, Vec<f64>) = openings.unzip();
    tell("opening", &mut openings);
    tell("reading within it", &mut readings);
    let mut keys = keys(&browser);
    tell("key to screen", &mut keys);
}

/// Takes the plan in by its files, as somebody does; answers how many passages it has.
fn enter(server: &PageServer, folder: &Path, pages: usize, title: &str) -> usize {
    let kinds = server.call("plan_kinds", json!({ "language": "ko" })).expect("the kinds of plans");
    let mut plan = Value::Null;
    let mut passages = 0;
    for language in long_plan::LANGUAGES {
        let draft = long_plan::draft(language, pages);
        passages = draft.passages.len();
        let path = folder.join(format!("{language}.docx"));
        let edition = Edition { language, draft: &draft, made: &[] };
        let file = write(&[edition], &About::default()).expect("the file is put together");
        std::fs::write(&path, file).expect("it is written");
        if plan.is_null() {
            let asked = json!({ "path": path, "title": title, "written": language, "kind": kinds[0]["id"] });
            plan = server.call("draft_enter", asked).expect("a plan")["id"].clone();
        } else {
            let asked = json!({ "path": path, "plan": plan, "written": language });
            server.call("draft_enter_into", asked).expect("its translation");
        }
    }
    passages
}

/// Milliseconds from a click on the plan to its first passages on the screen, and those in which the plan was read.
fn open(browser: &Browser, server: &PageServer, title: &str) -> (f64, f64) {
    browser.go(&server.url());
    let button = |title: &str| format!("(//button[contains(., '{title}')])[1]");
    browser.click(&button(SHORT));
    browser.wait_for(&format!("//h1[contains(., '{SHORT}')]"));
    drop(browser.run(WATCH_OPENING));
    browser.click(&button(title));
    let opened = browser.run_async(
        "const done = arguments[arguments.length - 1];
         const look = () => window.__OPENED__ === null ? requestAnimationFrame(look) : done(window.__OPENED__);
         look();",
    );
    let milliseconds = |at: usize| opened[at].as_f64().expect("the plan was opened");
    (milliseconds(0), milliseconds(1))
}

/// Milliseconds from each key to its words on the screen, in the Uzbek text of the first paragraph.
fn keys(browser: &Browser) -> Vec<f64> {
    browser.click("(//*[@data-spot][contains(@data-spot, '/uz/')])[2]");
    browser.wait_for("//*[@contenteditable='true']");
    drop(browser.run(WATCH_KEYS));
    for word in TYPED.split_inclusive(' ') {
        browser.keep_typing(word, PACE);
        std::thread::sleep(REST);
    }
    browser.settle();
    let keys = browser.run("return window.__KEYS__");
    keys.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

fn tell(what: &str, times: &mut [f64]) {
    times.sort_by(f64::total_cmp);
    let Some(last) = times.len().checked_sub(1) else { return println!("{what}: nothing was measured") };
    let (median, late) = (times[last / 2], times[last * 95 / 100]);
    println!(
        "{what}: {} times, median {median:.1} ms, 95th percentile {late:.1} ms, slowest {:.1} ms",
        last + 1,
        times[last]
    );
}
