//! Chromium without a window, driven through WebDriver: what is done with it reads as what a person does.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::xpath::{ROOM_GROUPS, quoted};

/// The longest that anything may take to appear.
const PATIENCE: Duration = Duration::from_mins(1);

/// A browser with one page. Dropping it ends it.
pub struct Browser {
    runtime: tokio::runtime::Runtime,
    driver: WebDriver,
    service: Child,
}

impl Browser {
    /// Starts a browser whose page has this many pixels.
    ///
    /// # Panics
    /// When Chromium or its driver cannot be started (Debian packages `chromium` and `chromium-driver`).
    #[must_use]
    pub fn start(width: u32, height: u32) -> Self {
        let mut service = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed");
        let port = port(&mut service);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let driver = runtime.block_on(async {
            let mut capabilities = DesiredCapabilities::chrome();
            for argument in [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--force-color-profile=srgb",
                "--font-render-hinting=none",
            ] {
                capabilities.add_arg(argument)?;
            }
            let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
            WebDriverResult::Ok(driver)
        });
        let browser = Self { runtime, driver: driver.expect("chromium starts"), service };
        browser.resize(width, height);
        browser
    }

    /// Gives the page another size.
    ///
    /// # Panics
    /// When the browser refuses.
    pub fn resize(&self, width: u32, height: u32) {
        let tools = self.driver.cdp();
        self.runtime
            .block_on(tools.emulation().set_device_metrics_override(width, height, 1.0, false))
            .expect("the page takes a size");
    }

    /// Goes to an address, and waits until the page has settled.
    ///
    /// # Panics
    /// When the address cannot be reached.
    pub fn go(&self, url: &str) {
        self.runtime.block_on(self.driver.goto(url)).expect("the address is there");
        self.settle();
    }

    /// Waits until no command is under way, nothing says that it is busy, and the fonts are there.
    ///
    /// # Panics
    /// When the page does not settle.
    pub fn settle(&self) {
        let settled = r#"
            const done = arguments[arguments.length - 1];
            let quiet = 0;
            const look = () => {
                const busy = window.__CALLS_UNDER_WAY__ > 0 || document.querySelector('[aria-busy="true"]') !== null
                    || document.getAnimations().some((one) => one.playState === "running") || document.fonts.status !== "loaded" || [...document.images].some((image) => !image.complete);
                quiet = busy ? 0 : quiet + 1;
                if (quiet > 3) done(true); else requestAnimationFrame(look);
            };
            look();
        "#;
        self.runtime
            .block_on(async {
                self.driver.set_script_timeout(PATIENCE).await?;
                self.driver.execute_async(settled, Vec::new()).await
            })
            .expect("the page settles");
    }

    /// The element that is found, once it is there and shown.
    fn find(&self, by: &By) -> WebDriverResult<WebElement> {
        self.runtime.block_on(async {
            let pause = Duration::from_millis(40);
            self.driver.query(by.clone()).wait(PATIENCE, pause).and_displayed().first().await
        })
    }

    /// Clicks what is found by XPath, and waits until the page has settled.
    ///
    /// # Panics
    /// When nothing is found, or it cannot be clicked.
    pub fn click(&self, xpath: &str) {
        let element = self.find(&By::XPath(xpath)).unwrap_or_else(|error| panic!("{xpath}: {error}"));
        self.runtime.block_on(element.click()).unwrap_or_else(|error| panic!("{xpath}: {error}"));
        self.settle();
    }

    /// Goes to a room by the rail; where the group that it is in is folded, it is opened first.
    ///
    /// # Panics
    /// When there is no such room.
    pub fn room(&self, name: &str) {
        let room = format!("//nav//button[span[1]={}]", quoted(name));
        self.wait_for("//nav//button[@data-group]");
        for group in ROOM_GROUPS {
            let found = self.runtime.block_on(self.driver.find_all(By::XPath(&room)));
            if found.is_ok_and(|found| !found.is_empty()) {
                break;
            }
            let head = format!("//nav//button[@data-group='{group}']");
            if self.runtime.block_on(self.driver.find(By::XPath(format!("{head}[@aria-expanded='false']")))).is_ok() {
                self.click(&head);
            }
        }
        self.click(&room);
    }

    /// Types keys where the focus is.
    ///
    /// # Panics
    /// When the browser refuses.
    pub fn press(&self, keys: impl Into<TypingData>) {
        let chain = self.driver.action_chain().send_keys(keys);
        self.runtime.block_on(chain.perform()).expect("keys are typed");
        self.settle();
    }

