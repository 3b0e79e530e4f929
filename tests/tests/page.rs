//! The page in Chromium over the real commands: every screen, in every language and theme, can be read by everybody.

use hamkor_language::Language;
use hamkor_tests::browser::Browser;
use hamkor_tests::screens::{Screen, Walk};
use serde_json::Value;

const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");

/// What axe-core finds wrong, one line each.
fn violations(browser: &Browser) -> Vec<String> {
    let loaded = browser.run("return typeof window.axe === 'object'");
    if loaded != Value::Bool(true) {
        let _ = browser.run(AXE);
    }
    let found = browser.run_async(
        "const done = arguments[arguments.length - 1];
         axe.run(document, { resultTypes: ['violations'] }).then((result) => done(result.violations.flatMap((one) =>
             one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary}`))));",
    );
    found.as_array().into_iter().flatten().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}

/// Words that do not fit where they stand and that no tooltip tells in full.
fn cut_off(browser: &Browser) -> Vec<String> {
    let found = browser.run(
        "return [...document.querySelectorAll('body *')].filter((element) => {
             const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
             if (!own || element.closest('[title], .visually-hidden') || element.clientWidth === 0) return false;
             const style = getComputedStyle(element);
             const clips = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
             return clips && element.scrollWidth > element.clientWidth + 1;
         }).map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 80)}`)",
    );
    found.as_array().into_iter().flatten().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
}

/// Whether the whole page can be scrolled sideways: something sticks out.
fn sticks_out(browser: &Browser) -> bool {
    browser.run("return document.documentElement.scrollWidth > innerWidth") == Value::Bool(true)
}

fn walk(language: Language, theme: &str, problems: &mut Vec<String>, browser: &Browser) {
    let folder = tempfile::tempdir().expect("a folder");
    let walk = Walk::begin(browser, folder.path(), language, theme);
    for screen in Screen::ALL {
        walk.go(screen);
        let at = format!("{} in {language}, {theme}", screen.name());
        problems.extend(violations(browser).into_iter().map(|one| format!("{at}: {one}")));
        problems.extend(cut_off(browser).into_iter().map(|one| format!("{at}: cut off: {one}")));
        problems.extend(browser.complaints().into_iter().map(|one| format!("{at}: {one}")));
        if sticks_out(browser) {
            problems.push(format!("{at}: sticks out"));
        }
        let shown = browser.text();
        if shown.contains("undefined") || shown.contains("[object") || shown.contains("{ $") {
            problems.push(format!("{at}: shows what is no word: {shown}"));
        }
    }
}

#[test]
fn every_screen_can_be_read_in_every_language() {
    let browser = Browser::start(1366, 768);
    let mut problems = Vec::new();
    for language in Language::ALL {
        walk(language, "light", &mut problems, &browser);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_screen_can_be_read_in_every_theme() {
    let browser = Browser::start(1366, 768);
    let mut problems = Vec::new();
    for theme in ["dark", "contrast"] {
        walk(Language::Russian, theme, &mut problems, &browser);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
