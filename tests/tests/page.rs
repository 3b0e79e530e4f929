//! The page in Chromium over the real commands: every screen, in every language and theme, can be read by everybody.

use hamkor_language::{Language, messages};
use hamkor_tests::browser::Browser;
use hamkor_tests::page_server::PageServer;
use hamkor_tests::screens::{Screen, Walk, moment};
use serde_json::{Value, json};
use thirtyfour::Key;

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

/// Whether a room of the rail can be reached by scrolling alone.
fn rail_scrolls(browser: &Browser) -> bool {
    let scrolls = "const rail = document.querySelector('nav');
                   return rail !== null && rail.scrollHeight > rail.clientHeight";
    browser.run(scrolls) == Value::Bool(true)
}

fn walk(screens: &[Screen], language: Language, theme: &str, problems: &mut Vec<String>, browser: &Browser) {
    let folder = tempfile::tempdir().expect("a folder");
    let walk = Walk::begin(browser, folder.path(), language, theme);
    for screen in screens {
        walk.go(*screen);
        let at = format!("{} in {language}, {theme}", screen.name());
        problems.extend(violations(browser).into_iter().map(|one| format!("{at}: {one}")));
        problems.extend(cut_off(browser).into_iter().map(|one| format!("{at}: cut off: {one}")));
        problems.extend(browser.complaints().into_iter().map(|one| format!("{at}: {one}")));
        if sticks_out(browser) {
            problems.push(format!("{at}: sticks out"));
        }
        if rail_scrolls(browser) {
            problems.push(format!("{at}: the rail scrolls"));
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
        walk(&Screen::ALL, language, "light", &mut problems, &browser);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_list_of_an_empty_office_can_be_read_in_every_language() {
    let browser = Browser::start(1366, 768);
    let mut problems = Vec::new();
    for language in Language::ALL {
        walk(&Screen::EMPTY, language, "light", &mut problems, &browser);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_screen_can_be_read_in_every_theme() {
    let browser = Browser::start(1366, 768);
    let mut problems = Vec::new();
    for theme in ["dark", "contrast"] {
        walk(&Screen::ALL, Language::Russian, theme, &mut problems, &browser);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Drops or pastes a file of this length on the page, as the system does.
fn give(browser: &Browser, event: &str, name: &str, start: &str, length: usize) {
    let made = format!(
        "const bytes = new Uint8Array({length});
         bytes.set(new TextEncoder().encode('{start}'));
         const transfer = new DataTransfer();
         transfer.items.add(new File([bytes], '{name}'));
         const about = {{ bubbles: true, cancelable: true }};
         document.body.dispatchEvent('{event}' === 'paste'
             ? new ClipboardEvent('paste', {{ ...about, clipboardData: transfer }})
             : new DragEvent('{event}', {{ ...about, dataTransfer: transfer }}));"
    );
    let _ = browser.run(&made);
    browser.settle();
}

#[test]
fn files_are_dropped_pasted_scanned_shown_removed_and_brought_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let scans = folder.path().join("scans");
    std::fs::create_dir(&scans).expect("a folder");
    std::fs::write(scans.join("Scan_001.pdf"), "%PDF-1.7 scanned").expect("a scan");
    let server = PageServer::start(folder.path(), moment());
    let mut settings = server.call("app_settings", json!({})).expect("the settings");
    settings["language"] = json!("en");
    settings["scanFolder"] = json!(scans);
    server.call("app_change_settings", json!({ "settings": settings })).expect("they are kept");
    server.open_sample(Language::English, "deputy_chairman");
    let browser = Browser::start(1366, 768);
    browser.go(&server.url());
    let english = |message: hamkor_language::Message| message.text(Language::English);
    browser.room(&english(messages::records_letter()));
    let card = format!("//section[@aria-label='{}']", english(messages::attachment_title()));
    browser.wait_for(&card);

    // What is held over the page says what letting go does; a piece and a half takes two steps.
    give(&browser, "dragenter", "memo.bin", "memo", 4);
    browser.wait_for(&format!("{card}//*[.='{}']", english(messages::attachment_drop())));
    give(&browser, "drop", "memo.bin", "memo", 6 << 20);
    browser.wait_for(&format!("{card}//li//button[.='memo.bin']"));
    give(&browser, "paste", "image.png", "no picture", 10);
    let pasted = format!("{}.png", english(messages::attachment_pasted()));
    browser.wait_for(&format!("{card}//li//button[.='{pasted}']"));
    browser
        .click(&format!("//button[@aria-label='{}']", english(messages::attachment_scan_attach_named("Scan_001.pdf"))));
    browser.wait_for(&format!("{card}//li//button[.='Scan_001.pdf']"));
    browser.wait_for(&format!("{card}[not(contains(., '{}'))]", english(messages::attachment_scans())));
    browser.wait_for(&format!("{card}//p[contains(., '{}')]", english(messages::attachment_role_scan())));

    // What no web view shows goes to another program, whole.
    browser.click(&format!("{card}//li//button[.='memo.bin']"));
    let opened = server.opened().pop().expect("a program was asked to open it");
    assert_eq!(std::fs::metadata(&opened).expect("the copy").len(), 6 << 20);
    // It says of a PDF that is none that it cannot be shown.
    browser.click(&format!("{card}//li//button[.='Scan_001.pdf']"));
    browser.wait_for(&format!("//*[contains(., '{}')]", "This PDF cannot be shown here"));

    browser.click(&format!("//button[@aria-label='{}']", english(messages::attachment_details("memo.bin"))));
    browser.click(&format!("{card}//button[.='{}']", english(messages::attachment_remove())));
    browser.wait_for(&format!("{card}[not(contains(., 'memo.bin'))]"));
    browser.control("z");
    browser.wait_for(&format!("{card}//li//button[.='memo.bin']"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn korean_particles_follow_the_sound_of_a_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = PageServer::start(folder.path(), moment());
    let mut settings = server.call("app_settings", json!({})).expect("the settings");
    settings["language"] = json!("ko");
    server.call("app_change_settings", json!({ "settings": settings })).expect("they are kept");
    server.open_sample(Language::Korean, "deputy_chairman");
    let browser = Browser::start(1366, 768);
    browser.go(&server.url());
    browser.wait_for("//nav//button[@data-group]");
    for (words, particle) in [("갉UNICON", "을"), ("갉IT", "를"), ("갉서울", "을"), ("갉회의", "를"), ("갉999", "를")]
    {
        browser.control("k");
        browser.wait_for("//dialog//input");
        browser.press(words);
        browser.wait_for(&format!("//dialog//*[starts-with(., '‘{words}’{particle} 찾지 못했습니다.')]"));
        browser.press(Key::Escape);
        browser.wait_for("//body[not(.//dialog[@open])]");
    }
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// Opens a draft of the sample as a drafter sees it, in English.
fn open_draft(browser: &Browser, server: &PageServer) {
    let mut settings = server.call("app_settings", json!({})).expect("the settings");
    settings["language"] = json!("en");
    server.call("app_change_settings", json!({ "settings": settings })).expect("they are kept");
    server.open_sample(Language::English, "deputy_chairman");
    let query = json!({
        "filter": "all", "state": "draft", "text": "", "conditions": [], "columns": [], "group": null, "sort": "name",
        "descending": false,
    });
    let asked = json!({ "kind": "plan", "query": query, "window": { "first": 0, "count": 1 }, "language": "en" });
    let plans = server.call("record_list", asked).expect("the plans are listed");
    let title = plans["rows"][0]["name"].as_str().expect("a plan of the sample is a draft");
    browser.go(&server.url());
    browser.click(&format!("//button[contains(., \"{title}\")]"));
}

/// A cell of the second passage, as it is looked at.
fn cell(language: &str) -> String {
    let label = messages::editor_passage_label(language, 2).text(Language::English);
    format!("//*[@data-spot][@aria-label='{label}']")
}

/// The same while somebody writes in it.
fn editor(language: &str) -> String {
    let label = messages::editor_passage_label(language, 2).text(Language::English);
    format!("//*[@role='textbox'][@aria-label='{label}'][@contenteditable='true']")
}

fn paste(browser: &Browser, text: &str) {
    let _ = browser.run(&format!(
        "const transfer = new DataTransfer();
         transfer.setData('text/plain', {});
         document.activeElement.dispatchEvent(
             new ClipboardEvent('paste', {{ bubbles: true, cancelable: true, clipboardData: transfer }}));",
        json!(text)
    ));
}

/// Types behind everything that stands in the passage.
fn write_at_end(browser: &Browser, typed: &str) {
    let _ = browser.run(
        "const selection = getSelection();
         selection.selectAllChildren(document.activeElement.querySelector('p'));
         selection.collapseToEnd();",
    );
    browser.press(typed);
}

#[test]
fn pasted_uzbek_gets_its_apostrophes_and_quotations_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    open_draft(&browser, &server);
    browser.click(&cell("Oʻzbekcha"));
    let editor = editor("Oʻzbekcha");
    browser.wait_for(&editor);
    paste(&browser, " Bu 'qo'shma' qo`mita, ma'lumot.");
    browser.wait_for(&format!("{editor}[contains(., \"Bu 'qoʻshma' qoʻmita, maʼlumot.\")]"));
    // The mending is taken back alone, and then the words.
    browser.control("z");
    browser.wait_for(&format!("{editor}[contains(., \"Bu 'qo'shma' qo`mita, ma'lumot.\")]"));
    browser.control("z");
    browser.wait_for(&format!("{editor}[not(contains(., 'Bu '))]"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn an_apostrophe_that_somebody_took_back_stays_and_the_next_is_put_right() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    open_draft(&browser, &server);
    browser.click(&cell("Oʻzbekcha"));
    let editor = editor("Oʻzbekcha");
    browser.wait_for(&editor);
    browser.press(Key::End + " MacO'");
    browser.wait_for(&format!("{editor}[contains(., ' MacOʻ')]"));
    browser.control("z");
    browser.wait_for(&format!("{editor}[contains(., \" MacO'\")]"));
    // Its word goes on, and another is put right beside it.
    browser.press("Reilly o'zi");
    browser.wait_for(&format!("{editor}[contains(., \" MacO'Reilly oʻzi\")]"));
    browser.press(Key::Escape);
    browser.wait_for(&format!("{}[contains(., \" MacO'Reilly oʻzi\")]", cell("Oʻzbekcha")));
    // Whoever comes back to the passage finds it and leaves it so.
    browser.press(Key::Enter);
    browser.wait_for(&editor);
    write_at_end(&browser, ", bo'ldi");
    browser.wait_for(&format!("{editor}[contains(., \" MacO'Reilly oʻzi\")][contains(., ', boʻldi')]"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// Writes Korean as an input method does: each syllable grows letter by letter, and is put in when the next begins.
fn write_korean(browser: &Browser, syllables: &[&[&str]]) {
    for steps in syllables {
        for step in *steps {
            browser.compose(step);
        }
        browser.commit(steps.last().expect("a syllable"));
    }
}

const HYEOPRYEOK: [&[&str]; 2] = [&["ㅎ", "혀", "협"], &["ㄹ", "려", "력"]];

/// What the office has of a passage of the open plan, in Korean.
fn stored(server: &PageServer, plan: &Value, place: usize) -> String {
    let plan = server.call("plan_read", json!({ "id": plan, "language": "en" })).expect("the plan");
    plan["passages"][place]["wordings"]["ko"]["text"].as_str().unwrap_or_default().to_owned()
}

/// Waits until the office has a text that fits, and answers it.
fn once_stored(
    browser: &Browser,
    server: &PageServer,
    plan: &Value,
    place: usize,
    fits: impl Fn(&str) -> bool,
) -> String {
    for _ in 0..200 {
        let text = stored(server, plan, place);
        if fits(&text) {
            return text;
        }
        browser.settle();
    }
    panic!("it never came: {}", stored(server, plan, place));
}

/// The plan that [`open_draft`] opens.
fn draft(server: &PageServer) -> Value {
    let query = json!({
        "filter": "all", "state": "draft", "text": "", "conditions": [], "columns": [], "group": null, "sort": "name",
        "descending": false,
    });
    let asked = json!({ "kind": "plan", "query": query, "window": { "first": 0, "count": 1 }, "language": "en" });
    server.call("record_list", asked).expect("the plans are listed")["rows"][0]["ref"]["id"].clone()
}

#[test]
fn korean_syllables_are_neither_lost_nor_doubled_while_it_is_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    open_draft(&browser, &server);
    let plan = draft(&server);
    browser.click(&cell("한국어"));
    let writing = editor("한국어");
    browser.wait_for(&writing);
    write_at_end(&browser, " ");
    write_korean(&browser, &HYEOPRYEOK);
    // A syllable that is not finished is saved as it stands, and what the office answers does not disturb it.
    browser.compose("ㅇ");
    once_stored(&browser, &server, &plan, 1, |text| text.ends_with(" 협력ㅇ"));
    browser.compose("으");
    once_stored(&browser, &server, &plan, 1, |text| text.ends_with(" 협력으"));
    browser.compose("을");
    browser.commit("을");
    browser.wait_for(&format!("{writing}[contains(., ' 협력을')]"));
    once_stored(&browser, &server, &plan, 1, |text| text.ends_with(" 협력을"));
    // The passage is left in the midst of a syllable: it stays.
    browser.compose("ㄴ");
    browser.compose("너");
    browser.commit("너");
    browser.press(Key::Tab);
    let text = once_stored(&browser, &server, &plan, 1, |text| text.ends_with(" 협력을너"));
    assert_eq!(text.matches('협').count(), text.matches("협력").count());
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_passage_is_split_and_joined_where_the_caret_stands() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    open_draft(&browser, &server);
    let plan = draft(&server);
    browser.click(&cell("한국어"));
    let writing = editor("한국어");
    browser.wait_for(&writing);
    let before = stored(&server, &plan, 1);
    write_at_end(&browser, " ");
    write_korean(&browser, &HYEOPRYEOK);
    once_stored(&browser, &server, &plan, 1, |text| text.ends_with(" 협력"));
    // Between the two syllables.
    browser.press(Key::Left);
    browser.press(Key::Enter);
    let next = messages::editor_passage_label("한국어", 3).text(Language::English);
    let next = format!("//*[@role='textbox'][@aria-label='{next}'][@contenteditable='true']");
    browser.wait_for(&format!("{next}[contains(., '력')]"));
    assert_eq!(stored(&server, &plan, 1), format!("{before} 협"));
    assert_eq!(stored(&server, &plan, 2), "력");
    // What is written at once stands before it, and Backspace at the beginning joins both again.
    write_korean(&browser, &[&["ㅎ", "하"]]);
    once_stored(&browser, &server, &plan, 2, |text| text == "하력");
    browser.press(Key::Home);
    browser.press(Key::Backspace);
    browser.wait_for(&format!("{writing}[contains(., '협 하력')]"));
    browser.press(Key::Escape);
    assert_eq!(stored(&server, &plan, 1), format!("{before} 협 하력"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_text_gets_footnotes_links_and_what_other_programs_copied() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    open_draft(&browser, &server);
    let english = |message: hamkor_language::Message| message.text(Language::English);
    browser.click(&cell("한국어"));
    let writing = editor("한국어");
    browser.wait_for(&writing);
    write_at_end(&browser, " x");
    browser.click(&format!("//button[@aria-label='{}']", english(messages::editor_note())));
    let note = format!("//*[@role='textbox'][@aria-label='{}']", english(messages::editor_note_label("1")));
    browser.wait_for(&format!("{note}[contains(@class, 'ProseMirror-focused')]"));
    browser.press("2012");
    browser.press(Key::Enter);
    // Two brackets ask which record is meant.
    browser.press(" [[");
    let finder = format!("//dialog[@aria-label='{}']", english(messages::editor_link_title()));
    browser.wait_for(&finder);
    browser.press("UNICON");
    browser.wait_for(&format!("{finder}//li[@role='option']"));
    browser.press(Key::Enter);
    browser.wait_for(&format!("{writing}//span[@data-link]"));
    browser.press(Key::Escape);
    let shown = cell("한국어");
    browser.wait_for(&format!("{shown}//button[contains(@class, 'record-link')]"));
    browser.wait_for(&format!("{shown}//span[@class and contains(., '1) 2012')]"));
    assert_eq!(violations(&browser), Vec::<String>::new());

    // A list and a table out of a word processor.
    browser.click(&format!("{shown}//sup"));
    browser.wait_for(&writing);
    write_at_end(&browser, "");
    let html = include_str!("../fixtures/clipboard/word.html");
    let _ = browser.run(&format!(
        "const transfer = new DataTransfer();
         transfer.setData('text/html', {});
         document.activeElement.dispatchEvent(
             new ClipboardEvent('paste', {{ bubbles: true, cancelable: true, clipboardData: transfer }}));",
        json!(html)
    ));
    browser.wait_for("//table//th[@colspan='2'][contains(., '단계')]");
    browser.wait_for("//*[@data-spot][contains(., '제도 정비')]");
    // Of what was copied the policy keeps out its styles, and nothing else is complained of.
    let others = browser.complaints().into_iter().filter(|one| !one.starts_with("policy: style-src-"));
    assert_eq!(others.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn what_changed_in_the_source_is_shown_and_comments_are_answered_and_settled() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    open_draft(&browser, &server);
    let english = |message: hamkor_language::Message| message.text(Language::English);
    browser.click(&cell("한국어"));
    browser.wait_for(&editor("한국어"));
    write_at_end(&browser, " 2014");
    browser.press(Key::Escape);
    // Whoever comes to the translation sees what was added to its source.
    browser.click(&cell("Oʻzbekcha"));
    browser.wait_for("//ins[contains(., '2014')]");
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.press(Key::Escape);

    let _ = browser.run(&format!(
        "const words = document.evaluate({}, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
         const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
         getSelection().setBaseAndExtent(text, 0, text, 3);",
        json!(cell("한국어"))
    ));
    browser.click("//main//aside/button[@aria-expanded='false']");
    browser.click(&format!("//aside//button[.='{}']", english(messages::comment_add())));
    browser.wait_for("//aside//form//blockquote[string-length(.)=3]");
    browser.press("Since when?");
    browser.click(&format!("//aside//button[.='{}']", english(messages::comment_send())));
    let comment = "//aside//article[contains(., 'Since when?')]";
    browser.wait_for(&format!("{comment}//blockquote[string-length(.)=3]"));
    browser.settle();
    assert_eq!(browser.run("return CSS.highlights.get('comment')?.size"), json!(1), "its words are marked");
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.click(&format!("{comment}//button[.='{}']", english(messages::comment_reply())));
    browser.click(&format!("{comment}//textarea"));
    browser.press("Since January");
    browser.click(&format!("{comment}//button[@type='submit']"));
    browser.wait_for(&format!("{comment}[contains(., 'Since January')]"));
    browser.click(&format!("{comment}//button[.='{}']", english(messages::comment_done())));
    browser.wait_for("//main//aside[not(.//article)]");
    browser.control("z");
    browser.wait_for(comment);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn sections_move_in_the_outline_and_the_text_can_stand_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    open_draft(&browser, &server);
    let english = |message: hamkor_language::Message| message.text(Language::English);
    let outline = english(messages::editor_outline());
    browser.click(&format!("//button[@aria-label='{outline}']"));
    let first = format!("(//nav[@aria-label='{outline}']//li//button)[1]");
    browser.wait_for(&first);
    let named = |browser: &Browser| {
        let script = "return [...document.querySelectorAll('nav.outline li button')].map((one) => one.lastElementChild.textContent.trim())";
        serde_json::from_value::<Vec<String>>(browser.run(script)).expect("names")
    };
    let before = named(&browser);
    assert!(before.len() > 1, "{before:?}");
    browser.click(&first);
    let _ = browser.run("document.querySelector('nav.outline li button').focus()");
    browser.held(Key::Alt, Key::Down);
    let after = named(&browser);
    assert_ne!(before, after);
    assert_eq!(violations(&browser), Vec::<String>::new());
    // The one key takes everything else away, and brings it back.
    browser.press(Key::F9);
    browser.wait_for("//main[not(//header)]");
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.press(Key::F9);
    browser.wait_for("//header");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn doubtful_spellings_are_underlined_and_one_click_settles_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    open_draft(&browser, &server);
    let english = |message: hamkor_language::Message| message.text(Language::English);
    browser.click(&format!("//summary[@aria-label='{}']", english(messages::editor_columns())));
    browser.click("//label[@lang='uz-Cyrl']/input[@type='checkbox']");
    browser.click(&format!("//summary[@aria-label='{}']", english(messages::editor_columns())));
    browser.click(&cell("Oʻzbekcha"));
    browser.wait_for(&editor("Oʻzbekcha"));
    paste(&browser, " otsiz; otsiz; ");
    let cyrillic = cell("Ўзбекча");
    browser.wait_for(&format!("{cyrillic}[contains(., ' отсиз; отсиз; ')]"));
    browser.press(Key::Escape);
    let doubt = format!("//button[@aria-label='{}']", english(messages::editor_doubt("отсиз")));
    browser.wait_for(&format!("({cyrillic}{doubt})[2]"));
    let line = browser.run("return getComputedStyle(document.querySelector('.doubt')).textDecorationStyle");
    assert_eq!(line, json!("wavy"));

    // By the pointer.
    browser.click(&format!("({cyrillic}{doubt})[1]"));
    let list = format!("//*[@role='menu'][@aria-label='{}']", english(messages::editor_doubt_spellings("отсиз")));
    browser.wait_for(&list);
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.click(&format!("{list}//*[@role='menuitem'][.='оциз']"));
    browser.wait_for(&format!("{cyrillic}[contains(., ' оциз; отсиз; ')][count(.{doubt})=1]"));

    // By the keyboard: Tab comes to the word, Escape leaves the list, the arrows choose in it.
    browser.press(Key::Tab);
    browser.press(Key::Enter);
    browser.wait_for(&list);
    browser.press(Key::Escape);
    browser.wait_for(&format!("//body[not(.{list})]"));
    browser.press(Key::Enter);
    browser.wait_for(&list);
    browser.press(Key::Down);
    browser.press(Key::Enter);
    browser.wait_for(&format!("{cyrillic}[contains(., ' оциз; оциз; ')][not(.{doubt})]"));
    assert_eq!(violations(&browser), Vec::<String>::new());

    // A choice is a change like any other.
    browser.control("z");
    browser.wait_for(&format!("{cyrillic}[contains(., ' оциз; отсиз; ')][count(.{doubt})=1]"));

    // What was chosen stays when the Latin is written on.
    browser.click(&cell("Oʻzbekcha"));
    browser.wait_for(&editor("Oʻzbekcha"));
    write_at_end(&browser, " Yana otsiz");
    browser.wait_for(&format!("{cyrillic}[contains(., ' оциз; отсиз; ')][contains(., ' Яна отсиз')]"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

/// Opens a room of the sample in English, as its deputy chairman.
fn open_room(browser: &Browser, server: &PageServer, room: &hamkor_language::Message) {
    let mut settings = server.call("app_settings", json!({})).expect("the settings");
    settings["language"] = json!("en");
    server.call("app_change_settings", json!({ "settings": settings })).expect("they are kept");
    server.open_sample(Language::English, "deputy_chairman");
    browser.go(&server.url());
    browser.room(&room.text(Language::English));
}

#[test]
fn every_room_is_reached_without_scrolling_and_what_is_folded_stays_folded() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = PageServer::start(folder.path(), moment());
    let browser = Browser::start(1366, 768);
    open_room(&browser, &server, &messages::records_task());
    let folded = |group: &str| format!("//nav//button[@data-group='{group}'][@aria-expanded='false']");
    let open = |group: &str| format!("//nav//button[@data-group='{group}'][@aria-expanded='true']");
    for height in [768, 620, 1080] {
        browser.resize(1366, height);
        browser.settle();
        assert!(!rail_scrolls(&browser), "the rail scrolls at {height}");
        browser.wait_for(&open("tasks"));
    }
    // In the highest window everything is open, and folding one by the keyboard is remembered by the computer.
    browser.wait_for(&open("people"));
    let _ = browser.run("document.querySelector('[data-group=people]').focus()");
    browser.press(Key::Enter);
    browser.wait_for(&folded("people"));
    browser.go(&server.url());
    browser.wait_for(&folded("people"));
    browser.wait_for(&open("reference"));
    // It opens again by the same key.
    let _ = browser.run("document.querySelector('[data-group=people]').focus()");
    browser.press(Key::Enter);
    browser.wait_for(&open("people"));
    assert_eq!(violations(&browser), Vec::<String>::new());
}

#[test]
fn a_word_processors_file_is_shown_and_becomes_a_plan_and_a_plan_becomes_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    let english = |message: hamkor_language::Message| message.text(Language::English);
    open_room(&browser, &server, &messages::desk_plans());
    browser.click(&format!("//main//button[.='{}']", english(messages::draft_open())));
    server.choose(concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/draft/fixtures/survey.docx"));
    browser.click(&format!("//dialog//button[.='{}']", english(messages::draft_choose())));
    let lines = "//dialog//table[contains(@class, 'lines')]//tr";
    browser.wait_for(&format!("{lines}[td[1]='{}'][contains(., 'Tarmoq holati')]", english(messages::draft_heading())));
    browser.wait_for(&format!("{lines}[contains(., 'Kim Minsu')]"));
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.click(&format!("//dialog//button[@type='submit'][.='{}']", english(messages::draft_enter())));
    browser.wait_for("//main//h1[.='Dala tadqiqoti hisoboti']");
    browser.wait_for("//main//*[@lang='uz'][contains(., 'Tarmoq holati')]");
    let file = folder.path().join("plan.docx");
    browser.click(&format!("//main//button[.='{}']", english(messages::draft_save())));
    server.choose(file.clone());
    browser.click(&format!("//dialog//button[@type='submit'][.='{}']", english(messages::draft_save())));
    browser.wait_for("//body[contains(., 'Saved:')]");
    assert!(std::fs::read(&file).expect("the file was written").starts_with(b"PK"));
    browser.control("z");
    browser.wait_for("//main[not(.//h1[.='Dala tadqiqoti hisoboti'])]");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn doubtful_spellings_of_any_record_are_underlined_below_its_uzbek_and_settled_by_one_click() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    let english = |message: hamkor_language::Message| message.text(Language::English);
    open_room(&browser, &server, &messages::records_letter());
    let made = json!({ "kind": "letter", "name": { "text": "Xat: otsiz; otsiz", "kept": [] }, "language": "uz" });
    server.call("record_create", made).expect("it is made");
    browser.go(&server.url());
    browser.click(&format!("//nav//button[span[1]='{}']", english(messages::records_letter())));
    browser.click("//main//button[contains(., 'Xat: otsiz')]");
    browser.click("//div[contains(@class, 'languages')]/button[@lang='uz'][@aria-pressed='false']");
    let spelled = "//div[@role='group'][contains(@aria-label, 'Ўзбекча')]";
    let doubt = format!("//button[@aria-label='{}']", english(messages::editor_doubt("отсиз")));
    browser.wait_for(&format!("({spelled}{doubt})[2]"));
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.click(&format!("({spelled}{doubt})[2]"));
    browser.click("//*[@role='menuitem'][.='оциз']");
    browser.wait_for(&format!("{spelled}[contains(., 'Хат: отсиз; оциз')][count(.{doubt})=1]"));
    browser.control("z");
    browser.wait_for(&format!("{spelled}[contains(., 'Хат: отсиз; отсиз')][count(.{doubt})=2]"));

    // Any other spelling is written in the dialogue.
    browser.click(&format!("{spelled}//button[.='{}']", english(messages::editor_spell())));
    browser.click("(//dialog//label[span='otsiz']//input)[1]");
    browser.control("a");
    browser.press("ОЦИЗ");
    browser.press(Key::Enter);
    browser.wait_for(&format!("{spelled}[contains(., 'Хат: ОЦИЗ; отсиз')]"));
    assert_eq!(violations(&browser), Vec::<String>::new());
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn apostrophes_are_put_right_in_every_field_of_uzbek_and_taken_back_by_one_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    let english = |message: hamkor_language::Message| message.text(Language::English);
    let value = || browser.run("return document.activeElement.value");
    let paste_here = |text: &str| {
        let _ = browser.run(&format!("return document.execCommand('insertText', false, {})", json!(text)));
        browser.settle();
    };
    open_room(&browser, &server, &messages::records_letter());

    // In a dialogue, in the language that is chosen there.
    browser.click(&format!("//main//button[.='{}']", english(messages::records_create())));
    browser.click("//dialog//input[@type='text']");
    browser.press("o'clock");
    assert_eq!(value(), "o'clock", "English keeps its own");
    browser.control("a");
    browser.click("//dialog//select/option[@value='uz']");
    browser.click("//dialog//input[@type='text']");
    browser.control("a");
    browser.press("MacO'");
    assert_eq!(value(), "MacOʻ");
    browser.control("z");
    assert_eq!(value(), "MacO'");
    browser.press("Reilly o'zi");
    assert_eq!(value(), "MacO'Reilly oʻzi");
    browser.press(Key::Enter);
    browser.wait_for("//section[contains(@class, 'record')]//h1[.=\"MacO'Reilly oʻzi\"]");

    // In a field of a line: what is pasted is put right in one step, and quotations stay.
    browser.click("//div[contains(@class, 'languages')]/button[@lang='uz'][@aria-pressed='false']");
    browser.click("(//textarea[@lang='uz'][@rows='1'])[1]");
    browser.press(Key::End);
    paste_here(", 'qo'shma' qo`mita, ma'lumot");
    assert_eq!(value(), "MacO'Reilly oʻzi, 'qoʻshma' qoʻmita, maʼlumot");
    browser.control("z");
    assert_eq!(value(), "MacO'Reilly oʻzi, 'qo'shma' qo`mita, ma'lumot");
    browser.control("z");
    assert_eq!(value(), "MacO'Reilly oʻzi", "the next step takes back what was pasted");
    browser.press("; bo'ldi");
    browser.press(Key::Enter);
    browser.wait_for("//section[contains(@class, 'record')]//h1[.=\"MacO'Reilly oʻzi; boʻldi\"]");

    // In a long text, which is sent while one types.
    browser.click("(//textarea[@lang='uz'][@rows='3'])[1]");
    browser.press("G'ayrat, ");
    assert_eq!(value(), "Gʻayrat, ");
    browser.press("O'");
    assert_eq!(value(), "Gʻayrat, Oʻ");
    browser.control("z");
    browser.press("Hara");
    browser.press(Key::Tab);
    browser.wait_for("(//textarea[@lang='uz'][@rows='3'][@data-settled])[1]");
    let kept = browser.run("return document.querySelector(\"textarea[lang='uz'][rows='3']\").value");
    assert_eq!(kept, "Gʻayrat, O'Hara");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn joint_projects_go_out_as_activities_and_what_a_file_changes_is_shown_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    let english = |message: hamkor_language::Message| message.text(Language::English);
    open_room(&browser, &server, &messages::records_project());
    let file = folder.path().join("projects.xml");
    browser.click("//button[.='IATI']");
    server.choose(file.clone());
    browser.click(&format!("//dialog//button[.='{}']", english(messages::iati_save())));
    browser.wait_for("//body[contains(., 'Projects saved:')]");
    // What the file has no place for is said beside it.
    browser.wait_for(&format!("//dialog[contains(., '{}')]//li[.='Reports × 5']", english(messages::iati_omitted())));
    let xml = std::fs::read_to_string(&file).expect("the file was written");
    assert!(xml.contains("version=\"2.03\""), "{xml}");
    let changed = xml.replace("Digitisation of the Cultural Heritage of Samarkand", "Digitisation in Samarkand");
    assert_ne!(changed, xml);
    std::fs::write(&file, changed).expect("the file is changed");
    server.choose(file);
    browser.click(&format!("//dialog//button[.='{}']", english(messages::iati_choose())));
    let lines = "//dialog//table[contains(@class, 'lines')]//tr";
    browser.wait_for(&format!("{lines}[td[1]='{}'][contains(., 'Samarkand')]", english(messages::iati_changed())));
    browser.wait_for(&format!("{lines}[td[1]='{}']", english(messages::iati_same())));
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.click(&format!("//dialog//button[@type='submit'][.='{}']", english(messages::iati_enter(1))));
    browser.wait_for("//main//button[contains(., 'Digitisation in Samarkand')]");
    browser.control("z");
    browser.wait_for("//main//button[contains(., 'Digitisation of the Cultural Heritage of Samarkand')]");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_statement_is_shown_before_it_is_entered_into_the_fund() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    let english = |message: hamkor_language::Message| message.text(Language::English);
    let statement = folder.path().join("statement.csv");
    std::fs::write(&statement, "Sana;Kirim;Izoh\r\n05.12.2012;65000000;Badal\r\n").expect("a statement");
    open_room(&browser, &server, &messages::records_fund());
    browser.click(&format!("//button[.='{}']", english(messages::statement_import())));
    server.choose(statement);
    browser.click(&format!("//dialog//button[.='{}']", english(messages::statement_choose())));
    browser.wait_for("//dialog//table//tr[contains(., 'Badal')]");
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.click(&format!("//dialog//button[.='{}']", english(messages::statement_enter(1))));
    browser.wait_for("//main//td[contains(., 'Badal')]");
    browser.control("z");
    browser.wait_for("//main[not(.//td[contains(., 'Badal')])]");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_recommendation_of_a_survey_becomes_a_measure() {
    let folder = tempfile::tempdir().expect("a folder");
    let browser = Browser::start(1366, 768);
    let server = PageServer::start(folder.path(), moment());
    let english = |message: hamkor_language::Message| message.text(Language::English);
    open_room(&browser, &server, &messages::records_survey());
    browser.click("//main//button[contains(., '(2012)')]");
    let card = format!("//section[@aria-label='{}']", english(messages::survey_adopt()));
    browser.wait_for(&card);
    for place in 1..=3 {
        // The objectives come once their plan is read.
        browser.wait_for(&format!("({card}//select)[{place}][not(@disabled)]/option[2]"));
        browser.click(&format!("({card}//select)[{place}]/option[2]"));
        browser.settle();
    }
    assert_eq!(violations(&browser), Vec::<String>::new());
    browser.click(&format!("{card}//button[.='{}']", english(messages::survey_adopt_now())));
    browser.wait_for(&format!("//body[contains(., '{}')]", english(messages::survey_adopted())));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}
