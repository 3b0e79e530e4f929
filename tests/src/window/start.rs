//! How long Hamkor takes to start, seen from outside: what stands on the screen when.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::Computer;
use super::desktop::Picture;
use crate::process_group::ProcessGroup;

/// How often the screen is looked at: seldom enough to leave the program its processors.
const LOOK_AGAIN: Duration = Duration::from_millis(10);
/// A screen on which nothing has changed for so long has nothing more to show.
const STILL: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_mins(1);

/// What was on screen when, counted from the moment at which the program was started.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    /// Its window.
    pub window: Duration,
    /// The field for the passphrase, in which the cursor stands; its words may still stand in a font of the system.
    pub field: Duration,
    /// All that the screen shows in the end: the words in Hamkor's own font.
    pub in_the_end: Duration,
}

impl Computer {
    /// Waits until a program that opens an office has nothing more to show, and takes what is on screen then.
    ///
    /// # Panics
    /// When it never stands still.
    #[must_use]
    pub fn shown_in_the_end(&self, program: &Path, office: &Path) -> Picture {
        let empty = self.desktop.picture();
        let _running = self.run(program, office, self.session());
        let began = Instant::now();
        let (mut last, mut since) = (self.desktop.picture(), Instant::now());
        loop {
            std::thread::sleep(LOOK_AGAIN);
            let now = self.desktop.picture();
            if !now.resembles(&last) {
                (last, since) = (now, Instant::now());
            } else if since.elapsed() > STILL && !last.resembles(&empty) {
                return last;
            }
            assert!(began.elapsed() < PATIENCE, "the screen never stands still");
        }
    }

    /// Starts a program that opens an office, and waits until the screen shows what it shows in the end.
    ///
    /// # Panics
    /// When it never does.
    #[must_use]
    pub fn time_start(&self, program: &Path, office: &Path, in_the_end: &Picture) -> Start {
        let empty = self.desktop.picture();
        let began = Instant::now();
        let _running = self.run(program, office, self.session());
        let (mut window, mut field) = (None, None);
        loop {
            let now = self.desktop.picture();
            let passed = began.elapsed();
            if window.is_none() && !now.resembles(&empty) {
                window = Some(passed);
            }
            if field.is_none() && now.differs_in_words_alone(in_the_end) {
                field = Some(passed);
            }
            if let (Some(window), Some(field)) = (window, field)
                && now.resembles(in_the_end)
            {
                return Start { window, field, in_the_end: passed };
            }
            assert!(passed < PATIENCE, "the screen never shows what it should in the end");
            std::thread::sleep(LOOK_AGAIN);
        }
    }

    /// The bus of a session that goes on from one start to the next, with what each start finds running on it.
    fn session(&self) -> &str {
        &self.session.get_or_init(|| self.bus()).1
    }

    pub(super) fn run(&self, program: &Path, office: &Path, bus: &str) -> ProcessGroup {
        let mut command = Command::new(program);
        self.furnish(&mut command);
        command.arg(office).env("DBUS_SESSION_BUS_ADDRESS", bus).stderr(Stdio::null());
        ProcessGroup::start_family(&mut command, "hamkor")
    }
}
