//! The real program in its window, on a computer of its own: what is done with it reads as what a person does.

mod desktop;
mod page;
mod start;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use hamkor_language::{Language, Message};
use thirtyfour::{Capabilities, WebDriver};

use crate::process_group::ProcessGroup;
use desktop::Desktop;
pub use desktop::Picture;
pub use start::Start;

/// A computer on which nobody has ever started Hamkor: a screen, a home folder and nothing of the machine that runs the
/// test. Dropping it takes everything away.
pub struct Computer {
    desktop: Desktop,
    home: tempfile::TempDir,
    printers: Option<PathBuf>,
    /// The bus of the session, where one goes on from start to start.
    session: OnceLock<(ProcessGroup, String)>,
}

impl Computer {
    /// Sets one up.
    ///
    /// # Panics
    /// When it has no screen (Debian package `xvfb`).
    #[must_use]
    pub fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder can be made");
        Self { desktop: Desktop::start(), home, printers: None, session: OnceLock::new() }
    }

    /// Connects the printers of a print server.
    #[must_use]
    pub fn with_printers(self, server: &Path) -> Self {
        Self { printers: Some(server.to_owned()), ..self }
    }

    /// A file in the home folder.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Starts Hamkor, in which `language` is expected to be spoken.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start(&self, language: Language) -> Window<'_> {
        self.start_with(&[], language).await
    }

    /// Starts Hamkor with an office file, as a double click on the file does.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn open(&self, file: &Path, language: Language) -> Window<'_> {
        self.start_with(&[file], language).await
    }

    /// A session's bus, which every desktop has long before a program starts.
    fn bus(&self) -> (ProcessGroup, String) {
        let mut command = Command::new("dbus-daemon");
        self.furnish(&mut command);
        command.args(["--session", "--nofork", "--print-address"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut bus = ProcessGroup::start_family(&mut command, "dbus");
        let output = bus.leader().stdout.take().expect("its output is read");
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address).expect("the bus tells its address");
        (bus, address.trim().to_owned())
    }

    /// Makes a program one of this computer's.
    fn furnish(&self, command: &mut Command) {
        command
            .current_dir(self.home.path())
            .env("HOME", self.home.path())
            .env("XDG_CONFIG_HOME", self.file(".config"))
            .env("XDG_DATA_HOME", self.file(".local/share"))
            .env("XDG_CACHE_HOME", self.file(".cache"))
            .env("DISPLAY", &self.desktop.name)
            .env_remove("WAYLAND_DISPLAY")
            // No accessibility bus is there to be waited for, and no graphics card.
            .env("NO_AT_BRIDGE", "1")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        match &self.printers {
            Some(server) => command.env("CUPS_SERVER", server),
            None => command.env_remove("CUPS_SERVER"),
        };
    }

    async fn start_with(&self, arguments: &[&Path], language: Language) -> Window<'_> {
        let log = self.file("program.log");
        let (port, native_port) = two_free_ports();
        let (bus, address) = self.bus();
        let mut command = Command::new(beside("tools/bin/tauri-driver"));
        self.furnish(&mut command);
        command
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .args([format!("--port={port}"), format!("--native-port={native_port}")])
            .stderr(std::fs::File::create(&log).expect("the log can be written"));
        let driving = ProcessGroup::start_family(&mut command, "tauri-driver");
        for port in [port, native_port] {
            page::until(async || tokio::net::TcpStream::connect(("127.0.0.1", port)).await.ok())
                .await
                .unwrap_or_else(|()| panic!("the driver does not answer:\n{}", read(&log)));
        }
        let mut capabilities = Capabilities::new();
        let options = serde_json::json!({ "application": beside("debug/hamkor"), "args": arguments });
        capabilities.set("tauri:options", options).expect("options are JSON");
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await;
        let driver = driver.unwrap_or_else(|error| panic!("Hamkor does not start: {error}\n{}", read(&log)));
        let window = Window { computer: self, driver, language, log, address, _driving: driving, _bus: bus };
        window.require_present_page().await;
        window
    }
}

impl Default for Computer {
    fn default() -> Self {
        Self::new()
    }
}

/// Hamkor's window. Dropping it ends the program at once, as when the power fails; [`Window::close`] closes it.
pub struct Window<'computer> {
    computer: &'computer Computer,
    driver: WebDriver,
    language: Language,
    log: PathBuf,
    /// Where the session's bus is, over which a second start finds the first.
    address: String,
    _driving: ProcessGroup,
    _bus: ProcessGroup,
}

impl Window<'_> {
    /// Starts Hamkor a second time with an office file, as a double click on the file does, and waits until that start ends.
    ///
    /// # Panics
    /// When it does not give way to the first.
    pub async fn open_beside(&self, file: &Path) {
        let mut second = self.computer.run(&beside("debug/hamkor"), file, &self.address);
        let ended = page::until(async || second.leader().try_wait().expect("it can be asked")).await;
        assert!(ended.is_ok_and(|status| status.success()), "the second start goes on");
    }

    /// Whether the whole window can be seen on the screen.
    #[must_use]
    pub fn is_on_screen(&self) -> bool {
        self.computer.desktop.holds_window()
    }

    /// Closes the window by its frame, and waits until the program has ended.
    ///
    /// # Panics
    /// When the program does not end.
    pub async fn close(self) {
        let program = self.computer.desktop.close_window();
        let ended = page::until(async || has_ended(program).then_some(())).await;
        assert!(ended.is_ok(), "the program goes on:\n{}", read(&self.log));
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        // The session ends with the driver; asking for its end would wait for a program that may be gone.
        let _ = self.driver.clone().leak();
    }
}

/// What is looked for on screen: words as they stand there, or a message as it is said in the program's language.
pub trait Words {
    /// The words in a language.
    fn said(&self, language: Language) -> String;
}

impl Words for &str {
    fn said(&self, _: Language) -> String {
        (*self).to_owned()
    }
}

impl Words for String {
    fn said(&self, _: Language) -> String {
        self.clone()
    }
}

impl Words for Message {
    fn said(&self, language: Language) -> String {
        self.text(language)
    }
}

/// What the build has put beside the test: `target/debug/deps/journeys-…` is the test itself.
fn beside(path: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    let target = test.ancestors().nth(3).expect("a test stands in the target folder");
    let path = target.join(path);
    assert!(
        path.is_file(),
        "{} is missing. `cargo xtask test` makes it: the program with `npm run build` in ui, then `cargo build --workspace \
         --bin hamkor --features hamkor/custom-protocol`; the driver with `cargo install tauri-driver`.",
        path.display()
    );
    path
}

fn two_free_ports() -> (u16, u16) {
    let free = || std::net::TcpListener::bind("127.0.0.1:0").expect("a port of this machine is free");
    let port = |one: &std::net::TcpListener| one.local_addr().expect("a port has a number").port();
    // Both are held until both are known, so that they differ.
    let (one, other) = (free(), free());
    (port(&one), port(&other))
}

/// Whether a program has ended; one that nobody has taken leave of yet (state Z) has.
fn has_ended(program: u32) -> bool {
    let Ok(state) = std::fs::read_to_string(format!("/proc/{program}/stat")) else { return true };
    state.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z'))
}

fn read(log: &Path) -> String {
    std::fs::read_to_string(log).unwrap_or_default()
}