    /// Types keys where the focus is, as a hand does: one after another, each after a while, without waiting for the page.
    ///
    /// # Panics
    /// When the browser refuses.
    pub fn keep_typing(&self, keys: &str, pace: Duration) {
        let chain = self.driver.action_chain_with_delay(Some(pace / 2), None).send_keys(keys);
        self.runtime.block_on(chain.perform()).expect("keys are typed");
    }

    /// Holds Ctrl and presses a letter.
    ///
    /// # Panics
    /// When the browser refuses.
    pub fn control(&self, letter: &str) {
        let chain = self.driver.action_chain().key_down(Key::Control).send_keys(letter).key_up(Key::Control);
        self.runtime.block_on(chain.perform()).expect("keys are pressed");
        self.settle();
    }

    /// Presses a key while another is held.
    ///
    /// # Panics
    /// When the browser refuses.
    pub fn held(&self, held: Key, key: Key) {
        let chain = self.driver.action_chain().key_down(held.clone()).send_keys(key).key_up(held);
        self.runtime.block_on(chain.perform()).expect("keys are pressed");
        self.settle();
    }

    /// Shows what an input method has composed so far where the caret stands, as it does for each letter.
    ///
    /// # Panics
    /// When the browser refuses.
    pub fn compose(&self, text: &str) {
        let end = text.encode_utf16().count();
        let composition = serde_json::json!({ "text": text, "selectionStart": end, "selectionEnd": end });
        let tools = self.driver.cdp();
        self.runtime
            .block_on(tools.send_raw("Input.imeSetComposition", composition))
            .expect("the input method composes");
        self.settle();
    }

    /// Puts in what an input method has composed.
    ///
    /// # Panics
    /// When the browser refuses.
    pub fn commit(&self, text: &str) {
        let tools = self.driver.cdp();
        self.runtime
            .block_on(tools.send_raw("Input.insertText", serde_json::json!({ "text": text })))
            .expect("the input method puts it in");
        self.settle();
    }

    /// Waits until an element is there.
    ///
    /// # Panics
    /// When it does not come.
    pub fn wait_for(&self, xpath: &str) {
        self.find(&By::XPath(xpath)).unwrap_or_else(|error| panic!("{xpath}: {error}"));
    }

    /// The text of the whole page as it is shown.
    ///
    /// # Panics
    /// When the page cannot be read.
    #[must_use]
    pub fn text(&self) -> String {
        let body = self.run("return document.body.innerText");
        body.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page, and answers what it returns.
    ///
    /// # Panics
    /// When the script fails.
    #[must_use]
    pub fn run(&self, script: &str) -> Value {
        let returned = self.runtime.block_on(self.driver.execute(script, Vec::new()));
        returned.unwrap_or_else(|error| panic!("{error}")).json().clone()
    }

    /// Runs a script that calls its last argument when it is done.
    ///
    /// # Panics
    /// When the script fails.
    #[must_use]
    pub fn run_async(&self, script: &str) -> Value {
        let returned = self.runtime.block_on(self.driver.execute_async(script, Vec::new()));
        returned.unwrap_or_else(|error| panic!("{error}")).json().clone()
    }

    /// Takes a picture of the page.
    ///
    /// # Panics
    /// When it cannot be taken or written.
    pub fn picture(&self, path: &Path) {
        let png = self.runtime.block_on(self.driver.screenshot_as_png()).expect("a picture is taken");
        std::fs::write(path, png).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// What went wrong in the page since it was loaded: refused by the policy, missing, failed.
    ///
    /// # Panics
    /// When the page cannot be asked.
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        let complaints = self.run("return window.__COMPLAINTS__");
        complaints.as_array().into_iter().flatten().map(|one| one.as_str().unwrap_or_default().to_owned()).collect()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends the browser; what remains of either goes with the process.
        let _ = self.runtime.block_on(self.driver.clone().quit());
        let _ = self.service.kill();
        let _ = self.service.wait();
    }
}

/// Reads `ChromeDriver was started successfully on port 34567.`
fn port(service: &mut Child) -> u16 {
    let output = service.stdout.take().expect("its output is piped");
    let mut lines = BufReader::new(output).lines();
    let line = lines.find_map(|line| line.ok()?.split_once("successfully on port ").map(|(_, rest)| rest.to_owned()));
    let port = line.expect("chromedriver says its port");
    // What it says later is read away, or it would wait for ever to say it.
    std::thread::spawn(move || lines.for_each(drop));
    port.trim_end_matches('.').parse().expect("a port is a number")
}
