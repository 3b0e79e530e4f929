//! What a person does and sees in the window. Everything waits until it can be done, and fails with what is on screen then.

use std::time::{Duration, Instant};

use hamkor_language::Language;
use serde_json::Value;
use thirtyfour::components::SelectElement;
use thirtyfour::prelude::*;

use super::{Window, Words, read};
use crate::xpath::{ROOM_GROUPS, quoted};

/// The longest that anything may take to appear.
const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(25);

/// Looks until there is something to see.
pub(super) async fn until<T>(mut look: impl AsyncFnMut() -> Option<T>) -> Result<T, ()> {
    let deadline = Instant::now() + PATIENCE;
    let mut again = tokio::time::interval(LOOK_AGAIN);
    loop {
        again.tick().await;
        if let Some(seen) = look().await {
            return Ok(seen);
        }
        if Instant::now() > deadline {
            return Err(());
        }
    }
}

impl Window<'_> {
    /// The language in which the program is expected to speak from now on.
    pub fn expect_language(&mut self, language: Language) {
        self.language = language;
    }

    /// The page is a part of the program, so an older program shows an older page.
    pub(super) async fn require_present_page(&self) {
        let built = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist/index.html"));
        let built = built.expect("the page is built: npm run build in ui");
        let script = self.read_script("return document.scripts[0].getAttribute('src')").await;
        let script = script.as_str().unwrap_or_default();
        assert!(built.contains(script), "the program holds an older page ({script}): build the program again");
    }

    async fn read_script(&self, script: &str) -> Value {
        let answer = self.driver.execute(script, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("{error}\n{}", read(&self.log))).json().clone()
    }

    async fn wait_for<T>(&self, what: &str, look: impl AsyncFnMut() -> Option<T>) -> T {
        match until(look).await {
            Ok(seen) => seen,
            Err(()) => panic!("{what}\n── on screen ──\n{}\n── log ──\n{}", self.text().await, read(&self.log)),
        }
    }

    /// Everything that can be read on screen.
    pub async fn text(&self) -> String {
        let text = self.driver.execute("return document.body.innerText", Vec::new()).await;
        text.ok().and_then(|text| text.convert().ok()).unwrap_or_default()
    }

    /// Waits until words can be read on screen.
    ///
    /// # Panics
    /// When they do not appear.
    pub async fn see(&self, words: impl Words) {
        let words = words.said(self.language);
        self.wait_for(&format!("not seen: {words}"), async || self.text().await.contains(&words).then_some(())).await;
    }

    /// Waits until words can no longer be read on screen.
    ///
    /// # Panics
    /// When they stay.
    pub async fn see_no(&self, words: impl Words) {
        let words = words.said(self.language);
        self.wait_for(&format!("still seen: {words}"), async || {
            let text = self.text().await;
            (!text.is_empty() && !text.contains(&words)).then_some(())
        })
        .await;
    }

    /// The first thing that an XPath names and that is shown.
    async fn shown(&self, xpath: &str) -> Option<WebElement> {
        for element in self.driver.find_all(By::XPath(xpath)).await.ok()? {
            // The driver's own answer takes a button in a cell whose text is cut for one that is not displayed.
            let shown = "return arguments[0].checkVisibility({ visibilityProperty: true }) \
                         && arguments[0].getClientRects().length > 0";
            let answer = self.driver.execute(shown, vec![element.to_json().ok()?]).await.ok()?;
            if answer.json() == &Value::Bool(true) {
                return Some(element);
            }
        }
        None
    }

    /// Waits for the first thing that an XPath names and that is shown.
    async fn find(&self, what: &str, xpath: &str) -> WebElement {
        self.wait_for(&format!("not there: {what}"), async || self.shown(xpath).await).await
    }

    async fn click(&self, what: &str, xpath: &str) {
        // What moves or is covered for a moment is tried again. The driver does not scroll far enough by itself.
        self.wait_for(&format!("cannot be clicked: {what}"), async || {
            let element = self.shown(xpath).await?;
            element.scroll_into_view().await.ok()?;
            element.click().await.ok()
        })
        .await;
    }

    /// Presses the button of this name.
    ///
    /// # Panics
    /// When there is none.
    pub async fn press(&self, name: impl Words) {
        let name = name.said(self.language);
        self.click(&name, &button(&name)).await;
    }

    /// Waits for the button of this name.
    ///
    /// # Panics
    /// When there is none.
    pub async fn find_button(&self, name: impl Words) {
        let name = name.said(self.language);
        self.find(&name, &button(&name)).await;
    }

    /// Presses the button of this name within what an XPath names.
    ///
    /// # Panics
    /// When there is none.
    pub async fn press_within(&self, place: &str, name: impl Words) {
        let name = name.said(self.language);
        self.click(&name, &format!("{place}{}", button(&name))).await;
    }

    /// Why the button of this name cannot be used now.
    ///
    /// # Panics
    /// When it can be used.
    pub async fn reason_against(&self, name: impl Words) -> String {
        let name = name.said(self.language);
        let greyed = format!("{}[@aria-disabled='true']", button(&name));
        let button = self.find(&format!("{name}, greyed"), &greyed).await;
        let reason = button.attr("aria-describedby").await.ok().flatten().expect("a greyed button says why");
        // The reason is seen while one points at the button.
        self.driver.action_chain().move_to_element_center(&button).perform().await.expect("the pointer moves");
        self.find("the reason", &format!("//*[@id={}]", quoted(&reason))).await.text().await.expect("it can be read")
    }

    /// Chooses one of the options that stand side by side, such as a language.
    ///
    /// # Panics
    /// When there is none.
    pub async fn choose_segment(&self, name: &str) {
        self.click(name, &format!("//fieldset//label[normalize-space(.)={}]", quoted(name))).await;
    }

    /// Goes to a room by the rail; where the group that it is in is folded, it is opened first.
    ///
    /// # Panics
    /// When it is not there.
    pub async fn go(&self, name: impl Words) {
        let name = name.said(self.language);
        let room = format!("//nav{}", button(&name));
        self.find(&name, "//nav//button[@data-group]").await;
        for group in ROOM_GROUPS {
            if self.shown(&room).await.is_some() {
                break;
            }
            let folded = format!("//nav//button[@data-group='{group}'][@aria-expanded='false']");
            if self.shown(&folded).await.is_some() {
                self.click(group, &folded).await;
            }
        }
        self.click(&name, &room).await;
    }

    /// Goes to one of the tabs.
    ///
    /// # Panics
    /// When it is not there.
    pub async fn go_to_tab(&self, name: impl Words) {
        let name = name.said(self.language);
        self.click(&name, &format!("//*[@role='tab'][starts-with(normalize-space(.), {})]", quoted(&name))).await;
    }

    /// Types into the empty or filled field of this label, in place of what stands there.
    ///
    /// # Panics
    /// When there is none.
    pub async fn fill(&self, label: impl Words, text: &str) {
        let label = label.said(self.language);
        let field = self.find(&label, &field(&label)).await;
        field.clear().await.unwrap_or_else(|error| panic!("{label}: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{label}: {error}"));
    }

    /// Types into the field of this label within what an XPath names, in place of what stands there, and goes on.
    ///
    /// # Panics
    /// When there is none.
    pub async fn fill_within(&self, place: &str, label: impl Words, text: &str) {
        let label = label.said(self.language);
        let field = self.find(&label, &format!("{place}{}", field(&label))).await;
        field.clear().await.unwrap_or_else(|error| panic!("{label}: {error}"));
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{label}: {error}"));
        field.send_keys(Key::Tab + "").await.unwrap_or_else(|error| panic!("{label}: {error}"));
    }

    /// Chooses from the list of this label within what an XPath names.
    ///
    /// # Panics
    /// When there is no such list, or no such option.
    pub async fn select_within(&self, place: &str, label: impl Words, option: impl Words) {
        let (label, option) = (label.said(self.language), option.said(self.language));
        let list = self.find(&label, &format!("{place}{}", field(&label))).await;
        let list = SelectElement::new(&list).await.unwrap_or_else(|error| panic!("{label}: {error}"));
        list.select_by_exact_text(&option).await.unwrap_or_else(|error| panic!("{label}, {option}: {error}"));
    }

    /// Chooses a record by its name in the field of this label within what an XPath names.
    ///
    /// # Panics
    /// When there is no such field, or no such record.
    pub async fn link_within(&self, place: &str, label: impl Words, name: &str) {
        let label = label.said(self.language);
        let input = format!("{place}//input[@aria-label={}]", quoted(&label));
        self.click(&label, &input).await;
        let item = format!("//*[@role='option'][normalize-space(.)={}]", quoted(name));
        self.click(name, &item).await;
        self.wait_for(&format!("{label} is not {name}"), async || {
            let shown = self.shown(&input).await?.value().await.ok().flatten()?;
            (shown == name).then_some(())
        })
        .await;
    }

    /// Ticks the box of this label, or takes the tick away.
    ///
    /// # Panics
    /// When there is none.
    pub async fn tick(&self, label: impl Words) {
        let label = label.said(self.language);
        // A person's box says beside the name what the person is.
        let around = format!("//label[starts-with(normalize-space(.), {})]//input", quoted(&label));
        self.click(&label, &format!("{} | {around}", field(&label))).await;
    }

    /// What stands in the field of this label.
    ///
    /// # Panics
    /// When there is none.
    pub async fn filled(&self, label: impl Words) -> String {
        let label = label.said(self.language);
        let field = self.find(&label, &field(&label)).await;
        field.value().await.ok().flatten().unwrap_or_default()
    }

    /// Chooses from the list of this label.
    ///
    /// # Panics
    /// When there is no such list, or no such option.
    pub async fn select(&self, label: impl Words, option: impl Words) {
        let (label, option) = (label.said(self.language), option.said(self.language));
        let list = self.find(&label, &field(&label)).await;
        let list = SelectElement::new(&list).await.unwrap_or_else(|error| panic!("{label}: {error}"));
        list.select_by_exact_text(&option).await.unwrap_or_else(|error| panic!("{label}, {option}: {error}"));
    }

    /// Clicks the place to write of this label and types there.
    ///
    /// # Panics
    /// When there is none.
    pub async fn write(&self, label: impl Words, text: &str) {
        let label = label.said(self.language);
        self.click(&label, &textbox(&label)).await;
        let being_written = format!("{}[@contenteditable='true']", textbox(&label));
        self.find(&label, &being_written).await;
        self.type_keys(text).await;
    }

    /// The same, in place of all that stands there.
    ///
    /// # Panics
    /// When there is none.
    pub async fn rewrite(&self, label: impl Words, text: &str) {
        self.write(label, "").await;
        self.control('a').await;
        self.type_keys(text).await;
    }

    /// Types where the focus is.
    ///
    /// # Panics
    /// When the driver refuses.
    pub async fn type_keys(&self, keys: impl AsRef<str>) {
        self.driver.action_chain().send_keys(keys.as_ref()).perform().await.expect("keys are typed");
    }

    /// Holds Ctrl and presses a letter.
    ///
    /// # Panics
    /// When the driver refuses.
    pub async fn control(&self, letter: char) {
        let chain =
            self.driver.action_chain().key_down(Key::Control).key_down(letter).key_up(letter).key_up(Key::Control);
        chain.perform().await.expect("keys are pressed");
    }

    /// Waits until an XPath names so many things.
    ///
    /// # Panics
    /// When it names more or fewer.
    pub async fn see_times(&self, xpath: &str, times: usize) {
        self.wait_for(&format!("not {times} times: {xpath}"), async || {
            let found = self.driver.find_all(By::XPath(xpath)).await.ok()?;
            (found.len() == times).then_some(())
        })
        .await;
    }

    /// Waits until an XPath names something that is shown.
    ///
    /// # Panics
    /// When it does not appear.
    pub async fn see_element(&self, xpath: &str) {
        self.find(xpath, xpath).await;
    }

    /// Waits until an XPath names nothing that is shown.
    ///
    /// # Panics
    /// When it stays.
    pub async fn see_gone(&self, xpath: &str) {
        self.wait_for(&format!("still there: {xpath}"), async || self.shown(xpath).await.is_none().then_some(())).await;
    }

    /// Waits until something that an XPath names stands within the window.
    ///
    /// # Panics
    /// When it does not.
    pub async fn see_in_view(&self, xpath: &str) {
        let in_view = "const box = arguments[0].getBoundingClientRect();
            return box.top < innerHeight && box.bottom > 0 && arguments[0].contains(
                document.elementFromPoint(box.left + box.width / 2, Math.min(box.bottom, innerHeight) - 4));";
        self.wait_for(&format!("not in view: {xpath}"), async || {
            for element in self.driver.find_all(By::XPath(xpath)).await.ok()? {
                let seen = self.driver.execute(in_view, vec![element.to_json().ok()?]).await.ok()?;
                if seen.convert::<bool>().ok()? {
                    return Some(());
                }
            }
            None
        })
        .await;
    }

    /// Begins to note what the program's content security policy refuses.
    pub async fn watch_policy(&self) {
        let watch = "window.refused = [];
            addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective));";
        self.read_script(watch).await;
    }

    /// What has been refused since [`Window::watch_policy`], by the directives of the policy.
    ///
    /// # Panics
    /// When nobody has begun to note it.
    pub async fn refused_by_policy(&self) -> Vec<String> {
        serde_json::from_value(self.read_script("return refused").await).expect("directives are names")
    }

    /// What becomes of an attempt of some script in the page: the body of a function in JavaScript.
    ///
    /// # Errors
    /// Why it fails, as the script is told.
    ///
    /// # Panics
    /// When the attempt neither succeeds nor fails.
    pub async fn attempt(&self, body: &str) -> Result<Value, String> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async () => {{ {body} }})().then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self.driver.execute_async(script, Vec::new()).await.expect("the attempt ends");
        match answer.json()["error"].as_str() {
            Some(error) => Err(error.to_owned()),
            None => Ok(answer.json()["value"].clone()),
        }
    }

    /// Everything that is in the page, shown or not.
    ///
    /// # Panics
    /// When the driver refuses.
    pub async fn source(&self) -> String {
        self.driver.source().await.expect("the page is asked")
    }

    /// Waits until an XPath names something that is shown, and reads it.
    ///
    /// # Panics
    /// When it does not appear.
    pub async fn read(&self, xpath: &str) -> String {
        self.find(xpath, xpath).await.text().await.expect("it can be read")
    }

    /// Waits until every change has been saved.
    ///
    /// # Panics
    /// When they are not.
    pub async fn saved(&self) {
        self.see(hamkor_language::messages::desk_saved()).await;
    }
}

fn button(name: &str) -> String {
    let name = quoted(name);
    format!("//button[normalize-space(.)={name} or @aria-label={name} or *[normalize-space(.)={name}]]")
}

fn field(label: &str) -> String {
    let label = quoted(label);
    let fields = "self::input or self::textarea or self::select";
    format!("//*[{fields}][@id=//label[normalize-space(.)={label}]/@for or @aria-label={label}]")
}

fn textbox(label: &str) -> String {
    format!("//*[@role='textbox'][@aria-label={}]", quoted(label))
}
